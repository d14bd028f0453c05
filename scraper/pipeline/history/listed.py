"""Pages that tell their incidents in full, as most APIs that page do."""

from __future__ import annotations

from scraper.core.model import Capture, Source
from scraper.formats.status import read_status
from scraper.pipeline.history import Leaf
from scraper.pipeline.intake import origin_of


def listed(capture: Capture, source: Source, form: str = "auto", earlier: str | None = None) -> Leaf | None:
    """The page as a leaf; without any incident it is the last one. None where the format cannot read it."""
    reading = read_status(capture.body, origin_of(capture, source), form)
    if reading.problems and not reading.incidents:
        return None
    names = frozenset(i.id for i in reading.incidents)
    starts = [i.started_at for i in reading.incidents if i.started_at]
    return Leaf(names, (), earlier if names else None, min(starts, default=None), whole=True)
