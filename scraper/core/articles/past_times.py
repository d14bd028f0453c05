"""The times of a sentence that look back from an article's own day: days, months, and stretches of days."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from scraper.core.articles.lines import Line
from scraper.core.articles.named_stretches import named_stretches
from scraper.core.articles.own_days import moment_days
from scraper.core.articles.passages import Reading
from scraper.core.articles.stretches import days_of_stretch
from scraper.core.articles.telling_days import told_then
from scraper.core.articles.years_past import years_past
from scraper.core.language.looking_back import BEFORE_THAT, MONTHS_AT, MONTHS_OWN, STRETCHES, WEEK_BACK, opens_a_time
from scraper.core.language.seldom import seldom
from scraper.core.model import Precision
from scraper.core.moments import TimeMention, find_times
from scraper.core.patterns import late

_DATED = frozenset({"date", "date_range"})
"""A time of day is read by those who look for beginnings and ends."""
_DAY, _WEEK = timedelta(days=1), timedelta(days=7)
_WIDEST = timedelta(days=3)
LONGEST = 200
"""Days that a count goes back."""
_LEAD, _BEFORE = 1, 80
"""Lines of headline and first sentence."""
_FORTNIGHT = 14
_TOUCHING = 3
_EXPLAINED = len(" earlier, on (")
_TAIL = len(" before")
_SECONDS = 86400
_YEAR = late(r",? (20\d\d)\b")
_BEFORE_LAST = late(r"\bbefore$", re.IGNORECASE)
_BARE = late(r"(?:the )?\d{1,2}(?:st|nd|rd|th)", re.IGNORECASE)
_ORDINAL = seldom(r"\b(?:on|and) (?:the )?(\d{1,2})(?:st|nd|rd|th)\b")
_MONTH_NAME = late(r"\b(January|February|March|April|May|June|July|August|September|October|November|December)\b")
_COUNTED = late(
    r"\s(?:(?P<on>after|later|on|afterwards|später|danach|plus tard|après|después|más tarde|dopo|depois|senare|senere|później)(?=\s*[,.;:)]|\s*$)|(?P<back>before|earlier|prior|ago|atrás|zuvor|davor|vorher|plus tôt|auparavant|avant|antes|prima|eerder|tidigare|tidligere|wcześniej|temu)(?=\s*[,.;:)]|\s+(?:that )?(?=\w)))",
    re.IGNORECASE,
)
_AFTER_WHOSE = late(
    r"\s(?:after|following|nach(?:dem)?|après(?: qu[e'’])?|después de(?: que|l)?|tras|depois (?:de(?: que)?|d[ao]s?)|após|dopo(?: che)?|na|nadat|efter(?: att)?|po|после|після)\s",
    re.IGNORECASE,
)
_WHOSE = 60
"""How far behind a length the one may be named after whose outage it counts."""
_FOR_SO_LONG = late(r"\b(?:for|lasted|lasting)\s$", re.IGNORECASE)
"""Just before a length: "down for three days before it returned" counts nothing back."""
_FIRST = {m: n for n, m in enumerate(("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"), 1)}  # fmt: skip


@dataclass(frozen=True, slots=True)
class When:
    """A time in a sentence: one day, or from a first to a last one. `vague`: it names none of its days; `plain`: it is a
    date as it stands, which every finder of facts reads; `month`: it names a month.
    """

    start: int
    end: int
    first: date
    last: date
    vague: bool = False
    plain: bool = False
    month: bool = False


def slot_of(when: When) -> str:
    """A day, a whole month, or a first and a last day."""
    if when.first == when.last:
        return when.first.isoformat()
    whole = when.first.day == 1 and (when.last + _DAY).day == 1 and when.last.month == when.first.month
    return f"{when.first:%Y-%m}" if whole else f"{when.first}/{when.last}"


def past_times(reading: Reading, line: Line, base: date, last: date | None) -> Iterator[When]:
    """The times of a sentence that look back from the article's own day (`base`); `last`: the day named before it."""
    times = [
        t
        for t in line.times
        if not (_is_ordinal(line, t) or _FOR_SO_LONG.search(line.before(t.start, 12)) or told_then(line, t))
    ]
    dated = [w for t in times if (w := _dated(reading, t, base))]
    numbers = _ordinals(line, base, dated)
    dated = [w for w in dated if not _heads(w, numbers)] + numbers
    dated.sort(key=lambda w: w.start)
    dated += _lengths(line, base, dated)
    vague = [w for w in _stretches(line, base, dated, last) if not _tells_the_own_day(reading, line, w)]
    vague += [When(line.start + a, line.start + b, low, high, vague=True) for a, b, low, high in years_past(line, base)]
    taken = [_in_stretch(w, v) for w in dated for v in vague if _touch(line, w, v)]
    yield from taken
    for when in (*dated, *vague, *(w for w in _of_months(line, base) if not _heads(w, numbers))):
        if not any(when.start < other.end and other.start < when.end for other in taken):
            taken.append(when)
            if when.first < base:
                yield when


def _tells_the_own_day(reading: Reading, line: Line, when: When) -> bool:
    """Whether a stretch in the first sentence is that of the article's own day, seen from its publication: "a disruption
    earlier this week took several platforms offline".
    """
    published, days = reading.page.published, reading.frames.days
    if line.index > _LEAD or published is None:
        return False
    if not days:
        return line.broke and not any(t.at is not None for t in line.times)
    if len({n.provider for n in line.namings}) > 1:
        return False
    name = next(n for n, p in STRETCHES.items() if p.search(reading.text, when.start, when.end))
    first, last = days_of_stretch(name, published.at.date())
    return all(first <= date.fromisoformat(day) <= last for day in days)


def _dated(reading: Reading, mention: TimeMention, base: date) -> When | None:
    if not {"future", "after_publication", "carried_date"}.isdisjoint(mention.flags) or mention.kind not in _DATED:
        return None
    if mention.precision is Precision.MONTH:
        return _month(reading, mention, base)
    if mention.at is None:
        return _counted(reading, mention, base)
    days = moment_days(mention)
    weeks = _counted(reading, mention, base) if mention.kind == "date" else None
    if weeks is not None and weeks.first < weeks.last:
        return weeks
    written = reading.text[mention.start : mention.end + _TAIL]
    back = WEEK_BACK.search(written) is not None and not any(c.isdigit() for c in written)
    if back and days == (base,) and _is_dated_before(reading, mention, base):
        days = (base - _WEEK,)
    if not days or days[-1] - days[0] > _WIDEST:
        return None
    return When(mention.start, mention.end, days[0], days[-1], plain=True)


def _month(reading: Reading, mention: TimeMention, base: date) -> When | None:
    """A whole month, up to the day before the article's own; None where it opens a longer time ("since January")."""
    if mention.at is None or opens_a_time(reading.text[max(0, mention.start - _BEFORE) : mention.start]):
        return None
    first = mention.at.date().replace(day=1)
    ahead = (first + timedelta(days=31)).replace(day=1) - _DAY
    return When(mention.start, mention.end, first, min(ahead, max(first, base - _DAY)), vague=True, month=True)


def _is_dated_before(reading: Reading, mention: TimeMention, base: date) -> bool:
    """Whether the article has named its own day before a time: "last Tuesday" by itself is that day."""
    return any(
        t.at is not None and t.start < mention.start and base in moment_days(t)
        for line in reading.lines
        for t in line.times
    )


def _counted(reading: Reading, mention: TimeMention, base: date) -> When | None:
    """What is counted in weeks or months and names no day: "three weeks ago" is three days more or less."""
    written = reading.text[mention.start : mention.end]
    for part in (written.rpartition(" ")[0], written.partition(" ")[2]):
        lengths = [t.seconds for t in find_times(part, language=reading.told_in) if t.kind == "duration" and t.seconds]
        days = lengths[0] // _SECONDS if lengths else 0
        if days and days <= LONGEST and (mention.at is None or days >= _FORTNIGHT):
            slack = _slack(days)
            day = base - timedelta(days=days)
            return When(mention.start, mention.end, day - slack, day + slack, vague=True)
    return None


def _is_ordinal(line: Line, mention: TimeMention) -> bool:
    """Whether a time is no more than a number, and a month is named before it in the sentence."""
    written = line.text[mention.start - line.start : mention.end - line.start]
    return _BARE.fullmatch(written) is not None and bool(_MONTH_NAME.search(line.text, 0, mention.start - line.start))


def _heads(when: When, numbers: list[When]) -> bool:
    """Whether a month only says of which month the days behind it are."""
    return when.vague and any(when.first <= n.first <= when.last for n in numbers)


def _ordinals(line: Line, base: date, dated: list[When]) -> list[When]:
    """Days given by their number alone, in the month named before them or else the last one that has passed."""
    found = []
    for match in _ORDINAL.finditer(line.text):
        start, end = line.start + match.start(), line.start + match.end()
        if any(w.start < end and start < w.end for w in dated):
            continue
        month = list(_MONTH_NAME.finditer(line.text, 0, match.start()))
        number = _FIRST[month[-1].group(1)[:3].lower()] if month else base.month
        told = _YEAR.match(line.text, month[-1].end()) if month else None
        year = int(told[1]) if told else base.year if number <= base.month else base.year - 1
        try:
            day = date(year, number, int(match.group(1)))
        except ValueError:
            continue
        if day < base:
            found.append(When(start, end, day, day))
    return found


def _lengths(line: Line, base: date, dated: list[When]) -> list[When]:
    """Days counted from the date before them ("Stripe on 19 April, PayPal two days after"), or back from the article's own."""
    found = []
    for mention in line.times:
        days, left = divmod(mention.seconds or 0, _SECONDS)
        if mention.kind != "duration" or left or not 0 < days <= LONGEST:
            continue
        after = _AFTER_WHOSE.match(line.after(mention.end, 24))
        named = after is not None and any(0 <= n.start - mention.end <= _WHOSE for n in line.namings)
        if named and not any(w.end <= mention.start and not w.vague for w in dated):
            day, slack = base - timedelta(days=days), _slack(days)  # "nine days after Facebook shut down"
            found.append(When(mention.start, mention.end, day - slack, day + slack, vague=bool(slack)))
            continue
        match = _COUNTED.match(line.after(mention.end, 24))
        if any(not w.vague and 0 <= w.start - mention.end <= _EXPLAINED for w in dated):
            continue  # "two weeks earlier (18/11)"
        earlier = [w for w in dated if w.end <= mention.start and not w.vague]
        if match is None or (match["on"] and not earlier):
            continue
        day = earlier[-1].first + timedelta(days=days) if match["on"] else base - timedelta(days=days)
        slack = _slack(days)
        if match["on"] and abs(day - base) <= slack + _DAY:
            continue  # counted on from another outage to the article's own
        found.append(When(mention.start, mention.end + match.end(), day - slack, day + slack, vague=bool(slack)))
    return found


def _slack(days: int) -> timedelta:
    """How far off a count of weeks or months may be."""
    return timedelta(days=min(10, days // 5 if days >= _FORTNIGHT else 0))


def _stretches(line: Line, base: date, dated: list[When], last: date | None) -> list[When]:
    found: list[When] = []
    for name, match in named_stretches(line):
        start, end = line.start + match.start(), line.start + match.end()
        if any(w.start < end and start < w.end for w in dated):
            continue  # "seven days ago": a day
        earlier = [w.first for w in (*dated, *found) if w.end <= start]
        that = BEFORE_THAT.match(line.text, match.end()) is not None
        chained = [*([last] if that and last else []), *earlier] if that or _BEFORE_LAST.search(match.group()) else []
        found.append(When(start, end, *days_of_stretch(name, chained[-1] if chained else base), vague=True))
    return found


def _of_months(line: Line, base: date) -> Iterator[When]:
    named = [(m, _FIRST[(m["this"] or m[2])[:3].lower()]) for m in MONTHS_OWN.finditer(line.text)]
    named += [(m, n) for pattern, n in MONTHS_AT for m in pattern.finditer(line.text)]
    for match, month in named:
        first = date(base.year if month <= base.month else base.year - 1, month, 1)
        last = (first + timedelta(days=31)).replace(day=1) - _DAY
        yield When(
            line.start + match.start(), line.start + match.end(), first, min(last, base - _DAY), vague=True, month=True
        )


def _touch(line: Line, when: When, stretch: When) -> bool:
    """Whether a weekday stands beside a stretch: "vorige week dinsdag"."""
    if when.vague or when.first != when.last or not stretch.vague or stretch.last - stretch.first > _WEEK:
        return False
    low, high = (when.end, stretch.start) if when.end <= stretch.start else (stretch.end, when.start)
    apart = high - low
    whole = when.start <= stretch.start and stretch.end <= when.end
    written = line.text[when.start - line.start : when.end - line.start]
    return (whole or 0 <= apart <= _TOUCHING) and not any(c.isdigit() for c in written)


def _in_stretch(when: When, stretch: When) -> When:
    days = (stretch.first + n * _DAY for n in range(7))
    day = next(d for d in days if d.weekday() == when.first.weekday())
    return When(min(when.start, stretch.start), max(when.end, stretch.end), day, day)
