"""Ties between an entry that its page closed because it tells the outage in another, and that other one."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from urllib.parse import unquote, urlsplit

from scraper.core.judging.closing_posts import handed_on_at, handing_on
from scraper.core.judging.official_times import is_open
from scraper.core.model import ELSEWHERE, Document, Link, OfficialRecord, RecordKind
from scraper.core.patterns import late
from scraper.core.placing.assignment import Cluster
from scraper.core.placing.profiles import record_span

_BETWEEN = late(r"[/?#&=]+")
_UNMISTAKABLE = 8
"""Signs from which an id that is no number is nobody else's."""
CLOSED, TOLD_ON = (
    "its page closed this entry and tells the outage there",
    "its page told it there as well, and closed that entry",
)


class HandedOn:
    """By incident the ties to those in which its page tells the same outage."""

    def __init__(self, named: Mapping[str, Cluster], known: Mapping[str, Document]) -> None:
        records = [d for _, d in sorted(known.items()) if isinstance(d, OfficialRecord)]
        records = [r for r in records if r.kind is RecordKind.INCIDENT]
        home = {document: name for name, cluster in named.items() for document in cluster.placements}
        self._links: dict[str, list[Link]] = {}
        for record in records:
            other = told_in(record, records)
            here, there = home.get(record.id), home.get(other.id) if other else None
            if here and there and here != there:
                self._links.setdefault(here, []).append(Link("same_cause", there, CLOSED))
                self._links.setdefault(there, []).append(Link("moved_from", here, TOLD_ON))

    def of(self, name: str) -> tuple[Link, ...]:
        """`same_cause` from a closed entry to the one that tells the outage; `moved_from` from that one."""
        return tuple(dict.fromkeys(self._links.get(name, ())))


def told_in(record: OfficialRecord, others: Iterable[OfficialRecord]) -> OfficialRecord | None:
    """The record in which the page tells on what it closed here: the one whose address the closing post gives; where it
    gives none, the only other one of the page that was open then.
    """
    claim, at = handing_on(record), handed_on_at(record)
    if claim is None or at is None:
        return None
    address = next((f.removeprefix(ELSEWHERE) for f in claim.flags if f.startswith(ELSEWHERE)), "")
    rest = [other for other in others if other.id != record.id]
    if address:
        found = [other for other in rest if _is_at(other, address)]
        return min(found, key=lambda r: (r.provider != record.provider, r.id), default=None)
    beside = [other for other in rest if other.page == record.page and handing_on(other) is None]
    beside = [o for o in beside if (span := record_span(o)) and span[0] <= at and (is_open(o) or at < span[1])]
    return beside[0] if len(beside) == 1 else None


def _is_at(record: OfficialRecord, address: str) -> bool:
    """Whether an address is that of a record: its own, or one that holds the id that the page gives it."""
    if _bare(record.url) == _bare(address):
        return True
    if record.native_id not in _BETWEEN.split(unquote(_bare(address))):
        return False
    sure = len(record.native_id) >= _UNMISTAKABLE and not record.native_id.isdigit()
    return sure or _host(record.url) == _host(address)


def _bare(url: str) -> str:
    return url.partition("://")[2].removeprefix("www.").rstrip("/")


def _host(url: str) -> str:
    try:
        return (urlsplit(url).hostname or "").removeprefix("www.")
    except ValueError:
        return ""
