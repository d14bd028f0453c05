"""What an outlet changed in its article stands beside the article and in the incident's object."""

from dataclasses import replace

import factories

from scraper.core.model import Article, Revision
from scraper.publish.objects import revisions_of
from scraper.publish.parts.sources import _note

BASE = factories.two_waves()
REVISION = Revision(factories.at("23:40"), None, "text", "edited", "1" * 64, "2" * 64)


def edited():
    first = next(d for d in BASE.documents if isinstance(d, Article))
    return replace(first, revisions=(REVISION,))


def test_the_article_says_when_it_was_seen_changed():
    placement = next(p for p in BASE.incident.placements if p.document == edited().id)
    assert "changed by its outlet, seen " in _note(edited(), placement, None)
    assert "changed by its outlet" not in _note(replace(edited(), revisions=()), placement, None)


def test_the_object_holds_the_edit_with_its_document():
    dossier = replace(BASE, documents=tuple(edited() if d.id == edited().id else d for d in BASE.documents))
    found = [row for row in revisions_of(dossier) if row.document == edited().id]
    assert [(row.field, row.change, row.before, row.after) for row in found] == [("text", "edited", "1" * 64, "2" * 64)]
    assert found[0].update is None
