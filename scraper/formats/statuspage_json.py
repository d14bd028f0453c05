"""Atlassian Statuspage v2 JSON: incidents.json, summary.json, unresolved, scheduled-maintenances, one incident alone.

Also its imitators, among them incident.io's thin shim (ULID ids, Markdown bodies, `incidents: null`, few fields), and
the file pasted into a script. Times carry the page's own offset. Start of an incident: the earliest `display_at`;
`created_at` may be dated back and `started_at` agrees only most of the time. Start of a maintenance: `scheduled_for`.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import timedelta
from typing import Any

import msgspec

from scraper.core.model import NOT_SAID, ComponentLevel, Overall, Problem, PublishedPostmortem, StatusIncident
from scraper.formats.fitting import unlisted
from scraper.formats.labels import impact_of, indicated, level_of, state_of
from scraper.formats.markup import plain_markdown, title_of
from scraper.formats.records import Draft, Post, each_once, incident_address, one_line, record, web_address
from scraper.formats.stamps import earliest
from scraper.formats.status import Origin, StatusReading
from scraper.formats.wire import (
    NO_MOMENT,
    NO_ROWS,
    NO_TEXT,
    Moment,
    Rows,
    Text,
    convert,
    decode_text,
    json_start,
    problem,
    read_json,
)

NAME = "statuspage_json"
PRIORITY = 8
LISTS = 50
LISTED_IDS = "[a-z0-9]{12}"

_NOTED = timedelta(minutes=5)
"""How long after the time that it is shown with a post may be made and not be dated back."""
_LISTS = ("incidents", "scheduled_maintenances")


class _Component(msgspec.Struct):
    id: Text = NO_TEXT
    name: Text = NO_TEXT
    status: Text = NO_TEXT
    group: Any = False


class _Affected(msgspec.Struct):
    code: Text = NO_TEXT
    name: Text = NO_TEXT
    new_status: Text = NO_TEXT


class _Update(msgspec.Struct):
    id: Text = NO_TEXT
    status: Text = NO_TEXT
    body: Text = NO_TEXT
    display_at: Moment = NO_MOMENT
    created_at: Moment = NO_MOMENT
    updated_at: Moment = NO_MOMENT
    affected_components: Rows = NO_ROWS


class _Incident(msgspec.Struct):
    id: Text = NO_TEXT
    code: Text = NO_TEXT
    name: Text = NO_TEXT
    status: Text = NO_TEXT
    impact: Text = NO_TEXT
    impact_override: Text = NO_TEXT
    page_id: Text = NO_TEXT
    shortlink: Text = NO_TEXT
    created_at: Moment = NO_MOMENT
    started_at: Moment = NO_MOMENT
    updated_at: Moment = NO_MOMENT
    resolved_at: Moment = NO_MOMENT
    scheduled_for: Moment = NO_MOMENT
    scheduled_until: Moment = NO_MOMENT
    postmortem_body: Text = NO_TEXT
    postmortem_published_at: Moment = NO_MOMENT
    incident_updates: Rows = NO_ROWS
    components: Rows = NO_ROWS


class _Page(msgspec.Struct):
    id: Text = NO_TEXT
    url: Text = NO_TEXT


class _Status(msgspec.Struct):
    indicator: Text = NO_TEXT
    description: Text = NO_TEXT


class _Document(msgspec.Struct):
    page: Any = None
    status: Any = None
    incidents: Rows = NO_ROWS
    scheduled_maintenances: Rows = NO_ROWS
    components: Rows = NO_ROWS
    incident: Any = None


def sniff(body: bytes, origin: Origin) -> bool:
    """JSON that names incident updates, or a page with incidents, or a page with an indicator."""
    text = decode_text(body, origin.media_type)
    if json_start(text) < 0:
        return False
    if '"incident_updates"' in text:
        return True
    if '"to_status"' in text or '"ongoing_incidents"' in text or ('"months"' in text and '"timestamp"' in text):
        return False
    return '"page"' in text and any(
        key in text for key in ('"incidents"', '"scheduled_maintenances"', '"indicator"', '"time_zone"')
    )


def parse(body: bytes, origin: Origin) -> StatusReading:
    """Read every incident and maintenance of the document, each once."""
    read = read_json(body, origin)
    document = _document(read.value)
    if document is None:
        wrong = read.problems or (problem(origin, "wrong_shape", "this JSON holds no Statuspage incidents"),)
        return StatusReading(NAME, problems=wrong, healthy=False)
    problems = [*read.problems, *unlisted(read.value, _Document, origin)]
    whole = not problems
    page = convert(document.page, _Page) or _Page()
    components = _components(document.components)
    names = _names(components)
    rows = [
        *_numbered("incidents", document.incidents),
        *_numbered("scheduled_maintenances", document.scheduled_maintenances),
    ]
    read_rows = (_incident(placed, page, names, origin, problems) for placed in rows)
    incidents = each_once(found for found in read_rows if found is not None)
    levels, overall = _levels(components), _overall(document.status)
    says = bool(levels) or overall != NOT_SAID or not _is_bare(read.value)
    return StatusReading(
        NAME,
        incidents=incidents,
        problems=tuple(problems),
        components=levels,
        whole_timelines=whole,
        healthy=whole and says and not (problems and not incidents),
        overall=overall,
    )


def _is_bare(value: object) -> bool:
    """Whether a page has no list of incidents, so that none in it proves nothing."""
    return isinstance(value, dict) and value.keys().isdisjoint((*_LISTS, "incident", "incident_updates"))


def _overall(value: object) -> Overall:
    """The page's indicator; that of a page which is no object says nothing."""
    status = convert(value, _Status) if isinstance(value, dict) else None
    return indicated(status.indicator, one_line(status.description)) if status else NOT_SAID


def _document(value: object) -> _Document | None:
    """The document, whatever wraps it: a page, a bare list, one incident, or a page with one incident. None for other
    JSON, an error message among it: it must not pass for a page on which nothing is wrong.
    """
    if isinstance(value, list):
        return _Document(incidents=Rows(value)) if value else None
    if not isinstance(value, dict):
        return None
    if "incident_updates" in value:
        return _Document(page=value.get("page"), incidents=Rows([value]))
    document = convert(value, _Document)
    if document is None:
        return None
    if isinstance(document.incident, dict):
        document.incidents = Rows([*document.incidents, document.incident])
    page = isinstance(value.get("page"), dict) and not value.keys().isdisjoint((*_LISTS, "components", "status"))
    return document if page or document.incidents or document.scheduled_maintenances else None


def _components(rows: Iterable[object]) -> list[_Component]:
    return [c for c in (convert(row, _Component) for row in rows) if c and c.name]


def _levels(components: Iterable[_Component]) -> tuple[ComponentLevel, ...]:
    """Levels now; a group repeats its worst member and is left out."""
    return tuple(ComponentLevel(title_of(c.name), level_of(c.status)) for c in components if c.group is not True)


def _names(components: Iterable[_Component]) -> dict[str, str]:
    """Names by component id; a post may call the same component by group and name."""
    return {str(c.id): title_of(c.name) for c in components if c.id}


def _bad(origin: Origin, label: str, message: str, problems: list[Problem]) -> None:
    problems.append(problem(origin, "bad_item", f"{label}: {message}", "report it to the page's owner"))


def _numbered(name: str, rows: Iterable[object]) -> list[tuple[str, object]]:
    """The items of a list, each with what to call it by where it has no id of its own."""
    return [(f"item {number} of {name}", row) for number, row in enumerate(rows, 1)]


def _incident(
    placed: tuple[str, object], page: _Page, named: dict[str, str], origin: Origin, problems: list[Problem]
) -> StatusIncident | None:
    place, item = placed
    wire = convert(item, _Incident)
    if wire is None or not (wire.id or wire.code):
        _bad(origin, place, "it is no incident" if wire is None else "its id is missing", problems)
        return None
    identity = (wire.id or wire.code).strip()
    own = _components(wire.components)
    posts = _posts(wire, {**named, **_names(own)}, origin, problems)
    scheduled = wire.scheduled_for.at
    first = earliest(*(post.at for post in posts))
    started = scheduled or first or wire.started_at.at or wire.created_at.at
    if started is None and (wire.updated_at.at or wire.resolved_at.at):
        _bad(origin, f"item {identity!r:.80}", "it does not say when it began", problems)
    address = _address(identity, wire, page, origin)
    impact = wire.impact_override or wire.impact
    draft = Draft(
        identity,
        wire.name,
        address,
        posts=posts,
        impact=impact_of(impact),
        maintenance=scheduled is not None or impact.strip().lower() == "maintenance",
        state=state_of(wire.status),
        started_at=started,
        resolved_at=wire.resolved_at.at,
        updated_at=wire.updated_at.at,
        components=_touched(own, posts),
        postmortem=_postmortem(wire, address),
        scheduled_until=wire.scheduled_until.at,
    )
    found = record(draft, origin)
    filed = None if scheduled else earliest(wire.created_at.at, wire.started_at.at)
    return replace(found, filed_at=filed) if found else None


def _touched(own: Iterable[_Component], posts: Iterable[Post]) -> tuple[str, ...]:
    """Names of what the incident touches: as it lists them itself, else as its posts do."""
    listed = [title_of(c.name) for c in own if c.group is not True]
    return tuple(dict.fromkeys(listed or [c.name for post in posts for c in post.components]))


def _address(identity: str, wire: _Incident, page: _Page, origin: Origin) -> str:
    """The incident's page: on the page's own address, else where it was read, else on its statuspage.io host."""
    page_id = page.id or wire.page_id
    hosted = f"https://{page_id}.statuspage.io" if page_id.isalnum() and len(page_id) == 12 else ""
    for base in (page.url, origin.url, hosted):
        address = incident_address(base, identity) if base else ""
        if address:
            return address
    return web_address(wire.shortlink) or f"/incidents/{identity}"


def _posts(wire: _Incident, names: dict[str, str], origin: Origin, problems: list[Problem]) -> tuple[Post, ...]:
    """Posts oldest first; Statuspage lists the newest first, and the order decides within one second."""
    posts = []
    for number, row in enumerate(wire.incident_updates, 1):
        update = convert(row, _Update)
        at = (update.display_at.at or update.created_at.at or update.updated_at.at) if update else None
        if update is None or at is None:
            label = f"item {(wire.id or wire.code).strip()!r:.80}, post {number}"
            message = "it is no post" if update is None else "it has no readable time"
            _bad(origin, label, f"{message}, and was left out", problems)
            continue
        affected = (convert(entry, _Affected) for entry in update.affected_components)
        levels = tuple(
            ComponentLevel(names.get(c.code) or title_of(c.name), level_of(c.new_status))
            for c in affected
            if c and c.name
        )
        made = update.created_at.at
        late = made if made and made > at + _NOTED else None
        posts.append(Post(at, state_of(update.status), plain_markdown(update.body), update.id.strip(), levels, late))
    oldest_first = len(posts) > 1 and posts[0].at < posts[-1].at
    return tuple(posts if oldest_first else reversed(posts))


def _postmortem(wire: _Incident, address: str) -> PublishedPostmortem | None:
    if not wire.postmortem_body.strip():
        return None
    return PublishedPostmortem(wire.postmortem_published_at.at, address or None, plain_markdown(wire.postmortem_body))
