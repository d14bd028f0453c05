"""Characters that nobody sees and that change what is seen: control, turns of the reading direction, empty breaks."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

# Marks that give a letter its direction (U+200E, U+200F, U+061C) and joiners belong to the writing of many languages.
_UNSEEN: Final = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\u200b\u2028\u2029\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb"
    "\ud800-\udfff\U000e0000-\U000e001f]"
)
REMEDY: Final = "remove it"


def unseen(text: str) -> re.Match[str] | None:
    """The first such character of a text."""
    return _UNSEEN.search(text)


def said(found: re.Match[str]) -> str:
    """What it is, to be read: `an invisible character (U+202E right-to-left override)`."""
    name = unicodedata.name(found[0], "control").lower()
    return f"an invisible character (U+{ord(found[0]):04X} {name})"
