"""What `update`, `replay` and `demo` have in common: settings, the reader of articles, the end of a run."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace

import click

from scraper.cli.context import Context
from scraper.core.model import Article, Claim, OfficialRecord, Problem, Provider, RunReport, Source, SourceOutcome
from scraper.core.records.post_words import Post
from scraper.edge.cache import Cache
from scraper.edge.console import Console
from scraper.edge.people.config import Config, load
from scraper.edge.people.lost_providers import Lost, lost_providers
from scraper.edge.record.content import alone
from scraper.pipeline.gaps import LastRead
from scraper.pipeline.holdings import Holdings
from scraper.pipeline.page_reading import Unread
from scraper.pipeline.report import changes_json, report_json
from scraper.pipeline.run import RunResult, write
from scraper.pipeline.step import Readers
from scraper.pipeline.unread import WAITS

_FEW = 12
"""Pages that one worker reads sooner than another one has started."""


def configured(context: Context) -> tuple[Config, Console, tuple[Problem, ...]]:
    """The settings, and every mistake in them said at once. Raises ClickException when no source is left to read."""
    console = Console(context.verbosity, context.log_format)
    config, problems = load(context.content)
    for problem in problems:
        console.problem(problem)
    if problems and not config.sources:
        raise click.ClickException(f"{context.content / 'sources.yml'} gives no usable source; mend the lines above")
    return config, console, problems


def settled(context: Context, config: Config, console: Console, told: Sequence[Problem]) -> tuple[Config, Lost | None]:
    """The settings without the sources that cannot be read while a provider cannot, which is said in a line. Raises
    ClickException when no source is left to read.
    """
    lost = lost_providers(context.content, config, told)
    waiting = [one.id for one in config.sources if lost and lost.waits(one)]
    if lost is None or not waiting:
        return config, lost
    named = ", ".join(waiting[:3]) + (f" and {len(waiting) - 3} more" if len(waiting) > 3 else "")
    why = "whom an article is on cannot be told" if lost.nameless else "their provider is not known"
    message = f"until a mistake there is mended, sources wait ({why}): {named}; what is known of them stays as it is"
    console.problem(replace(lost.problem, code=WAITS, message=message, remedy="", line=None, column=None))
    left = tuple(one for one in config.sources if one.id not in waiting)
    if not left:
        raise click.ClickException("no source can be read; mend the lines above")
    return replace(config, sources=left), lost


def write_alone(context: Context, console: Console) -> None:
    """Until the command ends, no other one writes the same record: two that overlap, as cron jobs may, take turns."""
    waiting = "another run is writing this record; waiting for it to end"
    click.get_current_context().with_resource(alone(context.content, lambda: console.say(waiting)))


def last_readings(cache: Cache, holdings: Holdings, sources: Sequence[Source]) -> LastRead:
    """When each source was last read: as the cache remembers, or, if that is lost, as the record shows."""
    known = {s.id: cache.last_success(s.id) for s in sources}
    # Asked now, for what the run brings will look as if it had just been read.
    stock = holdings.reach.stock
    told = {name: stock.last_seen(name) for name, at in known.items() if at is None} if stock else {}
    return lambda source: known.get(source.id) or told.get(source.id)


@contextmanager
def readers(size: int = 2) -> Iterator[Readers]:
    """Readers of pages and posts: worker processes that are ended when one keeps them busy too long."""
    from concurrent.futures import ThreadPoolExecutor  # noqa: PLC0415  a run in which nothing is new need not load it

    from scraper.edge.hands.worker import Workers  # noqa: PLC0415  same
    from scraper.pipeline.page_reading import article_in, catalogue_of, claims_in, warm_up  # noqa: PLC0415  same

    with Workers(size, warm_up=warm_up) as workers, ThreadPoolExecutor(size) as threads:

        def pages(unread: Sequence[Unread], providers: tuple[Provider, ...]) -> list[Article | Problem]:
            catalogue = catalogue_of(providers) if unread else b""

            def article(one: Unread) -> Article | Problem:
                return workers.do(one.page.url, article_in, one, catalogue)

            return [*(map if len(unread) < _FEW else threads.map)(article, unread)]

        def post(record: OfficialRecord, one: Post) -> tuple[Claim, ...] | Problem:
            # The claims that the record holds tell nothing of a post, and are half of what there is to send.
            return workers.do(record.url, claims_in, replace(record, claims=()), one)

        yield Readers(pages, post)


def conclude(
    context: Context,
    console: Console,
    cache: Cache,
    result: RunResult,
    *,
    troubles: Sequence[Problem] = (),
    told: Sequence[Problem] = (),
    dry_run: bool = False,
    as_json: bool = False,
    handed_in: bool = False,
) -> int:
    """Write the record, then what the cache keeps of the run; say what failed. Returns the exit status. Captures that
    were `handed_in` no visit of ours fetched, so that none has noted yet how their sources fared.
    """
    if dry_run:
        click.echo(changes_json(result.changes).decode())
    else:
        result = write(context.content, result)
        if handed_in:
            for one in result.report.sources:
                cache.note_read(one.source, one.last_success)
        _remember(cache, result.report)
        cache.save()
        result = replace(result, report=_with_health(result.report, cache))
        cache.write_report(result.report)
    said = (*(t for t in troubles if t not in told), *result.report.problems, *cache.problems)
    for problem in said:
        console.problem(problem)
    if as_json and not dry_run:
        click.echo(report_json(result.report).decode())
    elif not dry_run:
        _say(console, result.report)
    return 3 if (troubles or result.report.problems) else 0


def _remember(cache: Cache, report: RunReport) -> None:
    """Note which answers were no proof that a source works, and which sources are to be asked for all again."""
    for one in report.sources:
        if one.outcome == "failed" and one.problem is not None:
            cache.note_unread(one.source, one.problem, one.failing_since or report.at)
        if one.again:
            cache.forget_validators(one.source)
        if one.said is not None and one.last_success is not None:
            cache.note_said(one.source, one.said, one.last_success)
    for problem in report.problems:
        # With the last two what the source brought waits for a file to be mended.
        if problem.source and problem.code in {"too_many_items", "machine_file", WAITS}:
            cache.forget_validators(problem.source)


def _with_health(report: RunReport, cache: Cache) -> RunReport:
    """The report with each source's last success, present failure and last word as the cache remembers them."""
    return replace(report, sources=tuple(_healthy(s, cache) for s in report.sources))


def _healthy(outcome: SourceOutcome, cache: Cache) -> SourceOutcome:
    known = cache.health(outcome.source)
    last = max(filter(None, (outcome.last_success, known.last_success)), default=None)
    since = (known.failing_since or outcome.failing_since) if outcome.outcome in ("failed", "not_due") else None
    if known.failing_since and last and known.failing_since >= last:
        since = known.failing_since  # what was kept of better days does not end a failure
    return replace(outcome, last_success=last, failing_since=since, said=outcome.said or cache.said(outcome.source))


def _say(console: Console, report: RunReport) -> None:
    """How each source fared, where no bar showed the run's progress, and all of it in a line."""
    counts: dict[str, int] = {}
    for source in report.sources:
        counts[source.outcome] = counts.get(source.outcome, 0) + 1
        if not console.draws and source.outcome not in ("not_due", "failed"):
            console.say(f"{source.source}: {source.outcome.replace('_', ' ')}, {source.items} items")
    told = ", ".join(f"{n} {word.replace('_', ' ')}" for word, n in sorted(counts.items()))
    console.say(f"{report.written} files written; {len(report.sources)} sources: {told or 'none'}")
