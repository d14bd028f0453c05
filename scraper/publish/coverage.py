"""What the record covers: the days on which a provider's own page was being read, so that an empty day can be told from
a day nobody looked.

A reading shows a page's recent history, not the day alone: whatever one reading showed first covers the days from the
earliest incident it brought to the reading itself. Two such spans with a short gap between them are one, because a
status page keeps at least its last weeks.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise

from scraper.core.model import Article, DocumentRole, Dossier, OfficialRecord
from scraper.publish.view import View

_BRIDGE = timedelta(days=45)
"""The longest gap between two spans that counts as covered."""


class Span(View, frozen=True):
    """Days from `first` to `last`, both included; midnights in UTC."""

    first: datetime
    last: datetime

    def has(self, day: datetime) -> bool:
        """Whether a day lies in the span."""
        return self.first <= day <= self.last


class Coverage(View, frozen=True):
    """The days a provider's own page was read, in order and apart; and the days from its first to its last article,
    where an empty day proves nothing.
    """

    official: tuple[Span, ...] = ()
    press: Span | None = None

    def has(self, day: datetime) -> bool:
        """Whether an empty day means that the provider's page named no incident."""
        return any(span.has(day) for span in self.official)

    def joins(self, earlier: datetime, later: datetime) -> bool:
        """Whether the record has no hole between two instants."""
        first, last = midnight(earlier), midnight(later)
        return any(span.has(first) and span.has(last) for span in self.official)

    def read(self, at: datetime | None) -> Coverage:
        """The coverage with a reading that brought nothing new: it reaches back to the last thing the page showed."""
        if at is None:
            return self
        day = midnight(at)
        before = self.official[:-1]
        first = self.official[-1].first if self.official else day
        last = max(day, self.official[-1].last) if self.official else day
        return Coverage((*before, Span(min(first, day), last)), self.press)


def midnight(at: datetime) -> datetime:
    """The start of an instant's day."""
    return datetime(at.year, at.month, at.day, tzinfo=at.tzinfo)


def coverages(dossiers: Iterable[Dossier]) -> dict[str, Coverage]:
    """What the record covers of each provider it names."""
    read: defaultdict[str, dict[date, date]] = defaultdict(dict)
    told: defaultdict[str, list[datetime]] = defaultdict(list)
    for dossier in dossiers:
        for document in dossier.documents:
            if isinstance(document, OfficialRecord):
                _add_readings(read[document.provider], document)
            elif _is_primary(dossier, document):
                for provider in dossier.incident.providers:
                    told[provider].extend(_days_of(document))
    return {
        provider: Coverage(_joined(read.get(provider, {})), _reach(told.get(provider, [])))
        for provider in sorted({*read, *told})
    }


def _is_primary(dossier: Dossier, document: Article) -> bool:
    placed = dossier.incident.placements
    return any(one.document == document.id and one.role is DocumentRole.PRIMARY for one in placed)


def _add_readings(reach: dict[date, date], record: OfficialRecord) -> None:
    """Note for each reading that brought something of a record how far back it tells. Planned work lies ahead of its
    reading, so a start never lies behind it. Where no reading is on record the record's own last instant stands for it.
    """
    start = record.started_at or record.updated_at
    seen = {record.first_seen}
    seen.update([one.first_seen for one in record.updates])
    seen.update([one.seen_at for one in record.revisions])
    days = {one.date() for one in seen if one is not None}
    if not days and start is not None:
        days = {(record.resolved_at or record.updated_at or start).date()}
    first = start.date() if start is not None else None
    for day in days:
        back = day if first is None or first > day else first
        if day not in reach or back < reach[day]:
            reach[day] = back


def _days_of(article: Article) -> list[datetime]:
    return [midnight(article.published.at)] if article.published is not None else []


def _start_of(day: date) -> datetime:
    return datetime(day.year, day.month, day.day, tzinfo=UTC)


def _reach(days: list[datetime]) -> Span | None:
    return Span(min(days), max(days)) if days else None


def _joined(readings: Mapping[date, date]) -> tuple[Span, ...]:
    joined: list[Span] = []
    for first, last in sorted((_start_of(first), _start_of(seen)) for seen, first in readings.items()):
        if joined and first - joined[-1].last <= _BRIDGE:
            joined[-1] = Span(joined[-1].first, max(joined[-1].last, last))
        else:
            joined.append(Span(first, last))
    return tuple(joined)


def holes(coverage: Coverage) -> tuple[Span, ...]:
    """The days between two spans."""
    day = timedelta(days=1)
    return tuple(Span(one.last + day, other.first - day) for one, other in pairwise(coverage.official))
