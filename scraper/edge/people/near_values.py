"""What somebody probably meant who wrote a small value wrongly: the nearest valid one, or None where it is a guess."""

from __future__ import annotations

import difflib
import re
from datetime import datetime
from typing import Final
from zoneinfo import available_timezones

from scraper.core.ids import slug
from scraper.core.instants import parse_instant, show
from scraper.core.model import Precision

_WRITTEN_DAYS: Final = (
    "%d %B %Y",
    "%B %d, %Y",
    "%B %d %Y",
    "%d %b %Y",
    "%b %d, %Y",
    "%b %d %Y",
    "%d.%m.%Y",
    "%Y/%m/%d",
)
_SLASHED: Final = re.compile(r"(\d{1,2})/(\d{1,2})/(\d{4})")
LONGEST_TITLE: Final = 400
"""Longer ones are cut at intake (`core.language.text`)."""
_UNITS: Final = {"second": "s", "sec": "s", "minute": "m", "min": "m", "hour": "h", "hr": "h", "day": "d", "week": "w"}
_LENGTH: Final = re.compile(r"(\d{1,6})\s*([a-z]+?)s?", re.IGNORECASE)
_MARKED_LINK: Final = re.compile(r"\[[^\]]*\]\(\s*<?([^)>\s]+)>?\s*\)")


def near_url(text: str) -> str | None:
    """An address out of angle brackets or a Markdown link, or with the scheme that it lacks."""
    text = text.strip()
    linked = _MARKED_LINK.fullmatch(text)
    bare = linked[1] if linked else text.strip("<>\"'“”‘’ ")
    whole = bare if "://" in bare or re.match(r"[a-z]+:", bare) else f"https://{bare}"
    hosted = re.match(r"https?://[^/@\s]+\.[^/@\s]+", whole)
    return whole if hosted and whole != text and not re.search(r"[\s<>{}|\\^`\"]", whole) else None


def near_site(text: str) -> str | None:
    """The address without what follows ? or #."""
    bare = re.split(r"[?#]", text.strip())[0]
    return near_url(bare) or (bare if bare.startswith("http") and bare != text.strip() else None)


def near_title(text: str) -> str | None:
    """The same words on one line; a title that is too long is nobody's but its author's to shorten."""
    line = " ".join(text.split())
    return line if len(line) <= LONGEST_TITLE else None


def near_slug(text: str) -> str | None:
    """The id that the text would have."""
    made = slug(text)[:60].strip("-")
    return made if len(made) > 1 else None


def near_instant(text: str) -> str | None:
    """The same time with Z, the words of a day as a date; a day of a month that the order leaves open is none."""
    text = " ".join(text.split())
    zoned = parse_instant(f"{text}Z")
    if zoned is not None and zoned.precision is not Precision.DAY:
        return show(zoned.at)
    return near_day(text)


def near_day(text: str) -> str | None:
    """A day written otherwise; of `04/05/2026` nobody knows which is the month."""
    text = " ".join(text.split())
    slashed = _SLASHED.fullmatch(text)
    if slashed:
        first, second, year = (int(part) for part in slashed.groups())
        if first != second and first <= 12 and second <= 12:
            return None
        return _day(f"{year}-{min(first, second):02}-{max(first, second):02}", "%Y-%m-%d")
    return next((day for form in _WRITTEN_DAYS if (day := _day(text, form))), None)


def _day(text: str, form: str) -> str | None:
    try:
        return f"{datetime.strptime(text, form):%Y-%m-%d}"  # noqa: DTZ007  a day has no zone
    except ValueError:
        return None


def near_duration(text: str) -> str | None:
    """`15 minutes` is 15m."""
    found = _LENGTH.fullmatch(text.strip())
    unit = _UNITS.get(found[2].lower()) if found else None
    return f"{found[1]}{unit}" if found and unit else None


def near_language(text: str) -> str | None:
    """`en_US` is en-US."""
    tag = text.strip().replace("_", "-")
    head, *rest = tag.split("-")
    near = "-".join([head.lower(), *rest])
    return near if near != text and re.fullmatch(r"[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*", near) else None


def near_zone(text: str) -> str | None:
    """The zone of the database that looks most like this one."""
    known = {name.casefold(): name for name in available_timezones()}
    wanted = text.strip().replace(" ", "_").casefold()
    cities = {name.rpartition("/")[2]: name for name in known}
    found = difflib.get_close_matches(wanted, [*known, *cities], n=1, cutoff=0.75)
    return known[cities.get(found[0], found[0])] if found else None
