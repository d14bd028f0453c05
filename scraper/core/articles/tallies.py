"""Numbers that a sentence gives, in figures or in words: "12,400", "6mila", "1.5 lakh", "nearly two thousand"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from scraper.core.articles.spelled import spelled
from scraper.core.language.seldom import seldom
from scraper.core.patterns import late

_FIGURES = late(
    r"(?<![A-Za-z0-9.,$€£¥#/:])(?P<n>\d{1,3}(?:[,.\s\u00a0\u202f’']\d{3})+|\d{1,3}(?:,\d\d)+,\d{3}|\d+(?:[.,]\d{1,2})?)(?:\s|-(?=thousand|million|plus))?(?P<unit>k\b|thousand\b|billion\b|bn\b|milliard\w*|miliard\w*|bilh(?:ão|ões)\b|miljard\w*|млрд\b\.?|миллиард\w*|мільярд\w*|million(?:en|er|es|s|i)?\b|millón\b|millones\b|milhões\b|milhão\b|milion[ie]\b|miljoen(?:en)?\b|miljoner\b|mln\b\.?|mio\b\.?|млн\b\.?|миллион\w*|мільйон\w*|milyon\w*|juta\b|m\b|mil\b|tausend\b|tsd\b\.?|mille\b|mila\b|tys\b\.?|tysi(?:ące|ęcy)\b|lakhs?\b|crores?\b|हजार|हज़ार|लाख|ألفا?\b|آلاف\b|тыс(?:яч[аиу]?)?\b\.?|тис(?:яч[аіу]?)?\b\.?|bin(?:i|e|den|lik)?\b|ribu\b|rb\b|tusen\b|duizend\b|万|萬|만|천|千)?(?:(?<=[万萬만천千])\s?(?P<rest>\d천\s?\d{1,3}|\d{1,4}(?:[千천](?!\w*[万만]))?)|(?:(?<=bin)|(?<=mil)|(?<=mila)|(?<=ribu)|(?<=tys\.)|(?<=тыс\.)|(?<=тис\.))\s(?:e\s)?(?P<more>\d{3}))?(?![\d%]|[:.]\d|-?\s?(?:hours?|minutes?|mins?|days?|seconds?|percent|a\.m|p\.m|am\b|pm\b))",
    re.IGNORECASE,
)
_THOUSAND = ("k", "thousand", "mil", "tausend", "mille", "mila", "tys", "тыс", "тис", "bin", "bini", "bine", "binden", "binlik", "тысяч", "тысяча", "тысячи", "тысячу", "тисяч", "тисяча", "тисячі", "тисячу", "ribu", "rb", "tusen", "duizend", "tsd", "tysiące", "tysięcy", "हजार", "हज़ार", "ألف", "ألفا", "آلاف", "천", "千")  # fmt: skip
_MYRIAD = ("万", "萬", "만")
_LAKH = ("lakh", "lakhs", "लाख")
_CRORE = ("crore", "crores")
_WORTH = {
    **dict.fromkeys(_THOUSAND, 1_000),
    **dict.fromkeys(_MYRIAD, 10_000),
    **dict.fromkeys(_LAKH, 100_000),
    **dict.fromkeys(_CRORE, 10_000_000),
}
_BILLION = ("billion", "bn", "milliard", "miliard", "bilh", "miljard", "млрд", "миллиард", "мільярд")
"""What a word behind a number makes of it; every other unit that is matched is a million."""
_TENFOLD = r"tens of thousands|zehntausende\w?|dizaines de milliers|decenas de mil(?:es|lares)|dezenas de milhares|decine di migliaia|tienduizenden|tiotusentals|titusen\w*|dziesiątki tysięcy|десятки тысяч|десятки тисяч|on binlerce|puluhan ribu|数万|數萬|수만"
_HUNDREDFOLD = r"hundreds of thousands|hunderttausende\w?|centaines de milliers|cientos de miles|centenas de (?:mil(?:hares)?|miles)|centinaia di migliaia|honderdduizenden|hundratusentals|hundretusen\w*|setki tysięcy|сотни тысяч|сотні тисяч|yüz ?binlerce|ratusan ribu|数十万|數十萬|수십만"
_VAGUE = seldom(rf"(?P<hundreds>{_HUNDREDFOLD})|(?P<tens>{_TENFOLD})", re.IGNORECASE)
_VAGUE_STEMS = ("thousands", "tausend", "milliers", "miles", "milhares", "milhar", "mil", "migliaia", "duizenden", "tusen", "tysięcy", "тысяч", "тисяч", "binlerce", "ribu", "万", "萬", "만")  # fmt: skip
_DIGIT = late(r"\d")
_EIGHT = 8
"""Digits of the largest count that anybody gives of reports or customers."""


@dataclass(frozen=True, slots=True)
class Tally:
    """A number at `start`..`end` of a sentence; `written` its figures (empty in words), `vague` a number of its size only."""

    start: int
    end: int
    count: int
    written: str = ""
    unit: str = ""
    vague: bool = False


@lru_cache(maxsize=256)
def tallies(text: str) -> tuple[Tally, ...]:
    """Every number of a sentence that may count something, figures first; read once, however many ask."""
    return tuple(_tallies(text))


def _tallies(text: str) -> Iterator[Tally]:
    worded = tuple(spelled(text))
    for match in _figures(text):
        count = _figured(match)
        if count is not None and not any(number.start <= match.start() < number.end for number in worded):
            end = max(match.end(part) for part in ("n", "unit", "rest", "more"))
            yield Tally(match.start(), end, count, match["n"], (match["unit"] or "").lower())
    for number in worded:
        said = text[number.start : number.end]
        written = said if _DIGIT.search(said) else ""
        yield Tally(number.start, number.end, number.count, written, number.unit, number.loose)
    lowered = text.lower()
    if any(stem in lowered for stem in _VAGUE_STEMS):
        for match in _VAGUE.finditer(text):
            yield Tally(match.start(), match.end(), 10_000 if match["tens"] else 100_000, unit="*", vague=True)


def _figures(text: str) -> Iterator[re.Match[str]]:
    """Numbers in figures; found by their first digit, since the pattern alone would be tried at every character."""
    digit = _DIGIT.search(text)
    while digit is not None:
        match = _FIGURES.match(text, digit.start())
        if match is not None:
            yield match
        digit = _DIGIT.search(text, match.end() if match else digit.end())


def _figured(match: re.Match[str]) -> int | None:
    written, unit = match["n"], (match["unit"] or "").lower().rstrip(".")
    if unit and re.fullmatch(r"\d+(?:[.,]\d{1,2})?", written):
        worth = _WORTH.get(unit, 1_000_000_000 if unit.startswith(_BILLION) else 1_000_000)
        return round(float(written.replace(",", ".")) * worth) + _rest(match)
    if unit:
        # "3,915万": the comma groups the figures of the larger unit.
        grouped = unit in _MYRIAD and re.fullmatch(r"\d{1,3}(?:,\d{3})+", written)
        return int(written.replace(",", "")) * 10_000 + _rest(match) if grouped else None
    digits = re.sub(r"[,.\s\u00a0\u202f’']", "", written)
    if re.search(r"[.,]\d{1,2}$", written) or len(digits) > _EIGHT:
        return None
    return int(digits)


def _rest(match: re.Match[str]) -> int:
    """What follows the larger unit: the 3,000 of "8万3千", the 2,400 of "1만2천400", the 500 of "2万500", the 300 of "beş bin 300"."""
    written = match["rest"] or match["more"] or "0"
    if "천" in written:
        thousands, _, ones = written.partition("천")
        return int(thousands) * 1_000 + int(ones or 0)
    return int(written[:-1]) * 1_000 if written[-1] == "千" else int(written)
