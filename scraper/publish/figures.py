"""The reliability figures of a record, as published: what counts, counted once for a build."""

from __future__ import annotations

from functools import lru_cache

from scraper.core.model import Archive, OfficialRecord, RecordKind
from scraper.core.reliability import reliability
from scraper.core.stages import stages_of
from scraper.publish.stats_shapes import StatsShape, stats_shape


def counted(archive: Archive) -> tuple[OfficialRecord, ...]:
    """The official records that count: of incidents proper, on pages neither withdrawn nor denied."""
    return tuple(
        document
        for dossier in archive.dossiers
        if not dossier.incident.withdrawn and not dossier.incident.denied
        for document in dossier.documents
        if isinstance(document, OfficialRecord) and document.kind is RecordKind.INCIDENT
    )


def record_figures(archive: Archive) -> StatsShape:
    """All figures; the same record gives the same answer without computing it again."""
    return _figures(counted(archive))


@lru_cache(1)
def _figures(records: tuple[OfficialRecord, ...]) -> StatsShape:
    return stats_shape(reliability(map(stages_of, records)))
