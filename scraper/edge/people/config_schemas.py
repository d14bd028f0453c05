"""JSON Schemas of the files people write, for their editors; generated, so that they cannot say anything else than
`outagewire check` does. `python -m scraper.edge.people.config_schemas content` writes them anew.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Final, cast

import msgspec

from scraper.edge.people.config_shapes import FILES

Json = str | int | float | bool | None | list["Json"] | dict[str, "Json"]
_DIALECT: Final = "https://json-schema.org/draft/2020-12/schema"


def schemas() -> dict[str, bytes]:
    """File name (`sources.schema.json`) to the bytes of its JSON Schema."""
    return {f"{name}.schema.json": _schema(shape) for name, shape in FILES}


def write_schemas(content: Path) -> None:
    """Write them into a content folder."""
    for name, body in schemas().items():
        (content / name).write_bytes(body)


def _schema(shape: object) -> bytes:
    found = cast("dict[str, Json]", msgspec.json.schema(shape))
    parts = cast("dict[str, dict[str, Json]]", found.get("$defs", {}))
    for part in parts.values():
        part.pop("title", None)
    whole: dict[str, Json] = {"$schema": _DIALECT, **found}
    return msgspec.json.format(msgspec.json.encode(whole, order="sorted"), indent=1) + b"\n"


if __name__ == "__main__":
    write_schemas(Path(sys.argv[1]))
