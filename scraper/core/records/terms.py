"""The terms of a record: what its posts and its title speak of, as its pages showed them."""

from __future__ import annotations

from scraper.core.language.text import term_counts
from scraper.core.model import OfficialRecord, StatusIncident
from scraper.core.records.shapes import ShapeView


def same_words(one: ShapeView, other: ShapeView) -> bool:
    """Whether two looks at a record show the same title and words."""
    return one.title == other.title and {u.key for u in one.updates.values()} == {u.key for u in other.updates.values()}


def terms_of(record: OfficialRecord, seen: StatusIncident) -> tuple[tuple[int, int], ...]:
    """Each term as often as the reading that has it most often."""
    terms = dict(record.terms)
    for term, count in term_counts("\n".join((seen.title, *(u.text for u in seen.updates)))):
        terms[term] = max(count, terms.get(term, 0))
    return tuple(sorted(terms.items()))
