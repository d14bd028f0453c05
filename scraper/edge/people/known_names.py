"""The names that notes and overrides may use, and what is said of one that leads nowhere."""

from __future__ import annotations

import difflib
from dataclasses import dataclass

from scraper.core.model import Problem
from scraper.edge.people.yaml_lines import Mapping, Node, Scalar, Sequence


@dataclass(frozen=True, slots=True)
class Known:
    """The names that notes and overrides may use; `lost` are settings that could not be read."""

    incidents: frozenset[str]
    causes: frozenset[str]
    components: dict[str, frozenset[str]]
    facts: frozenset[str]
    lost: frozenset[str] = frozenset()


def pair(tree: Mapping, name: str) -> tuple[Scalar, str] | None:
    """A key and the text under it, where both are there."""
    key, value = tree.key(name), tree.get(name)
    return (key, value.text) if key is not None and isinstance(value, Scalar) else None


def scalars(node: Node | None) -> list[Scalar]:
    """The texts of a list."""
    return [item for item in node.items if isinstance(item, Scalar)] if isinstance(node, Sequence) else []


def unknown_incident(where: str, place: Node, value: str, known: Known) -> Problem:
    """The problem of an incident that is not in the record, with those most like it."""
    near = nearest_incidents(value, known.incidents)
    hint = f"nearest: {', '.join(near)}" if near else "the record holds no incident like it; a note may found one"
    return Problem(
        "unknown_incident",
        where,
        f"no incident {value!r}",
        hint,
        "",
        place.line,
        place.column,
        value,
        near[0] if near else None,
    )


def nearest_incidents(value: str, known: frozenset[str], count: int = 3) -> list[str]:
    """The ids most like this one. Ids begin with their day, so the same month or provider is looked at first."""
    provider = value[11:].partition("-")[0] or value
    likely = [one for one in known if one[:7] == value[:7] or provider in one]
    return difflib.get_close_matches(value, sorted(likely or known), n=count, cutoff=0.3)
