"""`python -m tests.eval`: the scores on the labelled corpus."""

import runpy
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
runpy.run_module("score", run_name="__main__")
