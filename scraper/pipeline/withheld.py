"""What stands still while a file of people's has a mistake: what it did is neither taken back nor done anew (decision 0073).

A ruling that nobody asks for any more is taken back, for its file, or its item in it, was removed. Where a file that may have
asked for it cannot be read, that is not known: the incident is left as it is, and so is what its rulings moved.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from scraper.core.ids import is_incident_id
from scraper.core.model import Archive, Note, Override, Problem, Ruling
from scraper.edge.people.lost_providers import Lost
from scraper.edge.people.review import review
from scraper.edge.people.unlisted import unlisted
from scraper.edge.record.content import incident_folder
from scraper.edge.record.index import key
from scraper.edge.record.stock import Stock
from scraper.pipeline.holdings import Holdings
from scraper.pipeline.rulings import mark_of_note

_NOTES, _OVERRIDES = "notes", "overrides"


@dataclass(frozen=True, slots=True)
class _Broken:
    """A file with a mistake: the folder it is in, the incidents it may speak of (None: nobody knows which), the mistake."""

    folder: str
    names: frozenset[str] | None
    problem: Problem

    def may_have_asked(self, ruling: Ruling, incident: str, holdings: Holdings) -> bool:
        """Whether a ruling that stands in an incident may be this file's."""
        if self.folder != (_NOTES if ruling.op == "note" else _OVERRIDES):
            return False
        return self.names is None or ruling.other in self.names or incident in map(holdings.current, self.names)


@dataclass(frozen=True, slots=True)
class Settings:
    """What is wrong with the settings, as far as it is of weight for the record, and the moment taken for the present."""

    lost: Lost | None = None
    now: datetime | None = None


def withhold(holdings: Holdings, content: Path, settings: Settings) -> tuple[Holdings, tuple[Problem, ...]]:
    """The holdings without what is to stand still, and one problem for each file of notes or overrides for which something
    does.
    """
    stock, lost = holdings.reach.stock, settings.lost
    if stock is None:
        return holdings, ()
    broken = _held_by_files(holdings, content, settings.now)
    if lost is not None:
        stock.bars = lambda incident: None if lost.known.issuperset(incident.providers) else lost.problem
    barred = _barred(holdings, stock) if lost else {}
    held = _with_what_they_moved({**broken, **barred}, holdings)
    if not held and lost is None:
        return holdings, ()
    stock.withheld.update((incident_folder(name), problem) for name, problem in held.items())
    for name in held:
        stock.unit(incident_folder(name))
    known = lost.known if lost else frozenset[str]()
    notes = (n for n in holdings.notes if lost is None or n.founds is None or n.founds.provider in known)
    left = Holdings(
        Archive(aliases=stock.aliases),
        tuple(n for n in notes if holdings.current(n.incident) not in held),
        tuple(o for o in holdings.overrides if holdings.current(o.incident) not in held),
        stock,
    )
    return left, tuple(_said(broken))


def not_yet_obeyed(holdings: Holdings) -> tuple[tuple[Note, ...], tuple[Override, ...]]:
    """The notes and overrides that no incident has taken up as they are now."""
    obeyed = {one.mark for incident in holdings.incidents.values() for one in incident.rulings}
    ruling = (n for n in holdings.notes if n.founds or n.causes or n.kind == "correction")
    return tuple(n for n in ruling if mark_of_note(n) not in obeyed), tuple(
        o for o in holdings.overrides if o.mark not in obeyed
    )


def _held_by_files(holdings: Holdings, content: Path, now: datetime | None) -> dict[str, Problem]:
    """The incidents with a ruling that nobody asks for any more and that a file with a mistake may have asked for."""
    asked = {one.mark for one in holdings.overrides} | {mark_of_note(one) for one in holdings.notes}
    holdings.reach.read_ruled()
    loose = {
        name: rulings
        for name, incident in sorted(holdings.incidents.items())
        if (rulings := [one for one in incident.rulings if one.mark not in asked])
    }
    broken = tuple(_broken(holdings, content, now)) if loose else ()
    found = {}
    for name, rulings in loose.items():
        files = (one for one in broken if any(one.may_have_asked(ruling, name, holdings) for ruling in rulings))
        if first := next(files, None):
            found[name] = first.problem
    return found


def _broken(holdings: Holdings, content: Path, now: datetime | None) -> Iterator[_Broken]:
    """The files of notes and overrides in which `check` finds a mistake, and folders of theirs that cannot be listed."""
    by_file: dict[Path, list[Problem]] = {}
    for problem in review(content, machine=False, now=now).problems:
        by_file.setdefault(Path(problem.where).relative_to(content), []).append(problem)
    for path, problems in by_file.items():
        if path.parts[0] not in (_NOTES, _OVERRIDES):
            continue
        told = {one.value or "" for one in problems if one.code == "wrong_folder"}
        told |= {path.name.partition(".")[0]} if path.parts[0] == _OVERRIDES else set(path.parts[1:2])
        names = frozenset(n for n in told if n in holdings.aliases or n in holdings.reach.incidents())
        if names or problems[0].code != "stray_file":
            yield _Broken(path.parts[0], names or None, problems[0])
    for folder in (_NOTES, _OVERRIDES):
        if (hindrance := unlisted(content / folder)) is not None:
            yield _Broken(folder, None, hindrance)


def _barred(holdings: Holdings, stock: Stock) -> dict[str, Problem]:
    """Of the incidents that people had or have a hand in, those of a provider that cannot be read."""
    named = {o.incident for o in holdings.overrides} | {n.incident for n in holdings.notes}
    for name in named:
        holdings.incidents.ask(holdings.current(name))
    return {name: found for name, one in sorted(holdings.incidents.items()) if (found := stock.bars(one))}


def _with_what_they_moved(held: dict[str, Problem], holdings: Holdings) -> dict[str, Problem]:
    """Beside them the incidents in which documents stand that their rulings moved: without these they would come back."""
    stock, found = holdings.reach.stock, dict(held)
    todo = list(held)
    while stock is not None and todo:
        name = todo.pop()
        incident = holdings.incidents.get(name)
        moved = {d for one in (incident.rulings if incident else ()) for d in one.documents}
        for path in stock.find(key("document", d) for d in sorted(moved)):
            other = path.rpartition("/")[2]
            if is_incident_id(other) and other not in found:
                found[other] = found[name]
                todo.append(other)
    return found


def _said(held: dict[str, Problem]) -> Iterator[Problem]:
    """What is wrong with each file, once, and what stands still for it."""
    by_problem: dict[Problem, list[str]] = {}
    for name, problem in held.items():
        by_problem.setdefault(problem, []).append(name)
    for problem, names in by_problem.items():
        more = f" and {len(names) - 3} more" if len(names) > 3 else ""
        stand = f"until it is mended, this stays as it is: {', '.join(names[:3])}{more}"
        yield replace(problem, message=f"{problem.message}; {stand}")
