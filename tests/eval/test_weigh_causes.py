"""The table of signs of candidates for a cause, and the weights made from it."""

import math

import corpus
import pytest
import weigh_causes
from logistic import Row

from scraper.core.articles import cause_weights


def test_the_table_of_signs_holds_numbers_only():
    rows = weigh_causes.press()
    assert len(rows) > 2000
    assert {name for name, _ in rows} == {str(number) for number in range(1, 10)}
    assert all(math.isfinite(value) for _, row in rows for value in row.signs.values())


def test_the_weights_are_of_signs_that_candidates_of_the_press_showed():
    names = {name for _, row in weigh_causes.press() for name in row.signs}
    assert {name for name, _ in cause_weights.WEIGHTS.by_sign} == names
    assert cause_weights.WEIGHTS.least == weigh_causes.LEAST


def test_a_piece_of_news_gets_the_usual_signs_of_a_page():
    rows = [("1", Row({"depth": 0.5, "harm": 1.0}, True)), ("1", Row({"harm": 1.0}, False))]
    assert weigh_causes.usual_signs(rows) == {"depth": 0.25}


@pytest.mark.parametrize(
    ("name", "above"), [("reason_before", True), ("names_itself", True), ("users", False), ("words_fixed", False)]
)
def test_what_tells_for_a_cause_and_against_one_is_plain(name, above):
    assert (dict(cause_weights.WEIGHTS.by_sign)[name] > 0) is above


def test_no_held_article_is_fitted_to(monkeypatch):
    monkeypatch.setattr(weigh_causes, "read", lambda page, _: page.title)
    held = {article.title for article in corpus.articles() if article.held}
    read = {title for _, title in weigh_causes.readings.__wrapped__()}
    assert len(read) > 300
    assert not read & held
