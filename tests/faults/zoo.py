"""A zoo of servers that misbehave, each on a loopback port of its own.

A fault is one async function: it is given the path asked for, the request's headers and the writer, and answers as
badly as it likes. `@fault(code, …)` adds it: the codes say what the fetcher may call it. A new fault is one function.
"""

from __future__ import annotations

import asyncio
import contextlib
import gzip
import socket
import ssl
import struct
import zlib
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from pathlib import Path

TLS = Path(__file__).parent / "tls"


@dataclass(frozen=True)
class Call:
    """One request to a cage."""

    path: str
    headers: dict[str, str]
    writer: asyncio.StreamWriter
    port: int
    count: int

    async def send(self, *pieces: bytes) -> None:
        for piece in pieces:
            self.writer.write(piece)
        await self.writer.drain()

    async def answer(self, status: str = "200 OK", body: bytes = b"", *headers: str) -> None:
        lines = [f"HTTP/1.1 {status}", f"Content-Length: {len(body)}", *headers, "", ""]
        await self.send("\r\n".join(lines).encode("latin-1"), body)


Misbehaviour = Callable[[Call], Awaitable[None]]


@dataclass(frozen=True)
class Fault:
    name: str
    number: int
    codes: frozenset[str]
    act: Misbehaviour
    own_robots: bool
    tls: str | None
    listens: bool


FAULTS: list[Fault] = []


def fault(
    number: int, *codes: str, own_robots: bool = False, tls: str | None = None, listens: bool = True
) -> Callable[[Misbehaviour], Misbehaviour]:
    def add(act: Misbehaviour) -> Misbehaviour:
        FAULTS.append(Fault(act.__name__, number, frozenset(codes), act, own_robots, tls, listens))
        return act

    return add


class Zoo:
    """Cages with their ports. `url(name)` is where to meet a fault; `calls` counts the visits, robots.txt apart."""

    def __init__(self) -> None:
        self.ports: dict[str, int] = {}
        self.calls: dict[str, int] = {}
        self._servers: list[asyncio.Server] = []
        self._held: list[socket.socket] = []

    def url(self, name: str, path: str = "/feed") -> str:
        faults = {one.name: one for one in FAULTS}
        scheme = "https" if name in faults and faults[name].tls else "http"
        return f"{scheme}://localhost:{self.ports[name]}{path}"

    @property
    def hosts(self) -> list[str]:
        return [f"{host}:{port}" for port in self.ports.values() for host in ("localhost", "127.0.0.1")]

    async def open(self, one: Fault) -> None:
        if not one.listens:
            self._silent(one)
            return
        context = None
        if one.tls:
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            context.load_cert_chain(TLS / f"{one.tls}.pem")
        server = await asyncio.start_server(
            lambda r, w: self._serve(one, r, w), "127.0.0.1", 0, ssl=context, limit=1 << 20
        )
        self.ports[one.name] = server.sockets[0].getsockname()[1]
        self._servers.append(server)

    def _silent(self, one: Fault) -> None:
        """A port whose connections are never accepted: its queue is full before anybody comes."""
        held = socket.socket()
        held.bind(("127.0.0.1", 0))
        port = held.getsockname()[1]
        self.ports[one.name] = port
        if one.name == "refused":
            held.close()
            return
        held.listen(0)
        self._held.append(held)
        for _ in range(4):
            waiting = socket.socket()
            waiting.setblocking(False)
            with contextlib.suppress(BlockingIOError):
                waiting.connect(("127.0.0.1", port))
            self._held.append(waiting)

    async def _serve(self, one: Fault, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while True:
                head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").split("\r\n")
                path = head[0].split(" ")[1]
                headers = {k.lower(): v.strip() for k, _, v in (line.partition(":") for line in head[1:] if line)}
                robots = path == "/robots.txt"
                if not robots:
                    self.calls[one.name] = self.calls.get(one.name, 0) + 1
                call = Call(path, headers, writer, self.ports[one.name], self.calls.get(one.name, 0))
                if robots and not one.own_robots:
                    await call.answer("404 Not Found", b"no rules here")
                else:
                    await one.act(call)
        except (asyncio.IncompleteReadError, ConnectionError, asyncio.CancelledError, ssl.SSLError):
            pass
        finally:
            writer.close()

    async def close(self) -> None:
        for server in self._servers:
            server.close()
        for held in self._held:
            held.close()


async def hang_up(call: Call) -> None:
    call.writer.close()
    raise ConnectionResetError


def feed(name: str = "healthy", items: int = 3) -> bytes:
    entries = "".join(f"<item><title>{name} {n}</title><guid>{name}-{n}</guid></item>" for n in range(items))
    return f'<?xml version="1.0"?><rss version="2.0"><channel><title>{name}</title>{entries}</channel></rss>'.encode()


# --- the faults, numbered as in the list of forty --------------------------------------------------------------------


@fault(2, "connection_refused", listens=False)
async def refused(call: Call) -> None:
    """Nothing listens."""


@fault(3, "timeout", listens=False)
async def connect_hangs(call: Call) -> None:
    """The connection is never accepted."""


@fault(4, "timeout")
async def header_drip(call: Call) -> None:
    for byte in b"HTTP/1.1 200 OK\r\nX-Slow: " + b"a" * 1000:
        await call.send(bytes([byte]))
        await asyncio.sleep(0.2)


@fault(5, "timeout")
async def body_drip(call: Call) -> None:
    await call.send(b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n")
    for _ in range(1000):
        await call.send(b"x")
        await asyncio.sleep(0.2)


@fault(6, "truncated", "connection_lost")
async def truncated_length(call: Call) -> None:
    await call.send(b"HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\n" + feed())
    await hang_up(call)


@fault(7, "bad_chunk")
async def bad_chunk(call: Call) -> None:
    await call.send(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\nzz\r\nworld\r\n0\r\n\r\n")
    await hang_up(call)


@fault(7, "bad_chunk", "truncated", "connection_lost")
async def chunks_without_end(call: Call) -> None:
    await call.send(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n")
    await hang_up(call)


@fault(8, "not_http")
async def not_http(call: Call) -> None:
    await call.send(b"SSH-2.0-OpenSSH_9.6\r\nnothing to see\r\n\r\n")
    await hang_up(call)


@fault(8, "not_http")
async def binary_noise(call: Call) -> None:
    await call.send(bytes(range(256)) * 8)
    await hang_up(call)


@fault(9, "header_too_large", "not_http")
async def one_huge_header(call: Call) -> None:
    await call.send(b"HTTP/1.1 200 OK\r\nX-Big: " + b"a" * 500_000 + b"\r\nContent-Length: 2\r\n\r\nok")


@fault(9, "header_too_large")
async def many_headers(call: Call) -> None:
    lines = b"".join(b"X-%d: %s\r\n" % (n, b"a" * 1000) for n in range(400))
    await call.send(b"HTTP/1.1 200 OK\r\n" + lines + b"Content-Length: 2\r\n\r\nok")


@fault(10, "too_large")
async def infinite_body(call: Call) -> None:
    await call.send(b"HTTP/1.1 200 OK\r\n\r\n")
    while True:
        await call.send(b"y" * 65536)


@fault(10, "too_large")
async def announced_too_large(call: Call) -> None:
    await call.send(b"HTTP/1.1 200 OK\r\nContent-Length: 99999999999\r\n\r\nstart")
    await asyncio.sleep(60)


@fault(11, "empty_reply", "connection_lost")
async def empty_reply(call: Call) -> None:
    await hang_up(call)


@fault(11, "connection_lost", "empty_reply")
async def reset(call: Call) -> None:
    sock = call.writer.get_extra_info("socket")
    sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    await hang_up(call)


@fault(12, "redirect_loop")
async def redirect_loop(call: Call) -> None:
    await call.answer("302 Found", b"", f"Location: {'/b' if call.path == '/a' else '/a'}")


@fault(12, "too_many_redirects")
async def endless_redirects(call: Call) -> None:
    await call.answer("301 Moved Permanently", b"", f"Location: /{call.count}")


@fault(13, "redirect_without_location")
async def redirect_without_location(call: Call) -> None:
    await call.answer("302 Found")


@fault(14, "bad_redirect")
async def redirect_to_file(call: Call) -> None:
    await call.answer("302 Found", b"", "Location: file:///etc/passwd")


@fault(14, "bad_redirect")
async def redirect_to_javascript(call: Call) -> None:
    await call.answer("302 Found", b"", "Location: javascript:alert(1)")


@fault(14, "bad_redirect")
async def redirect_to_nonsense(call: Call) -> None:
    await call.answer("302 Found", b"", "Location: http://[::1")


@fault(15, "private_address")
async def redirect_to_metadata(call: Call) -> None:
    await call.answer("302 Found", b"", "Location: http://169.254.169.254/latest/meta-data/")


@fault(16, "private_address")
async def redirect_to_decimal(call: Call) -> None:
    await call.answer("302 Found", b"", "Location: http://2130706433:9/")


@fault(16, "private_address")
async def redirect_to_mapped(call: Call) -> None:
    await call.answer("302 Found", b"", "Location: http://[::ffff:127.0.0.1]:9/")


# Packed beforehand: a server that packs while others wait would be a fault of its own.
BOMB = gzip.compress(bytes(40 << 20), mtime=0)
NESTED_BOMB = gzip.compress(BOMB, mtime=0)


@fault(18, "too_large")
async def gzip_bomb(call: Call) -> None:
    await call.answer("200 OK", BOMB, "Content-Encoding: gzip")


@fault(18, "too_large")
async def nested_bomb(call: Call) -> None:
    await call.answer("200 OK", NESTED_BOMB, "Content-Encoding: gzip, gzip")


@fault(19, "unasked_encoding")
async def unasked_brotli(call: Call) -> None:
    await call.answer("200 OK", b"\x8b\x01\x80hello\x03", "Content-Encoding: br")


@fault(19, "unasked_encoding")
async def unasked_zstd(call: Call) -> None:
    await call.answer("200 OK", b"\x28\xb5\x2f\xfd hello", "Content-Encoding: zstd")


@fault(20, "corrupt_encoding")
async def corrupt_gzip(call: Call) -> None:
    body = bytearray(gzip.compress(feed(items=50)))
    body[30:40] = b"\xff" * 10
    await call.answer("200 OK", bytes(body), "Content-Encoding: gzip")


@fault(20, "corrupt_encoding")
async def half_gzip(call: Call) -> None:
    await call.answer("200 OK", gzip.compress(feed(items=50))[:60], "Content-Encoding: gzip")


@fault(20, "corrupt_encoding")
async def gzip_in_name_only(call: Call) -> None:
    await call.answer("200 OK", feed(), "Content-Encoding: gzip")


@fault(21, "rate_limited")
async def wait_seconds(call: Call) -> None:
    await call.answer("429 Too Many Requests", b"slow down", "Retry-After: 7200")


@fault(21, "server_error")
async def wait_until_date(call: Call) -> None:
    await call.answer("503 Service Unavailable", b"", "Retry-After: Wed, 15 Apr 2026 20:00:00 GMT")


@fault(21, "server_error")
async def wait_until_the_past(call: Call) -> None:
    await call.answer("503 Service Unavailable", b"", "Retry-After: Wed, 15 Apr 2015 20:00:00 GMT")


@fault(21, "rate_limited")
async def wait_for_ever(call: Call) -> None:
    await call.answer("429 Too Many Requests", b"", "Retry-After: 99999999999999999999")


@fault(22, "refused")
async def login_wanted(call: Call) -> None:
    await call.answer("401 Unauthorized", b"who are you?", "WWW-Authenticate: Basic")


@fault(22, "refused")
async def forbidden(call: Call) -> None:
    await call.answer("403 Forbidden", b"<html><title>403</title>no</html>", "Content-Type: text/html")


@fault(22, "challenge")
async def challenge_with_200(call: Call) -> None:
    page = b"<!DOCTYPE html><html><head><title>Just a moment...</title></head><body>Checking.</body></html>"
    await call.answer("200 OK", page, "Content-Type: text/html")


@fault(22, "challenge")
async def challenge_with_403(call: Call) -> None:
    await call.answer("403 Forbidden", b"<html>wait</html>", "Content-Type: text/html", "cf-mitigated: challenge")


@fault(23, "gone")
async def gone(call: Call) -> None:
    await call.answer("410 Gone", b"we are closed")


@fault(24, "not_modified_unasked")
async def unasked_304(call: Call) -> None:
    await call.send(b"HTTP/1.1 304 Not Modified\r\nETag: x\r\n\r\n")


@fault(25, "tls_certificate", tls="expired")
async def tls_expired(call: Call) -> None:
    await call.answer("200 OK", feed())


@fault(25, "tls_certificate", tls="elsewhere")
async def tls_of_another_host(call: Call) -> None:
    await call.answer("200 OK", feed())


@fault(25, "tls", "unreachable", "connection_lost", "empty_reply", "exchange_failed", tls="expired")
async def tls_that_is_plain(call: Call) -> None:
    """Opened without TLS by the test, asked over https."""


@fault(26, "robots_unreachable", own_robots=True)
async def robots_broken(call: Call) -> None:
    await call.answer("500 Internal Server Error", b"oops") if call.path == "/robots.txt" else await call.answer()


@fault(26, "robots_unreachable", "timeout", own_robots=True)
async def robots_hangs(call: Call) -> None:
    await asyncio.sleep(60)


@fault(26, "robots_disallow", own_robots=True)
async def robots_refuses(call: Call) -> None:
    rules = b"User-agent: *\nAllow: /\n\nUser-agent: Outagewire\nDisallow: /feed\n"
    await call.answer("200 OK", rules if call.path == "/robots.txt" else feed())


@fault(26, "robots_disallow", own_robots=True)
async def robots_refuses_the_target(call: Call) -> None:
    if call.path == "/robots.txt":
        await call.answer("200 OK", b"User-agent: *\nDisallow: /private/\n")
    else:
        await call.answer("302 Found", b"", "Location: /private/feed")


FAULTS[:] = [one for one in FAULTS if one.name != "tls_that_is_plain"]

# --- animals that look sick and are well -----------------------------------------------------------------------------


async def plain(call: Call) -> None:
    await call.answer("200 OK", feed(), "Content-Type: application/rss+xml")


async def compressed(call: Call) -> None:
    await call.answer("200 OK", gzip.compress(feed()), "Content-Encoding: gzip")


async def two_members(call: Call) -> None:
    body = feed()
    await call.answer("200 OK", gzip.compress(body[:50]) + gzip.compress(body[50:]), "Content-Encoding: gzip")


async def compressed_twice_said_once(call: Call) -> None:
    await call.answer("200 OK", gzip.compress(gzip.compress(feed())), "Content-Encoding: gzip")


async def bare_deflate(call: Call) -> None:
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    await call.answer("200 OK", packer.compress(feed()) + packer.flush(), "Content-Encoding: deflate")


async def in_chunks(call: Call) -> None:
    pieces = b"".join(b"1\r\n%c\r\n" % byte for byte in feed())
    await call.send(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + pieces + b"0\r\n\r\n")


async def without_length(call: Call) -> None:
    await call.send(b"HTTP/1.1 200 OK\r\n\r\n" + feed())
    await hang_up(call)


async def moved(call: Call) -> None:
    if call.path == "/feed":
        await call.answer("301 Moved Permanently", b"", "Location: /new")
    else:
        await call.answer("200 OK", feed())


async def recovers(call: Call) -> None:
    await (hang_up(call) if call.count < 3 else call.answer("200 OK", feed()))


async def robots_forbidden(call: Call) -> None:
    await call.answer("403 Forbidden") if call.path == "/robots.txt" else await call.answer("200 OK", feed())


async def robots_is_html(call: Call) -> None:
    page = b"<!doctype html><html><body>Disallow: everything, said the <b>page</b></body></html>"
    await call.answer("200 OK", page if call.path == "/robots.txt" else feed(), "Content-Type: text/html")


async def robots_is_huge(call: Call) -> None:
    rules = b"User-agent: *\nDisallow: /private\n" + b"# filler filler filler filler\n" * 40_000 + b"Disallow: /\n"
    await call.answer("200 OK", rules if call.path == "/robots.txt" else feed())


async def robots_is_huge_and_compressed(call: Call) -> None:
    rules = b"User-agent: *\nDisallow: /private\n" + b"# filler filler filler filler\n" * 90_000 + b"Disallow: /\n"
    if call.path == "/robots.txt":
        await call.answer("200 OK", gzip.compress(rules), "Content-Encoding: gzip")
    else:
        await call.answer("200 OK", feed())


async def keeps_cookies(call: Call) -> None:
    assert "cookie" not in call.headers
    await call.answer("200 OK", feed(), "Set-Cookie: id=1")


HEALTHY = [
    Fault(act.__name__, 0, frozenset(), act, act.__name__.startswith("robots_"), None, listens=True)
    for act in (
        plain,
        compressed,
        two_members,
        compressed_twice_said_once,
        bare_deflate,
        in_chunks,
        without_length,
        moved,
        recovers,
        robots_forbidden,
        robots_is_html,
        robots_is_huge,
        robots_is_huge_and_compressed,
        keeps_cookies,
    )
]
