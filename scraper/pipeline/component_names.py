"""What a page's components are called, where the document that tells its incidents gives only their ids.

The page's other document is fetched beside the first, and read only for the names: it is no reading of the incidents.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from scraper.core.ids import same_address
from scraper.core.model import Capture, Source
from scraper.formats.status import names_address, read_status
from scraper.pipeline.intake import origin_of

Names = Mapping[str, tuple[tuple[str, str], ...]]
"""Pairs of id and name, by the address (as `same_address` makes it) of the document that tells them."""


def names_told(arrivals: Iterable[tuple[Source, object]]) -> Names:
    """The names that came with the captures of one moment."""
    captures = [(s, a) for s, a in arrivals if s.kind == "status" and isinstance(a, Capture)]
    wanted = {same_address(address) for _, capture in captures if (address := names_address(capture.url))}
    told: dict[str, tuple[tuple[str, str], ...]] = {}
    for source, capture in captures:
        place = same_address(capture.url)
        if place in wanted:
            told[place] = read_status(capture.body, origin_of(capture, source)).names or told.get(place, ())
    return told


def is_naming(source: Source, capture: Capture, told: Names) -> bool:
    """Whether a capture is a document beside the source's own that only names its components."""
    place = same_address(capture.url)
    return place in told and place != same_address(source.url)


def names_for(capture: Capture, told: Names) -> tuple[tuple[str, str], ...]:
    """What came of the names of the components that a capture gives ids of."""
    address = names_address(capture.url)
    return told.get(same_address(address), ()) if address else ()
