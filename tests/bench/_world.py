"""A simulated world: 160 status pages and 40 papers, 60 incidents and 400 articles a day, as their sources show them."""

from __future__ import annotations

import json
import random
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

from scraper.core.model import Capture, Instant, PageText, Provider, Source, Standing
from scraper.edge.people.config import Config, load

SOURCES, PAPERS = 160, 40
INCIDENTS, ARTICLES = 60, 400
T0 = datetime(2026, 3, 2, tzinfo=UTC)
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
    restless: bool = False
    """Whether every page says at every visit that it was touched just now, though nothing on it changed."""

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
        for _ in range(INCIDENTS):
            at = day + timedelta(minutes=self.chance.randint(0, 1260))
            name = f"vendor{self.chance.randrange(SOURCES)}"
            self._incident(name, at)
            for paper in self.chance.sample(range(PAPERS), self.chance.choice((0, 1, 1, 2, 3))):
                self._article(f"paper{paper}", at + timedelta(minutes=self.chance.randint(30, 150)), name, at)
        for _ in range(ARTICLES - INCIDENTS * 7 // 5):
            at = day + timedelta(minutes=self.chance.randint(0, 1439))
            self._article(f"paper{self.chance.randrange(PAPERS)}", at, "", at)

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
        touched = _iso(now) if self.restless else max((one["updated_at"] for one in shown), default="")
        page = {
            "id": name,
            "name": name,
            "url": f"https://{name}.example",
            "time_zone": "Etc/UTC",
            "updated_at": touched,
        }
        return json.dumps({"page": page, "incidents": shown[::-1]}).encode()


def settings(folder: Path) -> Config:
    folder.mkdir(parents=True)
    (folder / "site.yml").write_text(_SITE)
    (folder / "taxonomy.yml").write_text("causes: []\n")
    (folder / "providers.yml").write_text("providers: [{id: x, name: X}]\n")
    (folder / "sources.yml").write_text("sources: []\n")
    config, _ = load(folder)
    status = tuple(
        Source(f"vendor{n}", "status", f"https://vendor{n}.example/api/v2/incidents.json", Standing.OFFICIAL, providers=(f"vendor{n}",))
        for n in range(SOURCES)
    )  # fmt: skip
    papers = tuple(Source(f"paper{n}", "feed", f"https://paper{n}.example/rss", Standing.PRESS, publisher=f"Paper {n}", follow="articles") for n in range(PAPERS))  # fmt: skip
    providers = tuple(Provider(f"vendor{n}", f"Vendor{n}") for n in range(SOURCES))
    return Config(config.site, (*status, *papers), providers, config.taxonomy)
