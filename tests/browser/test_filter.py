"""A provider's list by year, component, severity and cause."""

from __future__ import annotations

import pytest

pytestmark = pytest.mark.browser


def test_the_list_of_a_provider_is_filtered_on_request(tabs, address: str) -> None:
    page, said, asked = tabs.open(address + "providers/nimbus/")
    shown = page.locator("[data-ow-filter] .ow-wire li")
    before = shown.count()
    assert not [one for one in asked if "stack/" in one]
    page.get_by_role("button", name="Filter all incidents").click()
    form = page.locator(".ow-filter")
    form.wait_for()
    status = page.locator("[data-ow-filter] [role=status]")
    assert status.inner_text() == f"{before} of {before} incidents"
    pick = form.locator("select").first
    value = pick.locator("option").nth(1).inner_text()
    pick.select_option(value)
    narrowed = shown.count()
    assert 0 < narrowed < before
    assert status.inner_text() == f"{narrowed} of {before} incidents"
    assert all(value in one for one in shown.all_inner_texts())
    assert page.evaluate("document.documentElement.scrollWidth") <= 412
    assert said == []


def test_without_script_the_months_do_the_job(tabs, address: str) -> None:
    page, _, _ = tabs.open(address + "providers/nimbus/", script=False)
    assert page.locator("[data-ow-filter] .ow-wire li").count() > 0
    assert page.locator(".ow-jump a", has_text="April 2026").count() == 1
