"""No page kind changes its look unawares: where its blocks stand, and the type and colours they are set in.

Kept are columns and widths in twelfths of the page, and computed styles; neither depends on which fonts a machine has or
on how its lines break. `ACCEPT=1 pytest tests/browser/test_look.py` writes them anew, to be reviewed with the change.
"""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

pytestmark = pytest.mark.browser

KEPT = Path(__file__).with_name("look.json")
KINDS = {
    "home": "", "incident": "incidents/2026-04-15-nimbus-1453/", "providers": "providers/", "provider": "providers/nimbus/",
    "component": "providers/nimbus/chat/", "provider_month": "providers/nimbus/2026/04/", "archive": "archive/", "month": "archive/2026/04/",
    "postmortems": "postmortems/", "causes": "causes/", "cause": "causes/authentication/", "reports": "reports/", "wanted": "wanted/",
    "stats": "stats/", "changes": "changes/", "sources": "sources/", "subscribe": "subscribe/", "stack": "stack/", "digests": "digest/",
    "digest": "digest/2026-w16/", "withdrawn": "incidents/2026-04-02-tern-0800/", "notfound": "404.html", "written": "about/",
}  # fmt: skip
WIDTHS = (390, 1280)

PLACES = """() => {
  const wide = document.documentElement.clientWidth, twelfth = x => Math.round(12 * x / wide);
  const blocks = document.querySelectorAll("header, nav, main h1, main h2:not(header > h2), main section, main table, main dl, main figure, main ol, main details, .ow-rail, .ow-rail > *, footer");
  return [...blocks].map(e => {
    const box = e.getBoundingClientRect(), css = [...e.classList].sort().map(c => "." + c).join("");
    return box.width && box.height > 1 ? `${e.tagName.toLowerCase()}${css} ${twelfth(box.left)}+${twelfth(box.width)}` : "";
  }).filter((one, n, all) => one && one !== all[n - 1]);
}"""
STYLES = """() => {
  const found = {};
  for (const e of document.querySelectorAll("header [class], main, main [class], main h1, main h2, main h3, main th, main td, main a, footer [class]")) {
    if (e.closest("defs")) continue;
    const s = getComputedStyle(e), css = [...e.classList].sort().map(c => "." + c).join("");
    const serif = s.fontFamily.includes("Iowan") ? "serif" : s.fontFamily.includes("monospace") ? "mono" : "sans";
    const line = [s.fontSize, s.fontWeight, serif, s.color, s.backgroundColor, s.fill, s.borderTopWidth, s.paddingTop, s.marginTop, s.textDecorationLine].join(" ");
    (found[e.tagName.toLowerCase() + css] ||= new Set()).add(line);
  }
  return Object.fromEntries(Object.entries(found).map(([name, lines]) => [name, [...lines].sort()]));
}"""


def looked(browser, address: str) -> dict[str, dict]:
    """Places by kind and width, and digests of styles by scheme and width, of all kinds together."""
    places: dict[str, dict[str, list[str]]] = {}
    styles: dict[str, dict[str, set[str]]] = {}
    context = browser.new_context(reduced_motion="reduce", timezone_id="UTC", java_script_enabled=True)
    page = context.new_page()
    page.route("**/heartbeat.json", lambda route: route.abort())
    for kind, path in KINDS.items():
        page.goto(address + path, wait_until="load")
        for width in WIDTHS:
            page.set_viewport_size({"width": width, "height": 844})
            for scheme in ("light", "dark"):
                page.emulate_media(color_scheme=scheme)
                for name, lines in page.evaluate(STYLES).items():
                    styles.setdefault(f"{scheme} {width}", {}).setdefault(name, set()).update(lines)
            places.setdefault(kind, {})[str(width)] = page.evaluate(PLACES)
    context.close()
    kept = {mode: {name: sorted(lines) for name, lines in sorted(of.items())} for mode, of in styles.items()}
    return {"places": places, "styles": kept}


@pytest.fixture(scope="module")
def now(browser, address: str) -> dict[str, dict]:
    """The look as it is; written down when that is asked for."""
    found = looked(browser, address)
    if os.environ.get("ACCEPT"):
        KEPT.write_text(written(found), encoding="utf-8")
    return found


def written(found: dict[str, dict]) -> str:
    """The look as it is kept: places whole, styles of the light desk whole, of the other modes what differs from it."""
    base = found["styles"]["light 1280"]
    others = {
        mode: {name: lines for name, lines in of.items() if base.get(name) != lines}
        for mode, of in found["styles"].items()
        if mode != "light 1280"
    }
    places = ",\n".join(f" {json.dumps(kind)}: {json.dumps(of)}" for kind, of in found["places"].items())
    styles = ",\n".join(
        f" {json.dumps(mode)}: {{\n" + ",\n".join(f"  {json.dumps(name)}: {json.dumps(lines)}" for name, lines in of.items()) + "}"
        for mode, of in {"light 1280": base, **others}.items()
    )  # fmt: skip
    return f'{{"places": {{\n{places}}},\n"styles": {{\n{styles}}}}}\n'


@pytest.mark.parametrize("kind", KINDS)
def test_the_blocks_of_a_page_kind_stand_where_they_stood(now: dict[str, dict], kind: str) -> None:
    kept = json.loads(KEPT.read_text())["places"]
    assert now["places"][kind] == kept.get(kind), "look at the page; if it is meant so: ACCEPT=1"


def test_type_and_colours_are_those_of_before(now: dict[str, dict]) -> None:
    assert json.loads(written(now))["styles"] == json.loads(KEPT.read_text())["styles"], "look; if meant so: ACCEPT=1"
