"""Which countries a text speaks of, and whose clock its times may be of."""

from datetime import UTC, datetime

import pytest

from scraper.core.articles.passages import read
from scraper.core.language.datelines import clock_of_scene
from scraper.core.language.whereabouts import countries_of, is_of_elsewhere, names_another
from scraper.core.model import Instant, PageText, Precision


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Trains in Sydney stood still, Australian officials said.", {"AU": 2}),
        ("Der Ausfall traf Australien und Großbritannien.", {"AU": 1, "GB": 1}),
        ("日本と米国で障害が起きた。", {"JP": 1, "US": 1}),
        ("В России и Украине не работал мессенджер.", {"RU": 1, "UA": 1}),
        ("The United Kingdom and New Zealand were hit.", {"GB": 1, "NZ": 1}),
        ("The chinaware shop kept its polish.", {"CN": 1, "PL": 1}),
        ("It was used by us.", {}),
    ],
)
def test_countries_are_told_by_their_names(text, expected):
    found = dict(countries_of(text))
    found.pop("US", None) if "by us" in text else None
    assert found == expected


def test_a_text_on_another_country_is_not_of_its_own_press_clock():
    text = "Optus failed across Australia. Trains in Melbourne and hospitals in Sydney were hit."
    assert is_of_elsewhere(text, "GB")
    assert not is_of_elsewhere(text + " British customers noticed nothing.", "GB")
    assert not is_of_elsewhere(text, "AU")
    assert not is_of_elsewhere("American Airlines, an American firm, failed in the U.S.", "GB")


def test_a_report_that_was_taken_over_names_its_own_country_never():
    text = "In the UK it failed at 8am. India, Japan and Australia were hit."
    assert is_of_elsewhere(text, "NG", "en")
    assert not is_of_elsewhere(text, "NG", "sv")
    assert not is_of_elsewhere("It failed at 8am, in Australia too.", "NZ", "en")


def test_french_known_by_its_language_alone_may_be_of_canada():
    text = "La panne a touché Québec à 13 h."
    assert is_of_elsewhere(text, "FR", "fr", assumed=True)
    assert not is_of_elsewhere(text, "FR", "fr")
    assert not is_of_elsewhere(text + " En France, rien.", "FR", "fr", assumed=True)


def test_another_country_makes_local_time_its_own():
    assert names_another("In Australien fiel das Netz aus.", "DE")
    assert not names_another("In Deutschland fiel das Netz aus.", "DE")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Optus failed at 4am on Wednesday. Australia woke up offline, from Sydney to Melbourne.", None),
        ("Barclays failed at 4am on Wednesday. Britain woke up offline.", datetime(2026, 4, 15, 3, tzinfo=UTC)),
    ],
)
def test_times_of_another_country_have_no_instant(text, expected):
    published = Instant(datetime(2026, 4, 15, 8, tzinfo=UTC), Precision.MINUTE)
    page = PageText("https://paper.co.uk/a", text, language="en", published=published)
    instants = [t.mention.at for t in read(page, ()).timings if t.mention.precision is Precision.HOUR]
    assert instants == [expected]


@pytest.mark.parametrize(
    ("text", "offset", "clock"),
    [
        ("Customers in the UK could not call.", 60, "GB"),
        ("Customers in the UK could not call.", 330, None),
        ("Customers in the UK could not call.", 0, None),
        ("A fire in Toronto cut the power.", -240, "America/Toronto"),
        ("A fire in Toronto cut the power.", -420, None),
        ("A fire in Toronto cut the power in Dallas.", -240, None),
        ("The bank of Singapore failed, as one of the UK had.", 480, "SG"),
    ],
)
def test_a_page_keeps_the_clock_of_the_country_it_tells_of(text, offset, clock):
    assert clock_of_scene(text, offset, datetime(2026, 7, 1, tzinfo=UTC)) == clock


def test_countries_on_one_clock_are_not_elsewhere():
    text = "Österreichs Banken standen still. In Österreich und Wien, österreichweit, ging nichts."
    assert not is_of_elsewhere(text, "DE", "de")
    assert is_of_elsewhere(text, "GB", "de")


def test_press_headed_by_a_place_of_another_clock_tells_none():
    published = Instant(datetime(2026, 5, 13, 20, 0, tzinfo=UTC), Precision.MINUTE)
    text = "{} (AP) — The carrier went down at 9 a.m. on Wednesday."
    pages = (
        PageText("https://www.nytimes.com/a", text.format(place), language="en", published=published)
        for place in ("TOKYO", "NEW YORK")
    )
    assert [next(t.mention.at for t in read(page, ()).timings) for page in pages] == [
        None,
        datetime(2026, 5, 13, 13, 0, tzinfo=UTC),
    ]
