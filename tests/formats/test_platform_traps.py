"""Traps of single platforms that need more than one document, or a clock, to show."""

import json
from datetime import UTC, datetime, timedelta

import pytest

from scraper.core.model import Severity
from scraper.formats.status import Origin, read_status

READ = datetime(2026, 3, 20, tzinfo=UTC)


def aws_feed(posts: list[tuple[str, datetime, bool]]) -> bytes:
    items = "".join(
        f"<item><title>{'Service is operating normally: [RESOLVED] ' if over else 'Informational message: '}Errors</title>"
        f"<link>https://status.aws.amazon.com/</link><pubDate>{at:%a, %d %b %Y %H:%M:%S} +0000</pubDate>"
        f"<guid>https://status.aws.amazon.com/#{key}_{int(at.timestamp())}</guid><description>Words.</description></item>"
        for key, at, over in sorted(posts, key=lambda post: post[1], reverse=True)
    )
    return f"<rss version='2.0'><channel><title>AWS</title>{items}</channel></rss>".encode()


def event(key: str, start: datetime, posts: int = 5) -> list[tuple[str, datetime, bool]]:
    return [(key, start + timedelta(hours=n), n == posts - 1) for n in range(posts)]


def long_feed(events: int) -> list[tuple[str, datetime, bool]]:
    first = datetime(2026, 1, 1, tzinfo=UTC)
    return [post for n in range(events) for post in event(f"svc{n}-us-east-1", first + timedelta(days=5 * n))]


def aws_ids(posts: list[tuple[str, datetime, bool]], retrieved: datetime | None = READ) -> set[str]:
    reading = read_status(aws_feed(posts), Origin("aws", "aws", "", retrieved=retrieved))
    assert reading.format == "aws_rss"
    return {record.id for record in reading.incidents}


def test_posts_that_leave_the_aws_feed_make_no_new_incident() -> None:
    posts = long_feed(11)
    whole = aws_ids(posts[:54])
    for dropped in range(1, 5):
        assert aws_ids(posts[dropped:54]) <= whole


def test_a_short_aws_feed_or_one_read_without_a_clock_is_kept_whole() -> None:
    assert len(aws_ids(long_feed(3)[2:])) == 3
    assert len(aws_ids(long_feed(11)[2:], retrieved=None)) == 11


def test_fifty_aws_posts_of_one_day_are_all_kept() -> None:
    start = READ - timedelta(hours=10)
    posts = [(f"svc{n % 5}-us-east-1", start + timedelta(minutes=10 * n), False) for n in range(55)]
    assert len(aws_ids(posts)) == 5


@pytest.mark.parametrize(("hours", "incidents"), [(23, 1), (25, 2)])
def test_24_hours_of_silence_end_an_aws_event(hours: int, incidents: int) -> None:
    start = datetime(2026, 1, 1, tzinfo=UTC)
    assert len(aws_ids([("a", start, False), ("a", start + timedelta(hours=hours), False)])) == incidents


def test_an_aws_post_after_the_resolution_begins_anew() -> None:
    start = datetime(2026, 1, 1, tzinfo=UTC)
    assert len(aws_ids([*event("a", start, 2), ("a", start + timedelta(hours=2), False)])) == 2


def test_google_grades_by_severity_and_information_is_none() -> None:
    row = '{"id":"%s","begin":"2026-01-01T00:00:00+00:00","external_desc":"x","updates":[],"status_impact":"%s","severity":"%s"}'
    graded = {
        ("SERVICE_OUTAGE", "high"): Severity.CRITICAL,
        ("SERVICE_DISRUPTION", "medium"): Severity.MAJOR,
        ("SERVICE_DISRUPTION", "low"): Severity.MINOR,
        ("SERVICE_INFORMATION", "high"): Severity.NONE,
        ("SERVICE_OUTAGE", ""): Severity.CRITICAL,
        ("SOMETHING", "odd"): Severity.UNKNOWN,
    }
    body = "[" + ",".join(row % (n, *pair) for n, pair in enumerate(graded)) + "]"
    reading = read_status(body.encode(), Origin("g", "g", "https://status.cloud.google.com/incidents.json"))
    assert [record.impact for record in reading.incidents] == list(graded.values())


@pytest.mark.parametrize(
    ("first", "starts"),
    [
        ("## Incident Report", True),
        ("\\# Preliminary Incident Report", True),
        ("**MINI INCIDENT REPORT**", True),
        ("UPDATED INCIDENT REPORT", True),
        ("We will publish an Incident Report soon.", False),
        ("The Incident Report is now available elsewhere.", False),
    ],
)
def test_a_google_write_up_opens_with_its_heading(first: str, starts: bool) -> None:
    text = f"{first}\\nWords.".replace("\\#", "\\\\#")
    body = (
        '[{"id":"a","begin":"2026-01-01T00:00:00+00:00","end":"2026-01-01T01:00:00+00:00","external_desc":"x","status_impact":"SERVICE_OUTAGE",'
        f'"updates":[{{"when":"2026-01-05T00:00:00+00:00","status":"AVAILABLE","text":"{text}"}}]}}]'
    )
    (record,) = read_status(body.encode(), Origin("g", "g", "")).incidents
    assert (record.postmortem is not None) is starts
    assert record.resolved_at == datetime(2026, 1, 1, 1, tzinfo=UTC)
    if record.postmortem:
        assert record.postmortem.at == datetime(2026, 1, 5, tzinfo=UTC)


@pytest.mark.parametrize(("seconds", "kept"), [(59, 0), (60, 1)])
def test_a_monitor_needs_a_minute(seconds: int, kept: int) -> None:
    body = f"""{{"data":{{"id":"1","type":"status_page","attributes":{{}}}},"included":[{{"id":"2","type":"status_report","attributes":
    {{"title":"API","report_type":"automatic","starts_at":"2026-01-01T00:00:00Z","ends_at":"2026-01-01T00:{seconds // 60:02}:{seconds % 60:02}Z",
    "aggregate_state":"resolved"}}}}]}}"""
    assert len(read_status(body.encode(), Origin("b", "b", "")).incidents) == kept


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-be", "utf-16-le", "utf-8-sig", "utf-8"])
def test_aws_json_is_decoded_by_its_bytes_whatever_the_server_says(encoding: str) -> None:
    body = '[{"arn":"arn:aws:health:x::event/1","date":"1772369485","status":"3","summary":"Störung","event_log":[]}]'.encode(
        encoding
    )
    (record,) = read_status(body, Origin("a", "a", "", media_type="application/json;charset=iso-8859-1")).incidents
    assert record.title == "Störung"
    assert record.started_at == datetime(2026, 3, 1, 12, 51, 25, tzinfo=UTC)


def test_a_stale_azure_feed_is_silent_even_with_items() -> None:
    body = b"""<rss><channel><title>Azure Status</title><lastBuildDate>Thu, 23 Jul 2026 18:12:58 Z</lastBuildDate><item><guid>a</guid>
    <title>Trouble</title><pubDate>Thu, 23 Jul 2026 16:29:09 Z</pubDate></item></channel></rss>"""
    reading = read_status(body, Origin("az", "azure", "", retrieved=datetime(2026, 7, 24, tzinfo=UTC)))
    assert len(reading.incidents) == 1
    assert not reading.healthy
    assert [p.code for p in reading.problems] == ["stale_feed"]


@pytest.mark.parametrize(
    "flat",
    [
        '[["Reactive",0],{"incidentUpdates":0,"id":0}]',
        '[[0,0,0,0,0,0,0,0,0,0,0,0],{"incidentUpdates":0},{"incidentUpdates":0}]',
        '[true,{"incidentUpdates":true}]',
        '[{"incidentUpdates":-1,"id":9}]',
    ],
)
def test_a_page_whose_values_point_in_circles_comes_to_an_end(flat: str) -> None:
    body = f'<script id="__NUXT_DATA__">{flat}</script>'
    reading = read_status(body.encode(), Origin("c", "c", ""))
    assert (reading.format, reading.incidents, reading.healthy) == ("checkly_page", (), False)
    assert reading.problems


@pytest.mark.parametrize(
    "address",
    [
        "https://status.aws.amazon.com/#ec2-us-east-1_1692079200",
        "https://status.x.ai/api/INC2",
        "https://status.hetzner.com/incident/aaa-1",
        "https://slack-status.com/2025-12/aa11",
        "https://ocistatus.oraclecloud.com/#/incidents/x",
        "https://status.cloud.google.com/incidents/AbCd",
    ],
)
def test_a_feed_that_names_another_vendors_page_is_not_that_vendors(address: str) -> None:
    body = f"""<rss><channel><title>Shop status</title><link>https://status.shop.example</link><item><title>Checkout fails</title>
    <link>https://status.shop.example/incidents/77</link><guid>https://status.shop.example/incidents/77</guid>
    <pubDate>Tue, 05 May 2026 10:00:00 GMT</pubDate><description>Our host is down, see &lt;a href="{address}"&gt;there&lt;/a&gt; {address}
    </description></item></channel></rss>"""
    assert read_status(body.encode(), Origin("s", "shop", "")).format == "generic_feed"


def test_an_aws_event_is_over_when_its_last_entry_says_so_in_either_order() -> None:
    log = (
        '{"summary":"[RESOLVED] Errors","message":"All works.","status":0,"timestamp":1772380000}',
        '{"summary":"Errors","message":"We look.","status":2,"timestamp":1772369485}',
    )
    for entries in (log, log[::-1]):
        body = f'[{{"arn":"arn:aws:health:x::event/1","date":"1772369485","status":"3","summary":"Errors","event_log":[{",".join(entries)}]}}]'
        (record,) = read_status(body.encode(), Origin("a", "a", "")).incidents
        assert [u.state for u in record.updates] == ["investigating", "resolved"]
        assert (record.state, record.resolved_at) == ("resolved", record.updates[-1].at)
        assert record.impact is Severity.MAJOR


def test_a_page_of_better_stack_without_any_address_makes_none_up() -> None:
    body = b"""{"data":{"id":"1","type":"status_page","attributes":{}},"included":[{"id":"2","type":"status_report","attributes":
    {"title":"API","report_type":"manual","starts_at":"2026-01-01T00:00:00Z","aggregate_state":"downtime"}}]}"""
    (record,) = read_status(body, Origin("b", "b", "")).incidents
    assert record.url == "/incident/2"


def test_a_step_of_x_keeps_its_id_when_it_is_marked_as_over() -> None:
    def step(mark: str) -> bytes:
        return f'# X\n\n## Incident history\n<Steps><Step title="Jul 3, 2026 - Posts fail{mark}">Posts fail.</Step></Steps>'.encode()

    opened, closed = (
        read_status(step(mark), Origin("x", "x", "")).incidents[0] for mark in (" (ongoing)", " – Resolved")
    )
    assert opened.id == closed.id
    assert (opened.state, closed.state) == ("investigating", "resolved")


def test_marks_before_which_only_the_page_stands_do_not_tie_posts() -> None:
    items = "".join(
        f"<item><title>Case {n}</title><link>https://status.vendor.example/</link><guid>https://status.vendor.example/#{n}ab</guid>"
        f"<pubDate>Fri, 17 Apr 2026 1{n}:00:00 GMT</pubDate><description>We are investigating an outage.</description></item>"
        for n in range(3)
    )
    reading = read_status(
        f"<rss version='2.0'><channel><title>V</title><link>https://status.vendor.example/</link>{items}</channel></rss>".encode(),
        Origin("v", "v", "https://status.vendor.example/feed"),
    )
    assert len(reading.incidents) == 3


@pytest.mark.parametrize("turned", [False, True], ids=["the older copy first", "the newer copy first"])
def test_of_an_incident_that_a_list_holds_twice_the_newer_copy_counts(turned: bool) -> None:
    posts = [
        {"id": "p1", "status": "investigating", "body": "Mail is late.", "display_at": "2026-03-10T11:30:00Z"},
        {"id": "p2", "status": "resolved", "body": "Mail is on time.", "display_at": "2026-03-10T12:30:00Z"},
    ]
    copies = [
        {"id": "abc", "name": "Mail", "status": told[-1]["status"], "impact": "major", "incident_updates": told[::-1]}
        for told in (posts[:1], posts)
    ]
    listed = copies[::-1] if turned else copies
    body = json.dumps({"page": {"id": "x", "url": "https://s.example"}, "incidents": listed}).encode()
    (found,) = read_status(body, Origin("s", "s", "https://s.example/api/v2/incidents.json")).incidents
    assert (found.state, len(found.updates)) == ("resolved", 2)


@pytest.mark.parametrize(
    ("title", "state"),
    [
        ("Service is operating normally: [RESOLVED] Increased latency", "resolved"),
        ("Paris: [Investigating] Errors", "investigating"),
        ("[Paris] Errors: [Monitoring] since noon", "monitoring"),
        ("Queue [us-east-1] is slow", "unknown"),
    ],
)
def test_a_state_in_brackets_counts_wherever_it_stands_in_the_title(title: str, state: str) -> None:
    body = f"<rss version='2.0'><channel><title>S</title><link>https://s.example/</link><item><title>{title}</title><link>https://s.example/i/123456</link><pubDate>Tue, 10 Mar 2026 10:00:00 +0000</pubDate><description>Words.</description></item></channel></rss>"
    (found,) = read_status(body.encode(), Origin("s", "s", "https://s.example/feed.rss")).incidents
    assert found.state == state


@pytest.mark.parametrize(
    ("status", "resolved_at", "newest", "state"),
    [
        # Two that say that it is over outweigh a status that was not kept up.
        ("investigating", "2026-11-18T12:00:00Z", "resolved", "resolved"),
        # Who reopens takes the resolution back, or posts.
        ("investigating", None, "resolved", "investigating"),
        ("investigating", "2026-11-18T12:00:00Z", "investigating", "investigating"),
    ],
)
def test_a_statuspage_incident_that_contradicts_itself(
    status: str, resolved_at: str | None, newest: str, state: str
) -> None:
    posts = [
        {"id": "u2", "status": newest, "body": "Words.", "display_at": "2026-11-18T12:00:00Z"},
        {"id": "u1", "status": "investigating", "body": "Words.", "display_at": "2026-11-18T09:55:00Z"},
    ]
    incident = {"id": "n1", "name": "Errors", "status": status, "resolved_at": resolved_at, "incident_updates": posts}
    body = json.dumps({"page": {"url": "https://status.acme.example"}, "incidents": [incident]}).encode()
    (found,) = read_status(body, Origin("acme", "acme", "https://status.acme.example/api/v2/incidents.json")).incidents
    assert found.state == state
    assert (found.resolved_at is None) == (state != "resolved")
