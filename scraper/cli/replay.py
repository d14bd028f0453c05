"""`outagewire replay`: recorded captures through the pipeline, in order of time."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import click

from scraper.cli.context import DURATION, Context


@click.command(short_help="Run recorded captures through the pipeline.")
@click.argument("folders", metavar="DIR...", nargs=-1, required=True,
                type=click.Path(exists=True, file_okay=False, path_type=Path))  # fmt: skip
@click.option("--only", multiple=True, metavar="GLOB", help="Only sources whose id matches.")
@click.option("--since", type=DURATION, default=None, help="Only what is not older than this (15m, 6h, 30d).")
@click.option("--no-quotes", is_flag=True, help="Facts, links and hashes only, whatever the sources allow.")
@click.option("--dry-run", is_flag=True, help="Print what would change; write nothing.")
@click.option("--json", "as_json", is_flag=True, help="Print the run report as JSON.")
@click.option("--offline", is_flag=True, help="Accepted for likeness with update: a replay opens no socket.")
@click.option("--jobs", type=click.IntRange(1, 256), default=64, help="Accepted for likeness with update.")
@click.option("--allow-host", "allow_hosts", multiple=True, help="Accepted for likeness with update.")
@click.pass_obj
def command(
    context: Context,
    *,
    folders: tuple[Path, ...],
    only: tuple[str, ...],
    since: int | None,
    no_quotes: bool = False,
    dry_run: bool = False,
    as_json: bool = False,
    offline: bool,  # noqa: ARG001  a replay is always offline
    jobs: int,  # noqa: ARG001  a replay waits for nobody
    allow_hosts: tuple[str, ...],  # noqa: ARG001  same
) -> int:
    """Replay DIR/<instant>/<source-id>.{body,json} in order of time, in one process, as if each instant were a run."""
    from scraper.cli.running import conclude, configured, readers, settled, write_alone  # noqa: PLC0415  keeps `--help` quick
    from scraper.edge.cache import Cache  # noqa: PLC0415  same
    from scraper.edge.captures.recordings import read_recorded  # noqa: PLC0415  same
    from scraper.edge.clock import now  # noqa: PLC0415  same
    from scraper.pipeline.gather import chosen  # noqa: PLC0415  same
    from scraper.pipeline.replaying import moments_of, strangers  # noqa: PLC0415  same
    from scraper.pipeline.run import open_record, run  # noqa: PLC0415  same
    from scraper.pipeline.withheld import Settings  # noqa: PLC0415  same

    config, console, told = configured(context)
    if no_quotes:
        config = replace(config, sources=tuple(replace(s, quote="none") for s in config.sources))
    known = {s.id: s for s in config.sources}
    config, lost = settled(context, config, console, told)
    sources = {s.id: s for s in chosen(config.sources, only)}
    recorded, unreadable = read_recorded(*folders)
    moment = now(context.now)
    write_alone(context, console)
    cache = Cache(context.cache)
    cache.prepare(moment)
    holdings, damaged = open_record(context.content, context.cache, settings=Settings(lost, moment))
    oldest = moment - timedelta(seconds=since) if since else None
    with readers() as reading:
        result = run(
            holdings, config, moments_of(recorded, sources, holdings.article_at), reading, moment, since=oldest
        )
    troubles = (*told, *unreadable, *damaged, *strangers(recorded, known))
    return conclude(
        context, console, cache, result, troubles=troubles, told=told, dry_run=dry_run, as_json=as_json, handed_in=True
    )
