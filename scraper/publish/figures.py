"""The reliability figures of a record, as published: what counts, counted once for a build."""

from __future__ import annotations

from functools import lru_cache

from scraper.core.model import Archive, OfficialRecord
from scraper.core.records.reliability import reliability
from scraper.core.records.stages import stages_of
from scraper.publish.dossiers import records
from scraper.publish.stats_shapes import StatsShape, stats_shape


def counted(archive: Archive) -> tuple[OfficialRecord, ...]:
    """The official records that count, on pages neither withdrawn nor denied; those of no incident count by kind only."""
    return tuple(
        document
        for dossier in archive.dossiers
        if not dossier.incident.withdrawn and not dossier.incident.denied
        for document in records(dossier)
    )


def record_figures(archive: Archive) -> StatsShape:
    """All figures; the same record gives the same answer without computing it again."""
    return _figures(_Same(archive))


class _Same:
    """A record as itself: to compare two by what they hold would cost as much as the figures."""

    def __init__(self, archive: Archive) -> None:
        self.archive = archive

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Same) and self.archive is other.archive

    def __hash__(self) -> int:
        return id(self.archive)


@lru_cache(1)
def _figures(same: _Same) -> StatsShape:
    return stats_shape(reliability(map(stages_of, counted(same.archive))))
