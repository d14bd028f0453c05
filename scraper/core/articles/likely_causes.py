"""Causes that no form of sentence gives away, weighed from all that a clause with a concrete fault in it shows.

"The cable was cut by a contractor" and "Routine maintenance went wrong on Monday night" call nothing a cause, and so does "The cable
was repaired by a contractor". Every sentence of a report that holds a word of the tables of `fault_kinds` and of which no cause
was taken is therefore looked at: the clause of it that holds most of a fault is the candidate, and its signs times the weights
of `cause_weights`, fitted to candidates on pages before anybody had worked on them (`python -m tests.eval.weigh_causes`), say
how likely it is why the outage happened.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import accumulate
from sys import maxsize

from scraper.core.articles.cause_claims import claim_of, guess_of
from scraper.core.articles.cause_elsewhere import placed
from scraper.core.articles.cause_spans import is_a_time, is_denied
from scraper.core.articles.cause_weights import WEIGHTS
from scraper.core.articles.lines import Line
from scraper.core.articles.passages import Reading
from scraper.core.articles.shown_messages import shown_messages
from scraper.core.articles.stretches_at_large import lines_at_large
from scraper.core.articles.taken_back import is_taken_back
from scraper.core.articles.unreal import unreal_lines
from scraper.core.articles.weighing import signs_of_place
from scraper.core.language.fault_kinds import HARM, MACHINE, REASON, REPAIR, SUPPLIER, USERS, clauses, kinds_in
from scraper.core.language.fault_words import names_fault, names_fault_itself
from scraper.core.language.lexicon import UNSPACED
from scraper.core.language.reflecting import REFLECTS, TO_COME
from scraper.core.language.seldom import Seldom
from scraper.core.model import Claim
from scraper.core.patterns import late

_MOST_TOLD, _MOST_WORDS, _MOST_LETTERS = 3, 4, 400
_BEFORE, _BEHIND = 60, 50
"""Code points beside a clause that are its own surroundings."""
_LONG_BEFORE = timedelta(days=3)
_ALONE = frozenset({"fire", "attack", "program", "load", "slip", "weather", "heat", "power", "mishap"})
"""Kinds of faults whose words say that something is wrong."""
_VAGUE = frozenset({HARM, MACHINE, SUPPLIER})
_WITHIN = ("acknowledged", "aside", "cause", "cause_after", "fixed", "guess", "negation", "past")
_NOT_TOLD = (REFLECTS, TO_COME, late(r"\bwhether\b|\?\W*$"))
"""What puts a sentence among thoughts, questions and things to come: no outage is explained by it."""
_WORD = late(r"[^\W\d_]{5,}")
_STEM, _CJK = 6, "\u3000"


@dataclass(frozen=True, slots=True)
class Candidate:
    """A clause of a sentence that may be why: its span in the text, and its signs by name."""

    line: Line
    start: int
    end: int
    shown: dict[str, float]


@dataclass(frozen=True, slots=True)
class _Clause:
    start: int
    end: int
    text: str
    kinds: frozenset[str]
    loosely: bool


@dataclass(frozen=True, slots=True)
class _Known:
    """The causes that an article is known to tell: how many, of which kinds, and in which words."""

    number: int
    kinds: frozenset[str]
    words: frozenset[str]


def with_likely(reading: Reading, claims: tuple[Claim, ...]) -> tuple[Claim, ...]:
    """The claims of a report, and with them the causes of its own outage that are told without a word for it."""
    found = tuple(_likely(reading, claims))
    return (
        tuple(sorted((*claims, *found), key=lambda c: (c.start, c.end_offset, c.kind, str(c.value))))
        if found
        else claims
    )


def _likely(reading: Reading, claims: tuple[Claim, ...]) -> Iterator[Claim]:
    sure = [c for c in candidates(reading, claims) if WEIGHTS.takes(c.shown)]
    if not sure:
        return
    at_large, unreal = lines_at_large(reading.lines, reading.headline_end), unreal_lines(reading)
    not_told = (*shown_messages(reading.text), *((line.start, line.end) for line in unreal))
    broke = _broke(reading)
    for candidate in sure:
        if _is_of_before(candidate, broke):
            continue
        claim = _claim(reading, candidate, at_large=candidate.line.index in at_large)
        if claim is not None and not any(start < claim.end_offset <= end for start, end in not_told):
            yield claim


def candidates(reading: Reading, claims: tuple[Claim, ...]) -> Iterator[Candidate]:
    """The clauses with a fault in sentences of which no cause is among the `claims` of the article."""
    taken = [c for c in claims if c.kind == "cause" and c.value != "unknown"]
    known = _known(reading, [c for c in taken if c.about is None])
    spans = sorted((c.start, c.end_offset) for c in taken)
    ends = tuple(accumulate((end for _, end in spans), max))
    for line in reading.lines:
        begun = bisect_left(spans, line.end, key=lambda span: span[0])
        if begun and ends[begun - 1] > line.start:
            continue
        clause = _clause(line.text, _language(reading))
        if clause is not None:
            start, end = line.start + clause.start, line.start + clause.end
            yield Candidate(line, start, end, _shown(reading, line, clause, known))


def _claim(reading: Reading, candidate: Candidate, *, at_large: bool) -> Claim | None:
    """The claim that a candidate makes on the article's own outage, None where it is ruled out or of another one."""
    line, start, end = candidate.line, candidate.start, candidate.end
    if any(words.search(line.text) for words in _NOT_TOLD):
        return None
    if is_denied(line, start, end) or is_a_time(line, start, end) or is_taken_back(reading.text, start, end):
        return None
    guessed = reading.words.guess.search(line.text) is not None
    claim = guess_of(reading, line, start, end) if guessed else claim_of(reading, line, start, start, end)
    told = placed(reading, line, claim, at_large=at_large)
    return told if told is not None and told.about is None else None


def _broke(reading: Reading) -> tuple[tuple[datetime, int], ...]:
    """The instants in sentences that say that something broke, the latest first, and where in the text each is told."""
    times = (t for line in reading.lines if line.broke for t in line.times)
    return tuple(sorted(((t.at, t.start) for t in times if t.at is not None), reverse=True))


def _is_of_before(candidate: Candidate, broke: Sequence[tuple[datetime, int]]) -> bool:
    """Whether the times of a clause lie days before those of what broke: "a fortnight ago an attack took it down"."""
    line, start, end = candidate.line, candidate.start, candidate.end
    told = [t.at for t in line.times if start <= t.start < end and t.at is not None]
    if not told:
        return False
    latest = next((at for at, place in broke if not start <= place < end), None)
    return latest is not None and latest - max(told) > _LONG_BEFORE


def _language(reading: Reading) -> str:
    return (reading.language or "en")[:2]


def _clause(sentence: str, language: str) -> _Clause | None:
    """The clause that holds most of a fault, the first of equals; None of a sentence without any word of one."""
    at = kinds_in(sentence, language)
    if not at:
        return None
    found: list[tuple[int, _Clause]] = []
    for start, end in clauses(sentence, language):
        kinds = frozenset(kind for place, kind in at if start <= place < end)
        if kinds:
            loosely = names_fault(sentence[start:end], language, loosely=True)
            much = len(kinds) + 2 * (HARM in kinds) + 2 * bool(kinds & _ALONE) + 2 * loosely
            found.append((much, _Clause(start, end, sentence[start:end], kinds, loosely)))
    return max(found, key=lambda each: each[0])[1] if found else None


def _known(reading: Reading, told: Sequence[Claim]) -> _Known:
    if not told:
        return _Known(0, frozenset(), frozenset())
    language = _language(reading)
    values = " ".join(str(c.value) for c in told)
    names = " ".join(reading.text[n.start : n.end] for line in reading.lines for n in line.namings)
    kinds = frozenset(kind for _, kind in kinds_in(values, language)) - {HARM}
    return _Known(len(told), kinds, _words(values, language) - _words(names, language))


def _words(text: str, language: str) -> frozenset[str]:
    """The stems of its longer words; of languages that write none apart, each two characters."""
    if language in UNSPACED:
        return frozenset(text[at : at + 2] for at in range(len(text) - 1) if text[at] >= _CJK)
    return frozenset(word[:_STEM].lower() for word in _WORD.findall(text))


def _shown(reading: Reading, line: Line, clause: _Clause, known: _Known) -> dict[str, float]:
    found = (
        _of_fault(reading, line, clause) | _of_place(reading, line, clause) | _of_known(reading, line, clause, known)
    )
    reasons = _of_reasons(reading, line, clause)
    found |= reasons | {
        "itself_with_reason": found["names_itself"] * reasons["reason"],
        "loosely_with_reason": found["names_loosely"] * reasons["reason"],
        "repairs": float(_holds(REPAIR, line.text)),
        "users": float(_holds(USERS, line.text)),
        "users_within": float(_holds(USERS, line.text, clause.start, clause.end)),
        "digits": float(any(c.isdigit() for c in clause.text)),
        "length": min(_MOST_LETTERS, len(line.text)) / 100,
        "of_another": float(reading.frames.about(line, line.start + clause.start, line.start + clause.end) is not None),
        f"by_{reading.speaker(line, line.start + clause.start)}": 1.0,
    }
    return {name: value for name, value in found.items() if value}


def _of_fault(reading: Reading, line: Line, clause: _Clause) -> dict[str, float]:
    """Which words of a fault the clause holds, and which cues."""
    language = _language(reading)
    start, end = clause.start, clause.end
    found = {f"words_{cue}": float(_holds(getattr(reading.words, cue), line.text, start, end)) for cue in _WITHIN}
    return found | {
        "kinds": float(len(clause.kinds)),
        "harm": float(HARM in clause.kinds),
        "only_harm": float(clause.kinds == {HARM}),
        "machine": float(MACHINE in clause.kinds),
        "names": float(names_fault(clause.text, language)),
        "names_loosely": float(clause.loosely),
        "names_itself": float(names_fault_itself(clause.text, language)),
    }


def _of_place(reading: Reading, line: Line, clause: _Clause) -> dict[str, float]:
    """Where it stands, and whether a headline names more than harm, a machine or a supplier."""
    found = signs_of_place(reading, line)
    return found | {"concrete_in_headline": float("in_headline" in found and bool(clause.kinds - _VAGUE))}


def _of_known(reading: Reading, line: Line, clause: _Clause, known: _Known) -> dict[str, float]:
    """How it lies to the causes that are known: what is told twice is told of them."""
    if not known.number:
        return {}
    language = _language(reading)
    return {
        "told": float(min(_MOST_TOLD, known.number)),
        "told_kinds": float(bool((clause.kinds - {HARM}) & known.kinds)),
        "told_words": float(min(_MOST_WORDS, len(_words(clause.text, language) & known.words))),
        "told_words_in_sentence": float(min(_MOST_WORDS, len(_words(line.text, language) & known.words))),
    }


def _of_reasons(reading: Reading, line: Line, clause: _Clause) -> dict[str, float]:
    """Where words of reason stand."""
    last = reading.lines[line.index - 1].text if line.index else ""
    following = reading.lines[line.index + 1].text if line.index + 1 < len(reading.lines) else ""
    start, end = clause.start, clause.end
    return {
        "reason": float(_holds(REASON, line.text)),
        "reason_before": float(_holds(REASON, line.text, max(0, start - _BEFORE), start)),
        "reason_within": float(_holds(REASON, line.text, start, end)),
        "reason_behind": float(_holds(REASON, line.text, end, end + _BEHIND)),
        "reason_last": float(_holds(REASON, last)),
        "reason_next": float(_holds(REASON, following)),
    }


def _holds(words: Seldom, sentence: str, start: int = 0, end: int = maxsize) -> bool:
    """Whether a word stands in a part of a sentence, which is asked for the stems of all of it: those are remembered."""
    return words.search(sentence, start, end) is not None
