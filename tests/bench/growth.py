"""What a year weighs and costs: 200 sources, 60 incidents and 400 articles a day, through the pipeline into git.

Days are simulated run by run, one commit a run; the year's history is that many days of the last one's growth, as git
packs it by default. For the cost of a run, a simulated day is laid down again under earlier dates until the record holds
1,000, 10,000, 100,000 documents and a year; each cost is that of usual runs, opening and writing included, in a process
of their own. `GROWTH_DAYS` (default 2) and `GROWTH_RUNS` a day (default 96, as runs follow each other) change the scale.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path

from scraper.core.model import Article, Capture, NotModified, Provider, Source
from scraper.core.reading import read_article
from scraper.edge.people.config import Config
from scraper.edge.record.content import month_stamp
from scraper.edge.record.record_files import months_in
from scraper.edge.record.stamps import STAMPS, stamp_file
from scraper.edge.record.stock import INDEX
from scraper.pipeline.intake import Wanted
from scraper.pipeline.page_reading import Unread, article_of
from scraper.pipeline.run import Moment, open_record, write
from scraper.pipeline.run import run as run_pipeline
from tests.bench import Row, held_mb, peak_mb
from tests.bench._world import ARTICLES, INCIDENTS, T0, World, settings

_A_DAY = INCIDENTS + ARTICLES
_HOUR = timedelta(hours=1)
_SHOWN = 50
"""Incidents that a page of the simulated world shows."""


@dataclass
class Place:
    """A record with its world, cache and clock. Pages that show what they showed before answer that nothing changed."""

    folder: Path
    config: Config
    world: World = field(default_factory=World)
    now: datetime = T0
    seen: dict[str, bytes] = field(default_factory=dict)
    unwritten: list[Article] = field(default_factory=list)

    @property
    def content(self) -> Path:
        return self.folder / "content"

    def run(self, step: timedelta = _HOUR, articles: Sequence[tuple[Source, Article]] = ()) -> int:
        """One run; how many files it wrote."""
        self.now += step
        arrivals = tuple((s, self._answer(self.world.seen(s, self.now))) for s in self.config.sources)

        def pages(wanted: Sequence[Wanted]) -> list[tuple[Wanted, Capture]]:
            return [(w, Capture(w.source.id, w.item.url, 200, (), b"", self.now)) for w in wanted]

        def read(found: Sequence[Unread], providers: tuple[Provider, ...]) -> list[Article]:
            return [article_of(self.world.texts[one.page.url], one, providers) for one in found]

        holdings, problems = open_record(self.content, self.folder / "cache")
        assert problems == ()
        moment = Moment(self.now, arrivals, pages, tuple(articles))
        return write(self.content, run_pipeline(holdings, self.config, [moment], read, self.now)).report.written

    def _answer(self, capture: Capture) -> Capture | NotModified:
        same = self.seen.get(capture.source) == capture.body
        self.seen[capture.source] = capture.body
        return NotModified(capture.source, capture.url, self.now) if same else capture


def place(folder: Path) -> Place:
    """An empty one."""
    return Place(folder, settings(folder / "content"))


# --- weight


def _git(folder: Path, *arguments: str) -> str:
    command = ["git", "-c", "user.name=x", "-c", "user.email=x@x.example", "-c", "gc.auto=0", *arguments]
    return subprocess.run(command, cwd=folder, check=True, capture_output=True, text=True).stdout


def _megabytes(folder: Path) -> float:
    return sum(p.stat().st_size for p in folder.rglob("*") if p.is_file()) / 1e6


def _weighed(days: int, runs: int) -> Iterator[Row]:
    with tempfile.TemporaryDirectory() as work:
        here = place(Path(work))
        _git(here.folder, "init", "--quiet")
        (here.folder / ".gitignore").write_text("cache/\n")
        sizes = [(0.0, 0.0)]
        for day in range(days):
            here.world.day(T0 + timedelta(days=day))
            for _ in range(runs):
                if here.run(timedelta(hours=24 / runs)):
                    _git(here.folder, "add", "--all")
                    _git(here.folder, "commit", "--quiet", "--message", "run")
            # As `git gc` does it where nobody set anything.
            _git(here.folder, "repack", "-adfq", "--depth=50", "--window=10")
            sizes.append((_megabytes(here.folder / ".git"), _megabytes(here.content)))
        history, files = (365 * (now - before) for before, now in zip(sizes[-2], sizes[-1], strict=True))
        yield Row(f"history of a year of {runs} runs a day, as git packs it by default", history, "MB", 250)
        yield Row("files of that year", files, "MB")


# --- cost


_NAMES = re.compile(rb"\b([arc]-(?:[a-z0-9-]*-)?)([0-9a-f]{12})\b")
_NATIVE = re.compile(rb'"native_id":"(i\d+)"')
_DATE = re.compile(rb"\b(2026-\d{2}-\d{2})(?=[T\"-])")


def lay_down(here: Place, copies: range) -> None:
    """The record of the first day again, so many days back, under other ids; pages show what is laid down as well."""
    files = {
        p.relative_to(here.content).as_posix(): p.read_bytes()
        for day in (f"incidents/{T0:%Y/%m}/{T0:%Y-%m-%d}*/*.json", f"unplaced/{T0:%Y/%m/%d}.json")
        for p in here.content.glob(day)
    }
    for copy in copies:
        back, salt = timedelta(days=copy), str(copy).encode()

        def earlier(match: re.Match[bytes], back: timedelta = back) -> bytes:
            return f"{datetime.fromisoformat(match[1].decode()) - back:%Y-%m-%d}".encode()

        def renamed(match: re.Match[bytes], salt: bytes = salt) -> bytes:
            return match[1] + hashlib.sha256(match[2] + salt).hexdigest()[:12].encode()

        for path, body in files.items():
            made = _NATIVE.sub(rb'"native_id":"\1-' + salt + rb'"', _NAMES.sub(renamed, _DATE.sub(earlier, body)))
            part, name = path.split("/")[0], path.split("/")[3]
            day = f"{T0 - back:%Y-%m-%d}"
            month = day[:7].replace("-", "/")
            named = f"{day}{name[10:]}/{path.split('/')[-1]}" if part == "incidents" else f"{day[8:]}.json"
            target = here.content / part / month / named
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(made)
        for incidents in here.world.pages.values():
            first = [one for one in incidents[-_SHOWN:] if str(one["started_at"]).startswith(f"{T0:%Y-%m-%d}")]
            told = json.loads(_DATE.sub(earlier, json.dumps(first).encode())) if len(incidents) < _SHOWN else []
            incidents[:0] = [one | {"id": f"{one['id']}-{copy}"} for one in told]
    (here.content / STAMPS).write_bytes(stamp_file({m: month_stamp(here.content, m) for m in months_in(here.content)}))


def _apart(act: Callable[[], object]) -> tuple[float, float]:
    """CPU seconds, and megabytes it took beyond what was there, of what is done in a process of its own."""
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        begin, held = time.process_time(), held_mb()
        act()
        # The one in units of 1024 bytes squared, the other of 1000.
        os.write(writer, json.dumps([time.process_time() - begin, max(0.0, 1.048576 * peak_mb() - held)]).encode())
        os._exit(0)
    os.close(writer)
    with os.fdopen(reader) as told:
        cost, memory = json.loads(told.read())
    os.waitpid(child, 0)
    return cost, memory


def _runs(here: Place, number: int) -> None:
    for _ in range(number):
        here.run()


def _costs() -> Iterator[Row]:
    with tempfile.TemporaryDirectory() as work:
        here = place(Path(work))
        here.world.day(T0)
        for _ in range(8):
            here.run(timedelta(hours=4))
        here.now = T0 + timedelta(days=2)
        laid, costs = 0, {}
        for documents in (1_000, 10_000, 100_000, 365 * _A_DAY):
            days = documents // _A_DAY
            here.world.day(here.now)
            lay_down(here, range(laid + 1, days + 1))
            laid = max(laid, days)
            here.run()  # makes the index of what was laid down, and sees what the pages show
            cost, memory = _apart(lambda: _runs(here, 4))
            costs[documents] = cost / 4
            yield Row(f"a run on a record of {documents:,} documents", cost / 4, "CPU s")
            yield Row("memory it took", memory, "MB", 100)
            here.now += 26 * _HOUR
            if documents == 100_000:
                yield from _arrivals(here)
        yield Row("a run on a year's record / in its first month", costs[365 * _A_DAY] / costs[10_000], "", 1.5)
        yield Row("index of a year's record", (here.folder / "cache" / INDEX).stat().st_size / 1e6, "MB")
        here.run()  # takes what was told so far
        here.world.restless = True
        cost, memory = _apart(here.run)
        yield Row("a run for which every page was touched and says nothing new", cost, "CPU s")
        (here.folder / "cache" / INDEX).unlink()
        cost, memory = _apart(here.run)
        yield Row("a run that lost its cache", cost, "CPU s")
        yield Row("memory it took", memory, "MB", 100)


def _arrivals(here: Place) -> Iterator[Row]:
    """500 new documents: incidents from their pages, and articles whose text and claims are extracted already."""
    here.run()  # takes what was told so far
    for _ in range(2):
        here.world.day(here.now + timedelta(hours=24))
    sources = {s.id: s for s in here.config.sources}
    later = here.now + timedelta(days=4)
    news = [
        (sources[paper], read_article(here.world.texts[url], providers=here.config.providers, source=sources[paper],
                                      retrieved=later, first_seen=later))
        for paper, rows in sorted(here.world.papers.items()) for at, url, _ in rows if at > here.now
    ][: 500 - 2 * INCIDENTS]  # fmt: skip
    papers, here.world.papers = here.world.papers, {}
    cost, memory = _apart(lambda: here.run(timedelta(days=4), news))
    here.world.papers = papers
    yield Row(f"500 new documents on {100_000:,}: loading, clustering, writing", cost, "CPU s", 5)
    yield Row("memory it took", memory, "MB")
    here.now += timedelta(days=5)


def run() -> Iterator[Row]:
    """As the environment asks."""
    yield from _weighed(int(os.environ.get("GROWTH_DAYS", "2")), int(os.environ.get("GROWTH_RUNS", "96")))
    yield from _costs()
