"""A feed in its three formats, as files to be made when what they show has changed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from scraper.publish.outputs import Deferred
from scraper.publish.syndication import atom, jsonfeed, rss
from scraper.publish.syndication.entry import Feed, Masthead

FORMATS: dict[str, Callable[[Feed, Masthead, str], bytes]] = {
    rss.ENDING: rss.write,
    atom.ENDING: atom.write,
    jsonfeed.ENDING: jsonfeed.write,
}
"""How a feed is written, by the ending of its file."""


def printed(path: str, key: bytes, make: Callable[[], Feed], masthead: Masthead) -> Iterator[Deferred]:
    """`<path>.rss`, `.atom` and `.json`; the entries are gathered once for the three."""
    gathered: list[Feed] = []

    def write(ending: str) -> bytes:
        if not gathered:
            gathered.append(make())
        return FORMATS[ending](gathered[0], masthead, f"{path}.{ending}")

    for ending in FORMATS:
        yield Deferred(f"{path}.{ending}", key, partial(write, ending))
