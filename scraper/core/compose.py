"""From documents to an incident: window, severity, state, verdicts, waves, timeline, summary and title."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from datetime import timedelta

from scraper.core.judging.case import Case, Seed, open_case
from scraper.core.judging.closing_posts import is_told_elsewhere
from scraper.core.judging.disclosure import postmortem_state
from scraper.core.judging.names import component_name, component_names, official_components
from scraper.core.judging.not_held import is_not_held, planned_for
from scraper.core.judging.official_times import has_not_begun, is_open, is_running, is_withdrawn
from scraper.core.judging.stretches import STRETCHES
from scraper.core.judging.weighing import Hearing, judged_instant
from scraper.core.language.text import clean_title
from scraper.core.model import (
    Article,
    Basis,
    Document,
    Incident,
    Instant,
    Note,
    Outcome,
    Override,
    Precision,
    Provider,
    Severity,
    State,
    Window,
    Withdrawal,
)
from scraper.core.reconcile import is_denied, is_pinned, reconcile
from scraper.core.telling.genealogy import accounts
from scraper.core.telling.headline import headline, kind_of
from scraper.core.telling.summarise import summarise
from scraper.core.telling.timeline import timeline
from scraper.core.telling.waves import waves
from scraper.core.verdicts.ended import goes_on, says_over

__all__ = ["Seed", "compose"]

_ORDERED = (Severity.NONE, Severity.MINOR, Severity.MAJOR, Severity.CRITICAL)
_TO_THE_HOUR = (Precision.SECOND, Precision.MINUTE, Precision.HOUR)


def compose(
    seed: Seed,
    documents: tuple[Document, ...],
    *,
    notes: tuple[Note, ...] = (),
    overrides: tuple[Override, ...] = (),
    providers: tuple[Provider, ...] = (),
) -> Incident:
    """The incident that a seed's documents tell of; `documents` are those of its placements, in any order.

    A mention speaks only where a claim of it names this incident. Overrides other than pin, retitle and withdraw are
    clustering's business.
    """
    seed = _with_founding(seed, notes)
    mine = tuple(o for o in overrides if o.incident == seed.id)
    articles = [d for d in documents if isinstance(d, Article)]
    incident = _concluded(seed, reconcile(open_case(seed, documents, providers, accounts(articles)), mine))
    return replace(
        incident,
        title=_retitled(mine) or incident.title,
        causes=tuple(sorted({tag for note in notes if note.incident == seed.id for tag in note.causes})),
        withdrawn=_withdrawal(mine),
    )


def _concluded(seed: Seed, hearing: Hearing) -> Incident:
    """What the documents give, before anything that people add."""
    case, denied = hearing.case, is_denied(hearing)
    state, components = state_of(hearing), components_of(hearing)
    window = window_of(hearing, state)
    found = waves(hearing, window)
    explained, measured = (_concludes(hearing, fact) for fact in ("cause", "duration"))
    return Incident(
        id=seed.id,
        kind=kind_of(case),
        title=headline(case, window, components, found, denied=denied, explained=explained, measured=measured),
        providers=case.providers,
        components=components,
        state=state,
        severity=severity_of(case),
        window=window,
        official=hearing.official,
        placements=tuple(sorted(seed.placements, key=lambda p: p.document)),
        waves=found,
        verdicts=tuple(hearing.reached.values()),
        timeline=timeline(hearing, found),
        summary=summarise(hearing, window, found, components, state),
        links=tuple(sorted(set(seed.links), key=lambda link: (link.type, link.id, link.reason))),
        postmortem=postmortem_state(case, hearing.official.resolved or window.end),
        denied=denied,
        founded_by=seed.founded_by,
    )


def _concludes(hearing: Hearing, fact: str) -> bool:
    """Whether a value was chosen for the fact."""
    verdict = hearing.reached.get(fact)
    return verdict is not None and verdict.value is not None


def _with_founding(seed: Seed, notes: Iterable[Note]) -> Seed:
    if seed.founding is not None:
        return seed
    founding = [n for n in notes if n.incident == seed.id and n.founds is not None]
    return replace(seed, founding=min(founding, key=lambda n: n.path).founds) if founding else seed


def window_of(hearing: Hearing, state: str) -> Window:
    """Start and end as judged; only what is planned where it lies ahead, and the day of
    the incident's id where no start is known. A length needs both bounds
    to the hour, unless the provider states it or a correction fixes it; none is over where all ends told are of some alone.
    """
    start = (
        judged_instant(hearing, "started")
        or _planned(hearing)
        or Instant(hearing.case.day, Precision.DAY, Basis.STATED)
    )
    end = judged_instant(hearing, "ended") if state != "ongoing" else None
    if end is not None and end.at < start.at:
        # A coarse end may begin before the start does: it then tells nothing of where the window closes.
        end = None
    stated = _stated_length(hearing) if state != "ongoing" and not goes_on(hearing) else None
    if stated is not None and end is None and start.precision in _TO_THE_HOUR:
        end = Instant(start.at + timedelta(seconds=stated), start.precision, Basis.CONVERTED)
    return Window(start, end, stated if stated is not None else _between(start, end))


def _planned(hearing: Hearing) -> Instant | None:
    """When all that the records tell of is to begin, where it lies ahead, or was, where it was not held."""
    records = [r for r in hearing.case.incidents or hearing.case.records if not is_withdrawn(r)]
    starts = [planned_for(r) for r in records if has_not_begun(r)]
    known = [at for at in starts if at is not None]
    if not known or len(starts) < len(records):
        return None
    first = min(known)
    return Instant(first, Precision.SECOND if first.second else Precision.MINUTE, Basis.STATED)


def _between(start: Instant, end: Instant | None) -> int | None:
    """Seconds from start to end; a record posted and closed at one instant tells nothing of how long it lasted."""
    if end is None or start.precision not in _TO_THE_HOUR or end.precision not in _TO_THE_HOUR:
        return None
    return int((end.at - start.at).total_seconds()) or None


def _stated_length(hearing: Hearing) -> int | None:
    """The length where it is stated as such or adds up several stretches, and not the distance of two times; what the
    press quotes from the provider only where nobody tells another one.
    """
    verdict = hearing.reached.get("duration")
    if verdict is None or not isinstance(verdict.value, int):
        return None
    quoted = verdict.rule == "stated length, quoted" and verdict.outcome is not Outcome.DISPUTED
    return verdict.value if quoted or verdict.rule in ("stated length", STRETCHES) or is_pinned(verdict) else None


def state_of(hearing: Hearing) -> State:
    """Ongoing while a record is open; resolved once all are closed, or once anybody tells of an end of the whole; else
    unknown, as where the provider took its open record back, or it left a page that shows only what is open, or its page
    tells it in another entry, or it lies ahead, or was called off.
    """
    case = hearing.case
    records = case.incidents or case.records
    ended = hearing.reached.get("ended")
    if (case.founding and case.founding.end) or (is_pinned(ended) and judged_instant(hearing, "ended")):
        return "resolved"
    if records:
        shown = [r for r in records if not is_withdrawn(r)]
        if any(is_running(r) for r in shown):
            return "ongoing"
        # What is gone from the page while it was open was never said to be over there, and is not said to last.
        told = ended is not None and ended.value is not None
        held = shown or records
        undecided = any(is_open(r) or is_told_elsewhere(r) for r in held) or all(map(is_not_held, held))
        return "unknown" if not told and undecided else "resolved"
    if ended is not None and ended.value is not None:
        return "resolved"
    return "resolved" if says_over(hearing) else "unknown"


def severity_of(case: Case) -> Severity:
    """The gravest the provider graded it; unknown without a grade."""
    graded = [r.impact for r in (case.incidents or case.records) if r.impact in _ORDERED]
    return max(graded, key=_ORDERED.index, default=Severity.UNKNOWN)


def components_of(hearing: Hearing) -> tuple[str, ...]:
    """The record's components; without any, the founding note's; without these, those the articles name, unless denied."""
    case = hearing.case
    fixed = hearing.reached.get("component")
    if is_pinned(fixed) and fixed is not None and isinstance(fixed.value, str):
        return component_names(case, re.split(r"[;,]", fixed.value))
    own = official_components(case)
    if not own and case.founding:
        own = component_names(case, case.founding.components)
    if own:
        return own
    voices: dict[str, set[str]] = {}
    refused: dict[str, set[str]] = {}
    for statement in case.on("component"):
        name = component_name(case, str(statement.claim.value or ""))
        if name:
            (refused if statement.denies else voices).setdefault(name, set()).add(statement.voice)
    kept = [name for name in voices if len(voices[name]) >= len(refused.get(name, ()))]
    return tuple(sorted(kept, key=lambda name: (-len(voices[name]), name.casefold(), name)))


def _retitled(overrides: Iterable[Override]) -> str:
    return next((clean_title(o.title) for o in reversed(tuple(overrides)) if o.op == "retitle" and o.title), "")


def _withdrawal(overrides: Iterable[Override]) -> Withdrawal | None:
    return next((Withdrawal(o.at.at if o.at else None, o.reason) for o in overrides if o.op == "withdraw"), None)
