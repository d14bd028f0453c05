"""`api/v1/incidents.json`, `api/v1/incidents/<id>.json`, `api/v1/unplaced.json`."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from scraper.core.model import Dossier
from scraper.publish.documents import document, fragment
from scraper.publish.edition import Edition
from scraper.publish.keys import digest
from scraper.publish.list_objects import pieces_of
from scraper.publish.list_shapes import IncidentsShape, UnplacedRowShape, UnplacedShape
from scraper.publish.objects import incident_shape
from scraper.publish.outputs import Deferred, Output
from scraper.publish.parts.similar import similar
from scraper.publish.shapes import IncidentShape, MovedShape
from scraper.publish.splicing import spliced
from scraper.publish.syndication.lineage import heirs

SCHEMAS = {"incident": (IncidentShape, MovedShape), "incidents": (IncidentsShape,), "unplaced": (UnplacedShape,)}
"""Name of a schema to the shapes a document of that name may have; `schemas.py` gathers them."""


def outputs(edition: Edition) -> Iterator[Output | Deferred]:
    """The list (denied and withdrawn ones left out), one object an incident, one line a retired id, the unplaced."""
    key = digest("rows", edition.input_hash)
    rows = partial(pieces_of, edition, fragment)
    yield spliced("api/v1/incidents.json", key, rows, head=b'{"incidents":[', between=b",", tail=b"]}\n")
    found = similar(edition)
    for dossier in edition.archive.dossiers:
        identity = dossier.incident.id
        alike = tuple((one.id, one.reason) for one in found.get(identity, ()))
        path = f"api/v1/incidents/{identity}.json"
        names = [edition.provider_name(one) for one in dossier.incident.providers]
        yield Deferred(path, digest(edition.keys[identity], names, alike), partial(_incident, edition, dossier, alike))
    for current, retired in sorted(heirs(edition).items()):
        for old in retired:
            yield f"api/v1/incidents/{old}.json", document(MovedShape(id=old, moved_to=current))
    left = [UnplacedRowShape(url=d.url or d.id, reason=u.reason or "not stated") for u, d in edition.archive.unplaced]
    yield "api/v1/unplaced.json", document(UnplacedShape(documents=sorted(left, key=lambda r: (r.url, r.reason))))


def _incident(edition: Edition, dossier: Dossier, alike: tuple[tuple[str, str], ...]) -> bytes:
    return document(incident_shape(dossier, edition.settings.base_url, edition.provider_name, alike))
