"""The search box: a combobox that keyboards and screen readers can use, quick over ten thousand incidents."""

from __future__ import annotations

import json

import pytest
from test_pages import INCIDENT

pytestmark = pytest.mark.browser


def test_arrows_choose_enter_follows_escape_closes(tabs, address: str) -> None:
    page, said, _ = tabs.open(address)
    box = page.locator(".ow-search input")
    assert box.get_attribute("role") == "combobox"
    page.keyboard.press("/")
    page.keyboard.type("nimbus")
    page.locator("#ow-found [role=option]").first.wait_for()
    assert box.get_attribute("aria-expanded") == "true"
    assert "match" in page.locator(".ow-found [role=status]").inner_text()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    chosen = page.locator("#ow-found [aria-selected=true]")
    assert chosen.count() == 1
    assert box.get_attribute("aria-activedescendant") == chosen.get_attribute("id") == "ow-found-1"
    page.keyboard.press("Escape")
    assert box.get_attribute("aria-expanded") == "false"
    assert page.locator(".ow-found").is_hidden()
    page.keyboard.press("ArrowDown")
    page.locator("#ow-found [role=option]").first.wait_for()
    page.keyboard.press("ArrowUp")
    target = page.locator("#ow-found [aria-selected=true] a").evaluate("a => a.href")
    page.keyboard.press("Enter")
    page.wait_for_url(target)
    assert said == []


def test_components_and_causes_are_found(tabs, address: str) -> None:
    page, _, _ = tabs.open(address)
    page.locator(".ow-search input").fill("object storage")
    first = page.locator("#ow-found [role=option] a").first
    first.wait_for()
    assert first.evaluate("a => a.href").endswith("providers/quarry/storage/")


def test_ten_thousand_incidents_are_searched_without_a_long_task(tabs, address: str) -> None:
    rows = [
        [f"incidents/x-{n}/", f"Errors on service {n} and sign-in", f"{n % 28 + 1} April 2026, Nimbus"]
        for n in range(10_000)
    ]
    rows.append([INCIDENT, "The needle", "15 April 2026, Nimbus"])
    page, _, _ = tabs.open(address)
    page.route("**/search.json", lambda route: route.fulfill(body=json.dumps(rows), content_type="application/json"))
    box = page.locator(".ow-search input")
    box.focus()
    page.wait_for_timeout(1000)
    page.evaluate(
        "window.slow = []; new PerformanceObserver(l => window.slow.push(...l.getEntries().map(e => e.duration))).observe({type: 'longtask'})"
    )
    page.keyboard.type("the needle", delay=40)
    page.locator("#ow-found a", has_text="The needle").wait_for()
    assert page.evaluate("window.slow") == []


def test_the_field_has_room_for_words_on_a_phone(tabs, address: str) -> None:
    page, _, _ = tabs.open(address, width=320)
    box = page.locator(".ow-search input")
    before = box.bounding_box()["width"]
    box.focus()
    assert box.bounding_box()["width"] > 1.5 * before
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
