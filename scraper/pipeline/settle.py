"""After documents came in or changed: place them, conclude again what they touch, and leave everything else alone."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta

from scraper.core.cluster import assign
from scraper.core.compose import Seed, compose
from scraper.core.ids import is_of_provider
from scraper.core.judging.effect import speaks_of
from scraper.core.model import (
    Article,
    Document,
    DocumentRole,
    Founding,
    Incident,
    Override,
    Problem,
    Provider,
    Unplaced,
    Withdrawal,
)
from scraper.core.placing.assignment import STOOD, Assigned, Held
from scraper.core.placing.calibration import CALIBRATED, Calibration
from scraper.core.placing.neighbourhood import is_of_unknown_day, possible_days, providers_of
from scraper.core.placing.profiles import founded_profile, reference_day
from scraper.core.placing.spoken import days_of_slot, spoken_slot
from scraper.pipeline.decisions import constraints_from
from scraper.pipeline.holdings import Holdings, primaries
from scraper.pipeline.rulings import keep_the_way_back, ruled
from scraper.pipeline.unread import unread_near

_REACH = 6
"""Days around a changed document within which a placement may change: a candidate lies at most three days from what an
article gives or from when it appeared, and what stands on it may lie three days further. Beyond, a simulated stream of
17,000 articles in portions of seven differed from one run in 2 placements (in 7 to 15 with half the distance)."""

_SIGHT = 12
"""Days around a changed document that are looked at, so that each placement within reach sees all its candidates."""

_DAY = timedelta(days=1)
_MONTH = len("2026-04")


def settle(
    holdings: Holdings, changed: Iterable[str], providers: tuple[Provider, ...], by: Calibration = CALIBRATED
) -> None:
    """Place and conclude everything that the changed documents can alter."""
    changed = tuple(changed)
    constraints = constraints_from(holdings)
    touched = _days_touched(holdings, changed, _SIGHT)
    founders = _founders(holdings, touched)
    told = {d for n in founders if n in holdings.incidents for d in primaries(holdings.incidents[n])}
    told |= _of_any_day(holdings, changed, by)
    scope, speaking = _scope(holdings, touched, told)
    within = _scope(holdings, _days_touched(holdings, changed, _REACH), told)[0].union(changed)
    held = _held(holdings, scope, founders)
    taken = holdings.ids_given()
    articles = tuple(a for d in sorted(speaking - scope) if isinstance(a := holdings.documents[d], Article))
    answer = assign([holdings.documents[d] for d in sorted(scope)], held, constraints, taken, articles, by=by)
    over = [(holdings.incidents[old], survivor) for old, survivor in answer.merged]
    for gone, survivor in over:
        holdings.retire(gone.id, holdings.current(survivor))
        keep_the_way_back(holdings, gone, holdings.current(survivor))
    looked_at = {*(a.id for a in answer.incidents), *answer.emptied}
    for assigned in answer.incidents:
        _conclude(holdings, _kept_as_is(holdings, assigned, within, looked_at), providers)
    for gone, survivor in over:
        # Once more, where the survivor came to be only now.
        keep_the_way_back(holdings, gone, holdings.current(survivor))
    for name in answer.emptied:
        _empty(holdings, name)
    _file_unplaced(holdings, scope | speaking, {u.document: u for u in answer.unplaced})
    holdings.forget_places(scope)


def _days_touched(holdings: Holdings, changed: Iterable[str], radius: int) -> dict[str, set[date]]:
    """By provider, the days around a changed document and around what it speaks of."""
    changed = tuple(changed)
    touched: dict[str, set[date]] = {}
    for name in changed:
        document = holdings.documents[name]
        own = {d for d in (reference_day(document), *_own_days(document)) if d}
        for provider in providers_of(document) or ("",):
            touched.setdefault(provider, set()).update(own)
        for provider, day in _spoken_of(document):
            touched.setdefault(provider, set()).update(_days_of(day))
    for provider, days in touched.items():
        # "Google Cloud in June" is on the one grave incident of that month: then all of the month is looked at.
        for month in {day.isoformat()[:_MONTH] for day in days}:
            if holdings.days.month_is_told(provider, month):
                days.update(_days_of(month))
    around = {
        provider: {day + n * _DAY for day in days for n in range(-radius, radius + 1)}
        for provider, days in touched.items()
    }
    for name in changed:
        # "On 8 July", of no known year: the incidents of that date are looked at, and nothing around them.
        document = holdings.documents[name]
        for provider in providers_of(document):
            around.setdefault(provider, set()).update(possible_days(document))
    return around


def _own_days(document: Document) -> tuple[date, ...]:
    return tuple(date.fromisoformat(d) for d in document.days) if isinstance(document, Article) else ()


def _spoken_of(document: Document) -> tuple[tuple[str, str], ...]:
    """(provider, ISO day, month or stretch) of what else a document speaks of."""
    if not isinstance(document, Article):
        return ()
    return tuple(sorted({slot for c in document.claims if (slot := spoken_slot(c))}))


def _days_of(slot: str) -> tuple[date, ...]:
    """The day, or all days of the month or stretch."""
    return tuple(date.fromisoformat(day) for day in days_of_slot(slot))


def _of_any_day(holdings: Holdings, changed: Iterable[str], by: Calibration) -> set[str]:
    """The documents of all incidents that an article may stand on of which neither day nor publication is known."""
    unknown = [d for n in changed if is_of_unknown_day(d := holdings.documents[n])]
    names = holdings.ids_given() if unknown else frozenset()
    found = set[str]()
    for provider in {p for document in unknown for p in providers_of(document)}:
        own = {holdings.current(name) for name in names if is_of_provider(name, provider)}
        few = (
            [holdings.incidents[n] for n in sorted(own) if n in holdings.incidents]
            if len(own) <= by.undated_most
            else []
        )
        found |= {document for incident in few for document in primaries(incident)}
    return found


def _founders(holdings: Holdings, by_provider: dict[str, set[date]]) -> dict[str, Founding]:
    """Founding notes that have no incident yet, whose days are looked at, or whose incident is to be concluded again: it
    may hold no document that would bring it in.
    """
    found, every = {}, _foundings(holdings)
    for note in holdings.notes:
        if note.founds is None:
            continue
        name, days = holdings.current(note.incident), founded_profile(note.founds.provider, note.founds).days
        looked_at = {d.isoformat() for d in by_provider.get(note.founds.provider, ())}
        if name not in holdings.incidents or name in holdings.touched or days & looked_at:
            found[name] = every[name]
    return found


def _foundings(holdings: Holdings) -> dict[str, Founding]:
    """What notes found, by incident: the words of the note under its own id stand before those of what it took in."""
    found: dict[str, Founding] = {}
    for note in sorted(holdings.notes, key=lambda n: (holdings.current(n.incident) != n.incident, n.path)):
        if note.founds is not None:
            found.setdefault(holdings.current(note.incident), note.founds)
    return found


def _scope(holdings: Holdings, by_provider: dict[str, set[date]], told: set[str]) -> tuple[set[str], set[str]]:
    """Documents to place anew, and articles that may be mentioned. An incident is in scope whole or not at all."""
    scope: set[str] = set(told)
    speaking: set[str] = set()
    for provider, days in by_provider.items():
        scope |= holdings.days.about(provider, days)
        speaking |= holdings.days.speaking_of(provider, days)
    todo = set(scope)
    while todo:
        incidents = _stood_on(holdings, todo)
        more = {d for i in incidents for d in primaries(holdings.incidents[i])} - scope
        speaking |= {p.document for i in incidents for p in holdings.incidents[i].placements}
        scope |= more
        todo = more
    return scope, speaking


def _stood_on(holdings: Holdings, documents: Iterable[str]) -> set[str]:
    """The incidents that some of the documents are primary of."""
    given = set(documents)
    near = {i for d in given for i in holdings.places(d)}
    return {i for i in near if not given.isdisjoint(primaries(holdings.incidents[i]))}


def _held(holdings: Holdings, scope: set[str], founders: dict[str, Founding]) -> tuple[Held, ...]:
    names = _stood_on(holdings, scope)
    every = _foundings(holdings)
    known = ((i, holdings.incidents[i]) for i in sorted(names))
    held = [Held(i, primaries(one), every.get(i), _stood(one)) for i, one in known]
    return (*held, *(Held(i, frozenset(), words) for i, words in sorted(founders.items()) if i not in names))


def _stood(incident: Incident) -> frozenset[str]:
    return frozenset(p.document for p in incident.placements if any(term.name == STOOD for term in p.terms))


def _kept_as_is(holdings: Holdings, assigned: Assigned, within: set[str], looked_at: set[str]) -> Assigned:
    """The answer, with what it says of documents out of reach, and of ties to incidents that nobody looked at, left as it
    was said before.
    """
    before = holdings.incidents.get(assigned.id)
    if before is None:
        return assigned
    said = {(p.document, p.role): p for p in before.placements if p.document not in within}
    placements = tuple(said.get((p.document, p.role), p) for p in assigned.placements)
    links = {*assigned.links, *(link for link in before.links if holdings.current(link.id) not in looked_at)}
    ordered = tuple(sorted(links, key=lambda link: (link.type, link.id, link.reason)))
    return replace(assigned, placements=placements, links=ordered)


def _conclude(holdings: Holdings, assigned: Assigned, providers: tuple[Provider, ...]) -> None:
    before = holdings.incidents.get(assigned.id)
    if before is None and (waiting := _may_be_known(holdings, assigned)):
        holdings.waiting |= waiting
        return
    seed = Seed(assigned.id, assigned.placements, assigned.links, assigned.founded_by, assigned.founding)
    if before is not None:
        if (before.placements, before.links) == (seed.placements, seed.links) and assigned.id not in holdings.touched:
            return
        # A founder is a fact of history: an official record that arrives later joins, it does not found again.
        seed = Seed(assigned.id, assigned.placements, assigned.links, before.founded_by, assigned.founding)
    documents = tuple(holdings.documents[p.document] for p in assigned.placements)
    here = (o for o in holdings.overrides if holdings.current(o.incident) == assigned.id)
    overrides = tuple(o for o in here if before is None or speaks_of(o, before))
    notes = tuple(n for n in holdings.notes if holdings.current(n.incident) == assigned.id)
    incident = compose(
        seed,
        documents,
        notes=notes,
        overrides=_spoken_to(assigned.id, overrides),
        providers=providers,
    )
    incident = holdings.with_history(ruled(incident, overrides, notes, before, holdings))
    holdings.conclude(incident)
    holdings.touched.add(incident.id)


def _may_be_known(holdings: Holdings, assigned: Assigned) -> set[Problem]:
    """By source, the incidents that cannot be read and may be the one that would be founded."""
    documents = [holdings.documents[p.document] for p in assigned.placements if p.role is DocumentRole.PRIMARY]
    slots = {(provider, day) for d in documents if (day := reference_day(d)) for provider in providers_of(d)}
    found = {unread_near(holdings.reach.stock, provider, day) for provider, day in slots}
    sources = {s for d in documents for s in ((d.source,) if isinstance(d, Article) else d.sources)}
    return {replace(problem, source=source) for problem in found if problem for source in sources}


def _spoken_to(name: str, overrides: tuple[Override, ...]) -> tuple[Override, ...]:
    """What people ask of the incident, its own file last, so that it prevails. A file under an id that it has outlived
    still counts; one under an id that people merged into it spoke of the other incident.
    """
    away = {o.incident for o in overrides if o.op == "merge"} - {name}
    return tuple(
        replace(o, incident=name) for o in sorted(overrides, key=lambda o: o.incident == name) if o.incident not in away
    )


def _empty(holdings: Holdings, name: str) -> None:
    """No document supports it any more: the page stays as a tombstone, for nothing published loses its address."""
    incident = holdings.incidents[name]
    if incident.withdrawn is None:
        reason = Withdrawal(holdings.moment, "no document supports it any more")
        holdings.conclude(holdings.with_history(replace(incident, placements=(), withdrawn=reason)))
        holdings.touched.add(name)


def _file_unplaced(holdings: Holdings, looked_at: set[str], reasons: dict[str, Unplaced]) -> None:
    for name in sorted(looked_at):
        known = reasons.get(name) or holdings.unplaced.get(name) or Unplaced(name, "stands on no incident")
        holdings.shelve(name, None if holdings.places(name) else known)
