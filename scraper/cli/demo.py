"""`outagewire demo`: the bundled snapshot through the whole pipeline, and the site of it."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import click

from scraper.cli.context import Context

SNAPSHOT = Path("tests/replay/snapshot")
"""The recorded captures of the demonstration."""

SETTINGS = Path("tests/replay/content")
"""Its own site.yml and sources.yml: real status pages, invented outlets."""

WORK = Path("build/demo")


@click.command(short_help="Replay the bundled snapshot and build its site.")
@click.option("--out", type=click.Path(file_okay=False, path_type=Path), default=Path("_site"), show_default=True,
              help="Folder of the site.")  # fmt: skip
@click.pass_context
def command(ctx: click.Context, *, out: Path) -> int:
    """Copy the record to build/demo/content, replay the bundled snapshot into it offline, and build the site.

    The record itself is never written. Runs from a checkout.
    """
    from scraper.cli.build import command as build  # noqa: PLC0415  keeps `--help` quick
    from scraper.cli.replay import command as replay  # noqa: PLC0415  same
    from scraper.edge.captures.recordings import instant_of  # noqa: PLC0415  same

    context: Context = ctx.obj
    if not SNAPSHOT.is_dir():
        raise click.ClickException(f"{SNAPSHOT} is not here; run this in a checkout of the repository")
    content, cache = WORK / "content", WORK / "cache"
    _lay_out(context.content, content, cache)
    last = max(at for folder in SNAPSHOT.iterdir() if (at := instant_of(folder.name)))
    ctx.obj = replace(context, content=content, cache=cache, now=context.now or last)
    ctx.invoke(replay, folders=(SNAPSHOT,), only=(), allow_hosts=())
    status: int = ctx.invoke(build, out=out, base_url=None, report_file=None)
    if status == 0 and context.verbosity >= 0:
        click.echo(f"The site is in {out}/. See it with:  python3 -m http.server --directory {out} 8000")
    return status


def _lay_out(content: Path, target: Path, cache: Path) -> None:
    """The shipped record and its settings, with the sources and the name of the demonstration in place of the real ones."""
    shutil.rmtree(target, ignore_errors=True)
    shutil.rmtree(cache, ignore_errors=True)
    target.parent.mkdir(parents=True, exist_ok=True)
    if content.is_dir():
        shutil.copytree(content, target, ignore=shutil.ignore_patterns(".staging"))
    shutil.copytree(SETTINGS, target, dirs_exist_ok=True, ignore=shutil.ignore_patterns("providers.yml"))
