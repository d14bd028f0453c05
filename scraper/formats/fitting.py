"""As much of a JSON object as has the shape wanted: what is of another kind is left out where it stands, and named.

A wrong value deep inside costs that value alone, not the object around it nor what stands beside it. A null or an empty
list is no value: platforms write them where they have none, so they go without a word.
"""

from __future__ import annotations

from types import UnionType
from typing import Union, get_args, get_origin

import msgspec

from scraper.core.model import Problem
from scraper.formats.status import Origin
from scraper.formats.wire import Rows, fits, problem

_NOTHING = object()
_EMPTY: tuple[object, ...] = (None, "", [], {})


def trimmed(item: dict[str, object], shape: type[msgspec.Struct]) -> tuple[dict[str, object], tuple[str, ...]]:
    """The object without what does not fit the shape, and the paths of what was left out. Required fields stay as they
    are: without them it is no such object.
    """
    fields = {field.encode_name: field for field in msgspec.structs.fields(shape)}
    kept: dict[str, object] = {}
    wrong: list[str] = []
    for key, value in item.items():
        field = fields.get(key)
        if field is None or field.required:
            kept[key] = value
            continue
        found, lost = _fitting(value, field.type)
        if found is not _NOTHING:
            kept[key] = found
        wrong += [f"{key}{path}" for path in lost]
    return kept, tuple(wrong)


def unlisted(value: object, shape: type[object], origin: Origin) -> tuple[Problem, ...]:
    """What is wrong where a document has something else than the lists of its shape: what they held is not known, and
    what is not told is not over.
    """
    paths = _unlisted(value, shape)
    message = f"no list: {', '.join(paths)}"
    return (problem(origin, "bad_field", message, "report it to the page's owner"),) if paths else ()


def _unlisted(value: object, shape: type[object]) -> tuple[str, ...]:
    if not (isinstance(value, dict) and issubclass(shape, msgspec.Struct)):
        return ()
    found: list[str] = []
    for field in msgspec.structs.fields(shape):
        inner = value.get(field.encode_name)
        for kind in _alternatives(field.type):
            if kind is Rows and inner not in _EMPTY and not isinstance(inner, list):
                found.append(field.encode_name)
            elif isinstance(kind, type):
                found += [f"{field.encode_name}.{path}" for path in _unlisted(inner, kind)]
    return tuple(found)


def _fitting(value: object, kind: object) -> tuple[object, tuple[str, ...]]:
    """The part of a value that fits a kind of field, and the paths within it of what does not."""
    if fits(value, kind):
        return value, ()
    if value in _EMPTY:
        return _NOTHING, ()
    for one in _alternatives(kind):
        if isinstance(value, dict) and isinstance(one, type) and issubclass(one, msgspec.Struct):
            return _inside(*trimmed(value, one), one)
        if isinstance(value, dict) and get_origin(one) is dict:
            return _entries(value, get_args(one)[1])
    return _NOTHING, ("",)


def _inside(found: dict[str, object], lost: tuple[str, ...], shape: type) -> tuple[object, tuple[str, ...]]:
    return (found, tuple(f".{path}" for path in lost)) if fits(found, shape) else (_NOTHING, ("",))


def _entries(value: dict[str, object], kind: object) -> tuple[object, tuple[str, ...]]:
    """The entries of a map that fit, each by itself."""
    parts = {key: _fitting(inner, kind) for key, inner in value.items()}
    lost = [f".{key}{path}" for key, (_, paths) in parts.items() for path in paths]
    return {key: found for key, (found, _) in parts.items() if found is not _NOTHING}, tuple(lost)


def _alternatives(kind: object) -> tuple[object, ...]:
    return get_args(kind) if get_origin(kind) in (UnionType, Union) else (kind,)
