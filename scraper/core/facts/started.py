"""When it began: felt onset and first reports, never the time of an announcement."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from scraper.core.model import Claim, Precision
from scraper.core.passages import Reading
from scraper.core.timings import Timing, finer_than_day, is_onset_range

KIND = "started"

_CLOCKS = frozenset({"instant", "clock"})
_OPENING = 12
"""A clock time this near to the beginning of a sentence about a breakage says when it happened."""


def find(reading: Reading) -> Iterator[Claim]:
    """Onsets. A bare day counts once, and only where no finer time on that day is given; a later wave has the flag
    `wave`. A range of first reports keeps both ends; a range of the outage itself gives its beginning.
    """
    fine = [t for t in reading.timings if _is_onset(reading, t) and finer_than_day(t.mention)]
    told = any(t.kind == "started" and t.mention.kind in _CLOCKS for t in fine)
    known = {t.mention.at.date() for t in fine if t.mention.at is not None}
    for timing in reading.timings:
        if not _is_onset(reading, timing):
            continue
        mention = timing.mention
        if timing.kind == "seen" and mention.kind in _CLOCKS:
            # A clock time without a word of beginning is taken for one only where nothing else tells it, and once.
            if told:
                continue
            told = True
        if not finer_than_day(mention):
            if mention.precision is Precision.MONTH or (mention.at is not None and mention.at.date() in known):
                continue
            if mention.at is not None:
                known.add(mention.at.date())
        yield _claim(reading, timing)


def _is_onset(reading: Reading, timing: Timing) -> bool:
    if timing.mention.kind == "range" and timing.kind not in {"aside", "peaked", "fixed"}:
        return True
    if timing.kind == "started":
        return timing.line.broke or timing.mention.kind in {"instant", "range", "clock"}
    if timing.kind != "seen" or timing.line.caption:
        return False
    if not timing.line.broke:
        # A bare list of days ("… in October, and again on December 7") still says which other incidents are meant.
        about = reading.frames.about(timing.line, timing.mention.start, timing.mention.end)
        return (
            timing.mention.kind == "date" and about is not None and about.day is not None and bool(timing.line.namings)
        )
    if timing.mention.kind == "date":
        return True
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
