"""What others met in an outage is part of it; what they had by themselves is another one."""

from dataclasses import replace

import pytest

from scraper.core.articles.passages import read
from scraper.core.instants import parse_instant
from scraper.core.model import About, PageText, Provider, ProviderRole
from scraper.core.placing.spoken import spoken_of
from scraper.core.reading import read_article, told_by

CATALOGUE = (
    Provider("tide", "Tide Cloud"),
    Provider("nimbus", "Nimbus"),
    Provider("quasar", "QuasarMail"),
    Provider("brook", "Brookline"),
)
PUBLISHED = parse_instant("2026-05-13T20:00:00Z")
SPREAD = (
    "Tide Cloud outage hits the web",
    "Tide Cloud went down on Wednesday at 14:40 UTC, disrupting services such as Nimbus.",
)


def page(title: str, text: str) -> PageText:
    return PageText("https://wire.example/a", f"{title}\n\n{text}", title, published=PUBLISHED, language="en")


def others(title: str, text: str) -> set[tuple[str, str | None]]:
    claims = told_by(read(page(title, text), CATALOGUE))[0]
    return {(c.about.provider, c.about.day) for c in claims if c.about is not None}


def test_what_the_victims_met_is_on_no_other_outage() -> None:
    title, lead = SPREAD
    assert others(title, f"{lead} Nimbus users saw error 503 and QuasarMail was down too.") == set()


def test_that_the_words_are_on_a_victim_stays_known() -> None:
    title, lead = SPREAD
    article = read_article(page(title, f"{lead} QuasarMail was down too."), providers=CATALOGUE)
    assert About("quasar", "2026-05-13") in {c.told_of for c in article.claims if c.about is None}
    assert ("quasar", "2026-05-13") in spoken_of(article)


@pytest.mark.parametrize(
    "told",
    [
        "QuasarMail suffered a separate outage with error 502.",
        "QuasarMail had an outage of its own with error 502.",
        "On 2 March QuasarMail was down with error 502.",
    ],
)
def test_an_outage_of_its_own_stays_another_one(told: str) -> None:
    title, lead = SPREAD
    assert "quasar" in {provider for provider, _ in others(title, f"{lead} {told}")}


def parts(title: str, text: str) -> dict[str, ProviderRole]:
    return {m.id: m.role for m in read(page(title, text), CATALOGUE).roles}


def test_who_is_blamed_by_several_has_the_outage() -> None:
    read_as = parts(
        "Nimbus, QuasarMail and Brookline down",
        "Nimbus, QuasarMail and Brookline went offline on Wednesday because of an outage at Tide Cloud.",
    )
    assert read_as["tide"] is ProviderRole.PRIMARY
    assert ProviderRole.PRIMARY not in {read_as["nimbus"], read_as["quasar"], read_as["brook"]}


def test_what_an_earlier_outage_came_from_is_not_to_blame_for_this_one() -> None:
    read_as = parts(
        "Nimbus down",
        "Nimbus was down on Wednesday. It differed from last week's outage, which was caused by a Tide Cloud route leak.",
    )
    assert read_as["tide"] is not ProviderRole.UPSTREAM
    assert read_as["nimbus"] is ProviderRole.PRIMARY


def test_whom_a_headline_names_as_hit_had_no_outage_of_the_weeks_before() -> None:
    text = "Seit etwa 9:11 Uhr MESZ ist am Mittwoch, dem 13. Mai 2026, Brookline gestört. Nimbus und QuasarMail sind betroffen."
    german = replace(page("Brookline-Ausfall trifft Nimbus und QuasarMail", text), language="de")
    assert {c.about for c in told_by(read(german, CATALOGUE))[0]} == {None}


def test_the_one_that_the_headline_names_as_broken_has_it_and_blames_another() -> None:
    read_as = parts(
        'Nimbus down after a "thermal event" in Tide Cloud data centre',
        "Nimbus was down on Wednesday after an outage at a Tide Cloud data centre. A cooling failure at Tide Cloud stopped "
        "its racks. Tide Cloud said that its outage was over at 18:00 UTC.",
    )
    assert read_as == {"nimbus": ProviderRole.PRIMARY, "tide": ProviderRole.UPSTREAM}


def test_one_of_many_examples_has_no_outage_of_its_own() -> None:
    read_as = parts(
        "A power failure takes sites down", "It knocked popular sites such as Alder and Nimbus offline on Wednesday."
    )
    assert read_as == {"nimbus": ProviderRole.MENTIONED}


def test_in_a_report_on_two_a_time_is_of_the_one_that_the_sentence_names() -> None:
    text = (
        "Nimbus and QuasarMail both went down on Wednesday. Nimbus began to fail at 14:10 UTC. "
        "QuasarMail went down at 14:40 UTC."
    )
    article = read_article(page("Nimbus and QuasarMail go down", text), providers=CATALOGUE)
    begun = {c.at.strftime("%H:%M"): c.told_of for c in article.claims if c.at and c.at.hour}
    assert begun == {"14:10": About("nimbus", "2026-05-13"), "14:40": About("quasar", "2026-05-13")}
    assert {c.about for c in article.claims} == {None}
