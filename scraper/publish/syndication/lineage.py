"""Which incident a thing was first published under, so that no merger, split or move changes the id of an entry."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping
from datetime import UTC, datetime

from scraper.core.judging.effect import is_idle
from scraper.core.model import Dossier, Note, OfficialRecord, Override, Severity
from scraper.publish.dossiers import id_day, records
from scraper.publish.edition import Edition
from scraper.publish.once import once

_CLOCK = re.compile(r".{10}-.+-([01]\d|2[0-3])([0-5]\d)(?:-[a-z]+)?")


@once
def heirs(edition: Edition) -> Mapping[str, tuple[str, ...]]:
    """Retired ids by the incident that answers for them now, through any number of mergers."""
    found: defaultdict[str, list[str]] = defaultdict(list)
    for old in sorted(edition.moved):
        current = heir(edition.moved, old)
        if current in edition.by_id and old not in edition.by_id:
            found[current].append(old)
    return {current: tuple(names) for current, names in found.items()}


def heir(moved: Mapping[str, str], identity: str) -> str:
    """The current id of a retired one."""
    seen: set[str] = set()
    while identity in moved and identity not in seen:
        seen.add(identity)
        identity = moved[identity]
    return identity


def home(dossier: Dossier, record: OfficialRecord) -> str:
    """The id under which a record was first published, as the incident remembers it."""
    return next((first for name, first in dossier.incident.told if name == record.id), dossier.incident.id)


def began(dossier: Dossier, old: str, posted: datetime | None) -> datetime:
    """When an incident that another took in had begun: as it was told then, else with the first instant its records give,
    else as its name says.
    """
    known = next((one.began for one in dossier.incident.absorbed if one.id == old), posted)
    if known is not None:
        return known
    clock = _CLOCK.fullmatch(old)
    day = id_day(old)
    return day.replace(hour=int(clock[1]), minute=int(clock[2]), tzinfo=UTC) if clock else day


def severity(dossier: Dossier, place: str) -> Severity:
    """How grave an incident is, or was that it took in."""
    return next((one.severity for one in dossier.incident.absorbed if one.id == place), dossier.incident.severity)


def severities(dossier: Dossier, place: str = "") -> frozenset[Severity]:
    """How grave an incident is and was graded before, as far as we saw; of what it took in, how grave that was."""
    now = severity(dossier, place)
    if any(one.id == place for one in dossier.incident.absorbed):
        return frozenset({now})
    graded = (r.before for record in records(dossier) for r in record.revisions if r.field == "impact" and r.before)
    return frozenset({now, *(Severity(grade) for grade in graded)})


def ended(dossier: Dossier, old: str) -> datetime | None:
    """When an incident that another took in was told to be over; None where it was not."""
    return next((one.ended for one in dossier.incident.absorbed if one.id == old), None)


def decisions(dossier: Dossier) -> Mapping[str, Override]:
    """What people decided on an incident, each once, by its name; what changed nothing corrects nothing."""
    found: dict[str, Override] = {}
    for one in telling(dossier):
        found.setdefault(one.name, one)
    return found


def telling(dossier: Dossier) -> tuple[Override, ...]:
    """What people decided on an incident, but for what a run found to change nothing."""
    return tuple(one for one in dossier.overrides if not is_idle(one, dossier.incident))


def taken_up(dossier: Dossier, one: Override | Note) -> datetime | None:
    """When a run first took up what a person decided; None where none did yet."""
    name = one.name
    return next((known.at for known in dossier.incident.decided if known.name == name), None)


def withdrawn_at(dossier: Dossier) -> datetime | None:
    """When a run took up that an incident is withdrawn; None where nobody asked for it, or none did yet."""
    return next((taken_up(dossier, one) for one in dossier.overrides if one.op == "withdraw"), None)


def withdrawn_on(dossier: Dossier) -> datetime | None:
    """When an incident was withdrawn: as its override dates it, else when a run took that up; None where neither is known."""
    gone = dossier.incident.withdrawn
    return (gone.at or withdrawn_at(dossier)) if gone is not None else None


def promised_under(dossier: Dossier, at: datetime) -> str:
    """The id under which a promise of a postmortem was first told."""
    incident = dossier.incident
    return next((one.id for one in incident.absorbed if one.promised_at == at), incident.id)
