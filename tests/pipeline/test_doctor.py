"""`outagewire doctor` against a loopback server: every state, the platforms it finds, and what it leaves alone."""

import json
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path

import pytest
from click.testing import CliRunner
from loopback import Page, Web, web

from scraper.cli import main

TODAY = datetime(2026, 10, 1, 12, tzinfo=UTC)
SITE = """\
name: Test wire
base_url: https://wire.example/
repository: https://code.example/wire
contact: https://wire.example/policy/
tag_authority: wire.example,2026
"""
STATES = {"ok", "moved", "changed", "stale", "silent", "failed"}


def stamp(at: datetime) -> str:
    return at.strftime("%Y-%m-%dT%H:%M:%SZ")


def days_ago(days: float) -> datetime:
    return TODAY - timedelta(days=days)


def posts(at: datetime) -> list[dict]:
    end = at + timedelta(hours=1)
    return [
        {"id": f"p{at:%m%d%H}1", "status": "resolved", "body": "It is over.", "created_at": stamp(end), "display_at": stamp(end), "affected_components": None},
        {"id": f"p{at:%m%d%H}0", "status": "investigating", "body": "We look into it.", "created_at": stamp(at), "display_at": stamp(at), "affected_components": None},
    ]  # fmt: skip


def statuspage(*ages: float, ids: str = "case{:08}") -> Page:
    """Statuspage's list of incidents that began so many days ago."""
    rows = [
        {"id": ids.format(n), "name": f"Case {n}", "status": "resolved", "impact": "minor", "created_at": stamp(days_ago(age)),
         "updated_at": stamp(days_ago(age) + timedelta(hours=1)), "incident_updates": posts(days_ago(age)), "components": []}
        for n, age in enumerate(ages)
    ]  # fmt: skip
    value = {"page": {"id": "pageidpageid", "name": "Acme", "time_zone": "Etc/UTC"}, "incidents": rows}
    return Page(json.dumps(value).encode(), "application/json")


def proxy() -> Page:
    summary = {"id": "01HSUMMARY", "name": "Acme", "public_url": "https://status.acme.example", "structure": {"items": []},
               "components": [{"id": "c1", "name": "Chat"}], "affected_components": [], "ongoing_incidents": [], "scheduled_maintenances": []}  # fmt: skip
    return Page(json.dumps({"summary": summary}).encode(), "application/json")


def instatus() -> Page:
    return Page(json.dumps({"page": {"name": "Acme", "url": "https://status.acme.example", "status": "UP"}}).encode(), "application/json")  # fmt: skip


def better_stack() -> Page:
    value = {
        "data": {"id": "1", "type": "status_page", "attributes": {"company_name": "Acme", "timezone": "UTC", "aggregate_state": "operational"}},
        "included": [{"id": "7", "type": "status_page_resource", "attributes": {"public_name": "Chat", "status": "operational"}}],
    }  # fmt: skip
    return Page(json.dumps(value).encode(), "application/json")


def rss(*ages: float, built: datetime | None = None, title: str = "Service down again") -> Page:
    items = "".join(
        f"<item><title>{title}: case {n}</title><link>https://paper.example/{n}</link><guid>{n}</guid>"
        f"<pubDate>{format_datetime(days_ago(age))}</pubDate><description>Case {n} is resolved.</description></item>"
        for n, age in enumerate(ages)
    )
    stamped = f"<lastBuildDate>{format_datetime(built)}</lastBuildDate>" if built else ""
    return Page(f"<rss version='2.0'><channel><title>Acme</title>{stamped}{items}</channel></rss>".encode(), "application/rss+xml")  # fmt: skip


def html(head: str = "", body: str = "All is well.") -> Page:
    return Page(f"<!doctype html><html><head><title>Acme</title>{head}</head><body>{body}</body></html>".encode())


def gone_to(address: str, status: int = 301) -> Page:
    return Page(b"", status=status, headers={"Location": address})


class Clinic:
    """A server, settings that read it, and the command."""

    def __init__(self, folder: Path, server: Web) -> None:
        self.folder, self.server = folder, server
        self.rows: list[str] = []

    def source(self, name: str, path: str, page: Page | None = None, more: str = "", kind: str = "status") -> None:
        if page is not None:
            self.server.pages[path] = page
        standing = "official" if kind == "status" else "press"
        extra = "providers: [acme], " if kind == "status" else "follow: summary, "
        row = f'  - {{id: {name}, kind: {kind}, url: "{self.server.base}{path}", {extra}standing: {standing}{more}}}'
        self.rows = [*[r for r in self.rows if f"id: {name}," not in r], row]

    def write(self) -> None:
        place = self.folder / "content"
        place.mkdir(exist_ok=True)
        (place / "site.yml").write_text(SITE)
        (place / "taxonomy.yml").write_text("causes: []\n")
        (place / "providers.yml").write_text("providers:\n  - {id: acme, name: Acme}\n")
        (place / "sources.yml").write_text("sources:\n" + "\n".join(self.rows) + "\n")

    def run(self, *words: str, now: datetime = TODAY):
        self.write()
        options = [
            "--content",
            str(self.folder / "content"),
            "--cache",
            str(self.folder / "cache"),
            "--now",
            stamp(now),
        ]
        return CliRunner().invoke(main, [*options, *words, "--allow-host", self.server.host], catch_exceptions=False)

    def findings(self, *words: str, now: datetime = TODAY) -> dict[str, dict]:
        result = self.run("doctor", "--json", *words, now=now)
        rows = json.loads(result.stdout)
        assert all(set(row) == {"source", "state", "format", "detail"} and row["state"] in STATES for row in rows)
        assert result.exit_code == (0 if all(row["state"] == "ok" for row in rows) else 3)
        return {row["source"]: row for row in rows}

    def one(self, path: str, page: Page | None, more: str = "", kind: str = "status") -> dict:
        self.source("it", path, page, more, kind)
        return self.findings()["it"]


@pytest.fixture
def clinic(tmp_path) -> Iterator[Clinic]:
    with web() as server:
        yield Clinic(tmp_path, server)


WEEKLY = tuple(3 + 7 * n for n in range(12))


def test_a_page_that_answers_as_ever_is_ok(clinic) -> None:
    found = clinic.one("/api/v2/incidents.json", statuspage(*WEEKLY))
    assert (found["state"], found["format"]) == ("ok", "statuspage_json")
    assert [path for _, path, _ in clinic.server.log] == ["/robots.txt", "/api/v2/incidents.json"]


def test_the_table_names_state_source_and_advice(clinic) -> None:
    clinic.source("acme-status", "/api/v2/incidents.json", statuspage(*WEEKLY))
    clinic.source("nowhere", "/nothing.json")
    result = clinic.run("doctor")
    assert result.exit_code == 3
    assert [line.split()[:2] for line in result.stdout.splitlines()] == [["ok", "acme-status"], ["failed", "nowhere"]]
    assert "2 sources, 1 not ok" in result.stderr
    assert clinic.run("doctor", "--only", "acme-*").exit_code == 0
    assert clinic.run("doctor", "--only", "no-such").exit_code == 2


# --- moved


@pytest.mark.parametrize("status", [301, 308])
def test_a_permanent_redirect_is_a_move(clinic, status) -> None:
    clinic.server.pages["/new/incidents.json"] = statuspage(*WEEKLY)
    found = clinic.one("/api/v2/incidents.json", gone_to("/new/incidents.json", status))
    assert found["state"] == "moved"
    assert f"set url: {clinic.server.base}/new/incidents.json" in found["detail"]


def test_a_move_to_another_host_asks_for_the_old_one_among_hosts(clinic) -> None:
    other = clinic.server.base.replace("127.0.0.1", "localhost")
    clinic.server.pages["/there"] = statuspage(*WEEKLY)
    clinic.source("it", "/api/v2/incidents.json", gone_to(f"{other}/there"))
    clinic.write()
    port = clinic.server.host.rpartition(":")[2]
    options = ["--content", str(clinic.folder / "content"), "--cache", str(clinic.folder / "cache"), "--now", stamp(TODAY)]  # fmt: skip
    hosts = ["--allow-host", clinic.server.host, "--allow-host", f"localhost:{port}"]
    result = CliRunner().invoke(main, [*options, "doctor", "--json", *hosts], catch_exceptions=False)
    found = json.loads(result.stdout)[0]
    assert found["state"] == "moved"
    assert f"set url: {other}/there" in found["detail"]
    assert "hosts: [127.0.0.1]" in found["detail"]


@pytest.mark.parametrize("status", [302, 307])
def test_a_passing_redirect_on_the_same_host_is_none(clinic, status) -> None:
    clinic.server.pages["/today"] = statuspage(*WEEKLY)
    assert clinic.one("/api/v2/incidents.json", gone_to("/today", status))["state"] == "ok"


def test_a_move_to_a_page_that_cannot_be_read_finds_where_it_can(clinic) -> None:
    clinic.server.pages |= {"/": html(), "/summary.json": instatus()}
    found = clinic.one("/api/v2/incidents.json", gone_to("/"))
    assert (found["state"], found["format"]) == ("moved", "instatus")
    assert f"{clinic.server.base}/summary.json" in found["detail"]


# --- changed


def test_incident_io_behind_statuspage_s_shape_is_recognised(clinic) -> None:
    clinic.server.pages[f"/proxy/{clinic.server.host}"] = proxy()
    page = statuspage(*WEEKLY, ids="01HZZZZZZZZZZZZZZZZZZZ{:04}")
    found = clinic.one("/api/v2/incidents.json", page, ", format: statuspage_json")
    assert (found["state"], found["format"]) == ("changed", "statuspage_json")
    assert f"{clinic.server.base}/proxy/{clinic.server.host}/incidents" in found["detail"]


@pytest.mark.parametrize(
    ("path", "page", "form"),
    [
        ("/proxy/HOST", proxy(), "incidentio_proxy"),
        ("/summary.json", instatus(), "instatus"),
        ("/index.json", better_stack(), "betterstack"),
    ],
)
@pytest.mark.parametrize("left", [html(), None])
def test_another_platform_on_the_same_host_is_found(clinic, path, page, form, left) -> None:
    """Whether the old address now shows a web page or nothing."""
    clinic.server.pages[path.replace("HOST", clinic.server.host)] = page
    found = clinic.one("/api/v2/incidents.json", left)
    assert (found["state"], found["format"]) == ("changed", form)
    assert "set url: " in found["detail"]
    extra = {path for _, path, _ in clinic.server.log} - {"/robots.txt", "/api/v2/incidents.json"}
    assert len(extra) <= 4


def test_a_platform_that_the_page_names_is_asked_first(clinic) -> None:
    value = {"page": {"name": "Acme"}, "status": {"indicator": "none"}, "incidents": []}
    clinic.server.pages["/api/v1/status.json"] = Page(json.dumps(value).encode(), "application/json")
    page = Page(b"<!DOCTYPE html><html><body>Powered by Rootly</body></html>")
    found = clinic.one("/api/v2/incidents.json", page)
    assert (found["state"], found["format"]) == ("changed", "rootly")
    assert "/api/v1/incidents.json" in found["detail"]


def test_a_feed_named_by_the_page_is_found(clinic) -> None:
    clinic.server.pages["/updates.xml"] = rss(3, 9, 20)
    head = "<link rel='alternate' type='application/rss+xml' title='Updates' href='/updates.xml'>"
    found = clinic.one("/api/v2/incidents.json", html(head))
    assert found["state"] == "changed"
    assert f"set url: {clinic.server.base}/updates.xml" in found["detail"]


def test_a_news_site_that_shows_a_page_instead_of_its_feed_names_the_new_one(clinic) -> None:
    clinic.server.pages["/feed.xml"] = rss(1, 2)
    head = '<link href="/feed.xml" rel="alternate" type="application/atom+xml">'
    found = clinic.one("/rss", html(head), kind="feed")
    assert found["state"] == "changed"
    assert f"set url: {clinic.server.base}/feed.xml" in found["detail"]


def test_a_body_in_another_form_than_configured_is_a_change(clinic) -> None:
    found = clinic.one("/status", rss(3, 9, 20), ", format: statuspage_json")
    assert found["state"] == "changed"
    assert "generic_feed" in found["detail"]


def test_what_the_cache_saw_last_tells_of_a_change(clinic) -> None:
    clinic.source("it", "/status", better_stack())
    assert clinic.run("update", now=days_ago(8)).exit_code in (0, 3)
    clinic.source("it", "/status", instatus())
    found = clinic.findings()["it"]
    assert found["state"] == "changed"
    assert "betterstack" in found["detail"]


def test_the_record_s_own_ids_tell_of_a_change_when_the_cache_is_gone(clinic) -> None:
    clinic.source("it", "/status", statuspage(*WEEKLY))
    assert clinic.run("update", now=days_ago(1)).exit_code == 0
    for path in (clinic.folder / "cache" / "captures").iterdir():
        path.unlink()
    clinic.source("it", "/status", instatus())
    assert clinic.findings()["it"]["state"] == "changed"


# --- stale and silent


def test_a_page_quiet_for_much_longer_than_usual_is_stale(clinic) -> None:
    ages = tuple(200 + 7 * n for n in range(12))
    found = clinic.one("/api/v2/incidents.json", statuspage(*ages))
    assert found["state"] == "stale"
    assert "199 days ago" in found["detail"]


def test_a_page_with_few_incidents_may_be_quiet_for_a_year(clinic) -> None:
    assert clinic.one("/api/v2/incidents.json", statuspage(300, 310))["state"] == "ok"
    assert clinic.one("/api/v2/incidents.json", statuspage(700, 710))["state"] == "stale"


def test_a_page_with_long_pauses_is_given_time(clinic) -> None:
    assert clinic.one("/api/v2/incidents.json", statuspage(100, 150, 200, 290, 330))["state"] == "ok"


def test_a_news_feed_that_stopped_is_stale(clinic) -> None:
    assert clinic.one("/rss", rss(1, 2, 3, 4), kind="feed")["state"] == "ok"
    assert clinic.one("/rss", rss(90, 91, 92, 93), kind="feed")["state"] == "stale"


def test_an_empty_feed_built_long_ago_is_stale(clinic) -> None:
    assert clinic.one("/feed", rss(built=days_ago(40)))["state"] == "stale"


def test_an_empty_answer_where_history_exists_is_silent(clinic) -> None:
    clinic.source("it", "/api/v2/incidents.json", statuspage(*WEEKLY))
    assert clinic.run("update", now=days_ago(1)).exit_code == 0
    clinic.source("it", "/api/v2/incidents.json", statuspage())
    found = clinic.findings()["it"]
    assert found["state"] == "silent"
    assert "12 items" in found["detail"]


def test_an_empty_answer_without_history_is_ok_where_the_page_vouches_for_it(clinic) -> None:
    assert clinic.one("/api/v2/incidents.json", statuspage())["state"] == "ok"


@pytest.mark.parametrize("body", [b"", b"  \n", b"[]", b"{}"])
def test_an_answer_without_content_is_silent(clinic, body) -> None:
    found = clinic.one("/api/v2/incidents.json", Page(body, "application/json"))
    assert found["state"] == "silent"
    assert len(clinic.server.log) == 2, "nothing else is asked"


def test_an_empty_channel_is_silent(clinic) -> None:
    assert clinic.one("/feed", rss(), kind="feed")["state"] == "silent"


def test_a_page_that_lags_behind_the_record_is_stale(clinic) -> None:
    clinic.source("it", "/api/v2/incidents.json", statuspage(2, 9, 16, 23))
    assert clinic.run("update", now=days_ago(1)).exit_code == 0
    clinic.source("it", "/api/v2/incidents.json", statuspage(16, 23))
    found = clinic.findings()["it"]
    assert found["state"] == "stale"
    assert "the record has 2026-09-29" in found["detail"]


# --- failed


@pytest.mark.parametrize("page", [Page(b"", status=500), Page(b"", status=403), Page(b"", status=429), None])
def test_what_does_not_answer_has_failed(clinic, page) -> None:
    found = clinic.one("/somewhere.json", page)
    assert found["state"] == "failed"
    assert found["detail"]


def test_a_page_that_no_format_reads_has_failed_when_nothing_else_is_found(clinic) -> None:
    found = clinic.one("/status", html())
    assert (found["state"], found["format"]) == ("failed", "unknown")
    extra = {path for _, path, _ in clinic.server.log} - {"/robots.txt", "/status"}
    assert len(extra) == 4


def test_robots_is_obeyed(clinic) -> None:
    clinic.server.pages["/robots.txt"] = Page(b"User-agent: *\nDisallow: /api\n", "text/plain")
    found = clinic.one("/api/v2/incidents.json", statuspage(*WEEKLY))
    assert found["state"] == "failed"
    assert [path for _, path, _ in clinic.server.log] == ["/robots.txt"]


def test_disabled_sources_are_left_alone_unless_named(clinic) -> None:
    clinic.source("in-use", "/api/v2/incidents.json", statuspage(*WEEKLY))
    clinic.source("left-out", "/other.json", None, ", enabled: false")
    assert set(clinic.findings()) == {"in-use"}
    assert clinic.findings("--only", "left-out")["left-out"]["state"] == "failed"


def test_nothing_is_written_in_the_record_or_in_what_the_cache_knows(clinic) -> None:
    clinic.source("it", "/api/v2/incidents.json", statuspage(*WEEKLY))
    assert clinic.run("update", now=days_ago(1)).exit_code == 0
    clinic.server.pages["/api/v2/incidents.json"] = Page(b"", status=500)
    before = files(clinic.folder)
    assert clinic.findings()["it"]["state"] == "failed"
    after = files(clinic.folder)
    assert {path: body for path, body in after.items() if "robots" not in path} == {
        path: body for path, body in before.items() if "robots" not in path
    }


def files(folder: Path) -> dict[str, bytes]:
    return {p.relative_to(folder).as_posix(): p.read_bytes() for p in sorted(folder.rglob("*")) if p.is_file()}
