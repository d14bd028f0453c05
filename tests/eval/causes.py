"""Scores the causes found in the corpus against the words that a reader found to name one.

`corpus/cause_sentences.tsv` is a corpus of its own: pieces of news of two or three sentences in 25 languages, half of them with
a cause and half with what looks like one, a line each: `tuned` or `held`; the language; the words that name the cause, or `-`;
the text. Whoever wrote them did not know what the program finds.

`corpus/causes.tsv` holds a line for each cause that an article states: the article's id; `own` for a cause of the outage that it
is on, `other` for one of another outage, `doubt` where two careful readers could differ; and the words that name it, once for
each place. It was written by somebody who did not know what the program finds. An article without a line states no cause.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache

from corpus import HERE, LabelledArticle

from scraper.core.articles.passages import read
from scraper.core.facts import cause
from scraper.core.instants import parse_instant
from scraper.core.model import Article, Claim, PageText

FILE, SENTENCES = HERE / "causes.tsv", HERE / "cause_sentences.tsv"


@dataclass(frozen=True, slots=True)
class NamedCause:
    """A cause that an article states: whose, and the words that name it, a place each."""

    article: str
    whose: str
    places: tuple[str, ...]


@cache
def named_causes() -> tuple[NamedCause, ...]:
    """All lines of the file."""
    rows = (line.split("\t") for line in FILE.read_text("utf-8").splitlines())
    return tuple(NamedCause(article, whose, tuple(places)) for article, whose, *places in rows)


def spans(text: str, words: str) -> Iterator[tuple[int, int]]:
    """Where words stand in a text."""
    at = text.find(words)
    while at >= 0:
        yield at, at + len(words)
        at = text.find(words, at + 1)


def claimed(article: Article) -> list[Claim]:
    """The causes that a read article has of its own outage, without what is ruled out or unknown."""
    return [c for c in article.claims if c.kind == "cause" and _is_stated(c)]


def cause_scores(found: Iterable[LabelledArticle], read: dict[str, Article]) -> tuple[float, float]:
    """Precision and recall of the causes of articles on an incident. A claim is right where its quote overlaps words that
    name a cause of the article's own outage, and counts neither way where they are in doubt.
    """
    right = wrong = hit = missed = 0
    for article in (a for a in found if a.incident is not None):
        text = f"{article.title}\n\n{article.text}"
        claims = claimed(read[article.id])
        labels = [
            (n.whose, [s for p in n.places for s in spans(text, p)]) for n in named_causes() if n.article == article.id
        ]
        for claim in claims:
            whose = {who for who, places in labels if _overlaps(claim, places)}
            right += "own" in whose
            wrong += not whose & {"own", "doubt"}
        own = [any(_overlaps(c, places) for c in claims) for who, places in labels if who == "own"]
        hit, missed = hit + sum(own), missed + len(own) - sum(own)
    return right / (right + wrong or 1), hit / (hit + missed or 1)


def sentence_scores(side: str) -> tuple[float, float]:
    """Precision and recall over the pieces of news of a side: one with a cause is found where a claim overlaps its words, and
    each claim that does not, and each piece without a cause in which one is found, counts against precision.
    """
    found = missed = wrong = 0
    published = parse_instant("2026-05-20T12:00:00Z")
    for row in SENTENCES.read_text("utf-8").splitlines():
        of, language, words, text = row.split("\t")
        if of != side:
            continue
        page = PageText("https://corpus.example/a", text, "", language=language, published=published)
        claims = [c for c in cause.find(read(page, ())) if _is_stated(c)]
        right = [c for c in claims if words != "-" and _overlaps(c, list(spans(text, words)))]
        found, missed = found + bool(right), missed + (words != "-" and not right)
        wrong += bool(claims) if words == "-" else len(claims) - len(right)
    return found / (found + wrong or 1), found / (found + missed or 1)


def _is_stated(claim: Claim) -> bool:
    return claim.about is None and claim.qualifier != "denies" and claim.value != "unknown"


def _overlaps(claim: Claim, places: list[tuple[int, int]]) -> bool:
    return any(start < claim.end_offset and claim.start < end for start, end in places)
