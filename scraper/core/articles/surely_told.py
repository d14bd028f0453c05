"""How sure it is that a claim is one on the article's own outage, weighed from where and how it is told.

The finders of claims know forms of sentences. What stands around a sentence tells as well whether it was understood: a
beginning told in the lead beside "down since" is nearly always right, the fourth one behind it seldom. The signs of a claim times
the weights of `claim_weights`, fitted to claims that were found on pages before anybody had worked on them
(`python -m tests.eval.weigh`; decision 0054), say how likely it is right; the unlikely ones are left out.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

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
    own = own_of(claims)
    return tuple(c for c in claims if c.kind not in WEIGHED or c not in own or _is_sure(reading, c, own))


def own_of(claims: tuple[Claim, ...]) -> tuple[Claim, ...]:
    """The claims that measure or explain the article's own outage."""
    return tuple(c for c in claims if c.about is None and c.kind in _MEASURED and c.value != "unknown")


def _is_sure(reading: Reading, claim: Claim, own: tuple[Claim, ...]) -> bool:
    return WEIGHED[claim.kind].takes(shown_by(reading, claim, own))


def shown_by(reading: Reading, claim: Claim, own: tuple[Claim, ...]) -> dict[str, float]:
    """The signs of one of an article's `own` claims by name."""
    line = next((x for x in reading.lines if x.start <= claim.start < x.end), None)
    same = [c for c in own if c.kind == claim.kind and c is not claim]
    found = signs_of_place(reading, line) | _of_manner(claim)
    found |= {"same": float(len(same)), "same_before": float(sum(c.start < claim.start for c in same))}
    if line is not None:
        found |= _of_sentence(reading, claim, line) | _of_neighbours(reading, line)
    found |= _of_time(reading, claim, same)
    return {name: min(value, _MOST) for name, value in found.items()}


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
    body = reading.beneath
    at = body.index(line) if line in body else len(body)
    last = body[at - 1].text if 0 < at < len(body) else ""
    following = body[at + 1].text if at + 1 < len(body) else ""
    found = {f"next_{cue}": 1.0 for cue in _NEXT if _speaks(reading, cue, following)}
    return found | {f"last_{cue}": 1.0 for cue in _LAST if _speaks(reading, cue, last)}


def _speaks(reading: Reading, cue: str, text: str) -> bool:
    return getattr(reading.words, cue).search(text) is not None


def _of_time(reading: Reading, claim: Claim, same: Sequence[Claim]) -> dict[str, float]:
    """How its instant lies to those of the other claims of its kind, and to publication."""
    if claim.at is None:
        return {}
    others = [other.at for other in same if other.at is not None]
    apart = [abs(at - claim.at) for at in others]
    found = {
        "others_agree": float(min(4, sum(gap <= _AGREE for gap in apart))),
        "others_far": float(min(4, sum(gap > _FAR for gap in apart))),
        "after_another": float(any(at < claim.at for at in others)),
        "before_another": float(any(at > claim.at for at in others)),
    }
    if reading.page.published is not None:
        ago = reading.page.published.at - claim.at
        found |= {"of_the_day": float(timedelta(0) <= ago <= _A_DAY), "of_weeks_ago": float(ago > _A_WEEK)}
    return found
