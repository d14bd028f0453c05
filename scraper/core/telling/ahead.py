"""What has been announced and has not begun: its first sentence, and the test that a plan carries it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime

from scraper.core.judging.official_times import is_ahead
from scraper.core.judging.stated_windows import PLAN
from scraper.core.judging.weighing import Hearing
from scraper.core.language.wording import clock, day
from scraper.core.model import Claim
from scraper.core.telling.drafts import Draft, carrying, noun_of
from scraper.core.telling.sentences import TEMPLATES

FORMS = ("scheduled", "scheduled within", "scheduled until")
SLOTS = ("start", "day", "end", "end_day")


def lies_ahead(hearing: Hearing) -> bool:
    """Whether the records tell of something that has not begun, and nobody tells of a start."""
    records = hearing.case.incidents or hearing.case.records
    return "started" not in hearing.reached and any(map(is_ahead, records))


def planned(hearing: Hearing, what: str, parts: tuple[str, ...]) -> Iterator[Draft]:
    """When it is to begin, and until when it is to last; nothing where its page gives no time for it."""
    plan = next((s.claim for s in hearing.case.on("state") if PLAN in s.claim.flags), None)
    if plan is None or plan.at is None:
        return
    who, evidence = hearing.case.known_as, (plan.id, *carrying(hearing, *parts))
    words_of = {"who": who, "noun": noun_of(hearing), "what": what, "day": day(plan.at), "start": clock(plan.at)}
    if plan.end is not None:
        full = {**words_of, "end": clock(plan.end), "end_day": day(plan.end)}
        form = "scheduled within" if plan.at.date() == plan.end.date() else "scheduled until"
        yield Draft(TEMPLATES[form].format(**full), evidence)
    yield Draft(TEMPLATES["scheduled"].format(**words_of), evidence)


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
