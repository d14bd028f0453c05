"""Real readers take our feeds over loopback twice without a duplicate, and show an update once."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import ClassVar

import feedparser
import pytest

from scraper.core.model import Absorbed, Archive, DocumentRole, Placement
from scraper.publish import feeds
from tests.feeds.issues import FULL, changed, files, posts, with_dossier
from tests.publish import factories

NAME = "2026-04-14-nimbus-0900"
UPDATES = ("feeds/updates.rss", "feeds/updates.atom", "feeds/updates.json")
INCIDENTS = ("feeds/incidents.rss", "feeds/incidents.atom", "feeds/incidents.json")
ALL = (*UPDATES, *INCIDENTS, "feed.xml")
LATER = ((0, "investigating"), (20, "identified"), (45, "monitoring"))


class Quiet(SimpleHTTPRequestHandler):
    extensions_map: ClassVar[dict[str, str]] = {
        ".rss": "application/rss+xml",
        ".atom": "application/atom+xml",
        ".json": "application/feed+json",
        ".xml": "application/rss+xml",
    }

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002  the library's signature
        pass


class Wire:
    """A folder served on loopback, in which the record moves on."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.moment = folder, 1_700_000_000
        self.server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(folder)))
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def url(self, path: str) -> str:
        return f"http://127.0.0.1:{self.server.server_address[1]}/{path}"

    def publish(self, record: Archive) -> None:
        for path, body in files(factories.edition(record), feeds).items():
            target = self.folder / path
            target.parent.mkdir(parents=True, exist_ok=True)
            if not target.is_file() or target.read_bytes() != body:
                target.write_bytes(body)
                # Last-Modified counts seconds: what is published later is seen to be later.
                os.utime(target, (self.moment, self.moment))
        self.moment += 60

    def begin(self) -> None:
        self.publish(self._with((0, "investigating"), (20, "identified")))

    def go_on(self) -> None:
        self.publish(self._with(*LATER))

    def rename(self) -> None:
        self.publish(changed(self._with(*LATER), NAME, title="Nimbus: what it is called now"))

    def merge(self) -> None:
        """The incident becomes part of another, which keeps its own entries."""
        record = self._with(*LATER)
        gone, staying = (next(one for one in record.dossiers if one.incident.id == name) for name in (NAME, FULL))
        (held,) = gone.documents
        incident = replace(
            staying.incident,
            placements=(*staying.incident.placements, Placement(held.id, DocumentRole.PRIMARY)),
            told=((held.id, NAME),),
            absorbed=(Absorbed(NAME, gone.incident.severity, gone.incident.window.start.at),),
        )
        both = replace(staying, incident=incident, documents=(*staying.documents, held))
        kept = tuple(one for one in record.dossiers if one.incident.id not in (NAME, FULL))
        self.publish(replace(record, dossiers=(*kept, both), aliases=(*record.aliases, (NAME, FULL))))

    @staticmethod
    def _with(*steps: tuple[int, str]) -> Archive:
        dossier = posts(factories.brief(NAME, state="ongoing", minutes=None), *steps)
        return with_dossier(factories.archive(), dossier)


@pytest.fixture
def wire(tmp_path: Path) -> Iterator[Wire]:
    folder = tmp_path / "wire"
    folder.mkdir()
    made = Wire(folder)
    yield made
    made.server.shutdown()
    made.server.server_close()


def check(wire: Wire, read: Callable[[], dict[str, int]], number: dict[str, int]) -> None:
    """Read, read again, read after one update, a new title, a merger: `read` answers how many entries each feed holds in
    the client.
    """
    first = read()
    assert {path: first[path] for path in number} == number
    wire.begin()
    assert read() == first, "the same feed, built again, shows nothing twice"
    wire.go_on()
    after = read()
    for path in number:
        assert after[path] - first[path] == (1 if path in UPDATES else 0), path
    assert read() == after
    wire.rename()
    assert read() == after, "another title is nothing new"
    wire.merge()
    assert read() == after, "nor is that it is part of another incident"


def expected(wire: Wire, paths: tuple[str, ...]) -> dict[str, int]:
    """How many entries are in the files."""
    counts = {"rss": b"<item>", "xml": b"<item>", "atom": b"<entry>", "json": b'"content_html"'}
    return {path: (wire.folder / path).read_bytes().count(counts[path.rsplit(".", 1)[1]]) for path in paths}


def test_feedparser(wire: Wire) -> None:
    wire.begin()
    seen: dict[str, set[str]] = {path: set() for path in ALL if not path.endswith("json")}

    def read() -> dict[str, int]:
        for path, ids in seen.items():
            found = feedparser.parse(wire.url(path))
            assert not found.bozo
            ids |= {one.id for one in found.entries}
        return {path: len(ids) for path, ids in seen.items()}

    check(wire, read, expected(wire, tuple(seen)))


@pytest.mark.filterwarnings("ignore")
def test_reader(wire: Wire, monkeypatch: pytest.MonkeyPatch) -> None:
    reader = pytest.importorskip("reader")
    # The parser that `reader` brings asks for sgmllib by its old name, and feedparser's own copy is what is installed.
    monkeypatch.setitem(sys.modules, "sgmllib", pytest.importorskip("feedparser_sgmllib"))
    wire.begin()
    with reader.make_reader(":memory:", feed_root="") as held:
        for path in ALL:
            held.add_feed(wire.url(path))

        def read() -> dict[str, int]:
            held.update_feeds(scheduled=False)
            errors = [feed.last_exception for feed in held.get_feeds() if feed.last_exception]
            assert errors == []
            return {path: held.get_entry_counts(feed=wire.url(path)).total for path in ALL}

        check(wire, read, expected(wire, ALL))
        titles = [one.title for one in held.get_entries(feed=wire.url("feeds/incidents.rss"))]
        assert len(titles) == len(set(titles))


def test_newsboat(wire: Wire, tmp_path: Path) -> None:
    program = shutil.which("newsboat")
    if program is None:
        pytest.skip("needs newsboat, which is not installed")
    wire.begin()
    paths = tuple(path for path in ALL if not path.endswith("json"))
    (tmp_path / "config").write_text("auto-reload no\n")
    environment = {"HOME": str(tmp_path), "TERM": "dumb", "PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8"}

    def read() -> dict[str, int]:
        # A cache for each feed: in one cache newsboat shows an entry of several feeds in only one of them.
        return {path: held(path, path.replace("/", "-")) for path in paths}

    def held(path: str, name: str) -> int:
        urls, cache = tmp_path / f"{name}.urls", tmp_path / f"{name}.db"
        urls.write_text(f"{wire.url(path)}\n")
        command = [program, "-u", str(urls), "-C", str(tmp_path / "config"), "-c", str(cache), "-x", "reload"]
        subprocess.run(command, check=True, capture_output=True, timeout=120, env=environment)
        with closing(sqlite3.connect(cache)) as base:
            return base.execute("SELECT count(*) FROM rss_item WHERE deleted = 0").fetchone()[0]

    check(wire, read, expected(wire, paths))


def test_rss2email(wire: Wire, tmp_path: Path) -> None:
    program = shutil.which("r2e")
    if program is None:
        pytest.skip("needs rss2email (r2e), which is not installed")
    wire.begin()
    paths = ("feeds/updates.rss", "feeds/updates.atom", "feeds/incidents.rss", "feed.xml")
    config, state, mail = tmp_path / "r2e.cfg", tmp_path / "r2e.json", tmp_path / "mail"

    def call(*arguments: str) -> None:
        done = subprocess.run([program, "-c", str(config), "-d", str(state), *arguments], capture_output=True, text=True, timeout=120, check=False,
                              env={"HOME": str(tmp_path), "PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8"})  # fmt: skip
        assert done.returncode == 0, done.stderr

    mail.mkdir()
    call("new", "reader@mail.example")
    text = config.read_text()
    text = text.replace("email-protocol = sendmail", "email-protocol = maildir").replace(
        "maildir-path = ~/Maildir", f"maildir-path = {mail}"
    )
    config.write_text(text.replace("maildir-mailbox = INBOX", "maildir-mailbox = new-items"))
    for number, path in enumerate(paths):
        call("add", f"feed{number}", wire.url(path))

    def read() -> dict[str, int]:
        counts = {}
        for number, path in enumerate(paths):
            before = len(letters(mail))
            call("run", str(number))
            counts[path] = len(letters(mail)) - before
        for path in paths:
            totals[path] += counts[path]
        return dict(totals)

    totals = dict.fromkeys(paths, 0)
    check(wire, read, expected(wire, paths))


def letters(mail: Path) -> list[Path]:
    return (
        [one for one in mail.rglob("*") if one.is_file() and one.parent.name in ("new", "cur")] if mail.is_dir() else []
    )


def test_the_promise_is_not_vacuous(wire: Wire) -> None:
    """A feed whose ids came from titles would show an entry twice."""
    wire.begin()
    before = {one.id for one in feedparser.parse(wire.url("feeds/incidents.rss")).entries}
    dossier = factories.brief(NAME)
    wire.publish(
        with_dossier(
            factories.archive(), replace(dossier, incident=replace(dossier.incident, title="Nimbus: other words"))
        )
    )
    found = feedparser.parse(wire.url("feeds/incidents.rss")).entries
    assert {one.id for one in found} == before
    assert any("other words" in one.title for one in found)
