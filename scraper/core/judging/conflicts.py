"""Where a note says something else than the record: shown beside both, and neither refused nor corrected."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta

from scraper.core.language.wording import instant as said
from scraper.core.model import Founding, Incident, Instant, Note, OfficialTimes, Precision

CLOSE = timedelta(minutes=30)
"""Times this near each other tell one event."""

_FINE = (Precision.SECOND, Precision.MINUTE)


@dataclass(frozen=True, slots=True)
class Conflict:
    """What a note's key says, and what the record says; `key` is the front matter's."""

    key: str
    text: str


def conflicts(note: Note, incident: Incident) -> tuple[Conflict, ...]:
    """Every contradiction between a note and the incident it is on."""
    return (*_founding(note.founds, incident), *_dates(note, incident))


def _founding(founds: Founding | None, incident: Incident) -> Iterator[Conflict]:
    if founds is None:
        return
    official = incident.official
    if incident.providers and founds.provider not in incident.providers:
        names = ", ".join(incident.providers)
        yield Conflict("founds", f"the note founds an outage of {founds.provider}, the record has one of {names}")
    recorded = official.stated_start or official.first_update
    if recorded and _differ(founds.start, recorded, late=official.stated_start is None):
        yield Conflict("founds", f"the note begins at {said(founds.start)}, the provider's record at {said(recorded)}")
    if founds.end:
        yield from _end(founds.end, official)


def _end(end: Instant, official: OfficialTimes) -> Iterator[Conflict]:
    """Providers close their records late: an end before the close is none of a contradiction, one after it is."""
    if official.stated_end and _differ(end, official.stated_end, late=False):
        yield Conflict("founds", f"the note ends at {said(end)}, the provider's record at {said(official.stated_end)}")
    elif official.resolved and not official.stated_end and end.at > official.resolved.at + CLOSE:
        yield Conflict("founds", f"the note ends at {said(end)}, after the record's close at {said(official.resolved)}")


def _differ(mine: Instant, theirs: Instant, *, late: bool) -> bool:
    """Whether two times exclude each other. `late`: theirs is only a first post, so mine may lie before it by hours."""
    if mine.precision in _FINE and theirs.precision in _FINE:
        if late:
            return mine.at > theirs.at + CLOSE or mine.at < theirs.at - timedelta(days=1)
        return abs(mine.at - theirs.at) > CLOSE
    return abs((mine.at.date() - theirs.at.date()).days) > (1 if late else 0)


def _dates(note: Note, incident: Incident) -> Iterator[Conflict]:
    start = incident.window.start
    if start is None:
        return
    if note.latent_since and note.latent_since.at.date() > start.at.date():
        when = said(note.latent_since)
        yield Conflict("latent_since", f"latent since {when}, which is after the start of the outage, {said(start)}")
    if note.kind == "postmortem" and note.published and note.published.at.date() < start.at.date():
        yield Conflict("published", f"published {said(note.published)}, before the outage began, {said(start)}")
