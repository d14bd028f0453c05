"""A quick web server in a process of its own, so that its cost is not counted: `python -m tests.bench._web FOLDER`.

It serves the files of a folder with an ETag each, answers conditional requests with 304, and prints its port.
"""

from __future__ import annotations

import asyncio
import contextlib
import hashlib
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import click

from tests.bench import ROOT

_MEDIA = {".json": "application/json", ".xml": "application/rss+xml"}


@contextlib.contextmanager
def serving(folder: Path) -> Iterator[str]:
    """HOST:PORT of a server over a folder."""
    command = [sys.executable, "-m", "tests.bench._web", str(folder)]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as server:
        try:
            assert server.stdout is not None
            yield f"127.0.0.1:{server.stdout.readline().strip()}"
        finally:
            server.terminate()


async def _serve(files: dict[str, tuple[bytes, str]]) -> None:
    from aiohttp import web

    tags = {path: f'"{hashlib.sha256(body).hexdigest()[:16]}"' for path, (body, _) in files.items()}

    async def answer(request: web.BaseRequest) -> web.Response:
        found = files.get(request.path)
        if found is None:
            return web.Response(status=404)
        tag = tags[request.path]
        if request.headers.get("If-None-Match") == tag:
            return web.Response(status=304, headers={"ETag": tag})
        return web.Response(body=found[0], headers={"ETag": tag, "Content-Type": found[1]})

    runner = web.ServerRunner(web.Server(answer))
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    click.echo(site._server.sockets[0].getsockname()[1])  # type: ignore[union-attr]
    await asyncio.Event().wait()


if __name__ == "__main__":
    asyncio.run(_serve({f"/{p.name}": (p.read_bytes(), _MEDIA[p.suffix]) for p in Path(sys.argv[1]).iterdir()}))
