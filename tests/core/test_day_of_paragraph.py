"""Which day a time of day is of, where the paragraphs of a text name several."""

from __future__ import annotations

from scraper.core.instants import parse_instant
from scraper.core.moments import find_times


def _instants(text: str) -> list[str | None]:
    times = find_times(text, published=parse_instant("2026-05-13"), language="en")
    return [t.at.strftime("%m-%dT%H:%M") if t.at else None for t in times if t.kind in {"clock", "instant"}]


def test_a_heading_names_the_day_of_what_stands_below_it() -> None:
    text = (
        "Eight days later, on April 23, 2026, the firm published a review. It was short.\n\n"
        "April 22: What users saw\n\nIt began at 10:53 a.m. ET. It was over by 16:19 UTC."
    )
    assert _instants(text) == ["04-22T14:53", "04-22T16:19"]


def test_a_day_until_which_it_lasted_is_not_that_of_the_list_below() -> None:
    text = "On April 22, 2026, mail failed. It was back by the evening of April 23\n\nTimeline\n\n2:20 p.m. Eastern Time\nReports."
    assert _instants(text) == [None]


def test_the_day_of_a_statement_is_not_lent_where_the_story_has_another() -> None:
    text = "Users were locked out on Monday, May 11. The bank said on Wednesday that it began at 7:38 a.m. ET."
    assert _instants(text) == [None]
