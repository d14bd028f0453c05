"""Why it happened, by somebody's word; a guess is a claim of whoever guesses."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from itertools import islice

from scraper.core.articles.bare_faults import bare_faults
from scraper.core.articles.cause_claims import CAUSE, claim_of, guess_of, names_cause_of_it, stated
from scraper.core.articles.cause_elsewhere import placed
from scraper.core.articles.cause_guesses import guessed, said_unknown
from scraper.core.articles.cause_phrases import names_cause, phrase_from
from scraper.core.articles.cause_saying import (
    answer_to_why,
    asks_why,
    crowd_says,
    found_before,
    without_what_for,
)
from scraper.core.articles.cause_setting import SAID_AT_LARGE, speaks_of_outage, tells_cause, tells_feelings
from scraper.core.articles.cause_spans import before_a_denial, is_a_time, is_denied, last_part
from scraper.core.articles.causes_before import cause_before, cause_headed
from scraper.core.articles.failure_steps import failure_step
from scraper.core.articles.in_passing import is_in_passing
from scraper.core.articles.lines import Line
from scraper.core.articles.named_causes import named_causes
from scraper.core.articles.near_outage import follows_outage, is_near_outage, stands_by_outage
from scraper.core.articles.opening_faults import opening_faults
from scraper.core.articles.passages import Reading
from scraper.core.articles.plain_sentence import plain_lines, said, spanned
from scraper.core.articles.shown_messages import shown_messages
from scraper.core.articles.stretches_at_large import lines_at_large
from scraper.core.articles.told_faults import fault_in_front, told_faults
from scraper.core.language.fault_words import is_vague, names_fault, names_thing
from scraper.core.language.lexicon import UNSPACED
from scraper.core.model import Claim
from scraper.core.patterns import late

KIND = CAUSE

_QUOTE = late(r"\s*[“\"«„‘]")
_ARTICLE, _NEARBY = 5, 90
"""Characters of an article before a name; and within which the crowd is named."""
_MOST = 6
"""Words of cause that one sentence is read for: a run of more is no sentence, and each is weighed against all of it."""
_PARTICLES = " がはのを"
_CLOSING = '”"»’'
_BECAUSE = "のため"
"""Japanese for "because of" and for "since it is": only a fault before it is a cause."""
_REASON_FIRST = frozenset({"ar", "fi", "fr", "hi", "hu", "tr"})
"""Languages with spaces that put words of reason behind it."""
_CERTAIN = frozenset(
    {"est en cause", "serait en cause", "sont en cause", "が原因", "を原因と", "가 원인", "이 원인", "に起因"}
)
_TOPIC = late(
    r"(?:(?:故障|中断|中斷|事故|异常|異常|宕机|宕機|问题|問題)(?:系|係|是)(?:因[为為]?|由[于於]?)?|(?:إ|أ|بأ)نّ? |日にも?|에 따르면 |까지 |분간 |시간 ?동안 |は|では|には|[는은] |[이가] |에서 |, )"
)
_CONJUNCTION = late(r"^\s*(?:ve|ja|és|et|और) ", re.IGNORECASE)
"""Before a second clause, of which the cause is no part."""
_AFTERWARDS = late(r"([^。！？、，,;.\n「」“”]{2,60})$")
_AFTERWARDS_SPACED = late(r"(?<![^\s“”\"'«»,،;.(])([^,،;.\n“”\"«»]{2,110})$")
_ONE = late(r"(?:an?|one|its|their) ", re.IGNORECASE)
_APPOSED = late(r"\w[”\"'’)]?, $")
_WHICH = late(r", (?:which|who)\b", re.IGNORECASE)


def find(reading: Reading) -> Iterator[Claim]:
    """Causes as written. Speculation has the qualifier `about` and never the provider as speaker; a cause ruled out,
    or said to be unknown, has the qualifier `denies`. A fault that nothing calls the cause is one only where none is told.
    """
    at_large = lines_at_large(reading.lines, reading.headline_end)
    told: set[tuple[object, str]] = set()
    known: list[Claim] = []
    seen: list[Claim] = []
    for claim in _kept(reading, _told, at_large):
        key = (claim.about, str(claim.value).casefold())
        passed = is_in_passing(reading, claim, known)
        seen.append(claim)
        if key not in told and not passed:
            told.add(key)
            known.append(claim)
            yield claim
    if any(c.about is None and c.qualifier == "exact" for c in known):
        return
    for claim in _kept(reading, _bare, at_large):
        key = (None, str(claim.value).casefold())
        shared = any(c.start < claim.end_offset and claim.start < c.end_offset for c in seen)
        if key not in told and not shared and not is_in_passing(reading, claim, known):
            told.add(key)
            yield claim


def _kept(
    reading: Reading, read: Callable[[Reading, Line], Iterator[Claim]], at_large: frozenset[int]
) -> Iterator[Claim]:
    """What is read in the sentences, without what users were shown and what is told elsewhere."""
    shown: tuple[tuple[int, int], ...] | None = None
    for line in reading.lines:
        for claim in _in_line(reading, line, read):
            if shown is None:
                shown = shown_messages(reading.text)
            if any(start < claim.end_offset <= end for start, end in shown):
                continue
            told = placed(reading, line, claim, at_large=line.index in at_large)
            if told is not None:
                yield told


def _in_line(reading: Reading, line: Line, read: Callable[[Reading, Line], Iterator[Claim]]) -> Iterator[Claim]:
    """The causes of a sentence, read as its grammar goes; as it is written where that tells none."""
    plain = plain_lines(line) if (reading.language or "en")[:2] not in UNSPACED else ()
    for reads in (*plain, line):
        told = tuple(read(reading, reads))
        if told:
            yield from told
            return


def _told(reading: Reading, line: Line) -> Iterator[Claim]:
    unknown = said_unknown(line.text)
    if unknown is not None:
        first, last = spanned(line, line.start + unknown.start(), line.start + unknown.end())
        yield reading.claim(reading.lines[line.index], KIND, first, last, "unknown", qualifier="denies")
    guess = guessed(line.text)
    if guess is not None and (unknown is None or guess.start("cause") >= unknown.end()):
        yield guess_of(reading, line, line.start + guess.start("cause"), line.start + guess.end("cause"))
        return
    told = list(_behind_cues(reading, line, unknown))
    if (reading.language or "")[:2] in UNSPACED | _REASON_FIRST:
        told.extend(c for c in _preceding(reading, line) if not any(_shared(c, other) for other in told))
    told.extend(c for c in _before_its_verb(reading, line) if not any(_shared(c, other) for other in told))
    told.extend(_of_faults(reading, line, told))
    told.extend([] if told else _answers(reading, line))
    yield from told


def _answers(reading: Reading, line: Line) -> Iterator[Claim]:
    """The fault that answers a question or follows a colon: "The culprit? A bad rule.", "The cause is known: a bad rule."."""
    language = (reading.language or "en")[:2]
    asked = line.index > 0 and asks_why(reading.lines[line.index - 1].text)
    at = answer_to_why(line.text) if asked else None
    if (at := found_before(line.text) if at is None else at) is None:
        return
    start, end = phrase_from(line.text, at)
    value = line.text[start:end]
    if end > start and names_cause(value, language) and (names_fault(value, language) or _is_a_thing(value, language)):
        yield claim_of(reading, line, line.start + start, line.start + start, line.start + end)


def _is_a_thing(value: str, language: str) -> bool:
    """Whether an answer names one thing of the house: "An internal name server that stopped answering"."""
    return _ONE.match(value) is not None and names_thing(value, language)


def _behind_cues(reading: Reading, line: Line, unknown: re.Match[str] | None) -> Iterator[Claim]:
    """What stands behind the words that call it the cause: "due to", "was caused by"."""
    language = (reading.language or "en")[:2]
    for cue in islice(reading.words.cause.finditer(line.text), _MOST):
        if not line.text[cue.end() :].strip(" :"):
            yield from _set_apart(reading, line)
            continue
        start, end = (line.start + at for at in phrase_from(line.text, cue.end()))
        end = whole = before_a_denial(line, start, end)
        if cue.group().lower().rsplit(" ", 1)[-1].startswith("blam"):
            end = start + len(without_what_for(said(line, start, end)))
        effect = end < whole  # "for the outage" stands behind it
        if language == "ja":
            start, end = last_part(line, start, end)
        elif language != "en":
            end = start + len(fault_in_front(said(line, start, end), language))
        value = said(line, start, end)
        if (
            not names_cause_of_it(reading, line, start, end, of_another=True)
            or is_a_time(line, start, end)
            or is_denied(line, start, end)
        ):
            continue
        if unknown is not None and unknown.start() < cue.end() and cue.start() < unknown.end():
            continue
        if not names_fault(value, language) and tells_feelings(line.text[: cue.start()], reading.words.broke):
            continue
        fault = effect or names_fault(value, language, loosely=True) or is_vague(value)
        if not _accuses(line, cue, start) and tells_cause(line, cue, fault=fault):
            yield stated(reading, line, cue, start, end)


def _set_apart(reading: Reading, line: Line) -> Iterator[Claim]:
    """The cause that a sentence leads up to and the next one quotes by itself, set apart from it."""
    if line.index + 1 >= len(reading.lines) or not speaks_of_outage(line):
        return
    following = reading.lines[line.index + 1]
    start, end = phrase_from(following.text, 0)
    if _QUOTE.match(following.text) and names_fault(
        following.text[start:end], (reading.language or "en")[:2], loosely=True
    ):
        yield claim_of(reading, following, following.start + start, following.start + start, following.start + end)


def _of_faults(reading: Reading, line: Line, told: list[Claim]) -> Iterator[Claim]:
    """Faults that nothing calls the cause and the sentence puts behind the outage, where it tells none of them yet."""
    spans = [(c.start, c.end_offset) for c in told]
    broke = speaks_of_outage(line) or stands_by_outage(reading, line)
    near = broke or is_near_outage(reading, line)
    language = (reading.language or "en")[:2]
    beside = near or follows_outage(reading, line)
    named = named_causes(line.text, language, near=beside, broke=reading.words.broke)
    opening = opening_faults(line.text, language) if beside else ()
    for fault in (*told_faults(line.text, language, broke=broke, near=near), *named, *opening):
        at, stop = (fault.start, fault.end) if fault.end is not None else phrase_from(line.text, fault.start)
        start, end = line.start + at, line.start + stop
        if _overlaps(line, start, end, spans) or not names_cause_of_it(reading, line, start, end):
            continue
        if is_denied(line, start, end):
            continue
        spans.append(spanned(line, start, end))
        if (
            reading.words.guess.search(line.text, max(0, fault.start - 70), max(end - line.start, fault.said))
            is not None
        ):
            yield guess_of(reading, line, start, end)
        else:
            yield claim_of(reading, line, start, start, end)


def _overlaps(line: Line, start: int, end: int, spans: list[tuple[int, int]]) -> bool:
    """Whether words of a sentence overlap spans of the text."""
    first, last = spanned(line, start, end)
    return any(a < last and first < b for a, b in spans)


def _bare(reading: Reading, line: Line) -> Iterator[Claim]:
    """Faults that an English sentence names as facts of this outage."""
    if (reading.language or "en")[:2] != "en":
        return
    for at, stop in bare_faults(line.text):
        start, end = line.start + at, line.start + stop
        if not names_cause_of_it(reading, line, start, end):
            continue
        claim = claim_of(reading, line, start, start, end)
        if claim.about is None and claim.speaker not in {"user", "crowd"} and not is_denied(line, start, end):
            yield claim


def _accuses(line: Line, cue: re.Match[str], start: int) -> bool:
    """Whether it is the crowd that points at a provider: a culprit for them, and no cause that anybody gives."""
    named = any(n.start - start <= _ARTICLE and n.end > start for n in line.namings)
    return named and crowd_says(line.before(line.start + cue.start(), _NEARBY))


def _shared(claim: Claim, other: Claim) -> bool:
    """Whether two causes of a sentence are one: the words of either hold those of the other."""
    return str(claim.value) in str(other.value) or str(other.value) in str(claim.value)


def _before_its_verb(reading: Reading, line: Line) -> Iterator[Claim]:
    """What stands before the words that call it the cause, also where nothing else in the sentence is broken."""
    english = (reading.language or "en").startswith("en")
    named = (cause_before(line.text) or failure_step(line.text)) if english else None
    if english and named is None and line.start < reading.headline_end:
        named = cause_headed(line.text)
    if (
        named is None
        or not names_cause_of_it(reading, line, line.start + named.start, line.start + named.end)
        or SAID_AT_LARGE.search(line.text[: named.start][-60:])
        or _is_apposed(line.text, named.start, named.end)
    ):
        return
    start, end = line.start + named.start, line.start + named.end
    if reading.words.guess.search(line.text, 0, named.said) is not None:
        yield guess_of(reading, line, start, end)
    else:
        yield claim_of(reading, line, start, start, end, until=line.start + named.said)


def _is_apposed(sentence: str, start: int, end: int) -> bool:
    """Whether a noun phrase only says what the thing before it is: "errors on Opus, its best model, which led to …"."""
    apposed = _APPOSED.search(sentence, 0, start) and _WHICH.match(sentence, end)
    return apposed is not None and not names_fault(sentence[start:end], "en", loosely=True)


def _names_one(reading: Reading, clause: str) -> bool:
    return names_fault(clause, (reading.language or "")[:2], loosely=True)


def _preceding(reading: Reading, line: Line) -> Iterator[Claim]:
    spans: list[tuple[int, int]] = []
    clauses = _AFTERWARDS if (reading.language or "")[:2] in UNSPACED else _AFTERWARDS_SPACED
    for cue in reading.words.cause_after.finditer(line.text):
        clause = clauses.search(line.text[: cue.start()].rstrip(_PARTICLES + _CLOSING))
        if clause is None or not (line.broke or cue.group() in _CERTAIN or _names_one(reading, clause.group(1))):
            continue
        topic = [m.end() for m in _TOPIC.finditer(clause.group(1))] or [
            m.end() for m in _CONJUNCTION.finditer(clause.group(1))
        ]
        start, end = line.start + clause.start(1) + (topic[-1] if topic else 0), line.start + clause.end(1)
        start += len(said(line, start, end)) - len(said(line, start, end).lstrip(" "))
        if not names_cause_of_it(reading, line, start, end):
            continue
        if cue.group() == _BECAUSE and not names_fault(said(line, start, end), "ja", loosely=True):
            continue
        if any(a < end and start < b for a, b in spans):
            continue
        spans.append((start, end))
        hedged = reading.words.guess.search(line.text) is not None
        yield claim_of(reading, line, start, start, end, qualifier="about" if hedged else "exact")
