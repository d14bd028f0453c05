"""WARC files for tests, made here: a paper's pages as a crawler stores them, and a record that reads them."""

from __future__ import annotations

import gzip
import html
import os
import subprocess
import sys
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from tests.in_process import outagewire

ROOT = Path(__file__).resolve().parents[2]
DATE = "2026-04-16T09:00:00Z"
FILLER = "The rest of the evening belonged to choir practice, a village fair and a long discussion of apple trees. "


def page(title: str, *paragraphs: str, language: str = "en", published: str = "2026-04-15T17:00:00Z") -> bytes:
    """A news page with the furniture that news pages have."""
    told = "".join(f"<p>{html.escape(p)}</p>" for p in paragraphs)
    return (
        f"<!doctype html><html lang={language}><head><title>{html.escape(title)}</title><meta charset=utf-8>"
        f"<meta property='article:published_time' content='{published}'>"
        "<style>.down{color:red}</style><script>var outage = 'no';</script></head><body><nav><a href='/'>Home</a></nav>"
        f"<article><h1>{html.escape(title)}</h1>{told}</article><footer>Imprint</footer></body></html>"
    ).encode()


def outage(number: int, provider: str = "Acme") -> bytes:
    """A report of an outage, different for each number."""
    return page(
        f"{provider} goes down for hours on day {number % 28 + 1}",
        f"{provider} was down on {number % 28 + 1} March 2026. The outage began at 14:{number % 60:02} UTC, and thousands of users "
        f"reported errors when they opened the {provider} dashboard.",
        f"{provider} said that a faulty configuration change caused the outage, and that service was restored at 16:{number % 60:02} UTC.",
        FILLER * 2,
        published=f"2026-03-{number % 28 + 1:02}T18:00:00Z",
    )


def other(number: int) -> bytes:
    """A page about something else."""
    return page(f"Village fair number {number}", FILLER * 4, FILLER * 3)


def answer(body: bytes, headers: Mapping[str, str] | None = None, status: str = "200 OK") -> bytes:
    """An HTTP answer as it came over the wire."""
    fields = {"Content-Type": "text/html; charset=utf-8"} | dict(headers or {})
    lines = "".join(f"{name}: {value}\r\n" for name, value in fields.items())
    return f"HTTP/1.1 {status}\r\n{lines}\r\n".encode() + body


def record(url: str, block: bytes, kind: str = "response", *, length: int | None = None, date: str = DATE) -> bytes:
    """One WARC record; `length` may lie."""
    media = "application/http; msgtype=response" if kind == "response" else "text/html"
    head = (
        f"WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Target-URI: {url}\r\nWARC-Date: {date}\r\n"
        f"WARC-Record-ID: <urn:example:{abs(hash(url))}>\r\nContent-Type: {media}\r\n"
        f"Content-Length: {len(block) if length is None else length}\r\n\r\n"
    )
    return head.encode() + block + b"\r\n\r\n"


def stored(url: str, body: bytes, **more: str) -> bytes:
    """The record of a page."""
    return record(url, answer(body), **more)


INFO = record("urn:example:info", b"software: tests\r\n", "warcinfo")


def packed(records: Iterable[bytes]) -> bytes:
    """A gzipped WARC: a member for each record."""
    return b"".join(gzip.compress(one, 1) for one in records)


def crawl(papers: int, of: int, first: int = 0) -> list[bytes]:
    """Records of a crawl: every tenth page tells of an outage, half of the sites are nobody's."""
    found = [INFO]
    for n in range(first, first + papers * of):
        site = "paper.example" if n % 2 == 0 else "stranger.example"
        body = outage(n // 10, "Acme" if n % 20 else "Borea") if n % 10 == 0 else other(n)
        found.append(stored(f"https://www.{site}/{n}", body))
    return found


@dataclass(frozen=True)
class Done:
    code: int
    out: str
    said: str


@dataclass
class Shelf:
    """A folder with a record and archives; `read()` runs the command."""

    folder: Path

    @property
    def content(self) -> Path:
        return self.folder / "content"

    def settle(self) -> Shelf:
        self.content.mkdir(parents=True)
        (self.content / "site.yml").write_text(
            "name: Test\nbase_url: https://wire.example/\nrepository: https://code.example/wire\n"
            "contact: https://wire.example/policy/\ntag_authority: wire.example,2026\n"
        )
        (self.content / "taxonomy.yml").write_text("causes: []\n")
        (self.content / "providers.yml").write_text(
            "providers:\n  - {id: acme, name: Acme}\n  - {id: borea, name: Borea}\n"
        )
        (self.content / "sources.yml").write_text(
            "sources:\n"
            '  - {id: paper, kind: feed, url: "https://feeds.paper.example/all.rss", standing: press, publisher: Paper, hosts: [paper.example]}\n'
            '  - {id: crawl, kind: page, url: "https://crawl.example/", standing: press, publisher: A crawl, enabled: false}\n'
        )
        return self

    def lay(self, name: str, content: bytes) -> Path:
        path = self.folder / name
        path.write_bytes(content)
        return path

    def command(self, *arguments: str) -> list[str]:
        return [sys.executable, "-m", "scraper", *self.words(*arguments)]

    def words(self, *arguments: str) -> list[str]:
        where = ["--content", str(self.content), "--cache", str(self.folder / "cache")]
        return [*where, "--now", "2026-04-20T12:00:00Z", "backfill", *arguments]

    def read(self, *arguments: str | Path, **env: str) -> Done:
        if not env:
            made = outagewire(*self.words(*map(str, arguments)))
            return Done(made.returncode, made.stdout, made.stderr)
        done = subprocess.run(
            self.command(*map(str, arguments)), cwd=ROOT, check=False, capture_output=True, text=True, env={**os.environ, **env}
        )  # fmt: skip
        return Done(done.returncode, done.stdout, done.stderr)


def machine(content: Path) -> dict[str, bytes]:
    """What the command wrote into a record."""
    found = (p for folder in ("incidents", "unplaced") for p in sorted((content / folder).rglob("*")) if p.is_file())
    return {p.relative_to(content).as_posix(): p.read_bytes() for p in found}
