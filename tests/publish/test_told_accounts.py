"""A write-up that only articles tell of: no list says that it is missing, and nothing leads to where nobody has been."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import factories

from scraper.core.model import Archive, Dossier, Note, PostmortemState
from scraper.publish.dossiers import explained_by
from scraper.publish.objects import postmortem_shape
from scraper.publish.pages import incident, postmortems
from scraper.publish.parts.rows import clocks
from scraper.publish.syndication.beats import EXPLAINED, beats
from scraper.publish.syndication.story import postmortem_words

FULL = factories.two_waves()
TOLD = PostmortemState("published", factories.at("18:00"), by_press=True)
OWN = PostmortemState("published", factories.at("18:00"), datetime(2026, 4, 20, tzinfo=UTC), "https://nimbus.example/x")
NOTE = Note(
    FULL.incident.id, "postmortem", ("https://nimbus.example/x",), f"notes/{FULL.incident.id}/2026-04-24-a.md",
    author_kind="provider", checked="official",
)  # fmt: skip


def with_(state: PostmortemState, *notes: Note) -> Dossier:
    return replace(FULL, incident=replace(FULL.incident, postmortem=state), notes=notes)


def register(dossier: Dossier):
    edition = factories.edition(Archive((dossier,)))
    (plan,) = postmortems.pages(edition)
    return plan.make().view


def answer(dossier: Dossier):
    view = incident.view_of(factories.edition(Archive((dossier,))), dossier)
    return next(row for row in view.answer if row.term == "Postmortem")


def test_it_stands_in_no_list_of_what_is_missing() -> None:
    promised = with_(PostmortemState("promised", factories.at("18:00")))
    assert len(register(promised).promised) == 1
    view = register(with_(TOLD))
    assert (view.promised, view.waiting.first) == ((), ())
    (line,) = view.explained.first
    assert (line.day, line.lag, line.url) == ("On a day not known", ", as articles tell; none was read here", "")
    edition = factories.edition(Archive((with_(TOLD),)))
    assert clocks(edition, (with_(TOLD),), 9) == ()


def test_the_answer_says_who_says_so() -> None:
    row = answer(with_(TOLD))
    assert (row.value, row.note) == ("Published, as articles tell", "None read here")
    assert "nimbus.example" not in row.link
    assert postmortem_words(with_(TOLD)) == ("Postmortem published, as articles tell", "")


def test_no_entry_of_a_feed_announces_what_nobody_can_read() -> None:
    assert EXPLAINED not in {beat.kind for beat in beats(with_(TOLD))}
    assert EXPLAINED in {beat.kind for beat in beats(with_(OWN))}


def test_the_object_tells_where_it_is_known_from() -> None:
    assert [explained_by(with_(state)) for state in (OWN, TOLD, PostmortemState())] == ["record", "press", None]
    shape = postmortem_shape(with_(TOLD))
    assert (shape.status, shape.explained_by, shape.url, shape.lag_s) == ("published", "press", None, None)


def test_a_checked_note_counts_before_what_articles_tell() -> None:
    noted = with_(TOLD, NOTE)
    assert explained_by(noted) == "note"
    assert answer(noted).link == "https://nimbus.example/x"
    (line,) = register(noted).explained.first
    assert (line.url, line.lag) == ("https://nimbus.example/x", "")
