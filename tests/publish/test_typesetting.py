"""What is printed is held together by an element: the text of a page keeps plain signs, and nothing escapes the escaping."""

from __future__ import annotations

import html
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scraper.publish.typesetting import breaking, grouped, headline, typed

KEPT = re.compile(r'<span class="ow-nb">(.*?)</span>')


def kept(made: str) -> list[str]:
    return KEPT.findall(made)


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("14:53 to 17:42 UTC, 2 h 49 min.", ["2 h 49 min"]),
        ("median; n = 1,204; mean 9 d 22 h", ["n = 1,204", "9 d 22 h"]),
        ("13 days, 17:42 UTC", []),
        ("version 1.5 d", []),
    ],
)
def test_a_number_keeps_its_unit(text: str, whole: list[str]) -> None:
    assert kept(str(typed(text))) == whole


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("Meta outage: WhatsApp, 4 October 2021", ["4 October 2021"]),
        ("Down on 5 September 2026; no cause given", ["5 September 2026;"]),
        ("sign-in errors in us-east-1", ["sign-in", "us-east-1"]),
        ("a-very-long-compound-of-words fails", []),
        ("Errors on claude.ai", []),
    ],
)
def test_a_headline_is_not_torn_at_hyphens_or_within_a_day(text: str, whole: list[str]) -> None:
    assert kept(str(headline(text))) == whole


def test_an_apostrophe_is_one_and_a_quotation_mark_stays() -> None:
    assert typed("The provider's posts, users' counts, '5 min'") == (
        'The provider’s posts, users’ counts, &#39;<span class="ow-nb">5 min</span>&#39;'
    )


def test_a_long_word_may_break_after_its_dots() -> None:
    assert breaking("Console (platform.example.com)") == "Console (platform.<wbr>example.<wbr>com)"
    assert breaking("claude.ai") == "claude.ai"


@given(st.text(alphabet="<>&'\"ab d-h.12 min=n", max_size=60))
@pytest.mark.parametrize("filter_", [typed, headline, breaking])
def test_the_text_of_the_page_is_the_text_and_nothing_is_markup(filter_, text: str) -> None:
    made = filter_(text)
    shown = made if hasattr(made, "__html__") else html.escape(made)
    bare = re.sub(r'<span class="ow-nb">|</span>|<wbr>', "", str(shown))
    assert "<" not in bare
    assert html.unescape(bare).replace("’", "'") == text


def test_a_count_is_grouped_in_threes() -> None:
    assert (grouped(999), grouped(1258), grouped(1_234_567)) == ("999", "1,258", "1,234,567")
