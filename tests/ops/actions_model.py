"""GitHub Actions as it is, in a model: schedules that come late or not at all, runs that ask for the next one, waits,
dispatches that take a while or fail, GitHub's own bad days. Times are minutes from the beginning.

What is recorded is named with its place; what is not is assumed, and assumed badly.
"""

from __future__ import annotations

import heapq
import random
from dataclasses import dataclass, field
from itertools import pairwise

Quantiles = tuple[tuple[float, float], ...]
"""(share, minutes), straight lines in between."""

SUMMER: Quantiles = ((0.0, 10), (0.5, 67), (0.9, 190), (0.954, 240), (0.99, 335), (1.0, 335))
"""Minutes between runs of a schedule that asked for one every ten: median, 90th and 99th of a hundred, and four hours at
4.6 % from above, as somebody counted them over 999 runs from 18 June to 5 September 2026
(github.com/inkdrafts/notiongit-template/issues/40). The longest gap is not told.
"""

STARVED: Quantiles = (*SUMMER[:-1], (1.0, 3935))
"""The same, with a longest gap of 2.7 days: so long that the mean is the 114 minutes that it was."""

WATCHDOG: Quantiles = ((0.0, 5), (0.25, 14.6), (0.5, 21.3), (0.75, 26.1), (0.9, 34.0), (1.0, 58.5))
"""Another repository, which asked for one every five: 300 runs of 11 to 15 August 2026
(github.com/Ambiguous-Interactive/unity-helpers/issues/448).
"""

TROUBLES: Quantiles = ((0.0, 9), (0.25, 32), (0.5, 59), (0.75, 94), (0.9, 327), (1.0, 694))
TROUBLES_A_YEAR = 58
"""How long the incidents of 2023 lasted that name Actions in their title, the most in any year of the shipped record."""

DISPATCHED = (0.5, 1.0)
"""A dispatched run begins after 30 to 60 seconds (github.com/getsentry/publish/pull/7841). Assumed: one in fifty waits up
to a quarter of an hour more, for want of runners.
"""

PAUSE, ALIVE = 13.0, 360.0


def drawn(chance: random.Random, quantiles: Quantiles) -> float:
    """One of the lengths that were recorded, or between two of them."""
    share = chance.random()
    (low, short), (high, long) = next(pair for pair in pairwise(quantiles) if share <= pair[1][0])
    return short + (long - short) * (share - low) / (high - low)


@dataclass(frozen=True)
class Way:
    """How runs come to be. Shares are of all runs, or of all dispatches."""

    gaps: Quantiles | None = SUMMER
    chained: bool = False
    sleeping: bool = False
    beat: float = 0.0
    """Minutes between runs that something outside starts; 0 for none."""
    alive: bool = True
    broken: float = 0.01
    """Runs that fail."""
    dead: float = 0.005
    """Runs, and waits, that are killed."""
    unheard: float = 0.005
    """Dispatches that GitHub took and never ran."""
    troubles: float = TROUBLES_A_YEAR


@dataclass
class Run:
    created: float
    begun: float | None = None
    ended: float | None = None


@dataclass
class World:
    """A repository over `days` days; `lived()` plays it. `turns` are (read, published) of the runs that read something."""

    way: Way
    chance: random.Random
    days: int = 90
    every: float = 12.0
    turns: list[tuple[float, float]] = field(default_factory=list)
    runs: list[Run] = field(default_factory=list)
    cancelled: int = 0
    together: int = 0
    """Runs that read while another did, which no run may."""
    runner: float = 0.0
    _events: list[tuple[float, int, str, Run | int]] = field(default_factory=list)
    waits: int = 0
    _waits: int = 0
    """2 where one waits and another will after it."""
    _running: Run | None = None
    _pending: Run | None = None
    _troubles: list[tuple[float, float]] = field(default_factory=list)

    def lived(self) -> World:
        end = self.days * 1440.0
        at = self.chance.uniform(0, 8760 * 60 / max(self.way.troubles, 1e-9)) if self.way.troubles else end
        while at < end:
            self._troubles.append((at, at + drawn(self.chance, TROUBLES)))
            at += self.chance.expovariate(self.way.troubles / 525_600)
        if self.way.gaps:
            self._after(0, "schedule", 0)
        if self.way.beat:
            self._after(0, "beat", 0)
        if self.way.alive and self.way.chained:
            self._after(ALIVE, "alive", 0)
        while self._events and self._events[0][0] < end:
            now, _, what, about = heapq.heappop(self._events)
            getattr(self, f"_{what}")(now, about)
        return self

    def _after(self, when: float, what: str, about: Run | int) -> None:
        heapq.heappush(self._events, (when, len(self._events) + self.chance.getrandbits(40), what, about))

    def _troubled(self, now: float) -> bool:
        return any(begin <= now < end for begin, end in self._troubles)

    # --- what begins runs

    def _schedule(self, now: float, _: object) -> None:
        assert self.way.gaps
        if not self._troubled(now):
            self._create(now, 0)
        self._after(now + drawn(self.chance, self.way.gaps), "schedule", 0)

    def _beat(self, now: float, _: object) -> None:
        self._dispatch(now, "create")
        self._after(now + self.way.beat + self.chance.uniform(0, 0.3), "beat", 0)

    def _alive(self, now: float, _: object) -> None:
        """Comes up to three and a half hours late, as seldom schedules do; assumed: one in ten not at all."""
        self._after(now + ALIVE, "alive", 0)
        if self.chance.random() > 0.1:
            self._after(now + self.chance.uniform(0, 210), "revive", 0)

    def _revive(self, now: float, _: object) -> None:
        self.runner += 1
        if not self._troubled(now) and not self._running and now - max((r.created for r in self.runs), default=0) > 60:
            self._dispatch(now, "create")

    def _dispatch(self, now: float, what: str, about: int = 0) -> None:
        """Tried again for three minutes; lost where GitHub still does not hear."""
        heard = next((now + wait for wait in (0, 0.1, 0.4, 1.1, 3.3) if not self._troubled(now + wait)), None)
        if heard is None or self.chance.random() < self.way.unheard:
            return
        late = self.chance.uniform(*DISPATCHED) + (self.chance.uniform(1, 15) if self.chance.random() < 0.02 else 0)
        self._after(heard + late, what, about)

    # --- a run, in a group of which one runs and one may wait

    def _create(self, now: float, _: object) -> None:
        run = Run(now)
        self.runs.append(run)
        if self._running:
            self.cancelled += self._pending is not None
            self._pending = run
        else:
            self._begin(now, run)

    def _begin(self, now: float, run: Run) -> None:
        self.together += self._running is not None
        self._running, run.begun = run, now
        fate = self.chance.random()
        read = now + self.chance.uniform(0.5, 1.2)
        published = read + self.chance.uniform(2, 4)
        if fate < self.way.dead:
            self._after(now + self.chance.uniform(0, 30), "end", run)
        elif fate < self.way.dead + self.way.broken or self._troubled(now):
            self._after(published, "end", run)
        else:
            due = not self.turns or read - self.turns[-1][0] >= self.every
            if due:
                self.turns.append((read, published))
            self._after(published, "asking" if self.way.chained else "end", run)
        self.runner += 1 - (1 - (published - now)) // 1  # the jobs `run` and `deploy`, in whole minutes

    def _asking(self, now: float, about: object) -> None:
        assert isinstance(about, Run)
        self.runner += 1
        if not self._waits:
            self._dispatch(now, "waiting")
        self._end(now + self.chance.uniform(0.3, 0.8), about)

    def _end(self, now: float, about: object) -> None:
        assert isinstance(about, Run)
        self._running, about.ended = None, now
        if self._pending:
            run, self._pending = self._pending, None
            self._begin(now, run)

    # --- the wait, in a group of its own

    def _waiting(self, now: float, _: object) -> None:
        if self._waits:
            self._waits = 2
            return
        self._waits = 1
        self.runner += 1 + (PAUSE if self.way.sleeping else 0)
        self._after(now + PAUSE + self.chance.uniform(0.3, 0.6), "go", 0)

    def _go(self, now: float, _: object) -> None:
        """`chain.py go`: the next run, unless one is under way, and the next wait."""
        self.waits += 1
        if self.chance.random() >= self.way.dead:
            if not self._running:
                self._dispatch(now, "create")
            self._dispatch(now + 0.1, "waiting")
        self._after(now + self.chance.uniform(0.2, 0.4), "rung", 0)

    def _rung(self, now: float, _: object) -> None:
        waits, self._waits = self._waits, 0
        if waits == 2:
            self._waiting(now, 0)

    # --- what came of it

    def a_day(self, number: float) -> float:
        """So many on a day."""
        return number / self.days

    def delays(self, posts: int = 2000) -> tuple[float, float]:
        """Minutes from a post to the page that shows it: the middle one, and the one in twenty that is slower."""
        first, last = self.turns[0][0], self.turns[-1][0]
        written = sorted(self.chance.uniform(first, last) for _ in range(posts))
        found, turns = [], iter(self.turns)
        read, published = next(turns)
        for post in written:
            while read < post:
                read, published = next(turns)
            found.append(published - post)
        found.sort()
        return found[len(found) // 2], found[int(len(found) * 0.95)]
