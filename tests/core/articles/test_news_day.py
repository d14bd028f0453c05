"""The day of a report that names none: that of its publication where it was written, or the night before."""

from datetime import datetime

import pytest

from scraper.core.articles.passages import read
from scraper.core.model import Instant, PageText, Precision

NEWS = "Nimbus users could not log in. Reports began at {first}, the company wrote at {second}."


def told(text: str, published: str, language: str = "en", precision: Precision = Precision.MINUTE) -> list[str]:
    """Instants of the times of an article, "-" where one has none."""
    at = datetime.fromisoformat(published)
    offset = at.utcoffset()
    page = PageText(
        "https://paper.example/a",
        text,
        language=language,
        published=Instant(at, precision),
        published_offset=int(offset.total_seconds() // 60) if offset else None,
    )
    return [f"{t.mention.at:%d %H:%M}" if t.mention.at else "-" for t in read(page, ()).timings]


@pytest.mark.parametrize(
    ("text", "language", "published", "expected"),
    [
        (
            NEWS.format(first="9:10 a.m. ET", second="9:40 a.m. ET"),
            "en",
            "2026-04-15T15:00+00:00",
            ["15 13:10", "15 13:40"],
        ),
        # Evening in California, already the next day by the clock of the machine.
        (
            NEWS.format(first="5:10 p.m. PT", second="5:40 p.m. PT"),
            "en",
            "2026-04-16T01:30+00:00",
            ["16 00:10", "16 00:40"],
        ),
        # Morning in Japan, still the day before by the clock of the machine.
        (
            "ニンバスで障害が発生した。午前7時40分ごろからログインできない。",
            "ja",
            "2026-04-15T23:30+00:00",
            ["15 22:40"],
        ),
        # Written after midnight on what happened before it.
        ("Nimbus çöktü. Sorunlar saat 23.30 civarında başladı.", "tr", "2026-04-16T01:30+03:00", ["15 20:30"]),
        ("Nimbus ist gestört. Die Meldungen begannen um 9.20 Uhr.", "de", "2026-04-15T12:00+02:00", ["15 07:20"]),
        # The end is only expected: it is told, and does not keep the start from having its day.
        (
            "Nimbus nie działa. Do awarii doszło po godz. 16. Usługa powinna wrócić do godz. 18.30.",
            "pl",
            "2026-04-15T16:50+02:00",
            ["15 14:00", "15 16:30"],
        ),
        # "The same day" names none.
        (
            "Nimbus gặp sự cố vào lúc 5 giờ 41. Đến 6 giờ 15 cùng ngày, dịch vụ đã trở lại.",
            "vi",
            "2026-04-15T10:00+07:00",
            ["14 22:41", "14 23:15", "-"],
        ),
        # Told by the clock of New York in Berlin, where the next day has begun.
        (
            "Nimbus fiel aus. Die Meldungen begannen um 2.30 Uhr EDT und endeten um 12.30 Uhr EDT.",
            "de",
            "2026-04-16T00:30+02:00",
            ["15 06:30", "15 16:30"],
        ),
    ],
    ids=[
        "same day",
        "evening west",
        "morning east",
        "after midnight",
        "dotted",
        "expected end",
        "the same day",
        "abroad",
    ],
)
def test_a_report_without_a_day_is_of_its_publication(text, language, published, expected):
    assert told(text, published, language) == expected


@pytest.mark.parametrize(
    ("text", "published", "precision"),
    [
        # A time that has not come yet, and one too old for the night before: no day fits both.
        (NEWS.format(first="9:10 a.m. ET", second="5:40 p.m. ET"), "2026-04-15T15:00+00:00", Precision.MINUTE),
        (
            NEWS.format(first="9:10 a.m. ET", second="9:40 a.m. ET") + " It is a postmortem.",
            "2026-04-15T15:00+00:00",
            Precision.MINUTE,
        ),
        (
            "Some time ago: " + NEWS.format(first="9 a.m. ET", second="10 a.m. ET"),
            "2026-04-15T15:00Z",
            Precision.MINUTE,
        ),
        # The end of yesterday's outage, told today before that hour: nothing says that it is still to come.
        (NEWS.format(first="9:10 a.m. ET", second="up to 5:40 p.m. ET"), "2026-04-15T15:00+00:00", Precision.MINUTE),
        (NEWS.format(first="9:10 a.m.", second="9:40 a.m."), "2026-04-15T15:00+00:00", Precision.MINUTE),
    ],
    ids=["no day fits", "looks back", "some time ago", "until", "no zone"],
)
def test_no_day_is_guessed_where_nothing_tells_it(text, published, precision):
    assert told(text, published, precision=precision) == ["-", "-"]


def test_an_english_report_of_a_day_is_of_that_day():
    text = NEWS.format(first="9:10 a.m. ET", second="9:40 a.m. ET")
    assert told(text, "2026-04-15T00:00+00:00", precision=Precision.DAY) == ["15 13:10", "15 13:40"]


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Nimbus çöktü. Sorunlar Türkiye saatiyle 18.44 itibarıyla başladı.", "tr", ["15 15:44"]),
        ("Nimbus cayó en torno a las 19:15 hora peninsular y volvió a las 20:05.", "es", ["15 17:15", "15 18:05"]),
        ("ニンバスで障害が発生した。午後9時30分ごろからログインできない。", "ja", ["15 12:30"]),
        # Late in the evening: a report of that day may as well tell of the evening before.
        ("Nimbus çöktü. Sorunlar saat 23.30 civarında başladı.", "tr", ["-"]),
        # By the clock of the press the evening in New York is already the next day.
        ("Nimbus fiel aus. Die Meldungen begannen um 20 Uhr New Yorker Zeit.", "de", ["-"]),
    ],
    ids=["turkish", "spanish", "japanese", "late evening", "the next day there"],
)
def test_a_report_known_by_its_day_is_of_that_whole_day(text, language, expected):
    assert told(text, "2026-04-15T00:00+00:00", language, Precision.DAY) == expected


def test_a_time_before_the_only_past_day_may_be_of_today_where_only_the_day_of_publication_is_known():
    text = "Nimbus is slow. Reports began at 9:10 a.m. ET. The rival Acme had launched yesterday."
    assert told(text, "2026-04-15T00:00+00:00", precision=Precision.DAY)[0] == "-"


def test_a_time_before_the_only_past_day_may_be_of_today():
    text = "Nimbus is slow. Reports began at 9:10 a.m. ET. Acme had failed yesterday."
    assert told(text, "2026-04-15T15:00+00:00")[0] == "-"


def test_a_month_of_the_past_lends_no_day():
    text = "Nimbus failed on Wednesday. In October 2025 it had failed too. It went down at 9:10 a.m. ET."
    assert told(text, "2026-04-15T15:00+00:00")[-1] == "-"


def test_two_days_far_apart_and_long_past_lend_none():
    text = "Nimbus was down as on January 4, 2021, and on March 11, 2020. By 1 p.m. ET there were 7,500 reports."
    assert told(text, "2026-04-15T20:00+00:00")[-1] == "-"


def test_what_is_told_of_ten_days_before_has_not_the_day_of_the_telling():
    text = (
        "El jueves el ministro habló del fallo de Nimbus que hace diez días dejó a todos sin servicio. "
        "A las 12.33 cayó la red."
    )
    assert told(text, "2026-04-16T20:00+02:00", "es")[-1] == "-"


def test_what_cannot_lie_on_the_day_of_publication_is_of_the_only_day_named():
    text = (
        "A Nimbus voltou por volta das 16 horas. A Nimbus caiu na tarde desta quinta-feira (16), por volta das 12h20."
    )
    assert told(text, "2026-04-16T22:00-03:00", "pt")[0] == "16 19:00"


def test_an_evening_told_before_the_next_morning_is_not_put_on_that_morning():
    text = (
        "Nimbus měl rekordní výpadek. První uživatelé si stěžovali už okolo 17. hodiny středoevropského času. "
        "Službu se podařilo obnovit až ve čtvrtek ráno okolo 6. hodiny."
    )
    assert told(text, "2026-04-16T00:00+00:00", "cs", Precision.DAY) == ["-", "16 04:00"]


def test_a_late_hour_told_before_the_only_past_day_is_of_that_day_where_today_it_is_still_to_come():
    text = "Nimbus 23.30 civarında çöktü. Nimbus çarşamba akşamı da yavaşlamıştı."
    assert told(text, "2026-04-16T00:40+03:00", "tr")[0] == "15 20:30"
