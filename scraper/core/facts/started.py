"""When it began: felt onset and first reports, never the time of an announcement."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

from scraper.core.articles.passages import Reading
from scraper.core.articles.timings import Timing, finer_than_day, is_onset_range
from scraper.core.language.denying import denial_in
from scraper.core.model import About, Claim, Precision, ProviderRole

KIND = "started"

_DAYS = frozenset({"date", "date_range"})
_CLOCKS = frozenset({"instant", "clock"})
_LOOKS_BACK = re.compile(
    r"\b(?:earlier|previous|entr(?:y|ies)|screenshot|picture|incidents?|outages?|episodes?|notices?|log|repeat|again)\b|\b[45]\d\d\b",
    re.IGNORECASE,
)
_EARLIER_THAT_DAY = re.compile(
    r"\b(?:earlier (?:that|the same|in the|on the same) day|hours (?:earlier|before) (?:that day|on the same day)|(?:früher|zuvor) am (?:selben|gleichen) tag|plus tôt dans la journée|"
    r"(?:ese mismo día|antes) ese (?:mismo )?día|mais cedo no mesmo dia|in precedenza lo stesso giorno)\b[^.;]{0,50}",
    re.IGNORECASE,
)
_BETWEEN = re.compile(r"\b(?:between|zwischen|entre|tra|fra|tussen|między|mellan)\s*$", re.IGNORECASE)
_WIDEST = timedelta(days=3)
_OPENING = 12
"""A clock time this near to the beginning of a sentence about a breakage says when it happened."""


def find(reading: Reading) -> Iterator[Claim]:
    """Onsets. A bare day counts once, and only where no finer time on that day is given; a later wave has the flag
    `wave`. A range of first reports keeps both ends; a range of the outage itself gives its beginning.
    """
    fine = [t for t in reading.timings if _is_onset(reading, t) and finer_than_day(t.mention)]
    told = any(t.kind == "started" and t.mention.kind in _CLOCKS for t in fine)
    known = {(_whose(reading, t), t.mention.at.date()) for t in fine if t.mention.at is not None}
    for timing in reading.timings:
        if not _is_onset(reading, timing) or _spared(reading, timing):
            continue
        mention = timing.mention
        if timing.kind == "seen" and mention.kind in _CLOCKS:
            # A clock time without a word of beginning is taken for one only where nothing else tells it, and once.
            if told:
                continue
            told = True
        if not finer_than_day(mention):
            about = _whose(reading, timing)
            if mention.precision is Precision.MONTH and (about is None or about.day is None):
                continue
            if mention.at is not None and (about, mention.at.date()) in known:
                continue
            if mention.kind == "date_range" and about is not None and about.day is not None:
                yield from _each_day(reading, timing, about)
                continue
            if mention.at is not None:
                known.add((about, mention.at.date()))
        yield from reading.for_each(timing.line, _claim(reading, timing))
    yield from _same_day(reading)


def _spared(reading: Reading, timing: Timing) -> bool:
    """Whether the sentence says of a provider that was not affected that it saw nothing of the outage."""
    about = _whose(reading, timing)
    spared = {m.id for m in reading.roles if m.role is ProviderRole.RULED_OUT}
    return about is not None and about.provider in spared and denial_in(timing.line.text) is not None


def _whose(reading: Reading, timing: Timing) -> About | None:
    return reading.frames.about(timing.line, timing.mention.start, timing.mention.end)


def _each_day(reading: Reading, timing: Timing, about: About) -> Iterator[Claim]:
    """The days of "on 13 and 14 April", each with an outage of its own."""
    mention = timing.mention
    if mention.at is None or mention.end_at is None or mention.end_at - mention.at > _WIDEST:
        return
    value = reading.text[mention.start : mention.end]
    for n in range((mention.end_at - mention.at).days + 1):
        day = replace(mention, at=mention.at + timedelta(days=n), end_at=None)
        whose = About(about.provider, (mention.at + timedelta(days=n)).date().isoformat())
        yield reading.claim(
            timing.line, KIND, timing.start, timing.end, f"{value} ({n + 1})" if n else value, mention=day, about=whose
        )


def _same_day(reading: Reading) -> Iterator[Claim]:
    """Another outage of the day that the text puts before its own: "Earlier that day Haiku had failed"."""
    if reading.primary is None or len(reading.frames.days) != 1:
        return
    for line in reading.lines:
        match = _EARLIER_THAT_DAY.search(line.text)
        if match is not None and line.broke and line.start >= reading.headline_end:
            start, end = line.start + match.start(), line.start + match.end()
            about = About(reading.primary, reading.frames.days[0])
            yield reading.claim(line, KIND, start, end, " ".join(match.group().split()), about=about)
            return


def _is_onset(reading: Reading, timing: Timing) -> bool:
    if timing.mention.kind == "range" and timing.kind not in {"aside", "peaked", "fixed"}:
        # "It came back in stages between 03:05 and 03:40" begins nothing.
        return timing.kind != "ended" or _BETWEEN.search(timing.line.before(timing.mention.start, 24)) is None
    if timing.kind == "started":
        return timing.line.broke or timing.mention.kind in {"instant", "range", "clock"}
    if timing.kind != "seen" or timing.line.caption:
        return False
    if not timing.line.broke:
        # A bare list of days ("… in October, and again on December 7") still says which other incidents are meant.
        about = reading.frames.about(timing.line, timing.mention.start, timing.mention.end)
        return (
            timing.mention.kind in _DAYS
            and about is not None
            and about.day is not None
            and (
                bool(timing.line.namings)
                or _LOOKS_BACK.search(timing.line.text) is not None
                or any(t.kind == "duration" for t in timing.line.times)
            )
        )
    if timing.mention.kind in _DAYS:
        return timing.mention.kind == "date" or _whose(reading, timing) is not None
    opens = timing.mention.start - timing.line.start <= _OPENING
    return timing.mention.kind in {"instant", "clock"} and (
        opens or reading.words.ended.search(timing.line.text) is None
    )


def _claim(reading: Reading, timing: Timing) -> Claim:
    mention = timing.mention
    if mention.end_at is not None and not is_onset_range(timing):
        mention = replace(mention, end_at=None)
    value = reading.text[mention.start : mention.end]
    flags = ("wave",) if timing.wave else ()
    return reading.claim(timing.line, KIND, timing.start, timing.end, value, mention=mention, flags=flags)
