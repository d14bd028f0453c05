"""Two to five sentences in our own words, each with its claims. The first answers what, when, how long and whom."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from scraper.core.instants import counted, parse_instant
from scraper.core.judging.case import Statement
from scraper.core.judging.names import component_name
from scraper.core.judging.stretches import STRETCHES, reopened
from scraper.core.judging.weighing import FIRST_REPORTS, SAME, Hearing, judged_instant, voices
from scraper.core.language.text import words
from scraper.core.language.wording import clock, length, listing, moment, number, short_day
from scraper.core.model import Claim, Instant, Outcome, Precision, Sentence, Verdict, Wave, Window
from scraper.core.telling.apart import summed
from scraper.core.telling.carrying import is_carried
from scraper.core.telling.drafts import Draft, carrying, noun_of, pin_of
from scraper.core.telling.last_words import was_taken_back
from scraper.core.telling.opening import opening
from scraper.core.telling.sentences import NUMBERS, RANGES, TEMPLATES, VOCABULARY
from scraper.core.telling.slots import as_told, is_told, told
from scraper.core.verdicts.started import first_report

MOST = 5
_SEVERAL = 2


@dataclass(frozen=True, slots=True)
class _Names:
    """What may be named: the provider, parts by the claim that names them, and what the incident is called."""

    providers: tuple[str, ...]
    parts: Mapping[str, str]
    nouns: tuple[str, ...]


def _names_of(hearing: Hearing) -> _Names:
    case = hearing.case
    named = (*(s.claim for s in case.on("component")), *(c for c in hearing.pins if c.kind == "component"))
    parts = {c.id: component_name(case, str(c.value)) or "" for c in named}
    return _Names((case.known_as, *(case.name(p) for p in case.providers)), parts, (noun_of(hearing),))


def carried(
    sentence: str,
    claims: Iterable[Claim],
    names: Iterable[str] = (),
    parts: Mapping[str, str] | None = None,
    nouns: Iterable[str] = (),
) -> bool:
    """Whether a sentence says nothing but what the claims carry: no word without evidence (`carrying.is_carried`), and
    each fact that of a claim of its kind (`slots.is_told`). `names` are those of the provider, `parts` the names under
    which claims of a component (by id) are shown, `nouns` what the incident may be called.
    """
    whole, phrases = tuple(claims), tuple(names)
    by = told(whole, phrases, parts, nouns)
    several = tuple(f"{n} waves" for n in NUMBERS[2:])
    return is_told(sentence, by) and is_carried(
        sentence, whole, (*phrases, *by.parts, *several, *summed(sentence)), VOCABULARY
    )


def summarise(
    hearing: Hearing, window: Window, waves: tuple[Wave, ...], components: tuple[str, ...], state: str
) -> tuple[Sentence, ...]:
    """At most five sentences that passed the test; what is disputed is said to be. Of several wordings of one
    sentence the fullest that its claims carry is taken; one that nothing carries is dropped.
    """
    claims = {s.id: s.claim for told in hearing.case.statements.values() for s in told}
    claims |= {claim.id: claim for claim in hearing.pins}
    names = _names_of(hearing)
    # In order of reading, each with its place when there are more than fit.
    writers = (
        (0, opening(hearing, window, components, state)),
        (4, _announcement(hearing)),
        (2, _in_waves(hearing, waves)),
        (1, _disputes(hearing)),
        (5, _cause(hearing)),
        (3, _peak(hearing)),
        (6, _symptoms(hearing)),
        (7, _closing(hearing, window)),
        (8, _moves(hearing, waves)),
    )
    heard = writers[:1] if was_taken_back(hearing) else writers
    tried = ((place, _first_carried(drafts, claims, names)) for place, drafts in heard)
    passed = [(place, sentence) for place, sentence in tried if sentence is not None]
    kept = set(sorted(place for place, _ in passed)[:MOST])
    return tuple(sentence for place, sentence in passed if place in kept)


def _first_carried(drafts: Iterator[Draft], claims: Mapping[str, Claim], names: _Names) -> Sentence | None:
    for draft in drafts:
        evidence = tuple(dict.fromkeys(draft.evidence))
        mine = [claims[i] for i in evidence if i in claims]
        if evidence and carried(draft.text, mine, names.providers, names.parts, names.nouns):
            return Sentence(draft.text, evidence)
    return None


def _announcement(hearing: Hearing) -> Iterator[Draft]:
    """Onset and first post, where they are two times."""
    start, ack = judged_instant(hearing, "started"), judged_instant(hearing, "acknowledged")
    if start is None or ack is None or _may_be_a_later_post(hearing, start, ack):
        return
    same_day, fine = ack.at.date() == start.at.date(), start.precision in (Precision.SECOND, Precision.MINUTE)
    if hearing.reached["started"].rule.startswith("stated") and ack.at - start.at > SAME and same_day and fine:
        text = TEMPLATES["stated"].format(ack=clock(ack.at), lag=length(counted(start.at, ack.at)))
        yield Draft(text, carrying(hearing, "started", "acknowledged"))
        return
    if not hearing.reached["started"].rule.startswith("first post") and ack.at - start.at > SAME and same_day and fine:
        text = TEMPLATES["posted"].format(ack=clock(ack.at), lag=length(counted(start.at, ack.at)))
        yield Draft(text, carrying(hearing, "started", "acknowledged"))
        return
    first = first_report(hearing, ack)
    if first is not None and first.claim.at is not None:
        text = TEMPLATES["first reports"].format(first=about_clock(first.claim), ack=clock(ack.at))
        yield Draft(text, (first.id, *carrying(hearing, "acknowledged")))


def about_clock(claim: Claim) -> str:
    """The clock time of a claim, `about` before it where the claim says so itself or knows the hour alone."""
    assert claim.at is not None
    rough = claim.qualifier == "about" or claim.precision is Precision.HOUR
    return f"about {clock(claim.at)}" if rough else clock(claim.at)


def _may_be_a_later_post(hearing: Hearing, start: Instant, ack: Instant) -> bool:
    """Whether one voice alone quotes the first post, hours after the start: it may be any post."""
    verdict = hearing.reached["acknowledged"]
    used = set(verdict.supporting)
    quoting = voices(s for s in hearing.case.on("acknowledged") if s.id in used)
    return not hearing.case.records and ack.at - start.at > FIRST_REPORTS and quoting < _SEVERAL


def _in_waves(hearing: Hearing, waves: tuple[Wave, ...]) -> Iterator[Draft]:
    verdict = hearing.reached.get("duration")
    again = reopened(hearing.case.incidents or hearing.case.records) is not None or (
        verdict is not None and verdict.rule == STRETCHES
    )
    if again or not 1 < len(waves) < len(NUMBERS):
        return  # told by the first sentence, or too many
    stretches = [f"from {clock(w.start)}" + (f" to {clock(w.end)} UTC" if w.end else " UTC") for w in waves]
    text = TEMPLATES["waves"].format(n=NUMBERS[len(waves)], stretches=listing(stretches))
    edges = {at for w in waves for at in (w.start, w.end) if at}
    told = (s for kind in ("started", "acknowledged", "ended") for s in hearing.case.on(kind))
    yield Draft(text, tuple(s.id for s in told if s.claim.at in edges))


def _disputes(hearing: Hearing) -> Iterator[Draft]:
    """The disputed facts with their ranges; fewer of them where not all are carried."""
    clauses, evidence = [], []
    for fact, said in RANGES.items():
        verdict = hearing.reached.get(fact)
        if verdict is None or verdict.outcome is not Outcome.DISPUTED or verdict.low is None or verdict.high is None:
            continue
        clauses.append(f"{said} is put between {_end(verdict.low, verdict)} and {_end(verdict.high, verdict)}")
        evidence.append((*verdict.supporting, *verdict.against))
    for n in range(len(clauses), 0, -1):
        text = TEMPLATES["disputed"].format(ranges="; ".join(clauses[:n]))
        yield Draft(text, tuple(i for ids in evidence[:n] for i in ids))


def _end(value: int | str, verdict: Verdict) -> str:
    if isinstance(value, int):
        return length(value)
    low, high, at = parse_instant(str(verdict.low)), parse_instant(str(verdict.high)), parse_instant(value)
    if at is None:
        return value
    same_day = low and high and low.at.date() == high.at.date()
    return f"{clock(at.at)} UTC" if same_day else f"{clock(at.at)} UTC on {short_day(at.at)}"


def _cause(hearing: Hearing) -> Iterator[Draft]:
    verdict = hearing.reached.get("cause")
    if verdict is None:
        return
    if pin_of(hearing, "cause"):
        yield Draft(TEMPLATES["corrected cause"].format(cause=as_told(str(verdict.value))), pin_of(hearing, "cause"))
    elif verdict.value is not None:
        mine = set(verdict.supporting)
        if not all(_is_english(s) for s in hearing.case.on("cause") if s.id in mine and s.claim.value == verdict.value):
            return
        rejecting = tuple(s.id for s in hearing.case.on("denial") if s.id in verdict.against)
        two = verdict.outcome is Outcome.DISPUTED and not rejecting
        form = "rejected cause" if rejecting else "causes" if two else "cause"
        yield Draft(TEMPLATES[form].format(cause=as_told(str(verdict.value))), (*verdict.supporting, *rejecting))
    elif verdict.against:
        yield Draft(TEMPLATES["no cause"], (*verdict.against, *verdict.consistent))
    else:
        yield Draft(TEMPLATES["unsaid"], verdict.consistent)


def _peak(hearing: Hearing) -> Iterator[Draft]:
    verdict = hearing.reached.get("peak_reports")
    if verdict is None:
        return
    if verdict.outcome is Outcome.OPEN and isinstance(verdict.low, int) and isinstance(verdict.high, int):
        yield Draft(
            TEMPLATES["peak range"].format(low=number(verdict.low), high=number(verdict.high)),
            carrying(hearing, "peak_reports"),
        )
    elif isinstance(verdict.value, int):
        used = set(verdict.supporting)
        given = [s for s in hearing.case.on("peak_reports") if s.id in used]
        floor = bool(given) and all(s.claim.qualifier == "at_least" for s in given)
        text = TEMPLATES["peak floor" if floor else "peak"].format(n=number(verdict.value))
        yield Draft(text, carrying(hearing, "peak_reports"))


def _symptoms(hearing: Hearing) -> Iterator[Draft]:
    """What users saw, else the error codes; words of another language stay with their claims."""
    for fact, form, slot in (("symptom", "symptoms", "symptoms"), ("error_code", "codes", "codes")):
        told = [
            s for s in hearing.case.on(fact) if not s.denies and _is_english(s) and str(s.claim.value or "").strip()
        ]
        if told:
            voiced = Counter(value for value, _ in {(str(s.claim.value).strip(" ."), s.voice) for s in told})
            values = _distinct(sorted(voiced, key=lambda v: (-voiced[v], v)))[:3]
            used = tuple(s.id for s in told if str(s.claim.value).strip(" .") in values)
            yield Draft(TEMPLATES[form].format(**{slot: listing(values)}), used)


def _is_english(statement: Statement) -> bool:
    return statement.language is None or statement.language.casefold().startswith("en")


def _closing(hearing: Hearing, window: Window) -> Iterator[Draft]:
    """When the record was closed, where the impact ended at another time."""
    resolved = hearing.official.resolved
    if resolved is None or window.end is None or window.duration_s is None or abs(resolved.at - window.end.at) <= SAME:
        return
    told = tuple(s.id for s in hearing.case.on("ended") if s.claim.at == resolved.at)
    yield Draft(TEMPLATES["closed"].format(at=moment(resolved.at, near=window.end.at)), told)


def _moves(hearing: Hearing, waves: tuple[Wave, ...]) -> Iterator[Draft]:
    """When a single record of one stretch was first marked identified, and monitoring."""
    if len(hearing.case.incidents) != 1 or len(waves) > 1:
        return
    first = {str(s.claim.value): s for s in reversed(hearing.case.on("state")) if s.claim.at is not None}
    steps = [first[state] for state in ("identified", "monitoring") if state in first]
    begun = waves[0].start if waves else None
    said = [f"{s.claim.value} at {moment(s.claim.at, near=begun)}" for s in steps if s.claim.at]
    if said:
        yield Draft(TEMPLATES["moves"].format(moves=listing(said)), tuple(s.id for s in steps))


def _distinct(values: list[str]) -> list[str]:
    """Without those whose words another one has too, in the singular or the plural."""
    sets = [frozenset(w.removesuffix("s") for w in words(v)) for v in values]
    return [
        v
        for n, v in enumerate(values)
        if not any(sets[n] < other or (sets[n] == other and m < n) for m, other in enumerate(sets))
    ]
