"""Whose outage a time that looks back is of: which of the providers that a sentence names, or the article's own."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from scraper.core.articles.felled import taken_down
from scraper.core.articles.lines import Line
from scraper.core.articles.naming import Naming
from scraper.core.articles.only_hit import hit_in
from scraper.core.articles.passages import Reading
from scraper.core.articles.past_times import When, slot_of
from scraper.core.articles.told_next import victims_of_another
from scraper.core.articles.years_past import is_of_a_deed
from scraper.core.language.looking_back import (
    COMPANY,
    DEFINITE,
    DEFINITE_AFTER,
    DEFINITE_LED,
    DENIED,
    GREW,
    INDEFINITE,
    LIKE_OTHERS,
    LIKENS,
    NOT_OF_OUTAGES,
    RIVAL,
    SAME_DAY_AS,
    THING_OF,
)
from scraper.core.language.other_news import OTHER_NEWS
from scraper.core.model import ProviderRole
from scraper.core.patterns import late

_WEEKS_BACK = timedelta(days=60)
"""How long ago an outage may lie that is named without a time."""
_ACQUIRED = late(
    r"\b(?:bought|acquired|purchased|took over|has owned|joined|founded|launched|kaufte|übernahm|racheta|acheta|compró|adquirió|comprou|acquistò|kocht)\s+(?:\w+\s+){0,2}$",
    re.IGNORECASE,
)
"""Just before a name: what was done with it then."""
_MONTH_LONG = timedelta(days=31)
_NEAR, _LED_IN, _BESIDE, _FAR = 40, 40, 50, 90
_SHORT = 120
"""A sentence no longer than this that names another provider and a time is on its outage, in languages whose words for
that we know less well, unless it is on other news.
"""
_LEAD, _STOP, _TAKEN = 60, 50, 100
"""What nearness is worth in letters: to stand on the side where times stand in this sentence; a stop between; taken."""
_DATE = len("2026-04-15")
_SEVERAL = late(
    r"\b(?<!two )(?<!one of its longest )(?<!one of the worst )(?<!one of its worst )(?<!one of the biggest )(?<!one of its biggest )(?<!one of the longest )(?<!one of the largest )(?<!one of its largest )(?<!three )(?<!of the )(?:outages|incidents|disruptions|failures|ausfälle|störungen|pannes|caídas|quedas|guasti|storingen)\b(?! (?:in|within) )",
    re.IGNORECASE,
)
"""Outages without a number are no one outage."""
_AFTER = late(r"(?:after|following|nach|après|después|dopo|depois|após|na|po|efter)$", re.IGNORECASE)
_JOINED = late(
    r"['’]?s?\s*(?:,|&|/|、|和|及|と|や|와|과|,?\s(?:and|und|et|y|e|en|och|og|i|и|та|ve|dan|ja|a|va|và)\s|,? (?:then|and then|followed by)\s)\s*(?:(?:the|o|a|os|as|il|la|lo|le|les|el|der|die|das|de|het) |l['’])?",
    re.IGNORECASE,
)
_CUT = late(r"[,;:()—–](?!\d)|[、。，；：]")


@dataclass(frozen=True, slots=True)
class Past:
    """An outage that a sentence looks back to: whose, when, and the span of the words that say so."""

    provider: str
    when: When
    start: int
    end: int


def looks_back(text: str) -> bool:
    """Whether a sentence likens one thing to another, or counts it with others."""
    return LIKENS.search(text) is not None


def bound(reading: Reading, line: Line, whens: list[When], carried: str | None = None) -> Iterator[Past]:
    """Each provider of a sentence with the time that is its own. `carried`: the other provider that the sentence before
    it tells of, in the same paragraph.
    """
    if not whens:
        return
    tells = bool(line.broke or reading.words.incidents.search(line.text))
    if line.namings:
        yield from _named(reading, line, whens, tells=tells)
        return
    inherited = reading.frames.inherited[line.index]
    provider = inherited.provider if inherited is not None else carried or _own_provider(reading)
    if RIVAL.search(line.text):
        return  # of somebody whom the catalogue does not know
    for when in whens if provider and tells and not _SEVERAL.search(line.text) else ():
        if (
            not when.plain
            and _is_of_outages(reading, line, when.start, when.end, near=True)
            and not _is_own(reading, when)
        ):
            yield Past(provider or "", when, when.start, when.end)


def _own_provider(reading: Reading) -> str | None:
    """The provider that the article is on; None where it is on none that is known."""
    return next((m.id for m in reading.roles if m.role is ProviderRole.PRIMARY), None)


def _named(reading: Reading, line: Line, whens: list[When], *, tells: bool) -> Iterator[Past]:
    own = frozenset({*reading.frames.primary, *(m.id for m in reading.roles if m.role is ProviderRole.RULED_OUT)})
    used = set[int]()
    accepted = False
    for name, when in _paired(line, whens, own, used):
        mine = name.provider in own
        ours = name.provider in reading.frames.primary
        if _is_own(reading, when, mine=mine) or (mine and _adds_nothing(line, when, tells=tells, ours=ours)):
            continue
        start, end = min(name.start, when.start), max(name.end, when.end)
        if _is_of_outages(reading, line, start, end, near=mine or not accepted):
            accepted = True
            yield Past(name.provider, when, start, end)
    if tells:
        yield from _of_the_rest(reading, line, [w for w in whens if w.start not in used], own)


def _paired(line: Line, whens: list[When], own: frozenset[str], used: set[int]) -> Iterator[tuple[Naming, When]]:
    """Each name of a sentence with its time, but those that another one's outage took down; `used`: where the times
    begin that have been given to a name.
    """
    leads = whens[0].start < line.namings[0].start
    row = in_order(line, whens)
    hit = frozenset() if row else victims_of_another(line) | taken_down(line).keys()
    for place, name in enumerate(line.namings):
        if name.provider in hit and name.provider not in own:
            continue
        when = row[place] if row else _time_of(line, place, whens, leads=leads, used=frozenset(used))
        if when is not None:
            used.add(when.start)
            yield name, when


def _adds_nothing(line: Line, when: When, *, tells: bool, ours: bool) -> bool:
    """Whether a time of the article's own provider is read elsewhere, or is that of no one outage."""
    return (when.plain and ours) or not tells or _SEVERAL.search(line.text) is not None


def _of_the_rest(reading: Reading, line: Line, whens: list[When], own: frozenset[str]) -> Iterator[Past]:
    """The outages of the days that belong to no name of their sentence."""
    for when in (w for w in whens if len(slot_of(w)) <= _DATE and not _is_own(reading, w)):
        provider = _left_over(reading, line, when)
        if provider is None or (provider in own and when.plain):
            continue
        if _is_of_outages(reading, line, when.start, when.end, near=True):
            yield Past(provider, when, when.start, when.end)


def in_order(line: Line, whens: list[When]) -> list[When]:
    """As many times as names, where a stop parts them ("CrowdStrike and AWS: July 2024 and October 20"): in this order."""
    names = line.namings
    if (
        not 1 < len(names) == len(whens)
        or len({n.provider for n in names}) < len(names)
        or names[-1].end > whens[0].start
    ):
        return []
    between = line.text[names[-1].end - line.start : whens[0].start - line.start]
    return whens if _CUT.search(between) else []


def _left_over(reading: Reading, line: Line, when: When) -> str | None:
    """Whose outage a day is that stands with no name of its own: of the company, where its clause says so or nobody is
    named before it, else of who was named last ("… to Google Cloud in August, so the June 2 outage there").
    """
    low = line.start + line.text.rfind(";", 0, when.start - line.start) + 1
    high = line.text.find(";", when.end - line.start)
    before = [n for n in line.namings if n.end <= when.start]
    alone = not any(n.start >= low for n in before)
    if not before or (alone and COMPANY.search(line.text[low - line.start : high if high > 0 else len(line.text)])):
        return reading.primary
    cut = bool(_CUT.search(line.text, when.end - line.start))
    last = before[-1].provider
    return last if len(slot_of(when)) == _DATE and not (cut and last == reading.primary) else None


def undated(reading: Reading, line: Line, whens: list[When], base: date, dated: frozenset[str]) -> Iterator[Past]:
    """Outages that a sentence names without a time ("the AWS outage", "la panne de Slack"): of the weeks before. Today is
    one of them: where the provider has one today, and another before, nobody knows which is meant.
    """
    own = frozenset(reading.frames.primary)
    apart = {m.id for m in reading.roles if m.role in (ProviderRole.RULED_OUT, ProviderRole.UPSTREAM)}
    for name in (n for n in line.namings if n.provider not in own | dated):
        if SAME_DAY_AS.search(line.before(name.start, _FAR)):
            yield Past(name.provider, When(name.start, name.end, base, base), name.start, name.end)
    if whens or any(t.at is not None and "carried_date" not in t.flags for t in line.times) or DENIED.search(line.text):
        return
    spared = own | apart | dated | hit_in(line)
    for name in line.namings:
        if name.provider in spared:
            continue
        before, after = line.before(name.start, _NEAR), line.after(name.end, _NEAR)
        led = _CUT.split(before)[-1]
        followed = _CUT.split(after, maxsplit=1)[0]
        if INDEFINITE.search(led):
            continue
        if not (DEFINITE.search(led) or (DEFINITE_LED.search(led) and DEFINITE_AFTER.match(followed))):
            continue
        if LIKE_OTHERS.search(before):
            continue
        if not THING_OF.search(before) and not NOT_OF_OUTAGES.search(led + followed):
            when = When(name.start, name.end, base - _WEEKS_BACK, base, vague=True)
            yield Past(name.provider, when, name.start, name.end)


def _is_own(reading: Reading, when: When, *, mine: bool = False) -> bool:
    if mine and when.vague and not reading.frames.days and _is_only_time(reading, when):
        return True
    if mine and when.month and any(day.startswith(f"{when.first:%Y-%m}") for day in reading.frames.days):
        return True
    return when.first == when.last and when.first.isoformat() in reading.frames.days


def _is_only_time(reading: Reading, when: When) -> bool:
    """Whether a month or a stretch is the only time that a text without a day of its own gives for what broke."""
    if when.last - when.first > _MONTH_LONG:
        return False
    dated = [t for line in reading.lines if line.broke for t in line.times if t.at is not None]
    return all(when.start <= t.start < when.end for t in dated)


def _time_of(
    line: Line, place: int, whens: list[When], *, leads: bool, used: frozenset[int] = frozenset()
) -> When | None:
    """The time that belongs to a name."""
    name = line.namings[place]
    inside = [w for w in whens if w.start < name.end and name.start < w.end]
    if inside:
        return inside[0]
    near = [
        (_apart(line, w.end, name.start) - leads * _LEAD + (w.start in used) * _TAKEN, w)
        for w in _ahead_of(line, place, whens)[-1:]
    ]
    near += [(_apart(line, name.end, w.start) - (not leads) * _LEAD, w) for w in _behind(line, place, whens)[:1]]
    if near:
        return min(near, key=lambda pair: pair[0])[1]
    return _time_of_neighbour(line, place, whens, leads=leads)


def _ahead_of(line: Line, place: int, whens: list[When]) -> list[When]:
    """The times between a name and the one before it."""
    names = line.namings
    floor = names[place - 1].end if place else line.start
    between = [w for w in whens if floor <= w.start and w.end <= names[place].start]
    return [w for w in between if not _of_last(line, names, place, w)]


def _behind(line: Line, place: int, whens: list[When]) -> list[When]:
    """The times between a name and the next one."""
    names = line.namings
    ceiling = names[place + 1].start if place + 1 < len(names) else line.end
    between = [w for w in whens if names[place].end <= w.start and w.end <= ceiling]
    return [w for w in between if not _AFTER.search(line.text, w.start - line.start, w.end - line.start)]


def _time_of_neighbour(line: Line, place: int, whens: list[When], *, leads: bool) -> When | None:
    """The time of the name that a name is joined with, on the side where times stand in this sentence."""
    other = place - 1 if leads else place + 1
    if not 0 <= other < len(line.namings):
        return None
    first, second = (line.namings[n] for n in sorted((place, other)))
    tied = _JOINED.fullmatch(line.text, first.end - line.start, second.start - line.start)
    return _time_of(line, other, whens, leads=leads) if tied else None


def _of_last(line: Line, names: tuple[Naming, ...], place: int, when: When) -> bool:
    """Whether a time between two names stands in the clause of the first: "the CrowdStrike mess of July 2024, Azure's …"."""
    if not place:
        return False
    led = _CUT.search(line.text, names[place - 1].end - line.start, when.start - line.start)
    cut = _CUT.search(line.text, when.end - line.start, names[place].start - line.start)
    return led is None and cut is not None


def _apart(line: Line, low: int, high: int) -> int:
    """How far two places of a sentence are apart; a stop between them counts as many letters."""
    return high - low + _STOP * len(_CUT.findall(line.text, low - line.start, high - line.start))


def _is_of_outages(reading: Reading, line: Line, start: int, end: int, *, near: bool) -> bool:
    """Whether the words around name and time are of an outage; `near`: the sentence must say so."""
    high = _CUT.search(line.text, end - line.start)
    low = max((m.end() for m in _CUT.finditer(line.text, 0, start - line.start)), default=0)
    clause = line.text[start - line.start : high.start() if high else len(line.text)]
    if _ACQUIRED.search(line.text, low, start - line.start):
        return False
    if NOT_OF_OUTAGES.search(clause) or OTHER_NEWS.search(clause) or THING_OF.search(line.before(start, _LED_IN)):
        return False
    if is_of_a_deed(line.before(start, _BESIDE), line.after(end, _BESIDE)) or GREW.search(clause):
        return False
    told = reading.words.broke.search(line.text) or reading.words.incidents.search(line.text)
    foreign = (reading.language or "en")[:2] != "en" and len(line.text) <= _SHORT
    return bool(told or not near or foreign or looks_back(line.text))
