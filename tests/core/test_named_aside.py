"""Names that stand for a newsroom, an analyst's house, a market or a count, and not for the service."""

import pytest

from scraper.core.articles.naming import namings
from scraper.core.model import Provider

KNOWN = (
    Provider("yahoo", "Yahoo"),
    Provider("citi", "Citi", ("Citigroup",)),
    Provider("nyse", "New York Stock Exchange", ("NYSE",)),
    Provider("three-uk", "Three UK"),
    Provider("us-bank", "U.S. Bank", ("US Bank",)),
    Provider("reddit", "Reddit"),
    Provider("apple", "Apple", ("App Store",)),
)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Yahoo Finance reports that the broker was down.", []),
        ("The firm told Yahoo News that it was sorry.", []),
        ("Yahoo Finance was down as well.", ["yahoo"]),
        ("Citi analysts expect few to leave.", []),
        ("An analyst at Citigroup called it costly.", []),
        ("Citi cards were declined.", ["citi"]),
        ("Shares listed on the New York Stock Exchange fell by 3%.", []),
        ("Trading on the New York Stock Exchange was halted by a fault.", ["nyse"]),
        ("Three UK banks had an outage.", []),
        ("Three UK customers had no signal.", ["three-uk"]),
        ("It never gave us bank details.", []),
        ("US Bank was down.", ["us-bank"]),
        ("Redditで開発者の反応が相次いだ。", []),
        ("Redditで障害が発生した。", ["reddit"]),
        ("The chatbot is available on the App Store.", []),
        ("The App Store was down.", ["apple"]),
    ],
)
def test_only_the_service_is_named(text: str, found: list[str]) -> None:
    assert [n.provider for n in namings(text, KNOWN, "ja" if not text.isascii() else "en")] == found
