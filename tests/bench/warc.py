"""Archived news: pages a core reads in a second, what the sieve spares, and what a second process brings.

A crawl made here: 2,400 pages of 60 kB, half of them on sites that a source reads; of those one in twelve tells of an
outage and one in six names a provider on another occasion. CPU seconds count every process; the speed-up is of wall
time, and needs two cores that have nothing else to do.
"""

from __future__ import annotations

import gzip
import os
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from tests.bench import ROOT, Row
from tests.bench.quiet import _SITE

_PAGES = 2400
_FILES = 4
_ROUNDS = 2
_PHRASE = "the choir sang until it rained and a jury gave the prize for apple cake to the baker whose oven had been built by hand"
_WORDS = tuple(_PHRASE.split())
_SOURCES = """\
sources:
  - {id: paper, kind: feed, url: "https://paper.example/rss", standing: press, publisher: Paper}
"""


def prose(chance: random.Random, words: int) -> str:
    return " ".join(chance.choice(_WORDS) for _ in range(words)).capitalize() + "."


def page(number: int) -> bytes:
    """A news page of 60 kB: mostly script and furniture, as they are."""
    chance = random.Random(number)
    kind = number // 2 % 12
    day = number % 28 + 1
    told = [prose(chance, 60) for _ in range(9)]
    title = f"Apple cake number {number}"
    if kind == 0:
        title = f"Acme down for hours on {day} March"
        told[:2] = [
            f"Acme was down on {day} March 2026. The outage began at 14:{number % 60:02} UTC and thousands of users reported errors.",
            f"Acme said a faulty configuration change was the cause, and that service was restored at 16:{number % 60:02} UTC.",
        ]
    elif kind < 3:
        told[0] = f"Acme opened a garden with {number} apple trees, and nobody had to pay for the cake."
    script = "".join(f"window.q{n}={{id:{chance.random()},slot:'{chance.choice(_WORDS)}'}};" for n in range(1100))
    links = "".join(
        f"<li class='nav-item'><a href='/{n}/{number}'>{chance.choice(_WORDS)}</a></li>" for n in range(120)
    )
    body = "".join(f"<p>{text}</p>" for text in told)
    return f"<!doctype html><html lang=en><head><title>{title}</title><meta property='article:published_time' content='2026-03-{day:02}T18:00:00Z'><script>{script}</script></head><body><nav><ul>{links}</ul></nav><article><h1>{title}</h1>{body}</article><footer><ul>{links}</ul></footer></body></html>".encode()


def record(number: int) -> bytes:
    site = "paper" if number % 2 == 0 else "stranger"
    block = b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + page(number)
    head = f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://{site}.example/{number}\r\nWARC-Date: 2026-04-01T00:00:00Z\r\nWARC-Record-ID: <urn:example:{number}>\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: {len(block)}\r\n\r\n"
    return head.encode() + block + b"\r\n\r\n"


def settings(folder: Path) -> None:
    folder.mkdir(parents=True)
    (folder / "site.yml").write_text(_SITE)
    (folder / "taxonomy.yml").write_text("causes: []\n")
    (folder / "providers.yml").write_text("providers:\n  - {id: acme, name: Acme}\n")
    (folder / "sources.yml").write_text(_SOURCES)


def backfill(work: Path, archives: Path, jobs: int) -> tuple[float, float]:
    """Wall and CPU seconds of the whole command."""
    settings(work / "content")
    command = [sys.executable, "-m", "scraper", "-q", "--content", str(work / "content"), "--cache", str(work / "cache"), "--now", "2026-05-01T00:00:00Z", "backfill", "--warc", str(archives), "--jobs", str(jobs)]  # fmt: skip
    begin = time.perf_counter()
    process = subprocess.Popen(command, cwd=ROOT)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    assert process.returncode == 0, process.returncode
    return time.perf_counter() - begin, usage.ru_utime + usage.ru_stime


def sieved(pages: list[bytes]) -> tuple[float, float]:
    """CPU milliseconds of a page that the sieve drops, and of one that is extracted and read."""
    from scraper.core.articles.sieve import sieve_of
    from scraper.core.model import Provider
    from scraper.core.reading import read_article
    from scraper.formats.article import extract_article, warm_up

    providers = (Provider("acme", "Acme"),)
    sieve = sieve_of(providers)
    warm_up()
    dropped = [one for one in pages if not sieve.lets_through(one)]
    begin = time.process_time()
    for one in dropped:
        sieve.lets_through(one)
    spared = time.process_time() - begin
    begin = time.process_time()
    for one in dropped:
        read_article(extract_article(one, "https://paper.example/1", media_type="text/html"), providers=providers)
    return spared / len(dropped) * 1000, (time.process_time() - begin) / len(dropped) * 1000


def run() -> Iterator[Row]:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        archives = folder / "archives"
        archives.mkdir()
        size = 0
        for n in range(_FILES):
            with (archives / f"{n}.warc.gz").open("wb") as file:
                for one in map(record, range(n, _PAGES, _FILES)):
                    size += len(one)
                    file.write(gzip.compress(one, 1))
        best: dict[int, tuple[float, float]] = {}
        for turn in range(_ROUNDS):
            for jobs in (1, 2):
                took = backfill(folder / f"{turn}-{jobs}", archives, jobs)
                best[jobs] = min(best.get(jobs, took)[0], took[0]), min(best.get(jobs, took)[1], took[1])
    cpu = min(seconds for _, seconds in best.values())
    yield Row(f"{_PAGES} pages, {size / 1e6:.0f} MB: pages a core and second", _PAGES / cpu, "pages/s")
    yield Row("the same in bytes", size / 1e6 / cpu, "MB/s")
    yield Row("two processes against one: speed-up of wall time", best[1][0] / best[2][0], "x")
    spared, read = sieved([page(n) for n in range(0, 120, 2)])
    yield Row("a page that the sieve drops", spared, "CPU ms")
    yield Row("the same page extracted and read", read, "CPU ms")
    yield Row("extraction and reading against the sieve", read / spared, "x", 5, least=True)
