"""Builds the site: page kinds stamped into shells, feeds and exports, assets, site map; only what differs is written."""

from __future__ import annotations

import fcntl
import gc
import hashlib
import os
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path
from types import MappingProxyType, ModuleType

from scraper.core.model import Archive, RunReport
from scraper.edge.people.config import Config
from scraper.publish import assets, card, export, feeds, guide, pages, shells, stack_files
from scraper.publish.edition import Edition, make_edition
from scraper.publish.faults import making
from scraper.publish.head import head
from scraper.publish.keys import digest
from scraper.publish.long_words import breakable
from scraper.publish.outputs import Deferred, Output
from scraper.publish.page import Page, Plan, depth_of, file_of, modules
from scraper.publish.render import Printer, attribute
from scraper.publish.settings import Settings, settings_of
from scraper.publish.sitemap import Listing, plain_files, search_index
from scraper.publish.stamp import Shell
from scraper.publish.writer import SiteWriter

_ALLOCATIONS = 50_000
"""The collector looks after so many values more: what a build makes is garbage at once or lives to its end."""


@dataclass(frozen=True, slots=True)
class BuildReport:
    """What a build did: files written, left and removed, bytes of the whole site, pages stamped or kept, and whether
    MkDocs had to run.
    """

    written: int
    unchanged: int
    removed: int
    bytes: int
    pages: int
    engine_ran: bool


def build(
    archive: Archive,
    config: Config,
    report: RunReport | None,
    *,
    site_dir: Path,
    out: Path,
    work: Path,
    base_url: str | None,
    now: datetime,
    commit: str | None,
    full: bool,
    read: Mapping[str, bytes] = MappingProxyType({}),
    bound: frozenset[str] = frozenset(),
    whole: bool = True,
) -> BuildReport:
    """Build `out` from the record. `site_dir` is the folder `site/`, `work` the folder for what may be thrown away, `read`
    the digests of incidents as they were read, by id; `bound` the ids of those that lie in volumes. Of a record that could
    not be read `whole` nothing is removed: what an earlier build left may be of what is missing.
    """
    settings = settings_of(config, base_url)
    edition = make_edition(archive, settings, report, now=now, commit=commit, read=read, bound=bound)
    return build_edition(edition, site_dir=site_dir, out=out, work=work, full=full, whole=whole)


def build_edition(
    edition: Edition, *, site_dir: Path, out: Path, work: Path, full: bool, whole: bool = True
) -> BuildReport:
    """Build `out` from an edition."""
    # The record lives through the whole build: without this the collector walks all of it again and again.
    gc.freeze()
    before = gc.get_threshold()
    gc.set_threshold(_ALLOCATIONS)
    try:
        with _alone(_manifest(work, out).with_suffix(".lock")):
            return _build(edition, site_dir=site_dir, out=out, work=work, full=full, whole=whole)
    finally:
        gc.set_threshold(*before)
        gc.unfreeze()


def _manifest(work: Path, out: Path) -> Path:
    return work / f"manifest-{out.name or 'site'}.files"


@contextmanager
def _alone(place: Path) -> Iterator[None]:
    """Two builds that share a manifest take turns: they would write into each other's files. A killed one holds nobody up."""
    place.parent.mkdir(parents=True, exist_ok=True)
    with place.open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def _build(edition: Edition, *, site_dir: Path, out: Path, work: Path, full: bool, whole: bool) -> BuildReport:
    kinds = modules(pages)
    rendered = shells.render(site_dir, work, edition.settings, [(kind.KIND, kind.TAB) for kind in kinds], full=full)
    writer = SiteWriter(
        out,
        _manifest(work, out),
        _make_key(site_dir, out, rendered.key, edition.settings),
        full,
    )
    # Written first: it marks the folder as ours, so that a build cut short can be taken up again.
    writer.put(".nojekyll", b"")
    listing = Listing(edition.settings.base_url)
    for path, body in rendered.pages:
        writer.put(path, body)
        listing.add(path.removesuffix("index.html"), None)
    number = _stamp_all(
        edition, kinds, rendered.shells, printer=Printer(site_dir, work), writer=writer, listing=listing
    )
    for output in _outputs(edition):
        writer.take(output)
    for path, body in (*assets.files(site_dir), *plain_files(edition, listing)):
        writer.put(path, body)
    writer.take(search_index(edition))
    done = writer.finish(whole=whole)
    return BuildReport(done.written, done.unchanged, done.removed, done.bytes, number, rendered.ran)


def _stamp_all(
    edition: Edition,
    kinds: tuple[ModuleType, ...],
    shells_by_kind: Mapping[str, Shell],
    *,
    printer: Printer,
    writer: SiteWriter,
    listing: Listing,
) -> int:
    """Write the pages of all kinds; returns how many there are."""
    number, whole = 0, edition_key(edition)
    for kind in kinds:
        # A page without a key of its own depends on the edition and on nothing else.
        listed, twin = getattr(kind, "LISTED", True), getattr(kind, "TWIN", "")
        shell = shells_by_kind[kind.KIND]
        for plan in kind.pages(edition):
            key, path = plan.key or whole, file_of(plan.path)
            kept = writer.keeps(path, key), not twin or writer.keeps(f"{plan.path}{twin}", key)
            if not all(kept):
                made = _Made(plan)
                page = partial(_print, edition.settings, kind.KIND, made, shell, printer)
                files: tuple[tuple[str, Callable[[], bytes]], ...] = (
                    (path, page),
                    (f"{plan.path}{twin}", made.twin),
                )
                for (place, make), is_kept in zip(files, kept, strict=True):
                    if not is_kept:
                        writer.keyed(place, key, make)
            number += 1
            if listed:
                listing.add(plan.path, plan.modified)
    return number


def _outputs(edition: Edition) -> Iterator[Output | Deferred]:
    """What the modules of feeds and exports yield, in the order of their names, and the files pages fetch."""
    yield from stack_files.outputs(edition)
    yield from guide.outputs(edition)
    yield from card.outputs(edition)
    for package in (feeds, export):
        for module in modules(package):
            with making(module.__name__):
                yield from module.outputs(edition)


def edition_key(edition: Edition) -> bytes:
    """A key of everything an edition holds: record, settings, report, moment, commit."""
    return digest(edition.input_hash, edition.now, edition.commit, edition.report)


@dataclass(slots=True)
class _Made:
    """A page made once, however many files show it."""

    plan: Plan
    _page: Page | None = None

    def page(self) -> Page:
        """The page."""
        if self._page is None:
            self._page = self.plan.make()
        return self._page

    def twin(self) -> bytes:
        """Its Markdown."""
        make = self.page().twin
        return (make() if make is not None else "").encode()


def _print(settings: Settings, kind: str, made: _Made, shell: Shell, printer: Printer) -> bytes:
    page, plan = made.page(), made.plan
    root = "../" * depth_of(plan.path) if not plan.path.endswith(".html") else settings.base_path
    values = {
        "title": f"{attribute(page.title)} · {attribute(settings.name)}",
        "description": attribute(page.description),
        "head": head(page, plan.path, settings, root),
        "body": breakable(printer.body(kind, page.view, root or "./")),
        "root": root or "./",
    }
    return shell.stamp(values).encode()


def _make_key(site: Path, out: Path, rendered: str, settings: Settings) -> str:
    """The key of all that every page depends on: our code, the templates, the shells, the settings; and the folder,
    because two folders of one name share a manifest.
    """
    found = hashlib.sha256(rendered.encode())
    for file in _make_files(site):
        found.update(file.name.encode())
        found.update(file.read_bytes())
    found.update(digest(settings, os.fsencode(out.resolve())))
    return found.hexdigest()


def _make_files(site: Path) -> Iterator[Path]:
    package = Path(__file__).parent
    yield from sorted(package.rglob("*.py"))
    yield from sorted((package.parent / "core").rglob("*.py"))
    yield from sorted((site / "templates").rglob("*"))
    yield site / "assets" / "signs.svg"
