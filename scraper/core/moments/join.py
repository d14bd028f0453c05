"""Putting days, clock times and zones together: moments, their other forms, ranges."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace

from scraper.core.moments.atoms import Atom, Clock, Day, Length, Scan, ZoneName
from scraper.core.moments.row import GLUE, atoms, link

# A Turkish case ending may stand between a time and its zone.
_BEFORE_ZONE = re.compile(r"(?:'[^\W\d_]{1,4})?\s{0,2}[(,の]?\s{0,2}")


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

    def moments(self) -> list[Moment]:
        """Every moment of the stretch, in order."""
        own = [self.start] if self.end is None else [self.start, self.end]
        return own + [moment for other in self.others for moment in other.moments()]


class Joiner:
    """Reads stretches of time off a row of atoms."""

    def __init__(self, scan: Scan) -> None:
        """Take the text; the atoms are read at once."""
        self.scan = scan
        self.row = atoms(scan)

    def stretches(self) -> list[Stretch | Length]:
        """Everything in order; a zone that belongs to no time is left out."""
        found: list[Stretch | Length] = []
        k = 0
        while k < len(self.row):
            atom = self.row[k].atom
            if isinstance(atom, Length):
                found.append(atom)
                k += 1
                continue
            moment, after = self._moment(k)
            if moment is None:
                k += 1
                continue
            stretch, k = self._stretch(moment, k, after)
            found.append(stretch)
        return found

    def _stretch(self, moment: Moment, k: int, after: int) -> tuple[Stretch, int]:
        stretch, after = self._range(moment, k, after)
        while stretch.end is not None and after < len(self.row) and "pair" in self._tie(after):
            other, later = self._moment(after)
            if other is None or not other.clocked:
                break
            second, later = self._range(other, after, later)
            if second.end is None:
                break
            stretch.others.append(second)
            after = later
        return stretch, after

    def _tie(self, k: int) -> frozenset[str]:
        return link(self.scan, self.row[k - 1], self.row[k]) if 0 < k < len(self.row) else frozenset()

    def _range(self, moment: Moment, k: int, after: int) -> tuple[Stretch, int]:
        if after >= len(self.row):
            return Stretch(moment), after
        tie = self._tie(after)
        between = self._opened(k, "between") or (moment.clocked and self._before(moment.forms[0].first, "between"))
        if not ("to" in tie or ("and" in tie and between)):
            return Stretch(moment), after
        second, later = self._moment(after)
        if second is None or not self._bounds(moment, second, tie):
            return Stretch(moment), after
        return Stretch(moment, second), later

    def _opened(self, k: int, sense: str) -> bool:
        """Whether a word of that sense stands before the atom."""
        return self._before(self.row[k].first, sense)

    def _before(self, first: int, sense: str) -> bool:
        i = first - 1
        for _ in range(3):
            if i < 0 or self.scan.gap(i + 1) not in ("", ",", "("):
                return False
            if self.scan.has(i, sense):
                return True
            if not self.scan.has(i, *GLUE):
                return False
            i -= 1
        return False

    def _bounds(self, left: Moment, right: Moment, tie: frozenset[str]) -> bool:
        if left.clocked != right.clocked:
            return not left.clocked and "to" in tie and self._opened(left.first, "from")
        return left.clocked or bool(left.day and right.day and not left.day.last)

    # --- one moment -----------------------------------------------------------------------------------------------------

    def _moment(self, k: int) -> tuple[Moment | None, int]:
        first = k
        prefix: Atom | None = None
        atom = self.row[k].atom
        if isinstance(atom, ZoneName):
            prefix, k = atom, k + 1
            if k >= len(self.row) or not self._near(k) or isinstance(self.row[k].atom, ZoneName | Length):
                return None, k
            atom = self.row[k].atom
        moment = Moment(atom.start, atom.end, first)
        while k < len(self.row):
            if prefix is None and self._leads(moment, k):
                prefix, k = self.row[k].atom, k + 1
            if not self._take(moment, k, prefix):
                break
            k += 1
        if isinstance(prefix, ZoneName) and moment.forms and moment.forms[0].zone is None:
            moment.forms[0].zone = prefix
            moment.start = min(moment.start, prefix.start)
        written = self.scan.low[moment.start : moment.end]
        if self.scan.low[moment.end : moment.end + 1] == ")" and written.count("(") > written.count(")"):
            moment.end += 1
        return moment, k

    def _leads(self, moment: Moment, k: int) -> bool:
        """Whether the atom is a zone that stands between a day and its time of day."""
        if moment.clocked or moment.day is None or not isinstance(self.row[k].atom, ZoneName) or k + 1 >= len(self.row):
            return False
        return isinstance(self.row[k + 1].atom, Clock) and self._near(k) and self._near(k + 1)

    def _near(self, k: int) -> bool:
        tie = self._tie(k)
        between = self.scan.low[self.row[k - 1].atom.end : self.row[k].atom.start]
        return "glue" in tie or between.strip() in ("", "の", ")", "(", ":", ",", "における", "的")

    def _take(self, moment: Moment, k: int, prefix: Atom | None) -> bool:
        atom = self.row[k].atom
        if isinstance(atom, Length):
            return False
        empty = not moment.clocked and moment.day is None
        if not empty and not self._belongs(moment, k, prefix):
            return False
        if isinstance(atom, ZoneName):
            if self.scan.low[atom.start - 1 : atom.start] == "(" and self.scan.low[atom.end : atom.end + 1] == ")":
                atom = replace(atom, end=atom.end + 1)
            moment.forms[-1].zone = atom
        elif isinstance(atom, Clock):
            day = self._iso_day(k)
            moment.day = day or moment.day
            loose = moment.clocked and "pair" not in self._tie(k)
            moment.forms.append(Form(atom, self.row[k].first, self.row[k].after, loose=loose))
        else:
            self._set_day(moment, atom)
        moment.start, moment.end = min(moment.start, atom.start), max(moment.end, atom.end)
        return True

    def _iso_day(self, k: int) -> Day | None:
        token = self.scan.tokens[self.row[k].first]
        if token.kind != "iso":
            return None
        year, month, day = token.parts[:3]
        valid = 1 <= month <= 12 and 1 <= day <= 31 and year >= 1970
        return Day(token.start, token.end, year=year, month=month, day=day) if valid else None

    def _set_day(self, moment: Moment, atom: Day) -> None:
        if moment.forms[1:] and moment.forms[-1].day is None and not atom.part_only:
            moment.forms[-1].day = atom
        elif moment.day is None:
            moment.day = atom
        elif moment.day.month and moment.day.day is None and atom.day and atom.month is None:
            moment.day = replace(moment.day, day=atom.day, end=atom.end)
        elif moment.day.part_only or (atom.absolute and not moment.day.absolute):
            moment.day, moment.check = atom, moment.day
        else:
            moment.check = atom

    def _belongs(self, moment: Moment, k: int, prefix: Atom | None) -> bool:
        atom, tie = self.row[k].atom, self._tie(k)
        near = "glue" in tie or self._near(k)
        if isinstance(atom, ZoneName):
            return self._zone_belongs(moment, atom, k, near=near)
        if isinstance(atom, Day):
            return near and self._day_belongs(moment, atom)
        if not moment.clocked:
            return near and not (moment.day is not None and moment.day.last)
        return self._other_form(moment, k, tie) and prefix is None

    def _zone_belongs(self, moment: Moment, atom: ZoneName, k: int, *, near: bool) -> bool:
        if not moment.forms or moment.forms[-1].zone is not None:
            return False
        between = self.scan.tokens[self.row[k - 1].after : self.row[k].first]
        bare = all("about_after" in token.senses or self.scan.low[token.start] == "'" for token in between)
        after = between[-1].end if between and bare else moment.end
        return near and _BEFORE_ZONE.fullmatch(self.scan.low, after, atom.start) is not None

    def _day_belongs(self, moment: Moment, atom: Day) -> bool:
        if atom.part_only and not moment.clocked:
            return moment.day is not None and not moment.day.part
        if moment.forms[1:] and moment.forms[-1].day is None:
            return not atom.part_only and not atom.last
        if moment.day is None:
            return moment.clocked and not atom.last
        if moment.day.day and atom.day and moment.day.day != atom.day:
            return False
        one_is_loose = moment.day.absolute != atom.absolute or moment.day.part_only or atom.part_only
        return one_is_loose and moment.check is None and not atom.last

    def _other_form(self, moment: Moment, k: int, tie: frozenset[str]) -> bool:
        """Whether the clock time at `k` tells the same time in another zone."""
        zone = self.row[k + 1].atom if k + 1 < len(self.row) else None
        own = moment.forms[-1].zone
        if (
            not isinstance(zone, ZoneName)
            or zone.zone is None
            or own is None
            or own.zone is None
            or zone.zone == own.zone
        ):
            return False
        if self.scan.low[self.row[k].atom.end : zone.start].strip() not in ("", "("):
            return False
        return "pair" in tie or "comma" in tie
