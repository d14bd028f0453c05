"""A local preview: the built site on a port of this machine, built again when the record or the site's sources change."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from http import HTTPStatus
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Event

_EVERY = 1.0
"""Seconds between two looks for changes."""

FolderState = tuple[tuple[str, int, int], ...]
"""Name, size and time of change of each file."""


class SiteHandler(SimpleHTTPRequestHandler):
    """Serves a folder as a host of static sites does: 404.html for what is not there, no listings, nothing kept."""

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        """Answer a missing path with the site's own page."""
        page = Path(self.directory) / "404.html"
        if code != HTTPStatus.NOT_FOUND or not page.is_file():
            super().send_error(code, message, explain)
            return
        body = page.read_bytes()
        self.send_response(code)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)

    def list_directory(self, path: object) -> None:  # noqa: ARG002  the library's signature
        """No folder is listed."""
        self.send_error(HTTPStatus.NOT_FOUND)

    def end_headers(self) -> None:
        """A preview is never kept by the browser."""
        self.send_header("Cache-Control", "no-store")
        super().end_headers()

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002  the library's signature
        """Say nothing for each request."""


def open_server(folder: Path, port: int) -> ThreadingHTTPServer:
    """A server on this machine only; port 0 takes a free one."""
    return ThreadingHTTPServer(("127.0.0.1", port), partial(SiteHandler, directory=str(folder)))


def state_of(folders: Iterable[Path]) -> FolderState:
    """Names, sizes and times of change of all files below some folders."""
    found = []
    for folder in folders:
        for file in folder.rglob("*"):
            try:
                status = file.stat()
            except OSError:
                continue
            if file.is_file():
                found.append((str(file), status.st_size, status.st_mtime_ns))
    return tuple(sorted(found))


def watch(
    folders: tuple[Path, ...], before: FolderState, changed: Callable[[], object], stop: Event, *, every: float = _EVERY
) -> None:
    """Call `changed` whenever a file below the folders came, went or changed since `before`, until `stop` is set."""
    while not stop.wait(every):
        now = state_of(folders)
        if now != before:
            before = now
            changed()
