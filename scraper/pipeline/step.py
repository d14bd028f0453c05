"""One moment of a run: what arrived is read, placed and concluded. A run is one step; a replay is many."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from scraper.core.model import Article, Capture, NotModified, PageWord, Problem, Provider, Source, SourceOutcome
from scraper.edge.people.config import Config
from scraper.edge.visiting.visits import NotDue
from scraper.pipeline.article_failures import of_article
from scraper.pipeline.component_names import Names, is_naming, names_for, names_told
from scraper.pipeline.dealt import DealtItems
from scraper.pipeline.gaps import LastRead, unseen
from scraper.pipeline.holdings import Holdings
from scraper.pipeline.intake import Taken, Wanted, take_article, take_feed
from scraper.pipeline.official import take_status
from scraper.pipeline.page_reading import Unread, summary_of
from scraper.pipeline.settle import settle
from scraper.pipeline.told_by_posts import ReadPost

Arrival = Capture | NotModified | NotDue | Problem
Pages = Callable[[Sequence[Wanted]], Sequence[tuple[Wanted, Capture | Problem]]]
"""Gets the pages that feeds announce, in the order asked for."""
ReadPages = Callable[[Sequence[Unread], tuple[Provider, ...]], Sequence[Article | Problem]]
"""Reads pages for what the record keeps of them, in the order given."""


@dataclass(frozen=True, slots=True)
class Readers:
    """Who reads the words of the web: whole pages, and posts of status pages."""

    pages: ReadPages
    post: ReadPost


@dataclass(frozen=True, slots=True)
class Tools:
    """What a step asks of the world: pages that feeds announce, and somebody who reads."""

    pages: Pages
    readers: Readers
    since: datetime | None = None
    last_read: LastRead | None = None
    dealt: DealtItems | None = None


@dataclass(slots=True)
class Tally:
    """What became of one source in a step, while it is being worked on."""

    source: Source
    outcome: str = "unchanged"
    items: int = 0
    changed: set[str] = field(default_factory=set)
    problems: list[Problem] = field(default_factory=list)
    again: bool = False
    said: PageWord | None = None
    tried: datetime | None = None

    def failed(self, problem: Problem) -> None:
        """Note a failure of the source as a whole."""
        self.problems.append(problem)
        self.outcome = "failed"


@dataclass(frozen=True, slots=True)
class StepReport:
    """Outcomes by source and every problem, in order of source id."""

    sources: tuple[SourceOutcome, ...]
    problems: tuple[Problem, ...]
    changed: frozenset[str]


def take_step(
    holdings: Holdings,
    config: Config,
    arrivals: Iterable[tuple[Source, Arrival]],
    tools: Tools,
    now: datetime,
    *,
    articles: Iterable[tuple[Source, Article]] = (),
) -> StepReport:
    """Read everything that arrived, then place and conclude. One bad source never stops the others. `articles` were
    read elsewhere (in archives), in the order given.
    """
    tallies: dict[str, Tally] = {}
    wanted: dict[str, Wanted] = {}
    own_pages: list[tuple[Source, Capture]] = []
    arrivals = tuple(arrivals)
    told = names_told(arrivals)
    for source, arrival in sorted(arrivals, key=lambda a: (a[0].id, getattr(a[1], "url", ""))):
        tally = tallies.setdefault(source.id, Tally(source))
        tally.tried = max(filter(None, (tally.tried, _served(arrival, now))), default=None)
        if isinstance(arrival, Problem):
            tally.failed(arrival)
        elif isinstance(arrival, NotModified):
            tally.outcome = "not_modified"
        elif isinstance(arrival, NotDue):
            tally.outcome = "not_due"
        elif source.kind == "status":
            _status(holdings, tally, arrival, (config, told), tools)
        elif source.kind == "feed":
            for want in _feed(holdings, tally, arrival, tools):
                wanted.setdefault(want.item.url, want)
        else:
            own_pages.append((source, arrival))
    _articles(holdings, tallies, (wanted, own_pages), tools, config)
    for source, article in articles:
        tally = tallies.setdefault(source.id, Tally(source))
        tally.items += 1
        _told_by_article(tally, take_article(holdings, article, article.first_seen or now))
    changed = {name for tally in tallies.values() for name in tally.changed}
    if changed or holdings.overrides or holdings.notes:
        settle(holdings, changed, config.providers)
    return _report(tallies, changed, now)


def _served(arrival: Arrival, now: datetime) -> datetime | None:
    """When the source answered, or failed to; None where it was not asked. A kept answer is as old as it is."""
    if isinstance(arrival, Problem):
        return None if arrival.code == "not_cached" else now
    return None if isinstance(arrival, NotDue) else arrival.retrieved


def _status(
    holdings: Holdings,
    tally: Tally,
    capture: Capture,
    known: tuple[Config, Names],
    tools: Tools,
) -> None:
    config, told = known
    if is_naming(tally.source, capture, told):
        return
    names = names_for(capture, told)
    taken = take_status(holdings, capture, tally.source, config, tools.readers.post, since=tools.since, names=names)
    tally.problems += _unseen(tally.source, taken.oldest, capture, tools)
    tally.items += taken.items
    tally.problems += taken.problems
    tally.changed |= set(taken.changed)
    tally.again, tally.said = taken.again, taken.said or tally.said
    if not taken.healthy:
        if not taken.problems:
            message = "the answer is no proof that the page works (empty, or built long ago)"
            remedy = "look at the page; nothing known was changed"
            taken_problem = Problem("silent", capture.url, message, remedy, tally.source.id)
            tally.problems.append(taken_problem)
        tally.outcome = "failed"
    elif taken.changed and tally.outcome != "failed":
        tally.outcome = "new" if taken.new else "changed"


def _unseen(source: Source, oldest: datetime | None, capture: Capture, tools: Tools) -> list[Problem]:
    if tools.last_read is None:
        return []
    found = unseen(source, oldest, tools.last_read(source), capture.retrieved)
    return [found] if found else []


def _feed(holdings: Holdings, tally: Tally, capture: Capture, tools: Tools) -> list[Wanted]:
    dealt = tools.dealt.known(tally.source) if tools.dealt else frozenset[str]()
    reading, new = take_feed(holdings, capture, tally.source, since=tools.since, dealt=dealt)
    if tools.dealt is not None:
        tools.dealt.note(tally.source, reading)
    # An item that was known before is still shown: nothing fell out of sight in between.
    shown = [item.published.at for item in reading.items if item.published and not reading.passed]
    tally.problems += _unseen(tally.source, min(shown, default=None), capture, tools)
    tally.items += len(reading.items) + len(reading.passed)
    tally.problems += reading.problems
    if not reading.healthy:
        tally.outcome = "failed"
    return [Wanted(tally.source, item, capture.retrieved) for item in new]


def _articles(
    holdings: Holdings,
    tallies: Mapping[str, Tally],
    found: tuple[Mapping[str, Wanted], Sequence[tuple[Source, Capture]]],
    tools: Tools,
    config: Config,
) -> None:
    """Read the pages that feeds announce and sources of kind page; summaries are read as they are."""
    wanted, own_pages = found
    unread = [
        Unread(w.source, w.retrieved, summary_of(w.item, w.source))
        for w in wanted.values()
        if w.source.follow == "summary"
    ]
    unread += [Unread(source, capture.retrieved, capture) for source, capture in own_pages]
    follow = [w for _, w in sorted(wanted.items()) if w.source.follow != "summary"]
    for want, answer in tools.pages(follow):
        if isinstance(answer, Problem):
            tallies[want.source.id].problems.append(of_article(_of_source(answer, want.source)))
        else:
            unread.append(Unread(want.source, answer.retrieved, answer, want.item))
    told: list[tuple[Unread, Article]] = []
    for one, article in zip(unread, tools.readers.pages(unread, config.providers), strict=True):
        if isinstance(article, Problem):
            tallies[one.source.id].problems.append(_of_source(article, one.source))
        else:
            told.append((one, article))
    for one, article in sorted(told, key=lambda pair: (pair[1].url, pair[0].source.id)):
        taken = take_article(holdings, article, one.retrieved)
        _told_by_article(tallies[one.source.id], taken)
        tallies[one.source.id].items += one.source.kind == "page"


def _told_by_article(tally: Tally, taken: Taken) -> None:
    """What an article makes of its source's outcome: an announcement that could not be followed brought nothing new."""
    tally.changed |= set(taken.changed)
    if taken.changed and tally.outcome not in ("failed", "new"):
        tally.outcome = "new" if taken.new else "changed"


def _of_source(problem: Problem, source: Source) -> Problem:
    return problem if problem.source else replace(problem, source=source.id)


def _report(tallies: Mapping[str, Tally], changed: set[str], now: datetime) -> StepReport:
    outcomes, problems = [], []
    for name in sorted(tallies):
        tally = tallies[name]
        problems += tally.problems
        first = tally.problems[0] if tally.problems else None
        answered = (tally.tried or now) if tally.outcome not in ("failed", "not_due") else None
        failing = now if tally.outcome == "failed" else None
        outcomes.append(
            SourceOutcome(
                name, tally.outcome, tally.items, answered, failing, first, tally.again, tally.said, tally.tried
            )
        )
    return StepReport(tuple(outcomes), tuple(problems), frozenset(changed))
