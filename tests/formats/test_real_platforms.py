"""Documents as the platforms served them: what we read is what others measured in them."""

import json
import statistics
from collections import Counter
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from scraper.core.model import RecordKind, Severity
from scraper.formats.status import Origin, StatusReading, read_status


def read(shared: Path, name: str, url: str = "", retrieved: datetime | None = None) -> StatusReading:
    body = (shared / "data" / "real" / name).read_bytes()
    return read_status(body, Origin("page", "vendor", url, retrieved=retrieved))


def hours(span: timedelta) -> float:
    return span.total_seconds() / 3600


def test_google_figures_are_those_measured(shared: Path) -> None:
    name = "google/incidents_2022-07-03.json"
    reading = read(shared, name, "https://status.cloud.google.com/incidents.json")
    wanted = json.loads((shared / "data" / "expected" / "google_2022_expected.json").read_text(encoding="utf-8"))
    raw = {row["id"]: row for row in json.loads((shared / "data" / "real" / name).read_bytes())}
    found = {record.id: record for record in reading.incidents}
    spans = [hours(r.resolved_at - r.started_at) for r in reading.incidents if r.resolved_at and r.started_at]
    lags = [
        (datetime.fromisoformat(raw[key]["created"]) - record.started_at).total_seconds() / 60
        for key, record in found.items()
        if record.started_at
    ]
    impacts = Counter(record.impact for record in reading.incidents)
    assert reading.format == "google"
    assert not reading.problems
    assert len(found) == len(spans) == wanted["n"]
    assert round(statistics.mean(spans), 3) == wanted["mean_duration_h_begin_end"]
    assert round(statistics.median(spans), 3) == wanted["median_duration_h"]
    assert round(statistics.median(lags), 2) == wanted["median_notice_lag_min_created_minus_begin"]
    assert impacts == {
        Severity.MAJOR: wanted["status_impact"]["SERVICE_DISRUPTION"],
        Severity.CRITICAL: wanted["status_impact"]["SERVICE_OUTAGE"],
        Severity.NONE: wanted["status_impact"]["SERVICE_INFORMATION"],
    }
    assert {r.kind for r in reading.incidents} == {RecordKind.INCIDENT}
    assert all(r.url.endswith(r.id) for r in reading.incidents)
    assert sum(len(r.updates) for r in reading.incidents) == sum(len(row["updates"]) for row in raw.values())


def test_google_write_ups_are_headed_as_such(shared: Path) -> None:
    reading = read(shared, "google/incidents_2022-07-03.json", "https://status.cloud.google.com/incidents.json")
    written = [r.postmortem for r in reading.incidents if r.postmortem]
    assert len(written) == 15
    assert all("incident report" in w.text.split("\n")[0].casefold() for w in written)


def test_aws_open_events_are_read_from_utf16(shared: Path) -> None:
    reading = read(shared, "aws/currentevents_2026-08-01.json")
    assert reading.format == "aws_currentevents"
    assert not reading.problems
    assert [r.started_at for r in reading.incidents] == [
        datetime(2026, 3, 1, 12, 51, 25, tzinfo=UTC),
        datetime(2026, 3, 2, 5, 56, 27, tzinfo=UTC),
    ]
    assert [(len(r.updates), len(r.components), r.resolved_at) for r in reading.incidents] == [
        (23, 140, None),
        (13, 149, None),
    ]
    assert all(r.impact is Severity.MAJOR and r.kind is RecordKind.INCIDENT for r in reading.incidents)
    assert all(w.start.year == 2026 for r in reading.incidents for w in r.impact_windows)


def test_aws_archive_clocks_agree_with_the_days_it_names(shared: Path) -> None:
    reading = read(shared, "aws/data_2022-06.json")
    assert (reading.format, len(reading.incidents), reading.problems) == ("aws_data", 86, ())
    assert Counter(r.impact for r in reading.incidents) == {Severity.NONE: 72, Severity.MINOR: 11, Severity.MAJOR: 3}
    assert {r.kind for r in reading.incidents} == {RecordKind.INCIDENT}
    for record in reading.incidents:
        assert record.started_at == record.updates[0].at
        assert record.resolved_at == record.updates[-1].at
        gaps = [hours(b.at - a.at) for a, b in zip(record.updates, record.updates[1:], strict=False)]
        assert all(0 < gap < 12 for gap in gaps) or record.id.startswith("directconnect")


@pytest.mark.parametrize(
    ("minutes", "healthy", "codes"),
    [(8, True, []), (38, False, ["stale_feed"]), (None, False, [])],
)
def test_azure_silence_is_health_only_when_fresh(
    shared: Path, minutes: int | None, healthy: bool, codes: list[str]
) -> None:
    read_at = None if minutes is None else datetime(2026, 8, 1, 23, 2, tzinfo=UTC) + timedelta(minutes=minutes)
    reading = read(shared, "azure/rss_healthy_empty.xml", retrieved=read_at)
    assert (reading.format, reading.incidents, reading.healthy) == ("azure_rss", (), healthy)
    assert [p.code for p in reading.problems] == codes


def test_azure_open_incident(shared: Path) -> None:
    (record,) = read(shared, "azure/rss_2026-07-23.xml").incidents
    assert record.id == "issues-connecting-to-resources-in-west-us"
    assert record.started_at == datetime(2026, 7, 23, 16, 29, 9, tzinfo=UTC)
    assert (record.resolved_at, record.impact, len(record.components)) == (None, Severity.UNKNOWN, 15)


def test_datocms_files_in_one_array(shared: Path) -> None:
    reading = read(shared, "datocms/all.json", "https://status.example/all.json")
    assert (reading.format, len(reading.incidents), reading.problems) == ("datocms", 103, ())
    assert Counter(r.kind for r in reading.incidents) == {RecordKind.INCIDENT: 72, RecordKind.MAINTENANCE: 31}
    assert sum(len(r.updates) for r in reading.incidents) == 305
    assert not [u for r in reading.incidents for u in r.updates if u.state == "unknown"]
    assert all(
        r.started_at <= r.updates[0].at for r in reading.incidents if r.kind is RecordKind.INCIDENT and r.started_at
    )


@pytest.mark.parametrize(
    ("name", "form", "identity", "state", "started", "resolved"),
    [
        (
            "_feed_snippets/slack_api_v2_current_doc_sample.json",
            "slack",
            "546",
            "investigating",
            "2018-09-07T21:35:00",
            None,
        ),
        (
            "_feed_snippets/slack_feed_atom_2026-02_trimmed.atom",
            "slack_feed",
            "a8c230d2dfa1ac93",
            "resolved",
            "2025-12-08T23:23:58",
            "2025-12-09T17:34:00",
        ),
        (
            "_feed_snippets/xai_feed_xml_2026-09-03_trimmed.xml",
            "xai",
            "INC25664c15",
            "investigating",
            "2026-09-03T13:30:00",
            None,
        ),
        (
            "_feed_snippets/openrouter_incidents_rss_2026-09-03_trimmed.xml",
            "onlineornot",
            "l4Gmz6NbAW1o",
            "resolved",
            "2026-08-28T19:50:46",
            "2026-08-28T22:33:00",
        ),
        (
            "_feed_snippets/mistral_feed_rss_2026-07_trimmed.xml",
            "posts_feed",
            "4c854daa",
            "resolved",
            "2026-07-26T02:46:53",
            "2026-07-26T02:47:40",
        ),
        (
            "perplexity/instatus_2026-07-23.json",
            "instatus",
            "cmrxt1rlu000f0zlcv4dzmdlr",
            "monitoring",
            "2026-07-23T17:48:28",
            None,
        ),
        (
            "mistral/checkly_2026-07-27.json",
            "checkly",
            "b3e1006c-c3a7-4b1b-8628-3e364b2e3c71",
            "investigating",
            "2026-07-27T14:32:53",
            None,
        ),
    ],
)
def test_single_documents(
    shared: Path, *, name: str, form: str, identity: str, state: str, started: str, resolved: str | None
) -> None:
    reading = read(shared, name)
    (record,) = reading.incidents
    assert (reading.format, record.id, record.state) == (form, identity, state)
    assert record.started_at == datetime.fromisoformat(f"{started}+00:00")
    assert record.resolved_at == (datetime.fromisoformat(f"{resolved}+00:00") if resolved else None)
