"""A website that tells of an outage is no part that was hit by it."""

from __future__ import annotations

import pytest

from scraper.core.articles.passages import read
from scraper.core.instants import parse_instant
from scraper.core.model import Component, PageText, Provider
from scraper.core.reading import told_by

ZOOM = Provider("zoom", "Zoom", components=(Component("website", "Zoom Website", aliases=("Web Portal",)),))
TOLD_THERE = (
    "Zoom was down for thousands of users on Tuesday, according to outage tracking website Downdetector.com.",
    "Zoom had an outage on Tuesday, the company said in a post on its website.",
    "Zoom was down on Tuesday, a notice on its status dashboard said.",
    "Zoom acknowledged the outage in its mobile app and on its website on Tuesday.",
    "Tech website The Verge first reported that Zoom was down on Tuesday.",
    "Zoom went down on Tuesday; it asked users to check its website for updates.",
    "The video website Zoom was down on Tuesday.",
    "Downdetector, a website that tracks outages, logged 9,000 problems with Zoom on Tuesday.",
    "Zoom posted an update about the outage on its dashboard on Tuesday.",
    "Zoom’s website carried a banner on Tuesday that told of the outage.",
    "Zoom suffered an outage on Tuesday, payments firm Adyen said.",
)
HIT = (
    ("Zoom’s website and mobile app were unavailable on Tuesday.", {"Zoom Website", "mobile app"}),
    ("Zoom said on Tuesday that its website was down.", {"Zoom Website"}),
    ("Customers could not buy licences on its website on Tuesday, Zoom said.", {"Zoom Website"}),
    ("Zoom’s API returned errors on Tuesday, the company said on its website.", {"API"}),
    ("Zoom confirmed problems in its mobile app on Tuesday.", {"mobile app"}),
    ("Thousands reported problems with the Zoom website on Tuesday.", {"Zoom Website"}),
    ("Zoom’s website returned error 502 on Tuesday.", {"Zoom Website"}),
    ("The website failed Tuesday morning, Zoom said.", {"Zoom Website"}),
    ("The payments service of Zoom was down on Tuesday.", {"payments"}),
)


def components(text: str, language: str = "en") -> set[str]:
    page = PageText(
        "https://wire.example/a",
        f"Zoom outage on Tuesday\n\n{text}",
        "Zoom outage on Tuesday",
        language=language,
        published=parse_instant("2026-05-12T20:00:00Z"),
        published_by="json-ld",
    )
    return {str(c.value) for c in told_by(read(page, (ZOOM,)))[0] if c.kind == "component" and c.about is None}


@pytest.mark.parametrize("text", TOLD_THERE)
def test_where_it_is_told_is_not_hit(text: str) -> None:
    assert components(text) == set()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Zoom war am Dienstag gestört, wie die Website Downdetector zeigt."),
        ("de", "Zoom war am Dienstag gestört, teilte das Unternehmen auf seiner Website mit."),
        ("nl", "Zoom lag dinsdag plat, blijkt uit meldingen op de website Allestoringen."),
    ],
)
def test_nor_in_other_languages(language: str, text: str) -> None:
    assert components(text, language) == set()


@pytest.mark.parametrize(("text", "expected"), HIT)
def test_a_part_that_is_hit_is_told(text: str, expected: set[str]) -> None:
    assert components(text) == expected
