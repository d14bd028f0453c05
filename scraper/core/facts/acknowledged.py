"""When, or that, the provider said something is wrong."""

from __future__ import annotations

import re
from collections.abc import Iterator

from scraper.core.model import Claim, Precision
from scraper.core.passages import Reading
from scraper.core.timings import finer_than_day

KIND = "acknowledged"

_ADMITS = re.compile(
    r"\b(?:acknowledg(?:ed|es)|confirm(?:ed|s)) (?:[\w’']+ ){0,4}?(?:outage|issues?|problems?|disruptions?|incident|errors?)"
    r"|\b(?:is|are|was|were) (?:aware of|(?:currently |actively )?(?:investigating|looking into))\b"
    r"|\b(?:bestätigte|räumte)\b[^.]{0,40}\b(?:störung|ausfall|problem)\w*|\ba (?:confirmé|reconnu)\b[^.]{0,30}\b(?:panne|incident|problème)\w*"
    r"|\b(?:confirmó|reconoció)\b[^.]{0,30}\b(?:caída|interrupción|problema)\w*",
    re.IGNORECASE,
)


def find(reading: Reading) -> Iterator[Claim]:
    """Times of acknowledgement (speaker: the provider, whose post it is); one claim without a time where none has one."""
    timed = False
    posts = [t for t in reading.timings if t.kind == "acknowledged"]
    known = {t.mention.at.date() for t in posts if t.mention.at is not None and finer_than_day(t.mention)}
    for timing in posts:
        mention = timing.mention
        if mention.precision is Precision.MONTH or (
            not finer_than_day(mention) and mention.at is not None and mention.at.date() in known
        ):
            continue
        if mention.kind in {"date", "date_range"} and not timing.line.broke:
            continue
        timed = True
        value = reading.text[mention.start : mention.end]
        yield reading.claim(timing.line, KIND, timing.start, timing.end, value, mention=mention, speaker="provider")
    if timed:
        return
    for line in reading.lines:
        match = _ADMITS.search(line.text)
        if match is not None and reading.primary is not None:
            yield reading.claim(
                line, KIND, line.start + match.start(), line.start + match.end(), match.group(), speaker="provider"
            )
            return
