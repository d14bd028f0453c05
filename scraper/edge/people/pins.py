"""Decisions that cannot both be: an incident that would end before it began, a fact or title given two values,
mergers that lead in a ring.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from scraper.core.instants import parse_instant, show
from scraper.core.model import Instant, Precision, Problem
from scraper.edge.people.yaml_lines import Mapping, Scalar

_FINE = (Precision.SECOND, Precision.MINUTE, Precision.HOUR)


def pins_out_of_order(path: Path, trees: Sequence[tuple[Mapping, str]], content: Path) -> Iterator[Problem]:
    """A pinned end before the start, pinned in the same file or recorded, and a pinned start after the recorded end."""
    pinned: dict[str, tuple[Scalar, Instant]] = {}
    for tree, op in trees:
        fact, value = tree.get("fact"), tree.get("value")
        at = parse_instant(value.text) if isinstance(value, Scalar) else None
        if op == "pin" and isinstance(fact, Scalar) and isinstance(value, Scalar) and at:
            pinned[fact.text] = value, at
    start, end = pinned.get("started"), pinned.get("ended")
    decided = end or start
    if decided is None:
        return
    recorded = _recorded_window(content, path.stem)
    begins = start[1] if start else recorded[0]
    ends = end[1] if end else recorded[1]
    if begins is None or ends is None or not _is_before(ends, begins):
        return
    place, _ = decided
    message = f"the incident would end at {show(ends.at)}, before its start at {show(begins.at)}"
    remedy = "mend the one that is wrong, or pin the other too"
    yield Problem("bad_value", str(path), message, remedy, "", place.line, place.column, place.text)


def decided_twice(path: Path, trees: Sequence[tuple[Mapping, str]]) -> Iterator[Problem]:
    """A fact pinned, or a title given, twice with different values: only the last would be obeyed."""
    first: dict[str, Scalar] = {}
    for tree, op in trees:
        fact, value = tree.get("fact"), tree.get("title" if op == "retitle" else "value")
        what = fact.text if op == "pin" and isinstance(fact, Scalar) else "title" if op == "retitle" else ""
        if not what or not isinstance(value, Scalar):
            continue
        before = first.setdefault(what, value)
        if _meant(before.text) != _meant(value.text):
            message = f"{what} is decided twice; line {before.line} says {before.text[:80]!r}"
            yield Problem(
                "decided_twice", str(path), message, "keep one of them", "", value.line, value.column, value.text
            )


def merged_in_a_ring(targets: dict[str, tuple[Path, Scalar, str]]) -> Iterator[Problem]:
    """Mergers that lead back to where they began: none of the incidents would stay."""
    for incident, (path, key, into) in targets.items():
        ring, after = [incident], into
        while after in targets and after not in ring:
            ring.append(after)
            after = targets[after][2]
        if after == incident and len(ring) > 1:
            message = f"the mergers lead in a ring: {' → '.join((*ring, incident))}"
            remedy = "remove the merge from the file of the incident that stays"
            yield Problem("merge_ring", str(path), message, remedy, "", key.line, key.column, into)


def _meant(text: str) -> object:
    """What a value says, however it is written: a minute with or without its seconds is one instant."""
    told = parse_instant(text)
    return (told.at, told.precision is Precision.DAY) if told else text


def _recorded_window(content: Path, incident: str) -> tuple[Instant | None, Instant | None]:
    from scraper.edge.record.content import read_incident  # noqa: PLC0415  decodes machine files

    known = read_incident(content, incident)
    return (known.window.start, known.window.end) if known else (None, None)


def _is_before(one: Instant, other: Instant) -> bool:
    """Whether an instant lies before another whatever is left open by a bare day."""
    if Precision.MONTH in {one.precision, other.precision}:
        return (one.at.year, one.at.month) < (other.at.year, other.at.month)
    if one.precision in _FINE and other.precision in _FINE:
        return one.at < other.at
    return one.at.date() < other.at.date()
