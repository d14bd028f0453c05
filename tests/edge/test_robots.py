from datetime import UTC, datetime, timedelta

import pytest

from scraper.edge.visiting.robots import Copy, KeptCopies, TextRules, rules_of

NOW = datetime(2026, 4, 15, 15, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "url", "allowed"),
    [
        ("", "https://x.example/a", True),
        ("User-agent: *\nDisallow: /", "https://x.example/a", False),
        ("User-agent: *\nDisallow: /\nUser-agent: outagewire\nAllow: /", "https://x.example/a", True),
        ("User-agent: Outagewire\nDisallow: /feed\nAllow: /feed/public", "https://x.example/feed/public/1", True),
        ("User-agent: Outagewire\nDisallow: /*.xml$", "https://x.example/feed.xml", False),
        ("\ufeffUser-agent: *\nDisallow: /a", "https://x.example/a", False),
        ("User-agent: *\r\nDisallow: /a\r\n", "https://x.example/a", False),
        ("User-agent: *\rDisallow: /a\r", "https://x.example/a", False),
        ("User-agent: *\n\nDisallow: /a", "https://x.example/a", False),
        ("<html><body>Disallow: /</body></html>", "https://x.example/a", True),
        ("Disallow: /", "https://x.example/a", True),
        ("User-agent: *\nDisallow:", "https://x.example/a", True),
        ("User-agent: *\nDisallow: /%7Ejoe", "https://x.example/~joe", False),
        ("User-agent: other\nDisallow: /", "https://x.example/a", True),
    ],
)
def test_rules_are_read_as_the_standard_says(text, url, allowed):
    assert TextRules(text).allows(url) is allowed


def test_what_a_status_means():
    allows = {
        status: rules_of(Copy(status, NOW, "User-agent: *\nDisallow: /"))
        for status in (200, 404, 403, 429, 500, 503, 0)
    }
    assert not allows[200].allows("https://x.example/")
    assert all(allows[status].allows("https://x.example/") for status in (403, 404, 429))
    assert [allows[status] for status in (500, 503, 0)] == [None, None, None]


def test_copies_age_by_the_runs_own_clock(tmp_path):
    kept = KeptCopies(tmp_path)
    kept.keep("https://x.example", Copy(200, NOW, "User-agent: *"))
    kept.keep("https://broken.example", Copy(503, NOW))
    assert kept.get("https://x.example", NOW + timedelta(hours=23)) is not None
    assert kept.get("https://x.example", NOW + timedelta(hours=24)) is None
    assert kept.get("https://x.example", NOW - timedelta(hours=1)) is None
    assert kept.get("https://broken.example", NOW) is None


def test_a_crawl_delay_is_told_and_nonsense_is_none():
    assert TextRules("User-agent: *\nCrawl-delay: 7").delay == 7
    assert TextRules("User-agent: *\nCrawl-delay: soon").delay == 0
    assert TextRules("User-agent: *\nCrawl-delay: -5").delay == 0
