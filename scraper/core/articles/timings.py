"""What a time in a sentence is the time of: onset, end, fix, acknowledgement, peak, or nothing that matters."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta

from scraper.core.articles.clause_sense import most_came, sense_of
from scraper.core.articles.contrasted_times import not_then
from scraper.core.articles.day_placing import Setting, goes_on, of_a_month, of_unknown_date, placed
from scraper.core.articles.entries import (
    entry_kind,
    of_a_range,
    of_a_statement,
    of_a_statement_on,
    of_the_writer,
    stage_led,
    stage_posted,
    told_by_provider,
)
from scraper.core.articles.frames import Frames
from scraper.core.articles.governing import REPORTS, kind_of
from scraper.core.articles.half_days import half_guessed, halved
from scraper.core.articles.later_on import counted_from
from scraper.core.articles.lines import Line
from scraper.core.articles.opening_hours import of_opening_hours
from scraper.core.articles.other_times import of_maintenance, of_something_else, only_dates, others_word, stamped
from scraper.core.articles.reference_times import TOLD_BY_EAST, only_frames, set_it_off
from scraper.core.articles.shared_verb import is_its_day, takes_up
from scraper.core.articles.telling_days import stood_then, told_then
from scraper.core.articles.timing_cues import Cue, cues_in
from scraper.core.language.lexicon import Cues
from scraper.core.language.seldom import seldom
from scraper.core.model import Precision
from scraper.core.moments import TimeMention, zone_named
from scraper.core.patterns import late

_NO_BASE = frozenset({"aside", "seen"})
_TOLD_KINDS = frozenset({"started", "ended", "fixed", "seen"})
_ONSETS = frozenset({"started", "seen", "rose"})
_NOT_TOLD = frozenset({"acknowledged", "seen", "aside"})
_SOON = 2
"""Days after its beginning within which an outage that is said to be over "as of" a day ended on it."""
_FRESH = 3
"""Days within which an article is on what has just happened."""
_DAY = timedelta(days=1)
_OVER_NIGHT = timedelta(hours=8)
"""From a time of the evening back to one of the next morning, were both of one day."""
_FINE = frozenset({Precision.SECOND, Precision.MINUTE, Precision.HOUR})
_AHEAD = late(
    r"\b(?:tomorrow|next (?:week|month|year)|(?-i:(?<!am )(?<!heute )(?<!gestern )(?<!ag )(?<!och )(?<!deze )morgen)|demain|(?<!la )(?<!media )mañana|amanhã|domani|jutro|завтра|yarın|i morgon)\b|明日|明天|내일",
    re.IGNORECASE,
)
_FUTURE = late(r"will|expected|scheduled", re.IGNORECASE)
_WAVE = seldom(
    r"\b(?:second|third|fourth|another|new|next|fresh|renewed|further) (?:wave|round|spike|spate|outage|disruption|incident|episode|zone|region)|\bwave (?:two|2|three|3|began|started)|\bagain (?:went down|experienc|at)|\brecurred|\bre-?emerged"
    r"|\b(?:zweite|dritte|erneute|neue|deuxième|seconde|troisième|nouvelle|segunda|tercera|terceira|nueva|nova|seconda|terza|nuova|tweede|derde|nieuwe|druga|trzecia|kolejna|вторая|новая|друга|нова|andra|ny|ikinci|yeni) (?:welle|störung|zone|region|vague|panne|ola|caída|zona|región|onda|queda|região|ondata|interruzione|regione|golf|storing|fala|awaria|strefa|волна|хвиля|våg|störning|dalga|kesinti)\b|第二波|第2波|再び障害|두 번째",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Timing:
    """A time mention and what it is the time of: one of started, ended, fixed, acknowledged, peaked, aside, `rose` (reports
    grew then) or `seen` (a day or time in a sentence that only says something was broken). `start`..`end`: cue and time together.
    """

    line: Line
    mention: TimeMention
    kind: str
    start: int
    end: int
    wave: bool = False


def timings(lines: tuple[Line, ...], words: Cues, spoken: Frames, setting: Setting) -> tuple[Timing, ...]:
    """Every time of the text that is no bare length, with what it is the time of."""
    found: list[Timing] = []
    for line in lines:
        here = [*_in_line(line, lines, words, spoken, setting)]
        found.extend(here)
        found.extend(_counted_from(line, words, found))
    told = (t.mention for t in found if t.mention.kind == "instant" and not half_guessed(t.mention))
    sure, kept = [m.at for m in told if m.at], _in_order(found)
    return tuple(replace(t, mention=halved(t.mention, _end_behind(t, kept), sure)) for t in kept)


def _end_behind(timing: Timing, told: list[Timing]) -> datetime | None:
    """The end that the same sentence tells behind a beginning without am or pm."""
    if timing.kind not in _ONSETS or not half_guessed(timing.mention):
        return None
    behind = (t for t in told if t.line is timing.line and t.mention.start > timing.mention.start)
    return next((t.mention.at for t in behind if t.kind == "ended" and not half_guessed(t.mention)), None)


def _in_order(found: list[Timing]) -> list[Timing]:
    """The times without the day on which one was put, where a time told behind it with that day lies before it: "from
    17:00 … until six on Thursday morning" began on Wednesday.
    """
    written = [next((m for m in t.line.times if m.start == t.mention.start), t.mention) for t in found]
    dated = [
        (m.start, m.at)
        for m in written
        if m.at is not None and m.kind == "instant" and "carried_date" not in m.flags and m.precision in _FINE
    ]
    return [
        replace(t, mention=m)
        if m.at is None and t.mention.at is not None and any(_before_it(t.mention, *d) for d in dated)
        else t
        for t, m in zip(found, written, strict=True)
    ]


def _before_it(mention: TimeMention, start: int, at: datetime) -> bool:
    return start > mention.start and mention.at is not None and _OVER_NIGHT <= mention.at - at < _DAY


@dataclass(frozen=True, slots=True)
class _Sentence:
    """One sentence with its times, the cues beside them, and what the article speaks of."""

    line: Line
    lines: tuple[Line, ...]
    mentions: tuple[TimeMention, ...]
    cues: list[Cue]
    words: Cues
    spoken: Frames

    def timings(self, setting: Setting, days: tuple[str, ...]) -> Iterator[Timing]:
        """What each time is the time of; `days` are those on which a time of day without one may be put."""
        last: tuple[str, TimeMention] | None = None
        for mention in self.mentions:
            governed, cue = self._governed(mention, last)
            other = self._after_all(governed, cue, mention, last)
            kind, cue = (governed, cue) if other is None else (other, None)
            last = (governed if not_then(self.line, mention) else kind, mention)
            start = min(mention.start, cue.start) if cue else mention.start
            end = max(mention.end, cue.end) if cue else mention.end
            begin, resolved = self.line.start, self._on_its_day(mention, setting, days)
            wave = kind in _ONSETS and _WAVE.search(self.line.text, max(0, start - begin - 60), end - begin + 30)
            yield Timing(self.line, resolved, kind, start, end, bool(wave))

    def _governed(self, mention: TimeMention, last: tuple[str, TimeMention] | None) -> tuple[str, Cue | None]:
        """The kind that the words about the time give it, or the time before it whose verb it shares."""
        line = self.line
        written = line.text[mention.start - line.start : mention.end - line.start]
        kind, cue = kind_of(line, mention, self.cues, [t for t in self.mentions if t is not mention], self.words)
        if _AHEAD.search(written) or not {"future", "after_publication"}.isdisjoint(mention.flags):
            return "aside", None
        told = kind == "ended" and cue is not None and REPORTS.match(line.after(mention.end, 24)) is not None
        if kind in _ONSETS and last is not None and last[0] == "ended" and is_its_day(last[1], mention):
            return "aside", None
        if last is not None and TOLD_BY_EAST.match(line.after(last[1].end, 70)):
            return kind, cue
        if last is None or last[0] == "seen" or told or not takes_up(line, last[1], mention, cue, self.cues):
            return kind, cue
        return last[0], None

    def _after_all(
        self, kind: str, cue: Cue | None, mention: TimeMention, last: tuple[str, TimeMention] | None
    ) -> str | None:
        """What the time is of after all, whatever the words beside it say; None where it is what they say."""
        if kind in _TOLD_KINDS and only_frames(self.line, mention, self.words):
            return "aside"
        by_form = self._by_form(kind, mention)
        if by_form is not None:
            return by_form
        told_after = cue is None or cue.start >= mention.end
        found: str | None = None
        if kind in {"started", "ended"} and told_after and others_word(self.line, mention, self.spoken.primary):
            found = "aside"
        elif kind == "aside" and cue is not None and _FUTURE.fullmatch(cue.text):
            # "veterans will think of 31 January 2017"
            found = "seen" if _is_past(mention, self.spoken.days) else None
        elif kind == "acknowledged":
            found = sense_of(self.line, mention, cue, self.cues, self.words).after_all(kind)
        kind = found or kind
        other = of_something_else(kind, mention, self.line, last[1] if last else None)
        if other is None and kind != "acknowledged":
            other = sense_of(self.line, mention, cue, self.cues, self.words).after_all(kind)
        if other is None and self._only_told(kind, mention):
            other = "aside"
        if other is None and kind in {"seen", "acknowledged"}:
            other = stamped(self.line, mention, self.lines, self.words) or stage_posted(self.line, mention)
        if other is None and kind == "seen":
            other = entry_kind(self.line, mention, self.lines, self.words)
        return other or found

    def _by_form(self, kind: str, mention: TimeMention) -> str | None:
        """What the time is of by what stands right behind it: a first word of the provider, or an entry that a range heads."""
        if kind in _NOT_TOLD and set_it_off(self.line, mention):
            return "started"
        told = told_by_provider(self.line, mention) or of_a_statement(self.line, mention)
        if (kind in {"started", "seen"} and told) or (kind == "ended" and of_a_statement_on(self.line, mention)):
            return "acknowledged"
        no_onset = of_the_writer(self.line, mention) or only_dates(self.line, mention, self.words)
        if (
            (kind in _TOLD_KINDS and no_onset)
            or of_maintenance(self.line, mention, self.lines)
            or of_opening_hours(self.line, mention)
        ):
            return "aside"
        if kind in {"seen", "acknowledged"} and (led := stage_led(self.line, mention)) is not None:
            return led
        if most_came(self.line, mention, self.words):
            return "peaked"
        return of_a_range(self.line, mention, self.words) if mention.kind == "range" else None

    def _only_told(self, kind: str, mention: TimeMention) -> bool:
        """Whether a day that is not the article's own is that of a statement, or of how things stood then."""
        known = mention.at is not None or kind == "seen"
        of_own = not known or (mention.at is not None and f"{mention.at:%Y-%m-%d}" in self.spoken.days)
        if kind == "ended" and mention.at is not None and self.spoken.days:
            since = (mention.at.date() - date.fromisoformat(max(self.spoken.days))).days
            of_own = of_own or 0 <= since <= _SOON  # "as of 3 March service is back to normal", out since the 2nd
        told = {"started": told_then, "seen": told_then, "ended": stood_then}.get(kind)
        return not of_own and told is not None and told(self.line, mention)

    def _on_its_day(self, mention: TimeMention, setting: Setting, days: tuple[str, ...]) -> TimeMention:
        """The time on the article's own day, unless the sentence speaks of another incident or of another month."""
        elsewhere = self.spoken.inherited[self.line.index] is not None or of_a_month(self.lines, self.line, mention)
        elsewhere = elsewhere or of_unknown_date(self.line, mention) or goes_on(self.lines, self.line, mention)
        return (
            mention
            if elsewhere or self._too_soon(mention, setting, days)
            else placed(mention, self.line, days, setting)
        )

    def _too_soon(self, mention: TimeMention, setting: Setting, days: tuple[str, ...]) -> bool:
        """Whether a past day is named only behind a time of day, which may as well be of the day of publication."""
        if mention.kind != "clock" or setting.today is None or len(days) != 1:
            return False
        own = date.fromisoformat(days[0])
        if own >= setting.today:
            return False
        named = [t.start for line in self.lines for t in line.times if t.at and abs((t.at.date() - own).days) <= 1]
        if not named or min(named) <= mention.start:
            return False
        return placed(mention, self.line, (setting.today.isoformat(),), setting).at is not None


_COUNTED = {False: frozenset({"ended", "fixed", "acknowledged"}), True: frozenset({"started"})}
"""What a time counted from another may be the time of: after it, and before it."""
_APART = 2
"""Sentences over which a time may be counted from another."""


def _counted_from(line: Line, words: Cues, told: list[Timing]) -> Iterator[Timing]:
    """The times that a sentence counts from the one told before: "three hours later all was back"."""
    for length in line.times:
        base = next((t for t in reversed(told) if t.mention.end <= length.start and t.kind not in _NO_BASE), None)
        if base is None or line.index - base.line.index > _APART:
            continue
        counted = counted_from(line, length, base.mention)
        if counted is None:
            continue
        mention, back = counted
        kind, cue = kind_of(line, mention, cues_in(line, words), [t for t in line.times if t.kind != "duration"], words)
        if cue is not None and kind in _COUNTED[back]:
            yield Timing(line, mention, kind, min(cue.start, mention.start), max(cue.end, mention.end))


def _in_line(line: Line, lines: tuple[Line, ...], words: Cues, spoken: Frames, setting: Setting) -> Iterator[Timing]:
    mentions = tuple(t for t in line.times if t.kind != "duration")
    if mentions:
        days = spoken.days if _near(spoken.days, lines, setting) else ()
        yield from _Sentence(line, lines, mentions, cues_in(line, words), words, spoken).timings(setting, days)


def _near(days: tuple[str, ...], lines: tuple[Line, ...], setting: Setting) -> bool:
    """Whether a time of day may be put on the article's own day: one of the last days, or the only one that it names."""
    if len(days) != 1 or setting.published is None:
        return True
    own = date.fromisoformat(days[0])
    if (setting.published.date() - own).days <= _FRESH:
        return True
    named = (
        t.at.date() for line in lines for t in line.times if t.at is not None and t.precision is not Precision.MONTH
    )
    return all(abs((day - own).days) <= _FRESH or (setting.published.date() - day).days <= _FRESH for day in named)


def _is_past(mention: TimeMention, days: tuple[str, ...]) -> bool:
    """Whether a date lies before the article's own days."""
    return mention.kind == "date" and mention.at is not None and bool(days) and f"{mention.at:%Y-%m-%d}" < min(days)


def finer_than_day(mention: TimeMention) -> bool:
    """Whether the time is known to a part of the day or better."""
    return mention.precision not in {None, Precision.DAY, Precision.MONTH}


def days_of(mention: TimeMention) -> set[date]:
    """The days of a time: in UTC, and where it was told."""
    if mention.at is None:
        return set()
    zone = zone_named(mention.zone, mention.at) if mention.zone else None
    return {mention.at.date(), mention.at.astimezone(zone or UTC).date()}
