"""All feeds, the OPML list, the calendars."""

from __future__ import annotations

from collections.abc import Iterator

from scraper.publish import links, wording
from scraper.publish.edition import Edition
from scraper.publish.page import Crumb, Page, Plan
from scraper.publish.parts.editions import closed
from scraper.publish.view import View

KIND = "subscribe"
TAB = "subscribe/"


class FeedLine(View, frozen=True):
    """The feeds of a provider."""

    id: str
    name: str


class FeedGroup(View, frozen=True):
    """Providers under one heading that opens and closes."""

    name: str
    is_open: bool
    providers: tuple[FeedLine, ...]


class AlsoLine(View, frozen=True):
    """A feed that is of no one provider: the stem of its file, its name, what it tells."""

    id: str
    name: str
    what: str


class BadgeCode(View, frozen=True):
    """A badge of one provider, as it is pasted into a README or a page."""

    id: str
    name: str
    markdown: str
    html: str


class SubscribeView(View, frozen=True):
    """Everything the page prints. `groups` hold each provider once; `forms` are the endings of feeds with their names, `letters` the latest digests as
    HTML to send.
    """

    groups: tuple[FeedGroup, ...]
    forms: tuple[tuple[str, str], ...]
    also: tuple[AlsoLine, ...]
    digest: str
    letters: tuple[Crumb, ...]
    badge: BadgeCode | None


_GROUP = 24
"""So many providers, at least, stand under one heading."""

_ALSO = (
    AlsoLine("major", "Major", "the three beats of major and critical incidents"),
    AlsoLine("postmortems", "Postmortems", "each one published"),
    AlsoLine("changes", "Changes", "vendor edits and our corrections"),
    AlsoLine("digest", "Digest", "days and weeks"),
)


def pages(edition: Edition) -> Iterator[Plan]:
    """The one page."""
    view = SubscribeView(
        tuple(_groups(edition)),
        (("rss", "RSS"), ("atom", "Atom"), ("json", "JSON")),
        _ALSO,
        f"{edition.settings.base_url}feeds/digest.rss",
        _letters(edition),
        _badge(edition),
    )
    yield Plan(
        "subscribe/",
        lambda: Page(
            "Subscribe",
            "Feeds, calendars and one OPML file: follow what you depend on, and nothing else.",
            view,
            feed="feeds/incidents.rss",
        ),
    )


def _groups(edition: Edition) -> Iterator[FeedGroup]:
    """The providers with an incident on record, open; the others by their first letters, closed where they are many."""
    lines = [FeedLine(one.id, one.name) for one in edition.providers.values()]
    told = tuple(one for one in lines if edition.by_provider.get(one.id))
    rest = [one for one in lines if not edition.by_provider.get(one.id)]
    if told:
        yield FeedGroup(f"{wording.count(len(told), 'provider')} with incidents on record", True, told)
    few = len(rest) <= _GROUP
    for group in _by_letters(rest):
        first, last = group[0].name[0].upper(), group[-1].name[0].upper()
        span = "" if few else f", {first} to {last}" if first != last else f", {first}"
        words = f"{wording.count(len(group), 'more provider' if told else 'provider')}{span}"
        yield FeedGroup(words, few, tuple(group))


def _by_letters(lines: list[FeedLine]) -> list[list[FeedLine]]:
    """Runs of about so many providers; those of one first letter stay together, and a short end joins the run before."""
    runs: list[list[FeedLine]] = []
    for line in lines:
        if not runs or (len(runs[-1]) >= _GROUP and line.name[0].upper() != runs[-1][-1].name[0].upper()):
            runs.append([])
        runs[-1].append(line)
    if len(runs) > 1 and len(runs[-1]) < _GROUP // 2:
        short = runs.pop()
        runs[-1].extend(short)
    return runs


def _letters(edition: Edition) -> tuple[Crumb, ...]:
    """The latest digests that are over, as letters."""
    return tuple(Crumb(issue.name, f"feeds/{issue.path.rstrip('/')}.html") for issue in closed(edition)[:2])


def _badge(edition: Edition) -> BadgeCode | None:
    """The badge of the provider with the most incidents on record, as an example."""
    most = min(edition.providers, key=lambda one: (-len(edition.by_provider.get(one, ())), one), default=None)
    if most is None:
        return None
    base, name = edition.settings.base_url, edition.provider_name(most)
    image, page, words = f"{base}badge/{most}.svg", f"{base}{links.provider(most)}", f"Outages of {name} on record"
    return BadgeCode(
        most,
        name,
        f"[![{words}]({image})]({page})",
        f'<a href="{page}"><img src="{image}" alt="{words}" height="20"></a>',
    )
