"""Articles and claims weighed from all that they show."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from scraper.core.articles.likely_causes import with_likely
from scraper.core.articles.lines import Line
from scraper.core.articles.passages import read
from scraper.core.articles.relevance import relevance, shown
from scraper.core.articles.report_weights import WEIGHTS
from scraper.core.articles.surely_told import own_of, shown_by, sure
from scraper.core.articles.weighing import is_brief
from scraper.core.model import Basis, Claim, Instant, PageText, Precision
from scraper.core.reading import own_claims, reported

SHOPS = """Tills at Brunnmarkt stood still on Friday.

The chain's payment terminals stopped working at 9.40 a.m. UTC, and staff took cash only until 1 p.m.

Shoppers left full trolleys in the aisles.

Some branches closed for two hours.

"We could not even print a receipt," said one cashier in Kassel.

By the afternoon the terminals were back and cards were taken again.

Brunnmarkt apologised to its customers.

The chain has 300 branches."""
HOMES = """About 9,000 homes in Brunnau lost power on Friday.

The grid operator said a substation caught fire at 9.40 a.m.

Crews restored electricity to most streets by 1 p.m.

Traffic lights were dark for two hours.

The fire brigade put the fire out before noon.

Some pupils were sent home.

The operator apologised to its customers.

It runs 300 substations."""
WORKS = """Brunnbank customers will not be able to use online banking this weekend.

The bank plans maintenance of its servers on Saturday from 9.40 p.m.

The app will be unavailable until Sunday, 1 p.m.

Card payments will work as usual.

The bank advises customers to make transfers on Friday.

Cash machines will be in service.

The works had been announced in spring.

The bank has 300 branches."""


def page(title: str, text: str) -> PageText:
    told = Instant(datetime(2026, 5, 16, 8, tzinfo=UTC), Precision.MINUTE, Basis.STATED)
    return PageText("https://paper.example/a", f"{title}\n\n{text}", title, language="en", published=told)


@pytest.mark.parametrize(
    ("title", "text", "report"),
    [
        ("Cash only at Brunnmarkt tills", SHOPS, True),
        ("Thousands of homes without power in Brunnau", HOMES, False),
        ("Online banking unavailable this weekend", WORKS, False),
    ],
)
def test_what_a_page_is_on_is_told_by_all_that_it_shows(title, text, report) -> None:
    reading = read(page(title, text), ())
    kind, likely = relevance(reading, own_claims(reading))
    assert (kind.value == "incident") is report
    assert not is_brief(reading)
    assert 0 <= likely <= 1


def test_a_sign_is_a_number_and_a_brief_text_shows_none() -> None:
    reading = read(page("Cash only at Brunnmarkt tills", SHOPS), ())
    found = shown(reading, own_claims(reading))
    assert found is not None
    assert all(0 <= value <= 6 for value in found.values())
    assert found["lead_on_digital"] > found["lead_on_grid"] == 0
    brief = read(page("Cash only at Brunnmarkt tills", SHOPS.split("\n\n")[1]), ())
    assert shown(brief, own_claims(brief)) is None


def test_words_of_the_power_grid_make_a_report_less_likely() -> None:
    reading = read(page("Cash only at Brunnmarkt tills", SHOPS), ())
    found = shown(reading, own_claims(reading))
    assert found is not None
    assert WEIGHTS.likelihood({**found, "lead_on_grid": 1.0, "headline_on_grid": 1.0}) < WEIGHTS.likelihood(found)


def test_a_day_told_far_behind_a_start_is_left_out() -> None:
    late = SHOPS + "\n\nThe chain had moved its tills on Tuesday, when they went down in two branches."
    reading = read(page("Cash only at Brunnmarkt tills", late), ())
    told = reported(reading, own_claims(reading))
    kept = [c for c in own_of(sure(reading, told)) if c.kind == "started"]
    assert [c.at.hour for c in kept if c.at is not None and c.precision is Precision.MINUTE]
    assert set(kept) <= set(told)
    assert sure(reading, told) == sure(reading, sure(reading, told))


def test_claims_of_a_brief_text_are_all_kept() -> None:
    reading = read(page("Tills down", "Tills stopped at 9.40 a.m. They went down again on Tuesday."), ())
    told = reported(reading, own_claims(reading))
    assert sure(reading, told) == told


def test_neither_sentences_nor_claims_are_sought_by_comparing_them_one_by_one(monkeypatch) -> None:
    late = SHOPS + "\n\nThe chain had moved its tills on Tuesday, when they went down in two branches. A cable was cut."
    reading = read(page("Cash only at Brunnmarkt tills", late), ())
    told = reported(reading, own_claims(reading))
    kept = with_likely(reading, sure(reading, told))
    compared: list[object] = []
    for kind in (Line, Claim):
        monkeypatch.setattr(kind, "__eq__", lambda self, other: compared.append(self) or self is other)
    again = with_likely(reading, sure(reading, told))
    assert not compared
    monkeypatch.undo()
    assert again == kept
    assert len(own_of(kept)) > 1


def test_instants_are_counted_that_agree_or_lie_far() -> None:
    reading = read(page("Cash only at Brunnmarkt tills", SHOPS), ())
    start = next(c for c in own_of(reported(reading, own_claims(reading))) if c.kind == "started" and c.at is not None)
    own = tuple(replace(start, at=start.at + timedelta(minutes=m)) for m in (0, 20, 440))
    shown = [shown_by(reading, claim, own) for claim in own]
    assert [(x["others_agree"], x["others_far"]) for x in shown] == [(1, 1), (1, 1), (0, 2)]
    assert [(x["after_another"], x["before_another"]) for x in shown] == [(0, 1), (1, 1), (1, 0)]
    assert {x["same"] for x in shown} == {2}
