"""Numbers of thousands that a sentence spells out: "nearly two thousand", "fünfundzwanzigtausend", "soixante-quinze mille"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from scraper.core.articles.number_words import HUNDREDS, ONES, TEENS, TENS
from scraper.core.patterns import late

_TIMES_HUNDRED = frozenset(
    {"hundred", "hundert", "cent", "cents", "honderd", "hundra", "hundre", "hundrede", "yüz", "ratus"}
)
_TIMES_TEN, _AND_TEN = frozenset({"puluh"}), frozenset({"belas"})
_JOINERS = frozenset({"and", "und", "et", "y", "e", "en", "og", "och"})
_PLAIN = {
    **{word: n for n, words in enumerate(ONES, 1) for word in words},
    **{word: n for n, words in enumerate(TEENS, 10) for word in words},
    **{word: 10 * n for n, words in enumerate(TENS, 2) for word in words},
    **{word: 100 * n for n, words in enumerate(HUNDREDS, 1) for word in words},
    "einhundert": 100,
}
_VEINTI = "veintiún veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve"
_ONE_WORDS = {word: m for m, words in enumerate(ONES, 1) for word in words}
_TEN_WORDS = {word: 10 * n for n, words in enumerate(TENS, 2) for word in words if word.isalpha()}
_LINKS = ("und", "en", "og", "ën")
_MERGED = {
    **{word: 20 + n for n, word in enumerate(_VEINTI.split(), 1)},
    **{stem + one: 10 * n + m for n, stem in ((2, "vent"), (3, "trent"), (4, "quarant"), (5, "cinquant"), (6, "sessant"), (7, "settant"), (8, "ottant"), (9, "novant")) for m, one in ((1, "uno"), (8, "otto"))},
}  # fmt: skip
"""Tens and ones that lose a letter where they meet."""
_THOUSAND = (
    r"thousand|tausend|mille|mila|mil|duizend|tusen|tusind(?:e|er)?|tysi(?:ące|ęcy|ąc)|тысяч[иу]?|тисяч[іу]?|bin|ribu"
)
_MILLION = (
    r"million(?:en|er|s)?|millón|millones|milh(?:ão|ões)|milion[ei]|miljoe?n(?:en|er)?|milion(?:y|ów)?|миллион\w*"
)
_ANCHOR = late(
    rf"(?<![^\W_])(?P<head>[^\W\d_]*?)(?:(?P<million>{_MILLION})|(?P<thousand>{_THOUSAND})(?P<tail>[^\W\d_]*))(?![^\W_])",
    re.IGNORECASE,
)
_STEMS = ("thousand", "tausend", "mil", "duizend", "tusen", "tusind", "tysi", "тыся", "тися", "милли", "bin", "ribu", "miljo")  # fmt: skip
_WORD = late(r"quatre-vingts?(?![^\W_])|[^\W\d_]+(?:['’]я[^\W\d_]+)?", re.IGNORECASE)
_GAP = late(r"[\s\u00a0]|-")
_COMPOUND = late(r"(.*?)(hundert|cento|honderd|hundra|hundre)(?:und|en|og)?(.*)")
_ARTICLES = frozenset({"a", "un", "une", "una", "ein", "eine", "um", "uma", "en", "ett", "se"})
"""Before "thousand" they say how many in the round."""
_REACH = 60
_TEN, _HUNDRED = 10, 100
_SCORES = (60, 80)
"""French tens that go on to nineteen: "soixante-quinze"."""


@dataclass(frozen=True, slots=True)
class Spelled:
    """A number in words at `start`..`end`; `loose`: of its size only ("a thousand")."""

    start: int
    end: int
    count: int
    unit: str
    loose: bool


def spelled(text: str) -> Iterator[Spelled]:
    """Every number of thousands or millions in words."""
    lowered = text.lower()
    if not any(stem in lowered for stem in _STEMS):
        return
    for match in _ANCHOR.finditer(text):
        found = _read(text, match)
        if found is not None:
            yield found


def _read(text: str, match: re.Match[str]) -> Spelled | None:
    head = match["head"].lower()
    start, times, half = match.start(), _value(head) if head else None, False
    first = head
    if not head:
        words = _before(text, match.start())
        if match["thousand"] and match["thousand"].lower() != "thousand" and words and words[-1].group().lower() == "a":
            words = []  # "ascendieron a mil 620"
        longest = _longest(words)
        if longest is None:
            return _bare(text, match)
        times, size = longest
        start, first = words[-size].start(), words[-size].group().lower()
        half = times == 1 and re.search(r"\bhalf $", text[:start], re.IGNORECASE) is not None
    if times is None:
        return None
    worth = 1_000_000 if match["million"] else 1_000
    end, more = match.end(), 0
    if match["thousand"]:
        tail = match["tail"].lower()
        more = (_value(tail) or 0) if tail else 0
        if tail and not more:
            return None
        if not tail:
            end, more = _after(text, match.end())
    return Spelled(
        start, end, times * worth // (2 if half else 1) + more, (match["million"] or match["thousand"]).lower(),
        loose=first in _ARTICLES and times == 1 and not half and not more,
    )  # fmt: skip


_ROUND = late(
    r"\b(?:más de|casi|cerca de|unas?|mais de|quase|plus de|près de|presque|più di|oltre|quasi|circa|mehr als|über|fast|rund|etwa|knapp|meer dan|ruim|bijna|(?:een )?(?:kleine|dikke|goede)|zo['’]n|ponad|około|prawie|более|больше|около|почти|понад|більше|близько|fler än|över|mer enn|over|nästan|nesten) $",
    re.IGNORECASE,
)
"""Before a thousand that nothing counts: "más de mil quejas"."""


def _bare(text: str, match: re.Match[str]) -> Spelled | None:
    """A thousand by itself, where more follows it ("mil 340", "mille deux cents") or a word before it says how near it is; in
    Turkish one behind it ("binden fazla").
    """
    if match["tail"] == "den" and text[match.end() :].startswith(" fazla"):
        return Spelled(match.start(), match.end(), 1_000, match["thousand"].lower(), loose=True)
    if match["tail"] or not match["thousand"]:
        return None
    end, more = (match.end(), 0) if _FIGURE.search(text, 0, match.start()) else _after(text, match.end())
    if not more and _ROUND.search(text, 0, match.start()) is None:
        return None
    return Spelled(match.start(), end, 1_000 + more, match["thousand"].lower(), loose=not more)


_FIGURE = late(r"\d\s?$")
_IN_FIGURES = late(r"\s(\d{3})(?![\d%:]|[.,]\d)")
"""Behind a thousand in words, what is over it: Spanish "mil 340", Turkish "iki bin 300"."""


def _value(word: str) -> int | None:
    """What one word is worth, put together as it may be: "dreihundertzwölf"."""
    word = word.replace("’", "'").strip()
    if worth := _worth(word):
        return worth
    parts = _COMPOUND.fullmatch(word)
    if parts is None:
        return None
    times = _worth(parts[1]) if parts[1] else 1
    rest = _worth(parts[3]) if parts[3] else 0
    valid = 0 < times < _TEN and (not parts[3] or 0 < rest < _HUNDRED)
    return _HUNDRED * times + rest if valid else None


@lru_cache(maxsize=4096)
def _worth(word: str) -> int:
    """What a number below a thousand that is one word is worth; 0: it is none."""
    return _PLAIN.get(word) or _MERGED.get(word) or _tens_first(word) or _ones_first(word)


def _tens_first(word: str) -> int:
    """As in "vingtdeux" or "trentacinque"."""
    found = (
        worth + _ONE_WORDS.get(word[len(ten) :], -worth) for ten, worth in _TEN_WORDS.items() if word.startswith(ten)
    )
    return next((worth for worth in found if worth), 0)


def _ones_first(word: str) -> int:
    """As in "fünfundzwanzig" or "tweeëntwintig"."""
    for ten, worth in _TEN_WORDS.items():
        head = word.removesuffix(ten)
        if head != word:
            ones = (_ONE_WORDS.get(head.removesuffix(link), 0) for link in _LINKS if head.endswith(link))
            if one := next(filter(None, ones), 0):
                return worth + one
    return 0


def _before(text: str, stop: int) -> list[re.Match[str]]:
    """The words of numbers that stand without a break before `stop`."""
    found: list[re.Match[str]] = []
    low = max(0, stop - _REACH)
    for word in reversed(list(_WORD.finditer(text, low, stop))):
        edge = found[0].start() if found else stop
        if _GAP.fullmatch(text, word.end(), edge) is None or not _known(word.group().lower()):
            break
        found.insert(0, word)
    return found


def _after(text: str, start: int) -> tuple[int, int]:
    """Where what follows a thousand ends, and what it is worth: "nine thousand four hundred and twelve"."""
    if (rest := _IN_FIGURES.match(text, start)) is not None:
        return rest.end(), int(rest[1])
    words: list[re.Match[str]] = []
    for word in _WORD.finditer(text, start, start + _REACH):
        edge = words[-1].end() if words else start
        if re.fullmatch(r",?[\s-]", text[edge : word.start()]) is None or not _known(word.group().lower()):
            break
        words.append(word)
    tokens = [word.group().lower() for word in words]
    for size in range(len(tokens), 0, -1):
        lead = tokens[1:size] if tokens[0] in _JOINERS else tokens[:size]
        worth = _sum(lead)
        if worth is not None and (worth >= _HUNDRED or tokens[0] in _JOINERS or worth >= _TEN):
            return words[size - 1].end(), worth
    return start, 0


def _known(word: str) -> bool:
    return (
        word in _JOINERS or word in _TIMES_HUNDRED or word in _TIMES_TEN or word in _AND_TEN or _value(word) is not None
    )


def _longest(words: Sequence[re.Match[str]]) -> tuple[int, int] | None:
    """What the most of the last words are worth together, and how many they are."""
    tokens = [word.group().lower() for word in words]
    for size in range(len(tokens), 0, -1):
        worth = _sum(tokens[-size:])
        if worth is not None:
            return worth, size
    return None


def _sum(tokens: Sequence[str]) -> int | None:
    """What words of a number below a thousand are worth; None where they are none: "five and ten"."""
    total, last, room = 0, 0, 1_000
    for place, token in enumerate(tokens):
        times = _HUNDRED if token in _TIMES_HUNDRED else _TEN if token in _TIMES_TEN else 0
        if times:
            if last >= _TEN or (total and not last) or (not total and times == _TEN):
                return None
            total, last, room = total - last + times * (last or 1), 0, times
        elif token in _AND_TEN and 0 < last < _TEN:
            total, last, room = total + _TEN, 0, 1
        elif not _joins(token, place, len(tokens)):
            worth = _value(token)
            if worth is None or worth >= room:
                return None
            total, last, room = total + worth, worth, _room(worth)
        elif not total or place == len(tokens) - 1:
            return None
    return total or None


def _joins(token: str, place: int, size: int) -> bool:
    """Whether a word only joins two others; "en" is also a one, at either end."""
    return token in _JOINERS and (not _worth(token) or 0 < place < size - 1)


def _room(worth: int) -> int:
    """What may come behind a part of a number is less than this."""
    if worth >= _HUNDRED:
        return _HUNDRED
    if worth in _SCORES:
        return 2 * _TEN
    return _TEN if worth % _TEN == 0 else 1
