"""What the provider's own record gives: first post, stated impact, resolution; and what the press quotes of it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import datetime, timedelta

from scraper.core.ids import POST, post_mark
from scraper.core.judging.case import Case, Rank, Statement
from scraper.core.judging.closing_posts import handed_on_at, is_told_elsewhere
from scraper.core.judging.not_held import is_not_held
from scraper.core.judging.read_times import dated_ahead, had_come, posted_times, read_marks
from scraper.core.judging.stated_windows import FINE, SAME, WINDOW, StatedWindow, course_of, stated_windows
from scraper.core.model import Basis, Claim, Instant, KeptUpdate, OfficialRecord, OfficialTimes, Precision
from scraper.core.model.states import ANNOUNCED, CLOSED
from scraper.core.patterns import late

_OF_THE_EVENT = frozenset(
    {"investigating", "identified", "monitoring", "resolved", "update", "unknown", "in_progress", "verifying"}
)
_GUESSED = frozenset({"inferred_year", "carried_date", "weekday_mismatch", "wave"})
_PART = frozenset({"partial", "fix"})
_LATENT = timedelta(hours=24)  # a start in the words further back is mostly another incident's, or a slip
_LATENT_IN_FULL = timedelta(days=7)  # where a post of the course gives the whole date
_LATER_PART = timedelta(minutes=30)  # a window that begins later after the first post is of a part of the impact
_MITIGATED = late(r"\b(?:mitigat|alleviat|contain(?:ed|ment)\b|eingedämmt|abgemildert|atténu|mitigad)", re.IGNORECASE)


def official_times(case: Case) -> OfficialTimes:
    """The record's times; `acknowledged` falls back on the press quoting the provider."""
    records = tuple(r for r in case.incidents or case.records if not has_not_begun(r))
    first = min(filter(None, map(first_post, records)), default=None)
    resolved = _resolved(records)
    start = min(filter(None, (_stated_start(r) for r in records)), default=None)
    end = _stated_end(records, resolved)
    if start is None and (written := _written_start(case, first)) is not None:
        start = written
        end = (
            None
            if any(is_open(r) for r in records)
            else end or max((at for at in _written(case, "ended") if at > written), default=None)
        )
    quoted = [s.claim for s in case.on("acknowledged") if s.rank is Rank.QUOTED and is_fine(s)]
    acknowledged = _instant(first) or _claimed(min(quoted, key=_when, default=None))
    return OfficialTimes(_instant(first), acknowledged, _instant(resolved), _instant(start), _instant(end))


def _written(case: Case, kind: str) -> list[datetime]:
    """Clock times of the whole that the provider gives in write-ups of its own, outside its status page."""
    articles = {a.id for a in case.articles}
    told = (s for s in case.on(kind) if s.rank is Rank.RECORD and s.claim.document in articles and is_fine(s))
    return [s.claim.at for s in told if s.claim.at and not s.of_wave and not s.of_part]


def _written_start(case: Case, first: datetime | None) -> datetime | None:
    """The start a write-up gives, unless the first post is earlier, or more than a day later."""
    fitting = (at for at in _written(case, "started") if first is None or first - _LATENT <= at < first - SAME)
    return min(fitting, default=None)


def is_fine(statement: Statement) -> bool:
    """Whether a statement gives a clock time on a known day, and affirms it."""
    return statement.claim.at is not None and statement.claim.precision in FINE and not statement.denies


def posts(record: OfficialRecord) -> Iterable[KeptUpdate]:
    """The record's posts on the event itself, oldest first: no announcement of maintenance, no review afterwards."""
    return (u for u in record.updates if u.state in _OF_THE_EVENT)


def turns(record: OfficialRecord) -> Iterable[KeptUpdate]:
    """The posts by which a record is open or closed: those on the event, and the end of maintenance."""
    return (u for u in record.updates if u.state in _OF_THE_EVENT or u.state in ("completed", "cancelled"))


def first_post(record: OfficialRecord) -> datetime | None:
    """When the provider first posted, whatever time it dates a post back to; a record without posts was first posted when it
    says that it started.
    """
    at = posted_times(record)
    return min((u.posted_at or at[u.id] for u in posts(record)), default=record.started_at)


def _first_dated(record: OfficialRecord) -> datetime | None:
    """The earliest time that a post is dated to."""
    at = posted_times(record)
    return min((at[u.id] for u in posts(record)), default=record.started_at)


def begun_at(record: OfficialRecord) -> datetime | None:
    """When the record itself says that it began. Feeds begin a planned work with its announcement, days ahead: that is
    no beginning once the work has begun.
    """
    announced = [u.at for u in record.updates if u.state in ANNOUNCED]
    begun = record.started_at
    if begun is not None and any(posts(record)) and any(abs(at - begun) < SAME for at in announced):
        return None
    return begun


def is_open(record: OfficialRecord) -> bool:
    """Whether the provider has not closed its record."""
    return record.resolved_at is None and record.state not in CLOSED


def is_ahead(record: OfficialRecord) -> bool:
    """Whether the provider has only announced it: by the last word of its page it has not begun, whatever the clock says."""
    return is_open(record) and record.state in ANNOUNCED


def has_not_begun(record: OfficialRecord) -> bool:
    """Whether it lies ahead, or is over and never began."""
    return is_ahead(record) or is_not_held(record)


def is_shown(record: OfficialRecord) -> bool:
    """Whether its page still has an open record: not where it took it back, or no longer lists it among what is open."""
    return record.left_at is None and not is_withdrawn(record)


def is_running(record: OfficialRecord) -> bool:
    """Whether the provider still shows its record as open: not where it closed it, took it back, no longer lists it
    among what is open, or has only announced it.
    """
    return is_open(record) and is_shown(record) and not is_ahead(record)


def is_withdrawn(record: OfficialRecord) -> bool:
    """Whether the provider took the whole incident back, as far as we saw."""
    told = [r for r in record.revisions if r.update is None and r.field == "presence"]
    return bool(told) and max(told, key=lambda r: r.seen_at).change == "removed"


def _resolved(records: tuple[OfficialRecord, ...]) -> datetime | None:
    """When the last of the records was closed; one that was taken back counts only where no other is left, and one that is
    told in another entry never.
    """
    records = tuple(r for r in records if not is_withdrawn(r)) or records
    if not records or any(is_open(r) for r in records):
        return None
    ends = [r.resolved_at or _closed_at(r) for r in records if not is_told_elsewhere(r)]
    known = [e for e in ends if e is not None]
    end = max(known, default=None) if len(known) == len(ends) else None
    handed = max(filter(None, map(handed_on_at, records)), default=None)
    # What was handed on to another entry went on then.
    return None if end and handed and end < handed - SAME else end


def _closed_at(record: OfficialRecord) -> datetime | None:
    """When a post closed it last; None where the last one to do so was dated ahead."""
    last = max((u for u in record.updates if u.state in CLOSED), key=lambda u: u.at, default=None)
    return None if last is None or last.id in dated_ahead(record) else last.at


def _stated_start(record: OfficialRecord) -> datetime | None:
    """Start of impact where it is told apart from the posts: impact windows, the record's own field, or its words."""
    if record.impact_windows:
        return min(w.start for w in record.impact_windows)
    first = _first_dated(record)
    windows = stated_windows(record)
    if windows and first and windows[0].start <= first + _LATER_PART:
        # Bounds that are told together, and last, correct what was said or entered before.
        return windows[0].start if _is_apart(windows[0].start, first, record) else None
    told = [at for at in _worded(record)[0] if first and _is_apart(at, first, record)]
    begun = _entered(record)
    return min((*told, begun) if begun else told, default=None)


def _is_apart(start: datetime, first: datetime, record: OfficialRecord) -> bool:
    """Whether a start is another than the first post: before it, or after it in a record made when all was over."""
    return start < first - SAME or (start > first + SAME and all(u.state in CLOSED for u in posts(record)))


def _entered(record: OfficialRecord) -> datetime | None:
    """The start that the record's own field gives apart from the first post."""
    first, begun = first_post(record), begun_at(record)
    return begun if begun and first and begun < first - SAME else None


def _worded(record: OfficialRecord) -> tuple[list[datetime], list[datetime]]:
    """Starts and ends in the words of the posts that can be of this impact: near the posts, and not all over long
    before the first of them (such words tell of another incident, or slip by a day). What was mitigated then was not over,
    where somebody still posted on it: that is no end, and no reason to doubt the start.
    """
    first, course = _first_dated(record), course_of(record)
    starts = [c.at for c in _told(record, "started") if c.at and first and first - _latent(record, c) <= c.at]
    ends = [c for c in _told(record, "ended") if c.at and _PART.isdisjoint(c.flags)]
    sound = [c.at for c in ends if c.at and course and course.can_end(c.at, zoned=c.zone is not None)]
    doubtful = any(_MITIGATED.search(c.quote) is None for c in ends)
    return ([], []) if doubtful and not sound else (starts, sound)


def _latent(record: OfficialRecord, claim: Claim) -> timedelta:
    course = any(post_mark(u.id) in claim.flags and u.state not in CLOSED for u in record.updates)
    afterwards = all(u.state in CLOSED for u in posts(record))
    guessed = _GUESSED.intersection(claim.flags) - ({"inferred_year"} if afterwards else set())
    in_full = claim.basis is not Basis.RELATIVE and not guessed
    return _LATENT_IN_FULL if in_full and (course or afterwards) else _LATENT


def _stated_end(records: tuple[OfficialRecord, ...], resolved: datetime | None) -> datetime | None:
    """End of impact where the provider tells it apart from its last post; None while any record is open."""
    if resolved is None:
        return None
    ends = [_record_end(r) for r in records if not is_told_elsewhere(r)]
    known = [e for e in ends if e is not None]
    return max(known) if known and len(known) == len(ends) else None


def _record_end(record: OfficialRecord) -> datetime | None:
    """The end that a record states apart from its posts: not one of a stretch after which it was opened again."""
    end, again = _told_end(record), opened_again(record)
    return None if end and again and end < again else end


def opened_again(record: OfficialRecord) -> datetime | None:
    """When a post last opened a record again that had been closed; a plain "update" after the resolution explains."""
    again, closed = None, False
    for update in sorted(turns(record), key=lambda u: (u.at, u.order, u.id)):
        if update.removed_at is None and update.state not in ("update", "unknown"):
            again = update.at if closed and update.state not in CLOSED else again
            closed = update.state in CLOSED
    return again


def _told_end(record: OfficialRecord) -> datetime | None:
    closed = [w.end for w in record.impact_windows if w.end]
    if record.impact_windows:
        return max(closed) if len(closed) == len(record.impact_windows) else None
    windows = stated_windows(record)
    if windows:
        return max((*(w.end for w in windows), *_told_before(record, windows)))
    # A time of recovery in the words counts as the end of impact only beside a stated start: alone it may be partial.
    starts, ends = _worded(record)
    begun = min((*starts, *filter(None, (_entered(record),))), default=None)
    last = record.resolved_at
    if begun is None or (last is not None and any(e > last + SAME for e in ends)):
        # What was over only after the record was closed shows that the earlier ends are of parts.
        return None
    end = max((e for e in ends if begun < e), default=None)
    most = [c.at for c in _told(record, "ended") if c.at and "partial" in c.flags and (last is None or c.at <= last)]
    # When most of it is back later than the last end, that one was of a part as well.
    return None if end is None or any(at > end for at in most) else end


def _told_before(record: OfficialRecord, windows: tuple[StatedWindow, ...]) -> list[datetime]:
    """Ends that the post of the windows gives before it comes to them: such windows are details."""
    opening, last = min(windows, key=lambda w: w.begin), record.resolved_at
    if opening.labelled:
        return []
    return [
        c.at
        for c in _told(record, "ended")
        if c.at
        and _PART.isdisjoint(c.flags)
        and opening.mark in c.flags
        and c.end_offset <= opening.begin
        and (last is None or opening.start < c.at <= last + SAME)
    ]


def _told(record: OfficialRecord, kind: str) -> Iterable[Claim]:
    """Clock times in the words of a record's posts, on this very incident; a start that is a field told again is none."""
    fields = {record.started_at, record.resolved_at, *(u.at for u in record.updates)}
    read = read_marks(record)
    return (
        c
        for c in record.claims
        if c.kind == kind
        and c.about is None
        and c.qualifier != "denies"
        and WINDOW not in c.flags
        and c.precision in FINE
        and "field" not in c.flags
        and had_come(c, read)
        and (c.at not in fields or (kind == "ended" and any(f.startswith(POST) for f in c.flags)))
    )


def _when(claim: Claim) -> tuple[datetime, str]:
    assert claim.at is not None
    return (claim.at, claim.id)


def _instant(at: datetime | None) -> Instant | None:
    return None if at is None else Instant(at, Precision.SECOND if at.second else Precision.MINUTE, Basis.STATED)


def _claimed(claim: Claim | None) -> Instant | None:
    if claim is None or claim.at is None:
        return None
    return Instant(claim.at, claim.precision or Precision.MINUTE, claim.basis or Basis.STATED)
