"""How a right time becomes a wrong one when it is written down again: a table of slips, asked in order.

Each line of `SLIPS` looks at a claim beside a better supported time (the anchor) and says in a reader's words which slip
would turn the one into the other; None where it would not. The order is that of how much a match proves.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta, tzinfo

from scraper.core.language.wording import clock, length, moment, short_day
from scraper.core.language.zones import zone_named
from scraper.core.model import Basis, Claim
from scraper.core.patterns import late

_DAY, _HALF_DAY, _HOUR, _STEP = 1440, 720, 60, 30
_MOST = 14 * _HOUR  # the widest offset of a zone from UTC
_MOST_DAYS = 7
_DIGITS = late(
    r"(\d{1,2})(?:[:.]| ?h ?|時|时|點|点|시 ?)(\d{2})(?!\d)(?: ?分| ?분)?\s*(?:([ap])\.?m\b)?", re.IGNORECASE
)
_HOUR_ALONE = late(r"(?<![\d:.])(\d{1,2})\s*([ap])\.?m\b", re.IGNORECASE)
_SPOKEN = (
    ("Pacific time", "America/Los_Angeles", ("PT", "PST", "PDT", "PACIFIC")),
    ("Eastern time", "America/New_York", ("ET", "EST", "EDT", "EASTERN")),
    ("Central time", "America/Chicago", ("CT", "CDT", "CENTRAL")),
    ("Mountain time", "America/Denver", ("MT", "MST", "MDT", "MOUNTAIN")),
    ("Central European time", "Europe/Paris", ("CET", "CEST", "MEZ", "MESZ")),
    ("British time", "Europe/London", ("BST",)),
    ("Indian time", "Asia/Kolkata", ()),
    ("Japanese time", "Asia/Tokyo", ("JST",)),
)
"""What a zone is called, its IANA key, and how it is written; the press writes in these, in this order of how often."""


@dataclass(frozen=True, slots=True)
class Beside:
    """A claim beside an anchor, both to the minute. `gap` is claim minus anchor in minutes; `wall` the minute of the
    day as the claim writes it, in its own zone, None where that cannot be told.
    """

    claim: Claim
    at: datetime
    anchor: datetime
    gap: int
    wall: int | None
    digits: frozenset[int]

    @property
    def odd(self) -> bool:
        """Whether the anchor's minute is one that two times hardly share by chance; :00, :05 or :30 they often do."""
        return self.anchor.minute % 5 != 0

    @property
    def right(self) -> str:
        """The anchor in words."""
        return moment(self.anchor, near=self.at)


def beside(claim: Claim, at: datetime, anchor: datetime) -> Beside:
    """The two, ready to be compared."""
    written = f"{claim.value} {claim.quote}"
    digits = {int(h) % 12 * 60 + int(m) for h, m, _ in _DIGITS.findall(written) if int(m) < 60}
    digits |= {int(h) % 12 * 60 for h, _ in _HOUR_ALONE.findall(written)}
    return Beside(
        claim, at, anchor, int((at - anchor).total_seconds()) // 60, _wall(claim, at, digits), frozenset(digits)
    )


def _wall(claim: Claim, at: datetime, digits: set[int]) -> int | None:
    """The minute of the day in the claim's zone, if the digits that are written agree with it."""
    zone = zone_named(_zone_word(claim), at)
    if zone is None:
        return None
    local = at.astimezone(zone)
    minute = local.hour * 60 + local.minute
    return minute if not digits or minute % _HALF_DAY in digits else None


def _zone_word(claim: Claim) -> str:
    if claim.zone:
        return claim.zone
    tail = re.search(r"\b([A-Z]{2,5})\b(?!.*\b[A-Z]{2,5}\b)", str(claim.value or ""))
    return tail[1] if tail and tail[1] not in ("AM", "PM") else ("UTC" if claim.basis is Basis.STATED else "")


def _zone_name(claim: Claim) -> str:
    word = _zone_word(claim)
    first = word.upper().split(" ", maxsplit=1)[0]
    return next((name for name, _, words in _SPOKEN if first in words), word or "another zone")


def _minute_of(at: datetime) -> int:
    return at.hour * 60 + at.minute


def _other_day(b: Beside) -> str | None:
    days = b.gap // _DAY
    if not b.gap or b.gap % _DAY or abs(days) > _MOST_DAYS:
        return None
    return f"{clock(b.anchor)} UTC moved by {'one day' if abs(days) == 1 else f'{abs(days)} days'}"


def _day_and_month(b: Beside) -> str | None:
    if b.gap % _DAY or (b.at.day, b.at.month) != (b.anchor.month, b.anchor.day) or b.at.year != b.anchor.year:
        return None
    return f"{clock(b.anchor)} UTC on {short_day(b.anchor)} with day and month exchanged"


def _half_a_day(b: Beside) -> str | None:
    if abs(b.gap) != _HALF_DAY:
        return None
    halves = "a morning time read as evening" if b.gap > 0 else "an evening time read as morning"
    return f"twelve hours off {b.right}: {halves}"


def _read_in_zone(b: Beside) -> str | None:
    """The UTC clock of the anchor with another zone's name beside it."""
    if not b.gap or abs(b.gap) > _MOST or b.gap % _STEP:
        return None
    hour = _minute_of(b.anchor)
    if b.wall is not None and b.claim.basis is not Basis.STATED:
        return f"{clock(b.anchor)} UTC read as {_zone_name(b.claim)}" if b.wall == hour else None
    same = hour % _HALF_DAY in b.digits and b.claim.basis is not Basis.STATED
    return f"{clock(b.anchor)} UTC read in another zone" if same else None


def _read_in_zone_half(b: Beside) -> str | None:
    if b.wall is None or b.claim.basis is Basis.STATED or abs(b.gap) > 2 * _MOST:
        return None
    if (b.wall - _minute_of(b.anchor)) % _DAY != _HALF_DAY:
        return None
    return f"{clock(b.anchor)} UTC read as {_zone_name(b.claim)}, {_half(_minute_of(b.anchor))}"


def _season(b: Beside) -> str | None:
    """An hour off in a zone that has daylight saving time: the other half of the year's clock."""
    if abs(b.gap) != _HOUR or not ("out_of_season" in b.claim.flags or (b.odd and _has_seasons(b))):
        return None
    return f"an hour off {b.right}: standard and daylight saving time confused"


def _season_half(b: Beside) -> str | None:
    if abs(b.gap) not in (_HALF_DAY - _HOUR, _HALF_DAY + _HOUR) or not b.odd or b.wall is None or not _has_seasons(b):
        return None
    other = (b.wall + _HALF_DAY) % _DAY
    season = "standard" if _is_summer(b) else "daylight"
    return (
        f"{clock(b.anchor)} UTC read as {_zone_name(b.claim)} ({other // 60:02d}:{other % 60:02d} by {season} time), "
        f"{_half(other)}"
    )


def _half(right: int) -> str:
    return "a morning time as evening" if right < _HALF_DAY else "an evening time as morning"


def _place(b: Beside) -> tzinfo | None:
    """The zone of the claim, where it is one that the press writes in."""
    name = _zone_name(b.claim)
    return next((zone_named(key) for spoken, key, _ in _SPOKEN if spoken == name), None)


def _is_summer(b: Beside) -> bool:
    place = _place(b)
    return place is not None and bool(b.at.astimezone(place).dst())


def _has_seasons(b: Beside) -> bool:
    place = _place(b)
    halves = {b.at.replace(month=month, day=1).astimezone(place).utcoffset() for month in (1, 7)} if place else ()
    return len(halves) > 1


def _local_as_utc(b: Beside) -> str | None:
    """The anchor's clock in a zone the press writes in, called UTC."""
    if not b.gap or not b.odd or b.claim.basis is not Basis.STATED:
        return None
    for name, key, _ in _SPOKEN:
        place = zone_named(key)
        offset = b.anchor.astimezone(place).utcoffset() if place else None
        if offset == timedelta(minutes=b.gap):
            return f"{b.right} is {clock(b.at)} in {name}: a local time read as UTC"
    return None


def _same_minute(b: Beside) -> str | None:
    if not b.odd or not b.gap or abs(b.gap) > _MOST or b.gap % _HOUR:
        return None
    return f"exactly {length(60 * abs(b.gap))} off {b.right}: that minute in another zone or half of the day"


@dataclass(frozen=True, slots=True)
class Slip:
    """One line of the table."""

    name: str
    explain: Callable[[Beside], str | None]


SLIPS: tuple[Slip, ...] = (
    Slip("another day", _other_day),
    Slip("day and month exchanged", _day_and_month),
    Slip("half of the day", _half_a_day),
    Slip("UTC read in a zone", _read_in_zone),
    Slip("UTC read in a zone, half of the day", _read_in_zone_half),
    Slip("season", _season),
    Slip("local time read as UTC", _local_as_utc),
    Slip("season and half of the day", _season_half),
    Slip("same minute", _same_minute),
)


def explanations(claim: Claim, at: datetime, anchor: datetime) -> Iterator[tuple[int, str]]:
    """The place in the table of each slip that would make the claim of the anchor, and its words."""
    pair = beside(claim, at, anchor)
    for order, slip in enumerate(SLIPS):
        words = slip.explain(pair)
        if words is not None:
            yield order, f"{_as_written(claim)}{words}"


def _as_written(claim: Claim) -> str:
    text = str(claim.value or "").strip()
    if claim.at is None or not text or claim.basis is Basis.STATED or len(text) > 60:
        return ""
    return f"“{text}” is {clock(claim.at)} UTC; "
