"""A day told twice, and the clock of a place named behind a time."""

from datetime import UTC, datetime

import pytest

from scraper.core.model import Instant, Precision
from scraper.core.moments import find_times

PUBLISHED = Instant(datetime(2026, 2, 25, 12, 50, tzinfo=UTC), Precision.SECOND)
LATE = Instant(datetime(2026, 2, 25, 23, 50, tzinfo=UTC), Precision.SECOND)


@pytest.mark.parametrize(
    ("language", "region", "text", "at"),
    [
        ("zh", "HK", "Nimbus 今午（25日）約3時起無法登入", "2026-02-25T07:00"),
        ("zh", "HK", "Nimbus 今午約3時起無法登入", "2026-02-25T07:00"),
        ("zh", "HK", "今早（25日）約8時起故障", "2026-02-25T00:00"),
        ("zh", "HK", "今晚（25日）約8時起故障", "2026-02-25T12:00"),
        ("zh", "TW", "昨晚（24日）約8時起故障", "2026-02-24T12:00"),
        ("zh", "TW", "昨晚（2月24日）約8時起故障", "2026-02-24T12:00"),
        ("zh", "CN", "今天下午（25日）3点左右开始", "2026-02-25T07:00"),
        ("zh", "HK", "今晨（25日）約3時起故障", "2026-02-24T19:00"),
        ("ja", "JP", "今夜（25日）8時ごろから障害が起きた", "2026-02-25T11:00"),
        ("ja", "JP", "昨夜（24日）8時ごろから障害が起きた", "2026-02-24T11:00"),
        ("ko", "KR", "오늘 오후(25일) 3시쯤 장애가 났다", "2026-02-25T06:00"),
        ("ko", "KR", "어젯밤(24일) 8시쯤 장애가 났다", "2026-02-24T11:00"),
        ("fr", "FR", "En panne depuis hier soir (24 février) vers 20h", "2026-02-24T19:00"),
    ],
)
def test_the_part_of_a_day_holds_beyond_the_date_in_brackets(language, region, text, at) -> None:
    (told,) = find_times(text, language=language, region=region, published=PUBLISHED)
    assert told.kind == "instant"
    assert told.at is not None
    assert told.at.isoformat()[:16] == at


def test_both_ends_of_a_night_may_be_told_so() -> None:
    (told,) = find_times("昨晚（24日）11時至今晨（25日）2時", language="zh", region="HK", published=PUBLISHED)
    assert (str(told.at)[:16], str(told.end_at)[:16]) == ("2026-02-24 15:00", "2026-02-24 18:00")


@pytest.mark.parametrize(
    ("text", "at"),
    [
        ("It broke at 5 a.m. Alaska time on Wednesday", "2026-02-25T14:00"),
        ("It broke at 5am Hawaii time on Wednesday", "2026-02-25T15:00"),
        ("It broke at 5 p.m. Samoa time on Wednesday", None),
        ("It broke at 5 p.m. Guam local time, on Wednesday", None),
        ("On Wednesday it was over by 3 p.m. Last time it took longer", "2026-02-25T15:00"),
        ("On Wednesday it was over at 3 p.m. Response time was slow", "2026-02-25T15:00"),
        ("On Wednesday it was over at 3 p.m. Next time, they will be quicker", "2026-02-25T15:00"),
    ],
)
def test_the_clock_of_a_place_is_not_that_of_the_paper(text, at) -> None:
    told = [t for t in find_times(text, language="en", region="GB", published=LATE) if t.precision is not Precision.DAY]
    assert [t.at and t.at.isoformat()[:16] for t in told] == [at]
