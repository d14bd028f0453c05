"""Which documents are on a provider's days, and which speak of them: how the neighbours of a change are found."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from scraper.core.model import Document
from scraper.core.placing.neighbourhood import slots_of, spoken_slots
from scraper.core.placing.spoken import Slot
from scraper.edge.record.index import key
from scraper.pipeline.reach import Reach

_MONTH = len("2026-04")


class DaysHeld:
    """Ids of documents by provider and day. What is asked for and not in memory is read first."""

    def __init__(self, reach: Reach) -> None:
        self._reach = reach
        self._of_day: dict[Slot, set[str]] = {}
        self._spoken: dict[Slot, set[str]] = {}

    def file(self, document: Document) -> None:
        """Find a document under its days from now on."""
        for slot in slots_of(document):
            self._of_day.setdefault(slot, set()).add(document.id)
        for slot in spoken_slots(document):
            self._spoken.setdefault(slot, set()).add(document.id)

    def unfile(self, document: Document) -> None:
        """No longer find it under the days that it gave."""
        for slot in slots_of(document):
            self._of_day.get(slot, set()).discard(document.id)
        for slot in spoken_slots(document):
            self._spoken.get(slot, set()).discard(document.id)

    def about(self, provider: str, days: Iterable[date]) -> set[str]:
        """Documents of a provider on any of the days."""
        days = set(days)
        self._reach.read_under(*(key("slot", provider, day.isoformat()) for day in days))
        return _gathered(self._of_day, provider, days)

    def speaking_of(self, provider: str, days: Iterable[date]) -> set[str]:
        """Documents that speak of a provider on any of the days, or in their months."""
        days = set(days)
        months = {day.isoformat()[:_MONTH] for day in days}
        self._reach.read_under(*(key("slot", provider, day) for day in (*months, *(d.isoformat() for d in days))))
        by_month = (self._spoken.get((provider, month), set()) for month in months)
        return _gathered(self._spoken, provider, days).union(*by_month)

    def month_is_told(self, provider: str, month: str) -> bool:
        """Whether a document puts an outage of a provider in a month ("2026-04") without a day."""
        self._reach.read_under(key("slot", provider, month))
        return bool(self._spoken.get((provider, month)))


def _gathered(index: dict[Slot, set[str]], provider: str, days: Iterable[date]) -> set[str]:
    return set().union(*(index.get((provider, day.isoformat()), set()) for day in days))
