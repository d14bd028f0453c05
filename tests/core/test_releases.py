"""A component is hit only while it exists; a version is told by its whole name."""

from datetime import UTC, date, datetime

import pytest

from scraper.core.articles.releases import existed, version_written
from scraper.core.model import Basis, Component, Instant, PageText, Precision, Provider, Source, Standing, Version
from scraper.core.reading import read_article

OPUS = Component(
    "opus",
    "Nimbus Opus",
    ("Opus", "Opus 4", "Opus 4.5"),
    "model",
    date(2024, 3, 4),
    None,
    (
        Version("Opus 4", date(2025, 5, 22)),
        Version("Opus 4.5", date(2025, 11, 24)),
        Version("Opus 3", None, date(2026, 1, 5)),
    ),
)


@pytest.mark.parametrize(
    ("written", "days", "could"),
    [
        ("Nimbus Opus", ("2024-03-03",), True),
        ("Nimbus Opus", ("2024-03-02",), False),
        ("Nimbus Opus", ("2024-03",), True),
        ("Nimbus Opus", ("2024-02",), False),
        ("Nimbus Opus 4.5", ("2025-11-23",), True),
        ("Nimbus Opus 4.5", ("2025-06-01",), False),
        ("Nimbus Opus 4", ("2025-06-01",), True),
        ("with Opus-4.5 and", ("2025-06-01",), False),
        ("Opus 4.", ("2025-06-01",), True),
        ("Opus 4.5", ("2025-06-01", "2025-12-01"), True),
        ("Opus 4.5", (), True),
        ("Opus 3", ("2026-01-06",), True),
        ("Opus 3", ("2026-01-07",), False),
        ("Opus 3", ("2024-01-01",), False),
        ("Opus 40", ("2025-06-01",), True),
    ],
)
def test_a_version_is_hit_only_between_its_days(written: str, days: tuple[str, ...], could: bool) -> None:
    assert existed(OPUS, written, days) is could


@pytest.mark.parametrize(
    ("written", "told", "could"),
    [
        ("Opus 4.5", date(2025, 11, 23), True),
        ("Opus 4.5", date(2025, 11, 22), False),
        ("Opus 4", date(2025, 11, 22), True),
        ("Nimbus Opus", date(2024, 3, 1), False),
        ("Opus 3", date(2026, 9, 1), True),
    ],
)
def test_a_text_without_a_day_tells_of_nothing_that_came_later(written: str, told: date, could: bool) -> None:
    assert existed(OPUS, written, (), told) is could


def test_the_longest_name_that_fits_is_the_version() -> None:
    assert [
        v and v.name
        for v in (version_written(OPUS, t) for t in ("Opus 4.5 fails", "Opus 4 fails", "OPUS\u00a04 and", "Opus fails"))
    ] == ["Opus 4.5", "Opus 4", "Opus 4", None]


NIMBUS = Provider(
    "nimbus",
    "Nimbus AI",
    ("Nimbus",),
    None,
    (OPUS, Component("chat", "Nimbus Chat", released=date(2023, 7, 11)), Component("api", "Nimbus API")),
)
PAPER = Source("paper", "feed", "https://paper.example/rss", Standing.PRESS)


def components(text: str, day: str) -> set[str]:
    published = Instant(datetime.fromisoformat(f"{day}T12:00:00").replace(tzinfo=UTC), Precision.SECOND, Basis.STATED)
    page = PageText("https://paper.example/a", text, "Nimbus AI is down", published=published, published_by="meta")
    article = read_article(
        page,
        providers=(NIMBUS,),
        source=PAPER,
        retrieved=published.at,
        first_seen=published.at,
        foreign_dates=lambda *_: None,
    )
    return {str(c.value) for c in article.claims if c.kind == "component" and c.about is None}


def test_an_article_tells_of_no_outage_of_a_model_that_was_not_out_yet() -> None:
    told = "Nimbus AI is down. An outage hit Nimbus AI on {} at 14:00 UTC. Nimbus Opus 4.5 and the Nimbus API were down for an hour, users say."
    assert components(told.format("1 June 2025"), "2025-06-01") == {"Nimbus API"}
    assert components(told.format("1 December 2025"), "2025-12-01") == {"Nimbus API", "Nimbus Opus"}
    assert components(told.format("1 June 2025").replace("4.5", "4"), "2025-06-01") == {"Nimbus API", "Nimbus Opus"}
