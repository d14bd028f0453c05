"""`outagewire parse`: status documents to records, one JSON object a line."""

from __future__ import annotations

import difflib
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from scraper.cli.context import Context, name_of

if TYPE_CHECKING:
    from scraper.core.model import Problem
    from scraper.formats.status import Origin, StatusReading


@click.command(short_help="Status documents to records (NDJSON).")
@click.argument("files", metavar="FILE...", nargs=-1, required=True, type=click.Path(path_type=Path, allow_dash=True))
@click.option("--format", "name", metavar="NAME|auto", default="auto", show_default=True, help="The files' format.")
@click.option("--url", default="", help="Address the files were read from; it makes relative links whole.")
@click.option(
    "--source", metavar="ID", default="", help="Source the files came from; settings apply if it is configured."
)
@click.pass_obj
def command(context: Context, files: tuple[Path, ...], name: str, url: str, source: str) -> int:
    """Read status documents and print one record a line: incidents, maintenances, notices and problems.

    Exit status 3 when there were problems beside records, 1 when no file could be read.
    """
    from scraper.cli.lines import problem_line, record_line  # noqa: PLC0415  keeps `--help` quick

    chosen = _known(name)
    origin, settled = _origin(context, url, source)
    chosen = settled if chosen == "auto" else chosen
    failed = problems = 0
    for file in files:
        body, reading = _read(file, chosen, origin)
        for found in reading.incidents:
            click.echo(record_line(name_of(file), found), nl=False)
        for trouble in _explained(body, reading, origin):
            click.echo(problem_line(name_of(file), trouble), nl=False)
            problems += 1
        failed += bool(reading.problems and not reading.incidents)
    if failed == len(files):
        return 1
    return 3 if problems else 0


def _known(name: str) -> str:
    """The format's name, if there is one of that name."""
    from scraper.formats.status import formats  # noqa: PLC0415  keeps `--help` quick

    names = ["auto", *(found.NAME for found in formats())]
    if name in names:
        return name
    near = difflib.get_close_matches(name, names, n=1)
    hint = f"did you mean {near[0]}?" if near else ""
    raise click.UsageError(f"no format {name!r}; {hint} formats: {', '.join(names)}")


def _origin(context: Context, url: str, source: str) -> tuple[Origin, str]:
    """Where the files came from, and their format: as configured, if the source is, else as the options say."""
    from scraper.formats.records import web_address  # noqa: PLC0415  keeps `--help` quick
    from scraper.formats.status import Origin  # noqa: PLC0415  same

    if url and not web_address(url):
        raise click.UsageError(f"--url {url!r} is no http or https address; write https://status.example/history.atom")
    if source and context.content.is_dir():
        from scraper.edge.people.config import load  # noqa: PLC0415  same

        config, _problems = load(context.content)
        known = next((one for one in config.sources if one.id == source), None)
        if known is not None:
            from scraper.pipeline.intake import options_of  # noqa: PLC0415  same

            provider = known.providers[0] if known.providers else ""
            found = Origin(source, provider, url or known.url, retrieved=context.now, options=options_of(known))
            return found, known.format
    return Origin(source, "", url, retrieved=context.now), "auto"


def _read(file: Path, name: str, origin: Origin) -> tuple[bytes, StatusReading]:
    """One file and what it says; a file that cannot be opened is a reading with a problem."""
    from scraper.core.model import Problem  # noqa: PLC0415  keeps `--help` quick
    from scraper.formats.status import StatusReading, read_status  # noqa: PLC0415  same

    try:
        body = sys.stdin.buffer.read() if str(file) == "-" else file.read_bytes()
    except OSError as error:
        trouble = Problem(
            "unreadable", name_of(file), error.strerror or "it cannot be read", "check the path", origin.source
        )
        return b"", StatusReading(name, problems=(trouble,), healthy=False)
    return body, read_status(body, origin, name)


def _explained(body: bytes, reading: StatusReading, origin: Origin) -> Iterator[Problem]:
    """The problems of a document; one that no format knows is told by what it is."""
    from scraper.formats.wire import diagnose  # noqa: PLC0415  same

    for trouble in reading.problems:
        if trouble.code == "unknown_format":
            found = diagnose(body, origin)
            trouble = trouble if found.code == "not_recognised" else found  # noqa: PLW2901  the better explanation
        yield trouble
