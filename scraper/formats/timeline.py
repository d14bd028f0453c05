"""Statuspage's timeline text: month, day and time without a year, in the page's zone, newest post first."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta, timezone
from itertools import pairwise, zip_longest

from scraper.formats.labels import state_of
from scraper.formats.local_dates import in_english, month_number
from scraper.formats.markup import plain, plain_markdown
from scraper.formats.records import Post
from scraper.formats.stamps import EARLIEST, LATEST, believable, zone_of

_POST = re.compile(
    r"(?:<p\b[^<>]{0,200}>\s*)?<small\b[^<>]{0,200}>(.{4,400}?)</small>\s*(?:<br\s*/?>\s*)?<strong\b[^<>]{0,200}>(.{1,80}?)</strong>(?:\s*[-–:])?",
    re.DOTALL | re.IGNORECASE,
)
_WHEN = re.compile(
    r"([A-Za-z]{3,9})\.?\s+(\d{1,2})(?:\s*,?\s*(\d{4}))?\s*[,–-]?\s*(\d{1,2}):(\d\d)(?::\d\d)?\s*([AaPp]\.?[Mm]\.?)?"
    r"\s*((?:UTC|GMT)?[+-]\d{1,2}:?\d{0,2}|[A-Za-z]{1,5}\b)?"
)
_AMBIGUOUS = frozenset({"CST", "IST", "BST", "AST", "AMT", "GST", "ECT", "SST", "EST", "CDT"})
"""Abbreviations that mean different zones on different continents: evidence beats the usual meaning."""
_DAY = timedelta(days=1)
_LAST_WORD = re.compile(r"([A-Za-z]{1,5})\W*\Z")


@dataclass(frozen=True, slots=True)
class LocalTime:
    """A time as written: the year may be missing; `zone` is the abbreviation, empty where none is given."""

    month: int
    day: int
    hour: int
    minute: int
    zone: str
    year: int | None = None

    def on(self, year: int) -> datetime | None:
        """The wall clock in that year, marked UTC whatever its zone; None where there is no such day or believable year."""
        if not EARLIEST.year <= year < LATEST.year:
            return None
        try:
            return datetime(year, self.month, self.day, self.hour, self.minute, tzinfo=UTC)
        except ValueError:
            return None


def local_time(text: str) -> LocalTime | None:
    """Read `Jun  8, 19:13 UTC`, `Aug 28, 10:33 PM UTC` or `May 08, 2025 - 14:07 BST`, in the page's language; None for
    anything else.
    """
    found = _WHEN.search(text)
    month = month_number(found[1]) if found else None
    if month is None:
        found = _WHEN.search(in_english(text))
        month = month_number(found[1]) if found else None
    if found is None or month is None:
        return None
    day, year, hour, minute, half, zone = found.groups()[1:]
    if int(hour) > 23 or int(minute) > 59 or (half and not 1 <= int(hour) <= 12):
        return None
    clock = int(hour) % 12 + (12 if half[0] in "Pp" else 0) if half else int(hour)
    return LocalTime(month, int(day), clock, int(minute), zone or "", int(year) if year else None)


@dataclass(frozen=True, slots=True)
class Clock:
    """What turns a written time into an instant: `anchor` is the newest time the posts can have, give or take `slack`
    (half a year where the anchor is the resolution, which a postmortem may follow); `newest` is the stamp of the newest
    post where the document gives one, in UTC.
    """

    anchor: datetime | None
    newest: datetime | None = None
    slack: timedelta = _DAY

    def wall(self, written: LocalTime) -> datetime | None:
        """The wall clock in the latest year that does not pass the anchor."""
        if written.year is not None:
            return written.on(written.year)
        if self.anchor is None:
            return None
        years = range(self.anchor.year + 1, self.anchor.year - 5, -1)
        walls = (written.on(year) for year in years)
        return next((wall for wall in walls if wall and wall <= self.anchor + self.slack), None)

    def walls(self, written: Sequence[LocalTime | None]) -> list[datetime | None]:
        """All wall clocks of a timeline; where posts run newest first, none is later than the one before it."""
        found = [self.wall(one) if one else None for one in written]
        if _runs_forward(found):
            return found
        before = None
        for index, (wall, one) in enumerate(zip(found, written, strict=True)):
            if wall and one and before and one.year is None and wall > before + _DAY:
                found[index] = one.on(wall.year - 1)
            before = found[index] or before
        return found

    def instants(self, written: Sequence[LocalTime | None], planned: LocalTime | None = None) -> list[datetime | None]:
        """The instants of a timeline, None where one cannot be read. `planned` is what the stamp tells instead of the
        newest post, where the document opens with the time of planned work.
        """
        walls = self.walls(written)
        seen = self._offset_seen([planned], self.walls([planned])) if planned else self._offset_seen(written, walls)
        return [_settle(one, wall, seen) if one and wall else None for one, wall in zip(written, walls, strict=True)]

    def _offset_seen(
        self, written: Sequence[LocalTime | None], walls: Sequence[datetime | None]
    ) -> tuple[str, timedelta] | None:
        """The first time's abbreviation and its offset, where the stamp tells the same minute; None where the stamp is that of
        some post by the usual meaning of its abbreviation: a postmortem is newer than the stamp, which is of the resolution.
        """
        told = [(one, wall) for one, wall in zip(written, walls, strict=True) if one and wall]
        stamp = self.newest.replace(second=0, microsecond=0) if self.newest else None
        if stamp is None or not told or any(_settle(one, wall, None) == stamp for one, wall in told):
            return None
        name, offset = told[0][0].zone.upper(), told[0][1] - stamp
        fits = abs(offset) <= timedelta(hours=14) and not offset % timedelta(minutes=15)
        return (name, offset) if fits and name not in ("UTC", "GMT", "Z") else None


def _settle(written: LocalTime, wall: datetime, seen: tuple[str, timedelta] | None) -> datetime | None:
    """An abbreviation of many meanings means what the newest post shows it to mean; one of the other season (CDT beside
    CST) keeps its own.
    """
    name = written.zone.upper()
    zone = zone_of(written.zone, wall.replace(tzinfo=None)) if name else UTC
    if seen is not None and (zone is None or (name in _AMBIGUOUS and name == seen[0])):
        zone = timezone(seen[1])
    return believable(wall.replace(tzinfo=zone)) if zone else None


@dataclass(frozen=True, slots=True)
class Timeline:
    """Posts oldest first, and how many could not be dated."""

    posts: tuple[Post, ...]
    undated: int = 0


def read_timeline(markup: str, clock: Clock) -> Timeline:
    """Posts of a timeline in either of Statuspage's markups (with and without `<var>`), as its feeds carry it."""
    heads = list(_POST.finditer(markup))
    written = [local_time(plain(head[1])) for head in heads]
    bodies = [
        markup[head.end() : after.start() if after else len(markup)] for head, after in zip_longest(heads, heads[1:])
    ]
    instants = clock.instants(written, _planned(plain(markup[: heads[0].start()])) if heads else None)
    posts = [
        Post(at, state_of(plain(head[2])), plain_markdown(body))
        for head, body, at in zip(heads, bodies, instants, strict=True)
        if at
    ]
    return Timeline(tuple(reversed(posts)), len(heads) - len(posts))


def _planned(banner: str) -> LocalTime | None:
    """The start in the banner of planned work (`… Apr 7, 13:00 - 15:00 UTC`): the feed's own stamp of the entry then is this
    start, not the newest post.
    """
    start = local_time(banner)
    zone = _LAST_WORD.search(banner)
    return replace(start, zone=zone[1]) if start and zone and not start.zone else start


def _runs_forward(walls: Sequence[datetime | None]) -> bool:
    """Whether posts follow an earlier one more often than a later one."""
    pairs = [(before, after) for before, after in pairwise(walls) if before and after]
    return sum(after > before for before, after in pairs) > sum(after < before for before, after in pairs)
