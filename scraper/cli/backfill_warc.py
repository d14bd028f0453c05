"""`outagewire backfill --warc`: archived news, by processes of this machine or on a Dask cluster."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from scraper.cli.context import Context

if TYPE_CHECKING:
    from scraper.core.model import Problem, RunReport, Source
    from scraper.edge.hands.crew import Crew
    from scraper.edge.people.config import Config
    from scraper.pipeline.gleaning import Terms
    from scraper.pipeline.harvest import Harvest

_SUFFIXES = (".warc", ".warc.gz")


def backfill_archives(
    context: Context,
    archives: Sequence[Path],
    names: Sequence[str],
    *,
    jobs: int,
    dask: str | None,
    since: datetime | None,
) -> int:
    """Read the archives and write what they tell of outages into the record. Returns the exit status."""
    from scraper.cli.running import configured, readers, settled, write_alone  # noqa: PLC0415  keeps `--help` quick
    from scraper.edge.clock import now  # noqa: PLC0415  same
    from scraper.pipeline.gleaning import in_order, terms_of  # noqa: PLC0415  same
    from scraper.pipeline.run import Moment, open_record, run, write  # noqa: PLC0415  same
    from scraper.pipeline.withheld import Settings  # noqa: PLC0415  same

    moment = now(context.now)
    config, console, told = configured(context)
    config, lost = settled(context, config, console, told)
    paths, others = _sorted_out(config, archives, names)
    write_alone(context, console)
    enabled = tuple(s for s in config.sources if s.enabled)
    terms = terms_of(config.providers, enabled, others)
    found = _harvested(paths, terms, context, jobs=jobs, dask=dask, said=console.progress)
    sources = {s.id: s for s in (*enabled, *((others,) if others else ()))}
    articles = [a for a in in_order(found.pieces()) if not (since and a.published and a.published.at < since)]
    entered = Moment(moment, (), lambda _wanted: (), tuple((sources[a.source], a) for a in articles))
    holdings, unreadable = open_record(context.content, settings=Settings(lost, moment))
    with readers() as reading:
        result = write(context.content, run(holdings, config, [entered], reading, moment))
    damage = [p for piece in found.pieces() for p in piece.problems]
    problems: list[Problem] = [*unreadable, *found.problems, *damage, *_strangers(found), *result.report.problems]
    for problem in problems:
        console.problem(problem)
    console.say(_told(found, result.report, len(articles)))
    return 3 if (problems or told) else 0


def _sorted_out(config: Config, archives: Sequence[Path], names: Sequence[str]) -> tuple[list[Path], Source | None]:
    """Files to read, and the source that answers for sites that no other does; a shell's pattern gives many paths."""
    sources = {s.id: s for s in config.sources}
    paths = [*archives, *(Path(name) for name in names if name not in sources)]
    chosen = [sources[name] for name in names if name in sources]
    missing = next((path for path in paths if not path.exists()), None)
    if missing is not None:
        raise click.UsageError(f"there is neither a source nor a file {str(missing)!r}")
    if len(chosen) > 1:
        raise click.UsageError("one SOURCE answers for all sites that no other source reads")
    if chosen and chosen[0].kind == "status":
        raise click.UsageError(f"{chosen[0].id} is a status page; name a source of kind feed or page")
    files = [
        one
        for path in paths
        for one in (sorted(p for p in path.rglob("*") if p.name.endswith(_SUFFIXES)) if path.is_dir() else [path])
    ]
    return files, (chosen[0] if chosen else None)


def _harvested(
    paths: Sequence[Path],
    terms: Terms,
    context: Context,
    *,
    jobs: int,
    dask: str | None,
    said: Callable[[int, int, str], None],
) -> Harvest:
    from scraper.edge.hands.manifest import Manifest  # noqa: PLC0415  keeps `--help` quick
    from scraper.pipeline.gleaning import Gleaned, name_of  # noqa: PLC0415  same
    from scraper.pipeline.harvest import harvest  # noqa: PLC0415  same

    manifest = Manifest(context.cache / "archives" / f"{name_of(terms)}.ndjson", Gleaned)
    with _crew(jobs, dask) as crew:
        return harvest(paths, terms, crew, manifest, said=lambda done, total: said(done, total, "pieces of archives"))


@contextmanager
def _crew(jobs: int, dask: str | None) -> Iterator[Crew]:
    from scraper.edge.hands.crew import CrewError, cluster, processes  # noqa: PLC0415  keeps `--help` quick

    try:
        with cluster(dask) if dask else processes(jobs) as crew:
            yield crew
    except CrewError as error:
        raise click.ClickException(str(error)) from error


def _strangers(found: Harvest) -> list[Problem]:
    """Archives in which no source knows a single site are a mistake, not an empty history."""
    from scraper.core.model import Problem  # noqa: PLC0415  keeps `--help` quick

    unknown = sum(dict(piece.passed).get("stranger", 0) for piece in found.pieces())
    if not unknown or any(piece.read or dict(piece.passed).get("sieve") for piece in found.pieces()):
        return []
    message = f"no source of sources.yml reads any of the sites in these archives ({unknown} pages)"
    remedy = "name the source that answers for them: outagewire backfill SOURCE --warc PATH"
    return [Problem("unknown_sites", str(found.archives[0].path), message, remedy)]


_REASONS = {
    "stranger": "on sites that no source reads",
    "sieve": "that name no provider or nothing broken",
    "revisit": "seen before by the crawler",
}


def _told(found: Harvest, report: RunReport, articles: int) -> str:
    passed: Counter[str] = Counter()
    records = read = 0
    for piece in found.pieces():
        passed.update(dict(piece.passed))
        records, read = records + piece.records, read + piece.read
    words = ", ".join(f"{n} {_REASONS.get(why, why.replace('_', ' '))}" for why, n in sorted(passed.items()))
    return (
        f"{len(found.archives)} archives, {records} records, {read} pages read, {articles} articles on outages; "
        f"{report.written} files written; passed over: {words or 'nothing'}"
    )
