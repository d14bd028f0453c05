"""axe-core finds nothing on any page kind: light and dark, phone and desk, under the policy sent as a header as well."""

from __future__ import annotations

import re
from importlib.resources import files

import pytest
from test_pages import PAGES

pytestmark = pytest.mark.browser

RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
ASK = """async ([tags, colours]) => {
  const left = colours ? axe.getRules(tags).filter(r => !r.tags.includes("cat.color")) : [];
  const rules = Object.fromEntries(left.map(r => [r.ruleId, { enabled: false }]));
  const found = await axe.run(document, { runOnly: tags, rules, resultTypes: ["violations"] });
  return found.violations.flatMap(v => v.nodes.map(n => `${v.id}: ${n.target.join(" ")}`));
}"""
SHAPE = """() => [...document.querySelectorAll("*")].map(e => {
  const box = e.getBoundingClientRect(), seen = e.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  return [e.tagName, box.x, box.y, box.width, box.height, seen].join(" ");
})"""
WATCH = """window.refused = [];
addEventListener("securitypolicyviolation", e => refused.push(`${e.violatedDirective}: ${e.blockedURI}`));"""
SIZES = ((390, 844), (1280, 900))


@pytest.fixture(scope="module")
def axe() -> str:
    """The script, out of the package that bundles it."""
    return (files("axe_playwright_python") / "axe.min.js").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def page(browser):
    """A page whose documents come with their own policy as a header, as a host may send it."""
    context = browser.new_context(reduced_motion="reduce")
    opened = context.new_page()
    opened.add_init_script(WATCH)

    def with_header(route) -> None:
        answer = route.fetch()
        told = re.search(r'http-equiv="Content-Security-Policy" content="([^"]+)"', answer.text())
        policy = f"{told.group(1)}; frame-ancestors 'none'" if told else ""
        route.fulfill(response=answer, headers={**answer.headers, "content-security-policy": policy})

    opened.route(lambda url: url.endswith(("/", ".html")), with_header)
    yield opened
    context.close()


@pytest.mark.parametrize("path", PAGES)
def test_nothing_is_found_in_four_modes(page, address: str, axe: str, path: str) -> None:
    page.set_viewport_size({"width": 390, "height": 844})
    page.goto(address + path, wait_until="load")
    page.evaluate(axe)
    page.evaluate("document.querySelectorAll('details').forEach(one => { one.open = true })")
    found = {}
    for width, height in SIZES:
        page.set_viewport_size({"width": width, "height": height})
        page.emulate_media(color_scheme="light")
        found["light", width], shape = page.evaluate(ASK, [RULES, False]), page.evaluate(SHAPE)
        page.emulate_media(color_scheme="dark")
        # Where the dark page is the light one in other colours, only what is about colours can differ.
        found["dark", width] = page.evaluate(ASK, [RULES, page.evaluate(SHAPE) == shape])
    assert not any(found.values()), found
    assert page.evaluate("refused") == []


def test_a_fault_would_be_found(page, address: str, axe: str) -> None:
    page.goto(address, wait_until="load")
    page.evaluate(axe)
    page.evaluate("document.querySelector('main').append(document.createElement('button'))")
    assert any(one.startswith("button-name") for one in page.evaluate(ASK, [RULES, False]))
    page.evaluate(
        "document.head.append(Object.assign(document.createElement('script'), { src: 'https://other.example/x.js' }))"
    )
    page.wait_for_function("refused.length > 0")
