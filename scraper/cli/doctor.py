"""`outagewire doctor`: ask every source once and say what ails it."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

import click

from scraper.cli.context import HOST_PORT, Context

if TYPE_CHECKING:
    from scraper.core.model import Source
    from scraper.edge.console import Console
    from scraper.edge.visiting.exchange import HttpFetcher
    from scraper.pipeline.diagnosis.examination import Finding, Known


@click.command(short_help="Probe each source and re-detect its platform.")
@click.option("--only", multiple=True, metavar="GLOB", help="Only sources whose id matches.")
@click.option("--json", "as_json", is_flag=True, help="Print the findings as JSON.")
@click.option("--allow-host", "allow_hosts", multiple=True, type=HOST_PORT,
              help="Permit this private address and ask it without delay.")  # fmt: skip
@click.pass_obj
def command(context: Context, *, only: tuple[str, ...], as_json: bool, allow_hosts: tuple[str, ...]) -> int:
    """Ask each enabled source once and compare its answer with its settings and with the record.

    States: ok, moved, changed (another platform), stale, silent, failed. Nothing is written, neither in the record nor
    in what the cache knows of a source. Exit status 3 when some source is not ok.
    """
    from scraper.cli.running import configured  # noqa: PLC0415  keeps `--help` quick
    from scraper.edge.cache import Cache  # noqa: PLC0415  same
    from scraper.edge.clock import now  # noqa: PLC0415  same
    from scraper.edge.record import content  # noqa: PLC0415  same
    from scraper.edge.visiting.exchange import HttpFetcher  # noqa: PLC0415  same
    from scraper.pipeline.diagnosis.examination import known_of, told_by  # noqa: PLC0415  same
    from scraper.pipeline.gather import chosen  # noqa: PLC0415  same

    moment = now(context.now)
    config, console, told = configured(context)
    sources = chosen(config.sources, only)
    if only and not sources:
        raise click.UsageError(f"no source matches {', '.join(only)}; see content/sources.yml")
    cache = Cache(context.cache)
    archive, unreadable = content.load(context.content)
    for problem in unreadable:
        console.problem(problem)
    told_of = told_by(archive)
    patients = [(s, known_of(s, told_of.get(s.id, ()), cache.capture(s.id, s.url))) for s in sources]
    fetcher = HttpFetcher(contact=config.site.contact, now=moment, cache=cache, allow_hosts=allow_hosts)
    findings = asyncio.run(_examined(patients, fetcher, moment, console))
    click.echo(_as_json(findings) if as_json else _as_table(findings))
    ailing = sum(f.state != "ok" for f in findings)
    console.say(f"{len(findings)} sources, {ailing} not ok")
    return 3 if (ailing or told or unreadable) else 0


async def _examined(
    patients: Sequence[tuple[Source, Known]], fetcher: HttpFetcher, moment: datetime, console: Console
) -> list[Finding]:
    from scraper.pipeline.diagnosis.examination import examine  # noqa: PLC0415  keeps `--help` quick

    done = 0

    async def one(source: Source, known: Known) -> Finding:
        nonlocal done
        finding = await examine(source, known, fetcher, moment)
        done += 1
        console.progress(done, len(patients), "sources")
        return finding

    async with fetcher:
        return list(await asyncio.gather(*(one(source, known) for source, known in patients)))


def _as_json(findings: Sequence[Finding]) -> str:
    import json  # noqa: PLC0415  keeps `--help` quick

    rows = [{"source": f.source, "state": f.state, "format": f.format, "detail": f.detail} for f in findings]
    return json.dumps(rows, ensure_ascii=False, indent=1)


def _as_table(findings: Sequence[Finding]) -> str:
    """A line a source: state, id, format, what to do."""
    width = max((len(f.source) for f in findings), default=0)
    form = max((len(f.format) for f in findings), default=0)
    return "\n".join(f"{f.state:8}{f.source:{width}}  {f.format:{form}}  {f.detail}" for f in findings)
