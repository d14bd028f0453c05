"""How many user reports there were at the worst. Counts that differ are shown as a range and never averaged."""

from __future__ import annotations

from collections.abc import Sequence

from scraper.core.judging.case import Statement
from scraper.core.judging.weighing import Hearing, Side, Sides
from scraper.core.language.wording import number
from scraper.core.model import Outcome, PeakReports, Verdict

FACT = "peak_reports"
ORDER = 63
SPREAD = 1.2
"""Counts more than a fifth apart were taken at other hours, in other countries or of other products."""
DIFFER = (
    "counts differ",
    "Counts differ by hour, country and product. The range is shown; none is chosen, none averaged.",
)
AGREE = (
    "counts agree",
    "The counts lie within a fifth of each other; the one most voices give is used, of equals the highest.",
)
SAME = ("counts agree", "All who give a count at one time give the same.")
ALONE = ("one count", "One count is known of the reports at one time.")
PARTS = ("only parts", "Only counts of one region are known; the one most voices give is shown, of equals the highest.")
TOTALS = (
    "only totals",
    "Only counts over the whole time are known; the one most voices give is shown, of equals the highest.",
)
NONE = ("no count", "No source gives a count.")


def judge(hearing: Hearing) -> Verdict | None:
    """One count where all are near, else the range. Counts of one region, totals over a time, and what a source counted
    at other moments than the worst say nothing against a count of the whole at once.
    """
    statements = hearing.case.on(FACT)
    if not statements:
        return None
    counted = [s for s in statements if _is_count(s)]
    sides = Sides().lay(Side.CONSISTENT, (s for s in statements if not _is_count(s)), "no figure at that time")
    if not counted:
        return sides.verdict(FACT, None, NONE, Outcome.UNSUPPORTED)
    total, part = ([s for s in counted if _kind(s) == kind] for kind in ("cumulative", "regional"))
    whole = [s for s in counted if s not in total and s not in part]
    if whole or total:
        sides.lay(Side.CONSISTENT, part, "in one region only")
    if whole:
        sides.lay(Side.CONSISTENT, total, "added up over a time, and no count at once")
    chosen, rule = next(one for one in ((whole, AGREE), (total, TOTALS), (part, PARTS)) if one[0])
    worst = _worst(chosen)
    sides.lay(
        Side.CONSISTENT,
        (s for s in chosen if s not in worst),
        "of another hour or product, by a source that counts more",
    )
    return _compared(worst, sides, rule)


def _worst(counts: Sequence[Statement]) -> list[Statement]:
    """Of each voice the highest count: it tells how the reports rose and fell."""
    highest: dict[str, int] = {}
    for statement in counts:
        highest[statement.voice] = max(highest.get(statement.voice, 0), _n(statement))
    return [s for s in counts if _n(s) == highest[s.voice]]


def _compared(counts: Sequence[Statement], sides: Sides, rule: tuple[str, str]) -> Verdict:
    high = max(map(_n, counts))
    decisive = [s for s in counts if not _is_floor(s, high)]
    low = min(map(_n, decisive))
    if high > SPREAD * low:
        # Nothing is chosen, so nothing loses: every count carries the range.
        low = min(map(_n, counts))
        return sides.lay(Side.FOR, counts).verdict(FACT, None, DIFFER, Outcome.OPEN, (low, high))
    if rule is AGREE and len({_n(s) for s in decisive}) == 1:
        rule = SAME if len({s.voice for s in decisive}) > 1 else ALONE
    sides.lay(Side.FOR, decisive)
    for floor in (s for s in counts if _is_floor(s, high)):
        sides.lay(Side.CONSISTENT, (floor,), f"says at least {number(_n(floor))}, which fits")
    return sides.verdict(FACT, _most_voiced(decisive), rule, span=(low, high) if low != high else (None, None))


def _is_count(statement: Statement) -> bool:
    return not statement.denies and isinstance(statement.claim.value, PeakReports)


def _is_floor(statement: Statement, high: int) -> bool:
    """Whether the claim says `at least` so few that higher counts do not contradict it."""
    return statement.claim.qualifier == "at_least" and _n(statement) * SPREAD < high


def _most_voiced(statements: Sequence[Statement]) -> int:
    by_count: dict[int, set[str]] = {}
    for statement in statements:
        by_count.setdefault(_n(statement), set()).add(statement.voice)
    return max(by_count, key=lambda n: (len(by_count[n]), n))


def _n(statement: Statement) -> int:
    value = statement.claim.value
    assert isinstance(value, PeakReports)
    return value.n


def _kind(statement: Statement) -> str:
    value = statement.claim.value
    return value.type if isinstance(value, PeakReports) else "unknown"
