"""What says in a sentence which incident it speaks of, and what is the article's own."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Marker:
    """A place in a sentence that says which incident is meant. `phrase`: without a date of its own."""

    start: int
    end: int
    own: bool
    day: str | None = None
    provider: str | None = None
    phrase: bool = False


@dataclass(frozen=True, slots=True)
class Own:
    """What is the article's own: its days, the local days before them (`eves`), its providers. `rounds`: words that speak
    of another outage of the same day, where the article says that there were several.
    """

    days: frozenset[str]
    eves: frozenset[str]
    providers: frozenset[str]
    rounds: re.Pattern[str] | None = None
    published: date | None = None
    fresh: bool = False
    """Whether an article that gives no date says of its outage on what day of the week, or what part of a day, it is."""
    numbers: frozenset[int] = frozenset()
    """The days of a month that it names then: "this Thursday (13)"."""
