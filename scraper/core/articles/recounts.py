"""Which outages a roundup lists: for each provider it names, the days and months it puts them on."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import zip_longest

from scraper.core.articles.lines import Line
from scraper.core.articles.naming import Naming
from scraper.core.articles.passages import Reading
from scraper.core.articles.telling_days import told_then
from scraper.core.language.looking_back import GREW
from scraper.core.model import About, Claim, Precision
from scraper.core.moments import TimeMention
from scraper.core.patterns import late

KIND = "started"
_DATED = frozenset({"date", "date_range", "instant", "range"})
_DAY = 86400
_JOINT = 12
_SEVERAL = 2
_HEADING, _BESIDE_TIMES = 80, 20
"""Characters of a heading that is of times, and how many of them are none."""
_MONTH = len("2026-04")
_WIDEST = timedelta(days=3)
"""A span of more days than these is the time the roundup covers, not an outage."""
_CLAUSE = late(r"[,;:()—–]|\.(?=\s)| and | but | und | et | y | e |、|，|。|；")
_CLOCKS = frozenset({"instant", "clock"})
_HALF_MONTH = timedelta(days=14)
_CUT = late(r";\s|；")
_WITH = late(
    r",?\s(?:with|and|then|and then|followed by|und|mit|sowie|gefolgt von|et|puis|suivi d[e’']|y|con|seguid[oa] de|e|com|seguit[oa] da|en|met|i|oraz)\s(?:the )?",
    re.IGNORECASE,
)
_LATER = late(r"^ (?:later|afterwards|after that)\b", re.IGNORECASE)
_TIMES = (
    (2, late(r"\b(?:twice|both|two|zwei(?:mal)?|deux|dos|duas|due|twee|två)\b", re.IGNORECASE)),
    (3, late(r"\b(?:three|thrice|drei(?:mal)?|trois|tres|três|tre|drie)\b", re.IGNORECASE)),
)
_ADVERB = late(
    r",? (?:\w+ )?(?:twice|thrice|(?:two|three) times|zweimal|dreimal|(?:deux|trois) fois|(?:dos|tres) veces|(?:duas|três) vezes|(?:due|tre) volte|(?:twee|drie) keer|två gånger)\b",
    re.IGNORECASE,
)
"""How often, behind the name: "In October it was Netlify, twice"."""
_UPRIGHT = late(
    r"\b(?:(?:was|were|stayed|remained) (?:quiet|calm|fine)|le calme|calme|ruhig|rustig|tranquil[oa]|upright|unaffected|untouched|spared|clean sheet|no (?:outages?|incidents?)|without (?:an )?(?:outage|incident)s?)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class _Entry:
    line: Line
    start: int
    mention: TimeMention
    provider: str
    day: str
    end: int = 0
    later: bool = False


def recounts(reading: Reading) -> tuple[Claim, ...]:
    """A `started` claim about (provider, day or month) for each outage the text lists; `times:2` flags two on one day."""
    entries = tuple(_entries(reading))
    days = {(e.provider, e.day[:_MONTH]) for e in entries if len(e.day) > _MONTH}
    return tuple(_claim(reading, e) for e in entries if len(e.day) > _MONTH or (e.provider, e.day) not in days)


def of_entries(reading: Reading, claims: tuple[Claim, ...]) -> tuple[Claim, ...]:
    """The claims of a report that heads each of its incidents with its day: each is about the incident under whose heading
    it stands, unless it has a day of its own.
    """
    heads = [(line.start, day) for line in reading.lines if (day := _heading_day(line)) is not None]
    if reading.primary is None or len({day for _, day in heads}) < _SEVERAL:
        return claims
    return tuple(_under(reading.primary, heads, claim) for claim in claims)


def _under(provider: str, heads: list[tuple[int, date]], claim: Claim) -> Claim:
    """A claim as it stands under the last heading before it."""
    day = next((day for start, day in reversed(heads) if start <= claim.start), None)
    if claim.about is not None or day is None or (claim.at is not None and claim.at.date() != day):
        return claim
    return replace(claim, about=About(provider, day.isoformat()))


def _heading_day(line: Line) -> date | None:
    """The day at the head of a line that tells no more than times: "September 15 17:55 UTC (lasting 25 minutes)"."""
    first = line.times[0] if line.times else None
    if first is None or first.at is None or first.kind not in _DATED or first.precision is Precision.MONTH:
        return None
    if line.broke or len(line.text) > _HEADING or any(c.isalnum() for c in line.text[: first.start - line.start]):
        return None
    told = sum(t.end - t.start for t in line.times)
    return first.at.date() if len(line.text) - told <= _BESIDE_TIMES else None


def _claim(reading: Reading, entry: _Entry) -> Claim:
    mention = replace(entry.mention, end_at=None)
    end = max(entry.end, mention.end)
    text = reading.text[entry.start : end]
    adverb = _ADVERB.match(reading.text, end)
    text += adverb.group() if adverb else ""
    count = next((f"times:{n}" for n, words in _TIMES if words.search(text)), None)
    value = reading.text[mention.start : mention.end]
    if entry.later:
        value = f"{value} ({entry.day})"
    about = About(entry.provider, entry.day)
    flags = (count,) if count else ()
    return reading.claim(entry.line, KIND, entry.start, end, value, mention=mention, about=about, flags=flags)


def _entries(reading: Reading) -> Iterator[_Entry]:
    carried: tuple[str, ...] = (reading.primary,) if reading.primary else ()
    known: _Entry | None = None
    over = _told_over(reading)
    for line in reading.lines:
        namings = [n for n in line.namings if not _UPRIGHT.search(_clause_of(line, n))]
        dated = [t for t in line.times if (t.kind in _DATED and not _is_part(t)) or _is_later(line, t)]
        dated = [t for t in dated if not told_then(line, t) and t.start not in over]
        dated = [] if dated and not line.broke and GREW.search(line.text) else dated
        dated = [t for t in dated if not _is_heading(line, t, dated)]
        leads = bool(namings and dated) and dated[0].end <= namings[0].start
        if len(dated) == 1 and _UPRIGHT.search(line.text):
            continue
        for place, mention in enumerate(dated):
            floor = dated[place - 1].end if place else line.start
            here = _ahead(line, namings, dated, place) if leads else _named_with(line, namings, dated, place)
            carried = here or carried
            if _UPRIGHT.match(line.after(mention.end, 40).lstrip()):
                continue
            for provider in carried:
                for entry in _entries_of(line, mention, provider, floor, known):
                    known = entry
                    yield _told_apart(entry, namings) if len(carried) > 1 else entry
        if dated and not leads:
            yield from _trailing(line, namings, dated[-1], known)
        carried = _providers(namings, line.start, line.end)[:1] or carried


def _told_over(reading: Reading) -> frozenset[int]:
    """Where the clock times begin that tell an end or a fix, and have their day from another one or stand in a sentence
    that names nobody: they list no outage.
    """
    return frozenset(
        t.mention.start
        for t in reading.timings
        if t.kind in {"ended", "fixed"}
        and t.mention.kind in _CLOCKS
        and ("carried_date" in t.mention.flags or (t.kind == "ended" and not t.line.namings))
    )


def _is_later(line: Line, mention: TimeMention) -> bool:
    """Whether a length of time counts on from the date before it: "Azure nine days later"."""
    return mention.kind == "duration" and _LATER.match(line.after(mention.end, 20)) is not None


def _trailing(line: Line, namings: list[Naming], last: TimeMention, known: _Entry | None) -> Iterator[_Entry]:
    """Who is named behind the last date as failing with the one before it: "Google Cloud in June with Cloudflare in its wake"."""
    behind = next((n for n in namings if n.start >= last.end), None)
    if behind is None or known is None or known.mention is not last or behind.provider == known.provider:
        return
    if _WITH.fullmatch(line.text[last.end - line.start : behind.start - line.start]):
        yield replace(known, provider=behind.provider, start=last.start, end=behind.end)


def _providers(namings: list[Naming], low: int, high: int) -> tuple[str, ...]:
    return tuple(dict.fromkeys(n.provider for n in namings if low <= n.start < high))


def _named_with(line: Line, namings: list[Naming], dated: list[TimeMention], place: int) -> tuple[str, ...]:
    """The providers between a date and the one before it, in its own clause; where that names none before the date,
    those behind it: "AWS on 20 October; nine days later it was Azure's turn".
    """
    mention = dated[place]
    begin = max((line.start + m.end() for m in _CUT.finditer(line.text, 0, mention.start - line.start)), default=0)
    floor = max(begin, dated[place - 1].end if place else line.start)
    here = _providers(namings, floor, mention.start)
    if here or not begin or _providers(namings, begin, mention.start):
        return here
    cut = _CUT.search(line.text, mention.end - line.start)
    stop = line.start + cut.start() if cut else line.end
    return _providers(namings, mention.end, min([stop, *(t.start for t in dated[place + 1 :])]))


def _is_heading(line: Line, mention: TimeMention, dated: list[TimeMention]) -> bool:
    """Whether a month only heads the days that follow it: "January: Verizon (14 January, ten hours)"."""
    heads = mention.precision is Precision.MONTH and line.after(mention.end, 2).startswith(":")
    return heads and any(t is not mention and t.precision is not Precision.MONTH and t.at is not None for t in dated)


def _ahead(line: Line, namings: list[Naming], dated: list[TimeMention], place: int) -> tuple[str, ...]:
    """The provider behind a date; behind the next one where no more than a word joins the two ("on the 18th and 20th")."""
    here: tuple[str, ...] = ()
    for mention, following in zip_longest(dated[place:], dated[place + 1 :]):
        here = _providers(namings, mention.end, following.start if following else line.end)
        if here or following is None or following.start - mention.end > _JOINT:
            break
    return here


def _told_apart(entry: _Entry, namings: list[Naming]) -> _Entry:
    """One of several providers on one date: its quote begins or ends at its own name."""
    mine = [n for n in namings if n.provider == entry.provider]
    before = next((n for n in mine if n.end <= entry.mention.start), None)
    after = next((n for n in mine if n.start >= entry.mention.end), None)
    if before is not None:
        return replace(entry, start=before.start)
    return replace(entry, end=after.end) if after is not None else entry


def _clause_of(line: Line, naming: Naming) -> str:
    """The rest of the sentence behind a name."""
    return line.after(naming.end, 80)


def _is_part(mention: TimeMention) -> bool:
    """Whether it is a part of a day that another sentence names: "and ChatGPT in the afternoon"."""
    return mention.precision is Precision.PART_OF_DAY and "carried_date" in mention.flags


def _entries_of(line: Line, mention: TimeMention, provider: str, floor: int, known: _Entry | None) -> Iterator[_Entry]:
    """One entry, or one for each day of "13 and 14 April"."""
    first = _entry(line, mention, provider, floor, known)
    if first is None:
        return
    yield first
    if mention.kind != "date_range" or mention.at is None or mention.end_at is None:
        return
    for n in range(1, (mention.end_at - mention.at).days + 1):
        at = mention.at + timedelta(days=n)
        told = replace(mention, kind="date", at=at, end_at=None)
        yield replace(first, start=mention.start, mention=told, day=at.date().isoformat(), later=True)


def _entry(line: Line, mention: TimeMention, provider: str, floor: int, known: _Entry | None) -> _Entry | None:
    start = _begin(line, mention, floor)
    if mention.kind == "duration":
        return _days_later(line, mention, provider, known)
    if mention.at is None or not {"future", "after_publication"}.isdisjoint(mention.flags):
        return None
    if mention.end_at is not None and mention.end_at - mention.at > _WIDEST:
        return None
    form = "%Y-%m" if mention.precision is Precision.MONTH else "%Y-%m-%d"
    return _Entry(line, start, mention, provider, mention.at.strftime(form))


def _days_later(line: Line, mention: TimeMention, provider: str, known: _Entry | None) -> _Entry | None:
    """Such as "AWS on October 20, Azure nine days later"."""
    if known is None or known.mention.at is None:
        return None
    if (mention.seconds or 0) % _DAY or not _LATER.match(line.after(mention.end, 20)):
        return None
    later = timedelta(seconds=mention.seconds or 0)
    if len(known.day) == _MONTH:
        # So many days after one that is only known by its month: the month that most days of it lead to.
        month = (known.mention.at + _HALF_MONTH + later).replace(day=1)
        told = replace(mention, kind="date", at=month, precision=Precision.MONTH, seconds=None)
        return _Entry(line, mention.start, told, provider, f"{month:%Y-%m}")
    at = known.mention.at + later
    told = replace(mention, kind="date", at=at, precision=Precision.DAY, seconds=None)
    return _Entry(line, mention.start, told, provider, at.date().isoformat())


def _begin(line: Line, mention: TimeMention, floor: int) -> int:
    """Where the clause begins that the date closes."""
    low = max(floor, line.start)
    cuts = [m.end() for m in _CLAUSE.finditer(line.text, low - line.start, mention.start - line.start)]
    start = line.start + (cuts[-1] if cuts else low - line.start)
    while start < mention.start and not line.text[start - line.start].isalnum():
        start += 1
    return start
