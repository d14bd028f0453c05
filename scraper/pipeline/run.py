"""A run from the record on disk to the record on disk: moments in order of time, then one write."""

from __future__ import annotations

import errno
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from itertools import chain
from pathlib import Path

from scraper.core.diff import diff
from scraper.core.model import Archive, Article, ChangeSet, Problem, RunReport, Source, SourceOutcome
from scraper.edge.people.config import Config
from scraper.edge.people.notes import load_notes
from scraper.edge.people.overrides import load_overrides
from scraper.edge.record import content
from scraper.edge.record.record_files import ALIASES
from scraper.edge.record.stock import INDEX, Stock
from scraper.pipeline.dealt import DealtItems
from scraper.pipeline.gaps import LastRead
from scraper.pipeline.holdings import Holdings, primaries
from scraper.pipeline.rulings import documents_named, lifted, merge_by_hand
from scraper.pipeline.settle import settle
from scraper.pipeline.step import Arrival, Pages, Readers, StepReport, Tools, take_step
from scraper.pipeline.unread import is_unread
from scraper.pipeline.withheld import Settings, not_yet_obeyed, withhold

_WHOLE = Settings()
_SKEW = timedelta(days=1)
"""How far apart the clocks of two machines may be, and no farther."""


@dataclass(frozen=True, slots=True)
class Moment:
    """What arrived at one instant, and how to get the pages that feeds announce then."""

    at: datetime
    arrivals: tuple[tuple[Source, Arrival], ...]
    pages: Pages
    articles: tuple[tuple[Source, Article], ...] = ()


@dataclass(frozen=True, slots=True)
class RunResult:
    """What a run found, what it changed, and the files (relative to content/) that say so."""

    report: RunReport
    changes: ChangeSet
    files: Mapping[str, bytes | None]
    stock: Stock | None = None


def open_record(
    folder: Path, cache: Path | None = None, *, whole: bool = False, settings: Settings = _WHOLE
) -> tuple[Holdings, tuple[Problem, ...]]:
    """The record with people's notes and overrides; what cannot be read is a problem. Of the record only what is asked
    for is read, by an index kept in `cache` (without one, or when it was lost, the record is read through once to make
    it); with `whole`, all is read at once. Either gives the same. What people did by a file that has a mistake now stands
    still (`withheld`).
    """
    notes, note_problems = load_notes(folder)
    overrides, override_problems = load_overrides(folder)
    stock = Stock(folder, cache / INDEX if cache else None)
    holdings, still = withhold(Holdings(Archive(aliases=stock.aliases), notes, overrides, stock), folder, settings)
    told = {(one.where, one.line, one.code) for one in still}
    people = (p for p in (*note_problems, *override_problems) if (p.where, p.line, p.code) not in told)
    if whole:
        with content.uncollected(frozen=True):
            holdings.reach.read_all()
    return holdings, (*stock.problems, *people, *still)


def run(
    holdings: Holdings,
    config: Config,
    moments: Iterable[Moment],
    readers: Readers,
    now: datetime,
    *,
    anew: bool = False,
    since: datetime | None = None,
    last_read: LastRead | None = None,
    dealt: DealtItems | None = None,
) -> RunResult:
    """Take each moment in turn. `anew` concludes everything again, as after a change of the rules."""
    holdings.horizon = now + _SKEW
    stock = holdings.reach.stock
    told = len(stock.problems) if stock else 0
    moments = iter(moments)
    first = next(moments, None)
    # What people changed in the meantime is taken up at the first moment, as if it had stood there before.
    holdings.moment = first.at if first else None
    _revisit(holdings, config, anew=anew)
    reports = []
    for moment in chain((first,) if first else (), moments):
        holdings.moment = moment.at
        tools = Tools(moment.pages, readers, since, last_read, dealt)
        with content.seldom_collected():
            reports.append(take_step(holdings, config, moment.arrivals, tools, moment.at, articles=moment.articles))
            # What people merged may have been founded only now.
            displaced = merge_by_hand(holdings)
            if displaced:
                settle(holdings, sorted(displaced), config.providers)
    with content.uncollected():
        files = files_of(holdings)
    incidents = holdings.incidents_read
    altered = {n for n in holdings.touched if n in incidents and _altered(holdings, n)}
    changes = diff(incidents, holdings.incidents, holdings.aliases, altered)
    items = sum(o.items for r in reports for o in r.sources)
    news = sum(len(r.changed) for r in reports)
    report = RunReport(
        at=now,
        written=0,
        unchanged=max(0, items - news),
        sources=_latest(reports),
        problems=tuple(dict.fromkeys((*(p for r in reports for p in r.problems), *_left_waiting(holdings, told)))),
    )
    return RunResult(report, changes, files, holdings.reach.stock)


def write(folder: Path, result: RunResult) -> RunResult:
    """Put the files in place as one change; the report says how many differ. Raises OSError when the disk refuses."""
    with content.uncollected():
        written = result.stock.save(result.files) if result.stock else content.save(folder, result.files)
    return replace(result, report=replace(result.report, written=written))


def _revisit(holdings: Holdings, config: Config, *, anew: bool) -> None:
    """People's notes and overrides may have changed without any document having done so."""
    freed, displaced = lifted(holdings)
    displaced |= merge_by_hand(holdings)
    holdings.touched |= freed
    if anew:
        holdings.reach.read_all()
        holdings.touched |= set(holdings.incidents)
        settle(holdings, tuple(holdings.documents), config.providers)
        return
    notes, overrides = holdings.notes, holdings.overrides
    if holdings.reach.stock is not None and holdings.reach.stock.withheld:
        # Beside what is out of sight, that which did not change is not looked at again: it would seem to have lost what it
        # shares with that.
        notes, overrides = not_yet_obeyed(holdings)
    named = freed | holdings.reach.mended() | {holdings.current(n.incident) for n in notes}
    named |= {holdings.current(o.incident) for o in overrides}
    named |= {holdings.current(o.into) for o in overrides if o.into}
    by_hand = {d for o in overrides for d in documents_named(o, holdings) if d in holdings.documents}
    by_hand |= displaced
    held = {d for n in named if n in holdings.incidents for d in primaries(holdings.incidents[n])}
    holdings.touched |= named & holdings.incidents.keys()
    if named or by_hand:
        settle(holdings, sorted(held | by_hand), config.providers)


def _left_waiting(holdings: Holdings, told: int) -> tuple[Problem, ...]:
    """What could not be read of the record beyond the first `told` problems, and the sources whose news waits for it."""
    stock = holdings.reach.stock
    by_source = sorted(holdings.waiting, key=lambda problem: (problem.source, problem.where))
    return (*(stock.problems[told:] if stock else ()), *by_source)


def files_of(holdings: Holdings) -> dict[str, bytes | None]:
    """The files of everything a run touched; None for those that go."""
    files: dict[str, bytes | None] = {}
    for name in sorted(holdings.touched):
        incident = holdings.incidents.get(name)
        if incident is None:
            files |= content.no_incident_files(name)
        else:
            files |= content.incident_files(incident, holdings.documents_of(incident))
    files |= dict.fromkeys(holdings.shelves_touched)
    holdings.reach.read(sorted(holdings.shelves_touched))
    kept = ((u, a) for d, u in holdings.unplaced.items() if isinstance(a := holdings.documents[d], Article))
    shelves = content.unplaced_files((u, a) for u, a in kept if content.shelf_of(a) in holdings.shelves_touched)
    files |= shelves
    spared = {path for path in files if is_unread(holdings.reach.stock, path)}
    return {p: b for p, b in files.items() if p not in spared} | _alias_file(holdings)


def _alias_file(holdings: Holdings) -> dict[str, bytes | None]:
    """The file of retired ids; one that could not be read is not written over. Raises OSError where that would lose an id
    that is retired only now.
    """
    stock = holdings.reach.stock
    if stock is None or stock.knows_aliases:
        return content.alias_file(holdings.aliases.items())
    if set(holdings.aliases.items()) != set(stock.aliases):
        raise OSError(errno.EBADMSG, "cannot be read, and an id is retired that belongs into it", ALIASES)
    return {}


def _altered(holdings: Holdings, name: str) -> bool:
    before = holdings.documents_read
    incident = holdings.incidents.get(name)
    placed = incident.placements if incident else ()
    return any(before.get(p.document) != holdings.documents[p.document] for p in placed)


def _latest(reports: Iterable[StepReport]) -> tuple[SourceOutcome, ...]:
    """The last outcome of each source, with its last success and the start of its present failure carried over."""
    known: dict[str, SourceOutcome] = {}
    for report in reports:
        for outcome in report.sources:
            before = known.get(outcome.source)
            if outcome.outcome == "failed" and before is not None:
                since = before.failing_since or outcome.failing_since
                known[outcome.source] = replace(outcome, last_success=before.last_success, failing_since=since)
            else:
                known[outcome.source] = outcome
    return tuple(known[name] for name in sorted(known))
