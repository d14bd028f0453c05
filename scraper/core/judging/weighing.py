"""Weighing claims against what was chosen, by an ordered table of grounds.

A fact is judged in two steps: a table of rules chooses (the first that finds anything decides), then a table of
grounds says of each claim whether it supports the choice, agrees without deciding, or loses, and why.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum

from scraper.core.instants import parse_instant, show, to_the_minute, until_of
from scraper.core.judging.case import Case, Rank, Statement
from scraper.core.judging.coarseness import COARSE, distrusted, is_coarse
from scraper.core.judging.mutations import Weight, mutation
from scraper.core.judging.outliers import stands_alone
from scraper.core.language.wording import instant as said
from scraper.core.model import Basis, Claim, Instant, OfficialTimes, Outcome, Precision, Verdict

SAME = timedelta(minutes=5)
"""Clock times no further apart are one: posts are rounded to five minutes, and pages lag their vendors by a few."""


class Side(StrEnum):
    """Where a claim stands once a fact is judged."""

    FOR = "for"
    AGAINST = "against"
    CONSISTENT = "consistent"


@dataclass(frozen=True, slots=True)
class Hearing:
    """A case while it is judged: official times, known instants with their backing, verdicts reached so far and the
    instants in them, the voices that give an instant for the start or the end of the whole, and the statements of
    corrections that pin a fact.
    """

    case: Case
    official: OfficialTimes
    anchors: Mapping[datetime, Weight]
    reached: Mapping[str, Verdict] = field(default_factory=dict)
    voiced: Mapping[tuple[str, datetime], frozenset[str]] = field(default_factory=dict)
    instants: Mapping[str, Instant] = field(default_factory=dict)
    pins: tuple[Claim, ...] = ()


@dataclass(frozen=True, slots=True)
class Rule:
    """One line of a table: its name, what it finds in a hearing (None: nothing, ask the next), and why it decides."""

    name: str
    choose: Callable[[Hearing], Instant | None]
    explanation: str


@dataclass(frozen=True, slots=True)
class Chosen:
    """What a rule found."""

    at: Instant
    rule: Rule


@dataclass(frozen=True, slots=True)
class Comparison:
    """One claim beside what was chosen. `beside` are documents that give the chosen time too."""

    hearing: Hearing
    statement: Statement
    chosen: Chosen
    beside: frozenset[str] = frozenset()

    @property
    def at(self) -> datetime:
        """The claim's instant; only where it has one."""
        assert self.statement.claim.at is not None
        return self.statement.claim.at

    @property
    def gap(self) -> timedelta:
        """Claim minus choice, as clocks show them: 14:00 is 5 min before 14:05:12."""
        return to_the_minute(self.at) - to_the_minute(self.chosen.at.at)


@dataclass(frozen=True, slots=True)
class Ground:
    """One line of the second table: when it holds, the claim stands on `side`, for the reason given."""

    name: str
    side: Side
    holds: Callable[[Comparison], bool]
    reason: Callable[[Comparison], str]


def voices_at(case: Case) -> Mapping[tuple[str, datetime], frozenset[str]]:
    """Voices by (`start` or `end`, instant), as far as the times can be trusted and are of the whole."""
    found: defaultdict[tuple[str, datetime], set[str]] = defaultdict(set)
    for side, kinds in (("start", ("started", "acknowledged")), ("end", ("ended",))):
        for statement in (s for kind in kinds for s in case.on(kind)):
            if statement.claim.at and not statement.denies and not statement.of_part and not distrusted(statement):
                found[side, statement.claim.at].add(statement.voice)
    return {key: frozenset(voices) for key, voices in found.items()}


def choose(rules: Iterable[Rule], hearing: Hearing) -> Chosen | None:
    """What the first rule that finds anything finds."""
    for rule in rules:
        found = rule.choose(hearing)
        if found is not None:
            return Chosen(found, rule)
    return None


def slip(comparison: Comparison) -> str | None:
    """Which better supported time the claim is a slip of, and what it would mean if it were right."""
    words = mutation(comparison.statement, comparison.hearing.anchors)
    return None if words is None else f"{words}{_consequence(comparison)}"


def _consequence(comparison: Comparison) -> str:
    """Why a slip cannot be right, where the order of events tells."""
    kind, at, hearing = comparison.statement.claim.kind, comparison.at, comparison.hearing
    first = hearing.official.stated_start or hearing.official.acknowledged
    if kind == "ended":
        if at > comparison.chosen.at.at + SAME:
            return f"; it would be after the full resolution, {said(comparison.chosen.at, near=at)}"
        return f"; it would be before it began, {said(first, near=at)}" if first and at < first.at - SAME else ""
    end = judged_instant(hearing, "ended")
    if end is not None and at > end.at + SAME:
        return f"; it would be after the end, {said(end, near=at)}"
    return ""


def weigh(grounds: Sequence[Ground], comparison: Comparison) -> tuple[Ground, str]:
    """The first ground that holds, and its reason; the last ground of a table always holds."""
    ground = next(g for g in grounds if g.holds(comparison))
    return ground, ground.reason(comparison)


def voices(statements: Iterable[Statement]) -> int:
    """Independent voices."""
    return len({s.account for s in statements})


def agreement(supporting: Sequence[Statement], against: Sequence[Statement]) -> Outcome:
    """Disputed when anything stands against; else agreed by two independent voices or more, else single."""
    if against:
        return Outcome.DISPUTED
    return Outcome.AGREED if voices(supporting) > 1 else Outcome.SINGLE


class Sides:
    """Claims as they are laid on one side or another, each once, with the reason where it does not support."""

    def __init__(self) -> None:
        self._on: dict[Side, dict[str, Statement]] = {side: {} for side in Side}
        self._why: dict[str, str] = {}

    def lay(self, side: Side, statements: Iterable[Statement], reason: str = "") -> Sides:
        """Put claims on a side."""
        for statement in statements:
            self._on[side][statement.id] = statement
            if reason and side is not Side.FOR:
                self._why[statement.id] = reason
        return self

    def on(self, side: Side) -> tuple[Statement, ...]:
        """Claims on one side."""
        return tuple(self._on[side].values())

    @property
    def outcome(self) -> Outcome:
        """Disputed, agreed or single, by what lies where."""
        return agreement(self.on(Side.FOR), self.on(Side.AGAINST))

    def verdict(
        self,
        fact: str,
        value: int | str | None,
        rule: tuple[str, str],
        outcome: Outcome | None = None,
        span: tuple[int | str | None, int | str | None] = (None, None),
    ) -> Verdict:
        """The verdict; `rule` is its name and explanation, `span` the range where sources differ."""
        name, explanation = rule
        return Verdict(
            fact,
            outcome or self.outcome,
            value,
            name,
            explanation,
            *span,
            tuple(self._on[Side.FOR]),
            tuple(self._on[Side.AGAINST]),
            tuple(self._on[Side.CONSISTENT]),
            tuple(self._why.items()),
        )


def judged_time(
    fact: str, chosen: Chosen, statements: Sequence[Statement], grounds: Sequence[Ground], hearing: Hearing
) -> Verdict:
    """The verdict on a time. The range spans what is claimed to the hour or finer; slips, later waves, and what one voice
    alone says far from all others are left out.
    """
    sides = Sides()
    differing: list[Statement] = []
    beside = frozenset(s.claim.document for s in statements if _gives(s, chosen.at))
    for statement in statements:
        ground, reason = weigh(grounds, Comparison(hearing, statement, chosen, beside))
        sides.lay(ground.side, (statement,), reason)
        if ground.side is Side.AGAINST and statement.claim.at and ground.name not in NOT_IN_RANGE:
            differing.append(statement)
    if not hearing.case.records:
        # Beside a record every contradiction is shown, however lone: there it is known what it contradicts.
        differing = [s for s in differing if not stands_alone(s, chosen.at.at, statements)]
    spread = [chosen.at.at, *(s.claim.at for s in differing if s.claim.at)]
    ranged = sides.outcome is Outcome.DISPUTED and min(spread) != max(spread)
    span = (show(min(spread)), show(max(spread))) if ranged else (None, None)
    return sides.verdict(fact, show(chosen.at.at), (chosen.rule.name, chosen.rule.explanation), span=span)


def _gives(statement: Statement, at: Instant) -> bool:
    claim = statement.claim
    if claim.at is None or is_coarse(statement) or statement.denies or distrusted(statement):
        return False
    return abs(claim.at - at.at) <= SAME


def no_time(fact: str, statements: Sequence[Statement]) -> Verdict | None:
    """The verdict where something is said and no usable time is given; None where nothing is said."""
    if not statements:
        return None
    sides = Sides()
    for statement in statements:
        reason = "cannot be as written" if distrusted(statement) else "gives no time that could be used"
        sides.lay(Side.CONSISTENT, (statement,), reason)
    return sides.verdict(
        fact, None, ("no usable time", "No source gives a time that could be used."), Outcome.UNSUPPORTED
    )


NOT_IN_RANGE = frozenset(
    {"slip", "another day", "coarse elsewhere", "cannot be as written", "another fact's time", "after the end"}
)
"""Grounds whose claims would only stretch the range by their own mistake."""


def ids(statements: Iterable[Statement]) -> tuple[str, ...]:
    """Claim ids, each once, in order."""
    return tuple(dict.fromkeys(s.id for s in statements))


def ranked(statements: Iterable[Statement], *ranks: Rank) -> tuple[Statement, ...]:
    """Those of certain ranks."""
    return tuple(s for s in statements if s.rank in ranks)


def judged_instant(hearing: Hearing, fact: str) -> Instant | None:
    """The time of a verdict that has been reached."""
    return hearing.instants.get(fact)


def instant_in(hearing: Hearing, fact: str) -> Instant | None:
    """The time a verdict holds, with the precision and basis of what it was read from."""
    verdict = hearing.reached.get(fact)
    read = parse_instant(str(verdict.value)) if verdict and verdict.value is not None else None
    if verdict is None or read is None:
        return None
    founding = hearing.case.founding
    if founding and verdict.rule == "founding note":
        return founding.end if fact == "ended" else founding.start
    used = set(verdict.supporting)
    claims = [s.claim for kind in TIMES for s in hearing.case.on(kind) if s.claim.at == read.at and s.id in used]
    precision = Precision.SECOND if read.at.second else Precision.MINUTE
    if read.precision is Precision.DAY:
        precision = Precision.DAY  # a correction may know no more
    if verdict.rule == "coarse account":
        precision = next((c.precision for c in claims if c.precision in COARSE), None) or precision
    basis = min((c.basis for c in claims if c.basis), key=tuple(Basis).index, default=Basis.STATED)
    until = next(filter(None, map(until_of, claims)), None) if precision is Precision.PART_OF_DAY else None
    return Instant(read.at, precision, basis, until)


FIRST_REPORTS = timedelta(hours=3)
"""How long before a provider's first post a report still counts as one of the same outage."""
TIMES = ("started", "acknowledged", "ended")
"""Kinds of claims that give an instant of the incident."""
