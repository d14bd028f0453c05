"""The course of an outage, from the first report to the postmortem, each step with its distance from the start."""

from dataclasses import replace

from scraper.core.judging.case import Seed, open_case
from scraper.core.model import Instant, Precision, PublishedPostmortem
from scraper.core.reconcile import reconcile
from scraper.core.telling.milestones import NAMES, Milestone, milestones
from tests.core.factories import article, at, claim, record, told

QUOTED = {"speaker": "provider"}


def steps(*documents) -> dict[str, Milestone]:
    incident = told(*documents)
    hearing = reconcile(open_case(Seed(incident.id, incident.placements), documents))
    found = milestones(hearing, incident)
    assert [step.at for step in found] == sorted(step.at for step in found)
    assert {step.name for step in found} <= set(NAMES)
    return {step.name: step for step in found}


def test_the_whole_chain_of_a_record_with_articles_beside_it():
    official = record(
        ("14:53", "investigating"), ("16:01", "monitoring"), ("17:42", "resolved"),
        claims=(claim("acknowledged", clock="14:53"), claim("ended", clock="17:42"), claim("postmortem", "we will publish a review", "17:42", **QUOTED)),
        postmortem=PublishedPostmortem(at("09:00", "2026-04-20"), "https://acme.example/review", ""),
    )  # fmt: skip
    crowd = article("crowd", claim("started", "14:40 UTC", "14:40", speaker="crowd"), published=at("15:05"))
    late = article("late", claim("started", "14:53 UTC", "14:53"), published=at("19:00"))
    found = steps(official, crowd, late)
    assert {name: (f"{step.at:%d %H:%M}", step.lag_s) for name, step in found.items()} == {
        "first credible report": ("15 14:40", -780),
        "provider acknowledges": ("15 14:53", 0),
        "first press": ("15 15:05", 720),
        "fix in place": ("15 16:01", 4080),
        "provider closes its record": ("15 17:42", 10140),
        "postmortem promised": ("15 17:42", 10140),
        "postmortem published": ("20 09:00", 410820),
    }
    assert found["first press"].evidence == ("a-crowd",)
    assert found["first credible report"].evidence


def test_without_a_record_the_press_s_own_times_stand():
    found = steps(article("a", claim("started", "14:40 UTC", "14:40"), claim("ended", "16:10 UTC", "16:10"), published=at("17:00")))  # fmt: skip
    assert {name: step.lag_s for name, step in found.items()} == {
        "first credible report": 0, "impact ends": 5400, "first press": 8400,
    }  # fmt: skip


def test_a_slip_is_no_first_report():
    slipped = article("slip", claim("started", "12:53 UTC", "12:53"), published=at("18:00"))
    official = record(("14:53", "investigating"), ("17:42", "resolved"), claims=(claim("acknowledged", clock="14:53"),))
    assert "first credible report" not in steps(official, slipped)


def test_a_day_alone_is_no_time_of_publication():
    dated = article("dated", claim("started", "14:40 UTC", "14:40"), published=at("00:00", "2026-04-16"))
    by_day = replace(article("day"), published=Instant(at("00:00", "2026-04-16"), Precision.DAY))
    assert "first press" not in steps(dated, by_day)


def test_where_no_hour_is_known_there_is_no_distance():
    vague = article("vague", claim("started", "Wednesday", precision=Precision.DAY), published=at("18:00"))
    assert steps(vague)["first press"].lag_s is None
