"""Unknown is not up: what the board says of a provider, and when."""

from dataclasses import replace
from datetime import timedelta

import factories
import pytest

from scraper.core.model import Archive, Dossier, OfficialRecord, Problem, RunReport, Severity, SourceOutcome
from scraper.publish.pages import home, sources
from scraper.publish.pages.incident import view_of
from scraper.publish.states import board, provider_state

NOW = factories.NOW
CALM = Archive((factories.brief("2026-04-14-nimbus-0900"),))


def state(record: Archive, run: RunReport | None, provider: str = "nimbus") -> str:
    return provider_state(factories.edition(record, run), provider).state


def outcome(kind: str, last=None) -> RunReport:
    return RunReport(NOW - timedelta(minutes=4), 0, 0, (SourceOutcome("nimbus-status", kind, 0, last),))


def test_without_a_report_nothing_is_up() -> None:
    assert state(CALM, None) == "unknown"


def test_a_fresh_whole_reading_without_an_incident_is_no_incident_known() -> None:
    assert state(CALM, factories.report()) == "none"


def test_a_failed_source_is_unknown() -> None:
    assert state(CALM, factories.report(failed=("nimbus-status",))) == "unknown"


def test_a_reading_older_than_two_hours_is_unknown() -> None:
    assert state(CALM, factories.report(NOW - timedelta(hours=2, seconds=1))) == "unknown"
    assert state(CALM, factories.report(NOW - timedelta(hours=2))) == "none"


@pytest.mark.parametrize(
    ("last", "expected"), [(timedelta(minutes=90), "none"), (timedelta(hours=3), "unknown"), (None, "unknown")]
)
def test_a_source_that_was_not_due_is_as_old_as_its_last_success(last, expected: str) -> None:
    assert state(CALM, outcome("not_due", NOW - last if last else None)) == expected


def test_a_source_the_run_did_not_read_is_unknown() -> None:
    assert state(CALM, RunReport(NOW, 0, 0, ())) == "unknown"


def test_a_provider_without_a_status_page_is_unknown() -> None:
    settings = factories.replace(factories.SETTINGS, sources=())
    edition = factories.edition(CALM, factories.report(), settings=settings)
    assert provider_state(edition, "nimbus").state == "unknown"


def test_an_open_incident_on_a_page_just_read_is_down() -> None:
    record = Archive(
        (factories.brief("2026-04-28-nimbus-1734", minutes=None, state="ongoing", severity=Severity.CRITICAL),)
    )
    assert state(record, factories.report()) == "down"
    assert state(record, factories.report(failed=("nimbus-status",))) == "unknown"
    assert state(record, None) == "unknown"


def test_planned_work_is_maintenance_only_while_it_runs() -> None:
    edition = factories.edition(run=factories.report())
    assert provider_state(edition, "tern").state == "maintenance"
    earlier = factories.edition(run=factories.report(NOW - timedelta(hours=1)), now=NOW - timedelta(hours=1))
    assert provider_state(earlier, "tern").state == "none"


def test_the_board_names_down_first_then_unknown() -> None:
    states = [line.state for line in board(factories.edition(run=factories.report(failed=("nimbus-status",))))]
    assert states == ["down", "unknown", "maintenance"]


def test_denied_and_withdrawn_incidents_never_make_a_provider_down() -> None:
    record = Archive((
        factories.brief("2026-04-28-nimbus-1734", minutes=None, state="ongoing", denied=True),
        factories.brief("2026-04-28-nimbus-1735", minutes=None, state="ongoing", withdrawn=factories.Withdrawal(None, "a drill")),
    ))  # fmt: skip
    assert state(record, factories.report()) == "none"


def test_a_board_of_pages_never_read_says_so_once() -> None:
    view = home.view_of(factories.edition(Archive(())))
    assert view.board == ()
    assert view.board_none.startswith("None of the 3 status pages has been read yet")


def test_a_source_that_answered_and_was_not_wholly_read_says_what_is_missing() -> None:
    stub = Problem("paywall", "https://quiet.example/a", "the page holds a stub", "use the feed's summary")
    run = RunReport(NOW, 0, 0, (SourceOutcome("quarry-status", "new", 2, NOW, problem=stub),))
    (plan,) = sources.pages(factories.edition(CALM, run))
    lines = [line for group in plan.make().view.groups for line in group.lines]
    assert [line.note for line in lines if line.mark.word == "Answered"] == ["new; the page holds a stub"]


def test_what_left_a_page_of_what_is_open_is_told_with_the_moment() -> None:
    dossier = factories.two_waves()
    incident = replace(
        dossier.incident, state="unknown", window=replace(dossier.incident.window, end=None, duration_s=None)
    )
    (official,) = [d for d in dossier.documents if isinstance(d, OfficialRecord)]
    rest = [d for d in dossier.documents if d is not official]
    left = replace(official, resolved_at=None, state="monitoring", left_at=factories.at("18:40"))
    gone = Dossier(incident, (left, *rest))
    rows = {row.term: row for row in view_of(factories.edition(Archive((gone,))), gone).answer}
    assert rows["How long"].value == "Not known"
    assert "no longer listed it on 15 April 2026, 18:40 UTC" in rows["How long"].note
