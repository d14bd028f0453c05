"""Where each account of an incident comes from: "22 articles, 4 independent, 1 first-hand"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from functools import lru_cache

from scraper.core.judging.case import OWN
from scraper.core.language.agencies import agency_names
from scraper.core.language.text import sketch_similarity, words
from scraper.core.model import Article, Standing
from scraper.core.patterns import late
from scraper.core.placing.calibration import CALIBRATED
from scraper.core.placing.copies import collapse

_TWO = 2
_LATEST = datetime.max.replace(tzinfo=UTC)
_ARTICLE = late(r"^(?:the|der|die|das|le|la|el|il) ", re.IGNORECASE)
_TOP = late(r"\.(?:com|org|net|io|dev|ai|co|news|app|eu|(?:co\.)?uk|de|fr|jp|example)$")


class Kind(StrEnum):
    """What kind of account an article is."""

    FIRST_HAND = "first_hand"
    INDEPENDENT = "independent"
    COPY = "copy"
    REWRITE = "rewrite"
    TOLD_AFTER = "told_after"


@dataclass(frozen=True, slots=True)
class Descent:
    """Where one article has its story from. `of`: id of the article it goes back to; None where only a name is known.
    `name`: the outlet it names itself. `likeness` 0 to 1 for copies and rewrites. `reason` in words for a reader.
    """

    document: str
    kind: Kind
    reason: str
    of: str | None = None
    name: str | None = None
    likeness: float | None = None


@dataclass(frozen=True, slots=True)
class Tally:
    """How many accounts there are, how many stand on their own, and how many come from those who were there."""

    articles: int
    independent: int
    first_hand: int


@dataclass(frozen=True, slots=True)
class _Shelf:
    """What is known of all articles before the descent of each is told: copies and their originals, the articles by id, names
    of outlets, and the passages of each.
    """

    copies: Mapping[str, str]
    by_id: Mapping[str, Article]
    outlets: frozenset[str]
    passages: Mapping[str, frozenset[str]]


def genealogy(articles: Iterable[Article], outlets: Iterable[str] = ()) -> tuple[Descent, ...]:
    """The descent of each article of one incident, in order of publication. An article goes back to an earlier one
    only; `outlets` are names of further outlets that count as a source when an article says it has its story from
    them, as news agencies always do.
    """
    ordered = sorted(articles, key=_order)
    copies = collapse(ordered)
    by_id = {a.id: a for a in ordered}
    known = frozenset(_plain(name) for name in (*outlets, *agency_names()))
    shelf = _Shelf(copies, by_id, known, {a.id: _passages(a) for a in ordered})
    return tuple(_descent(a, ordered[:n], shelf) for n, a in enumerate(ordered))


def tally(descents: Iterable[Descent]) -> Tally:
    """Count accounts; a first-hand one is independent too, and so is a source that nobody holds: all who tell after it
    are one account.
    """
    told = tuple(descents)
    own = [d for d in told if d.kind in (Kind.INDEPENDENT, Kind.FIRST_HAND)]
    first_hand = len([d for d in own if d.kind is Kind.FIRST_HAND])
    return Tally(len(told), len(own) + len(unseen(told)), first_hand)


def accounts(articles: Iterable[Article]) -> Mapping[str, str]:
    """Whose account each article tells that has none of its own: its id -> the outlet it goes back to in the end, whether
    that one is among the articles or not; one written over the provider's own text tells the provider's.
    """
    by_id = {a.id: a for a in articles}
    if len(by_id) < _TWO:
        return {}
    descents = {d.document: d for d in genealogy(by_id.values())}
    found = {}
    for name, descent in descents.items():
        last = descent
        while last.of is not None:
            last = descents[last.of]
        if last is not descent or last.kind is Kind.TOLD_AFTER:
            found[name] = _teller(by_id[last.document], last)
    return found


def _teller(article: Article, last: Descent) -> str:
    if last.kind is Kind.TOLD_AFTER and last.name:
        return _plain(last.name)
    return OWN if article.standing is Standing.OFFICIAL else article.publisher or article.id


def unseen(descents: Iterable[Descent]) -> frozenset[str]:
    """Names of the sources that articles were told after and that are not among them."""
    return frozenset(_plain(d.name) for d in descents if d.kind is Kind.TOLD_AFTER and d.of is None and d.name)


def _order(article: Article) -> tuple[datetime, datetime, str]:
    return article.published.at if article.published else _LATEST, article.first_seen or _LATEST, article.id


def _descent(article: Article, earlier: list[Article], shelf: _Shelf) -> Descent:
    original = shelf.by_id.get(shelf.copies.get(article.id, ""))
    if original is not None:
        alike = 1.0 if original.text_hash == article.text_hash else sketch_similarity(article.sketch, original.sketch)
        said = "the same text" if alike == 1.0 else f"{max(alike, CALIBRATED.copy):.0%} of its wording is the same"
        return Descent(article.id, Kind.COPY, f"{said} as in {original.publisher}", original.id, likeness=alike)
    if article.standing in (Standing.OFFICIAL, Standing.OPERATOR):
        return Descent(article.id, Kind.FIRST_HAND, "the account of the provider or of an operator who met the outage")
    return (
        _rewritten(article, [e for e in earlier if e.id not in shelf.copies], shelf.passages)
        or _told_after(article, earlier, shelf.outlets)
        or Descent(
            article.id, Kind.INDEPENDENT, "shares no passage with an earlier article and names none as its source"
        )
    )


def _rewritten(article: Article, earlier: list[Article], passages: Mapping[str, frozenset[str]]) -> Descent | None:
    own = passages[article.id]
    ranked = sorted(
        ((sketch_similarity(article.sketch, e.sketch), len(own & passages[e.id]), e) for e in earlier),
        key=lambda row: (-row[0], -row[1], _order(row[2])),
    )
    for alike, shared, source in ranked:
        if alike >= CALIBRATED.rewrite:
            reason = f"{alike:.0%} of its wording is that of {source.publisher}"
            return Descent(article.id, Kind.REWRITE, reason, source.id, likeness=alike)
        if shared >= CALIBRATED.shared_passages:
            reason = f"shares {shared} passages with {source.publisher} that quote nobody"
            return Descent(article.id, Kind.REWRITE, reason, source.id, likeness=alike)
    return None


def _passages(article: Article) -> frozenset[str]:
    """Longer quotes of the outlet's own words; what the provider said stands in everybody's article."""
    told = (words(c.quote) for c in article.claims if c.speaker != "provider")
    return frozenset(" ".join(passage) for passage in told if len(passage) >= CALIBRATED.shared_words)


def named_sources(article: Article) -> tuple[str, ...]:
    """Outlets that an article names as where its story is from; its own ("told the Daily Log") is none."""
    own = _plain(article.publisher)
    return tuple(name for name in article.quoted_sources if _plain(name) != own)


def _told_after(article: Article, earlier: list[Article], outlets: frozenset[str]) -> Descent | None:
    for name in named_sources(article):
        plain = _plain(name)
        source = next((e for e in earlier if plain in {_plain(e.publisher), _plain(e.source)}), None)
        if source is not None or plain in outlets:
            reason = f"says it has the story from {name}"
            return Descent(article.id, Kind.TOLD_AFTER, reason, source.id if source else None, name)
    return None


@lru_cache(maxsize=4096)
def _plain(name: str) -> str:
    """An outlet's name without article, spaces and top-level domain: "The Daily Log" and "dailylog.com" are one."""
    bare = _TOP.sub("", _ARTICLE.sub("", name.strip()).casefold().removeprefix("www."))
    return "".join(c for c in bare if c.isalnum())
