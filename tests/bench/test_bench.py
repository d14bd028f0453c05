"""The table of figures itself: what is found, what holds, what is skipped."""

import subprocess
import sys

import pytest

from tests.bench import ROOT, Row, Skip
from tests.bench.__main__ import line, names


def test_benchmarks_are_found_by_being_there() -> None:
    assert {"compose", "feeds", "parse", "quiet", "replay"} <= set(names())
    assert not any(name.startswith(("_", "test")) for name in names())


@pytest.mark.parametrize(
    ("row", "holds"),
    [
        (Row("a", 9.9, "ms", 10), True),
        (Row("a", 10.1, "ms", 10), False),
        (Row("a", 3.1, "x", 3, least=True), True),
        (Row("a", 2.9, "x", 3, least=True), False),
        (Row("a", 1e9, "ms"), True),
    ],
)
def test_a_figure_holds_within_its_limit(row, holds) -> None:
    assert row.holds is holds
    assert line("some", row).endswith("MISSED") is not holds


def test_what_is_missing_is_told_as_a_reason(monkeypatch, tmp_path) -> None:
    from tests import bench

    monkeypatch.setattr(bench, "ROOT", tmp_path / "checkout")
    with pytest.raises(Skip, match=r"\.\./shared"):
        bench.real()


def test_an_unknown_name_is_a_usage_error() -> None:
    done = subprocess.run([sys.executable, "-m", "tests.bench", "nonsense"], cwd=ROOT, capture_output=True, text=True, check=False)  # fmt: skip
    assert done.returncode == 2
    assert "no benchmark nonsense" in done.stderr
