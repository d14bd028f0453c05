"""Years of archived news: WARC files cut into pieces, each read by the same pure functions wherever it is read, and
put together in order, so that the result does not depend on who read what, or on how often the work was stopped.

A piece begins where a record seems to begin. Since a page may hold what looks like one, the piece before says where it
really ended, and a piece that began elsewhere is read again: any number of hands find what one hand finds.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from importlib.metadata import version
from multiprocessing.util import Finalize
from pathlib import Path
from typing import Final
from urllib.parse import urlsplit

import msgspec

from scraper.core.articles.sieve import sieve_of
from scraper.core.model import Article, Capture, Problem, Provider, Relevance, Source
from scraper.edge.captures.warc import Record, Walk
from scraper.edge.captures.warc_pages import Passed, host_of, page_of
from scraper.edge.hands.manifest import digest_of, digest_of_sources
from scraper.edge.hands.worker import Worker
from scraper.formats.article import LARGEST
from scraper.pipeline.page_reading import Unread, article_in, catalogue_of, warm_up

_LIMIT: Final = 10.0
"""Seconds a page may take: nobody waits for this run."""
_FEED_HOST: Final = re.compile(r"^(?:www|feeds?|rss|search)\.")
_KEPT: Final = frozenset({Relevance.INCIDENT, Relevance.POSTMORTEM, Relevance.ROUNDUP})
"""What tells of outages. The rest is passed over: a crawl holds the whole web, and the record is no list of it."""
_LIBRARIES: Final = ("trafilatura", "readability-lxml", "htmldate", "dateparser", "lxml", "tzdata")
_MOST_BLOCK: Final = LARGEST + 64_000


class LostWorkerError(Exception):
    """The process that takes the text out of pages cannot be started."""


@dataclass(frozen=True, slots=True)
class Terms:
    """What archives are read for: known providers, the sources whose sites count, by host, and the source that answers
    for every other site, if one was named.
    """

    providers: tuple[Provider, ...]
    hosts: tuple[tuple[str, Source], ...]
    others: Source | None = None

    def source_of(self, host: str) -> Source | None:
        """The source whose site a host belongs to."""
        known = _by_host(self.hosts)
        while host:
            if host in known:
                return known[host]
            host = host.partition(".")[2]
        return self.others


@dataclass(frozen=True, slots=True)
class Piece:
    """Records of a file that begin from `start` on and before `until`."""

    path: str
    start: int
    until: int


@dataclass(frozen=True, slots=True)
class Gleaned:
    """What a piece brought: `file` is the file's identity, `end` where the next piece really begins, `passed` how many
    records were passed over, by reason.
    """

    file: str
    start: int
    end: int
    records: int = 0
    read: int = 0
    articles: tuple[Article, ...] = ()
    passed: tuple[tuple[str, int], ...] = ()
    problems: tuple[Problem, ...] = ()


def terms_of(providers: tuple[Provider, ...], sources: tuple[Source, ...], others: Source | None) -> Terms:
    """The terms for these sources; of several with one host the first counts, and those whose pages are not to be read
    (status pages, `follow: summary`) do not.
    """
    hosts: dict[str, Source] = {}
    for source in sources:
        if source.kind == "status" or source.follow == "summary":
            continue
        for name in (urlsplit(source.url).hostname or "", *source.hosts):
            hosts.setdefault(_FEED_HOST.sub("", name.lower()), source)
    return Terms(providers, tuple(sorted(hosts.items(), key=lambda pair: pair[0])), others)


def name_of(terms: Terms) -> str:
    """A name that changes with anything the result depends on, files apart: terms, our own program, its libraries."""
    program = digest_of_sources(Path(__file__).parents[1], "core", "formats", "edge", "pipeline")
    libraries = " ".join(f"{name}={version(name)}" for name in _LIBRARIES)
    return digest_of(program, libraries.encode(), msgspec.json.encode(terms, order="sorted"))


@cache
def _by_host(hosts: tuple[tuple[str, Source], ...]) -> dict[str, Source]:
    return dict(hosts)


def glean(piece: Piece, file: str, terms: Terms) -> Gleaned:
    """Read one piece. The same piece and terms give the same result in any process; raises OSError where the file
    cannot be read, and LostWorkerError.
    """
    walk = Walk(Path(piece.path), piece.start, piece.until, _MOST_BLOCK)
    passed: Counter[str] = Counter()
    articles: list[Article] = []
    problems: list[Problem] = []
    records = read = 0
    for found in walk:
        if isinstance(found, Problem):
            problems.append(found)
            continue
        records += 1
        candidate = _candidate(found, terms)
        if isinstance(candidate, str):
            passed[candidate] += 1
            continue
        read += 1
        article = _article(*candidate, terms)
        if isinstance(article, str):
            passed[article] += 1
        else:
            articles.append(article)
    return Gleaned(
        file, piece.start, walk.end, records, read, tuple(articles), tuple(sorted(passed.items())), tuple(problems)
    )


def _candidate(record: Record, terms: Terms) -> tuple[Capture, Source] | str:
    """A page that is worth its extraction, or why it is not; cheap questions first."""
    page = page_of(record, LARGEST)
    if isinstance(page, Passed):
        return page.reason
    source = terms.source_of(host_of(page.url))
    if source is None:
        return "stranger"
    if not sieve_of(terms.providers).lets_through(page.body):
        return "sieve"
    return replace(page, source=source.id), source


def _article(page: Capture, source: Source, terms: Terms) -> Article | str:
    """What the record would keep of a page, or why it keeps nothing."""
    article = _reader().do(page.url, article_in, Unread(source, page.retrieved, page), _catalogue(terms.providers))
    if isinstance(article, Problem):
        if article.code == "no_worker":
            raise LostWorkerError(article.message)
        return article.code
    if article.relevance not in _KEPT:
        return article.relevance.value
    return article if article.providers else "no_provider"


@lru_cache(maxsize=1)
def _catalogue(providers: tuple[Provider, ...]) -> bytes:
    return catalogue_of(providers)


@cache
def _reader() -> Worker:
    """The reading process of each process of ours, which kills it when a page takes too long, and at its own end."""
    worker = Worker(_LIMIT, warm_up=warm_up)
    Finalize(None, worker.close, exitpriority=1)
    return worker


def in_order(gleaned: Iterator[Gleaned]) -> tuple[Article, ...]:
    """Articles of all pieces, oldest reading first: where a page was stored several times, the last one counts."""
    articles = {a for piece in gleaned for a in piece.articles}
    return tuple(sorted(articles, key=lambda a: (str(a.first_seen), a.url, a.source, a.text_hash)))
