"""When an incident last changed, as the record itself tells: the only source of the dates feeds carry."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime

from scraper.core.model import Article, Dossier, Note, OfficialRecord, RecordKind
from scraper.publish.edition import begins


def last_change(dossier: Dossier) -> datetime:
    """The last instant anything about the incident was posted, published, edited, first read or noted; its start where
    nothing is. What is planned for later is no change.
    """
    return max(_instants(dossier), default=begins(dossier.incident))


def first_known(dossier: Dossier) -> datetime:
    """When the incident is listed as begun."""
    return begins(dossier.incident)


def note_day(note: Note) -> datetime | None:
    """When a note was published; else the day its file's name begins with."""
    if note.published is not None:
        return note.published.at
    try:
        return datetime.strptime(note.path.rsplit("/", 1)[-1][:10], "%Y-%m-%d").replace(tzinfo=UTC)
    except ValueError:
        return None


def changes_of(dossier: Dossier) -> int:
    """How many things are known of an incident; it only grows as more becomes known."""
    own = sum(
        1 + len(one.updates) + len(one.revisions) + sum(post.removed_at is not None for post in one.updates)
        if isinstance(one, OfficialRecord)
        else 1
        for one in dossier.documents
    )
    return own + len(dossier.notes) + len(dossier.overrides) + (dossier.incident.withdrawn is not None)


def _instants(dossier: Dossier) -> Iterator[datetime]:
    incident = dossier.incident
    lag = incident.postmortem
    for at in (lag.promised_at, lag.published_at, incident.withdrawn.at if incident.withdrawn else None):
        if at is not None:
            yield at
    for document in dossier.documents:
        if isinstance(document, Article):
            found = document.first_seen or (document.published.at if document.published else None)
            if found is not None:
                yield found
        else:
            yield from _of_record(document)
    for note in dossier.notes:
        day = note_day(note)
        if day is not None:
            yield day
    for override in dossier.overrides:
        if override.at is not None:
            yield override.at.at


def _of_record(record: OfficialRecord) -> Iterator[datetime]:
    for post in record.updates:
        yield post.at
        if post.removed_at is not None:
            yield post.removed_at
    for revision in record.revisions:
        yield revision.seen_at
    if record.postmortem is not None and record.postmortem.at is not None:
        yield record.postmortem.at
    if record.resolved_at is not None and record.kind is RecordKind.INCIDENT:
        yield record.resolved_at
