"""A web server on 127.0.0.1 for tests: paths to answers, a log of requests, conditional requests honoured."""

from __future__ import annotations

import contextlib
import hashlib
import threading
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


@dataclass
class Page:
    """One answer. `headers` are added to what the server sends anyway."""

    body: bytes
    media: str = "text/html; charset=utf-8"
    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict)


@dataclass
class Web:
    """The running server: `pages` may be changed while it runs, `log` holds (method, path, status)."""

    pages: dict[str, Page]
    host: str = ""
    log: list[tuple[str, str, int]] = field(default_factory=list)

    @property
    def base(self) -> str:
        return f"http://{self.host}"


class Server(ThreadingHTTPServer):
    """Takes as many callers at once as a run has visits under way: with the usual queue of five, the kernel drops the
    others' first packets and they come back seconds later.
    """

    request_queue_size = 256
    daemon_threads = True


@contextlib.contextmanager
def web(pages: dict[str, Page] | None = None) -> Iterator[Web]:
    """Serve pages until the block ends."""
    state = Web(pages or {})

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        disable_nagle_algorithm = True

        def do_GET(self) -> None:
            page = state.pages.get(self.path)
            if page is None:
                page = Page(b"not here", "text/plain", 404)
            tag = '"' + hashlib.sha256(page.body).hexdigest()[:16] + '"'
            same = page.status == 200 and self.headers.get("If-None-Match") == tag
            status = 304 if same else page.status
            state.log.append(("GET", self.path, status))
            self.send_response(status)
            self.send_header("ETag", tag)
            for name, value in page.headers.items():
                self.send_header(name, value)
            if not same:
                self.send_header("Content-Type", page.media)
                self.send_header("Content-Length", str(len(page.body)))
            self.end_headers()
            if not same:
                self.wfile.write(page.body)

        def log_message(self, *args: object) -> None:  # noqa: ARG002 - the server calls it so
            return

    server = Server(("127.0.0.1", 0), Handler)
    state.host = f"127.0.0.1:{server.server_address[1]}"
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield state
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
