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
    refusing: list[int]
    """The numbers of the posts, from 0, that are refused for now."""
    tag = '"1"'

    def do_GET(self) -> None:
        if self.headers.get("If-None-Match") == self.tag:
            self.send_response(304)
            self.end_headers()
        else:
            super().do_GET()

    def end_headers(self) -> None:
        self.send_header("ETag", self.tag)
        super().end_headers()

    def do_POST(self) -> None:
        said = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        if len(self.posted) in self.refusing:
            self.refusing.remove(len(self.posted))
            self.send_response(429)
        else:
            self.posted.append(said)
            self.send_response(204)
        self.end_headers()

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002  the library's signature
        pass


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[tuple[str, list[dict[str, str]], list[int]]]:
    for path, body in small().items():
        target = tmp_path / "wire" / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(body)
    handler = type("Desk", (Desk,), {"posted": [], "refusing": []})
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(handler, directory=str(tmp_path / "wire")))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_address[1]}/", handler.posted, handler.refusing
    server.shutdown()
    server.server_close()


NEEDED = pytest.mark.skipif(
    not (shutil.which("jq") and shutil.which("curl")), reason="needs jq and curl, which are not installed"
)


def run(address: str, folder: Path, root: Path) -> subprocess.CompletedProcess[str]:
    page = (root / "site" / "pages" / "api.md").read_text(encoding="utf-8")
    script = SCRIPT.search(page)[1].replace("https://example.org/", address)
    return subprocess.run(["bash", "-c", script], cwd=folder, capture_output=True, text=True, timeout=120, check=False,
                          env={"WEBHOOK": f"{address}hook", "PATH": "/usr/bin:/bin", "HOME": str(folder)})  # fmt: skip


@NEEDED
def test_the_webhook_script_posts_each_change_once(desk, tmp_path: Path, root: Path) -> None:
    address, posted, _ = desk
    changes = json.loads(small()["api/v1/changes.json"])["changes"]
    assert changes
    for _ in range(2):
        assert run(address, tmp_path, root).stderr == ""
        assert len(posted) == len(changes), "once each, however often it runs"
    assert posted[0]["content"].startswith(f"{changes[0]['type']} {changes[0]['incident']}: ")
    assert (tmp_path / "seen.txt").read_text().split() == [str(one["cursor"]) for one in changes]
    assert (tmp_path / "etag.txt").read_text().strip() == Desk.tag


@NEEDED
def test_what_the_webhook_refused_is_posted_by_the_next_run(desk, tmp_path: Path, root: Path) -> None:
    address, posted, refusing = desk
    changes = json.loads(small()["api/v1/changes.json"])["changes"]
    assert len(changes) > 1
    refusing.append(1)
    run(address, tmp_path, root)
    assert len(posted) == 1, "it stops where it was refused"
    assert not (tmp_path / "etag.txt").exists(), "or nothing would be asked for until something else changes"
    run(address, tmp_path, root)
    assert len(posted) == len(changes)
    assert (tmp_path / "seen.txt").read_text().split() == [str(one["cursor"]) for one in changes]


@NEEDED
def test_who_marks_what_is_old_as_seen_is_told_nothing_of_it(desk, tmp_path: Path, root: Path) -> None:
    address, posted, _ = desk
    page = (root / "site" / "pages" / "api.md").read_text(encoding="utf-8")
    first = re.search(r"`(curl [^`]*>seen\.txt)`", page)[1].replace("https://example.org/", address)
    subprocess.run(["bash", "-c", first], cwd=tmp_path, check=True, timeout=60)
    assert run(address, tmp_path, root).stderr == ""
    assert posted == []
