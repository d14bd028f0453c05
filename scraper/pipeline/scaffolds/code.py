"""New modules that register by being there: a status format with its first fixture, a chart."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

_FORMAT = '''"""Status pages of {title}: say here where the format is described, what its times mean, and what is a trap."""

from __future__ import annotations

import msgspec

from scraper.core.model import Severity, StatusIncident
from scraper.formats.intake import Intake, joined, peek
from scraper.formats.labels import state_of
from scraper.formats.markup import plain_markdown
from scraper.formats.records import Post, dated
from scraper.formats.status import Origin, StatusReading
from scraper.formats.wire import NO_ROWS, NO_TEXT, Rows, Text

NAME = "{name}"
PRIORITY = 50

_IMPACTS = {{"minor": Severity.MINOR, "major": Severity.MAJOR, "critical": Severity.CRITICAL}}


class _Update(msgspec.Struct):
    id: Text = NO_TEXT
    at: Text = NO_TEXT
    state: Text = NO_TEXT
    text: Text = NO_TEXT


class _Incident(msgspec.Struct):
    id: Text
    title: Text = NO_TEXT
    impact: Text = NO_TEXT
    started_at: Text = NO_TEXT
    updates: Rows = NO_ROWS


class _Page(msgspec.Struct):
    {name}_incidents: Rows = NO_ROWS


def sniff(body: bytes, origin: Origin) -> bool:  # noqa: ARG001 - the shape alone tells
    """What only this platform writes."""
    head = peek(body)
    return head.startswith("{{") and '"{name}_incidents"' in head


def parse(body: bytes, origin: Origin) -> StatusReading:
    """Every incident of the page; an item that cannot be read is a problem and its siblings live."""
    intake = Intake(NAME, origin)
    page = intake.json(body, _Page) or _Page()
    rows = intake.structs(page.{name}_incidents, _Incident)
    return intake.reading(intake.each(rows, lambda item: _record(intake, item)), works=sniff(body, origin))


def _record(intake: Intake, item: _Incident) -> StatusIncident:
    updates = intake.structs(item.updates, _Update, f"incident {{item.id}}, update")
    told = dated(updates, lambda update: intake.time(update.at))
    return intake.record(
        id=item.id,
        title=item.title,
        url=joined(intake.origin.url, f"/incidents/{{item.id}}"),
        impact=_IMPACTS.get(item.impact, Severity.UNKNOWN),
        started=intake.time(item.started_at),
        posts=[Post(at, state_of(u.state), plain_markdown(u.text), u.id) for at, u in told],
    )
'''

_CHART = '''"""{title}: say here what the reader sees, and why it is drawn so."""

from __future__ import annotations

from dataclasses import dataclass

from markupsafe import Markup

from scraper.core.model import Dossier
from scraper.publish.charts.svg import figure, line, rect, share, text

_ROW = 22


@dataclass(frozen=True, slots=True)
class {camel}Row:
    """One line of the table twin."""

    name: str
    count: str


@dataclass(frozen=True, slots=True)
class {camel}:
    """The drawing, its finding in figures, and the same as a table."""

    drawing: Markup
    caption: str
    rows: tuple[{camel}Row, ...]


def {name}(dossiers: tuple[Dossier, ...]) -> {camel}:
    """Incidents by severity, most first."""
    counts: dict[str, int] = {{}}
    for dossier in dossiers:
        counts[dossier.incident.severity.value] = counts.get(dossier.incident.severity.value, 0) + 1
    ordered = sorted(counts.items(), key=lambda pair: (-pair[1], pair[0]))
    most = max(counts.values(), default=0)
    marks = [line("30%", "30%", 0, _ROW * len(ordered), "ax0")]
    for number, (severity, count) in enumerate(ordered):
        marks.append(text("0", _ROW * number + 15, severity))
        marks.append(rect("30%", share(0.7 * count, most), _ROW * number + 4, 14, "f-major"))
    finding = ", ".join(f"{{count}} {{severity}}" for severity, count in ordered) or "no incident"
    drawing = figure("{name}", max(_ROW, _ROW * len(ordered)), "{title}", finding, marks)
    rows = tuple({camel}Row(severity, str(count)) for severity, count in ordered)
    return {camel}(drawing, f"Incidents by severity: {{finding}}.", rows)
'''


def module_name(name: str) -> str:
    """A name as a Python module: `Status Board` is `status_board`; empty where nothing is left that may stand there."""
    kept = "".join(c if c.isascii() and c.isalnum() else " " for c in name.casefold()).split()
    made = "_".join(kept)
    return made if made[:1].isalpha() else ""


def format_files(name: str) -> Mapping[Path, str]:
    """A status format: its module, and the first case of its tests. Paths are relative to the checkout."""
    title = name.replace("_", " ").title()
    case = Path("tests") / "formats" / name / "first"
    return {
        Path("scraper") / "formats" / f"{name}.py": _FORMAT.format(name=name, title=title),
        case / "input.json": _json(_input(name)),
        case / "expected.json": _json(_expected(name)),
    }


def chart_files(name: str) -> Mapping[Path, str]:
    """A chart's module. Path relative to the checkout."""
    camel = "".join(part.title() for part in name.split("_"))
    title = name.replace("_", " ").capitalize()
    text = _CHART.format(name=name, camel=camel, title=title)
    return {Path("scraper") / "publish" / "charts" / f"{name}.py": text}


def _json(value: object) -> str:
    return json.dumps(value, indent=1, ensure_ascii=False) + "\n"


def _input(name: str) -> dict[str, object]:
    updates = [
        {"id": "u1", "at": "2026-03-04T10:00:00Z", "state": "investigating", "text": "Some requests fail."},
        {"id": "u2", "at": "2026-03-04T11:30:00Z", "state": "resolved", "text": "All requests succeed again."},
    ]
    incident = {"id": "i1", "title": "Requests fail", "impact": "major", "started_at": "2026-03-04T09:55:00Z"}
    return {f"{name}_incidents": [{**incident, "updates": updates}]}


def _expected(name: str) -> dict[str, object]:
    incident = {
        "id": "i1",
        "title": "Requests fail",
        "url": "https://status.vendor.example/incidents/i1",
        "kind": "incident",
        "impact": "major",
        "state": "resolved",
        "started_at": "2026-03-04T09:55:00Z",
        "resolved_at": "2026-03-04T11:30:00Z",
        "updated_at": "2026-03-04T11:30:00Z",
        "components": [],
        "updates": [
            {"id": "u1", "at": "2026-03-04T10:00:00Z", "state": "investigating", "text": "Some requests fail.",
             "components": []},
            {"id": "u2", "at": "2026-03-04T11:30:00Z", "state": "resolved", "text": "All requests succeed again.",
             "components": []},
        ],
        "impact_windows": [],
        "postmortem": None,
    }  # fmt: skip
    return {
        "origin": {"url": f"https://status.vendor.example/{name}.json"},
        "note": "replace with a page in the platform's own shape, its values invented",
        "format": name,
        "healthy": True,
        "whole_timelines": True,
        "incidents": [incident],
        "components": [],
        "problems": [],
    }
