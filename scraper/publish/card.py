"""Social cards: a picture of 1,200 by 630 pixels for the few incidents that many will pass on, and one for all else.

Grey on paper, in the one face Pillow carries with itself, laid out by its basic engine: the same bytes on every machine
that has the locked version. Format: https://ogp.me/#structured.
"""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache, partial
from typing import TYPE_CHECKING

from scraper.core.model import DocumentRole, Dossier, RecordKind
from scraper.publish import links, wording
from scraper.publish.dossiers import articles, lasted
from scraper.publish.edition import Edition
from scraper.publish.keys import digest
from scraper.publish.outputs import Deferred
from scraper.publish.parts.sources import count_of
from scraper.publish.states import SEVERITY, state_mark
from scraper.publish.told_window import told_window

if TYPE_CHECKING:
    from PIL.ImageDraw import ImageDraw
    from PIL.ImageFont import FreeTypeFont

SIZE = (1200, 630)
SITE_CARD = "assets/card.png"
_MANY = 4
_MARGIN = 72
_LINES = 3
_PAPER, _INK, _SECOND, _RULE = 253, 24, 80, 200
_PROSE = frozenset("‘’“”…·")
_DRAWN_AS = str.maketrans({"–": "-", "—": "-", "\u2011": "-", "\u00a0": " "})
"""The face has the letters of ASCII and these marks; a title with others gets no picture of its own."""


@dataclass(frozen=True, slots=True)
class Told:
    """What a card says."""

    site: str
    kick: str
    title: str
    foot: tuple[str, ...]


def outputs(edition: Edition) -> Iterator[Deferred]:
    """The card of the site, then those of notable incidents, each drawn where its words are new."""
    general = of_site(edition)
    yield Deferred(SITE_CARD, digest("card", general), partial(draw, general))
    gone = (dossier for dossier in edition.withdrawn if dossier.incident.kind is RecordKind.INCIDENT)
    for dossier in (*edition.live, *edition.denied, *gone):
        if has_card(dossier):
            told = told_of(edition, dossier)
            yield Deferred(card_path(dossier.incident.id), digest("card", told), partial(draw, told))


def is_notable(dossier: Dossier) -> bool:
    """Whether an incident gets a card of its own: four outlets tell of it, or a person wrote a note on it."""
    if dossier.notes:
        return True
    placed = {one.document for one in dossier.incident.placements if one.role is DocumentRole.PRIMARY}
    outlets = {one.publisher or links.host(one.url) for one in articles(dossier) if one.id in placed}
    return len(outlets) >= _MANY


def has_card(dossier: Dossier) -> bool:
    """Whether a card of its own is drawn: it is notable, and the face has the letters of its title."""
    return is_notable(dossier) and is_drawable(dossier.incident.title)


def is_drawable(text: str) -> bool:
    """Whether the face has every sign of a text."""
    return all(" " <= sign <= "~" or sign in _PROSE for sign in text.translate(_DRAWN_AS))


def card_path(identity: str) -> str:
    """`incidents/<id>/card.png`."""
    return f"{links.incident(identity)}card.png"


def told_of(edition: Edition, dossier: Dossier) -> Told:
    """The words of an incident's card."""
    incident = dossier.incident
    state = "Withdrawn" if incident.withdrawn else state_mark(dossier).word
    severity = SEVERITY[incident.severity].word
    count = count_of(dossier.documents, incident.placements)
    length = wording.length(lasted(dossier)) if incident.window.duration_s is not None else ""
    return Told(
        _site(edition),
        f"{state} · {severity}",
        incident.title,
        (
            wording.sentence(told_window(dossier)),
            " · ".join(part for part in (length, count.brief) if part),
        ),
    )


def of_site(edition: Edition) -> Told:
    """The words of the card of all other pages."""
    return Told(
        _site(edition),
        "The public record of outages",
        "What broke, when, what each source said, and where they disagree",
        ("Each figure with the sentence it came from", ""),
    )


def _site(edition: Edition) -> str:
    return edition.settings.name if is_drawable(edition.settings.name) else links.host(edition.settings.base_url)


def draw(told: Told) -> bytes:
    """The card as PNG."""
    from PIL import Image, ImageDraw  # noqa: PLC0415  only builds with a new card need the library

    image = Image.new("L", SIZE, _PAPER)
    pen = ImageDraw.Draw(image)
    _wire(pen, _MARGIN, 104)
    pen.text((_MARGIN + 84, 80), told.site, fill=_INK, font=_face(42), stroke_width=1, stroke_fill=_INK)
    pen.text((_MARGIN, 168), told.kick, fill=_SECOND, font=_face(34))
    y = 220.0
    for line in _lines(told.title, _face(66), SIZE[0] - 2 * _MARGIN):
        pen.text((_MARGIN, y), line, fill=_INK, font=_face(66), stroke_width=1, stroke_fill=_INK)
        y += 78
    pen.line((_MARGIN, 492, SIZE[0] - _MARGIN, 492), fill=_RULE, width=2)
    for row, words in enumerate(told.foot):
        fitting = _lines(words, _face(34), SIZE[0] - 2 * _MARGIN)
        pen.text((_MARGIN, 508 + 46 * row), fitting[0] if fitting else "", fill=_SECOND, font=_face(34))
    out = io.BytesIO()
    image.save(out, "PNG", compress_level=3)
    return out.getvalue()


@lru_cache(maxsize=8)
def _face(size: int) -> FreeTypeFont:
    from PIL import ImageFont  # noqa: PLC0415  as above

    face = ImageFont.load_default(size)
    if not isinstance(face, ImageFont.FreeTypeFont):
        raise TypeError("Pillow was built without FreeType; install the wheel of the lock")
    return face


def _wire(pen: ImageDraw, x: int, y: int) -> None:
    """The sign of the site: a wire that is cut."""
    pen.line((x, y, x + 24, y), fill=_INK, width=9)
    pen.line((x + 44, y, x + 68, y), fill=_INK, width=9)
    pen.line((x + 28, y + 17, x + 40, y - 17), fill=_INK, width=6)


def _lines(text: str, face: FreeTypeFont, width: int) -> list[str]:
    """The text in lines that fit, three at most; what does not fit is cut at a word, with an ellipsis."""
    lines: list[str] = []
    for word in text.translate(_DRAWN_AS).split():
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and face.getlength(longer) <= width:
            lines[-1] = longer
        else:
            lines.append(word)
    if len(lines) <= _LINES:
        return lines
    kept = lines[_LINES - 1].split()
    while len(kept) > 1 and face.getlength(f"{' '.join(kept)} …") > width:
        kept.pop()
    return [*lines[: _LINES - 1], f"{' '.join(kept)} …"]
