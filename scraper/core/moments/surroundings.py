"""What the text around an expression tells about it: its day, its zone, its qualifier."""

from __future__ import annotations

from bisect import bisect_right
from calendar import monthrange
from collections import Counter
from dataclasses import dataclass, field, replace
from datetime import date, timedelta, tzinfo

from scraper.core.language.text import Span
from scraper.core.language.zones import Zone, region_zone
from scraper.core.model import Basis, Precision
from scraper.core.moments.atoms import Day, Scan, ZoneName
from scraper.core.moments.calendar_day import Known, Publication, known
from scraper.core.moments.clock_time import hours_of
from scraper.core.moments.stretch import Form, Moment, told_aside
from scraper.core.moments.zone_names import in_brackets, zone_of_heading, zone_token

_NEAR = 4
_FRESH = 2
"""Days before publication on which a day without a month is one of this month."""
_STATED_ZONE = 10
"""Tokens after "all times" among which the zone they are in is named."""
_CARRIED = 12
_HALF_DAY = 12 * 60
_LONG_PAST = 8
"""Days before the last such weekday from which a text that begins with a date looks back."""
_NEWS = 10
"""Days up to publication within which a day without a year is one of these days."""
_SAME_STORY = 45
"""Days from the day last named with a year within which one without is of the same story; it must be three times as
close to that day as to publication.
"""
_PASSED_OVER = ("on", "at", "clock", "from", "zone", "prefix", "part")


@dataclass(frozen=True, slots=True)
class DayEntry:
    """A day named in the text and what it is; `found` is None where that cannot be known. `minute`: the minute of the
    day that stands with it, if one does.
    """

    start: int
    sentence: int
    found: Known | None
    anchors: bool
    minute: int | None = None


@dataclass(slots=True)
class Surroundings:
    """The days and zones of one text. `of_twenty_four`: some of its times can only be of twenty-four hours. `spoken` is the zone last written in each sentence, as far as it was read."""

    scan: Scan
    sentences: tuple[Span, ...]
    publication: Publication
    moments: list[Moment]
    region: tzinfo | None = None
    days: list[DayEntry] = field(default_factory=list)
    starts: list[int] = field(default_factory=list)
    stated: ZoneName | None = None
    fallback: ZoneName | None = None
    of_twenty_four: bool = False
    of_twelve: bool = False
    """Some of its times have am or pm."""
    spoken: dict[int, ZoneName] = field(default_factory=dict)
    month: tuple[int, date] | None = None
    """The sentence that last named a month, and a day of it."""
    dated: date | None = None
    """The day last named with its year."""

    def __post_init__(self) -> None:
        self.starts = [span.start for span in self.sentences]
        self.region = region_zone(self.scan.region) if self.scan.region else None
        self.stated = self._zone_for_all()
        self.fallback = self.stated or self._only_zone()
        clocks = [form.clock for moment in self.moments for form in moment.forms]
        self.of_twelve = any(clock.half in ("am", "pm") for clock in clocks)
        self.of_twenty_four = any((clock.padded or clock.worded) and not clock.hour_only for clock in clocks)
        previous: date | None = None
        for moment in self.moments:
            for day in (moment.day, moment.check, *(form.day for form in moment.forms)):
                if day is not None and not day.part_only:
                    previous = self._enter(moment, day, previous)
        self.days.sort(key=lambda entry: entry.start)
        for moment in self.moments:
            self._weigh_weekday(moment)

    def _zone_for_all(self) -> ZoneName | None:
        """The zone that the text says all its times are in."""
        for i in range(len(self.scan.tokens) - 1):
            if not self.scan.has(i, "all_times"):
                continue
            # "All times UTC", and "All times on May 12, in UTC".
            for step in range(i + 1, min(i + _STATED_ZONE, len(self.scan.tokens))):
                name = zone_token(self.scan, step) if self.scan.has(step, "abbr", "zone", "coast") else None
                if self.sentence(self.scan.tokens[step].start) != self.sentence(self.scan.tokens[i].start):
                    break
                if name is not None and name.zone is not None:
                    return name
        return zone_of_heading(self.scan)

    @property
    def of_halves(self) -> bool:
        """Whether the language puts the half of the day before the hour: there it holds on for the next hour."""
        return self.scan.language.unspaced or self.scan.language.twelve

    def _only_zone(self) -> ZoneName | None:
        used = [
            f.zone
            for before, m in zip([None, *self.moments], self.moments, strict=False)
            for f in m.forms
            if f.zone is not None and f.zone.zone is not None and not told_aside(self.scan.low, before, m)
        ]
        return used[0] if len(Counter(name.zone for name in used)) == 1 else None

    def _enter(self, moment: Moment, day: Day, previous: date | None) -> date | None:
        zone = next((f.zone.zone for f in moment.forms if f.zone is not None and f.zone.zone is not None), None)
        day = self._of_month(day)
        found = self._in_named_month(day) or self._in_named_year(day)
        zone = zone or (self.fallback.zone if self.fallback is not None else None)
        found = found or known(day, self.publication, zone.tz if zone else None, previous)
        if found is not None and day.year is not None and found.precision is Precision.DAY:
            self.dated = found.day
        if found is not None and day.weekday is not None and day.month is None and day.which is None:
            found = self._looking_back(day, found)
        if found is not None and day.month is not None and found.basis is Basis.STATED:
            self.month = (self.sentence(day.start), found.day)
        usable = found is None or (found.precision is Precision.DAY and "after_publication" not in found.flags)
        clock = moment.forms[0].clock if moment.forms else None
        minute = hours_of(clock)[0] * 60 + clock.minute if clock else None
        self.days.append(DayEntry(day.start, self.sentence(day.start), found, usable and day.last is None, minute))
        return found.day if found is not None and found.precision is Precision.DAY else previous

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
        place = bisect_right(self.days, day.start, key=lambda entry: entry.start) - 1
        found = weekday if told.day - weekday.day == timedelta(days=1) else None
        self.days[place] = replace(self.days[place], found=found)

    def _of_month(self, day: Day) -> Day:
        """The day with its month, where a number follows one: "on the 7th" after "in December 2021"."""
        if self.month is None or day.day is None or day.month is not None:
            return day
        sentence, named = self.month
        apart = self.sentence(day.start) - sentence
        if apart > 1 or day.day > monthrange(named.year, named.month)[1]:
            return day
        if day.weekday not in (None, named.replace(day=day.day).weekday()) or day.year not in (None, named.year):
            return day
        today = self.publication.today(self.region)
        if apart and today is not None and 0 <= today.day - day.day <= _FRESH:
            return day  # the news of these days, after a headline that names another month
        return replace(day, year=named.year, month=named.month)

    def _in_named_year(self, day: Day) -> Known | None:
        """A day without a year close to one that has it: "on 29 June 2012 … by 30 June", told years later. The news of
        these days stay the news of these days.
        """
        if self.dated is None or day.year is not None or day.month is None or not day.day or day.last:
            return None
        plain = known(day, self.publication, None, None)
        latest = self.publication.latest()
        apart = abs((latest - plain.day).days) if plain is not None and latest is not None else 0
        if plain is None or apart <= _NEWS:
            return None
        years = (self.dated.year - 1, self.dated.year, self.dated.year + 1)
        read = [known(replace(day, year=year), self.publication, None, None) for year in years]
        near = [
            k
            for k in read
            if k is not None
            and abs((k.day - self.dated).days) <= min(_SAME_STORY, apart // 3)
            and not {"weekday_mismatch", "after_publication"} & {*k.flags}
        ]
        if len(near) != 1 or near[0].day == plain.day:
            return None
        return replace(near[0], flags=(*near[0].flags, "inferred_year"))

    def _in_named_month(self, day: Day) -> Known | None:
        """The month before a day counted from no more than it: "AWS in October, Azure nine days later"."""
        last = self.days[-1] if self.days else None
        if not day.continued or not day.offset or last is None or last.sentence != self.sentence(day.start):
            return None
        named = last.found
        if named is None or named.precision is not Precision.MONTH:
            return None
        return replace(named, basis=Basis.RELATIVE)

    def _looking_back(self, day: Day, found: Known) -> Known:
        """A weekday in a text that begins with a date long past is that date, if it is one of that name: counted back
        from publication it would land in the wrong month.
        """
        first = self.days[0].found if self.days else None
        if first is None or first.basis is not Basis.STATED or (found.day - first.day).days < _LONG_PAST:
            return found
        named = [e.found for e in self.days if e.found is not None and e.found.basis is Basis.STATED]
        same = [n.day for n in named if n.precision is Precision.DAY and n.day.weekday() == day.weekday]
        today, last = self.publication.today(self.region), self.days[-1]
        if today is not None and (today - found.day).days < _FRESH and self.sentence(day.start) - last.sentence > 1:
            return found  # the news of these days, told apart from the day looked back on
        return Known(same[-1], Precision.DAY, Basis.RELATIVE) if same else found

    def sentence(self, start: int) -> int:
        """Number of the sentence a position is in."""
        return max(bisect_right(self.starts, start) - 1, 0)

    def entry(self, day: Day) -> Known | None:
        """The calendar day of a day of this text."""
        place = bisect_right(self.days, day.start, key=lambda entry: entry.start) - 1
        return self.days[place].found if place >= 0 and self.days[place].start == day.start else None

    def context_day(self, start: int) -> tuple[Known | None, bool]:
        """The day that a time of day without one is on, and whether it was carried over from another sentence."""
        place = bisect_right(self.days, start, key=lambda entry: entry.start)
        sentence = self.sentence(start)
        around = [*reversed(self.days[max(0, place - _NEAR) : place]), *self.days[place : place + _NEAR]]
        near = [entry for entry in around if entry.sentence == sentence and entry.anchors]
        if near:
            return near[0].found, False
        for entry in reversed(self.days[max(0, place - _CARRIED) : place]):
            if entry.anchors and entry.found is not None:
                return entry.found, True
        return None, False

    def counted_back(self, found: Known, days: int) -> Known:
        """So many days before a day; as known as the text names that day itself."""
        earlier = replace(found, day=found.day - timedelta(days=days))
        return next((e.found for e in self.days if e.found is not None and e.found.day == earlier.day), earlier)

    def before_midnight(self, form: Form, found: Known | None) -> Known | None:
        """The day before, where a time borrows its day from a later time that the clock says is after midnight:
        "at 23:10, and in full at 00:30 on 3 February".
        """
        place = bisect_right(self.days, form.clock.start, key=lambda entry: entry.start)
        lender = self.days[place] if place < len(self.days) else None
        if found is None or lender is None or lender.found != found or lender.minute is None:
            return found
        own = hours_of(form.clock)[0] * 60 + form.clock.minute
        return replace(found, day=found.day - timedelta(days=1)) if own - lender.minute > _HALF_DAY else found

    def zone(self, form: Form, start: int) -> tuple[Zone | None, str | None, tuple[str, ...]]:
        """The zone of a form, as written, and flags: its own, its sentence's, the region's, the text's."""
        if form.zone is not None:
            if form.zone.zone is not None:
                if self.region is None or not in_brackets(self.scan, form.clock.start):
                    self.spoken[self.sentence(start)] = form.zone
                return form.zone.zone, form.zone.text, ()
            here = None if form.zone.elsewhere else self.region
            return (Zone(here), form.zone.text, ()) if here else (None, form.zone.text, ("no_zone",))
        carried = self.spoken.get(self.sentence(start))
        if carried is not None:
            return carried.zone, carried.text, ("carried_zone",)
        if self.region is not None and self.stated is None:
            return Zone(self.region), None, ()
        if self.fallback is not None:
            return self.fallback.zone, self.fallback.text, ("carried_zone",)
        return None, None, ("no_zone",)

    def qualifier(self, form: Form) -> str:
        """Exact or about, from the words around a time of day."""
        within = any(self.scan.has(i, "about_after") for i in range(form.first, form.after))
        before_zone = within or self.scan.follows(self._token_after(form.clock.end), "about_after", gaps=("", ")"))
        return "about" if before_zone else self._around(form.first, self._token_after(form.end), ("about",))

    def length_qualifier(self, start: int, end: int) -> str:
        """Exact, about or at_least, from the words around a length."""
        first = bisect_right(self.scan.tokens, start, key=lambda token: token.start) - 1
        return self._around(first, self._token_after(end), ("least", "about"))

    def _token_after(self, end: int) -> int:
        return bisect_right(self.scan.tokens, end - 1, key=lambda token: token.start)

    def _around(self, first: int, after: int, senses: tuple[str, ...]) -> str:
        """The qualifier that stands before token `first` or behind what ends before token `after`."""
        for i in range(first - 1, max(first - 5, -1), -1):
            if self.scan.gap(i + 1) not in ("", "("):
                break
            for sense in senses:
                if self.scan.has(i, sense):
                    return "at_least" if sense == "least" else "about"
            if not self.scan.has(i, *_PASSED_OVER):
                break
        if "least" in senses and self.scan.follows(after, "least_after"):
            return "at_least"
        return "about" if self.scan.follows(after, "about_after", gaps=("", ")")) else "exact"
