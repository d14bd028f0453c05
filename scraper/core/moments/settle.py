"""Writing out each expression of a text as a mention, once its surroundings are known."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from scraper.core.language.zones import Zone
from scraper.core.model import Basis, Precision
from scraper.core.moments.asides import as_in_brackets, is_mark, shifted
from scraper.core.moments.atoms import Day, Length
from scraper.core.moments.calendar_day import Known
from scraper.core.moments.clock_time import hours_of
from scraper.core.moments.mention import Bound, TimeMention
from scraper.core.moments.nights import day_of_night
from scraper.core.moments.range_halves import follow, lead, roughly_until, share
from scraper.core.moments.spans_of_time import day_mention, day_range, length_mention
from scraper.core.moments.stretch import Form, Moment, Stretch
from scraper.core.moments.surroundings import Surroundings
from scraper.core.moments.tell import Teller, Told, infer_evening, infer_half, own_day, precision_of

_DAY = 86400
_HALF_HOUR = 1800
_FINE = (Precision.SECOND, Precision.MINUTE, Precision.HOUR)


@dataclass(slots=True)
class Settler:
    """Settles the stretches of one text, in order."""

    around: Surroundings
    teller: Teller

    def mentions(self, stretches: list[Stretch | Length]) -> list[TimeMention]:
        """Every expression of the text as a mention."""
        found: list[TimeMention] = []
        scan = self.around.scan
        for place, stretch in enumerate(stretches):
            if isinstance(stretch, Length):
                found.append(length_mention(self.around, stretch))
            elif stretch.end is None and place and is_mark(scan, stretches[place - 1], stretch.start):
                found += shifted(scan, found.pop(), self._single(stretch.start), stretch.start)
            elif stretch.end is None:
                told = self._single(stretch.start)
                if place and found and told:
                    found[-1] = as_in_brackets(scan, stretches[place - 1], found[-1], stretch.start, told[0])
                found += told
            else:
                found += self._two(stretch, stretch.start, stretch.end)
        return found

    def _two(self, stretch: Stretch, first: Moment, last: Moment) -> list[TimeMention]:
        if first.clocked:
            return self._range(stretch, first, last)
        if not last.clocked and first.day is not None and last.day is not None:
            return day_range(self.around, first.day, last.day)
        return self._single(first) + self._single(last)

    def _single(self, moment: Moment) -> list[TimeMention]:
        if not moment.clocked or moment.forms[0].clock.bare:
            return [self._day(moment.day)] if moment.day is not None else []
        infer_half(moment)
        infer_evening(moment, self.around.days)
        told = self.teller.tell(moment)
        if told is None:
            return self._contradicted(moment)
        if told.zone is None and self._late(told) and moment.clocked and self.around.abroad:
            # "It started at 10am on Friday" before Friday morning in London: of another country's clock.
            told = replace(told, at=None, basis=None, flags=(*told.flags, "no_zone"))
        if told.at is None:
            return self._undated(moment, told)
        return [self._mention(moment.start, moment.end, "instant", told, form=moment.forms[0])]

    def _day(self, day: Day) -> TimeMention:
        return day_mention(self.around, day)

    def _mention(
        self,
        start: int,
        end: int,
        kind: str,
        told: Told,
        *,
        form: Form | None = None,
        end_at: datetime | None = None,
        last: Bound | None = None,
    ) -> TimeMention:
        flags = (*told.flags, *(("after_publication",) if self._late(told) else ()))
        qualifier = self.around.qualifier(form) if form is not None else "exact"
        flags = tuple(dict.fromkeys(flags))
        return TimeMention(
            start, end, kind, told.at, end_at, told.precision, told.basis, told.zone, qualifier, None, flags, last
        )

    def _late(self, told: Told) -> bool:
        """Whether the instant lies after publication by more than times are commonly corrected."""
        published = self.around.publication.instant
        if published is None or told.at is None:
            return False
        days = 2 if published.precision not in _FINE else 1
        slack = timedelta(hours=1) if days == 1 and told.basis is Basis.RELATIVE else timedelta(days=days)
        return told.at > published.at + slack

    def _undated(self, moment: Moment, told: Told) -> list[TimeMention]:
        """A time of day without an instant, and the days beside it as mentions of their own."""
        first = moment.forms[0]
        start, end = first.clock.start, max(form.end for form in moment.forms)
        zone = first.zone
        if zone is not None and zone.end <= start and not (moment.day and zone.start < moment.day.start < start):
            start = zone.start
        clock = self._mention(start, end, "clock", replace(told, at=None, basis=None), form=first)
        return self._with_days([clock], moment.day, moment.check)

    def _with_days(self, found: list[TimeMention], *days: Day | None) -> list[TimeMention]:
        """The mentions, and the days that none of them covers, in order."""
        beside = [
            self._day(day)
            for day in days
            if day is not None and not day.part_only and all(day.end <= m.start or day.start >= m.end for m in found)
        ]
        return sorted([*found, *beside], key=lambda mention: mention.start)

    def _contradicted(self, moment: Moment) -> list[TimeMention]:
        """Forms of one time that cannot both be true; those that a mere comma joins were two times after all."""
        loose = all(form.loose for form in moment.forms[1:])
        found: list[TimeMention] = []
        for form in moment.forms:
            alone = Moment(form.clock.start, form.end, moment.first, form.day or moment.day, [form])
            told = self.teller.tell(alone) if loose else None
            if told is None:
                zone = form.zone.text if form.zone else None
                told = Told(None, precision_of(form.clock), None, zone, ("impossible_pair",))
            kind = "clock" if told.at is None else "instant"
            found.append(self._mention(form.clock.start, form.end, kind, told, form=form))
        return self._with_days(found, moment.day, moment.check, *(form.day for form in moment.forms))

    # --- ranges ------------------------------------------------------------------------------------------------------

    def _range(self, stretch: Stretch, first: Moment, last: Moment) -> list[TimeMention]:
        self._lend(first, last)
        opening, closing = self._day_behind(stretch, first, last)
        start = self.teller.tell(first, opening)
        end = self._end(last, start) if start is not None else None
        if start is None or end is None:
            told_first = self._single(first) if start is not None else self._contradicted(first)
            told_last = self._single(last) if end is not None or start is None else self._contradicted(last)
            return [*told_first, *told_last]
        if start.at is None or end.at is None:
            return self._broken(first, last, start, end)
        if closing is not None and end.at < start.at:
            return [self._refused(first, _end_of(stretch, last), start, "ambiguous_day")]
        return self._whole(stretch, first, last, (start, end))

    def _lend(self, first: Moment, last: Moment) -> None:
        """Give each end of a range what only the other has."""
        infer_half(first)
        infer_half(last)
        for moment in (first, last):
            infer_evening(moment, self.around.days)
        if len(first.forms) == len(last.forms) == 1:
            share(first.forms[0], last.forms[0])
            if self.around.of_halves:
                follow(first.forms[0], last.forms[0])
            if self.around.scan.language.code != "en":
                lead(first.forms[0], last.forms[0])

    def _day_behind(self, stretch: Stretch, first: Moment, last: Moment) -> tuple[Known | None, Day | None]:
        """The day on which a range without one before it begins, and the day written behind it, if that is of the end."""
        shared = next((day for other in stretch.others for day in _days(other) if day is not None), None)
        closing = (own_day(last) or shared) if own_day(first) is None else None
        opening = self.around.days.entry(closing) if closing else None
        if closing is not None:
            hour = hours_of(first.forms[0].clock)[0]
            opening = day_of_night(self.around.days.entries, closing, hour) or opening
        if first.forms[0].clock.midnight and not (own_day(first) and own_day(last)):
            # "from midnight to 3 a.m. on June 16": the day is of the end, and the start before it.
            first.forms[0].clock = replace(first.forms[0].clock, midnight=False, hour=0)
        if closing is not None and closing.continued:
            # "from 23:16 to 03:38 the next day": it began as many days before as the words say.
            return opening and self.around.days.counted_back(opening, closing.offset or 0), None
        return opening, closing

    def _whole(self, stretch: Stretch, first: Moment, last: Moment, bounds: tuple[Told, Told]) -> list[TimeMention]:
        """A range of which both ends are known, once its other forms are heard."""
        start, end = bounds
        span_end = _end_of(stretch, last)
        flags: tuple[str, ...] = ()
        if not self._others_agree(stretch, start, end):
            seasonal = self._by_season(stretch, first, last)
            if seasonal is None:
                return self._disagreeing(stretch, self._refused(first, span_end, start, "impossible_pair"))
            (start, end), flags = seasonal, ("out_of_season",)
        flags = tuple(dict.fromkeys((*start.flags, *end.flags, *flags)))
        told = replace(start, flags=flags, zone=start.zone or end.zone)
        begin = min(first.start, last.start)
        bound = self._bound(end, last, start)
        return [self._mention(begin, span_end, "range", told, form=first.forms[0], end_at=end.at, last=bound)]

    def _bound(self, end: Told, last: Moment, start: Told) -> Bound:
        """How the end of a range is told."""
        roughly = roughly_until(self.around.scan, last.forms[0])
        qualifier = "about" if roughly else self.around.qualifier(last.forms[0], before=roughly is None)
        return Bound(end.precision, end.basis, end.zone or start.zone, qualifier)

    def _by_season(self, stretch: Stretch, first: Moment, last: Moment) -> tuple[Told, Told] | None:
        """The range by the clock of the season, where only so its other form agrees: "14:20-14:55 CET (12:20-12:55 UTC)" in
        August.
        """
        if not all(m.forms[0].zone and m.forms[0].zone.zone and m.forms[0].zone.zone.season for m in (first, last)):
            return None
        for moment in (first, last):
            zone = moment.forms[0].zone
            if zone is not None and zone.zone is not None and zone.zone.season is not None:
                moment.forms[0].zone = replace(zone, zone=Zone(zone.zone.season))
        start = self.teller.tell(first)
        end = self._end(last, start) if start is not None else None
        if start is None or end is None or start.at is None or end.at is None:
            return None
        return (start, end) if self._others_agree(stretch, start, end) else None

    def _disagreeing(self, stretch: Stretch, refused: TimeMention) -> list[TimeMention]:
        """A range and other forms of it that cannot be the same; those that a mere comma joins were several ranges. A
        range without a zone is the one whose zone stands in the brackets behind it, told elsewhere.
        """
        named = [s for s in stretch.others if s.end is not None and s.start.forms[0].zone is not None]
        bare = stretch.end is not None and stretch.start.forms[0].zone is None and stretch.end.forms[0].zone is None
        if bare and len(named) == len(stretch.others) == 1 and named[0].end is not None:
            other = replace(named[0], others=[])
            other.start.day = other.start.day or stretch.start.day
            return self._range(other, other.start, named[0].end)
        if not all(other.loose for other in stretch.others):
            return [refused]
        alone = [self._range(replace(s, others=[]), s.start, s.end) for s in (stretch, *stretch.others) if s.end]
        return [mention for mentions in alone for mention in mentions]

    def _refused(self, first: Moment, end: int, start: Told, reason: str) -> TimeMention:
        told = replace(start, at=None, basis=None, flags=(*start.flags, reason))
        return self._mention(first.start, end, "range", told)

    def _end(self, last: Moment, start: Told) -> Told | None:
        """The end of a range; past midnight where it has no day of its own and lies before the start."""
        own = own_day(last) is not None or any(form.day for form in last.forms)
        form = last.forms[0]
        if form.clock.midnight and start.at is not None and not own:
            form.clock = replace(form.clock, midnight=False, hour=24)
        end = self.teller.tell(last, None if own else start.day)
        if end is None or start.at is None or start.day is None or (end.at is not None and end.at > start.at):
            return end
        day = own_day(last)
        if day is not None and day.bare_weekday and day.day is None:
            # "from 23:00 on Saturday to 7:30 on Sunday", of what is to come
            ahead = ((day.weekday or 0) - start.day.day.weekday()) % len("MTWTFSS")
            return self.teller.tell(last, replace(start.day, day=start.day.day + timedelta(days=ahead)))
        if own or end.at is None:
            return end
        return self.teller.tell(last, replace(start.day, day=start.day.day + timedelta(days=1)))

    def _broken(self, first: Moment, last: Moment, start: Told, end: Told) -> list[TimeMention]:
        """A range of which one end, or both, have no instant."""
        flags, bound = tuple(dict.fromkeys((*start.flags, *end.flags))), self._bound(end, last, start)
        if start.at is None and {"no_day", "carried_date"} <= {*start.flags} and own_day(last) is None:
            end = replace(end, at=None, basis=None)  # nobody knows of which day the range is
        if start.at is not None or end.at is not None:
            known = start if start.at is not None else end
            told = replace(known, at=start.at, flags=flags)
            return [self._mention(first.start, last.end, "range", told, end_at=end.at, last=bound)]
        told = replace(start, at=None, basis=None, flags=flags, zone=start.zone or end.zone)
        begin, stop = first.forms[0].clock.start, max(form.end for form in last.forms)
        clock = self._mention(begin, stop, "clock", told, form=first.forms[0], last=bound)
        return self._with_days([clock], first.day, last.day)

    def _others_agree(self, stretch: Stretch, start: Told, end: Told) -> bool:
        """Whether the same range in another zone names the same instants."""
        for other in stretch.others:
            if other.end is None or len(other.start.forms) != 1 or len(other.end.forms) != 1:
                continue
            share(other.start.forms[0], other.end.forms[0])
            for moment, told in ((other.start, start), (other.end, end)):
                reading = self.teller.tell(moment, told.day)
                if reading is not None and not _same_time(reading.at, told.at):
                    return False
        return True


def _days(stretch: Stretch) -> tuple[Day | None, Day | None]:
    return own_day(stretch.start), own_day(stretch.end) if stretch.end is not None else None


def _end_of(stretch: Stretch, last: Moment) -> int:
    """Where the range ends, its other forms included."""
    return max(last.end, *(other.end.end for other in stretch.others if other.end), 0)


def _same_time(one: datetime | None, other: datetime | None) -> bool:
    """Whether two instants agree but for whole days."""
    if one is None or other is None:
        return True
    apart = abs((one - other).total_seconds()) % _DAY
    return min(apart, _DAY - apart) <= _HALF_HOUR
