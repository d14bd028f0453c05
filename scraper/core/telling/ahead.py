"""What has been announced and has not begun, or never did: its first sentence, and the test that a plan carries it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime

from scraper.core.judging.not_held import is_not_held
from scraper.core.judging.official_times import is_ahead
from scraper.core.judging.stated_windows import PLAN
from scraper.core.judging.weighing import Hearing
from scraper.core.language.wording import clock, day
from scraper.core.model import Claim
from scraper.core.model.states import CLOSED
from scraper.core.telling.drafts import Draft, carrying, noun_of
from scraper.core.telling.sentences import TEMPLATES

FORMS = ("scheduled", "scheduled within", "scheduled until", "not held")
SLOTS = ("start", "day", "end", "end_day")


def lies_ahead(hearing: Hearing) -> bool:
    """Whether the records tell of something that has not begun, or never did, and nobody tells of a start."""
    records = hearing.case.incidents or hearing.case.records
    return "started" not in hearing.reached and (any(map(is_ahead, records)) or was_not_held(hearing))


def was_not_held(hearing: Hearing) -> bool:
    """Whether all that the records tell of is over and never began."""
    records = hearing.case.incidents or hearing.case.records
    return bool(records) and all(map(is_not_held, records))


def planned(hearing: Hearing, what: str, parts: tuple[str, ...]) -> Iterator[Draft]:
    """When it is to begin, and until when it is to last; nothing where its page gives no time for it."""
    plan = next((s.claim for s in hearing.case.on("state") if PLAN in s.claim.flags), None)
    if was_not_held(hearing):
        yield from _not_held(hearing, what, parts, plan)
        return
    if plan is None or plan.at is None:
        return
    who, evidence = hearing.case.known_as, (plan.id, *carrying(hearing, *parts))
    words_of = {"who": who, "noun": noun_of(hearing), "what": what, "day": day(plan.at), "start": clock(plan.at)}
    if plan.end is not None:
        full = {**words_of, "end": clock(plan.end), "end_day": day(plan.end)}
        form = "scheduled within" if plan.at.date() == plan.end.date() else "scheduled until"
        yield Draft(TEMPLATES[form].format(**full), evidence)
    yield Draft(TEMPLATES["scheduled"].format(**words_of), evidence)


def _not_held(hearing: Hearing, what: str, parts: tuple[str, ...], plan: Claim | None) -> Iterator[Draft]:
    """That it was called off, and for when it had been planned where its page tells."""
    words_of = {"who": hearing.case.known_as, "noun": noun_of(hearing), "what": what}
    evidence = carrying(hearing, *parts)
    if plan is not None and plan.at is not None:
        said = {**words_of, "day": day(plan.at), "start": clock(plan.at)}
        yield Draft(TEMPLATES["not held"].format(**said), (plan.id, *evidence))
    states = tuple(s.id for s in hearing.case.on("state") if PLAN not in s.claim.flags and s.claim.value in CLOSED)
    yield Draft(TEMPLATES["cancelled"].format(**words_of), (*states, *evidence))


def is_planned(said: Mapping[str, str], claims: Iterable[Claim]) -> bool:
    """Whether one plan gives all the times of a sentence."""
    plans = ((c.at, c.end) for c in claims if c.kind == "state" and PLAN in c.flags)
    return any(begins is not None and _is_of(said, begins, until) for begins, until in plans)


def _is_of(said: Mapping[str, str], begins: datetime, until: datetime | None) -> bool:
    if (said["start"], said["day"]) != (clock(begins), day(begins)):
        return False
    if "end" not in said:
        return True
    return until is not None and (said["end"], said.get("end_day", said["day"])) == (clock(until), day(until))
