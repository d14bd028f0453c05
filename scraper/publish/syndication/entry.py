"""The views every feed format is written from, and the identity of entries.

Entry ids are `tag:` URIs (RFC 4151) made of the configured authority, the incident's id and the update's id: never of a
title, a host or the time of a build. Dates come from the record alone, so a feed that did not change is the same bytes.
"""

from __future__ import annotations

import hashlib
import re
from datetime import UTC, datetime
from urllib.parse import quote

from scraper.publish.view import View

_UNFIT = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_TAG = re.compile(r"<(?=[A-Za-z/!?])")
_LONGEST = 80
AT_HAND = 1024
"""Written entries kept at hand: the same entry stands in the feeds of its provider and of several components."""


class Entry(View, frozen=True):
    """One thing to tell. `html` is whole and self-contained: absolute links, no script, nothing fetched from elsewhere.
    `summary` is plain text, empty where `html` is hardly longer.
    """

    id: str
    url: str
    title: str
    html: str
    summary: str
    published: datetime
    updated: datetime
    tags: tuple[str, ...] = ()


class Feed(View, frozen=True):
    """A feed without its format. `path` is the file's path without its ending, `home` the path of the page it follows;
    entries stand newest first.
    """

    path: str
    title: str
    description: str
    home: str
    entries: tuple[Entry, ...]


class Masthead(View, frozen=True):
    """What every feed says of its publisher. `base_url` ends in a slash; `authority` is the first part of all ids."""

    name: str
    base_url: str
    authority: str

    def tag(self, *parts: str) -> str:
        """`tag:<authority>:<part>/<part>`; a part that is long or holds other signs is quoted or stands as a digest."""
        return f"tag:{self.authority}:{'/'.join(_part(part) for part in parts)}"

    @property
    def domain(self) -> str:
        """The authority's name without its date."""
        return self.authority.partition(",")[0]

    @property
    def first_day(self) -> datetime:
        """The day the authority was this publisher's (RFC 4151): the date of a feed that holds nothing yet."""
        year, month, day = (*self.authority.partition(",")[2].split("-"), "1", "1")[:3]
        try:
            return datetime(int(year), int(month), int(day), tzinfo=UTC)
        except ValueError:
            return datetime(1970, 1, 1, tzinfo=UTC)


def fit(text: str) -> str:
    """The text without what XML 1.0 cannot hold."""
    return _UNFIT.sub("", text)


def headline(text: str) -> str:
    """A title for readers that take titles for plain text, and for those that take them for HTML: nothing in it looks like
    a tag, and it stands on one line.
    """
    return " ".join(_TAG.sub("\N{SINGLE LEFT-POINTING ANGLE QUOTATION MARK}", fit(text)).split())


def cdata(html: str) -> str:
    """HTML as it stands in an XML element, not escaped a second time."""
    return f"<![CDATA[{html.replace(']]>', ']]&gt;')}]]>"


def opening(feed: Feed, masthead: Masthead) -> str:
    """The first lines of an XML feed: a style sheet, and a word for whoever opens it in a browser that shows text. Browsers
    take a sheet from the feed's own host only, so its address is relative: wherever the site is served, it is there.
    """
    home = f"{masthead.base_url}{feed.home}".replace("--", "%2D%2D")
    base = masthead.base_url.replace("--", "%2D%2D")
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        f'<?xml-stylesheet type="text/css" href="{"../" * feed.path.count("/")}assets/feed.css"?>\n'
        "<!-- This is a feed. To follow it, copy the address of this file into a feed reader.\n"
        f"The same as a page: {home}\nAll feeds: {base}subscribe/ -->"
    )


def latest(feed: Feed, masthead: Masthead) -> datetime:
    """The last change of a feed: that of its entries, never the time of a build."""
    return max((entry.updated for entry in feed.entries), default=masthead.first_day)


def _part(text: str) -> str:
    quoted = quote(text, safe="-._~")
    return quoted if 0 < len(quoted) <= _LONGEST else hashlib.sha256(text.encode()).hexdigest()[:16]
