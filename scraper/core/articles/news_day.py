"""The day of an article that tells of something new and does not say which day it was."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta, tzinfo

from scraper.core.articles.awaited_times import is_expected, is_soon, names_no_day
from scraper.core.articles.day_placing import Setting, placed
from scraper.core.articles.lines import Line
from scraper.core.language.zones import region_zone
from scraper.core.model import Instant, Precision
from scraper.core.moments import TimeMention, zone_named
from scraper.core.patterns import late

_FINE = (Precision.SECOND, Precision.MINUTE)
_CLOCKS = ("clock", "duration")
_WHOLE = timedelta(days=1)
_NIGHT = timedelta(hours=8)
"""How long before publication a time of the evening before may lie."""
_LATEST = timedelta(hours=22)
"""The hour up to which a report known to be of a day tells of that day; what is later may be of the evening before."""
_LONGEST = 60
"""Lines of the longest report that is told without a day."""
_LOOKS_BACK = late(
    r"\b(?:(?:mm|dd)([/.-])(?:mm|dd)\1yy(?:yy)?|yyyy-mm-dd|some time ago|a (?:long )?while (?:ago|back)|timeline|retrospective|anniversary|look(?:ing)? back|chronolog\w+|lessons"
    r"|last (?:week|month|year)|(?:letzte|vergangene|vorige)n? (?:woche|monat)|(?:semaine|mois) derni[eè]re?|(?:semana|mes|mês) pasad[ao]"
    r"|(?:semana|mês) passad[ao]|(?:settimana|mese) scors[ao]|vorige (?:week|maand)|förra (?:veckan|månaden)|(?:sidste|forrige) uge"
    r"|zeszłym (?:tygodniu|miesiącu)|прошлой неделе|прошлом месяце|минулого тижня|minggu lalu|geçen (?:hafta|ay)"
    r"|rückblick|nachlese|rétrospective|retour sur|retrospectiva|cronología|cronologia|terugblik|chronologia|хронология|ретроспектива)\b"
    r"|先週|先月|上周|上週|上个月|上個月|지난주|지난달|時系列|経緯|振り返|复盘|復盤|回顾|타임라인|회고",
    re.IGNORECASE,
)
"""Words of articles that tell an old story."""
_WRITE_UP = late(r"\bpost[- ]?mortem\b|\broot[- ]cause analysis\b|\bincident re(?:port|view)\b", re.IGNORECASE)
"""What is written when all is over, unless somebody has only promised it."""
_PROMISED = late(
    r"\b(?:promis(?:ed|es|ing)|pledg(?:ed|es)|vow(?:ed|s)|plans to|will|would|is to|are to|has yet to|have yet to|expected)\b",
    re.IGNORECASE,
)


def local_day(published: Instant, lines: tuple[Line, ...], setting: Setting) -> date:
    """The day of publication where the article was written: by the clock of its press, else by that of its times. A day
    known without its hour is already the one that the article was dated with.
    """
    if published.precision not in (*_FINE, Precision.HOUR):
        return published.at.astimezone(UTC).date()
    return published.at.astimezone(_clock(lines, setting)).date()


def _clock(lines: tuple[Line, ...], setting: Setting) -> tzinfo:
    press = region_zone(setting.region) if setting.region else None
    if press is not None:
        return press
    written = (zone_named(mention.zone) for line in lines for mention in line.times if mention.zone)
    return next((zone for zone in written if zone is not None), UTC)


def news_day(lines: tuple[Line, ...], published: Instant | None, setting: Setting) -> date | None:
    """The day on which all its times lie just before publication; None for an article that names any day, tells no time
    of day in a known zone, looks back, or has a time that fits neither the day of publication nor the night before.
    """
    if published is None or len(lines) > _LONGEST:
        return None
    if any(_looks_back(line.text) for line in lines) or any(_dated(line) for line in lines):
        return None
    clocks = [(line, mention) for line in lines for mention in line.times if mention.kind == "clock"]
    if not clocks or any("no_zone" in mention.flags for _, mention in clocks):
        return None
    if published.precision is Precision.DAY:
        return _of_that_day(clocks, published, lines, setting)
    return _of_these_hours(clocks, published, lines, setting) if published.precision in _FINE else None


def _looks_back(text: str) -> bool:
    """Whether a sentence belongs to an article that tells an old story."""
    if _LOOKS_BACK.search(text):
        return True
    return _WRITE_UP.search(text) is not None and _PROMISED.search(text) is None


def _of_these_hours(
    clocks: list[tuple[Line, TimeMention]], published: Instant, lines: tuple[Line, ...], setting: Setting
) -> date | None:
    """The day of publication or the one before, where all times lie just before the minute of it."""
    today = local_day(published, lines, setting)
    zones = [zone_named(mention.zone) if mention.zone else None for _, mention in clocks]
    written = {published.at.astimezone(zone).date() if zone is not None else None for zone in zones}
    stamped = published.at.time() == time()  # midnight to the second is a day whose hour nobody gave
    there = (written.pop() if len(written) == 1 and not stamped else None) or today
    for day, earliest in ((today, _WHOLE), (there, _WHOLE), (today - _WHOLE, _NIGHT)):
        told = list(_told(clocks, day, setting, published))
        past = [_just_before(at, published, earliest) for at, _ in told]
        if any(past) and all(before or awaited for before, (_, awaited) in zip(past, told, strict=True)):
            return day
    return None


def _of_that_day(
    clocks: list[tuple[Line, TimeMention]], published: Instant, lines: tuple[Line, ...], setting: Setting
) -> date | None:
    """The day of publication, where no more than that is known of it and all times lie within that day, before its late
    evening, by the clock of the press, else by that of the first time.
    """
    day = published.at.astimezone(UTC).date()
    begin = datetime.combine(day, time(), _clock(lines, setting))
    for at in _instants(clocks, day, setting):
        if at is None or not begin <= at.at <= begin + _LATEST:
            return None
    return day


def _dated(line: Line) -> bool:
    return any(
        t.kind not in _CLOCKS and t.precision is not Precision.MONTH and not names_no_day(line, t) for t in line.times
    )


def _told(
    clocks: list[tuple[Line, TimeMention]], day: date, setting: Setting, published: Instant
) -> Iterator[tuple[Instant | None, bool]]:
    """The instants of the times on a day, and whether each is only expected: "back by 8.30 p.m."."""
    anywhen = replace(setting, published=None)
    for line, mention in clocks:
        for at in _instants([(line, mention)], day, anywhen):
            yield at, at is not None and is_soon(at.at, published.at) and is_expected(line, mention)


def _instants(clocks: list[tuple[Line, TimeMention]], day: date, setting: Setting) -> Iterator[Instant | None]:
    for line, mention in clocks:
        told = placed(mention, line, (day.isoformat(),), setting)
        for at in (told.at, told.end_at or told.at):
            yield Instant(at, Precision.MINUTE) if at is not None else None


def _just_before(at: Instant | None, published: Instant, earliest: timedelta) -> bool:
    return at is not None and timedelta(0) <= published.at + timedelta(minutes=15) - at.at <= earliest
