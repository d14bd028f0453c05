"""Whether an article gathers several outages: a list, a digest, a statistic, what a search found."""

from __future__ import annotations

import re
from datetime import date, timedelta

from scraper.core.articles.lines import Line
from scraper.core.articles.passages import Reading
from scraper.core.articles.signals import Signals
from scraper.core.articles.spans import opens_by_hours, spans_days, tells_one, windows_apart
from scraper.core.language import signs
from scraper.core.language.other_pages import FOUND_BY_SEARCH, STATISTIC
from scraper.core.model import Claim, Precision, ProviderRole

_SEVERAL, _HALF, _OPENING = 3, 2, 6
_APART = timedelta(days=7)
_PARTS = frozenset(":–—-")


def _tells_one(reading: Reading) -> bool:
    """Whether the text gives the hours of one day: "outage timeline" heads these too."""
    times = [t for line in reading.lines for t in line.times]
    clocks = sum(t.kind in {"instant", "range", "clock"} for t in times)
    days = {t.at.date() for t in times if t.at is not None and t.precision is not Precision.MONTH}
    return clocks >= _SEVERAL and (not days or max(days) - min(days) <= timedelta(days=1))


def _is_of_hours(reading: Reading, headed: re.Match[str]) -> bool:
    """Whether the "outage timeline" of a headline is that of one outage: the text names one day, or two in a row."""
    days = sorted({t.at.date() for line in reading.lines for t in line.times if t.at and t.precision is Precision.DAY})
    close = bool(days) and days[-1] - days[0] <= timedelta(days=1)
    return headed.group().casefold() == "outage timeline" and len(reading.frames.days) == 1 and close


def _is_weak(found: re.Match[str] | None) -> bool:
    return found is not None and signs.WEAK_ROUNDUP.fullmatch(found.group()) is not None


def _is_collected(reading: Reading, title: str) -> bool:
    """Whether a page is what a search found, or opens by counting the outages of one stretch of time against another's."""
    if FOUND_BY_SEARCH.match(title):
        return True
    return any(STATISTIC.search(line.text) for line in reading.lines[: signs.LEAD])


def _is_listed_by_days(reading: Reading) -> bool:
    """Whether paragraph after paragraph of a page, from the first ones on, opens with a day of its own and a colon or dash."""
    opened = [line for line in reading.lines if _entry_day(line) is not None]
    days = [day for line in opened if (day := _entry_day(line)) is not None]
    if len(set(days)) < _SEVERAL or max(days) - min(days) < _APART:
        return False
    return opened[0].index <= _OPENING and len(opened) * _HALF >= len({line.block for line in reading.lines}) - 2


def _entry_day(line: Line) -> date | None:
    first = line.times[0] if line.times else None
    if first is None or first.at is None or first.precision is not Precision.DAY:
        return None
    led, behind = line.text[: first.start - line.start], line.text[first.end - line.start :]
    return first.at.date() if not led.strip(" -•*·–—") and behind.lstrip()[:1] in _PARTS else None


def _is_listed_by_names(reading: Reading) -> bool:
    """Whether the sections of a page are headed by names alone, two of them by those of providers."""
    alone = [
        line
        for line in reading.lines[1:]
        if len(line.namings) == 1 and line.namings[0].end - line.namings[0].start == len(line.text.strip())
    ]
    return len({line.namings[0].provider for line in alone}) > 1 and any(
        line.text.rstrip().endswith(":") for line in reading.lines[: alone[0].index]
    )


def is_laid_out(reading: Reading, title: str, claims: tuple[Claim, ...]) -> bool:
    """Whether the form of a page says that it gathers: what a search found, a statistic, sections by days or by names, windows
    or claims of several days.
    """
    listed = _is_collected(reading, title) or _is_listed_by_days(reading) or _is_listed_by_names(reading)
    return listed or windows_apart(reading) or spans_days(reading, title, claims)


def is_roundup(reading: Reading, title: str, signals: Signals, claims: tuple[Claim, ...], *, specific: bool) -> bool:
    """Whether it tells several outages side by side; `specific`: it tells one event as well."""
    lead = " ".join(line.text for line in reading.lines[:2])
    headed = signs.ROUNDUP.search(title)
    dated = specific and signals.timed and len(reading.frames.days) == 1
    if headed and not (_tells_one(reading) or _is_of_hours(reading, headed) or (dated and _is_weak(headed))):
        return True
    if signs.DIGEST.search(reading.text) or is_laid_out(reading, title, claims):
        return True
    led = signs.ROUNDUP.search(lead)
    specific = specific and not (led and not signals.days and signs.OVER_TIME.match(lead, led.end()))
    counted = signals.other_days and signs.COUNTED_OVER.search(lead) and not signs.LATEST_ONE.search(lead)
    if counted or (led and (not specific or (signals.other_days >= 2 and not (dated and _is_weak(led))))):
        return True
    primaries = [m for m in reading.roles if m.role is ProviderRole.PRIMARY]
    one = tells_one(reading, title) or opens_by_hours(reading)
    if signals.other_days >= 4 and not signals.headline and not one:
        return True
    return not specific and (signs.ROUNDUP.search(reading.text) is not None) and bool(primaries)
