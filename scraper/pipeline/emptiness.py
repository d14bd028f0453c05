"""Whether an answer without items is good news: some addresses show only what is going on, others all of late."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from scraper.formats.status import formats

_OF_NOW: Final = re.compile(
    r"/(?:active|unresolved|current|current-?status|currentevents|summary|status|upcoming)(?:\.json)?/?(?:\?|$)"
)


@cache
def _only_now() -> frozenset[str]:
    """Formats whose documents never show what is over: they say so by `ONLY_NOW`."""
    return frozenset(one.NAME for one in formats() if getattr(one, "ONLY_NOW", False))


def shows_only_now(url: str, form: str) -> bool:
    """Whether what is over does not stand at this address; where it does, an empty answer means that something broke."""
    if form == "incidentio_proxy" and re.search(r"/proxy/[^/?#]+/?(?:\?|$)", url):
        return True
    return _OF_NOW.search(url) is not None or form in _only_now()
