"""How long it lasted. Three lengths are never confused: the span of the provider's posts, the impact it states, and
what the press says.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

from scraper.core.judging.case import Rank, Statement
from scraper.core.judging.official_times import is_running
from scraper.core.judging.stretches import STRETCHES, stretches, within
from scraper.core.judging.weighing import Hearing, Side, Sides, judged_instant
from scraper.core.language.wording import length
from scraper.core.model import Instant, Outcome, Precision, Verdict

FACT = "duration"
ORDER = 40
CLOSE = timedelta(minutes=5)
CLOSE_SHARE = 0.1
"""Lengths within five minutes or a tenth of each other are one: each end of a stretch is read off a clock."""
SHORTEST_SHARE = 0.25
SLOWEST_POST = timedelta(hours=2)
"""What a provider says that the whole lasted is no less than a quarter of its posts' span, and no more than two hours
longer: posts come late, and stay open while a fix is watched.
"""
UNSURE = timedelta(hours=12)
"""How much too early a page may say that it appeared, by its zone or by a day without a time."""
TOO_LONG = "more time than had passed since the start when it was written: it is of something else"
ALL_OF_IT = "from the first start to the last end, the time in between included, in which it was over"
ROUNDED_SHARE = 0.34
"""`About two hours` is said of anything between an hour and a half and two and a half."""
BETWEEN = "between start and end"
"""Name of the rule that measures from one judged time to the other."""
STATED_IMPACT = "stated impact"
"""Name of the rule that measures between the two times that the provider gives of the impact."""
_OFF_SCALE = 4
"""A lone length so many times longer or shorter than the one found is of something else."""
RUNNING = ("record still open", "The provider has not marked its record resolved: there is no length yet.")
UNKNOWN = ("length not known", "No source gives a length, or a start and an end known to the minute.")


def judge(hearing: Hearing) -> Verdict | None:
    """A verdict where a length is told, or follows from a start and an end known to the minute."""
    statements = hearing.case.on(FACT)
    open_still = any(is_running(r) for r in hearing.case.incidents) and not hearing.case.founding
    if open_still and "ended" not in _corrected(hearing):
        return _none(statements, RUNNING, "so far, or in part: the provider's record is still open")
    seconds, rule, explanation = _length(hearing, statements)
    if seconds is None:
        return _none(statements, UNKNOWN, "gives no length that could be chosen")
    sides = Sides()
    start, end = judged_instant(hearing, "started"), judged_instant(hearing, "ended")
    for statement in statements:
        if not _had_passed(statement, start):
            sides.lay(Side.CONSISTENT, (statement,), TOO_LONG)
        elif rule == STRETCHES and _is_of_all(statement, start, end):
            sides.lay(Side.CONSISTENT, (statement,), ALL_OF_IT)
        else:
            sides.lay(*_side(statement, seconds, _slack(start, end) if rule == BETWEEN else 0))
    spread = [seconds, *_spread((*sides.on(Side.FOR), *sides.on(Side.AGAINST)), sides.on(Side.CONSISTENT), seconds)]
    ranged = sides.outcome is Outcome.DISPUTED and min(spread) != max(spread)
    outcome = None if sides.on(Side.FOR) or sides.on(Side.AGAINST) else _bounds_outcome(hearing, rule)
    verdict = sides.verdict(
        FACT, seconds, (rule, explanation + _beside(hearing, seconds, rule)), outcome,
        (min(spread), max(spread)) if ranged else (None, None),
    )  # fmt: skip
    return verdict if verdict.supporting else replace(verdict, supporting=tuple(dict.fromkeys(_lent(hearing, rule))))


def _spread(told: tuple[Statement, ...], others: tuple[Statement, ...], seconds: int) -> Iterator[int]:
    """The lengths that differ, without those of another scale that one voice alone tells, where it tells one that fits
    as well, or several others do. `others` neither support nor contradict.
    """
    fitting = {s.voice for s in (*told, *others) if _fits(s.claim.value, seconds)}
    for s in told:
        said = s.claim.value
        if isinstance(said, int):
            alone = all(
                o.voice == s.voice for o in told if isinstance(o.claim.value, int) and _is_near(o.claim.value, said)
            )
            off_scale = not seconds <= _OFF_SCALE * said <= _OFF_SCALE**2 * seconds
            if not (alone and off_scale and (s.voice in fitting or len(fitting) > 1)):
                yield said


def _fits(told: object, seconds: int) -> bool:
    return isinstance(told, int) and abs(told - seconds) <= ROUNDED_SHARE * max(told, seconds)


def _length(hearing: Hearing, statements: tuple[Statement, ...]) -> tuple[int | None, str, str]:
    """Seconds, rule and explanation; the provider's own statement over the span between the two times."""
    start, end = judged_instant(hearing, "started"), judged_instant(hearing, "ended")
    bounds = (start, end) if start and end and end.at > start.at else None
    timed = bounds if bounds and _is_timed(bounds[0]) and _is_timed(bounds[1]) else None
    if bounds and _corrected(hearing):
        return _between(*timed) if timed else (None, "", "")
    own = _stated(hearing, statements)
    if own is None or own[1] == STATED_IMPACT:
        own = _added_up(hearing, timed) or own
    if own is not None:
        return own
    return _between(*timed) if timed else _told(tuple(s for s in statements if _had_passed(s, start)))


def _stated(hearing: Hearing, statements: tuple[Statement, ...]) -> tuple[int, str, str] | None:
    """What the provider itself gives: the start and end of the impact, or one length in its words."""
    official = hearing.official
    if official.stated_start and official.stated_end:
        return (
            _span(official.stated_start, official.stated_end),
            STATED_IMPACT,
            "From the start to the end of impact as the provider states them.",
        )
    own = [s.claim.value for s in statements if s.rank is Rank.RECORD and s.claim.qualifier == "exact"]
    lengths = [value for value in own if isinstance(value, int) and _may_be_whole(hearing, value)]
    # Several lengths in one write-up are of several parts: only one that stands alone is that of the whole.
    if lengths and max(lengths) - min(lengths) <= CLOSE.total_seconds() and not hearing.case.founding:
        return max(lengths), "stated length", "The provider states how long it lasted."
    return None


def _corrected(hearing: Hearing) -> frozenset[str]:
    """Which of the two times a reviewed correction fixes: then no length of the provider's is that between them."""
    return frozenset(claim.kind for claim in hearing.pins) & {"started", "ended"}


def _between(start: Instant, end: Instant) -> tuple[int, str, str]:
    grain = ", which are known to the hour" if _slack(start, end) else ""
    return _span(start, end), BETWEEN, f"From the start to the end as judged above{grain}."


def _added_up(hearing: Hearing, timed: tuple[Instant, Instant] | None) -> tuple[int, str, str] | None:
    """What the stretches add up to where the provider itself has it in several, with all well in between."""
    if timed is None or hearing.case.founding:
        return None
    found = within(stretches(hearing.case.incidents or hearing.case.records), timed[0].at, timed[1].at)
    seconds = sum(int((w.end - w.start).total_seconds()) for w in found if w.end)
    if not found or seconds >= _span(*timed):
        return None
    return seconds, STRETCHES, f"What {len(found)} stretches add up to: in between, the provider told that it was over."


def _had_passed(statement: Statement, start: Instant | None) -> bool:
    """Whether so much time had passed since the start when it was written; else it is of something else, or to come."""
    length_told, written = statement.claim.value, statement.written
    if start is None or written is None or not isinstance(length_told, int):
        return True
    return start.at + timedelta(seconds=length_told) <= written + UNSURE


def _may_be_whole(hearing: Hearing, seconds: int) -> bool:
    """Whether a length in the provider's words can be that of the whole, and not of a delay, a part or a promise."""
    first, last = hearing.official.first_update, hearing.official.resolved
    if first is None or last is None or last.at <= first.at:
        return False
    return SHORTEST_SHARE * _span(first, last) <= seconds <= _span(first, last) + SLOWEST_POST.total_seconds()


def _told(statements: tuple[Statement, ...]) -> tuple[int | None, str, str]:
    """Without two times: the length most voices tell, the provider's (as quoted) first; exact before rounded."""
    affirmed = [
        s for s in statements if isinstance(s.claim.value, int) and not s.denies and s.claim.qualifier != "at_least"
    ]
    quoted = [s for s in affirmed if s.rank is Rank.QUOTED]
    written = [s for s in affirmed if s.rank is not Rank.CROWD] or affirmed
    among = quoted or [s for s in written if s.claim.qualifier == "exact"] or written
    if not among:
        return None, "", ""
    by_length: dict[int, set[str]] = {}
    for statement in among:
        assert isinstance(statement.claim.value, int)
        by_length.setdefault(statement.claim.value, set()).add(statement.voice)
    best = min(by_length, key=lambda n: (-len(by_length[n]), -n))
    if quoted:
        return best, "stated length, quoted", "The length the provider gives, as the press quotes it."
    return best, "most accounts", "The length most independent accounts give; no start and end are known to the minute."


def _side(statement: Statement, seconds: int, slack: int) -> tuple[Side, tuple[Statement, ...], str]:
    side, reason = _weighed(statement, seconds, slack)
    if side is Side.AGAINST and statement.rank is Rank.CROWD:
        return Side.CONSISTENT, (statement,), f"{reason}; as users had it"
    if side is Side.AGAINST and statement.rank is Rank.RECORD:
        return Side.CONSISTENT, (statement,), f"{reason}; the provider's own word, of a part or of a delay"
    return side, (statement,), reason


def _is_of_all(statement: Statement, start: Instant | None, end: Instant | None) -> bool:
    """Whether a length is that from the first start to the last end."""
    told = statement.claim.value
    return isinstance(told, int) and start is not None and end is not None and _is_near(told, _span(start, end))


def _is_near(one: int, other: int) -> bool:
    return abs(one - other) <= max(CLOSE.total_seconds(), CLOSE_SHARE * other)


def _weighed(statement: Statement, seconds: int, slack: int) -> tuple[Side, str]:
    """The side of one claim, and why; a length between two times that are known to the hour may be off by `slack`."""
    claimed, qualifier = statement.claim.value, statement.claim.qualifier
    if statement.denies or not isinstance(claimed, int):
        return Side.CONSISTENT, "gives no length: written during the outage, or without a figure"
    gap = abs(claimed - seconds)
    if qualifier == "at_least":
        fits = claimed <= seconds + CLOSE.total_seconds()
        return (
            Side.CONSISTENT if fits else Side.AGAINST
        ), f"says more than {length(claimed)}; {length(seconds)} is used"
    if _is_near(claimed, seconds):
        return Side.FOR, ""
    if gap <= slack:
        return Side.CONSISTENT, f"{length(claimed)} fits {length(seconds)}, which lies between times known to the hour"
    if gap <= ROUNDED_SHARE * max(seconds, claimed) and (qualifier == "about" or _is_round(claimed)):
        return Side.CONSISTENT, f"a rounded {length(claimed)} fits {length(seconds)}"
    return Side.AGAINST, f"{length(claimed)} instead of {length(seconds)}"


def _is_round(seconds: int) -> bool:
    """Whole hours up to half a day are mostly said of something near."""
    return 3600 <= seconds <= 43200 and seconds % 3600 == 0


def _beside(hearing: Hearing, seconds: int, rule: str) -> str:
    """The other lengths that the provider's record gives, named so that nobody takes one for another."""
    said = []
    first, last = hearing.official.first_update, hearing.official.resolved
    if first and last and last.at > first.at and _span(first, last) != seconds:
        said.append(f"The provider's posts span {length(_span(first, last))}.")
    down = _impact(hearing)
    if down and rule == STATED_IMPACT and down < seconds - CLOSE.total_seconds():
        said.append(f"Within it the stated impact adds up to {length(down)}.")
    return " " + " ".join(said) if said else ""


def _impact(hearing: Hearing) -> int:
    """Seconds inside at least one stated impact window."""
    windows = sorted((w.start, w.end) for r in hearing.case.incidents for w in r.impact_windows if w.end)
    total, reach = timedelta(), None
    for start, end in windows:
        assert end is not None
        begin = start if reach is None or start > reach else reach
        if end > begin:
            total += end - begin
            reach = end
    return int(total.total_seconds())


def _bounds_outcome(hearing: Hearing, rule: str) -> Outcome | None:
    """A length between two times is as sure as the two times are."""
    if rule not in (BETWEEN, STATED_IMPACT, STRETCHES):
        return None
    backing = [_backing(hearing, facts) for facts in (("started", "acknowledged"), ("ended",))]
    return Outcome.AGREED if all(len(said) > 1 for said in backing) else Outcome.SINGLE


def _backing(hearing: Hearing, facts: tuple[str, ...]) -> set[str]:
    """The voices behind the chosen time of a fact."""
    used = {c for f in facts if f in hearing.reached for c in hearing.reached[f].supporting}
    return {s.account for f in facts for s in hearing.case.on(f) if s.id in used}


def _lent(hearing: Hearing, rule: str) -> tuple[str, ...]:
    """The claims on start and end that a length between them rests on."""
    if rule not in (BETWEEN, STATED_IMPACT, STRETCHES):
        return ()
    return tuple(
        c for f in ("started", "acknowledged", "ended") if f in hearing.reached for c in hearing.reached[f].supporting
    )


def _none(statements: tuple[Statement, ...], rule: tuple[str, str], reason: str) -> Verdict | None:
    if not statements:
        return None
    known = [s.claim.value for s in statements if isinstance(s.claim.value, int)]
    sides = Sides().lay(Side.CONSISTENT, statements, reason)
    outcome = Outcome.OPEN if known else Outcome.UNSUPPORTED
    return sides.verdict(FACT, None, rule, outcome, (min(known), max(known)) if known else (None, None))


def _slack(start: Instant | None, end: Instant | None) -> int:
    """By how many seconds a length between two times may be off because they are known to the hour and no finer."""
    return 3600 * sum(at is not None and at.precision is Precision.HOUR for at in (start, end))


def _is_timed(at: Instant) -> bool:
    return at.precision in (Precision.SECOND, Precision.MINUTE, Precision.HOUR)


def _span(start: Instant, end: Instant) -> int:
    return int((end.at - start.at).total_seconds())
