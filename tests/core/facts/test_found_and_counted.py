"""Errors that somebody found to rise, dates between hyphens, halves of the day, and counts beside counts."""

import pytest

_LEAD = "Nimbus outage on 3 May 2026. Nimbus was down. "


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        ("A spokesperson said the company observed a “rise in odd traffic” to one of its services around 6:20 a.m. ET, causing errors.", "started", {"05-03 10:20"}),
        ("Queda da Nimbus: às 10:26 UTC, a equipe técnica identificou a causa da falha nos servidores.", "started", set()),
        ("The outage began at 10:51 PDT and went on for hours, ending around 6:18 p.m. PDT.", "started", {"05-03 17:51"}),
        ("20:55 UTC: The final reports of login issues are logged.", "ended", {"05-03 20:55"}),
    ],
)  # fmt: skip
def test_what_was_found_or_ended_then(claims, text, kind, expected) -> None:
    found = claims(_LEAD + "\n\n" + text, kind)
    assert {f"{c.at:%m-%d %H:%M}" for c in found if c.at is not None and c.precision == "minute"} == expected


def test_a_date_between_hyphens(claims) -> None:
    (started,) = claims("On Oct-19-2025 an outage struck Nimbus.", "started")
    assert f"{started.at:%Y-%m-%d}" == "2025-10-19"


def test_a_length_until_it_was_over_is_no_time_before(claims) -> None:
    (length,) = claims(
        _LEAD + "The disruption lasted two hours before access to the site could be restored.", "duration"
    )
    assert length.value == 7200


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("Downdetector showed ~46,000 reports for Nimbus and ~11,000 for Haiku.", [46000, 11000]),
        ("Downdetector reports surged to 16,400 by noon before falling to under 600 by 2:43 p.m.", [16400, 600]),
        ("Nimbus está caído. Más de mil quejas llegaron a Downdetector.", [1000]),
        ("تعطل نيمبوس. أبلغ 68 ألف مستخدم عن مشاكل في بريطانيا بجانب 19 ألفا في سنغافورة و15 ألفا في الهند.", [68000, 19000, 15000]),
    ],
)  # fmt: skip
def test_counts_beside_counts(claims, text, numbers) -> None:
    assert [c.value.n for c in claims(text, "peak_reports")] == numbers


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("It is the second notable Nimbus outage in under a month.", "count"),
        ("A Nimbus voltou na segunda-feira (20), após registrar uma falha ao longo do dia.", "count"),
        ("Nimbus showed an error telling users to try again by using the button.", "workaround"),
        ("In the meantime, the number of people affected has risen sharply.", "workaround"),
        ("The design can survive the loss of a zone, but not a coordinated attack.", "denial"),
    ],
)
def test_what_is_neither_count_nor_advice_nor_denial(claims, text, kind) -> None:
    assert claims(_LEAD + text, kind) == ()
