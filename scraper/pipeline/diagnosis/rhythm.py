"""How often a source has something to say, and whether it has been quiet for too long."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import pairwise
from typing import Final

_PATIENCE: Final = 3
"""Times its longest silence that a source may be silent."""

_AT_LEAST: Final = timedelta(days=30)
_AT_MOST: Final = timedelta(days=400)
"""A page without an incident for longer than a year is abandoned more often than it is perfect."""

_FEW: Final = 4
_LOOKED_AT: Final = 50


@dataclass(frozen=True, slots=True)
class Rhythm:
    """When items began, oldest first, and when one was last touched."""

    begun: tuple[datetime, ...] = ()
    touched: datetime | None = None

    @property
    def newest(self) -> datetime | None:
        """The last sign of life."""
        return max((at for at in (self.touched, *self.begun[-1:]) if at), default=None)


def overdue(shown: Rhythm, known: Rhythm, now: datetime) -> str:
    """Why a source counts as stale, in words; empty where it does not. What it announces for later is left out."""
    past = [at for at in (*shown.begun, shown.touched) if at and at <= now]
    if not past:
        return ""
    newest = max(past)
    begun = sorted({at for at in (*shown.begun, *known.begun) if at <= now})[-_LOOKED_AT:]
    longest = max((b - a for a, b in pairwise(begun)), default=_AT_MOST)
    patience = _AT_MOST if len(begun) < _FEW else min(max(_PATIENCE * longest, _AT_LEAST), _AT_MOST)
    silence = now - newest
    if silence <= patience:
        return ""
    usual = f"; its longest silence was {longest.days} days" if len(begun) >= _FEW else ""
    return f"newest item is of {newest:%Y-%m-%d}, {silence.days} days ago{usual}; look whether the page was abandoned"
