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
