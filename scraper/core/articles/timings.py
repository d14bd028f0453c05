"""What a time in a sentence is the time of: onset, end, fix, acknowledgement, peak, or nothing that matters."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta

from scraper.core.articles.day_placing import Setting, placed
from scraper.core.articles.frames import Frames
from scraper.core.articles.governing import BY, REPORTS, UNTIL, kind_of
from scraper.core.articles.lines import Line
from scraper.core.articles.other_times import counted, of_the_blog, of_the_building, others_word, stamped
from scraper.core.articles.timing_cues import Cue, cues_in
from scraper.core.language.lexicon import Cues
from scraper.core.model import Precision
from scraper.core.moments import TimeMention, zone_named

_ELLIPSIS = 50
_HALF_DAY = timedelta(hours=12)
_AHEAD = re.compile(
    r"\b(?:tomorrow|next (?:week|month|year)|morgen|demain|mañana|amanhã|domani|jutro|завтра|yarın|i morgon)\b|明日|明天|내일",
    re.IGNORECASE,
)
_FUTURE = re.compile(r"will|expected|scheduled", re.IGNORECASE)
_WAVE = re.compile(
    r"\b(?:second|third|fourth|another|new|next|fresh|renewed|further) (?:wave|round|spike|spate|outage|disruption|incident|episode|zone|region)|\bwave (?:two|2|three|3|began|started)|\bagain (?:went down|experienc|at)|\brecurred|\bre-?emerged"
    r"|\b(?:zweite|dritte|erneute|neue|deuxième|seconde|troisième|nouvelle|segunda|tercera|terceira|nueva|nova|seconda|terza|nuova|tweede|derde|nieuwe|druga|trzecia|kolejna|вторая|новая|друга|нова|andra|ny|ikinci|yeni) (?:welle|störung|zone|region|vague|panne|ola|caída|zona|región|onda|queda|região|ondata|interruzione|regione|golf|storing|fala|awaria|strefa|волна|хвиля|våg|störning|dalga|kesinti)\b|第二波|第2波|再び障害|두 번째",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Timing:
    """A time mention and what it is the time of: one of started, ended, fixed, acknowledged, peaked, aside, or
    `seen` (a day or time in a sentence that only says something was broken). `start`..`end`: cue and time together.
    """

    line: Line
    mention: TimeMention
    kind: str
    start: int
    end: int
    wave: bool = False


def timings(lines: tuple[Line, ...], words: Cues, spoken: Frames, setting: Setting) -> tuple[Timing, ...]:
    """Every time of the text that is no bare length, with what it is the time of."""
    found = [timing for line in lines for timing in _in_line(line, lines, words, spoken, setting)]
    sure = [
        t.mention.at for t in found if t.mention.at and t.mention.kind == "instant" and not _half_guessed(t.mention)
    ]
    return tuple(replace(t, mention=_nearer_half(t.mention, sure)) for t in found)


def _half_guessed(mention: TimeMention) -> bool:
    return "no_half" in mention.flags


def _nearer_half(mention: TimeMention, sure: list[datetime]) -> TimeMention:
    """A time without am or pm, as near as may be to those that have one: "at 1:32 p.m. …; viewers had noticed from 1:10"."""
    if not _half_guessed(mention) or mention.at is None or mention.end_at is not None or not sure:
        return mention
    at = mention.at
    apart = {shift: min(abs(at + shift - other) for other in sure) for shift in (timedelta(0), _HALF_DAY, -_HALF_DAY)}
    best = min(apart, key=lambda shift: (apart[shift], abs(shift)))
    return replace(mention, at=at + best) if apart[best] <= _HALF_DAY / 2 else mention


def _in_line(line: Line, lines: tuple[Line, ...], words: Cues, spoken: Frames, setting: Setting) -> Iterator[Timing]:
    mentions = [t for t in line.times if t.kind != "duration"]
    if not mentions:
        return
    cues = cues_in(line, words)
    last: tuple[str, TimeMention] | None = None
    for mention in mentions:
        written = line.text[mention.start - line.start : mention.end - line.start]
        kind, cue = kind_of(line, mention, cues, [t for t in mentions if t is not mention], words)
        told = kind == "ended" and cue is not None and REPORTS.match(line.after(mention.end, 24)) is not None
        if _AHEAD.search(written) or not {"future", "after_publication"}.isdisjoint(mention.flags):
            kind, cue = "aside", None
        elif last is not None and last[0] != "seen" and not told and _takes_up(line, last[1], mention, cue, cues):
            kind, cue = last[0], None
        told_after = cue is None or cue.start >= mention.end
        if kind in {"started", "ended"} and told_after and others_word(line, mention, spoken.primary):
            kind, cue = "aside", None
        if kind == "aside" and cue is not None and _FUTURE.fullmatch(cue.text) and _is_past(mention, spoken.days):
            kind, cue = "seen", None  # "veterans will think of 31 January 2017"
        other = _overruled(kind, mention, line, last[1] if last else None, words)
        if other is None and kind == "seen":
            other = stamped(line, mention, lines)
        kind, cue = (kind, cue) if other is None else (other, None)
        last = (kind, mention)
        elsewhere = spoken.inherited[line.index] is not None
        resolved = mention if elsewhere else placed(mention, written, spoken.days, setting)
        start = min(mention.start, cue.start) if cue else mention.start
        end = max(mention.end, cue.end) if cue else mention.end
        near = line.text[max(0, start - line.start - 60) : end - line.start + 30]
        yield Timing(line, resolved, kind, start, end, _WAVE.search(near) is not None)


def _is_past(mention: TimeMention, days: tuple[str, ...]) -> bool:
    """Whether a date lies before the article's own days."""
    return mention.kind == "date" and mention.at is not None and bool(days) and f"{mention.at:%Y-%m-%d}" < min(days)


def _overruled(kind: str, mention: TimeMention, line: Line, last: TimeMention | None, words: Cues) -> str | None:
    """What the time is of after all: of a count of reports, or of the power of a building."""
    if kind == "acknowledged" and mention.kind == "range":
        return "seen"
    if kind not in {"started", "ended", "seen"}:
        return None
    if of_the_building(line, mention, last) or of_the_blog(line, mention):
        return "aside"
    return "peaked" if kind != "ended" and counted(line, mention, words) else None


def _takes_up(line: Line, last: TimeMention, mention: TimeMention, cue: Cue | None, cues: list[Cue]) -> bool:
    """Whether a time shares the verb of the one before it ("web recovered at 15:01, the rest at 16:10")."""
    between = line.text[last.end - line.start : mention.start - line.start]
    before = line.before(mention.start, 40)
    if UNTIL.search(before) or BY.search(before):
        return False
    if not 2 < len(between) <= _ELLIPSIS or any(last.end <= c.start < mention.start for c in cues):
        return False
    return cue is None or (cue.start < last.start and cue.end < last.start) or cue.start >= mention.end + 25


_FIRST_REPORTS = re.compile(
    r"\b(?:first|initial|early)\b (?:[\w-]+ ){0,3}?(?:reports?|complaints?|signs?|users?|errors?|alerts?|problems?|noticed|reported|seen|surfaced|emerged|appeared|began|started|between)\b"
    r"|\b(?:began|started|surfaced|emerged) (?:at |sometime )?(?:between|from)|\breports? (?:began|started|surfaced)",
    re.IGNORECASE,
)


def is_onset_range(timing: Timing) -> bool:
    """Whether a range tells when it began ("first reports between 14:30 and 14:40"), not from when until when."""
    return _FIRST_REPORTS.search(timing.line.before(timing.mention.start, 50)) is not None


def finer_than_day(mention: TimeMention) -> bool:
    """Whether the time is known to a part of the day or better."""
    return mention.precision not in {None, Precision.DAY, Precision.MONTH}


def days_of(mention: TimeMention) -> set[date]:
    """The days of a time: in UTC, and where it was told."""
    if mention.at is None:
        return set()
    zone = zone_named(mention.zone, mention.at) if mention.zone else None
    return {mention.at.date(), mention.at.astimezone(zone or UTC).date()}
