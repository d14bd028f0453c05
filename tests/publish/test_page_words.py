"""A page that says *down* and names no incident is told in its own words, and never as "no incident known"."""

from dataclasses import replace

import factories
import pytest

from scraper.core.model import Archive, ComponentLevel, Level, Overall, PageWord, RunReport, Severity
from scraper.publish.export import providers as export
from scraper.publish.pages import home, provider
from scraper.publish.states import ProviderState, provider_state

CALM = Archive((factories.brief("2026-04-14-nimbus-0900"),))
OPEN = Archive((factories.brief("2026-04-28-nimbus-1734", minutes=None, state="ongoing", severity=Severity.MINOR),))
WELL = PageWord(Overall(Level.OPERATIONAL, "All Systems Operational"), graded=3, listed=3)


def part(name: str, level: Level) -> ComponentLevel:
    return ComponentLevel(name, level)


def parts(*found: ComponentLevel, listed: int) -> PageWord:
    return PageWord(parts=found, touched=len(found), graded=listed, listed=listed)


def saying(word: PageWord, source: str = "nimbus-status", **failing: tuple[str, ...]) -> RunReport:
    run = factories.report(**failing)
    return replace(run, sources=tuple(replace(o, said=word) if o.source == source else o for o in run.sources))


def state(word: PageWord, record: Archive = CALM, settings=factories.SETTINGS) -> ProviderState:
    return provider_state(factories.edition(record, saying(word), settings=settings), "nimbus")


@pytest.mark.parametrize(
    ("word", "expected", "mark"),
    [
        (WELL, "none", "No incident known"),
        (PageWord(), "none", "No incident known"),
        (PageWord(Overall(Level.MAJOR, "Major System Outage")), "down", "Down"),
        (PageWord(Overall(Level.PARTIAL, "Partial System Outage")), "down", "Partial outage"),
        (PageWord(Overall(Level.DEGRADED, "Minor Service Outage")), "degraded", "Degraded"),
        (PageWord(Overall(Level.MAINTENANCE, "Service Under Maintenance")), "maintenance", "Maintenance"),
        (PageWord(Overall(Level.UNKNOWN, "HASISSUES")), "unknown", "Unknown"),
        (parts(part("API", Level.MAJOR), listed=1), "down", "Down"),
        (parts(part("API", Level.MAJOR), listed=40), "down", "Partial outage"),
        (parts(part("API", Level.DEGRADED), listed=40), "degraded", "Degraded"),
        (parts(part("API", Level.MAINTENANCE), listed=2), "maintenance", "Maintenance"),
        (PageWord(listed=2), "unknown", "Unknown"),
    ],
)
def test_what_a_page_says_of_itself_is_its_state(word: PageWord, expected: str, mark: str) -> None:
    found = state(word)
    assert (found.state, found.mark.word) == (expected, mark)


def test_the_graver_of_the_whole_and_its_parts_counts() -> None:
    assert state(replace(parts(part("API", Level.MAJOR), listed=9), overall=WELL.overall)).mark.word == "Partial outage"
    work = replace(parts(part("API", Level.MAINTENANCE), listed=9), overall=Overall(Level.UNKNOWN, "HASISSUES"))
    assert state(work).state == "unknown"


def test_the_note_is_the_pages_own_words_and_says_that_nothing_is_named() -> None:
    word = replace(
        parts(part("API", Level.MAJOR), part("Web", Level.DEGRADED), listed=12),
        overall=Overall(Level.PARTIAL, "Partial System Outage"),
    )
    assert state(word).note == (
        "its status page says “Partial System Outage” (API in a major outage, 2 of 12 parts not operational) and names no incident"
    )
    assert (
        state(parts(part("API", Level.DEGRADED), listed=1)).note
        == "its status page lists API degraded and names no incident"
    )


def test_a_source_that_may_not_be_quoted_is_not_quoted() -> None:
    muted = replace(factories.SETTINGS, sources=tuple(replace(one, quote="none") for one in factories.SETTINGS.sources))
    for level in (Level.MAJOR, Level.UNKNOWN):
        found = state(PageWord(Overall(level, "Everything is on fire")), settings=muted)
        assert found.state != "none"
        assert "fire" not in found.note


def test_an_open_incident_is_as_grave_as_its_page() -> None:
    assert state(WELL, OPEN).mark.word == "Minor incident"
    found = state(PageWord(Overall(Level.MAJOR, "Major System Outage")), OPEN)
    assert (found.state, found.mark.word) == ("down", "Down")
    assert "“Major System Outage”" in found.note


def test_a_word_counts_while_it_is_fresh_and_whatever_another_page_does() -> None:
    down = PageWord(Overall(Level.MAJOR, "Major System Outage"))
    stale = factories.edition(CALM, saying(down, failed=("nimbus-status",)))
    assert provider_state(stale, "nimbus").state == "unknown"
    silent = replace(factories.SETTINGS.sources[0], id="nimbus-other")
    settings = replace(factories.SETTINGS, sources=(*factories.SETTINGS.sources, silent))
    assert provider_state(factories.edition(CALM, saying(down), settings=settings), "nimbus").state == "down"


def test_on_a_shared_page_each_provider_has_its_own_parts() -> None:
    own = factories.SETTINGS.providers
    nimbus = next(one for one in own if one.id == "nimbus")
    shared = tuple(
        replace(one, providers=("quarry", "nimbus")) if one.id == "nimbus-status" else one
        for one in factories.SETTINGS.sources
    )
    settings = replace(factories.SETTINGS, sources=shared)
    mine = replace(
        parts(part(nimbus.components[0].name, Level.MAJOR), listed=9), overall=Overall(Level.PARTIAL, "Partial")
    )
    other = replace(parts(part("Nobody knows", Level.MAJOR), listed=9), overall=Overall(Level.PARTIAL, "Partial"))
    assert state(mine, settings=settings).state == "down"
    assert state(other, settings=settings).state == "none", "the first provider has what no other is known to have"
    assert state(PageWord(Overall(Level.PARTIAL, "Partial")), settings=settings).state == "unknown"


def test_the_front_page_never_calls_it_calm() -> None:
    for word, title in (
        (PageWord(Overall(Level.MAJOR, "Major System Outage")), "Down by its own page: Nimbus"),
        (parts(part("API", Level.DEGRADED), listed=40), "Degraded by its own page: Nimbus"),
        (PageWord(Overall(Level.UNKNOWN, "HASISSUES")), "Unknown now, and not called well by its own page: Nimbus"),
    ):
        view = home.view_of(factories.edition(CALM, saying(word)))
        assert view.lead.title == title
        assert [line.words for line in view.lead.said] == [state(word).note]
    view = home.view_of(factories.edition(CALM, saying(WELL)))
    assert (view.lead.title, view.lead.said) == ("Nothing we watch is known to be down", ())


def test_the_front_page_lists_it_below_an_open_incident_and_counts_it_apart() -> None:
    record = Archive(
        (factories.brief("2026-04-28-quarry-1734", "quarry", minutes=None, state="ongoing", severity=Severity.MINOR),)
    )
    view = home.view_of(factories.edition(record, saying(PageWord(Overall(Level.MAJOR, "Major System Outage")))))
    assert [line.title for line in view.lead.said] == ["Nimbus"]
    assert view.board_note.startswith("1 of 3 with an incident, 1 not well by its own page")


def test_a_providers_page_says_so_and_shows_the_part() -> None:
    run = saying(parts(part("Checkout", Level.DEGRADED), listed=40))
    nimbus = next(one for one in factories.SETTINGS.providers if one.id == "nimbus")
    run = saying(parts(part(nimbus.components[0].name, Level.DEGRADED), listed=40))
    edition = factories.edition(CALM, run)
    view = provider.view_of(edition, "nimbus", provider_state(edition, "nimbus"), ())
    assert view.title.startswith("Is Nimbus down? In part: its status page lists ")
    assert [(line.name, line.mark.word) for line in view.parts] == [(nimbus.components[0].name, "Degraded")]
    assert all(line.mark.word == "no incident known" for line in view.calm)
    edition = factories.edition(CALM, saying(PageWord(Overall(Level.MAJOR, "Major System Outage"))))
    view = provider.view_of(edition, "nimbus", provider_state(edition, "nimbus"), ())
    assert view.title.startswith("Is Nimbus down? Yes: its status page says “Major System Outage”")
    assert all(line.mark.word == "unknown" for line in view.calm), "the whole is down, and so may any part be"


def test_the_api_has_the_state_and_its_schema_knows_the_word() -> None:
    edition = factories.edition(CALM, saying(parts(part("API", Level.DEGRADED), listed=40)))
    (body,) = (found for path, found in (one for one in export.outputs(edition) if isinstance(one, tuple)))
    assert b'"state":"degraded"' in body.replace(b" ", b"")
