"""`api/v1/changes.json`: what providers edited after the fact and what we corrected, for bots and webhooks."""

from __future__ import annotations

from collections.abc import Iterator

from scraper.publish.documents import document
from scraper.publish.edition import Edition
from scraper.publish.keys import digest
from scraper.publish.list_shapes import ChangeShape, ChangesShape
from scraper.publish.outputs import Deferred
from scraper.publish.syndication.changes import Change, changes
from scraper.publish.values import time_of

SCHEMAS = {"changes": (ChangesShape,)}


def outputs(edition: Edition) -> Iterator[Deferred]:
    """The one document."""
    yield Deferred("api/v1/changes.json", digest("changes", edition.input_hash), lambda: _changes(edition))


def _changes(edition: Edition) -> bytes:
    return document(ChangesShape(changes=[_row(cursor, one) for cursor, one in changes(edition)]))


def _row(cursor: int, one: Change) -> ChangeShape:
    return ChangeShape(
        cursor=cursor,
        at=time_of(one.at),
        type=one.type,  # type: ignore[arg-type]  # the schema check of the build refuses any other word
        incident=one.incident,
        update=one.update or None,
        field=one.field or None,
        before=one.before or None,
        after=one.after or None,
        reason=one.reason or None,
    )
