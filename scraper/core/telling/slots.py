"""Whether each fact of a sentence stands in its claims, slot by slot.

A sentence is read back with the template it was made from; what stands in a slot must be what a claim of the right kind
says: a count that of a count, an end that of an end. Words that stand somewhere in a quote are not enough.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import cache

from scraper.core.instants import counted
from scraper.core.language.text import clip
from scraper.core.language.wording import as_its_own, clock, day, length, moment, month, number
from scraper.core.model import Claim, PeakReports, Precision
from scraper.core.patterns import late
from scraper.core.telling.ahead import FORMS, SLOTS, is_planned
from scraper.core.telling.apart import APART
from scraper.core.telling.last_words import LAST_WORDS
from scraper.core.telling.sentences import ACCOUNTS, NOUNS, NUMBERS, RANGES, TEMPLATES

_BEGINNINGS, _ENDINGS = frozenset({"started", "acknowledged"}), frozenset({"ended"})
_COARSE = frozenset({Precision.DAY, Precision.MONTH, Precision.PART_OF_DAY})
_SLOT = late(r"\\\{(\w+)\\\}")
_STRETCH = late(r"from (\d\d:\d\d)(?: to (\d\d:\d\d))? UTC")
_END = late(r"(\d\d:\d\d) UTC(?: on (\d{1,2} \w+))?")
_MOVE = late(r"(identified|monitoring) at (\d\d:\d\d UTC(?: on \d{1,2} \w+)?)")
_CUT_QUOTATION = late(r"([^\"\u201c\u201d]+ [^\"\u201c\u201d]+)[\"\u201d](?=[\s,;.]|$)[^\"\u201d]*$")
"""Words, and the end of a quotation that began before them: what follows is no more part of it."""
_MOST_OF_A_CAUSE = 160
_A_CLAUSE = 4
"""Characters of a cause that a sentence gives."""


@dataclass(frozen=True, slots=True)
class Told:
    """What a sentence may say: its claims without denials, names of the provider, of the parts its claims name, and the
    nouns that its record's kind and grade allow.
    """

    claims: tuple[Claim, ...]
    names: frozenset[str]
    parts: frozenset[str]
    nouns: frozenset[str]

    def times(self, kinds: Collection[str]) -> Iterator[Claim]:
        """Claims of these kinds that give an instant."""
        return (c for c in self.claims if c.kind in kinds and c.at is not None)


Slots = Mapping[str, str]
Check = Callable[[str, Slots, Told], bool]


def as_told(cause: str) -> str:
    """A cause as a sentence can end with it: what comes after a dash begins anew, and may be cut off in the middle."""
    first, dash, _ = cause.partition("\N{EM DASH}")
    whole = first if dash and len(first.split()) >= _A_CLAUSE else cause
    quoted = _CUT_QUOTATION.match(whole)
    whole = quoted[1] if quoted else whole
    return as_its_own(clip(whole.rstrip(". "), _MOST_OF_A_CAUSE))


def told(
    claims: Iterable[Claim], names: Iterable[str], parts: Mapping[str, str] | None = None, nouns: Iterable[str] = ()
) -> Told:
    """`parts`: by claim id, the name under which a claimed part is shown; as written where that is not told."""
    affirmed = tuple(c for c in claims if c.qualifier != "denies")
    shown = {(parts or {}).get(c.id, str(c.value)) for c in affirmed if c.kind == "component"}
    return Told(affirmed, frozenset(names), frozenset(shown), frozenset(nouns) or frozenset(NOUNS.values()))


def is_told(sentence: str, by: Told) -> bool:
    """Whether one of the templates reads the sentence, and all its slots hold."""
    for form, pattern in _patterns().items():
        found = pattern.fullmatch(sentence)
        if found and all(_holds(form, slot, found.groupdict(), by) for slot in found.groupdict()):
            return True
    return False


_CLOCKS = r"(?:about )?\d\d:\d\d"
_DAYS = r"(?:\d{1,2} )?[A-Z][a-z]+ \d{4}"
_SHAPES: Mapping[str, str] = {
    "noun": "|".join(NOUNS.values()), "accounts": "|".join(ACCOUNTS.values()), "what": r"(?: of .+)?", "start": _CLOCKS, "end": _CLOCKS, "ack": _CLOCKS, "first": _CLOCKS,
    "day": _DAYS, "end_day": _DAYS, "low": r"[\d,]+", "high": r"[\d,]+",
}  # fmt: skip
"""What a slot looks like; any text where nothing is said."""


@cache
def _patterns() -> Mapping[str, re.Pattern[str]]:
    """Templates turned round."""
    return {
        form: re.compile(_SLOT.sub(lambda m: f"(?P<{m[1]}>{_SHAPES.get(m[1], '.+')})", re.escape(text)))
        for form, text in TEMPLATES.items()
    }


def _holds(form: str, slot: str, said: Slots, by: Told) -> bool:
    if own := APART.get(f"{form}.{slot}") or LAST_WORDS.get(f"{form}.{slot}"):
        return own(said, by.claims)
    return (CHECKS.get(f"{form}.{slot}") or CHECKS[slot])(said[slot], said, by)


# --- times ------------------------------------------------------------------------------------------------------------


def _at(claim: Claim) -> datetime:
    assert claim.at is not None
    return claim.at


def _clocked(claim: Claim, said: str) -> bool:
    """Whether a claim gives this clock time: `about 15:00` where it is known to the hour, or said to be about that."""
    exact, rough = clock(_at(claim)), f"about {clock(_at(claim))}"
    if claim.precision is Precision.HOUR:
        return said == rough
    return claim.precision not in _COARSE and said in ((exact, rough) if claim.qualifier == "about" else (exact,))


def _starts(said: Slots, by: Told) -> Iterator[datetime]:
    """Beginnings that the sentence can mean by its `start` and `day`."""
    for c in by.times(_BEGINNINGS):
        if _clocked(c, said["start"]) and day(_at(c)) == said["day"]:
            yield _at(c)


def _ends(said: Slots, by: Told) -> Iterator[datetime]:
    """Ends that it can mean; a stated length leads to one too."""
    on = said.get("end_day", said["day"])
    for c in by.times(_ENDINGS):
        if _clocked(c, said["end"]) and day(_at(c)) == on:
            yield _at(c)
    for begin in _starts(said, by):
        for seconds in _stated(by):
            end = datetime.fromtimestamp(begin.timestamp() + seconds, begin.tzinfo)
            if said["end"].removeprefix("about ") == clock(end) and day(end) == on:
                yield end


def _stated(by: Told) -> Iterator[int]:
    return (c.value for c in by.claims if c.kind == "duration" and isinstance(c.value, int))


def _day_alone(text: str, _said: Slots, by: Told) -> bool:
    return any(day(_at(c)) == text for c in by.times({"started"}) if c.precision is not Precision.MONTH)


def _is_length(text: str, said: Slots, by: Told) -> bool:
    spans = (counted(begin, end) for begin in _starts(said, by) for end in _ends(said, by))
    return any(text == length(span) for span in spans) or any(text == length(n) for n in _stated(by))


def _is_told_length(text: str, _said: Slots, by: Told) -> bool:
    return text in {length(n) for n in _stated(by)}


def _is_their_word(text: str, said: Slots, by: Told) -> bool:
    """Whether the length is the word of those it is put down to: the provider, several documents, or any."""
    alike = [
        c for c in by.claims if c.kind == "duration" and isinstance(c.value, int) and length(c.value) == said["length"]
    ]
    if text == ACCOUNTS["provider"]:
        return any(c.speaker == "provider" for c in alike)
    return text == ACCOUNTS["press"] or len({c.document for c in alike}) > 1


def _is_lag(text: str, said: Slots, by: Told) -> bool:
    posts = [_at(c) for c in by.times({"acknowledged"}) if _clocked(c, said["ack"])]
    return any(text == length(counted(_at(c), post)) for c in by.times({"started"}) for post in posts if post > _at(c))


def _is_first(text: str, said: Slots, by: Told) -> bool:
    posts = [_at(c) for c in by.times({"acknowledged"}) if _clocked(c, said["ack"])]
    return any(_clocked(c, text) and any(_at(c) < post for post in posts) for c in by.times({"started"}))


def _is_stretches(text: str, said: Slots, by: Told) -> bool:
    found = [(m[1], m[2]) for m in _STRETCH.finditer(text)]
    begun = {clock(_at(c)) for c in by.times(_BEGINNINGS)}
    over = {clock(_at(c)) for c in by.times(_ENDINGS)}
    rest = _STRETCH.sub("", text).replace(" and ", "").replace(", ", "")
    count = len(found) < len(NUMBERS) and said["n"] == NUMBERS[len(found)]
    return not rest and count and all(a in begun and (b is None or b in over) for a, b in found)


def _is_closing(text: str, _said: Slots, by: Told) -> bool:
    return any(text in (f"{clock(_at(c))} UTC", moment(_at(c))) for c in by.times(_ENDINGS))


def _is_moves(text: str, _said: Slots, by: Told) -> bool:
    found = _MOVE.findall(text)
    states = {(str(c.value), form) for c in by.times({"state"}) for form in (f"{clock(_at(c))} UTC", moment(_at(c)))}
    whole = " and ".join(f"{state} at {when}" for state, when in found)
    return bool(found) and text == whole and set(found) <= states


def _is_ranges(text: str, _said: Slots, by: Told) -> bool:
    return all(any(_is_range(kind, clause, by) for kind in RANGES) for clause in text.split("; "))


def _is_range(kind: str, clause: str, by: Told) -> bool:
    """Both ends of a range are what claims on that fact say, the lower one first."""
    lead = f"{RANGES[kind]} is put between "
    low, to, high = clause.removeprefix(lead).partition(" and ")
    if not clause.startswith(lead) or not to:
        return False
    if kind == "duration":
        values = {length(n): n for n in (*_stated(by), *_spans(by))}
        return low in values and high in values and values[low] < values[high]
    kinds = _ENDINGS if kind == "ended" else _BEGINNINGS
    return any(a < b for a in _range_end(low, kinds, by) for b in _range_end(high, kinds, by))


def _spans(by: Told) -> Iterator[int]:
    for begin in by.times(_BEGINNINGS):
        for end in by.times(_ENDINGS):
            yield int((_at(end) - _at(begin)).total_seconds())


def _range_end(text: str, kinds: Collection[str], by: Told) -> list[datetime]:
    found = _END.fullmatch(text)
    if found is None:
        return []
    return [_at(c) for c in by.times(kinds) if clock(_at(c)) == found[1] and (not found[2] or moment(_at(c)) == text)]


# --- names, counts, causes --------------------------------------------------------------------------------------------


def _is_listed(text: str, values: Collection[str]) -> bool:
    """Whether a text is a list of values, each once: `a`, `a and b`, `a, b and c`."""
    return text in values or any(
        text.startswith(value + joint) and _is_listed(text[len(value) + len(joint) :], {*values} - {value})
        for value in values
        for joint in (", ", " and ")
        if value
    )


def _is_parts(text: str, _said: Slots, by: Told) -> bool:
    return not text or (text.startswith(" of ") and _is_listed(text[4:], by.parts))


def _counts(by: Told) -> set[str]:
    return {number(c.value.n) for c in by.claims if isinstance(c.value, PeakReports)}


def _in_order(_text: str, said: Slots, by: Told) -> bool:
    both = {said["low"], said["high"]} <= _counts(by)
    return both and int(said["low"].replace(",", "")) < int(said["high"].replace(",", ""))


def _values(kind: str, by: Told) -> set[str]:
    return {str(c.value).strip(" .") for c in by.claims if c.kind == kind and c.value is not None}


def _is_cause(text: str, _said: Slots, by: Told) -> bool:
    causes = (str(c.value) for c in by.claims if c.kind == "cause" and c.value is not None)
    return text in {as_told(cause) for cause in causes}


CHECKS: Mapping[str, Check] = {
    "who": lambda text, _, by: text in by.names,
    "noun": lambda text, _, by: text in by.nouns,
    "what": _is_parts,
    "start": lambda _, said, by: any(True for _ in _starts(said, by)),
    "day": lambda _, said, by: any(True for _ in _starts(said, by)),
    **{f"{form}.{slot}": lambda _, said, by: is_planned(said, by.claims) for form in FORMS for slot in SLOTS},
    "coarse.day": _day_alone,
    "month.day": lambda text, _, by: any(month(_at(c)) == text for c in by.times({"started"})),
    "end": lambda _, said, by: any(True for _ in _ends(said, by)),
    "end_day": lambda _, said, by: any(True for _ in _ends(said, by)),
    "length": _is_length,
    "told length.length": _is_told_length,
    "coarse length.length": _is_told_length,
    "undated length.length": _is_told_length,
    "coarse length.day": _day_alone,
    "accounts": _is_their_word,
    "ack": lambda text, _, by: any(_clocked(c, text) for c in by.times({"acknowledged"})),
    "lag": _is_lag,
    "first": _is_first,
    "waves.n": lambda text, _, __: text in NUMBERS[2:],
    "stretches": _is_stretches,
    "at": _is_closing,
    "moves": _is_moves,
    "ranges": _is_ranges,
    "low": _in_order,
    "high": _in_order,
    "peak.n": lambda text, _, by: text in _counts(by),
    "peak floor.n": lambda text, _, by: text in _counts(by),
    "cause": _is_cause,
    "symptoms": lambda text, _, by: _is_listed(text, _values("symptom", by)),
    "codes": lambda text, _, by: _is_listed(text, _values("error_code", by)),
}
"""By slot, or by form and slot where a form has a meaning of its own for it."""
