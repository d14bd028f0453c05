"""Which of several incidents of a day or month an article means when it speaks of another one than its own."""

from dataclasses import replace

from test_cluster import article, at, mentions, record

from scraper.core.cluster import assign
from scraper.core.model import Relevance, Severity

MORNING = record("morning", at("09:00"), at("09:40"))
EVENING = record("evening", at("18:00"), at("19:00"))
MORNING_ID, EVENING_ID = "2026-04-15-anthropic-0900", "2026-04-15-anthropic-1800"


def told(name: str, day: str, *, flags: tuple[str, ...] = ()):
    """A roundup that names one day or month of the provider."""
    found = article(name, relevance=Relevance.ROUNDUP, day=20, about=(("anthropic", day),))
    return replace(found, claims=tuple(replace(c, flags=flags) for c in found.claims))


def test_a_month_is_the_one_grave_incident_of_it_and_nothing_where_there_are_two() -> None:
    small = replace(record("small", at("03:00", 9), at("03:10", 9)), impact=Severity.MINOR)
    roundup = told("year", "2026-04")
    assert mentions(assign([MORNING, small, roundup])) == {("a-year", MORNING_ID)}
    assert mentions(assign([MORNING, record("other", at("03:00", 9), at("05:00", 9)), roundup])) == set()


def test_a_day_is_its_gravest_incident_and_two_of_a_day_are_both() -> None:
    small = replace(EVENING, impact=Severity.MINOR)
    assert mentions(assign([MORNING, small, told("week", "2026-04-15")])) == {("a-week", MORNING_ID)}
    both = told("week", "2026-04-15", flags=("times:2",))
    assert mentions(assign([MORNING, EVENING, both])) == {("a-week", MORNING_ID), ("a-week", EVENING_ID)}


def test_an_article_on_the_second_outage_of_the_day_speaks_of_the_first() -> None:
    second = article("second", started=at("18:00"))
    again = replace(second.claims[0], id="c-again", kind="count", at=None, precision=None, flags=("same_day",))
    answer = assign([MORNING, EVENING, replace(second, claims=(*second.claims, again))])
    assert mentions(answer) == {("a-second", MORNING_ID)}
    assert mentions(assign([MORNING, EVENING, second])) == set()


def test_hours_that_go_on_over_a_later_incident_speak_of_it() -> None:
    long = article("long", started=at("09:00"))
    end = replace(long.claims[0], id="c-end", kind="ended", at=at("19:00"))
    assert mentions(assign([MORNING, EVENING, replace(long, claims=(*long.claims, end))])) == {("a-long", EVENING_ID)}


def test_a_day_that_one_article_of_many_gives_is_not_a_day_of_the_incident() -> None:
    crowd = [article(f"a{n}", started=at("09:00")) for n in range(4)]
    slip = replace(crowd[3], days=("2026-04-15", "2026-04-16"))
    answer = assign([*crowd[:3], slip, told("week", "2026-04-16")])
    assert mentions(answer) == set()
