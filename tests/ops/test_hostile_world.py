"""The hostile corpus through the whole pipeline to the built site: nothing of it becomes active anywhere."""

from __future__ import annotations

import base64
import csv
import hashlib
import json
import os
import re
import subprocess
import sys
import threading
from dataclasses import dataclass
from html.parser import HTMLParser
from pathlib import Path
from xml.etree import ElementTree as ET

import hostile
import pytest
from desk import ROOT, SITE, Page, web
from hostile import MARK

from scraper.edge.record import content

NOW = "2026-05-20T18:00:00Z"
BIDI = re.compile("[\u202a-\u202e\u2066-\u2069\u200e\u200f\u0000-\u0008\u000b\u000c\u000e-\u001f]")
ADDRESSES = ("href", "src", "action", "formaction", "data", "poster", "cite", "background", "srcdoc", "xlink:href")

NOTE = f"""\
---
incident: ID
kind: context
sources: [https://a.example/x]
title: "<{MARK}> [x](javascript:window.{MARK}=1)"
licence: CC-BY-4.0
---
<script>window.{MARK}=1</script> <{MARK}> [press](javascript:window.{MARK}=1) ![x](https://evil.example/p.gif)

{{{{ config }}}} {{% raw %}} <img src=x onerror=window.{MARK}=1>
"""


@dataclass(frozen=True)
class Made:
    place: Path
    said: str

    @property
    def site(self) -> Path:
        return self.place / "_site"

    def files(self, *endings: str) -> list[Path]:
        return [p for p in sorted(self.site.rglob("*")) if p.is_file() and p.suffix in endings]


def command(place: Path, *arguments: str) -> str:
    done = subprocess.run(
        [sys.executable, "-m", "scraper", "--now", NOW, "--log-format", "github", *arguments],
        cwd=place, check=False, capture_output=True, text=True, env={**os.environ, "PYTHONPATH": str(ROOT)},
    )  # fmt: skip
    assert done.returncode in (0, 3), done.stderr
    assert "Traceback" not in done.stderr
    return done.stderr


@pytest.fixture(scope="module")
def made(tmp_path_factory) -> Made:
    place = tmp_path_factory.mktemp("hostile")
    (place / "site").symlink_to(ROOT / "site")
    kept = place / "content"
    kept.mkdir()
    with web() as where:
        (kept / "site.yml").write_text(SITE)
        (kept / "taxonomy.yml").write_text((ROOT / "content" / "taxonomy.yml").read_text())
        (kept / "providers.yml").write_text("providers:\n  - {id: acme, name: Acme}\n")
        (kept / "sources.yml").write_text(
            "sources:\n"
            f'  - {{id: acme-status, kind: status, url: "{where.base}/acme", providers: [acme], standing: official}}\n'
            f'  - {{id: paper, kind: feed, url: "{where.base}/paper", standing: press, follow: articles}}\n'
            f'  - {{id: wire, kind: feed, url: "{where.base}/wire", standing: press, follow: summary}}\n'
        )
        where.pages["/acme"] = Page(hostile.status("acme", where.base), "application/json")
        where.pages["/paper"] = Page(hostile.feed("paper", where.base), "application/rss+xml")
        where.pages["/wire"] = Page(hostile.feed("wire", where.base), "application/rss+xml")
        for n in range(len(hostile.TEXTS)):
            where.pages[f"/paper/{n}.html"] = Page(hostile.article(n))
        said = command(place, "update", "--allow-host", where.host)
    archive, problems = content.load(kept)
    assert problems == ()
    first = archive.dossiers[0].incident.id
    folder = kept / "notes" / first
    folder.mkdir(parents=True)
    (folder / "2026-04-20-told.md").write_text(NOTE.replace("ID", first))
    said += command(place, "build", "--out", "_site", "--full")
    return Made(place, said)


def test_the_corpus_arrived(made):
    archive, _ = content.load(made.place / "content")
    records = [d for one in archive.dossiers for d in one.documents if hasattr(d, "native_id")]
    articles = [d for one in archive.dossiers for d in one.documents if not hasattr(d, "native_id")]
    articles += [d for _, d in archive.unplaced]
    assert len(records) == len(hostile.TEXTS)
    assert len(articles) >= len(hostile.TEXTS)
    assert any(MARK in d.title for d in (*records, *articles))
    assert len(made.files(".html")) > 20


def test_every_path_is_a_plain_name_within_its_folder(made):
    for root in (made.place / "content" / "incidents", made.place / "content" / "unplaced", made.site):
        for path in root.rglob("*"):
            assert re.fullmatch(r"[A-Za-z0-9_][A-Za-z0-9._-]{0,120}|\.nojekyll", path.name), path
            assert not path.is_symlink()
    top = {p.name for p in made.place.iterdir()}
    assert top <= {"site", "content", "_site", "build", ".cache"}, top


class Elements(HTMLParser):
    """What is wrong with a page, if anything."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []
        self.inline = False
        self.policy = ""

    def handle_data(self, data: str) -> None:
        digest = base64.b64encode(hashlib.sha256(data.encode()).digest()).decode()
        if self.inline and f"'sha256-{digest}'" not in self.policy:
            self.found.append("an inline script that the policy does not name")

    def handle_endtag(self, tag: str) -> None:  # noqa: ARG002  its name is the base class’s
        self.inline = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        named = dict(attrs)
        if tag in {MARK, "iframe", "object", "embed", "base", "applet", "frame", "marquee"}:
            self.found.append(f"<{tag}>")
        self.inline = tag == "script" and not named.get("src") and not (named.get("type") or "").endswith("json")
        if tag == "meta" and (named.get("http-equiv") or "").lower() == "content-security-policy":
            self.policy = named.get("content") or ""
        if tag == "meta" and (named.get("http-equiv") or "").lower() == "refresh":
            self.found.append("a refresh")
        for key, value in attrs:
            if key.startswith("on") or key == MARK:
                self.found.append(f"attribute {key}")
            if key in ADDRESSES:
                scheme = re.sub(r"[\s\x00-\x20]", "", value or "").lower().partition(":")[0]
                if scheme in {"javascript", "data", "vbscript", "file"} and tag != "link":
                    self.found.append(f"{key}={value}")
                loads = tag in {"script", "img", "video", "source"} or named.get("rel") in {
                    "stylesheet",
                    "icon",
                    "preload",
                }
                if loads and re.match(r"(https?:)?//", value or ""):
                    self.found.append(f"{tag} {key}={value}")


def active(html: str) -> list[str]:
    reader = Elements()
    reader.feed(html)
    reader.close()
    return reader.found


def test_the_probe_itself_finds_what_is_active():
    for bad in (
        f"<{MARK}>",
        "<a href='java\tscript:x'>",
        "<b onclick=x>",
        "<script>x</script>",
        "<img src=//evil.example/>",
    ):
        assert active(bad), bad
    assert active("<a href='https://a.example/'>x</a><script src='../x.js'></script>") == []


def test_no_page_holds_anything_active(made):
    for path in made.files(".html"):
        assert active(path.read_text()) == [], path


def test_every_page_has_its_policy(made):
    for path in made.files(".html"):
        text = path.read_text()
        policy = re.search(r'http-equiv="Content-Security-Policy"\s+content="([^"]+)"', text, re.IGNORECASE)
        assert policy, path
        assert "default-src 'none'" in policy[1]
        assert "unsafe-eval" not in policy[1]
        assert not re.search(r"script-src[^;]*'unsafe-inline'", policy[1])


def test_no_file_holds_control_or_bidi_characters(made):
    for path in made.files(
        ".html", ".xml", ".rss", ".atom", ".json", ".csv", ".ics", ".txt", ".ndjson", ".opml", ".svg"
    ):
        found = BIDI.search(path.read_text())
        assert found is None, (path, path.read_text()[max(found.start() - 60, 0) : found.start() + 20])


def test_no_json_holds_escaped_control_or_bidi_characters(made):
    def strings(value: object):
        if isinstance(value, dict):
            for key, inner in value.items():
                yield key
                yield from strings(inner)
        elif isinstance(value, list):
            for inner in value:
                yield from strings(inner)
        elif isinstance(value, str):
            yield value

    for path in made.files(".json"):
        for text in strings(json.loads(path.read_text())):
            assert BIDI.search(text) is None, (path, text)


def test_feeds_are_well_formed_and_what_readers_would_render_is_harmless(made):
    feeds = made.files(".rss", ".atom", ".xml", ".opml")
    assert len(feeds) > 10
    for path in feeds:
        for element in ET.fromstring(path.read_bytes()).iter():
            assert MARK not in element.tag, path
            assert MARK not in element.attrib
            for value in (
                element.get("href"),
                element.get("url"),
                element.text if element.tag.endswith("link") else None,
            ):
                assert not value or re.match(r"https?://|\.|/|[a-z0-9]", value.strip())
                assert not (value or "").lower().strip().startswith(("javascript", "data:", "vbscript", "file:"))
            if element.text and "<" in element.text and element.get("type") != "text":
                rendered = element.tag.rpartition("}")[2] in {"description", "content", "summary", "encoded"}
                if rendered:
                    assert active(element.text) == [], (path, element.text[:300])
    for path in made.files(".json"):
        told = json.loads(path.read_text())
        for item in told.get("items", []) if isinstance(told, dict) and "version" in told else []:
            assert active(item.get("content_html", "")) == [], path


def test_calendars_hold_no_line_of_a_source(made):
    for path in made.files(".ics"):
        lines = path.read_bytes().decode().split("\r\n")
        assert all("\n" not in line and "\r" not in line for line in lines)
        assert not [line for line in lines if line.startswith((f"X-{MARK.upper()}", "BEGIN:VALARM", "::"))]
        assert lines.count("BEGIN:VEVENT") == lines.count("END:VEVENT")


def test_tables_hold_no_formula(made):
    tables = made.files(".csv")
    assert tables
    for path in tables:
        for row in csv.reader(path.read_text().splitlines()):
            assert not [cell for cell in row if cell.startswith(("=", "+", "@"))], path


def test_no_workflow_command_comes_from_outside(made):
    for line in re.split(r"[\r\n\u2028\u2029]", made.said):
        assert not line.startswith("::set-output")
        assert not line.startswith("::add-mask")
        if line.startswith("::"):
            assert re.match(r"::(warning|error|notice)( file=[^:]*)?::", line), line
            assert MARK not in line.partition("::")[2].partition("::")[0]


def test_nothing_was_run(made):
    assert not [path for path in made.place.rglob(MARK) if path.is_file()]
    assert not (ROOT / MARK).exists()


# --- in a browser -----------------------------------------------------------------------------------------------------


def chromium() -> str | None:
    named = os.environ.get("CHROMIUM", "/usr/bin/chromium")
    return named if Path(named).exists() else None


@pytest.mark.browser
def test_in_a_browser_no_script_of_theirs_runs_no_request_leaves_and_the_layout_holds(made):
    path = chromium()
    if path is None:
        pytest.skip("no Chromium: install Debian's chromium, or name one in CHROMIUM")
    api = pytest.importorskip("playwright.sync_api", reason="needs playwright")
    from scraper.publish.preview import open_server

    server = open_server(made.site, 0)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    base = f"http://127.0.0.1:{server.server_address[1]}/"
    incidents = sorted(
        p.parent.relative_to(made.site).as_posix() + "/" for p in made.site.glob("incidents/*/index.html")
    )
    pages = [
        "",
        "providers/acme/",
        "archive/",
        "changes/",
        "sources/",
        "stats/",
        "reports/",
        "postmortems/",
        *incidents,
    ]
    with api.sync_playwright() as play:
        browser = play.chromium.launch(executable_path=path, args=["--no-sandbox", "--disable-gpu"])
        page = browser.new_context(viewport={"width": 412, "height": 823}).new_page()
        said: list[str] = []
        asked: list[str] = []
        page.on("console", lambda m: said.append(m.text) if m.type in ("error", "warning") else None)
        page.on("pageerror", lambda e: said.append(str(e)))
        page.on("dialog", lambda d: (said.append(f"dialog {d.message}"), d.dismiss()))
        page.on("request", lambda r: asked.append(r.url))
        for one in pages:
            page.goto(base + one, wait_until="load")
            assert page.evaluate(f"typeof window.{MARK}") == "undefined", one
            assert page.locator(MARK).count() == 0, one
            assert page.evaluate("document.documentElement.scrollWidth") <= 412, one
            assert page.locator("h1").count() == 1, one
            assert page.locator("footer").count() >= 1, one
        search = page.locator(".ow-search input").first
        page.goto(base)
        search.fill("outage")
        page.wait_for_timeout(300)
        assert page.evaluate(f"typeof window.{MARK}") == "undefined"
        assert page.locator(MARK).count() == 0
        browser.close()
    server.shutdown()
    server.server_close()
    assert said == []
    assert [url for url in asked if not url.startswith((base, "data:"))] == []
