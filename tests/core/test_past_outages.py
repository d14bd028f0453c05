"""Other outages that a report names by the way: whose they are, and on which day or within which days."""

from datetime import UTC, datetime

import pytest

from scraper.core.model import Basis, Instant, PageText, Precision
from scraper.core.placing.spoken import days_of_slot, spoken_of
from scraper.core.reading import read_article

TUESDAY = Instant(datetime(2025, 5, 20, 15, tzinfo=UTC), Precision.MINUTE, Basis.STATED)
OWN = {"en": "GitHub failed at 09:00 UTC on Tuesday, May 20.", "de": "GitHub war am Dienstag, 20. Mai, ab 11 Uhr nicht erreichbar.",
       "fr": "GitHub était en panne le mardi 20 mai à partir de 11h.", "es": "GitHub no funcionaba el martes 20 de mayo desde las 11:00.",
       "it": "GitHub non risponde dalle 11:00 di martedì 20 maggio.", "nl": "GitHub ligt er sinds dinsdag 20 mei 11.00 uur uit.",
       "sv": "GitHub har inte gått att nå sedan klockan 11 tisdagen den 20 maj.", "fi": "GitHub ei ole toiminut tiistaista 20. toukokuuta kello 12 lähtien."}  # fmt: skip
LAST_WEEK, THIS_MONTH = "2025-05-12/2025-05-18", "2025-05-01/2025-05-19"
TOLD = [
    ("en", "Last week it was Slack.", {("slack", LAST_WEEK)}),
    ("en", "Earlier this month Zoom and Cloudflare had trouble of their own.", {("zoom", THIS_MONTH), ("cloudflare", THIS_MONTH)}),
    ("en", "Last week it was npm's turn, the week before that Vercel's.", {("npm", LAST_WEEK), ("vercel", "2025-05-05/2025-05-11")}),
    ("en", "Stripe went down on 8 May, PayPal two days after.", {("stripe", "2025-05-08"), ("paypal", "2025-05-10")}),
    ("en", "It was not CrowdStrike this time, nor AWS: July 2024 and April 20 are the yardsticks.", {("crowdstrike", "2024-07"), ("aws", "2025-04-20")}),
    ("en", "March saw outages at Slack on the 4th and at Zoom on the 11th.", {("slack", "2025-03-04"), ("zoom", "2025-03-11")}),
    ("en", "The outage was over sooner than the one at Slack the previous Tuesday.", {("slack", "2025-05-13")}),
    ("en", "Adobe announced on April 15 that it would buy Figma, which had its own outage in March.", {("figma", "2025-03")}),
    ("en", "The outage came a week after an AWS outage took down half the web.", {("aws", "2025-05-10/2025-05-16")}),
    ("en", "It comes less than a month after Slack suffered a day-long outage.", {("slack", "2025-04-20/2025-05-19")}),
    ("en", "The outage came two days after Slack went down.", {("slack", "2025-05-18")}),
    ("fr", "Cette panne, survenue une semaine après celle d'AWS, inquiète.", {("aws", "2025-05-10/2025-05-16")}),
    ("es", "La caída llega una semana después de la de AWS.", {("aws", "2025-05-10/2025-05-16")}),
    ("it", "Il guasto arriva un mese dopo quello di Slack.", {("slack", "2025-04-10/2025-04-30")}),
    ("de", "In der Woche davor hatte es schon Slack erwischt.", {("slack", LAST_WEEK)}),
    ("it", "La settimana scorsa era successo a Twitch, due settimane fa a Slack.", {("twitch", LAST_WEEK), ("slack", "2025-05-04/2025-05-08")}),
    ("nl", "Vorige week dinsdag lag Figma er ook al uit.", {("figma", "2025-05-13")}),
    ("sv", "Förra veckan var det Heroku som krånglade.", {("heroku", LAST_WEEK)}),
    ("fi", "Huhtikuussa Snapchat kaatui samalla tavalla.", {("snapchat", "2025-04")}),
]  # fmt: skip
NOTHING = [
    "Slack raised its prices last week.",
    "Last week Slack hired a new chief technology officer.",
    "AWS hosted its summit in April.",
    "A vulnerability in GitLab was patched on May 16.",
    "Since Friday, GitLab has offered free migration.",
    "The failure came a week before Cloudflare Connect.",
    "Like Slack and Zoom, GitHub promises 99.9 percent uptime.",
    "Compared with AWS, GitHub is small.",
    "Shares of Cloudflare fell 3% on Monday.",
    "Slack rose to the number one spot of the app store in April, with downloads up by half.",
    "The failure echoes similar outages at Slack and Zoom.",
]
OF_ITS_OWN = [
    "GitHub gained immense popularity in January 2025, which began with a sell-off of its rivals.",
    "Root cause: a dormant misconfiguration from April 6 made every route unreachable.",
    "It follows on the heels of an update of the editor, and users were met with error 503.",
    "On April 29 GitHub deployed a new feature in its login.",
]
"""Days and words that look back, of the one outage that the report tells."""


def spoken(providers, text: str, language: str = "en") -> set[tuple[str, str]]:
    title = "GitHub outage"
    page = PageText(
        "https://past.example/1", f"{title}\n\n{OWN[language]} {text}", title, language=language, published=TUESDAY
    )
    return {slot for slot in spoken_of(read_article(page, providers=providers)) if slot[0] != "github"}


@pytest.fixture(scope="module")
def providers():
    from pathlib import Path

    from scraper.edge.people.config import load

    return load(Path(__file__).resolve().parents[2] / "content")[0].providers


@pytest.mark.parametrize(("language", "text", "slots"), TOLD, ids=range(len(TOLD)))
def test_an_outage_named_by_the_way_is_put_on_its_days(providers, language, text, slots):
    assert slots <= spoken(providers, text, language)


@pytest.mark.parametrize("text", NOTHING, ids=range(len(NOTHING)))
def test_other_news_of_another_provider_is_no_outage(providers, text):
    assert spoken(providers, text) == set()


@pytest.mark.parametrize("text", OF_ITS_OWN, ids=range(len(OF_ITS_OWN)))
def test_what_rose_or_was_changed_before_is_no_other_outage(providers, text):
    title = "GitHub outage"
    page = PageText("https://past.example/1", f"{title}\n\n{OWN['en']} {text}", title, language="en", published=TUESDAY)
    assert [c for c in read_article(page, providers=providers).claims if c.about is not None] == []


def test_a_stretch_is_all_its_days():
    assert days_of_slot("2025-04-29/2025-05-02") == ("2025-04-29", "2025-04-30", "2025-05-01", "2025-05-02")
    assert days_of_slot("2025-05-02") == ("2025-05-02",)
    assert len(days_of_slot("2024-02")) == 29
