"""`stack/<provider>.json`: what pages compare and filter in the browser, a file a provider, fetched when it is asked for.

`{"id", "name", "read": [[first day, last day]…], "incidents": [{"id", "title", "severity", "day", "start", "end", "open",
"parts", "causes"}…]}`, oldest first. Times are RFC 3339 in UTC and null where they are not known to the hour: such an incident is
listed and adds no minutes. `read` are the days on which the provider's own page was read.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from functools import partial

from scraper.core.model import Dossier, Instant
from scraper.publish import wording
from scraper.publish.coverage import Coverage, Span
from scraper.publish.dossiers import begins
from scraper.publish.edition import Edition
from scraper.publish.keys import digest
from scraper.publish.outputs import Deferred
from scraper.publish.splicing import Piece, spliced


def outputs(edition: Edition) -> Iterator[Deferred]:
    """A file for each provider."""
    causes = {tag: name for tag, name, _ in edition.settings.causes}
    for identity in edition.providers:
        own = tuple(reversed(edition.by_provider.get(identity, ())))
        covered = edition.covered.get(identity, Coverage())
        name = edition.provider_name(identity)
        key = digest("stack", name, covered, [edition.keys[one.incident.id] for one in own])
        rows = partial(_pieces, edition, causes, own)
        head = _json({"id": identity, "name": name, "read": [_days(span) for span in covered.official]})
        yield spliced(
            f"stack/{identity}.json", key, rows, head=head[:-1] + b',"incidents":[', between=b",", tail=b"]}\n"
        )


def _days(span: Span) -> list[str]:
    return [f"{span.first:%Y-%m-%d}", f"{span.last:%Y-%m-%d}"]


def _pieces(edition: Edition, causes: Mapping[str, str], own: tuple[Dossier, ...]) -> Iterator[Piece]:
    for dossier in own:
        yield edition.keys[dossier.incident.id], partial(_row, edition, causes, dossier)


def _row(edition: Edition, causes: Mapping[str, str], dossier: Dossier) -> bytes:
    incident = dossier.incident
    names = (edition.component_name(incident.providers, one) for one in incident.components)
    return _json(
        {
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
    )


def _json(value: dict[str, object]) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()


def _clocked(instant: Instant | None) -> str | None:
    return wording.iso(instant.at) if instant is not None and wording.has_clock(instant) else None
