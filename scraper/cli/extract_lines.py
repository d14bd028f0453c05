"""The lines that `extract` prints: the public shape of an article's record, in the order of CONTRACT."""

from __future__ import annotations

from dataclasses import replace

import msgspec

from scraper.core.articles.passages import read
from scraper.core.articles.quoting import headline, without_words
from scraper.core.instants import show
from scraper.core.model import Claim, Instant, PageText, PeakReports, Problem, Provider
from scraper.core.reading import parts_told, told_by
from scraper.formats.article import Given, extract_article
from scraper.formats.dates import whole_date
from scraper.pipeline.page_reading import providers_of


class _When(msgspec.Struct):
    at: str
    precision: str
    basis: str
    by: str | None


class _Relevance(msgspec.Struct):
    kind: str
    score: float


class _Provider(msgspec.Struct):
    id: str
    role: str


class _About(msgspec.Struct):
    provider: str
    day: str | None


class _Peak(msgspec.Struct):
    n: int
    type: str
    counter: str | None


class _Claim(msgspec.Struct):
    id: str
    kind: str
    about: _About | None
    value: int | str | _Peak | None
    at: str | None
    end: str | None
    precision: str | None
    basis: str | None
    zone: str | None
    qualifier: str
    speaker: str
    quote: str
    start: int
    end_offset: int
    flags: tuple[str, ...]


class _Article(msgspec.Struct):
    file: str
    type: str
    url: str | None
    canonical_url: str | None
    title: str
    site: str | None
    author: str | None
    language: str | None
    published: _When | None
    relevance: _Relevance
    providers: list[_Provider]
    days: tuple[str, ...]
    claims: list[_Claim]
    opted_out: bool
    text: str


class _Trouble(msgspec.Struct):
    file: str
    type: str
    code: str
    where: str
    message: str


def line_of(file: str, body: bytes, given: Given, offset: int | None, catalogue: bytes) -> bytes | Problem:
    """One file as a line of JSON; `offset` is the clock of its publication, in minutes ahead of UTC, where it tells none."""
    page = extract_article(
        body, given.url, media_type=given.media_type, feed_published=given.feed_published, retrieved=given.retrieved
    )
    if isinstance(page, Problem):
        return page
    if offset is not None and page.published_offset is None:
        page = replace(page, published_offset=offset)
    return article_line(file, page, providers_of(catalogue))


def article_line(file: str, page: PageText, providers: tuple[Provider, ...]) -> bytes:
    """One article as a line of JSON. What the page wishes not to be quoted is no part of the text: its facts stand without words."""
    reading = read(page, providers, foreign_dates=whole_date)
    claims, kind, score = told_by(reading)
    claims = without_words(claims, page, quoting=True)
    cut = _unused_headline(page, claims)
    record = _Article(
        file,
        "article",
        page.url if "://" in page.url else None,
        page.canonical_url,
        page.title or headline(page.text),
        page.site,
        page.author,
        reading.language,
        _when(page.published, page.published_by),
        _Relevance(kind.value, score),
        [_Provider(m.id, m.role.value) for m in parts_told(reading, kind)],
        reading.frames.days,
        [_claim(claim, cut) for claim in claims],
        page.opted_out,
        _shown(page)[cut:],
    )
    return msgspec.json.encode(record) + b"\n"


def _shown(page: PageText) -> str:
    """The text as it is printed: blank where nothing may be quoted, so that what stands elsewhere keeps its place."""
    text = "" if page.opted_out else page.text
    for start, end in page.withheld:
        text = f"{text[:start]}{' ' * (end - start)}{text[end:]}"
    return text


def _unused_headline(page: PageText, claims: tuple[Claim, ...]) -> int:
    """Where the text begins that is printed: after the headline, which `title` tells, unless a claim rests on it."""
    return 0 if any(claim.start < page.headline_ends for claim in claims) else page.headline_ends


def problem_line(file: str, problem: Problem) -> bytes:
    """One problem as a line of JSON."""
    return msgspec.json.encode(_Trouble(file, "problem", problem.code, problem.where, str(problem))) + b"\n"


def _when(published: Instant | None, by: str | None) -> _When | None:
    if published is None:
        return None
    return _When(show(published.at), published.precision.value, published.basis.value, by)


def _claim(claim: Claim, cut: int) -> _Claim:
    value = claim.value
    return _Claim(
        claim.id,
        claim.kind,
        _About(claim.about.provider, claim.about.day) if claim.about else None,
        _Peak(value.n, value.type, value.counter) if isinstance(value, PeakReports) else value,
        show(claim.at) if claim.at else None,
        show(claim.end) if claim.end else None,
        claim.precision.value if claim.precision else None,
        claim.basis.value if claim.basis else None,
        claim.zone,
        claim.qualifier,
        claim.speaker,
        claim.quote,
        claim.start - cut,
        (claim.end_offset if claim.quote else claim.start) - cut,
        claim.flags,
    )
