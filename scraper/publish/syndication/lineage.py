"""Which incident a thing was first published under, so that merging two incidents changes no id of an entry."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from datetime import datetime

from scraper.core.model import Dossier, OfficialRecord
from scraper.publish.edition import Edition


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


def home(dossier: Dossier, record: OfficialRecord, retired: tuple[str, ...]) -> str:
    """The id under which a record was first published: a retired one if its name tells the record's first instant and
    the incident's own name does not.
    """
    own = dossier.incident.id
    if not retired:
        return own
    times = [at for at in (record.started_at, *(post.at for post in record.updates)) if at is not None]
    stem = _stem(record.provider, min(times)) if times else ""
    if not stem or _is_of(own, stem):
        return own
    return next((name for name in retired if _is_of(name, stem)), own)


def _stem(provider: str, at: datetime) -> str:
    return f"{at:%Y-%m-%d}-{provider}-{at:%H%M}"


def _is_of(identity: str, stem: str) -> bool:
    return identity == stem or identity.startswith(f"{stem}-")
