"""From claims to verdicts: every fact anybody speaks of is judged, and the losers are kept."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from scraper.core.instants import parse_instant
from scraper.core.judging.case import Case
from scraper.core.judging.grounds import OTHERWISE, OWN_WORDS, SHARED
from scraper.core.judging.mutations import anchors
from scraper.core.judging.official_times import official_times
from scraper.core.judging.pins import is_whole, stated
from scraper.core.judging.weighing import TIMES, Chosen, Hearing, Rule, instant_in, judged_time, voices_at
from scraper.core.model import Instant, OfficialTimes, Outcome, Override, Verdict
from scraper.core.verdicts import facts
from scraper.core.verdicts.denial import takes_back

PINNED = "pinned by override: "
_REPORTED = frozenset({"started", "ended", "duration", "component"})


def reconcile(case: Case, pins: Iterable[Override] = ()) -> Hearing:
    """The hearing with a verdict for each fact. `pins` are overrides that fix a fact; what they overrule stays."""
    pins = tuple(pins)
    fixed = {p.fact: p for p in pins if p.op == "pin" and p.fact}
    reached: dict[str, Verdict] = {}
    instants: dict[str, Instant] = {}
    hearing = Hearing(
        case, official_times(case), anchors(case), reached, voices_at(case), instants, stated(pins, case.id)
    )
    for fact in facts():
        verdict = fact.judge(hearing)
        if fact.FACT in fixed:
            verdict = pinned(fact.FACT, fixed.pop(fact.FACT), verdict, hearing)
        if verdict is not None:
            reached[fact.FACT] = verdict
        at = instant_in(hearing, fact.FACT) if fact.FACT in TIMES else None
        if at is not None:
            instants[fact.FACT] = at
        if fact.FACT == "acknowledged":
            hearing = replace(hearing, official=acknowledged_at(hearing.official, verdict, at))
    for name, pin in sorted(fixed.items()):
        reached[name] = pinned(name, pin, None, hearing)
    if is_denied(hearing):
        for name in _REPORTED & reached.keys():
            reached[name] = replace(reached[name], outcome=Outcome.DENIED)
    return hearing


def acknowledged_at(official: OfficialTimes, verdict: Verdict | None, at: Instant | None) -> OfficialTimes:
    """Without a record the provider's first word is what the verdict on it found in quotations."""
    if official.first_update is not None or verdict is None or is_pinned(verdict):
        return official
    return replace(official, acknowledged=at if verdict.rule == "first post, quoted" else None)


def is_denied(hearing: Hearing) -> bool:
    """Whether the outage is reported and not confirmed. What its own page reported and took back stays a record of it."""
    denial = hearing.reached.get("denial")
    return denial is not None and denial.outcome is Outcome.DENIED and not takes_back(denial)


def is_pinned(verdict: Verdict | None) -> bool:
    """Whether a reviewed override fixed a verdict."""
    return verdict is not None and verdict.rule.startswith(PINNED)


_BESIDE_PIN = (*(ground for ground in SHARED if ground is not OWN_WORDS), OTHERWISE)
"""How claims stand to a time that a correction fixes: there a provider's own word may be what was wrong."""


def pinned(fact: str, pin: Override, verdict: Verdict | None, hearing: Hearing) -> Verdict:
    """A verdict that a reviewed override fixes. Claims on a time are laid beside the time it gives; of other facts they
    stay where the rules had put them.
    """
    value: int | str | None = pin.value
    if pin.value is not None and fact in ("duration", "peak_reports") and is_whole(pin.value.strip()):
        value = int(pin.value)
    rule = f"{PINNED}{pin.reason}"
    explanation = f"Fixed by a reviewed correction of {pin.by}." if pin.by else "Fixed by a reviewed correction."
    at = parse_instant((pin.value or "").strip()) if fact in TIMES else None
    if at is not None:
        chosen = Chosen(at, Rule(rule, lambda _: at, explanation))
        return replace(judged_time(fact, chosen, hearing.case.on(fact), _BESIDE_PIN, hearing), value=value)
    base = verdict or Verdict(fact, Outcome.SINGLE, None, "", "")
    return replace(
        base,
        outcome=Outcome.SINGLE if base.outcome in (Outcome.OPEN, Outcome.UNSUPPORTED) else base.outcome,
        value=value,
        rule=rule,
        explanation=explanation,
    )
