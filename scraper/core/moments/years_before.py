"""Dates of the year before that of publication: "in March last year", "am 3. Mai vergangenen Jahres", "去年3月"."""

from __future__ import annotations

from dataclasses import replace

from scraper.core.moments.atoms import Day, Scan
from scraper.core.patterns import late

_LAST_YEAR = {
    "en": r"(?:of )?last year(?!['s])",
    "de": r"(?:des )?(?:letzten|vergangenen|vorigen) jahres",
    "fr": r"(?:de )?l'an(?:née)? (?:dernier|dernière|passée?)",
    "es": r"del (?:año pasado|pasado año)",
    "pt": r"do ano passado",
    "it": r"(?:dell'anno (?:scorso|passato)|dello scorso anno)",
    "nl": r"(?:van )?(?:het )?(?:vorig|afgelopen) jaar",
    "sv": r"(?:förra året|i fjol)",
    "da": r"sidste år",
    "no": r"i fjor",
    "pl": r"(?:ubiegłego|zeszłego|minionego) roku",
    "cs": r"(?:(?:loňského|minulého) roku|loni)",
    "ru": r"прошлого года",
    "uk": r"(?:минулого року|торік)",
    "ro": r"(?:ale )?anului trecut",
    "id": r"tahun lalu",
    "vi": r"năm ngoái",
}
"""Right behind a date without a year."""
_LAST_YEAR_BEFORE = {
    "cs": r"\bloni (?:v |ve )?$",
    "fi": r"\bviime vuoden $",
    "hu": r"\btavaly $",
    "tr": r"\bgeçen (?:yıl|yılın|sene) $",
    "uk": r"\bторік (?:у |в )?$",
    "ja": r"(?:昨年|去年)の?$",
    "zh": r"(?:去年|上年)的?$",
    "ko": r"(?:지난해|작년) ?$",
}
"""Right before one."""
_BEHIND = {code: late(rf",? (?:{words})\b") for code, words in _LAST_YEAR.items()}
_BEFORE = {code: late(words) for code, words in _LAST_YEAR_BEFORE.items()}
_REACH = 16


def of_last_year(scan: Scan, day: Day) -> Day:
    """The day, put in the year before that of publication where the words beside it say so and it has none of its own."""
    if day.month is None or day.year is not None or day.last is not None:
        return day
    behind, before = _BEHIND.get(scan.language.code), _BEFORE.get(scan.language.code)
    found = behind.match(scan.low, day.end) if behind is not None else None
    if found is not None:
        return replace(day, end=found.end(), which="last_year")
    told = before is not None and before.search(scan.low[max(0, day.start - _REACH) : day.start]) is not None
    return replace(day, which="last_year") if told else day
