"""The page of all feeds, and how programs find the feeds of a page."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from scraper.core.model import Provider
from scraper.publish.edition import make_edition
from scraper.publish.head import head
from scraper.publish.page import Page
from scraper.publish.pages import subscribe
from scraper.publish.pages.subscribe import FeedGroup
from scraper.publish.view import View
from tests.publish import factories


def groups(*names: str) -> tuple[FeedGroup, ...]:
    """The groups of a catalogue that has these beside the providers of the record."""
    more = tuple(Provider(f"z{number}", name) for number, name in enumerate(names))
    settings = replace(factories.SETTINGS, providers=(*factories.SETTINGS.providers, *more))
    edition = make_edition(factories.archive(), settings, None, now=factories.NOW, commit=None)
    (plan,) = subscribe.pages(edition)
    return plan.make().view.groups


def test_who_has_incidents_on_record_stands_open_and_first() -> None:
    first, *rest = groups("Alder", "Birch")
    assert first.is_open
    assert first.name == "2 providers with incidents on record"
    assert [(one.name, one.is_open) for one in rest] == [("3 more providers", True)]


def test_many_others_stand_closed_under_their_letters_each_once() -> None:
    names = [f"{letter}{number:02d}" for letter in "ABCD" for number in range(15)]
    _, *rest = groups(*names)
    assert [(one.name, one.is_open) for one in rest] == [
        ("30 more providers, A to B", False),
        ("31 more providers, C to T", False),
    ]
    assert [line.name for group in rest for line in group.providers] == [*names, "Tern Mail"]


def test_a_catalogue_without_a_record_is_no_more_of_anything() -> None:
    settings = replace(factories.SETTINGS, providers=(Provider("a", "Alder"),))
    edition = make_edition(
        replace(factories.archive(), dossiers=(), aliases=()), settings, None, now=factories.NOW, commit=None
    )
    (plan,) = subscribe.pages(edition)
    assert [one.name for one in plan.make().view.groups] == ["1 provider"]


@pytest.mark.parametrize(
    ("feed", "expected"),
    [
        ("feeds/incidents.rss", ["feed.xml", "feeds/incidents.rss", "feeds/incidents.atom", "feeds/incidents.json", "feeds/updates.rss"]),
        ("feeds/providers/a/incidents.rss", [f"feeds/providers/a/{one}" for one in ("incidents.rss", "incidents.atom", "incidents.json", "updates.rss")]),
        ("feeds/digest.rss", ["feeds/digest.rss", "feeds/digest.atom", "feeds/digest.json"]),
    ],
)  # fmt: skip
def test_programs_find_the_feeds_of_a_page(feed: str, expected: list[str]) -> None:
    page = Page("A & B", "About it.", View(), feed=feed)
    text = head(page, "somewhere/", factories.SETTINGS, "../")
    assert re.findall(r'rel="alternate" type="application/[^"]*" title="[^"]*" href="\.\./([^"]*)"', text) == expected
