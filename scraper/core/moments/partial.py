"""Days that a text names without saying which: a date without its year, a weekday of no known week."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from scraper.core.moments.atoms import Day, Scan
from scraper.core.moments.join import Joiner
from scraper.core.moments.languages import languages
from scraper.core.moments.lex import tokens
from scraper.core.moments.lexicon import folded, lexicon
from scraper.core.moments.recognition import recognise
from scraper.core.moments.stretch import Stretch


@dataclass(frozen=True, slots=True)
class Partial:
    """`dates`: (month, day) without a year; `weekdays`: 0 for Monday, those that stand without a date."""

    dates: frozenset[tuple[int, int]] = frozenset()
    weekdays: frozenset[int] = frozenset()


NOTHING = Partial()


@lru_cache(maxsize=4096)
def partial_days(text: str, language: str | None) -> Partial:
    """What a few words tell of a day; `language` (BCP 47) as in `find_times`."""
    days = [day for day in _days(text, language) if day.year is None]
    return Partial(
        frozenset((day.month, day.day) for day in days if day.month is not None and day.day is not None),
        frozenset(day.weekday for day in days if day.weekday is not None and day.month is None),
    )


def weekdays_named(text: str, language: str | None) -> frozenset[int]:
    """The weekdays of a few words, 0 for Monday, also of those that stand beside a date."""
    return frozenset(day.weekday for day in _days(text, language) if day.weekday is not None)


def _days(text: str, language: str | None) -> Iterator[Day]:
    low = folded(text)
    code = (language or "").replace("_", "-").split("-")[0].lower()
    words = lexicon(code if code in languages() else recognise(text, low))
    scan = Scan(text, low, tuple(tokens(text, low, words)), words.language, None, None)
    stretches = (s for s in Joiner(scan).stretches() if isinstance(s, Stretch))
    return (m.day for stretch in stretches for m in stretch.moments() if m.day is not None)
