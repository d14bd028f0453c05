"""Whether an answer without items is good news: some addresses show only what is going on, others all of late."""

from __future__ import annotations

import re
from typing import Final

_OF_NOW: Final = re.compile(
    r"/(?:active|unresolved|current|current-?status|currentevents|summary|status|upcoming)(?:\.json)?/?(?:\?|$)"
)
_PLATFORMS: Final = frozenset({"microsoft", "xbox", "playstation", "apple", "meta"})
_FORMATS: Final = frozenset({"azure_rss", "azure_devops", "aws_currentevents", "incidentio_widget", "instatus"})


def shows_only_now(url: str, form: str) -> bool:
    """Whether what is over does not stand at this address; where it does, an empty answer means that something broke."""
    if form == "incidentio_proxy" and re.search(r"/proxy/[^/?#]+/?(?:\?|$)", url):
        return True
    return _OF_NOW.search(url) is not None or form.partition("_")[0] in _PLATFORMS or form in _FORMATS
