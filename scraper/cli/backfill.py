"""`outagewire backfill`: what a status page showed before its feed began, and what the press wrote."""

from __future__ import annotations

import asyncio
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from scraper.cli.context import HOST_PORT, INSTANT, Context

if TYPE_CHECKING:
    from scraper.core.model import Capture, RunReport, Source
    from scraper.edge.people.config import Config
    from scraper.edge.visiting.exchange import HttpFetcher
    from scraper.pipeline.backfill import Trail, Walk


@click.command(short_help="Read history: a status page's past, or archived news.")
@click.argument("names", metavar="[SOURCE]", nargs=-1)
@click.option("--until", type=INSTANT, default=None, help="Walk back to this day (2023-03-01); else to the beginning.")
@click.option("--pages", type=click.IntRange(1, 400), default=400, show_default=True, help="Pages of history at most.")
@click.option("--allow-host", "allow_hosts", multiple=True, type=HOST_PORT,
              help="Permit this private address, let it stand for an official host, ask it without delay.")  # fmt: skip
@click.option("--warc", "archives", multiple=True, metavar="PATH...", type=click.Path(exists=True, path_type=Path),
              help="Read archived news instead: WARC files, or folders of them; further paths may follow.")  # fmt: skip
@click.option("--jobs", type=click.IntRange(1, 256), default=2, show_default=True, help="Processes that read archives.")
@click.option("--dask", metavar="ADDRESS", default=None, help="Read archives on this Dask cluster (tcp://host:8786).")
@click.pass_obj
def command(
    context: Context,
    *,
    names: tuple[str, ...],
    until: datetime | None,
    pages: int,
    allow_hosts: tuple[str, ...],
    archives: tuple[Path, ...],
    jobs: int,
    dask: str | None,
) -> int:
    """Walk the history of SOURCE back in time, one polite request after the other, and record what it tells.

    With --warc, read archived news: pages of the sites that sources.yml reads, and of all other sites if SOURCE is
    named for them. Work that is stopped loses nothing: the same command goes on where it was.
    """
    if archives:
        from scraper.cli.backfill_warc import backfill_archives  # noqa: PLC0415  keeps `--help` quick

        return backfill_archives(context, archives, names, jobs=jobs, dask=dask, since=until)
    if dask is not None:
        raise click.UsageError("--dask reads archives; name some with --warc")
    if len(names) != 1:
        raise click.UsageError("name one SOURCE, or archives with --warc")
    return _walk_back(context, names[0], until, pages, allow_hosts)


def _walk_back(context: Context, name: str, until: datetime | None, pages: int, allow_hosts: tuple[str, ...]) -> int:
    from scraper.cli.running import configured, readers, settled, write_alone  # noqa: PLC0415  keeps `--help` quick
    from scraper.edge.cache import Cache  # noqa: PLC0415  same
    from scraper.edge.clock import now  # noqa: PLC0415  same
    from scraper.edge.visiting.exchange import HttpFetcher  # noqa: PLC0415  same
    from scraper.pipeline.backfill import LONGEST_PAUSE, Bounds, Walk  # noqa: PLC0415  same
    from scraper.pipeline.run import open_record, run, write  # noqa: PLC0415  same
    from scraper.pipeline.withheld import Settings  # noqa: PLC0415  same

    moment = now(context.now)
    config, console, told = configured(context)
    config, lost = settled(context, config, console, told)
    source = _status_source(config, name)
    kept = Cache(context.cache / "backfill" / source.id)
    kept.prepare(moment)
    cache = Cache(context.cache)
    fetcher = HttpFetcher(
        contact=config.site.contact, now=moment, cache=cache, allow_hosts=allow_hosts, longest_pause=LONGEST_PAUSE
    )
    walk = Walk(source, fetcher, kept, moment, Bounds(until, pages))
    walk.said = lambda done, total: console.progress(done, total, f"incidents of {source.id}")
    trail = asyncio.run(_walked(walk, fetcher, cache.capture(source.id, source.url)))
    write_alone(context, console)
    holdings, unreadable = open_record(context.content, context.cache, settings=Settings(lost, moment))
    with readers() as reading:
        result = write(context.content, run(holdings, config, trail.moments(source), reading, moment, since=until))
    problems = (*unreadable, *trail.problems, *result.report.problems, *kept.problems)
    for problem in problems:
        console.problem(problem)
    console.say(_told(source, trail, result.report, until))
    return 3 if (problems or told) else 0


def _status_source(config: Config, name: str) -> Source:
    import difflib  # noqa: PLC0415  only a mistake needs it

    known = {s.id: s for s in config.sources if s.kind == "status"}
    if name in known:
        return known[name]
    if any(s.id == name for s in config.sources):
        raise click.UsageError(f"{name} is no status page; only those keep a history that can be walked")
    near = difflib.get_close_matches(name, known, n=1)
    raise click.UsageError(
        f"there is no source {name!r}; " + (f"did you mean {near[0]}?" if near else "see sources.yml")
    )


async def _walked(walk: Walk, fetcher: HttpFetcher, last: Capture | None) -> Trail:
    async with fetcher:
        return await walk.go(last)


def _told(source: Source, trail: Trail, report: RunReport, until: datetime | None) -> str:
    reached = f" back to {trail.reached:%Y-%m-%d}" if trail.reached else ""
    end = "; the history begins there" if trail.beginning and reached else ""
    if trail.stopped:
        end = "; run the same command again to go on"
    elif until and trail.reached and trail.reached > until and not trail.beginning:
        end = f"; {until:%Y-%m-%d} was not reached, allow more --pages"
    answers = f"{trail.asked} requests" + (f" and {trail.kept} answers kept before" if trail.kept else "")
    items = sum(s.items for s in report.sources)
    return (
        f"{source.id}: {trail.pages} pages{reached}, {items} incidents, {answers}; {report.written} files written{end}"
    )
