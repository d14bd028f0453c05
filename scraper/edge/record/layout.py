"""How the machine's JSON lies on its lines: for people to read, and for git to store."""

from __future__ import annotations

import msgspec

Json = None | bool | int | float | str | list["Json"] | dict[str, "Json"]


def laid_out(value: Json) -> bytes:
    """JSON with sorted keys, as a file."""
    return _lines(value, 0).encode() + b"\n"


_WIDTH = 240


_ENCODE = msgspec.json.Encoder(order="sorted").encode


def _lines(value: Json, depth: int) -> str:
    """JSON that a person can read and git can store: whatever fits stays on one line, lists fill their lines."""
    flat = _ENCODE(value).decode()
    if len(flat) + depth <= _WIDTH or not isinstance(value, list | dict):
        return flat
    pad = "\n" + " " * (depth + 1)
    if isinstance(value, dict):
        rows = (f"{_ENCODE(k).decode()}:{_lines(value[k], depth + 1)}" for k in sorted(value))
        return "{" + pad + f",{pad}".join(rows) + pad[:-1] + "}"
    filled: list[str] = []
    for item in (_lines(v, depth + 1) for v in value):
        if (
            filled
            and "\n" not in item
            and len(filled[-1]) + len(item) + depth + 2 <= _WIDTH
            and item[0] in "[-0123456789"
        ):
            filled[-1] += f",{item}"
        else:
            filled.append(item)
    return "[" + pad + f",{pad}".join(filled) + pad[:-1] + "]"
