"""Words that tell what a text is on: something beside an outage of a digital service, or just that.

A page that tells of a power cut, of maintenance to come or of a survey speaks of failures as a report does, and of something
else besides. Each topic has its own table (`topics/`). Most tell that a text is on other things; two speak for an outage:
`digital` (what fails is an app, a network, a terminal) and `stands` (it does not work, people cannot use it).
"""

from __future__ import annotations

import re
from functools import cache

from scraper.core.language.seldom import Sought, seldom_any
from scraper.core.language.topics import topics
from scraper.core.patterns import late

_UNSPACED = frozenset({"ja", "zh", "ko", "th"})
_WHOLE = frozenset({"en", "fr", "es", "it", "pt", "vi"})
"""Languages whose words are written out. In the others words end in many ways or are parts of longer ones: what is written is
how a word begins.
"""
_ANY_WORD = r"(?<!\w)"
_BEFORE = {
    "ar": r"(?<!\w)[وف]?[بلك]?(?:ال|ل)?",
    "he": r"(?<!\w)[ושהבלכמ]{0,3}",
    "hi": r"(?<![\w\u0900-\u0963])",
    "bn": r"(?<![\w\u0981-\u09e3])",
}
"""What may stand before a word where that is not its beginning alone: small words that are written together with it; and vowel
signs, which are no letters to `re`, are a part of the word before.
"""
_ALIKE = {"nb": "no", "nn": "no", "iw": "he", "in": "id"}
_WITH_ENGLISH = frozenset({"digital"})
"""Texts in all languages call things digital by their English names. What else an English word in a foreign text tells is
little: names of firms and of products are made of such words.
"""

SPEAK_FOR_AN_OUTAGE = frozenset({"digital", "stands"})
"""The topics that are not beside it. Most sentences of a report have words of them, so no stems are looked for first."""


def _code(language: str | None) -> str:
    code = (language or "en")[:2].lower()
    return _ALIKE.get(code, code)


@cache
def _words(topic: str, code: str) -> str:
    words = topics()[topic][code]
    if code in _UNSPACED:
        return f"(?:{words})"
    # An elided word ("d'", "dell'") ends where the next one begins.
    behind = r"(?:(?!\w)|(?<=['’ ]))" if code in _WHOLE else ""
    return f"{_BEFORE.get(code, _ANY_WORD)}(?:{words}){behind}"


@cache
def _compiled(code: str) -> dict[str, Sought]:
    found: dict[str, Sought] = {}
    for topic, by_language in topics().items():
        own = code if code in by_language else "en"
        asked = dict.fromkeys((own, "en") if topic in _WITH_ENGLISH else (own,))
        words = tuple(_words(topic, each) for each in asked)
        common = topic in SPEAK_FOR_AN_OUTAGE
        found[topic] = late("|".join(words), re.IGNORECASE) if common else seldom_any(words, re.IGNORECASE)
    return found


def beside(language: str | None) -> dict[str, Sought]:
    """The patterns of all topics for texts in a language (two letters, with or without a region; None where it is not known),
    by topic: "grid", "mains", "vehicles", "drill", "planned", "rumour", "money", "tally", "advice", "offers", "crime", and on
    the other side "digital" and "stands". A language without a table of its own is read with the English words.
    """
    return _compiled(_code(language))
