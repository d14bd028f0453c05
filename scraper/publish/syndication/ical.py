"""Lines of a calendar as RFC 5545 wants them: escaped (3.3.11), folded at 75 octets (3.1), closed by CRLF.

The `icalendar` library takes a thousand times as long as the text it writes deserves; a test compares the bytes.
"""

from __future__ import annotations

from datetime import date, datetime

_ROOM = 74
"""Octets of a line before its break; a line that goes on begins with a blank, and then holds 75."""
_ESCAPED = str.maketrans({"\\": "\\\\", ";": "\\;", ",": "\\,", "\n": "\\n", "\r": "\\n"})


def text(value: str) -> str:
    """A TEXT value: backslash, semicolon, comma and line breaks escaped."""
    return value.replace("\r\n", "\n").translate(_ESCAPED)


def line(name: str, value: str) -> str:
    """A content line; `value` is escaped already where its type wants that."""
    whole = f"{name}:{value}"
    return f"{whole}\r\n" if len(whole) <= _ROOM and whole.isascii() else f"{_folded(whole)}\r\n"


def moment(name: str, at: datetime | date) -> str:
    """A line with a DATE-TIME in UTC, or with a DATE."""
    if isinstance(at, datetime):
        return f"{name}:{at.year:04d}{at:%m%dT%H%M%SZ}\r\n"
    return f"{name};VALUE=DATE:{at.year:04d}{at:%m%d}\r\n"


def _folded(whole: str) -> str:
    """Broken between characters, and never between an escape and what it escapes."""
    pieces: list[str] = []
    begin = 0
    while (end := _fitting(whole, begin)) < len(whole):
        end -= whole[end - 1] in "\\^"
        pieces.append(whole[begin:end])
        begin = end
    return "\r\n ".join((*pieces, whole[begin:]))


def _fitting(whole: str, begin: int) -> int:
    """Where a line that begins there is full."""
    end = begin + _ROOM
    if whole.isascii():
        return end
    octets = whole[begin:end].encode()
    return begin + len(octets[:_ROOM].decode(errors="ignore")) if len(octets) > _ROOM else end
