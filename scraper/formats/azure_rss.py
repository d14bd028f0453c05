"""Azure's status RSS: open incidents only, each one item that Microsoft edits in place.

Categories are service areas and regions. The state is the last clause of the title. `pubDate` ends in `Z`. The channel is
rebuilt every minute: an empty one is proof of health only when it was built within 30 minutes of being read.
"""

from __future__ import annotations

import re
from datetime import timedelta

from scraper.core.language.told_ends import is_end
from scraper.core.model import StatusIncident
from scraper.formats.channel import Channel, Entry
from scraper.formats.intake import Intake, host_of, is_feed, path_of, peek
from scraper.formats.markup import plain
from scraper.formats.records import Post
from scraper.formats.status import Origin, StatusReading

NAME = "azure_rss"
PRIORITY = 10
ONLY_NOW = True

_FRESH = timedelta(minutes=30)


def _clause(words: str) -> re.Pattern[str]:
    """A title's last clause that opens with one of these words, or its first one ending in a dash or colon."""
    return re.compile(rf"[-–—,:(\[]\s*(?:{words})\b[^-–—,:]*$|^\s*(?:{words})\s*[-–—:]", re.IGNORECASE)


_OVER = re.compile(r"\b(?:mitigated|resolved|recovered|rca|pir)\b", re.IGNORECASE)
_CLAUSES = (
    ("resolved", _clause(r"(?:fully )?(?:mitigated|resolved|recovered)|rca|pir")),
    ("monitoring", _clause("monitoring|applying mitigation|mitigating|recovering")),
    ("identified", _clause("identified|root cause")),
    ("investigating", _clause("investigating|active|awareness")),
)


def sniff(body: bytes, origin: Origin) -> bool:
    """A feed titled Azure Status, or one from Azure's own hosts."""
    head = peek(body, 4000)
    named = re.search(r"<title>\s*Azure Status\s*</title>", head, re.IGNORECASE) is not None
    host = host_of(origin.url)
    own = host.endswith("azure.status.microsoft") or (host == "status.azure.com" and "feed" in path_of(origin.url))
    return is_feed(head) and (named or own)


def parse(body: bytes, origin: Origin) -> StatusReading:
    """Every open incident; each shows only its newest text."""
    intake = Intake(NAME, origin)
    channel = intake.feed(body, quiet=True)
    if channel is None:
        return intake.reading()
    if host_of(origin.url) == "status.azure.com":
        intake.trouble("geo_routed", "this host answers by region and can be empty during an outage")
    records = intake.each(channel.entries, lambda entry: _record(intake, entry))
    fresh = _fresh(intake, channel)
    reading = intake.reading(records, whole_timelines=False, works=fresh is True)
    if fresh is not False:
        return reading
    intake.trouble("stale_feed", f"last built {channel.built}, more than 30 minutes before it was read")
    return StatusReading(NAME, reading.incidents, tuple(intake.problems), (), whole_timelines=False, healthy=False)


def _fresh(intake: Intake, channel: Channel) -> bool | None:
    """Whether the channel was built lately; None when that cannot be known."""
    built, read = intake.time(channel.built), intake.time(intake.origin.retrieved)
    if built is None or read is None:
        return None
    return read - built <= _FRESH


def _record(intake: Intake, entry: Entry) -> StatusIncident:
    at = intake.time(entry.published, entry.updated)
    name = entry.guid or entry.link
    page = (entry.link or intake.origin.url).partition("#")[0]
    state = _state(entry.title.strip())
    return intake.record(
        id=name,
        title=entry.title,
        kind=None,
        url=name if name.startswith("http") else f"{page}#{name}",
        state=state,
        started=at,
        resolved=intake.time(entry.updated) if state == "resolved" else None,
        updated=intake.time(entry.updated) or at,
        components=entry.categories,
        # A close is dated only by the item's own `updated`: `pubDate` stays that of the opening.
        posts=_posts(intake, entry, state),
        inferred=True,
    )


def _state(title: str) -> str:
    state = next((word for word, clause in _CLAUSES if clause.search(title)), "investigating")
    return "monitoring" if state == "resolved" and not is_end(title, _OVER) else state


def _posts(intake: Intake, entry: Entry, state: str) -> list[Post]:
    opened, changed = intake.time(entry.published), intake.time(entry.updated)
    if state == "resolved" and changed:
        return [Post(changed, state, plain(entry.body))]
    at = opened or changed
    return [Post(at, "update" if state == "resolved" else state, plain(entry.body))] if at else []
