"""Times as writers of English put them, by a grammar: nothing may be told that was not meant, and next to nothing be missed."""

from collections import Counter
from datetime import timedelta

import pytest
from time_grammar import Case, cases

from scraper.core.model import Instant, Precision
from scraper.core.moments import TimeMention, find_times

FINE = {Precision.SECOND, Precision.MINUTE, Precision.HOUR}
HALF_AN_HOUR = timedelta(minutes=30)


def read(case: Case) -> tuple[TimeMention, ...]:
    published = Instant(case.published, Precision.MINUTE)
    return find_times(case.text, published=published, language="en", region=case.region)


def verdict(case: Case) -> str:
    """`wrong` if an instant or a day is told that the text does not mean; `right` if all it means is told."""
    found = read(case)
    told = [at for m in found if m.precision in FINE for at in (m.at, m.end_at) if at is not None]
    days = {f"{m.at:%Y-%m-%d}" for m in found if m.precision is Precision.DAY and m.at is not None}
    if any(all(abs(at - meant) > HALF_AN_HOUR for meant in case.instants) for at in told):
        return "wrong"
    if case.instants and not days <= case.days:
        return "wrong"
    if not all(any(abs(at - meant) < timedelta(minutes=1) for at in told) for meant in case.instants):
        return "missed"
    whole = any(m.kind == "range" and m.at and m.end_at for m in found)
    return "right" if whole or not case.ranged else "split"


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_what_is_told_is_what_is_meant(seed):
    drawn = list(cases(seed, 120))
    judged = [(verdict(case), case) for case in drawn]
    assert [case.text for told, case in judged if told == "wrong"] == []
    counted = Counter(told for told, _ in judged)
    assert counted["right"] >= 0.99 * len(drawn), [case.text for told, case in judged if told != "right"]


def test_the_grammar_crosses_what_it_says_it_crosses():
    drawn = list(cases(1, 400))
    assert len({case.text for case in drawn}) > 3000
    kinds = {kind.partition(" ")[0] for case in drawn for kind in case.kinds[:1]}
    assert kinds == {"single", "pair", "range", "double", "carried", "press", "past", "machine", "unknowable"}
    assert len({kind for case in drawn for kind in case.kinds}) > 250
    assert all(not case.ranged or len(case.instants) == 2 for case in drawn)
