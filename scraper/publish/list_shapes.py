"""The published lists: incidents, unplaced documents, providers, sources, changes, and the index of what exists."""

from __future__ import annotations

from typing import Annotated, Literal

from msgspec import Meta

from scraper.publish.scalars import Count, IncidentId, Names, Precision, Shape, Slug, Text, Time, Url
from scraper.publish.stats_shapes import ProviderStatsShape


class RowShape(Shape, frozen=True):
    """A row of `api/v1/incidents.json`, of the CSV and of the tables; columns are these keys in this order."""

    id: IncidentId
    kind: Literal["incident", "maintenance", "notice"]
    title: Text
    providers: Names
    components: Names
    state: Literal["ongoing", "resolved", "unknown"]
    severity: Literal["none", "minor", "major", "critical", "unknown"]
    start: Time | None
    start_precision: Precision | None
    end: Time | None
    end_precision: Precision | None
    duration_s: Count | None
    causes: Names
    documents: Count
    disputed: Count
    postmortem: Literal["none", "promised", "published"]
    html: Url
    json: Url


class IncidentsShape(Shape, frozen=True):
    """`api/v1/incidents.json`."""

    incidents: list[RowShape]


class UnplacedRowShape(Shape, frozen=True):
    """A document on no incident."""

    url: Text
    reason: Text


class UnplacedShape(Shape, frozen=True):
    """`api/v1/unplaced.json`."""

    documents: list[UnplacedRowShape]


class ComponentShape(Shape, frozen=True):
    """A component of a provider, configured or named by the record; `html` is its page."""

    id: Slug
    name: Text
    kind: Literal["product", "surface", "model", "region", "other", "unknown"]
    html: Url


class ProviderRowShape(Shape, frozen=True):
    """A provider. `state` at the moment of the build: down, degraded (its status page says so and names no incident),
    maintenance, none (no incident known; never "up") or unknown, where its status page was not read just now or speaks in
    words that tell no state. `incidents` counts those on record.
    """

    id: Slug
    name: Text
    state: Literal["down", "degraded", "maintenance", "none", "unknown"]
    components: list[ComponentShape]
    incidents: Count
    html: Url
    json: Url


class ProvidersShape(Shape, frozen=True):
    """`api/v1/providers.json`."""

    providers: list[ProviderRowShape]


class ProviderShape(ProviderRowShape, frozen=True):
    """`api/v1/providers/<id>.json`: the row, and the provider's part of `stats.json`; null where no official record of
    an incident counts.
    """

    stats: ProviderStatsShape | None


class SourceRowShape(Shape, frozen=True):
    """A source and how it fared in the last run. `state` is unknown without a report of a run; `problem` is what went
    wrong in the last try.
    """

    id: Slug
    kind: Literal["status", "feed", "page"]
    standing: Literal["official", "operator", "press", "aggregator", "crowd"]
    tier: Literal["core", "extended", "optional"]
    url: Url
    state: Literal["ok", "failing", "disabled", "unknown"]
    last_success: Time | None
    failing_since: Time | None
    problem: Text | None


class SourcesShape(Shape, frozen=True):
    """`api/v1/sources.json`."""

    sources: list[SourceRowShape]


class ChangeShape(Shape, frozen=True):
    """A change after the fact. `at` is when it was seen, null where nothing tells; `update` the provider's post it is
    of; for `merged`, `incident` is the retired id and `after` the one that answers for it; `denied` is told of a report
    that its provider denied after it was on record; `left_list` of an incident that a page of what is open alone shows no
    more while nothing says that it is over.
    """

    cursor: Annotated[int, Meta(gt=0)]
    at: Time | None
    type: Literal["vendor_edited", "vendor_removed", "left_list", "corrected", "merged", "withdrawn", "denied"]
    incident: IncidentId
    update: Text | None
    field: Text | None
    before: Text | None
    after: Text | None
    reason: Text | None


class ChangesShape(Shape, frozen=True):
    """`api/v1/changes.json`, oldest first; cursors grow."""

    changes: list[ChangeShape]


class BuiltFromShape(Shape, frozen=True):
    """What the edition was built from: the commit (null without git) and a digest of record and settings."""

    commit: Text | None
    input_hash: Text


class LicenceShape(Shape, frozen=True):
    """Terms of use of the data."""

    name: Text
    url: Url


class ListedShape(Shape, frozen=True):
    """A document or a download. `url` may hold `{id}`; `schema` is null for what is no JSON of ours."""

    name: Text
    url: Url
    media_type: Annotated[str, Meta(pattern=r"^[a-z]+/[a-z0-9.+-]+$")]
    schema: Url | None


class IndexShape(Shape, frozen=True):
    """`api/v1/index.json`: what exists."""

    name: Text
    version: Annotated[str, Meta(pattern=r"^1\.\d+$")]
    licence: LicenceShape
    built_from: BuiltFromShape
    incidents: Count
    providers: Count
    documents: list[ListedShape]
    downloads: list[ListedShape]
