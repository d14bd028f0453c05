"""How well an article fits an incident: a table of named terms that add up.

Figures are in "evidence points": an exact day alone does not place an article among twins, a day and one shared clock
time does. Calibrated on the labelled corpus in tests/eval; see site/pages/method.md.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timedelta
from functools import lru_cache

from scraper.core.model import ScoreTerm
from scraper.core.profiles import Profile, cosine

THRESHOLD = 2.0
"""Least score with which an article joins an incident."""

THIN = 0.35
"""A smaller lead over the runner-up is a question for a person."""

REACH_DAYS = 2
"""Incidents further from every day the article gives are no candidates."""

Term = Callable[[Profile, Profile], float]


def day_gap(article: Profile, incident: Profile) -> int | None:
    """Fewest days between a day the article gives and one of the incident; None where one side has none."""
    if not article.days or not incident.days:
        return None
    theirs = _ordinals(incident.days)
    return min(abs(a - b) for a in _ordinals(article.days) for b in theirs)


@lru_cache(maxsize=100_000)
def _ordinals(days: frozenset[str]) -> tuple[int, ...]:
    """Days as numbers; every article is held against many incidents."""
    return tuple(date.fromisoformat(d).toordinal() for d in days)


def _day(article: Profile, incident: Profile) -> float:
    gap = day_gap(article, incident)
    if gap is None:
        return 0.0
    return {0: 2.5, 1: -1.0}.get(gap, -2.5)


def _minutes(at: datetime, incident: Profile) -> float | None:
    """Distance in minutes between a clock time and what is known of the incident; 0 inside an official span. Where
    there is one, what other articles claim does not count: they may tell of the next outage as well.
    """
    gaps = [] if incident.spans else [abs((at - other).total_seconds()) / 60 for other in incident.instants]
    for begin, end in incident.spans:
        inside = begin - timedelta(minutes=30) <= at <= end + timedelta(minutes=30)
        gaps.append(0.0 if inside else min(abs((at - e).total_seconds()) / 60 for e in (begin, end)))
    return min(gaps, default=None)


_NEARNESS = ((20, 2.5), (90, 1.2), (240, 0.0), (600, -1.5), (1e9, -2.5))


def _instants(article: Profile, incident: Profile) -> float:
    """The mean over all clock times the article gives: of two incidents on one day, one explains all of them."""
    gaps = [gap for at in article.instants if (gap := _minutes(at, incident)) is not None]
    if not gaps:
        return 0.0
    points = [next(worth for limit, worth in _NEARNESS if gap <= limit) for gap in gaps]
    return round(sum(points) / len(points), 3)


def explained(article: Profile, incident: Profile) -> datetime | None:
    """The first clock time of the article that is one of the incident's, to twenty minutes."""
    near = (at for at in article.instants if (gap := _minutes(at, incident)) is not None and gap <= 20)
    return min(near, default=None)


def _echo(article: Profile, incident: Profile) -> float:
    """The same odd minute of the clock on another day, or told without a day: hardly a coincidence."""
    known = {(t.hour, t.minute) for t in incident.instants} | {(t.hour, t.minute) for s in incident.spans for t in s}
    said = {(t.hour, t.minute) for t in article.instants if t.minute % 15}
    gap = day_gap(article, incident)
    if gap is None and article.clocks & known:
        return 2.0
    return 1.5 if gap and said & known else 0.0


def _words(article: Profile, incident: Profile) -> float:
    return round(2.0 * cosine(article, incident), 3)


def _components(article: Profile, incident: Profile) -> float:
    if not article.components or not incident.components:
        return 0.0
    return 0.8 if article.components & incident.components else -0.4


def _codes(article: Profile, incident: Profile) -> float:
    return 0.3 if article.codes & incident.codes else 0.0


def _counts(article: Profile, incident: Profile) -> float:
    return 1.0 if article.counts & incident.counts else 0.0


def _severity(_article: Profile, incident: Profile) -> float:
    """The press writes about the large ones."""
    return 0.4 if incident.severe else 0.0


TERMS: tuple[tuple[str, Term], ...] = (
    ("same day", _day),
    ("close in time", _instants),
    ("same time of day", _echo),
    ("same words", _words),
    ("same components", _components),
    ("same error codes", _codes),
    ("same report counts", _counts),
    ("graded major or worse", _severity),
)


def score(article: Profile, incident: Profile) -> tuple[float, tuple[ScoreTerm, ...]]:
    """The sum and its terms, those of nought left out."""
    terms = tuple(ScoreTerm(name, value) for name, term in TERMS if (value := term(article, incident)))
    return round(sum(t.value for t in terms), 3), terms
