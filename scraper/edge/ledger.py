"""What the cache writes down about sources (`ledger.json`): visits with their validators, health, items passed over."""

from __future__ import annotations

from datetime import datetime

import msgspec

from scraper.core.model import PageWord


class Visit(msgspec.Struct):
    """What is known of one address of one source. `sha256` is of the decoded body; `settled` pages are not read again."""

    visited: datetime
    next_due: datetime
    etag: str | None = None
    last_modified: str | None = None
    sha256: str | None = None
    moved_to: str | None = None
    first: datetime | None = None
    settled: bool = False


class Health(msgspec.Struct):
    """How a source has fared: when it last answered, since when it fails, and with which problem."""

    last_success: datetime | None = None
    failing_since: datetime | None = None
    code: str | None = None
    message: str | None = None


class Dealt(msgspec.Struct):
    """Digests of a feed's items that need not be read again, one after the other, while the source is as it was."""

    terms: str
    items: str


class Ledger(msgspec.Struct):
    """All of it: visits by source and address; health, items passed over and what status pages say of now by source."""

    visits: dict[str, dict[str, Visit]] = {}
    health: dict[str, Health] = {}
    dealt: dict[str, Dealt] = {}
    said: dict[str, PageWord] = {}
