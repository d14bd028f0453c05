"""Patterns that are compiled when they are first asked.

A run reads what little arrived since the last one, and asks about half of what it could ask: compiling every pattern at
import took longer than all the rest of such a run.
"""

from __future__ import annotations

import re
from typing import cast

_ASKED = (
    "search",
    "match",
    "fullmatch",
    "finditer",
    "findall",
    "split",
    "sub",
    "subn",
    "flags",
    "groups",
    "groupindex",
)


class _Late:
    """Stands for a pattern until it is asked, and then answers with the methods of the compiled one itself."""

    def __init__(self, pattern: str, flags: int) -> None:
        self.pattern = pattern
        self._flags = flags

    def __getattr__(self, name: str) -> object:
        if name not in _ASKED:
            raise AttributeError(name)
        compiled = re.compile(self.pattern, self._flags)
        self.__dict__.update({each: getattr(compiled, each) for each in _ASKED})
        return self.__dict__[name]


def late(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """A pattern for the top of a module: what it answers is what the compiled one answers, at the same speed after the first
    time. Raises re.error then, where the pattern is wrong.
    """
    return cast("re.Pattern[str]", _Late(pattern, flags))
