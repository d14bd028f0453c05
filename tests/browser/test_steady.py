"""Nothing moves, nothing runs over: late answers, old readings, large text, forced colours."""

from __future__ import annotations

import time

import pytest
from test_pages import INCIDENT

pytestmark = pytest.mark.browser

PAGES = ("", INCIDENT, "providers/nimbus/", "subscribe/", "stack/", "404.html")
WATCH = (
    "window.moved = 0; new PerformanceObserver(all => { for (const one of all.getEntries()) moved += one.value })"
    ".observe({ type: 'layout-shift', buffered: true })"
)
NOW = {"fresh": "2026-04-28T18:24:00Z", "old": "2026-04-30T06:00:00Z"}


@pytest.fixture(scope="module")
def watched(browser):
    """A page that adds up what moves, and whose heartbeat comes late. Having a route, it keeps nothing of what it loaded."""
    context = browser.new_context()
    page = context.new_page()
    page.add_init_script(WATCH)
    page.route("**/heartbeat.json", lambda route: (time.sleep(0.2), route.continue_()))
    yield page
    context.close()


@pytest.mark.parametrize("width", [320, 390, 1280])
@pytest.mark.parametrize("reading", NOW)
def test_nothing_moves_when_the_heartbeat_comes_late(watched, address: str, reading: str, width: int) -> None:
    page = watched
    page.set_viewport_size({"width": width, "height": 844})
    page.clock.set_fixed_time(NOW[reading])
    moved = {}
    for path in PAGES:
        page.goto(address + path, wait_until="networkidle")
        page.wait_for_timeout(100)
        moved[path] = page.evaluate("moved")
    assert {path: much for path, much in moved.items() if much > 0.002} == {}


@pytest.mark.parametrize("path", ["", INCIDENT, "providers/nimbus/", "providers/", "digest/", "archive/"])
def test_twice_the_text_on_a_narrow_phone_does_not_run_over(browser, address: str, path: str) -> None:
    context = browser.new_context(viewport={"width": 320, "height": 640}, bypass_csp=True)
    page = context.new_page()
    page.goto(address + path)
    page.add_style_tag(content="html{font-size:200%!important}")
    page.evaluate("document.querySelectorAll('details').forEach(one => { one.open = true })")
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    context.close()


def test_forced_colours_leave_a_chart_its_meaning(browser, address: str) -> None:
    context = browser.new_context(forced_colors="active")
    page = context.new_page()
    page.goto(address + "providers/nimbus/")
    shades = page.evaluate(
        "[...new Set([...document.querySelectorAll('.ow-cal rect, .ow-cal path')].map(one => getComputedStyle(one).fill))]"
    )
    assert len(shades) > 2
    context.close()


def test_a_provider_is_found_by_name_and_the_choice_is_said(tabs, address: str) -> None:
    page, said, _ = tabs.open(address + "stack/")
    page.locator("#ow-stack-find").fill("quarry")
    assert page.locator("#ow-stack-providers tbody tr:visible").count() == 1
    page.locator("tr[data-ow-id=quarry] .ow-tick").check()
    assert "chosen: Quarry Cloud" in page.locator("#pick + p").inner_text()
    assert said == []
