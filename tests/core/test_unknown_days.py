"""Where articles stand that give no day, the wrong one, or the name of what another outage took down."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from scraper.core.cluster import assign
from scraper.core.compose import compose
from scraper.core.judging.case import Seed
from scraper.core.language.text import term_counts
from scraper.core.model import (
    About,
    Article,
    Basis,
    Claim,
    DocumentRole,
    Incident,
    Instant,
    Placement,
    Precision,
    ProviderMention,
    ProviderRole,
    Relevance,
    Standing,
)
from scraper.core.moments.partial import partial_days
from scraper.core.placing.assignment import Assignment, Constraints, Held
from scraper.core.placing.told_times import event_days

FRIDAY = datetime(2022, 7, 8, tzinfo=UTC)
TEXT = "The carrier lost its core network and card terminals, ticket machines and passport offices stood still."
SEEN_LATER = datetime(2026, 6, 1, tzinfo=UTC)


def told(
    name: str,
    kind: str,
    value: str,
    at: datetime | None = None,
    *,
    precision: Precision = Precision.DAY,
    basis: Basis = Basis.STATED,
    about: About | None = None,
    zone: str | None = None,
    flags: tuple[str, ...] = (),
) -> Claim:
    """A claim of an article's own incident, unless `about` says of another."""
    return Claim(
        f"c-{name}-{kind}-{value}-{at}", kind, f"a-{name}", value, value, 0, 1, about, at, None, precision, basis, zone,
        "exact", "outlet", flags,
    )  # fmt: skip


def report(
    name: str,
    *claims: Claim,
    on: datetime | None = FRIDAY,
    published: datetime | None = None,
    seen: datetime | None = None,
    roles: tuple[tuple[str, ProviderRole], ...] = (("rogers", ProviderRole.PRIMARY),),
    text: str = TEXT,
    title: str = "Network down",
) -> Article:
    """An article; with `on` it gives that day."""
    dated = (told(name, "started", "that day", on),) if on and not any(c.kind == "started" for c in claims) else ()
    return Article(
        id=f"a-{name}", source="s", url=f"https://{name}.example/", title=title, publisher=name,
        standing=Standing.PRESS, relevance=Relevance.INCIDENT, score=1.0, text_hash=name,
        published=Instant(published) if published else None, first_seen=seen,
        providers=tuple(ProviderMention(p, r) for p, r in roles), days=(on.date().isoformat(),) if on else (),
        claims=(*dated, *claims), terms=term_counts(f"{text} {name}"),
    )  # fmt: skip


def where(answer: Assignment) -> dict[str, str]:
    return {p.document: i.id for i in answer.incidents for p in i.placements if p.role is DocumentRole.PRIMARY}


def three(on: datetime = FRIDAY, *, text: str = TEXT, provider: str = "rogers") -> list[Article]:
    """Three independent reports of one outage."""
    roles = ((provider, ProviderRole.PRIMARY),)
    names = (f"one-{on:%d}-{provider}", f"two-{on:%d}-{provider}", f"three-{on:%d}-{provider}")
    return [report(n, on=on, published=on + timedelta(hours=15), text=text, roles=roles) for n in names]


@pytest.mark.parametrize(
    ("words", "language", "dates", "weekdays"),
    [
        ("November 8", "en", {(11, 8)}, set()),
        ("Monday, Feb. 21", "en", {(2, 21)}, set()),
        ("este lunes 4 de octubre", "es", {(10, 4)}, set()),
        ("Dienstag", "de", set(), {1}),
        ("火曜日", "ja", set(), {1}),
        ("June 21, 2024", "en", set(), set()),
        ("early this morning", "en", set(), set()),
    ],
)
def test_part_of_a_day_is_read(words: str, language: str, dates: set[tuple[int, int]], weekdays: set[int]) -> None:
    part = partial_days(words, language)
    assert (set(part.dates), set(part.weekdays)) == (dates, weekdays)


def _vague(value: str, *more: Claim, text: str = TEXT) -> Article:
    """An article of which neither the day nor the publication is known, first seen years later."""
    claim = told("vague", "started", value, flags=("no_year",))
    return report("vague", claim, *more, on=None, seen=SEEN_LATER, text=text)


def test_a_date_without_its_year_finds_its_incident() -> None:
    placed = where(assign([*three(), _vague("July 8", text="Trains late, taxis free.")]))
    assert placed["a-vague"] == placed["a-one-08-rogers"]


def test_another_date_without_its_year_does_not() -> None:
    assert "a-vague" not in where(assign([*three(), _vague("April 19")]))


def test_a_weekday_tells_two_incidents_apart() -> None:
    sunday = three(FRIDAY + timedelta(days=23))
    placed = where(assign([*three(), *sunday, _vague("Friday", told("vague", "component", "Wireless"))]))
    assert placed["a-vague"] == placed["a-one-08-rogers"]
    placed = where(assign([*three(), *sunday, _vague("Sunday", told("vague", "component", "Wireless"))]))
    assert placed["a-vague"] == placed["a-one-31-rogers"]


def test_two_that_fit_alike_are_left_to_a_person() -> None:
    friday = three(FRIDAY + timedelta(days=21))
    answer = assign([*three(), *friday, _vague("Friday")])
    assert "a-vague" not in where(answer)
    assert [u.document for u in answer.unplaced] == ["a-vague"]


def test_what_was_first_seen_during_the_outage_is_on_it() -> None:
    live = report("live", on=None, seen=FRIDAY + timedelta(hours=12), text="Passport offices stand still, cards fail.")
    placed = where(assign([*three(), live]))
    assert placed["a-live"] == placed["a-one-08-rogers"]


def test_a_clock_time_without_a_day_counts_in_both_seasons() -> None:
    known = told(
        "timed", "started", "8:41 a.m. ET", FRIDAY + timedelta(hours=12, minutes=41), precision=Precision.MINUTE
    )
    timed = report("timed", known, published=FRIDAY + timedelta(hours=15))
    claim = told("vague", "started", "8:41 a.m. ET", flags=("no_day",), zone="ET", precision=Precision.MINUTE)
    vague = report("vague", claim, on=None, seen=SEEN_LATER, text="Card terminals.")
    placed = where(assign([timed, vague]))
    assert placed["a-vague"] == placed["a-timed"]


def test_days_of_somebody_elses_outage_are_not_the_articles() -> None:
    away = told("x", "started", "4 July", FRIDAY - timedelta(days=4), about=About("meta", None))
    borrowed = report("x", away, on=FRIDAY - timedelta(days=4), published=FRIDAY)
    assert event_days(borrowed) == frozenset()
    measured = told("x", "duration", "six hours", about=About("meta", None))
    assert event_days(report("x", away, measured, on=FRIDAY - timedelta(days=4))) == {"2022-07-04"}


def _lone(*claims: Claim, day: int = 1, title: str = "Network down", text: str = TEXT) -> Article:
    on = FRIDAY + timedelta(days=day)
    return report("lone", *claims, on=on, published=on + timedelta(hours=15), title=title, text=text)


def test_a_single_report_a_day_off_joins_what_several_tell() -> None:
    placed = where(assign([*three(), _lone()]))
    assert placed["a-lone"] == placed["a-one-08-rogers"]


@pytest.mark.parametrize(
    "lone",
    [
        _lone(title="Second outage in two days"),
        _lone(told("lone", "started", "9:02", FRIDAY + timedelta(days=1, hours=9), precision=Precision.MINUTE)),
        _lone(told("lone", "count", "on Friday", about=About("rogers", "2022-07-08"))),
        _lone(
            text="The carrier lost television: boxes and machines in the west showed a green picture after an update."
        ),
        _lone(day=3),
    ],
    ids=["again", "a clock time", "names the day before", "other words", "three days off"],
)
def test_a_single_report_that_tells_of_another_outage_stays_apart(lone: Article) -> None:
    placed = where(assign([*three(), lone]))
    assert placed["a-lone"] != placed["a-one-08-rogers"]


def test_a_date_with_the_weekday_of_the_day_beside_it_is_a_slip_in_any_words() -> None:
    words = "Television boxes and machines in the west showed a green picture after an update of the core network."
    said = told("lone", "started", "Friday, July 9", FRIDAY + timedelta(days=1), flags=("weekday_mismatch",))
    placed = where(assign([*three(), _lone(said, text=words)]))
    assert placed["a-lone"] == placed["a-one-08-rogers"]
    other = told("lone", "started", "Sunday, July 9", FRIDAY + timedelta(days=1), flags=("weekday_mismatch",))
    assert where(assign([*three(), _lone(other, text=words)]))["a-lone"] != placed["a-one-08-rogers"]


def test_a_beginning_on_the_evening_before_is_a_day_of_the_report_too() -> None:
    begun = told("lone", "started", "5 p.m. on July 8", FRIDAY + timedelta(hours=17), precision=Precision.MINUTE)
    placed = where(assign([*three(), _lone(begun)]))
    assert placed["a-lone"] == placed["a-one-08-rogers"]


def test_two_reports_of_a_day_are_no_slip() -> None:
    other = report("other", on=FRIDAY + timedelta(days=1), published=FRIDAY + timedelta(days=1, hours=15))
    placed = where(assign([*three(), _lone(), other]))
    assert placed["a-lone"] == placed["a-other"] != placed["a-one-08-rogers"]


def test_a_person_keeps_a_slip_off() -> None:
    first = assign([*three(), _lone()])
    name = where(first)["a-lone"]
    before = [Held(name, frozenset(d for d, i in where(first).items() if i == name))]
    again = assign([*three(), _lone()], before, Constraints(detached=frozenset({("a-lone", name)})))
    assert where(again).get("a-lone") != name


def _weekday_read_a_week_early() -> Article:
    early = told("early", "started", "Friday", FRIDAY - timedelta(days=7), basis=Basis.RELATIVE)
    return report("early", early, on=FRIDAY - timedelta(days=7), published=FRIDAY - timedelta(hours=2))


def test_a_weekday_read_a_week_early_joins_the_week_after() -> None:
    placed = where(assign([*three(), _weekday_read_a_week_early()]))
    assert placed["a-early"] == placed["a-one-08-rogers"]


def test_what_joins_by_a_slip_does_not_lend_its_id() -> None:
    """The older id survives a merge, but not that of a single wrong day."""
    alone = assign([_weekday_read_a_week_early()])
    known = assign(three())
    held = [Held(i.id, frozenset(p.document for p in i.placements)) for a in (alone, known) for i in a.incidents]
    assert [h.id for h in held] == ["2022-07-01-rogers", "2022-07-08-rogers"]
    answer = assign([*three(), _weekday_read_a_week_early()], held)
    assert [i.id for i in answer.incidents] == ["2022-07-08-rogers"]
    assert answer.merged == (("2022-07-01-rogers", "2022-07-08-rogers"),)


_DOWN = (("spotify", ProviderRole.PRIMARY), ("google-cloud", ProviderRole.UPSTREAM))
_VICTIM = (("spotify", ProviderRole.PRIMARY),)


def _fallen(name: str, roles: tuple[tuple[str, ProviderRole], ...]) -> Article:
    return report(name, roles=roles, published=FRIDAY + timedelta(hours=15))


def test_reports_of_what_was_taken_down_stand_on_the_cause() -> None:
    cause = three(provider="google-cloud")
    placed = where(assign([*cause, _fallen("a", _VICTIM), _fallen("b", _DOWN)]))
    assert len(set(placed.values())) == 1


def test_one_in_many_who_blames_another_moves_nothing() -> None:
    cause = three(provider="google-cloud")
    victims = [_fallen(name, _VICTIM) for name in ("a", "b", "c", "d")]
    placed = where(assign([*cause, *victims, _fallen("e", _DOWN)]))
    assert placed["a-a"] != placed["a-one-08-google-cloud"]


def test_those_who_name_the_same_services_found_on_what_most_name_first() -> None:
    roles = (("openai", ProviderRole.PRIMARY), ("anthropic", ProviderRole.PRIMARY))
    counted = told("x", "peak_reports", "9,000")
    one, two = (
        report(n, counted, roles=roles, published=FRIDAY + timedelta(hours=15)) for n in ("shared-a", "shared-b")
    )
    other = report("earlier", counted, roles=roles[::-1], published=FRIDAY + timedelta(hours=14))
    assert set(where(assign([other])).values()) == {"2022-07-08-anthropic"}
    assert where(assign([other, one, two])) == dict.fromkeys((other.id, one.id, two.id), "2022-07-08-openai")


def test_a_late_account_of_why_stands_on_its_incident() -> None:
    why = told("late", "cause", "a routing filter")
    late = report("late", why, published=FRIDAY + timedelta(days=400))
    placed = where(assign([*three(), late]))
    assert placed["a-late"] == placed["a-one-08-rogers"]
    bare = report("late", published=FRIDAY + timedelta(days=400))
    assert "a-late" not in where(assign([*three(), bare]))
    counted = told("late", "peak_reports", "20,000")
    assert "a-late" not in where(assign([*three(), report("late", counted, published=FRIDAY + timedelta(days=400))]))


def _minute(name: str, kind: str, at: datetime) -> Claim:
    return told(name, kind, f"{at:%H:%M} UTC", at, precision=Precision.MINUTE)


def _composed(*articles: Article) -> Incident:
    placements = tuple(Placement(a.id, DocumentRole.PRIMARY, 1.0, ()) for a in articles)
    return compose(Seed("2022-07-08-rogers", placements, founded_by="press"), articles)


def test_a_time_days_before_what_most_give_is_no_start_and_stretches_no_range() -> None:
    start = FRIDAY + timedelta(hours=8, minutes=45)
    timed = report("timed", _minute("timed", "started", start), published=FRIDAY + timedelta(hours=15))
    right = [timed, *three()[:2]]
    early = start - timedelta(days=7, minutes=-8)
    slipped = report("early", _minute("early", "started", early), on=early, published=FRIDAY + timedelta(hours=15))
    incident = _composed(*right, slipped)
    verdict = next(v for v in incident.verdicts if v.fact == "started")
    assert (verdict.value, verdict.low, len(verdict.against)) == ("2022-07-08T08:45:00Z", None, 1)
    assert "most accounts put it days later" in " ".join(reason for _, reason in verdict.why_not)
    alone = _composed(right[0], slipped)
    assert next(v for v in alone.verdicts if v.fact == "started").value == "2022-07-01T08:53:00Z"


def test_a_length_told_without_an_end_is_told() -> None:
    start = FRIDAY + timedelta(hours=8, minutes=45)
    length = replace(told("one", "duration", "45 minutes"), value=2700, speaker="provider")
    incident = _composed(report("one", _minute("one", "started", start), length))
    assert incident.window.duration_s == 2700
    assert "the provider says that it lasted 45 min" in incident.summary[0].text


_NAMED = (("rogers", ProviderRole.MENTIONED),)


def test_what_names_one_provider_only_joins_its_incident_of_the_day() -> None:
    named = report("named", roles=_NAMED, published=FRIDAY + timedelta(hours=15))
    placed = where(assign([*three(), named]))
    assert placed["a-named"] == placed["a-one-08-rogers"]
    assert where(assign([named])) == {}


@pytest.mark.parametrize(
    "named",
    [
        report("named", roles=_NAMED, on=FRIDAY + timedelta(days=1), published=FRIDAY + timedelta(days=1)),
        report("named", roles=_NAMED, published=FRIDAY, text="A quarter of growth, and a dividend for shareholders."),
        report("named", roles=(*_NAMED, ("bell", ProviderRole.MENTIONED)), published=FRIDAY),
    ],
    ids=["another day", "other words", "two are named"],
)
def test_what_names_a_provider_by_the_way_does_not(named: Article) -> None:
    assert "a-named" not in where(assign([*three(), named, *three(provider="bell", text="Other words altogether")]))


def test_a_single_report_of_a_part_joins_the_whole_where_each_names_the_other() -> None:
    whole = (("google-workspace", ProviderRole.PRIMARY), ("youtube", ProviderRole.MENTIONED))
    part = (("youtube", ProviderRole.PRIMARY), ("google-workspace", ProviderRole.MENTIONED))
    known = [report(n, roles=whole, published=FRIDAY + timedelta(hours=15)) for n in ("one", "two")]
    single = report("single", roles=part, published=FRIDAY + timedelta(hours=15))
    placed = where(assign([*known, single]))
    assert placed["a-single"] == placed["a-one"]
    silent = [report(n, roles=whole[:1], published=FRIDAY + timedelta(hours=15)) for n in ("one", "two")]
    placed = where(assign([*silent, single]))
    assert placed["a-single"] != placed["a-one"]
