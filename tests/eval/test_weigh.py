"""The script that fits the weights of articles and claims."""

import math
import random

import pytest
import weigh
from logistic import Row, fit

from scraper.core.articles import claim_weights, report_weights
from scraper.core.articles.weights import Weights


def rows(seed: int = 1) -> list[Row]:
    """Cases whose answer hangs on `a` and a little on `b`, not on `c`."""
    dice = random.Random(seed)
    found = []
    for _ in range(400):
        signs = {"a": dice.random(), "b": dice.random(), "c": dice.random()}
        odds = 6 * signs["a"] - 2 * signs["b"] - 2
        found.append(Row(signs, dice.random() < 1 / (1 + math.exp(-odds))))
    return found


def slope(found: Weights, cases: list[Row], penalty: float, name: str, step: float = 1e-4) -> float:
    """By how much the penalised likelihood grows with one weight, at the weights found."""

    def likelihood(by: float) -> float:
        weights = dict(found.by_sign)
        weights[name] += by
        fair = 0.0
        for row in cases:
            odds = found.bias + sum(w * row.signs[n] for n, w in weights.items())
            fair += row.counts * (math.log(1 / (1 + math.exp(-odds if row.yes else odds))))
        spread = {n: _spread([row.signs[n] for row in cases]) for n in weights}
        return fair - penalty / 2 * sum((w * spread[n]) ** 2 for n, w in weights.items())

    return (likelihood(step) - likelihood(-step)) / (2 * step)


def _spread(values: list[float]) -> float:
    mean = sum(values) / len(values)
    return math.sqrt(sum((v - mean) ** 2 for v in values) / len(values))


def test_what_decides_gets_its_weight_and_what_does_not_gets_next_to_none():
    weights = dict(fit(rows(), ["a", "b", "c"], 0.1).by_sign)
    assert 4 < weights["a"] < 8
    assert -4 < weights["b"] < -0.5
    assert abs(weights["c"]) < 1


@pytest.mark.parametrize("penalty", [0.5, 20.0])
def test_no_weight_could_be_better_moved(penalty):
    cases = rows(3)
    found = fit(cases, ["a", "b", "c"], penalty)
    assert all(abs(slope(found, cases, penalty, name)) < 0.05 for name in ("a", "b", "c"))


def test_a_penalty_draws_weights_to_nothing():
    light, heavy = (dict(fit(rows(), ["a"], penalty).by_sign)["a"] for penalty in (0.1, 500.0))
    assert 0 < heavy < light / 2


def test_a_case_that_counts_twice_is_two_cases():
    cases = rows()[:60]
    doubled = [Row(row.signs, row.yes, 2.0) for row in cases]
    assert fit(cases + cases, ["a", "b"], 1.0) == fit(doubled, ["a", "b"], 1.0)


def test_the_order_of_cases_changes_no_weight():
    cases = rows()
    assert fit(cases, ["a", "b", "c"], 2.0) == fit(cases[::-1], ["a", "b", "c"], 2.0)


def test_a_sign_that_is_always_the_same_tells_nothing():
    cases = [Row({**row.signs, "d": 1.0}, row.yes) for row in rows()]
    assert dict(fit(cases, ["a", "d"], 1.0).by_sign)["d"] == 0


def test_the_signs_of_pages_and_claims_are_numbers_of_known_names():
    weighed = {name for name, _ in report_weights.WEIGHTS.by_sign}
    assert {name for _, row in weigh.pages() for name in row.signs} <= weighed
    for kind, weights in claim_weights.WEIGHED.items():
        assert weights.least == weigh.LEAST[kind]
        assert {name for _, row in weigh.claims(kind) for name in row.signs} <= {name for name, _ in weights.by_sign}
    assert set(claim_weights.WEIGHED) == set(weigh.LEAST)


def test_weights_tell_pages_that_they_were_not_fitted_to():
    press = weigh.pages()
    found = weigh.fitted([row for name, row in press if name != "1"], weigh.PENALTY)
    others = [row for name, row in press if name == "1"]
    told = [(found.takes(row.signs)) == row.yes for row in others]
    assert sum(told) > 0.85 * len(told) > 20


@pytest.mark.parametrize(("made", "table"), [(weigh.report_table, report_weights), (weigh.claim_table, claim_weights)])
def test_a_table_is_what_the_script_makes(made, table):
    namespace: dict[str, object] = {}
    exec(made(), namespace)
    name = "WEIGHTS" if table is report_weights else "WEIGHED"
    assert near(namespace[name], getattr(table, name))


def near(made, told) -> bool:
    """Whether weights are the same but for the last digits, in which machines may differ."""
    if isinstance(made, dict):
        return made.keys() == told.keys() and all(near(made[kind], told[kind]) for kind in made)
    return (
        made.least == told.least
        and made.bias == pytest.approx(told.bias, abs=0.001)
        and dict(made.by_sign) == pytest.approx(dict(told.by_sign), abs=0.001)
    )
