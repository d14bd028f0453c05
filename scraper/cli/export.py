"""`outagewire export`: the API and the datasets, without pages."""

from __future__ import annotations

from pathlib import Path

import click

from scraper.cli.context import Context
from scraper.cli.publishing import publish, publishing_options


@click.command("export", short_help="The API and the datasets without pages.")
@publishing_options("_export", "Folder to write to.")
@click.pass_obj
def command(context: Context, out: Path, base_url: str | None, report_file: Path | None) -> int:
    """Write `api/` and `data/` as the site has them: JSON with its schemas, CSV, NDJSON, Parquet and SQLite.

    The tables that the site has in SQLite alone are written as CSV, NDJSON and Parquet as well.
    The folder is empty, or holds an earlier export: objects that it left and that no longer belong are removed, and nothing
    else in the folder is touched.
    """
    return publish(
        context,
        base_url,
        report_file,
        lambda prepared: prepared.export(context.spared(out)),
        lambda done: f"{out}: {done.written} files written, {done.unchanged} unchanged, {done.bytes / 1e6:.1f} MB",
    )
