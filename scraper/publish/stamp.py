"""Stamping: a page the theme rendered once, cut at its slots and filled for each page of its kind.

A shell lies two folders deep when MkDocs renders it, so each of its relative links starts with `../../`; that prefix
is a slot as well, filled with the way from the stamped page to the root.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

_SLOT: Final = re.compile(r"@@([a-z-]+)@@")
_ROOT: Final = re.compile(r'((?:href|src|action|content)=")(?:\.\./\.\./|\.\./\.\.(?="))')

SLOTS: Final = frozenset({"title", "description", "head", "body", "root"})


@dataclass(frozen=True, slots=True, eq=False)
class Shell:
    """A shell as a list of texts with a slot's name between each two."""

    texts: tuple[str, ...]
    slots: tuple[str, ...]

    def stamp(self, values: Mapping[str, str]) -> str:
        """The page: every slot filled with its value, which must be HTML already."""
        rooted = _rooted(self, values["root"])
        parts = [rooted.texts[0]]
        for slot, text in zip(rooted.slots, rooted.texts[1:], strict=True):
            parts.append(values[slot])
            parts.append(text)
        return "".join(parts)


@lru_cache(maxsize=256)
def _rooted(shell: Shell, root: str) -> Shell:
    """The shell with the way to the root filled in: sixty slots of one value, the same on each page of a depth."""
    texts, slots = [shell.texts[0]], []
    for slot, text in zip(shell.slots, shell.texts[1:], strict=True):
        if slot == "root":
            texts[-1] += root + text
        else:
            slots.append(slot)
            texts.append(text)
    return Shell(tuple(texts), tuple(slots))


def cut(page: str) -> Shell:
    """Cut a rendered shell page at its slots; an unknown slot is an error in the templates."""
    pieces = _SLOT.split(_ROOT.sub(r"\1@@root@@", page))
    shell = Shell(texts=tuple(pieces[0::2]), slots=tuple(pieces[1::2]))
    unknown = set(shell.slots) - SLOTS
    if unknown or not {"title", "body", "root"} <= set(shell.slots):
        raise ValueError(f"a shell page has the slots {sorted(set(shell.slots))}; expected {sorted(SLOTS)}")
    return shell
