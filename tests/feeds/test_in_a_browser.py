"""What somebody sees who opens a feed in a browser, with the media types a plain static host gives it."""

from __future__ import annotations

import re
import threading
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from typing import ClassVar
from urllib.parse import urljoin

import pytest

from scraper.publish import feeds
from tests.browser.conftest import browser  # noqa: F401  a fixture
from tests.feeds.issues import files
from tests.publish import factories


class Host(SimpleHTTPRequestHandler):
    """Types by file ending, as mime-db has them, which GitHub Pages uses."""

    extensions_map: ClassVar[dict[str, str]] = {
        ".xml": "application/xml",
        ".rss": "application/rss+xml",
        ".atom": "application/atom+xml",
        ".css": "text/css; charset=utf-8",
        "": "application/octet-stream",
    }

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002  the library's signature
        pass


@pytest.fixture(scope="module")
def host(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    folder = tmp_path_factory.mktemp("wire")
    for path, body in files(factories.edition(), feeds).items():
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(body)
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Host, directory=str(folder)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_address[1]}/"
    server.shutdown()
    server.server_close()


def test_the_feed_most_people_should_take_is_a_page(browser, host: str) -> None:  # noqa: F811  the fixture
    page = browser.new_page(viewport={"width": 412, "height": 823})
    page.goto(f"{host}feed.xml")
    shown = page.evaluate(
        """() => {
            const box = (one) => one && one.getBoundingClientRect();
            const title = document.querySelector("item > title"), html = document.querySelector("item > description");
            return {width: document.documentElement.scrollWidth, title: getComputedStyle(title).fontWeight,
                    seen: box(title).height > 0, hidden: box(html).height === 0,
                    hint: getComputedStyle(document.querySelector("channel > description"), "::after").content};
        }"""
    )
    assert shown["width"] <= 412, "nothing runs out of a phone"
    assert shown["title"] == "700"
    assert shown["seen"]
    assert shown["hidden"], "HTML is not shown as its source"
    assert "feed reader" in shown["hint"]
    page.close()


@pytest.mark.parametrize("path", ["feeds/incidents.rss", "feeds/updates.atom", "feeds/providers/nimbus/incidents.rss"])
def test_a_feed_shown_as_text_begins_with_what_to_do(browser, host: str, path: str) -> None:  # noqa: F811  the fixture
    page = browser.new_page()
    page.goto(f"{host}{path}")
    text = page.evaluate("document.documentElement.innerText ?? document.documentElement.textContent")
    if page.evaluate("document.contentType") == "text/plain":
        head = text[:600]
        assert "copy the address of this file into a feed reader" in head
        assert "The same as a page: https://example.org/" in head
        assert "https://example.org/subscribe/" in head
    else:
        assert page.evaluate("getComputedStyle(document.documentElement).maxWidth") != "none", "styled"
    page.close()


def test_the_sheet_is_served_from_the_feeds_own_host() -> None:
    body = files(factories.edition(), feeds)
    for path in ("feed.xml", "feeds/updates.atom", "feeds/providers/nimbus/incidents.rss"):
        (sheet,) = re.findall(rb'<\?xml-stylesheet type="text/css" href="([^"]*)"', body[path])
        assert (
            urljoin(f"https://any.example/below/{path}", sheet.decode()) == "https://any.example/below/assets/feed.css"
        )
    assert "assets/feed.css" in body
