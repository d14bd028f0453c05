"""The instant of one moment, or the reasons for having none."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta

from scraper.core.language.zones import Zone
from scraper.core.model import Basis, Precision
from scraper.core.moments.atoms import Clock, Day
from scraper.core.moments.calendar_day import Known
from scraper.core.moments.clock_time import Reading, agree, beside_local, hours_of, instant, midnight_unclear
from scraper.core.moments.course import SMALL_HOURS, Borrower, Course
from scraper.core.moments.day_book import DayBook
from scraper.core.moments.half_named import UNCLEAR, half_named
from scraper.core.moments.nights import counted_night, day_of_night, eve_of
from scraper.core.moments.present import day_of_writing
from scraper.core.moments.stretch import Form, Moment
from scraper.core.moments.surroundings import Surroundings

_TURN = timedelta(hours=12)
_ONE_DAY = timedelta(days=1)
_NOON, _TWO_FIGURES = 12, 10
_FINE = (Precision.SECOND, Precision.MINUTE)
_FROM_FINE = tuple(Precision)
_OF_TWELVE = frozenset({"en", "ms", "tl"})
"""Languages whose press writes the half of the day, so that an hour without it is of either."""
_HALVES = {
    "morning": "am",
    "early": "am",
    "midday": "noon",
    "afternoon": "pm",
    "evening": "pm",
    "night": "night",
    "late": "night",
}

_AFTER_MIDNIGHT = (12, 1, 2, 3)
_LATE = {"afternoon": range(1, 8), "evening": range(4, 12)}
"""Hours that a part of the day makes those of a clock of twelve, even behind "Uhr"."""


@dataclass(frozen=True, slots=True)
class Told:
    """A moment settled: its instant, or the reasons for having none."""

    at: datetime | None
    precision: Precision
    basis: Basis | None
    zone: str | None
    flags: tuple[str, ...]
    day: Known | None = None


def precision_of(clock: Clock) -> Precision:
    """How fine a time of day is written."""
    if clock.second is not None:
        return Precision.SECOND
    return Precision.HOUR if clock.hour_only else Precision.MINUTE


def own_day(moment: Moment) -> Day | None:
    """The day that stands with the moment."""
    return next((day for day in (moment.day, moment.check) if day is not None and not day.part_only), None)


def _unclear(moment: Moment, clock: Clock) -> str | None:
    """Why the words themselves leave the time open; None where they do not."""
    if midnight_unclear(clock):
        return "ambiguous_midnight"
    if clock.spoken and clock.twelve:
        return "no_half"
    return "ambiguous_day" if _either_night(moment, clock) else None


def _either_night(moment: Moment, clock: Clock) -> bool:
    """Whether a small hour of "Tuesday night" may be of Tuesday as well as of Wednesday."""
    day = own_day(moment)
    told = day is not None and day.part == "night" and not day.absolute
    return told and hours_of(clock)[0] < SMALL_HOURS


def _is_night_back(day: Day) -> bool:
    """Whether a day is a night of before, as "last night" is."""
    return day.offset is not None and day.offset < 0 and not day.continued and day.part in ("evening", "night")


def infer_half(moment: Moment) -> None:
    """Let the part of the day stand for am or pm: "Wednesday afternoon at 2:53"."""
    part = next((day.part for day in (moment.day, moment.check) if day is not None and day.part), None)
    half = _HALVES.get(part or "")
    back = any(day is not None and _is_night_back(day) for day in (moment.day, moment.check))
    for form in moment.forms:
        if back and form.clock.twelve and form.clock.hour in _AFTER_MIDNIGHT:
            form.clock = replace(form.clock, half="night")  # "at 1.15 last night"
        late = form.clock.worded and not form.clock.padded and half == "pm" and form.clock.hour in _LATE[part or ""]
        if half and (form.clock.twelve or (late and form.clock.half is None)):
            form.clock = replace(form.clock, half=half)


def infer_evening(moment: Moment, days: DayBook) -> None:
    """Let the evening that the sentence has named stand for pm with an hour in words: "Am Dienstagabend ging zwischen
    halb sieben und viertel nach acht nichts".
    """
    if own_day(moment) is not None or not days.late(moment.start, within=True):
        return
    for form in moment.forms:
        if form.clock.spoken and form.clock.twelve and form.clock.hour in _LATE["evening"]:
            form.clock = replace(form.clock, half="pm")


@dataclass(slots=True)
class Teller:
    """Tells the moments of one text, in order."""

    around: Surroundings
    course: Course = field(init=False)
    eve: Known | None = None
    """The evening of which the small hour being told is the night."""

    def __post_init__(self) -> None:
        self.course = Course(self.around)

    def tell(self, moment: Moment, day: Known | None = None) -> Told | None:
        """The moment's instant; None where its forms contradict each other. `day` overrides what the text says."""
        known = self.around.days.entry
        form = next((f for f in moment.forms if f.day and (moment.day is None or known(f.day))), moment.forms[0])
        own = form.day or own_day(moment)
        borrowed, self.eve = day is None and own is None, None
        if borrowed:
            found, carried = self._borrowed_day(moment, form)
        else:
            found, carried = day or (self.around.days.entry(own) if own else None), False
            found = self._of_named_night(moment, form, own, found)
            if own is not None and found is not None and _is_night_back(own) and hours_of(form.clock)[0] < SMALL_HOURS:
                found = self._of_last_night(form, found)
                moment.day = replace(own, part="late") if own is moment.day else moment.day
        if len(moment.forms) > 1:
            return self._agreed(moment, form, found, carried=carried)
        return self._single(moment, form, found, carried=carried, borrowed=borrowed)

    def _of_named_night(self, moment: Moment, form: Form, own: Day | None, found: Known | None) -> Known | None:
        """The day of a time beside a night that is named by both its days, of which no hour is of either."""
        entries, hour = self.around.days.entries, hours_of(form.clock)[0]
        night = day_of_night(entries, own, hour) or eve_of(entries, own, hour) if own is not None else None
        if night is None or own is None or own is not moment.day:
            return found
        moment.day = replace(own, part="late")
        return night

    def _borrowed_day(self, moment: Moment, form: Form) -> tuple[Known | None, bool]:
        """The day of a time that has none of its own, and whether it is of another sentence."""
        days, last = self.around.days, self.course.last
        of_night, night = days.of_two_days(form)
        if of_night:
            return night, True
        found, carried = days.context(moment.start)
        found = found if carried and found is not None else days.before_midnight(form, found)
        if carried and found is not None and last is not None and found.day < last[0] and not days.timed(moment.start):
            # "… at 9:45 on the 17th. It had failed on the 15th and 16th, too. At 10:15 …": nobody knows.
            found, carried = None, False
        if carried and found is not None and days.went_back(found, moment.start):
            return None, not days.only_told(found, moment.start)
        if carried and self.course.after_evening(form, found, moment.start):
            self.eve = found
            return self._of_last_night(form, found), carried
        if not carried and found is not None and hours_of(form.clock)[0] < self.course.past_night(form, moment.start):
            return self._of_night_within(moment, form, found), carried
        return (found or self._of_writing(moment, form)) if not carried else found, carried

    def _of_writing(self, moment: Moment, form: Form) -> Known | None:
        """The day of publication for a time of the present, in a text that has named no day so far."""
        days, zone = self.around.days, self.around.zone(form, moment.start)[0]
        if zone is None or (days.entries and days.entries[0].start < moment.start):
            return None
        number = days.sentence(moment.start)
        begin, end = [*days.starts, len(self.around.scan.low)][number : number + 2] if days.starts else (0, 0)
        return day_of_writing(self.around.scan, form, zone, self.around.publication, (begin, end))

    def _of_night_within(self, moment: Moment, form: Form, found: Known) -> Known | None:
        """The day of a small hour whose sentence has named a night before it: the next one after "last night", of which nobody
        says it before it has ended; either one after "on Sunday night".
        """
        days, last = self.around.days, self.course.last
        if not days.late(moment.start, within=True) or (last is not None and last[0] == found.day):
            return found
        self.eve = found
        return self._of_last_night(form, found) if counted_night(days.entries, moment.start) else None

    def _of_last_night(self, form: Form, found: Known | None) -> Known | None:
        """The day of publication for a small hour before it, behind the evening before: "down last night. At 4 a.m. …"."""
        published, zone = self.around.publication.instant, self.around.zone(form, form.clock.start)[0]
        if published is None or published.precision is Precision.MONTH or zone is None or found is None:
            return None
        today = self.around.publication.today(self.around.region)
        morning = replace(found, day=found.day + _ONE_DAY)
        at = instant(morning.day, hours_of(form.clock)[0], form.clock, zone).at
        over = at is not None and (at <= published.at or published.precision is Precision.DAY)
        return morning if morning.day == today and over else None

    def _single(self, moment: Moment, form: Form, found: Known | None, *, carried: bool, borrowed: bool) -> Told:
        """`carried`: the day is of another sentence; `borrowed`: of another time, if only in this sentence."""
        zone, written, flags = self.around.zone(form, moment.start)
        if borrowed and zone is not None and written is None:
            unsure = self.course.of_another_clock(form, found, zone, moment.start)
            zone, flags = (None, ("no_zone",)) if unsure else (zone, flags)
        precision = precision_of(form.clock)
        nothing = Told(None, precision, None, written, (*flags, *_day_flags(found, carried=carried)), found)
        if borrowed and zone is not None and found is not None:
            form.clock = self.course.soon_after(form, found.day, zone)
            form.clock = self.course.end_of_day(form, found.day, zone)
        self.course.halved = form.clock.half is not None or (self.course.halved and form.clock.follows_half)
        unclear = self._halved(form, found, carried=carried) or _unclear(moment, form.clock)
        if unclear is not None:
            return replace(nothing, flags=(*nothing.flags, unclear))
        if zone is None or found is None or found.precision is not Precision.DAY:
            return nothing
        zone = self.course.as_written(form, found.day, zone, bare=form.zone is None)
        reading = instant(found.day, hours_of(form.clock)[0], form.clock, zone)
        half = ("no_half",) if self._needs_half(form.clock, zone) else ()
        told = replace(nothing, flags=(*nothing.flags, *reading.flags, *half))
        if reading.at is None or (half and self._either_half(form.clock, reading.at, bare=written is None)):
            return told
        lent = Borrower(form, found, zone, moment.start, reading.at, told.flags, carried)
        at, reasons = self.course.borrowed(lent) if borrowed else (reading.at, ())
        if at is None:
            return replace(told, flags=(*told.flags, *reasons))
        of_eve = replace(found, day=found.day - _ONE_DAY) if reading.at - at == _ONE_DAY else self.eve or found
        self.course.told(moment, of_eve, at, reading.at, zone)
        return replace(told, at=at, basis=_basis(found, universal=zone.universal))

    def _halved(self, form: Form, found: Known | None, *, carried: bool) -> str | None:
        """Let the part of the day named before stand for am or pm; the reason for leaving the time open where it cannot."""
        if found is None or self.around.of_twenty_four:
            return None
        half = half_named(self.around.scan, form.clock, found, self.around.days)
        if half is not None and half != UNCLEAR:
            form.clock = replace(form.clock, half=half)
        return "no_half" if half == UNCLEAR and carried else None

    def _needs_half(self, clock: Clock, zone: Zone) -> bool:
        usual = self.around.scan.language.code in _OF_TWELVE and not zone.universal
        led = self.around.of_leading_zeros and clock.hour < _TWO_FIGURES and not clock.hour_only
        return clock.twelve and usual and (led or not self.around.of_twenty_four)

    def _either_half(self, clock: Clock, at: datetime, *, bare: bool) -> bool:
        """Whether a time without am or pm, in a text that writes them elsewhere or of one figure without a zone ("at 5:30
        yesterday"), may be of the afternoon too.
        """
        published = self.around.publication.instant
        if clock.hour == _NOON or not (
            self.around.of_twelve or clock.hour_only or (bare and clock.hour < _TWO_FIGURES)
        ):
            return False
        low = self.around.scan.low
        if low[max(0, clock.start - 3) : clock.start].strip() == "-" and clock.end - clock.start >= len("10:30"):
            return False  # "May 14, 2024 - 10:30 PDT", as status pages write
        fine = published is not None and published.precision in _FINE
        return published is None or not fine or at + _TURN <= published.at

    def _agreed(self, moment: Moment, form: Form, found: Known | None, *, carried: bool) -> Told | None:
        rounded = any(self.around.qualifier(each) == "about" for each in moment.forms)
        day = found.day if found is not None and found.precision is Precision.DAY else None
        local = moment.forms[0]
        reading: Reading | None
        if local.zone is not None and local.zone.zone is None:
            reading = beside_local(local, moment.forms[1], day, of_local=form is local)
        else:
            reading = agree(moment.forms, form, day, rounded=rounded)
        if reading is None:
            return None
        if moment.shared and reading.at is not None and self._differs(moment, day, reading.at, rounded=rounded):
            reading = Reading(None, (*reading.flags, "ambiguous_day"))
        universal = next((f for f in moment.forms if f.zone and f.zone.zone and f.zone.zone.universal), None)
        shown = (universal or moment.forms[-1 if local.zone is None or local.zone.zone is None else 0]).zone
        self.around.goes_on_by(moment, shown)
        precision = min((precision_of(each.clock) for each in moment.forms), key=_FROM_FINE.index)
        basis = _basis(found, universal=universal is not None) if reading.at is not None and found is not None else None
        flags = (*reading.flags, *_day_flags(found, carried=carried))
        own = local.zone.zone if local.zone is not None else None
        if reading.at is not None and found is not None and own is not None:
            self.course.told(moment, found, reading.at, reading.at, own)
        return Told(reading.at, precision, basis, shown.text if shown else None, flags, found)

    def _differs(self, moment: Moment, day: date | None, at: datetime, *, rounded: bool) -> bool:
        """Whether the day, taken as that of another of the forms, makes it another instant."""
        read = (agree(moment.forms, form, day, rounded=rounded) for form in moment.forms[1:])
        return any(r is not None and r.at is not None and abs(r.at - at) > _TURN for r in read)


def _basis(found: Known, *, universal: bool) -> Basis:
    if found.basis is Basis.RELATIVE:
        return Basis.RELATIVE
    return Basis.STATED if universal else Basis.CONVERTED


def _day_flags(found: Known | None, *, carried: bool) -> tuple[str, ...]:
    if found is None or found.precision is not Precision.DAY:
        return ("no_day", *(("carried_date",) if found is None and carried else ()))
    return (*found.flags, *(("carried_date",) if carried else ()))
