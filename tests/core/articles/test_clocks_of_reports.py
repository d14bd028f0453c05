"""Whose clock the times of a report are of where neither they nor its host say so, and what a count of reports quotes."""

from datetime import UTC, datetime

import pytest

from scraper.core.articles.passages import read
from scraper.core.language.datelines import dateline_clock
from scraper.core.language.newspapers import country_of_host
from scraper.core.model import Instant, PageText, Precision, Provider
from scraper.core.reading import read_article

KELP = Provider("kelpnet", "Kelpnet", homepage="https://www.kelpnet.example.sg")
ALGA = Provider("algabank", "Algabank", homepage="https://www.algabank.example.com.au")
NIMBUS = Provider("nimbus", "Nimbus", homepage="https://nimbus.example.com")
ALL = (KELP, ALGA, NIMBUS)


def page(text: str, published: str, host: str = "paper.example.com", language: str = "en") -> PageText:
    """`published`: a day, an instant or ""."""
    at = datetime.fromisoformat(published).replace(tzinfo=UTC) if published else None
    precision = Precision.MINUTE if "T" in published else Precision.DAY
    when = Instant(at, precision) if at else None
    return PageText(f"https://{host}/a", text, title=text.partition("\n")[0], language=language, published=when)


def told(text: str, published: str, host: str = "paper.example.com", language: str = "en") -> list[str]:
    """Instants of the times of day of an article, "-" where one has none."""
    timings = read(page(text, published, host, language), ALL).timings
    return [
        f"{t.mention.at:%d %H:%M}" if t.mention.at else "-"
        for t in timings
        if t.mention.kind in ("clock", "instant", "range")
    ]


@pytest.mark.parametrize(
    ("host", "home"),
    [
        ("www.oregonlive.com", "America/Los_Angeles"),
        ("www.bostonglobe.com", "America/New_York"),
        ("news.example.com.au", "Australia/Sydney"),
        ("www.brisbanetimes.com.au", None),
        ("www.example.com", None),
    ],
)
def test_the_clock_of_a_newspaper(host, home):
    assert country_of_host(host) == home


@pytest.mark.parametrize(
    ("text", "zone"),
    [
        ("TOLEDO, Ohio — The bank was down", "America/New_York"),
        ("Phones dead\n\nCOOK COUNTY, Minn.-Much of the service", "America/Chicago"),
        ("SAN FRANCISCO (Wire) — Customers", "America/Los_Angeles"),
        ("ST. JOHN’S, N.L. — The exchange was down", "America/St_Johns"),
        ("TIMMINS, Ont. — The exchange was down", "America/Toronto"),
        ("CALGARY — The exchange was down", "America/Edmonton"),
        ("WHITEHORSE, Yukon — The exchange was down", None),
        ("NIMBUS DOWN — what we know", None),
        ("PENSACOLA, Fla. — The bank was down", None),
        ("The outage ended - at last", None),
    ],
)
def test_the_clock_of_a_dateline(text, zone):
    assert dateline_clock(text) == zone


@pytest.mark.parametrize(
    ("text", "published", "host", "language", "expected"),
    [
        # The report of a paper whose host tells no country, on a provider that has but one.
        ("Kelpnet down\nKelpnet went down at 8.30 am on Tuesday.", "2026-04-14", "paper.example.com", "en", ["14 00:30"]),
        ("Algabank down\nAlgabank went down at 7.50am on Saturday.", "2026-05-16", "paper.example.com", "en", ["15 21:50"]),
        ("Nimbus down\nNimbus went down at 8.30 am on Tuesday.", "2026-04-14", "paper.example.com", "en", ["-"]),
        ("Kelpnet abajo\nKelpnet cayó a las 8.30 am del martes.", "2026-04-14", "paper.example.com", "es", ["-"]),
        # Local time in a country of several clocks.
        ("Сбой Kelpnet\nВ среду Kelpnet не работал в 00:45 по местному времени.", "2026-04-16", "gazeta.example.ru", "ru", ["-"]),
        # No day of an old story is that of the report.
        ("Inquiry\nNimbus was asked about last week's outage. Nimbus went down at 4am.", "2026-04-14T12:00", "paper.example.co.uk", "en", ["-"]),
        # Two clocks that cannot both be right, and a date that nobody knows.
        ("Nimbus down\nNimbus failed on April 14. It peaked at 13:00 ET (14:00 CET).", "2026-04-15", "paper.example.com", "en", ["-", "-"]),
        ("Nimbus\nOn December 15, 2025 Nimbus went down. Many wrote. Some left. It first failed on the 7th at 7.30 am (PST).", "", "paper.example.com", "en", ["-"]),
    ],
)  # fmt: skip
def test_whose_clock_and_which_day(text, published, host, language, expected):
    assert told(text, published, host, language) == expected


def test_a_count_of_reports_quotes_its_time():
    text = (
        "Nimbus outage\n\nNimbus went down on Tuesday at 4 a.m. ET. As of 10:11 a.m. ET, over 65,000 users had reported"
        " problems on Downdetector. By 1 p.m. ET there were 900 reports."
    )
    claims = read_article(page(text, "2026-04-14T20:00"), providers=ALL).claims
    counts = [c for c in claims if c.kind == "peak_reports"]
    assert [(c.quote.split(" ")[0], f"{c.at:%H:%M}") for c in counts if c.at][:1] == [("10:11", "14:11")]
    assert all(text[c.start : c.end_offset] == c.quote for c in counts)


def test_letters_of_a_clock_that_a_dateline_places():
    text = "Kelpnet down\n{}Kelpnet phones went quiet at 10:30 a.m. NT on Thursday."
    assert told(text.format("ST. JOHN'S, N.L. — "), "2025-10-09T16:30") == ["09 13:00"]
    assert told(text.format(""), "2025-10-09T16:30") == ["-"]
