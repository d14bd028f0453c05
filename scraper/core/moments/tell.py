"""The instant of one moment, or the reasons for having none."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from scraper.core.language.zones import Zone
from scraper.core.model import Basis, Precision
from scraper.core.moments.atoms import Clock, Day
from scraper.core.moments.calendar_day import Known
from scraper.core.moments.clock_time import Reading, agree, hours_of, instant, midnight_unclear
from scraper.core.moments.stretch import Form, Moment
from scraper.core.moments.surroundings import Surroundings

_TURN = timedelta(hours=12)
_SMALL_HOURS = 6
_SOON = timedelta(hours=4)
_NOON = 12
_FINE = (Precision.SECOND, Precision.MINUTE)
_FROM_FINE = tuple(Precision)
_HALVES = {
    "morning": "am",
    "early": "am",
    "midday": "noon",
    "afternoon": "pm",
    "evening": "pm",
    "night": "night",
    "late": "night",
}

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
    return told and hours_of(clock)[0] < _SMALL_HOURS


def infer_half(moment: Moment) -> None:
    """Let the part of the day stand for am or pm: "Wednesday afternoon at 2:53"."""
    part = next((day.part for day in (moment.day, moment.check) if day is not None and day.part), None)
    half = _HALVES.get(part or "")
    for form in moment.forms:
        late = form.clock.worded and not form.clock.padded and half == "pm" and form.clock.hour in _LATE[part or ""]
        if half and (form.clock.twelve or (late and form.clock.half is None)):
            form.clock = replace(form.clock, half=half)


@dataclass(slots=True)
class Teller:
    """Tells the moments of one text, in order."""

    around: Surroundings
    last: tuple[date, datetime] | None = None
    halved: bool = False
    """Whether the time told last had its half of the day."""

    def tell(self, moment: Moment, day: Known | None = None) -> Told | None:
        """The moment's instant; None where its forms contradict each other. `day` overrides what the text says."""
        form = next((form for form in moment.forms if form.day is not None), moment.forms[0])
        own = form.day or own_day(moment)
        if day is not None or own is not None:
            found, carried, borrowed = day or (self.around.entry(own) if own else None), False, False
        else:
            borrowed = True
            found, carried = self.around.context_day(moment.start)
            found = found if carried else self.around.before_midnight(form, found)
        if len(moment.forms) > 1:
            return self._agreed(moment, form, found, carried=carried)
        return self._single(moment, form, found, carried=carried, borrowed=borrowed)

    def _single(self, moment: Moment, form: Form, found: Known | None, *, carried: bool, borrowed: bool) -> Told:
        """`carried`: the day is of another sentence; `borrowed`: of another time, if only in this sentence. After
        "from 21:37 on Monday" a time before six that goes back half a day ("over at 0:20") has no known day.
        """
        zone, written, flags = self.around.zone(form, moment.start)
        precision = precision_of(form.clock)
        nothing = Told(None, precision, None, written, (*flags, *_day_flags(found, carried=carried)), found)
        if borrowed and zone is not None and found is not None:
            form.clock = self._soon_after(form.clock, found.day, zone, carried=carried)
        self.halved = form.clock.half is not None or (self.halved and form.clock.follows_half)
        unclear = _unclear(moment, form.clock)
        if unclear is not None:
            return replace(nothing, flags=(*nothing.flags, unclear))
        if zone is None or found is None or found.precision is not Precision.DAY:
            return nothing
        reading = instant(found.day, hours_of(form.clock)[0], form.clock, zone)
        flags = (*nothing.flags, *reading.flags, *(("no_half",) if self._needs_half(form.clock, zone) else ()))
        if "no_half" in flags and self._either_half(form.clock, reading.at):
            return replace(nothing, flags=flags)
        turned = reading.at is not None and self._turned(found.day, reading.at)
        if turned and (carried or (borrowed and hours_of(form.clock)[0] < _SMALL_HOURS)):
            return replace(nothing, flags=(*flags, "no_day"))
        basis = _basis(found, universal=zone.universal) if reading.at is not None else None
        return Told(reading.at, precision, basis, written, flags, found)

    def _soon_after(self, clock: Clock, day: date, zone: Zone, *, carried: bool) -> Clock:
        """A time in words with the half of the day that puts it soon after the time told before it in the sentence: "began
        at 9.40 and was over at a quarter past eleven"; and the half that holds on, in Chinese and the like.
        """
        held = self.halved and self.around.of_halves and clock.follows_half
        spoken = clock.spoken and clock.twelve and not carried
        if not (spoken or held) or self.last is None or self.last[0] != day:
            return clock
        for half in ("am", "pm"):
            halved = replace(clock, half=half)
            at = instant(day, hours_of(halved)[0], halved, zone).at
            if at is not None and timedelta(0) < at - self.last[1] <= (_TURN if held else _SOON):
                return halved
        return clock

    def _needs_half(self, clock: Clock, zone: Zone) -> bool:
        usual = self.around.scan.language.code == "en" and not zone.universal and not self.around.of_twenty_four
        return clock.twelve and usual

    def _either_half(self, clock: Clock, at: datetime | None) -> bool:
        """Whether a time without am or pm, in a text that writes them elsewhere, may be of the afternoon too."""
        published = self.around.publication.instant
        if at is None or clock.hour == _NOON or not (self.around.of_twelve or clock.hour_only):
            return False
        low = self.around.scan.low
        if low[max(0, clock.start - 3) : clock.start].strip() == "-" and clock.end - clock.start >= len("10:30"):
            return False  # "May 14, 2024 - 10:30 PDT", as status pages write
        fine = published is not None and published.precision in _FINE
        return published is None or not fine or at + _TURN <= published.at

    def _turned(self, day: date, at: datetime) -> bool:
        """Whether the day has probably ended: since the time before, the clock has gone back by more than half a day."""
        before, self.last = self.last, (day, at)
        return before is not None and before[0] == day and before[1] - at > _TURN

    def _agreed(self, moment: Moment, form: Form, found: Known | None, *, carried: bool) -> Told | None:
        rounded = any(self.around.qualifier(each) == "about" for each in moment.forms)
        day = found.day if found is not None and found.precision is Precision.DAY else None
        reading: Reading | None = agree(moment.forms, form, day, rounded=rounded)
        if reading is None:
            return None
        if moment.shared and reading.at is not None and self._differs(moment, day, reading.at, rounded=rounded):
            reading = Reading(None, (*reading.flags, "ambiguous_day"))
        universal = next((f for f in moment.forms if f.zone and f.zone.zone and f.zone.zone.universal), None)
        shown = (universal or moment.forms[0]).zone
        if shown is not None:
            self.around.spoken[self.around.sentence(moment.start)] = shown
        precision = min((precision_of(each.clock) for each in moment.forms), key=_FROM_FINE.index)
        basis = _basis(found, universal=universal is not None) if reading.at is not None and found is not None else None
        flags = (*reading.flags, *_day_flags(found, carried=carried))
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
        return ("no_day",)
    return (*found.flags, *(("carried_date",) if carried else ()))
