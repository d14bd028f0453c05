"""The same incidents of one Statuspage page, written in each of its forms: every form gives the same record."""

import html
import json
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from random import Random
from zoneinfo import ZoneInfo

import pytest

from scraper.core.model import RecordKind, StatusIncident
from scraper.formats.status import Origin, read_status

HOST = "https://status.vendor.example"
ZONES = ("UTC", "America/Los_Angeles", "America/New_York", "America/Chicago", "Europe/London", "Europe/Berlin", "Asia/Tokyo", "Australia/Sydney")  # fmt: skip
TITLES = ("API errors", "Pages slow & dull", "We <3 you", "Login – down: 5%", '"quoted" trouble')
BODIES = ("We look.", "Less than <1% of calls & some > others.", "Line.<br />More at 12:30 UTC.", "We moved <p>a thing</p> on", "From Jun 3, 10:00 PST we saw - errors", "Resolved - not really; <strong>Update</strong> later", "café — 日本")  # fmt: skip
CLOSED = ("Resolved", "Completed")


@dataclass(frozen=True)
class Case:
    number: int
    slug: str
    title: str
    impact: str
    posts: tuple[tuple[str, datetime, str], ...]

    @property
    def last(self) -> datetime:
        return self.posts[-1][1]


def cases(random: Random) -> list[Case]:
    """Incidents and planned works, newest first; often over a change of clocks or of the year."""
    before = datetime(2026, random.choice((1, 3, 3, 6, 11, 12)), random.randint(1, 28), random.randint(0, 23), tzinfo=UTC)  # fmt: skip
    found = []
    for number in range(random.randint(1, 8)):
        at = before - timedelta(minutes=random.randint(1, 1440 * random.choice((1, 20, 60))))
        before = at
        labels = [
            "Investigating",
            *random.sample(["Identified", "Update", "Monitoring", "Update"], random.randint(0, 3)),
        ]
        labels += ["Resolved"] * (random.random() < 0.8)
        if random.random() < 0.15:
            labels = ["Scheduled", "In progress", "Completed"]
        posts = []
        for label in labels:
            posts.append((label, at, random.choice(BODIES)))
            at += timedelta(seconds=random.randint(0, 3600 * random.choice((1, 5, 40, 480))))
        impact = "maintenance" if labels[0] == "Scheduled" else random.choice(("none", "minor", "major", "critical"))
        title = f"{random.choice(TITLES)} {number}"
        found.append(Case(100 + number, f"{random.getrandbits(44):012x}", title, impact, tuple(posts)))
    return found


def stamp(at: datetime, zone: ZoneInfo, var: bool = True) -> str:
    local = at.astimezone(zone)
    day, clock = f"{local.day:2}", f"{local:%H:%M}"
    if var:
        day, clock = f"<var data-var='date'>{day}</var>", f"<var data-var='time'>{clock}</var>"
    return f"{local:%b} {day}, {clock} {local.tzname()}"


def timeline(case: Case, zone: ZoneInfo, gap: str = "", var: bool = True) -> str:
    return html.escape(
        "".join(
            f"<p>{gap}<small>{stamp(at, zone, var)}</small><br>{gap}<strong>{label}</strong> - {text}{gap}</p>"
            for label, at, text in reversed(case.posts)
        )
    )


def as_json(found: list[Case], zone: ZoneInfo) -> str:
    rows = []
    for case in found:
        state, posts = "investigating", []
        for number, (label, at, text) in enumerate(case.posts):
            state = state if label == "Update" else label.lower().replace(" ", "_")
            when = at.astimezone(zone).isoformat(timespec="milliseconds")
            posts.insert(0, {"id": f"{case.number}-{number}", "status": state, "body": text, "created_at": when, "display_at": when, "affected_components": None})  # fmt: skip
        first, last = posts[-1]["created_at"], posts[0]["created_at"]
        rows.append({"id": case.slug, "name": case.title, "status": state, "impact": case.impact, "created_at": first, "started_at": first, "updated_at": last, "resolved_at": last if case.posts[-1][0] in CLOSED else None, "incident_updates": posts, "components": []})  # fmt: skip
    return json.dumps({"page": {"id": "p", "name": "Vendor", "url": HOST, "time_zone": zone.key}, "incidents": rows})


def as_atom(found: list[Case], zone: ZoneInfo, gap: str) -> str:
    entries = "".join(
        f"<entry><id>tag:status.vendor.example,2005:Incident/{case.number}</id><published>{case.last.isoformat()}</published>"
        f"<updated>{case.last.isoformat()}</updated><link rel='alternate' type='text/html' href='{HOST}/incidents/{case.slug}'/>"
        f"<title>{html.escape(case.title)}</title><content type='html'>{timeline(case, zone, gap)}</content></entry>"
        for case in found
    )
    return f"<feed xmlns='http://www.w3.org/2005/Atom'><id>tag:status.vendor.example,2005:/history</id><title>Vendor Status - Incident History</title><updated>{found[0].last.isoformat()}</updated>{entries}</feed>"


def as_rss(found: list[Case], zone: ZoneInfo, var: bool) -> str:
    items = "".join(
        f"<item><title>{html.escape(case.title)}</title><description>{timeline(case, zone, '', var)}</description>"
        f"<pubDate>{format_datetime(case.last)}</pubDate><link>{HOST}/incidents/{case.slug}</link><guid>{HOST}/incidents/{case.slug}</guid></item>"
        for case in found
    )
    return f"<rss version='2.0'><channel><title>Vendor Status - Incident History</title><link>{HOST}</link><description>Statuspage</description>{items}</channel></rss>"


def as_home(found: list[Case], zone: ZoneInfo) -> str:
    """The year stands on the heads of days alone; an incident stands under the day of its last post."""
    unresolved, days = "", {}
    for case in found:
        title = f'<a class="actual-title" href="/incidents/{case.slug}">{html.escape(case.title)}</a>'
        posts = "".join(
            f'<div class="update font-regular {label.lower()}">\n<strong>{label}</strong> -\n\t{text}\n<br>\n<small>\n{stamp(at, zone)}\n</small>\n</div>'
            for label, at, text in reversed(case.posts)
        )
        if case.posts[-1][0] in CLOSED:
            day = case.last.astimezone(zone).date()
            days[day] = days.get(day, "") + f'<div class="incident-container"><div class="incident-title impact-{case.impact}">{title}</div><div class="updates-container">{posts}</div></div>'  # fmt: skip
        else:
            unresolved += f'<div class="unresolved-incident impact-{case.impact}"><div class="incident-title">{title}</div><div class="updates">{posts}</div></div>'
    days.setdefault(max(case.last for case in found).astimezone(zone).date(), "<p>No incidents reported today.</p>")
    list_of_days = "".join(
        f'<div class="status-day"><div class="date">{day:%b} <var data-var="date">{day.day}</var>, <var data-var="year">{day.year}</var></div>{shown}</div>'
        for day, shown in sorted(days.items(), reverse=True)
    )
    return f'<!DOCTYPE html><html><head><link rel="canonical" href="{HOST}"></head><body class="status index"><div class="unresolved-incidents">{unresolved}</div><div class="incidents-list">{list_of_days}</div></body></html>'


def minute(at: datetime | None) -> datetime | None:
    return at and at.replace(second=0, microsecond=0)


def told(record: StatusIncident) -> tuple:
    """What every form tells, to the minute."""
    posts = tuple((minute(post.at), post.text) for post in record.updates)
    return record.kind, minute(record.started_at), minute(record.resolved_at), posts


@pytest.mark.parametrize("seed", range(40))
def test_every_form_of_a_page_tells_the_same(seed: int) -> None:
    random = Random(seed)
    zone, found = ZoneInfo(random.choice(ZONES)), cases(random)
    forms = {
        "/api/v2/incidents.json": [as_json(found, zone)],
        "/history.atom": [as_atom(found, zone, ""), as_atom(found, zone, " ")],
        "/history.rss": [as_rss(found, zone, var=True), as_rss(found, zone, var=False)],
        "/": [as_home(found, zone)],
    }
    seen = []
    for path, bodies in forms.items():
        for body in bodies:
            reading = read_status(body.encode(), Origin("vendor-status", "vendor", HOST + path))
            assert reading.problems == ()
            seen.append({record.title: told(record) for record in reading.incidents})
            assert len(seen[-1]) == len(found)
    assert [one == seen[0] for one in seen] == [True] * 6
    for case in found:
        kind, start, end, posts = seen[0][case.title]
        assert start == minute(case.posts[0][1])
        assert end == (minute(case.last) if case.posts[-1][0] in CLOSED else None)
        assert (kind is RecordKind.MAINTENANCE) == (case.impact == "maintenance")
        assert [at for at, _ in posts] == [minute(at) for _, at, _ in case.posts]
