"""The days that a text names, and which of them holds at a time of day without one."""

from __future__ import annotations

from bisect import bisect_right
from calendar import monthrange
from dataclasses import dataclass, field, replace
from datetime import date, timedelta, tzinfo

from scraper.core.language.zones import Zone
from scraper.core.model import Basis, Precision
from scraper.core.moments.atoms import Day, Scan
from scraper.core.moments.calendar_day import Known, Publication, known
from scraper.core.moments.clock_time import hours_of
from scraper.core.moments.day_entry import (
    DayEntry,
    in_quotation,
    of_statement,
    one_of_several,
    opens_list,
    same_weekday,
    with_weekday,
    without_spoken,
)
from scraper.core.moments.either_day import of_another_clause, only_told, surely_told, went_back
from scraper.core.moments.nights import before_midnight, led_into, of_two_days, with_eves
from scraper.core.moments.stamped_entries import counted_in_entry, is_alone, stamps_of
from scraper.core.moments.stretch import Form, Moment
from scraper.core.moments.years_left_out import in_named_year, planned_too
from scraper.core.patterns import late

_NEAR = 4
_FRESH = 2
"""Days before publication on which a day without a month is one of this month."""
_CARRIED = 12
_SINCE = late(r"(?:since|seit|depuis|desde|sinds|sedan|siden|dal|od|с|з) $")
"""Words that count from a month up to now."""
_OF_THE_STORY = ("이날", "전날")
_LONG_PAST = 8
"""Days before the last such weekday from which a text that begins with a date looks back."""


@dataclass(slots=True)
class DayBook:
    """The days of one text. `starts`: of its sentences; `press`, `clock`: zones of its press and of its bare times."""

    scan: Scan
    starts: list[int]
    publication: Publication
    press: tzinfo | None = None
    clock: Zone | None = None
    back: tuple[int, ...] = ()
    """Where the text goes back by more than a few days."""
    entries: list[DayEntry] = field(default_factory=list)
    stamps: list[Moment] = field(default_factory=list)
    month: tuple[int, date, bool] | None = None
    """The sentence that last named a month, a day of it, and whether it only counts it back: "지난달 8일, 12일"."""
    dated: date | None = None
    """The day last named with its year."""
    numbered: bool = False
    """Whether the day last named is a date."""
    planned: date | None = None
    """The day ahead last named without one."""

    def read(self, moments: list[Moment]) -> None:
        """Enter the days of all moments, in the order of the text."""
        previous: date | None = None
        self.stamps = stamps_of(self.scan.low, moments)
        for moment in moments:
            for day in (moment.day, moment.check, *(form.day for form in moment.forms)):
                if day is not None and not day.part_only:
                    previous = self._enter(moment, day, previous)
        self.entries = without_spoken(sorted(self.entries, key=lambda entry: entry.start), self.scan.low)
        self.entries = with_eves(self.entries, self.scan)
        for moment in moments:
            self._weigh_weekday(moment)

    def sentence(self, start: int) -> int:
        """Number of the sentence a position is in."""
        return max(bisect_right(self.starts, start) - 1, 0)

    def entry(self, day: Day) -> Known | None:
        """The calendar day of a day of this text."""
        place = bisect_right(self.entries, day.start, key=lambda entry: entry.start) - 1
        return self.entries[place].found if place >= 0 and self.entries[place].start == day.start else None

    def context(self, start: int) -> tuple[Known | None, bool]:
        """The day that a time of day without one is on, and whether it was carried over from another sentence."""
        place = bisect_right(self.entries, start, key=lambda entry: entry.start)
        sentence = self.sentence(start)
        before, behind = self.entries[max(0, place - _NEAR) : place], self.entries[place : place + _NEAR]
        around = [*reversed(before), *(entry for entry in behind if not (entry.ahead or entry.later))]
        near = [entry for entry in around if entry.sentence == sentence and (entry.anchors or entry.ahead)]
        if near and of_another_clause(self.scan.low, near[0], before, start):
            return None, not surely_told(self.scan.low, near[0], before)
        if near:
            return (None if near[0].ahead else near[0].found), False
        for entry in reversed(self.entries[max(0, place - _CARRIED) : place]):
            if entry.ahead or opens_list(self.scan.low, entry, start) or self._of_a_month(entry, sentence):
                return None, False
            if entry.anchors and entry.found is not None:
                back = self._counts_back(entry)
                return (None, back) if back or one_of_several(entry, self.entries) else (entry.found, True)
        assumed = self.publication.assumed
        return (Known(assumed, Precision.DAY, Basis.RELATIVE) if assumed else None), False

    def of_two_days(self, form: Form) -> tuple[bool, Known | None]:
        """Whether a time of day is of a night that the text names by both its days, and the day it is then of."""
        number = self.sentence(form.clock.start)
        return of_two_days(self.entries, form, begin=self.starts[number] if self.starts else 0, sentence=number)

    def timed(self, start: int) -> bool:
        """Whether the day last named before a position stands with a time of day."""
        place = bisect_right(self.entries, start, key=lambda entry: entry.start)
        return place > 0 and self.entries[place - 1].minute is not None

    def went_back(self, found: Known, start: int) -> bool:
        """Whether a time behind the day last named before a position may be of a later day named before it."""
        named = self._named(start)
        return went_back(self.scan.low, named, found, self.publication.today(self.press), start)

    def only_told(self, found: Known, start: int) -> bool:
        """Whether the day last named before a position is that of a statement on an earlier one."""
        named = self._named(start)
        last = named[-1] if named else None
        return last is not None and last.found == found and only_told(self.scan.low, last, named)

    def _named(self, start: int) -> list[DayEntry]:
        place = bisect_right(self.entries, start, key=lambda entry: entry.start)
        return [e for e in self.entries[max(0, place - _CARRIED) : place] if e.anchors]

    def is_stamp(self, moment: Moment) -> bool:
        """Whether the time stands on a line of its own with its date and year, as pages say when they were written."""
        if moment.day is None or moment.day.year is None:
            return False
        return is_alone(self.scan.low, moment)

    def late(self, start: int, *, within: bool = False) -> bool:
        """Whether the day last named before a position, `within` its sentence, is named as an evening."""
        place = bisect_right(self.entries, start, key=lambda entry: entry.start)
        last = self.entries[place - 1] if place else None
        return last is not None and last.late and not (within and last.sentence != self.sentence(start))

    def day_before(self, found: Known, start: int) -> Known | None:
        """The day before one, where the text has named it before a position."""
        place = bisect_right(self.entries, start, key=lambda entry: entry.start)
        named = (entry.found for entry in reversed(self.entries[max(0, place - _CARRIED) : place]) if entry.anchors)
        return next((day for day in named if day is not None and found.day - day.day == timedelta(days=1)), None)

    def counted_back(self, found: Known, days: int) -> Known:
        """So many days before a day; as known as the text names that day itself."""
        earlier = replace(found, day=found.day - timedelta(days=days))
        return next((e.found for e in self.entries if e.found is not None and e.found.day == earlier.day), earlier)

    def before_midnight(self, form: Form, found: Known | None) -> Known | None:
        """The day before, where a time borrows its day from a later one that the clock says is after midnight."""
        return before_midnight(self.entries, form, found, self.sentence(form.clock.start))

    def _enter(self, moment: Moment, day: Day, previous: date | None) -> date | None:
        """Enter one day of a moment; the answer is the day last named, from which the next one may be counted."""
        day = self._that_day(self._of_month(with_weekday(moment, day)))
        found = self._found(moment, day, previous)
        if found is not None:
            self._remember(day, found)
            found = self._looking_back(day, found) if day.bare_weekday else found
        self.entries.append(self._entered(moment, day, found))
        return found.day if found is not None and found.precision is Precision.DAY else previous

    def _found(self, moment: Moment, day: Day, previous: date | None) -> Known | None:
        """The calendar day, by what the text has named before it, else by the day itself in the zone beside it."""
        told = self._in_named_month(day)
        told = told or (same_weekday(self.entries, day, self.sentence(day.start)) if day.bare_weekday else None)
        told = (
            told or in_named_year(day, self.dated, self.publication) or planned_too(day, self.planned, self.publication)
        )
        if told is not None:
            return told
        written_on = counted_in_entry(self.scan.low, day, self.stamps, self.publication)
        if written_on is not None:
            return known(replace(day, continued=True), self.publication, None, written_on)
        written = (f.zone.zone for f in moment.forms if f.zone is not None and f.zone.zone is not None)
        zone = next(written, self.clock)
        return known(day, self.publication, zone.tz if zone else None, self._counted_from(day, previous))

    def _counted_from(self, day: Day, previous: date | None) -> date | None:
        """The day from which one is counted: that last named, or, after a sentence on a statement, the one before it."""
        last = self.entries[-1] if self.entries else None
        onward = last if day.continued and (day.offset or 0) > 0 else None
        if onward is not None and onward.found is not None and led_into(self.scan, onward):
            return onward.found.day - timedelta(days=1)  # the next morning after that evening
        if not day.continued or last is None or not last.statement or last.sentence == self.sentence(day.start):
            return previous
        told = (e.found for e in reversed(self.entries) if not e.statement and e.found is not None and e.anchors)
        return next((found.day for found in told), None)

    def _remember(self, day: Day, found: Known) -> None:
        """Keep what later days without a year or a month may take theirs from."""
        if day.year is not None and found.precision is Precision.DAY:
            self.dated = found.day
        if day.month is None and day.which != "last_month":
            return
        if {"inferred_year", "after_publication"} <= {*found.flags}:
            self.planned = found.day
        if found.basis is Basis.STATED or day.which == "last_month":
            self.month = (self.sentence(day.start), found.day, day.which == "last_month")

    def _entered(self, moment: Moment, day: Day, found: Known | None) -> DayEntry:
        """The day as later times see it."""
        usable = found is None or (found.precision is Precision.DAY and "after_publication" not in found.flags)
        clock = moment.forms[0].clock if moment.forms else None
        onward = (day.offset or 0) > 0
        return DayEntry(
            day.start,
            self.sentence(day.start),
            found,
            anchors=usable and day.last is None,
            minute=hours_of(clock)[0] * 60 + clock.minute if clock else None,
            ahead=day.which == "next" or (onward and not day.continued),
            later=onward and day.continued,
            part=day.part,
            end=day.end,
            quoted=day.offset is not None and not day.continued and in_quotation(self.scan.low, day.start),
            said=found.day - timedelta(days=day.offset or 0) if found is not None else date.min,
            eve=found.day if found is not None and day.last is not None and day.part == "night" else None,
            statement=self.scan.language.code == "zh" and day.absolute and of_statement(self.scan.low, day.end),
        )

    def _weigh_weekday(self, moment: Moment) -> None:
        """Let the weekday beside a "yesterday" decide where it is a day earlier: the text was written before midnight and
        published after it. Where they lie further apart nobody knows the day.
        """
        day, check = moment.day, moment.check
        if day is None or check is None or day.offset is None or day.continued or day.which is not None:
            return
        if check.weekday is None or check.absolute or check.day is not None or check.which is not None:
            return
        told, weekday = self.entry(day), self.entry(check)
        if told is None or weekday is None or told.day == weekday.day:
            return
        place = bisect_right(self.entries, day.start, key=lambda entry: entry.start) - 1
        found = weekday if told.day - weekday.day == timedelta(days=1) else None
        self.entries[place] = replace(self.entries[place], found=found)

    def _that_day(self, day: Day) -> Day:
        """The Korean words for "this day" and "the day before", which count from the day last named where that is a date,
        and else from that of the report.
        """
        named = self.numbered
        if self.scan.low[day.start - 1 : day.start] != "(":
            self.numbered = day.day is not None or (named and day.offset == 0)
        of_it = named and day.offset is not None and self.scan.low.startswith(_OF_THE_STORY, day.start)
        return replace(day, continued=True) if of_it else day

    def _of_month(self, day: Day) -> Day:
        """The day with its month, where a number follows one: "on the 7th" after "in December 2021"."""
        if self.month is None or day.day is None or day.month is not None or day.which is not None:
            return day
        sentence, named, counted = self.month
        apart = self.sentence(day.start) - sentence
        if counted and (apart or day.day <= named.day):
            return day
        if apart > 1 or day.day > monthrange(named.year, named.month)[1]:
            return day
        if day.weekday not in (None, named.replace(day=day.day).weekday()) or day.year not in (None, named.year):
            return day
        today = self.publication.today(self.press)
        if apart and today is not None and 0 <= today.day - day.day <= _FRESH:
            return day  # the news of these days, after a headline that names another month
        return replace(day, year=named.year, month=named.month)

    def _in_named_month(self, day: Day) -> Known | None:
        """The month before a day counted from no more than it: "AWS in October, Azure nine days later"."""
        last = self.entries[-1] if self.entries else None
        if not day.continued or not day.offset or last is None or last.sentence != self.sentence(day.start):
            return None
        named = last.found
        if named is None or named.precision is not Precision.MONTH:
            return None
        return replace(named, basis=Basis.RELATIVE)

    def _looking_back(self, day: Day, found: Known) -> Known:
        """A weekday in a text that begins with a date long past is that date, if it is one of that name."""
        first = self.entries[0].found if self.entries else None
        if first is None or first.basis is not Basis.STATED or (found.day - first.day).days < _LONG_PAST:
            return found
        named = [e.found for e in self.entries if e.found is not None and e.found.basis is Basis.STATED]
        same = [n.day for n in named if n.precision is Precision.DAY and n.day.weekday() == day.weekday]
        today, last = self.publication.today(self.press), self.entries[-1]
        if today is not None and (today - found.day).days < _FRESH and self.sentence(day.start) - last.sentence > 1:
            return found  # the news of these days, told apart from the day looked back on
        return Known(same[-1], Precision.DAY, Basis.RELATIVE) if same else found

    def _of_a_month(self, entry: DayEntry, sentence: int) -> bool:
        """Whether the sentence before is on a month of the past: "In October it had failed too. It went down at nine"."""
        month = entry.found is not None and entry.found.precision is Precision.MONTH
        return month and sentence - entry.sentence <= 1 and not _SINCE.search(self.scan.low, 0, entry.start)

    def _counts_back(self, entry: DayEntry) -> bool:
        """Whether the sentence goes back to days long before: "on Wednesday he spoke of the failure ten days ago"."""
        return any(self.sentence(start) == entry.sentence for start in self.back)
