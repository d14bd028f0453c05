"""A feed in its three formats, as files to be made when what they show has changed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from scraper.publish.edition import Deferred
from scraper.publish.syndication import atom, jsonfeed, rss
from scraper.publish.syndication.entry import Feed, Masthead

FORMATS = (rss, atom, jsonfeed)


def printed(path: str, key: bytes, make: Callable[[], Feed], masthead: Masthead) -> Iterator[Deferred]:
    """`<path>.rss`, `.atom` and `.json`; the entries are gathered once for the three."""
    gathered: list[Feed] = []

    def write(ending: str) -> bytes:
        if not gathered:
            gathered.append(make())
        one = next(form for form in FORMATS if form.ENDING == ending)
        return one.write(gathered[0], masthead, f"{path}.{ending}")

    for form in FORMATS:
        yield Deferred(f"{path}.{form.ENDING}", key, partial(write, form.ENDING))
