"""Pages out of WARC records: what a site answered when a crawler asked, or the reason why a record is no page."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final
from urllib.parse import urlsplit

from scraper.core.model import Capture
from scraper.edge.captures.warc import Record, fields_of
from scraper.edge.visiting.addresses import canonical_host
from scraper.edge.visiting.body import GZIP_MAGIC, BodyError, Decoder

_HEAD_END: Final = re.compile(rb"\r?\n\r?\n")
_STATUS: Final = re.compile(rb"HTTP/[\d.]+ +(\d{3})\b")
_CHUNK: Final = re.compile(rb"([0-9a-fA-F]{1,8})[ \t]*(?:;[^\r\n]*)?\r?\n")
_MARKUP: Final = frozenset({"text/html", "application/xhtml+xml", "text/plain", ""})
_MOST_HEAD: Final = 64_000


@dataclass(frozen=True, slots=True)
class Passed:
    """A record that is no page to be read: `reason` is revisit, other_record, not_http, no_address, no_date, status,
    not_html or encoding.
    """

    reason: str


def address_of(record: Record) -> str:
    """The address a record answers for; empty where it names none that could be a page."""
    url = record.fields.get("warc-target-uri", "").strip("<> ")
    try:
        parts = urlsplit(url)
        host = parts.hostname
    except ValueError:
        return ""
    return url if parts.scheme in {"http", "https"} and host and url.isprintable() else ""


def host_of(url: str) -> str:
    """The host of an address, as hosts are compared: without `www.`."""
    return canonical_host(urlsplit(url).hostname or "").removeprefix("www.")


def page_of(record: Record, most: int) -> Capture | Passed:
    """The answer a record holds, its body decoded and cut at `most` bytes. No record is evidence for more than one
    answer: a revisit says that nothing was new.
    """
    url, at = address_of(record), _instant(record.fields.get("warc-date", ""))
    answer = _answer(record)
    if isinstance(answer, Passed):
        return answer
    if not url or at is None:
        return Passed("no_date" if url else "no_address")
    headers, body = answer
    if headers.get("content-type", "").partition(";")[0].strip().lower() not in _MARKUP:
        return Passed("not_html")
    try:
        body = _decoded(headers, body, most)
    except BodyError:
        return Passed("encoding")
    return Capture("", url, 200, tuple(sorted(headers.items())), body, at)


def _answer(record: Record) -> tuple[dict[str, str], bytes] | Passed:
    """Headers and body of what a site answered, or of a file that was stored as such."""
    kind, block = record.fields.get("warc-type", "").lower(), record.block
    if kind == "resource":
        return {"content-type": record.fields.get("content-type", "")}, block
    if kind != "response":
        return Passed("revisit" if kind == "revisit" else "other_record")
    end = _HEAD_END.search(block, 0, _MOST_HEAD)
    status = _STATUS.match(block)
    if end is None or status is None:
        return Passed("not_http")
    if int(status[1]) != 200:
        return Passed("status")
    return fields_of(block[: end.start()]), block[end.end() :]


def _decoded(headers: dict[str, str], body: bytes, most: int) -> bytes:
    """The body as a reader gets it. Crawlers differ in what they store decoded, so the bytes decide."""
    if "chunked" in headers.get("transfer-encoding", "").lower() and _CHUNK.match(body):
        body = _unchunked(body)
    named = headers.get("content-encoding", "").strip().lower()
    if body.startswith(GZIP_MAGIC):
        named = "gzip"
    elif named in {"gzip", "x-gzip"} or _is_markup(body):
        named = ""
    decoder = Decoder(named, most, cut=True)
    decoder.feed(body)
    return decoder.finish()


def _is_markup(body: bytes) -> bool:
    return body[:256].lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<")


def _unchunked(body: bytes) -> bytes:
    parts: list[bytes] = []
    place = 0
    while size := _CHUNK.match(body, place):
        length = int(size[1], 16)
        if length == 0:
            break
        parts.append(body[size.end() : size.end() + length])
        place = size.end() + length
        place += 2 if body.startswith(b"\r\n", place) else body.startswith(b"\n", place)
    return b"".join(parts)


def _instant(text: str) -> datetime | None:
    """A WARC-Date, cut to the second; None for what is no time with a zone."""
    try:
        found = datetime.fromisoformat(text)
    except ValueError:
        return None
    return found.astimezone(UTC).replace(microsecond=0) if found.tzinfo else None
