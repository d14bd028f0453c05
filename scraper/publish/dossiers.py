"""What pages, feeds and exports ask of one dossier: its records and articles, when it begins, whether it was explained."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Literal

from scraper.core.instants import counted
from scraper.core.judging.not_held import called_off_at, is_cancelled, is_not_held, planned_for
from scraper.core.judging.official_times import is_ahead, is_open, is_shown, is_withdrawn
from scraper.core.judging.stretches import STRETCHES, reopened, together
from scraper.core.model import (
    Article,
    Document,
    DocumentRole,
    Dossier,
    Incident,
    Instant,
    Note,
    OfficialRecord,
    Wave,
    Window,
)
from scraper.core.verdicts.denial import takes_back


def sources_of(document: Document) -> tuple[str, ...]:
    """Ids of the sources a document was read from."""
    return document.sources if isinstance(document, OfficialRecord) else (document.source,)


def records(dossier: Dossier) -> tuple[OfficialRecord, ...]:
    """The official records of a dossier, in its order; one that is only mentioned here stands on the page of another."""
    mentioned = {one.document for one in dossier.incident.placements if one.role is DocumentRole.MENTION}
    found = [document for document in dossier.documents if isinstance(document, OfficialRecord)]
    return tuple([one for one in found if one.id not in mentioned] if mentioned else found)


def articles(dossier: Dossier) -> tuple[Article, ...]:
    """The articles of a dossier, in its order."""
    return tuple(document for document in dossier.documents if isinstance(document, Article))


def is_explained(dossier: Dossier) -> bool:
    """Whether the provider published an account of the incident."""
    return explained_by(dossier) is not None


def is_unexplained(dossier: Dossier) -> bool:
    """Whether an outage is over and its provider gave no account of it; of what it took back there is none to give."""
    incident = dossier.incident
    return incident.state == "resolved" and not is_explained(dossier) and not is_taken_back(incident)


def explained_by(dossier: Dossier) -> Literal["record", "note", "press"] | None:
    """Where the provider's account is known from: its page links one, a checked note records one, or articles tell of one;
    None where nobody knows of any.
    """
    state = dossier.incident.postmortem
    if state.status == "published" and not state.by_press:
        return "record"
    if dossier.notes and providers_account(dossier) is not None:
        return "note"
    return "press" if state.status == "published" else None


def providers_account(dossier: Dossier) -> Note | None:
    """The first note that records the provider's own account and was checked."""
    if not dossier.notes:
        return None
    told = (note for note in dossier.notes if note.kind == "postmortem" and note.author_kind == "provider")
    return min((note for note in told if note.checked != "no"), key=lambda note: note.path, default=None)


def begins(incident: Incident) -> datetime:
    """The instant an incident is listed under: its start, else its first official instant, else the day of its id."""
    start = incident.window.start
    if start is not None:
        return start.at
    official = incident.official
    for instant in (official.first_update, official.acknowledged, incident.window.end):
        if instant is not None:
            return instant.at
    return id_day(incident.id)


def plan_of(dossier: Dossier) -> Window | None:
    """When it is planned to begin and to end, where its page has only announced it; its bounds are None where the page
    does not give them. Whether its time has come is no matter: the state is what the page last said.
    """
    if dossier.incident.state != "unknown":
        return None
    unclosed = [record for record in records(dossier) if is_open(record)]
    ahead = [record for record in unclosed if is_shown(record)]
    if not ahead or not all(map(is_ahead, unclosed)):
        return None
    starts = [at for record in ahead if (at := planned_for(record)) is not None]
    return Window(Instant(min(starts)) if starts else None, planned_end(dossier), None)


@dataclass(frozen=True, slots=True)
class CalledOff:
    """What was planned and never begun: for when it was planned and when it was called off, as far as the page tells, and
    whether the page calls it cancelled, or only closed it early.
    """

    planned: datetime | None
    at: datetime | None
    cancelled: bool


def called_off(dossier: Dossier) -> CalledOff | None:
    """Of works that were announced and not held; None of all others."""
    if dossier.incident.state != "unknown":
        return None
    shown = [record for record in records(dossier) if not is_withdrawn(record)]
    if not shown or not all(map(is_not_held, shown)):
        return None
    planned = min(filter(None, map(planned_for, shown)), default=None)
    ends = [at for at in map(called_off_at, shown) if at is not None]
    return CalledOff(planned, max(ends, default=None), any(map(is_cancelled, shown)))


def planned_end(dossier: Dossier) -> Instant | None:
    """The end that is planned for works that are not over, as far as their page gives one."""
    ends = [record.scheduled_until for record in records(dossier) if is_open(record) and record.scheduled_until]
    return Instant(max(ends)) if ends else None


def announced_at(dossier: Dossier) -> datetime | None:
    """When the page first spoke of it."""
    return min((post.at for record in records(dossier) for post in record.updates), default=None)


_LONGEST = 4000
"""Days of one incident that are drawn at most: a wrong century must not make a page of them."""


def stretches_of(dossier: Dossier) -> tuple[Wave, ...]:
    """The stretches in which it was on, where its provider told in between that it was over; none where it was only one.
    Waves that articles tell of are none: between them nobody closed anything.
    """
    incident = dossier.incident
    if len(incident.waves) < 2:
        return ()
    if incident.state == "ongoing":
        return incident.waves if reopened(records(dossier)) else ()
    added_up = any(v.fact == "duration" and v.rule == STRETCHES for v in incident.verdicts)
    return incident.waves if added_up and incident.window.duration_s is not None else ()


def is_taken_back(incident: Incident) -> bool:
    """Whether the provider's own page takes back what it had reported."""
    return any(v.fact == "denial" and takes_back(v) for v in incident.verdicts)


def lasted(dossier: Dossier) -> int | None:
    """Seconds it lasted, as a reader counts them from the times beside it: of every stretch, or from the start to the end,
    where that is what was concluded; what its provider or an article says of the length stays as it was said.
    """
    window = dossier.incident.window
    if found := stretches_of(dossier):
        return int(together(found).total_seconds())
    if window.duration_s is None or window.start is None or window.end is None:
        return window.duration_s
    between = int((window.end.at - window.start.at).total_seconds())
    measured = window.duration_s == between
    return int(counted(window.start.at, window.end.at).total_seconds()) if measured else window.duration_s


def on_since(dossier: Dossier) -> Instant | None:
    """Since when it is on: since its provider opened it again, else since its start."""
    found = stretches_of(dossier)
    return Instant(found[-1].start) if found else dossier.incident.window.start


def days_of(dossier: Dossier, now: datetime) -> tuple[datetime, ...]:
    """The days on which an incident was on, oldest first: to the one of its end, to today while it is not over, else that
    of its beginning alone; without those between its stretches.
    """
    incident, found = dossier.incident, stretches_of(dossier)
    end = incident.window.end
    spans = [(w.start, w.end) for w in found] or [(begins(incident), end.at if end else None)]
    ongoing = incident.state == "ongoing"
    return tuple(dict.fromkeys(day for start, over in spans for day in _days(start, over, now, ongoing=ongoing)))


def _days(start: datetime, end: datetime | None, now: datetime, *, ongoing: bool) -> Iterator[datetime]:
    last = min(end - timedelta(microseconds=1), now) if end else now if ongoing else start
    day = start.replace(hour=0, minute=0, second=0, microsecond=0)
    return (day + timedelta(days=n) for n in range(min(_LONGEST, max(0, (last - day).days) + 1)))


def id_day(identity: str) -> datetime:
    """The day an incident's id names, as an instant; the first day of time where it names none."""
    try:
        return datetime.strptime(identity[:10], "%Y-%m-%d").replace(tzinfo=UTC)
    except ValueError:
        return datetime(1970, 1, 1, tzinfo=UTC)
