"""The words of one sentence, and as whom each may speak: a company and its offices, users, a tracker, somebody else."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from scraper.core.articles.telling_words import ARTICLES
from scraper.core.language.saying import Said, Sayings
from scraper.core.patterns import late

_WORD = late(
    r"(?<!\w)(?:[dlnsmtjc]|qu|dell|nell|all|sull|dall)['’](?=\w)|[^\W\d_]+(?:[-‐‑][^\W\d_]+)*(?:['’][^\W\d_]+)?",
    re.IGNORECASE,
)
"""A word; of two that run together ("d’OpenAI") each."""
_STOPS = late(r"[;“”„«»\"]|:(?!\d)|(?<![ap]\.m)\.\s")
_ENDS = late(r";|:(?!\d)|[^\W\d]\.\s")
_SET_BESIDE = late(
    r"(?:\.com)?, (?:an?|the|une?|una?|um|uma|uno|ein\w*|der|die|das|la|el|il|le|een|o|a) [^,]*", re.IGNORECASE
)
_BESIDE = late(r"(?:['’]s)?,? ")
_NOBODY = frozenset(
    "after als although and antes après as because before but c'est ce ceci cela ciò come comme como das dat depois "  # noqa: SIM905  a list of words reads best as words
    "despite despues después det dies dit dopo e efter en eso esto et how if isso isto na nach och questo since so that "
    "there these this those though to und vor was we we're we've we’re we’ve wer what when where which while who wie y после що эти это".split()
)
"""Words at the head of a sentence that are nobody's name."""
_SUFFIXED = late(r"[^'’]+")
"""What stands before the ending of a name in a language that sets it off: "DownDetector'a"."""
_DAYS = late(
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|märz|mai|juni|juli|okt\w*|dez\w*|jan\w*|feb\w*|mar(?:ch)?|apr\w*|may|june?|july?|aug\w*|sept?\w*|oct\w*|nov\w*|dec\w*|[ap]m|gmt|utc|[ecmp][ds]?t|bst",
    re.IGNORECASE,
)
_ANYBODY = frozenset({"another", "others", "some", "one", "many", "someone", "somebody", "third", "fourth", "altro", "altra", "otro", "otra", "outro", "outra", "autre"})  # fmt: skip
_COMPANION = Said.USER | Said.OTHER | Said.OFFICE | Said.TRACKER
AND = frozenset({"and", "und", "et", "y", "e", "en", "och", "i", "og", "ja", "и", "та", "ve", "dan", "și", "και"})
_PEOPLE = frozenset({"people", "person", "employees", "personas", "pessoas", "personen", "personnes"})
_KNOWING = frozenset({"familiar", "briefed", "close", "with", "aware", "cercanas", "familiarizadas", "familiarizados", "proches"})  # fmt: skip
_PART, _NAME, _REACH, _TWO = 2, 6, 6, 2


def is_calendar_word(word: str) -> bool:
    """Whether a word is a day or a month, or of a clock: nobody's name."""
    return _DAYS.fullmatch(word.lower()) is not None


@dataclass(frozen=True, slots=True)
class Token:
    """A word or known name at `start`..`end`; `said` what it may be (`saying.Said`), `speaker` whom a known name speaks as."""

    start: int
    end: int
    said: int
    speaker: str | None = None


@dataclass(frozen=True, slots=True)
class Actors:
    """A sentence as its words."""

    text: str
    tokens: tuple[Token, ...]

    def word(self, at: int) -> str:
        """A word in lower case; empty behind the last."""
        return self.text[self.tokens[at].start : self.tokens[at].end].lower() if at < len(self.tokens) else ""

    def apart(self, first: int, second: int, *, marks: bool = True) -> bool:
        """Whether a colon, a quotation mark (with `marks`) or the end of a sentence stands between two words."""
        stops = _STOPS if marks else _ENDS
        return stops.search(self.text, self.tokens[first].end, self.tokens[second].start) is not None

    def between(self, first: int, second: int) -> str:
        """What stands between two words."""
        return self.text[self.tokens[first].end : self.tokens[second].start]

    def is_upper(self, at: int) -> bool:
        """Whether a word begins with a capital."""
        return self.text[self.tokens[at].start].isupper()

    def is_named(self, at: int) -> bool:
        """Whether a capital stands in a word: "mBanku"."""
        return any(char.isupper() for char in self.text[self.tokens[at].start : self.tokens[at].end])

    def is_anybody(self, at: int) -> bool:
        """Whether a word tells of somebody only right beside a verb: "another wrote"."""
        return self.word(at) in _ANYBODY

    def is_joined(self, at: int) -> bool:
        """Whether "and" stands right before a word."""
        return self.word(at - 1) in AND if at else False

    def is_day(self, at: int) -> bool:
        """Whether a word is a day or a month, or of a clock."""
        return is_calendar_word(self.word(at))

    def governed(self, at: int) -> bool:
        """Whether a preposition stands before a name and its article: "problems with the app"."""
        tokens = self.tokens
        if at >= _TWO and tokens[at - 1].said & _COMPANION:
            return False
        for place in range(at - 1, max(at - _PART, 0) - 1, -1):
            if "," in self.between(place, place + 1):
                return False
            if tokens[place].said & Said.GOVERNS:
                return True
        return False

    def speaks_as(self, at: int, *, joined: bool = True) -> str | None:
        """As whom a word speaks; "" for a pronoun; None: it is nobody. `joined`: a name before "users" or "engineers" is
        no more than whose they are.
        """
        token = self.tokens[at]
        if token.speaker is not None:
            return None if joined and self._said(at + 1) & _COMPANION else token.speaker
        said = token.said
        if said & (Said.OFFICE | Said.NOTICE):
            return self._as_office(at)
        if said & Said.OTHER:
            return "outlet"
        if said & Said.TRACKER:
            return "crowd"
        if said & Said.USER:
            return "outlet" if self._is_in_the_know(at) else "user"
        return "" if said & Said.PRONOUN else None

    def tracker_of(self, at: int) -> int:
        """The tracker that a word is set beside: "Downdetector, a service that counts outages, showed"; else the word."""
        for near in range(at - 1, max(at - _REACH, -1), -1):
            if self.tokens[near].said & Said.TRACKER:
                beside = _SET_BESIDE.fullmatch(self.text, self.tokens[near].end, self.tokens[at].start)
                return near if beside is not None else at
        return at

    def as_stranger(self, at: int) -> str:
        """As whom one speaks of whom only the name is told, by what stands before it: "customer Ann Lee", "Acme Lines"."""
        for place in range(at - 1, max(at - _NAME, -1), -1):
            if not _BESIDE.fullmatch(self.between(place, place + 1)):
                break
            who = self.speaks_as(place, joined=False)
            if who:
                return who
            if not self.is_named(place) and self.word(place) not in AND:
                break
        return "stranger"

    def is_stranger(self, at: int, verb: int) -> bool:
        """Whether a word right before a verb is a name that nobody has made known: "Reuters" of "Reuters reported"."""
        name = self.text[self.tokens[at].start : self.tokens[at].end]
        if not _BESIDE.fullmatch(self.between(at, verb)) or not name[0].isupper():
            return False
        plain = not self.tokens[at].said and not self.governed(at)
        return plain and name.lower() not in _NOBODY and _DAYS.fullmatch(name) is None

    def _said(self, at: int) -> int:
        return self.tokens[at].said if at < len(self.tokens) else 0

    def _as_office(self, at: int) -> str:
        said, tokens = self.tokens[at].said, self.tokens
        behind = tokens[at + 1 : at + _REACH]
        if said & Said.OFFICE and behind and behind[0].said & Said.GOVERNS and any(t.said & Said.OTHER for t in behind):
            return "outlet"  # "spokesperson for the county"
        if any(t.said & Said.TRACKER for t in behind[:3]):
            return "crowd"  # "the website Downdetector"
        if said & Said.OTHER:
            return "provider" if at and self._is_of_company(at - 1) else "outlet"  # "company officials"
        if said & (Said.TRACKER | Said.USER):
            return "crowd" if said & Said.TRACKER else "user"
        near = range(max(0, at - _PART), at)
        own = max((place + 1 for place in near if self.word(place) in ARTICLES), default=near.start)
        strange = any(t.said & (Said.STRANGE | Said.OTHER) for t in tokens[own:at])
        return "outlet" if strange else "provider"

    def _is_in_the_know(self, at: int) -> bool:
        """Whether people are told of as a source: "people familiar with the matter"."""
        return self.word(at) in _PEOPLE and self.word(at + 1) in _KNOWING

    def _is_of_company(self, at: int) -> bool:
        return bool(self.tokens[at].said & Said.OFFICE) or self.tokens[at].speaker == "provider"


def actors(text: str, names: Sequence[tuple[int, int, str]], words: Sayings) -> Actors:
    """The words of a sentence. `names`: where it names somebody, and as whom (in order)."""
    return Actors(text, tuple(_tokens(text, names, words)))


def _tokens(text: str, names: Sequence[tuple[int, int, str]], words: Sayings) -> Iterator[Token]:
    at = 0
    for match in _WORD.finditer(text):
        start, end = match.span()
        while at < len(names) and names[at][1] <= start:
            at += 1
        if at < len(names) and names[at][0] <= start:
            if names[at][0] == start:
                yield Token(start, names[at][1], 0, names[at][2])
            continue
        # In capitals it is no pronoun but a trade: "an IT failure".
        yield Token(start, end, 0 if match.group() == "IT" else _said_of(match.group(), words))


def _said_of(word: str, words: Sayings) -> int:
    """What a word says; a tracker is one in every case ("DownDetector'a")."""
    said = words.of(word)
    stem = _SUFFIXED.match(word) if not said and ("'" in word or "’" in word) else None
    return said if stem is None else words.of(stem.group()) & Said.TRACKER
