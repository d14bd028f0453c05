"""JSON documents and their schemas: encoded in one way, checked against what is published about them."""

from __future__ import annotations

from functools import cache

import jsonschema_rs
import msgspec

from scraper.publish.scalars import Shape

_DRAFT = "https://json-schema.org/draft/2020-12/schema"
_Json = None | bool | int | float | str | list["_Json"] | dict[str, "_Json"]


class DocumentRefusedError(Exception):
    """A document of ours breaks its own published schema: a defect of the build, never of the input."""


@cache
def schema_of(shape: type[Shape]) -> bytes:
    """The JSON Schema (2020-12) of a shape, strict: every key required, none besides."""
    made: dict[str, _Json] = {"$schema": _DRAFT, **msgspec.json.schema(shape)}
    return msgspec.json.format(msgspec.json.encode(made, order="sorted"), indent=1) + b"\n"


@cache
def schema_of_either(*shapes: type[Shape]) -> bytes:
    """The JSON Schema of a document that is one of several shapes."""
    references, parts = msgspec.json.schema_components(shapes, ref_template="#/$defs/{name}")
    made: dict[str, _Json] = {"$schema": _DRAFT, "anyOf": list(references), "$defs": _in_a_line(dict(parts))}
    return msgspec.json.format(msgspec.json.encode(made, order="sorted"), indent=1) + b"\n"


def _in_a_line(node: _Json) -> _Json:
    """The schema with each description on one line: they are the docstrings of the classes."""
    if isinstance(node, dict):
        return {
            key: " ".join(value.split()) if key == "description" and isinstance(value, str) else _in_a_line(value)
            for key, value in node.items()
        }
    return [_in_a_line(one) for one in node] if isinstance(node, list) else node


@cache
def _validator(shape: type[Shape]) -> jsonschema_rs.Draft202012Validator:
    return jsonschema_rs.Draft202012Validator(msgspec.json.decode(schema_of(shape)))


def document(value: Shape) -> bytes:
    """A published object as a file. Raises DocumentRefusedError against its schema."""
    return fragment(value) + b"\n"


def fragment(value: Shape) -> bytes:
    """JSON of a published object, keys in the order of its class. Raises DocumentRefusedError against its schema."""
    body = msgspec.json.encode(value)
    checker = _validator(type(value))
    plain = msgspec.json.decode(body)
    if not checker.is_valid(plain):
        error = next(iter(checker.iter_errors(plain)))
        raise DocumentRefusedError(f"{type(value).__name__} at {list(error.instance_path)}: {error.message}")
    return body
