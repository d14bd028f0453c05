"""Long lists of alternatives written so that a pattern looks at few of them at most places of a text."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

_EDGES = (r"\b", r"(?<!\w)", r"(?<![\w])")


def by_edge(pattern: str) -> str:
    r"""The same alternatives in the same order, each run of them that begins at the same edge of a word behind that edge
    once: `\ba|\bb|c` as `\b(?:a|b)|c`. Inside a word one look is enough then, whatever the number of alternatives.
    """
    parts = []
    for edge, run in groupby(_alternatives(pattern), key=_edge):
        bodies = [body.removeprefix(edge) for body in run]
        parts.append(f"{edge}(?:{'|'.join(bodies)})" if edge else "|".join(bodies))
    return "|".join(parts)


def _edge(alternative: str) -> str:
    following = next((edge for edge in _EDGES if alternative.startswith(edge)), "")
    # A repeat would be of the edge: none is written so, and none is touched.
    return "" if alternative[len(following) : len(following) + 1] in ("?", "*", "+", "{") else following


def _alternatives(pattern: str) -> Iterator[str]:
    """The alternatives at the outermost level."""
    start = depth = at = opened = 0
    in_class = False
    while at < len(pattern):
        char = pattern[at]
        if char == "\\":
            at += 1
        elif in_class:
            in_class = not (char == "]" and at > opened)
        elif char == "[":
            in_class, opened = True, at + 1 + (pattern[at + 1 : at + 2] == "^")
        elif char == "(":
            depth += 1
        elif char == ")":
            depth -= 1
        elif char == "|" and not depth:
            yield pattern[start:at]
            start = at + 1
        at += 1
    yield pattern[start:]
