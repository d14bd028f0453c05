"""Names and titles of other people may have no space for 400 signs: no page scrolls sideways for them."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from pathlib import Path
from typing import Any

import factories
import pytest
from test_look import KINDS

from scraper.core.model import Outcome, Verdict
from scraper.publish.edition import Edition

pytestmark = pytest.mark.browser

LONG = " " + "W" * 400
TOLD = frozenset({"title", "name", "publisher", "quote", "text", "explanation", "terms", "reason", "body", "description", "by",
                  "value", "before", "after", "spans", "contributors", "components", "note"})  # fmt: skip
FACTS = ("error_code", "symptom", "component", "count", "availability")
WIDE = "document.documentElement.scrollWidth"


def stretched(value: Any, key: str = "") -> Any:
    """The value with a long word after each text that somebody else wrote."""
    if is_dataclass(value) and not isinstance(value, type):
        return replace(value, **{f.name: stretched(getattr(value, f.name), f.name) for f in fields(value)})
    if isinstance(value, tuple):
        return tuple(stretched(one, key) for one in value)
    told = type(value) is str and key in TOLD and not value.startswith(("2026", "http"))
    return value + LONG if told else value


def edition() -> Edition:
    first, *others = factories.archive().dossiers
    claims = tuple(factories.claim("a1", kind, kind, kind) for kind in FACTS)
    held = tuple(replace(one, claims=(*one.claims, *claims)) if one.id == "a1" else one for one in first.documents)
    verdicts = (Verdict(one.kind, Outcome.SINGLE, one.value, "r", "e", supporting=(one.id,)) for one in claims)
    incident = replace(first.incident, verdicts=(*first.incident.verdicts, *verdicts))
    archive = replace(factories.archive(), dossiers=(replace(first, incident=incident, documents=held), *others))
    settings = replace(
        factories.SETTINGS,
        providers=stretched(factories.PROVIDERS),
        sources=stretched(factories.SOURCES),
        causes=tuple((cause, name + LONG, text + LONG) for cause, name, text in factories.SETTINGS.causes),
    )
    return factories.edition(stretched(archive), factories.report(failed=("tern-status",)), settings=settings)


@pytest.fixture(scope="module")
def long_address(tmp_path_factory: pytest.TempPathFactory, root: Path) -> Iterator[str]:
    """Where such a site is served."""
    from scraper.publish.build import build_edition
    from scraper.publish.preview import open_server

    folder = tmp_path_factory.mktemp("long")
    build_edition(edition(), site_dir=root / "site", out=folder / "_site", work=folder / "build", full=True)
    server = open_server(folder / "_site", 0)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_address[1]}/"
    server.shutdown()
    server.server_close()


@pytest.mark.parametrize("width", [320, 412, 1280])
def test_no_page_scrolls_sideways(tabs, long_address: str, width: int) -> None:
    page, _, _ = tabs.open(long_address, width=width, script=False)
    wide = {}
    for kind, path in KINDS.items():
        page.goto(long_address + path)
        wide[kind] = page.evaluate(WIDE)
    assert {kind: one for kind, one in wide.items() if one > width} == {}


def test_neither_does_one_that_a_script_has_written_on(tabs, long_address: str) -> None:
    page, _, _ = tabs.open(long_address + "providers/nimbus/", width=320)
    page.get_by_role("button", name="Filter all incidents").click()
    page.locator(".ow-filter").wait_for()
    assert page.evaluate(WIDE) <= 320
    page.goto(long_address + "stack/#nimbus,quarry")
    page.locator("#ow-stack-pairs tbody tr").first.wait_for()
    assert page.evaluate(WIDE) <= 320
    page.goto(long_address)
    page.locator(".ow-search input").fill("nimbus")
    found = page.locator(".ow-found")
    found.locator("[role=option]").first.wait_for()
    assert found.evaluate("e => e.scrollWidth <= e.clientWidth")
