"""When an incident last changed, as the record itself tells: the only source of the dates feeds carry."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime

from scraper.core.judging.read_times import posted_times
from scraper.core.model import Article, Dossier, Note, OfficialRecord, RecordKind
from scraper.publish.dossiers import begins
from scraper.publish.edition import Edition
from scraper.publish.once import once

_CENTURY = datetime(2000, 1, 1, tzinfo=UTC)


def last_change(dossier: Dossier) -> datetime:
    """The last instant anything about the incident was posted, published, edited, first read or noted; its start where
    nothing is. What is planned for later is no change.
    """
    return max(filter(None, _instants(dossier)), default=None) or begins(dossier.incident)


@once
def last_changes(edition: Edition) -> Mapping[str, datetime]:
    """When each incident last changed, by its id: lists that are in this order are many."""
    return {dossier.incident.id: last_change(dossier) for dossier in edition.archive.dossiers}


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


def edition_number(dossier: Dossier) -> int:
    """A number that grows with whatever becomes known of an incident: minutes from the year 2000 to its last change, and
    how many things are known of it, for what is read late may bear an earlier time.
    """
    return max(0, int((last_change(dossier) - _CENTURY).total_seconds()) // 60) + _known(dossier)


def _known(dossier: Dossier) -> int:
    own = sum(
        1
        + len(one.updates)
        + len(one.revisions)
        + (one.left_at is not None)
        + sum(post.removed_at is not None for post in one.updates)
        if isinstance(one, OfficialRecord)
        else 1
        for one in dossier.documents
    )
    return own + len(dossier.notes) + len(dossier.overrides) + (dossier.incident.withdrawn is not None)


def _instants(dossier: Dossier) -> list[datetime | None]:
    """Asked of every incident in each build, so it is one plain list."""
    incident = dossier.incident
    lag, gone = incident.postmortem, incident.withdrawn
    found = [lag.promised_at, lag.published_at, gone.at if gone else None]
    if not dossier.documents and incident.kind is RecordKind.INCIDENT:
        # Founded by a note, which may have come out on the day of it.
        found += [bound.at for bound in (incident.window.start, incident.window.end) if bound]
    for document in dossier.documents:
        if isinstance(document, Article):
            found.append(document.first_seen or (document.published.at if document.published else None))
            continue
        found += [*posted_times(document).values(), *(post.removed_at for post in document.updates)]
        found += [revision.seen_at for revision in document.revisions]
        found += [document.postmortem.at if document.postmortem else None, document.left_at]
        found.append(document.resolved_at if document.kind is RecordKind.INCIDENT else None)
    found += [note_day(note) for note in dossier.notes]
    found += [override.at.at if override.at else None for override in dossier.overrides]
    found += [one.at for one in incident.decided]
    found += [one.known for one in incident.absorbed]
    return found
