"""What /api/ tells people to run does what it says."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import threading
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from tests.feeds.issues import small

SCRIPT = re.compile(r"```bash\n(.*?)```", re.DOTALL)


class Desk(SimpleHTTPRequestHandler):
    """Serves files, and keeps what is posted."""

    posted: list[dict[str, str]]

    def do_POST(self) -> None:
        self.posted.append(json.loads(self.rfile.read(int(self.headers["Content-Length"]))))
        self.send_response(204)
        self.end_headers()

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002  the library's signature
        pass


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[tuple[str, list[dict[str, str]]]]:
    for path, body in small().items():
        target = tmp_path / "wire" / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(body)
    handler = type("Desk", (Desk,), {"posted": []})
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(handler, directory=str(tmp_path / "wire")))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_address[1]}/", handler.posted
    server.shutdown()
    server.server_close()


@pytest.mark.skipif(
    not (shutil.which("jq") and shutil.which("curl")), reason="needs jq and curl, which are not installed"
)
def test_the_webhook_script_posts_each_change_once(desk, tmp_path: Path, root: Path) -> None:
    address, posted = desk
    page = (root / "site" / "pages" / "api.md").read_text(encoding="utf-8")
    script = SCRIPT.search(page)[1].replace("https://example.org/", address)
    changes = json.loads(small()["api/v1/changes.json"])["changes"]
    assert changes
    for _ in range(2):
        done = subprocess.run(["bash", "-c", script], cwd=tmp_path, capture_output=True, text=True, timeout=120, check=False,
                              env={"WEBHOOK": f"{address}hook", "PATH": "/usr/bin:/bin", "HOME": str(tmp_path)})  # fmt: skip
        assert done.stderr == ""
        assert len(posted) == len(changes), "once each, however often it runs"
    assert posted[0]["content"].startswith(f"{changes[0]['type']} {changes[0]['incident']}: ")
    assert (tmp_path / "seen.txt").read_text().split() == [str(one["cursor"]) for one in changes]
