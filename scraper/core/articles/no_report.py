"""Texts that touch on outages and report none: essays, pages that promise everything about one, notices of planned work."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import takewhile
from typing import TYPE_CHECKING

from scraper.core.articles.lines import Line
from scraper.core.articles.passages import Reading
from scraper.core.articles.quotations import quotations
from scraper.core.articles.signals import title_of
from scraper.core.articles.unreal import only_unreal
from scraper.core.language import signs
from scraper.core.language.generalizing import GENERAL, HABITUAL
from scraper.core.language.other_pages import EXERCISE, SETS_QUESTIONS
from scraper.core.language.reflecting import (
    ACCOUNTS,
    ALL_ABOUT_IT,
    DRAWS_A_LESSON,
    FOR_THE_READER,
    FORESEEN,
    REFLECTS,
    SUPPOSES,
    TO_COME,
    TROUBLE_EAST,
    WORK_PLANNED,
)
from scraper.core.model import Precision

if TYPE_CHECKING:
    from collections.abc import Sequence

_ESSAY, _THOUGHTS = 0.3, 0.25
_SEVERAL = 3
_LEAD = 3
_FEW = 4
_GENERAL = 0.4
_DATED = 0.2
_WRITER = 0.15
_BESIDE_TIMES = 8
_OPENING_PAIR = 2
_OPENING = 12
_FUTURELESS = frozenset({"ja", "ko", "zh"})
_CLOCKS = frozenset({"instant", "range", "clock"})


@dataclass(frozen=True, slots=True)
class Manner:
    """How the sentences of a text speak, each a share of them outside quotations: of anybody or of the reader (`general`),
    of the writer's thoughts (`thoughts`), of something that somebody said or that began, ended or was counted (`telling`),
    and with a time (`dated`).
    """

    general: float
    thoughts: float
    telling: float
    dated: float


def manner_of(reading: Reading) -> Manner | None:
    """How a text speaks; None where it is too short to tell, or gives the times of much of what it says."""
    body = [line for line in reading.body if not _is_stamp(line)]
    if len(body) < _FEW or sum(bool(line.times) for line in body) > _DATED * len(body):
        return None
    spoken = _outside_quotations(reading, body)
    thinks = [bool(REFLECTS.search(text) or signs.FIRST_SINGULAR.search(text)) for _, text in spoken]
    general = [thought or bool(GENERAL.search(text)) for thought, (_, text) in zip(thinks, spoken, strict=True)]
    dated = [bool(line.times) or reading.words.today.search(text) is not None for line, text in spoken]
    words = reading.words
    told = (words.said, words.started, words.ended, words.reports, words.acknowledged)
    telling = [
        when or any(pattern.search(text) for pattern in told) for when, (_, text) in zip(dated, spoken, strict=True)
    ]
    whole = len(body)
    return Manner(sum(general) / whole, sum(thinks) / whole, sum(telling) / whole, sum(dated) / whole)


def _outside_quotations(reading: Reading, lines: Sequence[Line]) -> list[tuple[Line, str]]:
    """Sentences, each with what it says itself: a quotation may go on over several of them."""
    quoted = quotations(reading.text)
    found = []
    for line in lines:
        text, at = [], line.start
        for low, high in quoted:
            if low < line.end and high > at:
                text.append(reading.text[at : max(at, low)])
                at = min(high, line.end)
        text.append(reading.text[at : line.end])
        found.append((line, signs.QUOTED.sub("", "".join(text))))
    return found


def _is_stamp(line: Line) -> bool:
    """Whether a line is nothing but a date or an hour: that of the page, not of what it tells."""
    return bool(line.times) and len(line.text) - sum(t.end - t.start for t in line.times) <= _BESIDE_TIMES


def tells_of_habit(reading: Reading) -> bool:
    """Whether headline or lead say that outages come again and again, before they tell when one came; a headline that names
    whose they are is on the newest of them.
    """
    head = [line for line in reading.lines if line.start < reading.headline_end]
    if any(line.namings for line in head):
        return False
    early = takewhile(lambda line: not (line.broke and line.times), [*head, *reading.body[:_LEAD]])
    return any(HABITUAL.search(line.text) for line in early)


def speaks_in_general(manner: Manner) -> bool:
    """Whether a text speaks of what may happen to anybody more than it tells, and dates next to nothing of it."""
    return manner.general >= _GENERAL and manner.general > manner.telling and manner.dated <= _DATED


def is_of_no_day(reading: Reading, manner: Manner) -> bool:
    """Whether a text on outages names no day, no hour and nobody whose outage it could be, or only by the way."""
    if reading.primary is not None:
        return False
    if manner.dated or reading.frames.days:
        return False
    return manner.general > manner.telling if reading.roles else manner.general > 0


def is_thinking(manner: Manner) -> bool:
    """Whether it is the writer who speaks in a text that tells little."""
    return manner.thoughts >= _WRITER


def is_essay(reading: Reading) -> bool:
    """Whether the writer speaks of himself, outside quotations, in much of a text that touches on outages, or thinks about
    them in much of it.
    """
    body = reading.beneath
    if signs.FAILURE.search(reading.text) is None:
        return False
    own = _outside_quotations(reading, body)
    spoken = [line for line, text in own if signs.FIRST_SINGULAR.search(text)]
    if len(spoken) >= max(2, _ESSAY * len(body)):
        return True
    thought = [line for line, text in own if REFLECTS.search(text)]
    return len(thought) >= max(_SEVERAL, _THOUGHTS * len(body))


def thinks_aloud(title: str) -> bool:
    """Whether a headline thinks about an outage rather than tells it."""
    return REFLECTS.search(title) is not None or DRAWS_A_LESSON.search(title) is not None


def supposes(title: str) -> bool:
    """Whether a headline supposes an outage: "When Nimbus is down: what it means for shops"."""
    return SUPPOSES.match(title) is not None


def is_titled_thought(reading: Reading, title: str) -> bool:
    """Whether the headline draws a lesson from an outage, and the text is an essay or speaks of anybody in much of it, or
    thinks at times and gives no hour.
    """
    if not thinks_aloud(title):
        return False
    manner = manner_of(reading)
    if is_essay(reading) or (manner is not None and manner.general >= _ESSAY and manner.dated <= _DATED):
        return True
    body = reading.body
    told = any(t.kind in _CLOCKS for line in body for t in line.times)
    thinks = sum(REFLECTS.search(text) is not None for _, text in _outside_quotations(reading, body))
    return not told and len(body) >= _FEW and thinks >= max(2, _WRITER * len(body))


def is_all_about_it(reading: Reading, title: str) -> bool:
    """Whether the headline promises everything about a thing, and the text speaks of itself and its advice."""
    return ALL_ABOUT_IT.search(title) is not None and FOR_THE_READER.search(reading.text) is not None


def is_account(reading: Reading) -> bool:
    """Whether the first sentences promise, in the first person, to say what happened."""
    return any(ACCOUNTS.search(line.text) for line in reading.lines[: _OPENING_PAIR + 1])


def is_planned_work(reading: Reading) -> bool:
    """Whether headline and lead say what will not work, and the text that work on it is planned."""
    lead = reading.lines[:_LEAD]
    told = [line for line in reading.lines if WORK_PLANNED.search(line.text)]
    return len(told) > 1 and any(TO_COME.search(line.text) and (line.broke or _is_planned(line)) for line in lead)


def is_work_ahead(reading: Reading) -> bool:
    """Whether the first sentence says what will be out for a time; or, in a language without a future, whether headline and
    lead are on work and no word is of trouble.
    """
    body = reading.body[:_OPENING_PAIR]
    if (reading.language or "en")[:2] not in _FUTURELESS:
        return bool(body) and FORESEEN.search(body[0].text) is not None
    head = [line for line in reading.lines if line.start < reading.headline_end]
    on_it = all(any(WORK_PLANNED.search(line.text) for line in part) for part in (head, body))
    return on_it and TROUBLE_EAST.search(reading.text) is None


def is_notice_of_work(reading: Reading) -> bool:
    """Whether much of a text says that work is planned, whatever hours it gives for it."""
    told = [line for line in reading.lines if WORK_PLANNED.search(line.text)]
    return len(told) >= max(_SEVERAL, _DATED * len(reading.lines)) and is_planned_work(reading)


def _is_planned(line: Line) -> bool:
    return WORK_PLANNED.search(line.text) is not None


def invented(reading: Reading) -> bool:
    """Whether somebody thought up, rehearsed or averted the outage that a text tells."""
    early = " ".join(line.text for line in reading.lines[:3])
    if (
        signs.SAMPLE.search(reading.text)
        or signs.FICTION.search(title_of(reading))
        or signs.FICTION.search(reading.text[-200:])
        or only_unreal(reading)
        or (EXERCISE.search(early) and SETS_QUESTIONS.search(reading.text))
    ):
        return True
    if signs.IT_DID_HAPPEN.search(early) or _did_happen(reading):
        return False
    return signs.INVENTED.search(early) is not None and not re.search(
        r"downdetector|status page", early, signs.IGNORING_CASE
    )


def _did_happen(reading: Reading) -> bool:
    """Whether a text that opens with a scene goes on to tell a day on which a known provider broke, and who counted it."""
    dated = any(
        t.at is not None and t.precision is Precision.DAY for line in reading.lines[:_OPENING] for t in line.times
    )
    return bool(reading.roles) and dated and "downdetector" in reading.text.lower()
