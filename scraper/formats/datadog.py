"""Datadog's status pages: `config.json`, the whole page in one document.

A post tells when what it says began (`startedAt`) and when it was written (`createdAt`): on an incident that was filed later
all posts were written in one second, so only the first counts. The components of an incident are as they are now, those of
its posts as they were then. Groups of components have no level of their own. Planned work is told with its own start and
end, and with words for each of its stages.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

import msgspec

from scraper.core.model import ComponentLevel, StatusIncident
from scraper.formats.intake import Intake, joined, peek
from scraper.formats.labels import impact_of_levels, level_of, of_work, state_of
from scraper.formats.markup import plain_markdown
from scraper.formats.records import Post, dated, last_told
from scraper.formats.stamps import earliest
from scraper.formats.status import Origin, StatusReading
from scraper.formats.wire import NO_ROWS, NO_TEXT, Rows, Text

NAME = "datadog"
PRIORITY = 50

_DEEPEST = 6


class _Component(msgspec.Struct):
    id: Text = NO_TEXT
    name: Text = NO_TEXT
    status: Text = NO_TEXT
    components: Rows = NO_ROWS


class _Post(msgspec.Struct):
    id: Text = NO_TEXT
    startedAt: Text = NO_TEXT  # noqa: N815 - the platform's own key
    createdAt: Text = NO_TEXT  # noqa: N815 - the platform's own key
    description: Text = NO_TEXT
    status: Text = NO_TEXT
    componentsAffected: Rows = NO_ROWS  # noqa: N815 - the platform's own key


class _Event(msgspec.Struct):
    id: Text
    title: Text = NO_TEXT
    currentStatus: Text = NO_TEXT  # noqa: N815 - the platform's own key
    status: Text = NO_TEXT
    publishedDate: Text = NO_TEXT  # noqa: N815 - the platform's own key
    resolvedDate: Text = NO_TEXT  # noqa: N815 - the platform's own key
    startDate: Text = NO_TEXT  # noqa: N815 - the platform's own key
    completedDate: Text = NO_TEXT  # noqa: N815 - the platform's own key
    lastModifiedAt: Text = NO_TEXT  # noqa: N815 - the platform's own key
    scheduledDescription: Text = NO_TEXT  # noqa: N815 - the platform's own key
    componentsAffected: Rows = NO_ROWS  # noqa: N815 - the platform's own key
    timeline: Rows = NO_ROWS


class _Page(msgspec.Struct):
    customDomain: Text = NO_TEXT  # noqa: N815 - the platform's own key
    pageUrl: Text = NO_TEXT  # noqa: N815 - the platform's own key
    components: Rows = NO_ROWS
    incidents: Rows = NO_ROWS
    maintenances: Rows = NO_ROWS


def sniff(body: bytes, origin: Origin) -> bool:  # noqa: ARG001 - the shape alone tells
    """A page whose components are told apart from groups of them by a type."""
    head = peek(body, 1_000_000)
    return head.startswith("{") and '"components"' in head and '"type":"Component' in head.replace('": "', '":"')


def parse(body: bytes, origin: Origin) -> StatusReading:
    """Every incident and planned work of the page, and levels of its components."""
    intake = Intake(NAME, origin)
    page = intake.json(body, _Page) or _Page()
    home = f"https://{page.customDomain}/" if page.customDomain else str(page.pageUrl or origin.url)
    incidents = intake.structs(page.incidents, _Event, "incident")
    works = intake.structs(page.maintenances, _Event, "maintenance")
    records = [
        *intake.each(incidents, lambda item: _record(intake, item, home, planned=False), "incident"),
        *intake.each(works, lambda item: _record(intake, item, home, planned=True), "maintenance"),
    ]
    return intake.reading(records, components=_levels(intake, page.components, 0))


def _levels(intake: Intake, rows: Rows, depth: int) -> list[ComponentLevel]:
    """Levels of the components, of a group those of its members."""
    found: list[ComponentLevel] = []
    for part in intake.structs(rows, _Component, "component"):
        if part.components and depth < _DEEPEST:
            found += _levels(intake, part.components, depth + 1)
        elif part.name and part.status:
            found.append(ComponentLevel(part.name, level_of(part.status)))
    return found


def _affected(intake: Intake, rows: Rows) -> tuple[ComponentLevel, ...]:
    parts = intake.structs(rows, _Component, "component")
    return tuple(ComponentLevel(part.name, level_of(part.status)) for part in parts if part.name)


def _posts(intake: Intake, item: _Event, *, planned: bool) -> list[Post]:
    rows = intake.structs(item.timeline, _Post, f"event {item.id}, post")
    told = dated(reversed(rows), lambda row: intake.time(row.startedAt, row.createdAt))
    return [
        Post(
            at,
            _staged(state_of(row.status), planned=planned),
            plain_markdown(row.description),
            row.id,
            _affected(intake, row.componentsAffected),
        )
        for at, row in told
    ]


def _record(intake: Intake, item: _Event, home: str, *, planned: bool) -> StatusIncident:
    begun = intake.time(item.startDate) if planned else None
    posts = _posts(intake, item, planned=planned) or _announced(intake, item, begun)
    levels = [level for post in posts for level in post.components]
    return intake.record(
        id=item.id,
        title=item.title,
        url=joined(home, f"/{'maintenances' if planned else 'incidents'}/{item.id}"),
        planned=planned,
        impact=impact_of_levels(level.level for level in levels),
        state=_state(item, posts, planned=planned),
        started=begun or earliest(intake.time(item.publishedDate), *(post.at for post in posts)),
        resolved=intake.time(item.completedDate if planned else item.resolvedDate),
        components=[level.name for level in _affected(intake, item.componentsAffected) or levels],
        posts=posts,
    )


def _state(item: _Event, posts: Sequence[Post], *, planned: bool) -> str | None:
    """The state the page gives, else the one its last post tells."""
    told = state_of(item.currentStatus or item.status)
    return _staged(told, planned=planned) if told != "unknown" else last_told(posts) or None


def _staged(state: str, *, planned: bool) -> str:
    return of_work(state) if planned else state


def _announced(intake: Intake, item: _Event, begun: datetime | None) -> list[Post]:
    """The announcement of planned work that has no posts yet."""
    at = intake.time(item.publishedDate) or begun
    told = plain_markdown(item.scheduledDescription)
    return [Post(at, "scheduled", told)] if at and told else []
