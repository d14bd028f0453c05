"""Google's incident dashboards (Cloud, Workspace, Firebase, Play, Search, Ads): `incidents.json`.

`begin` and `end` are the incident's own window as Google's staff state it; `created`, `modified` and an update's `when`
are stamps of publication. A write-up is a late update that opens with the words "Incident Report". `severity` grades the
impact, except that SERVICE_INFORMATION is none. Post states: the first is investigating, AVAILABLE is resolved, others
are updates, since the platform names no further stages.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime

import msgspec

from scraper.core.model import PublishedPostmortem, Severity, StatusIncident
from scraper.formats.intake import Intake, host_of, joined, peek
from scraper.formats.markup import plain_markdown
from scraper.formats.records import Post
from scraper.formats.stamps import earliest
from scraper.formats.status import Origin, StatusReading
from scraper.formats.wire import NO_ROWS, NO_TEXT, Rows, Text

NAME = "google"
PRIORITY = 10

_HOSTS = re.compile(r"(?:^|\.)(?:status\.(?:cloud|firebase|play|search)\.google\.com|google\.com)$")
_REPORT = re.compile(r"\W*(?:(?:mini|preliminary|updated|full|final)\s+){0,2}incident report\b", re.IGNORECASE)
_PARTIAL = re.compile(r"\W*(?:\w+\s+)?(?:mini|preliminary)\b", re.IGNORECASE)
_SEVERITY = {"high": Severity.CRITICAL, "medium": Severity.MAJOR, "low": Severity.MINOR}
_IMPACT = {
    "SERVICE_OUTAGE": Severity.CRITICAL,
    "SERVICE_DISRUPTION": Severity.MAJOR,
    "SERVICE_INFORMATION": Severity.NONE,
}


class _Update(msgspec.Struct):
    when: Text = NO_TEXT
    created: Text = NO_TEXT
    text: Text = NO_TEXT
    status: Text = NO_TEXT


class _Incident(msgspec.Struct):
    id: Text
    begin: Text = NO_TEXT
    created: Text = NO_TEXT
    end: Text = NO_TEXT
    modified: Text = NO_TEXT
    external_desc: Text = NO_TEXT
    updates: Rows = NO_ROWS
    status_impact: Text = NO_TEXT
    severity: Text = NO_TEXT
    service_name: Text = NO_TEXT
    affected_products: Rows = NO_ROWS
    uri: Text = NO_TEXT


def sniff(body: bytes, origin: Origin) -> bool:
    """An array of incidents with Google's own keys, or an empty one from Google."""
    head = peek(body, 400_000)
    if not head.startswith("["):
        return False
    if not head[1:].lstrip().startswith("{"):
        return bool(_HOSTS.search(host_of(origin.url)))
    return '"external_desc"' in head and (
        '"affected_products"' in head or '"status_impact"' in head or '"when"' in head
    )


def parse(body: bytes, origin: Origin) -> StatusReading:
    """Every incident of the file."""
    intake = Intake(NAME, origin)
    raws = intake.json(body, Rows) or NO_ROWS
    return intake.reading(intake.each(intake.structs(raws, _Incident), lambda item: _record(intake, item)))


def _record(intake: Intake, item: _Incident) -> StatusIncident:
    posts = _posts(intake, item)
    url = joined(
        intake.origin.url or "https://status.cloud.google.com/incidents.json", item.uri or f"incidents/{item.id}"
    )
    created = earliest(intake.time(item.created), *(p.at for p in posts))
    ended = intake.time(item.end)
    report = _report(posts)
    return intake.record(
        id=item.id,
        title=_title(item.external_desc or item.service_name),
        url=url,
        impact=_graded(item),
        state=("postmortem" if report else "resolved") if ended else "investigating",
        started=intake.time(item.begin) or created,
        resolved=ended,
        updated=intake.time(item.modified),
        components=_products(intake, item),
        posts=posts,
        postmortem=PublishedPostmortem(report.at, url, report.text) if report else None,
    )


def _posts(intake: Intake, item: _Incident) -> list[Post]:
    updates = intake.structs(item.updates, _Update, f"incident {item.id}, update")
    dated: list[tuple[datetime, _Update]] = []
    for update in updates:
        at = intake.time(update.when, update.created)
        if at is None:
            intake.trouble("bad_time", "an update has no readable time", f"incident {item.id}")
        else:
            dated.append((at, update))
    dated.sort(key=lambda pair: pair[0])
    return [
        Post(at, _stage(update, number), plain_markdown(update.text or "")) for number, (at, update) in enumerate(dated)
    ]


def _stage(update: _Update, number: int) -> str:
    if update.status == "AVAILABLE":
        return "postmortem" if _REPORT.match(update.text or "") else "resolved"
    return "update" if number else "investigating"


def _graded(item: _Incident) -> Severity:
    if item.status_impact == "SERVICE_INFORMATION":
        return Severity.NONE
    return _SEVERITY.get(item.severity or "", _IMPACT.get(item.status_impact or "", Severity.UNKNOWN))


def _title(text: str) -> str:
    lines = [line for line in plain_markdown(text).split("\n") if line.strip()]
    first = re.sub(r"^(?:summary|title|description)\s*:\s*", "", lines[0], flags=re.IGNORECASE) if lines else ""
    if not first and len(lines) > 1:
        first = lines[1]
    sentence = re.match(r".+?[.!?](?=\s+[A-Z])", first)
    return sentence[0] if sentence else first


def _report(posts: Sequence[Post]) -> Post | None:
    """The newest write-up, a full one before a preliminary one."""
    written = [post for post in posts if post.state == "postmortem"]
    full = [post for post in written if not _PARTIAL.match(post.text)]
    return next(reversed(full or written), None)


def _products(intake: Intake, item: _Incident) -> Sequence[str]:
    named = intake.names(item.affected_products, "title", label="product")
    return named or ([item.service_name] if item.service_name and item.service_name != "Multiple Products" else [])
