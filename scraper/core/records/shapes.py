"""What each shape of a page last showed of a record: the memory that tells a vendor's edit from another format.

A shape is one source read in one format (its ids are made in one way). The same post looks different in a feed, in
JSON and on a page; only a change since the last look at the same shape is a change by the vendor. The memory is kept
with the record as text pairs, and holds only what differs from the record itself.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime

from scraper.core.instants import parse_instant, show
from scraper.core.model import KeptUpdate, OfficialRecord, Severity, StatusIncident

KEY = 16
"""Hex digits of a text's digest that the memory holds."""
_PAST = '"past":1'


@dataclass(frozen=True, slots=True)
class UpdateView:
    """One post as a shape last showed it. `edits` is how many edits of its text were on record by then."""

    id: str
    key: str
    at: datetime
    state: str
    edits: int = 0


@dataclass(frozen=True, slots=True)
class ShapeView:
    """A record as a shape last showed it; `updates` by the id under which we keep the post. `gone`: it should have shown
    the record since, and did not. `filed_at` is the start that the page keeps beside its posts, where it is
    earlier than theirs, `scheduled_until` the end that is planned for maintenance. `past` are posts that it showed once and
    dropped, as it last showed them: an item that is written over, a feed of the newest posts.
    """

    title: str
    impact: Severity
    state: str
    started_at: datetime | None
    resolved_at: datetime | None
    updated_at: datetime | None
    retitles: int = 0
    updates: Mapping[str, UpdateView] = field(default_factory=dict)
    gone: bool = False
    filed_at: datetime | None = None
    scheduled_until: datetime | None = None
    past: Mapping[str, UpdateView] = field(default_factory=dict)

    @property
    def fresh(self) -> datetime | None:
        """The minute of the newest thing the shape showed: its last post, else the record's own times."""
        times = [u.at for u in self.updates.values()] or [
            at for at in (self.updated_at, self.resolved_at, self.started_at) if at
        ]
        return max(times).replace(second=0) if times else None


_FIELDS = ("title", "impact", "state", "started_at", "resolved_at", "updated_at", "retitles", "scheduled_until")


def shape_of(seen: StatusIncident, source: str, form: str = "") -> str:
    """The source and the format; where that is not told, how it makes ids: length and kind of letters (`page/12l`)."""
    if form:
        return shape_named(source, form)
    sample = seen.updates[0].id if seen.updates else seen.id
    return f"{source}/{_style(sample)}" if seen.updates else f"{source}/bare"


def shape_named(source: str, form: str) -> str:
    """The shape of a source that is read in a format of this name."""
    return f"{source}/{form.replace(' ', '_')}"


def _style(text: str) -> str:
    if text.isdigit():
        return "n"
    marks = "".join(re.findall(r"[^\w\s]", text))
    if marks:
        # Made from a time, a label or an address: its parts vary in length, its punctuation does not.
        return f"made{marks}"
    return f"{len(text)}{'u' if text.isupper() else 'l' if text.islower() else 'x'}"


def recall(record: OfficialRecord) -> dict[str, ShapeView]:
    """The memory of a record, in full."""
    stored = dict(record.shapes)
    return {key: _recalled(record, key, stored) for key, value in record.shapes if value == "" and " " not in key}


def _recalled(record: OfficialRecord, shape: str, stored: Mapping[str, str]) -> ShapeView:
    own: dict[str, str | None] = _own(record)
    for name in _FIELDS:
        if (told := stored.get(f"{shape} {name}")) is not None:
            own[name] = None if told == "-" else told[1:]
    updates: dict[str, UpdateView] = {}
    past: dict[str, UpdateView] = {}
    alone = _alone(record.shapes)
    for kept in record.updates:
        line = stored.get(f"{shape} #{kept.id}")
        if line == "-" and not alone:
            continue
        view = _recalled_update(kept, record, None if line == "-" else line)
        if view is not None:
            (past if line == "-" or _PAST in (line or "") else updates)[kept.id] = view
    return ShapeView(
        own["title"] or "",
        Severity(own["impact"] or "unknown"),
        own["state"] or "unknown",
        _read(own["started_at"]),
        _read(own["resolved_at"]),
        _read(own["updated_at"]),
        int(own["retitles"] or 0),
        updates,
        f"{shape} gone" in stored,
        _read(stored.get(f"{shape} filed_at", "")[1:]),
        _read(own["scheduled_until"]),
        past,
    )


def _alone(shapes: Iterable[tuple[str, str]]) -> bool:
    """Whether a record was seen in one shape only, which then showed every post of it."""
    return sum(value == "" and " " not in key for key, value in shapes) == 1


def _own(record: OfficialRecord) -> dict[str, str | None]:
    """A record's fields as the memory writes them."""
    return {
        "title": record.title,
        "impact": record.impact.value,
        "state": record.state,
        "started_at": _write(record.started_at),
        "resolved_at": _write(record.resolved_at),
        "updated_at": _write(record.updated_at),
        "retitles": str(edits_of(record, None, "title")),
        "scheduled_until": _write(record.scheduled_until),
    }


def edits_of(record: OfficialRecord, update: str | None, name: str) -> int:
    """How many edits of one field are on record."""
    return sum(1 for r in record.revisions if r.update == update and r.field == name and r.change == "edited")


def _recalled_update(kept: KeptUpdate, record: OfficialRecord, stored: str | None) -> UpdateView | None:
    same = view_of(kept, edits_of(record, kept.id, "text"))
    if stored is None:
        # A post that was removed is no longer shown by any shape that does not say otherwise.
        return None if kept.removed_at else same
    parts: dict[str, str | int] = json.loads(stored)
    at = _read(str(parts["at"])) if "at" in parts else same.at
    return replace(
        same,
        id=str(parts.get("id", same.id)),
        key=str(parts.get("key", same.key)),
        at=at or same.at,
        state=str(parts.get("state", same.state)),
        edits=int(parts.get("edits", same.edits)),
    )


def view_of(kept: KeptUpdate, edits: int) -> UpdateView:
    """The view of a shape that shows a post exactly as we keep it."""
    return UpdateView(kept.id, kept.text_hash[:KEY], kept.at, kept.state, edits)


def remember(record: OfficialRecord, views: Mapping[str, ShapeView]) -> tuple[tuple[str, str], ...]:
    """The memory as text pairs, sorted; only what differs from the record."""
    pairs: list[tuple[str, str]] = []
    own = _own(record)
    for shape, view in views.items():
        pairs.append((shape, ""))
        if view.gone:
            pairs.append((f"{shape} gone", "=1"))
        if view.filed_at:
            pairs.append((f"{shape} filed_at", f"={show(view.filed_at)}"))
        told: dict[str, str | None] = {
            "title": view.title,
            "impact": view.impact.value,
            "state": view.state,
            "started_at": _write(view.started_at),
            "resolved_at": _write(view.resolved_at),
            "updated_at": _write(view.updated_at),
            "retitles": str(view.retitles),
            "scheduled_until": _write(view.scheduled_until),
        }
        pairs.extend((f"{shape} {n}", "-" if told[n] is None else f"={told[n]}") for n in _FIELDS if told[n] != own[n])
        for kept in record.updates:
            once = view.past.get(kept.id) if len(views) > 1 and not kept.removed_at else None
            line = _update_line(record, kept, view.updates.get(kept.id) or once, past=once is not None)
            if line is not None:
                pairs.append((f"{shape} #{kept.id}", line))
    return tuple(sorted(pairs))


def _update_line(record: OfficialRecord, kept: KeptUpdate, view: UpdateView | None, *, past: bool) -> str | None:
    if view is None:
        return None if kept.removed_at else "-"
    same = view_of(kept, edits_of(record, kept.id, "text"))
    texts = (("id", view.id, same.id), ("key", view.key, same.key), ("state", view.state, same.state))
    parts: dict[str, str | int] = {name: told for name, told, own in texts if told != own}
    if view.at != same.at:
        parts["at"] = show(view.at)
    if view.edits != same.edits:
        parts["edits"] = view.edits
    if past:
        parts["past"] = 1
    if not parts and not kept.removed_at:
        return None
    return json.dumps(parts, sort_keys=True, ensure_ascii=False, separators=(",", ":"))


def _read(text: str | None) -> datetime | None:
    read = parse_instant(text) if text else None
    return read.at if read else None


def _write(at: datetime | None) -> str | None:
    return show(at) if at else None
