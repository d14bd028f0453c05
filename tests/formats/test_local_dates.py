"""Dates in the page's own language: the same instants as in English, and no month where none is named."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scraper.formats.clock_words import read_stamp
from scraper.formats.local_dates import in_english, month_number
from scraper.formats.status import Origin, read_status
from scraper.formats.timeline import local_time


@pytest.mark.parametrize(
    ("written", "month", "day"),
    [
        ("Jun  8, 19:13 UTC", 6, 8),
        ("juin 8, 19:13 UTC", 6, 8),
        ("8 juin, 19:13 UTC", 6, 8),
        ("1er août, 19:13 UTC", 8, 1),
        ("Mai 8, 19:13 UTC", 5, 8),
        ("8. Dez, 19:13 Uhr UTC", 12, 8),
        ("8 de dic. a las 19:13 UTC", 12, 8),
        ("out 8, 19:13 UTC", 10, 8),
        ("8 mei om 19:13 UTC", 5, 8),
        ("8 października, 19:13 UTC", 10, 8),
        ("8 мая, 19:13 UTC", 5, 8),
        ("8 листопада, 19:13 UTC", 11, 8),
        ("marraskuuta 8, 19:13 UTC", 11, 8),
        ("Ağu 8, 19:13 UTC", 8, 8),
        ("6月 8, 19:13 UTC", 6, 8),
        ("6月8日 午後7:13 UTC", 6, 8),
        ("6월 8일 오후 7:13 UTC", 6, 8),
        ("8 Ιουνίου, 19:13 UTC", 6, 8),
        ("8 thg, 19:13 UTC", None, 0),
        ("foo 8, 19:13 UTC", None, 0),
    ],
)
def test_a_post_is_dated_in_many_languages(written: str, month: int | None, day: int) -> None:
    found = local_time(written)
    if month is None:
        assert found is None
    else:
        assert found is not None
        assert (found.month, found.day, found.hour, found.minute, found.zone) == (month, day, 19, 13, "UTC")


@pytest.mark.parametrize(
    ("written", "at"),
    [
        ("lun., 8 juin 2026 10:00:00 +0200", datetime(2026, 6, 8, 8, tzinfo=UTC)),
        ("Montag, 8. Juni 2026, 10:00 MESZ", datetime(2026, 6, 8, 8, tzinfo=UTC)),
        ("8 de junio de 2026 a las 7:13 p. m. UTC", datetime(2026, 6, 8, 19, 13, tzinfo=UTC)),
        ("2026年6月8日 19:13 JST", datetime(2026, 6, 8, 10, 13, tzinfo=UTC)),
        ("2026년 6월 8일 오후 7:13 KST", datetime(2026, 6, 8, 10, 13, tzinfo=UTC)),
        ("Montag, 8. Foo 2026, 10:00", None),
    ],
)
def test_a_whole_date_is_read_in_many_languages(written: str, at: datetime | None) -> None:
    found = read_stamp(written)
    assert (found.at if found else None) == at


@pytest.mark.parametrize("word", ["", "ju", "foo", "marz0", "13月", "0月", "update", "may be"])
def test_what_is_no_month_is_none(word: str) -> None:
    assert month_number(word) is None


@given(st.text(max_size=80))
def test_any_text_comes_back_as_text(text: str) -> None:
    assert isinstance(in_english(text), str)
    assert local_time(text) is None or local_time(text).month <= 12


def test_a_history_in_french_keeps_the_clock_and_the_new_year() -> None:
    def post(when: str, label: str) -> str:
        return f"&lt;p&gt;&lt;small&gt;{when} CET&lt;/small&gt;&lt;br&gt;&lt;strong&gt;{label}&lt;/strong&gt; - Mots.&lt;/p&gt;"

    var = "&lt;var data-var=&apos;{}&apos;&gt;{}&lt;/var&gt;"
    first = f"déc. {var.format('date', '31')}, {var.format('time', '23:40')}"
    last = f"janv. {var.format('date', ' 1')}, {var.format('time', '01:10')}"
    body = f"""<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><id>tag:status.vendor.example,2005:/history</id>
    <entry><id>tag:status.vendor.example,2005:Incident/7</id><published>2026-01-01T00:10:00Z</published><updated>2026-01-02T09:00:00Z</updated>
    <link rel="alternate" href="https://status.vendor.example/incidents/abcdefghij12"/><title>Panne</title>
    <content type="html">{post(last, "Résolu")}{post(first, "Enquête en cours")}</content></entry></feed>"""
    (record,) = read_status(
        body.encode(), Origin("page", "vendor", "https://status.vendor.example/history.atom")
    ).incidents
    assert record.started_at == datetime(2025, 12, 31, 22, 40, tzinfo=UTC)
    assert record.resolved_at == datetime(2026, 1, 1, 0, 10, tzinfo=UTC)
    assert [u.state for u in record.updates] == ["investigating", "resolved"]


def test_a_page_in_german_is_anchored_by_its_day_blocks() -> None:
    body = """<!DOCTYPE html><html><body><div class="status-day"><div class="date">Dez. <var data-var="date">31</var>, <var data-var="year">2025</var></div>
    <div class="incident-container"><div class="incident-title impact-minor"><a href="/incidents/abcdefghij12">Störung</a></div>
    <div class="updates-container"><div class="update resolved"><strong>Behoben</strong> - Gut.<small>Dez. <var data-var="date">31</var>, <var data-var="time">19:03</var> MEZ</small></div>
    <div class="update"><strong>Untersuchung</strong> - Suche.<small>30. Dez., <var data-var="time">23:03</var> MEZ</small></div></div></div></div></body></html>"""
    (record,) = read_status(body.encode(), Origin("page", "vendor", "https://status.vendor.example/")).incidents
    assert record.started_at == datetime(2025, 12, 30, 22, 3, tzinfo=UTC)
    assert record.resolved_at == datetime(2025, 12, 31, 18, 3, tzinfo=UTC)


def test_a_history_file_in_spanish_knows_its_months() -> None:
    body = b"""{"months": [{"name": "Enero", "year": 2026, "incidents": [{"code": "abcdefghij12", "name": "Lento", "message": "Fin", "impact": "minor",
    "timestamp": "dic <var data-var='date'>31</var>, <var data-var='time'>23:00</var> - ene <var data-var='date'>1</var>, <var data-var='time'>01:00</var> UTC"}]}]}"""
    (record,) = read_status(body, Origin("page", "vendor", "https://status.vendor.example/history.json")).incidents
    assert record.started_at == datetime(2025, 12, 31, 23, tzinfo=UTC)
    assert record.resolved_at == datetime(2026, 1, 1, 1, tzinfo=UTC)
