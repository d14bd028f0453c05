"""A built site on a port of this machine, and a Chromium to look at it."""

from __future__ import annotations

import os
import shutil
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "publish"))


def chromium() -> str | None:
    """The browser to use: `CHROMIUM`, else Debian's, else one on the path."""
    named = os.environ.get("CHROMIUM")
    if named:
        return named if Path(named).exists() else None
    return "/usr/bin/chromium" if Path("/usr/bin/chromium").exists() else shutil.which("chromium")


@pytest.fixture(scope="module")
def browser():
    """A headless Chromium, for one file of tests: while it is open an event loop runs that other tests cannot have."""
    path = chromium()
    if path is None:
        pytest.skip("no Chromium: install Debian's chromium, or name one in CHROMIUM")
    api = pytest.importorskip("playwright.sync_api", reason="needs playwright")
    with api.sync_playwright() as play:
        made = play.chromium.launch(executable_path=path, args=["--no-sandbox", "--disable-gpu"])
        yield made
        made.close()


class Tabs:
    """Pages of one browser, lent to one test after another: a page of its own costs a second of a processor.

    What a test gets holds no cookie, nothing stored, no route and no request of the test before.
    """

    def __init__(self, browser) -> None:
        self._browser = browser
        self._kept = {}

    def open(
        self, url: str, *, width: int = 412, height: int = 823, scheme: str = "light", script: bool = True,
        zone: str | None = None, until: str = "load",
    ):  # fmt: skip
        """The page at an address, what its console complains of, and what it asks for."""
        page, said, asked = self._emptied(script, zone)
        page.set_viewport_size({"width": width, "height": height})
        page.emulate_media(media="null", color_scheme=scheme)
        said.clear()
        asked.clear()
        page.goto(url, wait_until=until)
        return page, said, asked

    def _emptied(self, script: bool, zone: str | None):
        if (script, zone) not in self._kept:
            self._kept[script, zone] = self._new(script, zone)
            return self._kept[script, zone]
        page, said, asked = self._kept[script, zone]
        if page.url.startswith("http"):
            page.evaluate("localStorage.clear(); sessionStorage.clear()")
        page.context.clear_cookies()
        page.unroute_all()
        page.goto("about:blank")
        return page, said, asked

    def _new(self, script: bool, zone: str | None):
        page = self._browser.new_context(java_script_enabled=script, timezone_id=zone).new_page()
        said: list[str] = []
        asked: list[str] = []
        page.on("console", lambda message: said.append(message.text) if message.type in ("error", "warning") else None)
        page.on("pageerror", lambda error: said.append(str(error)))
        page.on("request", lambda request: asked.append(request.url))
        return page, said, asked


@pytest.fixture(scope="module")
def tabs(browser) -> Tabs:
    """Pages to look at the site with."""
    return Tabs(browser)


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory, root: Path) -> Path:
    """The small record of the factories as a site."""
    import factories

    from scraper.publish.build import build_edition

    folder = tmp_path_factory.mktemp("site")
    edition = factories.edition(run=factories.report(failed=("tern-status",)))
    build_edition(edition, site_dir=root / "site", out=folder / "_site", work=folder / "build", full=True)
    return folder / "_site"


@pytest.fixture(scope="session")
def address(built: Path) -> Iterator[str]:
    """Where the site is served."""
    from scraper.publish.preview import open_server

    server = open_server(built, 0)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_address[1]}/"
    server.shutdown()
    server.server_close()
    thread.join()
