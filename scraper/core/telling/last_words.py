"""The first sentence on what the last words of its record took back, or handed on to another entry, and its test."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from scraper.core.judging.closing_posts import closing_post, handed_on_at
from scraper.core.judging.weighing import Hearing
from scraper.core.language.false_alarms import in_english
from scraper.core.language.text import clip
from scraper.core.language.wording import clock, day, moment
from scraper.core.model import Claim, Window
from scraper.core.model.states import CLOSED
from scraper.core.telling.drafts import Draft, carrying, noun_of
from scraper.core.telling.sentences import TEMPLATES
from scraper.core.verdicts.denial import takes_back
from scraper.core.verdicts.ended import is_handed_on

_LONGEST = 160


def was_taken_back(hearing: Hearing) -> bool:
    """Whether the provider takes its own report back."""
    verdict = hearing.reached.get("denial")
    return verdict is not None and takes_back(verdict)


def taken_back(hearing: Hearing, window: Window, what: str, parts: tuple[str, ...]) -> Iterator[Draft]:
    """What was reported, since when, and that it was taken back: in the provider's words where they are English."""
    said = {"who": hearing.case.known_as, "noun": noun_of(hearing), "what": what}
    last = max(filter(None, map(closing_post, hearing.case.incidents)), key=lambda u: (u.at, u.id), default=None)
    evidence = carrying(hearing, "denial", "started", *parts)
    if last is not None and window.start is not None and last.at.date() == window.start.at.date():
        states = tuple(s.id for s in hearing.case.on("state") if s.claim.at == last.at and s.claim.value in CLOSED)
        full = {**said, "day": day(last.at), "start": clock(window.start.at), "taken": clock(last.at)}
        words = str(hearing.reached["denial"].value)
        if in_english(words):
            text = TEMPLATES["taken back quoted"].format(**full, denial=_as_told(words))
            yield Draft(text, (*evidence, *states))
        yield Draft(TEMPLATES["taken back at"].format(**full), (*evidence, *states))
    yield Draft(TEMPLATES["taken back"].format(**said), evidence)


def handed_on(hearing: Hearing, words_of: Mapping[str, str], parts: tuple[str, ...]) -> Iterator[Draft]:
    """That its page closed the entry because it tells the outage in another; nothing where an end is told, or none was closed."""
    closed = max(filter(None, map(handed_on_at, hearing.case.incidents)), default=None)
    if closed is None or not is_handed_on(hearing):
        return
    at = f"{clock(closed)} UTC" if day(closed) == words_of["day"] else moment(closed)
    ends = tuple(s.id for s in hearing.case.on("ended") if s.claim.at == closed)
    yield Draft(TEMPLATES["handed on"].format(**words_of, at=at), (*carrying(hearing, "started", *parts), *ends))


def _as_told(words: str) -> str:
    return clip(" ".join(words.split()).rstrip(". "), _LONGEST)


# --- reading a sentence back ------------------------------------------------------------------------------------------


def _is_taken(said: Mapping[str, str], claims: tuple[Claim, ...]) -> bool:
    """Whether a post closed the record at this clock time of that day."""
    closings = (c.at for c in claims if c.kind == "state" and c.value in CLOSED and c.at)
    return any(clock(at) == said["taken"] and day(at) == said["day"] for at in closings)


def _is_denial(said: Mapping[str, str], claims: tuple[Claim, ...]) -> bool:
    return said["denial"] in {_as_told(str(c.value)) for c in claims if c.kind == "denial"}


LAST_WORDS: Mapping[str, Callable[[Mapping[str, str], tuple[Claim, ...]], bool]] = {
    "taken back quoted.taken": _is_taken,
    "taken back at.taken": _is_taken,
    "taken back quoted.denial": _is_denial,
}
"""By form and slot, whether what stands there holds."""
