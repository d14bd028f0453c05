"""The record in memory while a run works on it: documents, incidents, what is placed where, and what was touched.

This is the one mutable thing of a run. Stages ask it and tell it; nothing in it is decided here. With a stock behind it
it holds what was asked for: whatever can be asked is answered as if all of the record were in memory.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

from scraper.core.ids import article_id, same_address
from scraper.core.model import (
    Absorbed,
    Archive,
    Article,
    Document,
    DocumentRole,
    Incident,
    Note,
    OfficialRecord,
    Override,
    Problem,
    Unplaced,
)
from scraper.core.placing.neighbourhood import is_odd
from scraper.core.records.vanishing import is_listed_open
from scraper.edge.record.content import shelf_of
from scraper.edge.record.index import key, names_of
from scraper.edge.record.record_files import Unit
from scraper.edge.record.stock import Stock
from scraper.pipeline.days_held import DaysHeld
from scraper.pipeline.reach import Reach, Reached
from scraper.pipeline.unread import news_waits


class Holdings:
    """All that is known, with the look-ups a run needs. What is iterated over is what is in memory."""

    def __init__(
        self,
        archive: Archive,
        notes: tuple[Note, ...] = (),
        overrides: tuple[Override, ...] = (),
        stock: Stock | None = None,
    ) -> None:
        self.reach = Reach(stock, self._take)
        self.incidents: Reached[Incident] = Reached(self.reach.read_incident)
        self.documents: Reached[Document] = Reached(lambda name: self.reach.read_under(key("document", name)))
        self.unplaced: dict[str, Unplaced] = {}
        self.aliases: dict[str, str] = dict(archive.aliases)
        self.notes, self.overrides = notes, overrides
        self.touched: set[str] = set()
        self.shelves_touched: set[str] = set()
        self.waiting: set[Problem] = set()
        """For each source what keeps news of it from being placed: a part of the record that cannot be read."""
        self.horizon: datetime | None = None
        """News of a record from beyond this was written by a clock that had jumped, and bars no reading."""
        self.moment: datetime | None = None
        """The instant that is being worked on, if any."""
        self.decided: dict[str, datetime] = {}
        """When what people decided was first taken up, by its name."""
        self.days = DaysHeld(self.reach)
        self._names: dict[tuple[str, str], set[str]] = {}
        self._places: dict[str, set[str]] = {}
        self._addresses: dict[str, set[str]] = {}
        self._record_sources: dict[str, set[str]] = {}
        self._first: dict[str, str] = {}
        self._absorbed: dict[str, tuple[Absorbed, ...]] = {}
        self.incidents_read: dict[str, Incident] = {}
        self.documents_read: dict[str, Document] = {}
        for dossier in archive.dossiers:
            self._take(Unit(dossier.incident, dossier.documents))
        for reason, document in archive.unplaced:
            self._take(Unit(unplaced=((reason, document),) if isinstance(document, Article) else ()))

    # --- the record on disk

    def _take(self, unit: Unit) -> None:
        """Hold what was read, each document once: it is the same wherever it stands."""
        for document in (*unit.documents, *(article for _, article in unit.unplaced)):
            if not self.documents.held(document.id):
                self.documents_read[document.id] = document
                self._file(document)
        self.unplaced.update((reason.document, reason) for reason, _ in unit.unplaced)
        if unit.incident is not None:
            self.incidents_read[unit.incident.id] = unit.incident
            self._hold(unit.incident)
            self._absorbed[unit.incident.id] = unit.incident.absorbed
            self.decided.update((one.name, one.at) for one in unit.incident.decided)

    def ids_given(self) -> frozenset[str]:
        """Every id that an incident has, or had and leads on from."""
        return (self.reach.incidents() - self.incidents_read.keys()).union(self.incidents, self.aliases)

    # --- documents

    def put(self, document: Document) -> bool:
        """Keep a document; whether it differs from what was kept."""
        before = self.documents.get(document.id)
        if before == document or self._is_kept_back(document):
            return False
        if before is not None:
            self.days.unfile(before)
        self._file(document)
        self.touched |= self.places(document.id)
        if document.id in self.unplaced:
            self.shelves_touched |= {shelf_of(d) for d in (before, document) if isinstance(d, Article)}
        return True

    def _is_kept_back(self, document: Document) -> bool:
        """Whether a document stands where nothing may be touched now; what is new of it is asked for again later."""
        stock = self.reach.stock
        kept, problem = stock.kept_back.get(document.id, (None, None)) if stock is not None else (None, None)
        if problem is not None and kept != document:
            sources = (document.source,) if isinstance(document, Article) else document.sources
            self.waiting |= {replace(news_waits(problem, f"news of {document.url}"), source=one) for one in sources}
        return problem is not None

    def article_at(self, url: str) -> Article | None:
        """The article known under an address; of several the one whose own it is."""
        self.reach.read_under(key("address", same_address(url)))
        names = self._addresses.get(same_address(url), set())
        own = article_id(url)
        found = self.documents[own if own in names else min(names)] if names else None
        return found if isinstance(found, Article) else None

    def knows_article(self, url: str) -> bool:
        """Whether an article is known under an address."""
        address = same_address(url)
        return address in self._addresses or self.reach.knows(key("address", address))

    def record_at(self, url: str) -> OfficialRecord | None:
        """The official record with an address; of several the first by id."""
        address = same_address(url)
        self.reach.read_under(key("page", address))
        records = (d for d in self.documents.values() if isinstance(d, OfficialRecord))
        return min((r for r in records if same_address(r.url) == address), key=lambda r: r.id, default=None)

    def records_called(self, native: str) -> list[OfficialRecord]:
        """Records of any provider by the id that its page gives, in order of ours."""
        return self._records_by("native", native)

    def records_holding(self, post: str) -> list[OfficialRecord]:
        """Records named after a post of theirs that hold a post of this id, in order of id."""
        return self._records_by("post", post)

    def _records_by(self, kind: str, name: str) -> list[OfficialRecord]:
        held = (self.documents[one] for one in self._names.get((kind, name), ()))
        found = {d.id: d for d in held if isinstance(d, OfficialRecord)}
        found |= {r.id: r for r in self.reach.records_by(kind, name) if not self.documents.held(r.id)}
        return [found[one] for one in sorted(found)]

    def has_records_of(self, source: str) -> bool:
        """Whether a source has shown an official record before."""
        return source in self._record_sources or self.reach.sees(source)

    def records_of(
        self, source: str, begun: tuple[datetime, datetime], but: frozenset[str]
    ) -> tuple[OfficialRecord, ...]:
        """Official records a source has shown, in order of id: those that began between two instants and are none of
        these by the provider's own id, and those that are taken back or have several ids.
        """
        self.reach.read_shown(source, begun, but)
        held = (self.documents[name] for name in sorted(self._record_sources.get(source, ())))
        found = (d for d in held if isinstance(d, OfficialRecord))
        return tuple(
            r
            for r in found
            if is_odd(r) or (r.started_at and begun[0] <= r.started_at <= begun[1] and r.native_id not in but)
        )

    def records_begun(self, source: str, begun: tuple[datetime, datetime]) -> list[OfficialRecord]:
        """Official records a source has shown that began between two instants, in order of id."""
        self.reach.read_begun(source, begun)
        held = (self.documents[name] for name in sorted(self._record_sources.get(source, ())))
        found = (d for d in held if isinstance(d, OfficialRecord))
        return [r for r in found if r.started_at and begun[0] <= r.started_at <= begun[1]]

    def open_of(self, source: str) -> tuple[OfficialRecord, ...]:
        """Official records a source has shown that it should still list as open, in order of id."""
        self.reach.read_open(source)
        held = (self.documents[name] for name in sorted(self._record_sources.get(source, ())))
        return tuple(d for d in held if isinstance(d, OfficialRecord) and is_listed_open(d))

    def _file(self, document: Document) -> None:
        self.documents[document.id] = document
        self.days.file(document)
        if isinstance(document, OfficialRecord):
            for source in document.sources:
                self._record_sources.setdefault(source, set()).add(document.id)
            for name in names_of(document):
                self._names.setdefault(name, set()).add(document.id)
        else:
            for url in (document.url, document.canonical_url):
                if url:
                    self._addresses.setdefault(same_address(url), set()).add(document.id)

    # --- incidents

    def _hold(self, incident: Incident) -> None:
        self.incidents[incident.id] = incident
        self._first.update(incident.told)
        for placement in incident.placements:
            self._places.setdefault(placement.document, set()).add(incident.id)
            if placement.role is DocumentRole.PRIMARY:
                self._first.setdefault(placement.document, incident.id)

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
        if gone is not None:
            taken = (*self._absorbed.pop(old, ()), _absorbed(gone, self.moment))
            self._absorbed[survivor] = (*self._absorbed.get(survivor, ()), *taken)
            self.touched.add(survivor)
        for placement in gone.placements if gone else ():
            self._places.get(placement.document, set()).discard(old)
        self.aliases[old] = survivor
        for name, target in list(self.aliases.items()):
            if target == old:
                self.aliases[name] = survivor
        self.touched.add(old)

    def with_history(self, incident: Incident) -> Incident:
        """The incident with what it took in, and with the records that were first published under another id: ids of
        feed entries are made of the id a thing was first told under.
        """
        name = incident.id
        held = {p.document for p in incident.placements if isinstance(self.documents[p.document], OfficialRecord)}
        told = tuple(sorted((d, first) for d in held if (first := self._first.get(d, name)) != name))
        taken = {one.id: one for one in self._absorbed.get(name, ()) if self.aliases.get(one.id) == name}
        return replace(incident, told=told, absorbed=tuple(one for _, one in sorted(taken.items())))

    def forget_places(self, documents: Iterable[str]) -> None:
        """No longer know where a document was first published that stands nowhere: nothing on disk tells it either."""
        for document in documents:
            if not any(document in primaries(self.incidents[name]) for name in self.places(document)):
                self._first.pop(document, None)

    def places(self, document: str) -> frozenset[str]:
        """Incidents a document stands on."""
        self.documents.ask(document)
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


def _absorbed(gone: Incident, found: datetime | None) -> Absorbed:
    """What was told of an incident before another took it in, and when it was found to be part of it."""
    start, end = gone.window.start, gone.official.resolved or gone.window.end
    over = end.at if gone.state == "resolved" and end is not None else None
    begun = start.at if start else None
    known = found or max((event.at for event in gone.timeline), default=begun)
    return Absorbed(gone.id, gone.severity, begun, over, gone.postmortem.promised_at, known)


def primaries(incident: Incident) -> frozenset[str]:
    """Ids of the documents an incident stands on as primary."""
    return frozenset(p.document for p in incident.placements if p.role is DocumentRole.PRIMARY)
