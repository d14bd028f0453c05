"""YAML as a tree whose every node knows its line and column.

The tree keeps each scalar as written beside the type YAML gives it, so that a checker can say "`no` is read as false"
instead of "expected a string". Nothing is constructed: tags such as `!!python/object` are refused, not run.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, NoReturn

import yaml
from yaml.resolver import Resolver

from scraper.core.model import Problem
from scraper.edge.people.yaml_faults import syntax_problem

MAX_DEPTH: Final = 40
MAX_NODES: Final = 500_000
_PREFIX: Final = "tag:yaml.org,2002:"
_resolver: Final = Resolver()


@dataclass(frozen=True, slots=True)
class Scalar:
    """One value: its text as written, and the type YAML reads it as (str, int, float, bool, null, timestamp)."""

    text: str
    type: str
    line: int
    column: int


@dataclass(frozen=True, slots=True)
class Sequence:
    """A list."""

    items: tuple[Node, ...]
    line: int
    column: int


@dataclass(frozen=True, slots=True)
class Mapping:
    """Keys and values in the order written; a repeated key is a problem, and its first value stands."""

    entries: tuple[tuple[Scalar, Node], ...]
    line: int
    column: int

    def get(self, name: str) -> Node | None:
        """The value under a key."""
        return next((value for key, value in self.entries if key.text == name), None)

    def key(self, name: str) -> Scalar | None:
        """The key itself, for its line."""
        return next((key for key, _ in self.entries if key.text == name), None)


Node = Scalar | Sequence | Mapping
"""Lines and columns count from 1."""


class _Broken(Exception):  # noqa: N818  it ends one document and never leaves this module
    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.message)
        self.problem = problem


def read_yaml(text: str, where: str, *, first_line: int = 1) -> tuple[Node | None, tuple[Problem, ...]]:
    """The tree of one YAML document, None if it is empty or broken, and what is wrong with it.

    `first_line` is the line of the file at which `text` begins (front matter begins at 2).
    """
    builder = _Builder(where, first_line)
    try:
        return builder.build(text), tuple(builder.problems)
    except _Broken as broken:
        return None, (*builder.problems, broken.problem)
    except yaml.YAMLError as error:
        return None, (*builder.problems, syntax_problem(error, where, first_line, text))


class _Open:
    """A collection whose end has not been read yet."""

    def __init__(self, line: int, column: int, anchor: str | None, *, is_map: bool) -> None:
        self.line, self.column, self.anchor, self.is_map = line, column, anchor, is_map
        self.children: list[Node] = []


class _Builder:
    """Builds the tree from parser events: no recursion, so that nesting cannot exhaust the stack."""

    def __init__(self, where: str, first_line: int) -> None:
        self.where = where
        self.offset = first_line
        self.problems: list[Problem] = []
        self.stack: list[_Open] = []
        self.anchors: dict[str, tuple[Node, int]] = {}
        self.root: Node | None = None
        self.documents = 0
        self.count = 0

    def build(self, text: str) -> Node | None:
        for event in yaml.parse(text, Loader=yaml.CSafeLoader):
            self._take(event)
        return self.root

    def _take(self, event: yaml.Event) -> None:
        line = event.start_mark.line + self.offset if event.start_mark else self.offset
        column = event.start_mark.column + 1 if event.start_mark else 1
        if isinstance(event, yaml.ScalarEvent):
            self._add(self._scalar(event, line, column), event.anchor, 1)
        elif isinstance(event, yaml.MappingStartEvent | yaml.SequenceStartEvent):
            self._open(event, line, column)
        elif isinstance(event, yaml.MappingEndEvent | yaml.SequenceEndEvent):
            done = self.stack.pop()
            self._add(self._close(done), done.anchor, 1)
        elif isinstance(event, yaml.AliasEvent):
            self._alias(event.anchor or "", line)
        elif isinstance(event, yaml.DocumentStartEvent):
            self.documents += 1
            if self.documents > 1:
                self._stop("yaml_documents", "a second document starts here", "keep one document a file", line)

    def _open(self, event: yaml.MappingStartEvent | yaml.SequenceStartEvent, line: int, column: int) -> None:
        if len(self.stack) >= MAX_DEPTH:
            self._stop("yaml_depth", f"nested deeper than {MAX_DEPTH} levels", "flatten it", line)
        if event.tag and event.tag not in {"!", f"{_PREFIX}map", f"{_PREFIX}seq"}:
            self._tag(event.tag, line, column)
        self.stack.append(_Open(line, column, event.anchor, is_map=isinstance(event, yaml.MappingStartEvent)))

    def _alias(self, name: str, line: int) -> None:
        if name not in self.anchors:
            self._stop("yaml_alias", f"the alias *{name} stands for nothing", "write it out", line)
        node, weight = self.anchors[name]
        self._add(node, None, weight)

    def _scalar(self, event: yaml.ScalarEvent, line: int, column: int) -> Scalar:
        plain = bool(event.implicit[0])
        tag = event.tag or str(_resolver.resolve(yaml.ScalarNode, event.value, (plain, not plain)))  # type: ignore[no-untyped-call]  # the stubs leave it untyped
        name = tag.removeprefix(_PREFIX)
        if event.tag and event.tag != "!" and (name == tag or ":" in name or "/" in name):
            self._tag(event.tag, line, column)
        return Scalar(event.value, "str" if event.tag == "!" else name, line, column)

    def _tag(self, tag: str, line: int, column: int) -> None:
        message = f"the tag {tag[:80]} is not read"
        self.problems.append(Problem("yaml_tag", self.where, message, "remove it", "", line, column, tag))

    def _add(self, node: Node, anchor: str | None, weight: int) -> None:
        self.count += weight
        if self.count > MAX_NODES:
            self._stop("yaml_size", f"more than {MAX_NODES} values", "split the file", node.line)
        if anchor:
            # An anchored collection may hold aliases itself; its weight bounds what repeated aliases can expand to.
            self.anchors[anchor] = (node, _weight(node))
        if self.stack:
            self.stack[-1].children.append(node)
        else:
            self.root = node

    def _close(self, done: _Open) -> Node:
        if not done.is_map:
            return Sequence(tuple(done.children), done.line, done.column)
        entries: list[tuple[Scalar, Node]] = []
        first: dict[str, int] = {}
        for key, value in zip(done.children[::2], done.children[1::2], strict=True):
            if not isinstance(key, Scalar):
                self._note("yaml_key", "a key must be a word, not a list or mapping", "quote it", key)
            elif key.text in first:
                message = f"the key {key.text!r} stands twice; the first is on line {first[key.text]}"
                self._note("duplicate_key", message, "keep one of them", key)
            elif key.type == "merge":
                self._note("yaml_merge", "merge keys (<<) are not read", "write the keys out", key)
            else:
                first[key.text] = key.line
                entries.append((key, value))
        return Mapping(tuple(entries), done.line, done.column)

    def _note(self, code: str, message: str, remedy: str, node: Node) -> None:
        value = node.text if isinstance(node, Scalar) else None
        self.problems.append(Problem(code, self.where, message, remedy, "", node.line, node.column, value))

    def _stop(self, code: str, message: str, remedy: str, line: int) -> NoReturn:
        raise _Broken(Problem(code, self.where, message, remedy, "", line, 1))


def _weight(node: Node) -> int:
    total, waiting = 0, [node]
    while waiting and total <= MAX_NODES:
        current = waiting.pop()
        total += 1
        if isinstance(current, Sequence):
            waiting.extend(current.items)
        elif isinstance(current, Mapping):
            waiting.extend(value for _, value in current.entries)
    return total
