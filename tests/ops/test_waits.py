"""From the vendor's post to our page, as long as GitHub lets it take: quarters of a year in the model, and the guide's word."""

from __future__ import annotations

import random
import re
from statistics import median

import pytest
from actions_model import STARVED, SUMMER, WATCHDOG, Way, World
from desk import ROOT

GUIDE = (ROOT / "site" / "pages" / "operate.md").read_text()
SEEDS = range(6)


def lived(way: Way, seed: int, *, every: float = 12.0, days: int = 90) -> World:
    return World(way, random.Random(seed), days=days, every=every).lived()


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("gaps", [SUMMER, STARVED, WATCHDOG])
def test_with_the_timer_the_middle_post_is_read_within_twenty_minutes_and_the_slow_ones_within_ninety(gaps, seed):
    world = lived(Way(gaps=gaps, chained=True), seed)
    middle, slow = world.delays()
    assert middle <= 20
    assert slow <= 90
    assert world.together == 0


def test_the_same_where_one_in_fifty_of_everything_goes_wrong():
    found = [lived(Way(chained=True, dead=0.02, unheard=0.02, broken=0.04), seed).delays() for seed in SEEDS]
    assert median(middle for middle, _ in found) <= 20
    assert median(slow for _, slow in found) <= 90


def test_no_more_than_the_schedule_asked_for_and_what_it_brings_itself():
    for gaps, itself in ((SUMMER, 16), (WATCHDOG, 66)):
        assert median(w.a_day(len(w.runs)) for w in (lived(Way(gaps=gaps, chained=True), n) for n in SEEDS)) <= 96 + itself  # fmt: skip


@pytest.mark.parametrize("seed", SEEDS)
def test_with_a_trigger_from_outside_every_five_minutes_within_six(seed):
    middle, _ = lived(Way(gaps=None, beat=5.0), seed, every=4.0, days=10).delays()
    assert middle <= 6


def test_a_bad_summer_without_the_timer_is_as_bad_as_the_guide_says():
    """The recorded gaps are what keeps the model honest: without the chain the bar is missed by far."""
    found = [lived(Way(), seed).delays() for seed in SEEDS]
    assert median(middle for middle, _ in found) > 20
    assert median(slow for _, slow in found) > 90


ROWS = {
    "the schedule alone": Way(),
    "the timer": Way(chained=True),
    "a runner that sleeps": Way(chained=True, sleeping=True),
    "a trigger from outside": Way(gaps=None, beat=5.0),
}


@pytest.mark.parametrize("name", ROWS)
def test_the_table_of_the_guide_says_what_comes(name):
    told = re.search(rf"^\| {name}[^|]*\| (\d+) \| (\d+) \| (\d+) \| ([\d,]+) \|$", GUIDE, re.MULTILINE)
    assert told
    worlds = [lived(ROWS[name], seed, every=4.0 if ROWS[name].beat else 12.0) for seed in SEEDS]
    delays = [world.delays() for world in worlds]
    came = (
        median(middle for middle, _ in delays),
        median(slow for _, slow in delays),
        median(world.a_day(len(world.runs)) for world in worlds),
        median(world.a_day(world.runner) for world in worlds),
    )
    for said, found in zip(told.groups(), came, strict=True):
        assert float(said.replace(",", "")) == pytest.approx(found, rel=0.08, abs=1)
