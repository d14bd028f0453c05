"""Past outages of seasons and years, houses by their bare name, who went down with whom, and other news beside them."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from scraper.core.articles.passages import read
from scraper.core.language.looking_back import UNITS
from scraper.core.model import Basis, Instant, PageText, Precision, ProviderRole, Relevance
from scraper.core.placing.spoken import spoken_of
from scraper.core.reading import read_article
from scraper.edge.people.config import load

WEDNESDAY = Instant(datetime(2025, 5, 21, 9, tzinfo=UTC), Precision.MINUTE, Basis.STATED)
OWN = "GitHub failed at 09:00 UTC on Tuesday, May 20."
YEAR = "2021-01-01/2021-12-31"
LAST = "2024-01-01/2024-12-31"
TOLD = [
    ("Nothing like the 2021 Facebook outage, engineers said.", "meta", YEAR),
    ("Facebook had gone dark for six hours in 2021.", "meta", YEAR),
    ("In 2021, Facebook went down for six hours.", "meta", YEAR),
    ("It took down fewer sites than the failure that knocked out Slack, Zoom and Reddit last year.", "reddit", LAST),
    ("Slack suffered an outage of the same kind last year.", "slack", LAST),
    ("A routing slip had brought Facebook down last fall.", "meta", "2024-09-01/2024-12-02"),
    ("The PSN meltdown of Christmas 2014 took longer.", "playstation", "2014-12-20/2014-12-31"),
    ("The trouble comes nine days after Slack shut out its users.", "slack", "2025-05-11"),
    ("It follows a similar outage at Zoom.", "zoom", "2025-03-21/2025-05-20"),
    ("The outage coincided with a separate, unrelated failure at Spotify.", "spotify", "2025-05-20"),
    ("A month earlier a bug on Amazon's servers had darkened half the web, and the cloud with it.", "aws", None),
]
NOTHING = [
    "Microsoft bought GitHub in 2018 and has run it since the outage.",
    "According to a 2023 survey, outages cost Slack's customers dear.",
    "Salesforce, which bought Slack in 2021, was spared the outage.",
    "Zoom was fined in 2021, and an outage was no part of it.",
    "Elon Musk, who bought Twitter in October, wrote of the outage that it was not his.",
]


@pytest.fixture(scope="module")
def providers():
    return load(Path(__file__).resolve().parents[2] / "content")[0].providers


def article(providers, title: str, text: str, published: Instant | None = WEDNESDAY, language: str = "en"):
    page = PageText("https://past.example/1", f"{title}\n\n{text}", title, language=language, published=published)
    return read_article(page, providers=providers)


def others(providers, text: str) -> set[tuple[str, str]]:
    found = spoken_of(article(providers, "GitHub outage", f"{OWN} {text}"))
    return {slot for slot in found if slot[0] != "github"}


@pytest.mark.parametrize(("text", "provider", "slot"), TOLD, ids=range(len(TOLD)))
def test_an_outage_of_a_season_or_a_year_is_put_in_it(providers, text, provider, slot):
    found = others(providers, text)
    assert provider in {who for who, _ in found}
    assert slot is None or (provider, slot) in found


@pytest.mark.parametrize("text", NOTHING, ids=range(len(NOTHING)))
def test_what_else_befell_in_a_year_is_no_outage(providers, text):
    assert others(providers, text) == set()


def test_what_another_outage_took_down_is_not_spoken_of_for_itself(providers):
    found = others(providers, "Last week's AWS outage had taken down Reddit and Snapchat.")
    assert {who for who, _ in found} == {"aws"}


@pytest.mark.parametrize(
    ("title", "text", "primary"),
    [
        ("Why Reddit and Canva stopped loading", "An outage at Cloudflare disrupted much of the web on Tuesday. Affected services include Reddit, Canva and Zoom.", {"cloudflare"}),
        ("Netflix stream breaks at the big fight", "Netflix froze for many viewers on Friday. The fight was held at AT&T Stadium.", {"netflix"}),
        ("Square: cards refused", "Square was down on Tuesday from 09:00 UTC. Square last had an outage in March.", {"square"}),
        ("Discord back after outage", "Discord was down on Tuesday. Discord last had trouble when Google Cloud failed.", {"discord"}),
        ("Playstation Network down", "Playstation Network was down on Tuesday from 09:00 UTC, players report.", {"playstation"}),
        ("Nordwind mobile network down", "Nordwind's network failed on Saturday and stayed down. Calls failed for hours. The firm is sorry. Data came back first. In the US, T-Mobile had a 13-hour outage in 2020.", set()),
    ],
    ids=range(6),
)  # fmt: skip
def test_who_an_article_is_on(providers, title, text, primary):
    found = article(providers, title, text)
    assert {m.id for m in found.providers if str(m.role) == "primary"} == primary


def test_both_of_a_row_are_ruled_out(providers):
    text = (
        "T-Mobile calls failed on Tuesday. Spokespeople for AT&T and Verizon said their networks are working just fine."
    )
    found = article(providers, "T-Mobile outage", text)
    assert {m.id for m in found.providers if str(m.role) == "ruled_out"} == {"att", "verizon"}


def test_the_cause_of_an_earlier_day_is_no_upstream(providers):
    text = "Azure failed at 16:00 UTC on Tuesday, taking Xbox with it, following Amazon Web Services' outage a week earlier."
    found = article(providers, "Azure outage", text)
    assert "upstream" not in {str(m.role) for m in found.providers if m.id == "aws"}


def test_an_outage_of_several_days_has_them_all(providers):
    text = "Roblox was down for three days and returned on October 31. It had failed on October 28 at 23:00 UTC."
    published = Instant(datetime(2021, 11, 1, 12, tzinfo=UTC), Precision.MINUTE, Basis.STATED)
    found = article(providers, "Roblox back", text, published)
    assert {"2021-10-28", "2021-10-31"} <= set(found.days)
    assert not spoken_of(found)


def test_the_second_day_in_a_row_is_an_outage_of_its_own(providers):
    text = "Reddit failed for the second consecutive day on Tuesday. It followed a similar outage on Monday evening."
    found = article(providers, "Reddit down again", text)
    assert found.days == ("2025-05-20",)
    assert ("reddit", "2025-05-19") in spoken_of(found)


EXPLAINED = [
    "A Discord outage occurs when its servers cannot be reached. There are several factors that can lead to one. Users may experience errors.",
    "In this guide we look at Slack outages. Common causes are bugs. Let's dive in. They can happen at any time.",
]


@pytest.mark.parametrize("text", EXPLAINED, ids=range(len(EXPLAINED)))
def test_a_text_that_explains_outages_reports_none(providers, text):
    assert article(providers, "What outages are", text).relevance is Relevance.EVERGREEN


def test_a_court_case_over_an_outage_is_no_report_of_it(providers):
    text = "On March 2, Robinhood was down for most of the day. Class actions have been filed. A judge will hear the lawsuit in May."
    assert article(providers, "Robinhood faces lawsuit over outage", text).relevance is Relevance.IRRELEVANT


def test_a_blackout_of_a_service_is_none_of_the_grid(providers):
    text = "Un apagón masivo dejó sin servicio a Cloudflare el martes desde las 11:20 UTC. Cloudflare investiga."
    assert article(providers, "Apagón masivo de Cloudflare", text, language="es").relevance is Relevance.INCIDENT


def test_every_unit_of_a_count_has_a_length():
    for unit in (
        "days",
        "tagen",
        "jours",
        "días",
        "giorni",
        "dagen",
        "weeks",
        "weken",
        "veckor",
        "tygodni",
        "maanden",
        "недели",
    ):
        assert any(words.match(unit) for words, _ in UNITS), unit


def test_a_count_of_weeks_in_dutch_does_not_stop_the_reader(providers):
    text = "Voor de derde keer in twee weken heeft Vodafone last van een storing."
    page = PageText("https://past.example/2", text, "", language="nl", published=WEDNESDAY)
    assert read(page, providers).primary == "vodafone"
    assert read_article(page, providers=providers).claims


def test_what_comes_after_another_outage_was_not_caused_by_it(providers):
    text = "PSN was down from Friday at 18:00 UTC. The PSN outage comes after Xbox Live went down for hours on Tuesday."
    published = Instant(datetime(2025, 5, 23, 20, tzinfo=UTC), Precision.MINUTE, Basis.STATED)
    found = article(providers, "PlayStation Network down", text, published)
    assert {p.id for p in found.providers if p.role is ProviderRole.UPSTREAM} == set()


def test_that_outage_is_the_one_the_sentence_before_goes_over_to(providers):
    text = (
        "Akamai failed at 05:10 UTC and banks were offline for an hour. The outage at Akamai was similar to one on May 5 that "
        "took Reddit down. That outage was caused by a bug at Fastly."
    )
    found = article(providers, "Akamai outage hits banks", text)
    assert "fastly" not in {p.id for p in found.providers if p.role is ProviderRole.UPSTREAM}


def test_an_internet_outage_in_so_many_days_is_not_counted_for_one_provider(providers):
    text = (
        "Akamai failed at 05:10 UTC on Wednesday and took banks offline, the second major internet outage in ten days."
    )
    assert not [p for p in spoken_of(article(providers, "Akamai outage hits banks", text)) if "/" in p[1]]


def test_who_is_not_to_blame_is_ruled_out(providers):
    text = "Akamai failed at 05:10 UTC on Wednesday. Cloudflare chimed in to say that its network isn't to blame."
    found = article(providers, "Akamai outage hits banks", text)
    assert {p.id for p in found.providers if p.role is ProviderRole.RULED_OUT} == {"cloudflare"}


def test_the_day_of_publication_on_a_line_of_its_own_is_no_outage(providers):
    text = "May 21, 2025\n\nAfter Fastly's outage on May 8, Akamai failed on May 16 and took banks offline. Akamai has fixed it."
    found = article(providers, "Akamai outage hits banks", text)
    assert found.relevance is Relevance.INCIDENT
    assert ("akamai", "2025-05-21") not in spoken_of(found)
    assert ("fastly", "2025-05-08") in spoken_of(found)
