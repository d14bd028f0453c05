"""A record that its provider closed and opened again is no single outage from the first post to the last."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from scraper.core.model import Article, Claim, ImpactWindow, Incident, KeptUpdate, Level, OfficialRecord, RecordKind
from scraper.core.records.official_claims import official_claims
from tests.core.factories import article, claim, record, told, verdict

H, D = 3600, 86400


def on(stamp: str) -> datetime:
    """`01T10:00` of May 2026, UTC."""
    return datetime.fromisoformat(f"2026-05-{stamp}").replace(tzinfo=UTC)


def posted(
    *posts: tuple[str, str],
    windows: tuple[tuple[str, str | None], ...] = (),
    started: str | None = None,
    claims: tuple[Claim, ...] = (),
    **fields: object,
) -> OfficialRecord:
    """A record with (stamp, state) posts, with the claims that its fields and states make."""
    updates = tuple(
        KeptUpdate(f"u{n}", on(stamp), state, f"Post {n}.", f"hash{n}") for n, (stamp, state) in enumerate(posts)
    )
    last = next(u for u in reversed(updates) if u.state not in ("update", "unknown"))
    over = last.state in ("resolved", "completed")
    values: dict[str, object] = {
        "updates": updates, "state": last.state, "resolved_at": last.at if over else None, "updated_at": updates[-1].at,
        "started_at": on(started) if started else updates[0].at,
        "impact_windows": tuple(ImpactWindow("Gadget", on(a), on(b) if b else None, Level.MAJOR) for a, b in windows),
    }  # fmt: skip
    made = record(("10:00", "investigating"), **{**values, **fields})  # type: ignore[arg-type]  # fields by name
    made = replace(made, claims=())
    own = tuple(replace(c, document=made.id) for c in claims)
    return replace(made, claims=(*official_claims(made, {}), *own))


TWICE = (
    ("01T10:00", "investigating"),
    ("01T11:00", "resolved"),
    ("04T14:00", "investigating"),
    ("04T15:00", "resolved"),
)
ONCE = (("01T10:00", "investigating"), ("01T11:00", "resolved"))
LATER = (("04T14:00", "investigating"), ("04T15:00", "resolved"))

LENGTHS: dict[str, tuple[tuple[OfficialRecord | Article, ...], int | None]] = {
    "reopened three days later": ((posted(*TWICE),), 2 * H),
    "reopened an hour later": (
        (posted(*ONCE, ("01T12:00", "identified"), ("01T13:30", "resolved")),),
        int(2.5 * H),
    ),
    "three stretches": (
        (posted(*TWICE, ("06T09:00", "investigating"), ("06T09:20", "resolved")),),
        2 * H + 1200,
    ),
    "both impacts stated": (
        (posted(*TWICE, windows=(("01T10:05", "01T10:45"), ("04T14:00", "04T14:30"))),),
        70 * 60,
    ),
    "an impact stated by part": (
        (posted(*ONCE, windows=(("01T10:00", "01T10:40"), ("01T10:20", "01T11:00"))),),
        H,
    ),
    "an impact that is the record's own span": ((posted(*TWICE, windows=(("01T10:00", "04T15:00"),)),), 2 * H),
    "a start before the first post": ((posted(*TWICE, started="01T09:30"),), 2 * H + 1800),
    "a plain update after the end": (
        (posted(*ONCE, ("02T09:00", "update")),),
        H,
    ),
    "closed twice": (
        (posted(*ONCE, ("02T09:00", "resolved"), resolved_at=on("01T11:00")),),
        H,
    ),
    "a review afterwards": (
        (posted(*ONCE, ("05T09:00", "postmortem"), state="resolved", resolved_at=on("01T11:00")),),
        H,
    ),
    "never closed in between": (
        (posted(("01T10:00", "investigating"), ("01T11:00", "monitoring"), ("04T14:00", "identified"), ("04T15:00", "resolved")),),
        3 * D + 5 * H,
    ),
    "reopened within minutes": (
        (posted(*ONCE, ("01T11:04", "investigating"), ("01T12:00", "resolved")),),
        2 * H,
    ),
    "a fix is no end": (
        (posted(("01T10:00", "investigating"), ("01T10:30", "monitoring"), ("01T11:00", "resolved")),),
        H,
    ),
    "reopened and open": ((posted(*TWICE[:3]),), None),
    "work that was taken up again": (
        (posted(("01T10:00", "in_progress"), ("01T11:00", "completed"), ("04T14:00", "in_progress"), ("04T15:00", "completed"), kind=RecordKind.MAINTENANCE),),
        2 * H,
    ),
    "an article gives the whole": (
        (posted(*TWICE), article("a", claim("duration", 3 * D + 5 * H))),
        2 * H,
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", LENGTHS)
def test_the_length_is_that_of_the_stretches_in_which_it_was_on(name: str) -> None:
    documents, seconds = LENGTHS[name]
    assert told(*documents, id="2026-05-01-acme-1000").window.duration_s == seconds


def summed(incident: Incident) -> str:
    return " ".join(sentence.text for sentence in incident.summary)


def test_the_sentence_names_the_stretches_and_what_they_add_up_to() -> None:
    incident = told(posted(*TWICE), id="2026-05-01-acme-1000")
    assert incident.summary[0].text == (
        "acme had an outage of Gadget in two stretches, together 2 h: from 10:00 to 11:00 UTC on 1 May 2026 "
        "and from 14:00 to 15:00 UTC on 4 May 2026."
    )
    assert "3 d" not in summed(incident)
    assert "waves" not in summed(incident)


def test_stretches_of_one_day_name_it_once() -> None:
    posts = (*ONCE, ("01T12:00", "identified"), ("01T13:30", "resolved"))
    assert told(posted(*posts), id="2026-05-01-acme-1000").summary[0].text == (
        "On 1 May 2026 acme had an outage of Gadget in two stretches, together 2 h 30 min: "
        "from 10:00 to 11:00 UTC and from 12:00 to 13:30 UTC."
    )


def test_a_stretch_over_midnight_names_both_days() -> None:
    posts = (*ONCE, ("04T23:00", "identified"), ("05T01:00", "resolved"))
    assert (
        told(posted(*posts), id="2026-05-01-acme-1000")
        .summary[0]
        .text.endswith(
            "from 10:00 to 11:00 UTC on 1 May 2026 and from 23:00 UTC on 4 May 2026 to 01:00 UTC on 5 May 2026."
        )
    )


def test_more_stretches_than_a_sentence_holds_are_counted_by_nobody() -> None:
    posts = [
        (f"{day:02d}T{clock}", state)
        for day in range(1, 13)
        for clock, state in (("10:00", "investigating"), ("10:30", "resolved"))
    ]
    incident = told(posted(*posts), id="2026-05-01-acme-1000")
    assert incident.window.duration_s == 12 * 1800
    assert incident.summary[0].text == (
        "acme had an outage of Gadget on and off from 10:00 UTC on 1 May 2026 to 10:30 UTC on 12 May 2026."
    )


def test_stated_stretches_are_told_where_no_post_gives_their_times() -> None:
    windows = (("01T10:05", "01T10:45"), ("04T14:00", "04T14:30"))
    text = told(posted(*TWICE, windows=windows), id="2026-05-01-acme-1000").summary[0].text
    assert (
        "together 1 h 10 min: from 10:05 to 10:45 UTC on 1 May 2026 and from 14:00 to 14:30 UTC on 4 May 2026" in text
    )


def test_while_it_is_open_again_the_sentence_tells_since_when() -> None:
    incident = told(posted(*TWICE[:3]), id="2026-05-01-acme-1000")
    assert incident.state == "ongoing"
    assert incident.window.start is not None
    assert incident.window.start.at == on("01T10:00")
    assert [(w.start, w.end) for w in incident.waves] == [(on("01T10:00"), on("01T11:00")), (on("04T14:00"), None)]
    assert incident.summary[0].text == (
        "acme has again had an outage of Gadget since 14:00 UTC on 4 May 2026; "
        "the provider had marked it resolved at 11:00 UTC on 1 May."
    )


def test_a_resolution_taken_back_without_a_word_leaves_one_stretch() -> None:
    incident = told(posted(*ONCE, state="investigating", resolved_at=None), id="2026-05-01-acme-1000")
    assert incident.state == "ongoing"
    assert [(w.start, w.end) for w in incident.waves] == [(on("01T10:00"), None)]
    assert "since 10:00 UTC on 1 May 2026" in incident.summary[0].text


def test_the_verdict_says_what_it_adds_up_and_what_lies_between_the_ends() -> None:
    found = verdict(told(posted(*TWICE), id="2026-05-01-acme-1000"), "duration")
    assert (found.value, found.rule) == (2 * H, "stretches")
    assert "2 stretches" in found.explanation
    assert "posts span 3 d 5 h" in found.explanation


def test_a_window_of_the_first_stretch_is_no_end_of_the_whole() -> None:
    twice = posted(*TWICE)
    flags = ("update:u1", "window")
    words = tuple(
        claim(kind, clock=clock, day="2026-05-01", speaker="provider", document=twice.id, flags=flags, quote="10:00 to 10:45")
        for kind, clock in (("started", "10:00"), ("ended", "10:45"))
    )  # fmt: skip
    incident = told(replace(twice, claims=(*twice.claims, *words)), id="2026-05-01-acme-1000")
    assert incident.official.stated_end is None
    assert incident.window.end is not None
    assert incident.window.end.at == on("04T15:00")


def test_an_impact_that_paused_while_the_record_was_open_is_not_on_again() -> None:
    posts = (("01T10:00", "investigating"), ("01T10:20", "monitoring"), ("01T10:40", "identified"))
    open_still = posted(*posts, windows=(("01T10:00", "01T10:20"), ("01T10:40", None)))
    assert "since 10:00 UTC on 1 May 2026" in told(open_still, id="2026-05-01-acme-1000").summary[0].text
