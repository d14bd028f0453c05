"""Placing and concluding up to 10,000 documents, text and claims already extracted: the labelled articles and official
records again and again, nine days apart each time; beside the simplest method that does the same.
"""

from __future__ import annotations

import gc
import math
import sys
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from functools import cache
from types import ModuleType

from scraper.core.model import Archive, Article, Claim, Document, OfficialRecord
from scraper.pipeline.holdings import Holdings
from scraper.pipeline.settle import settle
from tests.bench import ROOT, Row, peak_mb

_APART = timedelta(days=-9)


@cache
def labelled() -> ModuleType:
    """The module that reads and scores the labelled corpus."""
    sys.path.insert(0, str(ROOT / "tests" / "eval"))
    import score

    return score


def shifted(document: Document, turn: int) -> Document:
    """The same story of another outage, further back in time."""
    by, mark = turn * _APART, f"{document.id}-{turn}"

    def day(text: str) -> str:
        return (date.fromisoformat(text) + by).isoformat()

    def moved(at: datetime | None) -> datetime | None:
        return at + by if at else None

    def told(claim: Claim) -> Claim:
        about = claim.about
        if about and about.day and len(about.day) == 10:
            about = replace(about, day=day(about.day))
        return replace(claim, id=f"{claim.id}-{turn}", document=mark, at=moved(claim.at), end=moved(claim.end), about=about)  # fmt: skip

    claims = tuple(told(c) for c in document.claims)
    if isinstance(document, OfficialRecord):
        return replace(
            document, id=mark, native_id=mark, url=f"{document.url}-{turn}", claims=claims,
            started_at=moved(document.started_at), resolved_at=moved(document.resolved_at),
            updated_at=moved(document.updated_at),
            updates=tuple(replace(u, at=u.at + by) for u in document.updates),
        )  # fmt: skip
    published = replace(document.published, at=document.published.at + by) if document.published else None
    return replace(
        document, id=mark, url=f"{document.url}-{turn}", text_hash=f"{document.text_hash}-{turn}",
        days=tuple(day(d) for d in document.days), claims=claims, published=published,
    )  # fmt: skip


def documents() -> tuple[Document, ...]:
    """The labelled articles as read, and the official records beside them."""
    _, read, records, _ = labelled().reading()
    return (*read.values(), *records)


def many(number: int, first: int = 0) -> Iterator[Document]:
    """So many documents, from the turn given on."""
    base = documents()
    for n in range(number):
        yield shifted(base[n % len(base)], first + n // len(base))


def settled(number: int) -> tuple[float, Holdings]:
    """CPU seconds to place and conclude so many documents in one run, and what came of them."""
    holdings = Holdings(Archive())
    for document in many(number):
        holdings.put(document)
    gc.collect()
    begin = time.process_time()
    settle(holdings, tuple(holdings.documents), labelled().reading()[3])
    return time.process_time() - begin, holdings


def _timed(number: int) -> tuple[float, int]:
    """CPU seconds and incidents of one round; its record is let go before the next, or memory would count two."""
    took, holdings = settled(number)
    return took, len(holdings.incidents)


def run() -> Iterator[Row]:
    """Speed, memory and growth of our own, then the baseline's speed, and the quality of both on the labelled corpus."""
    each: dict[int, float] = {}
    for number, rounds in ((1_000, 3), (10_000, 2)):
        took, incidents = min(_timed(number) for _ in range(rounds))
        each[number] = took / number
        yield Row(f"{number} documents placed on {incidents} incidents and concluded", took, "CPU s")
    yield Row("documents a CPU second, of 10,000", 1 / each[10_000], "1/s", 1_000, least=True)
    yield Row("cost of a document, of 10,000 / of 1,000", each[10_000] / each[1_000], "", 1.5)
    yield Row("most memory held, of 10,000", peak_mb(), "MB", 200)
    found, outcome = labelled().run()
    yield Row("BCubed F1 on the labelled corpus", 100 * _f1(labelled().bcubed(found, outcome)), "%", 94, least=True)
    yield from _baseline()


# --- the baseline: TF-IDF, single pass --------------------------------------------------------------------------------


def single_pass(articles: Sequence[Article], threshold: float) -> dict[str, int]:
    """Article id to a cluster's number: in order of publication each joins the cluster whose mean vector is most alike
    (cosine), or begins one. The inverse document frequencies are those of these articles.
    """
    frequency = Counter(term for a in articles for term, _ in a.terms)
    rows: list[dict[int, float]] = []
    index: dict[int, set[int]] = {}
    placed: dict[str, int] = {}
    for article in sorted(articles, key=lambda a: (a.published.at.isoformat() if a.published else "~", a.id)):
        vector = {t: (1 + math.log(n)) * math.log(len(articles) / frequency[t]) for t, n in article.terms}
        vector = _unit(vector)
        near = set().union(*(index.get(t, ()) for t in vector))
        scored = ((_dot(vector, rows[n]) / math.sqrt(_dot(rows[n], rows[n]) or 1), -n) for n in near)
        best = max(scored, default=(0.0, 0))
        number = -best[1] if best[0] >= threshold else len(rows)
        if number == len(rows):
            rows.append({})
        for term, weight in vector.items():
            rows[number][term] = rows[number].get(term, 0.0) + weight
            index.setdefault(term, set()).add(number)
        placed[article.id] = number
    return placed


def _unit(vector: dict[int, float]) -> dict[int, float]:
    norm = math.sqrt(_dot(vector, vector)) or 1.0
    return {term: weight / norm for term, weight in vector.items()}


def _dot(one: dict[int, float], other: dict[int, float]) -> float:
    few, many_ = (one, other) if len(one) < len(other) else (other, one)
    return sum(w * many_.get(t, 0.0) for t, w in few.items())


def _f1(figures: tuple[float, float]) -> float:
    precision, recall = figures
    return 2 * precision * recall / (precision + recall)


def _baseline() -> Iterator[Row]:
    found, read, _, _ = labelled().reading()
    articles = [a for a in read.values() if a.terms]
    names = {a.id: name for name, a in read.items()}
    best = (0.0, 0.0)
    for threshold in (0.1, 0.15, 0.2, 0.25, 0.3, 0.4):
        placed = {names[a]: str(n) for a, n in single_pass(articles, threshold).items()}
        outcome = labelled().Outcome({}, placed, {}, {})
        best = max(best, (_f1(labelled().bcubed(found, outcome)), threshold))
    yield Row(f"baseline, TF-IDF in a single pass (best threshold {best[1]:g}): BCubed F1", 100 * best[0], "%")
    thousand = [d for d in many(1_300) if isinstance(d, Article) and d.terms][:1_000]
    begin = time.process_time()
    single_pass(thousand, best[1])
    yield Row("baseline: documents a CPU second, of 1,000", len(thousand) / (time.process_time() - begin), "1/s")
