"""Durations and sizes as people write them in YAML and on the command line."""

from __future__ import annotations

import re

_DURATION = re.compile(r"(\d{1,7})\s?(s|m|h|d|w)")
_SIZE = re.compile(r"(\d{1,9})\s?(B|kB|KB|MB|GB|KiB|MiB)")
_SECONDS = {"s": 1, "m": 60, "h": 3600, "d": 86400, "w": 604800}
_LONGEST = 36_525 * 86400
"""A century: what is longer is a slip, and no calendar reckons with it."""
_BYTES = {"B": 1, "kB": 1000, "KB": 1000, "MB": 1000_000, "GB": 1000_000_000, "KiB": 1024, "MiB": 1048576}


def seconds(text: str) -> int | None:
    """Seconds of `20s`, `15m`, `6h`, `3650d` or `2w`; None for anything else, for zero, and for more than a lifetime."""
    found = _DURATION.fullmatch(text.strip())
    length = int(found[1]) * _SECONDS[found[2]] if found else 0
    return length if 0 < length <= _LONGEST else None


def size(text: str) -> int | None:
    """Bytes of `500kB`, `8MB` (decimal) or `8MiB` (binary); None for anything else, and for zero."""
    found = _SIZE.fullmatch(text.strip())
    return int(found[1]) * _BYTES[found[2]] or None if found else None
