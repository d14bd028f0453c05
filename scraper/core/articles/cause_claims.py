"""Claims on a cause: whose word it is, whether it is a guess or ruled out, and whether the words can name a cause at all."""

from __future__ import annotations

import re
from dataclasses import replace

from scraper.core.articles.cause_phrases import names_cause
from scraper.core.articles.cause_saying import is_refused
from scraper.core.articles.guess_speakers import keeps_its_word
from scraper.core.articles.lines import Line
from scraper.core.articles.no_cause import is_no_cause
from scraper.core.articles.passages import Reading
from scraper.core.articles.plain_sentence import said, spanned, written
from scraper.core.articles.whose_cause import whose_cause
from scraper.core.model import Claim

CAUSE = "cause"


def claim_of(
    reading: Reading,
    line: Line,
    quoted: int,
    start: int,
    end: int,
    *,
    until: int | None = None,
    qualifier: str | None = None,
    speaker: str | None = None,
) -> Claim:
    """The claim that `start`..`end` is the cause, said from `quoted` on, until `until`."""
    first, last = spanned(line, quoted, until or end)
    whole = reading.lines[line.index]
    claim = reading.claim(whole, CAUSE, first, last, written(line, start, end), qualifier=qualifier, speaker=speaker)
    return replace(claim, about=whose_cause(reading, whole, claim))


def names_cause_of_it(reading: Reading, line: Line, start: int, end: int, *, of_another: bool = False) -> bool:
    """Whether words name a cause, and not the outage of the one provider that the article is on; that of another one is a
    cause where it is called so (`of_another`).
    """
    value, primary = said(line, start, end), reading.frames.primary
    others = of_another and primary and [n for n in line.namings if start <= n.start and n.end <= end]
    if others and any(n.provider not in primary for n in others) and not is_no_cause(value):
        return True
    for name in reversed(line.namings):
        if primary == (name.provider,) and start <= name.start and name.end <= end:
            value = value[: name.start - start] + "\x00" + value[name.end - start :]
    return names_cause(value, (reading.language or "en")[:2])


def stated(reading: Reading, line: Line, cue: re.Match[str], start: int, end: int) -> Claim:
    """The claim on what stands behind the words `cue` that call it the cause; with `about` where they are guesswork, `denies`
    where they rule it out.
    """
    before = line.text[: cue.end()]
    quote_start = line.start + cue.start()
    if is_refused(before[: cue.start()]) or re.match(r"not\b|ruled out", cue.group(), re.IGNORECASE):
        return claim_of(reading, line, quote_start, start, end, qualifier="denies")
    claim = claim_of(reading, line, quote_start, start, end)
    if reading.words.guess.search(line.text, max(0, cue.start() - 70), end - line.start) is None:
        return claim
    speaker = claim.speaker if keeps_its_word(reading, line, claim) else "outlet"
    return claim_of(reading, line, quote_start, start, end, qualifier="about", speaker=speaker)


def guess_of(reading: Reading, line: Line, start: int, end: int) -> Claim:
    """The claim that somebody supposes `start`..`end` to be the cause: the writer, unless another keeps his word."""
    claim = claim_of(reading, line, start, start, end, qualifier="about")
    if keeps_its_word(reading, line, claim):
        return claim
    return claim_of(reading, line, start, start, end, qualifier="about", speaker="outlet")
