"""`outagewire export`: the API and the datasets, without pages."""

from __future__ import annotations

from pathlib import Path

import click

from scraper.cli.context import Context


@click.command("export", short_help="The API and the datasets without pages.")
@click.option(
    "--out",
    type=click.Path(file_okay=False, path_type=Path),
    default=Path("_export"),
    show_default=True,
    help="Folder to write to.",
)
@click.option("--base-url", metavar="URL", default=None, help="Address of the site, instead of the configured one.")
@click.option(
    "--report",
    "report_file",
    type=click.Path(dir_okay=False, path_type=Path),
    default=None,
    help="Run report; without one every source is unknown.",
)
@click.pass_obj
def command(context: Context, out: Path, base_url: str | None, report_file: Path | None) -> int:
    """Write `api/` and `data/` as the site has them: JSON with its schemas, CSV, NDJSON, Parquet and SQLite.

    Objects that an earlier export left and that no longer belong are removed; nothing else in the folder is touched.
    """
    from scraper.publish.preparation import Failure, prepare  # noqa: PLC0415  keeps `--help` quick

    made = prepare(context.content, context.cache, context.now, report_file=report_file, base_url=base_url)
    if isinstance(made, Failure):
        for line in made.lines:
            click.echo(line, err=True)
        return 1
    for problem in made.problems:
        click.echo(str(problem), err=True)
    done = made.export(context.spared(out))
    if isinstance(done, Failure):
        click.echo(done.lines[0], err=True)
        return 1
    if context.verbosity >= 0:
        click.echo(f"{out}: {done.written} files written, {done.unchanged} unchanged, {done.bytes / 1e6:.1f} MB")
    return 0
