"""Which incident a claim is about, and who plays which part."""

import pytest

from scraper.core.model import ProviderRole

TWO_DAYS = (
    "Nimbus went down at 14:40 UTC on May 13, with login loops. "
    "The nearly 10-hour outage on March 2 affected the API too, with HTTP 500 errors. "
    'Nimbus attributed the incident to "a surge in demand" at that time. '
    "This outage was acknowledged at 14:53 UTC."
)


def test_facts_of_an_earlier_day_are_about_that_day(claims) -> None:
    by_kind = {c.kind: c for c in claims(TWO_DAYS) if c.kind in {"duration", "error_code", "cause"}}
    assert {k: (c.about.provider, c.about.day) for k, c in by_kind.items()} == dict.fromkeys(
        ("duration", "error_code", "cause"), ("nimbus", "2026-03-02")
    )


def test_facts_of_the_article_own_day_are_about_nothing_else(claims) -> None:
    own = {(c.kind, f"{c.at:%H:%M}") for c in claims(TWO_DAYS) if c.about is None and c.at}
    assert own == {("started", "14:40"), ("acknowledged", "14:53")}


def test_the_day_of_the_article_is_not_the_earlier_one(reading) -> None:
    assert reading(TWO_DAYS).frames.days == ("2026-05-13",)


def test_yesterday_is_another_incident_when_the_article_is_on_today(claims) -> None:
    text = "Nimbus was down today with error 503. The Sync Engine had issues yesterday with error 429."
    assert {c.value: c.about and c.about.day for c in claims(text, "error_code")} == {"503": None, "429": "2026-05-12"}


def test_yesterday_is_the_incident_when_nothing_else_is(claims) -> None:
    text = "Nimbus was down yesterday with error 503 for an hour."
    assert [c.about for c in claims(text, "error_code")] == [None]


def test_another_provider_failure_is_about_that_provider(claims) -> None:
    text = "Nimbus was down on Wednesday with error 503. QuasarMail suffered an outage of its own with error 502."
    assert {c.value: c.about and c.about.provider for c in claims(text, "error_code")} == {"503": None, "502": "quasar"}


def test_what_the_victims_of_an_outage_met_is_part_of_it(claims) -> None:
    text = "Tide Cloud suffered an outage on Wednesday that hit Nimbus and others. Nimbus users saw error 503."
    assert [c.about for c in claims(text, "error_code")] == [None]


def test_a_company_that_tells_the_story_is_not_what_it_is_about(claims) -> None:
    text = "Nimbus and Quasar Mail tell how a new feature kept Nimbus down for 73 hours."
    assert [(c.value, c.about) for c in claims(text, "duration")] == [(262800, None)]


ROLES = [
    ("Nimbus was down on Wednesday because of a Tide Cloud outage.", {"nimbus": "primary", "tide": "upstream"}),
    ("Nimbus was down. QuasarMail was not affected.", {"nimbus": "primary", "quasar": "ruled_out"}),
    ("QuasarMail was not affected when Nimbus went down.", {"nimbus": "primary", "quasar": "ruled_out"}),
    ("Nimbus was down, and some moved to rivals such as QuasarMail.", {"nimbus": "primary", "quasar": "mentioned"}),
    (
        "A Tide Cloud outage takes down Nimbus and QuasarMail.",
        {"tide": "primary", "nimbus": "mentioned", "quasar": "mentioned"},
    ),
    ("Nimbus and QuasarMail are both down.", {"nimbus": "primary", "quasar": "primary"}),
    ("Nimbus opened an office.", {"nimbus": "mentioned"}),
    ("Nimbus'sNimbus Drive is down.", {"nimbus": "primary"}),
    ("Nimbus is down, users said on X and platforms like X (formerly Twitter).", {"nimbus": "primary"}),
    ("X is down for thousands of users.", {"x": "primary"}),
    ("A nimbus of light was down on the hill.", {}),
    ("NIMBUS DOWN: thousands affected.", {"nimbus": "primary"}),
    ("quasarmail is down.", {"quasar": "primary"}),
    ("Nimbusで障害が発生した。", {"nimbus": "primary"}),
]


@pytest.mark.parametrize(("text", "expected"), ROLES, ids=[r[0][:40] for r in ROLES])
def test_parts_of_providers(reading, text, expected) -> None:
    assert {m.id: m.role for m in reading(text).roles} == {k: ProviderRole(v) for k, v in expected.items()}


@pytest.mark.parametrize(
    ("title", "role"),
    [
        ("QuasarMail fails as Tide Cloud data centre loses power", "upstream"),
        ("QuasarMail fails after a Tide Cloud region overheats", "upstream"),
        ("QuasarMail fails days after Tide Cloud launch", "mentioned"),
    ],
)
def test_the_house_in_which_a_service_stands_is_its_upstream_when_it_falls(article, title, role) -> None:
    seen = article("QuasarMail was down on Tuesday, May 12, 2026 from 10:00 UTC. Users saw errors.", title=title)
    assert {m.id: m.role.value for m in seen.providers} == {"quasar": "primary", "tide": role}


def test_a_labelled_start_is_no_byline(reading):
    """Else the day on which it ended would be the report's own, and the start that of another outage."""
    told = "Incident Start: 7 May 2026 09:01 UTC\nIncident End: 11 May 2026 20:48 UTC\nDuration: 4 days"
    assert reading(told).frames.days == ("2026-05-07",)
