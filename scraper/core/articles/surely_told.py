"""How sure it is that a claim is one on the article's own outage, weighed from where and how it is told.

The finders of claims know forms of sentences. What stands around a sentence tells as well whether it was understood: a
beginning told in the lead beside "down since" is nearly always right, the fourth one behind it seldom. The signs of a claim times
the weights of `claim_weights`, fitted to claims that were found on pages before anybody had worked on them
(`python -m tests.eval.weigh`; decision 0054), say how likely it is right; the unlikely ones are left out.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from scraper.core.articles.claim_weights import WEIGHED
from scraper.core.articles.lines import Line
from scraper.core.articles.passages import Reading
from scraper.core.articles.weighing import is_brief, signs_of_place
from scraper.core.model import Claim, Precision

_MOST = 6
_NEAR = 60
"""Code points beside a claim that are its own surroundings."""
_AGREE, _FAR = timedelta(minutes=36), timedelta(hours=6)
_A_DAY, _A_WEEK = timedelta(hours=29), timedelta(days=7)
_MEASURED = frozenset({"started", "ended", "duration", "peak_reports", "error_code", "cause"})
_SENTENCE = ("started", "ended", "broke", "lasting", "reports", "past", "peaked", "acknowledged", "cause")
_BEFORE, _AFTER, _WITHIN = (
    ("broke", "started", "reports"),
    ("peaked", "acknowledged", "aside"),
    ("started", "lasting", "negation"),
)
_NEXT, _LAST = ("ended", "cause", "broke"), ("past", "reports")
_MARKS = ('"', "“", "„", "«")
_TOLD_TO = (Precision.MINUTE, Precision.HOUR, Precision.DAY, Precision.PART_OF_DAY)


def sure(reading: Reading, claims: tuple[Claim, ...]) -> tuple[Claim, ...]:
    """The claims of a report without those on its own outage that are more likely misread; all of those of a brief text."""
    if is_brief(reading):
        return claims
    weighed = [c for c in own_of(claims) if c.kind in WEIGHED]
    kin = {kind: _kin(c for c in weighed if c.kind == kind) for kind in WEIGHED}
    unsure = {id(c) for c in weighed if not WEIGHED[c.kind].takes(_shown(reading, c, kin[c.kind]))}
    return tuple(c for c in claims if id(c) not in unsure)


def own_of(claims: tuple[Claim, ...]) -> tuple[Claim, ...]:
    """The claims that measure or explain the article's own outage."""
    return tuple(c for c in claims if c.about is None and c.kind in _MEASURED and c.value != "unknown")


@dataclass(frozen=True, slots=True)
class _Kin:
    """Where an article's own claims of one kind begin, and their instants, both in ascending order."""

    starts: tuple[int, ...]
    instants: tuple[datetime, ...]


def _kin(claims: Iterable[Claim]) -> _Kin:
    found = tuple(claims)
    return _Kin(tuple(sorted(c.start for c in found)), tuple(sorted(c.at for c in found if c.at is not None)))


def shown_by(reading: Reading, claim: Claim, own: tuple[Claim, ...]) -> dict[str, float]:
    """The signs of one of an article's `own` claims by name."""
    return _shown(reading, claim, _kin(c for c in own if c.kind == claim.kind))


def _shown(reading: Reading, claim: Claim, kin: _Kin) -> dict[str, float]:
    line = _line_of(reading, claim)
    found = signs_of_place(reading, line) | _of_manner(claim)
    found |= {"same": float(len(kin.starts) - 1), "same_before": float(bisect_left(kin.starts, claim.start))}
    if line is not None:
        found |= _of_sentence(reading, claim, line) | _of_neighbours(reading, line)
    found |= _of_time(reading, claim, kin)
    return {name: min(value, _MOST) for name, value in found.items()}


def _line_of(reading: Reading, claim: Claim) -> Line | None:
    at = bisect_right(reading.lines, claim.start, key=lambda line: line.start) - 1
    return reading.lines[at] if at >= 0 and claim.start < reading.lines[at].end else None


def _of_manner(claim: Claim) -> dict[str, float]:
    found = {f"told_to_{p.value}": 1.0 for p in _TOLD_TO if claim.precision is p}
    found |= {f"qualified_{claim.qualifier}": 1.0, f"by_{claim.speaker}": 1.0, "flags": float(len(claim.flags))}
    if claim.kind == "duration" and isinstance(claim.value, int):
        found |= {"hours": min(72.0, claim.value / 3600), "of_days": float(claim.value > 2 * 86400)}
    return found


def _of_sentence(reading: Reading, claim: Claim, line: Line) -> dict[str, float]:
    """What its sentence speaks of, what stands just before and behind it, and what its own words hold."""
    start, end = claim.start - line.start, claim.end_offset - line.start
    places = (
        ("sentence", line.text, _SENTENCE),
        ("before", line.text[max(0, start - _NEAR) : start], _BEFORE),
        ("behind", line.text[end : end + _NEAR], _AFTER),
        ("words", line.text[start:end], _WITHIN),
    )
    found = {f"{place}_{cue}": 1.0 for place, text, cues in places for cue in cues if _speaks(reading, cue, text)}
    found |= {"times": float(min(len(line.times), 5)), "names": float(min(len(line.namings), 4))}
    return found | {"quoted": float(any(mark in line.text for mark in _MARKS))}


def _of_neighbours(reading: Reading, line: Line) -> dict[str, float]:
    lines, at, beneath = reading.lines, line.index, line.start >= reading.headline_end
    last = lines[at - 1].text if beneath and line is not reading.beneath[0] else ""
    following = lines[at + 1].text if beneath and at + 1 < len(lines) else ""
    found = {f"next_{cue}": 1.0 for cue in _NEXT if _speaks(reading, cue, following)}
    return found | {f"last_{cue}": 1.0 for cue in _LAST if _speaks(reading, cue, last)}


def _speaks(reading: Reading, cue: str, text: str) -> bool:
    return getattr(reading.words, cue).search(text) is not None


def _of_time(reading: Reading, claim: Claim, kin: _Kin) -> dict[str, float]:
    """How its instant lies to those of the other claims of its kind, and to publication."""
    at, instants = claim.at, kin.instants
    if at is None:
        return {}
    found = {
        "others_agree": float(min(4, _within(instants, at, _AGREE) - 1)),
        "others_far": float(min(4, len(instants) - _within(instants, at, _FAR))),
        "after_another": float(instants[0] < at),
        "before_another": float(instants[-1] > at),
    }
    if reading.page.published is not None:
        ago = reading.page.published.at - at
        found |= {"of_the_day": float(timedelta(0) <= ago <= _A_DAY), "of_weeks_ago": float(ago > _A_WEEK)}
    return found


def _within(instants: tuple[datetime, ...], at: datetime, gap: timedelta) -> int:
    """How many of the instants lie at most so far apart from one of them."""
    first = bisect_left(instants, -gap, key=lambda other: other - at)
    return bisect_right(instants, gap, key=lambda other: other - at) - first
