"""`outagewire extract`: articles to metadata, relevance and claims, one JSON object a line."""

from __future__ import annotations

import re
import sys
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from typing import TYPE_CHECKING

import click

from scraper.cli.context import INSTANT, Context, InstantType, name_of

if TYPE_CHECKING:
    from scraper.core.model import Instant, Problem, Provider


_OFFSET = re.compile(r":\d\d(?:[.,]\d+)?\s?([+\-−])(\d\d):?(\d\d)?$", re.ASCII)


class _WrittenType(InstantType):
    """INSTANT, with the offset that it is written in: the clock of whoever wrote the article."""

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> datetime:
        """Aware datetime in the zone as written."""
        at = super().convert(value, param, ctx)
        found = _OFFSET.search(str(value).strip())
        if found is None:
            return at
        size = timedelta(hours=int(found[2]), minutes=int(found[3] or 0))
        return at.astimezone(timezone(-size if found[1] != "+" else size))


@click.command(short_help="Articles to relevance and claims (NDJSON).")
@click.argument("files", metavar="FILE...", nargs=-1, required=True, type=click.Path(path_type=Path, allow_dash=True))
@click.option("--url", default="", help="Address the files were read from.")
@click.option(
    "--published",
    type=_WrittenType(),
    default=None,
    help="When the article was published, where the file does not say.",
)
@click.option(
    "--retrieved", type=INSTANT, default=None, help="When the file was read; nothing later counts as its date."
)
@click.pass_obj
def command(
    context: Context, files: tuple[Path, ...], url: str, published: datetime | None, retrieved: datetime | None
) -> int:
    """Read articles, HTML or plain text, and print one line a file: metadata, relevance, claims with their evidence.

    Quotes are shown in full here; the record keeps at most 25 words of each. Exit status 3 when some files could not
    be read as articles, 1 when none could.
    """
    from scraper.cli.extract_lines import line_of, problem_line  # noqa: PLC0415  keeps `--help` quick
    from scraper.core.model import Problem  # noqa: PLC0415  same
    from scraper.edge.hands.worker import Worker  # noqa: PLC0415  same
    from scraper.formats.article import Given  # noqa: PLC0415  same
    from scraper.formats.records import web_address  # noqa: PLC0415  same
    from scraper.pipeline.page_reading import catalogue_of, warm_up  # noqa: PLC0415  same

    if url and not web_address(url):
        raise click.UsageError(f"--url {url!r} is no http or https address; write https://paper.example/outage")
    catalogue = catalogue_of(_providers(context.content))
    failed = 0
    with Worker(warm_up=warm_up) as worker:
        for file in files:
            name = name_of(file)
            given = Given(url or name, "", _instant(published), "", retrieved or context.now)
            body = _body(file)
            line = (
                body
                if isinstance(body, Problem)
                else worker.do(name, line_of, name, body, given, _offset(published), catalogue)
            )
            failed += isinstance(line, Problem)
            click.echo(problem_line(name, line) if isinstance(line, Problem) else line, nl=False)
    if failed == len(files):
        return 1
    return 3 if failed else 0


def _providers(content: Path) -> tuple[Provider, ...]:
    """The configured providers; none where there is no configuration."""
    from scraper.edge.people.config import load  # noqa: PLC0415  keeps `--help` quick

    if not content.is_dir():
        return ()
    config, _problems = load(content)
    return config.providers


def _offset(published: datetime | None) -> int | None:
    """Minutes ahead of UTC of the clock that the publication time given is written in."""
    offset = published.utcoffset() if published is not None else None
    return offset // timedelta(minutes=1) if offset else None


def _instant(published: datetime | None) -> Instant | None:
    from scraper.core.model import Instant, Precision  # noqa: PLC0415  keeps `--help` quick

    if published is None:
        return None
    published = published.astimezone(UTC)
    midnight = (published.hour, published.minute, published.second) == (0, 0, 0)
    return Instant(published, Precision.DAY if midnight else Precision.SECOND)


def _body(file: Path) -> bytes | Problem:
    from scraper.core.model import Problem  # noqa: PLC0415  keeps `--help` quick
    from scraper.formats.article import LARGEST  # noqa: PLC0415  same

    try:
        body = sys.stdin.buffer.read() if str(file) == "-" else file.read_bytes()
    except OSError as error:
        remedy = "check the path and its permissions"
        return Problem("unreadable_file", name_of(file), error.strerror or str(error), remedy)
    return body[:LARGEST]
