"""How many outages somebody counted in a span of time."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

from scraper.core.lines import Line
from scraper.core.model import About, Claim, Precision
from scraper.core.moments import TimeMention
from scraper.core.passages import Reading

KIND = "count"

_WORDS = r"two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a dozen|dozens of|several"
_ORDINALS = r"second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d{1,2}(?:st|nd|rd|th)"
_NUMBER = re.compile(
    rf"(?<![\w.,$€£:/-])(?:(?P<n>\d{{1,4}}(?:\.\d)?|{_WORDS})|(?P<nth>{_ORDINALS}))\s(?=(?P<noun>(?:[\w-]+ ){{0,3}}))",
    re.IGNORECASE,
)
_ONE = re.compile(
    r"^(?:outage|incident|disruption|interruption|crash|service failure|failure|downtime)\b", re.IGNORECASE
)
_SPAN = re.compile(
    r"\b(?:in (?:a single|one|the (?:last|past|previous)|less than|just|under|as many|the space of|\w+ (?:days|weeks|months))|this (?:week|month|year)|since|over the (?:last|past)|during|within|in (?:20\d\d|january|february|march|april|may|june|july|august|september|october|november|december)|per (?:month|week|year)|so far)\b",
    re.IGNORECASE,
)
_TALLY = re.compile(r"(?<![\w.,$€£:/-])(?P<n>\d{1,4})\s(?=(?:[\w-]+ ){0,3}?$)")
_LOOK = 60


def find(reading: Reading) -> Iterator[Claim]:
    """Counts such as "51 outages in March" or "the third outage this week" (value as written); `at` and `end` bound a
    month that the sentence names, and `about` names it.
    """
    for line in reading.lines:
        if not _SPAN.search(line.text):
            continue
        for noun in reading.words.incidents.finditer(line.text):
            match = _before(line, noun)
            if match is not None:
                yield _claim(reading, line, match, noun)
                break


_LAST_NUMBER = re.compile(
    rf"(?<![\w.,$€£:/-])(?:\d{{1,4}}|{_WORDS}|{_ORDINALS})\s(?:(?:[\w-]+)\s){{0,2}}$",
    re.IGNORECASE,
)


def _before(line: Line, noun: re.Match[str]) -> re.Match[str] | None:
    return _LAST_NUMBER.search(line.text, max(0, noun.start() - _LOOK), noun.start())


def _claim(reading: Reading, line: Line, match: re.Match[str], noun: re.Match[str]) -> Claim:
    start, end = line.start + match.start(), line.start + noun.end()
    month = next((t for t in line.times if t.precision is Precision.MONTH and t.at is not None), None)
    value = " ".join(reading.text[start:end].split())
    if month is None or month.at is None:
        ordinal = re.match(_ORDINALS, value, re.IGNORECASE) is not None
        return reading.claim(line, KIND, start, end, value, own=ordinal, qualifier="exact")
    about = About(reading.primary or "unknown", f"{month.at:%Y-%m}")
    return reading.claim(line, KIND, start, end, value, mention=_whole(month), about=about, qualifier="exact")


def _whole(month: TimeMention) -> TimeMention:
    if month.at is None or month.end_at is not None:
        return month
    following = (month.at.replace(day=28) + timedelta(days=4)).replace(day=1)
    return replace(month, end_at=following - timedelta(seconds=1))
