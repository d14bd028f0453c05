"""`/feeds/digest.*`: days and weeks, told once; and each of them as a letter ready to send, `/feeds/digest/<name>.html`.

A day or a week is told when it is over, which the record itself tells: it holds something later.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from markupsafe import Markup

from scraper.publish.edition import Edition
from scraper.publish.keys import digest
from scraper.publish.outputs import Deferred
from scraper.publish.parts.editions import Issue, closed, lead, story
from scraper.publish.syndication import templates
from scraper.publish.syndication.entry import Entry, Feed, fit, headline
from scraper.publish.syndication.instants import last_change
from scraper.publish.syndication.newsroom import Newsroom
from scraper.publish.syndication.press import printed
from scraper.publish.view import View


class StoryView(View, frozen=True):
    """An incident of a digest, its link absolute."""

    url: str
    title: str
    mark: str
    text: str
    sources: str


class IssueView(View, frozen=True):
    """Everything the template of a digest prints."""

    lead: str
    stories: tuple[StoryView, ...]
    invented: bool
    url: str


class LetterView(View, frozen=True):
    """A digest as a page of its own, for an e-mail."""

    title: str
    body: Markup
    name: str
    home: str


def outputs(edition: Edition) -> Iterator[Deferred]:
    """One feed in three formats, and a letter for each entry."""
    room = Newsroom(edition)
    issues = closed(edition)[: edition.settings.feed_incidents]
    keys = [digest(one.path, [edition.keys[each.incident.id] for each in one.dossiers]) for one in issues]
    yield from printed("feeds/digest", digest("digest", keys), partial(_feed, room, issues), room.masthead)
    for issue, key in zip(issues, keys, strict=True):
        yield Deferred(f"feeds/{issue.path.rstrip('/')}.html", key, partial(_letter, room, issue))


def _feed(room: Newsroom, issues: tuple[Issue, ...]) -> Feed:
    return Feed(
        path="feeds/digest",
        title=f"{room.masthead.name}: digest",
        description="Each day and each week with an incident, told once when it is over.",
        home="digest/",
        entries=tuple(_entry(room, issue) for issue in issues),
    )


def _entry(room: Newsroom, issue: Issue) -> Entry:
    view = _view(room, issue)
    return Entry(
        id=room.masthead.tag(*issue.path.rstrip("/").split("/")),
        url=view.url,
        title=headline(f"{room.masthead.name} digest: {issue.name}"),
        html=fit(templates.DIGEST.render(v=view)),
        summary=fit(view.lead),
        published=issue.end,
        updated=max((issue.end, *(last_change(one) for one in issue.dossiers))),
        tags=("week" if "-w" in issue.path else "day",),
    )


def _view(room: Newsroom, issue: Issue) -> IssueView:
    base, edition = room.masthead.base_url, room.edition
    told = [(room.named(one), story(one)) for one in issue.dossiers]
    return IssueView(
        lead=lead(edition, issue.dossiers),
        stories=tuple(
            StoryView(f"{base}{one.path}", title, one.mark.word, one.when or one.text, one.sources)
            for title, one in told
        ),
        invented=any(edition.shows_invented(one) for one in issue.dossiers),
        url=f"{base}{issue.path}",
    )


def _letter(room: Newsroom, issue: Issue) -> bytes:
    body = Markup(templates.DIGEST.render(v=_view(room, issue)))  # noqa: S704  printed by an escaping template
    title = f"{room.masthead.name} digest: {issue.name}"
    view = LetterView(title, body, room.masthead.name, room.masthead.base_url)
    return fit(templates.LETTER.render(v=view)).encode() + b"\n"
