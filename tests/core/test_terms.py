from dataclasses import replace
from datetime import UTC, datetime

import pytest

from scraper.core.judging.terms import due
from scraper.core.model import KeptUpdate
from scraper.core.records.official_claims import official_claims
from tests.core.factories import at, record, told

FRIDAY = datetime(2026, 4, 17, 15, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("We will publish a postmortem within five business days.", "2026-04-24T15:00"),
        ("A root cause analysis will follow within 72 hours.", "2026-04-20T15:00"),
        ("We will share an RCA in the next two weeks.", "2026-05-01T15:00"),
        ("A report will be published next week.", "2026-04-26T23:59"),
        ("A review will come within 3-5 days.", "2026-04-22T15:00"),
        ("A postmortem will follow in the coming days.", None),
        ("We will publish a postmortem soon.", None),
        ("A review is due within one working day.", "2026-04-20T15:00"),
        ("Expect an incident report tomorrow.", "2026-04-18T23:59"),
        ("A postmortem by 31 June.", None),
        ("A postmortem by Friday.", "2026-04-24T23:59"),
        ("A postmortem by 3 April 2026.", None),
        ("A preliminary review within approximately 72 hours, and a final one within 14 days.", "2026-04-20T15:00"),
        ("A postmortem by the end of the year's first half.", None),
        ("A review of the incident on 17 April.", None),
        ("A review by 08.05.2026.", "2026-05-08T23:59"),
        ("A review within 48h.", "2026-04-19T15:00"),
        ("A review by Monday next week.", "2026-04-20T23:59"),
    ],
)
def test_the_term_of_a_promise(text, expected):
    found = due(text, FRIDAY)
    assert (found.isoformat()[:16] if found else None) == expected


def test_a_promise_in_a_post_falls_due():
    text = "All services work again. We will publish a full postmortem within five business days."
    posts = (
        KeptUpdate("u0", at("14:53"), "investigating", "Errors.", "h0"),
        KeptUpdate("u1", at("16:27"), "resolved", text, "h1"),
    )
    plain = record(("14:53", "investigating"), ("16:27", "resolved"), updates=posts)
    words = tuple(one for one in official_claims(plain, {"u1": text}) if one.kind == "postmortem")
    state = told(replace(plain, claims=(*plain.claims, *words))).postmortem
    assert state.status == "promised"
    assert state.due_at == due("within five business days", state.promised_at)
