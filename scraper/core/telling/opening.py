"""The first sentence: whose, what, when and how long, as far as claims carry it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from scraper.core.instants import counted
from scraper.core.judging.weighing import TIMES, Hearing
from scraper.core.language.wording import clock, day, length, listing, moment
from scraper.core.model import Instant, Outcome, Precision, Window
from scraper.core.telling.ahead import lies_ahead, planned
from scraper.core.telling.apart import apart, running_again
from scraper.core.telling.drafts import Draft, carrying, noun_of
from scraper.core.telling.last_words import handed_on, taken_back, was_taken_back
from scraper.core.telling.sentences import ACCOUNTS, TEMPLATES

_MOST_NAMED = 5
_WHAT_HAPPENED = ("ended", "symptom", "error_code", "peak_reports", "acknowledged", "cause", "count")
"""Facts whose claims tell that it was down, where none tells when it began or what part was hit."""
_ROUNDED = 120
_TO_THE_HOUR = (Precision.SECOND, Precision.MINUTE, Precision.HOUR)


def opening(hearing: Hearing, window: Window, components: tuple[str, ...], state: str) -> Iterator[Draft]:
    """Wordings of it, the fullest first."""
    who, ahead = hearing.case.known_as, lies_ahead(hearing)
    named = components[:_MOST_NAMED] if len(components) <= _MOST_NAMED else ()
    for what, parts in ((f" of {listing(named)}", ("component",)), ("", ())) if named else (("", ()),):
        if was_taken_back(hearing):
            yield from taken_back(hearing, window, what, parts)
            continue
        if hearing.reached.get("denial") and hearing.reached["denial"].outcome is Outcome.DENIED:
            yield Draft(TEMPLATES["denied"].format(who=who), carrying(hearing, "denial"))
            return
        yield from planned(hearing, what, parts) if ahead else _timed(hearing, window, what, parts, state)
    if not ahead and not was_taken_back(hearing):
        yield from _undated(hearing, f" of {listing(named)}" if named else "")


def _undated(hearing: Hearing, what: str) -> Iterator[Draft]:
    """Whose and what alone, and for how long where that is told: a summary that begins with the cause, or with a count,
    leaves its reader to guess of what.
    """
    words_of = {"who": hearing.case.known_as, "noun": noun_of(hearing)}
    verdict = hearing.reached.get("duration")
    for parts in (what, "") if what else ("",):
        told = ("component",) if parts else ()
        if verdict is not None and isinstance(verdict.value, int) and verdict.outcome is not Outcome.DISPUTED:
            said = {**words_of, "what": parts, "length": length(verdict.value), "accounts": ACCOUNTS["press"]}
            yield Draft(TEMPLATES["undated length"].format(**said), carrying(hearing, "duration", *told))
        # What a record is of is said by its own title, which needs no claim.
        facts = told or (() if hearing.case.records else _WHAT_HAPPENED)
        yield Draft(TEMPLATES["undated"].format(**words_of, what=parts), carrying(hearing, *facts))


def _timed(hearing: Hearing, window: Window, what: str, parts: tuple[str, ...], state: str) -> Iterator[Draft]:
    start, end, who = window.start, window.end, hearing.case.known_as
    if start is None:
        return
    words_of = {
        "who": who,
        "what": what,
        "noun": noun_of(hearing),
        "day": day(start.at),
        "start": _clock(hearing, "started", start),
    }
    yield from apart(hearing, window, {"who": who, "what": what, "noun": words_of["noun"]}, parts)
    if state == "ongoing":
        yield from running_again(hearing, {"who": who, "what": what, "noun": words_of["noun"]}, parts)
    if end is not None and window.duration_s is not None:
        form = "whole" if start.at.date() == end.at.date() else "across"
        full = {
            **words_of,
            "end": _clock(hearing, "ended", end),
            "end_day": day(end.at),
            "length": length(_between(start, end, window.duration_s)),
        }
        yield Draft(TEMPLATES[form].format(**full), carrying(hearing, "started", "ended", "duration", *parts))
    yield from _of_told_length(hearing, window, words_of, parts)
    yield from handed_on(hearing, words_of, parts)
    if start.precision is Precision.MONTH:
        form = "month"
        words_of["day"] = moment(start.at, Precision.MONTH)
    elif start.precision in (Precision.DAY, Precision.PART_OF_DAY):
        form = "coarse"
    else:
        form = "running" if state == "ongoing" else "no end"
        if end is not None:
            form = "no length"
    yield Draft(TEMPLATES[form].format(**words_of), carrying(hearing, "started", *parts))


def _between(start: Instant, end: Instant, seconds: int) -> int:
    """The length that goes with both times beside it, as a reader counts it: that from the one to the other, unless the
    provider's word for it is nearly the same.
    """
    apart = int((end.at - start.at).total_seconds())
    clocked = start.precision in _TO_THE_HOUR and end.precision in _TO_THE_HOUR
    nearly = 0 < abs(apart - seconds) <= _ROUNDED
    return seconds if nearly or not clocked else int(counted(start.at, end.at).total_seconds())


def _of_told_length(
    hearing: Hearing, window: Window, words_of: Mapping[str, str], parts: tuple[str, ...]
) -> Iterator[Draft]:
    """How long it lasted by the word of the press, where no end is known, or none as fine."""
    verdict, start, ended = hearing.reached.get("duration"), window.start, hearing.reached.get("ended")
    bounded = window.end is not None and window.duration_s is not None and ended is not None and ended.value is not None
    if verdict is None or start is None or bounded or not isinstance(verdict.value, int):
        return
    if verdict.outcome is Outcome.DISPUTED or start.precision is Precision.MONTH:
        return
    form = "told length" if start.precision in _TO_THE_HOUR else "coarse length"
    whose = (
        "provider" if verdict.rule.startswith("stated") else "agreed" if verdict.outcome is Outcome.AGREED else "press"
    )
    for said in dict.fromkeys((whose, "press")):
        told = {**words_of, "length": length(verdict.value), "accounts": ACCOUNTS[said]}
        yield Draft(TEMPLATES[form].format(**told), carrying(hearing, "started", "duration", *parts))


def _clock(hearing: Hearing, fact: str, at: Instant) -> str:
    """The clock time, `about` before it where it is known to the hour, or everybody who gives it says so."""
    verdict = hearing.reached.get(fact)
    used = set(verdict.supporting) if verdict and not hearing.case.records else set()
    given = [s.claim for kind in TIMES for s in hearing.case.on(kind) if s.id in used and s.claim.at == at.at]
    rough = at.precision is Precision.HOUR or (given and all(c.qualifier == "about" for c in given))
    return f"about {clock(at.at)}" if rough else clock(at.at)
