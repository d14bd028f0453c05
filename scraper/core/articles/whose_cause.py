"""Which outage a cause is of: never that of whoever is the cause, and not the article's own where it is told of a time long
before.
"""

from __future__ import annotations

import re
from datetime import timedelta
from typing import Final

from scraper.core.articles.lines import Line
from scraper.core.articles.own_stretch import UNKNOWN
from scraper.core.articles.passages import Reading
from scraper.core.articles.told_before import SPOKEN_OF
from scraper.core.model import About, Claim, Precision
from scraper.core.patterns import late

_DONE_THEN: Final = late(r"\b(?:introduc|deploy|releas|roll|install|updat|add|chang|launch|acquir|bought|merg|since|until|found|laid|seit|depuis|desde|dal|sinds|od)\w*(?: [\w-]+){0,3}? $", re.IGNORECASE)  # fmt: skip
"""Before the time of a deed, and not of an outage."""
_ADDED: Final = late(r"\W*(?:update|edit|addendum|correction|nachtrag|aktualisierung|mise à jour|actualización|atualização|aggiornamento|uppdatering|opdatering|oppdatering)\b[^:.;]{1,30}:", re.IGNORECASE)  # fmt: skip
"""The day before which is that of a later word on the same outage: "Update (9 May): …"."""
_NEAR: Final = 40
_LONG_BEFORE: Final = timedelta(days=27)


def whose_cause(reading: Reading, line: Line, claim: Claim) -> About | None:
    """Which other outage a cause is of, None for the article's own."""
    about, dated = claim.about, _of_another_month(reading, line, claim)
    if about is None or (about.day is None and dated is not None):
        return dated if about is None or dated is None else About(about.provider, dated.day)
    head = _ADDED.match(line.text)
    if head is not None and about.day is not None and any(t.start < line.start + head.end() for t in line.times):
        return None
    others = [m for m in reading.frames.markers[line.index] if m.provider is None and not m.own]
    if others and all(_is_of_a_deed(line, claim, m.start) for m in others):
        return None
    return None if about.day is None and not others and about.provider in _named_in(line, claim) else about


def _is_of_a_deed(line: Line, claim: Claim, start: int) -> bool:
    """Whether a time only says when what is the cause was done: "a bug introduced in March"."""
    return claim.start <= start < claim.end_offset and _DONE_THEN.search(line.before(start, _NEAR)) is not None


def _named_in(line: Line, claim: Claim) -> frozenset[str]:
    """The providers that the words of a cause name."""
    at = line.text.find(str(claim.value), max(0, claim.start - line.start))
    start, end = line.start + at, line.start + at + len(str(claim.value))
    return frozenset(n.provider for n in line.namings if at >= 0 and start <= n.start and n.end <= end)


def _of_another_month(reading: Reading, line: Line, claim: Claim) -> About | None:
    """The outage of a month or day long before the article was published, where nothing tells the day of its own."""
    published = reading.page.published
    if published is None or reading.frames.days or line.start < reading.headline_end or SPOKEN_OF.search(line.text):
        return None
    for time in line.times:
        if (
            time.at is None
            or time.precision not in (Precision.MONTH, Precision.DAY)
            or _DONE_THEN.search(line.before(time.start, _NEAR))
        ):
            continue
        if published.at - time.at > _LONG_BEFORE and not claim.start <= time.start < claim.end_offset:
            others = {n.provider for n in line.namings} - _named_in(line, claim)
            who = others.pop() if len(others) == 1 else reading.primary or UNKNOWN
            return About(who, f"{time.at:%Y-%m}" if time.precision is Precision.MONTH else f"{time.at:%Y-%m-%d}")
    return None
