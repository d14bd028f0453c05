"""`outagewire update`: read the sources and write the record."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import click

from scraper.cli.context import DURATION, HOST_PORT, Context

if TYPE_CHECKING:
    from scraper.pipeline.run import RunResult


@click.command(short_help="Read the sources and write the record.")
@click.option("--offline", is_flag=True, help="Use kept captures only and open no socket.")
@click.option("--only", multiple=True, metavar="GLOB", help="Only sources whose id matches.")
@click.option("--since", type=DURATION, default=None, help="Only what is not older than this (15m, 6h, 30d).")
@click.option("--dry-run", is_flag=True, help="Print what would change; write nothing.")
@click.option("--jobs", type=click.IntRange(1, 256), default=64, show_default=True, help="Visits at one time.")
@click.option("--json", "as_json", is_flag=True, help="Print the run report as JSON.")
@click.option("--anew", is_flag=True, help="Conclude every incident again, as after an upgrade of the rules.")
@click.option("--allow-host", "allow_hosts", multiple=True, type=HOST_PORT,
              help="Permit this private address, let it stand for an official host, ask it without delay.")  # fmt: skip
@click.pass_obj
def command(
    context: Context,
    *,
    offline: bool,
    only: tuple[str, ...],
    since: int | None,
    dry_run: bool,
    jobs: int,
    as_json: bool,
    anew: bool,
    allow_hosts: tuple[str, ...],
) -> int:
    """Fetch, parse, extract, cluster, reconcile, and write what changed below content/.

    One bad source never stops the run: it is named on standard error, and the exit status is 3.
    """
    from scraper.cli.running import conclude, configured, last_readings, readers, settled, write_alone  # noqa: PLC0415  keeps `--help` quick
    from scraper.edge.cache import Cache  # noqa: PLC0415  same
    from scraper.edge.clock import now  # noqa: PLC0415  same
    from scraper.pipeline.dealt import DealtItems  # noqa: PLC0415  same
    from scraper.pipeline.gather import Gathering, chosen  # noqa: PLC0415  same
    from scraper.pipeline.run import Moment, open_record, run  # noqa: PLC0415  same
    from scraper.pipeline.withheld import Settings  # noqa: PLC0415  same

    moment = now(context.now)
    config, console, told = configured(context)
    config, lost = settled(context, config, console, told)
    sources = chosen(config.sources, only)
    if only and not sources:
        raise click.UsageError(f"no source matches {', '.join(only)}; see content/sources.yml")
    write_alone(context, console)
    holdings, unreadable = open_record(context.content, context.cache, settings=Settings(lost, moment))
    cache = Cache(context.cache)
    cache.prepare(moment)
    last = last_readings(cache, holdings, sources)
    with (
        Gathering(cache, moment, contact=config.site.contact, allow_hosts=allow_hosts, jobs=jobs, offline=offline,
                  said=console.progress) as gathering,
        readers() as reading,
    ):  # fmt: skip
        moments = [Moment(moment, gathering.sources(sources), gathering.reading(holdings, sources))]
        oldest = moment - timedelta(seconds=since) if since else None
        result: RunResult = run(
            holdings, config, moments, reading, moment,
            anew=anew, since=oldest, last_read=last, dealt=DealtItems(cache),
        )  # fmt: skip
    for source in sources:
        if (visit := cache.visit(source.id, source.url)) and visit.moved_to:
            console.say(f"{source.id}: moved for good to {visit.moved_to}; `outagewire doctor` says what to change")
    return conclude(
        context, console, cache, result, troubles=(*told, *unreadable), told=told, dry_run=dry_run, as_json=as_json
    )
