"""Documents in shapes that platforms write besides the usual one: nulls, other zones, prefixes, banners, wrong kinds.

Each was written down with its answer before it was read for the first time. Words are our own.
"""

import html
import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from scraper.cli.lines import record_line
from scraper.formats.status import Origin, StatusReading, read_status

READ = datetime(2026, 3, 10, tzinfo=UTC)
PAGE = {"id": "abcdefgh1234", "name": "V", "url": "https://status.v.example", "time_zone": "Asia/Tokyo"}
API = "https://status.v.example/api/v2/incidents.json"
HERE = Path(__file__).parent
ATOM = "https://status.v.example/history.atom"
RSS = "https://status.v.example/history.rss"
ULID = "01KY54SWGRK806N6TJ495MYPDD"


def read(body: object, url: str = "", retrieved: datetime | None = READ) -> StatusReading:
    raw = body if isinstance(body, bytes) else (body if isinstance(body, str) else json.dumps(body)).encode()
    return read_status(raw, Origin("page", "vendor", url, retrieved=retrieved))


def told(reading: StatusReading) -> dict:
    """The first record of a reading, with what is asked of the reading itself."""
    line = json.loads(record_line("", reading.incidents[0])) if reading.incidents else {}
    return {
        **line,
        "format": reading.format,
        "count": len(reading.incidents),
        "problems": [problem.code for problem in reading.problems],
        "healthy": reading.healthy,
        "states": [update["state"] for update in line.get("updates", ())],
        "times": [update["at"] for update in line.get("updates", ())],
        "texts": [update["text"] for update in line.get("updates", ())],
        "windows": len(line.get("impact_windows", ())),
    }


def said(name: str, state: object, at: str, body: str = "w", **more: object) -> dict:
    return {"id": name, "status": state, "body": body, "created_at": at, "display_at": at, **more}


def incident(*posts: dict, **fields: object) -> dict:
    return {"id": "a1b2c3d4e5f6", "name": "X", "status": "resolved", "impact": "minor", "incident_updates": [*posts], **fields}  # fmt: skip


def page(*rows: dict, **more: object) -> dict:
    return {"page": PAGE, "incidents": [*rows], **more}


def post(day: str, clock: str, zone: str, label: str, text: str = "w") -> str:
    month, _, number = day.partition(" ")
    return f"<p><small>{month} <var data-var='date'>{number}</var>, <var data-var='time'>{clock}</var> {zone}</small><br><strong>{label}</strong> - {text}</p>"


def banner(words: str) -> str:
    return f"<p><strong>THIS IS A SCHEDULED EVENT {words}</strong></p>"


def entry(content: str, published: str, updated: str = "", *, slug: str = "aaaaaaaaaaaa", title: str = "T", prefix: str = "") -> str:  # fmt: skip
    p = prefix
    return (
        f"<{p}entry><{p}id>tag:status.v.example,2005:Incident/99</{p}id><{p}published>{published}</{p}published>"
        f'<{p}updated>{updated or published}</{p}updated><{p}link rel="alternate" type="text/html" href="https://status.v.example/incidents/{slug}"/>'
        f'<{p}title>{title}</{p}title><{p}content type="html">{content}</{p}content></{p}entry>'
    )


def atom(*entries: str, prefix: str = "") -> str:
    mark = f":{prefix[:-1]}" if prefix else ""
    return (
        f'<?xml version="1.0" encoding="UTF-8"?>\n<{prefix}feed xmlns{mark}="http://www.w3.org/2005/Atom">'
        f"<{prefix}id>tag:status.v.example,2005:/history</{prefix}id><{prefix}title>V Status - Incident History</{prefix}title>"
        f"{''.join(entries)}</{prefix}feed>"
    )


def rss(*items: tuple[str, str, str]) -> str:
    told = "".join(
        f"<item><title>T</title><description>{html.escape(content)}</description><pubDate>{stamp}</pubDate>"
        f"<link>https://status.v.example/incidents/{slug}</link><guid>https://status.v.example/incidents/{slug}</guid></item>"
        for slug, stamp, content in items
    )
    return f'<?xml version="1.0"?><rss version="2.0"><channel><title>V Status - Incident History</title><description>Statuspage</description>{told}</channel></rss>'


def own_feed(title: str, body: str, at: str = "2026-07-22T18:00:00.000Z") -> str:
    address = f"https://status.o.example//incidents/{ULID}"
    return (
        '<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>O</title><generator>incident.io</generator>'
        f'<entry><title>{title}</title><id>{address}</id><link href="{address}"/><updated>{at}</updated><content type="html">{html.escape(body)}</content></entry></feed>'
    )


OVER = post("Jan 12", "15:10", "UTC", "Resolved") + post("Jan 12", "14:00", "UTC", "Investigating")
AT = "2026-01-12T15:10:00Z"

STATUSPAGE = {
    "a display time set back is the start": (
        page(incident(said("2", "resolved", "2026-03-02T20:00:00.000+09:00"), said("1", "investigating", "2026-03-02T19:00:00.000+09:00", display_at="2026-03-02T18:30:00.000+09:00"), started_at="2026-03-02T19:00:00.000+09:00", resolved_at="2026-03-02T20:00:00.000+09:00")),
        {"started_at": "2026-03-02T09:30:00Z", "resolved_at": "2026-03-02T11:00:00Z", "state": "resolved"},
    ),
    "nulls are no problem": (
        page({"id": "a1b2c3d4e5f6", "created_at": "2026-03-02T10:00:00Z", **dict.fromkeys(("name", "status", "impact", "started_at", "resolved_at", "shortlink", "components", "incident_updates", "postmortem_body", "scheduled_for"))}, scheduled_maintenances=None, components=None),
        {"count": 1, "started_at": "2026-03-02T10:00:00Z", "impact": "unknown", "kind": "incident", "problems": []},
    ),
    "work under way": (
        {"page": PAGE, "scheduled_maintenances": [incident(said("2", "in_progress", "2026-03-09T01:00:01Z"), said("1", "scheduled", "2026-03-01T00:00:00Z"), status="in_progress", impact="maintenance", scheduled_for="2026-03-09T01:00:00Z", scheduled_until="2026-03-09T03:00:00Z", components=[{"id": "c", "name": "DB"}])]},
        {"kind": "maintenance", "impact": "none", "state": "in_progress", "started_at": "2026-03-09T01:00:00Z", "resolved_at": None, "components": ["DB"]},
    ),
    "reopened": (
        page(incident(said("3", "investigating", "2026-03-02T13:00:00Z"), said("2", "resolved", "2026-03-02T12:00:00Z"), said("1", "investigating", "2026-03-02T11:00:00Z"), status="investigating")),
        {"state": "investigating", "resolved_at": None},
    ),
    "numbers for ids and capitals for words": (
        page(incident(said("1", "Resolved", "2026-03-02 11:00:00 UTC"), said("2", "Investigating", "2026-03-02 10:00:00 UTC"), id=12345, status="Resolved", impact="Minor")),
        {"id": "12345", "started_at": "2026-03-02T10:00:00Z", "impact": "minor", "state": "resolved"},
    ),
    "one post id twice": (
        page(incident(said("1", "resolved", "2026-03-02T11:00:00Z"), said("1", "investigating", "2026-03-02T10:00:00Z")), incident()),
        {"count": 1, "started_at": "2026-03-02T10:00:00Z", "states": ["investigating", "resolved"]},
    ),
    "groups and namesakes": (
        page(incident(said("1", "identified", "2026-03-02T12:00:00Z"), components=[{"id": "g", "name": "All", "group": True}, {"id": "a", "name": "Login"}, {"id": "b", "name": "Login"}, {"id": "c", "name": " API "}])),
        {"components": ["Login", "API"]},
    ),
    "an incident's list of another kind leaves the planned works": (
        {"page": PAGE, "incidents": {"error": "later"}, "scheduled_maintenances": [incident(status="scheduled", impact="maintenance", scheduled_for="2026-04-01T00:00:00Z")]},
        {"count": 1, "kind": "maintenance", "problems": ["bad_field"], "healthy": False},
    ),
    "the other platform's shim writes null for nothing": (
        {"page": {"id": ULID, "name": "O", "url": "https://status.o.example/", "updated_at": "2026-03-02T12:00:00Z"}, "incidents": None, "scheduled_maintenances": None, "status": {"indicator": "none"}, "components": []},
        {"format": "statuspage_json", "count": 0, "problems": [], "healthy": True},
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", STATUSPAGE)
def test_statuspage_json(name: str) -> None:
    body, wanted = STATUSPAGE[name]
    got = told(read(body, API))
    assert {key: got.get(key) for key in wanted} == wanted


FEEDS = {
    "a prefix for Atom": (atom(entry(html.escape(OVER), AT, prefix="a:"), prefix="a:"), ATOM, {"format": "statuspage_atom", "started_at": "2026-01-12T14:00:00Z", "resolved_at": AT}),
    "CDATA": (atom(entry(f"<![CDATA[{OVER}]]>", AT, title="<![CDATA[A & B]]>")), ATOM, {"title": "A & B", "started_at": "2026-01-12T14:00:00Z"}),
    "over the new year, edited in February": (atom(entry(html.escape(post("Jan  1", "00:40", "UTC", "Resolved") + post("Dec 31", "23:10", "UTC", "Investigating")), "2026-01-01T00:40:00Z", "2026-02-20T10:00:00Z")), ATOM, {"started_at": "2025-12-31T23:10:00Z", "resolved_at": "2026-01-01T00:40:00Z"}),
    "the day that most years lack": (atom(entry(html.escape(post("Feb 29", "10:40", "UTC", "Resolved")), "2024-02-29T10:40:00Z", "2024-05-20T10:00:00Z")), ATOM, {"started_at": "2024-02-29T10:40:00Z"}),
    "summer in California": (atom(entry(html.escape(post("Jul  2", "07:40", "PDT", "Resolved") + post("Jul  1", "23:40", "PDT", "Identified")), "2026-07-02T07:40:00-07:00")), ATOM, {"started_at": "2026-07-02T06:40:00Z", "resolved_at": "2026-07-02T14:40:00Z"}),
    "summer in London": (atom(entry(html.escape(post("Jul  2", "07:40", "BST", "Resolved") + post("Jul  2", "05:40", "BST", "Identified")), "2026-07-02T07:40:10+01:00")), ATOM, {"started_at": "2026-07-02T04:40:00Z"}),
    "Japanese labels": (atom(entry(html.escape(post("Jul  2", "07:40", "JST", "解決済み") + post("Jul  2", "05:40", "JST", "調査中")), "2026-07-02T07:40:10+09:00")), ATOM, {"started_at": "2026-07-01T20:40:00Z", "state": "resolved"}),
    "a zone that is a number": (atom(entry(html.escape(post("Jul  2", "07:40", "+03", "Resolved") + post("Jul  2", "05:40", "+03", "Investigating")), "2026-07-02T07:40:10+03:00")), ATOM, {"started_at": "2026-07-02T02:40:00Z"}),
    "a broken entry between two": (atom(entry(html.escape(OVER), AT), "<entry><id>broken", entry(html.escape(OVER), AT, slug="bbbbbbbbbbbb")), ATOM, {"count": 2}),
    "an entry without words": (atom(entry("", AT), entry(html.escape(OVER), AT, slug="bbbbbbbbbbbb")), ATOM, {"count": 1, "problems": ["bad_item"]}),
    "UTF-16": (atom(entry(html.escape(OVER), AT, title="Störung")).replace("UTF-8", "UTF-16").encode("utf-16"), ATOM, {"title": "Störung"}),
    "Latin-1": (atom(entry(html.escape(OVER), AT, title="Störung")).replace("UTF-8", "ISO-8859-1").encode("latin-1"), ATOM, {"title": "Störung"}),
    "two posts in one minute": (atom(entry(html.escape(post("Jan 12", "15:10", "UTC", "Resolved") + post("Jan 12", "15:10", "UTC", "Update") + post("Jan 12", "14:00", "UTC", "Investigating")), AT)), ATOM, {"states": ["investigating", "update", "resolved"]}),
    "opened again": (atom(entry(html.escape(post("Jan 12", "15:40", "UTC", "Investigating") + OVER), AT, "2026-01-12T15:40:00Z")), ATOM, {"state": "investigating", "resolved_at": None}),
    "opened again and over for good": (atom(entry(html.escape(post("Jan 12", "16:20", "UTC", "Resolved") + post("Jan 12", "15:40", "UTC", "Monitoring") + OVER), "2026-01-12T16:20:00Z")), ATOM, {"state": "resolved", "resolved_at": "2026-01-12T16:20:00Z"}),
    "work that is done": (atom(entry(html.escape(post("Jan 12", "15:10", "UTC", "Completed") + post("Jan 12", "14:00", "UTC", "In progress") + post("Jan  2", "14:00", "UTC", "Scheduled")), AT)), ATOM, {"kind": "maintenance", "state": "completed", "resolved_at": AT}),
    "the stamp of planned work is its start, not the newest post": (atom(entry(html.escape(banner("Jan 12, 12:00 - 14:00 EST") + post("Jan 12", "09:00", "EST", "Scheduled")), "2026-01-12T17:00:00Z", "2026-01-12T14:00:00Z")), ATOM, {"started_at": "2026-01-12T14:00:00Z", "kind": "maintenance"}),
    "planned work shows what CST means": (atom(entry(html.escape(banner("Jan 12, 12:00 - 14:00 CST") + post("Jan 12", "09:00", "CST", "Scheduled")), "2026-01-12T04:00:00Z", "2026-01-12T01:00:00Z")), ATOM, {"started_at": "2026-01-12T01:00:00Z"}),
    "a postmortem is newer than the stamp": (atom(entry(html.escape(post("Jan 12", "16:30", "EST", "Postmortem") + post("Jan 12", "14:00", "EST", "Resolved") + post("Jan 12", "13:10", "EST", "Investigating")), "2026-01-12T19:00:22Z", "2026-01-12T21:30:00Z")), ATOM, {"times": ["2026-01-12T18:10:00Z", "2026-01-12T19:00:00Z", "2026-01-12T21:30:00Z"]}),
    "RSS of work to come": (rss(("aaaaaaaaaaaa", "Tue, 07 Apr 2026 13:00:00 +0000", banner("Apr 7, 13:00 - 23:00 UTC") + post("Mar 16", "07:27", "UTC", "Scheduled"))), RSS, {"kind": "maintenance", "state": "scheduled", "times": ["2026-03-16T07:27:00Z"]}),
    "RSS that no name gives away, in the markup of 2014": (rss(("aaaaaaaaaaaa", "Wed, 01 Jan 2014 17:09:00 +0000", "<p><small>Jan  1, 09:09 PST</small><br><strong>Resolved</strong> - On time.</p><p><small>Dec 31, 23:50 PST</small><br><strong>Update</strong> - Late.</p>")).replace("V Status - Incident History", "Ereignisse").replace("Statuspage", "Ereignisse"), RSS, {"format": "statuspage_rss", "times": ["2014-01-01T07:50:00Z", "2014-01-01T17:09:00Z"], "states": ["update", "resolved"]}),
    "RSS of the platform's own name alone": (rss(("aaaaaaaaaaaa", "Wed, 01 Jan 2014 17:09:00 +0000", "Soon back.")).replace("V Status - Incident History", "Ereignisse"), RSS, {"format": "statuspage_rss", "problems": ["bad_item"]}),
    "an item of xAI begins at its own date": ("<rss version='2.0'><channel><title>x</title><item><title>[Chat] Slow</title><link>https://status.x.ai/chat/INC1</link><description><![CDATA[<h3>Status: ACTIVE</h3><div><p><strong>Mon, 12 Jan 2026 14:20:00 GMT</strong></p><h3>Investigating</h3></div>]]></description><pubDate>Mon, 12 Jan 2026 14:00:00 GMT</pubDate></item></channel></rss>", "https://status.x.ai/feed.xml", {"format": "xai", "started_at": "2026-01-12T14:00:00Z", "times": ["2026-01-12T14:20:00Z"], "components": ["Chat"]}),
    "notes of Slack's with clocks alone, over two nights": ("<feed xmlns='http://www.w3.org/2005/Atom'><title>Slack Status</title><id>https://slack-status.com/feed</id><entry><id>https://slack-status.com/2026-01/aaaa</id><title>Incident: Slow</title><link href='https://slack-status.com/2026-01/aaaa'/><published>2026-01-12T23:00:00-08:00</published><updated>2026-01-14T10:00:00-08:00</updated><content type='html'>" + html.escape("<p><small>11:00 PM PST</small> Slow.</p><p><small>1:00 AM PST</small> Still.</p><p><small>11:30 PM PST</small> All is fixed.</p>") + "</content></entry></feed>", "https://slack-status.com/feed/atom", {"format": "slack_feed", "times": ["2026-01-13T07:00:00Z", "2026-01-13T09:00:00Z", "2026-01-14T07:30:00Z"], "state": "resolved"}),
    "RSS cut short": (rss(("aaaaaaaaaaaa", "Mon, 12 Jan 2026 14:00:00 +0000", OVER), ("bbbbbbbbbbbb", "Mon, 12 Jan 2026 14:00:00 +0000", OVER))[:-200], RSS, {"count": 1, "problems": ["truncated"], "healthy": False}),
    "a start out of a ULID": (own_feed("Slow", "<b>Status: Resolved</b><br/><br/>Back.<br/><br/><b>Affected components</b><ul><li>Chat (Operational)</li><li>Voice (beta) (Degraded performance)</li></ul>"), "https://status.o.example/feed.atom", {"format": "incidentio_feed", "started_at": "2026-07-22T14:48:46Z", "resolved_at": "2026-07-22T18:00:00Z", "components": ["Chat", "Voice (beta)"], "url": f"https://status.o.example/incidents/{ULID}"}),
    "a status in Portuguese": (own_feed("Lento", "<b>Status: Resolvido</b><br/><br/>Voltou."), "https://status.o.example/feed.atom", {"state": "resolved"}),
    "planned work by its status": (own_feed("Window", "<b>Status: Maintenance scheduled</b><br/><br/>Soon."), "https://status.o.example/feed.atom", {"kind": "maintenance", "state": "scheduled"}),
}  # fmt: skip


@pytest.mark.parametrize("name", FEEDS)
def test_feeds(name: str) -> None:
    body, url, wanted = FEEDS[name]
    got = told(read(body, url))
    assert {key: got.get(key) for key in wanted} == wanted


def test_the_rows_of_an_incidents_page_were_headed_in_a_div() -> None:
    row = '<div class="row update-row"><div class="update-title span3">{}</div><div class="update-container"><div class="update-body">{}</div><div class="update-timestamp">Posted <span class="ago" data-datetime-unix="{}"></span>Jan 12, 2026 - 09:00 EST</div></div></div>'
    rows = row.format("Resolved", "Back.", 1768230600000) + row.format("Investigating", "Slow.", 1768226400000)
    page = f'<html><body><h1 class="incident-name impact-minor">Slow</h1><div class="incident-updates-container">{rows}</div></body></html>'
    got = told(read(page, "https://status.v.example/incidents/aaaaaaaaaaaa"))
    assert (got["format"], got["impact"], got["states"]) == ("statuspage_html", "minor", ["investigating", "resolved"])
    assert got["times"] == ["2026-01-12T14:00:00Z", "2026-01-12T15:10:00Z"]


def test_an_aws_clock_a_little_behind_the_post_before_it_was_typed_late() -> None:
    posts = "".join(f'<div><span class="yellowfg"> {clock} PDT</span>&nbsp;{n}</div>' for n, clock in enumerate(("6:15 PM", "7:00 PM", "6:58 PM", "1:10 AM")))  # fmt: skip
    event = {"service_name": "S", "summary": "[RESOLVED] Slow", "date": "1655774100", "status": "1", "details": "", "description": posts, "service": "s-us"}  # fmt: skip
    got = told(read({"archive": [event], "current": []}, "https://status.aws.amazon.com/data.json"))
    assert got["times"] == [
        "2022-06-21T01:15:00Z",
        "2022-06-21T02:00:00Z",
        "2022-06-21T02:00:00Z",
        "2022-06-21T08:10:00Z",
    ]


@pytest.mark.parametrize(("state", "flag", "over"), [("resolved", False, "2026-01-12T11:00:00Z"), ("open", True, None)])
def test_herokus_state_tells_what_is_over_and_its_flag_does_not(state: str, flag: bool, over: str | None) -> None:
    posts = [{"id": n, "update_type": kind, "contents": "w", "created_at": f"2026-01-12T1{n}:00:00.000Z"} for n, kind in enumerate(("issue", "update"))]  # fmt: skip
    item = {"id": 1, "title": "Slow", "state": state, "resolved": flag, "created_at": "2026-01-12T10:00:00.000Z", "updated_at": "2026-01-12T12:00:00.000Z", "full_url": "https://status.heroku.com/incidents/1", "updates": posts}  # fmt: skip
    got = told(read([item], "https://status.heroku.com/api/v4/incidents"))
    assert (got["format"], got["resolved_at"]) == ("heroku", over)
    assert got["states"] == ["investigating", "resolved" if over else "update"]


def test_a_page_of_status_io_without_an_event_is_quiet_and_one_cut_short_is_not() -> None:
    text = (HERE / "statusio_page" / "history" / "input.html").read_text()
    cut = read(text[: text.index("soon")])
    assert (len(cut.incidents), [p.code for p in cut.problems], cut.healthy) == (3, ["truncated"], False)
    quiet = read('<html><body><div id="statusbar_text">All Systems Operational</div></body></html>')
    assert (quiet.format, quiet.incidents, quiet.problems, quiet.healthy) == ("statusio_page", (), (), True)


def test_the_widget_may_write_null_for_an_empty_list() -> None:
    work = {"id": ULID, "name": "W", "status": "maintenance_scheduled", "last_update_at": "2026-07-20T00:00:00Z", "starts_at": "2026-08-01T00:00:00Z", "affected_components": None}  # fmt: skip
    body = {"page_url": "https://status.o.example", "ongoing_incidents": None, "in_progress_maintenances": None, "scheduled_maintenances": [work]}  # fmt: skip
    reading = read(body, "https://status.o.example/api/v1/summary")
    assert [(r.id, r.kind.value) for r in reading.incidents] == [(ULID, "maintenance")]
    assert (reading.format, reading.problems, reading.healthy) == ("incidentio_widget", (), True)
    assert read({**body, "scheduled_maintenances": None}).healthy
    assert not read({"ongoing_incidents": None, "in_progress_maintenances": None}).healthy


EVENT = {"_id": "aaaaaaaaaaaaaaaaaaaaaaa1", "name": "Late logs", "datetime_open": "2026-03-08T18:00:00.000Z", "messages": [{"details": "Late.", "state": 300, "status": 300, "datetime": "2026-03-08T19:00:00.000Z"}], "containers_affected": [{"_id": "c", "name": "West"}]}  # fmt: skip


@pytest.mark.parametrize(
    ("field", "value", "codes"),
    [
        ("maintenance", [], []),
        ("maintenance", None, []),
        ("maintenance", {"active": None, "upcoming": {}}, []),
        ("status_overall", [], []),
        ("status_overall", "fine", ["bad_field"]),
        ("maintenance", [1], ["bad_field"]),
    ],
)
def test_a_part_of_another_kind_costs_itself_alone(field: str, value: object, codes: list[str]) -> None:
    result = {"status_overall": {"status_code": 400}, "status": [], "incidents": [EVENT], "maintenance": {"active": [], "upcoming": []}}  # fmt: skip
    got = told(read({"result": {**result, field: value}}, "https://api.status.io/1.0/status/533c6539221ae15e3f000031"))
    assert (got["count"], got["state"], got["impact"]) == (1, "monitoring", "minor")
    assert (got["components"], got["problems"]) == (["West"], codes)


@pytest.mark.parametrize(
    ("body", "lost"),
    [
        ({"page": {"name": "V", "url": "https://v.example", "status": "UP"}, "activeIncidents": "error"}, "activeIncidents"),
        ({"result": {"status_overall": {"status_code": 100}, "status": [], "incidents": "later", "maintenance": {"active": [], "upcoming": 7}}}, "result.incidents, result.maintenance.upcoming"),
        ({"page": PAGE, "incidents": "error", "scheduled_maintenances": []}, "incidents"),
        ({"page_url": "https://status.o.example", "ongoing_incidents": {"error": 1}, "in_progress_maintenances": []}, "ongoing_incidents"),
    ],
)  # fmt: skip
def test_a_list_that_is_none_proves_no_quiet(body: object, lost: str) -> None:
    reading = read(body)
    assert [(p.code, p.message) for p in reading.problems] == [("bad_field", f"no list: {lost}")]
    assert not reading.healthy


def test_what_is_left_out_is_named_with_its_place() -> None:
    part = {"id": "20", "type": "status_report", "attributes": {"title": "Slow", "starts_at": "2026-03-01T13:50:00Z"}, "relationships": {"status_updates": 5}}  # fmt: skip
    body = {"data": {"id": "1", "type": "status_page", "attributes": None}, "included": [part]}
    reading = read(body, "https://status.h.example/index.json")
    assert [r.id for r in reading.incidents] == ["20"]
    assert [p.message for p in reading.problems] == ["left out, of another kind: relationships.status_updates"]


def test_dollar_signs_in_a_payload_are_no_words() -> None:
    update = {"id": "01A", "published_at": "$D2026-03-02T10:00:00.000Z", "to_status": "identified", "message_string": "$$5 are missing", "component_statuses": "$undefined"}  # fmt: skip
    row = {"id": ULID, "name": "Slow", "status": "identified", "type": "$undefined", "published_at": "$D2026-03-02T09:00:00.000Z", "updates": [update]}  # fmt: skip
    pushed = json.dumps("1:" + json.dumps({"incidents": [row]}) + "\n")
    body = f"<!DOCTYPE html><html><body><script>self.__next_f.push([1,{pushed}])</script></body></html>"
    got = told(read(body, "https://status.o.example/history"))
    assert (got["format"], got["started_at"], got["texts"]) == ("incidentio_page", "2026-03-02T09:00:00Z", ["$5 are missing"])  # fmt: skip


def test_a_compressed_body_is_named_for_what_it_is() -> None:
    from scraper.formats.wire import diagnose

    packed = b"\x1f\x8b\x08\x00" + b"\x00" * 40
    assert diagnose(packed, Origin("page", "vendor", API)).code == "packed"
    assert not read(packed, API).healthy
