"""The course of an outage as a reader asks for it: who noticed first, who wrote first, when the provider said so, fixed
it, closed it, and explained itself; each with its distance from the start.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from scraper.core.judging.case import Case, Statement
from scraper.core.judging.official_times import is_fine
from scraper.core.judging.weighing import Hearing
from scraper.core.model import Incident, Instant, Precision, Standing
from scraper.core.verdicts.started import first_report


@dataclass(frozen=True, slots=True)
class Milestone:
    """One step: its name, when, seconds since the start (negative before it; None where the start is not known to the
    hour), and ids of the claims or documents behind it.
    """

    name: str
    at: datetime
    lag_s: int | None
    evidence: tuple[str, ...] = ()


NAMES = (
    "first credible report",
    "first press",
    "provider acknowledges",
    "fix in place",
    "impact ends",
    "provider closes its record",
    "postmortem promised",
    "postmortem published",
)
"""The steps, in the order in which they mostly come; where two fall together, in this order."""


def milestones(hearing: Hearing, incident: Incident) -> tuple[Milestone, ...]:
    """The steps that are known, in order of time."""
    start = incident.window.start
    known = start if start and start.precision in (Precision.SECOND, Precision.MINUTE, Precision.HOUR) else None
    found = [_step(name, at, known, evidence) for name, at, evidence in _steps(hearing, incident)]
    return tuple(sorted(found, key=lambda step: (step.at, NAMES.index(step.name))))


def _step(name: str, at: datetime, start: Instant | None, evidence: tuple[str, ...]) -> Milestone:
    return Milestone(name, at, int((at - start.at).total_seconds()) if start else None, evidence)


def _steps(hearing: Hearing, incident: Incident) -> Iterator[tuple[str, datetime, tuple[str, ...]]]:
    official = hearing.official
    post = official.acknowledged
    report = first_report(hearing, post) if post else _earliest_onset(hearing.case)
    if report is not None and report.claim.at is not None:
        yield "first credible report", report.claim.at, (report.id,)
    yield from _press(hearing.case, incident)
    if post is not None:
        yield "provider acknowledges", post.at, _behind(hearing, "acknowledged")
    yield from _fix(hearing.case)
    if official.stated_end is not None:
        yield "impact ends", official.stated_end.at, _behind(hearing, "ended")
    if official.resolved is not None:
        yield "provider closes its record", official.resolved.at, ()
    elif official.stated_end is None and incident.window.end is not None:
        yield "impact ends", incident.window.end.at, _behind(hearing, "ended")
    review = incident.postmortem
    for name, at in (("postmortem promised", review.promised_at), ("postmortem published", review.published_at)):
        if at is not None:
            yield name, at, ()


def _behind(hearing: Hearing, fact: str) -> tuple[str, ...]:
    verdict = hearing.reached.get(fact)
    return verdict.supporting if verdict else ()


def _earliest_onset(case: Case) -> Statement | None:
    """Without a word of the provider: the first clock time that anybody gives for the onset."""
    fine = [s for s in case.on("started") if is_fine(s) and s.claim.at]
    return min(fine, key=lambda s: (s.claim.at or s.claim.id, s.id), default=None) if fine else None


def _press(case: Case, incident: Incident) -> Iterator[tuple[str, datetime, tuple[str, ...]]]:
    """The first article of the press on it that says to the minute when it came out; midnight is a day, and no time."""
    begun = incident.window.start
    clocked = [
        (a.published.at, a.id)
        for a in case.articles
        if a.standing is Standing.PRESS
        and a.published
        and a.published.precision in (Precision.SECOND, Precision.MINUTE)
        and (a.published.at.hour, a.published.at.minute) != (0, 0)
        and (begun is None or a.published.at >= begun.at)
    ]
    if clocked:
        at, document = min(clocked)
        yield "first press", at, (document,)


def _fix(case: Case) -> Iterator[tuple[str, datetime, tuple[str, ...]]]:
    """When the provider said that a fix was in place: in its record, else as told."""
    posted = [u.at for r in case.incidents for u in r.updates if u.state == "monitoring" and not u.removed_at]
    told = [(s.claim.at, s.id) for s in case.on("ended") if "fix" in s.claim.flags and s.claim.at and is_fine(s)]
    if posted:
        yield "fix in place", min(posted), ()
    elif told:
        at, claim = min(told)
        yield "fix in place", at, (claim,)
