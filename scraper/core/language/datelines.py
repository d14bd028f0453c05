"""The place of an English news story, whose clock its times are told by: the one that heads it ("TOLEDO, Ohio — …"), or
the country it tells of, where its page keeps that clock.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import datetime, timedelta
from functools import cache
from re import Pattern

from scraper.core.language.whereabouts import countries_of
from scraper.core.language.zones import country_of_clock, place_names, region_zone
from scraper.core.patterns import late

_STATES = {
    "America/New_York": "Conn.|Del.|Ga.|Md.|Mass.|Mich.|N.C.|N.H.|N.J.|N.Y.|Ohio|Pa.|R.I.|S.C.|Va.|Vt.|W.Va.|Maine",
    "America/Chicago": "Ala.|Ark.|Ill.|Iowa|Kan.|La.|Minn.|Miss.|Mo.|Neb.|Okla.|Texas|Wis.",
    "America/Denver": "Colo.|Mont.|N.M.|Utah|Wyo.",
    "America/Phoenix": "Ariz.",
    "America/Los_Angeles": "Calif.|Nev.|Ore.|Wash.",
    "America/Toronto": "Ont.|Que.",
    "America/Halifax": "N.S.|N.B.|P.E.I.",
    "America/St_Johns": "N.L.",
    "America/Winnipeg": "Man.",
    "America/Regina": "Sask.",
    "America/Edmonton": "Alta.",
    "America/Vancouver": "B.C.",
}
"""American states and Canadian provinces as newspapers shorten them, those of which (nearly) all keeps one clock."""
_DATELINE = late(
    r"^[^\w\n]{0,3}(?P<city>[A-Z][A-Z.'’ -]{2,30}?)(?:, (?P<state>[A-Z][A-Za-z.]{1,6}))?"
    r" ?(?:\([^)\n]{2,40}\))? ?(?:[—–―]|--?(?= ?[A-Z\"“]))",
    re.MULTILINE,
)
_WIDE = late(r"eastern|pacific|pacífico|central|mountain|atlantic|coast")
"""Parts of countries, or oceans, among the names of zones."""
_HEAD = 1200
"""Letters of headline, byline and lead before which a story has begun."""


@cache
def _by_state() -> Mapping[str, str]:
    return {state: zone for zone, states in _STATES.items() for state in states.split("|")}


def dateline_clock(text: str) -> str | None:
    """The IANA zone of the place that heads the story; None where none does, or its clock is not known."""
    found = _DATELINE.search(text, 0, _HEAD)
    if found is None:
        return None
    if found["state"]:
        return _by_state().get(found["state"])
    zone = place_names().get(found["city"].strip().lower().replace("’", "'"))
    return zone if zone is not None and "/" in zone else None


def clock_of_scene(text: str, offset: int | None, at: datetime | None) -> str | None:
    """The country (ISO 3166 code) that a story tells of most, if its clock shows the offset (minutes east of UTC) in which
    the page writes when it was published, `at`; of a country with several clocks the IANA zone of the cities named. American
    companies are named everywhere, so the United States do not count, nor does an offset of nothing, which machines write.
    """
    if not offset or at is None:
        return None
    named = countries_of(text)
    told = max((times for code, times in named.items() if code != "US"), default=0)
    fits = (code for code, times in named.items() if times == told and _shows(code, at, offset))
    where = next(fits, None)
    if where is not None:
        return where
    clocks = {place_names()[name.lower()] for name in _cities().findall(text)}
    told_of = all(named[country_of_clock(key) or ""] >= told for key in clocks)
    return min(clocks) if clocks and told_of and all(_shows(key, at, offset) for key in clocks) else None


@cache
def _cities() -> Pattern[str]:
    """The cities of countries that have several clocks."""
    names = (name.title() for name, key in place_names().items() if country_of_clock(key) and not _WIDE.search(name))
    return re.compile(rf"\b(?:{'|'.join(sorted(names))})\b")


def _shows(where: str, at: datetime, offset: int) -> bool:
    zone = region_zone(where)
    return zone is not None and at.astimezone(zone).utcoffset() == timedelta(minutes=offset)


def clock_of_story(text: str, where: str | None, offset: int | None, at: datetime | None) -> str | None:
    """The country or IANA zone whose clock an English story is told by: that of its press (`where`), else that of its
    dateline, or of the country it tells of. The press of one clock that heads a story by a place of another gives none away.
    """
    headed = dateline_clock(text)
    if where is None:
        return headed or clock_of_scene(text, offset, at)
    return where if headed is None or at is None or _alike(where, headed, at) else None


def _alike(one: str, other: str, at: datetime) -> bool:
    """Whether two clocks show the same time."""
    shown = (region_zone(name) for name in (one, other))
    return len({at.astimezone(zone).utcoffset() for zone in shown if zone is not None}) == 1
