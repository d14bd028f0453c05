"""What a run report says of when sources were asked, and whether they answered."""

from datetime import UTC, datetime, timedelta

from scraper.core.model import RunReport, SourceOutcome

NOW = datetime(2026, 5, 11, 11, tzinfo=UTC)
OLD = NOW - timedelta(days=10)


def test_a_run_that_read_kept_answers_asked_nobody() -> None:
    kept = SourceOutcome("acme", "unchanged", 1, OLD, tried=OLD)
    missing = SourceOutcome("bolt", "failed", 0, None, NOW)
    assert RunReport(NOW, 0, 0, (kept, missing)).read == OLD
    assert RunReport(NOW, 0, 0, (kept, SourceOutcome("bolt", "failed", 0, None, NOW, tried=NOW))).read == NOW
    assert RunReport(NOW, 0, 0, ()).read == NOW


def test_a_kept_answer_does_not_end_a_failure() -> None:
    assert SourceOutcome("acme", "unchanged", 1, OLD).answered
    assert not SourceOutcome("acme", "unchanged", 1, OLD, failing_since=OLD + timedelta(days=1)).answered
    assert not SourceOutcome("acme", "not_due").answered
