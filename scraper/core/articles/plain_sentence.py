"""A sentence as its grammar reads: without the quote marks around a few words of it, what stands in brackets, and who says
so in its midst. «was caused by what the firm calls a "faulty rule" (its third)» says that it was caused by a faulty rule.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from scraper.core.articles.lines import Line
from scraper.core.language.seldom import seldom
from scraper.core.patterns import late

_MARKS: Final = '“”"«»'
_MARK: Final = late(r"[“”\"«»]")
_SAYS: Final = (
    r"(?:says?|said|suspects?|suspected|believes?|believed|thinks?|thought|calls?|called|describes?|described|terms|termed|dubs|dubbed|labels|labelled"
    r"|explained|explains|confirmed|confirms|admitted|admits|added|adds|noted|notes|wrote|writes|reported|reports|stated|states|claimed|claims|insisted)"
)
_WHO: Final = r"(?:(?:the |its |one |an? )?[\w’'.&-]+(?: [\w’'.&-]+){0,3}?)"
_FRAGMENT: Final = seldom(
    r"(?P<open>[“„«‟]\s?|(?<![\w\"])\"(?=\w)|(?<![\w'’])[‘'](?=\w))(?P<words>[^\s“”\"«»„‟.;:!?]+(?: [^\s“”\"«»„‟;:!?]+){0,7}?[.,]?)(?P<close>\s?[”“»]|\"(?!\w)|(?<=[\w.,])['’](?!\w))"
)
_BEFORE_BY: Final = late(
    r"(?:(?<=ed)|(?<=en)|(?<=down)|(?<=out)|(?<=off)|(?<=halt)|(?<=hit)|(?<=offline)|(?<=standstill)|(?<=stop)|(?<=knees))(?:\s(?:today|yesterday|(?:early |late )?(?:on )?\w+day(?: (?:morning|afternoon|evening|night))?|(?:at|around|about|shortly (?:before|after)) [\d:.]+(?:\s?(?:am|pm|a\.m\.|p\.m\.|UTC|GMT|[A-Z]{2,4}(?!\w)))?|(?:in the|this) (?:morning|afternoon|evening|night)|last (?:night|week)"
    r"|for (?:(?:about|around|nearly|almost|over|up to|at least|more than|less than|just over|much of|most of|part of|some|several|a few|a couple of) )*(?:[\w.-]+ )?(?:(?:and )?a half )?(?:minutes?|hours?|days?|weeks?|morning|afternoon|evening|night|\w*day|weekend|time)))+(?=\sby\s(?:an?|the|its|one)\s|\sby\s(?!\d|noon|mid|\w+day|early|late|then|now|(?!flooding|lightning)\w+ing\s)[a-z“\"])",
    re.IGNORECASE,
)
"""When and for how long, between what was done to a thing and by what."""
_INSERTED: Final = seldom(
    r"\s?\([^()\n]{1,60}\)|(?:^|(?<=:\s))(?:how|why)\s(?=(?:an?|one)\s[^?]*$)"
    rf"|\bwhat {_WHO} {_SAYS}(?: (?:was|is|were|are|to be|to have been|as))?\s(?=[“\"]?(?:an?|the|its|one)\s)"
    r"|\bwhat (?:appears?|appeared|seems?|seemed|is (?:believed|thought|said)|was (?:believed|thought|said)|may|might)(?: to)? (?:be|have been)\s(?=[“\"]?(?:an?|the|its|one)\s)"
    rf"|,\s{_WHO}(?: \([^()\n]{{1,20}}\))? (?:(?:has|have|had) )?{_SAYS}(?: (?:on|in) [^,]{{3,30}}| \w+day)?,(?=\s)"
    r"|,\s(?:in (?:large |great |no small )?part|at least in part|partly|it turn(?:s|ed) out|as it turned out|believe it or not|surprisingly|oddly enough|ironically|of all things|unsurprisingly|it (?:later |has )?emerged|apparently|reportedly|allegedly|in fact|in turn),(?=\s)"
    r"|,\s(?:according to|so|laut|selon|d['’]après|según|segundo|secondo|volgens|według|podle|enligt|ifølge|по словам|за словами|menurut)\s[^,;.]{3,60},(?=\s)"
    r"|\s(?:laut|volgens|enligt|ifølge)(?:\s[^\s,;.:()]+){1,4}?(?=\s(?:tale|snakk|om|på|um|an|auf|aan|door|het|te|een|eine?[nrm]?|en|ett?)\s)",
    re.IGNORECASE,
)
"""What is put into a sentence and may be taken out of it."""


@dataclass(frozen=True, slots=True)
class PlainLine(Line):
    """A sentence without what was taken out of it. Its own offsets count from `start` in the shortened words; `whole` is the
    sentence as written, and `places` has for each code point left where in that it stood.
    """

    whole: Line | None = None
    places: tuple[int, ...] = ()

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Offsets of the text for offsets of the shortened words."""
        first, last = start - self.start, end - self.start
        if not 0 <= first < last <= len(self.places):
            return start, end
        return self.start + self.places[first], self.start + self.places[last - 1] + 1


def plain_lines(line: Line) -> Iterator[PlainLine]:
    """A sentence as its grammar reads: without quote marks and insertions, and without quote marks alone; none where nothing
    is to be taken out of it.
    """
    marks = [span for m in _FRAGMENT.finditer(line.text) for span in (m.span("open"), m.span("close"))]
    inserted = [m.span() for m in _INSERTED.finditer(line.text)]
    if " by " in line.text:
        inserted += [m.span() for m in _BEFORE_BY.finditer(line.text)]
    if inserted:
        yield _without(line, [*marks, *inserted])
    if marks:
        yield _without(line, marks)


def _without(line: Line, cuts: Sequence[tuple[int, int]]) -> PlainLine:
    gone = bytearray(len(line.text))
    for start, end in cuts:
        gone[start:end] = b"\1" * (end - start)
    places = tuple(i for i in range(len(line.text)) if not gone[i])

    def moved(offset: int) -> int:
        return line.start + bisect_left(places, offset - line.start)

    return PlainLine(
        line.index,
        line.start,
        line.end,
        "".join(line.text[i] for i in places),
        line.block,
        line.caption,
        line.broke,
        tuple(replace(n, start=moved(n.start), end=moved(n.end)) for n in line.namings),
        tuple(replace(t, start=moved(t.start), end=moved(t.end)) for t in line.times),
        line,
        places,
    )


def said(line: Line, start: int, end: int) -> str:
    """The words of a sentence, or of its plain form, between two of its offsets."""
    return line.text[start - line.start : end - line.start]


def spanned(line: Line, start: int, end: int) -> tuple[int, int]:
    """The same offsets in the text as written."""
    return line.span(start, end) if isinstance(line, PlainLine) else (start, end)


def written(line: Line, start: int, end: int) -> str:
    """The words of the text as written, without a mark at an end that opens or closes nothing there."""
    first, last = spanned(line, start, end)
    whole = line.whole if isinstance(line, PlainLine) and line.whole is not None else line
    words = said(whole, first, last)
    if not _is_odd(words):
        return words
    closed = said(whole, first, last + 1)
    return closed if not _is_odd(closed) and closed[-1] in _MARKS else " ".join(_MARK.sub("", words).split())


def _is_odd(words: str) -> bool:
    return words.count('"') % 2 == 1 or any(words.count(a) != words.count(b) for a, b in ("“”", "«»"))
