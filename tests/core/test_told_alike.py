"""Reports that tell one outage by another day, in another language or long after."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from test_cluster import article, at, mentions, record, where

from scraper.core.cluster import assign
from scraper.core.model import Basis, Claim, Instant, Precision, ProviderMention, ProviderRole, Relevance
from scraper.core.placing.told_times import writers_days

TEXT = "the assistant answered nobody and sessions ended in errors for users of the app and the website"


def told(name: str, **given):
    return article(name, text=TEXT, **given)


CROWD = [told(f"c{n}", started=at("15:00"), published=at("18:00")) for n in range(4)]
BY_CLOCK = told("clock", day=14, started=at("15:00", 14), published=at("15:20"))
BY_DAY = told("day", day=14, published=at("21:00"))


def test_two_reports_that_share_a_slip_of_the_day_join_where_a_clock_time_gives_it_away() -> None:
    assert set(where(assign([*CROWD, BY_CLOCK, BY_DAY])).values()) == {"2026-04-15-anthropic-1500"}


@pytest.mark.parametrize(
    "clock",
    [
        told("clock", day=14, started=at("10:00", 14), published=at("15:20")),
        told("clock", day=14, started=at("15:00", 14), published=at("20:00", 14)),
    ],
    ids=["another clock time", "written the day before"],
)
def test_two_reports_of_the_day_before_stay_by_themselves_otherwise(clock) -> None:
    assert len(set(where(assign([*CROWD, clock, BY_DAY])).values())) == 2


def test_reports_in_two_languages_are_one_where_each_names_the_other_s_provider_and_the_clock_agrees() -> None:
    both = lambda one, other: (  # noqa: E731 - two lines that differ in their order
        ProviderMention(one, ProviderRole.PRIMARY),
        ProviderMention(other, ProviderRole.MENTIONED),
    )
    crowd = [article(f"c{n}", provider="azure", roles=both("azure", "xbox"), started=at("16:00"), text=TEXT) for n in range(3)]  # fmt: skip
    foreign = article("f", provider="xbox", roles=both("xbox", "azure"), started=at("16:10"), text="autres mots, autre langue")  # fmt: skip
    assert set(where(assign([*crowd, foreign])).values()) == {"2026-04-15-azure-1600"}
    later = article("f", provider="xbox", roles=both("xbox", "azure"), started=at("18:10"), text="autres mots, autre langue")  # fmt: skip
    assert len(set(where(assign([*crowd, later])).values())) == 2


@pytest.mark.parametrize(("kind", "home"), [("duration", True), ("symptom", False)])
def test_long_after_an_account_that_says_how_long_it_took_stands_on_it(kind: str, home: bool) -> None:
    late = told("late", published=datetime(2027, 4, 1, tzinfo=UTC))
    more = replace(late.claims[0], id="c-more", kind=kind, value=2400, at=None, precision=None)
    late = replace(late, claims=(*late.claims, more))
    answer = assign([record("n", at("15:00"), at("15:40"), text=TEXT), late])
    assert ("a-late" in where(answer)) is home
    assert ("a-late" in {d for d, _ in mentions(answer)}) is not home


@pytest.mark.parametrize(("day", "there"), [(16, True), (22, False)])
def test_an_opinion_without_a_day_is_on_the_outage_of_these_days(day: int, there: bool) -> None:
    opinion = article("o", day=None, relevance=Relevance.OPINION, published=at("09:00", day))
    answer = assign([record("n", at("15:00"), at("15:40")), opinion])
    assert mentions(answer) == ({("a-o", "2026-04-15-anthropic-1500")} if there else set())


@pytest.mark.parametrize(
    ("written", "hour", "zone", "days"),
    [
        ("6 am on Wednesday", 19, None, {"2026-04-14", "2026-04-15"}),
        ("9 Uhr", 7, None, {"2026-04-14"}),
        ("4 p.m.", 20, None, {"2026-04-14"}),
        ("this morning", 19, None, {"2026-04-14"}),
    ],
)
def test_a_time_without_a_zone_is_of_the_day_of_whoever_wrote_it(written, hour, zone, days) -> None:
    when = datetime(2026, 4, 14, hour, tzinfo=UTC)
    claim = Claim("c", "started", "a-x", written, written, 0, 1, None, when, None, Precision.HOUR, Basis.RELATIVE, zone, "exact", "outlet")  # fmt: skip
    one = replace(article("x", day=14), claims=(claim,))
    assert writers_days(one, one.claims) == days


def test_the_clock_tells_only_soon_before_a_report_was_written() -> None:
    days_later = replace(BY_CLOCK, published=Instant(at("15:20") + timedelta(days=3)))
    assert len(set(where(assign([*CROWD, days_later, BY_DAY])).values())) == 2
