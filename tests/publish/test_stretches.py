"""What was closed and opened again: the days between its stretches are calm, and "since" is since it was opened again."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from scraper.core.judging.stretches import STRETCHES
from scraper.core.model import (
    Archive,
    Dossier,
    Instant,
    KeptUpdate,
    OfficialRecord,
    Outcome,
    Precision,
    Verdict,
    Wave,
    Window,
)
from scraper.publish import feeds
from scraper.publish.charts.bars import bars
from scraper.publish.charts.heat import heat
from scraper.publish.charts.punch import punch
from scraper.publish.coverage import Coverage, Span
from scraper.publish.dossiers import days_of, on_since, stretches_of
from scraper.publish.told_window import told_window
from tests.feeds.issues import files
from tests.publish import factories

NOW = factories.NOW
WHOLE = Coverage((Span(NOW - timedelta(days=1000), NOW),))
HOUR = timedelta(hours=1)
LATER = timedelta(days=3)


def twice(*, over: bool) -> Dossier:
    """An incident of 20 April, 09:00 to 10:00, that was opened again on the 23rd, and closed after an hour if it is over."""
    base = factories.brief("2026-04-20-nimbus-0900", minutes=60)
    (record,) = base.documents
    assert isinstance(record, OfficialRecord)
    start = base.incident.window.start
    assert start is not None
    first, again = start.at, start.at + LATER
    posts = [(first, "investigating"), (first + HOUR, "resolved"), (again, "investigating"), (again + HOUR, "resolved")]
    updates = tuple(KeptUpdate(f"u{n}", at, state, f"Post {n}.", f"{n}" * 64) for n, (at, state) in enumerate(posts))
    end = again + HOUR if over else None
    held = replace(
        record, updates=updates if over else updates[:-1], resolved_at=end, state="resolved" if over else "investigating"
    )  # fmt: skip
    verdict = Verdict("duration", Outcome.SINGLE, 7200, STRETCHES, "What 2 stretches add up to.")
    incident = replace(
        base.incident,
        state="resolved" if over else "ongoing",
        waves=(Wave(first, first + HOUR), Wave(again, end)),
        window=Window(start, Instant(end, Precision.MINUTE) if end else None, 7200 if over else None),
        verdicts=(verdict,) if over else (),
    )
    return Dossier(incident, (held,))


def days(dossier: Dossier, now: datetime = NOW) -> list[str]:
    return [f"{day:%d}" for day in days_of(dossier, now)]


def test_the_days_between_are_calm() -> None:
    dossier = twice(over=True)
    assert len(stretches_of(dossier)) == 2
    assert days(dossier) == ["20", "23"]
    assert "2 of 90 days had a known incident" in bars("Nimbus", (dossier,), NOW, WHOLE).caption
    made = heat("Nimbus", (dossier,), NOW, WHOLE)
    assert [(row.day, row.minutes) for row in made.rows] == [("20 April 2026", "60"), ("23 April 2026", "60")]
    assert str(punch(2026, 4, (dossier,), height=100).drawing).count('class="f-minor"') == 2


def test_waves_that_articles_tell_of_are_one_outage() -> None:
    dossier = twice(over=True)
    whole = replace(dossier, incident=replace(dossier.incident, verdicts=()))
    assert stretches_of(whole) == ()
    assert days(whole) == ["20", "21", "22", "23"]


def test_while_it_is_on_again_it_is_on_since_then() -> None:
    dossier = twice(over=False)
    since = on_since(dossier)
    assert since is not None
    assert f"{since.at:%d %H:%M}" == "23 09:00"
    assert days(dossier, NOW.replace(day=25)) == ["20", "23", "24", "25"]
    assert told_window(dossier) == "again since 23 April 2026, 09:00 UTC; first on 20 April 2026, 09:00 UTC"


def test_a_record_that_never_closed_is_on_since_its_start() -> None:
    dossier = twice(over=False)
    (record,) = dossier.documents
    assert isinstance(record, OfficialRecord)
    held = replace(record, updates=tuple(u for u in record.updates if u.state != "resolved"))
    since = on_since(replace(dossier, documents=(held,)))
    assert since is not None
    assert f"{since.at:%d}" == "20"


def test_the_window_says_in_how_many_stretches_it_was() -> None:
    assert told_window(twice(over=True)) == "20 April 2026, 09:00 to 23 April 2026, 10:00 UTC, in 2 stretches"


def test_each_stretch_is_an_event_of_the_calendar() -> None:
    archive = Archive(dossiers=(twice(over=True),))
    text = files(factories.edition(archive), feeds)["calendar/nimbus.ics"].decode()
    assert text.count("BEGIN:VEVENT") == 2
    assert "DTSTART:20260420T090000Z\r\nDTEND:20260420T100000Z" in text
    assert "DTSTART:20260423T090000Z\r\nDTEND:20260423T100000Z" in text
    assert text.count("UID:2026-04-20-nimbus-0900@") == 1
    assert text.count("UID:2026-04-20-nimbus-0900-2@") == 1
