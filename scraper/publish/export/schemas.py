"""`api/v1/schemas/*.json`: the JSON Schema of every document, each published under the document's own name."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache

from scraper.publish import export
from scraper.publish.documents import schema_of_either
from scraper.publish.edition import Edition
from scraper.publish.outputs import Output
from scraper.publish.page import modules
from scraper.publish.scalars import Shape


@cache
def schemas() -> Mapping[str, tuple[type[Shape], ...]]:
    """Name of each schema to the shapes it admits: the `SCHEMAS` of the modules of this package."""
    return dict(sorted(pair for module in modules(export) for pair in getattr(module, "SCHEMAS", {}).items()))


def outputs(_: Edition) -> Iterator[Output]:
    """One file a schema."""
    for name, shapes in schemas().items():
        yield f"api/v1/schemas/{name}.json", schema_of_either(*shapes)
