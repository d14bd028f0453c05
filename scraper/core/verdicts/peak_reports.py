"""How many user reports there were at the worst. Counts that differ are shown as a range and never averaged."""

from __future__ import annotations

from collections.abc import Sequence

from scraper.core.case import Statement
from scraper.core.model import Outcome, PeakReports, Verdict
from scraper.core.weighing import Hearing, agreement, ids
from scraper.core.wording import number

FACT = "peak_reports"
ORDER = 63
SPREAD = 1.2
"""Counts more than a fifth apart were taken at other hours, in other countries or of other products."""
RULES = (
    ("counts differ", Outcome.OPEN, "Counts differ by hour, country and product. The range is shown; none is chosen, none averaged."),
    ("counts agree", None, "The counts lie within a fifth of each other; the one most voices give is used, of equals the highest."),
    ("only parts", None, "Only counts of one region or one moment are known; the highest is shown."),
)


def judge(hearing: Hearing) -> Verdict | None:
    """One count where all are near, else the range. Counts of one region say nothing against one of the whole."""
    statements = hearing.case.on(FACT)
    counted = [s for s in statements if not s.denies and isinstance(s.claim.value, PeakReports)]
    silent = [s for s in statements if s.denies or not isinstance(s.claim.value, PeakReports)]
    why = [(s.id, "no figure at that time") for s in silent]
    if not counted:
        if not statements:
            return None
        return Verdict(
            FACT, Outcome.UNSUPPORTED, None, "no count", "No source gives a count.",
            consistent=ids(silent), why_not=tuple(why),
        )  # fmt: skip
    whole = [s for s in counted if _kind(s) != "regional"]
    parts = [s for s in counted if _kind(s) == "regional"] if whole else []
    exact = whole or counted
    low, high = min(map(_n, exact)), max(map(_n, exact))
    floor = [s for s in exact if _is_floor(s, high)]
    decisive = [s for s in exact if not _is_floor(s, high)]
    why += [(s.id, f"{number(_n(s))} in one region only") for s in parts]
    why += [(s.id, f"says at least {number(_n(s))}, which fits") for s in floor]
    consistent = ids((*parts, *floor, *silent))
    if max(map(_n, decisive)) > SPREAD * min(map(_n, decisive)):
        open_ones = set(ids(floor))
        why = [pair for pair in why if pair[0] not in open_ones]
        rule, outcome, note = RULES[0]
        assert outcome is not None
        return Verdict(FACT, outcome, None, rule, note, low, high, ids(exact), (), ids((*parts, *silent)), tuple(why))
    rule, _, note = RULES[1 if whole else 2]
    value = _most_voiced(decisive)
    outcome = agreement(decisive, ())
    ranged = low != high
    return Verdict(
        FACT, outcome, value, rule, note, low if ranged else None, high if ranged else None,
        ids(decisive), (), consistent, tuple(why),
    )  # fmt: skip


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
