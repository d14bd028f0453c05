"""What speaks for an article on an incident, term by term: times of one kind with each other, days as the writer has
them, the time of publication, words by how rare they are.
"""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import timedelta

import pytest

from scraper.core.cluster import assign
from scraper.core.language.text import term_counts
from scraper.core.model import Article, Basis, Claim, Instant, OfficialRecord, Precision
from scraper.core.placing.calibration import CALIBRATED, Calibration
from scraper.core.placing.common_words import COMMON
from scraper.core.placing.profiles import profile_of
from scraper.core.placing.scoring import score
from scraper.core.placing.vocabulary import Words, sameness
from tests.core.test_cluster import article, at, record, where


def points(one: Article | OfficialRecord, other: Article | OfficialRecord) -> dict[str, float]:
    return {t.name: t.value for t in score(profile_of(one), profile_of(other))[1]}


def told(name: str, kind: str, when: object, *, day: int = 15, precision: Precision = Precision.MINUTE, zone: str = "UTC", value: object = "x", **more: object) -> Article:  # fmt: skip
    claim = Claim(f"c-{name}-{kind}", kind, f"a-{name}", value, "x", 0, 1, None, when, None, precision if when else None, Basis.STATED if when else None, zone, "exact", "outlet")  # type: ignore[arg-type]  # fmt: skip
    base = article(name, day=day, **more)  # type: ignore[arg-type]
    return replace(base, claims=(*base.claims, claim))


def test_an_end_hours_after_the_only_known_start_says_nothing_against_it() -> None:
    start, end = article("start", started=at("08:30")), told("end", "ended", at("20:00"))
    assert "close in time" not in points(end, start)
    assert where(assign((start, end)))[end.id] == "2026-04-15-anthropic-0830"


def test_an_end_before_the_only_known_start_speaks_against_it() -> None:
    assert points(told("end", "ended", at("03:00")), article("start", started=at("20:30")))["close in time"] < 0


def test_an_end_and_a_length_give_a_start() -> None:
    end = told("end", "ended", at("00:13", 16), day=16)
    length = replace(end.claims[0], id="c-d", kind="duration", value=9 * 3600, at=None, precision=None, basis=None)
    both = replace(end, claims=(*end.claims, length))
    start = article("start", started=at("14:45"))
    assert points(both, start)["same day"] == CALIBRATED.same_day
    assert points(both, start)["close in time"] > 0


def test_the_day_is_that_of_the_writer_s_zone_too() -> None:
    evening = told("evening", "ended", at("00:13", 16), day=16, zone="PST")
    assert points(evening, article("start", started=at("14:45")))["same day"] == CALIBRATED.same_day


def test_a_time_told_to_the_hour_counts_where_no_clock_time_is_told() -> None:
    near, far = (
        told(n, "started", at(clock), precision=Precision.HOUR) for n, clock in (("near", "15:00"), ("far", "04:00"))
    )
    incident = record("one", at("14:53"), at("16:10"))
    assert points(near, incident)["close in time"] > 0 > points(far, incident)["close in time"]


def test_a_clock_time_without_a_day_echoes_in_its_own_zone() -> None:
    clock = told("clock", "acknowledged", None, day=None, zone="ET", value="10:53 a.m. ET", published=at("15:20"))  # type: ignore[arg-type]
    assert points(clock, record("one", at("14:53"), at("16:10")))["same time of day"] == CALIBRATED.echo_undated


def test_an_odd_minute_on_the_day_after_is_a_slip_of_the_day() -> None:
    slipped = article("slipped", day=16, started=at("14:53", 16))
    given = points(slipped, record("one", at("14:53"), at("16:10")))
    assert "close in time" not in given
    assert given["same time of day"] == CALIBRATED.echo_other_day


@pytest.mark.parametrize(
    ("published", "expected"),
    [
        (Instant(at("11:00"), Precision.MINUTE), CALIBRATED.too_early),
        (Instant(at("00:00"), Precision.MINUTE), None),
        (Instant(at("00:00", 14), Precision.DAY), CALIBRATED.too_early),
        (Instant(at("14:40"), Precision.MINUTE), None),
    ],
)
def test_nobody_tells_of_what_has_not_begun(published: Instant, expected: float | None) -> None:
    early = replace(article("early"), published=published)
    assert points(early, record("one", at("14:53"), at("16:10"))).get("time of publication") == expected


def test_an_article_without_a_day_is_mostly_on_what_has_just_happened() -> None:
    one = record("one", at("14:53"), at("16:10"), text="We see errors and look into them")
    fresh, late = (
        article(n, day=None, published=at("18:00") + timedelta(days=d)) for n, d in (("fresh", 0), ("late", 2))
    )
    assert points(fresh, one)["time of publication"] == CALIBRATED.fresh
    assert "time of publication" not in points(late, one)


def test_beside_a_record_the_parts_that_articles_name_do_not_count() -> None:
    part = Claim("c-p", "component", "a-other", "Billing", "Billing", 0, 7)
    other = replace(article("other", started=at("14:55")), claims=(*article("other", started=at("14:55")).claims, part))
    third = replace(article("third"), claims=(replace(part, id="c-q", document="a-third"),))
    one = record("one", at("14:53"), at("16:10"), components=("API",))
    (incident,) = assign((one, other, third)).incidents
    terms = {p.document: {t.name: t.value for t in p.terms} for p in incident.placements}
    assert terms[third.id]["same components"] == CALIBRATED.other_components


# --- words


def words(text: str) -> Words:
    return Words(term_counts(text))


def test_common_words_tell_little() -> None:
    one, other = words("outage users errors certificate"), words("outage users errors turbine")
    rare = words("certificate gateway expired"), words("certificate gateway renewal")
    assert (
        one.likeness(other)
        < 0.6
        < sameness(term_counts("a outage users errors certificate"), term_counts("outage users errors turbine"))
    )
    assert rare[0].likeness(rare[1]) > 0.6


def test_words_added_one_by_one_or_at_once_are_the_same() -> None:
    texts = ["outage of a gateway", "a certificate expired", "the gateway came back"]
    grown = words(texts[0])
    grown.likeness(words("gateway"))
    for text in texts[1:]:
        grown.add(words(text))
    assert grown.likeness(words("gateway certificate")) == Words(*map(term_counts, texts)).likeness(
        words("gateway certificate")
    )


def test_no_words_are_like_nothing() -> None:
    assert Words().likeness(words("gateway")) == 0.0
    assert sameness((), term_counts("gateway")) == 0.0


def test_a_profile_of_a_group_leaves_its_members_words_alone() -> None:
    one, other = article("one", text="gateway certificate " * 3), article("other", text="turbine blade " * 3)
    first = profile_of(one)
    before = first.words.likeness(words("turbine"))
    assign((one, other))
    assert first.words.likeness(words("turbine")) == before == 0.0


def test_the_table_of_common_words_is_made_of_terms_each_once() -> None:
    told_words = [word for _, line in COMMON for word in line.split()]
    assert len(told_words) == len(set(told_words)) > 100
    assert all(len(term_counts(word)) == 1 for word in told_words)
    assert all(0 < weight < 1 for weight, _ in COMMON)


# --- the numbers


def test_every_number_can_be_given_and_counts() -> None:
    one, other = article("one", started=at("14:53")), article("other", started=at("15:20"))
    strict = replace(CALIBRATED, threshold=99.0)
    assert len(assign((one, other)).incidents) == 1
    assert len(assign((one, other), by=strict).incidents) == 2
    assert all(isinstance(getattr(CALIBRATED, f.name), int | float | tuple) for f in fields(Calibration))
