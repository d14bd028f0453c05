"""What a reader gets: every page kind, narrow and wide, light and dark, with and without script."""

from __future__ import annotations

from pathlib import Path

import pytest

pytestmark = pytest.mark.browser

INCIDENT = "incidents/2026-04-15-nimbus-1453/"
PAGES = (
    "", INCIDENT, "providers/", "providers/nimbus/", "providers/nimbus/chat/", "providers/nimbus/2026/04/", "archive/", "archive/2026/04/",
    "postmortems/", "causes/", "causes/authentication/", "reports/", "wanted/", "stats/", "changes/", "sources/", "subscribe/", "stack/", "digest/",
    "digest/2026-04-15/", "digest/2026-w16/", "incidents/2026-04-02-tern-0800/", "about/", "method/", "policy/", "contribute/", "api/",
    "decisions/", "decisions/0001-stamping/", "404.html",
)  # fmt: skip


@pytest.mark.parametrize("path", PAGES)
def test_no_page_scrolls_sideways_asks_elsewhere_or_complains(tabs, address: str, path: str) -> None:
    page, said, asked = tabs.open(address + path, width=320)
    page.wait_for_timeout(100)
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    assert [url for url in asked if not url.startswith((address, "data:"))] == []
    assert [one for one in said if "404" not in one or path != "404.html"] == []


@pytest.mark.parametrize("path", PAGES)
def test_no_page_scrolls_sideways_with_larger_text(tabs, address: str, path: str) -> None:
    page, _, _ = tabs.open(address + path, width=390)
    page.evaluate(
        "document.documentElement.style.setProperty('font-size',"
        " parseFloat(getComputedStyle(document.documentElement).fontSize) * 1.6 + 'px', 'important')"
    )
    assert page.evaluate("document.documentElement.scrollWidth") <= 390


@pytest.mark.parametrize("script", [True, False])
def test_the_drawer_lists_all_sections(tabs, address: str, script: bool) -> None:
    page, _, _ = tabs.open(address, width=390, script=script)
    link = page.get_by_role("link", name="Formats", exact=True)
    assert link.bounding_box()["y"] > 844
    page.locator(".md-header .ow-menu, .md-header label[for=__drawer]").click()
    assert 0 < link.bounding_box()["y"] < 844
    assert page.evaluate("document.querySelectorAll('.ow-foot nav a').length") > 16


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_scheme_follows_the_system_without_script(tabs, address: str, scheme: str) -> None:
    page, _, _ = tabs.open(address, scheme=scheme, script=False)
    shade = page.locator("body").evaluate("e => getComputedStyle(e).backgroundColor")
    light = sum(int(one) for one in shade.removeprefix("rgb(").removesuffix(")").split(",")) > 380
    assert light is (scheme == "light")


def test_the_answer_begins_on_the_first_screen_of_a_phone(tabs, address: str) -> None:
    page, _, _ = tabs.open(address + INCIDENT)
    box = page.locator("section#answer").bounding_box()
    assert box["y"] < 823 / 2
    last = page.locator("section#answer dl > div", has_text="Acknowledged").bounding_box()
    assert last["y"] + last["height"] <= 823


def test_marks_of_sentences_are_large_enough_to_touch_and_lead_to_claims(tabs, address: str) -> None:
    page, _, _ = tabs.open(address + INCIDENT)
    marks = page.locator("a.ow-cite")
    assert marks.count() > 3
    for number in range(marks.count()):
        mark = marks.nth(number)
        assert mark.bounding_box()["height"] >= 24
        assert page.locator(f"[id='{mark.get_attribute('href')[1:]}']").count() == 1


def test_the_menu_opens_and_closes_by_keyboard(tabs, address: str) -> None:
    page, _, _ = tabs.open(address)
    menu = page.locator("button.ow-menu")
    menu.focus()
    page.keyboard.press("Enter")
    assert menu.get_attribute("aria-expanded") == "true"
    page.keyboard.press("Escape")
    assert menu.get_attribute("aria-expanded") == "false"


def test_search_finds_an_incident_and_fetches_its_index_only_on_use(tabs, address: str) -> None:
    page, _, asked = tabs.open(address)
    assert not any("search.json" in url for url in asked)
    page.locator(".ow-search input").fill("two waves")
    page.locator(".ow-found a").first.wait_for()
    assert page.locator(".ow-found a").first.get_attribute("href").endswith(INCIDENT)


def test_old_readings_are_called_unknown(tabs, address: str) -> None:
    page, _, _ = tabs.open(address)
    page.locator(".ow-stale").wait_for()
    assert "unknown now" in page.locator(".ow-stale").inner_text()
    assert page.locator("[data-ow-now] .ow-state .ow-vh").count() > 0
    assert page.locator("#board").inner_text() == "When last read"
    assert "are open" not in page.locator("h1").inner_text()
    page.goto(f"{address}providers/nimbus/")
    page.locator(".ow-stale").wait_for()
    assert page.locator("h1").inner_text() == "Is Nimbus down? Unknown now"


def test_the_page_is_finished_without_script(tabs, address: str) -> None:
    page, _, _ = tabs.open(address + INCIDENT, script=False)
    text = page.locator("main").inner_text()
    for words in ("14:53 to 17:42 UTC", "2 h 49 min", "Not stated by the provider", "None known", "Used", "Not used"):
        assert words in text
    assert "ago" not in page.locator(".ow-dateline").inner_text()


def test_ticked_providers_become_one_opml_file(tabs, address: str) -> None:
    page, _, _ = tabs.open(address + "subscribe/")
    page.locator(".ow-tick").nth(0).check()
    page.locator(".ow-tick").nth(2).check()
    with page.expect_download() as download:
        page.locator(".ow-get").click()
    text = Path(download.value.path()).read_text()
    assert text.count("<outline") == 2
    assert f"{address}feeds/providers/nimbus/incidents.rss" in text
    assert "providers/quarry/" not in text


def test_the_scheme_switch_is_kept(tabs, address: str) -> None:
    page, _, _ = tabs.open(address)
    page.locator("button.ow-scheme").click()
    page.reload()
    assert page.evaluate("document.documentElement.dataset.scheme") == "dark"


def test_pages_listed_here_exist(built: Path) -> None:
    for path in PAGES:
        assert (built / (path if path.endswith(".html") else f"{path}index.html")).is_file(), path
