"""The grounds on which a claimed time stands or falls, shared by the facts that are times."""

from __future__ import annotations

from scraper.core.instants import until_of
from scraper.core.judging.case import ANOTHER_DAY, Rank
from scraper.core.judging.coarseness import covers, distrusted, is_coarse
from scraper.core.judging.weighing import SAME, Comparison, Ground, Side, slip
from scraper.core.language.wording import instant, length, moment
from scraper.core.model import Precision

_GRAIN = {
    Precision.HOUR: "to the hour",
    Precision.PART_OF_DAY: "by part of the day",
    Precision.DAY: "by day only",
    Precision.MONTH: "by month only",
}


def always(_: Comparison) -> bool:
    """The last ground of a table."""
    return True


def _late_denial(c: Comparison) -> bool:
    written = c.statement.written
    return c.statement.denies and written is not None and written > c.chosen.at.at + SAME


def _no_instant(c: Comparison) -> bool:
    return c.statement.claim.at is None


def _uncompared(c: Comparison) -> str:
    if any(sign.isdigit() for sign in str(c.statement.claim.value)):
        return "gives no day, or no zone, with its time: it cannot be compared"
    return "gives no time of day: there is nothing to compare"


def _agrees(c: Comparison) -> bool:
    return not is_coarse(c.statement) and not distrusted(c.statement) and abs(c.gap) <= SAME


def _same_grain(c: Comparison) -> bool:
    claim = c.statement.claim
    return is_coarse(c.statement) and claim.precision is c.chosen.at.precision and covers(c.statement, c.chosen.at)


def _coarse_here(c: Comparison) -> bool:
    claim = c.statement.claim
    if claim.at and claim.end and not distrusted(c.statement) and claim.at <= c.chosen.at.at <= claim.end:
        return True
    vague = is_coarse(c.statement) or c.statement.claim.qualifier in ("about", "at_least")
    return vague and covers(c.statement, c.chosen.at)


def _grain(c: Comparison) -> str:
    precision = c.statement.claim.precision
    said = _GRAIN.get(precision) if precision else None
    return (
        f"told {said}: it fits, and is too coarse to decide"
        if said
        else "told as an approximate time: it fits, and does not decide"
    )


def _as_told(c: Comparison) -> str:
    claim = c.statement.claim
    return moment(c.at, claim.precision, until=until_of(claim))


def _coarse_elsewhere(c: Comparison) -> str:
    return f"says {_as_told(c)}; {instant(c.chosen.at)} is outside it"


def _chosen_is_coarse(c: Comparison) -> bool:
    return c.chosen.at.precision in _GRAIN and covers(c.statement, c.chosen.at)


def apart(c: Comparison) -> str:
    """How far a claim is from what was chosen, and whose word it is."""
    side = "after" if c.gap.total_seconds() > 0 else "before"
    whose = {
        Rank.RECORD: "also the provider's",
        Rank.QUOTED: "quoted from the provider",
        Rank.PRESS: "by one account" if not c.statement.publisher else f"by {c.statement.publisher}",
        Rank.CROWD: "from user reports",
    }[c.statement.rank]
    return (
        f"{moment(c.at, near=c.chosen.at.at)}, {length(abs(c.gap))} {side} {instant(c.chosen.at, near=c.at)}; {whose}"
    )


def is_another_facts(c: Comparison) -> bool:
    """Whether the time of a claim on the start is a better supported time of the end, or the other way round."""
    side = "end" if c.statement.claim.kind == "ended" else "start"
    other = "start" if side == "end" else "end"
    found = c.hearing.voiced
    return len(found.get((other, c.at), ())) > len(found.get((side, c.at), ()))


OWN_WORDS = Ground(
    "own words", Side.CONSISTENT, lambda c: c.statement.rank is Rank.RECORD,
    lambda c: f"{moment(c.at, c.statement.claim.precision, near=c.chosen.at.at)}, also a time of the provider's own, for another post, part or record of the same outage",
)  # fmt: skip
"""A provider does not dispute itself by telling of parts, of interim states, or in several records."""
SHARED: tuple[Ground, ...] = (
    Ground("denied too late", Side.AGAINST, _late_denial, lambda _: "says that it had not happened yet, but was published after it"),
    Ground("written before", Side.CONSISTENT, lambda c: c.statement.denies, lambda _: "written during the outage: not yet, at that time"),
    Ground("no instant", Side.CONSISTENT, _no_instant, _uncompared),
    Ground("agrees", Side.FOR, _agrees, lambda _: "the same time"),
    Ground("same grain", Side.FOR, _same_grain, lambda _: "the same"),
    Ground("fits", Side.CONSISTENT, _coarse_here, _grain),
    Ground("finer", Side.CONSISTENT, _chosen_is_coarse, lambda _: "finer than what was chosen, and inside it"),
    OWN_WORDS,
    Ground("another day", Side.AGAINST, lambda c: ANOTHER_DAY in c.statement.claim.flags, lambda c: f"says {_as_told(c)}; most accounts put it days later"),
    Ground("coarse elsewhere", Side.AGAINST, lambda c: is_coarse(c.statement), _coarse_elsewhere),
    Ground("cannot be as written", Side.AGAINST, lambda c: distrusted(c.statement), lambda _: "two times or a date in it cannot both be right, so neither is used"),
    Ground("slip", Side.AGAINST, lambda c: slip(c) is not None, lambda c: slip(c) or ""),
)  # fmt: skip
"""Asked first for every time; a fact adds its own and ends with `OTHERWISE`."""

ANOTHER_FACTS = Ground(
    "another fact's time", Side.AGAINST, is_another_facts,
    lambda c: f"{moment(c.at, near=c.chosen.at.at)} is the {'start' if c.statement.claim.kind == 'ended' else 'end'} by more accounts",
)  # fmt: skip
OTHERWISE = Ground("otherwise", Side.AGAINST, always, apart)
