"""What clustering sees of a document, and of the documents gathered so far: days, instants, parts, words.

Everything here is read from what `content/` keeps, so a run without any cache decides the same.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import lru_cache

from scraper.core.model import Article, Claim, Document, Founding, OfficialRecord, PeakReports, Precision, ProviderRole

_CLOCK = (Precision.SECOND, Precision.MINUTE)
_UTC_CLOCK = re.compile(r"\b([01]?\d|2[0-3]):([0-5]\d)\s*(?:UTC|GMT)\b")
_STATED = frozenset({"started", "acknowledged", "ended"})


@dataclass(frozen=True, slots=True)
class Profile:
    """`days` ISO days of the event; `spans` known intervals of official records; `instants` clock times claimed;
    `weights` of hashed terms with their Euclidean `norm`; `severe` when an official record is major or worse.
    """

    provider: str
    days: frozenset[str]
    instants: frozenset[datetime]
    spans: tuple[tuple[datetime, datetime], ...]
    components: frozenset[str]
    codes: frozenset[str]
    counts: frozenset[int]
    weights: tuple[tuple[int, float], ...]
    norm: float
    severe: bool = False
    clocks: frozenset[tuple[int, int]] = frozenset()


def primary_provider(article: Article) -> str | None:
    """The provider the article is on, if exactly one is."""
    named = [p.id for p in article.providers if p.role is ProviderRole.PRIMARY]
    return named[0] if len(named) == 1 else None


def primary_providers(article: Article) -> tuple[str, ...]:
    """All providers the article is on: several where one took others down with it, or one is the other's customer."""
    return tuple(p.id for p in article.providers if p.role is ProviderRole.PRIMARY)


def upstreams(article: Article) -> tuple[str, ...]:
    """Providers the article names as the cause of another's outage."""
    return tuple(p.id for p in article.providers if p.role is ProviderRole.UPSTREAM)


def own_claims(document: Document) -> tuple[Claim, ...]:
    """Claims about the incident the document is on."""
    return tuple(c for c in document.claims if c.about is None)


def reference_day(document: Document) -> date | None:
    """The day a document belongs to for the open window: of its event, else of its publication or first sight."""
    if isinstance(document, OfficialRecord):
        at = document.started_at or document.updated_at or document.first_seen
        return at.date() if at else None
    if document.days:
        return date.fromisoformat(min(document.days))
    at = document.published.at if document.published else document.first_seen
    return at.date() if at else None


def record_span(record: OfficialRecord) -> tuple[datetime, datetime] | None:
    """From the first to the last instant of a record; an open one ends with its last post."""
    begin = record.started_at or (record.updates[0].at if record.updates else None)
    if begin is None:
        return None
    last = record.resolved_at or max((u.at for u in record.updates), default=begin)
    return (min(begin, last), max(begin, last))


def _weights(terms: Iterable[tuple[int, int]]) -> tuple[tuple[tuple[int, float], ...], float]:
    weights = tuple((term, 1.0 + math.log(count)) for term, count in terms)
    return weights, math.sqrt(sum(w * w for _, w in weights))


@lru_cache(maxsize=20_000)
def profile_of(document: Document) -> Profile:
    """The profile of one document."""
    claims = own_claims(document)
    spans: tuple[tuple[datetime, datetime], ...] = ()
    components = {str(c.value).casefold() for c in claims if c.kind == "component" and c.qualifier != "denies"}
    if isinstance(document, OfficialRecord):
        provider, severe = document.provider, document.impact in ("major", "critical")
        span = record_span(document)
        spans = (span,) if span else ()
        days = frozenset(_days_of(spans))
        components |= {name.casefold() for name in document.components}
    else:
        provider, severe, days = primary_provider(document) or "", False, frozenset(document.days)
    weights, norm = _weights(document.terms)
    return Profile(
        provider,
        days,
        frozenset(c.at for c in claims if c.kind in _STATED and c.at and c.precision in _CLOCK),
        spans,
        frozenset(components),
        frozenset(str(c.value) for c in claims if c.kind == "error_code"),
        frozenset(c.value.n for c in claims if isinstance(c.value, PeakReports)),
        weights,
        norm,
        severe,
    )


def _days_of(spans: Iterable[tuple[datetime, datetime]]) -> Iterable[str]:
    """The days of a span; of a long one its first two and its last, for nobody dates an outage by its middle."""
    for begin, end in spans:
        yield begin.date().isoformat()
        if end.date() > begin.date():
            yield (begin.date() + timedelta(days=1)).isoformat()
            yield end.date().isoformat()


def founded_profile(provider: str, founding: Founding) -> Profile:
    """The profile of what a founding note says: its window, and nothing else."""
    end = founding.end or founding.start
    clock = tuple(i.at for i in (founding.start, founding.end) if i and i.precision in _CLOCK)
    known = founding.start.precision in _CLOCK and end.precision in _CLOCK
    spans = ((founding.start.at, max(founding.start.at, end.at)),)
    names = frozenset(c.casefold() for c in founding.components)
    days = frozenset(_days_of(spans))
    return Profile(provider, days, frozenset(clock), spans if known else (), names, frozenset(), frozenset(), (), 0.0)


def gathered(profiles: tuple[Profile, ...]) -> Profile:
    """The profile of several documents taken together."""
    if len(profiles) == 1:
        return profiles[0]
    total: dict[int, float] = {}
    for profile in profiles:
        for term, weight in profile.weights:
            total[term] = total.get(term, 0.0) + weight / (profile.norm or 1.0)
    weights = tuple(sorted(total.items()))
    return Profile(
        profiles[0].provider,
        frozenset[str]().union(*(p.days for p in profiles)),
        frozenset[datetime]().union(*(p.instants for p in profiles)),
        tuple(sorted({s for p in profiles for s in p.spans})),
        frozenset[str]().union(*(p.components for p in profiles)),
        frozenset[str]().union(*(p.codes for p in profiles)),
        frozenset[int]().union(*(p.counts for p in profiles)),
        weights,
        math.sqrt(sum(w * w for _, w in weights)),
        any(p.severe for p in profiles),
    )


def cosine(one: Profile, other: Profile) -> float:
    """Likeness of words, 0 to 1."""
    if not one.norm or not other.norm:
        return 0.0
    few, many = sorted((one.weights, other.weights), key=len)
    theirs = dict(many)
    return sum(w * theirs.get(term, 0.0) for term, w in few) / (one.norm * other.norm)
