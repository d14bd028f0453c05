"""`outagewire check`: every mistake in what people and machines wrote, each with its file, line and remedy."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from scraper.cli.context import HOST_PORT, Context

if TYPE_CHECKING:
    from scraper.core.model import Problem
    from scraper.edge.people.review import Review

_SETTINGS = ("site.yml", "sources.yml", "providers.yml", "taxonomy.yml", "aliases.json")
_MACHINE = ("incidents", "unplaced", "aliases.json")
_FOLDERS = ("notes", "overrides", "providers.d", "incidents", "unplaced")


@click.command(short_help="Every problem in settings, notes, overrides and the record.")
@click.argument("paths", nargs=-1, metavar="[PATH]...", type=click.Path(exists=True, path_type=Path))
@click.option("--format", "form", type=click.Choice(["text", "json", "github"]), default="text", show_default=True,
              help="How problems are written.")  # fmt: skip
@click.option("--changed-from", "ref", metavar="REF", help="Only files that differ from this git revision.")
@click.option("--links", is_flag=True, help="Also ask the network whether the sources of notes still answer.")
@click.option("--keep", is_flag=True, help="With --links: keep the dead ones in the record, for /wanted/.")
@click.option("--allow-host", "allow_hosts", multiple=True, type=HOST_PORT, help="Permit this private address.")
@click.pass_context
def command(
    ctx: click.Context,
    paths: tuple[Path, ...],
    *,
    form: str,
    ref: str | None,
    links: bool,
    keep: bool,
    allow_hosts: tuple[str, ...],
) -> int:
    """Report every problem in settings, notes, overrides and machine files at once: file, line, what is wrong, and the
    nearest valid value. Exit status 1 if there is any.

    PATH is a file or folder of the content, or a content folder of its own; without one all of it is checked.
    """
    from scraper.edge import console  # noqa: PLC0415  keeps `--help` quick
    from scraper.edge.clock import now  # noqa: PLC0415  same
    from scraper.edge.people.review import review  # noqa: PLC0415  same

    context: Context = ctx.obj
    content = content_of(paths, context.content)
    if not content.is_dir():
        raise click.UsageError(f"{content} is no folder; give the record's folder with --content")
    _belong(paths, content)
    asked = _asked(content, paths, ref)
    if keep and (not links or asked is not None):
        raise click.UsageError("--keep wants --links and all notes; leave PATH and --changed-from away")
    looked = review(content, machine=_touches_machine(content, asked), now=now(context.now))
    problems, conflicts = _narrowed(looked.problems, asked), _narrowed(looked.conflicts, asked)
    loose: Sequence[Problem] = ()
    if links:
        dead, loose = _links(content, context, asked, allow_hosts)
        problems = [*problems, *dead]
        if keep:
            _keep(content, dead)
    if form == "json":
        click.echo(console.json_rows([*problems, *conflicts]))
    else:
        for one in problems:
            click.echo(console.text_line(one) if form == "text" else console.github_line(one))
        for one in conflicts:
            click.echo(console.text_line(one) if form == "text" else console.github_line(one, "warning"))
    if context.verbosity >= 0:
        for one in loose:
            click.echo(console.text_line(one), err=True)
        click.echo(summary(problems, looked, conflicts, narrowed=asked is not None), err=True)
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


def _belong(paths: Sequence[Path], content: Path) -> None:
    """Refuse a path that is neither of the content nor a folder around it: nothing of it would be looked at."""
    whole = content.resolve()
    for path in paths:
        if not (path.resolve().is_relative_to(whole) or whole.is_relative_to(path.resolve())):
            raise click.UsageError(f"{path} is no part of {content}; name a file or folder of the record")


def summary(
    problems: Sequence[Problem], looked: Review, conflicts: Sequence[Problem] = (), *, narrowed: bool = False
) -> str:
    """One or two lines for somebody who has never run this before."""
    seen = (
        f"{looked.incidents} incidents, {looked.notes} notes, {looked.overrides} overrides, "
        f"{looked.sources} sources, {looked.providers} providers"
    )
    differ, loose = (sum(one.code == code for one in conflicts) for code in ("conflict", "unarchived"))
    apart = (
        f" In {differ} place{_s(differ)} a note and the record differ: no mistake, both are shown." if differ else ""
    )
    apart += f" {loose} source{_s(loose)} without an archived copy." if loose else ""
    if not problems:
        whole = "What was asked for is in order, among" if narrowed else "Everything is in order:"
        return f"{whole} {seen}.{apart}"
    files = len({one.where for one in problems})
    count = f"{len(problems)} problem{'s' if len(problems) > 1 else ''} in {files} file{'s' if files > 1 else ''}"
    return f"{count}. Each line names the file and the line to open, what is wrong and how to mend it.{apart}"


def _s(count: int) -> str:
    return "" if count == 1 else "s"


def _asked(content: Path, paths: Sequence[Path], ref: str | None) -> tuple[frozenset[Path], ...] | None:
    """Groups of files and folders; a problem counts where it lies in one of each group. None: all count."""
    groups = []
    wanted = frozenset(path.resolve() for path in paths)
    if wanted and content.resolve() not in wanted:
        groups.append(wanted)
    if ref is not None:
        changed = _changed(content, ref)
        if changed is not None:
            groups.append(changed)
    return tuple(groups) or None


def _touches_machine(content: Path, asked: tuple[frozenset[Path], ...] | None) -> bool:
    """Whether machine files are among what is asked for; if not, the record need not be decoded."""
    whole = content.resolve()
    parts = [whole / name for name in _MACHINE]
    return asked is None or all(
        any(one.is_relative_to(part) or part.is_relative_to(one) for one in group for part in parts) for group in asked
    )


def _narrowed(problems: Sequence[Problem], asked: tuple[frozenset[Path], ...] | None) -> list[Problem]:
    """Only what the paths and the revision ask for."""
    if asked is None:
        return list(problems)
    return [one for one in problems if all(_within(Path(one.where).resolve(), group) for group in asked)]


def _within(path: Path, group: frozenset[Path]) -> bool:
    return path in group or any(parent in group for parent in path.parents)


def _changed(content: Path, ref: str) -> frozenset[Path] | None:
    """Files that differ from a revision; None where settings are among them, which can break files that are not."""
    from scraper.edge.people.changed import GitError, changed_files  # noqa: PLC0415  only this option needs git

    try:
        changed = changed_files(ref, content)
    except GitError as error:
        raise click.UsageError(f"--changed-from {ref}: {error}; give a branch, tag or commit") from error
    settings = {(content / name).resolve() for name in _SETTINGS}
    added = (content / "providers.d").resolve()
    return None if any(path in settings or path.is_relative_to(added) for path in changed) else changed


def _links(
    content: Path, context: Context, asked: tuple[frozenset[Path], ...] | None, allow_hosts: tuple[str, ...]
) -> tuple[Sequence[Problem], Sequence[Problem]]:
    """Addresses that lead nowhere, and those without an archived copy, of the notes that are asked for."""
    import asyncio  # noqa: PLC0415  only this option needs the network

    from scraper.edge.clock import now  # noqa: PLC0415  same
    from scraper.edge.dead_links import dead_links, unarchived  # noqa: PLC0415  same
    from scraper.edge.people.config import load  # noqa: PLC0415  same
    from scraper.edge.people.notes import load_notes  # noqa: PLC0415  same

    files = [(content / note.path, note) for note in load_notes(content)[0]]
    groups = asked or ()
    notes = [(str(file), note) for file, note in files if all(_within(file.resolve(), group) for group in groups)]
    contact = load(content)[0].site.contact
    dead = asyncio.run(dead_links(notes, contact=contact, now=now(context.now), allow_hosts=allow_hosts))
    return dead, unarchived(notes)


def _keep(content: Path, dead: Sequence[Problem]) -> None:
    from scraper.edge.record.content import keep_dead_links  # noqa: PLC0415  only this option writes

    keep_dead_links(content, (one.value for one in dead if one.value))
