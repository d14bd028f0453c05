"""Reading the zone that stands beside a time."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import replace

from scraper.core.language.cities import clock_of_place
from scraper.core.language.zones import abbreviation, keyed, offset_zone, place_names
from scraper.core.moments.atoms import Scan, ZoneName
from scraper.core.moments.ranged_clocks import POINT_DECIMALS
from scraper.core.patterns import late

_OFFSET = late(r"\s?(?:[+-]\d{1,2}(?::?(?:00|15|30|45))?)(?!\d|[:.]\d)", re.ASCII)
_PLAIN_OFFSET = late(r" ?([+-]\d\d:?(?:00|15|30|45))(?!\d)", re.ASCII)
_FINE = late(r"[0-9][:.h][0-9]{2}")
_SECOND_NAME = late(r"\s?[(/]\s?(?:utc|gmt|[a-zа-я]{2,4}t|z)(?:\s?[+-]\d{1,2}(?::\d\d)?)?\)")

_FIRM = late(r"&\w")
"""Behind the first letters of a firm's name that opens the next sentence: "by 5 p.m. AT&T said"."""
_PRESS = {"zh": "CN", "tr": "TR", "he": "IL"}
"""The country whose abbreviations a language means, where no country is known."""


def zone_at(scan: Scan, i: int, end: int) -> ZoneName | None:
    """The zone that stands right behind position `end`, where token `i` is the next; with or without brackets."""
    if scan.kind(i - 1) == "iso" and scan.low[scan.tokens[i - 1].start].isalpha():
        return ZoneName(end, end, keyed("UTC"), "UTC")  # seconds since 1970
    plain = _PLAIN_OFFSET.match(scan.low, end)
    # Behind a plain time a hyphen leads to the end of a range: "08:51-10:02".
    timed = scan.kind(i - 1) == "iso" or (
        plain is not None and _FINE.search(scan.low, max(end - 9, 0), end) is not None
    )
    if plain is not None and (plain[1][0] == "+" or (":" not in plain[1] and timed) or scan.kind(i - 1) == "iso"):
        zone = offset_zone(plain[1])
        return ZoneName(end, plain.end(), zone, plain[1]) if zone else None
    if not scan.has(i, "abbr", "zone", "coast", "small"):
        return None
    gap = scan.low[end : scan.tokens[i].start]
    if (
        len(gap) > 3
        or gap.strip() not in ("", "(", ",", "[", "-")
        or (gap.strip() == "," and not _after_comma(scan, i))
    ):
        return None
    name = zone_token(scan, i)
    return None if name is None else _closed(scan, i, name, gap)


def _after_comma(scan: Scan, i: int) -> bool:
    return scan.has(i, "zone") or scan.sense(i, "abbr") in ("UTC", "GMT")


def _closed(scan: Scan, i: int, name: ZoneName, gap: str) -> ZoneName | None:
    """The zone with its bracket, or with the abbreviation that repeats it in brackets."""
    opened = gap.strip() in ("(", "[")
    stop = name.end
    if opened and scan.low[stop : stop + 1] in (")", "]"):
        return replace(name, end=stop + 1)
    if opened and leads_clock(scan, i):
        return None
    again = _SECOND_NAME.match(scan.low, stop)
    if again is not None and not opened and "/" not in again.group() and scan.has(i, "zone"):
        return replace(name, end=again.end())
    return name


def zone_token(scan: Scan, i: int) -> ZoneName | None:
    """The zone that token `i` names, with an offset that belongs to it (`UTC+8`)."""
    token = scan.tokens[i]
    key = scan.sense(i, "zone") or scan.sense(i, "coast")
    name = scan.sense(i, "abbr") or scan.sense(i, "small")
    if name is not None and _FIRM.match(scan.low, token.end):
        return None
    text = scan.text[token.start : token.end]
    if name is not None:
        offset = _OFFSET.match(scan.low, token.end) if name in ("UTC", "GMT", "Z") else None
        zone = offset_zone(offset.group().strip()) if offset and not _next_clock(scan, i) else None
        if zone is not None and offset is not None:
            return ZoneName(token.start, offset.end(), zone, scan.text[token.start : offset.end()])
        home = scan.home if name == "IST" else None
        found = abbreviation(name, home or scan.region or _PRESS.get(scan.language.code))
        # Letters that mean a clock in some countries only are of no clock that is known elsewhere.
        return ZoneName(token.start, token.end, found, text, elsewhere=found is None)
    if key == "elsewhere":
        return ZoneName(token.start, token.end, None, text, elsewhere=True)
    if key == "local":
        return _local(scan, ZoneName(token.start, token.end, None, text))
    return ZoneName(token.start, token.end, keyed(key), text) if key else None


_PLACE = late(
    r" (?:(?:in|à|a|en|em|di|de|of|i|w|we|v|ve|te|på|u|din|в|у) )?((?:[A-Z]\w{1,20})(?:[ -][A-Z]\w{1,20}){0,2})"
)


_BEHIND_DAY = late(r" (?:on |this )?[A-Z][a-z]+day(?: [a-z]+)? in (?:the )?([A-Z]\w{1,20}(?: [A-Z]\w{1,20}){0,2})")
"""Behind a local time and its day: the place whose clock it is of: "7 a.m. local time on Tuesday in Germany"."""
_STANDS_AT = late(
    r" (?:an der|am|in der|im|in den|à la|sur la|dans le|en la|de la|na|nella|sulla|dell[ao']|på|vid|i|on the)"
    r" (?:[A-ZÀ-Þ]|costa |côte |kust)[\w-]+(?: [A-Z][\w-]+)?(?: ?\(([A-Z]{2,4})\))?"
)
"""Behind a local time: a coast or a country whose clock it is of, and its abbreviation in brackets."""


def _local(scan: Scan, name: ZoneName) -> ZoneName:
    """Local time, and of which place where one is named: "23.50 Uhr Ortszeit San Francisco"."""
    found = _PLACE.match(scan.text, name.end)
    if found is not None and _is_day(scan, found.start(1)):
        found = None  # "2 p.m. local time Wednesday"
    if found is None and (stands := _STANDS_AT.match(scan.text, name.end)) is not None:
        zone = abbreviation(stands[1], scan.region) if stands[1] else None
        return replace(name, zone=zone, end=stands.end(), elsewhere=zone is None)
    if found is None:
        behind = _BEHIND_DAY.match(scan.text, name.end)
        key = place_names().get(behind[1].lower()) if behind is not None else _named_before(scan, name.start)
        if key is None:
            return replace(name, elsewhere=scan.language.code in _OVER_THERE)
        return replace(name, zone=keyed(key))
    words = found[1].split(" ")
    for count in range(len(words), 0, -1):
        place = " ".join(words[:count])
        key = place_names().get(place.lower())
        if key is not None:
            end = found.start(1) + len(place)
            return ZoneName(name.start, end, keyed(key), scan.text[name.start : end])
    return replace(name, elsewhere=True)


def _is_day(scan: Scan, start: int) -> bool:
    """Whether a word at a position names a day or a month."""
    i = bisect_left(scan.tokens, start, key=lambda token: token.start)
    return scan.has(i, "weekday", "wday", "month", "day") and scan.tokens[i].start == start


_STAYS = late(r"\b(?:in|across|from|at|around) ([A-Z][a-z]{1,20}(?: [A-Z][a-z]{1,20}){0,2})\b")
_NEARBY = 120
_OVER_THERE = frozenset({"ja", "ko", "zh"})
"""Languages in which the word for local time says "over there"."""
_THERE = 2
"""Letters behind a place that say that something was there: "纽约当地时间"."""


def _named_before(scan: Scan, end: int) -> str | None:
    """The zone of the place last named in the sentence before a local time: "in Perth from 9.30am local time"."""
    begin = max(0, end - _NEARBY)
    begin = max(begin, *(scan.text.rfind(stop, begin, end) + 1 for stop in ("\n", ". ", "! ", "? ", "。")))
    keys = [place_names().get(found[1].lower()) for found in _STAYS.finditer(scan.text, begin, end)]
    named = [key for key in keys if key is not None]
    if named:
        return named[-1]
    own = clock_of_place(scan.low[begin : end + _THERE])
    if own is not None or scan.language.code != "en":
        return own
    before = max(0, begin - _NEARBY, scan.text.rfind("\n", 0, begin) + 1)
    return clock_of_place(scan.low[before:begin])  # "… across the Northeast U.S. Around noon local time …"


def leads_clock(scan: Scan, i: int) -> bool:
    """Whether the zone at token `i` stands before a time of its own, as in "16:20 (UTC 08:20)", "（米太平洋時間15日8時41分）"
    and "（日本時間翌15日午前9時）".
    """
    if (scan.language.unspaced or scan.language.twelve) and scan.gap(i + 1) in ("", "翌"):
        told = scan.kind(i + 1) in {"east", "eastday"} or scan.has(
            i + 1, "prefix", "day", "that", "weekday", "midnight", "noon"
        )
        return told or (scan.kind(i + 1) == "num" and scan.follows(i + 2, "hour"))
    apart = scan.gap(i + 1) == "" and scan.tokens[i].end < scan.tokens[i + 1].start
    if scan.gap(i + 1) == ":":
        return scan.kind(i + 1) in {"clock", "decimal"}  # "10.00'da (TSİ:18.00)"
    dotted = scan.kind(i + 1) == "decimal" and scan.language.code not in POINT_DECIMALS
    return (scan.kind(i + 1) == "clock" or dotted) and apart


def _next_clock(scan: Scan, i: int) -> bool:
    """Whether the hyphen behind a zone leads to another time: "14:53 UTC - 17:42 UTC"."""
    told = scan.has(i + 2, "abbr", "zone", "hour", "hours", "suffix") and scan.gap(i + 2) in ("", "(", "[")
    if scan.kind(i + 1) == "num" and scan.low[scan.tokens[i + 1].end : scan.tokens[i + 1].end + 1] == "h":
        return True
    if scan.kind(i + 1) == "num":
        return told and scan.tokens[i + 1].end - scan.tokens[i + 1].start == len("0842")
    return scan.kind(i + 1) == "clock" and (scan.tokens[i + 1].parts[0] > 14 or told)


_HEADING = late(
    r"(?:\b(?:timeline|chronology|chronologie|times?|timestamps?|uhrzeit|zeit|heures?|hora|ora|tijd|czas|godzina|время|saat)"
    r"|時刻|時間|时间|시각|시간)\W{0,3}[(\[]|[(\[](?=[a-z]{2,4}[)\]] ?:\s*\n)"
)
"""Words at the head of a list or a column of times, up to the bracket in which the zone stands; or that bracket alone,
at the end of a line that leads to what is below.
"""


_BRACKETED = 40


def in_brackets(scan: Scan, start: int) -> bool:
    """Whether a bracket is open at a position: "users in the US (around 10:15 PM EDT)"."""
    before = scan.low[max(0, start - _BRACKETED) : start]
    return before.rfind("(") > before.rfind(")")


def zone_of_heading(scan: Scan) -> ZoneName | None:
    """The zone that a heading or the head of a column gives to the times below it: "Timeline (UTC)"."""
    named = []
    for found in _HEADING.finditer(scan.low):
        i = bisect_left(scan.tokens, found.end(), key=lambda token: token.start)
        name = zone_token(scan, i) if scan.has(i, "abbr", "zone", "coast") else None
        closed = name is not None and scan.low[name.end : name.end + 1] in ")]"
        if name is not None and closed and scan.tokens[i].start == found.end():
            named.append(name)
    return named[0] if len({name.zone for name in named}) == 1 and named[0].zone is not None else None
