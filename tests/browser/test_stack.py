"""My stack in a browser: what it compares, what it hands out, and that nothing of the choice leaves the page."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import unquote

import pytest

pytestmark = pytest.mark.browser


def test_a_choice_is_compared_and_stands_in_the_fragment_alone(tabs, address: str) -> None:
    page, said, asked = tabs.open(address + "stack/")
    assert page.locator("#ow-stack").is_hidden()
    page.locator("tr[data-ow-id=nimbus] .ow-tick").check()
    page.locator("tr[data-ow-id=quarry] .ow-tick").check()
    page.locator("#ow-stack-pairs tbody tr").first.wait_for()
    assert page.url.endswith("#nimbus,quarry")
    assert "both at once" in page.locator("#ow-stack-joint").inner_text()
    assert page.locator("#ow-stack-pairs tbody tr").count() == 2
    assert {one.removeprefix(address) for one in asked if "stack/" in one} >= {"stack/nimbus.json", "stack/quarry.json"}
    assert not [one for one in asked if "?" in one]
    assert page.evaluate("[localStorage.length, sessionStorage.length, document.cookie]") == [0, 0, ""]
    assert said == []


def test_an_address_with_a_choice_opens_with_it(tabs, address: str) -> None:
    page, _, _ = tabs.open(address + "stack/#tern")
    page.locator("#ow-stack-joint", has_text="Tern Mail").wait_for()
    assert page.locator("tr[data-ow-id=tern] .ow-tick").is_checked()


def test_the_report_of_a_month_and_its_csv_agree(tabs, address: str) -> None:
    page, _, _ = tabs.open(address + "stack/#nimbus", width=1280)
    page.locator("#ow-stack-report table").first.wait_for()
    page.select_option("#ow-stack-month", "2026-04")
    rows = page.locator("#ow-stack-report table").first.locator("tbody tr").count()
    text = page.locator("#ow-stack-report").inner_text()
    assert "2 h 49 min" in text
    assert "Definitions" in text
    assert "CC BY 4.0" in text
    with page.expect_download() as download:
        page.locator("#ow-stack-csv").click()
    lines = Path(download.value.path()).read_text().strip().splitlines()
    assert len(lines) == rows + 1
    assert lines[0].startswith("provider,incident,title")
    assert any(",169," in line for line in lines)


def test_feeds_and_calendars_of_the_choice_are_one_file_each(tabs, address: str) -> None:
    page, _, _ = tabs.open(address + "stack/#nimbus,tern")
    page.locator("#ow-stack-joint", has_text="at once").wait_for()
    with page.expect_download() as download:
        page.locator("#ow-stack-opml").click()
    assert Path(download.value.path()).read_text().count("<outline") == 2
    with page.expect_download() as download:
        page.locator("#ow-stack-ics").click()
    text = Path(download.value.path()).read_text()
    assert text.startswith("BEGIN:VCALENDAR")
    assert text.count("BEGIN:VEVENT") == text.count("END:VEVENT") > 1
    assert len({line for line in text.splitlines() if line.startswith("UID:")}) == text.count("BEGIN:VEVENT")


def test_on_paper_there_is_the_report_alone(tabs, address: str) -> None:
    page, _, _ = tabs.open(address + "stack/#nimbus", width=1280)
    page.locator("#ow-stack-report table").first.wait_for()
    page.emulate_media(media="print")
    assert page.locator("#ow-stack-report").is_visible()
    assert page.locator("#ow-stack-providers").is_hidden()


def test_without_script_the_page_is_a_list_of_links(tabs, address: str) -> None:
    page, _, _ = tabs.open(address + "stack/", script=False)
    paths = [unquote(one.get_attribute("href") or "") for one in page.locator("#ow-stack-providers a").all()]
    assert "../providers/nimbus/" in paths
    assert "../calendar/nimbus.ics" in paths
    assert page.locator("noscript, .ow-notice").first.is_visible()
