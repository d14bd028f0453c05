"""What pages, feeds and exports ask of one dossier: its records and articles, when it begins, whether it was explained."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from scraper.core.judging.official_times import is_ahead, is_open, is_shown, planned_for
from scraper.core.model import (
    Article,
    Document,
    DocumentRole,
    Dossier,
    Incident,
    Instant,
    Note,
    OfficialRecord,
    Window,
)


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
    """Whether the provider published an account of the incident: its page links one, or a checked note records one."""
    if dossier.incident.postmortem.status == "published":
        return True
    return bool(dossier.notes) and providers_account(dossier) is not None


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


def planned_end(dossier: Dossier) -> Instant | None:
    """The end that is planned for works that are not over, as far as their page gives one."""
    ends = [record.scheduled_until for record in records(dossier) if is_open(record) and record.scheduled_until]
    return Instant(max(ends)) if ends else None


def announced_at(dossier: Dossier) -> datetime | None:
    """When the page first spoke of it."""
    return min((post.at for record in records(dossier) for post in record.updates), default=None)


_LONGEST = 4000
"""Days of one incident that are drawn at most: a wrong century must not make a page of them."""


def days_of(incident: Incident, now: datetime) -> tuple[datetime, ...]:
    """The days on which an incident was on, oldest first: to the one of its end, to today while it is not over, else that
    of its beginning alone.
    """
    start, end = begins(incident), incident.window.end
    last = now if incident.state == "ongoing" else min(end.at - timedelta(microseconds=1), now) if end else start
    day = start.replace(hour=0, minute=0, second=0, microsecond=0)
    return tuple(day + timedelta(days=n) for n in range(min(_LONGEST, max(0, (last - day).days) + 1)))


def id_day(identity: str) -> datetime:
    """The day an incident's id names, as an instant; the first day of time where it names none."""
    try:
        return datetime.strptime(identity[:10], "%Y-%m-%d").replace(tzinfo=UTC)
    except ValueError:
        return datetime(1970, 1, 1, tzinfo=UTC)
