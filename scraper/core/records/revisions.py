"""The official record over time: one more reading joined to what we kept, and what the provider changed meanwhile.

Nothing seen is lost: posts that disappear stay, marked; edits become dated revisions; a poorer reading never takes
away what a richer one gave. Two readings of one instant give the same record in either order.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from scraper.core.ids import record_id
from scraper.core.instants import show
from scraper.core.judging.official_times import is_withdrawn
from scraper.core.language.text import UNTITLED, clean_title
from scraper.core.model import (
    ImpactWindow,
    OfficialRecord,
    PublishedPostmortem,
    Revision,
    Severity,
    Source,
    StatusIncident,
)
from scraper.core.model.states import CLOSED
from scraper.core.records.filing import refiled
from scraper.core.records.in_place import placed
from scraper.core.records.kinds import as_announced, grades, rekinded
from scraper.core.records.plans import planned_until, replanned
from scraper.core.records.posts import Posts, added, join_posts
from scraper.core.records.reached import begun_by, reached
from scraper.core.records.same_update import LABELS_ONLY, finer, quoted, same_minute, text_hash
from scraper.core.records.settling import settled
from scraper.core.records.shapes import ShapeView, edits_of, recall, remember, shape_of
from scraper.core.records.slow_clock import caught_up
from scraper.core.records.terms import same_words, terms_of
from scraper.core.records.vanishing import shown_again

_GRADES = (Severity.UNKNOWN, Severity.NONE, Severity.MINOR, Severity.MAJOR, Severity.CRITICAL)
_STATES = (
    "", "unknown", "update", "scheduled", "investigating", "identified", "in_progress", "verifying", "monitoring",
    "completed", "cancelled", "resolved", "postmortem",
)  # fmt: skip
"""From early to late: of two equally fresh readings the later state is the finer one."""


def revise(
    kept: OfficialRecord | None,
    seen: StatusIncident,
    *,
    page: str,
    source: Source,
    whole_timelines: bool,
    seen_at: datetime,
    form: str = "",
    blanks: bool = False,
) -> OfficialRecord:
    """The record after one more reading. `page` is the status page's first source id; `whole_timelines` tells whether
    the reading shows every post of an incident, so that a missing one was removed; `seen_at` is when it was made; `form` names the format it was read in, where that is
    known: without it, the way its ids are made stands for it; `blanks` tells whether words and posts that are gone
    altogether were taken away by the provider, and not lost on the way.

    A new post is no revision, nor is a change of markup alone, nor what another format shows in its own way.
    """
    quoting = source.quote != "none"
    record = kept or _opened(seen, page, source, seen_at)
    views = recall(record) if kept else {}
    shape = shape_of(seen, source.id, form)
    before = views.get(shape)
    seen, stands = placed(as_announced(record, seen, before), before)
    seen = settled(seen, before)
    posts = join_posts(
        record, seen, before, whole=whole_timelines, quoting=quoting, seen_at=seen_at, blanks=blanks, stands=stands
    )
    record = refiled(replace(record, updates=posts.updates, revisions=posts.revisions), seen, before, seen_at)
    views = {name: _renamed(view, posts) for name, view in views.items()}
    record = _back(record, views, shape, seen_at)
    record = _retitled(record, seen, before, quoting=quoting, seen_at=seen_at)
    record = _regraded(rekinded(record, seen), seen, before, seen_at)
    record = _restarted(record, seen, before if whole_timelines else None, seen_at, whole=whole_timelines)
    record = _dated_back(record, seen, before, seen_at)
    record = _ended_again(record, seen, before, seen_at)
    record = replanned(record, seen, before, seen_at)
    if views.keys() == {shape}:
        record = _reviewed_again(record, seen, quoting=quoting, seen_at=seen_at)
    past = _combined(record, views) if views else None
    views[shape] = ShapeView(
        clean_title(seen.title), seen.impact, seen.state, seen.started_at, seen.resolved_at, seen.updated_at,
        edits_of(record, None, "title"), posts.views, filed_at=_filed(seen), scheduled_until=seen.scheduled_until,
        past=posts.past,
    )  # fmt: skip
    alone = views.keys() == {shape}
    record = _combined(record, views)
    if kept is not None:
        record = caught_up(kept, record, seen.started_at, seen_at, frozenset(posts.views))
    record = reached(kept, record, past, seen_at)
    record = _gathered(record, seen, source, quoting=quoting, alone=alone)
    if before is None or not same_words(before, views[shape]):
        record = replace(record, terms=terms_of(record, seen))
    return replace(record, shapes=remember(record, views))


def _opened(seen: StatusIncident, page: str, source: Source, seen_at: datetime) -> OfficialRecord:
    return OfficialRecord(
        record_id(page, seen.id), page, seen.id, (source.id,), seen.provider, clean_title(seen.title), seen.url, seen.kind,
        seen.impact, seen.state, begun_by(seen, seen_at), seen.resolved_at, seen.updated_at, first_seen=seen_at,
    )  # fmt: skip


def _renamed(view: ShapeView, posts: Posts) -> ShapeView:
    """The memory of another shape, under the ids that posts have now."""
    updates, past = ({posts.renamed.get(o, o): u for o, u in told.items()} for told in (view.updates, view.past))
    return replace(view, updates=updates, past=past)


def _back(record: OfficialRecord, views: dict[str, ShapeView], shape: str, seen_at: datetime) -> OfficialRecord:
    """What was taken back is there again once a shape shows it that had missed it; one that never did only lags behind."""
    before = views.get(shape)
    if before is None or not is_withdrawn(record):
        return record
    lags = not before.gone and any(view.gone for view in views.values())
    return record if lags else shown_again(record, seen_at)


def _retitled(
    record: OfficialRecord, seen: StatusIncident, before: ShapeView | None, *, quoting: bool, seen_at: datetime
) -> OfficialRecord:
    title = "" if seen.title == UNTITLED else clean_title(seen.title)
    if title and record.title in ("", UNTITLED):
        return replace(record, title=title)
    if before is None:
        if record.first_seen != seen_at or not title:
            return record if record.title else replace(record, title=title)
        return replace(record, title=max(record.title, title, key=lambda t: (len(t), t)))
    if not title or text_hash(title) in (text_hash(before.title), text_hash(record.title)):
        return record
    if edits_of(record, None, "title") > before.retitles:
        # Another shape showed this change first.
        return record
    was, now = (record.title, title) if quoting else (text_hash(record.title), text_hash(title))
    return replace(
        record, title=title, revisions=added(record.revisions, Revision(seen_at, None, "title", "edited", was, now))
    )


def _regraded(
    record: OfficialRecord, seen: StatusIncident, before: ShapeView | None, seen_at: datetime
) -> OfficialRecord:
    if seen.impact is Severity.UNKNOWN or seen.impact is record.impact or not grades(record, seen):
        return record
    if record.impact is Severity.UNKNOWN:
        return replace(record, impact=seen.impact)
    if before is None:
        return (
            replace(record, impact=max(record.impact, seen.impact, key=_GRADES.index))
            if record.first_seen == seen_at
            else record
        )
    lapsed = seen.impact is Severity.NONE and seen.state in CLOSED and before.state not in CLOSED
    if before.impact is seen.impact or lapsed:
        # Some pages grade what is broken now: with the resolution the grade lapses, and was not taken back.
        return record
    change = Revision(seen_at, None, "impact", "edited", record.impact.value, seen.impact.value)
    return replace(record, impact=seen.impact, revisions=added(record.revisions, change))


def _restarted(
    record: OfficialRecord, seen: StatusIncident, before: ShapeView | None, seen_at: datetime, *, whole: bool
) -> OfficialRecord:
    start = seen.started_at
    if start is None or record.started_at is None:
        return replace(record, started_at=record.started_at or start)
    if same_minute(start, record.started_at):
        return replace(record, started_at=finer(start, record.started_at))
    if before is None or before.started_at is None:
        # A shape that shows only the newest post knows no better start than that post.
        return (
            replace(record, started_at=min(start, record.started_at)) if whole or start < record.started_at else record
        )
    if same_minute(before.started_at, start):
        return record
    change = Revision(seen_at, None, "at", "edited", show(record.started_at), show(start))
    return replace(record, started_at=start, revisions=added(record.revisions, change))


def _dated_back(
    record: OfficialRecord, seen: StatusIncident, before: ShapeView | None, seen_at: datetime
) -> OfficialRecord:
    """A start beside the posts that the provider dated back: no start of ours follows it, but it is told."""
    was, now = before.filed_at or before.started_at if before else None, seen.filed_at
    if was is None or now is None or now >= was or same_minute(was, now):
        return record
    change = Revision(seen_at, None, "at", "edited", show(was), show(now))
    known = any(r.update is None and r.field == "at" and r.seen_at == seen_at for r in record.revisions)
    return record if known else replace(record, revisions=added(record.revisions, change))


def _ended_again(
    record: OfficialRecord, seen: StatusIncident, before: ShapeView | None, seen_at: datetime
) -> OfficialRecord:
    """An end that the provider keeps beside its posts and moved after the fact; of an end that a post gives, the post tells."""
    was, now = before.resolved_at if before else None, seen.resolved_at
    if before is None or was is None or now is None or same_minute(was, now):
        return record
    if record.resolved_at is not None and same_minute(record.resolved_at, now):
        # Another shape showed this change first.
        return record
    by_posts = any(same_minute(u.at, was) for u in before.updates.values()) and any(
        same_minute(u.at, now) for u in seen.updates
    )
    if by_posts or before.state not in CLOSED or seen.state not in CLOSED:
        return record
    return replace(
        record, revisions=added(record.revisions, Revision(seen_at, None, "at", "edited", show(was), show(now)))
    )


def _reviewed_again(
    record: OfficialRecord, seen: StatusIncident, *, quoting: bool, seen_at: datetime
) -> OfficialRecord:
    """A write-up that was rewritten where it stood: the provider's last word counts, and the change is told, unless it
    stands among the posts and is told with them. For a page that is read in one shape alone: of two, the fuller text counts.
    """
    kept, told = record.postmortem, seen.postmortem
    text = quoted(told.text, quoting=quoting) if told else ""
    if kept is None or not kept.text or not text or text_hash(text) == text_hash(kept.text):
        return record
    rewritten = replace(record, postmortem=replace(kept, text=text))
    if any(u.state == "postmortem" for u in seen.updates):
        return rewritten
    change = Revision(seen_at, None, "text", "edited", kept.text, text)
    return replace(rewritten, revisions=added(record.revisions, change))


def _filed(seen: StatusIncident) -> datetime | None:
    """The start beside the posts, where it is earlier than theirs. A later one is the clock of whoever made the page."""
    filed, start = seen.filed_at, seen.started_at
    return filed if filed and start and filed < start and not same_minute(filed, start) else None


def _combined(record: OfficialRecord, views: dict[str, ShapeView]) -> OfficialRecord:
    """State and end by the shapes that show the newest post; the update time of whichever is latest."""
    known = [v.fresh for v in views.values() if v.fresh is not None]
    newest = [v for v in views.values() if not known or v.fresh == max(known)]
    state = max((v.state for v in newest), key=lambda s: (_STATES.index(s) if s in _STATES else 0, s))
    if state in LABELS_ONLY:
        named = [u for u in record.updates if u.state not in LABELS_ONLY]
        state = next((u.state for u in reversed([u for u in named if not u.removed_at] or named)), state)
    ends = [v.resolved_at for v in newest if v.resolved_at] or [v.resolved_at for v in views.values() if v.resolved_at]
    resolved = None
    if state in CLOSED and ends:
        resolved = ends[0]
        for end in ends[1:]:
            resolved = finer(resolved, end) if same_minute(resolved, end) else min(resolved, end)
    updated = max((v.updated_at for v in views.values() if v.updated_at), default=None)
    until = planned_until(newest, tuple(views.values())) if state not in CLOSED else None
    return replace(record, state=state, resolved_at=resolved, updated_at=updated, scheduled_until=until)


def _gathered(
    record: OfficialRecord, seen: StatusIncident, source: Source, *, quoting: bool, alone: bool
) -> OfficialRecord:
    """What only grows: sources, names of components; and what a richer reading replaces."""
    return replace(
        record,
        sources=tuple(sorted({*record.sources, source.id})),
        components=tuple(sorted({*record.components, *seen.components}, key=lambda n: (n.casefold(), n))),
        aliases=tuple(sorted({*record.aliases, *({seen.id} - {record.native_id})})),
        url=max(record.url, seen.url, key=lambda u: (u.rstrip("/").endswith(record.native_id), u == record.url)),
        impact_windows=_windows(record.impact_windows, seen.impact_windows),
        postmortem=_review(record.postmortem, seen.postmortem, quoting=quoting, alone=alone),
    )


def _windows(kept: tuple[ImpactWindow, ...], seen: tuple[ImpactWindow, ...]) -> tuple[ImpactWindow, ...]:
    """The windows of the newer reading; one that lacks the names of what was affected only brings the ends."""
    if any(w.component for w in seen) or not any(w.component for w in kept):
        return seen or kept
    ends = {w.start: w.end for w in seen}
    return tuple(replace(w, end=ends.get(w.start, w.end) if w.end is None else w.end) for w in kept)


def _review(
    kept: PublishedPostmortem | None, seen: PublishedPostmortem | None, *, quoting: bool, alone: bool
) -> PublishedPostmortem | None:
    if seen is None:
        return kept
    text = quoted(seen.text, quoting=quoting)
    if kept is None:
        return replace(seen, text=text)
    dates = [at for at in (kept.at, seen.at) if at is not None]
    return PublishedPostmortem(
        min(dates) if dates else None,
        min(u for u in (kept.url, seen.url) if u) if kept.url or seen.url else None,
        kept.text if alone and kept.text else max(kept.text, text, key=lambda t: (len(t), t)),
    )
