"""The record in memory while a run works on it: documents, incidents, what is placed where, and what was touched.

This is the one mutable thing of a run. Stages ask it and tell it; nothing in it is decided here.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from urllib.parse import urlsplit

from scraper.core.ids import same_address
from scraper.core.model import (
    Archive,
    Article,
    Document,
    DocumentRole,
    Incident,
    Note,
    OfficialRecord,
    Override,
    Source,
    StatusIncident,
    Unplaced,
)
from scraper.core.profiles import primary_providers, reference_day, upstreams
from scraper.core.spoken import spoken_slot
from scraper.edge.content import shelf_of

Slot = tuple[str, str]
"""A provider and an ISO day."""

_MONTH = len("2026-04")


class Holdings:
    """All that is known, with the look-ups a run needs."""

    def __init__(self, archive: Archive, notes: tuple[Note, ...] = (), overrides: tuple[Override, ...] = ()) -> None:
        self.incidents: dict[str, Incident] = {}
        self.documents: dict[str, Document] = {}
        self.unplaced: dict[str, Unplaced] = {}
        self.aliases: dict[str, str] = dict(archive.aliases)
        self.notes, self.overrides = notes, overrides
        self.touched: set[str] = set()
        self.shelves_touched: set[str] = set()
        self.horizon: datetime | None = None
        """News of a record from beyond this was written by a clock that had jumped, and bars no reading."""
        self._of_day: dict[Slot, set[str]] = {}
        self._spoken: dict[Slot, set[str]] = {}
        self._natives: dict[tuple[str, str], set[str]] = {}
        self._places: dict[str, set[str]] = {}
        self._addresses: dict[str, str] = {}
        self._record_sources: dict[str, set[str]] = {}
        for dossier in archive.dossiers:
            for document in dossier.documents:
                self._file(document)
            self._hold(dossier.incident)
        for reason, document in archive.unplaced:
            self._file(document)
            self.unplaced[document.id] = reason

    # --- documents

    def put(self, document: Document) -> bool:
        """Keep a document; whether it differs from what was kept."""
        before = self.documents.get(document.id)
        if before == document:
            return False
        if before is not None:
            self._unfile(before)
        self._file(document)
        self.touched |= self._places.get(document.id, set())
        if document.id in self.unplaced:
            self.shelves_touched |= {shelf_of(d) for d in (before, document) if isinstance(d, Article)}
        return True

    def article_at(self, url: str) -> Article | None:
        """The article known under an address."""
        found = self.documents.get(self._addresses.get(same_address(url), ""))
        return found if isinstance(found, Article) else None

    def record_of(self, seen: StatusIncident, page: StatusPage) -> OfficialRecord | None:
        """The record that a reading shows: the provider's own id, on the same page. A page is known by the sources
        that read it and by the hosts it answers on, for it may move; two pages of one provider may count from 1 both.
        """
        hosts = {*page.hosts, urlsplit(seen.url).hostname}
        for name in sorted(self._natives.get((seen.provider, seen.id), ())):
            record = self.documents[name]
            if isinstance(record, OfficialRecord) and (
                page.sources & {record.page, *record.sources} or urlsplit(record.url).hostname in hosts
            ):
                return record
        return None

    def has_records_of(self, source: str) -> bool:
        """Whether a source has shown an official record before."""
        return source in self._record_sources

    def records_of(self, source: str) -> tuple[OfficialRecord, ...]:
        """The official records a source has shown, in order of id."""
        found = (self.documents[name] for name in sorted(self._record_sources.get(source, ())))
        return tuple(d for d in found if isinstance(d, OfficialRecord))

    def _file(self, document: Document) -> None:
        self.documents[document.id] = document
        for slot in _slots(document):
            self._of_day.setdefault(slot, set()).add(document.id)
        for slot in _spoken(document):
            self._spoken.setdefault(slot, set()).add(document.id)
        if isinstance(document, OfficialRecord):
            for source in document.sources:
                self._record_sources.setdefault(source, set()).add(document.id)
            self._natives.setdefault((document.provider, document.native_id), set()).add(document.id)
        else:
            for url in (document.url, document.canonical_url):
                self._addresses.setdefault(same_address(url), document.id) if url else None

    def _unfile(self, document: Document) -> None:
        for slot in _slots(document):
            self._of_day.get(slot, set()).discard(document.id)
        for slot in _spoken(document):
            self._spoken.get(slot, set()).discard(document.id)

    # --- incidents

    def _hold(self, incident: Incident) -> None:
        self.incidents[incident.id] = incident
        for placement in incident.placements:
            self._places.setdefault(placement.document, set()).add(incident.id)

    def conclude(self, incident: Incident) -> None:
        """Put an incident as composed now in place of what was concluded before."""
        before = self.incidents.get(incident.id)
        if before is not None:
            for placement in before.placements:
                self._places.get(placement.document, set()).discard(incident.id)
        self._hold(incident)

    def retire(self, old: str, survivor: str) -> None:
        """Let an id lead to another from now on."""
        gone = self.incidents.pop(old, None)
        for placement in gone.placements if gone else ():
            self._places.get(placement.document, set()).discard(old)
        self.aliases[old] = survivor
        for name, target in list(self.aliases.items()):
            if target == old:
                self.aliases[name] = survivor
        self.touched.add(old)

    def places(self, document: str) -> frozenset[str]:
        """Incidents a document stands on."""
        return frozenset(self._places.get(document, ()))

    def documents_of(self, incident: Incident) -> tuple[Document, ...]:
        """The documents an incident stands on, in order of id."""
        return tuple(self.documents[p.document] for p in sorted(incident.placements, key=lambda p: p.document))

    def shelve(self, document: str, reason: Unplaced | None) -> None:
        """List a document as standing on no incident, or (None) no longer."""
        article = self.documents[document]
        if not isinstance(article, Article) or self.unplaced.get(document) == reason:
            return
        self.shelves_touched.add(shelf_of(article))
        if reason is None:
            del self.unplaced[document]
        else:
            self.unplaced[document] = reason

    def current(self, incident: str) -> str:
        """The id an id leads to."""
        return self.aliases.get(incident, incident)

    # --- neighbourhoods

    def about(self, provider: str, days: Iterable[date]) -> set[str]:
        """Documents of a provider on any of the days."""
        return self._gather(self._of_day, provider, days)

    def speaking_of(self, provider: str, days: Iterable[date]) -> set[str]:
        """Documents that speak of a provider on any of the days, or in their months."""
        days = set(days)
        months = {day.isoformat()[:_MONTH] for day in days}
        by_month = (self._spoken.get((provider, month), set()) for month in months)
        return self._gather(self._spoken, provider, days).union(*by_month)

    def month_is_told(self, provider: str, month: str) -> bool:
        """Whether a document puts an outage of a provider in a month ("2026-04") without a day."""
        return bool(self._spoken.get((provider, month)))

    @staticmethod
    def _gather(index: dict[Slot, set[str]], provider: str, days: Iterable[date]) -> set[str]:
        found: set[str] = set()
        for day in days:
            found |= index.get((provider, day.isoformat()), set())
        return found


def providers_of(document: Document) -> tuple[str, ...]:
    """Providers whose incidents a document may stand on as primary."""
    if isinstance(document, OfficialRecord):
        return (document.provider,)
    return (*primary_providers(document), *upstreams(document))


def _slots(document: Document) -> Iterator[Slot]:
    reference = reference_day(document)
    days = {reference.isoformat()} if reference else set()
    if isinstance(document, Article):
        days |= set(document.days)
    for provider in providers_of(document) or ("",):
        for day in sorted(days) or ("",):
            yield provider, day


def _spoken(document: Document) -> Iterator[Slot]:
    if not isinstance(document, Article):
        return
    for claim in document.claims:
        slot = spoken_slot(claim)
        if slot:
            yield slot
    for provider in providers_of(document):
        for day in document.days:
            yield provider, day


@dataclass(frozen=True, slots=True)
class StatusPage:
    """One page of a provider: ids of the sources that read it, and the hosts it answers on."""

    sources: frozenset[str]
    hosts: frozenset[str]


def page_of(source: Source, sources: Iterable[Source]) -> StatusPage:
    """The status page a source reads: with all sources of the provider that share a host or an alias with it."""
    hosts, members = _own_hosts(source), frozenset({source.id})
    others = [s for s in sources if s.kind == source.kind and set(s.providers) & set(source.providers)]
    while near := [o for o in others if o.id not in members and _own_hosts(o) & hosts]:
        members |= {o.id for o in near}
        hosts = hosts.union(*(_own_hosts(o) for o in near))
    return StatusPage(members, hosts)


def _own_hosts(source: Source) -> frozenset[str]:
    return frozenset(h for h in (urlsplit(source.url).hostname, *source.hosts) if h)


def primaries(incident: Incident) -> frozenset[str]:
    """Ids of the documents an incident stands on as primary."""
    return frozenset(p.document for p in incident.placements if p.role is DocumentRole.PRIMARY)
