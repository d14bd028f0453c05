"""A text cut into sentences that know their place, the providers they name and the times they give."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from scraper.core.articles.furniture import is_link_line
from scraper.core.articles.naming import Naming
from scraper.core.language.denying import names_denied_outage
from scraper.core.language.lexicon import Cues, each_in
from scraper.core.language.text import sentences
from scraper.core.moments import TimeMention
from scraper.core.patterns import late

# "…disruption.A digital illustration of…": a caption or heading glued to the sentence before it.
_GLUED = late(r"(?<=[a-zà-ÿ\d”\"’)][.!?])(?=[A-ZÀ-Þ][a-zà-ÿ’']* )")
_LONGEST, _PART = 1500, 500
"""Code points of a sentence, and of the parts of a longer run of words (a table, a list without stops), which is cut, so
that reading stays linear."""
_MOST_TIMES, _IN_PART = 24, 8
"""Times that one sentence, and a part of such a run, is read for: a run of more is a table, and weighing each against each
would not stay linear."""
# "…on April 15. The outage…": a day number before the stop is an ordinal in other languages, not before these words.
_AFTER_NUMBER = late(
    r"(?<=\d\.)\s+(?=(?:The|It|A|An|This|That|In|On|At|By|As|But|And|Users|Its|He|She|They|We|Some|All|Most|More|After|Before|When|While|Services?|Reports|No|Two|Three|Only|For|Many)\s)"
)
_DANDA = late(r"(?<=।)\s*(?=\S)")
_BLOCK = late(r"\n+")


@dataclass(frozen=True, slots=True)
class Line:
    """One sentence: its span in the text, its paragraph (`block`, from 0), whether it stands in a caption, whether
    it says that something does not work (`broke`), and what it names. All offsets are of the whole text.
    """

    index: int
    start: int
    end: int
    text: str
    block: int
    caption: bool
    broke: bool
    namings: tuple[Naming, ...] = ()
    times: tuple[TimeMention, ...] = ()

    def before(self, offset: int, width: int = 120) -> str:
        """What the sentence says just before an offset."""
        return self.text[max(0, offset - self.start - width) : max(0, offset - self.start)]

    def after(self, offset: int, width: int = 120) -> str:
        """What the sentence says just after an offset."""
        return self.text[max(0, offset - self.start) : max(0, offset - self.start) + width]


def _cuts(text: str) -> Iterator[tuple[int, int, int]]:
    """Start and end of each sentence, and the number of times that it is read for."""
    for span in sentences(text):
        start = span.start
        glued = [
            (m.start(), m.end())
            for p in (_GLUED, _AFTER_NUMBER, _DANDA)
            for m in p.finditer(text, span.start, span.end)
        ]
        for stop, onward in sorted(glued):
            yield start, stop, _MOST_TIMES
            start = onward
        most = _MOST_TIMES if span.end - start <= _LONGEST else _IN_PART
        while span.end - start > _PART and most == _IN_PART:
            cut = text.rfind(" ", start + 1, start + _PART)
            cut = cut if cut > start else start + _PART
            yield start, cut, most
            start = cut
        if start < span.end:
            yield start, span.end, most


def _within(items: Sequence[Naming] | Sequence[TimeMention], start: int, end: int, at: int) -> tuple[int, int]:
    while at < len(items) and items[at].start < start:
        at += 1
    stop = at
    while stop < len(items) and items[stop].start < end:
        stop += 1
    return at, stop


def lines(
    text: str,
    words: Cues,
    names: tuple[Naming, ...],
    times: tuple[TimeMention, ...],
    captions: tuple[tuple[int, int], ...],
) -> tuple[Line, ...]:
    """The sentences of a text in order; `names` and `times` are in order too."""
    found: list[Line] = []
    block = name_at = time_at = 0
    last = 0
    for start, end, most in _cuts(text):
        if found and _BLOCK.search(text, last, start):
            block += 1
        name_at, name_stop = _within(names, start, end, name_at)
        time_at, time_stop = _within(times, start, end, time_at)
        sentence = text[start:end]
        if is_link_line(sentence):
            last = end
            continue
        found.append(
            Line(
                len(found),
                start,
                end,
                sentence,
                block,
                any(a <= start < b for a, b in captions),
                next(each_in(words.broke, sentence), None) is not None or names_denied_outage(sentence),
                names[name_at:name_stop],
                times[time_at : min(time_stop, time_at + most)],
            )
        )
        name_at, time_at, last = name_stop, time_stop, end
    return tuple(found)
