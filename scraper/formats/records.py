"""Posts and fields of any platform, put together as one `StatusIncident`."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import TypeVar
from urllib.parse import quote, urljoin, urlsplit

from scraper.core.language.text import clean
from scraper.core.model import (
    ComponentLevel,
    ImpactWindow,
    Problem,
    PublishedPostmortem,
    RecordKind,
    Severity,
    StatusIncident,
    StatusUpdate,
)
from scraper.core.model.states import CLOSED
from scraper.core.records.first_instant import first_instant
from scraper.formats.labels import UNTOLD, kind_of, of_fault
from scraper.formats.markup import title_of
from scraper.formats.stamps import end_of_all
from scraper.formats.status import Origin

T = TypeVar("T")

_HOST_FIRST = re.compile(r"(?:[a-z0-9-]+\.)+(?!html?/|php/|aspx?/)[a-z]{2,24}/", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Post:
    """One post before it has its id. `id` is the platform's own, or empty; `posted_at` when it was made, where that is
    later than the time it is shown with.
    """

    at: datetime
    state: str
    text: str
    id: str = ""
    components: tuple[ComponentLevel, ...] = ()
    posted_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Draft:
    """What a format read of one incident; posts in any order, those of one instant oldest first. `state`, `started_at`
    and `resolved_at` are what the platform states itself, None where it leaves them to the posts; `scheduled_until` is the
    end that it plans for maintenance. `free_labels`: stages may be named as people like, and tell not of which kind it is.
    `end_inferred`: it does not say when it was over, only that it is.
    """

    id: str
    title: str
    url: str
    posts: Sequence[Post] = ()
    impact: Severity = Severity.UNKNOWN
    maintenance: bool = False
    kind: RecordKind | None = None
    state: str | None = None
    started_at: datetime | None = None
    resolved_at: datetime | None = None
    updated_at: datetime | None = None
    components: tuple[str, ...] = ()
    impact_windows: tuple[ImpactWindow, ...] = ()
    postmortem: PublishedPostmortem | None = field(default=None)
    scheduled_until: datetime | None = None
    free_labels: bool = False
    end_inferred: bool = False


def unique(names: Iterable[str]) -> tuple[str, ...]:
    """Names without blanks and repetitions, in the order they came."""
    return tuple(dict.fromkeys(name for raw in names if (name := one_line(raw))))


def one_line(name: str) -> str:
    """A name as it is kept: a plain string on one line and no longer than a title, without control and bidi characters."""
    return " ".join(clean(name[:4000]).split())[:400]


def dated(rows: Iterable[T], when: Callable[[T], datetime | None]) -> list[tuple[datetime, T]]:
    """Rows with their times, oldest first, those of one instant in the order they came; the undated are left out."""
    return sorted(((at, row) for row in rows if (at := when(row))), key=lambda pair: pair[0])


def last_told(posts: Sequence[Post]) -> str:
    """The state that the last post tells that tells one; empty where none does."""
    return next((post.state for post in reversed(posts) if post.state not in UNTOLD), "")


def clean_id(text: str, limit: int = 500) -> str:
    """An id or address as one line without control characters."""
    text = text[: 2 * limit]
    if text.isprintable() and " " not in text:
        return str(text)[:limit]
    return " ".join("".join(c if c.isprintable() else " " for c in text).split())[:limit]


def identified(posts: Iterable[Post]) -> tuple[StatusUpdate, ...]:
    """Posts oldest first with ids: the platform's, else minute, state and ordinal. No id twice."""
    ordered = sorted(posts, key=lambda post: post.at)
    counts: dict[str, int] = {}
    taken: set[str] = set()
    updates = []
    for post in ordered:
        stem = f"{post.at:%Y%m%dT%H%MZ}-{post.state}"
        ordinal = counts.get(stem, 0)
        counts[stem] = ordinal + 1
        own = clean_id(post.id)
        identity = own if own and own not in taken else f"{stem}-{ordinal}"
        taken.add(identity)
        updates.append(StatusUpdate(identity, post.at, post.state, post.text, post.components, post.posted_at))
    return tuple(updates)


def _reopens(update: StatusUpdate, closed: datetime) -> bool:
    """Whether an open post undoes a resolution. Within one minute the order of posts is not known."""
    return update.at.replace(second=0) > closed.replace(second=0)


def course(updates: Sequence[StatusUpdate]) -> tuple[str, datetime | None]:
    """State after the last post, and when the last closed stretch began.

    An `update` leaves the state unchanged; a post after the resolution does not move it, a reopening ends it.
    """
    state, closed = "unknown", None
    for update in updates:
        if update.state in UNTOLD:
            continue
        if update.state in CLOSED:
            closed = closed or (update.at if update.state != "postmortem" else None)
        elif closed and not _reopens(update, closed):
            continue
        else:
            closed = None
        state = update.state
    return state, closed


def _postmortem(draft: Draft, updates: Sequence[StatusUpdate]) -> PublishedPostmortem | None:
    if draft.postmortem:
        return draft.postmortem
    posted = next((u for u in updates if u.state == "postmortem"), None)
    return PublishedPostmortem(posted.at, draft.url or None, posted.text) if posted else None


def _resolved(stated: datetime | None, closing: datetime | None, started: datetime | None) -> datetime | None:
    """When a closed record was over: as the platform states it, unless that lies before the start and a post knows."""
    if stated and started and stated < started:
        return closing or stated
    return stated or closing


def _planned_until(draft: Draft, kind: RecordKind, state: str, started: datetime | None) -> datetime | None:
    """The end that is planned for maintenance, while it is a plan: told as such, or as the window of what it touches."""
    if kind is not RecordKind.MAINTENANCE or state in CLOSED:
        return None
    until = draft.scheduled_until or end_of_all([window.end for window in draft.impact_windows])
    return until if until and (started is None or until > started) else None


def _kind(draft: Draft, title: str, states: frozenset[str], state: str) -> RecordKind:
    """What the platform says that it is, else what title and states tell; a failure is never scheduled."""
    text = "\n".join(post.text for post in draft.posts) if draft.free_labels else None
    kind = draft.kind or kind_of(title, states, draft.impact, maintenance=draft.maintenance, text=text)
    return RecordKind.MAINTENANCE if state == "scheduled" and kind is RecordKind.INCIDENT else kind


def record(draft: Draft, origin: Origin) -> StatusIncident:
    """The record that a draft makes for one origin."""
    updates = identified(draft.posts)
    posted, closing = course(updates)
    state = draft.state if draft.state and draft.state not in UNTOLD else posted
    if closing and draft.resolved_at and updates[-1].state in CLOSED:
        # A state that was not kept up beside two that were: who reopens an incident takes its resolution back, and posts.
        state = posted if state not in CLOSED else state
    started = draft.started_at or (updates[0].at if updates else None)
    title = title_of(draft.title)
    states = frozenset(update.state for update in updates) | {state}
    kind = _kind(draft, title, states, state)
    if kind is RecordKind.INCIDENT and any(of_fault(told) != told for told in states):
        posts = [replace(post, state=of_fault(post.state)) for post in draft.posts]
        return record(replace(draft, kind=kind, posts=posts, state=of_fault(state)), origin)
    return StatusIncident(
        id=clean_id(draft.id) or "unnamed",
        source=origin.source,
        provider=origin.provider,
        title=title,
        url=clean_id(draft.url, 2000),
        kind=kind,
        impact=Severity.NONE if kind is RecordKind.MAINTENANCE else draft.impact,
        state=state,
        started_at=started,
        resolved_at=_resolved(draft.resolved_at, closing, started) if state in CLOSED else None,
        updated_at=draft.updated_at or (updates[-1].at if updates else None),
        components=draft.components,
        updates=updates,
        impact_windows=draft.impact_windows,
        postmortem=_postmortem(draft, updates),
        scheduled_until=_planned_until(draft, kind, state, started),
        end_inferred=draft.end_inferred and state in CLOSED,
    )


def _newer(found: StatusIncident, before: StatusIncident) -> bool:
    """Whether the second reading of one incident in a document tells more than the first: a time, before all."""
    if first_instant(found) is None or first_instant(before) is None:
        return first_instant(found) is not None
    if found.updated_at and before.updated_at and found.updated_at != before.updated_at:
        return found.updated_at > before.updated_at
    return len(found.updates) > len(before.updates)


def each_once(found: Iterable[StatusIncident]) -> tuple[StatusIncident, ...]:
    """The incidents of a document in its order, each once: of one that it tells twice, as it tells most."""
    kept: dict[str, StatusIncident] = {}
    for one in found:
        before = kept.get(one.id)
        if before is None or _newer(one, before):
            kept[one.id] = one
    return tuple(kept.values())


def apart(found: Iterable[StatusIncident | Problem]) -> tuple[tuple[StatusIncident, ...], tuple[Problem, ...]]:
    """The incidents among what was found, each id once, and the problems."""
    all_found = tuple(found)
    incidents = each_once(one for one in all_found if not isinstance(one, Problem))
    return incidents, tuple(one for one in all_found if isinstance(one, Problem))


def web_address(text: str) -> str:
    """The address if it is a plain http or https one, without a doubled slash in its path; else empty."""
    text = text.strip()
    if text.startswith("//"):
        text = f"https:{text}"
    try:
        parts = urlsplit(text)
        host = parts.hostname
    except ValueError:
        return ""
    if parts.scheme.lower() not in ("http", "https") or not host or len(text) > 2000 or any(c.isspace() for c in text):
        return ""
    if "//" not in parts.path:
        return text
    return parts._replace(path=re.sub(r"/{2,}", "/", parts.path)).geturl()


def absolute(home: str, link: str) -> str:
    """A link of a page or feed as an http(s) address; one that begins with a host's name lacks only its scheme."""
    link = link.strip()
    if not link:
        return ""
    if _HOST_FIRST.match(link):
        return web_address(f"https://{link}")
    try:
        return web_address(urljoin(home, link))
    except ValueError:
        return ""


def kept_address(home: str, link: str) -> str:
    """A link as a record keeps it: an address, else a path or mark on the page, else empty."""
    return absolute(home, link) or str(link if link.startswith(("/", "#")) else "")


def path_of(address: str) -> tuple[str, ...]:
    """The parts of an address's path; none where it is no address."""
    try:
        return tuple(part for part in urlsplit(address).path.split("/") if part)
    except ValueError:
        return ()


def slug_of(address: str) -> str:
    """The last part of an address's path: Statuspage's and incident.io's own incident id; empty where there is none."""
    return next(reversed(path_of(address)), "")


def incident_address(page: str, identity: str) -> str:
    """Address of an incident under a page's address, by the path that Statuspage and incident.io share."""
    base = web_address(page)
    if not base:
        return ""
    parts = urlsplit(base)
    return f"{parts.scheme}://{parts.netloc}/incidents/{quote(identity, safe='')}"
