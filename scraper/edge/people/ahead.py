"""Instants that people write and that cannot be: later than now, or before anything could be out."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from pathlib import Path
from typing import Final

from scraper.core.instants import parse_instant
from scraper.core.judging.weighing import TIMES
from scraper.core.model import Problem
from scraper.edge.people.yaml_lines import Mapping, Node, Scalar

_SLACK: Final = timedelta(days=1)
"""A day begins up to fourteen hours earlier in the east, and clocks are set wrong by hours."""
_FAR: Final = timedelta(days=360)
"""An incident's bounds lie by hours from the day in its id, rarely by weeks; by a year it is a year mistyped."""
_FIRST_YEAR: Final = 1970


def note_beyond_now(path: Path, tree: Mapping | None, now: datetime) -> Iterator[Problem]:
    """The day in a note's name and every instant of its front matter."""
    founds = tree.get("founds") if tree else None
    held = [("the note", Scalar(path.name[:10], "str", 1, 1))]
    held += [(key, node) for key in ("published", "latent_since") if (node := _written(tree, key))]
    held += [(f"its {key}", node) for key in ("start", "end") if (node := _written(founds, key))]
    for what, node in held:
        yield from _beyond(path, what, node, now)


def overrides_beyond_now(path: Path, trees: Sequence[tuple[Mapping, str]], now: datetime) -> Iterator[Problem]:
    """When an override was decided, and the instant that it pins."""
    for tree, op in trees:
        fact = _written(tree, "fact")
        if node := _written(tree, "at"):
            yield from _beyond(path, "the decision", node, now)
        if op == "pin" and fact and fact.text in TIMES and (node := _written(tree, "value")):
            yield from (*_beyond(path, fact.text, node, now),) or _far(path, fact.text, node, now)


def _far(path: Path, what: str, node: Scalar, now: datetime) -> Iterator[Problem]:
    told, day = parse_instant(node.text), parse_instant(path.stem[:10])
    if told is not None and day is not None and abs(told.at - day.at) > _FAR:
        near = _near(path, node.text, now)
        message = f"{what}: {node.text} is a year or more from the day of {path.stem}"
        remedy = f"did you mean {near}?" if near else "correct the year"
        yield Problem("impossible_time", str(path), message, remedy, "", node.line, node.column, node.text, near)


def _written(tree: Node | None, key: str) -> Scalar | None:
    node = tree.get(key) if isinstance(tree, Mapping) else None
    return node if isinstance(node, Scalar) else None


def _beyond(path: Path, what: str, node: Scalar, now: datetime) -> Iterator[Problem]:
    told = parse_instant(node.text)
    if told is None or (told.at.year >= _FIRST_YEAR and told.at <= now + _SLACK):
        return
    message = f"{what}: {node.text} " + ("lies in the future" if told.at > now else f"is before {_FIRST_YEAR}")
    near = _near(path, node.text, now)
    remedy = f"did you mean {near}?" if near else "correct the year"
    yield Problem("impossible_time", str(path), message, remedy, "", node.line, node.column, node.text, near)


def _near(path: Path, text: str, now: datetime) -> str | None:
    """The same day of the year of the incident, else of this year: years are what is mistyped."""
    named = re.search(r"\d{4}(?=-\d{2}-\d{2}-)", f"{path.parent.name}-/{path.stem}-")
    for year in ([named[0]] if named and int(named[0]) >= _FIRST_YEAR else []) + [f"{now.year:04}"]:
        near = f"{year}{text.strip()[4:]}"
        told = parse_instant(near)
        if told is not None and told.at <= now and near != text.strip():
            return near
    return None
