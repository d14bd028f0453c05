"""Charts: severity wins over length, unknown is a mark of its own and does not shout."""

from __future__ import annotations

import re
from datetime import timedelta

import factories

from scraper.core.model import Severity
from scraper.publish.charts.bars import bars
from scraper.publish.charts.heat import heat
from scraper.publish.charts.punch import punch
from scraper.publish.charts.svg import line, text
from scraper.publish.coverage import Coverage, Span

NOW = factories.NOW
WHOLE = Coverage((Span(NOW - timedelta(days=1000), NOW),))


def heights(drawing: object, css: str) -> list[float]:
    return [float(one) for one in re.findall(rf'<rect class="{css}"[^>]* height="([\d.]+)"', str(drawing))]


def test_a_short_critical_outage_does_not_hide_beside_a_minor_one() -> None:
    short = factories.brief("2026-04-20-nimbus-0900", severity=Severity.CRITICAL, minutes=1)
    assert heights(bars("Nimbus", (short,), NOW, WHOLE).drawing, "f-crit") == [24]


def test_ninety_days_are_drawn_and_today_is_the_last() -> None:
    made = bars(
        "Nimbus", (factories.brief("2026-04-28-nimbus-0900"), factories.brief("2026-01-28-nimbus-0900")), NOW, WHOLE
    )
    assert made.span == "29 January 2026 to 28 April 2026"
    assert [row.day for row in made.rows] == ["28 Apr"]
    assert len(heights(made.drawing, "f-rule")) == 89


def test_an_unknown_severity_has_a_grey_of_its_own() -> None:
    made = bars("Nimbus", (factories.brief("2026-04-20-nimbus-0900", severity=Severity.UNKNOWN),), NOW, WHOLE)
    assert heights(made.drawing, "f-grey")
    assert not heights(made.drawing, "f-major")


def test_times_not_known_are_a_tick_on_the_baseline() -> None:
    made = punch(2026, 4, (factories.brief("2026-04-13-nimbus", clock=None, minutes=None),), height=122)
    assert heights(made.drawing, "f-unk") == [6]


def test_an_outage_over_midnight_is_drawn_on_both_days() -> None:
    made = punch(2026, 4, (factories.brief("2026-04-13-nimbus-2300", clock="23:00", minutes=120),), height=240)
    assert heights(made.drawing, "f-minor") == [10, 10]


def test_an_outage_into_the_next_month_stays_in_its_own() -> None:
    made = punch(2026, 4, (factories.brief("2026-04-30-nimbus-2300", clock="23:00", minutes=120),), height=240)
    assert heights(made.drawing, "f-minor") == [10]


def test_minutes_of_a_day_add_up_and_unknown_lengths_are_no_zero() -> None:
    record = (
        factories.brief("2026-04-20-nimbus-0900", minutes=30),
        factories.brief("2026-04-20-nimbus-1200", clock="12:00", minutes=31),
        factories.brief("2026-04-21-nimbus", clock=None, minutes=None),
    )
    made = heat("Nimbus", record, NOW, WHOLE)
    assert [(row.day, row.minutes) for row in made.rows] == [("20 April 2026", "61"), ("21 April 2026", "not known")]


def test_each_drawing_says_what_it_shows_and_what_it_finds() -> None:
    for drawing in (
        bars("Nimbus", (), NOW, WHOLE).drawing,
        punch(2026, 4, (), height=122).drawing,
        *heat("Nimbus", (), NOW - timedelta(days=1), WHOLE).halves,
    ):
        assert 'role="img"' in drawing
        title, finding = re.search(r"<title[^>]*>(.+?)</title><desc[^>]*>(.+?)</desc>", str(drawing)).groups()
        assert title
        assert finding


def test_where_nothing_is_on_record_there_is_a_sentence_and_no_chart() -> None:
    made, year = bars("Nimbus", (), NOW, Coverage()), heat("Nimbus", (), NOW, Coverage())
    assert (made.drawing, made.rows, year.halves) == (None, (), ())
    assert "not the same as no incident" in made.caption
    assert "not the same as no incident" in year.caption


def test_what_is_nought_is_not_written() -> None:
    assert line("0", "100%", 66, 66) == '<line class="ax" x2="100%" y1="66" y2="66"/>'
    assert line("25%", "25%", 0, 128) == '<line class="ax" x1="25%" x2="25%" y2="128"/>'
    assert text("0%", 144, "13:52") == '<text y="144">13:52</text>'
    assert text("10%", 0, "<") == '<text x="10%" y="0">&lt;</text>'


def test_a_day_on_which_an_incident_goes_on_is_not_calm() -> None:
    three_days = factories.brief("2026-04-20-nimbus-0900", minutes=2 * 1440, severity=Severity.MAJOR)
    running = factories.brief("2025-04-10-nimbus-0900", minutes=None, state="ongoing")
    ended = bars("Nimbus", (three_days,), NOW, WHOLE)
    assert len(heights(ended.drawing, "f-major")) == 3
    assert ended.caption.startswith("3 of 90 days")
    lasting = bars("Nimbus", (running,), NOW, WHOLE)
    assert lasting.caption.startswith("90 of 90 days")
    assert [row.day for row in lasting.rows] == ["10 April 2025"]
    assert heat("Nimbus", (running,), NOW, WHOLE).rows[-1].day == "28 April 2026"
