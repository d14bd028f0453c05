"""`api/v1/incidents.json`, `api/v1/incidents/<id>.json`, `api/v1/unplaced.json`."""

from __future__ import annotations

from collections.abc import Iterator

from scraper.publish.documents import document, schema_of
from scraper.publish.edition import Edition, Output
from scraper.publish.objects import incident_shape, row_of
from scraper.publish.shapes import (
    IncidentShape,
    IncidentsShape,
    MovedShape,
    UnplacedRowShape,
    UnplacedShape,
)

SCHEMAS = {"incident": IncidentShape, "incidents": IncidentsShape, "unplaced": UnplacedShape, "moved": MovedShape}
"""Schema name to shape; the index lists them."""


def outputs(edition: Edition) -> Iterator[Output]:
    """The list (denied and withdrawn ones left out), one object an incident, one line a retired id, the unplaced."""
    base = edition.settings.base_url
    rows = [row_of(d.incident, base) for d in (*edition.live, *edition.other)]
    rows.sort(key=lambda row: row.id, reverse=True)
    yield "api/v1/incidents.json", document(IncidentsShape(incidents=rows))
    for dossier in edition.archive.dossiers:
        yield f"api/v1/incidents/{dossier.incident.id}.json", document(incident_shape(dossier, base))
    for old, new in sorted(edition.moved.items()):
        yield f"api/v1/incidents/{old}.json", document(MovedShape(id=old, moved_to=new))
    left = [UnplacedRowShape(url=d.url, reason=u.reason) for u, d in edition.archive.unplaced]
    yield "api/v1/unplaced.json", document(UnplacedShape(documents=sorted(left, key=lambda r: (r.url, r.reason))))
    for name, shape in SCHEMAS.items():
        yield f"api/v1/schemas/{name}.json", schema_of(shape)
