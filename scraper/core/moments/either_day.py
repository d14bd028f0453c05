"""Where a time of day that has no day of its own may be of either of two that the text has named."""

from __future__ import annotations

from datetime import date, timedelta

from scraper.core.language.word_given import review_given, word_given
from scraper.core.moments.calendar_day import Known
from scraper.core.moments.day_entry import DayEntry
from scraper.core.patterns import late

_FAR = timedelta(days=3)
"""Days between which a time of another sentence cannot choose."""
_NEXT = timedelta(days=1)
_FOLLOWED_UP = timedelta(days=60)
"""How long after an outage reports on it are published."""
_NOT_FAR = 3
"""Sentences over which a day still competes with one that is named behind it."""
_DATELINE = 80
"""Letters of a line that does no more than say who wrote the page, and when."""
_NEXT_CLAUSE = late(
    r"[,;] (?:and|but|while|though|und|aber|während|et|mais|tandis|y|pero|mientras|e|ma|mas|mentre|enquanto|och|men|medan|mens|en|maar|terwijl"
    r"|a|ale|i|oraz|и|но|а|і|але) |[;–]"
)
"""Where another clause of a sentence begins."""


_SAID_ON = late(
    r"(?:\b(?:said|told [\w ]{1,20}|confirmed|announced|explained|added|wrote|apologi[sz]ed) (?:in an? [\w ]{1,20} )?(?:on )?"
    r"|\b(?:speaking|spoke|testif(?:ied|ying)) (?:to|with|before|at|on) (?:[\w’'-]+ ){0,3}?(?:on )?"
    r"|\b(?:sagte|erklärte|teilte|schrieb|gab) (?:[\w-]+ ){0,4}?am |\bwie [\w ,.-]{2,40} am "
    r"|\b(?:a|ont) (?:déclaré|indiqué|précisé|expliqué|annoncé) (?:ce )?|\b(?:zei|meldde|liet) (?:[\w-]+ ){0,3}?"
    r"|\b(?:dijo|explicó|informó|anunció|disse|explicou|informou|anunciou) (?:[\w-]+ ){0,2}?(?:el |este |na |no |nesta )?)$"
)
"""Just before a day: on it something was told, which may be of another day."""
_BY_TODAY = (
    "today",
    "this",
    "yesterday",
    "heut",
    "gester",
    "aujourd",
    "hier",
    "hoy",
    "ayer",
    "hoje",
    "ontem",
    "van",
    "gister",
)
"""Days told from the day of writing, which goes on as the text does."""


_LEARNED = late(
    r"today,? (?:(?:(?:we|it|they|he|she)(?:'ve|'s)?|the [\w ]{1,24}|[a-z]\w{1,20}) )?(?:has |have )?"
    r"(?:heard|learn(?:ed|t)|said|confirmed|announced|explained|revealed|apologi[sz]ed|published|released|issued|posted|blamed|told)\b"
)
"""A day of writing on which no more than that is told."""


def _is_told(low: str, lent: DayEntry) -> bool:
    """Whether a day is that on which something was told: "the bank said on Wednesday", "today we heard"."""
    if low.startswith(_BY_TODAY, lent.start):
        return _LEARNED.match(low, lent.start) is not None
    return _SAID_ON.search(low, max(0, lent.start - 60), lent.start) is not None


def only_told(low: str, lent: DayEntry, before: list[DayEntry]) -> bool:
    """Whether a day is that of a statement, and the text has named an earlier one before: "from 7.45am on Tuesday. The bank
    said on Wednesday that it began at 7.38am", "It failed on 12 May. A report released on Thursday says …".
    """
    since = _since_story(lent, before)
    if lent.minute is not None or since is None:
        return False
    if word_given(low, lent.start, lent.end):
        return since > _NEXT or review_given(low, lent.start, lent.end)
    return since <= _FAR and _is_told(low, lent)


def surely_told(low: str, lent: DayEntry, before: list[DayEntry]) -> bool:
    """Whether a day is that of a statement on which nothing else can have been: of a report that looks back, or not the one
    after the day of the story, on which all may have been over.
    """
    since = _since_story(lent, before) if only_told(low, lent, before) else None
    return since is not None and (since > _NEXT or word_given(low, lent.start, lent.end))


def _since_story(lent: DayEntry, before: list[DayEntry]) -> timedelta | None:
    """How long after the day of the story, which the text has named last before it, a day lies; None where it names none."""
    since = [
        lent.found.day - entry.found.day
        for entry in before
        if lent.found is not None and entry.found is not None and entry.start < lent.start and entry.anchors
    ]
    return min((days for days in since if timedelta(0) < days <= _FOLLOWED_UP), default=None)


def of_another_clause(low: str, behind: DayEntry, before: list[DayEntry], start: int) -> bool:
    """Whether the day of a sentence stands only in a later clause of it, and another one was named before: "By 4 p.m. it
    was not mended, and it went on into Tuesday". `before`: the days before the time at `start`.
    """
    if only_told(low, behind, before):
        return True
    if behind.start < start or _NEXT_CLAUSE.search(low, start, behind.start) is None:
        return False
    told = next((entry.found for entry in reversed(before) if entry.anchors and entry.found is not None), None)
    return told is not None and behind.found is not None and told.day != behind.found.day


_BY_THEN = late(
    r"\b(?:by|until|till|through|bis|jusqu['’]?(?:à|au|en)?|hasta|até|fino al?|tot) (?:[a-zà-ÿ'’]{2,10} ){0,3}$"
)
"""Just before a day: something lasted until then."""


def lasted_until(low: str, lent: DayEntry, before: list[DayEntry], start: int) -> bool:
    """Whether a time of another paragraph follows a day until which something lasted, and the day before was named too:
    "On January 22 it failed. Services began to return by the evening of January 23"; below it, a list of times.
    """
    if lent.found is None or lent.minute is not None or "\n" not in low[lent.start : start]:
        return False
    story = (e.found.day for e in before if e.start < lent.start and e.anchors and e.found is not None)
    until = _BY_THEN.search(low, max(0, lent.start - 40), lent.start) is not None
    return until and any(lent.found.day - day == timedelta(days=1) for day in story)


def went_back(low: str, named: list[DayEntry], found: Known, today: date | None, start: int) -> bool:
    """Whether the day last named lies before one that a sentence not far before it has named: "It failed on 4 March. The
    trouble began on the evening of the 3rd. At noon …". A day that stands with a time of its own tells what follows.
    """
    own = next((entry for entry in reversed(named) if entry.found is not None and entry.found.day == found.day), None)
    if own is None or own.minute is not None:
        return False
    if own is named[-1] and (only_told(low, own, named) or lasted_until(low, own, named, start)):
        return True
    if _heads(low, own):
        return False
    return any(
        entry.found is not None
        and timedelta(0) < entry.found.day - found.day <= _FAR
        and 0 < own.sentence - entry.sentence <= _NOT_FAR
        and not _dates_page(low, entry, today)
        for entry in named
    )


def _heads(low: str, entry: DayEntry) -> bool:
    """Whether a day stands in a heading, which is of all that follows it: "April 15: what users saw on the day"."""
    begin, end = low.rfind("\n", 0, entry.start) + 1, low.find("\n", entry.start)
    line = low[begin : max(end, begin)].strip()
    return 0 < len(line) <= _DATELINE and line[-1] not in ".!?。…,;다"


def _dates_page(low: str, entry: DayEntry, today: date | None) -> bool:
    """Whether a day stands on a short line without a stop, as pages say when they were written."""
    begin, end = low.rfind("\n", 0, entry.start) + 1, low.find("\n", entry.start)
    line = low[begin : end if end >= 0 else None].strip()
    dated = entry.found is not None and today is not None and entry.found.day >= today - timedelta(days=1)
    return dated and len(line) <= _DATELINE and line[-1:] not in (".", "!", "?", "。", "다")
