"""Where incidents stood before they were corrected: nothing published loses its address, though its list may be empty now."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime

from scraper.core.compose import compose
from scraper.core.instants import parse_instant, show
from scraper.core.judging.case import Seed
from scraper.core.model import Dossier, OfficialRecord, RecordKind
from scraper.publish.dossiers import begins, id_day, records
from scraper.publish.edition import Edition
from scraper.publish.once import once
from scraper.publish.syndication.denial import denial

Month = tuple[int, int]
EMPTY = "No incident: what bears this time in its address was withdrawn, denied, or found to be of another time."
"""Of a day or a month that lists nothing."""


@once
def listed_before(edition: Edition) -> tuple[tuple[datetime, tuple[str, ...]], ...]:
    """Under which instants, and of which providers, lists may have shown an incident that they show elsewhere or no more."""
    found = dict.fromkeys(
        (at.replace(hour=0, minute=0, second=0, microsecond=0), dossier.incident.providers)
        for dossier in _told(edition)
        for at in _instants(dossier)
    )
    return tuple(sorted(found))


@once
def months(edition: Edition) -> Mapping[Month, tuple[Dossier, ...]]:
    """`by_month` with the months that list nothing any more, the last first."""
    empty = {(at.year, at.month): () for at, _ in listed_before(edition)}
    found = {**empty, **edition.by_month}
    return {month: found[month] for month in sorted(found, reverse=True)}


@once
def months_of_providers(edition: Edition) -> Mapping[tuple[str, Month], tuple[Dossier, ...]]:
    """What began in each month at each provider, in the order of its list; and the months that list nothing any more."""
    found: dict[tuple[str, Month], list[Dossier]] = {}
    for provider, dossiers in edition.by_provider.items():
        for one in dossiers:
            start = begins(one.incident)
            found.setdefault((provider, (start.year, start.month)), []).append(one)
    for at, providers in listed_before(edition):
        for provider in providers:
            found.setdefault((provider, (at.year, at.month)), [])
    return {key: tuple(own) for key, own in found.items()}


def _told(edition: Edition) -> Iterator[Dossier]:
    """Incidents that are, or were once, in a list."""
    yield from edition.live
    yield from (one for one in edition.withdrawn if one.incident.kind is RecordKind.INCIDENT)
    yield from (one for one in edition.denied if denial(one) is not None)


def _instants(dossier: Dossier) -> Iterator[datetime]:
    """When it began as it is told now; by its id, which it got when it was first told; before people pinned the start,
    and before its provider moved it; and when what it took in began.
    """
    incident = dossier.incident
    yield begins(incident)
    yield id_day(incident.id)
    yield from (one.began for one in incident.absorbed if one.began is not None)
    if any(one.op == "pin" and one.fact == "started" for one in dossier.overrides):
        seed = Seed(incident.id, incident.placements, founded_by=incident.founded_by)
        yield begins(compose(seed, dossier.documents, notes=dossier.notes))
    for record in records(dossier):
        yield from _moved(record)


def _moved(record: OfficialRecord) -> Iterator[datetime]:
    """The starts that a record gave before the one it gives now, the last first."""
    told = show(record.started_at) if record.started_at else None
    for one in reversed(record.revisions):
        if one.field == "at" and one.update is None and one.after == told:
            before = parse_instant(one.before or "")
            told = one.before
            if before is not None:
                yield before.at
