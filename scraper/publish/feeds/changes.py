"""`/feeds/changes.*`: what providers edited on their status pages after the fact, and what we corrected."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from scraper.publish import links, wording
from scraper.publish.edition import Edition
from scraper.publish.fingerprints import in_words
from scraper.publish.keys import digest
from scraper.publish.outputs import Deferred
from scraper.publish.syndication import templates
from scraper.publish.syndication.changes import Change, changes
from scraper.publish.syndication.entry import Entry, Feed, fit, headline
from scraper.publish.syndication.newsroom import Newsroom
from scraper.publish.syndication.press import printed
from scraper.publish.view import View

_WORDS = {
    "vendor_edited": "The vendor edited its page",
    "vendor_removed": "The vendor removed something from its page",
    "left_list": "The page no longer lists it as open",
    "corrected": "We corrected the record",
    "merged": "Merged into another incident",
    "withdrawn": "We withdrew the incident",
    "denied": "The provider denied the report",
}


class ChangeView(View, frozen=True):
    """Everything the template of a change prints."""

    what: str
    when: str
    before: str
    after: str
    reason: str
    url: str
    title: str


def outputs(edition: Edition) -> Iterator[Deferred]:
    """One feed in three formats."""
    room = Newsroom(edition)
    yield from printed("feeds/changes", digest("changes", edition.input_hash), partial(_feed, room), room.masthead)


def _feed(room: Newsroom) -> Feed:
    last = changes(room.edition)[-room.edition.settings.feed_updates :]
    return Feed(
        path="feeds/changes",
        title=f"{room.masthead.name}: changes",
        description="What vendors edited on their status pages after the fact, and what we corrected.",
        home="changes/",
        entries=tuple(_entry(room, change) for _, change in reversed(last)),
    )


def _entry(room: Newsroom, change: Change) -> Entry:
    dossier = room.edition.by_id[change.current]
    title = room.named(dossier)
    words = _WORDS[change.type] + (f": {change.field.replace('_', ' ')}" if change.field else "")
    view = ChangeView(
        what=words,
        when=f"seen {wording.moment(change.at)}" if change.at else "",
        before=in_words(change.before),
        after=in_words(change.after),
        reason=change.reason or "",
        url=f"{room.masthead.base_url}{links.incident(change.current)}",
        title=title,
    )
    return Entry(
        id=room.masthead.tag("incident", change.place, "change", change.name),
        url=view.url,
        title=headline(f"{room.led(dossier)}: {words[0].lower()}{words[1:]}"),
        html=fit(templates.CHANGE.render(v=view)),
        summary=fit(f"{words}. {view.reason}".strip()),
        published=change.known,
        updated=change.known,
        tags=(change.type,),
    )
