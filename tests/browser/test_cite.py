"""What the script adds to an incident's page for those who quote it: the data at the commit, the claims as a table."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest
from test_pages import INCIDENT

pytestmark = pytest.mark.browser
COMMIT = "0123456789abcdef0123456789abcdef01234567"


@pytest.fixture
def page(browser, address: str):
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    opened = context.new_page()
    beat = {"at": "2026-04-28T18:20:00Z", "sources": 3, "answered": 3, "failed": [], "commit": COMMIT}
    opened.route(
        "**/heartbeat.json", lambda route: route.fulfill(body=json.dumps(beat), content_type="application/json")
    )
    opened.goto(address + INCIDENT)
    yield opened
    context.close()


def test_the_version_to_cite_is_the_data_at_the_commit_of_the_edition(page) -> None:
    cited = page.locator("[data-ow-commit]", has_text="data at 0123456")
    cited.wait_for()
    assert cited.get_attribute("href") == (
        f"https://git.example/people/outagewire/tree/{COMMIT}/content/incidents/2026/04/{INCIDENT.split('/')[1]}"
    )


def test_the_claims_are_a_table_to_take_along(page) -> None:
    rows = page.locator(".ow-claims tbody tr").count()
    with page.expect_download() as download:
        page.get_by_role("button", name="Claims as CSV").click()
    assert download.value.suggested_filename == f"{INCIDENT.split('/')[1]}-claims.csv"
    found = list(csv.DictReader(Path(download.value.path()).read_text().splitlines()))
    assert len(found) == rows
    assert {one["verdict"] for one in found} >= {"Used", "Not used"}
    assert all(one["fact"] and one["source"] for one in found)
