"""Items of feeds that need not be read again: the same bytes were seen before, and have none of the source's words.

Only such items are remembered. Whether an article is known is asked of the record, which may have been set back.
"""

from __future__ import annotations

import hashlib

from scraper.core.model import Source
from scraper.edge.cache import Cache
from scraper.formats.feed import FeedReading, digest_of
from scraper.pipeline.intake import matches


class DealtItems:
    """What the cache remembers of items; what is noted counts from the next run on, once this one is saved."""

    def __init__(self, cache: Cache) -> None:
        self._cache = cache

    def known(self, source: Source) -> frozenset[str]:
        """Digests of items that were passed over before."""
        return self._cache.dealt(source.id, _terms(source)) if source.match else frozenset()

    def note(self, source: Source, reading: FeedReading) -> None:
        """Remember the items that a feed still shows and that do not match."""
        if source.match and reading.healthy:
            strange = {digest_of(item) for item in reading.items if not matches(source, item)}
            self._cache.note_dealt(source.id, _terms(source), reading.passed | strange)


def _terms(source: Source) -> str:
    return hashlib.sha256("\0".join((source.url, *source.match)).encode()).hexdigest()[:16]
