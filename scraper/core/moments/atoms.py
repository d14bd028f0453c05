"""The parts of a time expression, before they are put together, and the text they are read from."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass

from scraper.core.language.zones import Zone
from scraper.core.moments.languages import Language
from scraper.core.moments.lex import Token

PARTS = {"early": 0, "morning": 6, "midday": 11, "afternoon": 12, "evening": 18, "night": 18, "late": 20}
"""Hour at which each part of a day is taken to begin."""


@dataclass(frozen=True, slots=True)
class Day:
    """A day as written. `which`: last, next, this, last_week, last_month or last_year; event where it hangs on what happened ("a day after X failed"), so that
    nobody knows it. `offset` counts days from publication, or from the date before it where `continued`.
    `last` is (month, day) of the last day of a range. `future`: a word before it says that it is to come; `past`: its sentence tells what has happened. `due`: "by"
    stands before it.
    """

    start: int
    end: int
    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    which: str | None = None
    offset: int | None = None
    continued: bool = False
    part: str | None = None
    last: tuple[int, int] | None = None
    ambiguous: bool = False
    future: bool = False
    past: bool = False
    due: bool = False

    @property
    def absolute(self) -> bool:
        """Whether a month is written."""
        return self.month is not None

    @property
    def bare_weekday(self) -> bool:
        """Whether only a weekday is written, be it with its number."""
        return self.weekday is not None and self.month is None and self.which is None

    def differs(self, other: Day) -> bool:
        """Whether the other is another weekday, as of the end of a range: "Sunday, June 8, 00:01 to Monday, 06:00"."""
        return None not in (self.weekday, other.weekday) and self.weekday != other.weekday

    def is_other(self, other: Day) -> bool:
        """Whether both are told by the day of the month, or by the weekday, and not by the same."""
        return self.differs(other) or (None not in (self.day, other.day) and self.day != other.day)

    @property
    def part_only(self) -> bool:
        """Whether only a part of a day is written ("by midday")."""
        return (self.month, self.day, self.weekday, self.offset) == (None, None, None, None)


@dataclass(frozen=True, slots=True)
class Clock:
    """A time of day. `half`: am, pm or night where written, else None. `twelve`: the hour may need an am or pm that the
    text leaves to a neighbour. `bare`: a number alone, whose meaning a neighbour must confirm. `midnight`: the word.
    `spoken`: told in words, always on a clock of twelve. `worded`: behind it a word for hours of a clock of twenty-four.
    """

    start: int
    end: int
    hour: int
    minute: int
    second: int | None = None
    half: str | None = None
    hour_only: bool = False
    bare: bool = False
    midnight: bool = False
    padded: bool = False
    spoken: bool = False
    worded: bool = False

    @property
    def twelve(self) -> bool:
        """Whether the hour is one of twelve without a written half of the day."""
        return self.follows_half and not self.worded

    @property
    def follows_half(self) -> bool:
        """The same, whatever word for hours stands behind it: in a language that puts the half of the day before the hour,
        the one before it holds on.
        """
        return self.half is None and not self.midnight and not self.padded and 1 <= self.hour <= 12


@dataclass(frozen=True, slots=True)
class ZoneName:
    """A zone as written; `zone` is None for "local time". `elsewhere`: that of a place whose clock is not known."""

    start: int
    end: int
    zone: Zone | None
    text: str
    elsewhere: bool = False


@dataclass(frozen=True, slots=True)
class Length:
    """A length of time; `ago`: counted back from publication. `unit` is the finest unit written, in seconds."""

    start: int
    end: int
    seconds: int
    unit: int
    ago: bool = False


Atom = Day | Clock | ZoneName | Length


@dataclass(frozen=True, slots=True)
class Scan:
    """A text with its tokens."""

    text: str
    low: str
    tokens: tuple[Token, ...]
    language: Language
    region: str | None
    home: str | None = None
    """The country whose abbreviations the text itself says it uses ("Irish", "Dublin")."""

    def gap(self, index: int) -> str:
        """What stands between a token and the one before it; "?" where that is more than a few characters."""
        if not 0 < index < len(self.tokens):
            return "?"
        start, end = self.tokens[index - 1].end, self.tokens[index].start
        return self.low[start:end].strip(" ") if end - start <= 4 else "?"

    def tokens_within(self, begin: int, end: int) -> tuple[Token, ...]:
        """The tokens that begin between two positions."""
        first, after = (bisect_left(self.tokens, at, key=lambda token: token.start) for at in (begin, end))
        return self.tokens[first:after]

    def has(self, index: int, *senses: str) -> bool:
        """Whether the token has one of the senses."""
        return 0 <= index < len(self.tokens) and not self.tokens[index].senses.keys().isdisjoint(senses)

    def sense(self, index: int, sense: str) -> str | None:
        """The value of a token's sense."""
        return self.tokens[index].senses.get(sense) if 0 <= index < len(self.tokens) else None

    def kind(self, index: int) -> str:
        """The token's kind, "" past either end."""
        return self.tokens[index].kind if 0 <= index < len(self.tokens) else ""

    def follows(self, index: int, *senses: str, gaps: tuple[str, ...] = ("",)) -> bool:
        """Whether the token stands right after the one before it and has one of the senses."""
        return self.has(index, *senses) and self.gap(index) in gaps

    def number(self, index: int, low: int, high: int) -> int | None:
        """The value of a plain number within bounds."""
        if self.kind(index) != "num":
            return None
        value = self.tokens[index].parts[0]
        return value if low <= value <= high else None

    def zero_led(self, index: int) -> bool:
        """Whether the number is written with a leading zero."""
        return self.low[self.tokens[index].start] == "0"
