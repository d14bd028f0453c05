"""Makes the weights by which a clause with a fault in it is taken for why an outage happened, though nothing says so.

    python -m tests.eval.weigh_causes            # prints how well weights fitted without a set of pages tell those of that set
    python -m tests.eval.weigh_causes --write    # puts scraper/core/articles/cause_weights.py anew

They are fitted to three sorts of candidates (`scraper/core/articles/likely_causes.py`). `signs/causes.tsv` holds, as numbers
only, those on pages of the press and what they showed to the code of the day on which the pages were first read, before
anybody had worked on them: a line a candidate, `set/page<TAB>right or wrong<TAB>sign=number …`; signs that are 0 are left out,
and so are candidates of which two careful readers could differ. The others are those on the corpus's articles for tuning and in its
pieces of news for tuning, as they are read now. Held ones are never read here.
"""

from __future__ import annotations

import argparse
import math
import sys
from functools import cache
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
sys.path.insert(0, str(HERE))

import causes  # noqa: E402  found beside this file
import corpus  # noqa: E402  same
import score  # noqa: E402  same
from logistic import Row  # noqa: E402  same
from weigh import apart, fitted, lines_of, printed, signs_of  # noqa: E402  same

from scraper.core.articles.likely_causes import Candidate, candidates  # noqa: E402  same
from scraper.core.articles.passages import Reading, read  # noqa: E402  same
from scraper.core.instants import parse_instant  # noqa: E402  same
from scraper.core.model import PageText  # noqa: E402  same
from scraper.core.reading import own_claims, reported  # noqa: E402  same
from scraper.edge.people.config import load  # noqa: E402  same

SIGNS = HERE / "signs" / "causes.tsv"
TABLE = ROOT / "scraper" / "core" / "articles" / "cause_weights.py"
PENALTY = 40.0
"""Between half and twice of it, what is told without a set moves by less than a point."""
OWN = 0.3
"""How much a candidate of the corpus counts beside one of the press."""
LEAST = 0.55
"""How likely a candidate has to be right to be taken: told without their set, four of five of those are."""
_OF_PAGES = ("in_", "first", "depth", "told", "concrete_", "of_another", "reason_last", "reason_next", "by_")
"""Signs that a piece of two sentences cannot show as an article does."""
_REPORTS = frozenset({"incident", "postmortem"})
_HEAD = '''"""How much each sign of a clause with a fault in it tells for (above 0) or against (below) its being why the outage happened.

Made by `python -m tests.eval.weigh_causes --write` from {press} candidates of the press and {own} of the corpus.
"""

from __future__ import annotations

from scraper.core.articles.weights import Weights

WEIGHTS = '''


def press() -> list[tuple[str, Row]]:
    """The set of each candidate on pages of the press, and what it showed."""
    return [(at.split("/")[0], Row(signs_of(told), verdict == "right")) for at, verdict, told in lines_of(SIGNS)]


@cache
def readings() -> tuple[tuple[corpus.LabelledArticle, Reading], ...]:
    """The corpus's articles for tuning, as they are read now."""
    config, _ = load(ROOT / "content")
    return tuple((a, read(score.page_of(a), config.providers)) for a in corpus.articles() if not a.held)


def _stands_in(candidate: Candidate, places: list[tuple[int, int]]) -> bool:
    """Whether words that name a cause stand in its sentence."""
    return any(start < candidate.line.end and candidate.line.start < end for start, end in places)


def of_articles() -> list[Row]:
    """The candidates on the corpus's articles for tuning, without those in doubt."""
    found = []
    for article, reading in readings():
        if article.relevance not in _REPORTS:
            continue
        named = [n for n in causes.named_causes() if n.article == article.id]
        labels = [(n.whose, [span for p in n.places for span in causes.spans(reading.text, p)]) for n in named]
        for candidate in candidates(reading, reported(reading, own_claims(reading))):
            whose = {who for who, places in labels if _stands_in(candidate, places)}
            if "own" in whose or "doubt" not in whose:
                found.append(Row(candidate.shown, "own" in whose, OWN))
    return found


def of_pieces(usual: dict[str, float]) -> list[Row]:
    """The candidates in the pieces of news for tuning, also where a cause is taken: each with the `usual` signs of a page."""
    found, published = [], parse_instant("2026-05-20T12:00:00Z")
    for line in causes.SENTENCES.read_text(encoding="utf-8").splitlines():
        of, language, words, text = line.split("\t")
        if of == "tuned":
            page = PageText("https://corpus.example/a", text, "", language=language, published=published)
            places = [] if words == "-" else list(causes.spans(text, words))
            for candidate in candidates(read(page, ()), ()):
                shown = {name: value for name, value in candidate.shown.items() if not name.startswith(_OF_PAGES)}
                found.append(Row({**shown, **usual}, _stands_in(candidate, places), OWN))
    return found


def usual_signs(rows: list[tuple[str, Row]]) -> dict[str, float]:
    """What candidates of the press show of their page, in the mean."""
    names = {name for _, row in rows for name in row.signs if name.startswith(_OF_PAGES)}
    return {n: math.fsum(row.signs.get(n, 0.0) for _, row in rows) / len(rows) for n in sorted(names)}


def table() -> str:
    """`cause_weights.py` as it would be made today."""
    told = press()
    own = of_articles() + of_pieces(usual_signs(told))
    found = fitted([row for _, row in told] + own, PENALTY, LEAST)
    return f"{_HEAD.format(press=len(told), own=len(own))}{printed(found)}\n"


def _print_apart() -> None:
    told = press()
    right, taken, missed = apart(told, of_articles() + of_pieces(usual_signs(told)), PENALTY, LEAST)
    sys.stdout.write(f"{len(told)} candidates: {right} causes told, {taken} others taken for one, {missed} missed\n")


def main(arguments: list[str] | None = None) -> None:
    """Print the score, or write the table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--write", action="store_true")
    if parser.parse_args(arguments).write:
        TABLE.write_text(table(), encoding="utf-8")
    else:
        _print_apart()


if __name__ == "__main__":
    main()
