"""`stack/<provider>.json`: what pages compare and filter in the browser, a file a provider, fetched when it is asked for.

`{"id", "name", "read": [[first day, last day]…], "incidents": [{"id", "title", "severity", "day", "start", "end", "open",
"parts", "causes"}…]}`, oldest first. Times are RFC 3339 in UTC and null where they are not known to the hour: such an incident is
listed and adds no minutes. `read` are the days on which the provider's own page was read.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import partial

from scraper.core.model import Dossier, Instant
from scraper.publish import wording
from scraper.publish.coverage import Coverage
from scraper.publish.edition import Deferred, Edition, begins
from scraper.publish.keys import digest


def outputs(edition: Edition) -> Iterator[Deferred]:
    """A file for each provider."""
    for identity in edition.providers:
        own = tuple(reversed(edition.by_provider.get(identity, ())))
        covered = edition.covered.get(identity, Coverage())
        key = digest("stack", edition.provider_name(identity), covered, [edition.keys[one.incident.id] for one in own])
        yield Deferred(f"stack/{identity}.json", key, partial(_file, edition, identity, covered, own))


def _file(edition: Edition, identity: str, covered: Coverage, own: tuple[Dossier, ...]) -> bytes:
    value = {
        "id": identity,
        "name": edition.provider_name(identity),
        "read": [[f"{span.first:%Y-%m-%d}", f"{span.last:%Y-%m-%d}"] for span in covered.official],
        "incidents": [_row(edition, one) for one in own],
    }
    return (json.dumps(value, ensure_ascii=False, separators=(",", ":")) + "\n").encode()


def _row(edition: Edition, dossier: Dossier) -> dict[str, object]:
    incident = dossier.incident
    causes = {tag: name for tag, name, _ in edition.settings.causes}
    names = (edition.component_name(incident.providers, one) for one in incident.components)
    return {
        "id": incident.id,
        "title": incident.title,
        "severity": incident.severity.value,
        "day": f"{begins(incident):%Y-%m-%d}",
        "start": _clocked(incident.window.start),
        "end": _clocked(incident.window.end),
        "open": incident.state == "ongoing",
        "parts": list(dict.fromkeys(names)),
        "causes": [causes.get(tag, tag) for tag in incident.causes],
    }


def _clocked(instant: Instant | None) -> str | None:
    return wording.iso(instant.at) if instant is not None and wording.has_clock(instant) else None
