"""What a year weighs: 200 sources, 60 incidents and 400 articles a day, through the pipeline into a git repository.

A few days are simulated run by run, one commit a run; the year is that many days of the last one's growth. For the
time of a run, the simulated days are laid down again under other dates until the record is a year long.
`GROWTH_DAYS` (default 3), `GROWTH_RUNS` a day (default 12) and `GROWTH_YEAR=1` (lay down the year) change the scale.
"""

from __future__ import annotations

import hashlib
import json
import os
import random
import re
import subprocess
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

from scraper.core.model import Capture, Instant, PageText, Provider, Source, Standing
from scraper.edge.config import Config, load
from scraper.formats.feed import FeedItem
from scraper.pipeline.intake import Wanted
from scraper.pipeline.run import Moment, open_record, write
from scraper.pipeline.run import run as run_pipeline
from tests.bench import Row, peak_mb

_SOURCES, _PAPERS = 160, 40
_INCIDENTS, _ARTICLES = 60, 400
_T0 = datetime(2026, 3, 2, tzinfo=UTC)
_SITE = "name: W\nbase_url: https://w.example/\nrepository: https://c.example/w\ncontact: https://w.example/p/\ntag_authority: w.example,2026\n"
_STATES = ("investigating", "identified", "monitoring", "resolved")


def _iso(at: datetime) -> str:
    return at.strftime("%Y-%m-%dT%H:%M:%SZ")


@dataclass
class World:
    """Status pages that keep their last 50 incidents, and papers whose articles are mostly about something else."""

    chance: random.Random = field(default_factory=lambda: random.Random(9))
    pages: dict[str, list[dict[str, object]]] = field(default_factory=dict)
    papers: dict[str, list[tuple[datetime, str, str]]] = field(default_factory=dict)
    texts: dict[str, PageText] = field(default_factory=dict)
    count: int = 0

    def __post_init__(self) -> None:
        syllables = [
            "ka",
            "lo",
            "mi",
            "ter",
            "vas",
            "on",
            "ri",
            "pel",
            "du",
            "san",
            "fe",
            "gor",
            "ni",
            "bel",
            "tu",
            "ash",
        ]
        self.words = ["".join(self.chance.choices(syllables, k=self.chance.randint(2, 4))) for _ in range(6000)]
        self.share = [1 / (n + 3) for n in range(6000)]

    def day(self, day: datetime) -> None:
        """What will happen on a day."""
        for _ in range(_INCIDENTS):
            at = day + timedelta(minutes=self.chance.randint(0, 1260))
            name = f"vendor{self.chance.randrange(_SOURCES)}"
            self._incident(name, at)
            for paper in self.chance.sample(range(_PAPERS), self.chance.choice((0, 1, 1, 2, 3))):
                self._article(f"paper{paper}", at + timedelta(minutes=self.chance.randint(30, 150)), name, at)
        for _ in range(_ARTICLES - _INCIDENTS * 7 // 5):
            at = day + timedelta(minutes=self.chance.randint(0, 1439))
            self._article(f"paper{self.chance.randrange(_PAPERS)}", at, "", at)

    def _incident(self, name: str, at: datetime) -> None:
        self.count += 1
        posts, when = [], at
        for n, state in enumerate(_STATES[: self.chance.choice((2, 3, 4, 4))] if self.count % 3 else _STATES):
            text = f"{' '.join(self.chance.choices(self.words, self.share, k=40))}. Sign-in fails with error 503."
            posts.append({"id": f"u{self.count}-{n}", "status": state, "body": text, "created_at": _iso(when), "display_at": _iso(when), "updated_at": _iso(when), "affected_components": [{"code": "a", "name": "Sign-in", "old_status": "operational", "new_status": "major_outage"}]})  # fmt: skip
            when += timedelta(minutes=self.chance.randint(10, 70))
        one = {"id": f"i{self.count}", "name": f"Errors of {self.words[self.count % 5000]}", "impact": "major", "started_at": _iso(at), "created_at": _iso(at), "shortlink": f"https://{name}.example/{self.count}", "page_id": name, "components": [], "incident_updates": posts}  # fmt: skip
        self.pages.setdefault(name, []).append(one)

    def _article(self, paper: str, at: datetime, name: str, start: datetime) -> None:
        self.count += 1
        words = self.chance.choices(self.words, self.share, k=330)
        text = ". ".join(" ".join(words[n : n + 14]).capitalize() for n in range(0, 330, 14)) + "."
        title = " ".join(self.chance.choices(self.words, k=8)).capitalize()
        if name:
            title = f"{name.capitalize()} outage: sign-in fails for many"
            text = f"Users of {name.capitalize()} could not sign in from {start:%H:%M} UTC on {start:%-d %B %Y}. {text} The outage was resolved at {at:%H:%M} UTC."
        url = f"https://{paper}.example/{at:%Y/%m}/{self.count}"
        self.texts[url] = PageText(
            url, f"{title}\n{text}", title, language="en", published=Instant(at), published_by="meta"
        )
        self.papers.setdefault(paper, []).append((at, url, title))

    def seen(self, source: Source, now: datetime) -> Capture:
        """What a source shows at an instant."""
        if source.kind == "status":
            body = self._status(source.id, now)
            return Capture(source.id, source.url, 200, (("content-type", "application/json"),), body, now)
        rows = sorted(r for r in self.papers.get(source.id, []) if now - timedelta(days=1) <= r[0] <= now)[-40:]
        items = "".join(
            f"<item><title>{t}</title><link>{u}</link><pubDate>{a:%a, %d %b %Y %H:%M:%S GMT}</pubDate></item>"
            for a, u, t in rows
        )
        body = f"<rss version='2.0'><channel><title>p</title>{items}</channel></rss>".encode()
        return Capture(source.id, source.url, 200, (("content-type", "application/rss+xml"),), body, now)

    def _status(self, name: str, now: datetime) -> bytes:
        shown = []
        for one in self.pages.get(name, [])[-50:]:
            told = [u for u in one["incident_updates"] if u["created_at"] <= _iso(now)]
            if told:
                last = told[-1]
                done = last["created_at"] if last["status"] == "resolved" else None
                shown.append({**one, "incident_updates": told[::-1], "status": last["status"], "updated_at": last["created_at"], "resolved_at": done})  # fmt: skip
        page = {
            "id": name,
            "name": name,
            "url": f"https://{name}.example",
            "time_zone": "Etc/UTC",
            "updated_at": _iso(now),
        }
        return json.dumps({"page": page, "incidents": shown[::-1]}).encode()


def _settings(folder: Path) -> Config:
    folder.mkdir(parents=True)
    (folder / "site.yml").write_text(_SITE)
    (folder / "taxonomy.yml").write_text("causes: []\n")
    (folder / "providers.yml").write_text("providers: [{id: x, name: X}]\n")
    (folder / "sources.yml").write_text("sources: []\n")
    config, _ = load(folder)
    status = tuple(
        Source(f"vendor{n}", "status", f"https://vendor{n}.example/api/v2/incidents.json", Standing.OFFICIAL, providers=(f"vendor{n}",))
        for n in range(_SOURCES)
    )  # fmt: skip
    papers = tuple(Source(f"paper{n}", "feed", f"https://paper{n}.example/rss", Standing.PRESS, publisher=f"Paper {n}", follow="articles") for n in range(_PAPERS))  # fmt: skip
    providers = tuple(Provider(f"vendor{n}", f"Vendor{n}") for n in range(_SOURCES))
    return Config(config.site, (*status, *papers), providers, config.taxonomy)


def _one_run(folder: Path, config: Config, world: World, now: datetime) -> tuple[int, float]:
    """Files written, and CPU seconds of reading the record, taking what arrived, and writing."""
    arrivals = tuple((s, world.seen(s, now)) for s in config.sources)

    def pages(wanted: Sequence[Wanted]) -> list[tuple[Wanted, Capture]]:
        return [(w, Capture(w.source.id, w.item.url, 200, (), b"", now)) for w in wanted]

    def extract(found: Sequence[tuple[Capture, FeedItem | None]]) -> list[PageText]:
        return [world.texts[c.url] for c, _ in found]

    begin = time.process_time()
    holdings, problems = open_record(folder)
    assert problems == ()
    result = write(folder, run_pipeline(holdings, config, [Moment(now, arrivals, pages)], extract, now))
    return result.report.written, time.process_time() - begin


def _git(folder: Path, *arguments: str) -> str:
    command = ["git", "-c", "user.name=x", "-c", "user.email=x@x.example", "-c", "gc.auto=0", *arguments]
    return subprocess.run(command, cwd=folder, check=True, capture_output=True, text=True).stdout


def _packed(repository: Path, window: int) -> float:
    _git(repository, "repack", "-adfq", "--depth=50", f"--window={window}")
    return _megabytes(repository / ".git")


def _megabytes(folder: Path) -> float:
    return sum(p.stat().st_size for p in folder.rglob("*") if p.is_file()) / 1e6


_NAMES = re.compile(rb"\b([arc]-(?:[a-z0-9-]*-)?)([0-9a-f]{12})\b")
_NATIVE = re.compile(rb'"native_id":"(i\d+)"')
_DATE = re.compile(rb"\b(2026-\d{2}-\d{2})(?=[T\"-])")


def _lay_down(content: Path, days: int, copies: int) -> None:
    """The simulated days again and again, further back each time, under other ids."""
    files = [
        (p.relative_to(content).as_posix(), p.read_bytes()) for p in content.rglob("*.json") if p.name != "schema.json"
    ]
    for copy in range(1, copies + 1):
        back, salt = timedelta(days=days * copy), str(copy).encode()

        def earlier(match: re.Match[bytes], back: timedelta = back) -> bytes:
            return f"{datetime.fromisoformat(match[1].decode()) - back:%Y-%m-%d}".encode()

        def renamed(match: re.Match[bytes], salt: bytes = salt) -> bytes:
            return match[1] + hashlib.sha256(match[2] + salt).hexdigest()[:12].encode()

        for path, body in files:
            made = _NATIVE.sub(rb'"native_id":"\1-' + salt + rb'"', _NAMES.sub(renamed, _DATE.sub(earlier, body)))
            parts = path.split("/")
            if parts[0] == "incidents":
                name = _DATE.sub(earlier, parts[3].encode() + b"-")[:-1].decode()
                target = content / "incidents" / name[:4] / name[5:7] / name / parts[4]
            else:
                day = _DATE.sub(earlier, path[9:19].replace("/", "-").encode() + b'"')[:10].decode()
                target = content / "unplaced" / f"{day.replace('-', '/')}.json"
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(made)


def run_days(days: int, runs: int, *, year: bool) -> Iterator[Row]:
    """The rows; `year` lays down a year for the time of a run."""
    with tempfile.TemporaryDirectory() as place:
        repository = Path(place)
        content = repository / "content"
        config, world = _settings(content), World()
        _git(repository, "init", "--quiet")
        sizes, costs, written = [], [], 0
        for day in range(days):
            today = _T0 + timedelta(days=day)
            world.day(today)
            spent = []
            for n in range(runs):
                files, cpu = _one_run(content, config, world, today + timedelta(hours=24 / runs * (n + 1)))
                written, _ = written + files, spent.append(cpu)
                if files:
                    _git(repository, "add", "--all")
                    _git(repository, "commit", "--quiet", "--message", "run")
            sizes.append((*(_packed(repository, window) for window in (10, 100)), _megabytes(content)))
            costs.append(sum(spent) / runs)
        first, last = sizes[-2] if days > 1 else (0.0, 0.0, 0.0), sizes[-1]
        usual, well, files_mb = (365 * (now - before) for before, now in zip(first, last, strict=True))
        yield Row(f"history of a year, from {days} days of {runs} runs, as git packs it", usual, "MB")
        yield Row("the same, packed with care (--window=100)", well, "MB", 250)
        yield Row("files of a year", files_mb, "MB")
        yield Row("a run on the first day", costs[0], "CPU s")
        yield Row(f"a run on day {days}", costs[-1], "CPU s")
        if year:
            _lay_down(content, days, 365 // days)
            folders = sum(1 for _ in content.glob("incidents/*/*/*/"))
            world.day(_T0 + timedelta(days=days))
            _, cpu = _one_run(content, config, world, _T0 + timedelta(days=days, hours=6))
            yield Row(f"a run on a record of {folders} incidents", cpu, "CPU s")
            yield Row("memory of that run", peak_mb(), "MB")


def run() -> Iterator[Row]:
    """As the environment asks."""
    days, runs = int(os.environ.get("GROWTH_DAYS", "3")), int(os.environ.get("GROWTH_RUNS", "12"))
    yield from run_days(days, runs, year=os.environ.get("GROWTH_YEAR") == "1")
