"""The times that a text has told so far, and what they say about the day of one that borrows it."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta

from scraper.core.language.zones import Zone
from scraper.core.model import Basis, Precision
from scraper.core.moments.atoms import Clock
from scraper.core.moments.calendar_day import Known
from scraper.core.moments.clock_time import hours_of, instant
from scraper.core.moments.day_entry import eve_behind
from scraper.core.moments.half_named import OF_TWELVE
from scraper.core.moments.stretch import Form, Moment
from scraper.core.moments.surroundings import Surroundings
from scraper.core.patterns import late

_TURN = timedelta(hours=12)
_BACK = timedelta(0)
SMALL_HOURS, _NOON, _EVENING = 6, 12, 18
_SOON = timedelta(hours=4)
_NIGHT = timedelta(hours=8)
"""From a late hour to a small one of the same night."""
_NEXT_DAY = timedelta(hours=14)
"""From a small hour after midnight to the next time of that day."""
_CORRECTED = timedelta(hours=1)
_ADDED = timedelta(hours=6)
"""How far after publication times may lie that are told with their day, and that borrow it."""
_SAME_CLOCK = 2
"""Sentences within which a time may be of the same clock as the one before it."""
_STORY = 3
"""Days over which a text tells one time twice."""
_FINE = (Precision.SECOND, Precision.MINUTE)
_REACH = 48
_GOES_BACK = late(
    r"\b(?:had|having|since|earlier|from|after|hatten?|seit|zuvor|avaient|avait|depuis|hab[ií]an?|desde|antes|sinds|hadden|sedan|siden|dalle|aveva|avevano|od|с)\b"
)
"""Words that lead from an evening back to what was before it."""
_BY = late(r"\b(?:by|until|till) $")
"""Before a midnight to which an English text counts from a time of the afternoon."""


@dataclass(frozen=True, slots=True)
class Borrower:
    """A time of day whose day is of another time: `carried` where that is of another sentence. `at`: its instant on that
    day; `flags`: what is to be said about it.
    """

    form: Form
    found: Known
    zone: Zone
    start: int
    at: datetime
    flags: tuple[str, ...]
    carried: bool


@dataclass(slots=True)
class Course:
    """The times of one text, as far as they are told. Pairs are of the day told and the instant."""

    around: Surroundings
    last: tuple[date, datetime] | None = None
    latest: tuple[date, datetime] | None = None
    """The latest time told of the day told last."""
    span: tuple[datetime, datetime] | None = None
    """The two times told last, from one day to the next."""
    sentence: int = -1
    """The sentence of the time told last."""
    first: datetime | None = None
    lost: int = -1
    """The sentence of the last small hour that has but an evening to borrow from."""
    crossed: bool = False
    """Whether the time told last is past the midnight of the day it borrows."""
    halved: bool = False
    """Whether the time told last had its half of the day."""
    clock: Zone | None = None
    """The zone of the time told last."""
    zoned: dict[tuple[date, int, int], Zone] = field(default_factory=dict)
    """The zones that times of a day were written with."""
    seen: set[datetime] = field(default_factory=set)
    """Every instant told."""

    def told(self, moment: Moment, found: Known, at: datetime, plain: datetime, clock: Zone) -> None:
        """Keep an instant; `plain` is what it would be on the day itself. The date of a page is none of its course."""
        if self.around.days.is_stamp(moment):
            return
        self.seen.add(at)
        onward = self.last is not None and self.last[0] < found.day
        self.span = (self.last[1], at) if onward and self.last is not None else None
        later = self.latest is None or self.latest[0] != found.day or at > self.latest[1]
        self.latest = (found.day, at) if later else self.latest
        self.last, self.sentence = (found.day, at), self.around.days.sentence(moment.start)
        self.first, self.clock = self.first or at, clock
        self.crossed = at > plain

    def of_another_clock(self, form: Form, found: Known | None, zone: Zone, start: int) -> bool:
        """Whether an English time without a zone goes back behind one that has another than that of the press, and would
        not by the zone of that one: "reported at 10:15 a.m. Eastern time. By 2:30 p.m. it was over", as the press far
        away prints it. Nobody knows which clock it is of.
        """
        if self.around.scan.language.code != "en" or found is None or self.last is None or self.last[0] != found.day:
            return False
        near = self.around.days.sentence(start) - self.sentence <= _SAME_CLOCK
        if not near or self.clock is None or self.clock.universal or self.around.looks_back(form):
            return False
        hour = hours_of(form.clock)[0]
        here, there = (instant(found.day, hour, form.clock, tz).at for tz in (zone, self.clock))
        return here is not None and there is not None and here < self.last[1] <= there

    def as_written(self, form: Form, day: date, zone: Zone, *, bare: bool) -> Zone:
        """The zone of a time: where it is written `bare`, that with which the text has told the same minute of the same day."""
        clock = form.clock
        minute = (day, hours_of(clock)[0], clock.minute)
        if bare:
            return self.zoned.get(minute, zone) if clock.minute else zone
        self.zoned[minute] = zone
        return zone

    def borrowed(self, lent: Borrower) -> tuple[datetime | None, tuple[str, ...]]:
        """The instant of a time on a borrowed day, or the reasons for having none. After "from 21:37 on Monday" a time
        before six that goes back half a day ("over at 0:20") has no known day.
        """
        reason = "no_zone" if "carried_zone" in lent.flags else "no_day"
        if self._turned(lent):
            onward = self._past_midnight(lent)
            return (onward, ()) if onward is not None else (None, (reason,))
        if not self.ahead(lent.at):
            return self._told_again(lent) or self._within_span(lent) or lent.at, ()
        behind = (
            self._eve_behind(lent) or self._close_ahead(lent) or self._day_earlier(lent) or self._wholly_ahead(lent)
        )
        return (behind, ()) if behind is not None else (None, (reason, "after_publication"))

    def _told_again(self, lent: Borrower) -> datetime | None:
        """The instant told before with the same hour and minute, of a time in another sentence: "22:11 – it was
        acknowledged", and below a list that goes on to the next day "until acknowledgment at 22:11 UTC".
        """
        if not lent.carried or not lent.form.clock.minute or lent.at in self.seen:
            return None
        same = {lent.at + timedelta(days=days) for days in range(-_STORY, _STORY + 1)} & self.seen
        return same.pop() if len(same) == 1 else None

    def after_evening(self, form: Form, found: Known | None, start: int) -> bool:
        """Whether a small hour has but an evening to borrow from: "failed on Tuesday evening. At 0:30 …"; nobody knows."""
        told = found is not None and self.last is not None and self.last[0] == found.day
        sentence = self.around.days.sentence(start)
        if told or hours_of(form.clock)[0] >= self.past_night(form, start) or not self.around.days.late(start):
            return False
        self.lost = sentence
        return True

    def past_night(self, form: Form, start: int) -> int:
        """The hour up to which a time behind an evening is of the next day, or of either: noon, unless it may be an hour of
        the evening, here or on the clock that is written with it, or the words before it go back ("said last night that it
        had been down since 7am").
        """
        of_evening = form.clock.twelve and self.around.scan.language.code in OF_TWELVE
        back = (
            of_evening
            or self._of_another_place(form, start)
            or _GOES_BACK.search(self.around.scan.low, max(0, start - _REACH), start)
        )
        return SMALL_HOURS if back and self.lost != self.around.days.sentence(start) else _NOON

    def _of_another_place(self, form: Form, start: int) -> bool:
        """Whether a time is written with its zone, and the press keeps another clock."""
        zone, written, _ = self.around.zone(form, start)
        published, press = self.around.publication.instant, self.around.region
        if written is None:
            return False
        if zone is None or published is None or press is None:
            return True
        return published.at.astimezone(zone.tz).utcoffset() != published.at.astimezone(press).utcoffset()

    def ahead(self, at: datetime) -> bool:
        """Whether a time that borrows its day would lie after publication; what is to come has a day of its own."""
        published = self.around.publication.instant
        fine = published is not None and published.precision in _FINE
        return fine and published is not None and at > published.at + _CORRECTED

    def soon_after(self, form: Form, day: date, zone: Zone) -> Clock:
        """A time in words with the half of the day that puts it soon after the time told before it: "began
        at 9.40 and was over at a quarter past eleven", one in figures after one with its half ("at 2:40 p.m., and was over by
        4:15"), and the half that holds on, in Chinese and the like.
        """
        clock = form.clock
        held = self.halved and self.around.of_halves and clock.follows_half
        spoken = clock.spoken and clock.twelve
        led = self._led_on(form)
        if not (spoken or held or led) or self.last is None or self.last[0] != day:
            return clock
        nearest = timedelta.max
        for halved in (replace(clock, half=half) for half in ("am", "pm")):
            at = instant(day, hours_of(halved)[0], halved, zone).at
            apart = at - self.last[1] if at is not None else _BACK
            near = -_SOON <= apart <= _TURN if held and at is not None else _BACK < apart <= _SOON
            if near and at is not None and not self.ahead(at) and abs(apart) < nearest:
                clock, nearest = halved, abs(apart)
        return clock

    def _led_on(self, form: Form) -> bool:
        """Whether an English time in figures goes on in the sentence of one that has its half of the day."""
        goes_on = self.halved and form.clock.twelve and self.around.scan.language.code == "en"
        return (
            goes_on
            and self.around.days.sentence(form.clock.start) == self.sentence
            and not self.around.looks_back(form)
        )

    def end_of_day(self, form: Form, day: date, zone: Zone) -> Clock:
        """A midnight that is the end of the day told of, where the time before it is of that day's evening ("began at 22:30;
        around midnight it was over"), or of its afternoon: "peaked at 3:30 p.m. By midnight it was over".
        """
        clock = form.clock
        if not clock.midnight or self.last is None or self.last[0] != day or self.around.looks_back(form):
            return clock
        before = self.last[1].astimezone(zone.tz)
        led = _BY.search(self.around.scan.low, max(0, clock.start - len(" until ")), clock.start) is not None
        evening = before.date() == day and before.hour >= (_NOON if led else _EVENING)
        return replace(clock, hour=24, midnight=False) if evening else clock

    def _close_ahead(self, lent: Borrower) -> datetime | None:
        """The time itself, where it may have been added to the text a little later and only the day is borrowed."""
        published = self.around.publication.instant
        close = published is not None and lent.at <= published.at + _ADDED
        return lent.at if close and "carried_zone" not in lent.flags else None

    def _day_earlier(self, lent: Borrower) -> datetime | None:
        """The time on the day before, where the text has named that too and told no time long after it: "from 21:47 on the
        5th to 0:08 on the 6th. At 22:07 it said …".
        """
        before = self.around.days.day_before(lent.found, lent.start)
        clock = lent.form.clock
        at = instant(before.day, hours_of(clock)[0], clock, lent.zone).at if before is not None else None
        told = at is not None and self.first is not None and at >= self.first - _ADDED
        return at if told and at is not None and not self.ahead(at) else None

    def _eve_behind(self, lent: Borrower) -> datetime | None:
        """The time on the day before, where its sentence names that behind it and its own day has not come to that time."""
        days = self.around.days
        eve = eve_behind(days.entries, lent.found, lent.start, days.sentence(lent.start)) if not lent.carried else None
        clock = lent.form.clock
        return instant(eve.day, hours_of(clock)[0], clock, lent.zone).at if eve is not None else None

    def _within_span(self, lent: Borrower) -> datetime | None:
        """The time on the day before, where it lies between the two told last and half a day off them on the second's day:
        "from 21:47 on the 5th to 0:08 on the 6th. At 22:07 it said …".
        """
        if self.span is None or not lent.carried or lent.at - self.span[1] <= _TURN:
            return None
        before = lent.at - timedelta(days=1)
        return before if self.span[0] <= before <= self.span[1] else None

    def _wholly_ahead(self, lent: Borrower) -> datetime | None:
        """The time itself, on a date that the text writes out and that lies ahead as a whole."""
        published = self.around.publication.instant
        if lent.carried and self.around.days.timed(lent.start):
            return None
        if published is None or "carried_zone" in lent.flags or lent.found.basis is not Basis.STATED:
            return None
        return lent.at if lent.found.day > published.at.date() else None

    def _turned(self, lent: Borrower) -> bool:
        """Whether the day has probably ended: the clock has gone back by more than half a day since the time before, or,
        at a small hour, since the latest time of that day.
        """
        before = self._before(lent)
        if before is None or before[0] != lent.found.day:
            return False
        return before[1] - lent.at > (_BACK if self.crossed else _TURN)

    def _before(self, lent: Borrower) -> tuple[date, datetime] | None:
        """The time that tells whether the day has ended: the one told last, or the latest for a small hour without a day
        in its sentence.
        """
        small = lent.carried and not self.crossed and hours_of(lent.form.clock)[0] < SMALL_HOURS
        same = self.latest is not None and self.last is not None and self.latest[0] == self.last[0]
        return self.latest if small and same else self.last

    def _past_midnight(self, lent: Borrower) -> datetime | None:
        """A small hour soon after a late one: "at 11:40 p.m. on Tuesday …; at 12:30 a.m. …" is of Wednesday, and so is what
        follows it. Nobody knows the day of any other time at which the clock has gone back.
        """
        before, apart = self._before(lent), self.around.days.sentence(lent.start) - self.sentence
        if before is None or apart > 1 or not (self.crossed or hours_of(lent.form.clock)[0] < SMALL_HOURS):
            return None
        onward = lent.at + timedelta(days=1)
        if not timedelta(0) < onward - before[1] <= (_NEXT_DAY if self.crossed else _NIGHT) or self.ahead(onward):
            return None
        return None if self.around.looks_back(lent.form) else onward
