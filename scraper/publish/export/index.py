"""`api/v1/index.json`: what exists, in which version, under which licence, built from what."""

from __future__ import annotations

from collections.abc import Iterator

from scraper.publish.documents import document
from scraper.publish.edition import Edition
from scraper.publish.list_shapes import BuiltFromShape, IndexShape, LicenceShape, ListedShape
from scraper.publish.outputs import Output

VERSION = "1.5"
"""The second number grows with each addition; a change or removal makes a new first one, and a new folder."""
SCHEMAS = {"index": (IndexShape,)}

_JSON = "application/json"
_DOCUMENTS = (
    ("incidents", "incidents.json"),
    ("incident", "incidents/{id}.json"),
    ("unplaced", "unplaced.json"),
    ("providers", "providers.json"),
    ("provider", "providers/{id}.json"),
    ("stats", "stats.json"),
    ("changes", "changes.json"),
    ("sources", "sources.json"),
    ("index", "index.json"),
)
_DOWNLOADS = (
    ("incidents, CSV", "data/incidents.csv", "text/csv"),
    ("incidents, NDJSON", "data/incidents.ndjson", "application/x-ndjson"),
    ("incidents, Parquet", "data/incidents.parquet", "application/vnd.apache.parquet"),
    ("all tables, SQLite", "data/outagewire.sqlite", "application/vnd.sqlite3"),
)


def outputs(edition: Edition) -> Iterator[Output]:
    """The one document."""
    base = edition.settings.base_url
    api = f"{base}api/v1/"
    found = IndexShape(
        name=edition.settings.name,
        version=VERSION,
        licence=LicenceShape(name="CC BY 4.0", url="https://creativecommons.org/licenses/by/4.0/"),
        built_from=BuiltFromShape(commit=edition.commit or None, input_hash=edition.input_hash),
        incidents=len(edition.live) + len(edition.other),
        providers=len(edition.providers),
        documents=[
            ListedShape(name=name, url=f"{api}{path}", media_type=_JSON, schema=f"{api}schemas/{name}.json")
            for name, path in _DOCUMENTS
        ],
        downloads=[
            ListedShape(name=name, url=f"{base}{path}", media_type=kind, schema=None) for name, path, kind in _DOWNLOADS
        ],
    )
    yield "api/v1/index.json", document(found)
