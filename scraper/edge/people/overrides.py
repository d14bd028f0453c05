"""Overrides: reviewed instructions for one incident, a YAML list in overrides/<incident-id>.yml."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Final

from scraper.core.ids import is_incident_id
from scraper.core.instants import parse_duration, parse_instant
from scraper.core.judging.pins import is_whole
from scraper.core.judging.weighing import TIMES
from scraper.core.model import DocumentRole, Override, Problem
from scraper.edge.people.config_files import read_text
from scraper.edge.people.config_shapes import OverrideShape
from scraper.edge.people.near_values import near_duration, near_instant
from scraper.edge.people.readers import instant
from scraper.edge.people.shapes import Shapes
from scraper.edge.people.yaml_lines import Mapping, Node, Scalar, Sequence, read_yaml

NEEDS: Final[dict[str, tuple[str, ...]]] = {
    "merge": ("into",),
    "split": ("documents",),
    "attach": ("document",),
    "detach": ("document",),
    "retitle": ("title",),
    "pin": ("fact", "value"),
    "withdraw": (),
}
"""Keys each op must have, beside op and reason."""

_MAY: Final[dict[str, tuple[str, ...]]] = {"attach": ("role",)}
_ALWAYS: Final = ("op", "reason", "by", "at")


_LONGEST: Final = 366 * 86400
_MOST_REPORTS: Final = 10**9
"""More than every user there is has reported nothing."""


def load_overrides(content: Path) -> tuple[tuple[Override, ...], tuple[Problem, ...]]:
    """Every override in the order of files and lines, and what is wrong with the others, all at once."""
    overrides: list[Override] = []
    problems: list[Problem] = []
    for path in override_files(content):
        found, wrong, _ = read_overrides(path)
        overrides.extend(found)
        problems.extend(wrong)
    return tuple(overrides), tuple(problems)


def override_files(content: Path) -> Iterator[Path]:
    """The YAML files in overrides/, sorted."""
    folder = content / "overrides"
    yield from sorted(path for path in folder.rglob("*") if path.suffix in {".yml", ".yaml"})


def read_overrides(path: Path) -> tuple[tuple[Override, ...], tuple[Problem, ...], tuple[tuple[Mapping, str], ...]]:
    """One file: its overrides, its problems, and each item's tree with the op it holds, for further checks."""
    text = read_text(path)
    if isinstance(text, Problem):
        return (), (text,), ()
    tree, problems = read_yaml(text, str(path))
    shapes = Shapes(str(path))
    shapes.problems.extend(problems)
    _check_file(path, tree, shapes)
    found: list[Override] = []
    trees: list[tuple[Mapping, str]] = []
    for item in tree.items if isinstance(tree, Sequence) else ():
        before = len(shapes.problems)
        op = item.get("op") if isinstance(item, Mapping) else None
        if isinstance(item, Mapping) and isinstance(op, Scalar):
            trees.append((item, op.text))
            _check_keys(item, op.text, shapes)
            _check_pin(item, op.text, shapes)
        shape = shapes.struct(item, OverrideShape, "an override")
        if shape is not None and len(shapes.problems) == before:
            found.append(_override(shape, path.stem))
    ordered = sorted(shapes.problems, key=lambda p: (p.line or 0, p.column or 0, p.code))
    return tuple(found), tuple(ordered), tuple(trees)


def _check_file(path: Path, tree: Node | None, shapes: Shapes) -> None:
    start = Scalar("", "str", 1, 1)
    if path.parent.name != "overrides":
        message = "an override file stands in overrides/ itself, not in a folder of it"
        remedy = f"make it overrides/{path.parent.name if is_incident_id(path.parent.name) else '<incident-id>'}.yml"
        shapes.problem("wrong_name", start, message, remedy, value=path.name)
    elif not is_incident_id(path.stem) or path.suffix != ".yml":
        message = f"an override file is called <incident-id>.yml, not {path.name}"
        near = f"{path.stem}.yml" if is_incident_id(path.stem) else None
        shapes.problem(
            "wrong_name", start, message, f"rename it {near}" if near else "rename it", value=path.name, near=near
        )
    if tree is None and not shapes.problems:
        shapes.problem("empty_file", start, "the file holds no override", "write a list, or remove the file")
    if tree is not None and not isinstance(tree, Sequence):
        shapes.problem("wrong_type", tree, "an override file is a list", "begin each override with '- '")


def _check_keys(item: Mapping, op: str, shapes: Shapes) -> None:
    """Keys that this op needs, and keys that it does not know. An unknown op is the shape's business."""
    if op not in NEEDS:
        return
    place = item.key("op") or item
    for name in NEEDS[op]:
        other = {"document": "documents", "documents": "document"}.get(name, name)
        if _is_empty(item.get(name)) and _is_empty(item.get(other)):
            shapes.problem("missing_key", place, f"{op} needs {name!r}", f"add {name}:", value=name)
    known = {*_ALWAYS, *NEEDS[op], *_MAY.get(op, ())}
    if known & {"document", "documents"}:
        known |= {"document", "documents"}
    for key, _ in item.entries:
        if key.text not in known and key.text in OverrideShape.__struct_fields__:
            shapes.problem(
                "unused_key",
                key,
                f"{op} does not use {key.text!r}",
                "remove it, or choose the other op",
                value=key.text,
            )


def _is_empty(node: Node | None) -> bool:
    """A list of nothing asks for nothing; an empty text is the shape's business."""
    return node is None or (isinstance(node, Sequence) and not node.items)


def _check_pin(item: Mapping, op: str, shapes: Shapes) -> None:
    """A pinned value that can never be that fact's would stand on the page and take the true one away."""
    fact, value = item.get("fact"), item.get("value")
    if op != "pin" or not isinstance(fact, Scalar) or not isinstance(value, Scalar):
        return
    if fact.text in TIMES and parse_instant(value.text) is None:
        message = f"{fact.text} cannot be {value.text[:80]!r}: that is no instant"
        near = near_instant(value.text)
        remedy = (f"did you mean {near!r}? " if near else "") + "write 2026-04-15T14:53:00Z or 2026-04-15"
        shapes.problem("bad_value", value, message, remedy, value=value.text, near=near)
    if fact.text == "peak_reports" and not (is_whole(value.text) and int(value.text[:20]) <= _MOST_REPORTS):
        message = f"peak_reports cannot be {value.text[:80]!r}: that is no whole number of reports"
        shapes.problem("bad_value", value, message, "write 22000", value=value.text)
    if fact.text == "duration" and not (is_whole(value.text) and 0 < int(value.text[:20]) <= _LONGEST):
        message = f"duration cannot be {value.text[:80]!r}: that is no whole number of seconds up to a year"
        known = parse_duration(near_duration(value.text) or value.text)
        near = str(known) if known else None
        remedy = (f"did you mean {near!r}? " if near else "") + "write 5400 for an hour and a half"
        shapes.problem("bad_value", value, message, remedy, value=value.text, near=near)


def _override(shape: OverrideShape, incident: str) -> Override:
    documents = (*((shape.document,) if shape.document else ()), *shape.documents)
    return Override(
        incident=incident,
        op=shape.op,
        reason=shape.reason,
        by=shape.by,
        into=shape.into,
        documents=documents,
        role=DocumentRole(shape.role),
        title=shape.title,
        fact=shape.fact,
        value=shape.value,
        at=instant(shape.at) if shape.at else None,
    )
