"""A cause or contributing factor: what it means here, and the incidents that carry it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from functools import partial

from scraper.core.model import Dossier
from scraper.publish import links, wording
from scraper.publish.counting import counted_causes
from scraper.publish.edition import Edition
from scraper.publish.keys import digest
from scraper.publish.page import Crumb, Page, Plan
from scraper.publish.parts.rows import Row, rows
from scraper.publish.view import View

KIND = "cause"
TAB = "postmortems/"

_LISTED = 200


class Helped(View, frozen=True):
    """What ended one outage with this cause, as a note tells it."""

    title: str
    path: str
    words: str


class CauseView(View, frozen=True):
    """Everything a cause's page prints."""

    name: str
    description: str
    crumbs: tuple[Crumb, ...]
    invented: bool
    count: str
    incidents: tuple[Row, ...]
    helped: tuple[Helped, ...]


def pages(edition: Edition) -> Iterator[Plan]:
    """A page for each tag that is configured or on record. Tags whose names make one path share a page."""
    found: defaultdict[str, list[Dossier]] = defaultdict(list)
    names: dict[str, tuple[str, str]] = {
        links.cause(tag): (name, description) for tag, name, description in edition.settings.causes
    }
    for dossier in edition.live:
        for path in dict.fromkeys(links.cause(tag) for tag in dossier.incident.causes):
            found[path].append(dossier)
        for tag in dossier.incident.causes:
            names.setdefault(links.cause(tag), (tag, ""))
    for path in sorted(names):
        own = tuple(found[path])
        yield Plan(
            path,
            partial(_page, edition, path, names[path], own),
            digest(names[path], [edition.keys[one.incident.id] for one in own]),
        )


def _helped(own: tuple[Dossier, ...]) -> Iterator[Helped]:
    """The mitigations that checked notes tell of, in the order of the incidents."""
    for dossier in own:
        for note in dossier.notes:
            if note.mitigation and note.checked != "no":
                yield Helped(dossier.incident.title, links.incident(dossier.incident.id), note.mitigation)


def _count(own: tuple[Dossier, ...], path: str) -> str:
    """How many incidents figures count under the cause, and how many more are listed that nobody checked."""
    checked = sum(any(links.cause(tag) == path for tag in counted_causes(one)) for one in own)
    more = len(own) - checked
    said = wording.count(checked, "incident")
    return f"{said}; {more:,} more, from notes that nobody checked" if more else said


def _page(edition: Edition, path: str, words: tuple[str, str], own: tuple[Dossier, ...]) -> Page:
    name, description = words
    view = CauseView(
        name, description, (Crumb("Causes", "causes/"),), any(edition.shows_invented(one) for one in own),
        _count(own, path), rows(edition, own[:_LISTED], year=True),
        tuple(_helped(own))[:_LISTED],
    )  # fmt: skip
    return Page(f"Cause: {name}", description or f"Incidents with the cause {name}.", view)
