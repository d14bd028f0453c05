"""These tests share the sick documents of tests/faults and the loopback server of tests/pipeline."""

import sys
from pathlib import Path

TESTS = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(TESTS / "faults"), str(TESTS / "pipeline")]
