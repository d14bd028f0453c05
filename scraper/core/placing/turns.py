"""In which order articles are placed: what is told best, and at the time, finds its incident first."""

from __future__ import annotations

from datetime import date

from scraper.core.model import Article
from scraper.core.placing.calibration import CALIBRATED
from scraper.core.placing.profiles import Profile, primary_provider, profile_of

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
