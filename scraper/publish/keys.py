"""Digests of values: the same value, the same digest, on every machine and in every process."""

from __future__ import annotations

import hashlib

import msgspec

_ENCODE = msgspec.msgpack.Encoder(order="deterministic").encode


def digest(*values: object) -> bytes:
    """16 bytes that stand for frozen values of the model."""
    found = hashlib.blake2b(digest_size=16)
    for value in values:
        found.update(_ENCODE(value))
    return found.digest()
