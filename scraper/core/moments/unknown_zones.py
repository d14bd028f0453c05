"""A zone that is named by a place alone, or by one whose clock is not known here: the time is not of the press's own clock."""

from __future__ import annotations

from scraper.core.language.text import fold
from scraper.core.language.zones import keyed, place_names
from scraper.core.moments.atoms import Scan, ZoneName
from scraper.core.moments.zone_names import in_brackets
from scraper.core.patterns import late

_LED = r"[ ,(]{1,3}"
_ROMANCE = (
    rf"{_LED}(?:(?:en|no|na|pelo|pela) )?(?:hora|hor[aá]rio|heure|ora)(?: locale?)?"
    r" (?:(?:de|de la|de los|del|della|do|da|dos|das|du|des|di) |d['’])[A-ZÀ-Þ][^\W\d_]+"
)
"""Such as "a las 15:20, hora de Trípoli", "às 15h20 no horário de Harare", "à 15h20, heure d'Oran"."""
_OF_PLACE = r"[A-Z][a-z]+(?: [A-Z][a-z]+){0,2} (?:local |standard |summer |daylight )?time\b"
_ENGLISH = rf"(?<!\.){_LED}{_OF_PLACE}"
"""Such as "at 3.20pm Zambia time"."""
_AFTER_STOP = (
    rf"(?<=m\.) (?!(?:Last|Next|This|That|First|Each|Every|Any|Some|One|No|At)\b){_OF_PLACE}"
    r"(?=\s*(?:[,.;:)\u2013\u2014]|\Z|(?:on|and|or|to|until|when|after|before|in|for|because|following|with|according|but)\b))"
)
"""The same behind "p.m.", where a sentence may begin as well: "by 3 p.m. Last time it was longer"."""
_GERMAN = rf"{_LED}[A-ZÄÖÜ][^\W\d_]+er Zeit\b"
_ASIAN = rf"{_LED}(?:waktu|giờ) [A-ZÀ-ÞĐ][^\W\d_]+"
"""Indonesian and Vietnamese."""
_SLAVIC = rf"{_LED}(?:czasu [^\W\d_]+[sc]kiego\b|по [а-яё-]+скому времени|по времени [А-ЯЁ][а-яё-]+|за [а-яіїєґ'’-]+ським часом\b)"
_NAMED = late(f"{_ROMANCE}|{_ENGLISH}|{_AFTER_STOP}|{_GERMAN}|{_ASIAN}|{_SLAVIC}")
_PLACE = late(r" ([A-ZÀ-Þ][^\W\d_]+(?:[ -][A-ZÀ-Þ][^\W\d_]+){0,2})\)")
"""A place alone that closes the brackets of a time: "11:48 UTC (08:48 Brasília)"."""
_SWALLOWED = " ora"
"""An Italian word for hours that also opens the name of a zone: "alle 15:20 ora di Tripoli"."""


def unknown_zone(scan: Scan, end: int) -> ZoneName | None:
    """The zone that is named right behind a time that ends at `end`, and that no table here knows."""
    place = _PLACE.match(scan.text, end)
    if place is not None and in_brackets(scan, end):
        key = place_names().get(fold(place[1]))
        return ZoneName(end, place.end(1), keyed(key), place[1]) if key is not None else None
    begin = end - len(_SWALLOWED) if scan.low.endswith(_SWALLOWED, 0, end) else end
    found = _NAMED.match(scan.text, begin)
    if found is None:
        return None
    return ZoneName(end, found.end(), None, found.group().strip(" ,("), elsewhere=True)
