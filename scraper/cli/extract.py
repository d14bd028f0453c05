"""`outagewire extract`: articles to metadata, relevance and claims, one JSON object a line."""

from __future__ import annotations

import sys
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from scraper.cli.context import INSTANT, Context

if TYPE_CHECKING:
    from scraper.core.model import Instant, PageText, Problem, Provider
    from scraper.edge.worker import Worker


@click.command(short_help="Articles to relevance and claims (NDJSON).")
@click.argument("files", metavar="FILE...", nargs=-1, required=True, type=click.Path(path_type=Path, allow_dash=True))
@click.option("--url", default="", help="Address the files were read from.")
@click.option(
    "--published", type=INSTANT, default=None, help="When the article was published, where the file does not say."
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
    from scraper.cli.extract_lines import article_line, problem_line  # noqa: PLC0415  keeps `--help` quick
    from scraper.core.model import Problem  # noqa: PLC0415  same
    from scraper.edge.worker import Worker  # noqa: PLC0415  same

    providers = _providers(context.content)
    given = _instant(published)
    failed = 0
    with Worker() as worker:
        for file in files:
            page = _page(file, url, given, retrieved or context.now, worker)
            if isinstance(page, Problem):
                failed += 1
                click.echo(problem_line(str(file), page), nl=False)
                continue
            click.echo(article_line(str(file), page, providers), nl=False)
    if failed == len(files):
        return 1
    return 3 if failed else 0


def _providers(content: Path) -> tuple[Provider, ...]:
    """The configured providers; none where there is no configuration."""
    from scraper.edge.config import load  # noqa: PLC0415  keeps `--help` quick

    if not content.is_dir():
        return ()
    config, _problems = load(content)
    return config.providers


def _instant(published: datetime | None) -> Instant | None:
    from scraper.core.model import Instant, Precision  # noqa: PLC0415  keeps `--help` quick

    if published is None:
        return None
    midnight = (published.hour, published.minute, published.second) == (0, 0, 0)
    return Instant(published, Precision.DAY if midnight else Precision.SECOND)


def _page(
    file: Path, url: str, published: Instant | None, retrieved: datetime | None, worker: Worker
) -> PageText | Problem:
    from scraper.core.model import Problem  # noqa: PLC0415  keeps `--help` quick
    from scraper.edge.worker import Job  # noqa: PLC0415  same
    from scraper.formats.article import LARGEST, Given, extract_article, is_markup  # noqa: PLC0415  same

    try:
        body = sys.stdin.buffer.read() if str(file) == "-" else file.read_bytes()
    except OSError as error:
        return Problem("unreadable_file", str(file), error.strerror or str(error), "check the path and its permissions")
    body = body[:LARGEST]
    address = url or ""
    if not is_markup(body, ""):
        return extract_article(body, address or str(file), feed_published=published, retrieved=retrieved)
    return worker.read(Job(body, Given(address or str(file), "", published, "", retrieved)))
