"""Facts as a page shows them: the verdict first, then every claim with what became of it and why."""

from __future__ import annotations

import re
from collections import Counter
from datetime import UTC, datetime

from msgspec.structs import replace

from scraper.core.model import Claim, Incident, Outcome, PeakReports, Precision, Verdict
from scraper.publish import links, wording
from scraper.publish.parts.evidence import FACT_NAMES, Evidence, claim_anchor, fact_name, source_anchor
from scraper.publish.states import Mark
from scraper.publish.view import View

_TIME = re.compile(r"^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2})?Z)?$")

USED = Mark("yes", "Used")
NOT_USED = Mark("no", "Not used")
CONSISTENT = Mark("yes", "Consistent")
OPEN = Mark("none", "Open")

OUTCOME_WORDS = {
    Outcome.AGREED: ("Agreed", ""),
    Outcome.DISPUTED: ("Disputed", "d"),
    Outcome.SINGLE: ("Single source", "s"),
    Outcome.UNSUPPORTED: ("Unsupported", "s"),
    Outcome.DENIED: ("Denied", "d"),
    Outcome.OPEN: ("No value chosen", "s"),
}
"""Word and class of an outcome: solid, dashed or dotted border."""

_FLAGS = {
    "field": "",
    "update": "",
    "window": "",
    "labelled": "",
    "dated": "",
    "told_elsewhere": "end of an entry that is told in another",
    "taken_back": "takes the report back",
    "gainsaid": "other posts say otherwise",
    "carried_date": "day taken from the words before",
    "carried_zone": "zone taken from the words before",
    "inferred_year": "year not written",
    "no_zone": "no zone written",
    "no_day": "no day written",
    "no_half": "morning or evening not written",
    "out_of_season": "zone out of season",
    "after_publication": "later than the article",
}
"""What a mark of the reading means; an empty text is not shown."""

_IN_OWN_WORDS = ("cause", "denial", "workaround")
_ORDER = tuple(dict.fromkeys(FACT_NAMES.values()))
_FEW = 4
_MANY = 12
_COARSE = (Precision.HOUR, Precision.PART_OF_DAY, Precision.DAY, Precision.MONTH)
_CONTESTED = (Outcome.DISPUTED, Outcome.DENIED, Outcome.OPEN)


class ClaimRow(View, frozen=True):
    """One claim: its value, the words, who says it, and what became of it."""

    anchor: str
    value: str
    quote: str
    language: str
    speaker: str
    source: str
    flags: str
    mark: Mark
    why: str
    lost: bool


class FactView(View, frozen=True):
    """One fact with everything said about it. `border` is the class of the outcome's frame; `folded` are claims that
    say what a row above says, beyond the first few, or the rest of very many; `more` says which.
    """

    anchor: str
    name: str
    value: str
    outcome: str
    border: str
    explanation: str
    rows: tuple[ClaimRow, ...]
    folded: tuple[ClaimRow, ...]
    more: str
    contested: bool


def said_value(verdict: Verdict, day: datetime | None) -> str:
    """The value of a verdict in the site's words, or the range where none was chosen."""
    if verdict.value is None:
        if verdict.low is None or verdict.high is None:
            return "not known"
        low, high = (said(verdict.fact, bound, day) for bound in (verdict.low, verdict.high))
        return low if low == high else f"{low} to {high}"
    return said(verdict.fact, verdict.value, day)


def said(fact: str, value: int | str, day: datetime | None) -> str:
    """One value of a fact in words; a time has its day only where it is not the incident's."""
    if isinstance(value, int):
        return wording.length(value) if "duration" in fact else f"{value:,}"
    at = instant_of(value)
    if at is None:
        return value
    if len(value) == 10:
        return wording.day(at)
    same = day is not None and day.date() == at.date()
    return f"{wording.clock(at)} UTC" if same else wording.moment(at)


def instant_of(text: str) -> datetime | None:
    """An RFC 3339 time or a plain date as an aware datetime, or None where the text is neither."""
    if not _TIME.match(text):
        return None
    try:
        return datetime.fromisoformat(text).replace(tzinfo=UTC)
    except ValueError:
        return None


def fact_view(evidence: Evidence, verdict: Verdict) -> FactView:
    """One verdict with its claims: those it rests on, those that agree, those that lost."""
    word, border = OUTCOME_WORDS[verdict.outcome]
    reasons = dict(verdict.why_not)
    winner = OPEN if verdict.outcome in (Outcome.OPEN, Outcome.DENIED) else USED
    loser = OPEN if verdict.outcome is Outcome.OPEN else NOT_USED
    groups = ((verdict.supporting, winner), (verdict.consistent, CONSISTENT), (verdict.against, loser))
    rows = tuple(
        _row(evidence, claim, mark, reasons.get(claim.id, ""))
        for ids, mark in groups
        for claim in sorted(
            evidence.known(ids), key=lambda one: (one.document in evidence.copies, not _is_bound(one, verdict))
        )
    )
    folded = _folded(rows)
    shown = tuple(row for row in rows if row not in folded)
    alike = {row.value for row in folded} <= {row.value for row in shown}
    return FactView(
        anchor=links.anchor("f", verdict.fact),
        name=fact_name(verdict.fact),
        value=_heading(evidence, verdict),
        outcome=word,
        border=border,
        explanation=verdict.explanation or verdict.rule,
        rows=shown,
        folded=folded,
        more=f"{len(folded)} more that say the same" if alike else f"{len(folded)} more",
        contested=verdict.outcome in _CONTESTED,
    )


def _is_bound(claim: Claim, verdict: Verdict) -> bool:
    """Whether a count is the lowest or highest of a range: it stands before those between."""
    return isinstance(claim.value, PeakReports) and claim.value.n in (verdict.low, verdict.high)


def _heading(evidence: Evidence, verdict: Verdict) -> str:
    """The value as a heading gives it: what a provider says of itself is quoted."""
    told = wording.without_lone_mark(_value(evidence, verdict))
    return wording.as_its_own(told) if verdict.fact in _IN_OWN_WORDS else told


def _value(evidence: Evidence, verdict: Verdict) -> str:
    """The value of a verdict; a time as finely as the claims that give it know it."""
    at = instant_of(verdict.value) if isinstance(verdict.value, str) else None
    givers = [one for one in evidence.known((*verdict.supporting, *verdict.consistent)) if at and one.at == at]
    if givers and all(one.precision in _COARSE for one in givers):
        return evidence.said_time(givers[0])
    return said_value(verdict, evidence.day)


def _folded(rows: tuple[ClaimRow, ...]) -> tuple[ClaimRow, ...]:
    """Rows that add a voice but no value: of each value and verdict the first few stand, the others may be folded. Of very
    many values that came to the same end for the same reason, as counts of every quarter of an hour, the first few stand.
    """
    if len(rows) <= _FEW + 2:
        return ()
    used = {row.value for row in rows if row.mark is USED}
    few = _FEW if len(used) == 1 else 1
    seen: Counter[tuple[str, str]] = Counter()
    ends = Counter((row.mark.word, row.why) for row in rows)
    stood: Counter[tuple[str, str]] = Counter()
    folded = []
    for row in rows:
        kind, end = (row.value, row.mark.word), (row.mark.word, row.why)
        seen[kind] += 1
        again = seen[kind] > (few if row.mark is USED else 1) and not row.why
        if again or (ends[end] > _MANY and stood[end] >= _FEW):
            folded.append(row)
        else:
            stood[end] += 1
    return tuple(folded) if len(folded) > 1 else ()


def _row(evidence: Evidence, claim: Claim, mark: Mark, why: str) -> ClaimRow:
    original = evidence.copies.get(claim.document)
    copied = (f"copy of {evidence.speaker(original)}",) if original in evidence.documents and original else ()
    return ClaimRow(
        anchor=claim_anchor(claim.id),
        value=evidence.said(claim),
        quote=evidence.quote(claim),
        language=evidence.language(claim.document),
        speaker=evidence.speaker(claim.document),
        source=f"#{source_anchor(claim.document)}",
        flags="; ".join((*copied, *dict.fromkeys(words for flag in claim.flags if (words := flag_words(flag))))),
        mark=mark,
        why=why,
        lost=mark is NOT_USED,
    )


def flag_words(flag: str) -> str:
    """A mark of the reading as a reader understands it; none where it only says in which part of a record it stood."""
    name, _, _ = flag.partition(":")
    return _FLAGS.get(name, name.replace("_", " "))


def facts(evidence: Evidence, incident: Incident) -> tuple[FactView, ...]:
    """All facts of an incident that have a claim or a value, contested ones first. A claim has its row once."""
    views = [fact_view(evidence, verdict) for verdict in incident.verdicts]
    ordered = sorted((view for view in views if view.rows), key=lambda view: (not view.contested, _rank(view.name)))
    seen: set[str] = set()
    return tuple(_once(view, seen) for view in ordered)


def _rank(name: str) -> int:
    """Place of a fact among others: as a reader asks, start first."""
    return _ORDER.index(name) if name in _ORDER else len(_ORDER)


def _once(view: FactView, seen: set[str]) -> FactView:
    """The view with an anchor only on rows whose claim has none yet: ids are unique on a page."""
    anchors = [row.anchor for row in (*view.rows, *view.folded)]
    if len(set(anchors)) == len(anchors) and seen.isdisjoint(anchors):
        seen.update(anchors)
        return view
    return replace(view, rows=_first_anchors(view.rows, seen), folded=_first_anchors(view.folded, seen))


def _first_anchors(rows: tuple[ClaimRow, ...], seen: set[str]) -> tuple[ClaimRow, ...]:
    found = []
    for row in rows:
        found.append(row if row.anchor not in seen else replace(row, anchor=""))
        seen.add(row.anchor)
    return tuple(found)


def verdict_of(incident: Incident, *facts: str) -> Verdict | None:
    """The verdict on the first of the facts that has one."""
    found = {verdict.fact: verdict for verdict in incident.verdicts}
    return next((found[fact] for fact in facts if fact in found), None)
