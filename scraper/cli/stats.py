"""`outagewire stats`: reliability figures."""

from __future__ import annotations

import difflib
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from scraper.cli.context import INSTANT, Context

if TYPE_CHECKING:
    from scraper.core.model import Problem
    from scraper.core.records.reliability import Stages
    from scraper.publish.stats_shapes import FigureShape, StatsShape


@click.command(short_help="Reliability figures of the record.")
@click.option("--provider", "providers", multiple=True, metavar="ID", help="Only this provider.")
@click.option("--since", type=INSTANT, default=None, help="Only records that began then or later.")
@click.option("--until", type=INSTANT, default=None, help="Only records that began before.")
@click.option("--json", "as_json", is_flag=True, help="The object of api/v1/stats.json.")
@click.option("--records", "files", multiple=True, type=click.Path(exists=True, dir_okay=False, path_type=Path),
              metavar="NDJSON", help="What `parse` printed, instead of the record.")  # fmt: skip
@click.option("--uptime", multiple=True, type=click.Path(exists=True, dir_okay=False, path_type=Path), metavar="CSV",
              help="Daily outage minutes (provider, component, date, major, partial).")  # fmt: skip
@click.pass_obj
def command(
    context: Context,
    *,
    providers: tuple[str, ...],
    since: datetime | None,
    until: datetime | None,
    as_json: bool,
    files: tuple[Path, ...],
    uptime: tuple[Path, ...],
) -> int:
    """Times to repair and between failures, stages, availability, co-occurrence, by provider and component.

    The unit is the official record; maintenance and notices never count. Definitions: /method/ on the site.
    """
    import msgspec  # noqa: PLC0415  keeps `--help` quick

    from scraper.core.records.reliability import reliability  # noqa: PLC0415  same
    from scraper.edge.captures.uptime import read_uptime  # noqa: PLC0415  same
    from scraper.edge.console import Console  # noqa: PLC0415  same
    from scraper.publish.stats_shapes import stats_shape  # noqa: PLC0415  same

    console = Console(context.verbosity, context.log_format)
    records, problems = _records(context, files)
    given, bad = read_uptime(*uptime)
    problems += bad
    for problem in problems:
        console.problem(problem)
    _known(providers, {r.provider for r in records} | {d.provider for d in given})
    chosen = [r for r in records if _within(r, since, until) and (not providers or r.provider in providers)]
    days = [d for d in given if not providers or d.provider in providers]
    shape = stats_shape(reliability(chosen, days))
    if as_json:
        click.echo(msgspec.json.encode(shape).decode())
    else:
        _print(shape)
    return 3 if problems else 0


def _records(context: Context, files: tuple[Path, ...]) -> tuple[list[Stages], list[Problem]]:
    from scraper.core.model import OfficialRecord  # noqa: PLC0415  keeps `--help` quick
    from scraper.core.records.stages import stages_of, stages_seen  # noqa: PLC0415  same
    from scraper.edge.captures.parsed import pages_once, read_parsed  # noqa: PLC0415  same
    from scraper.edge.record.content import load  # noqa: PLC0415  same

    if files:
        read = [read_parsed(path) for path in files]
        seen = pages_once(i for found, _ in read for i in found)
        return [stages_seen(i) for i in seen], [p for _, bad in read for p in bad]
    archive, bad = load(context.content)
    counted = [d for d in archive.dossiers if not d.incident.withdrawn and not d.incident.denied]
    kept = [r for d in counted for r in d.documents if isinstance(r, OfficialRecord)]
    return [stages_of(r) for r in kept], list(bad)


def _known(asked: tuple[str, ...], known: set[str]) -> None:
    for name in asked:
        if name not in known:
            near = difflib.get_close_matches(name, sorted(known), n=3, cutoff=0.4)
            hint = f"nearest: {', '.join(near)}" if near else "no record names one like it"
            raise click.UsageError(f"no provider {name!r} in these records; {hint}")


def _within(record: Stages, since: datetime | None, until: datetime | None) -> bool:
    start = record.start or record.began
    return (since is None or (start is not None and start >= since)) and (
        until is None or (start is not None and start < until)
    )


def _print(shape: StatsShape) -> None:
    click.echo("provider  records  MTTR h: n, median, mean  MTBF d: n, median, mean  explained")
    for provider in shape.providers:
        repair, between, told = provider.figures.mttr_h, provider.figures.mtbf_d, provider.postmortems
        click.echo(
            f"{provider.id}  {provider.counts.incidents}  {_three(repair)}  {_three(between)}  {told.published} of {told.n}"
        )
    for row in shape.excluded:
        click.echo(f"left out: {row.record} ({row.reason.replace('_', ' ')})", err=True)


def _three(found: FigureShape) -> str:
    return "–" if found.n == 0 else f"{found.n}, {found.median:.2f}, {found.mean:.2f}"
