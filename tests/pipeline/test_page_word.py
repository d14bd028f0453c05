"""What a status page says of now beside its incidents is read on every platform, and outlives runs that bring nothing."""

import json

import pytest
from loopback import Page
from test_update_options import feed, outcomes, site, update, work  # noqa: F401 - fixtures of the same small world

from scraper.core.model import Level
from scraper.formats.status import Origin, read_status
from scraper.pipeline.page_word import page_word
from tests.in_process import outagewire

PAGE = {"id": "p1", "name": "Acme", "url": "https://status.acme.example", "time_zone": "Etc/UTC"}
HTML = (
    '<html><body><div class="page-status status-major"><span class="status font-large">Partial System Outage</span></div>'
    '<div class="status-day"><div class="date">Nov 9, 2026</div></div></body></html>'
)


def summary(indicator: str, words: str, level: str, **more: object) -> dict:
    parts = [{"id": "c1", "name": "API", "status": level}, {"id": "c2", "name": "Web", "status": "operational"}]
    return {
        "page": PAGE,
        "status": {"indicator": indicator, "description": words},
        "components": parts,
        "incidents": [],
        **more,
    }


def kuma(status: int) -> dict:
    return {"heartbeatList": {"1": [{"status": status, "time": "2026-11-09 09:00:00"}]}, "uptimeList": {"1_24": 0.5}}


STATUSIO = {"status_overall": {"status": "Service Disruption", "status_code": 500}, "status": [], "incidents": [], "maintenance": {"active": [], "upcoming": []}}  # fmt: skip
INCIDENTIO = {"id": "1", "components": [], "structure": {"items": []}, "affected_components": [{"component_id": "c1", "status": "full_outage"}], "ongoing_incidents": [], "scheduled_maintenances": []}  # fmt: skip
BETTERSTACK = {
    "data": {"id": "1", "type": "status_page", "attributes": {"aggregate_state": "downtime"}},
    "included": [],
}

SAID = {
    "statuspage": (summary("major", "Partial System Outage", "major_outage"), Level.PARTIAL, "Partial System Outage", ["API"]),
    "statuspage, its status alone": ({"page": PAGE, "status": {"indicator": "critical", "description": "Major"}}, Level.MAJOR, "Major", []),
    "statuspage, planned work": (summary("maintenance", "Under Maintenance", "under_maintenance"), Level.MAINTENANCE, "Under Maintenance", ["API"]),
    "statuspage, a word nobody knows": (summary("purple", "", "on_fire"), Level.UNKNOWN, "purple", []),
    "azure devops": ({"status": {"health": "unhealthy", "message": "Boards are out"}, "services": [{"id": "Boards", "geographies": [{"name": "Europe", "health": "healthy"}]}]}, Level.MAJOR, "Boards are out", []),
    "upptime": ([{"name": "API", "url": "https://a.example", "slug": "api", "status": "down", "dailyMinutesDown": {}}], Level.UNKNOWN, "", ["API"]),
    "uptime kuma": (kuma(0), Level.UNKNOWN, "", ["1"]),
    "meta": ([{"id": "x", "name": "Meta", "services": [{"name": "Ads", "status": "Major Disruptions"}]}], Level.UNKNOWN, "", ["Meta: Ads"]),
    "incident.io, a part that it does not name": ({"summary": INCIDENTIO}, Level.MAJOR, "", []),
    "heroku": ({"status": [{"system": "Apps", "status": "red"}], "incidents": [], "scheduled": []}, Level.UNKNOWN, "", ["Apps"]),
    "status.io": ({"result": STATUSIO}, Level.MAJOR, "Service Disruption", []),
    "cstate": ({"cStateVersion": "6.0", "summaryStatus": "down", "systems": []}, Level.MAJOR, "down", []),
    "cachet": ({"data": [{"id": 1, "name": "API", "status": 4, "status_name": "Major Outage"}]}, Level.UNKNOWN, "", ["API"]),
    "instatus": ({"page": {"name": "A", "url": "https://a.example", "status": "HASISSUES"}}, Level.UNKNOWN, "HASISSUES", []),
    "instatus, planned work": ({"page": {"name": "A", "status": "UNDERMAINTENANCE"}, "activeMaintenances": []}, Level.MAINTENANCE, "UNDERMAINTENANCE", []),
    "instatus, its parts": ([{"id": "1", "name": "API", "status": "MAJOROUTAGE", "isParent": False}], Level.UNKNOWN, "", ["API"]),
    "slack": ({"status": "active", "active_incidents": []}, Level.UNKNOWN, "active", []),
    "better stack": (BETTERSTACK, Level.MAJOR, "downtime", []),
    "statuscast": ({"PageName": "V", "StatusText": "Performance Issue", "Status": "DegradedPerformance", "UnresolvedIncidents": []}, Level.DEGRADED, "Performance Issue", []),
    "statuspal": ({"status_page": {"name": "V", "current_incident_type": "major"}, "services": [], "incidents": []}, Level.MAJOR, "major", []),
    "pagerduty": ({"posts": [], "layout": {"globalStatusHeadline": "Checkout is out"}}, Level.UNKNOWN, "Checkout is out", []),
}  # fmt: skip


@pytest.mark.parametrize("case", SAID)
def test_a_page_is_told_in_its_own_words_and_levels(case: str) -> None:
    document, level, words, parts = SAID[case]
    reading = read_status(json.dumps(document).encode(), Origin("acme-status", "acme", "https://status.acme.example/x"))
    word = page_word(reading)
    assert (word.overall.level, word.overall.words, [part.name for part in word.parts]) == (level, words, parts)
    assert not reading.incidents
    assert reading.healthy, "the page answered, and says something"


def test_rootly_and_the_page_that_people_see_have_an_indicator_too() -> None:
    body = json.dumps({"page": {"name": "A"}, "status": {"indicator": "major", "description": "Partial"}}).encode()
    rootly = read_status(body, Origin("a", "a", "https://a.example/api/v1/status.json"))
    assert (rootly.format, rootly.overall.level, rootly.overall.words) == ("rootly", Level.PARTIAL, "Partial")
    html = read_status(HTML.encode(), Origin("a", "a", "https://a.example/"))
    assert (html.format, html.overall.level, html.overall.words) == ("statuspage_html", Level.PARTIAL, "Partial System Outage")  # fmt: skip


def test_parts_are_told_the_gravest_first_whatever_their_order() -> None:
    parts = [{"id": str(n), "name": f"{n:03}", "status": "degraded_performance"} for n in range(80)]
    parts.append({"id": "x", "name": "zeta", "status": "major_outage"})
    words = [
        page_word(read_status(json.dumps({"page": PAGE, "components": rows}).encode(), Origin("a", "a", "")))
        for rows in (parts, parts[::-1])
    ]
    assert words[0] == words[1]
    assert (words[0].parts[0].name, len(words[0].parts), words[0].touched, words[0].listed) == ("zeta", 50, 81, 81)


@pytest.mark.parametrize("document", [{"heartbeatList": {}, "uptimeList": {}}, {"heartbeatList": {"1": []}}, {"page": PAGE, "components": []}])  # fmt: skip
def test_a_page_without_parts_and_without_a_list_of_incidents_proves_nothing(document: dict) -> None:
    assert not read_status(json.dumps(document).encode(), Origin("a", "a", "https://a.example/x")).healthy


POST = {"id": "u1", "status": "resolved", "body": "Over.", "display_at": "2026-10-01T10:00:00Z"}
A7 = {
    "id": "a7",
    "name": "Errors",
    "status": "resolved",
    "impact": "minor",
    "incident_updates": [POST, None, {"id": "u3"}],
}
WIDGET = {
    "page_url": "https://status.acme.example",
    "ongoing_incidents": [{"id": "a", "last_update_at": "2026-10-01T10:00:00Z"}, {"name": "?"}],
    "in_progress_maintenances": [],
}
PROXY = {
    "incidents": [
        {"id": "01A", "name": "A", "published_at": "2026-10-01T10:00:00Z", "updates": [{"to_status": "x"}]},
        {"name": "?", "updates": []},
    ]
}


@pytest.mark.parametrize(
    ("document", "places"),
    [
        ({"page": PAGE, "incidents": [A7]}, ["item 'a7', post 2: it is no post", "item 'a7', post 3: it has no readable time"]),
        ({"page": PAGE, "incidents": [A7 | {"incident_updates": [POST]}, {"name": "?"}, None]}, ["item 2 of incidents: ", "item 3 of incidents: "]),
        (WIDGET, ["item 2 of ongoing_incidents: "]),
        (PROXY, ["incident 01A: 1 post(s)", "incident 2 of the document: "]),
        ({"months": [{"name": "May", "year": 2026, "incidents": [{"name": "?", "timestamp": ""}]}]}, ["item 1 of May 2026: "]),
    ],
)  # fmt: skip
def test_what_cannot_be_read_is_told_with_its_place(document: dict, places: list[str]) -> None:
    reading = read_status(json.dumps(document).encode(), Origin("a", "a", "https://status.acme.example/x"))
    told = [problem.message for problem in reading.problems]
    assert len(told) == len(places), told
    assert all(message.startswith(place) for message, place in zip(told, places, strict=True)), told


MENDS_A_SOURCE = ("sources.yml", "enabled: false", "the source's url", "max_bytes")


def states(work, at: str) -> dict[str, str]:  # noqa: F811 - the fixture
    done = outagewire("--now", at, "export", "--out", "out", cwd=work)
    assert done.returncode == 0, done.stderr
    rows = json.loads((work / "out/api/v1/providers.json").read_text())["providers"]
    return {row["id"]: row["state"] for row in rows}


def test_the_word_stands_until_the_page_says_another(work, site) -> None:  # noqa: F811 - fixtures
    def says(*told: str) -> None:
        site.pages["/incidents.json"] = Page(json.dumps(summary(*told)).encode(), "application/json")

    says("major", "Partial System Outage", "major_outage")
    update(work, site, now="2026-05-03T00:00:00Z")
    assert states(work, "2026-05-03T00:01:00Z") == {"acme": "down"}
    for at, outcome in (("00:05", "not_due"), ("01:00", "not_modified")):
        again = update(work, site, now=f"2026-05-03T{at}:00Z")
        assert (outcomes(again)["acme-status"], again["written"]) == (outcome, 0)
        assert states(work, f"2026-05-03T{at}:30Z") == {"acme": "down"}
    says("minor", "Minor Service Outage", "degraded_performance")
    update(work, site, now="2026-05-03T02:00:00Z")
    assert states(work, "2026-05-03T02:01:00Z") == {"acme": "degraded"}
    says("none", "All Systems Operational", "operational")
    update(work, site, now="2026-05-03T03:00:00Z")
    assert states(work, "2026-05-03T03:01:00Z") == {"acme": "none"}


def test_a_cache_that_knows_no_word_asks_for_the_whole_page(work, site) -> None:  # noqa: F811 - fixtures
    site.pages["/incidents.json"] = Page(
        json.dumps(summary("major", "Out", "major_outage")).encode(), "application/json"
    )
    update(work, site)
    ledger = work / ".cache" / "ledger.json"
    kept = json.loads(ledger.read_text())
    del kept["said"]
    ledger.write_text(json.dumps(kept))
    update(work, site, now="2026-05-03T01:00:00Z")
    assert states(work, "2026-05-03T01:01:00Z") == {"acme": "down"}


def test_a_feed_whose_articles_cannot_be_read_brings_nothing_new(work, site) -> None:  # noqa: F811 - fixtures
    for status, message, remedy in (
        (410, "the article is gone for good (410)", "this article alone is left out"),
        (404, "there is nothing at this address (404)", "this article alone is left out"),
        (403, "the article refuses to be read (403)", "follow: summary"),
    ):
        site.pages["/outage.html"] = Page(b"no", status=status)
        for now in ("2026-05-03T00:00:00Z", "2026-05-03T12:00:00Z"):
            report = update(work, site, "--only", "news", now=now, status=3)
            assert outcomes(report) == {"news": "unchanged"}
            told = [one["message"] for one in report["problems"]]
            assert len(told) == 1
            assert message in told[0]
            assert remedy in told[0]
            assert not [word for word in MENDS_A_SOURCE if word in told[0]]
            site.pages["/feed.xml"] = Page(feed(site.base) + b"<!-- -->" * (status % 7), "application/rss+xml")
        (work / ".cache" / "ledger.json").unlink()


@pytest.mark.parametrize("link", ["javascript:alert(1)", "data:text/html,hello", ""])
def test_an_item_that_leads_nowhere_is_named(work, site, link: str) -> None:  # noqa: F811 - fixtures
    body = feed(site.base).replace(f"{site.base}/outage.html".encode(), link.encode())
    body = body.replace(f"{site.base}/shop.html".encode(), link.encode())
    site.pages["/feed.xml"] = Page(body, "application/rss+xml")
    report = update(work, site, "--only", "news", status=3)
    (told,) = report["problems"]
    assert "1 item(s) without an http or https address were left out: “Acme outage is over”" in told["message"]
