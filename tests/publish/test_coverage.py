"""An empty day is not a calm day: what the record covers, and what charts and figures make of the rest."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import timedelta

import factories

from scraper.core.model import OfficialRecord
from scraper.publish.charts.bars import bars
from scraper.publish.charts.eras import eras
from scraper.publish.charts.heat import heat
from scraper.publish.coverage import Coverage, Span, coverages, holes, midnight
from scraper.publish.parts.reliability import gaps

NOW = factories.NOW
TODAY = midnight(NOW)


def days(number: int) -> timedelta:
    return timedelta(days=number)


def seen(identity: str, at, first_seen):
    """A short official incident first seen in a reading."""
    made = factories.brief(identity)
    documents = tuple(
        replace(
            one,
            started_at=at,
            resolved_at=at + timedelta(hours=1),
            updated_at=at,
            first_seen=first_seen,
            updates=(),
            revisions=(),
        )
        for one in made.documents
        if isinstance(one, OfficialRecord)
    )
    assert documents
    return replace(made, documents=documents)


def test_a_reading_reaches_back_to_the_earliest_incident_it_brought() -> None:
    record = (
        seen("2026-01-02-nimbus-0900", TODAY - days(116), TODAY - days(20)),
        seen("2026-03-02-nimbus-0900", TODAY - days(57), TODAY - days(20)),
    )
    assert coverages(record)["nimbus"].official == (Span(TODAY - days(116), TODAY - days(20)),)


def test_far_readings_leave_a_hole_and_near_ones_do_not() -> None:
    far = coverages((
        seen("2025-01-02-nimbus-0900", TODAY - days(400), TODAY - days(390)),
        seen("2026-03-02-nimbus-0900", TODAY - days(57), TODAY - days(20)),
    ))["nimbus"]  # fmt: skip
    assert len(far.official) == 2
    assert holes(far) == (Span(TODAY - days(389), TODAY - days(58)),)
    assert not far.joins(TODAY - days(395), TODAY - days(30))
    near = coverages((
        seen("2026-02-02-nimbus-0900", TODAY - days(90), TODAY - days(85)),
        seen("2026-03-02-nimbus-0900", TODAY - days(57), TODAY - days(20)),
    ))["nimbus"]  # fmt: skip
    assert near.official == (Span(TODAY - days(90), TODAY - days(20)),)


def test_the_last_reading_extends_the_last_span_and_a_page_without_incidents_starts_with_it() -> None:
    kept = Coverage((Span(TODAY - days(90), TODAY - days(60)),))
    assert kept.read(NOW).official == (Span(TODAY - days(90), TODAY),)
    assert Coverage().read(NOW).official == (Span(TODAY, TODAY),)
    assert kept.read(None) == kept


def test_days_nobody_read_are_outlines_and_never_nought() -> None:
    half = Coverage((Span(TODAY - days(29), TODAY),))
    made = bars("Nimbus", (), NOW, half)
    assert len(re.findall('<rect class="f-none"', str(made.drawing))) == 60
    assert len(re.findall('<rect class="f-rule"', str(made.drawing))) == 30
    assert "60 days are no record" in made.caption
    year = heat("Nimbus", (), NOW, half)
    cells = [
        len(re.findall(r"M\d+ \d+h", path))
        for path in re.findall(r'class="f-h0" d="([^"]*)"', "".join(map(str, year.halves)))
    ]
    assert sum(cells) == 30
    assert "no record" in year.caption
    nobody = bars("Nimbus", (), NOW, Coverage())
    assert "No record of these 90 days" in nobody.caption
    assert "f-rule" not in str(nobody.drawing)


def test_an_incident_on_an_unread_day_is_shown_all_the_same() -> None:
    made = bars("Nimbus", (factories.brief("2026-04-20-nimbus-0900"),), NOW, Coverage())
    assert len(re.findall('<rect class="f-none"', str(made.drawing))) == 89


def test_no_time_between_incidents_is_counted_across_a_hole() -> None:
    record = (
        factories.brief("2025-01-02-nimbus-0900"),
        factories.brief("2026-04-01-nimbus-0900"),
        factories.brief("2026-04-03-nimbus-0900"),
    )
    assert len(gaps(record)) == 2
    assert gaps(record, Coverage((Span(TODAY - days(60), TODAY),))) == (2 * 86_400,)


def test_the_strip_says_in_words_what_it_draws() -> None:
    made = eras("Nimbus", Coverage((Span(TODAY - days(400), TODAY - days(390)), Span(TODAY - days(10), TODAY))), NOW)
    assert "24 March 2025 to 3 April 2025 and 18 April 2026 to 28 April 2026" in made.caption
    assert "379 days between lie in no reading" in made.caption
    assert str(made.drawing).count('class="f-official"') == 2
    assert eras("Nimbus", Coverage(), NOW).drawing is None
