"""Makes the picture of the README: the head of an incident's page of the demonstration, as a reader sees it.

usage: picture.py SITE_DIR PAGE_PATH OUT.png
"""

from __future__ import annotations

import os
import shutil
import sys
import threading
from pathlib import Path

from playwright.sync_api import sync_playwright

from scraper.publish.preview import open_server

WIDTH, HEIGHT = 1280, 900
MOMENT = "2026-04-28T18:20:00Z"
"""The demonstration's own, so that ages on the picture are those of its day."""


def main(site: str, path: str, out: str) -> int:
    """Serve the site, open the page, keep what is on the first screen. The heartbeat is held back: the demonstration's
    readings are old, and the notice that says so would lie over the page.
    """
    browser = os.environ.get("CHROMIUM") or shutil.which("chromium")
    server = open_server(Path(site), 0)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        with sync_playwright() as play:
            made = play.chromium.launch(executable_path=browser, args=["--no-sandbox", "--disable-gpu"])
            page = made.new_page(viewport={"width": WIDTH, "height": HEIGHT}, color_scheme="light")
            page.clock.set_fixed_time(MOMENT)
            page.route("**/heartbeat.json", lambda route: route.abort())
            answer = page.goto(f"http://127.0.0.1:{server.server_address[1]}/{path}")
            if answer is None or not answer.ok:
                sys.stderr.write(f"{site}/{path}: not there; run make demo first\n")
                return 1
            page.screenshot(path=out)
            made.close()
    finally:
        server.shutdown()
        server.server_close()
    return 0


if __name__ == "__main__":
    if len(sys.argv) != 4:
        sys.stderr.write(__doc__ or "")
        sys.exit(2)
    sys.exit(main(*sys.argv[1:]))
