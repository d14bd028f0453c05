"""The course of an incident: the same steps whether a case is heard anew or told from its conclusions."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import factories
import pytest

from scraper.core.judging.case import Seed, open_case
from scraper.core.model import Archive, Dossier, Override, PostmortemState, PublishedPostmortem
from scraper.core.reconcile import reconcile
from scraper.core.telling.milestones import milestones
from scraper.publish.pages.incident import view_of
from scraper.publish.parts.course import steps_of
from tests.core.factories import INCIDENT, article, at, claim, record, told

OFFICIAL = record(
    ("14:53", "investigating"), ("16:01", "monitoring"), ("17:42", "resolved"), claims=(claim("acknowledged", clock="14:53"),)
)  # fmt: skip
CROWD = article("crowd", claim("started", "14:40 UTC", "14:40", speaker="crowd"), published=at("15:05"))
SLIP = article("slip", claim("started", "12:53 UTC", "12:53"), published=at("18:00"))


@pytest.mark.parametrize(
    "documents",
    [(OFFICIAL,), (OFFICIAL, CROWD), (OFFICIAL, SLIP), (OFFICIAL, CROWD, SLIP), (CROWD,), (SLIP, CROWD)],
    ids=("record", "report", "slip", "both", "press", "press-alone"),
)
def test_the_steps_are_those_of_a_case_heard_anew(documents) -> None:
    incident = told(*documents)
    heard = milestones(reconcile(open_case(Seed(incident.id, incident.placements), documents)), incident)
    assert steps_of(incident, documents) == heard
    assert heard


def test_a_slip_is_no_first_report_on_a_page() -> None:
    incident = told(OFFICIAL, SLIP)
    assert "first credible report" not in [step.name for step in steps_of(incident, (OFFICIAL, SLIP))]


def course_of(dossier: Dossier):
    return view_of(factories.edition(Archive((dossier,))), dossier).course


FULL = factories.two_waves()


def test_the_page_tells_each_step_with_its_distance_and_proof() -> None:
    told_ = {step.name: (step.time, step.side) for step in course_of(FULL)}
    assert told_["Provider acknowledges"] == ("14:53", "at the start")
    assert told_["First credible report"] == ("14:40", "13 min before the start")
    assert next(step for step in course_of(FULL) if step.name == "First credible report").cite is not None


def test_a_step_of_another_day_bears_its_day() -> None:
    later = PostmortemState("published", None, factories.at("09:00") + timedelta(days=5), "https://nimbus.example/x", 1)
    found = course_of(replace(FULL, incident=replace(FULL.incident, postmortem=later)))
    assert found[-1].time == "20 Apr, 09:00"
    assert found[-1].iso == "2026-04-20T09:00:00Z"


def test_a_single_step_is_no_course() -> None:
    bare = factories.brief("2026-04-13-nimbus", clock=None, minutes=None, state="unknown")
    assert course_of(bare) == ()


def corrected(fact: str, value: str) -> tuple[Override, ...]:
    return (Override(INCIDENT, "pin", "The provider wrote so.", "a-reviewer", fact=fact, value=value),)


END = corrected("ended", "2026-04-15T16:30:00Z")


@pytest.mark.parametrize(
    "documents", [(OFFICIAL,), (OFFICIAL, CROWD), (OFFICIAL, SLIP)], ids=("record", "report", "slip")
)
def test_a_corrected_end_is_told_as_on_a_case_heard_with_it(documents) -> None:
    incident = told(*documents, overrides=END)
    heard = milestones(reconcile(open_case(Seed(incident.id, incident.placements), documents), END), incident)
    found = steps_of(incident, documents, END)
    assert found == heard
    ends = next(step for step in found if step.name == "impact ends")
    assert (ends.at, ends.evidence[0].startswith("c"), len(ends.evidence)) == (at("16:30"), True, 1)
    assert [step.at for step in steps_of(incident, documents)] == [step.at for step in heard]


def test_a_step_that_a_correction_fixes_leads_to_the_corrections() -> None:
    post = PublishedPostmortem(at("09:00", "2026-04-20"), "https://acme.example/review", "")
    own = replace(OFFICIAL, postmortem=post)
    incident = told(own, overrides=END)
    found = course_of(Dossier(incident, (own,), (), END))
    proofs = {step.name: step.cite.href if step.cite else None for step in found}
    assert proofs.pop("Impact ends") == "#log"
    assert set(proofs) == {
        "Provider acknowledges",
        "Fix in place",
        "Provider closes its record",
        "Postmortem published",
    }
    assert all(proofs.values())
