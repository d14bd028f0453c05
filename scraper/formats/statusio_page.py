"""Status.io's pages as people see them: the page, its history, one incident or maintenance. Some tenants have no other form.

Each event is a panel: title, labelled fields, and rows of time, stage and words, newest or oldest first. A time may stand
twice, in the page's zone and in UTC. A row's level is the tip of its mark.
"""

from __future__ import annotations

import re
from datetime import datetime
from typing import NamedTuple

from bs4 import Tag

from scraper.core.model import ImpactWindow, Level, Severity, StatusIncident
from scraper.formats.clock_words import Stamp, read_stamp
from scraper.formats.intake import Intake, joined
from scraper.formats.labels import opening, staged, state_of, worst
from scraper.formats.markup import plain, plain_markdown
from scraper.formats.pages import attribute, having, markup, page_of, tags, words
from scraper.formats.records import Post, dated, last_told, slug_of
from scraper.formats.status import Origin, StatusReading
from scraper.formats.wire import decode_text, diagnose

NAME = "statusio_page"
PRIORITY = 47

_ID = re.compile(r"\Astatusio_(?:incident|maintenance)_?(?:(?:scheduled|active)_)?(?P<id>[0-9A-Fa-f]*)\Z")
_MESSAGE = re.compile(r"message_(?P<id>\w+)\Z")
_CLOCK = r"\d{1,2}:\d\d\s*(?:[AaPp][Mm])?"
_SPAN = re.compile(
    rf"(?P<day>[^\W\d_]{{3,12}}\.? \d{{1,2}}, \d{{4}}) (?P<start>{_CLOCK})\s*(?P<zone>[A-Z]{{2,5}})?"
    rf"(?:\s*[-–]\s*(?:(?P<last>[^\W\d_]{{3,12}}\.? \d{{1,2}}, \d{{4}}) )?(?P<end>{_CLOCK})\s*(?P<late>[A-Z]{{2,5}})?)?"
)
_IMPACTS = {
    "operational": Severity.NONE,
    "degraded performance": Severity.MINOR,
    "partial service disruption": Severity.MAJOR,
    "service disruption": Severity.CRITICAL,
    "major service disruption": Severity.CRITICAL,
    "full service disruption": Severity.CRITICAL,
    "security event": Severity.CRITICAL,
    "security issue": Severity.CRITICAL,
}


class _Row(NamedTuple):
    """A post as the page has it."""

    clock: str
    stage: str
    level: str
    text: str
    id: str


def sniff(body: bytes, origin: Origin) -> bool:
    """HTML with Status.io's own ids."""
    text = decode_text(body, origin.media_type)
    return text.lstrip().startswith("<") and ('id="statusio_' in text or 'id="statusbar_text' in text)


def parse(body: bytes, origin: Origin) -> StatusReading:
    """Every event of the page, each once. Where it is cut, the last may lack posts and is left out."""
    intake = Intake(NAME, origin)
    text = decode_text(body, origin.media_type)
    root = page_of(text)
    if root is None or not sniff(body, origin):
        intake.problems.append(diagnose(body, origin, "a page of Status.io"))
        return intake.reading()
    panels = [node for node in root.find_all(id=_ID) if having(node, "panel-title")]
    intake.whole = "</html" in text.lower()
    if not intake.whole:
        intake.trouble("truncated", "the page ends early; its complete events were kept", remedy="fetch it again")
        panels = panels[:-1]
    return intake.reading(intake.each(panels, lambda panel: _record(intake, panel), "event"), works=True)


def _record(intake: Intake, panel: Tag) -> StatusIncident:
    heading = having(panel, "panel-title")[0]
    marks = [*having(heading, "status_description"), *having(heading, "incident_status_description")]
    marks += having(heading, "maintenance_status_description")
    level = words(marks[0]) if marks else ""
    for mark in marks:
        mark.extract()
    link = next((href for a in tags(heading, "a") if "/pages/" in (href := attribute(a, "href"))), "")
    own = _ID.match(attribute(panel, "id"))
    address = joined(intake.origin.url, link) if link else intake.origin.url
    planned = "/maintenance/" in address or "maintenance" in attribute(panel, "id")
    fields = _fields(panel)
    names = [name.strip() for name in (fields.get("components") or fields.get("locations", "")).split(",")]
    title = words(heading)
    told, posts = _posts(intake, panel, title, planned=planned)
    starts, ends = _span(intake, fields.get("schedule", ""))
    return intake.record(
        id=slug_of(link) or (own["id"] if own else "") or slug_of(address),
        title=title,
        url=address,
        planned=planned,
        impact=worst(_IMPACTS.get(word.casefold(), Severity.UNKNOWN) for word in (level, *(row.level for row in told))),
        state=last_told(posts) or opening(planned=planned),
        started=starts if planned else None,
        components=names,
        posts=posts,
        windows=[ImpactWindow(name, starts, ends, Level.MAINTENANCE) for name in names if name] if starts else (),
    )


def _fields(panel: Tag) -> dict[str, str]:
    """What the labelled rows say, by their labels."""
    found: dict[str, str] = {}
    for label in having(panel, "event_inner_title"):
        value = label.find_next(class_="event_inner_text")
        if isinstance(value, Tag):
            found.setdefault(words(label).rstrip(" :").casefold(), words(value))
    return found


def _posts(intake: Intake, panel: Tag, name: str, *, planned: bool) -> tuple[list[_Row], list[Post]]:
    """The rows with a time, oldest first, and what they say."""
    rows = [_row(node) for node in having(panel, "incident_time")]
    ends = [at for row in (rows[:1] + rows[-1:]) if (at := _moment(intake, row.clock))]
    forward = len(ends) > 1 and ends[0] < ends[1]
    told = dated(rows if forward else reversed(rows), lambda row: _moment(intake, row.clock))
    if len(told) < len(rows):
        message = f"{len(rows) - len(told)} post(s) without a readable time were left out"
        intake.trouble("bad_time", message, f"event {name[:80]}" if name else "")
    states = staged((state_of(row.stage) for _, row in told), planned=planned)
    posts = [Post(at, state, row.text, row.id) for (at, row), state in zip(told, states, strict=True)]
    return [row for _, row in told], posts


def _row(time: Tag) -> _Row:
    around = time.find_parent(class_="row") or time
    stages = having(around, "incident_update_status") or [n for n in tags(around, "strong") if n is not time]
    tips = [
        tip for node in stages[:1] for span in tags(node, "span") if (tip := attribute(span, "data-original-title"))
    ]
    details = having(around, "incident_message_details")
    named = _MESSAGE.search(attribute(details[0], "id")) if details else None
    return _Row(
        plain(markup(time)),
        words(stages[0]).strip("•· ") if stages else "",
        tips[0] if tips else "",
        plain_markdown(markup(details[0])) if details else "",
        named["id"] if named else "",
    )


def _moment(intake: Intake, clock: str) -> datetime | None:
    """The time of a row: as UTC where it stands twice."""
    lines = [line.strip() for line in clock.split("\n") if line.strip()]
    lines.sort(key=lambda line: not line.endswith(("UTC", "GMT")))
    found: Stamp | None = next((stamp for line in lines if (stamp := read_stamp(line))), None)
    return intake.stamp(found)


def _span(intake: Intake, text: str) -> tuple[datetime | None, datetime | None]:
    """Start and end of planned work, the last of several where one is in UTC."""
    spans = list(_SPAN.finditer(text))
    spans.sort(key=lambda span: "UTC" not in (span["zone"], span["late"]))
    if not spans:
        return None, None
    span = spans[0]
    zone = span["zone"] or span["late"] or ""
    starts = intake.stamp(read_stamp(f"{span['day']} {span['start']} {zone}"))
    ends = read_stamp(f"{span['last'] or span['day']} {span['end']} {span['late'] or zone}") if span["end"] else None
    return starts, intake.stamp(ends)
