"""An incident told again after its page moved to another platform, under an id that the new platform gave it.

Within one platform an id decides, and two ids are two incidents, unless the page gives all that it shows new ids. Between two platforms the words and times do: the same
title begun in the same minutes, or the same posts at the same times. Components choose between several that fit; where
none is shared, the title alone is not enough, for a page may tell three outages of one minute in the same words.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta

from scraper.core.language.text import UNTITLED, words
from scraper.core.model import OfficialRecord, StatusIncident
from scraper.core.records.same_update import text_hash

_NEAR = timedelta(minutes=2)
_LONG_ENOUGH = 5  # words; shorter posts ("We are investigating.") recur


def told_before(records: Iterable[OfficialRecord], seen: StatusIncident, platform: str) -> OfficialRecord | None:
    """The record of the same page that another platform showed of this incident, if there is one. `platform` is the one
    that shows it now; a record it has shown already has an id of its own there.
    """
    fitting = [
        (rank, record.id, record)
        for record in records
        if platform not in platforms_of(record) and (rank := _likeness(record, seen)) is not None
    ]
    return min(fitting, key=lambda row: row[:2])[2] if fitting else None


def twin_of(records: Iterable[OfficialRecord], seen: StatusIncident) -> OfficialRecord | None:
    """The one record that tells the same word for word: kind, title, minutes, components, and a post of some length
    where either has one. None where several do.
    """
    fitting = [record for record in records if _is_twin(record, seen)]
    return fitting[0] if len(fitting) == 1 else None


def _is_twin(record: OfficialRecord, seen: StatusIncident) -> bool:
    if record.kind is not seen.kind or seen.title in ("", UNTITLED) or text_hash(record.title) != text_hash(seen.title):
        return False
    near = any(abs(a - b) <= _NEAR for a in _starts(record) for b in _starts(seen))
    mine, theirs = ({c.casefold() for c in names} for names in (record.components, seen.components))
    told, shown = _posts(record), _posts(seen)
    return near and mine == theirs and (bool(told & shown) or not (told or shown))


def platforms_of(record: OfficialRecord) -> frozenset[str]:
    """The platforms that showed a record: families of the formats in which it was read."""
    forms = (shape.partition("/")[2] for shape, value in record.shapes if not value and " " not in shape)
    return frozenset(form.partition("_")[0] for form in forms)


def _likeness(record: OfficialRecord, seen: StatusIncident) -> tuple[int, int, float] | None:
    """How well a record fits, least first: components not shared, posts not shared, minutes apart; None where it does not."""
    if record.kind is not seen.kind:
        return None
    gap = min((abs(a - b) for a in _starts(record) for b in _starts(seen)), default=None)
    if gap is None or gap > timedelta(days=1):
        return None
    titled = seen.title not in ("", UNTITLED) and text_hash(record.title) == text_hash(seen.title)
    posts = _posts(record) & _posts(seen)
    mine, theirs = ({c.casefold() for c in names} for names in (record.components, seen.components))
    apart = bool(mine and theirs) and not mine & theirs
    same = (titled and gap <= _NEAR and (not apart or bool(posts))) or len(posts) > 1 or bool(posts and titled)
    return (-len(mine & theirs), -len(posts), gap.total_seconds()) if same else None


def _starts(told: OfficialRecord | StatusIncident) -> tuple[datetime, ...]:
    """When it began, and when it was first posted: platforms take either for the start."""
    first = min((u.at for u in told.updates), default=None)
    return tuple(at for at in (told.started_at, first) if at)


def _posts(told: OfficialRecord | StatusIncident) -> frozenset[tuple[datetime, str]]:
    """Posts by minute and words; those of few words are no evidence."""
    if isinstance(told, OfficialRecord):
        return frozenset(
            (u.at.replace(second=0), u.text_hash) for u in told.updates if len(words(u.text)) >= _LONG_ENOUGH
        )
    return frozenset(
        (u.at.replace(second=0), text_hash(u.text)) for u in told.updates if len(words(u.text)) >= _LONG_ENOUGH
    )
