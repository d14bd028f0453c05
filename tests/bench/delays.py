"""From the vendor's post to our page: quarters of a year of GitHub Actions in the model of tests/ops/actions_model.py, on
recorded schedules. Minutes of delay, runs and minutes of runners a day, for each way in which runs come to be.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from statistics import median

from tests.bench import Row
from tests.ops.actions_model import STARVED, SUMMER, WATCHDOG, Quantiles, Way, World

SEEDS = range(20)
GAPS: dict[str, Quantiles] = {
    "999 runs of a summer": SUMMER,
    "the same, starved": STARVED,
    "300 runs of a week": WATCHDOG,
}


def run() -> Iterator[Row]:
    """The middle of twenty quarters each, and the worst of them where there is a limit."""
    for name, gaps in GAPS.items():
        yield from _rows(f"schedule alone, {name}", Way(gaps=gaps))
        yield from _rows(f"with the timer, {name}", Way(gaps=gaps, chained=True), 20, 90)
    one_in_fifty = Way(chained=True, dead=0.02, unheard=0.02, broken=0.04)
    yield from _rows("with the timer, one in fifty of all fails", one_in_fifty)
    yield from _rows("a sleeping runner", Way(chained=True, sleeping=True), 20, 90)
    yield from _rows("the timer and no schedule at all", Way(gaps=None, chained=True))
    yield from _rows("outside every 5 minutes", Way(gaps=None, beat=5.0), 6, every=4.0)


def _rows(name: str, way: Way, most: float | None = None, slow: float | None = None, *, every: float = 12.0) -> Iterator[Row]:  # fmt: skip
    worlds = [World(way, random.Random(seed), every=every).lived() for seed in SEEDS]
    middles, slows = zip(*(world.delays() for world in worlds), strict=True)
    yield Row(f"{name}: median", median(middles), "min")
    yield Row("  worst quarter", max(middles), "min", most)
    yield Row("  p95", median(slows), "min")
    yield Row("  worst quarter", max(slows), "min", slow)
    yield Row("  runs a day", median(w.a_day(len(w.runs)) for w in worlds), "")
    yield Row("  minutes of runners a day", median(w.a_day(w.runner) for w in worlds), "min")
    yield Row("  runs at one time", 1.0 + max(w.together for w in worlds), "", 1)
