"""Months that stand in the year told before them."""

import pytest

from scraper.core.articles.years_told import in_years_told
from scraper.core.instants import parse_instant
from scraper.core.moments import find_times

PUBLISHED = parse_instant("2022-10-25T12:00:00Z")


def months(text: str) -> list[str]:
    times = in_years_told(text, find_times(text, published=PUBLISHED, language="en"))
    return [f"{t.at:%Y-%m}" for t in times if t.at is not None and t.kind == "date"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("In October 2021 it was down. In March that very year it had failed too.", ["2021-10", "2021-03"]),
        ("In 2020 it went down four times: in April, in July and in August.", ["2020-04", "2020-07", "2020-08"]),
        ("In 2020 alone, four outages occurred, the worst in January.", ["2020-01"]),
        ("In 2020 it was bought. It failed in March.", ["2022-03"]),
        ("In 2020 it went down four times.\nIt failed in March.", ["2022-03"]),
        ("It failed in March.", ["2022-03"]),
    ],
)
def test_months_stand_in_the_year_that_the_paragraph_tells(text: str, found: list[str]) -> None:
    assert months(text) == found
