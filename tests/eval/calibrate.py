"""Makes and shows the numbers that clustering decides by; see site/pages/decisions/0015-calibration.md.

    python -m tests.eval.calibrate words      # prints scraper/core/placing/common_words.py anew; --write puts it there
    python -m tests.eval.calibrate sweep      # each number of scraper/core/placing/calibration.py, moved up and down

Both look at the articles for tuning only; the held ones are never read here. The words come besides from the titles of
the record that ships (incidents before `UNTIL`), so that what a run adds to the record never changes them.
"""

from __future__ import annotations

import argparse
import json
import math
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import fields, replace
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
sys.path.insert(0, str(HERE))

import corpus  # noqa: E402  found beside this file
import score  # noqa: E402  same

from scraper.core.language.text import term_counts, words  # noqa: E402  same
from scraper.core.placing.calibration import CALIBRATED, Calibration  # noqa: E402  same

TABLE = ROOT / "scraper" / "core" / "placing" / "common_words.py"
UNTIL = "2025-07"
COMMON = 0.03
"""A word in fewer documents than this is as rare as can be told from some hundreds of them."""
STEPS = 20
_WIDTH = 112
_HEAD = '''"""Words that many reports of outages have, and how much they tell of which outage it is: 0 nothing, 1 all.

Made by `python -m tests.eval.calibrate words --write` from
{documents}; frozen, because a table that followed the record would place
the same documents otherwise a year later. A word that is not here tells 1.
"""

from __future__ import annotations

COMMON: tuple[tuple[float, str], ...] = (
'''


def terms_of(text: str) -> frozenset[str]:
    """The terms of a text as clustering counts them, in letters instead of hashes."""
    found, before = set(), ""
    for word in words(text):
        for term in (word, before + word):
            if len(term_counts(term)) == 1 and (term == word or len(word) == len(before) == 1):
                found.add(term)
        before = word
    return frozenset(found)


def shares(texts: Iterable[str]) -> dict[str, float]:
    """By term, the share of texts that have it."""
    told = [terms_of(text) for text in texts]
    return {term: n / len(told) for term, n in Counter(t for terms in told for t in terms).items()}


def weight(share: float) -> float:
    """How rare: the logarithm of the share, scaled so that `COMMON` is 1, in steps."""
    return round(STEPS * min(1.0, math.log(share) / math.log(COMMON))) / STEPS


def table(articles: Iterable[str], titles: Iterable[str]) -> list[tuple[float, list[str]]]:
    """Weights below 1 with their words, both in order. A word is as common as it is in articles, or in titles."""
    found: dict[str, float] = defaultdict(float)
    for told in (shares(articles), shares(titles)):
        for term, share in told.items():
            found[term] = max(found[term], share)
    by_weight: defaultdict[float, list[str]] = defaultdict(list)
    for term, share in sorted(found.items()):
        if weight(share) < 1:
            by_weight[weight(share)].append(term)
    return sorted(by_weight.items())


def module(articles: list[str], titles: list[str]) -> str:
    """The text of `common_words.py`."""
    documents = f"{len(articles)} labelled articles and {len(titles)} titles of official records"
    rows = (f"    ({step:g}, {line})," for step, told in table(articles, titles) for line in _lines(told))
    return _HEAD.format(documents=documents) + "\n".join(rows) + "\n)\n"


def _lines(told: list[str]) -> Iterator[str]:
    line = ""
    for word in told:
        if line and len(line) + len(word) > _WIDTH - 14:
            yield f'"{line}"'
            line = ""
        line = f"{line} {word}".strip()
    yield f'"{line}"'


def tuned_texts() -> list[str]:
    """Title and text of every article for tuning."""
    return [f"{a.title}\n\n{a.text}" for a in corpus.articles() if not a.held]


def day_one_titles() -> list[str]:
    """Titles of the official records that ship, each text once."""
    found = set()
    for file in sorted((ROOT / "content" / "incidents").glob("*/*/*/*.json")):
        year, month = file.parts[-4:-2]
        if f"{year}-{month}" < UNTIL:
            found |= set(_titles(json.loads(file.read_text("utf-8"))))
    return sorted(found)


def _titles(told: object) -> Iterator[str]:
    if isinstance(told, dict):
        if "page" in told and isinstance(told.get("title"), str):
            yield told["title"]
        told = list(told.values())
    if isinstance(told, list):
        for one in told:
            yield from _titles(one)


# --- one number at a time ---------------------------------------------------------------------------------------------

_FACTORS = (0.0, 0.25, 0.5, 0.75, 0.9, 1.1, 1.25, 1.5, 2.0, 4.0)


def moved(name: str) -> Iterator[tuple[str, Calibration]]:
    """The calibration with one number moved, and what it was moved to."""
    value = getattr(CALIBRATED, name)
    if not isinstance(value, int | float):
        return
    for factor in _FACTORS:
        other = type(value)(value * factor)
        if other != value and (other or isinstance(value, float)):
            yield f"{other:g}", replace(CALIBRATED, **{name: other})


def quality(by: Calibration) -> tuple[float, float]:
    """BCubed F1, and near-twins kept apart, on the articles for tuning."""
    found, outcome = score.run(by)
    tuned = tuple(a for a in found if not a.held)
    precision, recall = score.bcubed(tuned, outcome)
    return 2 * precision * recall / (precision + recall), 1 - score.twins_merged(tuned, outcome)


def sweep() -> Iterator[str]:
    """A line for each number: what it may be without a worse score, and what goes wrong beyond."""
    best = quality(CALIBRATED)
    yield f"{'as it is':24} BCubed F1 {best[0]:7.2%}, near-twins apart {best[1]:7.2%}"
    for field in fields(Calibration):
        good: list[str] = []
        bad: list[str] = []
        for value, by in moved(field.name):
            f1, apart = quality(by)
            if f1 >= best[0] and apart >= best[1]:
                good.append(value)
            else:
                bad.append(f"{value} ({f1:.2%}, {apart:.2%})")
        if good or bad:
            good = sorted((f"{getattr(CALIBRATED, field.name):g}", *good), key=float)
            yield f"{field.name:24} as good: {' '.join(good)}   worse: {'; '.join(bad) or 'none tried'}"


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.eval.calibrate", description=__doc__)
    parser.add_argument("what", choices=("words", "sweep"))
    parser.add_argument("--write", action="store_true", help="with words: put the table in its place")
    asked = parser.parse_args()
    if asked.what == "sweep":
        for line in sweep():
            sys.stdout.write(f"{line}\n")
        return 0
    made = module(tuned_texts(), day_one_titles())
    if asked.write:
        TABLE.write_text(made, "utf-8")
    else:
        sys.stdout.write(made)
    return 0


if __name__ == "__main__":
    sys.exit(main())
