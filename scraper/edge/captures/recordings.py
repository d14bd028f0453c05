"""Recorded captures: `DIR/<instant>/<source-id>.{body,json}`, and `<source-id>~<n>` for further ones of a source."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from typing import Final

import msgspec

from scraper.core.model import Capture, NotModified, Problem
from scraper.edge.visiting import answers
from scraper.edge.visiting.body import GZIP_MAGIC, BodyError, Decoder
from scraper.edge.visiting.visits import Result

_MOST_BYTES: Final = 64_000_000
_FOLDER: Final = re.compile(
    r"(\d{4})-?(\d\d)-?(\d\d)(?:[T_ ](\d\d)[-:.h]?(\d\d)(?:[-:.m]?(\d\d))?(?:[.,]\d+)?)?\s?(Z|[+-]\d\d:?\d\d)?",
    re.IGNORECASE,
)


class _Meta(msgspec.Struct):
    url: str
    status: int = 200
    headers: dict[str, str] | list[tuple[str, str]] | None = None
    retrieved: str | None = None
    final_url: str | None = None


def read_recorded(*folders: Path) -> tuple[tuple[tuple[datetime, tuple[Capture, ...]], ...], tuple[Problem, ...]]:
    """Captures by instant in the order of time, those of one instant by file name; and every file that is no capture.

    A folder's name is its instant: `2026-04-15T150000Z`, RFC 3339, the same with other separators, or a date. A folder
    that holds captures itself counts as one instant. Instants of several folders are merged.
    """
    steps: dict[datetime, list[Capture]] = {}
    problems: list[Problem] = []
    for folder in folders:
        for path in _instants(folder, problems):
            at = instant_of(path.name)
            if at is None:
                message = f"the folder's name {path.name!r} is no instant"
                problems.append(Problem("bad_instant", str(path), message, "call it like 2026-04-15T150000Z"))
                continue
            steps.setdefault(at, []).extend(_captures(path, at, problems))
    return tuple((at, tuple(steps[at])) for at in sorted(steps)), tuple(problems)


def instant_of(name: str) -> datetime | None:
    """The UTC instant a folder's name spells; without a zone it is UTC."""
    found = _FOLDER.fullmatch(name)
    if found is None:
        return None
    year, month, day, hour, minute, second = (int(part or 0) for part in found.groups()[:6])
    try:
        return datetime(year, month, day, hour, minute, second, tzinfo=_zone(found[7])).astimezone(UTC)
    except (ValueError, OverflowError):
        return None


def _zone(text: str | None) -> timezone:
    if text is None or text in {"Z", "z"}:
        return UTC
    minutes = int(text[1:3]) * 60 + int(text[-2:])
    return timezone(timedelta(minutes=-minutes if text[0] == "-" else minutes))


def _instants(folder: Path, problems: list[Problem]) -> list[Path]:
    if not folder.is_dir():
        problems.append(Problem("missing_folder", str(folder), "there is no such folder", "give a recording's folder"))
        return []
    if any(folder.glob("*.json")) and instant_of(folder.name) is not None:
        return [folder]
    return sorted(path for path in folder.iterdir() if path.is_dir() and not path.name.startswith("."))


def _captures(folder: Path, at: datetime, problems: list[Problem]) -> Iterator[Capture]:
    names = {path.name for path in folder.iterdir()}
    for name in sorted(names):
        if name.endswith(".json"):
            found = _capture(folder / name, at)
            if isinstance(found, Problem):
                problems.append(found)
            else:
                yield found
        elif name.endswith(".body") and f"{name.removesuffix('.body')}.json" not in names:
            remedy = "add the .json with url, status, headers and retrieved"
            problems.append(Problem("bad_recording", str(folder / name), "a body without its .json", remedy))


def _capture(path: Path, at: datetime) -> Capture | Problem:
    stem = path.name.removesuffix(".json")
    source = stem.partition("~")[0]
    try:
        meta = msgspec.json.decode(path.read_bytes(), type=_Meta)
        pairs = meta.headers.items() if isinstance(meta.headers, dict) else meta.headers or []
        headers = {name.lower(): value for name, value in pairs}
        body = _body(path.with_name(f"{stem}.body"), meta.status, headers.get("content-encoding", ""))
        retrieved = _retrieved(meta.retrieved, at)
    except (OSError, ValueError, BodyError, msgspec.MsgspecError) as error:
        remedy = "it holds url, status, headers and retrieved (RFC 3339), and a .body stands beside it"
        return Problem("bad_recording", str(path), f"cannot be read: {error}", remedy, source)
    return Capture(source, meta.url, meta.status, tuple(sorted(headers.items())), body, retrieved, meta.final_url)


def _body(path: Path, status: int, encoding: str) -> bytes:
    """The recorded body; only errors may lack one. It may still be packed as it came."""
    if not path.exists() and not 200 <= status < 300:
        return b""
    content = path.read_bytes()
    if not (content.startswith(GZIP_MAGIC) and "gzip" in encoding):
        return content
    decoder = Decoder("gzip", _MOST_BYTES)
    decoder.feed(content)
    return decoder.finish()


def _retrieved(text: str | None, at: datetime) -> datetime:
    """When it was fetched; the folder's instant where that is not said. Raises ValueError for what is no time."""
    if text is None:
        return at
    found = instant_of(text) or datetime.fromisoformat(text)
    aware = found if found.tzinfo else found.replace(tzinfo=UTC)
    return aware.astimezone(UTC).replace(microsecond=0)


def recorded_result(capture: Capture) -> Result:
    """What a fetcher would have made of a recorded answer: errors and bot checks are problems there as well."""
    headers = dict(capture.headers)
    if capture.status == 304:
        return NotModified(capture.source, capture.url, capture.retrieved)
    if answers.is_challenge(headers, capture.body):
        message = f"answers with a check for robots instead of its content ({capture.status})"
        return Problem("challenge", capture.url, message, "ask the operator, or set enabled: false", capture.source)
    if capture.status >= 300:
        return answers.status_problem(capture.source, capture.url, capture.status, headers)
    return capture
