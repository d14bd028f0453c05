"""The site as a whole: the same inputs give the same bytes, and pages keep to what they may know."""

from __future__ import annotations

import json
import os
import random
import re
import subprocess
import sys
from dataclasses import replace
from datetime import timedelta
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

import factories
import pytest
from site_files import page_files, tree

from scraper.core.model import Archive
from scraper.publish import pages
from scraper.publish.page import modules

INCIDENT = "incidents/2026-04-15-nimbus-1453/index.html"
MOMENT = re.compile(
    r"^(index\.html|sources/index\.html|providers/([^/]+/)?index\.html|heartbeat\.json|api/v1/(index|sources|providers)\.json|api/v1/providers/.*\.json)$"
)
"""Files that may depend on the run report, the commit or the moment."""


class Links(HTMLParser):
    """Addresses, ids and elements of a page."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.hrefs: list[str] = []
        self.ids: list[str] = []
        self.tags: list[str] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        for name, value in attrs:
            if name in ("href", "src", "action") and value is not None:
                self.hrefs.append(value)
            elif name == "id" and value:
                self.ids.append(value)


def test_an_incremental_build_equals_a_full_one(builds) -> None:
    before = factories.edition(run=factories.report())
    record = factories.archive()
    changed = replace(record.dossiers[1], incident=replace(record.dossiers[1].incident, title="Another title"))
    after = factories.edition(
        replace(record, dossiers=(record.dossiers[0], changed, *record.dossiers[3:])), factories.report()
    )
    builds.build(before, "incremental")
    incremental = tree(builds.build(after, "incremental"))
    assert builds.last.written > 0
    assert incremental == tree(builds.build(after, "full", full=True))


def test_building_again_writes_nothing_and_leaves_mkdocs_alone(builds) -> None:
    edition = factories.edition(run=factories.report())
    builds.build(edition, "again")
    builds.build(edition, "again")
    assert (builds.last.written, builds.last.removed, builds.last.engine_ran) == (0, 0, False)


def test_the_order_of_the_record_does_not_matter(builds) -> None:
    record = factories.archive()
    dossiers = list(record.dossiers)
    random.Random(7).shuffle(dossiers)
    one = tree(builds.build(factories.edition(record, factories.report()), "ordered"))
    other = tree(
        builds.build(factories.edition(replace(record, dossiers=tuple(dossiers)), factories.report()), "shuffled")
    )
    assert one == other


def test_only_some_files_know_of_the_run_the_commit_and_the_moment(builds) -> None:
    record = factories.archive()
    one = tree(builds.build(factories.edition(record, factories.report()), "moment-one"))
    later = factories.NOW + timedelta(days=40)
    edition = replace(
        factories.edition(record, factories.report(later, failed=("nimbus-status",)), now=later), commit="other"
    )
    other = tree(builds.build(edition, "moment-two"))
    assert set(one) == set(other)
    differing = {path for path in one if one[path] != other[path]}
    assert {path for path in differing if not MOMENT.match(path)} == set()
    assert "index.html" in differing


def test_zone_locale_and_hash_seed_of_the_machine_do_not_matter(tmp_path: Path, root: Path) -> None:
    script = (
        "import sys; sys.path.insert(0, sys.argv[1] + '/tests/publish'); import factories; from pathlib import Path;"
        "from scraper.publish.build import build_edition;"
        "build_edition(factories.edition(run=factories.report()), site_dir=Path(sys.argv[1]) / 'site', out=Path(sys.argv[2]) / '_site', work=Path(sys.argv[2]) / 'build', full=True)"
    )
    found = []
    for name, env in (
        ("a", {"TZ": "Asia/Tokyo", "PYTHONHASHSEED": "1", "LC_ALL": "C"}),
        ("b", {"TZ": "America/Lima", "PYTHONHASHSEED": "2", "LC_ALL": "C.UTF-8"}),
    ):
        folder = tmp_path / name
        folder.mkdir()
        subprocess.run(
            [sys.executable, "-c", script, str(root), str(folder)], check=True, cwd=root, env={**os.environ, **env}
        )
        found.append(tree(folder / "_site"))
    assert found[0] == found[1]


def test_each_page_kind_has_a_template_and_is_on_the_site(built: Path, root: Path) -> None:
    kinds = modules(pages)
    assert len({kind.KIND for kind in kinds}) == len(kinds) > 20
    for kind in kinds:
        assert (root / "site" / "templates" / f"{kind.KIND}.html").is_file(), kind.KIND
        plans = list(kind.pages(factories.edition(run=factories.report())))
        assert plans, kind.KIND
        for plan in plans:
            assert (built / (plan.path if plan.path.endswith(".html") else f"{plan.path}index.html")).is_file(), (
                plan.path
            )


def test_internal_links_and_anchors_lead_somewhere(built: Path) -> None:
    """Feeds, calendars, API and downloads have checks of their own."""
    files = {file.relative_to(built).as_posix() for file in built.rglob("*") if file.is_file()}
    found = {
        path: Links((built / path).read_text())
        for path in files
        if path.endswith(".html") and not path.startswith("feeds/")
    }
    broken = []
    for path, page in found.items():
        assert len(page.ids) == len(set(page.ids)), (path, [one for one in page.ids if page.ids.count(one) > 1])
        here = f"https://example.org/{'' if path == '404.html' else path.removesuffix('index.html')}"
        for href in page.hrefs:
            parts = urlsplit(urljoin(here, href))
            target = unquote(parts.path)[1:]
            if parts.netloc != "example.org" or (
                target.startswith(("feeds/", "feed.xml", "api/", "calendar/", "data/")) and target != "api/"
            ):
                continue
            file = f"{target}index.html" if target == "" or target.endswith("/") else target
            if file not in files or (parts.fragment and file in found and parts.fragment not in found[file].ids):
                broken.append((path, href))
    assert broken == []


def test_no_page_loads_anything_from_elsewhere_or_runs_script_in_itself(built: Path) -> None:
    for file in page_files(built):
        page = file.read_text()
        assert not re.search(
            r"""<(script|img|iframe|link rel="(stylesheet|preconnect|icon)")[^>]*(src|href)="(https?:)?//""", page
        ), file
        assert not re.search(r"<[^>]+ on[a-z]+=", page), file
        inline = [
            body
            for kind, body in re.findall(r"<script(?![^>]* src=)([^>]*)>(.+?)</script>", page, re.DOTALL)
            if "ld+json" not in kind
        ]
        assert len(inline) == 1, file
        assert "Content-Security-Policy" in page, file


def test_the_policy_holds_the_hash_of_the_one_inline_script(built: Path) -> None:
    import base64
    import hashlib

    page = (built / "index.html").read_text()
    script = re.search(r"<script>(.+?)</script>", page, re.DOTALL)
    assert script is not None
    wanted = base64.b64encode(hashlib.sha256(script.group(1).encode()).digest()).decode()
    assert f"'sha256-{wanted}'" in page
    assert "'unsafe-inline'" not in page.split("script-src", 1)[1].split(";", 1)[0]


def test_words_from_outside_are_text_and_never_markup_or_script(built: Path) -> None:
    page = (built / INCIDENT).read_text()
    assert "<b>down</b>" not in page
    assert "&lt;b&gt;down&lt;/b&gt;" in page
    assert not [href for href in Links(page).hrefs if href.lower().startswith("javascript:")]
    assert "alert(1)</script>" not in page


def test_pages_with_an_invented_outlet_say_so_and_others_do_not(built: Path) -> None:
    notice = "come from invented outlets; the incidents are real"
    assert notice in (built / INCIDENT).read_text()
    assert notice in (built / "index.html").read_text()
    assert notice in (built / "providers/nimbus/index.html").read_text()
    assert notice not in (built / "incidents/2026-04-28-quarry-1734/index.html").read_text()
    assert notice not in (built / "providers/quarry/index.html").read_text()


def test_a_source_that_forbids_quotation_is_not_quoted(built: Path) -> None:
    page = (built / INCIDENT).read_text()
    assert "gegen 16:40 Uhr" not in page
    assert "from 10:53 a.m. ET users could not sign in" in page


def test_a_retired_id_leads_on_and_a_withdrawn_one_tells_why(built: Path) -> None:
    moved = (built / "incidents/2026-04-15-nimbus-1500/index.html").read_text()
    assert 'content="0; url=../../incidents/2026-04-15-nimbus-1453/"' in moved
    gone = (built / "incidents/2026-04-02-tern-0800/index.html").read_text()
    assert "It was a drill." in gone
    listed = (built / "archive/2026/04/index.html").read_text() + (built / "providers/tern/index.html").read_text()
    assert "2026-04-02-tern-0800" not in listed
    sitemap = (built / "sitemap.xml").read_text()
    assert "2026-04-02-tern-0800" not in sitemap
    assert "2026-04-15-nimbus-1500" not in sitemap


def test_denied_reports_stand_apart(built: Path) -> None:
    assert "2026-04-20-quarry-1100" in (built / "reports/index.html").read_text()
    for path in (
        "index.html",
        "archive/2026/04/index.html",
        "providers/quarry/index.html",
        "digest/2026-w18/index.html",
    ):
        assert "2026-04-20-quarry-1100" not in (built / path).read_text(), path


def test_maintenance_is_in_no_list_of_incidents(built: Path) -> None:
    assert "2026-04-28-tern-1800" not in (built / "archive/2026/04/index.html").read_text()
    assert "Planned maintenance" in (built / "incidents/2026-04-28-tern-1800/index.html").read_text()


def test_an_empty_record_says_that_there_was_no_run(builds) -> None:
    home = (builds.build(factories.edition(Archive()), "empty") / "index.html").read_text()
    assert "No run yet" in home
    assert "No incident known" not in home.split("ow-board")[-1].split('<p class="ow-sub">')[0]


def test_without_a_report_every_state_is_unknown(builds) -> None:
    folder = builds.build(factories.edition(Archive((factories.brief("2026-04-14-nimbus-0900"),))), "no-report")
    assert "What is down now is not known" in (folder / "index.html").read_text()
    assert "Is Nimbus down? Unknown" in (folder / "providers/nimbus/index.html").read_text()
    assert json.loads((folder / "heartbeat.json").read_text())["at"] is None


def test_machines_find_the_page_its_title_and_its_data(built: Path) -> None:
    page = (built / INCIDENT).read_text()
    assert '<link rel="canonical" href="https://example.org/incidents/2026-04-15-nimbus-1453/">' in page
    assert '<meta property="og:title" content="Nimbus Chat failed in two waves' in page
    data = re.search(r'<script type="application/ld\+json">(.+?)</script>', page)
    assert data is not None
    assert json.loads(data.group(1))["headline"].startswith("Nimbus Chat failed")
    assert "https://example.org/incidents/2026-04-15-nimbus-1453/" in (built / "sitemap.xml").read_text()


def test_a_base_address_with_a_path_reaches_every_absolute_link(builds) -> None:
    settings = replace(factories.SETTINGS, base_url="https://people.example/outages/")
    folder = builds.build(factories.edition(settings=settings), "below")
    lost = (folder / "404.html").read_text()
    assert 'href="/outages/assets/site.css"' in lost
    assert "https://people.example/outages/archive/" in (folder / "sitemap.xml").read_text()
    assert "https://people.example/outages/about/" in (folder / "about/index.html").read_text()


def test_forms_for_a_contribution_are_filled_in(built: Path) -> None:
    forms = [href for href in Links((built / INCIDENT).read_text()).hrefs if "/new/main?" in href]
    assert len(forms) >= 3
    assert any("content/notes/2026-04-15-nimbus-1453/2026-04-15-postmortem.md" in href for href in forms)
    assert all("2026-04-15-nimbus-1453" in unquote(href) for href in forms)


@pytest.mark.parametrize("path", ["index.html", INCIDENT])
def test_a_first_view_is_light(built: Path, path: str) -> None:
    import gzip

    wire = sum(
        len(gzip.compress((built / name).read_bytes(), 6)) for name in (path, "assets/site.css", "assets/outagewire.js")
    )
    assert wire <= 60_000
    assert (built / "assets/outagewire.js").stat().st_size <= 12_000


@pytest.mark.parametrize("change", ["title", "severity", "removed", "denied", "withdrawn", "note"])
def test_whatever_changes_in_one_incident_reaches_every_page_that_shows_it(builds, change: str) -> None:
    record = factories.archive()
    note = factories.Note(
        "x", "postmortem", ("https://blog.example/",), "notes/x/2026-04-24-x.md", "Text.", author_kind="provider"
    )
    builds.build(factories.edition(record, factories.report()), "mutated")
    for place, dossier in enumerate(record.dossiers):
        # Each step takes the change of the step before back and makes its own: two incidents differ from what was built.
        incident = dossier.incident
        altered = {
            "title": lambda d, i: (replace(d, incident=replace(i, title=f"New words {i.id}")),),
            "severity": lambda d, i: (replace(d, incident=replace(i, severity=factories.Severity.CRITICAL)),),
            "removed": lambda _d, _i: (),
            "denied": lambda d, i: (replace(d, incident=replace(i, denied=not i.denied)),),
            "withdrawn": lambda d, i: (replace(d, incident=replace(i, withdrawn=factories.Withdrawal(None, "why"))),),
            "note": lambda d, _i: (replace(d, notes=(*d.notes, note)),),
        }[change](dossier, incident)
        after = replace(record, dossiers=(*record.dossiers[:place], *altered, *record.dossiers[place + 1 :]))
        incremental = tree(builds.build(factories.edition(after, factories.report()), "mutated"))
        assert incremental == tree(builds.build(factories.edition(after, factories.report()), "anew", full=False)), (
            incident.id
        )
        (builds.home / "anew").rename(builds.home / f"anew-{change}-{place}")
