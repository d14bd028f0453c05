"""Read a YAML tree into a typed struct, and say everything that is wrong with it, each with its line.

The struct's annotations are the only description of a shape: the JSON Schema an editor uses is generated from them.
A string with `extra={"reads": name}` in its `Meta` is read by the reader of that name: its text counts as written,
whatever type YAML would give it (`2026-04-15` is a date to YAML, and an instant to us).
"""

from __future__ import annotations

import difflib
from collections.abc import Iterable
from collections.abc import Sequence as Many
from functools import cache
from typing import Final, TypeVar, cast

import msgspec
from msgspec import inspect

from scraper.core.model import Problem
from scraper.edge.people.readers import READERS
from scraper.edge.people.unseen import REMEDY, said, unseen
from scraper.edge.people.yaml_lines import Mapping, Node, Scalar, Sequence

T = TypeVar("T", bound=msgspec.Struct)
Plain = str | int | float | bool | None | list["Plain"] | dict[str, "Plain"]
"""A value without its line."""

_READ_AS: Final = {
    "bool": "true or false",
    "int": "a number",
    "float": "a number",
    "null": "nothing",
    "timestamp": "a date",
    "value": "a marker",
}


class _Wrong(Exception):  # noqa: N818  it means "already reported" and never leaves this module
    pass


def nearest(value: str, allowed: Iterable[str]) -> str | None:
    """The allowed value that looks most like this one, if any comes close."""
    known = {word.casefold(): word for word in allowed}
    found = difflib.get_close_matches(value.casefold(), known, n=1, cutoff=0.55)
    return known[found[0]] if found else None


def listed(allowed: Iterable[str], limit: int = 12) -> str:
    """Allowed values for a message: all of them, or the first dozen and how many more."""
    names = list(allowed)
    rest = f" and {len(names) - limit} more" if len(names) > limit else ""
    return ", ".join(names[:limit]) + rest


class Shapes:
    """Reads the trees of one file. `problems` grows; `where` is the file as it is to be named."""

    def __init__(self, where: str) -> None:
        self.where = where
        self.problems: list[Problem] = []

    def problem(
        self,
        code: str,
        place: Node,
        message: str,
        remedy: str = "",
        *,
        value: str | None = None,
        near: str | None = None,
    ) -> None:
        """Note a problem at a node."""
        self.problems.append(
            Problem(code, self.where, message, remedy, "", place.line, place.column, value, near),
        )

    def struct(self, node: Node | None, shape: type[T], what: str) -> T | None:
        """The struct, or None where anything in it is wrong (all of it is then in `problems`)."""
        if node is None:
            wanted = ", ".join(field.encode_name for field in _described(shape).fields if field.required)
            remedy = f"these keys are needed: {wanted}" if wanted else "write key: value"
            self.problems.append(Problem("missing", self.where, f"{what} is empty", remedy, "", 1, 1))
            return None
        try:
            plain = self._struct(node, _described(shape), node, what)
        except _Wrong:
            return None
        return msgspec.convert(plain, shape)

    def items(self, node: Node | None, shape: type[T], what: str) -> Many[tuple[T, Mapping]]:
        """A list of structs, item by item: a wrong one costs only itself."""
        if node is None or (isinstance(node, Scalar) and node.type == "null"):
            return []
        if not isinstance(node, Sequence):
            self.problem("wrong_type", node, f"{what} must be a list", "begin each item with '- '")
            return []
        found = []
        for item in node.items:
            value = self.struct(item, shape, f"an item of {what}")
            if value is not None:
                found.append((value, cast("Mapping", item)))
        return found

    def _struct(self, node: Node, shape: inspect.StructType, place: Node, what: str) -> dict[str, Plain]:
        if not isinstance(node, Mapping):
            wanted = ", ".join(f"{field.encode_name}: …" for field in shape.fields if field.required)
            remedy = f"write {{{wanted}}}" if wanted else "write key: value"
            self.problem("wrong_type", place, f"{what} must be a mapping", remedy, value=_shown(node))
            raise _Wrong
        fields = {field.encode_name: field for field in shape.fields}
        found: dict[str, Plain] = {}
        wrong = False
        mistyped = {nearest(key.text, fields) for key, _ in node.entries if key.text not in fields}
        for key, value in node.entries:
            field = fields.get(key.text)
            if field is None:
                self._unknown_key(key, fields, what)
                wrong = True
                continue
            try:
                found[key.text] = self._value(value, field.type, key, key.text)
            except _Wrong:
                wrong = True
        for name, field in fields.items():
            if field.required and node.key(name) is None:
                wrong = True
                if name in mistyped:
                    continue
                place_of = node.entries[0][0] if node.entries else node
                self.problem("missing_key", place_of, f"{what} lacks {name!r}", f"add {name}:", value=name)
        if wrong:
            raise _Wrong
        return found

    def _unknown_key(self, key: Scalar, fields: Iterable[str], what: str) -> None:
        near = nearest(key.text, fields)
        hint = f"did you mean {near!r}?" if near else f"keys: {listed(fields, 40)}"
        self.problem("unknown_key", key, f"{what} has no key {key.text!r}", hint, value=key.text, near=near)

    def _value(self, node: Node, kind: inspect.Type, place: Node, name: str) -> Plain:
        extra: dict[str, object] = {}
        while isinstance(kind, inspect.Metadata):
            extra = {**(kind.extra or {}), **extra}
            kind = kind.type
        if isinstance(kind, inspect.StrType):
            return self._text(node, kind, place, name, extra.get("reads"))
        if isinstance(kind, inspect.UnionType):
            return self._optional(node, kind, place, name, extra)
        if isinstance(kind, inspect.StructType):
            return self._struct(node, kind, place, name)
        if isinstance(kind, inspect.ListType | inspect.VarTupleType):
            return self._list(node, kind, place, name)
        return self._plain(node, kind, place, name)

    def _plain(self, node: Node, kind: inspect.Type, place: Node, name: str) -> Plain:
        if isinstance(kind, inspect.LiteralType):
            return self._choice(node, kind, place, name)
        if isinstance(kind, inspect.BoolType):
            return self._bool(node, place, name)
        if isinstance(kind, inspect.IntType):
            return self._int(node, kind, place, name)
        message = f"no reader for {kind!r}"
        raise TypeError(message)

    def _optional(self, node: Node, kind: inspect.UnionType, place: Node, name: str, extra: dict[str, object]) -> Plain:
        if isinstance(node, Scalar) and node.type == "null" and kind.includes_none:
            return None
        value = next(option for option in kind.types if not isinstance(option, inspect.NoneType))
        return self._value(node, inspect.Metadata(value, extra=extra or None), place, name)

    def _list(self, node: Node, kind: inspect.ListType | inspect.VarTupleType, place: Node, name: str) -> Plain:
        if isinstance(node, Scalar) and node.type == "null" and kind.min_length:
            self.problem("too_few", place, f"{name} must not be empty", "give at least one, each on a line after '- '")
            raise _Wrong
        if not isinstance(node, Sequence):
            shown = _shown(node)
            remedy = f"write [{shown}]" if isinstance(node, Scalar) and node.text else "write it as a list"
            self.problem("wrong_type", place, f"{name} must be a list", remedy, value=shown)
            raise _Wrong
        found: list[Plain] = []
        wrong = False
        for item in node.items:
            try:
                value = self._value(item, kind.item_type, item, name)
            except _Wrong:
                wrong = True
                continue
            if isinstance(value, str) and value in found:
                self.problem("repeated", item, f"{name} holds {value[:80]!r} twice", "keep one of them", value=value)
                wrong = True
            found.append(value)
        if len(found) < (kind.min_length or 0) and not wrong:
            self.problem("too_few", place, f"{name} must not be empty", "give at least one")
            wrong = True
        if wrong:
            raise _Wrong
        return found

    def _choice(self, node: Node, kind: inspect.LiteralType, place: Node, name: str) -> str:
        allowed = [str(value) for value in kind.values]
        text = node.text if isinstance(node, Scalar) else ""
        if text in allowed:
            return text
        near = nearest(text, allowed) if text else None
        hint = (f"did you mean {near!r}? " if near else "") + f"allowed: {listed(allowed, 40)}"
        self.problem("bad_value", place, f"{name} cannot be {_shown(node)!r}", hint, value=_shown(node), near=near)
        raise _Wrong

    def _bool(self, node: Node, place: Node, name: str) -> bool:
        if isinstance(node, Scalar) and node.type == "bool":
            return node.text.lower() in {"true", "yes", "on"}
        shown = _shown(node)
        self.problem("wrong_type", place, f"{name} cannot be {shown!r}", "write true or false", value=shown)
        raise _Wrong

    def _int(self, node: Node, kind: inspect.IntType, place: Node, name: str) -> int:
        low = kind.ge if kind.ge is not None else -(2**53)
        high = kind.le if kind.le is not None else 2**53
        digits = node.text if isinstance(node, Scalar) and node.type == "int" else ""
        if digits.removeprefix("-").isdecimal() and len(digits) < 17 and low <= int(digits) <= high:
            return int(digits)
        shown = _shown(node)
        self.problem("bad_number", place, f"{name} cannot be {shown!r}", f"write a number from {low}", value=shown)
        raise _Wrong

    def _text(self, node: Node, kind: inspect.StrType, place: Node, name: str, reads: object) -> str:
        if not isinstance(node, Scalar):
            message = f"{name} must be one value, not {_shown(node)}"
            self.problem("wrong_type", place, message, _one_value(node), value=_shown(node))
            raise _Wrong
        if hidden := unseen(node.text):
            message = f"{name} holds {said(hidden)}"
            self.problem("hidden_character", place, message, REMEDY, value=f"U+{ord(hidden[0]):04X}")
            raise _Wrong
        reader = READERS.get(str(reads)) if reads else None
        if node.type != "str" and not (reader and reader.as_written):
            self._trap(node, place, name)
        if not node.text.strip() and (kind.min_length or reader):
            self.problem("empty_value", place, f"{name} is empty", "write it, or remove the key", value="")
            raise _Wrong
        if reader is not None:
            fault = reader.fault(node.text)
            if fault is not None:
                near = reader.near(node.text)
                near = near if near and reader.fault(near) is None else None
                remedy = f"did you mean {near!r}? {reader.remedy}" if near else reader.remedy
                message = f"{name}: {node.text[:200]!r} {fault}"
                self.problem(reader.code, place, message, remedy, value=node.text, near=near)
                raise _Wrong
        return node.text

    def _trap(self, node: Scalar, place: Node, name: str) -> None:
        if node.type == "null" or not node.text:
            self.problem("empty_value", place, f"{name} is empty", "write it, or remove the key", value=node.text)
            raise _Wrong
        read_as = _READ_AS.get(node.type, f"a {node.type}")
        message = f"{name}: YAML reads {node.text} as {read_as}, and text is wanted here"
        self.problem("yaml_trap", place, message, f'write it in quotes: "{node.text}"', value=node.text)
        raise _Wrong


def _one_value(node: Sequence | Mapping) -> str:
    """How to write as one value what YAML took apart: mostly a sentence with a colon in it."""
    key, value = node.entries[0] if isinstance(node, Mapping) and len(node.entries) == 1 else (None, None)
    if key is not None and isinstance(value, Scalar) and "://" in value.text:
        return f"write the address alone: {value.text}"[:300]
    if isinstance(node, Sequence) and len(node.items) == 1 and isinstance(node.items[0], Scalar):
        return f"write it without the brackets: {node.items[0].text}"[:300]
    if key is not None and isinstance(value, Scalar):
        return f'a colon makes it a key and a value; put the whole in quotes: "{key.text}: {value.text}"'[:300]
    return "write it as one sentence, in quotes if it holds a colon or begins with a bracket"


def _shown(node: Node) -> str:
    if isinstance(node, Scalar):
        return node.text[:200]
    return "a list" if isinstance(node, Sequence) else "a mapping"


@cache
def _described(shape: type[msgspec.Struct]) -> inspect.StructType:
    """A struct's fields; working them out costs more than reading an item."""
    return cast("inspect.StructType", inspect.type_info(shape))
