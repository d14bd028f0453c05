"""The reader's own time stands beside UTC, never in its place; and the first phone screen answers what a reader asks."""

from __future__ import annotations

import pytest
from test_pages import INCIDENT

pytestmark = pytest.mark.browser

ASKED = {
    "since when": "When", "how long, is it over": "How long", "how sure": "Confidence", "who is affected": "Affected",
    "why": "Cause", "what helps": "Still working, or try", "who saw it": "First reports", "does the provider know": "Acknowledged",
}  # fmt: skip


def opened(tabs, url: str, zone: str):
    page, _, asked = tabs.open(url, width=390, height=844, zone=zone, until="networkidle")
    return page, asked


def test_each_time_of_the_prose_bears_the_readers_own(tabs, address: str) -> None:
    page, _ = opened(tabs, address + INCIDENT, "America/New_York")
    when = page.locator("#answer dd").first.locator("time.ow-lt").first
    when.wait_for()
    assert when.inner_text() == "14:53 to 17:42 UTC"
    assert when.get_attribute("title") == "10:53 to 13:42, America/New_York"
    assert page.locator(".ow-sum time.ow-lt").count() > 0
    assert page.locator("q time, code time, svg time").count() == 0
    said = page.locator("main").inner_text()
    page.get_by_role("button", name="Show times in America/New_York as well").click()
    shown = when.evaluate("e => getComputedStyle(e, '::after').content")
    assert shown == '" (10:53 to 13:42)"'
    page.get_by_role("button", name="Show times in UTC only").click()
    assert page.locator("main").inner_text() == said


def test_a_time_that_falls_on_another_day_says_so(tabs, address: str) -> None:
    page, _ = opened(tabs, address + INCIDENT, "Asia/Tokyo")
    when = page.locator("#answer dd").first.locator("time.ow-lt").first
    when.wait_for()
    assert when.get_attribute("title") == "23:53 to 02:42 on 16 Apr, Asia/Tokyo"


def test_in_utc_nothing_is_added_and_nothing_fetched(tabs, address: str) -> None:
    page, asked = opened(tabs, address + INCIDENT, "UTC")
    assert page.locator(".ow-lt, .ow-zone").count() == 0
    assert not [one for one in asked if "times.js" in one]


def test_nothing_moves_when_the_button_appears(browser, address: str) -> None:
    context = browser.new_context(viewport={"width": 390, "height": 844}, timezone_id="Europe/Berlin")
    page = context.new_page()
    page.add_init_script(
        "window.moved = 0; new PerformanceObserver(all => { for (const one of all.getEntries()) moved += one.value })"
        ".observe({ type: 'layout-shift', buffered: true })"
    )
    page.goto(address + INCIDENT, wait_until="networkidle")
    page.locator(".ow-zone").wait_for()
    page.wait_for_timeout(300)
    assert page.evaluate("moved") < 0.01
    context.close()


@pytest.mark.parametrize(("question", "term"), ASKED.items(), ids=lambda one: one.replace(" ", "-"))
def test_the_first_phone_screen_answers(tabs, address: str, question: str, term: str) -> None:
    page, _ = opened(tabs, address + INCIDENT, "UTC")
    row = page.locator("#answer dl > div").filter(has=page.get_by_text(term, exact=True))
    box = row.bounding_box()
    assert box["y"] + box["height"] <= 844, question
    assert row.locator("dd b").inner_text().strip()


def test_state_and_witnesses_stand_above_the_answer(tabs, address: str) -> None:
    page, _ = opened(tabs, address + INCIDENT, "UTC")
    kick = page.locator("#answer .ow-kick")
    box = kick.bounding_box()
    assert box["y"] + box["height"] < 844 / 2
    words = kick.inner_text()
    assert "Resolved" in words
    assert "article" in words
    assert kick.get_by_role("link", name="own page").count() == 1
