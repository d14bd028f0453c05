"""The course of an outage as a reader asks for it: who noticed first, who wrote first, when the provider said so, fixed
it, closed it, and explained itself; each with its distance from the start.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from scraper.core.instants import to_the_minute
from scraper.core.judging.case import Case, Rank, Statement
from scraper.core.judging.disclosure import promises
from scraper.core.judging.mutations import mutation
from scraper.core.judging.official_times import first_post, is_fine
from scraper.core.judging.weighing import FIRST_REPORTS, Hearing, instant_in
from scraper.core.model import Incident, Instant, OfficialRecord, Precision, Relevance, Standing
from scraper.core.model.states import CLOSED
from scraper.core.reconcile import is_pinned
from scraper.core.telling.drafts import carrying
from scraper.core.verdicts.started import first_reports

_TO_THE_HOUR = (Precision.SECOND, Precision.MINUTE, Precision.HOUR)
_Told = tuple[str, datetime, tuple[str, ...]]
"""A step's name, when, and the ids behind it."""


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
    "impact begins",
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
    known = _known(incident.window.start)
    found = [_step(name, at, known, evidence) for name, at, evidence in _steps(hearing, incident)]
    return tuple(sorted(found, key=lambda step: (step.at, NAMES.index(step.name))))


def _step(name: str, at: datetime, start: Instant | None, evidence: tuple[str, ...]) -> Milestone:
    return Milestone(
        name, at, int((to_the_minute(at) - to_the_minute(start.at)).total_seconds()) if start else None, evidence
    )


def _known(at: Instant | None) -> Instant | None:
    """An instant that is known to the hour; a day has no distance from anything, and is no midnight."""
    return at if at and at.precision in _TO_THE_HOUR else None


def _steps(hearing: Hearing, incident: Incident) -> Iterator[_Told]:
    post = _acknowledged(hearing)
    yield from _onset(hearing, incident, post)
    yield from _press(hearing.case, incident)
    if post is not None:
        opened = (r.id for r in _records(hearing.case) if first_post(r) == post.at)
        yield "provider acknowledges", post.at, carrying(hearing, "acknowledged") or tuple(opened)
    yield from _fix(hearing.case)
    end = _ended(hearing, incident)
    if end is not None:
        yield "impact ends", end.at, carrying(hearing, "ended")
    if hearing.official.resolved is not None:
        closed = hearing.official.resolved.at
        yield "provider closes its record", closed, tuple(r.id for r in _records(hearing.case) if _closes(r, closed))
    yield from _review(hearing.case, incident)


def _onset(hearing: Hearing, incident: Incident, post: Instant | None) -> Iterator[_Told]:
    """When it began by the provider's word, in its record or as quoted; and who else told of it first: what a provider
    says of the start afterwards is no report.
    """
    early = [
        (s, s.claim.at) for s in (first_reports(hearing, post) if post else _onsets(hearing, incident)) if s.claim.at
    ]
    stated = hearing.official.stated_start
    own = next(((at, (s.id,)) for s, at in early if s.rank <= Rank.QUOTED), None)
    if stated is not None:
        yield "impact begins", stated.at, carrying(hearing, "started")
    elif own is not None:
        yield "impact begins", *own
    report = next(((at, (s.id,)) for s, at in early if s.rank > Rank.QUOTED), None)
    if report is not None:
        yield "first credible report", *report


def _records(case: Case) -> tuple[OfficialRecord, ...]:
    return case.incidents or case.records


def _acknowledged(hearing: Hearing) -> Instant | None:
    """The provider's first word; as a correction states it where one fixes it."""
    if is_pinned(hearing.reached.get("acknowledged")):
        return _known(instant_in(hearing, "acknowledged"))
    return hearing.official.acknowledged


def _ended(hearing: Hearing, incident: Incident) -> Instant | None:
    """The end of the impact where a correction fixes it, where the provider states it, or where only the press tells
    it: the closing of a record is a step of its own.
    """
    if is_pinned(hearing.reached.get("ended")):
        return _known(incident.window.end)
    official = hearing.official
    if official.stated_end is not None or official.resolved is not None:
        return official.stated_end
    return _known(incident.window.end)


def _closes(record: OfficialRecord, at: datetime) -> bool:
    return record.resolved_at == at or any(u.at == at and u.state in CLOSED for u in record.updates)


def _review(case: Case, incident: Incident) -> Iterator[_Told]:
    """The account of its own that the provider promised and published."""
    promised, out = incident.postmortem.promised_at, incident.postmortem.published_at
    if promised is not None:
        yield (
            "postmortem promised",
            promised,
            tuple(s.id for s in promises(case) if promised in (s.claim.at, s.written)),
        )
    if out is not None:
        yield "postmortem published", out, _published(case, out)


def _published(case: Case, at: datetime) -> tuple[str, ...]:
    """The documents by which the account came out at an instant."""
    records = [
        r.id
        for r in case.records
        if (r.postmortem and r.postmortem.at == at)
        or any(u.at == at and u.state == "postmortem" and not u.removed_at for u in r.updates)
    ]
    own = (a for a in case.articles if a.relevance is Relevance.POSTMORTEM and a.standing is Standing.OFFICIAL)
    return (*records, *(a.id for a in own if a.published and a.published.at == at))


def _onsets(hearing: Hearing, incident: Incident) -> Iterator[Statement]:
    """Without a word of the provider: the clock times that anybody gives for the onset, the earliest first, by the same
    tests; the three hours then count from the start.
    """
    start = _known(incident.window.start)
    return (
        s
        for s in hearing.case.on("started")
        if is_fine(s) and s.claim.at and (start is None or start.at - s.claim.at <= FIRST_REPORTS)
        and mutation(s, hearing.anchors) is None
    )  # fmt: skip


def _press(case: Case, incident: Incident) -> Iterator[_Told]:
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


def _fix(case: Case) -> Iterator[_Told]:
    """When the provider said that a fix was in place: in its record, else as told."""
    posted = [(u.at, r.id) for r in case.incidents for u in r.updates if u.state == "monitoring" and not u.removed_at]
    told = [(s.claim.at, s.id) for s in case.on("ended") if "fix" in s.claim.flags and s.claim.at and is_fine(s)]
    if posted:
        at, record = min(posted)
        yield "fix in place", at, (record,)
    elif told:
        at, claim = min(told)
        yield "fix in place", at, (claim,)
