"""Read the settings files into their shapes, keeping where each item stands."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Generic, TypeVar

import msgspec

from scraper.core.model import Problem
from scraper.edge.people.config_shapes import CauseShape, DefaultsShape, ProviderShape, SiteShape, SourceShape
from scraper.edge.people.readers import READERS
from scraper.edge.people.shapes import Shapes, listed, nearest
from scraper.edge.people.yaml_lines import Mapping, Node, Scalar, Sequence, read_yaml

T = TypeVar("T", bound=msgspec.Struct)
_MOST_BYTES = 20_000_000


@dataclass(frozen=True, slots=True)
class Written(Generic[T]):
    """An item of a file: what it says (None where it is wrong), its tree and its file; whether it `stands`, or hangs on
    something that is wrong.
    """

    value: T | None
    node: Mapping
    where: str
    defaults: DefaultsShape = field(default_factory=DefaultsShape)
    stands: bool = True

    @property
    def id(self) -> str | None:
        """The item's id as written, also where the rest is wrong."""
        found = self.node.get("id")
        return found.text if isinstance(found, Scalar) else None


_UNREAD = frozenset(
    {"missing_file", "unreadable", "encoding", "too_large", "empty_file", "yaml_syntax", "yaml_documents", "yaml_depth"}
)


def is_unread(problems: Iterable[Problem], path: Path) -> bool:
    """Whether a file could not be read at all: then nothing can be said of names that it would have held."""
    return any(one.code in _UNREAD and one.where == str(path) for one in problems)


def read_text(path: Path) -> str | Problem:
    """The text of a small file in UTF-8, or why there is none."""
    try:
        if path.stat().st_size > _MOST_BYTES:
            return Problem("too_large", str(path), "the file is larger than 20 MB", "split it", "", 1, 1)
        return path.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = error.object[: error.start].count(b"\n") + 1
        return Problem("encoding", str(path), "the file is not UTF-8", "save it as UTF-8", "", line, 1)
    except FileNotFoundError:
        return Problem("missing_file", str(path), "the file is missing", "restore it, or see /contribute/", "", 1, 1)
    except OSError as error:
        return Problem("unreadable", str(path), f"cannot be read: {error.strerror}", "", "", 1, 1)


class Files:
    """The settings below one content folder. Each method reads one kind of file; `problems` grows."""

    def __init__(self, content: Path) -> None:
        self.content = content
        self.problems: list[Problem] = []
        self.sources: list[Written[SourceShape]] = []
        self.providers: list[Written[ProviderShape]] = []
        self.causes: list[Written[CauseShape]] = []
        self._defaults = DefaultsShape()
        self._knows_defaults = True
        """Whether what holds for all sources can be read: what may be quoted of them is among it."""

    def site(self) -> SiteShape | None:
        """site.yml."""
        path = self.content / "site.yml"
        shapes = Shapes(str(path))
        tree = self._tree(path)
        found = shapes.struct(tree, SiteShape, "site.yml") if tree is not None else None
        self.problems.extend(shapes.problems)
        return found

    def all_items(self) -> None:
        """sources.yml, providers.yml, taxonomy.yml and providers.d/*.yml."""
        self._file(self.content / "providers.yml", ("providers",))
        self._file(self.content / "sources.yml", ("sources", "defaults"))
        self._file(self.content / "taxonomy.yml", ("causes",))
        folder = self.content / "providers.d"
        for path in sorted(folder.iterdir()) if folder.is_dir() else ():
            if path.suffix in {".yml", ".yaml"}:
                self._added(path)
            elif not path.name.startswith(".") and path.suffix != ".md":
                remedy = "name it <provider-id>.yml"
                self.problems.append(Problem("stray_file", str(path), "is no provider file", remedy, "", 1, 1))

    def _tree(self, path: Path) -> Node | None:
        text = read_text(path)
        if isinstance(text, Problem):
            self.problems.append(text)
            return None
        tree, problems = read_yaml(text, str(path))
        self.problems.extend(problems)
        if tree is None and not problems:
            remedy = "restore it" if path.parent == self.content else "write provider: and sources:, or remove it"
            self.problems.append(Problem("empty_file", str(path), "the file is empty", remedy, "", 1, 1))
        return tree

    def _file(self, path: Path, keys: tuple[str, ...]) -> None:
        tree = self._tree(path)
        if tree is None:
            return
        shapes = Shapes(str(path))
        if not isinstance(tree, Mapping):
            shapes.problem("wrong_type", tree, f"{path.name} must begin with {keys[0]}:", f"write {keys[0]}: first")
        else:
            self._sections(tree, shapes, keys)
            if tree.get(keys[0]) is None:
                shapes.problem("missing_key", tree, f"{path.name} lacks {keys[0]!r}", f"add {keys[0]}:", value=keys[0])
        self.problems.extend(shapes.problems)

    def _sections(self, tree: Mapping, shapes: Shapes, keys: tuple[str, ...]) -> None:
        written = tree.get("defaults")
        defaults, known = self._defaults, self._knows_defaults
        if written is not None and "defaults" in keys:
            own = shapes.struct(written, DefaultsShape, "defaults")
            defaults, known = own or defaults, own is not None
            if keys[0] == "sources":
                self._defaults, self._knows_defaults = defaults, known
        first = len(self.sources)
        for key, node in tree.entries:
            if key.text in keys:
                self._section(key.text, node, shapes, defaults)
                continue
            near = nearest(key.text, keys)
            hint = f"did you mean {near!r}?" if near else f"keys: {listed(keys)}"
            shapes.problem("unknown_key", key, f"no key {key.text!r} here", hint, value=key.text, near=near)
        if not known:
            self.sources[first:] = [replace(one, stands=False) for one in self.sources[first:]]

    def _section(self, name: str, node: Node, shapes: Shapes, defaults: DefaultsShape) -> None:
        if name == "sources":
            self.sources.extend(_items(node, SourceShape, shapes, name, defaults))
        elif name == "providers":
            self.providers.extend(_items(node, ProviderShape, shapes, name, defaults))
        elif name == "provider":
            self.providers.append(_item(node, ProviderShape, shapes, name, defaults))
        elif name == "causes":
            self.causes.extend(_items(node, CauseShape, shapes, name, defaults))

    def _added(self, path: Path) -> None:
        """A provider with its sources: `provider:` and `sources:`, or the provider's own keys beside `sources:`."""
        tree = self._tree(path)
        if tree is None:
            return
        shapes = Shapes(str(path))
        before, first = len(self.sources), len(self.providers)
        if not isinstance(tree, Mapping):
            shapes.problem("wrong_type", tree, f"{path.name} must be a mapping", "write provider: and sources:")
        else:
            self._sections(_with_provider(tree), shapes, ("provider", "providers", "sources", "defaults"))
            self._named(path, self.providers[first:], tree, shapes)
        owner = path.stem
        self.sources[before:] = [_owned(one, owner) for one in self.sources[before:]]
        self.problems.extend(shapes.problems)

    @staticmethod
    def _named(path: Path, providers: list[Written[ProviderShape]], tree: Mapping, shapes: Shapes) -> None:
        if not providers:
            shapes.problem("missing_key", tree, f"{path.name} lacks 'provider'", "add provider:", value="provider")
        elif READERS["slug"].fault(providers[0].id or "") is None and path.stem not in {one.id for one in providers}:
            place = providers[0].node.get("id") or tree
            message = f"the file is called {path.stem}, its provider {providers[0].id}"
            shapes.problem("wrong_name", place, message, f"call the file {providers[0].id}.yml", value=providers[0].id)


def _with_provider(tree: Mapping) -> Mapping:
    """The flat form of a provider file, brought into the form with `provider:`."""
    outer = {"provider", "providers", "sources", "defaults"}
    own = tuple((key, value) for key, value in tree.entries if key.text not in outer)
    if any(key.text in {"provider", "providers"} for key, _ in tree.entries) or not any(k.text == "id" for k, _ in own):
        return tree
    name = Scalar("provider", "str", tree.line, tree.column)
    provider = Mapping(own, tree.line, tree.column)
    return Mapping(((name, provider), *(e for e in tree.entries if e[0].text in outer)), tree.line, tree.column)


def _owned(one: Written[SourceShape], owner: str) -> Written[SourceShape]:
    """A source in a provider's file belongs to that provider unless it says otherwise."""
    if one.value is None or one.value.providers:
        return one
    return replace(one, value=msgspec.structs.replace(one.value, providers=(owner,)))


def _items(node: Node, shape: type[T], shapes: Shapes, what: str, defaults: DefaultsShape) -> list[Written[T]]:
    if isinstance(node, Scalar) and node.type == "null":
        return []
    if not isinstance(node, Sequence):
        shapes.problem("wrong_type", node, f"{what} must be a list", "begin each item with '- '")
        return []
    return [_item(item, shape, shapes, f"an item of {what}", defaults) for item in node.items]


def _item(node: Node, shape: type[T], shapes: Shapes, what: str, defaults: DefaultsShape) -> Written[T]:
    name = node.get("id") if isinstance(node, Mapping) else None
    called = f"{what} ({name.text})" if isinstance(name, Scalar) else what
    value = shapes.struct(node, shape, called)
    held = node if isinstance(node, Mapping) else Mapping((), node.line, node.column)
    return Written(value, held, shapes.where, defaults)
