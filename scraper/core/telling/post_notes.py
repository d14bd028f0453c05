"""A post of a status page in the words of the timeline: its stage, and what a reader has to know of its time."""

from __future__ import annotations

from datetime import datetime

from scraper.core.language.wording import moment
from scraper.core.model import KeptUpdate

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


def post_note(update: KeptUpdate, at: datetime) -> str:
    """`at` is when it was made: ` (dated back; posted by 14:00 UTC on 3 May)`; empty where the time it is shown with is that at which it was made."""
    said = (
        f"dated back; posted by {moment(update.posted_at)}" if update.posted_at else "",
        "dated ahead; read so by then" if update.at > at else "",
        "later removed" if update.removed_at else "",
    )
    noted = "; ".join(filter(None, said))
    return f" ({noted})" if noted else ""
