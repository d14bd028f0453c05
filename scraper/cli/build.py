"""`outagewire build`: the record to the site."""

from __future__ import annotations

from pathlib import Path

import click

from scraper.cli.context import Context


@click.command("build")
@click.option(
    "--out",
    type=click.Path(file_okay=False, path_type=Path),
    default=Path("_site"),
    show_default=True,
    help="Folder of the site.",
)
@click.option("--base-url", metavar="URL", default=None, help="Address of the site, instead of the configured one.")
@click.option("--full", is_flag=True, help="Make every file anew; the bytes are the same.")
@click.option(
    "--report",
    "report_file",
    type=click.Path(dir_okay=False, path_type=Path),
    default=None,
    help="Run report; without one every source is unknown.",
)
@click.pass_obj
def command(context: Context, out: Path, base_url: str | None, *, full: bool, report_file: Path | None) -> int:
    """Build the site from the record. Exit status 0, or 1 when it cannot be built."""
    from scraper.publish.preparation import Failure, prepare  # noqa: PLC0415  keeps `--help` quick

    made = prepare(context.content, context.cache, context.now, report_file=report_file, base_url=base_url, full=full)
    if isinstance(made, Failure):
        for line in made.lines:
            click.echo(line, err=True)
        return 1
    for problem in made.problems:
        click.echo(str(problem), err=True)
    done = made.build(out=context.spared(out), full=full)
    if isinstance(done, Failure):
        click.echo(done.lines[0], err=True)
        return 1
    if context.verbosity >= 0:
        click.echo(
            f"{out}: {done.pages} pages; {done.written} files written, {done.unchanged} unchanged, {done.removed} removed, {done.bytes / 1e6:.1f} MB"
        )
    return 0
