"""The state changes of an incident: what an entry of the updates feeds tells.

Some are of the incident as a whole (opened, resolved, reopened, explained), found by following which of its official
records are open; some are of one post (acknowledged, identified, monitoring); some came after the fact (a provider's
edit, a correction of ours).
"""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from scraper.core.model import Dossier, KeptUpdate, OfficialRecord, RecordKind, Revision
from scraper.publish.edition import begins, records
from scraper.publish.syndication.instants import last_change, note_day
from scraper.publish.syndication.lineage import home

OPENED, ACKNOWLEDGED, IDENTIFIED, MONITORING = "opened", "acknowledged", "identified", "monitoring"
RESOLVED, REOPENED, CORRECTED = "resolved", "reopened", "corrected"
PROMISED, EXPLAINED, EDITED = "postmortem promised", "postmortem published", "edited by the vendor"
KINDS = (
    OPENED, ACKNOWLEDGED, IDENTIFIED, MONITORING, RESOLVED, REOPENED, CORRECTED, PROMISED, EXPLAINED, EDITED
)  # fmt: skip
TURNS = frozenset({OPENED, REOPENED, RESOLVED, EXPLAINED})
"""The beats a reader needs who wants to know only whether it is over, and why it was."""

_CLOSED = frozenset({"resolved", "completed", "postmortem"})
_STEPS = {"investigating": ACKNOWLEDGED, "identified": IDENTIFIED, "monitoring": MONITORING}
_QUIET = frozenset({"update", "unknown", "postmortem", "scheduled"})


@dataclass(frozen=True, slots=True)
class Beat:
    """One state change. `key` is what its id is made of, the incident's id first; `post` the provider's own words, `url`
    where they stand; `revisions` what the provider edited, `reason` why we corrected.
    """

    kind: str
    key: tuple[str, ...]
    at: datetime
    post: str = ""
    url: str = ""
    revisions: tuple[Revision, ...] = ()
    reason: str = ""


def beats(dossier: Dossier, retired: tuple[str, ...] = ()) -> tuple[Beat, ...]:
    """All state changes of a dossier, oldest first; `retired` are ids it took over from merged incidents."""
    incident = dossier.incident
    held = tuple(one for one in records(dossier) if one.kind is RecordKind.INCIDENT) or records(dossier)
    found = [*_turns(dossier, held)]
    opened = found[0].at
    for record in held:
        found += _steps(record, home(dossier, record, retired), opened)
    for record in records(dossier):
        found += _edits(record, home(dossier, record, retired))
    lag = incident.postmortem
    if lag.promised_at is not None:
        found.append(Beat(PROMISED, (incident.id, "postmortem-promised"), lag.promised_at))
    if lag.status == "published":
        at = lag.published_at or last_change(dossier)
        found.append(Beat(EXPLAINED, (incident.id, "explained"), at, url=lag.url or ""))
    found += _corrections(dossier)
    return tuple(sorted(found, key=lambda beat: (beat.at, KINDS.index(beat.kind), beat.key)))


def _turns(dossier: Dossier, held: tuple[OfficialRecord, ...]) -> Iterator[Beat]:
    """Opened first; then each time the last open record closed, or one opened again."""
    incident = dossier.incident
    steps = sorted(
        (post.at, post.order, post.id, record.id, post.state in _CLOSED, post, record)
        for record in held
        for post in _shown(record)
        if post.state != "postmortem"
    ) if held else []  # fmt: skip
    begin = begins(incident)
    if steps and (incident.window.start is None or incident.window.start.at > steps[0][0]):
        begin = steps[0][0]
    first = next((post for at, *_, post, _ in steps if at == begin), None)
    yield Beat(OPENED, (incident.id, "opened"), begin, first.text if first else "", held[0].url if held else "")
    running: set[str] = set()
    closed = 0
    over = False
    for at, _, _, identity, closes, post, record in steps:
        if closes:
            running.discard(identity)
        elif post.state not in _QUIET or not over:
            running.add(identity)
        if over and running:
            over = False
            yield Beat(REOPENED, (incident.id, _nth("reopened", closed)), at, post.text, record.url)
        elif closes and not running and not over:
            over, closed = True, closed + 1
            yield Beat(RESOLVED, (incident.id, _nth("resolved", closed)), at, post.text, record.url)
    end = incident.official.resolved or incident.window.end
    if not closed and incident.state == "resolved" and end is not None:
        yield Beat(RESOLVED, (incident.id, "resolved"), max(end.at, begin), url=held[0].url if held else "")


def _steps(record: OfficialRecord, place: str, opened: datetime) -> Iterator[Beat]:
    """A record's first post, and each post that names another open state than the one before."""
    state = ""
    for number, post in enumerate(_shown(record)):
        if number == 0 and post.state not in _CLOSED and post.at > opened:
            yield _step(ACKNOWLEDGED, record, post, place)
        elif number and post.state in _STEPS and post.state not in (state, "investigating"):
            yield _step(_STEPS[post.state], record, post, place)
        state = post.state if post.state not in _QUIET else state


def _step(kind: str, record: OfficialRecord, post: KeptUpdate, place: str) -> Beat:
    return Beat(kind, (place, "post", record.id, post.id), post.at, post.text, record.url)


def _shown(record: OfficialRecord) -> list[KeptUpdate]:
    return sorted(
        (post for post in record.updates if post.removed_at is None), key=lambda one: (one.at, one.order, one.id)
    )


def _edits(record: OfficialRecord, place: str) -> Iterator[Beat]:
    """What one reading showed to be changed is one beat."""
    found: defaultdict[datetime, list[Revision]] = defaultdict(list)
    for revision in record.revisions:
        found[revision.seen_at].append(revision)
    for seen, several in sorted(found.items()):
        key = (place, "edited", record.id, f"{seen:%Y%m%dT%H%M%SZ}")
        ordered = sorted(several, key=lambda one: (one.update or "", one.field, one.before or "", one.after or ""))
        yield Beat(EDITED, key, seen, url=record.url, revisions=tuple(ordered))


def _corrections(dossier: Dossier) -> Iterator[Beat]:
    """Overrides bear no date: they stand at the incident's last change. A note stands at its own."""
    incident = dossier.incident
    for one in dossier.overrides:
        name = "|".join((one.incident, one.op, one.fact or "", one.value or "", one.title or "", one.reason))
        yield Beat(CORRECTED, (incident.id, "corrected", digest_of(name)), last_change(dossier), reason=one.reason)
    for note in dossier.notes:
        if note.kind == "correction":
            at = note_day(note) or last_change(dossier)
            yield Beat(CORRECTED, (incident.id, "corrected", digest_of(note.path)), at, reason=note.title or "")


def digest_of(text: str) -> str:
    """Twelve hex digits that stand for a text."""
    return hashlib.sha256(text.encode()).hexdigest()[:12]


def _nth(word: str, number: int) -> str:
    return word if number == 1 else f"{word}-{number}"
