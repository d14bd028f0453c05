"""What must hold between the items of the settings: ids that stand once, and names that lead somewhere."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from collections.abc import Sequence as Many
from dataclasses import replace
from pathlib import Path

from scraper.core.model import Problem
from scraper.edge.people.config_files import Files, Written, is_unread
from scraper.edge.people.config_shapes import CauseShape, ProviderShape, SourceShape
from scraper.edge.people.shapes import listed, nearest
from scraper.edge.people.yaml_lines import Mapping, Node, Scalar, Sequence


def relations(files: Files) -> Iterator[Problem]:
    """Problems between the items of one content folder."""
    yield from _repeated(files.sources, "source")
    yield from _repeated(files.providers, "provider")
    yield from _repeated(files.causes, "cause")
    providers = {one.id for one in files.providers if one.id}
    if is_unread(files.problems, files.content / "providers.yml"):
        providers |= {name.text for source in files.sources for name in _texts(source.node, "providers")}
    for source in files.sources:
        yield from _source(source, providers)
    for provider in files.providers:
        yield from _components(provider)
    causes = {one.id for one in files.causes if one.id}
    for cause in files.causes:
        yield from _cause(cause, causes)


def unknown(code: str, where: str, place: Node, *, what: str, value: str, known: Collection[str]) -> Problem:
    """A name that leads nowhere, with the nearest that does."""
    family = sorted(name for name in known if re.match(rf"{re.escape(value)}[-_]", name)) if value else []
    near = family[0] if family else nearest(value, known)
    hint = (
        f"there are {listed(family)}"
        if len(family) > 1
        else f"did you mean {near!r}?"
        if near
        else f"known: {listed(sorted(known)) or 'none'}"
    )
    return Problem(code, where, f"no {what} {value!r}", hint, "", place.line, place.column, value, near)


def _repeated(
    items: Many[Written[SourceShape]] | Many[Written[ProviderShape]] | Many[Written[CauseShape]], what: str
) -> Iterator[Problem]:
    first: dict[str, tuple[str, int]] = {}
    for one in items:
        place = one.node.key("id")
        if one.id is None or place is None:
            continue
        if one.id in first:
            before, line = first[one.id]
            place_before = f"line {line}" if before == one.where else f"{Path(before).name}:{line}"
            message = f"the {what} id {one.id!r} stands twice; the first is at {place_before}"
            remedy = "add to that one, or choose another id"
            yield Problem("duplicate_id", one.where, message, remedy, "", place.line, place.column, one.id)
        else:
            first[one.id] = one.where, place.line


def _texts(node: Mapping, key: str) -> list[Scalar]:
    """The values of a list; in a flow list they share the key's line, in a block list each has its own."""
    held = node.get(key)
    return [item for item in held.items if isinstance(item, Scalar)] if isinstance(held, Sequence) else []


def _source(source: Written[SourceShape], providers: set[str]) -> Iterator[Problem]:
    for name in _texts(source.node, "providers"):
        if name.text not in providers:
            yield unknown("unknown_provider", source.where, name, what="provider", value=name.text, known=providers)
    shape = source.value
    if shape is None:
        return
    place = source.node.key("kind") or source.node
    if shape.kind == "status" and not shape.providers:
        message = f"the status source {shape.id} names no provider"
        yield Problem(
            "missing_key", source.where, message, "add providers: [id]", "", place.line, place.column, "providers"
        )
    if shape.format != "auto":
        yield from _format(source, shape)


def _format(source: Written[SourceShape], shape: SourceShape) -> Iterator[Problem]:
    from scraper.formats.status import formats  # noqa: PLC0415  loads every parser; most settings say auto

    known = {one.NAME for one in formats()} | {"auto"} | (set() if shape.kind == "status" else _FEEDS)
    place = source.node.key("format")
    if shape.format not in known and place is not None:
        lost = unknown("unknown_format", source.where, place, what="format", value=shape.format, known=known)
        yield replace(lost, remedy=f"{lost.remedy}; auto recognises it")


_FEEDS = {"feed", "rss", "atom", "jsonfeed", "html"}


def _components(provider: Written[ProviderShape]) -> Iterator[Problem]:
    held = provider.node.get("components")
    first: dict[str, int] = {}
    for item in held.items if isinstance(held, Sequence) else ():
        name = item.get("id") if isinstance(item, Mapping) else None
        if not isinstance(name, Scalar):
            continue
        if name.text in first:
            message = f"the component id {name.text!r} stands twice; the first is on line {first[name.text]}"
            yield Problem(
                "duplicate_id", provider.where, message, "choose another id", "", name.line, name.column, name.text
            )
        first.setdefault(name.text, name.line)
        if isinstance(item, Mapping):
            yield from _windows(provider.where, item)


def _windows(where: str, component: Mapping) -> Iterator[Problem]:
    """Nothing is retired before it is released, and a version does not outlive its component on either side."""
    own = _window(component)
    yield from _turned(where, component, own)
    held = component.get("versions")
    for version in held.items if isinstance(held, Sequence) else ():
        if not isinstance(version, Mapping):
            continue
        window = _window(version)
        yield from _turned(where, version, window)
        for key, day, bound, word in (
            ("released", window[0], own[0], "before"),
            ("retired", window[1], own[1], "after"),
        ):
            place = version.get(key)
            outside = day and bound and (day < bound if key == "released" else day > bound)
            if outside and isinstance(place, Scalar):
                message = f"a version is {key} on {day}, {word} its component ({bound})"
                yield Problem(
                    "bad_value", where, message, "correct one of the two days", "", place.line, place.column, day
                )


def _window(item: Mapping) -> tuple[str | None, str | None]:
    """Days as written; ISO days compare as text."""
    days = (item.get(key) for key in ("released", "retired"))
    first, last = (one.text if isinstance(one, Scalar) and one.type != "null" else None for one in days)
    return first, last


def _turned(where: str, item: Mapping, window: tuple[str | None, str | None]) -> Iterator[Problem]:
    place = item.get("retired")
    if window[0] and window[1] and window[1] < window[0] and isinstance(place, Scalar):
        message = f"it is retired on {window[1]}, before its release on {window[0]}"
        yield Problem(
            "bad_value", where, message, "exchange or correct the days", "", place.line, place.column, window[1]
        )


def _cause(cause: Written[CauseShape], known: set[str]) -> Iterator[Problem]:
    parent = cause.node.get("parent")
    place = cause.node.key("parent")
    if isinstance(parent, Scalar) and place is not None and parent.type != "null":
        if parent.text not in known:
            yield unknown("unknown_cause", cause.where, place, what="cause", value=parent.text, known=known)
        elif parent.text == cause.id:
            message = f"the cause {parent.text!r} is its own parent"
            yield Problem(
                "bad_value", cause.where, message, "name the wider cause", "", place.line, place.column, parent.text
            )
