"""A provider's page as it stood: each recorded state of its posts, from what was edited and removed since."""

from __future__ import annotations

from datetime import datetime

from scraper.core.model import KeptUpdate, OfficialRecord, Revision
from scraper.publish import wording
from scraper.publish.fingerprints import in_words, is_fingerprint
from scraper.publish.view import View

_MOST = 12


class Post(View, frozen=True):
    """A post as it stood: its time, its state, its words."""

    time: str
    state: str
    text: str


class Version(View, frozen=True):
    """The page between two readings that differ."""

    span: str
    title: str
    posts: tuple[Post, ...]


def versions(record: OfficialRecord, *, silent: bool) -> tuple[Version, ...]:
    """The states of a record's page, oldest first; none where no edit was seen. With `silent` no words are repeated."""
    moments = sorted({revision.seen_at for revision in record.revisions})[-_MOST:]
    if not moments:
        return ()
    spans = [f"Until {wording.moment(moments[0])}"]
    spans += [f"Read {wording.moment(at)}" for at in moments]
    return tuple(
        Version(span, _title(record, before), _posts(record, before, silent=silent))
        for span, before in zip(spans, [*moments, None], strict=True)
    )


def _undone(record: OfficialRecord, before: datetime | None) -> list[Revision]:
    """The revisions seen at an instant or later, the latest first: undoing them leads back before it."""
    later = [one for one in record.revisions if before is not None and one.seen_at >= before]
    return sorted(later, key=lambda one: one.seen_at, reverse=True)


def _title(record: OfficialRecord, before: datetime | None) -> str:
    title = record.title
    for revision in _undone(record, before):
        if revision.field == "title" and revision.update is None:
            title = in_words(revision.before) or title
    return title


def _posts(record: OfficialRecord, before: datetime | None, *, silent: bool) -> tuple[Post, ...]:
    undone = _undone(record, before)
    shown = []
    for update in sorted(record.updates, key=lambda one: (one.at, one.order)):
        gone = update.removed_at is not None and (before is None or update.removed_at < before)
        unseen = before is not None and update.first_seen is not None and update.first_seen >= before
        if not gone and not unseen:
            shown.append(_post(update, [one for one in undone if one.update == update.id], silent=silent))
    return tuple(shown)


def _post(update: KeptUpdate, undone: list[Revision], *, silent: bool) -> Post:
    state, text, time = update.state, update.text, wording.moment(update.at)
    for revision in undone:
        if revision.before is None or revision.change != "edited":
            continue
        if revision.field == "text" and not is_fingerprint(revision.before):
            # Of a change beyond what we quote, the quote before it is the quote after it.
            text = revision.before
        elif revision.field == "state":
            state = revision.before
        elif revision.field == "at":
            time = revision.before
    return Post(time, state, "" if silent else text)
