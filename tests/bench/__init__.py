"""Costs, measured: `python -m tests.bench [NAME...]`, one file a benchmark.

A benchmark is a module of this package with `run() -> Iterable[Row]`; it is found by being there, and each runs in a
process of its own, so that its memory is its own. What it needs and does not find is told by `Skip`.
"""

from __future__ import annotations

import resource
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True, slots=True)
class Row:
    """One figure. `limit` is what it must not exceed, or, where `least` is set, not fall short of."""

    name: str
    value: float
    unit: str
    limit: float | None = None
    least: bool = False

    @property
    def holds(self) -> bool:
        """Whether the figure is within its limit."""
        if self.limit is None:
            return True
        return self.value >= self.limit if self.least else self.value <= self.limit


class Skip(Exception):  # noqa: N818  it is no error
    """Why a benchmark cannot run here."""


def peak_mb() -> float:
    """Most memory this process has held, in megabytes."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def held_mb() -> float:
    """Memory this process holds now, in megabytes (Linux; elsewhere the most it has held)."""
    try:
        pages = int(Path("/proc/self/statm").read_text("ascii").split()[1])
    except (OSError, ValueError, IndexError):
        return peak_mb()
    return pages * resource.getpagesize() / 1e6


def real() -> Path:
    """The folder of real documents beside the checkout."""
    folder = ROOT.parent / "shared" / "data" / "real"
    if not folder.is_dir():
        raise Skip("needs ../shared (real documents), which is not beside this checkout")
    return folder
