"""Makes the weights by which an article is taken for a report (decision 0053) and a claim for rightly read (decision 0054).

    python -m tests.eval.weigh            # prints how well weights fitted without a set of pages tell those of that set
    python -m tests.eval.weigh --write    # puts scraper/core/articles/{report,claim}_weights.py anew

They are fitted to what `signs/` holds, numbers only: what pages of the press and the claims found on them showed to the code of
the day on which they were first read, before anybody had worked on them. In `pages.tsv` there is a line a page,
`set/page<TAB>kind of page<TAB>sign=number …`, in `claims.tsv` a line a claim, `set/page<TAB>kind of claim<TAB>right or
wrong<TAB>sign=number …`; signs that are 0 are left out. Nothing is read again, so that a table changes with its cases alone
and not with every rule. The corpus's articles are too short to be weighed, and with their claims nothing was told better.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
sys.path.insert(0, str(HERE))

from logistic import Row, fit  # noqa: E402  found beside this file

from scraper.core.articles.weights import EVEN, Weights  # noqa: E402  same
from scraper.core.model import Relevance  # noqa: E402  same

PAGES, CLAIMS = HERE / "signs" / "pages.tsv", HERE / "signs" / "claims.tsv"
TABLES = ROOT / "scraper" / "core" / "articles"
PENALTY, CLAIM_PENALTY = 20.0, 40.0
"""Between half and twice of each, what is told without a set moves by less than half a point."""
LEAST = {"started": 0.65, "duration": 0.55}
"""How likely a claim has to be right to be taken. Of ends the signs tell nothing, and of causes too many are missed as it is."""
_REPORTS = frozenset({Relevance.INCIDENT, Relevance.POSTMORTEM})
_HEAD = '''"""How much each sign of an article tells for (above 0) or against (below) its being a report of an outage.

Made by `python -m tests.eval.weigh --write` from {pages} pages of the press on which the rules alone do not decide.
"""

from __future__ import annotations

from scraper.core.articles.weights import Weights

WEIGHTS = '''
_CLAIMS_HEAD = '''"""How much each sign of a claim tells for (above 0) or against (below) its being rightly read, by kind of claim.

Made by `python -m tests.eval.weigh --write` from {press} claims of the press.
"""

from __future__ import annotations

from scraper.core.articles.weights import Weights

WEIGHED = {{
'''


def lines_of(file: Path) -> Iterator[list[str]]:
    """The columns of each line of a table of signs."""
    for line in file.read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            yield line.split("\t")


def signs_of(told: str) -> dict[str, float]:
    """The signs of a case, as a table of them gives them."""
    return {name: float(value) for name, value in (pair.split("=") for pair in told.split(" "))}


def pages() -> list[tuple[str, Row]]:
    """The set of each page of the press, and what it showed."""
    return [(at.split("/")[0], Row(signs_of(told), Relevance(kind) in _REPORTS)) for at, kind, told in lines_of(PAGES)]


def claims(kind: str) -> list[tuple[str, Row]]:
    """The set of each claim of a kind on pages of the press, and what it showed."""
    rows = (
        (at.split("/")[0], of, Row(signs_of(told), verdict == "right")) for at, of, verdict, told in lines_of(CLAIMS)
    )
    return [(name, row) for name, of, row in rows if of == kind]


def fitted(rows: list[Row], penalty: float, least: float = EVEN) -> Weights:
    """The weights of all signs that any row shows."""
    return fit(rows, sorted({name for row in rows for name in row.signs}), penalty, least)


def apart(press: list[tuple[str, Row]], own: list[Row], penalty: float, least: float) -> tuple[int, int, int]:
    """Rightly taken, wrongly taken, and wrongly left out, each set told by weights fitted without it."""
    right = taken = missed = 0
    for left_out in sorted({name for name, _ in press}):
        found = fitted([row for name, row in press if name != left_out] + own, penalty, least)
        for row in (row for name, row in press if name == left_out):
            told = found.takes(row.signs)
            right += told and row.yes
            taken += told and not row.yes
            missed += row.yes and not told
    return right, taken, missed


def printed(found: Weights, indent: str = "") -> str:
    """Weights as they stand in a module."""
    rows = "".join(f'{indent}        ("{name}", {weight}),\n' for name, weight in found.by_sign)
    return f"Weights(\n{indent}    {found.bias},\n{indent}    (\n{rows}{indent}    ),\n{indent}    {found.least},\n{indent})"


def report_table() -> str:
    """`report_weights.py` as it would be made today."""
    press = [row for _, row in pages()]
    return f"{_HEAD.format(pages=len(press))}{printed(fitted(press, PENALTY))}\n"


def claim_table() -> str:
    """`claim_weights.py` as it would be made today."""
    press = {kind: [row for _, row in claims(kind)] for kind in LEAST}
    parts = [_CLAIMS_HEAD.format(press=sum(map(len, press.values())))]
    for kind, least in LEAST.items():
        found = fitted(press[kind], CLAIM_PENALTY, least)
        parts.append(f'    "{kind}": {printed(found, "    ")},\n')
    return "".join(parts) + "}\n"


def _told_apart() -> Iterator[str]:
    press = pages()
    right, taken, missed = apart(press, [], PENALTY, EVEN)
    f1 = 200 * right / (2 * right + taken + missed)
    yield f"{len(press)} pages: {right} reports told, {taken} others taken for one, {missed} missed; F1 {f1:.1f}"
    for kind, least in LEAST.items():
        found = claims(kind)
        right, taken, missed = apart(found, [], CLAIM_PENALTY, least)
        before, after = 100 * sum(row.yes for _, row in found) / len(found), 100 * right / (right + taken)
        yield f"{len(found)} {kind}: {before:.1f} % right, {after:.1f} of the {right + taken} taken; {missed} right ones left out"


def main(arguments: list[str] | None = None) -> None:
    """Print the score, or write the tables."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--write", action="store_true")
    if not parser.parse_args(arguments).write:
        sys.stdout.writelines(f"{line}\n" for line in _told_apart())
        return
    (TABLES / "report_weights.py").write_text(report_table(), encoding="utf-8")
    (TABLES / "claim_weights.py").write_text(claim_table(), encoding="utf-8")


if __name__ == "__main__":
    main()
