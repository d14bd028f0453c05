"""The places in a sentence that say which incident it speaks of: days, looking-back words, and names."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta

from scraper.core.articles.background import is_another_undated, of_years_past, rivals, undated_days
from scraper.core.articles.day_weights import DAY_BEFORE
from scraper.core.articles.elsewhere import dated_otherwise, fails, speaks_for
from scraper.core.articles.lines import Line
from scraper.core.articles.marks import Marker, Own
from scraper.core.articles.naming import Naming
from scraper.core.articles.own_days import is_counted_with_it, moment_days
from scraper.core.articles.same_day import of_the_day_told, went_over
from scraper.core.articles.stretches import days_of_stretch
from scraper.core.articles.telling_days import told_then
from scraper.core.articles.told_next import victims_of_another
from scraper.core.language.lexicon import Cues
from scraper.core.language.looking_back import STRETCHES, opens_a_time
from scraper.core.language.seldom import seldom
from scraper.core.language.zones import zone_named
from scraper.core.model import Basis, Precision
from scraper.core.moments import TimeMention
from scraper.core.patterns import late

_DAYS = frozenset({"instant", "range", "date", "date_range"})
_LAST_OF_DAY = seldom(
    r"\b(?:last|latest|second|third|fourth|fifth|biggest|worst|longest) of (?:the )?(?:two|three|four|five|six|\d) (?:[\w-]+ ){0,2}?(?:incidents|outages|failures)\b"
    r"|\b(?:second|third|fourth|fifth) (?:[\w-]+ ){0,2}?(?:outage|incident|failure|disruption) (?:of the day|today|in a day|that day|within a day)\b",
    re.IGNORECASE,
)
_BEFORE_OWN = late(
    r"\bhad (?:already |also )?(?:failed|been (?:down|out|offline|unavailable)|gone (?:down|offline|dark)|returned errors|broken|crashed|stopped|thrown errors)\b"
    r"|\bthe (?:first|earlier|previous|morning['’]?s?) (?:one|outage|incident|failure|disruption|round)\b",
    re.IGNORECASE,
)
ONE_OF_OTHERS = late(
    r"\b(?:another|also|similar|second|separate|earlier|previous|too|again|already|(?:other|two|three|several)(?= (?:[\w-]+ ){0,2}?(?:outages?|incidents?|failures?|disruptions?|crashes|glitches|breakdowns|faults|times|occasions|ones|days)\b))\b",
    re.IGNORECASE,
)
_REFERENCE = late(r"\b(?:over|throughout|across|for|within) (?:the )?$", re.IGNORECASE)
_PERIOD = late(r"(?:previous|past|prior|preceding|last) (?:week|month|year)\b", re.IGNORECASE)
"""A time over which something was counted or observed."""
_YESTERDAY = late(r"(?:yesterday|gestern|hier|ayer|ontem|ieri|gisteren|igår|i går|wczoraj|dün|kemarin)\b|вчера|вчора|昨日|昨天|어제", re.IGNORECASE)  # fmt: skip
_SINCE = late(r"\b(?:since|seit|depuis|desde|dalla? |da|sinds|sedan|siden|od|sejak|с|від|з)\s?$", re.IGNORECASE)
_IT_IS = late(r"\b(?:the|this) (?:[\w-]+ )?(?:outage|disruption|incident|failure|interruption|blackout)\b[^.;]{0,30}$", re.IGNORECASE)  # fmt: skip
_LOWERS = late(
    r"\b(?:declin\w+|dropp\w+|fell|fall\w+|subsid\w+|taper\w+|eas(?:ed|ing)|continu\w+|last(?:ed|ing)|persist\w+|stretch\w+|drag\w+|until|through|into|by)\b[^.;,]{0,30}$",
    re.IGNORECASE,
)
"""Before the day after: the article's own outage went on, or down, that day."""
_ON_THE_HEELS = late(r"(?:hot )?on the heels of", re.IGNORECASE)
_OF_A_CHANGE = late(r" (?:(?!outages?\b|failures?\b|crash)[\w’'-]+ ){0,5}?(?:updates?|launch\w*|release|redesign|announcement|upgrade|rollout|debut|deal|changes?)\b(?! (?:outage|failure|crash|that (?:crashed|broke)))", re.IGNORECASE)  # fmt: skip
_FACED_SIMILAR = late(r"(?:experienced|suffered|faced|seen|had) (?:\w+ ){0,2}similar", re.IGNORECASE)
_RECENT = late(r"recent ", re.IGNORECASE)
_BESIDE_IT = late(r"\b(?:unlike|after|follow\w*|similar|another|other|like|since|earlier|previous|compar\w*)\b", re.IGNORECASE)  # fmt: skip
_LOCATED = late(r"\b(?:in|on|within|via) (?:the )?$", re.IGNORECASE)
_BEFORE, _TOP = 80, 4
_SMALL_HOURS = 12
_DAWN = 7
"""Until what hour (UTC) a part of a day is the small hours after an evening."""
_MIDDAY, _EVENING = 10, 17
"""Hours (UTC) of a neighbouring day that no night of the article's own day reaches."""
JOINED = late(
    r"\s*(?:,|&|/|\+|、|、|和|及|と|や|와|과|,?\s(?:and|und|et|y|e|en|och|i|и|та|ve|dan|ja|a|or|oder|ou|o|of)\s)\s*(?:the )?",
    re.IGNORECASE,
)


def own_of(
    lines: tuple[Line, ...], days: tuple[str, ...], providers: frozenset[str], published: date | None = None
) -> Own:
    """What is an article's own, from its days, the providers that its incident is of, and its publication."""
    fresh, numbers = (False, frozenset[int]()) if days else undated_days(lines)
    return Own(frozenset(days), _eves(lines, days), providers, _rounds(lines), published, fresh, numbers)


def markers(line: Line, whose: Own, words: Cues) -> tuple[Marker, ...]:
    """All markers of a sentence in order."""
    found = [marker for mention in line.times for marker in _dated(line, mention, whose, words)]
    found.extend(_phrases(line, found, whose, words))
    if whose.rounds is not None and len(whose.days) == 1:
        found.extend(_round(line, match, min(whose.days)) for match in whose.rounds.finditer(line.text))
    found.extend(of_years_past(line, whose))
    found.extend(rivals(line))
    found.extend(_names(line, found, whose, words))
    return tuple(sorted(found, key=lambda m: (m.start, m.end)))


def _dated(line: Line, mention: TimeMention, whose: Own, words: Cues) -> Iterator[Marker]:
    if mention.kind == "date" and mention.precision is not Precision.MONTH and is_counted_with_it(line, mention):
        day = f"{mention.at:%Y-%m-%d}" if mention.at is not None else None
        if day not in whose.days:
            yield Marker(mention.start, mention.end, own=False, day=day)
            return
    if whose.fresh and is_another_undated(line, mention, whose):
        yield Marker(mention.start, mention.end, own=False)
    if mention.kind not in _DAYS or mention.at is None or "carried_date" in mention.flags:
        return
    if mention.precision is Precision.MONTH:
        month = f"{mention.at:%Y-%m}"
        since = opens_a_time(line.before(mention.start, _BEFORE))
        if whose.days and not since and not any(day.startswith(month) for day in whose.days):
            yield Marker(mention.start, mention.end, own=False, day=month)
        return
    mine = {d.isoformat() for d in moment_days(mention)}
    own = _is_own(line, mention, mine, whose, words)
    if own or not told_then(line, mention):
        yield Marker(mention.start, mention.end, own=own, day=min(mine, default=None))


def _is_own(line: Line, mention: TimeMention, mine: set[str], whose: Own, words: Cues) -> bool:
    """Whether the days of a time are the article's own, or the night beside them."""
    days = whose.days
    if not days or mine & days:
        return True
    if _beside(mine, days, mention) and not dated_otherwise(line, mention, days):
        return True
    if _eve(mine, whose.eves):
        counted = DAY_BEFORE.search(line.text[mention.start - line.start : mention.end - line.start])
        if counted is None:
            return True
    if mention.kind != "date" or not _morrow(mine, days):
        return False
    if went_over(line, mention):
        return True
    return words.ended.search(line.text) is not None or _LOWERS.search(line.before(mention.start, 60)) is not None


def _names(line: Line, found: list[Marker], whose: Own, words: Cues) -> Iterator[Marker]:
    """The providers named, without those that only stand beside the article's own."""
    led, last = False, found[-1] if found else None
    spared = victims_of_another(line) - whose.providers
    for name in (n for n in line.namings if n.provider not in spared):
        own = name.provider in whose.providers
        if not own and _stands_beside(line, name, last, whose, words, led=led):
            continue
        led = led or own
        last = Marker(name.start, name.end, own=own, provider=name.provider)
        yield last


def _stands_beside(line: Line, name: Naming, last: Marker | None, whose: Own, words: Cues, *, led: bool) -> bool:
    if last is not None and _joins(line, last, name):
        return True  # "A and B users met errors": one subject
    if led and (not fails(line, name, words) or _LOCATED.search(line.before(name.start, 12))):
        return True  # named beside the article's own provider, and not said to fail itself
    # "Salesforce confirmed that Heroku was down": the word of an owner on its own house.
    return speaks_for(line, name, whose.providers, words)


def _joins(line: Line, last: Marker, name: Naming) -> bool:
    """Whether a name stands in one row with one of the article's own providers."""
    if not last.own or last.provider is None or last.end > name.start:
        return False
    return JOINED.fullmatch(line.text, last.end - line.start, name.start - line.start) is not None


def _rounds(lines: tuple[Line, ...]) -> re.Pattern[str] | None:
    """Words for another outage of the article's own day; None where it does not say that its own was one of several."""
    return _BEFORE_OWN if tells_rounds(lines) else None


def tells_rounds(lines: tuple[Line, ...]) -> bool:
    """Whether an article says that its outage was not the only one of its day."""
    return any(_LAST_OF_DAY.search(line.text) for line in lines)


def _round(line: Line, match: re.Match[str], day: str) -> Marker:
    return Marker(line.start + match.start(), line.start + match.end(), own=False, day=day)


def _eves(lines: tuple[Line, ...], days: tuple[str, ...]) -> frozenset[str]:
    """The local days of own instants that UTC puts on the day after ("9:30 p.m. ET on Tuesday") or before ("8 a.m. AEDT")."""
    found = set(_of_that_name(lines, days))
    for mention in (t for line in lines for t in line.times):
        if mention.kind not in {"instant", "range"} or mention.at is None or mention.zone in {None, "UTC", "GMT"}:
            continue
        here = zone_named(mention.zone or "", mention.at)
        local = mention.at.astimezone(here).date() if here else mention.at.date() - timedelta(days=1)
        away = local < mention.at.date() if mention.at.hour < _SMALL_HOURS else local > mention.at.date()
        if mention.at.date().isoformat() in days and away:
            found.add(local.isoformat())
    return frozenset(found)


def _of_that_name(lines: tuple[Line, ...], days: tuple[str, ...]) -> Iterator[str]:
    """The days beside an own one that a word alone names ("Monday"), where it names that one with an hour or a part of the day
    ("Monday morning"): UTC has the two on two days.
    """
    times = [(line, t) for line in lines for t in line.times if t.at is not None and t.kind in _DAYS]
    named = [_written(line, t) for line, t in times if t.precision is not Precision.DAY and f"{t.at:%Y-%m-%d}" in days]
    for line, mention in times if named else ():
        word, at = _written(line, mention), mention.at
        if at is None or mention.precision is not Precision.DAY or not word.isalpha():
            continue
        beside = any(abs((at.date() - date.fromisoformat(day)).days) == 1 for day in days)
        if beside and any(word in other for other in named):
            yield f"{at:%Y-%m-%d}"


def _written(line: Line, mention: TimeMention) -> str:
    return line.text[mention.start - line.start : mention.end - line.start]


def _eve(mine: set[str], eves: frozenset[str]) -> bool:
    return bool(mine) and mine <= eves


def _morrow(mine: set[str], days: frozenset[str]) -> bool:
    """Whether a day is the one after the article's last own day."""
    return bool(days) and mine == {(date.fromisoformat(max(days)) + timedelta(days=1)).isoformat()}


def _beside(mine: set[str], days: frozenset[str], mention: TimeMention) -> bool:
    # An instant a few hours over midnight still belongs to the day beside it.
    at = mention.at
    night = mention.precision is Precision.PART_OF_DAY and at is not None and at.hour < _DAWN
    return (
        (mention.kind in {"instant", "range"} or night)
        and mention.basis is not Basis.PUBLISHED
        and at is not None
        and not _MIDDAY <= at.hour < _EVENING
        and any(abs((date.fromisoformat(a) - date.fromisoformat(b)).days) <= 1 for a in mine for b in days)
    )


def _phrases(line: Line, dated: list[Marker], whose: Own, words: Cues) -> list[Marker]:
    if line.index <= 1 and not whose.days:
        return []
    found = []
    for match in words.past.finditer(line.text):
        start, end = line.start + match.start(), line.start + match.end()
        if any(m.start < end + 25 and m.end > start - 25 for m in dated):
            continue
        if line.index <= 1 and any(m.own for m in dated):
            continue
        if _of_own_days(line.text, match, whose) or _is_period(line.text, match) or _is_no_other(line, match, whose):
            continue
        if of_the_day_told(line.text, match):
            continue
        found.append(Marker(start, end, own=False, phrase=True))
    return found


def _is_no_other(line: Line, match: re.Match[str], whose: Own) -> bool:
    """Whether words that look back lead to no outage: "on the heels of an update", "users of its twin faced similar hurdles",
    "similar to earlier outages"; or call the article's own one recent, which a headline and a lead do.
    """
    behind = line.text[match.end() :]
    if _ON_THE_HEELS.match(match.group()):
        return _OF_A_CHANGE.match(behind) is not None
    if _FACED_SIMILAR.match(match.group()):
        return any(n.provider in whose.providers and n.end - line.start <= match.start() for n in line.namings)
    if _RECENT.match(match.group()) is None or _BESIDE_IT.search(line.text):
        return False
    return not whose.days or (line.index <= _TOP and not match.group().endswith("s"))


def _is_period(text: str, match: re.Match[str]) -> bool:
    """Whether a stretch is the time over which something was observed: "demand over the prior week"."""
    over = _REFERENCE.search(text, 0, match.start())
    return over is not None and _PERIOD.match(match.group()) is not None


def _of_own_days(text: str, match: re.Match[str], whose: Own) -> bool:
    """Whether a stretch is that of the article's own days, seen from its publication: "last week's outage" of a report
    that comes days after it.
    """
    name = next((n for n, words in STRETCHES.items() if words.fullmatch(match.group())), None)
    yesterday = _YESTERDAY.match(match.group()) is not None
    if yesterday and _SINCE.search(text, 0, match.start()):
        return True  # what has lasted since then
    if yesterday and not ONE_OF_OTHERS.search(text):
        if whose.published is None and not whose.days:
            return True
        if whose.published is None:
            return _IT_IS.search(text, 0, match.start()) is not None
        return (whose.published - timedelta(days=1)).isoformat() in whose.days
    if name is None or whose.published is None or not whose.days or ONE_OF_OTHERS.search(text):
        return False
    first, last = days_of_stretch(name, whose.published)
    return all(first <= date.fromisoformat(day) <= last for day in whose.days)
