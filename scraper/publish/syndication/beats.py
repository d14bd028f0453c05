"""The state changes of an incident: what an entry of the updates feeds tells.

Some are of the incident as a whole (opened, resolved, reopened, explained), found by following which of its official
records are open; some are of one post (acknowledged, identified, monitoring); some came after the fact (a provider's
edit or denial, a correction of ours, our withdrawal).

Keys are made of ids alone: the incident's that a thing was first told under, the record's, the post's. No time of the
record is in them but that at which we read an edit, for the record may alter every other.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import datetime

from scraper.core.ids import post_mark
from scraper.core.instants import parse_instant
from scraper.core.judging.closing_posts import handing_on
from scraper.core.judging.official_times import is_open, is_withdrawn
from scraper.core.judging.read_times import posted_times
from scraper.core.model import Dossier, KeptUpdate, OfficialRecord, Override, RecordKind, Revision
from scraper.core.model.states import CLOSED
from scraper.publish.dossiers import begins, records
from scraper.publish.fingerprints import is_fingerprint
from scraper.publish.syndication.denial import denial
from scraper.publish.syndication.instants import last_change, note_day
from scraper.publish.syndication.lineage import began, decisions, ended, home, promised_under, taken_up, withdrawn_on
from scraper.publish.view import View

OPENED, ACKNOWLEDGED, IDENTIFIED, MONITORING = "opened", "acknowledged", "identified", "monitoring"
RESOLVED, REOPENED, CORRECTED = "resolved", "reopened", "corrected"
PROMISED, EXPLAINED, EDITED = "postmortem promised", "postmortem published", "edited by the vendor"
DENIED, WITHDRAWN, LEFT = "denied by the provider", "withdrawn", "no longer listed as open"
KINDS = (
    OPENED, ACKNOWLEDGED, IDENTIFIED, MONITORING, RESOLVED, REOPENED, LEFT, CORRECTED, PROMISED, EXPLAINED, EDITED,
    DENIED, WITHDRAWN,
)  # fmt: skip
TURNS = frozenset({OPENED, REOPENED, RESOLVED, LEFT, EXPLAINED, DENIED, WITHDRAWN})
"""The beats a reader needs who wants to know only whether it is over, or never was, and why."""

HANDED_ON = "The page closed this entry because it tells the outage in another one: no word of when it was over."
NO_END = "The page shows only what is open, and no longer lists it: that is no word of when it was over."
_PUT = {"retitle": "title", "merge": "merged into"}
_STEPS = {"investigating": ACKNOWLEDGED, "identified": IDENTIFIED, "monitoring": MONITORING}
_QUIET = frozenset({"update", "unknown", "postmortem", "scheduled"})


class Beat(View, frozen=True):
    """One state change. `key` is what its id is made of, the incident's id first; `post` the provider's own words, `url`
    where they stand; `revisions` what the provider edited, `reason` why we corrected, `now` what stands there since.
    """

    kind: str
    key: tuple[str, ...]
    at: datetime
    post: str = ""
    url: str = ""
    revisions: tuple[Revision, ...] = ()
    reason: str = ""
    now: str = ""


def beats(dossier: Dossier, retired: tuple[str, ...] = ()) -> tuple[Beat, ...]:
    """All state changes of a dossier, oldest first; `retired` are ids it took over from merged incidents. What was told
    under a retired id is told under it still, so that a merger shows nobody the same thing twice.
    """
    incident = dossier.incident
    found: list[Beat] = []
    for place, held in _places(dossier, retired):
        turns = list(_turns(dossier, place, held))
        found += turns
        for record in held:
            found += _steps(record, home(dossier, record), turns[0].at)
    for record in records(dossier):
        found += _edits(record, home(dossier, record))
    promised = incident.postmortem.promised_at
    if promised is not None:
        found.append(Beat(PROMISED, (promised_under(dossier, promised), "postmortem-promised"), promised))
    found += _explanations(dossier, retired)
    found += _corrections(dossier)
    found += _ends(dossier, max((beat.at for beat in found), default=last_change(dossier)))
    return tuple(sorted(found, key=lambda beat: (beat.at, KINDS.index(beat.kind), beat.key)))


def _places(dossier: Dossier, retired: tuple[str, ...]) -> Iterator[tuple[str, tuple[OfficialRecord, ...]]]:
    """The official records by the id they were first published under: the incident's own first, whether it has any."""
    held = tuple(one for one in records(dossier) if one.kind is RecordKind.INCIDENT) or records(dossier)
    found: dict[str, list[OfficialRecord]] = {dossier.incident.id: []}
    for record in held:
        found.setdefault(_place(dossier, record, retired), []).append(record)
    for old in retired:
        found.setdefault(old, [])
    for place, members in found.items():
        yield place, tuple(members)


def _place(dossier: Dossier, record: OfficialRecord, retired: tuple[str, ...]) -> str:
    """The id under which the turns of a record are told: where it was first published, unless that incident still
    stands for itself, as after a split.
    """
    first = home(dossier, record)
    return first if first in retired else dossier.incident.id


def _turns(dossier: Dossier, place: str, held: tuple[OfficialRecord, ...]) -> Iterator[Beat]:
    """Opened first; then each time the last open record closed, or one opened again; last that none is listed any more."""
    steps = sorted(
        ((post, record) for record in held for post in _shown(record) if post.state != "postmortem"),
        key=lambda step: (step[0].at, step[0].order, step[0].id, step[1].id),
    )
    begin = _begin(dossier, place, held, steps[0][0].at if steps else None)
    first = next(((post, record) for post, record in steps if post.at == begin), None)
    url = min(held, key=_age).url if held else ""
    if first is None:
        yield Beat(OPENED, (place, "opened"), begin, url=url)
    else:
        yield Beat(OPENED, (place, "opened"), begin, _as_told(*first), first[1].url)
    running: set[str] = set()
    closed, over = 0, False
    for post, record in steps:
        closes = post.state in CLOSED
        if closes:
            running.discard(record.id)
        elif post.state not in _QUIET or not over:
            running.add(record.id)
        if over and running:
            over = False
            yield Beat(REOPENED, (place, _nth("reopened", closed)), post.at, _as_told(post, record), record.url)
        elif closes and not running and not over:
            over, closed = True, closed + 1
            if _is_handed_on(record, post):
                key = (place, _nth("handed-on", closed))
                yield Beat(LEFT, key, post.at, _as_told(post, record), record.url, reason=HANDED_ON)
                continue
            yield Beat(RESOLVED, (place, _nth("resolved", closed)), post.at, _as_told(post, record), record.url)
    end = None if over or (closed and not _is_over(dossier, place)) else _end(dossier, place, held)
    if end is not None:
        yield Beat(RESOLVED, (place, _nth("resolved", closed + 1)), max(end, begin), url=url)
    gone = left_lists(held)
    if gone is not None:
        yield Beat(LEFT, (place, "left", f"{gone:%Y%m%dT%H%M%SZ}"), max(gone, begin), url=url, reason=NO_END)


def _is_handed_on(record: OfficialRecord, post: KeptUpdate) -> bool:
    """Whether a post closes its record because the outage is told in another entry."""
    claim = handing_on(record)
    return claim is not None and post_mark(post.id) in claim.flags


def _is_over(dossier: Dossier, place: str) -> bool:
    """Whether what was opened again is over, though no post says so."""
    return place == dossier.incident.id and dossier.incident.state == "resolved"


def left_lists(held: Iterable[OfficialRecord]) -> datetime | None:
    """When a page that shows only what is open was first read without any of the records that nobody closed."""
    unclosed = [record.left_at for record in held if is_open(record) and not is_withdrawn(record)]
    known = [at for at in unclosed if at is not None]
    return max(known) if known and len(known) == len(unclosed) else None


def _age(record: OfficialRecord) -> tuple[bool, datetime | None, str]:
    """The order in which records began; those that say no start come last."""
    return record.started_at is None, record.started_at, record.id


def _as_told(post: KeptUpdate, record: OfficialRecord) -> str:
    """The words of a post when it was first read: what the provider made of them later is told as an edit."""
    edits = [one for one in record.revisions if one.update == post.id and one.field == "text" and one.before]
    edits = [one for one in edits if not is_fingerprint(one.before)]
    first = min(edits, key=lambda one: one.seen_at, default=None)
    return first.before or "" if first else post.text


def _begin(dossier: Dossier, place: str, held: tuple[OfficialRecord, ...], posted: datetime | None) -> datetime:
    """When it opened: as the incident is listed, or with the first post if that is earlier or no start is known. Of one that
    its provider's record founded, with the first post or the start in the record's own field: what later posts say of the
    start was not known when it was told, and moves no entry that readers have.
    """
    incident = dossier.incident
    own = min((at for at in (posted, *map(_listed, held)) if at is not None), default=None)
    if place != incident.id:
        by_record = own is not None and f"-{own:%H%M}" in place
        return own if own is not None and by_record else began(dossier, place, own)
    if posted is not None and (incident.window.start is None or incident.window.start.at > posted):
        return posted
    by_record = posted is not None and incident.founded_by == "official"
    return own if own is not None and by_record else begins(incident)


def _listed(record: OfficialRecord) -> datetime | None:
    """The start in a record's own field, as it was first read."""
    edits = [one for one in record.revisions if one.field == "at" and one.update is None and one.before]
    first = min(edits, key=lambda one: one.seen_at, default=None)
    was = parse_instant(first.before or "") if first else None
    return was.at if was else record.started_at


def _end(dossier: Dossier, place: str, held: tuple[OfficialRecord, ...]) -> datetime | None:
    """When it ended, where no post says so."""
    incident = dossier.incident
    if place != incident.id:
        ends = [record.resolved_at for record in held if record.resolved_at is not None]
        return max(ends, default=ended(dossier, place)) if len(ends) == len(held) else None
    end = incident.official.resolved or incident.window.end
    return end.at if incident.state == "resolved" and end is not None else None


def _steps(record: OfficialRecord, place: str, opened: datetime) -> Iterator[Beat]:
    """A record's first post, and each post that names another open state than the one before."""
    state = ""
    for number, post in enumerate(_shown(record)):
        if number == 0 and post.state not in CLOSED and post.at > opened:
            yield _step(ACKNOWLEDGED, record, post, place)
        elif number and post.state in _STEPS and post.state not in (state, "investigating"):
            yield _step(_STEPS[post.state], record, post, place)
        state = post.state if post.state not in _QUIET else state


def _step(kind: str, record: OfficialRecord, post: KeptUpdate, place: str) -> Beat:
    return Beat(kind, (place, "post", record.id, post.id), post.at, _as_told(post, record), record.url)


def _shown(record: OfficialRecord) -> list[KeptUpdate]:
    """The posts that stand, oldest first; of those dated back only where there are no others: nobody was told them then."""
    times = posted_times(record)
    standing = [replace(post, at=times[post.id]) for post in record.updates if post.removed_at is None]
    told = [post for post in standing if post.posted_at is None] or standing
    return sorted(told, key=lambda one: (one.at, one.order, one.id))


def _edits(record: OfficialRecord, place: str) -> Iterator[Beat]:
    """What one reading showed to be changed is one beat."""
    found: defaultdict[datetime, list[Revision]] = defaultdict(list)
    for revision in record.revisions:
        found[revision.seen_at].append(revision)
    for seen, several in sorted(found.items()):
        key = (place, "edited", record.id, f"{seen:%Y%m%dT%H%M%SZ}")
        ordered = sorted(several, key=lambda one: (one.update or "", one.field, one.before or "", one.after or ""))
        yield Beat(EDITED, key, seen, url=record.url, revisions=tuple(ordered))


def _explanations(dossier: Dossier, retired: tuple[str, ...]) -> Iterator[Beat]:
    """The postmortem; and those of incidents taken in, under the ids they were told under."""
    incident, lag = dossier.incident, dossier.incident.postmortem
    if lag.status != "published" or lag.by_press:
        return  # what only articles tell of has no address that could be led to
    told: dict[str, OfficialRecord] = {}
    for record in records(dossier):
        if record.postmortem is not None:
            told.setdefault(_place(dossier, record, retired), record)
    if not told or incident.id in told:
        yield Beat(EXPLAINED, (incident.id, "explained"), lag.published_at or last_change(dossier), url=lag.url or "")
    for place, record in told.items():
        if place != incident.id and record.postmortem is not None:
            at = record.postmortem.at or last_change(dossier)
            yield Beat(EXPLAINED, (place, "explained"), at, url=record.postmortem.url or "")


def _ends(dossier: Dossier, latest: datetime) -> Iterator[Beat]:
    """That there was no outage after all, as the provider or we found; without a date, after all that was told."""
    incident, gone = dossier.incident, dossier.incident.withdrawn
    denied = denial(dossier)
    if denied is not None:
        yield Beat(DENIED, (incident.id, "denied"), denied.at, reason=denied.explanation)
    if gone is not None:
        at = withdrawn_on(dossier) or max(latest, last_change(dossier))
        yield Beat(WITHDRAWN, (incident.id, "withdrawn"), at, reason=gone.reason)


def _corrections(dossier: Dossier) -> Iterator[Beat]:
    """An override stands at its own date, or when it was taken up; a note at its own. Both are named by the id their
    file bears, which outlives a merger. A withdrawal has a beat of its own.
    """
    for name, one in decisions(dossier).items():
        if one.op != "withdraw":
            decided = one.at.at if one.at else taken_up(dossier, one) or last_change(dossier)
            yield Beat(CORRECTED, (one.incident, "corrected", name), decided, reason=one.reason, now=_now(one))
    for note in dossier.notes:
        if note.kind == "correction":
            at = note_day(note) or last_change(dossier)
            yield Beat(CORRECTED, (note.incident, "corrected", note.name), at, reason=note.title or "")


def _now(one: Override) -> str:
    """What a correction put in place, in a line; empty where it moved documents, which have no names for readers."""
    put = one.value or one.title or one.into
    return f"{(one.fact or _PUT.get(one.op, one.op)).replace('_', ' ')}: {put}" if put else ""


def _nth(word: str, number: int) -> str:
    return word if number == 1 else f"{word}-{number}"
