"""Windows of impact that the words of a record's posts state: "from 17:34 to 18:52", or a labelled start and end."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import pairwise

from scraper.core.ids import POST, post_mark
from scraper.core.judging.read_times import had_come, posted_times, read_marks
from scraper.core.model import Claim, OfficialRecord, Precision
from scraper.core.model.states import ANNOUNCED, CLOSED

FINE = frozenset({Precision.SECOND, Precision.MINUTE})
WINDOW, LABELLED, DATED = "window", "labelled", "dated"
"""Flags of a claim that is one bound of a stated window; where a label says which bound it is; where its day is written."""
SAME = timedelta(minutes=1)
"""Times no further apart are one time."""
PLAN = "plan"
"""Flag of the claim that a work is planned for then."""
_LATE_POST = timedelta(hours=3)  # an impact may be over when the first post is made, but not long over
_TOLD_AFTERWARDS = timedelta(days=7)  # unless the record was only made when all was over
_LATENT = timedelta(hours=24)
_LATENT_UNTIL_POSTED = timedelta(
    days=31
)  # a window that reaches into the posts is this incident's, however early it began
_SLACK = timedelta(hours=12)  # posts are completed after they were made
_REOPENED = timedelta(days=7)  # an end with its date is the last word, also on what came after the record was closed
_BACKDATED = timedelta(hours=24)
_SLIPS = (timedelta(hours=12), timedelta(hours=24))
"""By which times are told too early: morning for evening, the day before."""
_ENUMERATED = 40
"""Windows this many characters apart are of one list: "between 9:00 and 9:30, and again between 10:00 and 10:20"."""


@dataclass(frozen=True, slots=True)
class StatedWindow:
    """One window; `begin`..`end_offset` is where the post that the flag `mark` names has it, `again` whether it says that
    this is a further one.
    """

    start: datetime
    end: datetime
    mark: str
    labelled: bool
    dated: bool
    begin: int
    end_offset: int
    again: bool
    zoned: bool


def stated_windows(record: OfficialRecord) -> tuple[StatedWindow, ...]:
    """The windows of the post that is trusted for them, in order of time: one that the record's own start and end were
    set to, else the last one that labels start and end, else the last one of the record's course that gives any, else
    the review afterwards: reviews tell of many shorter spans.
    """
    bounds: defaultdict[str, list[Claim]] = defaultdict(list)
    read = read_marks(record)
    for claim in record.claims:
        mine = WINDOW in claim.flags and claim.about is None and claim.at is not None and claim.qualifier != "denies"
        if mine and had_come(claim, read):
            bounds[next((f for f in claim.flags if f.startswith(POST)), "")].append(claim)
    posts = sorted(record.updates, key=lambda u: (u.state != "postmortem", u.at, u.order), reverse=True)
    marks = [post_mark(u.id) for u in posts if u.removed_at is None]
    told = [_sound(record, _paired(bounds[mark], mark)) for mark in (*marks, post_mark("postmortem")) if mark in bounds]
    labelled = [[w for w in found if w.labelled] for found in told]
    entered = [[w for w in found if (w.start, w.end) == _entered(record)] for found in told]
    chosen = next((found for found in (*entered, *labelled, *told) if found), [])
    return tuple(sorted(chosen, key=lambda w: (w.start, w.end)))


def _entered(record: OfficialRecord) -> tuple[datetime | None, datetime | None]:
    """The record's own bounds, where they are more than the times of its posts."""
    posted = any(u.at == record.started_at for u in record.updates)
    return (None, None) if posted else (record.started_at, record.resolved_at)


def is_list(windows: Sequence[StatedWindow]) -> bool:
    """Whether windows are told as several stretches of impact, one after the other."""
    in_text = sorted(windows, key=lambda w: w.begin)
    return len(windows) > 1 and all(
        one.end < other.start and (other.again or other.begin - one.end_offset <= _ENUMERATED)
        for one, other in pairwise(in_text)
    )


def _paired(claims: Iterable[Claim], mark: str) -> list[StatedWindow]:
    spans: defaultdict[tuple[int, int], dict[str, Claim]] = defaultdict(dict)
    labels: dict[str, list[Claim]] = {"started": [], "ended": []}
    for claim in sorted(claims, key=lambda c: (c.start, c.end_offset, c.id)):
        if LABELLED in claim.flags:
            labels[claim.kind].append(claim)
        else:
            spans[claim.start, claim.end_offset][claim.kind] = claim
    pairs = [(s["started"], s["ended"]) for s in spans.values() if len(s) > 1]
    pairs.extend(zip(labels["started"], labels["ended"], strict=False))
    return [w for w in (_window(a, b, mark) for a, b in pairs) if w is not None]


def _window(first: Claim, last: Claim, mark: str) -> StatedWindow | None:
    if first.at is None or last.at is None or first.at >= last.at:
        return None
    if first.precision not in FINE and last.precision not in FINE and first.at.minute == last.at.minute == 0:
        return None
    labelled = LABELLED in first.flags
    dated = DATED in first.flags and DATED in last.flags
    begin, end = min(first.start, last.start), max(first.end_offset, last.end_offset)
    zoned = first.zone is not None and last.zone is not None
    return StatedWindow(first.at, last.at, mark, labelled, dated, begin, end, "wave" in first.flags, zoned)


def _sound(record: OfficialRecord, windows: list[StatedWindow]) -> list[StatedWindow]:
    """Windows that can be of this incident: they meet the time of its posts. Others are of another one, or are slips of
    half a day, of a day or of a month.
    """
    course = course_of(record)
    return [w for w in windows if _meets(w, course)] if course else []


@dataclass(frozen=True, slots=True)
class Course:
    """When a record was first posted and closed (None: not yet, or nobody knows), and whether only when all was over."""

    first: datetime
    last: datetime | None
    afterwards: bool

    def can_end(self, end: datetime, *, zoned: bool) -> bool:
        """Whether an impact of this record can have been over then: while it was posted, or not long before. One told with
        its zone may have been over for hours when somebody posted, unless it is off by the half day or the day that
        slips are off by.
        """
        if end >= self.first - (_TOLD_AFTERWARDS if self.afterwards else _LATE_POST):
            return True
        until = (self.last or self.first) + _LATE_POST
        slips = any(self.first - _LATE_POST <= end + off <= until for off in _SLIPS)
        return zoned and not slips and end >= self.first - _LATENT


def course_of(record: OfficialRecord) -> Course | None:
    """The course of a record; None where nothing tells when it was first posted."""
    posts = [u for u in record.updates if u.state not in ANNOUNCED and u.state != "postmortem"]
    at = posted_times(record)
    first = min((at[u.id] for u in posts), default=record.started_at)
    last = record.resolved_at or max((at[u.id] for u in posts if u.state in CLOSED), default=None)
    return Course(first, last, all(u.state in CLOSED for u in posts)) if first else None


def _meets(window: StatedWindow, course: Course) -> bool:
    first, last, afterwards = course.first, course.last, course.afterwards
    if not course.can_end(window.end, zoned=window.zoned):
        return False
    latent = _LATENT_UNTIL_POSTED if window.end >= first or afterwards else _LATENT
    if window.start < first - latent:
        return False
    slack = _REOPENED if window.dated else _BACKDATED if afterwards else _SLACK
    begun = slack if afterwards else timedelta(minutes=10)
    return last is None or (window.start <= last + begun and window.end <= last + slack)
