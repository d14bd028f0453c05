"""Reading the zone that stands beside a time."""

from __future__ import annotations

import re
from dataclasses import replace

from scraper.core.language.zones import abbreviation, keyed, offset_zone
from scraper.core.moments.atoms import Scan, ZoneName

_OFFSET = re.compile(r"\s?(?:[+-]\d{1,2}(?::?[0-5]\d)?)(?![\d:])", re.ASCII)
_PLAIN_OFFSET = re.compile(r" ?([+-]\d\d:?[0-5]\d)(?!\d)", re.ASCII)
_SECOND_NAME = re.compile(r"\s?[(/]\s?(?:utc|gmt|[a-zа-я]{2,4}t|z)(?:\s?[+-]\d{1,2}(?::\d\d)?)?\)")


def zone_at(scan: Scan, i: int, end: int) -> ZoneName | None:
    """The zone that stands right behind position `end`, where token `i` is the next; with or without brackets."""
    plain = _PLAIN_OFFSET.match(scan.low, end)
    # Behind a plain time a hyphen leads to the end of a range: "08:51-10:02".
    if plain is not None and (plain[1][0] == "+" or ":" not in plain[1] or scan.kind(i - 1) == "iso"):
        zone = offset_zone(plain[1])
        return ZoneName(end, plain.end(), zone, plain[1]) if zone else None
    if not scan.has(i, "abbr", "zone", "coast"):
        return None
    gap = scan.low[end : scan.tokens[i].start]
    if len(gap) > 3 or gap.strip() not in ("", "(", ",", "[", "-") or (gap.strip() == "," and not scan.has(i, "zone")):
        return None
    name = zone_token(scan, i)
    return None if name is None else _closed(scan, i, name, gap)


def _closed(scan: Scan, i: int, name: ZoneName, gap: str) -> ZoneName:
    """The zone with its bracket, or with the abbreviation that repeats it in brackets."""
    opened = gap.strip() in ("(", "[")
    stop = name.end
    if opened and scan.low[stop : stop + 1] in (")", "]"):
        return replace(name, end=stop + 1)
    again = _SECOND_NAME.match(scan.low, stop)
    if again is not None and not opened and "/" not in again.group() and scan.has(i, "zone"):
        return replace(name, end=again.end())
    return name


def zone_token(scan: Scan, i: int) -> ZoneName | None:
    """The zone that token `i` names, with an offset that belongs to it (`UTC+8`)."""
    token = scan.tokens[i]
    key = scan.sense(i, "zone") or scan.sense(i, "coast")
    name = scan.sense(i, "abbr")
    text = scan.text[token.start : token.end]
    if name is not None:
        offset = _OFFSET.match(scan.low, token.end) if name in ("UTC", "GMT", "Z") else None
        zone = offset_zone(offset.group().strip()) if offset and not _next_clock(scan, i) else None
        if zone is not None and offset is not None:
            return ZoneName(token.start, offset.end(), zone, scan.text[token.start : offset.end()])
        home = scan.home if name == "IST" else None
        found = abbreviation(name, home or scan.region or ("CN" if scan.language.code == "zh" else None))
        return ZoneName(token.start, token.end, found, text) if found else None
    if key == "local":
        return ZoneName(token.start, token.end, None, text)
    return ZoneName(token.start, token.end, keyed(key), text) if key else None


def _next_clock(scan: Scan, i: int) -> bool:
    """Whether the hyphen behind a zone leads to another time: "14:53 UTC - 17:42 UTC"."""
    return scan.kind(i + 1) == "clock" and (scan.tokens[i + 1].parts[0] > 14 or scan.has(i + 2, "abbr", "zone"))
