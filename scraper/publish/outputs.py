"""The ways in which a file of the site may be handed over: made already, made if needed, made of another, made on disk."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from scraper.publish.view import View

Output = tuple[str, bytes]
"""A file of the site: its path below the root, and its bytes."""


class Deferred(View, frozen=True):
    """A file that depends on little: made only where no earlier build left it under the same key. `keys` of an
    edition are digests to build the key from (`scraper.publish.keys.digest`).

    A long file of which most stays as it was has `renew` as well: it gets what it noted when an earlier build left the
    file (empty: nothing), and the place of that file, or None where somebody touched it; it returns the file, the same
    bytes as `make`, and a note for the next time.
    """

    path: str
    key: bytes
    make: Callable[[], bytes]
    renew: Callable[[bytes, Path | None], tuple[bytes, bytes]] | None = None


class Derived(View, frozen=True):
    """A file that is another file of the same build in another form: `source` is the path of that file, which was handed
    over before.
    """

    path: str
    key: bytes
    source: str
    make: Callable[[bytes], bytes]


class OnDisk(View, frozen=True):
    """A file too long to be held in memory. `make` writes it to a place it is given; it gets as well what it noted when an
    earlier build left the file (empty: nothing) and the place of that file (None: there is none, or somebody touched
    it), and returns a note for the next time.
    """

    path: str
    key: bytes
    make: Callable[[Path, bytes, Path | None], bytes]


AnyOutput = Output | Deferred | Derived | OnDisk
