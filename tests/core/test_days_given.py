"""On which days articles put an outage, what that is worth, and what stands on the incident of somebody else."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from scraper.core.cluster import assign
from scraper.core.model import (
    About,
    Article,
    Basis,
    Claim,
    Precision,
    ProviderMention,
    ProviderRole,
    Relevance,
)
from scraper.core.placing.assignment import Constraints, Held
from scraper.core.placing.profiles import profile_of
from tests.core.test_cluster import article, at, held, record, where
from tests.core.test_scoring import told

PRIMARY, MENTIONED = ProviderRole.PRIMARY, ProviderRole.MENTIONED


def _days(one: Article, *days: int) -> Article:
    return replace(one, days=tuple(f"2026-04-{d:02d}" for d in days))


def _about(name: str, provider: str, kind: str, value: object = "x", when: datetime | None = None) -> Claim:
    precision = Precision.MINUTE if when else None
    about = About(provider, None)
    return Claim(f"c-{name}-{kind}", kind, f"a-{name}", value, "x", 0, 1, about, when, None, precision, None, None, "exact", "outlet")  # type: ignore[arg-type]  # fmt: skip


def test_an_evening_of_the_americas_is_both_its_writers_day_and_the_next_one_in_utc() -> None:
    evening = told("evening", "started", at("00:00", 16), day=15, precision=Precision.HOUR, zone="America/New_York")
    assert profile_of(evening).days == {"2026-04-15", "2026-04-16"}
    utc = article("utc", day=16)
    assert len(set(where(assign([evening, utc])).values())) == 1


def test_what_only_says_that_it_is_over_may_be_on_the_day_before() -> None:
    text = "players could not sign in for most of the day"
    begun = article("begun", started=at("14:00"), text=text)
    over = told("over", "ended", at("09:00", 16), day=16, text=text)
    over = replace(over, claims=over.claims[-1:])
    again = article("again", day=16, started=at("09:00", 16), text=text)
    assert where(assign([begun, over]))["a-over"] == "2026-04-15-anthropic-1400"
    assert where(assign([begun, again]))["a-again"] != "2026-04-15-anthropic-1400"


def test_a_day_that_one_article_of_many_gives_is_not_a_day_of_the_incident() -> None:
    many = [article(f"n{n}", started=at("11:49")) for n in range(3)]
    both = _days(article("both", started=at("11:49")), 15, 16)
    answer = where(assign([*many, both, article("next", day=16)]))
    assert answer["a-both"] == answer["a-n0"] != answer["a-next"]


def test_a_write_up_whose_clock_comes_first_still_finds_its_incident() -> None:
    early = article("why", started=at("11:20"), relevance=Relevance.POSTMORTEM, published=at("12:00", 25))
    answer = assign([early, article("news", started=at("11:48"))])
    assert where(answer)["a-why"] == where(answer)["a-news"]
    assert not answer.unplaced


def test_what_went_wrong_is_news_on_the_day_and_founds_nothing_weeks_later() -> None:
    fresh = article("fresh", started=at("11:20"), relevance=Relevance.POSTMORTEM, published=at("15:00", 16))
    late = replace(fresh, published=replace(fresh.published, at=at("15:00", 29)))
    assert where(assign([fresh])) == {"a-fresh": "2026-04-15-anthropic-1120"}
    assert [u.reason for u in assign([late]).unplaced] == ["its incident is not known"]


def test_a_clock_half_a_day_off_parts_from_a_record_and_not_from_another_article() -> None:
    odd = article("odd", started=at("02:00"), text="players could not sign in and the store was shut")
    evening = article("evening", started=at("20:30"), text="players saw the store empty and matches dropped")
    assert len(set(where(assign([odd, evening])).values())) == 1
    short = record("r", at("20:30"), at("21:00"))
    assert len(set(where(assign([odd, short])).values())) == 2


def test_an_article_that_measures_the_outage_of_another_stands_there() -> None:
    own = article("own", provider="aws", started=at("07:00"))
    measures = (_about("shop", "aws", "started", when=at("06:50")), _about("shop", "aws", "duration", 54000))
    shop = replace(article("shop", provider="amazon"), claims=measures)
    assert where(assign([own, shop]))["a-shop"] == "2026-04-15-aws-0700"
    timed = told("shop", "started", at("07:05"), provider="amazon")
    timed = replace(timed, claims=(*timed.claims, *measures))
    assert where(assign([own, timed]))["a-shop"] == "2026-04-15-amazon-0705", "it dates an outage of its own"


def _listing(name: str, *mentioned: str) -> Article:
    roles = [ProviderMention(p, PRIMARY) for p in ("canva", "snapchat")]
    return article(name, roles=(*roles, *(ProviderMention(p, MENTIONED) for p in mentioned)))


def test_a_list_of_services_stands_on_the_outage_of_the_one_named_besides() -> None:
    aws = article("aws", provider="aws", started=at("07:00"))
    assert where(assign([aws, _listing("list", "aws")]))["a-list"] == "2026-04-15-aws-0700"
    other = article("cf", provider="cloudflare", started=at("09:00"))
    left = assign([aws, other, _listing("list", "aws", "cloudflare")])
    assert "a-list" not in where(left)
    day_after = article("aws", provider="aws", day=16, started=at("07:00", 16))
    assert "a-list" not in where(assign([day_after, _listing("list", "aws")])), "only of the very day"


def test_the_order_of_arrival_decides_nothing() -> None:
    early = article(
        "why", started=at("11:20"), relevance=Relevance.POSTMORTEM, published=datetime(2026, 4, 20, tzinfo=UTC)
    )
    documents = [
        early,
        article("a", started=at("11:48")),
        _days(article("b"), 15, 16),
        article("c", day=16),
        _listing("l", "anthropic"),
    ]
    whole = assign(documents)
    for turn in range(len(documents)):
        assert assign([*documents[turn:], *documents[:turn]]) == whole


def _founds(one: Article) -> bool:
    return bool(assign([one]).incidents)


def test_a_page_that_tells_nothing_to_check_founds_no_incident_and_joins_one_that_is_known() -> None:
    bare = replace(article("bare", text="the site is down for many again"), claims=())
    assert not _founds(bare)
    assert "could be checked" in assign([bare]).unplaced[0].reason
    news = article("news", started=at("09:00"), text="the site is down for many again")
    assert len(set(where(assign([bare, news])).values())) == 1
    today = replace(told("t", "started", at("00:00"), precision=Precision.DAY), published=news.published)
    relative = replace(today, claims=(replace(today.claims[0], basis=Basis.RELATIVE),))
    assert _founds(today)
    assert not _founds(relative)
    detail = replace(relative.claims[0], id="c-d", kind="symptom", at=None, precision=None, basis=None)
    assert _founds(replace(relative, claims=(*relative.claims, detail)))
    length = replace(detail, kind="duration", value=3600)
    assert _founds(replace(relative, claims=(length,)))


def test_what_was_split_off_is_no_runner_up_for_what_joins_the_rest() -> None:
    a, b = article("a", started=at("11:49")), article("b", started=at("15:30"))
    new = article("new", started=at("11:52"))
    split = Constraints(split=(("2026-04-15-anthropic-1149", frozenset({"a-b"})),))
    before = (Held("2026-04-15-anthropic-1149", frozenset({"a-a", "a-b"})),)
    once = assign([a, b, new], before, split)
    again = assign([a, b, new], held(once), split)
    assert where(once)["a-new"] == where(once)["a-a"]
    assert {i.id: i.placements for i in once.incidents} == {i.id: i.placements for i in again.incidents}
