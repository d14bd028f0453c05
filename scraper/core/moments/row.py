"""The atoms of a text in a row, and how neighbours are tied."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from scraper.core.moments.atoms import Atom, Clock, Day, Scan
from scraper.core.moments.days import day_at, of_event
from scraper.core.moments.lengths import length_at
from scraper.core.moments.lexicon import Senses
from scraper.core.moments.six_hours import clock_of_day
from scraper.core.moments.unknown_zones import unknown_zone
from scraper.core.moments.zone_names import zone_at, zone_token

GLUE = ("on", "at", "about", "of", "in", "early", "clock", "about_after", "least", "this")
"""Senses of the words that may stand between a day and its time of day."""
_OPENING = frozenset(
    [
        "abbr",
        "ago_before",
        "day",
        "early",
        "feast",
        "last",
        "midnight",
        "month",
        "next",
        "noon",
        "number",
        "part",
        "part_of",
        "prefix",
        "spoken",
        "that",
        "this",
        "unit",
        "length",
        "wday",
        "weekday",
        "zone",
    ]
)
"""Senses with which an atom can begin."""
_FARTHEST = 48
_PUNCTUATION = frozenset(" ,()[]/-~:;|·•*→=&")


@dataclass(frozen=True, slots=True)
class Placed:
    """An atom and the tokens it was read from (half-open range of indexes)."""

    atom: Atom
    first: int
    after: int


def atoms(scan: Scan) -> list[Placed]:
    """Every day, clock time, zone and length of the text, in order, none overlapping."""
    found: list[Placed] = []
    i, end = 0, -1
    while i < len(scan.tokens):
        read = _atom(scan, i)
        if read is None or read[0].start < end or read[1] <= i:
            i += 1
            continue
        found.append(Placed(read[0], i, read[1]))
        i, end = read[1], read[0].end
        late = isinstance(read[0], Day) and len(found) > 1 and isinstance(found[-2].atom, Clock)
        if isinstance(read[0], Clock) or late:
            zone = zone_at(scan, i, end) or (None if late else unknown_zone(scan, end))
            if zone is not None:
                last = i
                while last < len(scan.tokens) and scan.tokens[last].start < zone.end:
                    last += 1
                found.append(Placed(zone, i, last))
                i, end = last, zone.end
    return found


def _atom(scan: Scan, i: int) -> tuple[Atom, int] | None:
    kind = scan.kind(i)
    if kind == "iso":
        return clock_of_day(scan, i)
    if kind == "word" and _OPENING.isdisjoint(scan.tokens[i].senses):
        return of_event(scan, i)
    readers: tuple[Callable[[Scan, int], tuple[Atom, int] | None], ...] = (day_at, clock_of_day, length_at)
    if kind in {"word", "dotted"}:
        readers = (clock_of_day, day_at, length_at)
    for read in readers:
        found = read(scan, i)
        if found is not None:
            return found
    name = zone_token(scan, i) if scan.has(i, "zone", "abbr") else None
    if name is None:
        return None
    after = i + 1
    while after < len(scan.tokens) and scan.tokens[after].start < name.end:
        after += 1
    return name, after


def link(scan: Scan, left: Placed, right: Placed) -> frozenset[str]:
    """How two neighbouring atoms are tied: any of glue, to, and, pair, comma; empty where they are not."""
    start, end = left.atom.end, right.atom.start
    if end - start > _FARTHEST or start > end:
        return frozenset()
    ties, at = set(), start
    rest = ""
    for token in scan.tokens[left.after : right.first]:
        rest += scan.low[at : token.start]
        at = max(at, token.end)
        kinds = _token_ties(token.senses)
        if not kinds:
            return frozenset()
        ties.add(kinds)
    rest += scan.low[at:end]
    if not _PUNCTUATION.issuperset(rest):
        return frozenset()
    # Czech "do půl sedmé": the word that leads to the end is one with the time.
    led = not rest.strip() and isinstance(right.atom, Clock) and scan.low.startswith(("do ", "až do "), end)
    led = led or (scan.language.code == "hu" and _from_to(scan, left.atom, right.atom))
    return _ties(rest, ties) | (frozenset({"to"}) if led and isinstance(left.atom, Clock) else frozenset())


def _from_to(scan: Scan, left: Atom, right: Atom) -> bool:
    """Whether Hungarian endings make two times the ends of a range: "0 órától egészen 16 óráig"."""
    begins = scan.low.endswith(("tól", "től"), left.start, left.end)
    return begins and isinstance(right, Clock) and scan.low.endswith("ig", right.start, right.end)


def _token_ties(senses: Senses) -> frozenset[str]:
    held = {name for name in ("to", "and", "to_after") if name in senses}
    if any(name in senses for name in GLUE) and ("on" in senses or "clock" in senses or not held):
        held.add("glue")
    if "or" in senses:
        held.add("pair")
    return frozenset(held)


def _ties(rest: str, ties: set[frozenset[str]]) -> frozenset[str]:
    marks = {c for c in rest if c != " "}
    found: set[str] = set()
    if all("glue" in tie for tie in ties) and marks <= set(",()[]-|:·•"):
        found.add("glue")
    for name in ("to", "and", "pair"):
        if name == "to" and ";" in marks:
            continue  # "… at 17:50; at 18:40 …" are two times
        if any(name in tie for tie in ties) and all(tie & {name, "glue"} for tie in ties):
            found.add(name)
    if marks & {"-", "~", "→"} and len(marks) == 1:
        found.add("to")
    if marks & {"/", "(", "=", "["} and not any("to" in tie and "glue" not in tie for tie in ties):
        found.add("pair")
    if marks in ({","}, {";"}, {"|"}) and all("glue" in tie for tie in ties):
        found.add("comma")
    return frozenset(found)
