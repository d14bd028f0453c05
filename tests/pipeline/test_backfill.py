"""`outagewire backfill` against copies of histories on loopback: whole, polite, resumable, and in one with the feed."""

import json
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from click.testing import CliRunner
from loopback import Page, Web, web

from scraper.cli import main
from scraper.core.model import OfficialRecord
from scraper.edge.record import content

NOW = "2026-10-01T12:00:00Z"
TODAY = datetime(2026, 10, 1, tzinfo=UTC)
FIRST = datetime(2023, 10, 2, 7, 46, 12, tzinfo=UTC)
EVERY = timedelta(days=6, hours=5, minutes=13)
WORDS = (
    "Slow answers from the model",
    "Sign-in fails for some people",
    "Errors on long requests",
    "Console not loading",
)
PARTS = ("Chat", "API", "Console")
MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December")  # fmt: skip

SITE = """\
name: Test wire
base_url: https://wire.example/
repository: https://code.example/wire
contact: https://wire.example/policy/
tag_authority: wire.example,2026
"""


def stamp(at: datetime) -> str:
    return at.strftime("%Y-%m-%dT%H:%M:%S.000Z")


def code_of(number: int) -> str:
    return f"{number:04}abcdwxyz"


def told(number: int) -> dict:
    """One incident as Statuspage tells it whole."""
    begin = FIRST + number * EVERY
    steps = (("investigating", 0), ("identified", 11), ("monitoring", 25), ("resolved", 40 + number % 17))
    part = PARTS[number % 3]
    updates = [
        {
            "id": f"{number:04}{n}pdateids",
            "status": state,
            "body": f"Step {n} of case {number}: {WORDS[number % 4].lower()}.",
            "created_at": stamp(begin + timedelta(minutes=after)),
            "display_at": stamp(begin + timedelta(minutes=after)),
            "updated_at": stamp(begin + timedelta(minutes=after)),
            "affected_components": [{"code": f"c{number % 3}", "name": part, "old_status": "operational", "new_status": "partial_outage"}],
        }
        for n, (state, after) in enumerate(steps)
    ]  # fmt: skip
    return {
        "id": code_of(number),
        "name": WORDS[number % 4],
        "status": "resolved",
        "impact": ("minor", "major", "critical")[number % 3],
        "created_at": stamp(begin),
        "started_at": stamp(begin),
        "updated_at": updates[-1]["created_at"],
        "resolved_at": updates[-1]["created_at"],
        "page_id": "pageidpageid",
        "shortlink": f"https://short.example/{number}",
        "components": [{"id": f"c{number % 3}", "name": part, "status": "operational"}],
        "incident_updates": updates[::-1],
    }


CASES = tuple(n for n in range(1000) if FIRST + n * EVERY < TODAY)


def listed(number: int) -> dict:
    case = told(number)
    begin, end = (datetime.fromisoformat(case[key]) for key in ("created_at", "resolved_at"))
    after = f"{end:%H:%M}" if end.date() == begin.date() else f"{end:%b %d, %H:%M}"
    return {
        "code": case["id"],
        "name": case["name"],
        "message": case["incident_updates"][0]["body"],
        "impact": case["impact"],
        "timestamp": f"{begin:%b} <var data-var='date'>{begin.day}</var>, <var data-var='time'>{begin:%H:%M}</var> - <var data-var='time'>{after}</var> UTC",
    }


def history_page(page: int) -> bytes:
    """Three months, the newest first; before the first incident there are empty months for ever."""
    last = TODAY.year * 12 + TODAY.month - 1 - (page - 1) * 3
    months = []
    for index in range(last, last - 3, -1):
        year, month = divmod(index, 12)
        mine = [n for n in CASES if ((FIRST + n * EVERY).year, (FIRST + n * EVERY).month) == (year, month + 1)]
        months.append({"name": MONTHS[month], "year": year, "incidents": [listed(n) for n in mine[::-1]]})
    return json.dumps({"months": months}).encode()


def statuspage() -> dict[str, Page]:
    pages = {f"/history.json?page={n}": Page(history_page(n), "application/json") for n in range(1, 60)}
    pages |= {f"/incidents/{code_of(n)}.json": Page(json.dumps(told(n)).encode(), "application/json") for n in CASES}
    newest = {"page": {"id": "pageidpageid", "name": "Acme", "time_zone": "Etc/UTC"}}
    newest |= {"incidents": [told(n) for n in CASES[:-51:-1]]}
    pages["/api/v2/incidents.json"] = Page(json.dumps(newest).encode(), "application/json")
    return pages


def settings(folder: Path, host: str, path: str = "/api/v2/incidents.json", more: str = "") -> Path:
    folder.mkdir(parents=True)
    (folder / "site.yml").write_text(SITE)
    (folder / "taxonomy.yml").write_text("causes: []\n")
    (folder / "providers.yml").write_text("providers:\n  - {id: acme, name: Acme}\n")
    (folder / "sources.yml").write_text(
        "sources:\n"
        f'  - {{id: acme-status, kind: status, url: "http://{host}{path}", providers: [acme], standing: official{more}}}\n'
        f'  - {{id: paper, kind: feed, url: "http://{host}/news", standing: press, follow: summary}}\n'
    )
    return folder


def arguments(content_folder: Path, cache: Path, host: str, *words: str, now: str = NOW) -> list[str]:
    command = [*words, "--allow-host", host]
    return ["--content", str(content_folder), "--cache", str(cache), "--now", now, *command]


def outagewire(*words: str):
    return CliRunner().invoke(main, list(words), catch_exceptions=False)


def walk(folder: Path, server: Web, *words: str, now: str = NOW):
    return outagewire(*arguments(folder / "content", folder / "cache", server.host, "backfill", *words, now=now))


def tree(folder: Path) -> dict[str, bytes]:
    return {
        p.relative_to(folder).as_posix(): p.read_bytes()
        for p in sorted((folder / "content" / "incidents").rglob("*.json"))
    }


def records(folder: Path) -> dict[str, OfficialRecord]:
    archive, problems = content.load(folder / "content")
    assert problems == ()
    return {d.native_id: d for dossier in archive.dossiers for d in dossier.documents if isinstance(d, OfficialRecord)}


def asked(server: Web) -> list[str]:
    return [path for _, path, _ in server.log]


@pytest.fixture(scope="module")
def whole(tmp_path_factory):
    """An undisturbed walk, and the requests it made. All walks ask the same port: addresses are in the record."""
    folder = tmp_path_factory.mktemp("undisturbed")
    with web(statuspage()) as server:
        settings(folder / "content", server.host)
        result = walk(folder, server, "acme-status")
        assert result.exit_code == 0, result.stderr
        yield folder, server, result, list(server.log)


def again(whole, tmp_path: Path, name: str = "content") -> tuple[Path, Web]:
    _, server, _, _ = whole
    settings(tmp_path / name, server.host)
    server.log.clear()
    return tmp_path, server


def test_three_years_are_found_whole(whole) -> None:
    folder, _, result, log = whole
    kept = records(folder)
    assert set(kept) == {code_of(n) for n in CASES}
    for number in CASES:
        case, record = told(number), kept[code_of(number)]
        assert [u.state for u in record.updates] == ["investigating", "identified", "monitoring", "resolved"]
        assert record.started_at == FIRST + number * EVERY
        assert stamp(record.resolved_at) == case["resolved_at"]
        assert record.components == (PARTS[number % 3],)
        assert record.revisions == ()
    assert len([path for _, path, _ in log if path.startswith("/incidents/")]) == len(CASES)
    assert "the history begins there" in result.stderr


def test_it_stops_where_nothing_has_been_for_two_years(whole) -> None:
    pages = [path for _, path, _ in whole[3] if path.startswith("/history.json")]
    assert len(pages) == 13 + 8


def test_robots_is_asked_before_anything(whole) -> None:
    assert whole[3][0][1] == "/robots.txt"


def test_a_second_walk_writes_nothing_and_takes_what_was_kept(whole) -> None:
    folder, server, _, _ = whole
    before = tree(folder)
    server.log.clear()
    result = walk(folder, server, "acme-status")
    assert "0 files written" in result.stderr
    assert tree(folder) == before
    assert [path for path in asked(server) if path != "/robots.txt"] == []


def test_weeks_later_it_asks_again_and_learns_nothing(whole, tmp_path) -> None:
    folder, server = again(whole, tmp_path)
    assert walk(folder, server, "acme-status", "--pages", "2").exit_code == 0
    before = tree(folder)
    server.log.clear()
    result = walk(folder, server, "acme-status", "--pages", "2", now="2026-10-20T12:00:00Z")
    assert len([path for path in asked(server) if path.startswith("/incidents/")]) > 10
    assert "0 files written" in result.stderr
    assert tree(folder) == before


class Stalling(dict):
    """Pages of a server that falls silent after so many answers."""

    def __init__(self, pages: dict[str, Page], after: int) -> None:
        super().__init__(pages)
        self.left, self.gate = after, threading.Event()

    def get(self, path: str, default: Page | None = None) -> Page | None:  # type: ignore[override]
        self.left -= 1
        if self.left < 0:
            self.gate.wait(20)
        return super().get(path, default)


@pytest.mark.parametrize("after", [3, 70])
def test_killed_in_the_middle_and_run_again_it_gives_the_same_bytes(whole, tmp_path, after) -> None:
    folder, server = again(whole, tmp_path)
    pages, server.pages = server.pages, Stalling(server.pages, after)
    try:
        words = arguments(folder / "content", folder / "cache", server.host, "backfill", "acme-status")
        process = subprocess.Popen([sys.executable, "-m", "scraper", *words], stderr=subprocess.DEVNULL)
        until(lambda: server.pages.left < 0)
        process.send_signal(signal.SIGKILL)
        process.wait(10)
    finally:
        server.pages.gate.set()
        server.pages = pages
    assert tree(folder) == {}
    before = {path for path in asked(server) if path.startswith("/incidents/")}
    server.log.clear()
    result = walk(folder, server, "acme-status")
    assert result.exit_code == 0, result.stderr
    twice = before & set(asked(server))
    assert len(twice) <= 1, "only what was being answered when it was killed is asked again"
    assert tree(folder) == tree(whole[0])
    assert outagewire("--content", str(folder / "content"), "check").exit_code == 0


def until(holds: Callable[[], bool]) -> None:
    for _ in range(2000):
        if holds():
            return
        time.sleep(0.01)
    pytest.fail("waited 20 s in vain")


def test_a_page_that_fails_leaves_the_rest_written_and_the_next_run_goes_on(whole, tmp_path) -> None:
    folder, server = again(whole, tmp_path)
    good = server.pages["/history.json?page=4"]
    server.pages["/history.json?page=4"] = Page(b"broken", status=500)
    try:
        result = walk(folder, server, "acme-status")
    finally:
        server.pages["/history.json?page=4"] = good
    assert result.exit_code == 3
    assert result.stderr.startswith("acme-status: ")
    assert "run the same command again" in result.stderr
    part = records(folder)
    assert 0 < len(part) < len(CASES)
    server.log.clear()
    assert walk(folder, server, "acme-status").exit_code == 0
    assert not {f"/incidents/{name}.json" for name in part} & set(asked(server))
    assert tree(folder) == tree(whole[0])


def test_a_page_whose_incidents_all_fail_is_not_asked_for_each(whole, tmp_path) -> None:
    folder, server = again(whole, tmp_path)
    pages = server.pages
    server.pages = {path: Page(b"", status=500) if path.startswith("/incidents/") else page for path, page in pages.items()}  # fmt: skip
    try:
        result = walk(folder, server, "acme-status")
    finally:
        server.pages = pages
    assert result.exit_code == 3
    assert "run the same command again" in result.stderr
    assert len({path for path in asked(server) if path.startswith("/incidents/")}) == 5


def test_until_and_pages_bound_the_walk(whole, tmp_path) -> None:
    folder, server = again(whole, tmp_path)
    result = walk(folder, server, "acme-status", "--until", "2026-02-10")
    assert result.exit_code == 0
    begun = sorted(r.started_at for r in records(folder).values())
    assert begun[0] >= datetime(2026, 2, 10, tzinfo=UTC)
    assert begun[0] < datetime(2026, 2, 17, tzinfo=UTC)
    assert len([path for path in asked(server) if path.startswith("/history.json")]) == 3
    result = walk(folder, server, "acme-status", "--until", "2024-01-01", "--pages", "4")
    assert len([path for path in asked(server) if path.startswith("/history.json")]) == 4
    assert "2024-01-01 was not reached, allow more --pages" in result.stderr


def test_what_the_feed_gave_before_is_the_same_record(whole, tmp_path) -> None:
    folder, server = again(whole, tmp_path)
    live = arguments(folder / "content", folder / "cache", server.host, "update", "--only", "acme-status")
    assert outagewire(*live).exit_code == 0
    before = records(folder)
    ids = {p.parent.name for p in (folder / "content" / "incidents").rglob("incident.json")}
    assert len(before) == 50
    assert walk(folder, server, "acme-status").exit_code == 0
    after = records(folder)
    assert len(after) == len(CASES)
    assert {name: after[name] for name in before} == before
    assert ids <= {p.parent.name for p in (folder / "content" / "incidents").rglob("incident.json")}


def test_an_incident_that_is_gone_is_kept_as_the_list_tells_it(whole, tmp_path) -> None:
    folder, server = again(whole, tmp_path)
    lost = code_of(CASES[-3])
    page = server.pages.pop(f"/incidents/{lost}.json")
    try:
        result = walk(folder, server, "acme-status", "--pages", "1")
    finally:
        server.pages[f"/incidents/{lost}.json"] = page
    assert result.exit_code == 3
    assert f"/incidents/{lost}.json" in result.stderr
    kept = records(folder)
    assert kept[lost].state == "resolved"
    assert len(kept[lost].updates) == 1
    others = records(whole[0])
    for name in set(kept) - {lost}:
        assert kept[name].updates == others[name].updates
        assert (kept[name].revisions, kept[name].resolved_at) == ((), others[name].resolved_at)


def test_the_report_of_the_last_run_is_left_alone(whole) -> None:
    folder, _, _, _ = whole
    assert not (folder / "cache" / "report.json").exists()
    assert not (folder / "cache" / "ledger.json").exists()


# --- other platforms


def incident_io(host: str) -> dict[str, Page]:
    """Recent incidents in full; older ones only through the quarters in which they had an effect."""

    def one(number: int, at: datetime) -> dict:
        end = at + timedelta(minutes=50)
        return {
            "id": f"01HZZZZZZZZZZZZZZZZZZZZ{number:03}",
            "name": f"Case {number}",
            "status": "resolved",
            "type": "incident",
            "published_at": stamp(at),
            "updates": [
                {"id": f"01HYYYYYYYYYYYYYYYYYYYY{number:03}", "published_at": stamp(at), "to_status": "investigating", "message_string": f"Looking into case {number}"},
                {"id": f"01HXXXXXXXXXXXXXXXXXXXX{number:03}", "published_at": stamp(end), "to_status": "resolved", "message_string": f"Case {number} is over"},
            ],
            "component_impacts": [{"component_id": "c1", "start_at": stamp(at - timedelta(minutes=9)), "end_at": stamp(end), "status": "partial_outage"}],
            "affected_components": [{"component_id": "c1", "name": "Chat", "status": "partial_outage", "current_status": "operational"}],
        }  # fmt: skip

    cases = [one(n, datetime(2025, 1, 9, 10, tzinfo=UTC) + n * timedelta(days=20)) for n in range(31)]
    base = f"/proxy/{host}"
    pages = {f"{base}/incidents": Page(json.dumps({"incidents": cases[:-6:-1]}).encode(), "application/json")}
    for case in cases:
        pages[f"{base}/incidents/{case['id']}"] = Page(json.dumps({"incident": case}).encode(), "application/json")
    for year, quarter in ((y, q) for y in (2023, 2024, 2025, 2026) for q in range(4)):
        begin = datetime(year, quarter * 3 + 1, 1, tzinfo=UTC)
        end = datetime(year + quarter // 3, (quarter * 3 + 3) % 12 + 1, 1, tzinfo=UTC)
        impacts = [
            {**i, "status_page_incident_id": c["id"]}
            for c in cases
            for i in c["component_impacts"]
            if begin <= datetime.fromisoformat(i["start_at"]) < end
        ]
        value = {
            "component_impacts": impacts,
            "component_uptimes": [
                {"component_id": "c1", "uptime": "99", "data_available_since": "2024-12-01T00:00:00Z"}
            ],
        }
        query = f"start_at={begin:%Y-%m-%d}T00:00:00.000Z&end_at={end:%Y-%m-%d}T00:00:00.000Z"
        pages[f"{base}/component_impacts?{query}"] = Page(json.dumps(value).encode(), "application/json")
    return pages


@pytest.mark.parametrize("path", ["/proxy/HOST/incidents", "/api/v2/incidents.json"])
def test_incident_io_is_walked_by_quarters_of_impact(tmp_path, path) -> None:
    """Also where the source is read in the Statuspage shape, which has no past."""
    with web() as server:
        server.pages |= incident_io(server.host)
        settings(tmp_path / "content", server.host, path.replace("HOST", server.host))
        result = walk(tmp_path, server, "acme-status")
        assert result.exit_code == 0, result.stderr
        assert len(records(tmp_path)) == 31
        assert all(len(r.updates) == 2 and r.impact_windows for r in records(tmp_path).values())
        assert "the history begins there" in result.stderr


def test_pages_by_offset_end_where_they_are_empty(tmp_path) -> None:
    cases = [
        {
            "id": str(9000 + n),
            "message": {"subject": f"Case {n}"},
            "createdAt": stamp(FIRST + n * EVERY),
            "updatedAt": stamp(FIRST + n * EVERY + timedelta(hours=2)),
            "IncidentImpacts": [{"startTime": stamp(FIRST + n * EVERY), "endTime": stamp(FIRST + n * EVERY + timedelta(hours=1)), "type": "serviceDisruption", "severity": "major"}],
            "IncidentEvents": [],
            "instanceKeys": ["X1"],
            "serviceKeys": ["core"],
        }
        for n in range(23)
    ]  # fmt: skip
    with web() as server:
        for offset in range(0, 40, 10):
            body = json.dumps(cases[::-1][offset : offset + 10]).encode()
            server.pages[f"/v1/incidents?limit=100&offset={offset}"] = Page(body, "application/json")
        server.pages["/v1/incidents?limit=100&offset=23"] = Page(b"[]", "application/json")
        settings(tmp_path / "content", server.host, "/v1/incidents/active", ", format: salesforce")
        result = walk(tmp_path, server, "acme-status")
        assert result.exit_code == 0, result.stderr
        assert len(records(tmp_path)) == 23


def feed(numbers: range, earlier: str = "") -> Page:
    items = "".join(
        f"<entry><id>tag:acme.example,2025:{n}</id><title>Case {n}</title><link href='https://status.acme.example/c/{n}'/>"
        f"<published>{stamp(FIRST + n * EVERY)}</published><updated>{stamp(FIRST + n * EVERY)}</updated><content type='html'>Case {n} is resolved.</content></entry>"
        for n in numbers
    )
    link = f"<link rel='next' href='{earlier}'/>" if earlier else ""
    return Page(f"<feed xmlns='http://www.w3.org/2005/Atom'><title>Acme</title>{link}{items}</feed>".encode(), "application/atom+xml")  # fmt: skip


def test_a_feed_that_names_its_earlier_pages_is_walked(tmp_path) -> None:
    with web({"/all": feed(range(20, 30), "/all?p=2"), "/all?p=2": feed(range(10, 20))}) as server:
        settings(tmp_path / "content", server.host, "/all")
        result = walk(tmp_path, server, "acme-status")
        assert result.exit_code == 0, result.stderr
        assert len(records(tmp_path)) == 20


def test_a_platform_without_history_says_so_and_keeps_what_it_shows(tmp_path) -> None:
    with web({"/all": feed(range(5))}) as server:
        settings(tmp_path / "content", server.host, "/all")
        result = walk(tmp_path, server, "acme-status", "--until", "2020-01-01")
        assert result.exit_code == 3
        assert "[no_history]" in result.stderr
        assert len(records(tmp_path)) == 5


def test_a_server_that_ignores_the_page_number_does_not_hold_it_for_ever(tmp_path) -> None:
    with web(statuspage()) as server:
        server.pages |= {f"/history.json?page={n}": server.pages["/history.json?page=1"] for n in range(2, 60)}
        settings(tmp_path / "content", server.host)
        assert walk(tmp_path, server, "acme-status").exit_code == 0
        assert len([path for path in asked(server) if path.startswith("/history.json")]) == 2


def test_robots_may_forbid_the_walk(tmp_path) -> None:
    with web({**statuspage(), "/robots.txt": Page(b"User-agent: *\nDisallow: /history\n", "text/plain")}) as server:
        settings(tmp_path / "content", server.host)
        result = walk(tmp_path, server, "acme-status")
        assert result.exit_code == 3
        assert "robots" in result.stderr
        assert not [path for path in asked(server) if path.startswith("/history")]


def test_wrong_names_are_usage_errors(tmp_path) -> None:
    with web() as server:
        settings(tmp_path / "content", server.host)
        assert walk(tmp_path, server, "acme-statu").exit_code == 2
        assert "did you mean acme-status?" in walk(tmp_path, server, "acme-statu").stderr
        assert "no status page" in walk(tmp_path, server, "paper").stderr
