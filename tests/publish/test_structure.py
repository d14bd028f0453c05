"""No page kind changes its build unawares: elements, classes, landmarks and headings of one page of each kind are kept.

`ACCEPT=1 pytest tests/publish/test_structure.py` writes them anew; the difference then stands in the change to review.
"""

from __future__ import annotations

import json
import os
import re
from html.parser import HTMLParser
from pathlib import Path

import pytest

from scraper.publish import pages
from scraper.publish.page import modules

KEPT = Path(__file__).with_name("structures.json")
PAGES = {
    "home": "", "incident": "incidents/2026-04-15-nimbus-1453/", "providers": "providers/", "provider": "providers/nimbus/",
    "component": "providers/nimbus/chat/", "provider_month": "providers/nimbus/2026/04/", "archive": "archive/", "month": "archive/2026/04/",
    "postmortems": "postmortems/", "causes": "causes/", "cause": "causes/authentication/", "reports": "reports/", "wanted": "wanted/",
    "stats": "stats/", "changes": "changes/", "sources": "sources/", "subscribe": "subscribe/", "stack": "stack/", "digests": "digest/",
    "digest": "digest/2026-w16/", "withdrawn": "incidents/2026-04-02-tern-0800/", "notfound": "404.html", "written": "about/",
}  # fmt: skip
NUMBERED = re.compile(r"\d+")


class Skeleton(HTMLParser):
    """What a page is built of: each element with its classes and role once, and its headings in order."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.elements: set[str] = set()
        self.outline: list[str] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        classes = "".join(f".{one}" for one in sorted(given.get("class", "").split()))
        role = f"[{given['role']}]" if "role" in given else ""
        self.elements.add(f"{tag}{classes}{role}")
        if tag in ("h1", "h2"):
            self.outline.append(f"{tag}#{NUMBERED.sub('n', given['id'])}" if "id" in given else tag)


def structure(page: str) -> dict[str, list[str]]:
    found = Skeleton(page)
    return {"elements": sorted(found.elements), "outline": found.outline}


def test_every_kind_has_a_page_here() -> None:
    kinds = {kind.KIND for kind in modules(pages)} - {"moved"}
    assert kinds == set(PAGES) - {"written"}


def test_no_page_kind_has_changed_its_build(built: Path) -> None:
    now = {kind: structure(_read(built, path)) for kind, path in PAGES.items()}
    if os.environ.get("ACCEPT"):
        KEPT.write_text(json.dumps(now, indent=1, ensure_ascii=False) + "\n")
    kept = json.loads(KEPT.read_text())
    differs = {
        kind: {
            part: sorted({*now[kind][part]} ^ {*kept.get(kind, {}).get(part, [])}) or "the order" for part in now[kind]
        }
        for kind in now
        if now[kind] != kept.get(kind)
    }
    assert not differs, f"look at these pages, then accept: {json.dumps(differs, indent=1)}"


def _read(built: Path, path: str) -> str:
    return (built / (path if path.endswith(".html") else f"{path}index.html")).read_text()


@pytest.mark.parametrize("page", ['<p class="a b">x</p>', '<p class="b a" id="z">another text</p>'])
def test_words_and_ids_are_no_structure(page: str) -> None:
    assert structure(page) == {"elements": ["p.a.b"], "outline": []}
