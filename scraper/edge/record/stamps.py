"""`incidents/stamps.json`: for each month of the record a sum over its files, by which a reader's index knows whether it
is still of this record without reading the month.

The sum is of hashes, one a file (its path and its bytes), modulo 2^64: it can be carried on from what a run changes, and
does not depend on the order of files. It is no source of anything: whoever mistrusts it adds up the month again, and
`check` does.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from pathlib import Path

import msgspec

from scraper.core.model import Problem

STAMPS = "incidents/stamps.json"
TAKEN = "they are taken as they are; restore them from git if nobody meant to change them"
_MODULUS = 1 << 64


def stamp_of(path: str, body: bytes | None) -> int:
    """What a file adds to the stamp of its month; nothing where it is not there."""
    if body is None:
        return 0
    return int.from_bytes(hashlib.sha256(path.encode() + b"\0" + body).digest()[:8])


def joined(*parts: int) -> int:
    """Stamps, or what files add to one, taken together; a negative one is taken out."""
    return sum(parts) % _MODULUS


def stamp_problem(month: str, remedy: str) -> Problem:
    """What is to be said of a month that does not add up to its stamp."""
    return Problem("stamp", STAMPS, f"the files of {month} are not those that the last run left there", remedy)


def read_stamps(content: Path) -> dict[str, int] | None:
    """Stamps by month; None where the record has none, or none that can be read."""
    try:
        found = msgspec.json.decode((content / STAMPS).read_bytes(), type=dict[str, str])
        return {month: int(stamp, 16) for month, stamp in found.items()}
    except (OSError, msgspec.MsgspecError, ValueError):
        return None


def stamp_file(stamps: Mapping[str, int]) -> bytes:
    """The bytes of the file; months that add up to nothing are left out."""
    rows = (f' "{month}": "{stamp:016x}"' for month, stamp in sorted(stamps.items()) if stamp)
    return ("{\n" + ",\n".join(rows) + "\n}\n").encode()
