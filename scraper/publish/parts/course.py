"""The course of an incident in a few lines: who noticed first, when the provider said so, fixed it, closed it, and
explained itself; each with its distance from the start.
"""

from __future__ import annotations

from scraper.core.judging.case import Seed, open_case
from scraper.core.judging.mutations import anchors
from scraper.core.judging.pins import stated
from scraper.core.judging.weighing import Hearing
from scraper.core.model import Document, Incident, Override
from scraper.core.telling.milestones import Milestone, milestones
from scraper.publish import wording
from scraper.publish.parts.evidence import Cite, Evidence, cite
from scraper.publish.view import View

_FEWEST = 2
"""Below this there is no course to tell."""


class Step(View, frozen=True):
    """One step: its instant for machines, the time in words with its day where that is not the incident's, its name,
    its distance from the start (empty where the start is not known to the hour), and the proof.
    """

    iso: str
    time: str
    name: str
    side: str
    cite: Cite | None


def course(evidence: Evidence, incident: Incident, shown: frozenset[str]) -> tuple[Step, ...]:
    """The known steps in order of time; none where a single one is known."""
    steps = steps_of(incident, evidence.dossier.documents, evidence.dossier.overrides)
    if len(steps) < _FEWEST:
        return ()
    return tuple(
        Step(
            wording.iso(step.at), _time(evidence, step), wording.sentence(step.name), _side(step),
            cite(evidence, step.evidence, shown),
        )
        for step in steps
    )  # fmt: skip


def steps_of(
    incident: Incident, documents: tuple[Document, ...], overrides: tuple[Override, ...] = ()
) -> tuple[Milestone, ...]:
    """The milestones from the conclusions at hand: nothing is judged again, so what a correction fixed stays fixed.
    Only the times that a slip is measured by are gathered anew. `overrides` are proof alone; no time depends on them.
    """
    case = open_case(Seed(incident.id, incident.placements, founded_by=incident.founded_by), documents)
    reached = {verdict.fact: verdict for verdict in incident.verdicts}
    hearing = Hearing(case, incident.official, anchors(case), reached, pins=stated(overrides, incident.id))
    return milestones(hearing, incident)


def _time(evidence: Evidence, step: Milestone) -> str:
    same = evidence.day is not None and evidence.day.date() == step.at.date()
    return wording.clock(step.at) if same else f"{wording.short_day(step.at)}, {wording.clock(step.at)}"


def _side(step: Milestone) -> str:
    if step.lag_s is None:
        return ""
    if step.lag_s == 0:
        return "at the start"
    return f"{wording.length(abs(step.lag_s))} {'after' if step.lag_s > 0 else 'before'} the start"
