"""What the last words of a closed record make of it: taken back, or closed because the outage is told in another entry."""

from __future__ import annotations

from datetime import datetime

from scraper.core.ids import post_mark
from scraper.core.language.text import digest
from scraper.core.model import ELSEWHERE, TAKEN_BACK, Claim, KeptUpdate, OfficialRecord, RecordKind
from scraper.core.model.states import CLOSED

_WORDLESS = digest("")
_SAYS_NOTHING_OF_IT = frozenset({"update", "unknown", ""})


def closing_post(record: OfficialRecord) -> KeptUpdate | None:
    """The last post with words that closes an incident; None where none does, or a later one opened it again."""
    if record.kind is not RecordKind.INCIDENT:
        return None
    standing = [u for u in record.updates if u.removed_at is None and u.state not in _SAYS_NOTHING_OF_IT]
    standing.sort(key=lambda u: (u.at, u.order, u.id))
    if not standing or standing[-1].state not in CLOSED:
        return None
    return next((u for u in reversed(standing) if u.state in CLOSED and u.text_hash != _WORDLESS), None)


def taking_back(record: OfficialRecord) -> Claim | None:
    """The claim by which a record takes itself back with its last words."""
    return _said(record, "denial", TAKEN_BACK)


def handing_on(record: OfficialRecord) -> Claim | None:
    """The claim by which a record says with its last words that its outage is told in another entry."""
    return _said(record, "ended", ELSEWHERE)


def is_told_elsewhere(record: OfficialRecord) -> bool:
    """Whether its page closed the entry because it tells the outage in another: then its closing ended no outage."""
    return handing_on(record) is not None


def handed_on_at(record: OfficialRecord) -> datetime | None:
    """When the page closed an entry that is told elsewhere; None of all others."""
    last = closing_post(record) if is_told_elsewhere(record) else None
    return None if last is None else record.resolved_at or last.at


def _said(record: OfficialRecord, kind: str, flag: str) -> Claim | None:
    told = [c for c in record.claims if c.kind == kind and any(f.startswith(flag) for f in c.flags)]
    last = closing_post(record) if told else None
    return None if last is None else next((c for c in told if post_mark(last.id) in c.flags), None)
