"""How soon a provider spoke is one figure, on its page as in `stats.json`; a start that is the first post tells nothing."""

from __future__ import annotations

import json
from dataclasses import replace

import factories

from scraper.core.model import Archive, ImpactWindow, Level
from scraper.publish import export
from scraper.publish.pages.component import pages as component_pages
from scraper.publish.pages.provider import view_of
from scraper.publish.states import provider_state
from tests.feeds.issues import files


def told(record: Archive) -> tuple[str, dict[str, object]]:
    """The figure of the provider's page, and that of the object."""
    edition = factories.edition(record, factories.report())
    view = view_of(edition, "nimbus", provider_state(edition, "nimbus"), ())
    page = next(one for one in view.figures if one.term == "To acknowledge")
    rows = json.loads(files(edition, export)["api/v1/stats.json"])["providers"]
    own = next((one["acknowledgement"] for one in rows if one["id"] == "nimbus"), {"n": 0})
    return f"{' '.join(word for part in page.parts for word in part if word)}; {page.note}", own


def official(*windows: ImpactWindow) -> Archive:
    full = factories.two_waves()
    record = replace(full.documents[0], impact_windows=windows)
    return Archive((replace(full, documents=(record, *full.documents[1:])),))


def test_a_start_that_is_the_first_post_is_no_figure() -> None:
    page, object_ = told(official())
    assert (page, object_["n"]) == ("–; no record states a start apart from its first post", 0)


def test_a_start_that_the_page_states_is_counted_once_for_both() -> None:
    window = ImpactWindow("Nimbus Chat", factories.at("14:23"), factories.at("17:42"), Level.MAJOR)
    page, object_ = told(official(window))
    assert (page, object_["n"], object_["mean"]) == ("30 min; median; n = 1; mean 30 min", 1, 30.0)


def test_on_the_page_of_a_component_only_records_that_name_it_count() -> None:
    window = ImpactWindow("Nimbus Chat", factories.at("14:23"), factories.at("17:42"), Level.MAJOR)
    made = {}
    for plan in component_pages(factories.edition(official(window))):
        figures = plan.make().view.figures
        made[plan.path] = next(one.note for one in figures if one.term == "To acknowledge")
    assert sum(note.startswith("median; n = 1") for note in made.values()) == 2, "the record names two parts"
