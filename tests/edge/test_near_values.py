import pytest

from scraper.edge.people.near_values import near_day, near_duration, near_instant, near_slug, near_url, near_zone
from scraper.edge.people.readers import READERS


@pytest.mark.parametrize(
    ("near", "written", "meant"),
    [
        (near_instant, "2026-04-15 14:53", "2026-04-15T14:53:00Z"),
        (near_instant, "2026-04-15T14:53:10", "2026-04-15T14:53:10Z"),
        (near_instant, "15 April 2026", "2026-04-15"),
        (near_instant, "Apr 15, 2026", "2026-04-15"),
        (near_instant, "15.04.2026", "2026-04-15"),
        (near_instant, "15/04/2026", "2026-04-15"),
        (near_instant, "04/05/2026", None),
        (near_instant, "05/05/2026", "2026-05-05"),
        (near_instant, "31/02/2026", None),
        (near_instant, "2026-02-30", None),
        (near_instant, "yesterday", None),
        (near_day, "24 November 2025", "2025-11-24"),
        (near_duration, "2 hours", "2h"),
        (near_duration, "15", None),
        (near_duration, "2 fortnights", None),
        (near_slug, "Acme Cloud", "acme-cloud"),
        (near_slug, "🔥", None),
        (near_url, "example.com/a", "https://example.com/a"),
        (near_url, "<https://example.com/a>", "https://example.com/a"),
        (near_url, "[post](https://example.com/a)", "https://example.com/a"),
        (near_url, "javascript:alert(1)", None),
        (near_url, "https://u:p@example.com/a", None),
        (near_url, "see the page", None),
        (near_zone, "Europe/Pariss", "Europe/Paris"),
        (near_zone, "new york", "America/New_York"),
        (near_zone, "Mars/Olympus", None),
    ],
)
def test_what_was_probably_meant(near, written, meant):
    assert near(written) == meant


@pytest.mark.parametrize("written", ["2026-04-15 14:53", "04/15/2026", "Acme Cloud", "example.com/a", "15 minutes",
                                     "en_US", "Europe/Berln", "🔥", "", " ", "-", "a" * 3000])  # fmt: skip
def test_what_is_proposed_is_valid(written):
    for reader in READERS.values():
        near = reader.near(written) if reader.fault(written) else None
        assert near is None or reader.fault(near) is None, (reader.code, near)
