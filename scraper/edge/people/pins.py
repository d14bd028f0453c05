"""Decisions that cannot both be: an incident that would end before it began, a fact or title given two values,
a document sent two ways, anything about an incident that is merged into another, mergers that lead in a ring.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from collections.abc import Mapping as Lines
from pathlib import Path

from scraper.core.instants import parse_instant, show
from scraper.core.judging.pins import is_whole
from scraper.core.model import Instant, Precision, Problem
from scraper.edge.people.yaml_lines import Mapping, Scalar
from scraper.edge.people.yaml_lines import Sequence as Listed

_MINUTE = 60
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


def length_beside_bounds(path: Path, trees: Sequence[tuple[Mapping, str]]) -> Iterator[Problem]:
    """A pinned length that is another than that between the pinned start and end."""
    pinned = {
        fact.text: value
        for tree, op in trees
        if op == "pin"
        and isinstance(fact := tree.get("fact"), Scalar)
        and isinstance(value := tree.get("value"), Scalar)
    }
    start, end = (parse_instant(pinned[name].text) if name in pinned else None for name in ("started", "ended"))
    told = pinned.get("duration")
    if start is None or end is None or told is None or not is_whole(told.text):
        return
    between = int((end.at - start.at).total_seconds())
    if start.precision in _FINE and end.precision in _FINE and abs(between - int(told.text[:12])) > _MINUTE:
        message = f"duration is pinned as {told.text[:40]} seconds, and {between} lie between the pinned start and end"
        near = str(between) if between > 0 else None
        remedy = "remove it: the length follows from the two times"
        yield Problem("decided_twice", str(path), message, remedy, "", told.line, told.column, told.text, near)


def decided_away(path: Path, trees: Sequence[tuple[Mapping, str]], incidents: frozenset[str]) -> Iterator[Problem]:
    """What stands beside a merger of the same incident: its id leads elsewhere, and nothing of it is left to decide. The
    same order given twice. A merger that leads nowhere is told elsewhere.
    """
    mergers = [into for tree, op in trees if op == "merge" and isinstance(into := tree.get("into"), Scalar)]
    target = next((into for into in mergers if into.text in incidents - {path.stem}), None)
    given: set[str] = set()
    for tree, op in trees:
        key, into = tree.key("op"), tree.get("into")
        if key is None or (op == "merge" and into is target):
            continue
        if op == "withdraw" and op in given:
            yield _problem("decided_twice", path, key, "withdraw stands twice", "keep one of them")
        elif target is not None and op == "merge" and isinstance(into, Scalar) and into.text in incidents:
            message = f"the incident is merged twice; line {target.line} says {target.text}"
            yield _problem("decided_twice", path, into, message, "keep one of them")
        elif target is not None and op != "merge":
            message = f"{op} has no effect: line {target.line} merges this incident into {target.text}"
            remedy = f"write it in overrides/{target.text}.yml, or remove the merge"
            yield _problem("no_effect", path, key, message, remedy)
        given.add(op)


def sent_two_ways(path: Path, trees: Sequence[tuple[Mapping, str]]) -> Iterator[Problem]:
    """A document that two orders of one file name."""
    first: dict[str, tuple[str, int]] = {}
    for tree, op in trees:
        for place in _documents(tree) if op in {"attach", "detach", "split"} else ():
            if place.text in first:
                before, line = first[place.text]
                message = f"{place.text} is decided twice; line {line} says {before}"
                yield _problem("decided_twice", path, place, message, "keep one of them")
            first.setdefault(place.text, (op, place.line))


def _documents(tree: Mapping) -> list[Scalar]:
    one, several = tree.get("document"), tree.get("documents")
    items = several.items if isinstance(several, Listed) else ()
    return [node for node in (one, *items) if isinstance(node, Scalar)]


def _problem(code: str, path: Path, place: Scalar, message: str, remedy: str) -> Problem:
    return Problem(code, str(path), message, remedy, "", place.line, place.column, place.text)


def merged_into_withdrawn(
    targets: dict[str, tuple[Path, Scalar, str]], withdrawn: Lines[str, int]
) -> Iterator[Problem]:
    """Mergers into an incident that is withdrawn, on a line of its file: what is merged would be gone too."""
    for path, key, into in targets.values():
        if into in withdrawn:
            message = f"{into} is withdrawn by overrides/{into}.yml line {withdrawn[into]}"
            remedy = "merge into an incident that stays, or withdraw this one too instead"
            yield Problem("no_effect", str(path), message, remedy, "", key.line, key.column, into)


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
