"""Whose outage a page is on, where others are named as broken beside it."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from scraper.core.articles.passages import read
from scraper.core.model import Instant, PageText, Precision, ProviderRole
from scraper.edge.people.config import load

PUBLISHED = Instant(datetime(2026, 5, 20, 9, tzinfo=UTC), Precision.MINUTE)
CONTENT = Path(__file__).resolve().parents[2] / "content"
PAGES = {
    "a product that is called after another one of its house": (
        "en",
        "Microsoft Azure DevOps outage hits the south",
        "Microsoft Azure DevOps was down on Tuesday from 12:10 to 15:31 UTC after a typo. Azure engineers needed three hours.",
        {"azure-devops"},
    ),
    "its own things are no list of victims": (
        "en",
        "House of the fruit mends its services",
        "Many services, including iCloud, iMessage and Apple Music, went down on May 19.",
        {"apple"},
    ),
    "who is alone in the headline, though only another one is said to have broken": (
        "en",
        "PagerDuty holds alerts back",
        "PagerDuty delivered alerts late from 10:20 UTC on Tuesday. Last week's Datadog outage was worse.",
        {"pagerduty"},
    ),
    "a network is no venue where the trouble is with it": (
        "ru",
        "Сбой в Telegram",
        "Пользователи Telegram жалуются на сбой. Неделей ранее не работал WhatsApp.",
        {"telegram"},
    ),
    "the only one acting where the headline names victims": (
        "en",
        "Cloud outage paralyzes Spotify Discord services",
        "The trouble began in the morning. At 17:50 UTC Google Cloud stalled in three regions. Nobody could listen.",
        {"google-cloud"},
    ),
    "the cause beneath a headline of things hit": (
        "en",
        "Sweeping outage cripples Spotify, Google Cloud",
        "Spotify and Discord went down following a technical failure tied to Google Cloud. Spotify was out for hours.",
        {"google-cloud"},
    ),
    "an object of the headline and an outage of its own are no second primary": (
        "en",
        "Outage cripples Azure, Xbox amid AWS chaos",
        "Azure failed for eight hours. Xbox was down. AWS was independently struggling with an outage.",
        {"azure"},
    ),
    "those who wait for the one that is blamed": (
        "fr",
        "Snapchat et Canva paralysés par une défaillance d'AWS",
        "Une panne d'AWS a touché Snapchat et Canva ce lundi. Snapchat ne fonctionnait plus.",
        {"aws"},
    ),
    "a product that two houses share, where one of them is named": (
        "en",
        "Copilot outage in Europe",
        "Microsoft's Copilot was down on December 9. The outage began at 08:30 UTC in two Azure regions.",
        {"microsoft-365"},
    ),
    "talk of another one is no outage": (
        "en",
        "Outage hits Musk's Platform amid Grok controversy",
        "Many rely on X (formerly Twitter). Musk's platform went down at 14:10 GMT.",
        {"x"},
    ),
}


@pytest.mark.parametrize("page", PAGES)
def test_the_provider_that_a_page_is_on(page: str) -> None:
    language, title, text, expected = PAGES[page]
    config, _ = load(CONTENT)
    reading = read(
        PageText("https://paper.example/a", f"{title}\n\n{text}", title, language=language, published=PUBLISHED),
        config.providers,
    )
    assert {m.id for m in reading.roles if m.role is ProviderRole.PRIMARY} == expected
