"""Quality is a number with a floor that only rises."""

import causes
import pytest
import score


@pytest.fixture(scope="module")
def measured() -> dict[str, dict[str, float]]:
    return score.measure()


def test_no_measure_is_below_its_floor(measured):
    assert score.below(measured, score.floors()) == []


def test_the_floors_belong_to_this_corpus():
    """A changed corpus needs `python -m tests.eval --write --allow-regression`, and a word on why in the commit."""
    assert score.floors()["corpus"] == score.corpus_hash()


def test_every_measure_has_a_floor(measured):
    kept = score.floors()
    assert {side: set(m) for side, m in measured.items()} == {side: set(kept[side]) for side in measured}


def test_a_measure_under_its_floor_is_named():
    measured = {"tuned": {"bcubed_f1": 0.5}, "held": {"bcubed_f1": 0.9}}
    kept = {"tuned": {"bcubed_f1": 0.6}, "held": {"bcubed_f1": 0.9}}
    assert score.below(measured, kept) == ["tuned bcubed_f1: 0.5000 is below the floor of 0.6000"]


def test_scores_see_a_wrong_merge_and_a_stranger():
    """The measures can fall: everything on one incident is the worst that can happen."""
    found, outcome = score.run()
    worst = score.Outcome(outcome.read, {a.id: "one" for a in found}, {}, {"one": "cl0415"})
    precision, recall = score.bcubed(found, worst)
    assert precision < 0.1
    assert recall == 1
    assert score.twins_merged(found, worst) == 1
    assert score.strangers_attached(found, worst) == 1
    assert score.mention_edges(found, worst)[1] == 0


def test_causes_that_nobody_named_are_seen():
    """Both measures fall where all articles are read as if they were one that states a cause somewhere else."""
    found, outcome = score.run()
    stated = next(a for a in outcome.read.values() if causes.claimed(a))
    assert max(causes.cause_scores(found, dict.fromkeys(outcome.read, stated))) < 0.2
