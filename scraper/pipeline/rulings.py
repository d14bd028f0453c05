"""What reviewed overrides did to the record, kept with the incident, so that it goes when their file goes."""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Iterable, Iterator
from dataclasses import replace
from datetime import UTC, datetime

from scraper.core.judging.effect import APART
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
    """The incident with what it obeyed, and since when; what a decision moved is read back from before."""
    known: dict[str, list[Ruling]] = {}
    for one in before.rulings if before else ():
        known.setdefault(one.mark, []).append(one)
    overrides, notes = tuple(overrides), tuple(notes)
    corrections = [one for one in notes if one.kind == "correction"]
    rulings = [
        ruling
        for mark, one in {one.mark: one for one in overrides}.items()
        for ruling in known.get(mark) or (Ruling(one.op, mark, _moved(one, before, holdings)),)
    ]
    rulings += [
        Ruling("note", mark_of_note(one)) for one in notes if one.founds or one.causes or one.kind == "correction"
    ]
    return replace(
        incident,
        rulings=_in_order(rulings),
        decided=_taken_up({one.name for one in overrides} | {one.name for one in corrections}, holdings),
    )


def _moved(override: Override, before: Incident | None, holdings: Holdings) -> tuple[str, ...]:
    """The documents that an override is on; of those that it attaches none where all stood here before, and no other order
    had brought them.
    """
    named = documents_named(override, holdings)
    if override.op != "attach" or before is None:
        return named
    here = {p.document for p in before.placements if p.role in (override.role, DocumentRole.PRIMARY)}
    brought = {document for one in before.rulings for document in one.documents}
    return () if here.issuperset(named) and not brought.intersection(named) else named


def _in_order(rulings: Iterable[Ruling]) -> tuple[Ruling, ...]:
    return tuple(sorted(rulings, key=lambda one: (one.op, one.mark, one.other or "")))


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
        founder = _founder_untold(leaving, moved, holdings)
        ruling = Ruling("merge", override.mark, tuple(sorted(moved)), override.incident, founder)
        ways_back = (one for one in leaving.rulings if one.other)
        holdings.retire(override.incident, into)
        holdings.conclude(replace(staying, rulings=(*staying.rulings, *ways_back, ruling)))
        holdings.touched.add(into)
        documents |= primaries(leaving) | {d for one in taken_in for d in one.documents} | primaries(staying)
    return {d for d in documents if d in holdings.documents}


def _mergers(incident: Incident) -> tuple[Ruling, ...]:
    """What the incident took in by override."""
    return tuple(one for one in incident.rulings if one.op == "merge" and one.other)


def keep_the_way_back(holdings: Holdings, gone: Incident, survivor: str) -> None:
    """Note with the incident that an id leads to now which decision moved all that stood under the id, so that it is given
    back when that is lifted; and what the one that is gone had noted itself.
    """
    moved, staying = primaries(gone), holdings.incidents.get(survivor)
    if staying is None:
        return
    attaching = (o for o in holdings.overrides if o.op == "attach" and o.role is DocumentRole.PRIMARY)
    here = (o for o in attaching if holdings.current(o.incident) == survivor)
    by = next((o for o in here if moved.intersection(documents_named(o, holdings))), None)
    ways_back = {one for one in gone.rulings if one.other}
    founder = _founder_untold(gone, moved, holdings)
    ways_back |= {Ruling("attach", by.mark, tuple(sorted(moved)), gone.id, founder)} if by else set()
    if not ways_back <= set(staying.rulings):
        holdings.conclude(replace(staying, rulings=_in_order({*staying.rulings, *ways_back})))


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
    asked = {one.mark for one in holdings.overrides} | {mark_of_note(one) for one in holdings.notes}
    incidents: set[str] = set()
    documents: set[str] = set()
    holdings.reach.read_ruled()
    lapsed = [
        (name, ruling)
        for name, incident in sorted(holdings.incidents.items())
        for ruling in _lapsed(incident, asked, holdings)
    ]
    for name, ruling in lapsed:
        incidents.add(name)
        documents |= {d for d in ruling.documents if d in holdings.documents} | primaries(holdings.incidents[name])
        if ruling.other and holdings.aliases.get(ruling.other) == name:
            _part(holdings, name, ruling)
            incidents.add(ruling.other)
        elif ruling.op == "attach":
            _send_back(holdings, name, ruling)
    # What was taken apart is put together once all that was brought along is back where it was.
    for name, ruling in lapsed:
        if ruling.op in APART and name in holdings.incidents:
            _rejoin(holdings, name, ruling)
            documents |= primaries(holdings.incidents[name])
    _found_again(holdings)
    return incidents, documents


def _lapsed(incident: Incident, asked: set[str], holdings: Holdings) -> list[Ruling]:
    """The rulings of which the file is gone, or says something else."""
    loose = _loosened(incident, asked, holdings)
    return [one for one in incident.rulings if one.mark not in asked or one.mark in loose]


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
    if theirs & {d for o in holdings.overrides if o.op in APART for d in documents_named(o, holdings)}:
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


def _send_back(holdings: Holdings, name: str, ruling: Ruling) -> None:
    """Take what was attached out again before anything is placed: left to itself it would take the id along."""
    whole = holdings.incidents[name]
    kept = tuple(p for p in whole.placements if p.document not in ruling.documents)
    if any(p.role is DocumentRole.PRIMARY for p in kept):
        holdings.conclude(replace(whole, placements=kept))


def _part(holdings: Holdings, name: str, ruling: Ruling) -> None:
    """Give a merged incident back its id and its documents, so that the clusterer finds it as one of before."""
    old, merged = ruling.other or "", holdings.incidents[name]
    theirs = frozenset(ruling.documents)
    known = sorted(d for d in theirs if d in holdings.documents)
    mine = tuple(p for p in merged.placements if p.role is not DocumentRole.PRIMARY or p.document not in theirs)
    # What another decision sent on meanwhile is still known by the id; it follows where that stands.
    gone = tuple(p for p in merged.placements if p not in mine) or tuple(
        Placement(d, DocumentRole.PRIMARY, 1.0) for d in known
    )
    founds = any(n.incident == old and n.founds for n in holdings.notes)
    del holdings.aliases[old]
    others = tuple(one for one in merged.rulings if one != ruling)
    holdings.conclude(replace(merged, placements=mine, rulings=others))
    founder = "note" if founds else ruling.founder or _first_teller(holdings, known)
    holdings.conclude(replace(merged, id=old, placements=gone, rulings=(), founded_by=founder, withdrawn=None))


def _founder_untold(incident: Incident, documents: Collection[str], holdings: Holdings) -> str | None:
    """Who founded an incident, where that cannot be read back."""
    told = incident.founded_by == "note" or _first_teller(holdings, documents) == incident.founded_by
    return None if told else incident.founded_by


def _first_teller(holdings: Holdings, names: Collection[str]) -> str:
    """Who founded an incident, read back from its documents: whoever was there first, of one moment the official one."""
    documents = [holdings.documents[name] for name in names]
    seen = [(d.first_seen or _LATEST, not isinstance(d, OfficialRecord)) for d in documents]
    return "official" if seen and not min(seen)[1] else "press"
