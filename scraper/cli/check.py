"""`outagewire check`: every mistake in what people and machines wrote, each with its file, line and remedy."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from scraper.cli.context import HOST_PORT, Context

if TYPE_CHECKING:
    from scraper.core.model import Problem
    from scraper.edge.review import Review

_SETTINGS = ("site.yml", "sources.yml", "providers.yml", "taxonomy.yml", "aliases.json")
_FOLDERS = ("notes", "overrides", "providers.d", "incidents", "unplaced")


@click.command(short_help="Every problem in settings, notes, overrides and the record.")
@click.argument("paths", nargs=-1, metavar="[PATH]...", type=click.Path(exists=True, path_type=Path))
@click.option("--format", "form", type=click.Choice(["text", "json", "github"]), default="text", show_default=True,
              help="How problems are written.")  # fmt: skip
@click.option("--changed-from", "ref", metavar="REF", help="Only files that differ from this git revision.")
@click.option("--links", is_flag=True, help="Also ask the network whether the sources of notes still answer.")
@click.option("--allow-host", "allow_hosts", multiple=True, type=HOST_PORT, help="Permit this private address.")
@click.pass_context
def command(
    ctx: click.Context,
    paths: tuple[Path, ...],
    *,
    form: str,
    ref: str | None,
    links: bool,
    allow_hosts: tuple[str, ...],
) -> int:
    """Report every problem in settings, notes, overrides and machine files at once: file, line, what is wrong, and the
    nearest valid value. Exit status 1 if there is any.

    PATH is a file or folder of the content, or a content folder of its own; without one all of it is checked.
    """
    from scraper.edge import console  # noqa: PLC0415  keeps `--help` quick
    from scraper.edge.review import review  # noqa: PLC0415  same

    context: Context = ctx.obj
    content = content_of(paths, context.content)
    if not content.is_dir():
        raise click.UsageError(f"{content} is no folder; give the record's folder with --content")
    looked = review(content)
    problems: Sequence[Problem] = looked.problems
    if links:
        problems = [*problems, *_dead_links(content, context, allow_hosts)]
    problems = _narrowed(problems, content, paths, ref)
    if form == "json":
        click.echo(console.json_rows(problems))
    else:
        for one in problems:
            click.echo(console.text_line(one) if form == "text" else console.github_line(one))
    if context.verbosity >= 0:
        click.echo(summary(problems, looked), err=True)
    return 1 if problems else 0


def content_of(paths: Sequence[Path], default: Path) -> Path:
    """The content folder that the paths belong to."""
    for path in paths:
        whole = path.resolve()
        if whole.is_dir() and any((whole / name).exists() for name in _SETTINGS[:3]):
            return path
        if whole.is_relative_to(default.resolve()):
            return default
        for parent in (whole, *whole.parents):
            if parent.name in _FOLDERS and parent.parent.is_dir():
                return parent.parent
        if whole.name in _SETTINGS:
            return path.parent
    return default


def summary(problems: Sequence[Problem], looked: Review) -> str:
    """One line for somebody who has never run this before."""
    seen = (
        f"{looked.incidents} incidents, {looked.notes} notes, {looked.overrides} overrides, "
        f"{looked.sources} sources, {looked.providers} providers"
    )
    if not problems:
        return f"Everything is in order: {seen}."
    files = len({one.where for one in problems})
    count = f"{len(problems)} problem{'s' if len(problems) > 1 else ''} in {files} file{'s' if files > 1 else ''}"
    return f"{count}. Each line names the file and the line to open, what is wrong and how to mend it."


def _narrowed(problems: Sequence[Problem], content: Path, paths: Sequence[Path], ref: str | None) -> list[Problem]:
    """Only what the paths and the revision ask for."""
    found = list(problems)
    wanted = [path.resolve() for path in paths]
    if wanted:
        found = [one for one in found if any(Path(one.where).resolve().is_relative_to(path) for path in wanted)]
    return found if ref is None else _changed(found, content, ref)


def _changed(problems: list[Problem], content: Path, ref: str) -> list[Problem]:
    from scraper.edge.changed import GitError, changed_files  # noqa: PLC0415  only this option needs git

    try:
        changed = changed_files(ref, content)
    except GitError as error:
        raise click.UsageError(f"--changed-from {ref}: {error}; give a branch, tag or commit") from error
    # A changed setting can break files that did not change: then all of them count.
    settings = {(content / name).resolve() for name in _SETTINGS}
    added = (content / "providers.d").resolve()
    if any(path in settings or path.is_relative_to(added) for path in changed):
        return problems
    return [one for one in problems if Path(one.where).resolve() in changed]


def _dead_links(content: Path, context: Context, allow_hosts: tuple[str, ...]) -> tuple[Problem, ...]:
    import asyncio  # noqa: PLC0415  only this option needs the network

    from scraper.edge.clock import now  # noqa: PLC0415  same
    from scraper.edge.config import load  # noqa: PLC0415  same
    from scraper.edge.dead_links import dead_links  # noqa: PLC0415  same
    from scraper.edge.notes import load_notes  # noqa: PLC0415  same

    notes = [(str(content / note.path), note) for note in load_notes(content)[0]]
    contact = load(content)[0].site.contact
    return asyncio.run(dead_links(notes, contact=contact, now=now(context.now), allow_hosts=allow_hosts))
