"""Words by which a language says who says something: verbs of telling, "according to", offices that speak for a company,
users, and others who are quoted. Whoever reads them takes the words of the text's own language and the English ones.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from re import Pattern
from typing import Final

from scraper.core.language.saying_words import OURS, WORDS, SayingWords
from scraper.core.patterns import late


class Said:
    """What a word may be in a sentence that tells who says something; added up where it may be several."""

    TELLS: Final = 1
    """A verb of telling."""
    REPORTS: Final = 2
    """What a crowd does: to report, to complain."""
    ACCORDING: Final = 4
    """Before whoever is the source."""
    OFFICE: Final = 8
    """Somebody or something that speaks for a company."""
    NOTICE: Final = 16
    """What a company gives out: a statement, a notice."""
    USER: Final = 32
    OTHER: Final = 64
    """Press, officials, experts."""
    TRACKER: Final = 128
    PRONOUN: Final = 256
    NOT: Final = 512
    GOVERNS: Final = 1024
    """A preposition: the name behind it is not the one who speaks."""
    BEHIND: Final = 4096
    """Behind whoever is the source."""
    ISSUES: Final = 8192
    """What one does with a notice: a verb of telling where one follows ("issued a statement")."""
    STRANGE: Final = 2048
    """Before an office: that of somebody else ("a monitoring firm")."""


_FIELDS = (
    ("tells", Said.TELLS),
    ("reports", Said.REPORTS),
    ("according", Said.ACCORDING),
    ("offices", Said.OFFICE),
    ("notices", Said.NOTICE),
    ("users", Said.USER),
    ("others", Said.OTHER),
    ("trackers", Said.TRACKER),
    ("behind", Said.BEHIND),
    ("pronouns", Said.PRONOUN),
    ("nots", Said.NOT),
    ("governs", Said.GOVERNS),
    ("strange", Said.STRANGE),
    ("issues", Said.ISSUES),
)
_ELIDED = late(r"^(?:dell|nell|all|sull|dall|qu|[dlnsmt])['’](?=\w)")
_LONG = 5
_OWNED = late(r"['’]s?$")


_ENGLISH_ALONE = frozenset({"per", "man", "state", "note", "put", "sent", "to", "on", "at", "by", "no", "person"})
"""English words that are common words of other languages, and are read as such there."""


@dataclass(frozen=True, slots=True)
class Sayings:
    """The words of one language together with the English ones; `ours`: the first person of whoever runs a service."""

    whole: dict[str, int]
    stems: tuple[tuple[str, int], ...]
    tails: tuple[tuple[str, int], ...]
    ours: Pattern[str]
    seen: dict[str, int]
    language: str = "en"

    @property
    def supposes(self) -> bool:
        """Whether the language has a mood of reported speech, and writes every noun like a name."""
        return self.language == "de"

    def of(self, word: str) -> int:
        """What a word may be; the answer is kept, since articles use the same words again and again."""
        known = self.seen.get(word)
        if known is None:
            known = self.seen[word] = self._look_up(word)
        return known

    def _look_up(self, word: str) -> int:
        plain = _OWNED.sub("", _ELIDED.sub("", word.lower()))
        found = self.whole.get(plain, 0)
        if not found and len(plain) > _LONG:
            # A plural: "banques", "Banken", "portavoces".
            found = (self.whole.get(plain[:-1], 0) | self.whole.get(plain[:-2], 0)) & (Said.OFFICE | Said.USER)
        for stem, meaning in self.stems:
            if plain.startswith(stem):
                found |= meaning
        for tail, meaning in self.tails:
            if plain.endswith(tail):
                found |= meaning
        return found


@cache
def sayings(language: str | None) -> Sayings:
    """The words of a language (two letters, or None) together with the English ones."""
    code = (language or "en")[:2].lower()
    whole: dict[str, int] = {}
    stems: dict[str, int] = {}
    tails: dict[str, int] = {}
    for words in (WORDS["en"], WORDS.get(code, SayingWords())):
        for field, meaning in _FIELDS:
            for word in getattr(words, field).split():
                if code != "en" and words is WORDS["en"] and word in _ENGLISH_ALONE:
                    continue
                table = tails if word.startswith("*") else stems if word.endswith("*") else whole
                key = word.strip("*")
                table[key] = table.get(key, 0) | meaning
    ours = "|".join(dict.fromkeys((OURS["en"], OURS.get(code, OURS["en"]))))
    return Sayings(whole, tuple(stems.items()), tuple(tails.items()), re.compile(ours, re.IGNORECASE), {}, code)
