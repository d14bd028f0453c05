"""Who has the story from whom: copies, rewrites, stories told after another outlet, and accounts of their own."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from scraper.core.articles.passages import read
from scraper.core.articles.quoting import quoted_sources
from scraper.core.language.agencies import agencies_named
from scraper.core.model import Basis, Instant, PageText, Precision, Provider, Source, Standing
from scraper.core.reading import read_article
from scraper.core.telling.genealogy import Kind, genealogy, tally

ACME = (Provider("acme", "Acme Cloud"),)
MORNING = datetime(2026, 5, 4, 8, tzinfo=UTC)
STORY = (
    "Acme Cloud was down for two hours on Monday, 4 May 2026. Shops that keep their stock lists there had to write "
    "orders on paper, and a bakery in the old harbour gave its bread away because its till would not open. The company "
    "confirmed the outage at 06:10 UTC and blamed a disk that had been full since the weekend. By 08:02 UTC all was well."
)
OWN = (
    "At six in the morning the screens of our newsroom went dark. We store our pages with Acme Cloud, which failed at "
    "06:05 UTC on 4 May 2026 and came back at 08:02 UTC. Nobody answered the telephone at its office."
)


def article(outlet: str, text: str, minutes: int, standing: Standing = Standing.PRESS):
    at = MORNING + timedelta(minutes=minutes)
    published = Instant(at, Precision.MINUTE, Basis.STATED)
    url = f"https://{outlet.lower().replace(' ', '')}.example/acme"
    page = PageText(url, text, "Acme Cloud outage", site=outlet, published=published, language="en")
    source = Source(outlet.lower().replace(" ", "-"), "feed", url, standing, publisher=outlet)
    return read_article(page, providers=ACME, source=source)


def by_outlet(*articles):
    names = {a.id: a.publisher for a in articles}
    return {names[d.document]: d for d in genealogy(articles)}


def test_a_copy_goes_back_to_the_earliest_and_says_so():
    first, copy = article("Harbour Post", STORY, 0), article("Inland Mirror", STORY, 30)
    found = by_outlet(copy, first)
    assert found["Harbour Post"].kind is Kind.INDEPENDENT
    assert (found["Inland Mirror"].kind, found["Inland Mirror"].of) == (Kind.COPY, first.id)
    assert "Harbour Post" in found["Inland Mirror"].reason


def test_a_text_written_over_another_is_a_rewrite():
    sentences = STORY.split(". ")
    over = ". ".join([*sentences[:2], "A spokeswoman was not to be reached", "Readers can write to us"]) + "."
    first, rewrite = article("Harbour Post", STORY, 0), article("Quick Wire", over, 45)
    found = by_outlet(first, rewrite)
    assert (found["Quick Wire"].kind, found["Quick Wire"].of) == (Kind.REWRITE, first.id)
    assert 0.25 <= found["Quick Wire"].likeness < 0.8


@pytest.mark.parametrize(
    "words",
    [
        "As the Harbour Post reported, Acme Cloud was down on 4 May 2026.",
        "Acme Cloud was down on 4 May 2026, according to the Harbour Post.",
        "Acme Cloud war am 4. Mai 2026 gestört, laut Harbour Post zwei Stunden lang.",
        "Acme Cloud war am 4. Mai 2026 gestört, laut einem Bericht der Harbour Post zwei Stunden lang.",
        "Selon le quotidien Harbour Post, Acme Cloud est tombé en panne le 4 mai 2026.",
        "Acme Cloud falló el 4 de mayo de 2026, según el diario Harbour Post.",
        "Acme Cloud lag op 4 mei 2026 plat, volgens de krant Harbour Post.",
        "HarbourPostによると、Acme Cloudは2026年5月4日に停止した。",
        "По данным Harbour Post, 4 мая 2026 года Acme Cloud не работал.",
    ],
)
def test_an_article_that_names_its_source_is_told_after_it(words):
    first, after = article("Harbour Post", STORY, 0), article("Evening Bell", words, 300)
    found = by_outlet(first, after)["Evening Bell"]
    assert (found.kind, found.of) == (Kind.TOLD_AFTER, first.id)
    assert found.name.removeprefix("the ").replace(" ", "") == "HarbourPost"


AGENCIES = [
    ("Reuters", "according to Reuters, it failed"), ("Reuters", "LONDON (Reuters) - Acme failed"), ("Reuters", "Selon Reuters, la panne"),
    ("Reuters", "según la agencia Reuters, cayó"), ("Reuters", "路透社报道，服务中断"), ("Reuters", "ロイターによると、障害が発生した"),
    ("Reuters", "로이터통신에 따르면 장애가"), ("Reuters", "по данным агентства Reuters, сбой"), ("dpa", "laut dpa war der Dienst weg"),
    ("dpa", "Wie die Nachrichtenagentur dpa meldet"), ("dpa", "HAMBURG (dpa/lnw)"), ("AFP", "selon l'AFP, la panne"), ("ANSA", "secondo l'ANSA"),
    ("EFE", "según EFE, la caída"), ("Kyodo", "共同通信によると"), ("PAP", "według PAP awaria"), ("Interfax", "как сообщает Интерфакс"),
    ("Associated Press", "SEATTLE (AP) — Acme"),
]  # fmt: skip


@pytest.mark.parametrize(("name", "text"), AGENCIES)
def test_a_news_agency_is_named_in_any_language(name, text):
    assert name in agencies_named(text)


@pytest.mark.parametrize(
    "text",
    ["The router fell back to AP mode", "Reuters itself was down for an hour", "Bloomberg Terminal users could not log in",
     "The AFP protocol stopped", "Belgacom failed", "we use dpa-style queries"],
)  # fmt: skip
def test_an_agency_that_is_not_cited_is_no_source(text):
    assert agencies_named(text) == frozenset()


def test_all_who_tell_after_an_agency_that_nobody_holds_are_one_account():
    told = (
        article("Harbour Post", "Acme Cloud was down on 4 May 2026, according to Reuters.", 0),
        article("Evening Bell", "Selon Reuters, Acme Cloud est tombé en panne le 4 mai 2026 pendant deux heures.", 60),
        article("Tram Works", OWN, 10, Standing.OPERATOR),
    )
    counted = tally(genealogy(told))
    assert (counted.articles, counted.independent, counted.first_hand) == (3, 2, 1)


def test_nobody_tells_after_an_article_that_came_later():
    late = article("Harbour Post", STORY, 600)
    early = article("Evening Bell", "As the Harbour Post reported, Acme Cloud was down on 4 May 2026.", 0)
    assert by_outlet(late, early)["Evening Bell"].kind is Kind.INDEPENDENT


def test_an_outlet_outside_the_incident_counts_where_it_is_known():
    after = article("Evening Bell", "Acme Cloud was down on 4 May 2026, according to Coast Radio.", 0)
    assert genealogy([after])[0].kind is Kind.INDEPENDENT
    (found,) = genealogy([after], outlets=["Coast Radio"])
    assert (found.kind, found.of, found.name) == (Kind.TOLD_AFTER, None, "Coast Radio")


def test_two_reports_of_their_own_stay_two_and_the_operator_is_first_hand():
    told = (
        article("Harbour Post", STORY, 0),
        article("Tram Works", OWN, 10, Standing.OPERATOR),
        article("Inland Mirror", STORY, 30),
        article("Evening Bell", "As the Harbour Post reported, Acme Cloud was down on 4 May 2026.", 60),
    )
    counted = tally(genealogy(told))
    assert (counted.articles, counted.independent, counted.first_hand) == (4, 2, 1)


def test_the_order_of_arrival_changes_nothing():
    told = [article("Harbour Post", STORY, 0), article("Inland Mirror", STORY, 30), article("Tram Works", OWN, 10)]
    assert genealogy(told) == genealogy(told[::-1]) == genealogy([told[1], told[2], told[0]])


def test_an_undated_copy_is_never_the_original():
    undated = replace(article("Inland Mirror", STORY, 0), published=None)
    first = article("Harbour Post", STORY, 500)
    assert by_outlet(undated, first)["Inland Mirror"].kind is Kind.COPY


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("According to The Harbour Post, Nimbus was down for an hour.", ("The Harbour Post",)),
        ("Nimbus was down, per KXQZ, until noon. As per Brook News it is back.", ("Brook News", "KXQZ")),
        ("Nimbus was down for eight hours. (Sources: Techlight, KXQZ and Brook)", ("Brook", "KXQZ", "Techlight")),
        ("Nimbus was down, according to Downdetector. At its peak 900 people said so on störungsmelder.de.", ()),
        ("Nimbus was down, according to Nimbus Staff; see status.nimbus.example and api.nimbus.dev.", ()),
        ("Word came via X that Nimbus was down, says harbourpost.com.", ("harbourpost.com",)),
    ],
)
def test_an_outlet_is_named_and_neither_a_tracker_nor_who_was_down(text, named):
    nimbus = Provider("nimbus", "Nimbus", ())
    page = PageText("https://www.wavelength.com/a", text, "Nimbus down")
    assert quoted_sources(read(page, (nimbus,))) == named


def test_an_outlet_that_names_itself_has_its_story_from_nobody():
    page = PageText("https://www.wavelength.com/a", "According to Wavelength, at wavelength.com, it was down.", "Down")
    assert quoted_sources(read(page, ())) == ()
