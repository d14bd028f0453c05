"""A site that could not be read whole takes the place of the published one only where it has all of its addresses."""

from __future__ import annotations

import subprocess
import sys
import threading
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


class Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture
def web(tmp_path: Path) -> Iterator[tuple[Path, str]]:
    """The folder that is published, and its address."""
    folder = tmp_path / "published"
    folder.mkdir()
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(folder)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield folder, f"http://127.0.0.1:{server.server_address[1]}/"
    server.shutdown()
    server.server_close()


def site(folder: Path, base: str, *pages: str) -> None:
    for page in pages:
        (folder / page).mkdir(parents=True, exist_ok=True)
        (folder / page / "index.html").write_text("a page")
    (folder / "robots.txt").write_text(f"User-agent: *\nAllow: /\nSitemap: {base}sitemap.xml\n")
    listed = "".join(f"<url><loc>{base}{page}</loc></url>" for page in pages)
    (folder / "sitemap.xml").write_text(f"<urlset>{listed}</urlset>")


def built(tmp_path: Path, status: int) -> subprocess.CompletedProcess[str]:
    """The step of the workflow, with a build that leaves what lies in `_site` and ends with a status."""
    scripts = tmp_path / ".github"
    if not scripts.exists():
        scripts.symlink_to(ROOT / ".github")
    fake = tmp_path / "outagewire"
    fake.write_text(f"#!/bin/sh\nexit {status}\n")
    fake.chmod(0o755)
    return subprocess.run(
        [".github/scripts/build.sh"],
        cwd=tmp_path, capture_output=True, text=True, check=False,
        env={"PATH": "/usr/bin:/bin", "OUTAGEWIRE": str(fake), "PYTHON": sys.executable},
    )  # fmt: skip


def test_a_site_without_a_published_page_is_not_published(tmp_path: Path, web: tuple[Path, str]) -> None:
    folder, base = web
    site(folder, base, "", "incidents/a/", "incidents/b%20c/")
    (folder / "incidents" / "b c").mkdir()
    site(tmp_path / "_site", base, "", "incidents/a/")
    done = built(tmp_path, 3)
    assert done.returncode == 1
    assert done.stdout.startswith(f"::error::{base}incidents/b%20c/ is published and missing here")
    site(tmp_path / "_site", base, "incidents/b c/")
    assert built(tmp_path, 3).returncode == 0


def test_a_list_of_site_maps_is_read(tmp_path: Path, web: tuple[Path, str]) -> None:
    folder, base = web
    site(folder, base, "incidents/a/")
    (folder / "sitemap.xml").rename(folder / "sitemap-1.xml")
    (folder / "sitemap.xml").write_text(
        f"<sitemapindex><sitemap><loc>{base}sitemap-1.xml</loc></sitemap></sitemapindex>"
    )
    site(tmp_path / "_site", base, "")
    assert built(tmp_path, 3).returncode == 1


def test_where_nothing_is_published_yet_nothing_is_missing(tmp_path: Path, web: tuple[Path, str]) -> None:
    site(tmp_path / "_site", web[1], "")
    assert built(tmp_path, 3).returncode == 0


def test_what_cannot_be_asked_is_not_replaced(tmp_path: Path) -> None:
    site(tmp_path / "_site", "http://127.0.0.1:9/", "")
    done = built(tmp_path, 3)
    assert done.returncode == 1
    assert "nobody knows" in done.stdout


@pytest.mark.parametrize("status", [0, 1])
def test_any_other_end_is_the_end_of_the_build(tmp_path: Path, status: int) -> None:
    assert built(tmp_path, status).returncode == status
