"""An incident's title says who, what and when, in the provider's words or our own."""

from __future__ import annotations

import pytest

from scraper.core.model import Precision, Provider, Severity
from tests.core.factories import article, claim, record, told

ACME = (Provider("acme", "Acme"),)
POSTS = (("14:53", "investigating"), ("16:27", "resolved"))


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Elevated errors", "Acme: Elevated errors"),
        ("Acme Cloud is slow", "Acme Cloud is slow"),
        ("  Two\nlines \u202e here ", "Acme: Two lines here"),
        ("x" * 500, 400),
    ],
)
def test_a_record_lends_its_title_with_the_providers_name(title, expected):
    made = told(record(*POSTS, title=title), providers=ACME).title
    assert made == expected if isinstance(expected, str) else len(made) == expected


def test_a_record_without_a_title_is_named_by_what_is_known():
    assert told(record(*POSTS, title=" "), providers=ACME).title == "Acme outage: Gadget, 15 April 2026"


def test_of_several_records_the_gravest_names_the_page():
    light = record(*POSTS, name="a", title="Slow", impact=Severity.MINOR)
    unknown = record(*POSTS, name="b", title="Odd", impact=Severity.UNKNOWN)
    grave = record(("15:00", "investigating"), ("16:27", "resolved"), name="c", title="Down", impact=Severity.CRITICAL)
    assert told(light, unknown, grave, providers=ACME).title == "Acme: Down"


def test_the_press_alone_gives_provider_parts_and_day():
    parts = [claim("component", name) for name in ("Mail", "Chat")]
    assert (
        told(article("a", *parts), providers=ACME).title
        == "Acme outage: Chat and Mail, 15 April 2026; length not known"
    )
    many = [claim("component", name) for name in ("Mail", "Chat", "Calls", "Docs")]
    assert told(article("a", *many), providers=ACME).title == "Acme outage, 15 April 2026; length not known"


def test_a_length_that_the_press_tells_without_an_end_is_known():
    """An outage that "lasted about 40 minutes" has a length, though no source gives the minute it ended."""
    length = article("a", claim("started", "18:20 UTC", "18:20"), claim("duration", 2400))
    made = told(length, providers=ACME)
    assert made.window.duration_s is None
    assert made.title == "Acme outage, 15 April 2026; no cause given"


def test_a_month_alone_is_named_as_one():
    vague = article("a", claim("started", "April", "00:00", day="2026-04-01", precision=Precision.MONTH))
    assert told(vague, providers=ACME).title == "Acme outage, April 2026; length not known"


def test_of_several_waves_it_says_so_and_what_is_missing():
    times = (
        claim("started", "14:53 UTC", "14:53"),
        claim("started", "15:40 UTC", "15:40", flags=("wave",)),
        claim("ended", "17:42 UTC", "17:42"),
    )
    waves = told(article("a", *times), providers=ACME)
    assert waves.title == "Acme failed in two waves on 15 April 2026; no cause given"
    said = claim("cause", "an expired certificate", speaker="provider")
    known = told(article("a", *times, said), providers=ACME)
    assert known.title == "Acme failed in two waves on 15 April 2026"


def test_what_is_denied_is_named_as_a_report():
    denial = claim("denial", "no outage", speaker="provider")
    named = told(article("a", claim("started", "Wednesday", precision=Precision.DAY), denial), providers=ACME)
    assert named.title == "Reported, not confirmed: Acme outage, 15 April 2026"
