"""Signs weighed together: how likely something is, by the sum of what speaks for and against it."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass

EVEN = 0.5


@dataclass(frozen=True, slots=True)
class Weights:
    """A fitted logistic regression: the log odds of a case are `bias` and the sum of each sign (by name; an absent one is 0)
    times its weight. A case is taken from the likelihood `least` on, 0 to 1.
    """

    bias: float
    by_sign: tuple[tuple[str, float], ...]
    least: float = EVEN

    def likelihood(self, signs: Mapping[str, float]) -> float:
        """How likely a case that shows these signs is, 0 to 1."""
        return 1 / (1 + math.exp(-self._odds(signs)))

    def takes(self, signs: Mapping[str, float]) -> bool:
        """Whether a case that shows these signs is likely enough."""
        return self._odds(signs) >= math.log(self.least / (1 - self.least))

    def _odds(self, signs: Mapping[str, float]) -> float:
        return self.bias + math.fsum(weight * signs.get(name, 0.0) for name, weight in self.by_sign)
