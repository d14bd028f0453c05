"""Only words longer than a phone is wide are marked, and only where they are text."""

import pytest

from scraper.publish.long_words import breakable

LONG = "W" * 30


@pytest.mark.parametrize(
    "html",
    [
        "<p>Störungsbenachrichtigungssystem</p>"[:20] + "</p>",
        f'<a href="https://example.org/{LONG}" title="{LONG}">here</a>',
        f"<script>{LONG}</script><code>{LONG}</code><style>{LONG}</style><svg><text>{LONG}</text></svg><select><option>{LONG}</option></select>",
        f"<!-- {LONG} --><p>{'word ' * 30}</p>",
    ],
)
def test_what_is_short_or_no_text_stays_as_it_is(html: str) -> None:
    assert breakable(html) == html


def test_a_long_word_is_marked_whole_and_the_text_stays_the_same() -> None:
    assert breakable(f"<p>a {LONG}&amp;b c</p>") == f'<p>a <span class="ow-unbroken">{LONG}&amp;b</span> c</p>'
    assert breakable(f"<td><a>{LONG}</a></td>") == f'<td><a><span class="ow-unbroken">{LONG}</span></a></td>'
