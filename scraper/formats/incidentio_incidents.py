"""An incident as incident.io writes it in its own JSON, wherever that stands: the proxy's answers and a page's payload.

The one platform that tells when components were affected apart from when it was posted: `component_impacts` become
impact windows, and the earliest of them may precede the first post. Ids are ULIDs; messages are Markdown. An incident may
be closed without a post. Components are given by id; their names stand in the summary of the page, now and then beside
the id.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime

import msgspec

from scraper.core.model import ComponentLevel, ImpactWindow, Level, Overall, Problem, Severity, StatusIncident
from scraper.formats.labels import impact_of_levels, level_of, state_of, worst_level
from scraper.formats.markup import plain_markdown, title_of
from scraper.formats.records import Draft, Post, incident_address, record
from scraper.formats.stamps import earliest, end_of_all
from scraper.formats.status import Origin
from scraper.formats.wire import NO_MOMENT, NO_ROWS, NO_TEXT, Moment, Rows, Text, convert, problem


class Part(msgspec.Struct):
    """A component, or a reference to one."""

    id: Text = NO_TEXT
    component_id: Text = NO_TEXT
    status_page_component_id: Text = NO_TEXT
    name: Text = NO_TEXT
    component_name: Text = NO_TEXT
    status: Text = NO_TEXT
    component_status: Text = NO_TEXT

    @property
    def key(self) -> str:
        """The component's id, under whichever name."""
        return self.component_id or self.status_page_component_id or self.id

    @property
    def called(self) -> str:
        """Its name, where it stands beside the id."""
        return self.name or self.component_name

    @property
    def level(self) -> Level:
        """How it works or worked."""
        return level_of(self.status or self.component_status)


class Impact(msgspec.Struct):
    """When one component was affected."""

    component_id: Text = NO_TEXT
    component_name: Text = NO_TEXT
    name: Text = NO_TEXT
    status_page_incident_id: Text = NO_TEXT
    start_at: Moment = NO_MOMENT
    end_at: Moment = NO_MOMENT
    status: Text = NO_TEXT
    component_status: Text = NO_TEXT


class _Span(msgspec.Struct):
    worst_component_status: Text = NO_TEXT


class _Update(msgspec.Struct):
    id: Text = NO_TEXT
    published_at: Moment = NO_MOMENT
    to_status: Text = NO_TEXT
    incident_status: Text = NO_TEXT
    message_string: Text = NO_TEXT
    component_statuses: Rows = NO_ROWS


class _Incident(msgspec.Struct):
    id: Text = NO_TEXT
    name: Text = NO_TEXT
    status: Text = NO_TEXT
    type: Text = NO_TEXT
    published_at: Moment = NO_MOMENT
    updates: Rows = NO_ROWS
    component_impacts: Rows = NO_ROWS
    status_summaries: Rows = NO_ROWS
    affected_components: Rows = NO_ROWS
    status_page_components: Rows = NO_ROWS
    components: Rows = NO_ROWS


class _Item(msgspec.Struct):
    group: object = None
    component: object = None


class _Group(msgspec.Struct):
    components: Rows = NO_ROWS


class _Structure(msgspec.Struct):
    items: Rows = NO_ROWS


class Summary(msgspec.Struct):
    """What a page says of itself and of now."""

    public_url: Text = NO_TEXT
    components: Rows = NO_ROWS
    structure: object = None
    affected_components: Rows = NO_ROWS
    ongoing_incidents: Rows = NO_ROWS
    scheduled_maintenances: Rows = NO_ROWS
    in_progress_maintenances: Rows = NO_ROWS

    @property
    def rows(self) -> list[object]:
        """Incidents and maintenances of now."""
        return [*self.ongoing_incidents, *self.in_progress_maintenances, *self.scheduled_maintenances]


@dataclass(slots=True)
class Page:
    """What is known of a page while its incidents are read: where it is, what its components are called, what went wrong."""

    origin: Origin
    home: str
    names: Mapping[str, str]
    problems: list[Problem] = field(default_factory=list)

    def bad(self, message: str) -> None:
        """Note an item that is left out, or a part of one."""
        self.problems.append(problem(self.origin, "bad_item", message, "report it to the page's owner"))


def parts_of(rows: Iterable[object]) -> list[Part]:
    """The components of a list that say which they are."""
    return [part for part in (convert(row, Part) for row in rows) if part and part.key]


def names_of(summary: Summary) -> dict[str, str]:
    """Names by id, from the list of components and from the order they are shown in, which has the names people see."""
    structure = convert(summary.structure, _Structure) or _Structure()
    shown: list[object] = []
    for row in structure.items:
        item = convert(row, _Item) or _Item()
        group = convert(item.group, _Group) or _Group()
        shown += [*group.components, *([item.component] if item.component else [])]
    return {str(part.key): title_of(part.called) for part in parts_of((*summary.components, *shown)) if part.called}


def levels_of(summary: Summary, names: Mapping[str, str]) -> tuple[ComponentLevel, ...]:
    """Levels now: a component that is not listed as affected works."""
    affected = {part.key: part.level for part in parts_of(summary.affected_components)}
    return tuple(ComponentLevel(name, affected.get(key, Level.OPERATIONAL)) for key, name in names.items())


def overall_of(summary: Summary, names: Mapping[str, str]) -> Overall:
    """What the page says by affected components that it does not name: beside others they are not the whole."""
    worst = worst_level(part.level for part in parts_of(summary.affected_components) if part.key not in names)
    return Overall(Level.PARTIAL if worst is Level.MAJOR and names else worst)


def _posts(wire: _Incident, names: Mapping[str, str]) -> tuple[list[Post], int]:
    """Posts, and how many had no readable time."""
    posts, lost = [], 0
    for row in wire.updates:
        update = convert(row, _Update)
        if update is None or update.published_at.at is None:
            lost += 1
            continue
        levels = tuple(
            ComponentLevel(names.get(part.key) or title_of(part.called or part.key), part.level)
            for part in parts_of(update.component_statuses)
        )
        status = update.to_status or update.incident_status
        text = plain_markdown(update.message_string)
        posts.append(Post(update.published_at.at, state_of(status) if status else "update", text, update.id, levels))
    return posts, lost


def windows_of(rows: Iterable[object], names: Mapping[str, str]) -> tuple[ImpactWindow, ...]:
    """Times of impact in order, by the names of the components where they are known."""
    windows = []
    for row in rows:
        impact = convert(row, Impact)
        if impact and impact.start_at.at:
            own = impact.component_name or impact.name or impact.component_id
            level = level_of(impact.status or impact.component_status)
            name = names.get(impact.component_id) or title_of(own)
            windows.append(ImpactWindow(name, impact.start_at.at, impact.end_at.at, level))
    return tuple(sorted(windows, key=lambda window: (window.start, window.component)))


def _ended(posts: Iterable[Post], windows: Iterable[ImpactWindow]) -> datetime | None:
    """End of the impact, for an incident that was closed without a post that says so."""
    if any(post.state in ("resolved", "completed") for post in posts):
        return None
    return end_of_all([window.end for window in windows])


def _own_names(wire: _Incident) -> dict[str, str]:
    """Names that stand beside the ids in the incident itself."""
    told = parts_of((*wire.affected_components, *wire.status_page_components, *wire.components))
    told += [part for row in wire.updates if (u := convert(row, _Update)) for part in parts_of(u.component_statuses)]
    return {part.key: title_of(part.called) for part in told if part.called}


def _impact(wire: _Incident, windows: Iterable[ImpactWindow]) -> Severity:
    spans = (convert(span, _Span) for span in wire.status_summaries)
    worst = [level_of(span.worst_component_status) for span in spans if span]
    return impact_of_levels([*(window.level for window in windows), *worst])


def _components(wire: _Incident, windows: Iterable[ImpactWindow], names: Mapping[str, str]) -> tuple[str, ...]:
    listed = parts_of((*wire.affected_components, *wire.status_page_components))
    affected = [names.get(part.key) or title_of(part.called or part.key) for part in listed]
    return tuple(dict.fromkeys([*affected, *(window.component for window in windows)]))


def read_incident(number: int, row: object, page: Page) -> StatusIncident | None:
    """The record of one incident or maintenance; None, with a problem, where it cannot be kept. `number` is its place
    among those that the document lists, from 1.
    """
    wire = convert(row, _Incident)
    if wire is None or not wire.id.strip():
        page.bad(f"incident {number} of the document: it has no id, and was left out")
        return None
    identity = wire.id.strip()
    known = {**_own_names(wire), **page.names}
    posts, lost = _posts(wire, known)
    if lost:
        page.bad(f"incident {identity:.80}: {lost} post(s) that cannot be dated were left out")
    windows = windows_of(wire.component_impacts, known)
    began = earliest(*(window.start for window in windows))
    first = earliest(began, wire.published_at.at, *(post.at for post in posts))
    if first is None:
        page.bad(f"incident {identity:.80} has no readable time")
        return None
    maintenance = wire.type.strip().lower() == "maintenance" or "maintenance" in wire.status
    draft = Draft(
        identity,
        wire.name,
        incident_address(page.home, identity) or f"/incidents/{identity}",
        posts=posts,
        impact=_impact(wire, windows),
        maintenance=maintenance,
        state=state_of(wire.status),
        started_at=(began if maintenance else None) or first,
        resolved_at=_ended(posts, windows),
        components=_components(wire, windows, known),
        impact_windows=windows,
    )
    return record(draft, page.origin)
