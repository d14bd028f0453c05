"""What the options of `update` promise, seen from outside."""

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from loopback import Page, Web, web

from tests.in_process import outagewire

ROOT = Path(__file__).resolve().parents[2]
POSTS = (("resolved", "2026-05-01T11:00:00Z"), ("investigating", "2026-05-01T10:00:00Z"))
SOURCES = """
sources:
  - {{id: acme-status, kind: status, url: "{base}/incidents.json", providers: [acme], standing: official}}
  - {{id: news, kind: feed, url: "{base}/feed.xml", standing: press, publisher: News, follow: articles, match: [outage]}}
"""
ARTICLE = (
    "<!doctype html><html lang=en><title>Acme outage</title><article><h1>Acme outage</h1><p>Acme was down on 1 May 2026 "
    "from 09:50 UTC; its status page acknowledged errors at 10:00 UTC.</p><p>All was resolved at 11:00 UTC, the company "
    "said. Users of Acme met error 503 for an hour, and Downdetector counted 1,200 reports at the peak.</p></article></html>"
)


def listed(count: int) -> bytes:
    incidents = [
        {
            "id": f"inc{n}", "name": f"Errors {n}", "status": "resolved", "impact": "major", "shortlink": f"https://stspg.io/inc{n}",
            "created_at": f"2026-05-0{n + 1}T10:00:00Z", "updated_at": f"2026-05-0{n + 1}T11:00:00Z",
            "resolved_at": f"2026-05-0{n + 1}T11:00:00Z", "components": [],
            "incident_updates": [
                {"id": f"u{n}{state}", "status": state, "body": "Errors.", "created_at": at.replace("-01T", f"-0{n + 1}T"),
                 "display_at": at.replace("-01T", f"-0{n + 1}T"), "updated_at": at.replace("-01T", f"-0{n + 1}T")}
                for state, at in POSTS
            ],
        }
        for n in range(count)
    ]  # fmt: skip
    return json.dumps(
        {
            "page": {"id": "p", "name": "Acme", "url": "https://status.acme.example", "time_zone": "Etc/UTC"},
            "incidents": incidents,
        }
    ).encode()


def feed(base: str) -> bytes:
    items = "".join(
        f"<item><title>{title}</title><link>{base}/{slug}.html</link><pubDate>Fri, 01 May 2026 12:00:00 GMT</pubDate></item>"
        for title, slug in (("Acme outage is over", "outage"), ("Acme opens a shop", "shop"))
    )
    return f'<?xml version="1.0"?><rss version="2.0"><channel><title>n</title><link>{base}/</link><description>d</description>{items}</channel></rss>'.encode()


@pytest.fixture
def site():
    with web() as served:
        served.pages["/incidents.json"] = Page(listed(2), "application/json")
        served.pages["/feed.xml"] = Page(feed(served.base), "application/rss+xml")
        served.pages["/outage.html"] = Page(ARTICLE.encode())
        served.pages["/shop.html"] = Page(b"<p>A shop.</p>")
        yield served


@pytest.fixture
def work(site: Web, tmp_path: Path) -> Path:
    content = tmp_path / "content"
    content.mkdir()
    for name in ("site.yml", "taxonomy.yml"):
        shutil.copy(ROOT / "content" / name, content / name)
    (content / "providers.yml").write_text("providers:\n  - {id: acme, name: Acme}\n")
    (content / "sources.yml").write_text(SOURCES.format(base=site.base))
    return tmp_path


def update(work: Path, site: Web, *words: str, status: int = 0, now: str = "2026-05-03T00:00:00Z") -> dict:
    done = outagewire("--now", now, "update", "--json", "--allow-host", site.host, *words, cwd=work)
    assert done.returncode == status, done.stderr
    return json.loads(done.stdout)


def tree(work: Path) -> dict[str, bytes]:
    return {
        p.relative_to(work).as_posix(): p.read_bytes() for p in sorted((work / "content").rglob("*")) if p.is_file()
    }


def ids(work: Path) -> list[str]:
    return sorted(p.parent.name for p in (work / "content" / "incidents").rglob("incident.json"))


def outcomes(report: dict) -> dict[str, str]:
    return {s["source"]: s["outcome"] for s in report["sources"]}


def test_a_run_reads_and_a_second_one_writes_nothing(work, site) -> None:
    report = update(work, site)
    assert outcomes(report) == {"acme-status": "new", "news": "new"}
    assert ids(work) == ["2026-05-01-acme-1000", "2026-05-02-acme-1000"]
    before = tree(work)
    again = update(work, site, now="2026-05-03T01:00:00Z")
    assert again["written"] == 0
    assert outcomes(again) == {"acme-status": "not_modified", "news": "not_modified"}
    assert tree(work) == before


def fared(work: Path) -> dict[str, dict]:
    report = json.loads((work / ".cache" / "report.json").read_text())
    return {one["source"]: one for one in report["sources"]}


def test_what_was_kept_is_as_old_as_it_is(work, site) -> None:
    update(work, site)
    update(work, site, "--offline", now="2026-05-13T00:00:00Z")
    assert {one["last_success"] for one in fared(work).values()} == {"2026-05-03T00:00:00Z"}
    assert {one["failing_since"] for one in fared(work).values()} == {None}


def test_what_was_kept_does_not_end_a_failure(work, site) -> None:
    update(work, site)
    site.pages["/incidents.json"] = Page(b"", "text/plain", status=410)
    update(work, site, status=3, now="2026-05-04T00:00:00Z")
    update(work, site, "--offline", now="2026-05-05T00:00:00Z")
    assert fared(work)["acme-status"]["last_success"] == "2026-05-03T00:00:00Z"
    assert fared(work)["acme-status"]["failing_since"] == "2026-05-04T00:00:00Z"


def test_only_matching_items_are_followed(work, site) -> None:
    update(work, site)
    asked = [path for _, path, _ in site.log]
    assert "/outage.html" in asked
    assert "/shop.html" not in asked


def test_a_source_that_is_one_page_is_one_item(work, site) -> None:
    row = '  - {{id: account, kind: page, url: "{base}/outage.html", providers: [acme], standing: official}}\n'
    (work / "content" / "sources.yml").write_text(f"sources:\n{row.format(base=site.base)}")
    (told,) = update(work, site)["sources"]
    assert (told["outcome"], told["items"]) == ("new", 1)
    (told,) = update(work, site, now="2026-05-04T00:00:00Z")["sources"]
    assert told["outcome"] in ("unchanged", "not_modified")


def test_what_is_not_due_is_not_asked(work, site) -> None:
    update(work, site)
    asked = len(site.log)
    report = update(work, site, now="2026-05-03T00:05:00Z")
    assert set(outcomes(report).values()) == {"not_due"}
    assert len([p for _, p, _ in site.log[asked:] if p != "/robots.txt"]) == 0


def test_offline_asks_nobody_and_changes_nothing(work, site) -> None:
    update(work, site)
    before, asked = tree(work), len(site.log)
    report = update(work, site, "--offline", now="2026-05-03T02:00:00Z")
    assert (report["written"], report["problems"]) == (0, [])
    assert len(site.log) == asked
    assert tree(work) == before


def test_offline_opens_no_socket_of_any_kind(work, site) -> None:
    update(work, site)
    forbid = (
        "import sys\n"
        "def hook(event, _):\n"
        "    if event == 'socket.__new__': raise SystemExit('a socket')\n"
        "sys.addaudithook(hook)\n"
        "from scraper.cli import main\n"
        "main()"
    )
    words = ["--content", work / "content", "--cache", work / ".cache", "update", "--offline"]
    done = subprocess.run([sys.executable, "-c", forbid, *words], cwd=ROOT, check=False, capture_output=True, text=True)
    assert (done.returncode, "a socket" in done.stderr) == (0, False), done.stderr


def test_offline_without_captures_names_what_is_missing(work, site) -> None:
    report = update(work, site, "--offline", status=3)
    assert {p["code"] for p in report["problems"]} == {"not_cached"}
    assert {p["source"] for p in report["problems"]} == {"acme-status", "news"}
    assert site.log == []


def test_dry_run_tells_and_writes_nothing(work, site) -> None:
    before = tree(work)
    changes = update(work, site, "--dry-run")
    assert changes == {
        "new": ["2026-05-01-acme-1000", "2026-05-02-acme-1000"],
        "changed": [],
        "merged": [],
        "withdrawn": [],
    }
    assert tree(work) == before
    assert update(work, site)["written"] > 0, "a dry run must not make the next run believe that it has read"


def test_only_narrows_the_sources(work, site) -> None:
    assert outcomes(update(work, site, "--only", "acme*")) == {"acme-status": "new"}
    assert all(path in ("/incidents.json", "/robots.txt") for _, path, _ in site.log)


def test_since_passes_over_what_is_older(work, site) -> None:
    update(work, site, "--since", "36h", "--only", "acme*")
    assert ids(work) == ["2026-05-02-acme-1000"]


def test_a_source_that_fails_is_named_and_the_rest_is_written(work, site) -> None:
    site.pages["/feed.xml"] = Page(b"<html>sorry</html>", "text/html", 503)
    report = update(work, site, status=3)
    assert outcomes(report) == {"acme-status": "new", "news": "failed"}
    assert [p["source"] for p in report["problems"]] == ["news"]
    assert len(ids(work)) == 2


@pytest.mark.parametrize("body", [b"", b"{", b"<html>maintenance</html>", b'{"incidents": []}', b"\x00" * 50])
def test_a_page_that_breaks_or_empties_loses_nothing(work, site, body) -> None:
    update(work, site)
    before = tree(work)
    site.pages["/incidents.json"] = Page(body, "application/json")
    update(work, site, now="2026-05-03T01:00:00Z", status=3)
    assert tree(work) == before


def test_a_page_that_shrinks_loses_nothing(work, site) -> None:
    update(work, site)
    before = tree(work)
    site.pages["/incidents.json"] = Page(listed(1), "application/json")
    update(work, site, now="2026-05-03T01:00:00Z")
    assert tree(work) == before


def test_an_edit_becomes_a_dated_revision(work, site) -> None:
    update(work, site)
    site.pages["/incidents.json"] = Page(
        listed(2).replace(b'"body": "Errors."', b'"body": "Some errors on two shards."'), "application/json"
    )
    update(work, site, now="2026-05-03T01:00:00Z")
    record = json.loads(next((work / "content").rglob("2026-05-01-acme-1000/docs.json")).read_bytes())["records"][0]
    assert {(r["field"], r["change"], r["seen_at"]) for r in record["revisions"]} == {
        ("text", "edited", "2026-05-03T01:00:00Z")
    }


def several(*days: int) -> bytes:
    whole = json.loads(listed(1))
    pattern = json.dumps(whole["incidents"][0])
    whole["incidents"] = [
        json.loads(
            pattern.replace("2026-05-01", f"2026-04-{day:02d}").replace("inc0", f"inc{day}").replace("u0", f"u{day}x")
        )
        for day in sorted(days, reverse=True)
    ]
    return json.dumps(whole).encode()


def presence(work: Path, day: int) -> list[tuple[str, str]]:
    path = next((work / "content").rglob(f"2026-04-{day:02d}-acme-1000/docs.json"))
    (record,) = json.loads(path.read_bytes())["records"]
    return [(r["change"], r["seen_at"]) for r in record.get("revisions", []) if r["field"] == "presence"]


def test_an_incident_taken_back_whole_is_noted_once_and_kept(work, site) -> None:
    site.pages["/incidents.json"] = Page(several(1, 2, 3, 4, 5, 6), "application/json")
    update(work, site, "--only", "acme*")
    site.pages["/incidents.json"] = Page(several(1, 2, 3, 4, 6), "application/json")
    assert update(work, site, "--only", "acme*", now="2026-05-03T01:00:00Z")["written"] > 0
    assert presence(work, 5) == [("removed", "2026-05-03T01:00:00Z")]
    assert "2026-04-05-acme-1000" in ids(work)
    assert update(work, site, "--only", "acme*", now="2026-05-03T02:00:00Z")["written"] == 0
    site.pages["/incidents.json"] = Page(several(1, 2, 3, 4, 5, 6), "application/json")
    update(work, site, "--only", "acme*", now="2026-05-03T03:00:00Z")
    assert presence(work, 5) == [("removed", "2026-05-03T01:00:00Z"), ("edited", "2026-05-03T03:00:00Z")]


@pytest.mark.parametrize(
    ("left", "hour"),
    [((2, 3, 4, 5, 6), 1), ((3, 4, 5, 6), 1), ((1, 2, 3, 4, 5), 0), ((1, 2, 3, 4), 1), ((1, 6), 1), ((6,), 1)],
)
def test_the_end_of_a_list_takes_nothing_back(work, site, left, hour) -> None:
    """Nor does its head, soon after its last news or with more than one missing: a copy may lag behind."""
    site.pages["/incidents.json"] = Page(several(1, 2, 3, 4, 5, 6), "application/json")
    update(work, site, "--only", "acme*")
    site.pages["/incidents.json"] = Page(several(*left), "application/json")
    assert update(work, site, "--only", "acme*", now=f"2026-05-03T0{hour}:45:00Z")["written"] == 0


def test_a_page_that_moved_for_good_is_read_and_reported(work, site) -> None:
    site.pages["/new.json"] = site.pages["/incidents.json"]
    site.pages["/incidents.json"] = Page(b"", status=308, headers={"Location": "/new.json"})
    words = ["--now", "2026-05-03T00:00:00Z", "update", "--allow-host", site.host, "--only", "acme-status"]
    done = outagewire(*words, cwd=work)
    assert (done.returncode, len(ids(work))) == (0, 2), done.stderr
    assert f"acme-status: moved for good to {site.base}/new.json" in done.stderr
