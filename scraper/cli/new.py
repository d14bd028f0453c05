"""`outagewire new`: a note, source, format or chart to start from, with everything known filled in."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from scraper.cli.context import HOST_PORT, Context

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import datetime

    from scraper.core.model import Capture, PageText, Problem
    from scraper.edge.people.config import Config
    from scraper.edge.people.scaffold import NoteDraft

_ALLOW = click.option("--allow-host", "allow_hosts", multiple=True, type=HOST_PORT, help="Permit this private address.")
_URL = click.option("--url", "address", metavar="URL", help="The same as the argument.")


@click.group(short_help="Start a note, source, format or chart with everything known filled in.")
def command() -> None:
    """Write a first version with everything known filled in, and print its path. It passes `outagewire check` as it
    is.
    """


@command.command("note")
@click.argument("url", required=False)
@_URL
@click.option("--incident", metavar="ID", default="", help="The incident; without it the nearest is proposed.")
@click.option("--kind", type=click.Choice(["postmortem", "context", "correction"]), help="Without it the page tells.")
@_ALLOW
@click.pass_obj
def note(
    context: Context,
    url: str | None,
    *,
    address: str | None,
    incident: str,
    kind: str | None,
    allow_hosts: tuple[str, ...],
) -> int:
    """Start a note on an incident from the page at URL: title, outlet, dates, provider, and causes with the words that
    name them. At most three questions are left as comments.

    With --incident a page that cannot be read, or none, still makes a note.
    """
    from dataclasses import replace  # noqa: PLC0415  keeps `--help` quick

    from scraper.edge.clock import now  # noqa: PLC0415  same
    from scraper.edge.people.config import load  # noqa: PLC0415  same

    url = _address(url or address, allow_hosts)
    if not url and not incident:
        raise click.UsageError("give the address of a page, or --incident ID, or both")
    today = now(context.now)
    config = load(context.content)[0]
    draft = _draft(context, config, url, incident=incident, today=today, allow_hosts=allow_hosts)
    if kind:
        draft = replace(draft, kind=kind)
    click.echo(str(_write_note(context, draft, today)))
    return 0


@command.command("source")
@click.argument("url", required=False)
@_URL
@_ALLOW
@click.pass_obj
def source(context: Context, url: str | None, *, address: str | None, allow_hosts: tuple[str, ...]) -> int:
    """Add the status page or feed at URL as a source: its platform is recognised, its provider looked up.

    The path printed is the file that took the entry. A provider that the catalogue does not have gets a file of its
    own in providers.d.
    """
    from scraper.core.model import Problem  # noqa: PLC0415  keeps `--help` quick
    from scraper.edge.clock import now  # noqa: PLC0415  same
    from scraper.edge.people.config import load  # noqa: PLC0415  same
    from scraper.pipeline.scaffolds.sources import addresses, by_address, detected, put, same_source  # noqa: PLC0415  same

    url = _address(url or address, allow_hosts)
    if not url:
        raise click.UsageError("give the address of a status page or feed")
    config = load(context.content)[0]
    known = same_source(url, config)
    if known:
        raise click.ClickException(f"{url} is read already, as {known.id}; see content/sources.yml")
    found, first = None, None
    for at in addresses(url):
        answer = _fetch(at, config, now(context.now), allow_hosts)
        found = None if isinstance(answer, Problem) else detected(answer, config)
        first = first or answer
        if found or (isinstance(answer, Problem) and answer.value is None):
            break
    if found is None and not isinstance(first, Problem):
        raise click.ClickException(f"{url} is no status page or feed that can be read; see outagewire new format")
    if isinstance(first, Problem) and found is None:
        click.echo(f"outagewire: {first}; the entry is made from the address alone, try it with doctor", err=True)
    placed = put(found or by_address(url, config), context.content, config)
    if found:
        click.echo(f"outagewire: {found.url} is {found.format or 'a feed'}", err=True)
    if not placed.written:
        click.echo(f"{placed.path} was left as it is; paste this line into it:", err=True)
        click.echo(placed.line.rstrip())
        return 0
    click.echo(str(placed.path))
    return 0


@command.command("format")
@click.argument("name")
def format_(name: str) -> int:
    """Start a status format: a module in scraper/formats and the first case of its tests. Run it in a checkout."""
    from scraper.pipeline.scaffolds.code import format_files, module_name  # noqa: PLC0415  keeps `--help` quick

    return _write_code(format_files(_module(module_name(name), name)), Path("scraper") / "formats")


@command.command("chart")
@click.argument("name")
def chart(name: str) -> int:
    """Start a chart: a module in scraper/publish/charts. Run it in a checkout."""
    from scraper.pipeline.scaffolds.code import chart_files, module_name  # noqa: PLC0415  keeps `--help` quick

    return _write_code(chart_files(_module(module_name(name), name)), Path("scraper") / "publish" / "charts")


def _address(text: str | None, allow_hosts: tuple[str, ...]) -> str:
    """The address as a note or source may hold it. Raises UsageError on what is none."""
    from urllib.parse import urlsplit  # noqa: PLC0415  keeps `--help` quick

    from scraper.edge.people.readers import url_fault  # noqa: PLC0415  same

    if not text:
        return ""
    text = text.strip() if "://" in text else f"https://{text.strip()}"
    fault = url_fault(text)
    if fault:
        raise click.UsageError(f"{text[:120]!r} {fault}; write the whole address, beginning with https://")
    host = urlsplit(text).hostname or ""
    named = {one.rpartition(":")[0] for one in allow_hosts}
    if not {".", ":"} & set(host) and host not in {"localhost", *named}:
        raise click.UsageError(
            f"{text[:120]!r} names no host of the web; write the whole address, beginning with https://"
        )
    return text.partition("#")[0]


def _draft(
    context: Context, config: Config, url: str, *, incident: str, today: datetime, allow_hosts: tuple[str, ...]
) -> NoteDraft:
    from scraper.core.model import PageText  # noqa: PLC0415  keeps `--help` quick
    from scraper.edge.people.notes import load_notes  # noqa: PLC0415  same
    from scraper.edge.record.content import load as load_record  # noqa: PLC0415  decodes the whole record
    from scraper.pipeline.scaffolds.notes import from_page, known_incidents, without_page  # noqa: PLC0415  same

    notes = load_notes(context.content)[0]
    archive, problems = load_record(context.content, notes=notes)
    current = dict(archive.aliases).get(incident, incident)
    unread = [str(one) for one in problems if current and current in one.where.split("/")]
    if unread:
        raise click.ClickException("; ".join(unread))
    page = _page(url, config, today, allow_hosts) if url else None
    if isinstance(page, PageText):
        draft = from_page(page, url, config, archive, notes, incident=current, today=today)
    else:
        if page is not None:
            if not incident:
                raise click.ClickException(
                    f"{_unread(page)}; name the incident with --incident ID to start without the page"
                )
            click.echo(f"outagewire: {_unread(page)}; the note is made without the page", err=True)
        draft = without_page(url, config, archive, notes, incident=current)
    if not draft.incident:
        raise click.ClickException("the page names no provider of the catalogue; name the incident with --incident ID")
    if draft.founds is None and draft.incident not in known_incidents(archive, notes):
        _unknown(context, draft.incident)
    return draft


def _unread(page: Problem) -> str:
    """Why a page could not be read; how to mend a source is of no use to who writes a note."""
    return str(page) if page.code == "private_address" else f"{page.where}: {page.message}"


def _unknown(context: Context, incident: str) -> None:
    from scraper.edge.people.known_names import nearest_incidents  # noqa: PLC0415  same
    from scraper.edge.record.incident_folders import incident_ids  # noqa: PLC0415  only a mistake needs it

    near = nearest_incidents(incident, incident_ids(context.content))
    hint = f"nearest: {', '.join(near)}" if near else "an id is like 2026-04-15-anthropic-1453"
    raise click.UsageError(f"no incident {incident!r}, and no provider of the catalogue in it; {hint}")


def _page(url: str, config: Config, today: datetime, allow_hosts: tuple[str, ...]) -> PageText | Problem:
    """The text of the page at an address."""
    from scraper.core.model import Capture  # noqa: PLC0415  keeps `--help` quick
    from scraper.edge.hands.worker import Worker  # noqa: PLC0415  same
    from scraper.pipeline.page_reading import text_of, warm_up  # noqa: PLC0415  loads the extraction of articles

    answer = _fetch(url, config, today, allow_hosts)
    if not isinstance(answer, Capture):
        return answer
    with Worker(warm_up=warm_up) as worker:
        return worker.do(url, text_of, answer)


def _fetch(url: str, config: Config, today: datetime, allow_hosts: tuple[str, ...]) -> Capture | Problem:
    """What an address answers, or why it does not."""
    import asyncio  # noqa: PLC0415  only this needs the network

    from scraper.core.model import Capture, Problem  # noqa: PLC0415  same
    from scraper.edge.visiting.exchange import HttpFetcher  # noqa: PLC0415  same
    from scraper.edge.visiting.visits import Request  # noqa: PLC0415  same

    async def visit() -> Capture | Problem:
        async with HttpFetcher(contact=config.site.contact, now=today, allow_hosts=allow_hosts) as fetcher:
            result = await fetcher.fetch(Request("new", url))
        if isinstance(result, (Capture, Problem)):
            return result
        return Problem("not_now", url, "the host asks to wait", "try again later")

    return asyncio.run(visit())


def _module(made: str, name: str) -> str:
    if not made:
        raise click.UsageError(f"{name!r} is no name for a module; use letters, digits and underscores")
    return made


def _write_note(context: Context, draft: NoteDraft, today: datetime) -> Path:
    """A new file in the incident's folder; what is there is never written over."""
    from scraper.edge.people.scaffold import file_name, note_text  # noqa: PLC0415  keeps `--help` quick

    folder = context.content / "notes" / draft.incident
    name = file_name(f"{today:%Y-%m-%d}", draft.title or draft.kind)
    stem = name.removesuffix(".md")
    path = next(p for n in range(1, 1000) if not (p := folder / (f"{stem}-{n}.md" if n > 1 else name)).exists())
    folder.mkdir(parents=True, exist_ok=True)
    path.write_text(note_text(draft), encoding="utf-8")
    return path


def _write_code(files: Mapping[Path, str], folder: Path) -> int:
    if not folder.is_dir():
        raise click.ClickException(f"there is no {folder} here; run this in a checkout of the repository")
    _refuse_existing(files)
    for path, text in files.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        click.echo(str(path))
    return 0


def _refuse_existing(files: Iterable[Path]) -> None:
    for path in files:
        if path.exists():
            raise click.ClickException(f"{path} exists; choose another name, or change the file")
