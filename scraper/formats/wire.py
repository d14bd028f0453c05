"""Bytes of the wire to text and JSON values, without believing what they claim to be.

How the charset is told is said in `charsets`. Control characters are dropped here, once, for every format.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TypeVar, cast

import msgspec

from scraper.core.model import Problem
from scraper.formats.charsets import decoded
from scraper.formats.salvage import salvage
from scraper.formats.stamps import instant
from scraper.formats.status import Origin

_CONTROLS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufdd0-\ufdef\ufffe\uffff\ud800-\udfff]")
_JSON_OPENS = re.compile(r"(?:\A|[=(;,\s])(?=[{\[])")
_HTML_OPENS = re.compile(
    r"\s*(?:```\s*)?(?:<!--(?:(?!-->).)*+-->\s*+)*+<(?:!doctype\s+html|html|head|body)\b", re.IGNORECASE | re.DOTALL
)
_TABLE_OPENS = re.compile(
    r"\s*(?![<{\[])(?:(?!<[a-zA-Z!/?])[^\n,;\t{}]){1,60}(?:[,;\t](?:(?!<[a-zA-Z!/?])[^\n,;\t{}]){0,60})+\r?\n"
)
_PACKED = (b"\x1f\x8b", b"PK\x03\x04", b"\x28\xb5\x2f\xfd", b"BZh", b"\xfd7zXZ\x00")
"""First bytes of gzip, zip, zstd, bzip2 and xz."""
_REMEDY = "look at the address in a browser, then correct the source's url or format"


class Text(str):
    """A string field of a wire struct. Numbers become text, anything else that is no string becomes empty."""

    __slots__ = ()


class Rows(tuple[object, ...]):
    """A list field of a wire struct; anything that is no list becomes empty."""

    __slots__ = ()


class Moment:
    """A time field of a wire struct: `at` is UTC cut to the second, or None where there is no believable time."""

    __slots__ = ("at",)

    def __init__(self, value: object = None) -> None:
        self.at = instant(value)


NO_MOMENT = Moment()
NO_ROWS = Rows()
NO_TEXT = Text()


def _lenient(kind: type, value: object) -> object:
    if kind is Text:
        if isinstance(value, str):
            return Text(value if value.isprintable() else _CONTROLS.sub("", value))
        return Text(value) if isinstance(value, int | float) and not isinstance(value, bool) else NO_TEXT
    if kind is Rows:
        return Rows(value) if isinstance(value, list) else NO_ROWS
    if kind is Moment:
        return Moment(value)
    if kind is object:
        return value
    raise NotImplementedError(kind)


_Wire = TypeVar("_Wire")


def convert(value: object, shape: type[_Wire]) -> _Wire | None:
    """One JSON value as a wire struct, or None where it has another shape altogether."""
    try:
        return msgspec.convert(value, shape, dec_hook=_lenient, strict=False)
    except (msgspec.ValidationError, RecursionError):
        return None


def fits(value: object, kind: object) -> bool:
    """Whether a JSON value can stand in a field of this kind (a type, or a union of some)."""
    try:
        msgspec.convert(value, cast("type[object]", kind), dec_hook=_lenient, strict=False)
    except (msgspec.ValidationError, RecursionError):
        return False
    return True


@lru_cache(maxsize=2)
def decode_text(body: bytes, media_type: str = "") -> str:
    """Text of a body without NUL and control characters (tab, line feed and carriage return stay). Never raises."""
    return _CONTROLS.sub("", decoded(body, media_type))


def drop_controls(text: str) -> str:
    """Text without NUL, control characters and lone surrogates."""
    return _CONTROLS.sub("", text)


def problem(origin: Origin, code: str, message: str, remedy: str = _REMEDY, *, value: str | None = None) -> Problem:
    """A problem of one body, named by its source and address."""
    return Problem(code, origin.url or origin.source, message, remedy, origin.source, value=value)


def diagnose(body: bytes, origin: Origin, wanted: str = "a status document") -> Problem:
    """Why a body cannot be read: empty_body, packed, html_instead, a table, or neither JSON nor XML."""
    if body.startswith(_PACKED):
        return problem(origin, "packed", f"this is a compressed file, not {wanted}", "unpack it first")
    text = decode_text(body, origin.media_type)
    if not text.strip():
        return problem(origin, "empty_body", "the body is empty; that says nothing about health", "try again later")
    if _HTML_OPENS.match(text):
        return problem(origin, "html_instead", f"an HTML page came instead of {wanted}")
    if _TABLE_OPENS.match(text):
        return problem(origin, "table_instead", f"a table (CSV) is not {wanted}", "give a status page's feed or JSON")
    return problem(origin, "not_recognised", f"this is not {wanted}")


@dataclass(frozen=True, slots=True)
class JsonBody:
    """A JSON value with what was wrong with its text; `value` is None where nothing could be read. `whole` is False
    where something is missing, so that absence proves nothing.
    """

    value: object
    problems: tuple[Problem, ...] = ()

    @property
    def whole(self) -> bool:
        """Whether the text was complete and correct."""
        return not self.problems


def json_start(text: str) -> int:
    """Where a JSON value begins, also behind a script's assignment or a callback's bracket; -1 where none does."""
    head = text.lstrip("\ufeff` \t\r\n")
    offset = len(text) - len(head)
    if head[:1] in ("{", "["):
        return offset
    if head[:1] in ("", "<"):
        return -1
    found = _JSON_OPENS.search(text, 0, 4096)
    return found.end() if found else -1


def read_json(body: bytes, origin: Origin) -> JsonBody:
    """Decode JSON, also pasted in a script. Of truncated or partly broken text the complete items are kept."""
    text = decode_text(body, origin.media_type)
    start = json_start(text)
    if start < 0:
        found = diagnose(body, origin, "JSON")
        if found.code == "not_recognised":
            found = problem(origin, "not_json", "this is not JSON")
        return JsonBody(None, (found,))
    try:
        return JsonBody(msgspec.json.decode(text))
    except (msgspec.DecodeError, RecursionError, UnicodeError):
        pass
    try:
        value, _end = json.JSONDecoder(strict=False).raw_decode(text, start)
        return JsonBody(value)
    except (ValueError, RecursionError):
        return _salvaged(text[start:], origin)


def _salvaged(text: str, origin: Origin) -> JsonBody:
    saved = salvage(text)
    if saved is None:
        return JsonBody(None, (problem(origin, "not_json", "the JSON cannot be read"),))
    found = []
    if saved.truncated:
        found.append(
            problem(origin, "truncated", "the JSON ends early; its complete items were kept", "fetch it again")
        )
    if saved.dropped or not saved.truncated:
        message = f"{saved.dropped} item(s) of the JSON cannot be read; the others were kept"
        found.append(problem(origin, "bad_item", message, "report it to the page's owner"))
    return JsonBody(saved.value, tuple(found))
