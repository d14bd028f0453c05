"""300 news feeds of 30 items, cold and unchanged, beside lemon24's `reader`: the same server, the same hour.

Ours is the whole `update`: fetched politely (robots.txt included), parsed, kept, nothing of it on an outage. Theirs is
`update_feeds` with ten workers into a file of its own. Both run in a process of their own; rates are of wall time.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from importlib.util import find_spec
from pathlib import Path

from tests.bench import ROOT, Row, Skip
from tests.bench._web import serving
from tests.bench.quiet import _SITE

_FEEDS = 300
_ITEMS = 30
_ROUNDS = 3


def feed(number: int) -> bytes:
    """A feed as a newspaper serves it."""
    items = "".join(
        f"<item><title>Story {n} of paper {number}</title><link>https://paper{number}.example/{n}</link><guid isPermaLink='false'>{number}-{n}</guid>"
        f"<pubDate>{format_datetime(datetime(2026, 9, 30, 12, tzinfo=UTC) - n * timedelta(hours=2))}</pubDate><description>&lt;p&gt;{'A few lines about something else. ' * 8}&lt;/p&gt;</description></item>"
        for n in range(_ITEMS)
    )
    return f"<?xml version='1.0'?><rss version='2.0'><channel><title>Paper {number}</title><link>https://paper{number}.example/</link><description>News</description>{items}</channel></rss>".encode()  # fmt: skip


_THEIRS = """
import sys, time, json
try:
    import sgmllib
except ModuleNotFoundError:
    # Their copy of feedparser asks for it by its old name.
    import feedparser_sgmllib
    sys.modules["sgmllib"] = feedparser_sgmllib
from reader import make_reader
reader = make_reader(sys.argv[1])
for n in range(int(sys.argv[3])):
    reader.add_feed(f"http://{sys.argv[2]}/f{n}.xml", exist_ok=True)
begin, cpu = time.perf_counter(), time.process_time()
reader.update_feeds(scheduled=False, workers=10)
print(json.dumps([time.perf_counter() - begin, time.process_time() - cpu, reader.get_entry_counts().total]))
"""


def theirs(database: Path, host: str) -> tuple[float, float]:
    """Wall and CPU seconds of their update, without the start of Python."""
    done = subprocess.run([sys.executable, "-c", _THEIRS, str(database), host, str(_FEEDS)], capture_output=True, text=True, check=False, cwd=ROOT)  # fmt: skip
    if done.returncode:
        raise Skip(f"`reader` does not run here: {done.stderr.strip().splitlines()[-1:]}")
    wall, cpu, entries = json.loads(done.stdout)
    assert entries == _FEEDS * _ITEMS, entries
    return wall, cpu


_OURS = """
import contextlib, io, sys, time, json
from scraper.cli import main, running, update
from scraper.edge import cache, clock, http
from scraper.formats import feed, status
from scraper.pipeline import gather, run
status.formats()
begin, cpu = time.perf_counter(), time.process_time()
try:
    main(["-q", "--content", sys.argv[1] + "/content", "--cache", sys.argv[1] + "/cache", "--now", sys.argv[3], "update", "--allow-host", sys.argv[2]])
except SystemExit as end:
    assert end.code == 0, end.code
print(json.dumps([time.perf_counter() - begin, time.process_time() - cpu]))
"""


def ours(work: Path, host: str, now: str) -> tuple[float, float]:
    """Wall and CPU seconds of our update, without the start of Python; settings and record are read in that time."""
    done = subprocess.run([sys.executable, "-c", _OURS, str(work), host, now], capture_output=True, text=True, check=True, cwd=ROOT)  # fmt: skip
    wall, cpu = json.loads(done.stdout)
    return wall, cpu


def settings(folder: Path, host: str) -> None:
    folder.mkdir()
    (folder / "site.yml").write_text(_SITE)
    (folder / "taxonomy.yml").write_text("causes: []\n")
    (folder / "providers.yml").write_text("providers:\n  - {id: acme, name: Acme}\n")
    rows = (f'  - {{id: f{n}, kind: feed, url: "http://{host}/f{n}.xml", standing: press, follow: summary, match: [outage]}}\n' for n in range(_FEEDS))  # fmt: skip
    (folder / "sources.yml").write_text("sources:\n" + "".join(rows))


def parsing() -> Iterator[Row]:
    """One feed of thirty items: read whole, with two new ones, and by feedparser alone."""
    import feedparser

    from scraper.formats.feed import digest_of, read_feed
    from scraper.formats.status import Origin

    body, origin = feed(1), Origin("f1", "", "https://paper1.example/feed", "application/rss+xml")
    known = frozenset(digest_of(item) for item in read_feed(body, origin).items[2:])

    def took(work: Callable[[], object]) -> float:
        begin = time.process_time()
        for _ in range(100):
            work()
        return (time.process_time() - begin) * 10

    whole = min(took(lambda: read_feed(body, origin)) for _ in range(_ROUNDS))
    two = min(took(lambda: read_feed(body, origin, known)) for _ in range(_ROUNDS))
    theirs = min(took(lambda: feedparser.parse(body)) for _ in range(_ROUNDS))
    assert len(read_feed(body, origin, known).items) == 2
    yield Row(f"a feed of {_ITEMS} items read: feedparser alone", theirs, "CPU ms")
    yield Row(f"a feed of {_ITEMS} items read: ours", whole, "CPU ms")
    yield Row(f"two new items of {_ITEMS}, of a whole reading", two / whole * 100, "%", 40)


def run() -> Iterator[Row]:
    """Feeds a second, and how many times theirs; of each the best of three rounds, taken in turns."""
    yield from parsing()
    if find_spec("reader") is None:
        raise Skip("needs the package `reader` (extra `dev`)")
    best: dict[tuple[str, str], tuple[float, float]] = {}
    with tempfile.TemporaryDirectory() as name:
        pages = Path(name) / "pages"
        pages.mkdir()
        for n in range(_FEEDS):
            (pages / f"f{n}.xml").write_bytes(feed(n))
        with serving(pages) as host:
            for turn in range(_ROUNDS):
                work = Path(name) / str(turn)
                work.mkdir()
                settings(work / "content", host)
                for state, now in (("cold", "2026-10-01T12:00:00Z"), ("unchanged", "2026-10-01T13:00:00Z")):
                    for who, took in (
                        ("theirs", theirs(work / "theirs.sqlite", host)),
                        ("ours", ours(work, host, now)),
                    ):
                        known = best.get((state, who), took)
                        best[state, who] = min(known[0], took[0]), min(known[1], took[1])
    for state, most in (("cold", None), ("unchanged", 0.5)):
        (our_wall, our_cpu), (their_wall, their_cpu) = best[state, "ours"], best[state, "theirs"]
        yield Row(f"{_FEEDS} feeds {state}: ours", _FEEDS / our_wall, "feeds/s")
        yield Row(f"{_FEEDS} feeds {state}: reader", _FEEDS / their_wall, "feeds/s")
        yield Row(f"{_FEEDS} feeds {state}: times theirs", their_wall / our_wall, "x", 3, least=True)
        yield Row(f"{_FEEDS} feeds {state}: CPU, theirs / ours", their_cpu / our_cpu, "x")
        yield Row(f"{_FEEDS} feeds {state}: CPU of ours a feed", our_cpu / _FEEDS * 1000, "ms", most)
