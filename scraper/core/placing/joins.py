"""Which official records of one provider tell one outage, and so share a page.

Records stay distinct and are what is counted. Two share a page only when their windows and components overlap, or when
one event is filed once per surface or region in the same words; records days apart never do.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta

from scraper.core.judging.official_times import is_open
from scraper.core.language.text import term_counts
from scraper.core.model import OfficialRecord, RecordKind
from scraper.core.patterns import late
from scraper.core.placing.calibration import CALIBRATED
from scraper.core.placing.profiles import record_span
from scraper.core.placing.vocabulary import sameness

_FILED_TOGETHER = timedelta(minutes=CALIBRATED.filed_together_minutes)
_STARTS_APART = timedelta(hours=CALIBRATED.starts_apart_hours)
_WORD = late(r"[^\W\d_]{2,}")


def joined(records: Sequence[OfficialRecord]) -> list[tuple[OfficialRecord, ...]]:
    """The records in groups, each group and the list in order of id."""
    group: dict[str, str] = {r.id: r.id for r in records}

    def root(name: str) -> str:
        while group[name] != name:
            name = group[name]
        return name

    starts = {r.id: [span[0], span[0]] for r in records if (span := record_span(r))}
    for one, other in _near(records):
        first, second = sorted((root(one.id), root(other.id)))
        begin, last = min(starts[first][0], starts[second][0]), max(starts[first][1], starts[second][1])
        if first != second and last - begin <= 2 * _STARTS_APART and why_joined(one, other):
            group[second], starts[first] = first, [begin, last]
    found: dict[str, list[OfficialRecord]] = {}
    for record in sorted(records, key=lambda r: r.id):
        found.setdefault(root(record.id), []).append(record)
    return [tuple(members) for members in found.values()]


def _near(records: Sequence[OfficialRecord]) -> Iterator[tuple[OfficialRecord, OfficialRecord]]:
    """Pairs of one provider whose spans touch; a sweep, so that a long history costs no square."""
    dated = sorted(
        ((span[0], span[1], r.id, r) for r in records if r.kind is RecordKind.INCIDENT and (span := _running(r))),
        key=lambda row: row[:3],
    )
    open_now: list[tuple[OfficialRecord, datetime]] = []
    for begin, end, _, record in dated:
        open_now = [(r, e) for r, e in open_now if e >= begin - _FILED_TOGETHER]
        for other, _ in open_now:
            if other.provider == record.provider:
                yield other, record
        open_now.append((record, end))


def why_joined(one: OfficialRecord, other: OfficialRecord) -> str | None:
    """The reason two records share a page, in words, or None."""
    mine, theirs = _running(one), _running(other)
    if mine is None or theirs is None or one.kind is not RecordKind.INCIDENT or other.kind is not RecordKind.INCIDENT:
        return None
    overlap = mine[0] <= theirs[1] and theirs[0] <= mine[1]
    shared = {c.casefold() for c in one.components} & {c.casefold() for c in other.components}
    if overlap and shared and abs(mine[0] - theirs[0]) <= _STARTS_APART:
        return f"their windows overlap and both name {', '.join(sorted(shared))}"
    together = abs(mine[0] - theirs[0]) <= _FILED_TOGETHER
    if together and _same_words(one, other):
        return "filed together in the same words, once per surface or region"
    return None


def _running(record: OfficialRecord) -> tuple[datetime, datetime] | None:
    """The record's span. One that says it is open runs on past its last post, as far as another may begin to be one
    with it: two that are open at one time overlap at the first reading, not only once the earlier has another post.
    """
    span = record_span(record)
    running = is_open(record) and record.state != "unknown"
    return (span[0], max(span[1], span[0] + _STARTS_APART)) if span and running else span


def why_together(record: OfficialRecord, group: Sequence[OfficialRecord]) -> str:
    """The reason a record shares a page with others of its group, in words."""
    others = sorted((other for other in group if other.id != record.id), key=lambda r: r.id)
    reasons = (why_joined(record, other) for other in others)
    return next((f"records of one outage: {reason}" for reason in reasons if reason), "records of one outage")


def _same_words(one: OfficialRecord, other: OfficialRecord) -> bool:
    """Whether titles and posts are alike but for the names of what was hit."""
    names = {w.casefold() for c in (*one.components, *other.components) for w in _WORD.findall(c)}
    titles = [frozenset(w.casefold() for w in _WORD.findall(r.title)) - names for r in (one, other)]
    if not titles[0] or titles[0] != titles[1] or one.title == other.title == "":
        return False
    named = {term for term, _ in term_counts(" ".join((*one.components, *other.components)))}
    mine, theirs = (tuple(row for row in r.terms if row[0] not in named) for r in (one, other))
    return sameness(mine, theirs) >= CALIBRATED.same_words
