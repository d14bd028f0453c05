"""Dates that a page writes in its own language, put into the English words that the other readers know.

Statuspage, Instatus and others translate the names of months and sometimes the order of day and month; figures, colons
and zones stay. Only whole names and their usual short forms count; a word that is no month is left alone.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

_ENGLISH: Final = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_IN_FULL: Final = ("january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december")  # fmt: skip
_NAMES: Final = """
januar jän jänner janvier janv enero ene janeiro gennaio gen januari styczeń stycznia sty leden ledna led январь
 января янв січень січня січ ocak oca tammikuu tammikuuta tammi ianuarie ian január ιανουάριος ιανουαρίου ιαν
|februar feber février févr fév fevrier febrero fevereiro fev febbraio februari luty lutego lut únor února úno
 февраль февраля фев февр лютий лютого лют şubat şub helmikuu helmikuuta helmi februarie február φεβρουάριος
 φεβρουαρίου φεβ
|märz mär mrz mars marzo março marco maart mrt maa marzec marca březen března bře марта март мар березень березня
 бер mart maret maaliskuu maaliskuuta maalis martie március márc μάρτιος μαρτίου μαρ
|april avril avr abril abr aprile kwiecień kwietnia kwi duben dubna dub апрель апреля апр квітень квітня кві
 nisan nis huhtikuu huhtikuuta huhti aprilie április ápr απρίλιος απριλίου απρ
|mai mayo maio maggio mag mei maj maja květen května kvě мая май травень травня тра mayıs toukokuu toukokuuta
 touko május máj μάιος μαΐου μαι
|juni juin junio junho giugno giu czerwiec czerwca cze červen června čvn июнь июня июн червень червня чер haziran
 haz kesäkuu kesäkuuta kesä iunie iun június jún ιούνιος ιουνίου ιουν
|juli juillet juil julio julho luglio lug lipiec lipca lip červenec července čvc июль июля июл липень липня лип
 temmuz tem heinäkuu heinäkuuta heinä iulie iul július júl ιούλιος ιουλίου ιουλ
|august août aout aoû agosto ago augustus sierpień sierpnia sie srpen srpna srp август августа авг серпень серпня
 сер ağustos ağu agustus agu agt augusti elokuu elokuuta elo augusztus αύγουστος αυγούστου αυγ
|september septembre sept septiembre setiembre setembro set settembre wrzesień września wrz září zář сентябрь
 сентября сен сент вересень вересня вер eylül eyl syyskuu syyskuuta syys septembrie szeptember szept σεπτέμβριος
 σεπτεμβρίου σεπ
|oktober okt octobre octubre outubro out ottobre ott październik października paź říjen října říj октябрь октября
 окт жовтень жовтня жов ekim eki lokakuu lokakuuta loka octombrie október οκτώβριος οκτωβρίου οκτ
|november novembre noviembre novembro listopad listopada lis listopadu ноябрь ноября ноя нояб листопад листопада
 kasım kas marraskuu marraskuuta marras noiembrie noi νοέμβριος νοεμβρίου νοε
|dezember dez décembre déc decembre diciembre dic dezembro dicembre december grudzień grudnia gru prosinec
 prosince pro декабрь декабря дек грудень грудня гру aralık ara desember des joulukuu joulukuuta joulu decembrie
 δεκέμβριος δεκεμβρίου δεκ
"""
"""One month a paragraph: German, French, Spanish, Portuguese, Italian, Dutch, Polish, Czech, Russian, Ukrainian, Turkish,
Indonesian, Swedish, Danish, Norwegian, Finnish, Romanian, Hungarian, Greek."""
_MONTHS: Final = {
    word: number for number, words in enumerate(_NAMES.split("|"), 1) for word in words.casefold().split()
}

_ASIAN: Final = re.compile(r"(?:(\d{4})\s*[年년]\s*)?(?<!\d)(\d{1,2})\s*[月월]\s*(\d{1,2})(?!\d)\s*[日号號일]?")
_VIETNAMESE: Final = re.compile(r"(?:(\d{1,2})\s+)?\btháng\s+(\d{1,2})(?:\s+(\d{1,2})\b)?", re.IGNORECASE)
_WORD: Final = r"[^\W\d_]{3,14}"
_DAY_FIRST: Final = re.compile(
    rf"(?<![\d:])(\d{{1,2}})(?:\.|[ºª°]|er|e|ème)?\s*(?:de\s+|d['’]\s*)?({_WORD})\.?(?:,?\s+(?:de\s+|del\s+)?(\d{{4}})(?!\d|:))?"
)
_MONTH_FIRST: Final = re.compile(rf"({_WORD})\.?\s+(\d{{1,2}})(?![\d:])(?:\.|[ºª°])?")
_HALF_BEFORE: Final = re.compile(r"(午前|上午|오전|午後|下午|오후)\s*(\d{1,2}[:時时시]\d{2})")
_HALF_AFTER: Final = re.compile(r"(\d:\d\d(?::\d\d)?)\s*([ap])\.\s?m\.(?!\w)", re.IGNORECASE)
_CLOCK: Final = re.compile(r"(?<!\d)(\d{1,2})\s?[hH時时시]\s?(\d{2})(?!\d)(?:\s?[分분])?")
_BETWEEN: Final = re.compile(r"(?<=\d)\s*,?\s*\b(?:a las|à|às|um|alle(?: ore)?|kl\.?|klo|om|o godz\.?|o|в|о|saat|pukul|la ora)\s+(?=\d{1,2}:)")  # fmt: skip
_UHR: Final = re.compile(r"(?<=:\d\d)\s*Uhr\b")


def month_number(name: str) -> int | None:
    """The month that a word names, in English (from three letters on) or another language; None for any other word."""
    small = name.strip().rstrip(".").casefold()
    found = _MONTHS.get(small)
    if found is None and len(small) >= 3:
        found = next((n for n, full in enumerate(_IN_FULL, 1) if full.startswith(small)), None)
    asian = re.fullmatch(r"(\d{1,2})\s*[月월]", small)
    if asian and 1 <= int(asian[1]) <= 12:
        return int(asian[1])
    return found


def _english(name: str) -> str | None:
    number = month_number(name)
    return _ENGLISH[number - 1] if number else None


def _day_first(found: re.Match[str]) -> str:
    name = _english(found[2])
    if name is None or not 1 <= int(found[1]) <= 31:
        return found[0]
    return f"{name} {found[1]}, {found[3]}" if found[3] else f"{name} {found[1]}"


def _month_first(found: re.Match[str]) -> str:
    name = _english(found[1])
    return f"{name} {found[2]}" if name else found[0]


def _asian(found: re.Match[str]) -> str:
    if not 1 <= int(found[2]) <= 12:
        return found[0]
    name = _ENGLISH[int(found[2]) - 1]
    return f"{name} {found[3]}, {found[1]} " if found[1] else f"{name} {found[3]} "


def _half(found: re.Match[str]) -> str:
    clock = re.sub("[時时시]", ":", found[2])
    return f"{clock} {'AM' if found[1] in ('午前', '上午', '오전') else 'PM'}"


@lru_cache(maxsize=2048)
def in_english(text: str) -> str:
    """The text with its dates in English order and words: `8 juin 2026 à 19h13` is `Jun 8, 2026, 19:13`. A text without a
    foreign date comes back as it was, but for single spaces.
    """
    text = " ".join(text[:400].split())
    text = _HALF_BEFORE.sub(_half, text)
    text = _CLOCK.sub(r"\1:\2", text)
    text = _HALF_AFTER.sub(lambda m: f"{m[1]} {m[2].upper()}M", text)
    text = _ASIAN.sub(_asian, text)
    text = _VIETNAMESE.sub(_vietnamese, text)
    text = _DAY_FIRST.sub(_day_first, text)
    text = _MONTH_FIRST.sub(_month_first, text)
    text = _BETWEEN.sub(", ", text)
    return " ".join(_UHR.sub("", text).split())


def _vietnamese(found: re.Match[str]) -> str:
    day = found[1] or found[3]
    if not day or not 1 <= int(found[2]) <= 12:
        return found[0]
    rest = f" {found[3]}" if found[1] and found[3] else ""
    return f"{_ENGLISH[int(found[2]) - 1]} {day}{rest}"
