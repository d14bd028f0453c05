"""Putting days, clock times and zones together: moments, their other forms, ranges."""

from __future__ import annotations

from dataclasses import replace

from scraper.core.moments.atoms import Atom, Clock, Day, Length, Scan, ZoneName
from scraper.core.moments.clock_time import share_night
from scraper.core.moments.row import GLUE, atoms, link
from scraper.core.moments.stretch import Form, Moment, Stretch, in_two_zones
from scraper.core.moments.zone_names import leads_clock
from scraper.core.patterns import late

# A Turkish case ending may stand between a time and its zone.
_BEFORE_ZONE = late(r"(?:'[^\W\d_]{1,4})?\s{0,2}[(\[,の-]?\s{0,2}")


def _today(day: Day) -> bool:
    return day.offset is not None and not day.continued


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
        if stretch.end is None and moment.day is not None and moment.day.last and not moment.clocked:
            stretch, after = self._nightly(stretch, after)
        elif self._two_days_behind(stretch, after):
            after += 1
        while stretch.end is not None and after < len(self.row) and self._tie(after) & {"pair", "comma"}:
            other, later = self._moment(after)
            if other is None or not other.clocked:
                break
            within = "pair" in self._tie(after)
            second, later = self._range(other, after, later, within=within)
            if second.end is None:
                break
            second.loose = "pair" not in self._tie(after)
            if second.loose and not in_two_zones(stretch, second):
                break
            stretch.others.append(second)
            after = later
        return stretch, after

    def _nightly(self, stretch: Stretch, k: int) -> tuple[Stretch, int]:
        """Two days and behind them the hours of the night between them: "June 15-16, 22:00-01:00 UTC"."""
        if k >= len(self.row) or not isinstance(self.row[k].atom, Clock) or not self._near(k):
            return stretch, k
        moment, after = self._moment(k)
        if moment is None:
            return stretch, k
        hours, after = self._range(moment, k, after)
        day = stretch.start.day
        return (hours, after) if day is not None and share_night(hours, day) else (stretch, k)

    def _two_days_behind(self, stretch: Stretch, k: int) -> bool:
        """Whether the two days of the night that the range spans stand behind it: "22:00-01:00 UTC on June 15-16"."""
        day = self.row[k].atom if k < len(self.row) else None
        return isinstance(day, Day) and day.last is not None and self._near(k) and share_night(stretch, day)

    def _tie(self, k: int) -> frozenset[str]:
        return link(self.scan, self.row[k - 1], self.row[k]) if 0 < k < len(self.row) else frozenset()

    def _range(self, moment: Moment, k: int, after: int, *, within: bool = False) -> tuple[Stretch, int]:
        """`within`: behind a range, in brackets, where "and" joins as it does there."""
        if after >= len(self.row):
            return Stretch(moment), after
        tie = self._tie(after)
        between = self._opened(k, "between") or self.scan.has(self.row[after].after, "to_after")
        between = between or (moment.clocked and self._before(moment.forms[0].first, "between"))
        if not ("to" in tie or ("and" in tie and (between or within))):
            self._lend_zone(moment, after, tie)
            return Stretch(moment), after
        second, later = self._moment(after)
        if second is None or not self._bounds(moment, second, tie):
            return Stretch(moment), after
        return Stretch(moment, second), later

    def _lend_zone(self, moment: Moment, after: int, tie: frozenset[str]) -> None:
        """Give a time the zone of the one that a mere "and" ties to it: "at 9 a.m. and 3 p.m. ET"."""
        if "and" not in tie or not moment.clocked or moment.forms[-1].zone is not None:
            return
        zone = self.row[after + 1].atom if after + 1 < len(self.row) else None
        if isinstance(self.row[after].atom, Clock) and isinstance(zone, ZoneName) and self._near(after + 1):
            moment.forms[-1].zone = replace(zone, start=moment.forms[-1].clock.end, end=moment.forms[-1].clock.end)

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
            if (
                k >= len(self.row)
                or not self._near(k)
                or self._across_lines(k)
                or isinstance(self.row[k].atom, ZoneName | Length)
            ):
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
        return "glue" in tie or between.strip() in ("", "の", "翌", ")", "(", ":", ",", "における", "的")

    def _across_lines(self, k: int) -> bool:
        return "\n" in self.scan.low[self.row[k - 1].atom.end : self.row[k].atom.start]

    def _take(self, moment: Moment, k: int, prefix: Atom | None) -> bool:
        atom = self.row[k].atom
        if isinstance(atom, Length):
            return False
        empty = not moment.clocked and moment.day is None
        if not empty and not self._belongs(moment, k, prefix):
            return False
        if isinstance(atom, ZoneName):
            if self.scan.low[atom.start - 1 : atom.start] + self.scan.low[atom.end : atom.end + 1] in ("()", "[]"):
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
            self._day_of_forms(moment, atom)
        elif moment.day is None:
            moment.day = atom
        elif moment.day.month and moment.day.day is None and atom.day and atom.month is None:
            moment.day = replace(moment.day, day=atom.day, end=atom.end)
        elif moment.day.part_only or (atom.absolute and not moment.day.absolute):
            moment.day, moment.check = atom, moment.day
        else:
            moment.check = atom

    def _day_of_forms(self, moment: Moment, day: Day) -> None:
        """Give the day behind several forms of one time to the one it is of. Brackets that are closed before it hold
        asides: "at 11 p.m. PT (06:00 UTC) on Tuesday" was Tuesday in California.
        """
        begin, last = moment.forms[0].end, moment.forms[-1]
        if moment.day is not None or self._depth(begin, day.start):
            last.day = day
        elif self._depth(begin, last.clock.start):
            moment.day = day
            moment.shared = any(not self._depth(begin, form.clock.start) for form in moment.forms[1:])
        else:
            moment.day, moment.shared = day, True

    def _depth(self, start: int, end: int) -> int:
        between = self.scan.low[start:end]
        return sum(between.count(mark) for mark in "([") - sum(between.count(mark) for mark in ")]")

    def _belongs(self, moment: Moment, k: int, prefix: Atom | None) -> bool:
        atom, tie = self.row[k].atom, self._tie(k)
        near = "glue" in tie or self._near(k)
        if isinstance(atom, ZoneName):
            return self._zone_belongs(moment, atom, k, near=near)
        if isinstance(atom, Day):
            return near and not self._opens_another(k) and self._day_belongs(moment, atom)
        if not moment.clocked:
            return near and not (moment.day is not None and (moment.day.last or self._has_own_day(moment.day, k)))
        return self._other_form(moment, k, tie) and prefix is None

    def _opens_another(self, k: int) -> bool:
        """Whether a day behind a bracket has one of its own: "June 3 (09:12 UTC), June 9 (11:20 UTC)"."""
        if k + 1 >= len(self.row) or not isinstance(self.row[k + 1].atom, Clock):
            return False
        before = self.scan.low[self.row[k - 1].atom.end - 1 : self.row[k].atom.start]
        return ")" in before and self.scan.low[self.row[k].atom.end : self.row[k + 1].atom.start].strip() == "("

    def _has_own_day(self, before: Day, k: int) -> bool:
        """Whether a time that opens a range has another day right behind it: "on June 5, from 11pm UTC on June 4 to …"."""
        opens = self._opened(k, "from") or self._opened(k, "between")
        behind = next((at for at in range(k + 1, len(self.row)) if not isinstance(self.row[at].atom, ZoneName)), k)
        day = self.row[behind].atom
        if not opens or not isinstance(day, Day) or "," in self.scan.low[self.row[k].atom.end : day.start]:
            return False
        between = range(k + 1, behind + 1)
        return before.is_other(day) and all(self._near(at) and "to" not in self._tie(at) for at in between)

    def _zone_belongs(self, moment: Moment, atom: ZoneName, k: int, *, near: bool) -> bool:
        opened = self.scan.low[atom.start - 1 : atom.start] == "("
        if not moment.forms or moment.forms[-1].zone or (opened and leads_clock(self.scan, self.row[k].first)):
            return False
        between = self.scan.tokens[self.row[k - 1].after : self.row[k].first]
        behind = {"about_after", "to_after"}
        bare = bool(between) and all(behind & t.senses.keys() or self.scan.low[t.start] == "'" for t in between)
        after = between[-1].end if bare else moment.end
        return (near or bare) and _BEFORE_ZONE.fullmatch(self.scan.low, after, atom.start) is not None

    def _day_belongs(self, moment: Moment, atom: Day) -> bool:
        if atom.part_only and not moment.clocked:
            return moment.day is not None and not moment.day.part
        if moment.forms[1:] and moment.forms[-1].day is None:
            return not atom.part_only and not atom.last
        if moment.day is None:
            return moment.clocked and not atom.last
        if (moment.day.day and atom.day and moment.day.day != atom.day) or (
            moment.clocked and moment.day.differs(atom)
        ):
            return False
        if self.scan.language.code != "en" and _today(moment.day) and atom.weekday is not None and not atom.which:
            return moment.check is None and not atom.absolute  # "heute, Mittwoch"
        one_is_loose = moment.day.absolute != atom.absolute or moment.day.part_only or atom.part_only
        return one_is_loose and moment.check is None and not atom.last

    def _other_form(self, moment: Moment, k: int, tie: frozenset[str]) -> bool:
        """Whether the clock time at `k` tells the same time in another zone."""
        zone = self.row[k + 1].atom if k + 1 < len(self.row) else None
        own = moment.forms[-1].zone
        if not isinstance(zone, ZoneName) or zone.zone is None or own is None or zone.zone == own.zone:
            return False
        if own.zone is None and (own.elsewhere or moment.forms[1:] or "pair" not in tie):
            return False  # "at 4 a.m. local time (17:00 GMT)"
        if self.scan.low[self.row[k].atom.end : zone.start].strip() not in ("", "("):
            return False
        return "pair" in tie or "comma" in tie
