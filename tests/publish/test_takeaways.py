"""What a reader takes along: the Markdown twin, the guide for programs, the site map in parts, the version to cite."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from xml.etree import ElementTree as ET

import factories
from markdown import Markdown

from scraper.core.model import Archive, OfficialRecord, Revision
from scraper.publish.parts.claims import _folded
from scraper.publish.parts.twin import plain
from scraper.publish.sitemap import Listing

INCIDENT = "incidents/2026-04-15-nimbus-1453"
MAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"


def test_each_incident_page_has_a_twin_that_says_the_same(built: Path) -> None:
    folders = [
        file.parent
        for file in (built / "incidents").glob("*/index.html")
        if '<dl class="ow-answer"' in file.read_text()
    ]
    assert len(folders) > 3
    for folder in folders:
        page, text = (folder / "index.html").read_text(), (folder / "index.md").read_text()
        assert '<link rel="alternate" type="text/markdown" href="index.md">' in page
        for term in re.findall(r"<dt>([^<]+)</dt>", page.split('id="answer"')[1].split("</section>")[0]):
            assert f"- **{term}**: " in text
        made = Markdown(extensions=["tables"]).convert(text)
        assert made.count("<h1>") == 1
        assert made.count("<table>") == page.count('class="ow-fact"')


def test_nothing_in_a_twin_is_markup_that_a_source_wrote(built: Path) -> None:
    assert plain("<b>a|b</b>\n[x](y) *z*") == r"\<b\>a\|b\</b\> \[x\](y) \*z\*"
    text = (built / INCIDENT / "index.md").read_text()
    assert "<script" not in Markdown(extensions=["tables"]).convert(text)


def test_the_guide_names_addresses_that_exist(built: Path) -> None:
    text = (built / "llms.txt").read_text()
    base = "https://example.org/"
    paths = [url.removeprefix(base) for url in re.findall(r"\]\((https://[^)]+)\)", text)]
    assert len(paths) > 8
    for path in paths:
        assert (built / (f"{path}index.html" if path.endswith("/") else path)).is_file(), path


def test_a_large_site_map_is_an_index_of_several() -> None:
    listing = Listing("https://example.org/")
    for number in range(25):
        listing.add(f"incidents/{number:02d}/", datetime(2026, 4, 15, tzinfo=UTC))
    parts = dict(listing.maps(10))
    named = [one.text for one in ET.fromstring(parts["sitemap.xml"]).iter(f"{MAP}loc")]
    assert named == [f"https://example.org/sitemap-{n}.xml" for n in (1, 2, 3)]
    listed = [one.text for n in (1, 2, 3) for one in ET.fromstring(parts[f"sitemap-{n}.xml"]).iter(f"{MAP}loc")]
    assert len(listed) == len(set(listed)) == 25
    assert set(dict(listing.maps(25))) == {"sitemap.xml"}


def test_a_version_is_cited_by_its_folder_and_the_script_knows_its_commit(built: Path) -> None:
    page = (built / INCIDENT / "index.html").read_text()
    assert (
        f'href="https://git.example/people/outagewire/commits/main/content/incidents/2026/04/{INCIDENT[10:]}"' in page
    )
    assert 'data-ow-commit="main"' in page


def test_claims_that_agree_are_folded_and_those_that_differ_are_not(built: Path) -> None:
    from scraper.publish.parts.claims import NOT_USED, OPEN, USED, ClaimRow

    def row(number: int, value: str, mark=USED, why: str = "") -> ClaimRow:
        return ClaimRow(f"c{number}", value, "", "", f"Paper {number}", "#s", "", mark, why, mark is NOT_USED)

    rows = (
        *(row(n, "14:53") for n in range(9)),
        row(9, "14:40", NOT_USED, "a minute of its own"),
        row(10, "15:31", NOT_USED, "later wave"),
    )
    assert [one.anchor for one in _folded(rows)] == ["c4", "c5", "c6", "c7", "c8"]
    assert _folded(rows[:6]) == ()
    counts = tuple(row(n, f"{n} reports", OPEN) for n in range(60))
    assert [one.anchor for one in _folded(counts)] == [f"c{n}" for n in range(4, 60)]


def test_the_files_of_my_stack_hold_what_the_page_compares(built: Path) -> None:
    found = json.loads((built / "stack" / "nimbus.json").read_text())
    assert found["name"] == "Nimbus"
    rows = {one["id"]: one for one in found["incidents"]}
    assert rows["2026-04-15-nimbus-1453"]["start"] == "2026-04-15T14:53:00Z"
    assert rows["2026-04-15-nimbus-1453"]["end"] == "2026-04-15T17:42:00Z"
    assert {one.name for one in (built / "stack").glob("*.json")} == {f"{one.id}.json" for one in factories.PROVIDERS}


def test_many_edits_are_split_by_month_and_none_is_lost(builds) -> None:
    base = factories.two_waves()
    record = next(one for one in base.documents if isinstance(one, OfficialRecord))
    edits = tuple(
        Revision(factories.NOW - timedelta(days=number), "u1", "text", "edited", f"before {number}", f"after {number}")
        for number in range(200)
    )
    documents = tuple(replace(record, revisions=edits) if one is record else one for one in base.documents)
    folder = builds.build(factories.edition(Archive((replace(base, documents=documents),))), "many-edits")
    latest = (folder / "changes" / "index.html").read_text()
    assert latest.count('class="ow-diff"') == 150
    months = sorted((folder / "changes").glob("*/*/index.html"))
    assert len(months) == len(set(re.findall(r'href="\.\./(changes/\d{4}/\d{2}/)"', latest))) > 5
    assert sum(one.read_text().count('class="ow-diff"') for one in months) == 200
