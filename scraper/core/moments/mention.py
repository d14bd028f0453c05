"""What a time expression in a text says."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from scraper.core.model import Basis, Precision


@dataclass(frozen=True, slots=True)
class Bound:
    """How the second time of a range is told, which may be otherwise than the first: "from about 9 a.m. to 10:45 a.m."."""

    precision: Precision | None
    basis: Basis | None
    zone: str | None = None
    qualifier: str = "exact"


@dataclass(frozen=True, slots=True)
class TimeMention:
    """One time expression: `text[start:end]`, offsets in code points.

    `kind`: instant (a clock time on a known day), range (two of them; either may lack), date (`precision` day, month or
    part_of_day), date_range, duration, or clock (a time of day without a known day or zone: `at` is None).
    `precision`, `basis`, `zone` and `qualifier` are those of `at`; `last` has those of `end_at`.
    `at`, `end_at`: aware UTC; a day is kept as its first second, a part of a day as its beginning. `zone` is as
    written. `qualifier`: exact, about or at_least. `seconds` is the length of a duration.
    `flags`: no_zone, no_day, no_year; out_of_season, impossible_pair, after_publication, weekday_mismatch; ambiguous_day,
    ambiguous_midnight, ambiguous_order, ambiguous_fold, no_such_time, future; carried_date and carried_zone (from
    another sentence), inferred_year, no_half (no am or pm where one is usual).
    """

    start: int
    end: int
    kind: str
    at: datetime | None = None
    end_at: datetime | None = None
    precision: Precision | None = None
    basis: Basis | None = None
    zone: str | None = None
    qualifier: str = "exact"
    seconds: int | None = None
    flags: tuple[str, ...] = ()
    last: Bound | None = None

    @property
    def closing(self) -> TimeMention:
        """The second time of a range by itself, told as precisely as it is."""
        told = self.last or Bound(self.precision, self.basis, self.zone, self.qualifier)
        return replace(
            self,
            at=self.end_at,
            end_at=None,
            precision=told.precision,
            basis=told.basis,
            zone=told.zone,
            qualifier=told.qualifier,
            last=None,
        )
