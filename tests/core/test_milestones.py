"""The course of an outage, from the first report to the postmortem, each step with its distance from the start."""

from dataclasses import replace

from scraper.core.judging.case import Seed, open_case
from scraper.core.judging.pins import stated
from scraper.core.model import Basis, ImpactWindow, Instant, Level, Override, Precision, PublishedPostmortem
from scraper.core.reconcile import reconcile
from scraper.core.telling.milestones import NAMES, Milestone, milestones
from tests.core.factories import INCIDENT, article, at, claim, record, told

QUOTED = {"speaker": "provider"}


def pin(fact: str, value: str) -> Override:
    return Override(INCIDENT, "pin", "The provider wrote so.", "a-reviewer", fact=fact, value=value)


def steps(*documents, pins: tuple[Override, ...] = ()) -> dict[str, Milestone]:
    incident = told(*documents, overrides=pins)
    hearing = reconcile(open_case(Seed(incident.id, incident.placements), documents), pins)
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
    promise = next(c.id for c in official.claims if c.kind == "postmortem")
    assert {name: found[name].evidence for name in NAMES[4:] if name in found} == {
        "fix in place": ("r-acme-one",),
        "provider closes its record": ("r-acme-one",),
        "postmortem promised": (promise,),
        "postmortem published": ("r-acme-one",),
    }
    assert all(step.evidence for step in found.values())


def test_what_the_provider_says_of_the_start_is_no_report_of_it():
    stated = claim("started", "from 14:30 UTC", "14:30", **QUOTED)
    official = record(("14:53", "investigating"), ("17:42:30", "resolved"), claims=(stated,))
    crowd = article("crowd", claim("started", "14:40 UTC", "14:40", speaker="crowd"), published=at("15:05"))
    found = steps(official, crowd)
    assert (found["impact begins"].at, found["first credible report"].at) == (at("14:30"), at("14:40"))
    assert "first credible report" not in steps(official)
    quoted = steps(article("a", claim("started", "14:30 UTC", "14:30", **QUOTED), published=at("17:00")))
    assert ("impact begins" in quoted, "first credible report" in quoted) == (True, False)
    # From 14:30 to 17:42 on a clock, whatever the seconds.
    assert found["provider closes its record"].lag_s == 3 * 3600 + 12 * 60


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


CLOSED = record(("14:53", "investigating"), ("16:01", "monitoring"), ("17:42", "resolved"))


def test_a_corrected_end_stands_before_the_closing_and_before_the_end_the_provider_states():
    end = pin("ended", "2026-04-15T16:30:00Z")
    windowed = replace(CLOSED, impact_windows=(ImpactWindow("Gadget", at("14:53"), at("17:10"), Level.MAJOR),))
    assert steps(windowed)["impact ends"].at == at("17:10")
    for official in (CLOSED, windowed):
        found = steps(official, pins=(end,))
        assert (found["impact ends"].at, found["impact ends"].lag_s) == (at("16:30"), 5820)
        assert found["provider closes its record"].at == at("17:42")
        assert [c.at for c in stated((end,), INCIDENT) if c.id in found["impact ends"].evidence] == [at("16:30")]


def test_a_corrected_first_word_is_the_one_that_is_told():
    first = pin("acknowledged", "2026-04-15T15:20:00Z")
    found = steps(CLOSED, pins=(first,))["provider acknowledges"]
    assert (found.at, found.evidence) == (at("15:20"), tuple(c.id for c in stated((first,), INCIDENT)))


def test_a_first_word_that_no_claim_tells_leads_to_its_record():
    assert steps(replace(CLOSED, claims=()))["provider acknowledges"].evidence == ("r-acme-one",)


def test_an_end_known_to_the_day_is_no_midnight():
    assert "impact ends" not in steps(CLOSED, pins=(pin("ended", "2026-04-16"),))
    press = article(
        "press", claim("started", "14:40 UTC", "14:40"), claim("ended", day="2026-04-16", precision=Precision.DAY)
    )
    assert "impact ends" not in steps(press)


def test_without_a_record_a_slip_is_no_first_report_either():
    right = tuple(article(name, claim("started", "14:40 UTC", "14:40"), published=at("17:00")) for name in ("a", "b"))
    misread = replace(claim("started", "14:40", "13:40", basis=Basis.CONVERTED), zone="Europe/London")
    slipped = article("slip", misread, published=at("18:00"))
    assert steps(*right, slipped)["first credible report"].at == at("14:40")


def test_without_a_record_three_hours_count_from_the_start():
    press = article("a", claim("started", "14:40 UTC", "14:40"), published=at("17:00"))
    early = article("early", claim("started", "11:53 UTC", "11:53"), published=at("18:00"))
    found = steps(press, early, pins=(pin("started", "2026-04-15T14:40:00Z"),))
    assert found["first credible report"].at == at("11:53")
    found = steps(press, early, pins=(pin("started", "2026-04-15T15:00:00Z"),))
    assert found["first credible report"].at == at("14:40")
