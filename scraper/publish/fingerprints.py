"""Words that are not ours to repeat, or too many to keep: the record holds their SHA-256 in their place."""

from __future__ import annotations

import re

_SHA256 = re.compile(r"[0-9a-f]{64}")


def is_fingerprint(text: str | None) -> bool:
    """Whether a fingerprint stands where words would."""
    return text is not None and _SHA256.fullmatch(text) is not None


def in_words(text: str | None) -> str:
    """The text; of a fingerprint, that there were words, and its first digits."""
    return f"other words, kept as fingerprint {text[:8]}" if text is not None and is_fingerprint(text) else text or ""
