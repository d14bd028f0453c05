"""Fits a logistic regression: the weights with which signs tell a yes from a no.

Standardised signs, a penalty on the squares of the weights (ridge), Newton's method; see Hastie, Tibshirani, Friedman, The
Elements of Statistical Learning (2009), 4.4.1 and 18.4. Written out because the tables have some fifty columns and a
thousand rows, and the weights have to come out the same on every machine: sums by `math.fsum`, no threads.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from scraper.core.articles.weights import EVEN, Weights

_STEPS = 50
_STILL = 1e-9


@dataclass(frozen=True, slots=True)
class Row:
    """One case: its signs by name (an absent one is 0), the answer, and how much it counts."""

    signs: Mapping[str, float]
    yes: bool
    counts: float = 1.0


def fit(rows: Sequence[Row], names: Sequence[str], penalty: float, least: float = EVEN) -> Weights:
    """The weights of the named signs; `penalty` multiplies half the sum of the squares of the standardised weights, and a case
    is to be taken from the likelihood `least` on.
    """
    scales = [_scale([row.signs.get(name, 0.0) for row in rows]) for name in names]
    table = [
        [1.0, *((row.signs.get(n, 0.0) - mean) / spread for n, (mean, spread) in zip(names, scales, strict=True))]
        for row in rows
    ]
    beta = [0.0] * (len(names) + 1)
    for _ in range(_STEPS):
        step = _newton(table, rows, beta, penalty)
        beta = [b + s for b, s in zip(beta, step, strict=True)]
        if max(abs(s) for s in step) < _STILL:
            break
    weights = [b / spread for b, (_, spread) in zip(beta[1:], scales, strict=True)]
    bias = beta[0] - math.fsum(w * mean for w, (mean, _) in zip(weights, scales, strict=True))
    return Weights(round(bias, 4), tuple((name, round(w, 4)) for name, w in zip(names, weights, strict=True)), least)


def _scale(values: list[float]) -> tuple[float, float]:
    mean = math.fsum(values) / len(values)
    spread = math.sqrt(math.fsum((v - mean) ** 2 for v in values) / len(values))
    return mean, spread or 1.0


def _newton(table: list[list[float]], rows: Sequence[Row], beta: list[float], penalty: float) -> list[float]:
    """The step from `beta` to where the penalised likelihood would be greatest were it a parabola."""
    width = len(beta)
    pull = [0.0, *(-penalty * b for b in beta[1:])]
    curve = [[penalty if i == j and i else 0.0 for j in range(width)] for i in range(width)]
    for signs, row in zip(table, rows, strict=True):
        likely = 1 / (1 + math.exp(-math.fsum(b * x for b, x in zip(beta, signs, strict=True))))
        miss, sure = row.counts * (row.yes - likely), row.counts * likely * (1 - likely)
        for i, x in enumerate(signs):
            pull[i] += miss * x
            part = sure * x
            if part:
                line = curve[i]
                for j in range(i + 1):
                    line[j] += part * signs[j]
    for i in range(width):
        for j in range(i + 1, width):
            curve[i][j] = curve[j][i]
    return _solved(curve, pull)


def _solved(matrix: list[list[float]], right: list[float]) -> list[float]:
    """The solution of linear equations, by elimination with the greatest pivot."""
    width = len(right)
    lines = [[*line, value] for line, value in zip(matrix, right, strict=True)]
    for i in range(width):
        best = max(range(i, width), key=lambda k: abs(lines[k][i]))
        lines[i], lines[best] = lines[best], lines[i]
        for line in lines[i + 1 :]:
            factor = line[i] / lines[i][i]
            if factor:
                for k in range(i, width + 1):
                    line[k] -= factor * lines[i][k]
    found = [0.0] * width
    for i in reversed(range(width)):
        known = math.fsum(lines[i][k] * found[k] for k in range(i + 1, width))
        found[i] = (lines[i][width] - known) / lines[i][i]
    return found
