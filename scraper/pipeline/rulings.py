"""What reviewed overrides did to the record, kept with the incident, so that it goes when their file goes."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import UTC, datetime

from scraper.core.model import (
    Decision,
    DocumentRole,
    Incident,
    Note,
    OfficialRecord,
    Override,
    Placement,
    Ruling,
    Withdrawal,
)
from scraper.pipeline.holdings import Holdings, primaries

_LATEST = datetime.max.replace(tzinfo=UTC)
_APART = ("split", "detach")
"""What takes documents out of an incident, so that they may found one of their own."""


def documents_named(override: Override, holdings: Holdings) -> tuple[str, ...]:
    """The ids of the documents an override names by id or by address; what is not known stays as written."""
    return tuple(_named(text, holdings) for text in override.documents)


def _named(text: str, holdings: Holdings) -> str:
    if text in holdings.documents or "://" not in text:
        return text
    article = holdings.article_at(text)
    if article is not None:
        return article.id
    record = holdings.record_at(text)
    return record.id if record else text


def mark_of(override: Override) -> str:
    """12 hex digits of what an override asks for: another wish is another ruling."""
    said = (
        override.incident, override.op, override.into, override.documents, override.role.value, override.title,
        override.fact, override.value, override.reason, override.by,
    )  # fmt: skip
    return hashlib.sha256(repr(said).encode()).hexdigest()[:12]


def mark_of_note(note: Note) -> str:
    """12 hex digits of what a note adds to what is concluded: the incident it founds, and its causes."""
    return hashlib.sha256(repr((note.path, note.founds, note.causes)).encode()).hexdigest()[:12]


def ruled(
    incident: Incident,
    overrides: Iterable[Override],
    notes: Iterable[Note],
    before: Incident | None,
    holdings: Holdings,
) -> Incident:
    """The incident with what it obeyed, and since when; what a merger moved is read back from before."""
    known = {one.mark: one for one in before.rulings} if before else {}
    overrides, notes = tuple(overrides), tuple(notes)
    corrections = [one for one in notes if one.kind == "correction"]
    rulings = [
        known.get(mark_of(one)) or Ruling(one.op, mark_of(one), documents_named(one, holdings)) for one in overrides
    ]
    rulings += [
        Ruling("note", mark_of_note(one)) for one in notes if one.founds or one.causes or one.kind == "correction"
    ]
    return replace(
        incident,
        rulings=tuple(sorted(rulings, key=lambda one: (one.op, one.mark))),
        decided=_taken_up({one.name for one in overrides} | {one.name for one in corrections}, holdings),
    )


def _taken_up(names: Iterable[str], holdings: Holdings) -> tuple[Decision, ...]:
    """When each decision was first taken up: now, if no run did before."""
    if holdings.moment is not None:
        for name in names:
            holdings.decided.setdefault(name, holdings.moment)
    return tuple(Decision(name, holdings.decided[name]) for name in sorted(names) if name in holdings.decided)


def merge_by_hand(holdings: Holdings) -> set[str]:
    """Let incidents that an override merges lead to the other; the clusterer keeps their documents there. Returns the
    documents to place anew.
    """
    documents: set[str] = set()
    for override in holdings.overrides:
        into = holdings.current(override.into or "")
        leaving, staying = holdings.incidents.get(override.incident), holdings.incidents.get(into)
        if override.op != "merge" or leaving is None or staying is None or into == override.incident:
            continue
        # What the other took in before it goes along, each under its own instruction, so that each can be lifted.
        taken_in = _mergers(leaving)
        moved = primaries(leaving) - {d for one in taken_in for d in one.documents}
        ruling = Ruling("merge", mark_of(override), tuple(sorted(moved)), override.incident)
        holdings.retire(override.incident, into)
        holdings.conclude(replace(staying, rulings=(*staying.rulings, *taken_in, ruling)))
        holdings.touched.add(into)
        documents |= primaries(leaving) | {d for one in taken_in for d in one.documents} | primaries(staying)
    return {d for d in documents if d in holdings.documents}


def _mergers(incident: Incident) -> tuple[Ruling, ...]:
    """What the incident took in by override."""
    return tuple(one for one in incident.rulings if one.op == "merge" and one.other)


def merges(holdings: Holdings) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Incidents that took in another by override, with the documents of the other."""
    for name in sorted({holdings.current(o.into) for o in holdings.overrides if o.op == "merge" and o.into}):
        incident = holdings.incidents.get(name)
        for ruling in incident.rulings if incident else ():
            if ruling.op == "merge" and ruling.other:
                yield name, tuple(d for d in ruling.documents if d in holdings.documents)


def lifted(holdings: Holdings) -> tuple[set[str], set[str]]:
    """Take back what overrides and notes did that are gone or say something else now: incidents to conclude again, and
    documents to place again.
    """
    asked = {mark_of(one) for one in holdings.overrides} | {mark_of_note(one) for one in holdings.notes}
    incidents: set[str] = set()
    documents: set[str] = set()
    holdings.reach.read_ruled()
    for name, incident in sorted(holdings.incidents.items()):
        loose = _loosened(incident, asked, holdings)
        for ruling in incident.rulings:
            if name not in holdings.incidents or (ruling.mark in asked and ruling.mark not in loose):
                continue
            if ruling.op in _APART:
                _rejoin(holdings, name, ruling)
            incidents.add(name)
            documents |= {d for d in ruling.documents if d in holdings.documents} | primaries(holdings.incidents[name])
            if ruling.other and holdings.aliases.get(ruling.other) == name:
                _part(holdings, name, ruling)
                incidents.add(ruling.other)
    _found_again(holdings)
    return incidents, documents


def _loosened(incident: Incident, asked: set[str], holdings: Holdings) -> set[str]:
    """The mergers that came with one that is taken back: what was merged into an incident leaves together with it."""
    into = {o.incident: o.into for o in holdings.overrides if o.op == "merge"}
    mergers = _mergers(incident)
    gone = {one.other for one in mergers if one.mark not in asked}
    for _ in mergers:
        gone |= {one.other for one in mergers if gone and into.get(one.other or "") in gone}
    return {one.mark for one in mergers if one.other in gone}


def _found_again(holdings: Holdings) -> None:
    """Incidents that notes founded, whose note says something else now, or is gone."""
    founding: dict[str, set[str]] = {}
    for note in holdings.notes:
        if note.founds:
            founding.setdefault(holdings.current(note.incident), set()).add(mark_of_note(note))
            holdings.incidents.ask(holdings.current(note.incident))
    for name, incident in sorted(holdings.incidents.items()):
        supported = primaries(incident)
        marks = {one.mark for one in incident.rulings if one.op == "note"}
        if not supported and founding.get(name, marks) - marks:
            # It is founded anew, as if it had never been there: nothing else stands behind it.
            holdings.conclude(replace(incident, placements=()))
            del holdings.incidents[name]
        elif incident.founded_by == "note" and name not in founding and incident.withdrawn is None:
            holdings.conclude(_without_founder(holdings, incident, supported))
            holdings.touched.add(name)


def _without_founder(holdings: Holdings, incident: Incident, supported: frozenset[str]) -> Incident:
    if not supported:
        reason = Withdrawal(holdings.moment, "the note that founded it was removed, and no document supports it")
        return replace(incident, placements=(), causes=(), rulings=(), withdrawn=reason)
    official = any(isinstance(holdings.documents[d], OfficialRecord) for d in supported)
    return replace(incident, founded_by="official" if official else "press")


def _rejoin(holdings: Holdings, name: str, ruling: Ruling) -> None:
    """Give an incident back what was taken out of it and founded another: the id that was there first survives,
    whatever hour the other one is called by. What found further documents since is left to the clusterer.
    """
    theirs = frozenset(ruling.documents)
    if theirs & {d for o in holdings.overrides if o.op in _APART for d in documents_named(o, holdings)}:
        return
    for document in theirs:
        holdings.places(document)
    for other, incident in sorted(holdings.incidents.items()):
        own = primaries(incident)
        if other != name and own and own <= theirs and incident.founded_by != "note":
            whole = holdings.incidents[name]
            back = tuple(p for p in incident.placements if p.document in own and p.role is DocumentRole.PRIMARY)
            kept = tuple(p for p in whole.placements if p.document not in own)
            holdings.retire(other, name)
            placements = tuple(sorted((*kept, *back), key=lambda p: p.document))
            holdings.conclude(replace(whole, placements=placements, withdrawn=None))


def _part(holdings: Holdings, name: str, ruling: Ruling) -> None:
    """Give a merged incident back its id and its documents, so that the clusterer finds it as one of before."""
    old, merged = ruling.other or "", holdings.incidents[name]
    theirs = frozenset(ruling.documents)
    mine = tuple(p for p in merged.placements if p.role is not DocumentRole.PRIMARY or p.document not in theirs)
    gone = tuple(p for p in merged.placements if p not in mine)
    founds = any(n.incident == old and n.founds for n in holdings.notes)
    del holdings.aliases[old]
    others = tuple(one for one in merged.rulings if one != ruling)
    holdings.conclude(replace(merged, placements=mine, rulings=others))
    founder = "note" if founds else _first_teller(holdings, gone)
    holdings.conclude(replace(merged, id=old, placements=gone, rulings=(), founded_by=founder, withdrawn=None))


def _first_teller(holdings: Holdings, placements: tuple[Placement, ...]) -> str:
    """Who founded an incident, read back from its documents: whoever was there first, of one moment the official one."""
    documents = [holdings.documents[p.document] for p in placements]
    seen = [(d.first_seen or _LATEST, not isinstance(d, OfficialRecord)) for d in documents]
    return "official" if seen and not min(seen)[1] else "press"
