"""`outagewire build`: the record to the site."""

from __future__ import annotations

from pathlib import Path

import click

from scraper.cli.context import Context
from scraper.cli.publishing import publish, publishing_options


@click.command("build")
@publishing_options("_site", "Folder of the site.")
@click.option("--full", is_flag=True, help="Make every file anew; the bytes are the same.")
@click.pass_obj
def command(context: Context, out: Path, base_url: str | None, *, full: bool, report_file: Path | None) -> int:
    """Build the site from the record. Exit status 0; 3 when something of it cannot be read, which is then
    shown as it was last read, or 1 when the site cannot be built.
    """
    return publish(
        context,
        base_url,
        report_file,
        lambda prepared: prepared.build(out=context.spared(out), full=full),
        lambda done: (
            f"{out}: {done.pages} pages; {done.written} files written, {done.unchanged} unchanged, {done.removed} removed, {done.bytes / 1e6:.1f} MB"
        ),
        full=full,
    )
