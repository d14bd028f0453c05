"""What an address lets us fill into a new source: its platform, its provider, where the entry goes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from urllib.parse import urlsplit, urlunsplit

import msgspec

from scraper.core.ids import slug
from scraper.core.language.text import clean_title
from scraper.core.model import Capture, Problem, Provider, Source, Standing
from scraper.edge.people.config import Config, load
from scraper.edge.people.scaffold import SourceDraft, provider_file, source_entry
from scraper.formats.feed import read_feed
from scraper.formats.intake import is_feed, peek
from scraper.formats.status import Origin
from scraper.pipeline.platform import hinted, sniffed

WELL_KNOWN = (
    "/api/v2/incidents.json",
    "/proxy/{host}/incidents",
    "/history.atom",
    "/index.json",
    "/feed.atom",
    "/feed.rss",
    "/history.rss",
    "/rss",
)
"""Where status pages keep what machines read, in the order they are asked; most platforms have one of these."""


class _Owner(msgspec.Struct):
    name: str = ""


class _Page(msgspec.Struct):
    page: _Owner


_ORDINARY = frozenset(
    {"www", "status", "health", "uptime", "trust", "com", "net", "org", "io", "co", "ai", "dev", "app"}
)

_EMPTY_LIST = re.compile(rb"^sources:[ \t]*\[[ \t]*\][ \t]*$", re.MULTILINE)
"""How a record without sources is written; nothing can be put after it as it is."""


@dataclass(frozen=True, slots=True)
class Placed:
    """Where an entry stands: `path`, and `line` to paste where no file could take it."""

    path: Path
    line: str
    written: bool


_FRONT = frozenset({"", "history", "incidents"})
"""Paths of a status page that people see; what machines read lies elsewhere on its host."""


def addresses(url: str) -> Iterator[str]:
    """The address itself, then where a status page of that host may keep its data."""
    yield url
    parts = urlsplit(url)
    if parts.path.strip("/") in _FRONT:
        for path in WELL_KNOWN:
            yield urlunsplit((parts.scheme, parts.netloc, path.format(host=parts.hostname or ""), "", ""))


def detected(capture: Capture, config: Config) -> SourceDraft | None:
    """What the answer is: a status page of a known format, or a feed; None where it is neither."""
    title = page_name(capture)
    provider = provider_of(capture.url, config.providers) or _named(title, config.providers)
    name = provider.id if provider else slug(title) if title else _name_of(capture.url)
    probe = Source("new", "status", capture.url, Standing.OFFICIAL, providers=(name,))
    media = dict(capture.headers).get("content-type", "")
    form = sniffed(capture, probe)
    if form and (form != "generic_feed" or _is_status_address(capture.url)):
        return SourceDraft(_free(f"{name}-status", config), "status", capture.url, "official", name, title, form)
    if is_feed(peek(capture.body)) or '"https://jsonfeed.org/version' in peek(capture.body):
        reading = read_feed(capture.body, Origin("new", name, capture.url, media))
        if not any(isinstance(one, Problem) and one.code == "not_a_feed" for one in reading.problems):
            return _feed(capture.url, provider, config)
    return None


def page_name(capture: Capture) -> str:
    """What a status page calls its owner: `page.name` of the platforms that give it, without the word status."""
    try:
        found = msgspec.json.decode(capture.body, type=_Page).page.name
    except (msgspec.MsgspecError, UnicodeDecodeError):
        return ""
    return clean_title(re.sub(r"(?i)\b(?:system )?status(?: page)?\b", "", found)).strip(" -|")[:60]


def _named(title: str, providers: tuple[Provider, ...]) -> Provider | None:
    said = title.casefold()
    return next((one for one in providers if said in (n.casefold() for n in (one.id, one.name, *one.aliases))), None)


def by_address(url: str, config: Config) -> SourceDraft:
    """An entry for an address that could not be read."""
    provider = provider_of(url, config.providers)
    name = provider.id if provider else _name_of(url)
    if _is_status_address(url):
        return SourceDraft(_free(f"{name}-status", config), "status", url, "official", name)
    return _feed(url, provider, config)


def _feed(url: str, provider: Provider | None, config: Config) -> SourceDraft:
    host = (urlsplit(url).hostname or "").removeprefix("www.")
    identity = _free(slug(host.rpartition(".")[0] or host), config)
    if provider:
        return SourceDraft(identity, "feed", url, "official", provider.id, f"{provider.name} blog")
    return SourceDraft(identity, "feed", url, "press", "", host)


def _is_status_address(url: str) -> bool:
    host = urlsplit(url).hostname or ""
    return "status" in host or "status" in urlsplit(url).path or hinted(url) is not None


def provider_of(url: str, providers: tuple[Provider, ...]) -> Provider | None:
    """The provider of the catalogue whose home the address is, or whose id or name stands in its host."""
    host = (urlsplit(url).hostname or "").removeprefix("www.")
    for one in providers:
        home = (urlsplit(one.homepage or "").hostname or "").removeprefix("www.")
        if home and (host == home or host.endswith(f".{home}")):
            return one
    labels = {label for label in host.split(".") if label not in _ORDINARY}
    labels |= {label.removesuffix("status").rstrip("-") for label in labels}
    return next((one for one in providers if labels & {one.id, slug(one.name).replace("-", "")}), None)


def _name_of(url: str) -> str:
    """A provider id from a host: the last label that is a name and no top-level domain."""
    labels = (urlsplit(url).hostname or "x").split(".")
    named = [label for label in labels[:-1] or labels if label not in _ORDINARY]
    return slug((named or labels)[-1].removesuffix("status").rstrip("-") or labels[0])


def _free(wanted: str, config: Config) -> str:
    """An id no source has."""
    taken = {one.id for one in config.sources}
    return next(name for n in range(1, 1000) if (name := wanted if n == 1 else f"{wanted}-{n}") not in taken)


def same_source(url: str, config: Config) -> Source | None:
    """The source that already reads an address, or the status page whose front page it is."""
    bare, parts = url.rstrip("/"), urlsplit(url)
    found = next((one for one in config.sources if one.url.rstrip("/") == bare), None)
    if found is not None or parts.path.strip("/") not in _FRONT:
        return found
    pages = (one for one in config.sources if one.kind == "status")
    asked = _place(url)
    return next((one for one in pages if asked in {_place(one.url), *((host, None) for host in one.hosts)}), None)


def _place(url: str) -> tuple[str | None, int | None]:
    """The host of an address, and its port where it is not one that every browser knows: two servers of one machine are
    two places.
    """
    parts = urlsplit(url)
    return parts.hostname, None if parts.port in (80, 443) else parts.port


def put(draft: SourceDraft, content: Path, config: Config) -> Placed:
    """Write the entry: a new provider gets a file of providers.d, any other source a line at the end of sources.yml.

    A sources.yml that would not read with the line at its end is left as it is, and the line is for pasting.
    """
    known = {one.id for one in config.providers}
    draft = replace(draft, publisher="") if draft.kind == "status" and draft.provider in known else draft
    line = f"  - {source_entry(draft)}\n"
    if draft.provider and draft.provider not in known:
        path = content / "providers.d" / f"{draft.provider}.yml"
        if path.exists():
            return Placed(path, line, written=False)
        path.parent.mkdir(parents=True, exist_ok=True)
        host = (urlsplit(draft.url).hostname or "").removeprefix("status.")
        name = draft.publisher or draft.provider.replace("-", " ").title()
        path.write_text(provider_file(replace(draft, publisher=""), name, f"https://{host}/"), encoding="utf-8")
        return Placed(path, line, written=True)
    return _append(content, content / "sources.yml", line)


def _append(content: Path, path: Path, line: str) -> Placed:
    before = path.read_bytes()
    sound = len(load(content)[1])
    begun = _EMPTY_LIST.sub(b"sources:", before)
    path.write_bytes(begun + (b"" if begun.endswith(b"\n") else b"\n") + line.encode())
    if len(load(content)[1]) > sound:
        path.write_bytes(before)
        return Placed(path, line, written=False)
    return Placed(path, line, written=True)
