"""Hetzner's `en.atom`: current and past incidents, maintenances and notices mixed, without a state.

Whether an entry is over is only in its words; no impact is graded. An entry's `published` is its start.
"""

from __future__ import annotations

from dataclasses import replace

from scraper.core.language.told_ends import says_done, says_over
from scraper.core.model import RecordKind, Severity, StatusIncident
from scraper.formats.channel import Entry, points_to
from scraper.formats.dated_posts import read_posts
from scraper.formats.intake import Intake, host_of, is_feed, peek
from scraper.formats.labels import closing, kind_of, opening
from scraper.formats.markup import plain
from scraper.formats.records import Post
from scraper.formats.stamps import earliest
from scraper.formats.status import Origin, StatusReading

NAME = "hetzner"
PRIORITY = 10


def sniff(body: bytes, origin: Origin) -> bool:
    """A feed from Hetzner's status host."""
    head = peek(body, 8000)
    return is_feed(head) and (host_of(origin.url) == "status.hetzner.com" or points_to(head, r"status\.hetzner\.com"))


def parse(body: bytes, origin: Origin) -> StatusReading:
    """Every entry of the feed; each shows its newest text."""
    intake = Intake(NAME, origin)
    records = intake.each(intake.entries(body), lambda entry: _record(intake, entry))
    return intake.reading(records, whole_timelines=False)


def _record(intake: Intake, entry: Entry) -> StatusIncident:
    at = intake.time(entry.published, entry.updated)
    updated = intake.time(entry.updated) or at
    text = plain(entry.body)
    marked = any(category.casefold() == "maintenance" for category in entry.categories)
    kind = kind_of(entry.title, frozenset(), Severity.UNKNOWN, maintenance=marked)
    planned = kind is RecordKind.MAINTENANCE
    over = says_over(text) or says_done(text)
    state = closing(planned=planned) if over else opening(planned=planned)
    posted = updated if over else earliest(at, updated)
    posts = read_posts(intake, entry.body, at) or ([Post(posted, state, text)] if posted else [])
    return intake.record(
        id=entry.name,
        title=entry.title,
        url=entry.address,
        kind=kind,
        state=state,
        started=at,
        resolved=updated,
        updated=updated,
        components=[c for c in entry.categories if c.casefold() not in {"maintenance", "incident", "outage"}],
        posts=[replace(p, state="scheduled") if planned and p.state == "investigating" else p for p in posts],
        inferred=True,
    )
