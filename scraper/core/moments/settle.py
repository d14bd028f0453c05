"""Giving each time expression of a text its instant, from what stands around it."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta, tzinfo

from scraper.core.model import Basis, Instant, Precision
from scraper.core.moments.atoms import PARTS, Clock, Day, Length, Scan, ZoneName
from scraper.core.moments.calendar_day import Known, Publication, known
from scraper.core.moments.clock_time import agree, hours_of, instant, midnight_unclear
from scraper.core.moments.clocks import zone_token
from scraper.core.moments.join import Form, Moment, Stretch
from scraper.core.moments.mention import TimeMention
from scraper.core.text import Span
from scraper.core.zones import Zone, region_zone

_DAY = 86400
_TURN = timedelta(hours=12)
_AFTER = timedelta(hours=1)
_COARSER = tuple(Precision)


@dataclass(frozen=True, slots=True)
class DayEntry:
    """A day named in the text and what it is; `found` is None where that cannot be known."""

    start: int
    sentence: int
    found: Known | None
    anchors: bool


@dataclass(frozen=True, slots=True)
class Told:
    """A moment settled: its instant, or the reasons for having none."""

    at: datetime | None
    precision: Precision
    basis: Basis | None
    zone: str | None
    flags: tuple[str, ...]
    day: Known | None = None


@dataclass(slots=True)
class Settler:
    """Settles the stretches of one text, in order."""

    scan: Scan
    sentences: tuple[Span, ...]
    publication: Publication
    stretches: list[Stretch | Length]
    days: list[DayEntry] = field(default_factory=list)
    starts: list[int] = field(default_factory=list)
    fallback: ZoneName | None = None
    spoken: dict[int, ZoneName] = field(default_factory=dict)
    last_carried: tuple[date, datetime] | None = None

    def mentions(self) -> list[TimeMention]:
        """Every expression of the text as a mention."""
        self.starts = [span.start for span in self.sentences]
        self._gather_zones()
        self._gather_days()
        found: list[TimeMention] = []
        for stretch in self.stretches:
            found += [self._length(stretch)] if isinstance(stretch, Length) else self._stretch(stretch)
        return found

    def _sentence(self, start: int) -> int:
        return max(bisect_right(self.starts, start) - 1, 0)

    # --- what the whole text tells -------------------------------------------------------------------------------------

    def _moments(self) -> list[Moment]:
        found: list[Moment] = []
        for stretch in self.stretches:
            if isinstance(stretch, Stretch):
                found += [stretch.start] + ([stretch.end] if stretch.end else [])
        return found

    def _gather_zones(self) -> None:
        """The zone for all times, where the text gives one; else the only zone it uses."""
        for i in range(len(self.scan.tokens) - 1):
            if self.scan.has(i, "all_times") and self.scan.has(i + 1, "abbr", "zone", "coast"):
                name = zone_token(self.scan, i + 1)
                if name is not None and name.zone is not None and name.start - self.scan.tokens[i].end <= 4:
                    self.fallback = name
                    return
        used = [f.zone for m in self._moments() for f in m.forms if f.zone is not None and f.zone.zone is not None]
        kinds = Counter(name.zone for name in used)
        if len(kinds) == 1:
            self.fallback = used[0]

    def _gather_days(self) -> None:
        previous: date | None = None
        for moment in self._moments():
            for day in (moment.day, moment.check, *(form.day for form in moment.forms)):
                if day is None or day.part_only:
                    continue
                found = known(day, self.publication, self._zone_for_day(moment), previous)
                anchors = found is None or (found.precision is Precision.DAY and "after_publication" not in found.flags)
                self.days.append(DayEntry(day.start, self._sentence(day.start), found, anchors and not day.last))
                if found is not None and found.precision is Precision.DAY:
                    previous = found.day

    def _zone_for_day(self, moment: Moment) -> tzinfo | None:
        zone = next((f.zone.zone for f in moment.forms if f.zone is not None and f.zone.zone is not None), None)
        return zone.tz if zone else None

    def _entry(self, day: Day) -> Known | None:
        place = bisect_right(self.days, day.start, key=lambda entry: entry.start) - 1
        return self.days[place].found if 0 <= place and self.days[place].start == day.start else None

    def _context_day(self, start: int) -> tuple[Known | None, bool]:
        """The day that a clock time without one is on, and whether it was carried over from another sentence."""
        place = bisect_right(self.days, start, key=lambda entry: entry.start)
        sentence = self._sentence(start)
        near = [e for e in reversed(self.days[max(0, place - 4) : place]) if e.sentence == sentence and e.anchors]
        near += [e for e in self.days[place : place + 4] if e.sentence == sentence and e.anchors]
        if near:
            return near[0].found, False
        for entry in reversed(self.days[max(0, place - 12) : place]):
            if entry.anchors and entry.found is not None:
                return entry.found, True
        return None, False

    # --- zones ---------------------------------------------------------------------------------------------------------

    def _zone(self, form: Form, moment: Moment) -> tuple[Zone | None, str | None, tuple[str, ...]]:
        """The zone of a form, as written, and flags: its own, its sentence's, the region's, the text's."""
        region = region_zone(self.scan.region) if self.scan.region else None
        if form.zone is not None:
            if form.zone.zone is not None:
                self.spoken[self._sentence(moment.start)] = form.zone
                return form.zone.zone, form.zone.text, ()
            return (Zone(region), form.zone.text, ()) if region else (None, form.zone.text, ("no_zone",))
        carried = self.spoken.get(self._sentence(moment.start))
        if carried is not None:
            return carried.zone, carried.text, ("carried_zone",)
        if region is not None:
            return Zone(region), None, ()
        if self.fallback is not None:
            return self.fallback.zone, self.fallback.text, ("carried_zone",)
        return None, None, ("no_zone",)

    # --- stretches -----------------------------------------------------------------------------------------------------

    def _stretch(self, stretch: Stretch) -> list[TimeMention]:
        if stretch.end is None:
            return self._single(stretch.start)
        first, last = stretch.start, stretch.end
        if not first.clocked and not last.clocked:
            return self._day_range(first, last)
        if not first.clocked:
            return self._single(first) + self._single(last)
        return self._range(stretch, first, last)

    def _single(self, moment: Moment) -> list[TimeMention]:
        if not moment.clocked:
            return [self._day(moment)] if moment.day is not None else []
        if moment.forms[0].clock.bare:
            return [self._day(replace(moment, forms=[]))] if moment.day is not None else []
        self._infer_half(moment)
        told = self._tell(moment)
        if told is None:
            return self._impossible(moment)
        if told.at is None:
            return self._undated(moment, told)
        kind = "instant"
        return [self._mention(moment.start, moment.end, kind, told, None, self._qualifier(moment.forms[0]))]

    def _mention(self, start: int, end: int, kind: str, told: Told, end_at: datetime | None, qualifier: str) -> TimeMention:
        flags = told.flags
        if told.at is not None and self._late(told) and "after_publication" not in flags:
            flags = (*flags, "after_publication")
        return TimeMention(start, end, kind, told.at, end_at, told.precision, told.basis, told.zone, qualifier, None, tuple(dict.fromkeys(flags)))

    def _late(self, told: Told) -> bool:
        published = self.publication.instant
        if published is None or told.at is None:
            return False
        day_only = published.precision not in (Precision.SECOND, Precision.MINUTE, Precision.HOUR)
        slack = timedelta(days=2) if day_only else _AFTER if told.basis is Basis.RELATIVE else timedelta(days=1)
        return told.at > published.at + slack

    def _undated(self, moment: Moment, told: Told) -> list[TimeMention]:
        """A clock time without an instant, and the day beside it as a mention of its own."""
        first, last = moment.forms[0], moment.forms[-1]
        start, end = first.clock.start, max(form.end for form in moment.forms)
        if first.zone is not None and first.zone.end <= first.clock.start and not (
            moment.day and first.zone.start < moment.day.start < first.clock.start
        ):
            start = first.zone.start
        del last
        clock = self._mention(start, end, "clock", replace(told, at=None, basis=None), None, self._qualifier(first))
        beside = [self._day(Moment(d.start, d.end, moment.first, d)) for d in (moment.day, moment.check) if d is not None and not d.part_only and (d.end <= start or d.start >= end)]
        return sorted([clock, *beside], key=lambda m: m.start)

    def _impossible(self, moment: Moment) -> list[TimeMention]:
        found: list[TimeMention] = []
        loose = all(form.loose for form in moment.forms[1:])
        for form in moment.forms:
            start = form.clock.start
            if loose:
                alone = Moment(start, form.end, moment.first, form.day or moment.day, [form])
                told = self._tell(alone)
                if told is not None and told.at is not None:
                    found.append(self._mention(start, form.end, "instant", told, None, self._qualifier(form)))
                    continue
            flags = () if loose else ("impossible_pair",)
            told = Told(None, self._precision(form.clock), None, form.zone.text if form.zone else None, flags)
            found.append(self._mention(start, form.end, "clock", told, None, self._qualifier(form)))
        for day in (moment.day, moment.check, *(f.day for f in moment.forms)):
            if day is not None and not day.part_only and all(day.end <= m.start or day.start >= m.end for m in found):
                found.append(self._day(Moment(day.start, day.end, moment.first, day)))
        return sorted(found, key=lambda m: m.start)

    # --- one moment -----------------------------------------------------------------------------------------------------

    @staticmethod
    def _precision(clock: Clock) -> Precision:
        if clock.second is not None:
            return Precision.SECOND
        return Precision.HOUR if clock.hour_only else Precision.MINUTE

    def _infer_half(self, moment: Moment) -> None:
        """ "Wednesday afternoon at 2:53": the part of the day stands for am or pm."""
        part = next((d.part for d in (moment.day, moment.check) if d is not None and d.part), None)
        half = {"morning": "am", "early": "am", "afternoon": "pm", "evening": "pm", "night": "night", "late": "night"}.get(part or "")
        for form in moment.forms:
            if half and form.clock.twelve:
                form.clock = replace(form.clock, half=half)

    def _own_day(self, moment: Moment) -> Day | None:
        return next((d for d in (moment.day, moment.check) if d is not None and not d.part_only), None)

    def _tell(self, moment: Moment, day: Known | None = None) -> Told | None:
        """The moment's instant; None where its forms contradict each other. `day` overrides what the text says."""
        form = next((f for f in moment.forms if f.day is not None), moment.forms[0])
        zone, written, flags = self._zone(form, moment)
        own = form.day or self._own_day(moment)
        found, carried = (day, False) if day else (self._entry(own), False) if own else self._context_day(moment.start)
        if len(moment.forms) > 1:
            agreed = agree(moment.forms, form, found.day if found else None, any(self._qualifier(f) == "about" for f in moment.forms))
            if agreed is None:
                return None
            return self._agreed(moment, form, found, carried, agreed.at, agreed.flags)
        precision = self._precision(form.clock)
        flags = (*flags, *self._day_flags(found, carried))
        if midnight_unclear(form.clock):
            return Told(None, precision, None, written, (*flags, "ambiguous_midnight"), found)
        if zone is None or found is None or found.precision is not Precision.DAY:
            return Told(None, precision, None, written, flags, found)
        told = instant(found.day, hours_of(form.clock)[0], form.clock, zone)
        told_flags = (*flags, *told.flags, *(("no_half",) if form.clock.twelve and self._needs_half(zone) else ()))
        if carried and told.at is not None and self._turned(found.day, told.at):
            return Told(None, precision, None, written, (*told_flags, "no_day"), found)
        basis = Basis.RELATIVE if found.basis is Basis.RELATIVE else Basis.STATED if zone.universal else Basis.CONVERTED
        return Told(told.at, precision, basis, written, told_flags, found)

    def _needs_half(self, zone: Zone) -> bool:
        return self.scan.language.code == "en" and not zone.universal

    def _turned(self, day: date, at: datetime) -> bool:
        """Whether a carried day has probably ended: the clock has gone back by more than half a day."""
        before, self.last_carried = self.last_carried, (day, at)
        return before is not None and before[0] == day and before[1] - at > _TURN

    @staticmethod
    def _day_flags(found: Known | None, carried: bool) -> tuple[str, ...]:
        if found is None or found.precision is not Precision.DAY:
            return ("no_day",)
        return (*found.flags, *(("carried_date",) if carried else ()))

    def _agreed(self, moment: Moment, form: Form, found: Known | None, carried: bool, at: datetime | None, flags: tuple[str, ...]) -> Told:
        universal = next((f for f in moment.forms if f.zone and f.zone.zone and f.zone.zone.universal), None)
        shown = universal or moment.forms[0]
        basis = None
        if at is not None and found is not None:
            basis = Basis.RELATIVE if found.basis is Basis.RELATIVE else Basis.STATED if universal else Basis.CONVERTED
        precision = min((self._precision(f.clock) for f in moment.forms), key=_COARSER.index)
        zone = shown.zone.text if shown.zone else None
        return Told(at, precision, basis, zone, (*flags, *self._day_flags(found, carried)), found)

    # --- ranges --------------------------------------------------------------------------------------------------------

    def _range(self, stretch: Stretch, first: Moment, last: Moment) -> list[TimeMention]:
        for moment in (first, last):
            self._infer_half(moment)
        if len(first.forms) == len(last.forms) == 1:
            _share(first.forms[0], last.forms[0])
        day_after = last.day is not None and not last.day.part_only and self._own_day(first) is None
        start = self._tell(first, self._entry(last.day) if day_after and last.day else None)
        if start is None:
            return self._impossible(first) + self._single(last)
        end = self._end(first, last, start)
        if end is None:
            return self._single(first) + self._impossible(last)
        span_end = max(last.end, *(other.end.end for other in stretch.others if other.end), last.end)
        if start.at is None or end.at is None:
            return self._broken_range(first, last, start, end)
        if day_after and end.at < start.at:
            told = replace(start, at=None, basis=None, flags=(*start.flags, "ambiguous_day"))
            return [self._mention(first.start, last.end, "range", told, None, "exact")]
        if not self._others_agree(stretch, start, end):
            told = replace(start, at=None, basis=None, flags=(*start.flags, "impossible_pair"))
            return [self._mention(first.start, span_end, "range", told, None, "exact")]
        flags = tuple(dict.fromkeys((*start.flags, *end.flags)))
        told = replace(start, flags=flags, zone=start.zone or end.zone)
        qualifier = self._qualifier(first.forms[0])
        return [self._mention(min(first.start, last.start), span_end, "range", told, end.at, qualifier)]

    def _end(self, first: Moment, last: Moment, start: Told) -> Told | None:
        """The end of a range; past midnight where it has no day of its own and lies before the start."""
        own = self._own_day(last) is not None or any(form.day for form in last.forms)
        form = last.forms[0]
        unclear = form.clock.midnight and start.at is not None
        if unclear:
            form.clock = replace(form.clock, midnight=False, hour=0 if not own else 24)
        end = self._tell(last, None if own else start.day)
        if end is None or end.at is None or start.at is None or own:
            return end
        if end.at <= start.at and start.day is not None:
            following = replace(start.day, day=start.day.day + timedelta(days=1))
            return self._tell(last, following)
        return end

    def _broken_range(self, first: Moment, last: Moment, start: Told, end: Told) -> list[TimeMention]:
        """A range of which one end has no instant: one mention without, and the days beside it."""
        flags = tuple(dict.fromkeys((*start.flags, *end.flags)))
        if start.at is not None or end.at is not None:
            known_end = start if start.at is not None else end
            told = replace(known_end, at=start.at, flags=flags)
            return [self._mention(first.start, last.end, "range", told, end.at, "exact")]
        told = replace(start, at=None, basis=None, flags=flags, zone=start.zone or end.zone)
        begin, stop = first.forms[0].clock.start, max(form.end for form in last.forms)
        found = [self._mention(begin, stop, "clock", told, None, self._qualifier(first.forms[0]))]
        for day in (first.day, last.day):
            if day is not None and not day.part_only and (day.end <= begin or day.start >= stop):
                found.append(self._day(Moment(day.start, day.end, first.first, day)))
        return sorted(found, key=lambda m: m.start)

    def _others_agree(self, stretch: Stretch, start: Told, end: Told) -> bool:
        for other in stretch.others:
            if other.end is None or len(other.start.forms) != 1 or len(other.end.forms) != 1:
                continue
            _share(other.start.forms[0], other.end.forms[0])
            for moment, told in ((other.start, start), (other.end, end)):
                reading = self._tell(moment, told.day)
                if reading is None or reading.at is None or told.at is None:
                    continue
                if abs((reading.at - told.at).total_seconds()) % _DAY > 1800 and _DAY - abs((reading.at - told.at).total_seconds()) % _DAY > 1800:
                    return False
        return True

    # --- days ----------------------------------------------------------------------------------------------------------

    def _day(self, moment: Moment) -> TimeMention:
        day = moment.day
        assert day is not None
        found, carried = (None, False) if day.part_only else (self._entry(day), False)
        if day.part_only:
            found, carried = self._context_day(day.start)
        qualifier = "exact"
        if found is None:
            flags = ("ambiguous_order",) if day.ambiguous else ("no_year",) if day.absolute and day.year is None else ("no_day",)
            flags = (*flags, "future") if day.future else flags
            precision = Precision.PART_OF_DAY if day.part else Precision.DAY if day.day or not day.month else Precision.MONTH
            return TimeMention(moment.start, moment.end, "clock" if day.part_only else "date", None, None, precision, None, None, qualifier, None, flags)
        flags = (*found.flags, *(("carried_date",) if carried else ()))
        if day.part and found.precision is Precision.DAY:
            return self._part(moment, day, found, flags)
        at = datetime(found.day.year, found.day.month, found.day.day, tzinfo=UTC)
        last = datetime(found.last.year, found.last.month, found.last.day, tzinfo=UTC) if found.last else None
        kind = "date_range" if last else "date"
        return TimeMention(moment.start, moment.end, kind, at, last, found.precision, found.basis, None, qualifier, None, flags)

    def _part(self, moment: Moment, day: Day, found: Known, flags: tuple[str, ...]) -> TimeMention:
        region = region_zone(self.scan.region) if self.scan.region else None
        hour = PARTS.get(day.part or "", 0)
        naive = datetime(found.day.year, found.day.month, found.day.day, hour)
        at = naive.replace(tzinfo=region or UTC).astimezone(UTC)
        if region is None:
            flags = (*flags, "no_zone")
        return TimeMention(moment.start, moment.end, "date", at, None, Precision.PART_OF_DAY, found.basis, None, "exact", None, flags)

    def _day_range(self, first: Moment, last: Moment) -> list[TimeMention]:
        start, end = self._day(first), self._day(last)
        if start.at is None or end.at is None or end.at < start.at:
            return [start, end]
        precision = max(start.precision or Precision.DAY, end.precision or Precision.DAY, key=_COARSER.index)
        flags = tuple(dict.fromkeys((*start.flags, *end.flags)))
        return [TimeMention(start.start, end.end, "date_range", start.at, end.at, precision, start.basis, None, "exact", None, flags)]

    # --- lengths -------------------------------------------------------------------------------------------------------

    def _length(self, length: Length) -> TimeMention:
        first = self._token_at(length.start)
        qualifier = self._around(first, self._token_after(length.end), lengths=True)
        if not length.ago:
            return TimeMention(length.start, length.end, "duration", qualifier=qualifier, seconds=length.seconds)
        at, precision = self._ago(length, self.publication.instant)
        kind = "date" if length.unit >= _DAY else "instant" if at is not None else "clock"
        flags = () if at is not None else ("no_day",)
        basis = Basis.RELATIVE if at is not None else None
        return TimeMention(length.start, length.end, kind, at, None, precision, basis, None, "about", None, flags)

    def _ago(self, length: Length, published: Instant | None) -> tuple[datetime | None, Precision]:
        precision = Precision.DAY if length.unit >= _DAY else Precision.HOUR if length.unit >= 3600 else Precision.MINUTE
        today = self.publication.today(None)
        if published is None or today is None or length.unit > _DAY:
            return None, precision
        try:
            if length.unit == _DAY:
                day = today - timedelta(seconds=length.seconds)
                return datetime(day.year, day.month, day.day, tzinfo=UTC), precision
            fine = published.precision in (Precision.SECOND, Precision.MINUTE)
            return (published.at - timedelta(seconds=length.seconds) if fine else None), precision
        except OverflowError:
            return None, precision

    # --- qualifiers ----------------------------------------------------------------------------------------------------

    def _token_at(self, start: int) -> int:
        return bisect_right(self.scan.tokens, start, key=lambda token: token.start) - 1

    def _token_after(self, end: int) -> int:
        return bisect_right(self.scan.tokens, end - 1, key=lambda token: token.start)

    def _qualifier(self, form: Form) -> str:
        return self._around(form.first, self._token_after(form.end), lengths=False)

    def _around(self, first: int, after: int, *, lengths: bool) -> str:
        """The qualifier that stands before token `first` or behind what ends before token `after`."""
        i = first
        for _ in range(4):
            if self.scan.has(i, "prefix") or i == first:
                i -= 1
            if i < 0 or self.scan.gap(i + 1) not in ("", "("):
                break
            if lengths and self.scan.has(i, "least"):
                return "at_least"
            if self.scan.has(i, "about"):
                return "about"
            if not self.scan.has(i, "on", "at", "clock", "from", "zone", "prefix", "part"):
                break
            i -= 1
            if self.scan.gap(i + 1) not in ("", "("):
                break
            i += 1
            i -= 1
            if lengths and self.scan.has(i, "least"):
                return "at_least"
            if self.scan.has(i, "about"):
                return "about"
        if lengths and self.scan.follows(after, "least_after"):
            return "at_least"
        return "about" if self.scan.follows(after, "about_after", gaps=("", ")")) else "exact"


def _share(first: Form, last: Form) -> None:
    """Give each end of a range the zone and the half of the day that only the other has."""
    first.zone, last.zone = first.zone or last.zone, last.zone or first.zone
    if first.clock.twelve and last.clock.half in ("am", "pm"):
        same = replace(first.clock, half=last.clock.half)
        other = replace(first.clock, half="am" if last.clock.half == "pm" else "pm")
        earlier = _minutes(same) <= _minutes(last.clock)
        first.clock = same if earlier or last.clock.half == "am" and _minutes(other) <= _minutes(last.clock) else other
    elif last.clock.twelve and first.clock.half in ("am", "pm"):
        same = replace(last.clock, half=first.clock.half)
        other = replace(last.clock, half="am" if first.clock.half == "pm" else "pm")
        last.clock = same if _minutes(same) > _minutes(first.clock) else other


def _minutes(clock: Clock) -> int:
    return hours_of(clock)[0] * 60 + clock.minute
