"""One candidate for an article, and what of the article a reader checks first."""

from __future__ import annotations

from dataclasses import dataclass

from scraper.core.model import Article, Precision, Relevance, ScoreTerm
from scraper.core.placing.assignment import Cluster
from scraper.core.placing.profiles import own_claims

NOT_AN_INCIDENT = {
    Relevance.ROUNDUP: "roundup: tells of several incidents, is merged into none",
    Relevance.EVERGREEN: "evergreen: tells how to check or fix, not of an outage",
    Relevance.OPINION: "opinion: comments on outages, reports none",
    Relevance.IRRELEVANT: "irrelevant: not about an outage of a provider",
}
"""Kinds of articles that stand on no incident, with the reason."""
NO_PROVIDER = "no provider of the catalogue is clearly the one it is on"


@dataclass(frozen=True, slots=True)
class Fit:
    """One candidate: what speaks for it, and whether a person said that the article does not belong there."""

    points: float
    terms: tuple[ScoreTerm, ...]
    cluster: Cluster
    barred: bool = False

    @property
    def at_other_hours(self) -> bool:
        """Whether the clock times speak against it."""
        return any(term.name == "close in time" and term.value < 0 for term in self.terms)


def accounts_for_it(article: Article) -> bool:
    """Whether an article says why it happened, how long it took, or from when to when by the clock."""
    own = [c for c in own_claims(article) if c.qualifier != "denies"]
    timed = {c.kind for c in own if c.at and c.precision in (Precision.SECOND, Precision.MINUTE)}
    return any(c.kind in ("cause", "duration") for c in own) or timed >= {"started", "ended"}


def spans_of(article: Article) -> tuple[str, ...]:
    """The quotes that tell the day and the hour: what a reader checks first."""
    dated = [c.quote for c in article.claims if c.about is None and c.at is not None and c.quote]
    return tuple(dict.fromkeys(dated))[:3]
