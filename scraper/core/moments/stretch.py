"""The clock times and days of one moment, and moments that bound a range."""

from __future__ import annotations

from dataclasses import dataclass, field

from scraper.core.language.zones import Zone
from scraper.core.moments.atoms import Clock, Day, ZoneName


@dataclass(slots=True)
class Form:
    """One clock time of a moment, with its own zone and, where one stands right beside it, its own day. `first` and
    `after` are its tokens. `loose`: tied to the form before it by no more than a comma.
    """

    clock: Clock
    first: int
    after: int
    zone: ZoneName | None = None
    day: Day | None = None
    loose: bool = False

    @property
    def end(self) -> int:
        """Where the form ends, its zone included."""
        return max(self.clock.end, self.zone.end if self.zone else 0)


@dataclass(slots=True)
class Moment:
    """A day, a time of day, or both; further forms name the same time in other zones."""

    start: int
    end: int
    first: int
    day: Day | None = None
    forms: list[Form] = field(default_factory=list)
    check: Day | None = None
    shared: bool = False
    """The day stands behind several forms, of which none is an aside in brackets: it may be any one's."""

    @property
    def clocked(self) -> bool:
        """Whether a time of day is written."""
        return bool(self.forms)


@dataclass(slots=True)
class Stretch:
    """A moment, or two that bound a range; `others` are further forms of the whole range."""

    start: Moment
    end: Moment | None = None
    others: list[Stretch] = field(default_factory=list)
    loose: bool = False
    """As one of `others`: tied to the first by no more than a comma."""

    def moments(self) -> list[Moment]:
        """Every moment of the stretch, in order."""
        own = [self.start] if self.end is None else [self.start, self.end]
        return own + [moment for other in self.others for moment in other.moments()]


def in_two_zones(one: Stretch, other: Stretch) -> bool:
    """Whether two ranges are told in zones of their own, and the second without a day."""
    zones = [_zone_of(stretch) for stretch in (one, other)]
    dated = any(m.day is not None and not m.day.part_only for m in other.moments())
    return None not in zones and zones[0] != zones[1] and not dated


def _zone_of(stretch: Stretch) -> Zone | None:
    named = [form.zone for moment in stretch.moments() for form in moment.forms if form.zone is not None]
    return named[-1].zone if named else None


def told_aside(low: str, before: Moment | None, moment: Moment) -> bool:
    """Whether a time in brackets tells the bare one before it in another zone: "at 10.42am (8.42am in Perth)"."""
    if before is None or not before.clocked or before.forms[-1].zone is not None:
        return False
    between = low[before.forms[-1].clock.end : moment.start]
    return between.strip() == "(" or (between == " " and low[moment.start : moment.start + 1] == "(")
