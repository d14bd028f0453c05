"""PagerDuty's own status pages: the page's `<script id="data">`, `/api/data` and `/api/posts`.

Two generations: posts that carry their updates with status and severity in words, and posts with a `latest_update` whose
status, severity and services are ids, named by tables (`post_enums`, `business_services`) in the same document or not at
all. Posts and tables are looked for wherever they stand. An id without a name tells nothing and is left out.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import NamedTuple

import msgspec

from scraper.core.model import ComponentLevel, Level, Overall, Severity, StatusIncident
from scraper.formats.embedded import objects_with, script_with_id
from scraper.formats.intake import Intake, joined, peek
from scraper.formats.labels import closing, impact_of, impact_of_levels, opening, state_of, worst
from scraper.formats.markup import plain
from scraper.formats.records import Post, dated, last_told
from scraper.formats.stamps import earliest
from scraper.formats.status import Origin, StatusReading
from scraper.formats.wire import NO_ROWS, NO_TEXT, Rows, Text, convert, decode_text, diagnose

NAME = "pagerduty"
PRIORITY = 40
ONLY_NOW = True

_WORKS = re.compile(r"\boperational\b|\bsmoothly\b|\brunning normally\b", re.IGNORECASE)
_LEVELS = {
    "operational": Level.OPERATIONAL,
    "none": Level.OPERATIONAL,
    "degraded": Level.DEGRADED,
    "degraded performance": Level.DEGRADED,
    "minor": Level.DEGRADED,
    "partial outage": Level.PARTIAL,
    "disruption": Level.PARTIAL,
    "major": Level.PARTIAL,
    "outage": Level.MAJOR,
    "major outage": Level.MAJOR,
    "critical": Level.MAJOR,
    "maintenance": Level.MAINTENANCE,
    "under maintenance": Level.MAINTENANCE,
}
_STAGES = {"detected": "investigating", "underway": "in_progress", "canceled": "cancelled", "cancelled": "cancelled"}


class _Labelled(msgspec.Struct):
    """A reference of either generation: an id, perhaps with what it stands for."""

    id: Text = NO_TEXT
    name: Text = NO_TEXT
    summary: Text = NO_TEXT
    description: Text = NO_TEXT
    displayName: Text = NO_TEXT  # noqa: N815 - the page's own key
    display_name: Text = NO_TEXT
    status_page_service_id: Text = NO_TEXT
    grouping_element: bool = False

    @property
    def word(self) -> str:
        """What it is called."""
        return self.displayName or self.display_name or self.summary or self.name or self.description


class _Impact(msgspec.Struct):
    service_id: Text = NO_TEXT
    severity_id: Text = NO_TEXT
    service: object = None
    severity: object = None
    impact: object = None


class _Update(msgspec.Struct):
    id: Text = NO_TEXT
    message: Text = NO_TEXT
    reported_at: Text = NO_TEXT
    created_at: Text = NO_TEXT
    status: object = None
    status_id: Text = NO_TEXT
    severity: object = None
    severity_id: Text = NO_TEXT
    impacts: Rows = NO_ROWS
    impacted_services: Rows = NO_ROWS


class _Post(msgspec.Struct):
    id: Text
    title: Text = NO_TEXT
    post_type: Text = NO_TEXT
    starts_at: Text = NO_TEXT
    ends_at: Text = NO_TEXT
    first_update_at: Text = NO_TEXT
    updates: Rows = NO_ROWS
    latest_update: object = None


class _Tables(NamedTuple):
    words: Mapping[str, str]
    services: Mapping[str, str]


def sniff(body: bytes, origin: Origin) -> bool:  # noqa: ARG001 - the shape alone tells
    """A page or JSON with posts of a type, or the layout of such a page."""
    head = peek(body, 1_000_000)
    if head.startswith("<") and 'id="data"' not in head and "id='data'" not in head:
        return False
    return head.startswith(("<", "{", "[")) and any(
        key in head for key in ('"post_type"', '"globalStatusHeadline"', '"post_enums"')
    )


def parse(body: bytes, origin: Origin) -> StatusReading:
    """Every post of the document, and levels of the services where it tells that all is well."""
    intake = Intake(NAME, origin)
    text = decode_text(body, origin.media_type)
    data = script_with_id(text, "data") if text.lstrip().startswith("<") else text
    if data is None:
        intake.problems.append(diagnose(body, origin, "a page of PagerDuty"))
        return intake.reading()
    document = list(intake.json(f"[{data}]".encode(), Rows) or NO_ROWS)
    tables = _tables(intake, document)
    rows = [*objects_with(document, "post_type", "title"), *objects_with(document, "latest_update", "title")]
    posts = [post for row in rows for post in intake.structs([row], _Post, "post")]
    records = intake.each(posts, lambda post: _record(intake, post, tables), "post")
    headlines = _headlines(document)
    bad = [headline for headline in headlines if not _WORKS.search(headline)]
    well = bool(headlines) and not bad
    levels = [ComponentLevel(name, Level.OPERATIONAL) for name in dict.fromkeys(tables.services.values()) if well]
    works = bool(headlines or objects_with(document, "posts"))
    if not (records or works or intake.problems):
        intake.trouble("wrong_shape", "this holds no posts of PagerDuty, and no word on how things are")
    newest_only = any(post.latest_update and not post.updates for post in posts)
    overall = Overall(Level.OPERATIONAL) if well else Overall(words=next(iter(bad), ""))
    return intake.reading(records, components=levels, whole_timelines=not newest_only, works=works, overall=overall)


def _headlines(document: object) -> list[str]:
    """How the page says that things are."""
    found = (row["globalStatusHeadline"] for row in objects_with(document, "globalStatusHeadline"))
    return [headline for headline in found if isinstance(headline, str) and headline.strip()]


def _tables(intake: Intake, document: object) -> _Tables:
    enums = [row for found in objects_with(document, "post_enums") for row in _rows(found["post_enums"])]
    listed = [row for found in objects_with(document, "business_services") for row in _rows(found["business_services"])]
    words: dict[str, str] = {e.id: e.name or e.word for e in intake.structs(enums, _Labelled, "enum")}
    services = [s for s in intake.structs(listed, _Labelled, "service") if not s.grouping_element and s.word]
    called: dict[str, str] = {key: s.word for s in services for key in (s.status_page_service_id, s.id) if key}
    return _Tables(words, called)


def _rows(value: object) -> list[object]:
    return value if isinstance(value, list) else []


def _word(tables: _Tables, named: object, key: str) -> str:
    """What a status, severity or impact is called: by itself, else by its id."""
    if isinstance(named, str):
        return tables.words.get(named, named)
    label = convert(named, _Labelled) if isinstance(named, dict) else None
    return (label and (label.word or tables.words.get(label.id, ""))) or tables.words.get(key, "")


def _affected(intake: Intake, tables: _Tables, update: _Update) -> list[ComponentLevel]:
    found = []
    for impact in intake.structs([*update.impacts, *update.impacted_services], _Impact, "impact"):
        label = convert(impact.service, _Labelled) if isinstance(impact.service, dict) else None
        name = tables.services.get(impact.service_id or (label.id if label else ""), label.word if label else "")
        graded = _word(tables, impact.severity or impact.impact, impact.severity_id).casefold()
        if name:
            found.append(ComponentLevel(name, _LEVELS.get(graded, Level.UNKNOWN)))
    return found


def _told(intake: Intake, item: _Post, tables: _Tables) -> tuple[list[Post], Severity]:
    """Posts, oldest first, and the gravest of their severities: the latest update is often one of the list."""
    rows = [*item.updates, *([item.latest_update] if isinstance(item.latest_update, dict) else [])]
    updates = {u.id or u.reported_at: u for u in intake.structs(rows, _Update, f"post {item.id}, update")}
    posts, graded = [], []
    for at, update in dated(updates.values(), lambda u: intake.time(u.reported_at, u.created_at)):
        word = _word(tables, update.status, update.status_id).casefold()
        levels = tuple(_affected(intake, tables, update))
        posts.append(Post(at, _STAGES.get(word) or state_of(word), plain(update.message), update.id, levels))
        graded.append(impact_of(_word(tables, update.severity, update.severity_id)))
    return posts, worst(graded)


def _record(intake: Intake, item: _Post, tables: _Tables) -> StatusIncident:
    planned = item.post_type.casefold() == "maintenance"
    posts, impact = _told(intake, item, tables)
    begun, ends = intake.time(item.starts_at), intake.time(item.ends_at)
    affected = [level for post in posts for level in post.components]
    # The end of planned work is the plan; only a post tells that it is over.
    silent = closing(planned=False) if ends and not planned else opening(planned=planned)
    first = earliest(begun, intake.time(item.first_update_at), *(post.at for post in posts))
    return intake.record(
        id=item.id,
        title=item.title,
        url=joined(intake.origin.url, f"/posts/details/{item.id}"),
        kind=None,
        planned=planned,
        impact=impact_of_levels(c.level for c in affected) if impact is Severity.UNKNOWN else impact,
        state=last_told(posts) or silent,
        started=begun if planned and begun else first,
        resolved=ends,
        until=ends,
        components=[c.name for c in affected],
        posts=posts,
    )
