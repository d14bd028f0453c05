"""An invented vendor's status page in every form its platform serves, and runs of the pipeline over such documents."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from html import escape
from pathlib import Path

from scraper.core.model import Archive, Article, Capture, Dossier, OfficialRecord, Problem, Provider, RunReport
from scraper.edge.people.config import load
from scraper.edge.record import content
from scraper.pipeline.page_reading import Unread, article_in, catalogue_of, claims_in
from scraper.pipeline.replaying import moments_of
from scraper.pipeline.run import open_record, run, write
from scraper.pipeline.step import Readers
from scraper.pipeline.told_by_posts import ReadPost

HOST = "status.acme.example"
SITE = """\
name: Test wire
base_url: https://wire.example/
repository: https://code.example/wire
contact: https://wire.example/policy/
tag_authority: wire.example,2026
"""
PROVIDERS = """\
providers:
  - id: acme
    name: Acme
    components:
      - {id: chat, name: Chat, kind: product}
      - {id: api, name: API, aliases: [Acme API], kind: product}
  - id: bolt
    name: Bolt
    components:
      - {id: render, name: Render, kind: product}
  - id: cloudia
    name: Cloudia
    components:
      - {id: compute, name: Compute, kind: product}
"""


def when(text: str) -> datetime:
    """`2026-03-05 14:02` in UTC."""
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


@dataclass(frozen=True)
class Post:
    at: datetime
    state: str
    text: str
    levels: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Case:
    """An incident of the vendor; posts oldest first."""

    id: str
    title: str
    posts: tuple[Post, ...]
    impact: str = "major"
    components: tuple[str, ...] = ("Chat",)
    scheduled_for: datetime | None = None

    def until(self, now: datetime) -> Case:
        """As the page shows it at a moment."""
        return replace(self, posts=tuple(p for p in self.posts if p.at <= now))


def case(name: str, title: str, start: str, *steps: tuple[int, str, str], **more: object) -> Case:
    """A case from minutes after its start: (minutes, state, text)."""
    posts = tuple(Post(when(start) + timedelta(minutes=m), state, text) for m, state, text in steps)
    return Case(name.ljust(12, "x"), title, posts, **more)  # type: ignore[arg-type]


def usual(name: str, title: str, start: str, minutes: int = 48, **more: object) -> Case:
    """A case with three posts."""
    about = title.lower()
    return case(
        name, title, start,
        (0, "investigating", f"We are looking into {about} that customers told us of."),
        (minutes // 2, "identified", f"The reason for {about} is known and a correction is on its way."),
        (minutes, "resolved", f"The correction is out and {about} no longer occurs."),
        **more,
    )  # fmt: skip


def _z(at: datetime) -> str:
    return at.strftime("%Y-%m-%dT%H:%M:%S.412Z")


def as_json(*cases: Case, host: str = HOST, flaw: bool = False) -> bytes:
    """Statuspage's list. `flaw`: as incident.io imitates it, without components."""
    rows = []
    for one in cases:
        posts = [
            {"id": f"{one.id[:10]}{n:02}", "status": p.state, "body": p.text, "created_at": _z(p.at), "display_at": _z(p.at), "updated_at": _z(p.at),
             "affected_components": [{"code": c, "name": c, "old_status": "operational", "new_status": level} for c, level in p.levels.items()] or None}
            for n, p in enumerate(one.posts)
        ]  # fmt: skip
        ended = [p.at for p in one.posts if p.state in ("resolved", "completed")]
        row = {
            "id": one.id, "name": one.title, "status": one.posts[-1].state, "impact": one.impact, "created_at": _z(one.posts[0].at),
            "started_at": _z(one.posts[0].at), "updated_at": _z(one.posts[-1].at), "resolved_at": _z(ended[0]) if ended else None,
            "shortlink": f"https://{host}/incidents/{one.id}", "incident_updates": posts[::-1],
            "components": [] if flaw else [{"id": c, "name": c, "status": "operational"} for c in one.components],
        }  # fmt: skip
        if one.scheduled_for:
            row["scheduled_for"] = _z(one.scheduled_for)
        rows.append(row)
    page = {"id": "pageidpageid", "name": "Acme", "url": f"https://{host}", "time_zone": "Etc/UTC"}
    return json.dumps({"page": page, "incidents": rows}).encode()


def _timeline(one: Case) -> str:
    return "".join(
        f"<p><small>{p.at:%b} <var data-var='date'>{p.at.day}</var>, <var data-var='time'>{p.at:%H:%M}</var> UTC</small><br>"
        f"<strong>{p.state.capitalize()}</strong> - {escape(p.text)}</p>"
        for p in reversed(one.posts)
    )


def as_atom(*cases: Case, host: str = HOST) -> bytes:
    """Statuspage's history.atom."""
    entries = "".join(
        f"<entry><id>tag:{host},2005:Incident/{10_000 + sum(map(ord, c.id))}</id><published>{_z(c.posts[-1].at)}</published><updated>{_z(c.posts[-1].at)}</updated>"
        f'<link rel="alternate" type="text/html" href="https://{host}/incidents/{c.id}"/><title>{escape(c.title)}</title><content type="html">{escape(_timeline(c))}</content></entry>'
        for c in cases
    )
    head = f"<id>tag:{host},2005:/history</id><title>Acme Status - Incident History</title><updated>{_z(cases[0].posts[-1].at)}</updated>"
    return f'<?xml version="1.0" encoding="UTF-8"?><feed xmlns="http://www.w3.org/2005/Atom">{head}{entries}</feed>'.encode()


def as_rss(*cases: Case, host: str = HOST) -> bytes:
    """Statuspage's history.rss."""
    items = "".join(
        f"<item><title>{escape(c.title)}</title><description>{escape(_timeline(c))}</description><pubDate>{format_datetime(c.posts[-1].at)}</pubDate>"
        f"<link>https://{host}/incidents/{c.id}</link><guid>https://{host}/incidents/{c.id}</guid></item>"
        for c in cases
    )
    head = (
        f"<title>Acme Status - Incident History</title><link>https://{host}</link><description>Statuspage</description>"
    )
    return f'<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel>{head}{items}</channel></rss>'.encode()


def as_html(*cases: Case, host: str = HOST) -> bytes:
    """Statuspage's own page, past incidents by day."""
    days = []
    for one in cases:
        posts = "".join(
            f'<div class="update font-regular {p.state}">\n<strong>{p.state.capitalize()}</strong> -\n\t{escape(p.text)}\n<br>\n<small>\n'
            f"{p.at:%b} <var data-var='date'>{p.at.day:2}</var>, <var data-var='time'>{p.at:%H:%M}</var> UTC\n</small>\n</div>\n"
            for p in reversed(one.posts)
        )
        last = one.posts[-1].at
        days.append(
            f'<div class="status-day font-regular "><div class="date border-color font-large">{last:%b} <var data-var="date">{last.day}</var>, <var data-var="year">{last.year}</var></div>'
            f'<div class="incident-container"><div class="incident-title impact-{one.impact} font-large"><a href="/incidents/{one.id}">{escape(one.title)}</a></div>'
            f'<div class="updates-container">{posts}</div></div></div>'
        )
    return (
        f'<!DOCTYPE html><html><head><link rel="canonical" href="https://{host}"></head><body class="status index">'
        f'<div class="components-container"></div><div class="incidents-list">{"".join(days)}</div></body></html>'
    ).encode()


FORMS = {
    "json": ("/api/v2/incidents.json", "application/json", as_json),
    "atom": ("/history.atom", "application/atom+xml", as_atom),
    "rss": ("/history.rss", "application/rss+xml", as_rss),
    "html": ("/", "text/html; charset=utf-8", as_html),
}


def answer(
    body: bytes, at: datetime, url: str, source: str = "acme-status", media: str = "application/json"
) -> Capture:
    return Capture(source, url, 200, (("content-type", media),), body, at)


def read_as(form: str, at: datetime, *cases: Case, host: str = HOST, source: str = "acme-status") -> Capture:
    """The page as one of its forms shows it at a moment."""
    path, media, render = FORMS[form]
    shown = [one.until(at) for one in cases if one.posts[0].at <= at]
    return answer(render(*shown, host=host), at, f"https://{host}{path}", source, media)


def status_source(name: str = "acme-status", url: str = f"https://{HOST}/api/v2/incidents.json", providers: str = "[acme]", more: str = "") -> str:  # fmt: skip
    return f'  - {{id: {name}, kind: status, url: "{url}", providers: {providers}, standing: official{more}}}\n'


def press_source(name: str = "paper", url: str = "https://paper.example/feed") -> str:
    return f'  - {{id: {name}, kind: feed, url: "{url}", standing: press, publisher: The Paper, follow: articles}}\n'


class Record:
    """A folder of content and what runs make of it."""

    def __init__(self, folder: Path, *sources: str) -> None:
        self.folder = folder / "content"
        self.folder.mkdir(parents=True)
        (self.folder / "site.yml").write_text(SITE)
        (self.folder / "taxonomy.yml").write_text("causes: []\n")
        (self.folder / "providers.yml").write_text(PROVIDERS)
        (self.folder / "sources.yml").write_text("sources:\n" + "".join(sources or (status_source(),)))
        self.report = RunReport(when("2026-01-01"), 0, 0)
        self.reads_posts: ReadPost = claims_in

    def take(self, *captures: Capture) -> Record:
        """One run over captures, each at the moment it was made."""
        config, problems = load(self.folder)
        assert problems == ()
        holdings, damaged = open_record(self.folder)
        assert damaged == ()
        instants = sorted({c.retrieved for c in captures})
        recorded = [(at, [c for c in captures if c.retrieved == at]) for at in instants]
        result = run(
            holdings, config, moments_of(recorded, {s.id: s for s in config.sources}), Readers(_read, self.reads_posts), max(instants, default=when("2026-01-01"))
        )  # fmt: skip
        self.report = write(self.folder, result).report
        return self

    @property
    def archive(self) -> Archive:
        held, problems = content.load(self.folder)
        assert problems == ()
        return held

    @property
    def dossiers(self) -> tuple[Dossier, ...]:
        return tuple(d for d in self.archive.dossiers if d.incident.withdrawn is None)

    @property
    def records(self) -> list[OfficialRecord]:
        return [d for one in self.dossiers for d in one.documents if isinstance(d, OfficialRecord)]

    def articles(self) -> list[Article]:
        return [d for one in self.dossiers for d in one.documents if isinstance(d, Article)]

    def groups(self) -> list[list[str]]:
        """Titles of the records of each incident."""
        return sorted(sorted(d.title for d in one.documents if isinstance(d, OfficialRecord)) for one in self.dossiers)

    def files(self) -> dict[str, bytes]:
        return {p.relative_to(self.folder).as_posix(): p.read_bytes() for p in sorted(self.folder.rglob("*.json"))}


def _read(pages: Sequence[Unread], providers: tuple[Provider, ...]) -> list[Article | Problem]:
    """What a worker would give, without one."""
    return [article_in(page, catalogue_of(providers)) for page in pages]


def story(title: str, published: datetime, *paragraphs: str, url: str, language: str = "en") -> Capture:
    """A news page."""
    head = f'<title>{escape(title)}</title><meta property="article:published_time" content="{published:%Y-%m-%dT%H:%M:%SZ}">'
    body = "".join(f"<p>{escape(p)}</p>" for p in paragraphs)
    page = f"<!doctype html><html lang={language}><head>{head}</head><body><article><h1>{escape(title)}</h1>{body}</article></body></html>"
    return answer(page.encode(), published + timedelta(hours=1), url, "paper", "text/html; charset=utf-8")


def front_page(at: datetime, *stories: tuple[str, str, datetime]) -> Capture:
    """The paper's feed: (title, address, published)."""
    items = "".join(
        f"<item><title>{escape(t)}</title><link>{u}</link><pubDate>{format_datetime(p)}</pubDate></item>" for t, u, p in stories
    )  # fmt: skip
    body = f"<rss version='2.0'><channel><title>The Paper</title><link>https://paper.example/</link><description>News</description>{items}</channel></rss>"
    return answer(body.encode(), at, "https://paper.example/feed", "paper", "application/rss+xml")
