"""In which order articles are placed: what is told best, and at the time, finds its incident first."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import date

from scraper.core.model import Article
from scraper.core.placing.calibration import CALIBRATED
from scraper.core.placing.profiles import Profile, first_of_several, primary_provider, profile_of
from scraper.core.placing.told_times import event_days

_SEVERAL, _LATE = 3, 6


def turn_of(article: Article) -> tuple[int, str, str, str]:
    """Best dated first, those on several providers last, so that a vague article finds its incident already there."""
    profile = profile_of(article)
    rank = 0 if profile.instants else 1 if profile.days else 2
    rank += 0 if primary_provider(article) else _SEVERAL
    rank += _LATE if _is_late(article, profile) else 0
    first = min(profile.instants).isoformat() if profile.instants else min(profile.days, default="")
    return rank, first, article.published.at.isoformat() if article.published else "", article.id


def _is_late(article: Article, profile: Profile) -> bool:
    """Whether an article looks back: what was told at the time comes first."""
    if article.published is None or not profile.days:
        return False
    return (article.published.at.date() - date.fromisoformat(max(profile.days))).days > CALIBRATED.open_window_days


def most_told_first(left: Sequence[Article]) -> list[Article]:
    """Of articles on several providers come first those whose list and day several of them tell: what more of them name
    first founds the incident.
    """
    rows = {article.id: _row_of(article) for article in left}
    told = Counter(row for row in rows.values() if row)
    return sorted(left, key=lambda article: -told[row] if (row := rows[article.id]) else 0)


def _row_of(article: Article) -> tuple[str, frozenset[str]] | None:
    first = first_of_several(article)
    return (first, event_days(article)) if first else None
