"""What a page kind hands over: a plan for each of its pages.

A plan names the path and, where the page depends on few things, a key of all it depends on; the page itself is made
only when the key is new. A page kind is one module in `publish/pages/` with `KIND`, `TAB` and `pages(edition)`, and
one template of the same name in `site/templates/`.
"""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable, Iterator
from datetime import datetime
from types import ModuleType
from typing import Protocol

from scraper.publish.edition import Edition
from scraper.publish.view import View


class Crumb(View, frozen=True):
    """A step above a page: its name, and its path below the root."""

    name: str
    path: str


class Page(View, frozen=True):
    """A page ready to be printed. `view` is the frozen view model the template calls `v`; `structured` a schema.org
    object as JSON; `feed` the path of the feed that follows the page, in RSS (Atom and JSON Feed lie beside it), and
    `feed_name` its name where that is not the page's; `card` the path of its own picture for those who pass it on,
    `moved_to` the path that took its place; `twin` makes the page as Markdown, for kinds that have `TWIN`, the name of
    that file.
    """

    title: str
    description: str
    view: object
    crumbs: tuple[Crumb, ...] = ()
    structured: str | None = None
    feed: str | None = None
    feed_name: str = ""
    card: str | None = None
    moved_to: str | None = None
    twin: Callable[[], str] | None = None


class Plan(View, frozen=True):
    """A page to be: `path` ends in a slash (the home page's is empty) or in `.html`; `make` builds it. `key` is a
    digest of everything the page shows, or None where only making it tells; `modified` stands on the site map.
    """

    path: str
    make: Callable[[], Page]
    key: bytes | None = None
    modified: datetime | None = None


class PageKind(Protocol):
    """The shape of a module in `publish/pages/`. `TAB` is the path of the section that is marked as open."""

    KIND: str
    TAB: str

    def pages(self, edition: Edition) -> Iterator[Plan]:
        """Plans of all pages of the kind, in a fixed order."""
        ...


def modules(package: ModuleType) -> tuple[ModuleType, ...]:
    """The modules of a package in order of their names, private ones left out."""
    names = sorted(found.name for found in pkgutil.iter_modules(package.__path__) if not found.name.startswith("_"))
    return tuple(importlib.import_module(f"{package.__name__}.{name}") for name in names)


def file_of(path: str) -> str:
    """The file that answers at a path: `incidents/x/` is `incidents/x/index.html`."""
    return f"{path}index.html" if path == "" or path.endswith("/") else path


def depth_of(path: str) -> int:
    """How many folders deep the file of a path lies."""
    return file_of(path).count("/")
