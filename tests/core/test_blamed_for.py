"""Who blames A for B gives A as the cause, however B is told."""

from __future__ import annotations

import pytest

from scraper.core.articles.passages import read
from scraper.core.instants import parse_instant
from scraper.core.model import PageText, Provider
from scraper.core.reading import told_by

CATALOGUE = (Provider("zoom", "Zoom"), Provider("optus", "Optus"))
BLAMED = (
    ("Zoom blames certificate for Tuesday outage", "certificate"),
    ("Zoom blames bad deploy for outage", "bad deploy"),
    ("Optus blames contractor for network failure", "contractor"),
    ("Optus blames storm for hours without signal", "storm"),
    ("Zoom blames software bug for trading halt", "software bug"),
    ("Zoom blames config error for failed logins", "config error"),
    ("Zoom blames cable thieves for lost calls", "cable thieves"),
    ("Zoom blames surge in traffic for crash", "surge in traffic"),
    ("Zoom blamed a router fault for why customers had no signal", "a router fault"),
    ("Zoom blamed an expired licence for its database for the outage", "an expired licence for its database"),
    ("Zoom blamed high demand for concert tickets for the crash", "high demand for concert tickets"),
    ("Zoom blamed the outage on a missing certificate for its gateway", "a missing certificate for its gateway"),
)


@pytest.mark.parametrize(("title", "cause"), BLAMED)
def test_the_cause_is_what_is_blamed(title: str, cause: str) -> None:
    text = "Users had no service on Tuesday from 09:03 UTC."
    page = PageText(
        "https://wire.example/a",
        f"{title}\n\n{text}",
        title,
        language="en",
        published=parse_instant("2026-05-12T20:00:00Z"),
        published_by="json-ld",
    )
    found = [str(c.value) for c in told_by(read(page, CATALOGUE))[0] if c.kind == "cause"]
    assert found == [cause]
