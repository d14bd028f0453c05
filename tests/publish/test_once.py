"""A look-up is made once an edition, and never for another."""

from __future__ import annotations

import gc

import factories

from scraper.publish.edition import Edition
from scraper.publish.once import once


def test_the_answer_is_of_the_edition_asked_about() -> None:
    asked: list[int] = []

    @once
    def number(edition: Edition) -> int:
        asked.append(len(edition.live))
        return len(edition.live)

    whole, small = factories.edition(), factories.edition(factories.many_official(3))
    assert [number(whole), number(whole), number(small), number(small), number(whole)] == [5, 5, 3, 3, 5]
    assert asked == [5, 3, 5]


def test_an_edition_is_not_kept_alive() -> None:
    @once
    def itself(edition: Edition) -> list[str]:
        return sorted(edition.by_id)

    edition = factories.edition()
    itself(edition)
    del edition
    gc.collect()
    known = next(cell.cell_contents for cell in itself.__closure__ or () if isinstance(cell.cell_contents, list))
    assert known == []
