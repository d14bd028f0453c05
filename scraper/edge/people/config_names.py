"""Names that must tell one thing from another: of providers, of the parts of one provider, of causes."""

from __future__ import annotations

import difflib
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Final

from scraper.core.model import Problem
from scraper.edge.people.config_files import Files, Written
from scraper.edge.people.config_shapes import CauseShape
from scraper.edge.people.yaml_lines import Mapping, Node, Scalar
from scraper.edge.people.yaml_lines import Sequence as Listed

_IN_EVERY_ARTICLE: Final = frozenset(
    [
        "outage",
        "outages",
        "down",
        "downtime",
        "disruption",
        "incident",
        "incidents",
        "status",
        "service",
        "services",
        "website",
        "site",
        "app",
        "apps",
        "server",
        "servers",
        "network",
        "internet",
        "online",
        "offline",
        "web",
        "cloud",
        "error",
        "errors",
        "users",
        "customers",
        "issue",
        "issues",
        "problem",
        "problems",
        "system",
        "systems",
        "platform",
        "company",
        "update",
        "support",
    ]
)
"""Words of nearly every article on an outage: as another name of a provider each would make it the one that failed."""
_HOUR: Final = re.compile(r"-\d{4}(?:-[a-z]{1,2})?$")
"""What follows the provider in an incident's id: its hour and minute, and a letter on a clash."""


def names(files: Files) -> Iterator[Problem]:
    """Names that two providers bear, or two components of one provider; names that are ordinary words; status pages
    that are read twice; causes that are each other's parents.
    """
    yield from _shared([(one.where, one.id, one.node) for one in files.providers], "provider")
    for provider in files.providers:
        parts = [item for item in _items(provider.node.get("components")) if isinstance(item, Mapping)]
        held = [(provider.where, _text(part, "id"), part) for part in parts]
        yield from _shared(held, f"component of {provider.id}")
        yield from _ordinary(provider.where, provider.node)
    yield from _read_twice(files)
    yield from _rings(files.causes)


def vanished(incidents: Iterable[str], providers: Iterable[str], content: Path) -> Iterator[Problem]:
    """Incidents whose provider the settings no longer name: one problem for each such provider."""
    known = sorted(providers)
    lost: dict[str, list[str]] = {}
    for incident in sorted(incidents):
        rest = incident[11:]
        if not any(rest == one or rest.startswith(f"{one}-") for one in known):
            lost.setdefault(_HOUR.sub("", rest), []).append(incident)
    for provider, theirs in lost.items():
        near = next(iter(difflib.get_close_matches(provider, known, n=1, cutoff=0.8)), None)
        many = f"{len(theirs)} incidents are" if len(theirs) > 1 else "an incident is"
        message = f"{many} of {provider!r}, which no settings name: {theirs[0]}"
        remedy = f"an id never changes: restore {provider!r}" + (f", which {near!r} may be now" if near else "")
        yield Problem("unknown_provider", str(content / "providers.yml"), message, remedy, "", 1, 1, provider, near)


def _shared(held: Sequence[tuple[str, str | None, Mapping]], what: str) -> Iterator[Problem]:
    first: dict[str, tuple[str | None, str, int]] = {}
    for where, owner, node in held:
        for name in _called(node):
            key = " ".join(name.text.casefold().split())
            other, place, line = first.setdefault(key, (owner, where, name.line))
            if other != owner:
                at = f"line {line}" if place == where else f"{Path(place).name}:{line}"
                message = f"the name {name.text!r} is also that of the {what} {other!r}, at {at}"
                yield _problem("shared_name", where, name, message, "give it to one of them")


def _ordinary(where: str, provider: Mapping) -> Iterator[Problem]:
    """Aliases that are words of every text. A provider may be called so; then the press writes its name large."""
    from scraper.core.language.stopwords import STOPWORDS  # noqa: PLC0415  most settings name no aliases

    for name in _items(provider.get("aliases")):
        if isinstance(name, Scalar) and name.text.strip().casefold() in _IN_EVERY_ARTICLE | STOPWORDS:
            message = f"the alias {name.text!r} is an ordinary word: articles on other providers would count"
            yield _problem("ordinary_word", where, name, message, "remove it, or write more of the name")


def _read_twice(files: Files) -> Iterator[Problem]:
    """Status pages with one address: every record would be there twice."""
    first: dict[str, tuple[str | None, str, int]] = {}
    for one in files.sources:
        url, kind = one.node.get("url"), _text(one.node, "kind")
        if kind != "status" or not isinstance(url, Scalar):
            continue
        other, place, line = first.setdefault(url.text.rstrip("/"), (one.id, one.where, url.line))
        if other != one.id:
            at = f"line {line}" if place == one.where else f"{Path(place).name}:{line}"
            message = f"the status source {other!r}, at {at}, reads the same address"
            yield _problem("same_address", one.where, url, message, "keep one of them")


def _rings(causes: Sequence[Written[CauseShape]]) -> Iterator[Problem]:
    parents = {one.id: parent for one in causes if one.id and (parent := _text(one.node, "parent"))}
    for one in causes:
        place = one.node.get("parent")
        ring = _way(one.id or "", parents.get)
        if isinstance(place, Scalar) and len(ring) > 2 and ring[-1] == one.id:
            message = f"the causes lead in a ring: {' → '.join(ring)}"
            yield _problem("cause_ring", one.where, place, message, "name the wider cause, or none")


def _way(start: str, step: Callable[[str], str | None]) -> list[str]:
    """From one to the next until there is none, or one that was there."""
    way = [start]
    while (after := step(way[-1])) is not None:
        again = after in way
        way.append(after)
        if again:
            break
    return way


def _called(node: Mapping) -> Iterator[Scalar]:
    name = node.get("name")
    for one in (name, *_items(node.get("aliases"))):
        if isinstance(one, Scalar) and one.text.strip():
            yield one


def _items(node: Node | None) -> tuple[Node, ...]:
    return node.items if isinstance(node, Listed) else ()


def _text(node: Mapping, key: str) -> str | None:
    found = node.get(key)
    return found.text if isinstance(found, Scalar) and found.type != "null" else None


def _problem(code: str, where: str, place: Scalar, message: str, remedy: str) -> Problem:
    return Problem(code, where, message, remedy, "", place.line, place.column, place.text)
