"""Which outages a roundup lists: for each provider it names, the days and months it puts them on."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import timedelta

from scraper.core.lines import Line
from scraper.core.model import About, Claim, Precision
from scraper.core.moments import TimeMention
from scraper.core.naming import Naming
from scraper.core.passages import Reading

KIND = "started"
_DATED = frozenset({"date", "date_range", "instant", "range"})
_DAY = 86400
_JOINT = 12
_MONTH = len("2026-04")
_WIDEST = timedelta(days=3)
"""A span of more days than these is the time the roundup covers, not an outage."""
_CLAUSE = re.compile(r"[,;:()—–]|\.(?=\s)| and | but | und | et | y | e |、|，|。|；")
_LATER = re.compile(r"^ (?:later|afterwards|after that)\b", re.IGNORECASE)
_TIMES = (
    (2, re.compile(r"\b(?:twice|both|two|zwei(?:mal)?|deux|dos|duas|due|twee|två)\b", re.IGNORECASE)),
    (3, re.compile(r"\b(?:three|thrice|drei(?:mal)?|trois|tres|três|tre|drie)\b", re.IGNORECASE)),
)
_UPRIGHT = re.compile(
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


def recounts(reading: Reading) -> tuple[Claim, ...]:
    """A `started` claim about (provider, day or month) for each outage the text lists; `times:2` flags two on one day."""
    entries = tuple(_entries(reading))
    days = {(e.provider, e.day[:_MONTH]) for e in entries if len(e.day) > _MONTH}
    return tuple(_claim(reading, e) for e in entries if len(e.day) > _MONTH or (e.provider, e.day) not in days)


def _claim(reading: Reading, entry: _Entry) -> Claim:
    mention = replace(entry.mention, end_at=None)
    text = reading.text[entry.start : mention.end]
    count = next((f"times:{n}" for n, words in _TIMES if words.search(text)), None)
    value = reading.text[mention.start : mention.end]
    about = About(entry.provider, entry.day)
    flags = (count,) if count else ()
    return reading.claim(
        entry.line, KIND, entry.start, mention.end, value, mention=mention, about=about, flags=flags
    )


def _entries(reading: Reading) -> Iterator[_Entry]:
    carried: tuple[str, ...] = (reading.primary,) if reading.primary else ()
    known: _Entry | None = None
    for line in reading.lines:
        namings = [n for n in line.namings if not _UPRIGHT.search(_clause_of(line, n))]
        dated = [t for t in line.times if t.kind in _DATED or t.kind == "duration"]
        leads = bool(namings and dated) and dated[0].end <= namings[0].start
        if len(dated) == 1 and _UPRIGHT.search(line.text):
            continue
        for place, mention in enumerate(dated):
            floor = dated[place - 1].end if place else line.start
            here = _ahead(line, namings, dated, place) if leads else _providers(namings, floor, mention.start)
            carried = here or carried
            if _UPRIGHT.match(line.after(mention.end, 40).lstrip()):
                continue
            for provider in carried:
                entry = _entry(line, mention, provider, floor, known)
                if entry is not None and len(carried) > 1:
                    entry = replace(entry, start=_named_at(namings, provider, mention, entry.start))
                if entry is not None:
                    known = entry
                    yield entry
        carried = _providers(namings, line.start, line.end)[:1] or carried


def _providers(namings: list[Naming], low: int, high: int) -> tuple[str, ...]:
    return tuple(dict.fromkeys(n.provider for n in namings if low <= n.start < high))


def _ahead(line: Line, namings: list[Naming], dated: list[TimeMention], place: int) -> tuple[str, ...]:
    """The provider behind a date; behind the next one where no more than a word joins the two ("on the 18th and 20th")."""
    mention = dated[place]
    following = dated[place + 1] if place + 1 < len(dated) else None
    here = _providers(namings, mention.end, following.start if following else line.end)[:1]
    if here or following is None or following.start - mention.end > _JOINT:
        return here
    return _ahead(line, namings, dated, place + 1)


def _named_at(namings: list[Naming], provider: str, mention: TimeMention, start: int) -> int:
    """Where the quote of one of several providers begins: at its name, so that each has a quote of its own."""
    return next((n.start for n in namings if n.provider == provider and n.end <= mention.start), start)


def _clause_of(line: Line, naming: Naming) -> str:
    """The rest of the sentence behind a name."""
    return line.after(naming.end, 80)


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
    if known is None or known.mention.at is None or len(known.day) != len("2026-04-15"):
        return None
    if (mention.seconds or 0) % _DAY or not _LATER.match(line.after(mention.end, 20)):
        return None
    at = known.mention.at + timedelta(seconds=mention.seconds or 0)
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
