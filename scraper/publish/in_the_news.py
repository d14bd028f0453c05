"""Outages that articles alone tell of, and of which nobody says that they are over (decision 0045)."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta
from itertools import takewhile
from typing import Final

from scraper.core.model import Dossier
from scraper.publish import wording
from scraper.publish.dossiers import articles, begins, records
from scraper.publish.edition import Edition

_NEWS_DAY: Final = timedelta(hours=24)
_STILL_TOLD: Final = timedelta(hours=12)


def told_now(edition: Edition, dossiers: Iterable[Dossier]) -> tuple[Dossier, ...]:
    """Those of the incidents (newest first) that articles alone tell of, that began within a day of the moment, and of
    which nobody yet says that they are over: a status page that names none of them does not make them good.
    """
    recent = takewhile(lambda one: edition.now - begins(one.incident) <= _NEWS_DAY, dossiers)
    return tuple(one for one in recent if begins(one.incident) <= edition.now and _is_told(edition, one))


def _is_told(edition: Edition, dossier: Dossier) -> bool:
    incident = dossier.incident
    measured = incident.window.end or any(v.fact == "duration" and v.value is not None for v in incident.verdicts)
    if incident.state != "unknown" or measured or records(dossier):
        return False
    told = [one.published.at for one in articles(dossier) if one.published is not None]
    return bool(told) and edition.now - max(told) <= _STILL_TOLD


def told_note(edition: Edition, dossier: Dossier) -> str:
    """What articles say of an outage that nobody says is over."""
    start = dossier.incident.window.start
    since = f" since {wording.near(start, edition.now)}" if start else ""
    return f"Articles tell of an outage{since}, end not known"
