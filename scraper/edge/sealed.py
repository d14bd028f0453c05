"""What one run leaves for the next: a file that is either whole and ours, or nothing."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import TypeVar

import msgspec

_T = TypeVar("_T")
_SEAL = 16


def write_sealed(place: Path, value: object) -> None:
    """Write a value with its digest, as one."""
    body = msgspec.msgpack.encode(value)
    place.parent.mkdir(parents=True, exist_ok=True)
    part = place.with_name(f"{place.name}.part")
    part.write_bytes(_seal(body) + body)
    part.replace(place)


def read_sealed(place: Path, kind: type[_T]) -> _T | None:
    """The value; None where the file is absent, damaged, or of another shape."""
    try:
        whole = memoryview(place.read_bytes())
        body = whole[_SEAL:]
        return msgspec.msgpack.decode(body, type=kind) if whole[:_SEAL] == _seal(body) else None
    except (OSError, msgspec.MsgspecError):
        return None


def _seal(body: bytes | memoryview) -> bytes:
    return hashlib.blake2b(body, digest_size=_SEAL).digest()
