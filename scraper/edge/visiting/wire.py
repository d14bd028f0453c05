"""One question to one address: no redirects, no retries, nothing unbounded."""

from __future__ import annotations

import ssl
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, Self

import aiohttp
from yarl import URL

from scraper.edge.visiting.addresses import AllowedHosts, CheckedResolver, Lookup, PrivateAddressError, refuse_literal
from scraper.edge.visiting.body import BodyError, Decoder, too_large

MOST_HEADER: Final = 64_000
"""Bytes of an answer's header section."""

_REDIRECTS: Final = frozenset({301, 302, 303, 307, 308})
_PART: Final = 65_536


@dataclass(frozen=True, slots=True)
class Answer:
    """A status, its headers (names in lower case; a repeated one joined by commas) and its decoded body."""

    url: str
    status: int
    headers: Mapping[str, str]
    body: bytes = b""

    @property
    def location(self) -> str | None:
        """Where a redirect leads, as written; None for all other answers."""
        return self.headers.get("location", "") if self.status in _REDIRECTS else None


class Wire:
    """Open connections, to be used as an async context manager. `contact` is a page about us, told to each host."""

    def __init__(
        self,
        *,
        contact: str,
        allowed: AllowedHosts,
        lookup: Lookup | None = None,
        tls: ssl.SSLContext | None = None,
    ) -> None:
        self._contact = contact
        self._allowed = allowed
        self._lookup = lookup
        self._tls = tls
        self._session: aiohttp.ClientSession | None = None

    async def __aenter__(self) -> Self:
        """Nothing is connected before the first question."""
        connector = aiohttp.TCPConnector(
            limit=0,
            resolver=CheckedResolver(self._allowed, self._lookup),
            ssl=self._tls if self._tls is not None else True,
            ttl_dns_cache=300,
        )
        self._session = aiohttp.ClientSession(
            connector=connector,
            auto_decompress=False,
            cookie_jar=aiohttp.DummyCookieJar(),
            timeout=aiohttp.ClientTimeout(total=None, sock_connect=None),
            headers={"User-Agent": f"Outagewire/0.1 (+{self._contact})", "Accept-Encoding": "gzip"},
            max_line_size=16_384,
            max_field_size=MOST_HEADER,
            max_headers=512,
            trust_env=False,
        )
        # The library asks once more by itself when a kept connection turns out closed; we count the tries ourselves.
        self._session._retry_connection = False  # noqa: SLF001  there is no public switch
        return self

    async def __aexit__(self, *_: object) -> None:
        """Close every connection."""
        if self._session is not None:
            await self._session.close()

    async def ask(self, url: URL, headers: Mapping[str, str], most: int, *, cut: bool = False) -> Answer:
        """The answer of one address. Bodies of errors are cut at 64 kB, others must fit into `most` (or are `cut`).

        Raises BodyError, OSError or aiohttp.ClientError.
        """
        assert self._session is not None
        literal = refuse_literal(url.host or "", url.port or 0, self._allowed)
        if literal is not None:
            raise PrivateAddressError(literal if literal == url.host else f"{url.host} is {literal}")
        async with self._session.get(url, headers=headers, allow_redirects=False) as response:
            if sum(len(name) + len(value) + 4 for name, value in response.raw_headers) > MOST_HEADER:
                response.close()
                raise BodyError("header_too_large", f"the answer's header is larger than {MOST_HEADER} bytes")
            known = _joined(response)
            body = b""
            if response.status in _REDIRECTS:
                # Nobody needs the body, and a connection with one still in it cannot be used again.
                response.close()
            elif response.status >= 300:
                body = await _error_page(response, known)
            elif response.status != 204:
                body = await _read(response, known, most, cut=cut)
            return Answer(str(url), response.status, known, body)


def _joined(response: aiohttp.ClientResponse) -> dict[str, str]:
    found: dict[str, str] = {}
    for name, value in response.headers.items():
        low = name.lower()
        if low in {"set-cookie", "set-cookie2"}:
            continue
        found[low] = f"{found[low]}, {value}" if low in found else value
    return found


async def _error_page(response: aiohttp.ClientResponse, headers: Mapping[str, str]) -> bytes:
    """The beginning of what comes with an error: enough to recognise a bot check, and no failure of its own."""
    try:
        return await _read(response, headers, _PART, cut=True)
    except (BodyError, aiohttp.ClientPayloadError):
        response.close()
        return b""


async def _read(response: aiohttp.ClientResponse, headers: Mapping[str, str], most: int, *, cut: bool) -> bytes:
    length = headers.get("content-length", "")
    try:
        decoder = Decoder(headers.get("content-encoding", ""), most, cut=cut)
        if length.isdecimal() and int(length) > most and not cut:
            raise too_large(most)
        async for piece in response.content.iter_any():
            decoder.feed(piece)
            if decoder.full:
                response.close()
                break
        return decoder.finish()
    except BodyError:
        response.close()
        raise
