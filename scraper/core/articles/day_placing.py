"""A time of day put on the day that the article gives for its incident."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date

from scraper.core.model import Basis
from scraper.core.moments import TimeMention, find_times

_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


@dataclass(frozen=True, slots=True)
class Setting:
    """The language of a text, and the country (ISO 3166) or IANA zone whose clock its times without a zone are of."""

    language: str | None = None
    region: str | None = None

    def times(self, text: str) -> tuple[TimeMention, ...]:
        """Time expressions of a text written here."""
        return find_times(text, language=self.language, region=self.region)


def placed(mention: TimeMention, text: str, days: tuple[str, ...], setting: Setting) -> TimeMention:
    """A time of day, or a weekday, put on the article's own day where it gives exactly one."""
    carried = "carried_date" in mention.flags and mention.at is not None and mention.kind == "instant"
    if (mention.at is not None and not carried) or len(days) != 1 or mention.kind not in {"clock", "date", "instant"}:
        return mention
    day = date.fromisoformat(days[0])
    if carried and mention.at is not None and abs((mention.at.date() - day).days) <= 1:
        return mention
    written = _without_weekday(text, day) if mention.kind == "date" else text.strip()
    first = None if written is None else _on(day, written, mention, setting)
    if first is None or first.at is None or abs((first.at.date() - day).days) > 1:
        return mention
    if mention.kind == "clock" and first.kind == "date":
        return mention
    return _as_told(mention, first)


def _without_weekday(text: str, day: date) -> str | None:
    """What is written beside the weekday of that day; None where it is another weekday, or that of the week before."""
    named = next((w for w in _WEEKDAYS if w in text.lower()), None)
    if named is None or _WEEKDAYS[day.weekday()] != named or "last" in text.lower():
        return None
    return re.sub(named, "", text, flags=re.IGNORECASE).strip()


def _on(day: date, written: str, mention: TimeMention, setting: Setting) -> TimeMention | None:
    # A zone that another sentence named ("since 11:40 a.m. EDT. The company posted at 11:49.") is not in these words.
    zone = f" {mention.zone}" if mention.zone and "carried_zone" in mention.flags else ""
    seen = setting.times(f"{written}{zone} {day.isoformat()}".strip())
    if mention.kind == "clock" and (len(seen) > 1 or (seen and seen[0].start > 0)):
        # Two times in one mention ("9 and 11 a.m.") are the ends of a range; the word that says so stands before it.
        seen = setting.times(f"between {written} {day.isoformat()}")
    return next((t for t in seen if t.at is not None and t.kind in {"instant", "date", "range"}), None)


def _as_told(mention: TimeMention, first: TimeMention) -> TimeMention:
    flags = tuple(sorted({*mention.flags, *first.flags} - {"no_day", "carried_date"}))
    return replace(
        mention,
        kind=first.kind,
        at=first.at,
        end_at=first.end_at,
        precision=first.precision,
        basis=Basis.RELATIVE,
        zone=first.zone or mention.zone,
        flags=flags,
    )
