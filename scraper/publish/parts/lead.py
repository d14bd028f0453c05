"""The head of the front page, and what it says where pages speak of trouble and name no incident (decision 0049)."""

from __future__ import annotations

from scraper.core.model import Level
from scraper.publish import links, wording
from scraper.publish.edition import Edition
from scraper.publish.parts.rows import OpenLine
from scraper.publish.states import Mark, ProviderState
from scraper.publish.view import View

NOT_KNOWN = "What is down now is not known"
"""What a head says where its own words are too old."""


class Lead(View, frozen=True):
    """The head of the page: what is down, in one sentence; `old` is what it says once the readings are too old. `held` are
    incidents that were open when their page was last read, and that page does not answer now; `told` are incidents in the
    news of which no status page tells and nobody says that they are over; `said` are providers whose page says that not
    all is well, and names no incident.
    """

    mark: Mark | None
    kick: tuple[str, ...]
    title: str
    path: str
    dek: str
    since: str
    since_words: str
    more: tuple[OpenLine, ...]
    old: str = ""
    held: tuple[OpenLine, ...] = ()
    told: tuple[OpenLine, ...] = ()
    said: tuple[OpenLine, ...] = ()


_BY_PAGE = {
    Level.MAJOR: "Down by {own}: {names}",
    Level.PARTIAL: "Down in part by {own}: {names}",
    Level.DEGRADED: "Degraded by {own}: {names}",
    Level.UNKNOWN: "Unknown now, and not called well by {own}: {names}",
}


def said_lines(edition: Edition, states: tuple[ProviderState, ...]) -> tuple[OpenLine, ...]:
    """The providers whose page says that not all is well and names no incident, the gravest first."""
    return tuple(
        OpenLine(edition.provider_name(one.provider), links.provider(one.provider), one.mark, one.note, "")
        for one in states
        if one.by_page
    )


def said_lead(edition: Edition, states: tuple[ProviderState, ...]) -> Lead:
    """Where no incident is open, but some page says that not all is well: the gravest of what they say."""
    found = [one for one in states if one.by_page]
    first = found[0]
    gravest = [one for one in found if one.mark == first.mark]
    names = wording.listing(tuple(edition.provider_name(one.provider) for one in gravest))
    own = "their own pages" if len(gravest) > 1 else "its own page"
    level = first.said.level if first.said else Level.UNKNOWN
    answered = sum(one.state != "unknown" or one.by_page for one in states)
    dek = (
        f"{'Their pages name' if len(gravest) > 1 else 'The page names'} no incident, so nothing tells when it began, or what it is. "
        f"Of {wording.count(len(states), 'provider')}, {answered} answered and name no open incident."
    )
    return Lead(first.mark, (), _BY_PAGE[level].format(own=own, names=names), "", dek, "", "", (), NOT_KNOWN)
