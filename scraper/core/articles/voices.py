"""Whose voice a passage is in: words between quotation marks, and who is named beside them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from scraper.core.articles.discourse import Discourse
from scraper.core.articles.quotations import SETS_OFF, quotations
from scraper.core.patterns import late

_INTRODUCED = late(r"[:：]\s*$")
_SIGNED = late(r"([^\n]{12,600}?)\s[—–-]\s?([^—–\n()]{2,40}) \(@(\w{2,30})\)")
_HELPS = late(r"support|help|status|care|service|ask|official|hilft|ayuda|soporte|messenger", re.IGNORECASE)
_STOP = late(r"[.!?]\s(?=\S)|[。！？\n]")
_BEFORE, _AFTER = 200, 110
_SPEAKS_OF_ITSELF = late(r"\b(?:my|i['’]m|i can['’]?t|i have|me)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Voice:
    """A quotation at `start`..`end` of the text, and whose it is: provider or user."""

    start: int
    end: int
    speaker: str


def voices(text: str, discourse: Discourse) -> tuple[Voice, ...]:
    """The quotations of a text that a provider or a user stands behind, in order."""
    marked = tuple(_quotations(text, discourse))
    return tuple(sorted((*_set_off(text, discourse, marked), *marked), key=lambda v: v.start))


def _quotations(text: str, discourse: Discourse) -> Iterator[Voice]:
    last, spoke = 0, ""
    for start, end in quotations(text):
        if start < last:
            continue
        low = max(last, text.rfind("\n", 0, start) + 1, start - _BEFORE)
        quote = _Quote(text, start, end, _last_sentence(text, low, start), _first_sentence(text, end))
        speaker = _beside(quote, discourse, spoke)
        if speaker in (None, "stranger"):
            speaker = _in_itself(quote, discourse) or speaker
        if speaker is None and len(quote.leading.strip(" ,–—-")) <= _FEW:
            near = last and start - last <= _TAG
            speaker = spoke if near and spoke else discourse.told_before(start)
        last, spoke = end, speaker or ""
        if speaker in ("provider", "user"):
            yield Voice(start, end, speaker)


@dataclass(frozen=True, slots=True)
class _Quote:
    """A quotation at `start`..`end` in a sentence that begins at `before` and ends at `after`."""

    text: str
    start: int
    end: int
    before: int
    after: int

    @property
    def leading(self) -> str:
        return self.text[self.before : self.start]


def _beside(quote: _Quote, discourse: Discourse, spoke: str) -> str | None:
    """Who is told beside a quotation, in its own sentence; words behind it go first, where they go on at once."""
    introduced = _INTRODUCED.search(quote.leading) is not None
    if discourse.is_eastern and (lead := discourse.leads(quote.before, quote.start)) is not None:
        return lead
    behind, ahead = discourse.told(quote.end, quote.after), discourse.told(quote.before, quote.start)
    first = next((t for t in behind if t.start <= _AT_ONCE), None)
    chosen = ahead[-1] if ahead and (introduced or first is None) else first
    if chosen is not None:
        return chosen.speaker or spoke or discourse.told_before(quote.before)
    return discourse.leads(quote.before, quote.start) if introduced else None


_AT_ONCE, _TAG, _FEW = 70, 70, 5


def _in_itself(quote: _Quote, discourse: Discourse) -> str | None:
    """Whose a quotation is by its own words: "we are working on it" is the provider's."""
    if _SPEAKS_OF_ITSELF.search(quote.text, quote.start, quote.end) is not None:
        return None
    return "provider" if discourse.is_ours(quote.start, quote.end) else None


def _set_off(text: str, discourse: Discourse, marked: Sequence[Voice]) -> Iterator[Voice]:
    """Statements without marks: paragraphs that words before them introduce, and posts that are signed."""
    for match in SETS_OFF.finditer(text):
        before = _last_sentence(text, max(0, match.start() - _BEFORE), match.start())
        told = discourse.told(before, match.start())
        speaker = told[-1].speaker if told else discourse.leads(before, match.start() + 1)
        if speaker in ("provider", "user"):
            yield Voice(*match.span(1), speaker)
    if "(@" not in text:
        return
    for match in _SIGNED.finditer(text):
        if any(v.start < match.end(1) and match.start(1) < v.end for v in marked):
            continue
        known = discourse.named(match.start(2), match.end(2)) == "provider" or _HELPS.search(match[3]) is not None
        yield Voice(*match.span(1), "provider" if known else "user")


def _first_sentence(text: str, start: int) -> int:
    """Where the sentence ends that goes on behind a quotation."""
    stop = _STOP.search(text, start, start + _AFTER)
    return stop.start() if stop else min(len(text), start + _AFTER)


def _last_sentence(text: str, low: int, stop: int) -> int:
    """Where the sentence begins that leads to a quotation."""
    begin = low
    for match in _STOP.finditer(text, low, stop):
        begin = match.end()
    return begin
