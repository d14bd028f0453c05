"""A post of a status page in the words of the timeline: its stage, and what a reader has to know of its time."""

from __future__ import annotations

from datetime import datetime

from scraper.core.ids import post_mark
from scraper.core.judging.closing_posts import handing_on, taking_back
from scraper.core.language.wording import moment
from scraper.core.model import KeptUpdate, OfficialRecord

STATES = {
    "investigating": "Status page: investigating",
    "identified": "Status page: cause identified",
    "monitoring": "Status page: fix in place, monitoring",
    "resolved": "Status page: resolved",
    "postmortem": "Provider's write-up published",
    "scheduled": "Status page: maintenance scheduled",
    "in_progress": "Status page: maintenance in progress",
    "verifying": "Status page: verifying",
    "completed": "Status page: maintenance completed",
    "cancelled": "Status page: maintenance cancelled",
}
"""What a line of the timeline calls each stage."""


def last_word(record: OfficialRecord, update: KeptUpdate) -> str:
    """What a closing post makes of its whole record, where that is more than that it is over."""
    for claim, said in (
        (taking_back(record), "the report is taken back"),
        (handing_on(record), "told in another entry"),
    ):
        if claim is not None and post_mark(update.id) in claim.flags:
            return said
    return ""


def post_note(update: KeptUpdate, at: datetime, last: str = "") -> str:
    """`at` is when it was made, `last` what it makes of the whole: ` (dated back; posted by 14:00 UTC on 3 May)`; empty where the time it is shown with is that at which it was made."""
    said = (
        last,
        f"dated back; posted by {moment(update.posted_at)}" if update.posted_at else "",
        "dated ahead; read so by then" if update.at > at else "",
        "later removed" if update.removed_at else "",
    )
    noted = "; ".join(filter(None, said))
    return f" ({noted})" if noted else ""
