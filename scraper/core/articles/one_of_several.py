"""In an article on several providers, whose time or number it is: of the one that its words name.

"Tern began to fail at 14:10, Plover at 14:40. Plover was back at 15:20" tells two beginnings, one of each, and the end of one.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Final

from scraper.core.articles.lines import Line
from scraper.core.articles.markers import JOINED
from scraper.core.articles.own_stretch import line_of
from scraper.core.articles.passages import Reading
from scraper.core.model import HIT, Claim, Precision, ProviderRole
from scraper.core.moments import TimeMention
from scraper.core.patterns import late

_FINE: Final = frozenset({Precision.SECOND, Precision.MINUTE, Precision.HOUR})
_MEASURES: Final = frozenset({"duration", "component"})
"""Kinds without a time that are of the one named last before them, in a sentence that names several."""
_RESPECTIVELY: Final = late(
    r"\b(?:respectively|beziehungsweise|respectivement|respectivamente|rispettivamente|respectievelijk|respektive|odpowiednio|соответственно|відповідно)\b|それぞれ|分别|分別|각각",
    re.IGNORECASE,
)
_GOES_ON: Final = late(
    r"\W*(?:it|its|the (?:service|platform|company|app|site|network|outage|problem|fault)|service|er|der dienst|il|elle|le service|el servicio|o serviço|il servizio|de dienst)\b",
    re.IGNORECASE,
)
"""Opens a sentence that goes on about the one named last before it."""


@dataclass(frozen=True, slots=True)
class _Token:
    """A name, a row of names, or a time of a sentence."""

    start: int
    end: int
    names: tuple[str, ...] = ()


def of_those_named(reading: Reading, claims: tuple[Claim, ...]) -> tuple[Claim, ...]:
    """The claims; of several providers that the article is on, what is told of one alone bears the flag of what that one met."""
    several = frozenset(m.id for m in reading.roles if m.role is ProviderRole.PRIMARY)
    return tuple(_marked(reading, claim, several) for claim in claims) if len(several) > 1 else claims


def _marked(reading: Reading, claim: Claim, several: frozenset[str]) -> Claim:
    line = line_of(reading, claim) if claim.told_of is None else None
    whose = _whose(reading, line, claim) if line is not None else None
    # The day is the article's own, so that an hour after midnight is still of that outage.
    days = set(reading.frames.days)
    days = days if len(days) == 1 or claim.at is None else {claim.at.date().isoformat()}
    if whose not in several or len(days) != 1:
        return claim
    return replace(claim, flags=tuple(sorted({*claim.flags, f"{HIT}{whose}@{days.pop()}"})))


def _whose(reading: Reading, line: Line, claim: Claim) -> str | None:
    """The one provider that a claim is on, by the names of its sentence; None where it is on several, or nobody knows."""
    rows = _rows(line)
    if not rows:
        return _gone_on_about(reading, line)
    if len(rows) == 1 and _RESPECTIVELY.search(line.text) is None:
        return _only(rows[0])
    named = next((n.provider for n in line.namings if claim.start < n.end and n.start < claim.end_offset), None)
    if claim.at is None:
        before = [row for row in rows if row.end <= claim.start]
        other = _only(before[-1]) if before else None
        return (named or other) if claim.kind in _MEASURES else None
    times = [_Token(t.start, t.end) for t in line.times if t.precision in _FINE and t.kind != "duration"]
    mine = next((t for t in reversed(times) if _is_of(line, t, claim)), None)
    return _named_with(line, rows, times, mine) if mine is not None else None


def _is_of(line: Line, token: _Token, claim: Claim) -> bool:
    """Whether a claim was read from a time: from that, and not from another one beside it."""
    if not (token.start < claim.end_offset and claim.start < token.end):
        return False
    return any(_tells(t, claim) for t in line.times if t.start == token.start)


def _tells(mention: TimeMention, claim: Claim) -> bool:
    # A time without a day of its own was put on one only in the claim.
    return mention.at is None or claim.at in (mention.at, mention.end_at)


def _rows(line: Line) -> list[_Token]:
    """The names of a sentence in order, those that it joins as one ("Tern and Plover")."""
    rows: list[_Token] = []
    for name in line.namings:
        last = rows[-1] if rows else None
        if last is not None and JOINED.fullmatch(line.text, last.end - line.start, name.start - line.start):
            rows[-1] = _Token(last.start, name.end, (*last.names, name.provider))
        else:
            rows.append(_Token(name.start, name.end, (name.provider,)))
    return rows


def _only(row: _Token) -> str | None:
    return row.names[0] if len(set(row.names)) == 1 else None


def _named_with(line: Line, rows: list[_Token], times: list[_Token], mine: _Token) -> str | None:
    """The provider whose a time of a sentence is: named before it, or behind it where each time stands before its name."""
    before = [row for row in rows if row.end <= mine.start]
    behind = [row for row in rows if row.start >= mine.end]
    if before and len(set(before[-1].names)) > 1 and _RESPECTIVELY.search(line.text):
        told = [t for t in times if t.start >= before[-1].end]
        return before[-1].names[told.index(mine)] if len(told) == len(before[-1].names) else None
    order = sorted((*rows, *times), key=lambda token: token.start)
    leads = len(rows) == len(times) and all(bool(token.names) is bool(place % 2) for place, token in enumerate(order))
    row = behind[0] if behind and (leads or not before) else before[-1] if before else None
    return _only(row) if row is not None else None


def _gone_on_about(reading: Reading, line: Line) -> str | None:
    """The one provider that the sentence before names last, where a sentence that names nobody goes on about it."""
    before = reading.lines[line.index - 1] if line.index else None
    if before is None or before.block != line.block or _GOES_ON.match(line.text) is None:
        return None
    rows = _rows(before)
    return _only(rows[-1]) if rows else None
