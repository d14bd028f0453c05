"""Social cards: 1,200 by 630 pixels, the same bytes each time, for the few incidents that many will pass on."""

from __future__ import annotations

import io
from dataclasses import replace

import factories
import pytest

from scraper.core.model import Archive
from scraper.publish import card

FULL = factories.two_waves()
TOLD = card.Told("Wire", "Resolved", "A title of some length, drawn on lines that fit, “quoted” and cut – " * 4, ("When", "How long"))  # fmt: skip


def test_a_card_has_the_size_that_is_told_and_the_same_bytes_each_time() -> None:
    from PIL import Image

    made = card.draw(TOLD)
    assert made == card.draw(TOLD)
    assert Image.open(io.BytesIO(made)).size == card.SIZE == (1200, 630)
    assert len(made) < 100_000
    assert made != card.draw(replace(TOLD, kick="Ongoing"))


def test_every_sign_that_may_be_drawn_has_a_shape() -> None:
    face = card._face(40)

    def shape(sign: str) -> tuple[bytes, tuple[int, int]]:
        mask = face.getmask(sign)
        return bytes(mask), mask.size

    missing = shape("\uffff")
    assert card._PROSE
    for sign in (*map(chr, range(0x21, 0x7F)), *card._PROSE):
        assert shape(sign) != missing, sign


def test_long_titles_are_cut_at_a_word_and_stay_inside() -> None:
    lines = card._lines(TOLD.title, card._face(66), 1056)
    assert len(lines) == 3
    assert lines[-1].endswith(" …")
    assert all(card._face(66).getlength(line) <= 1056 for line in lines)


@pytest.mark.parametrize("title", ["障害", "Störung", "Сбой"])
def test_a_title_the_face_cannot_draw_has_no_picture_of_its_own(title: str) -> None:
    assert card.has_card(FULL)
    assert not card.has_card(replace(FULL, incident=replace(FULL.incident, title=title)))


def test_only_what_many_tell_or_somebody_noted_is_pictured() -> None:
    assert card.is_notable(FULL)
    assert card.is_notable(replace(FULL, notes=())), "four outlets"
    assert not card.is_notable(replace(FULL, notes=(), documents=FULL.documents[:3]))
    brief = factories.brief("2026-04-14-nimbus-0900")
    edition = factories.edition(Archive((FULL, brief)))
    assert [one.path for one in card.outputs(edition)] == ["assets/card.png", f"incidents/{FULL.incident.id}/card.png"]


def test_a_card_is_drawn_anew_only_where_its_words_change() -> None:
    def key(dossier) -> bytes:
        return next(one.key for one in card.outputs(factories.edition(Archive((dossier,)))) if "incidents" in one.path)

    assert key(FULL) == key(replace(FULL, overrides=()))
    assert key(FULL) != key(replace(FULL, incident=replace(FULL.incident, title="Another")))
