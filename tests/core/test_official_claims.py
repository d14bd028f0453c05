"""What a provider's own record claims, in fields and in words."""

from datetime import UTC, datetime

import pytest

from scraper.core.model import (
    ImpactWindow,
    KeptUpdate,
    Level,
    OfficialRecord,
    PublishedPostmortem,
    RecordKind,
    Severity,
)
from scraper.core.records.official_claims import official_claims


def at(hour: int, minute: int) -> datetime:
    return datetime(2026, 5, 12, hour, minute, tzinfo=UTC)


UPDATES = (
    KeptUpdate("u1", at(17, 50), "investigating", "We are looking into elevated error rates on the Tile API.", "h1"),
    KeptUpdate("u2", at(18, 20), "identified", "cut", "h2"),
    KeptUpdate(
        "u3",
        at(19, 10),
        "resolved",
        "The impact lasted from 17:34 to 18:52 UTC. We will share a root cause analysis within a week.",
        "h3",
    ),
)


def record(**more: object) -> OfficialRecord:
    facts = {
        "started_at": None,
        "resolved_at": at(19, 10),
        "updated_at": at(19, 10),
        "components": ("Tile API",),
        "updates": UPDATES,
    } | more
    return OfficialRecord(
        "r-tiles-1",
        "tiles",
        "n1",
        ("tiles",),
        "tiles",
        "Elevated errors",
        "https://status.tiles.example/n1",
        RecordKind.INCIDENT,
        Severity.MAJOR,
        "resolved",
        **facts,
    )


def told(claims, kind):
    return {(c.at and f"{c.at:%H:%M}", "field" in c.flags) for c in claims if c.kind == kind}


def test_fields_give_acknowledgement_resolution_and_components() -> None:
    claims = official_claims(record(), {})
    assert told(claims, "acknowledged") == {("17:50", True)}
    assert ("19:10", True) in told(claims, "ended")
    assert [c.value for c in claims if c.kind == "component"] == ["Tile API"]
    assert all(c.start == c.end_offset == 0 for c in claims if "field" in c.flags)
    assert {c.speaker for c in claims} == {"provider"}


def test_a_stated_impact_in_words_gives_its_bounds() -> None:
    claims = official_claims(record(), {})
    assert ("17:34", False) in told(claims, "started")
    assert ("18:52", False) in told(claims, "ended")


@pytest.mark.parametrize(
    "words",
    [
        "Start time: 17:34 UTC. End time: 18:52 UTC.",
        "Start: 17:34 UTC\nEnd: 18:52 UTC",
        "Incident start: 2026-05-12 17:34 UTC\nIncident end: 2026-05-12 18:52 UTC",
        "Duration: 17:34 UTC - 18:52 UTC (78 minutes)",
        "Impact window: 17:34–18:52 UTC",
        "From 10:34am to 11:52am PT, requests to the Tile API failed.",
        "Between 1:34 PM and 2:52 PM Eastern Time, requests returned errors.",
    ],
)
def test_a_stated_impact_is_read_however_it_is_labelled(words: str) -> None:
    claims = official_claims(record(updates=(*UPDATES[:2], KeptUpdate("u3", at(19, 10), "resolved", words, "h3"))), {})
    assert ("17:34", False) in told(claims, "started")
    assert ("18:52", False) in told(claims, "ended")


def test_a_first_post_rewritten_with_the_whole_impact_ends_after_it_began() -> None:
    text = "We are looking into errors. Impact occurred from 17:34 to 18:52 UTC."
    claims = official_claims(record(updates=(KeptUpdate("u1", at(17, 50), "investigating", text, "h1"),)), {})
    assert at(17, 34) in {c.at for c in claims if c.kind == "started"}
    assert min(c.at for c in claims if c.kind == "ended" and c.at) == at(18, 52)


def test_words_quote_the_update_they_stand_in() -> None:
    whole = {"u2": "The issue was caused by an expired certificate on our edge."}
    (cause,) = [c for c in official_claims(record(), whole) if c.kind == "cause"]
    assert cause.value == "an expired certificate on our edge"
    assert "update:u2" in cause.flags
    assert whole["u2"][cause.start : cause.end_offset] == cause.quote


def test_impact_windows_come_before_the_first_post() -> None:
    window = ImpactWindow("Tile API", at(17, 30), at(18, 55), Level.MAJOR)
    claims = official_claims(record(impact_windows=(window,)), {})
    assert any(c.kind == "started" and "impact" in c.flags and f"{c.at:%H:%M}" == "17:30" for c in claims)
    assert not any("first_update" in c.flags for c in claims)


def test_a_promise_and_a_published_postmortem() -> None:
    assert [c.value for c in official_claims(record(), {}) if c.kind == "postmortem"] == ["promised"]
    published = PublishedPostmortem(at(23, 0), "https://status.tiles.example/pm", "A certificate had expired.")
    assert "published" in [c.value for c in official_claims(record(postmortem=published), {}) if c.kind == "postmortem"]


def test_an_open_record_ends_nothing() -> None:
    claims = official_claims(record(resolved_at=None, updates=UPDATES[:1]), {})
    assert told(claims, "ended") == set()


def test_ids_are_unique_and_stable() -> None:
    claims = official_claims(record(), {})
    assert len({c.id for c in claims}) == len(claims)
    assert claims == official_claims(record(), {})
