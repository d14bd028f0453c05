"""By what a document is found again: the days of its providers, what else it speaks of, and who showed it when."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime

from scraper.core.judging.official_times import is_withdrawn
from scraper.core.model import Article, Document, OfficialRecord, Relevance
from scraper.core.placing.partition import of_some_year
from scraper.core.placing.profiles import mentioned_providers, primary_providers, profile_of, reference_day, upstreams
from scraper.core.placing.spoken import MONTH, TO, Slot, days_of_slot, spoken_slot
from scraper.core.placing.told_times import event_days

_WIDE = 12
"""Days from which a stretch is filed under its months: whoever looks at a month that is spoken of sees all of it."""


_TELLING = (Relevance.INCIDENT, Relevance.POSTMORTEM)


def providers_of(document: Document) -> tuple[str, ...]:
    """Providers whose incidents a document may stand on as primary, or be tied to as those of its cause: those that it is
    on, with all that it names where it is on several; else the only one it names.
    """
    if isinstance(document, OfficialRecord):
        return (document.provider, *upstreams(document))
    on = (*primary_providers(document), *upstreams(document))
    if len(primary_providers(document)) > 1:
        return (*on, *mentioned_providers(document))
    named = () if on or document.relevance not in _TELLING else mentioned_providers(document)
    return named if len(named) == 1 else on


def is_of_unknown_day(document: Document) -> bool:
    """Whether nothing tells of an article which day it is on, or when it was written."""
    return isinstance(document, Article) and document.published is None and not event_days(document)


def possible_days(document: Document) -> tuple[date, ...]:
    """The days that a date without its year may mean, of an article of which no day is known otherwise."""
    partial, seen = profile_of(document).partial, reference_day(document)
    return tuple(map(date.fromordinal, of_some_year(partial.dates, seen.year))) if partial.dates and seen else ()


def slots_of(document: Document) -> Iterator[Slot]:
    """Provider and ISO day, of each provider and each day a document is on; "" stands for none."""
    reference = reference_day(document)
    days = {reference.isoformat()} if reference else set[str]()
    if isinstance(document, Article):
        days |= set(document.days)
    for provider in providers_of(document) or ("",):
        for day in sorted(days) or ("",):
            yield provider, day


def spoken_slots(document: Document) -> Iterator[Slot]:
    """Provider and ISO day, or month, of everything an article speaks of."""
    if not isinstance(document, Article):
        return
    for claim in document.claims:
        slot = spoken_slot(claim)
        if slot and TO in slot[1]:
            days = days_of_slot(slot[1])
            wide = len(days) > _WIDE
            yield from ((slot[0], day) for day in sorted({d[:MONTH] if wide else d for d in days}))
        elif slot:
            yield slot
    for provider in providers_of(document):
        for day in document.days:
            yield provider, day


def sightings_of(document: Document) -> tuple[tuple[str, datetime], ...]:
    """By source, when something of a document was last seen to be new."""
    if isinstance(document, Article):
        return ((document.source, document.first_seen),) if document.first_seen else ()
    times = [at for at in (document.first_seen, *(u.first_seen for u in document.updates)) if at]
    return tuple((source, max(times)) for source in document.sources) if times else ()


def is_odd(record: OfficialRecord) -> bool:
    """Whether its own id is not enough to tell whether a list shows it: it has several, or was taken back."""
    return bool(record.aliases) or is_withdrawn(record)
