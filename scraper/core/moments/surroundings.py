"""What the text around an expression tells about it: its day, its zone, its qualifier."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from dataclasses import dataclass, field
from datetime import tzinfo

from scraper.core.language.cities import tells_of_another_clock
from scraper.core.language.text import Span
from scraper.core.language.whereabouts import names_another
from scraper.core.language.zones import Zone, country_of_clock, keyed, region_zone
from scraper.core.moments.atoms import Scan, ZoneName
from scraper.core.moments.calendar_day import Publication
from scraper.core.moments.day_book import DayBook
from scraper.core.moments.scenes import opening_place, place_right_before, places_of_clause
from scraper.core.moments.stretch import Form, Moment, told_aside
from scraper.core.moments.zone_names import in_brackets, zone_of_heading, zone_token
from scraper.core.patterns import late

_STATED_ZONE = 10
"""Tokens after "all times" among which the zone they are in is named."""
_REACH = 3
"""Sentences over which a zone that is told once holds."""
_WORDS = 60
_CLAUSE = 160
_EARLIER = late(
    r"\b(?:had|having|earlier|since|first|zuvor|vorher|seit|zuerst|avai(?:t|ent)|depuis|auparavant|había[n]?|desde|antes"
    r"|tinha[m]?|havia[m]?|aveva(?:no)?|già|hadden|sinds|eerder|hade|sedan|ранее|раньше|раніше|od|po"
    r"|(?:after|après|tras|após|dopo|efter|после|після)(?! $))\b"
)
"""Words that go back to what was before; "after" right before a time does not."""
_OF_MANY_COUNTRIES = frozenset({"en", "es", "pt", "fr", "ar"})
"""Languages whose press takes over reports from other continents."""
_OF_SEVERAL_CLOCKS = frozenset({"RU", "BR", "MX", "ID", "KZ", "CD"})
"""Countries whose press keeps the clock of the capital: where it says "local time", another one is meant."""
_PLACE_BEFORE = late(r"[ァ-ヶー]{3,12}(?:現地|標準|夏)?(?:時間|時)\s?$")
"""Right before a Japanese time: a place whose clock it is of and that no table here knows."""
_PASSED_OVER = ("on", "at", "clock", "from", "zone", "prefix", "part")


@dataclass(slots=True)
class Surroundings:
    """The days and zones of one text. `of_twenty_four`: some of its times can only be of twenty-four hours. `spoken` is the zone last written in each sentence, as far as it was read."""

    scan: Scan
    sentences: tuple[Span, ...]
    publication: Publication
    moments: list[Moment]
    back: tuple[int, ...] = ()
    """Where it goes back by days: "ten days ago"."""
    region: tzinfo | None = None
    days: DayBook = field(init=False)
    stated: ZoneName | None = None
    fallback: ZoneName | None = None
    of_another_clock: bool = False
    """Most of its times are written with one zone, not that of its press: nobody knows which the others are of."""
    told_often: bool = False
    """The only zone of the text stands beside more than one of its times."""
    of_twenty_four: bool = False
    of_leading_zeros: bool = False
    """Some of them are written so: "09:30"; one without the zero is on a clock of twelve."""
    of_twelve: bool = False
    """Some of its times have am or pm."""
    spoken: dict[int, ZoneName] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.days = DayBook(self.scan, [span.start for span in self.sentences], self.publication, back=self.back)
        self.region = region_zone(self.scan.region) if self.scan.region else None
        self.stated = self._zone_for_all()
        self.fallback = self.stated or self._only_zone()
        clocks = [form.clock for moment in self.moments for form in moment.forms]
        self.of_twelve = any(clock.half in ("am", "pm") for clock in clocks)
        self.of_twenty_four = any((clock.padded or clock.worded) and not clock.hour_only for clock in clocks)
        self.of_leading_zeros = any(self.scan.low[clock.start] == "0" and clock.hour for clock in clocks)
        self.of_another_clock = self._of_another_clock([m.forms[0] for m in self.moments if m.forms])
        self.days.press = self.region
        self.days.clock = self.fallback.zone if self.fallback is not None else None
        self.days.read(self.moments)

    def _zone_for_all(self) -> ZoneName | None:
        """The zone that the text says all its times are in."""
        for i in range(len(self.scan.tokens) - 1):
            if not self.scan.has(i, "all_times"):
                continue
            # "All times UTC", and "All times on May 12, in UTC".
            for step in range(i + 1, min(i + _STATED_ZONE, len(self.scan.tokens))):
                name = zone_token(self.scan, step) if self.scan.has(step, "abbr", "zone", "coast") else None
                if self.days.sentence(self.scan.tokens[step].start) != self.days.sentence(self.scan.tokens[i].start):
                    break
                if name is not None and name.zone is not None:
                    return name
        return zone_of_heading(self.scan)

    @property
    def abroad(self) -> bool:
        """Whether the text names another country than that of its press, so that "local time" may be of there."""
        country = country_of_clock(self.scan.region)
        return country is not None and names_another(self.scan.text, country)

    @property
    def of_another_place(self) -> bool:
        """Whether the text names a city or a country whose clock is not that of its press: "local time" may be of there."""
        return self.scan.region is not None and tells_of_another_clock(self.scan.low, self.scan.region)

    @property
    def of_halves(self) -> bool:
        """Whether the language puts the half of the day before the hour: there it holds on for the next hour."""
        return self.scan.language.unspaced or self.scan.language.twelve

    def _of_another_clock(self, forms: list[Form]) -> bool:
        if self.scan.language.code in _OF_MANY_COUNTRIES and self._told_abroad():
            return True
        zone, published = self.fallback.zone if self.fallback is not None else None, self.publication.instant
        if zone is None or self.region is None or published is None or not self.told_often or zone.universal:
            return False
        zoned = sum(form.zone is not None for form in forms)
        there, here = (published.at.astimezone(tz).utcoffset() for tz in (zone.tz, self.region))
        return there != here and zoned > len(forms) - zoned

    def _told_abroad(self) -> bool:
        """Whether every zone that is written shows another time than the clock of the press: a report taken over from
        an agency, whose times without a zone may be of either clock.
        """
        published = self.publication.instant
        if published is None or self.region is None:
            return False
        here = published.at.astimezone(self.region).utcoffset()
        written = {
            form.zone.zone.season or form.zone.zone.tz
            for moment in self.moments
            for form in _of_the_press(moment)
            if form.zone and form.zone.zone and not form.zone.zone.universal
            if not in_brackets(self.scan, form.clock.start)
        }
        return bool(written) and all(published.at.astimezone(tz).utcoffset() != here for tz in written)

    def _only_zone(self) -> ZoneName | None:
        used = [
            f.zone
            for before, m in zip([None, *self.moments], self.moments, strict=False)
            for f in _of_the_press(m)
            if f.zone is not None and f.zone.zone is not None and not told_aside(self.scan.low, before, m)
        ]
        self.told_often = len(used) > 1
        return used[0] if len(Counter(name.zone for name in used)) == 1 else None

    def zone(self, form: Form, start: int) -> tuple[Zone | None, str | None, tuple[str, ...]]:
        """The zone of a form, as written, and flags: its own, its sentence's, the region's, the text's."""
        if form.zone is not None:
            return self._own_zone(form, form.zone, start)
        if self.scan.language.code == "ja" and _PLACE_BEFORE.search(self.scan.low, max(0, start - 16), start):
            return None, None, ("no_zone",)
        carried = self.spoken.get(self.days.sentence(start))
        if carried is not None:
            return (carried.zone, carried.text, ("carried_zone",)) if carried.zone else (None, None, ("no_zone",))
        beside = self._place_beside(start) if self.stated is None else None
        if beside is not None:
            return beside.zone, beside.text, ()
        found = self._of_the_text(start)
        if found[0] is not None and self.stated is None and self._is_elsewhere(form, start, found[0]):
            return None, None, ("no_zone",)
        return found

    def _place_beside(self, start: int) -> ZoneName | None:
        """The place right before an English time, whose clock it is of: "in Mumbai at 9 a.m."."""
        if self.scan.language.code != "en":
            return None
        begin = self._begin(start)
        found = place_right_before(self.scan.text[max(begin, start - _WORDS) : start])
        if found is None:
            return None
        name = ZoneName(start, start, keyed(found[1]), found[0])
        self.spoken[self.days.sentence(start)] = name
        return name

    def _begin(self, start: int) -> int:
        """Where the sentence of a position begins."""
        return self.days.starts[self.days.sentence(start)] if self.days.starts else 0

    def _of_the_text(self, start: int) -> tuple[Zone | None, str | None, tuple[str, ...]]:
        """The zone of a time that has none of its own: that of the press, or the only one of the text."""
        if self.region is not None and self.stated is None:
            return (None, None, ("no_zone",)) if self.of_another_clock else (Zone(self.region), None, ())
        if self.fallback is not None and self._within_reach(start):
            return self.fallback.zone, self.fallback.text, ("carried_zone",)
        return None, None, ("no_zone",)

    def _is_elsewhere(self, form: Form, start: int, zone: Zone) -> bool:
        """Whether the sentence opens with a place of another clock ("In Perth, branches opened late at 9am"), or sets its
        clause in no other: "users in Mumbai could not pay from 9 a.m.". Nobody knows whose clock the time is of.
        """
        published = self.publication.instant
        if published is None:
            return False
        begin = self._begin(start)
        opened = opening_place(self.scan.text[begin : min(start, begin + _CLAUSE)])
        if opened is not None:
            return not opened.keeps(zone.tz, published.at)
        if self.scan.language.code != "en":
            return False
        number, first = self.days.sentence(start), max(begin, start - _CLAUSE)
        stop = min([form.end + _CLAUSE, *self.days.starts[number + 1 : number + 2]])
        named = [*places_of_clause(self.scan.text[first:stop], start - first, form.end - first)]
        return bool(named) and not any(place.keeps(zone.tz, published.at) for place in named)

    def _own_zone(self, form: Form, own: ZoneName, start: int) -> tuple[Zone | None, str | None, tuple[str, ...]]:
        """The zone that stands with a form; local time is that of the press, unless the text is of elsewhere."""
        if own.zone is not None:
            if self.region is None or not in_brackets(self.scan, form.clock.start):
                self.spoken[self.days.sentence(start)] = own
            return own.zone, own.text, ()
        several = self.scan.region in _OF_SEVERAL_CLOCKS
        here = None if own.elsewhere or several or self.of_another_place else self.region
        return (Zone(here), own.text, ()) if here else (None, own.text, ("no_zone",))

    def goes_on_by(self, moment: Moment, shown: ZoneName | None) -> None:
        """Note the zone that holds for what follows in the sentence of a time told by several clocks: the first of them, and
        not that of an aside; nobody knows which where the aside is for readers of another continent ("at 9.30pm AEST
        (11.30pm NZST) and was back at midnight").
        """
        named = [form.zone for form in moment.forms if form.zone is not None and form.zone.zone is not None]
        first = moment.forms[0].zone
        main = shown if first is None or first.zone is None else first
        local = {_land(name.zone) for name in named if name.zone is not None and not name.zone.universal}
        aside = in_brackets(self.scan, moment.forms[-1].clock.start) and not self._of_press_clock(main)
        if len(local) > 1 and aside:
            main = ZoneName(moment.start, moment.start, None, "")
        if main is not None:
            self.spoken[self.days.sentence(moment.start)] = main

    def _of_press_clock(self, name: ZoneName | None) -> bool:
        """Whether a zone shows, when the text was published, the time of its press."""
        published = self.publication.instant
        if name is None or name.zone is None or self.region is None or published is None:
            return False
        shown = (published.at.astimezone(tz).utcoffset() for tz in (name.zone.tz, self.region))
        return len(set(shown)) == 1

    def _within_reach(self, start: int) -> bool:
        """Whether the only zone of the text holds here: a zone that is told once holds for the sentences about it; one
        written as machines write it ("US/Pacific") holds throughout.
        """
        if self.stated is not None or self.fallback is None or self.told_often or "/" in self.fallback.text:
            return True
        return abs(self.days.sentence(start) - self.days.sentence(self.fallback.start)) <= _REACH

    def looks_back(self, form: Form) -> bool:
        """Whether the words before a time say that it lies before the times told so far."""
        begin = max(self._begin(form.clock.start), form.clock.start - _WORDS)
        return (
            self.scan.has(form.first - 1, "from") or _EARLIER.search(self.scan.low, begin, form.clock.start) is not None
        )

    def qualifier(self, form: Form, *, before: bool = True) -> str:
        """Exact or about, from the words around a time of day, or those behind it alone."""
        within = any(self.scan.has(i, "about_after") for i in range(form.first, form.after))
        before_zone = within or self.scan.follows(self._token_after(form.clock.end), "about_after", gaps=("", ")"))
        first = form.first if before else 0
        return "about" if before_zone else self._around(first, self._token_after(form.end), ("about",))

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


def _land(zone: Zone) -> str:
    """The clock of a zone; those of the Americas are one, whose press tells each other's times."""
    key = str(zone.season or zone.tz)
    return key.partition("/")[0] if key.startswith("America/") else key


def _of_the_press(moment: Moment) -> list[Form]:
    """The forms of a moment without those that only tell it in universal time as well: "at 3 p.m. EDT (19:00 GMT)"."""
    local = [form for form in moment.forms if form.zone and form.zone.zone and not form.zone.zone.universal]
    return local if local and len(moment.forms) > 1 else moment.forms
