"""Times and days beside an article's own outage that are of no other one, and who is named for it."""

import pytest

from scraper.core.articles.passages import read
from scraper.core.instants import parse_instant
from scraper.core.model import PageText, Provider, ProviderRole, Relevance
from scraper.core.reading import told_by

CATALOGUE = (
    Provider("tide", "Tide Cloud", ("タイドクラウド", "타이드클라우드")),
    Provider("nimbus", "Nimbus", ("ニンバス", "님버스")),
    Provider("quasar", "QuasarMail"),
    Provider("brook", "Brookline"),
)
PUBLISHED = parse_instant("2026-05-20T20:00:00Z")
LEAD = "Nimbus went down on 13 May 2026 at 14:40 UTC, and users saw errors."


def page(text: str, title: str = "Nimbus outage", language: str = "en") -> PageText:
    return PageText("https://wire.example/a", f"{title}\n\n{text}", title, published=PUBLISHED, language=language)


def others(text: str) -> set[tuple[str, str | None]]:
    claims = told_by(read(page(text), CATALOGUE))[0]
    return {(c.about.provider, c.about.day) for c in claims if c.about is not None}


@pytest.mark.parametrize(
    "told",
    [
        "Since January, Nimbus users have doubled and errors grew.",
        "The company blamed unprecedented demand over the prior week for the Nimbus outage.",
        "Nimbus failed days after reaching the top of the charts.",
        "The Nimbus outage of last week had one cause.",
        "On May 19, Nimbus published a detailed post-mortem.",
        "Nimbus's May 19 post-mortem names one fault in the outage.",
        "The outage persisted into May 14, when Nimbus was still slow.",
    ],
)
def test_no_other_outage_is_made_of(told: str) -> None:
    assert others(f"{LEAD} {told}") == set()


@pytest.mark.parametrize(
    "told",
    [
        "Last month a similar outage kept Nimbus down for two hours.",
        "It follows a ten-hour Nimbus outage on 2 March 2026.",
        "The earlier Nimbus outage ended on 2 May 2026.",
    ],
)
def test_another_outage_stays_one(told: str) -> None:
    assert others(f"{LEAD} {told}")


def parts(title: str, text: str, language: str = "en") -> dict[str, ProviderRole]:
    return {m.id: m.role for m in read(page(text, title, language), CATALOGUE).roles}


@pytest.mark.parametrize(
    ("title", "text", "language"),
    [
        ("Tide Cloud outage breaks the internet: Nimbus, QuasarMail go dark", "A fault at Tide Cloud took them down.", "en"),
        ("Une panne mondiale touche de nombreux sites", "Nimbus, QuasarMail ou encore Brookline sont inaccessibles. L'origine du problème viendrait de Tide Cloud, dont les serveurs sont en panne.", "fr"),
        ("님버스 등 접속 불안", "타이드클라우드에서 서비스 장애가 발생하면서 님버스, QuasarMail 등이 접속 불안정 현상을 겪었다.", "ko"),
    ],
)  # fmt: skip
def test_who_failed_is_primary_and_not_whom_it_hit(title: str, text: str, language: str) -> None:
    found = parts(title, text, language)
    assert {p for p, role in found.items() if role is ProviderRole.PRIMARY} == {"tide"}


def test_the_platform_behind_a_service_is_upstream() -> None:
    told = "Nimbus went down at 14:40 UTC. This stemmed from a policy change in Tide Cloud, Nimbus’s underlying compute provider."
    assert parts("Nimbus outage", told)["tide"] is ProviderRole.UPSTREAM


def test_what_stopped_working_normally_is_not_ruled_out() -> None:
    told = "O Nimbus saiu do ar. O QuasarMail também deixou de funcionar normalmente."
    assert parts("Nimbus fora do ar", told, "pt").get("quasar") is not ProviderRole.RULED_OUT


@pytest.mark.parametrize(
    ("title", "text", "kind"),
    [
        ("Nimbus outages in April 2026", "Nimbus failed again. On April 6, 7, 8 and 13 users saw errors. The outage of April 15 hit most.", Relevance.ROUNDUP),
        ("Nimbus goes offline twice in a day, here's what went wrong", f"{LEAD} It was back at 15:20 UTC.", Relevance.INCIDENT),
        ("Nimbus outage tops the biggest crashes of 2026", "The list of the year: Nimbus was out for two hours on March 8. Tide Cloud failed on April 2.", Relevance.ROUNDUP),
        ("Nimbus down", "Nimbus had one of its biggest outages on Wednesday. More than 8,000 users complained. The latest incident is its sixth major outage this year. In January users saw errors. In February it was down twice.", Relevance.INCIDENT),
        ("Two week outage for customers of Nimbus", f"{LEAD} A script had deleted their sites.", Relevance.INCIDENT),
    ],
)  # fmt: skip
def test_the_kind_of_page(title: str, text: str, kind: Relevance) -> None:
    assert told_by(read(page(text, title), CATALOGUE))[1] is kind
