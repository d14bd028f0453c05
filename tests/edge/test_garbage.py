"""What a run leaves behind in memory: trees of pages are found while it goes on, and the usual care comes back."""

from __future__ import annotations

import gc

import pytest

from scraper.edge.record.content import seldom_collected, uncollected


class Knot:
    """Refers to itself, as the tree of a page does."""

    alive = 0

    def __init__(self) -> None:
        Knot.alive += 1
        self.own = self

    def __del__(self) -> None:
        Knot.alive -= 1


def test_garbage_of_pages_is_found_during_a_run():
    with seldom_collected():
        for _ in range(200_000):
            Knot()
        assert Knot.alive < 50_000


@pytest.mark.parametrize("care", [seldom_collected, uncollected])
def test_the_usual_care_comes_back_also_after_a_failure(care):
    usual = gc.get_threshold(), gc.isenabled()

    def fail() -> None:
        with care():
            assert (gc.get_threshold(), gc.isenabled()) != usual
            raise ValueError("no")

    with pytest.raises(ValueError, match="no"):
        fail()
    assert (gc.get_threshold(), gc.isenabled()) == usual
