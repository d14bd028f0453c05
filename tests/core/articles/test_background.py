"""What a report tells of outages before its own, or of somebody else's: it is never taken for its own."""

import pytest

from scraper.core.instants import parse_instant
from scraper.core.model import Claim, PageText, Provider, Relevance
from scraper.core.reading import read_article

LEAD = {
    "en": ("Citybank app fails", "The app of Citybank stopped working at 8 a.m. on Tuesday after a server had failed."),
    "de": ("App der Stadtbank gestört", "Die App der Stadtbank ist seit Dienstag, 8 Uhr, gestört. Grund ist ein Fehler in einer Datenbank."),
    "fr": ("Panne à la Banque du Port", "L'application de la Banque du Port est en panne depuis mardi 8h à cause d'un serveur défaillant."),
    "it": ("App di Banca Lago bloccata", "L'app di Banca Lago non funziona dalle 8 di martedì per un guasto a un server."),
    "ja": ("みどり銀行でシステム障害", "みどり銀行は12日、午前8時ごろからアプリが使えなくなったと発表した。サーバーの故障が原因だった。"),
    "sv": ("Nordsams app ligger nere", "Nordsams app har legat nere sedan klockan 8 på tisdagen. Felet beror på en trasig router."),
}  # fmt: skip
TOLD = [
    ("en", "In February customers were charged twice.\n\nThe bank said then that a software change was to blame."),
    ("en", "Its rival Orsa had to pay a fine after a 14-hour outage in 2019 caused by a fire at a data centre."),
    ("en", "Competitor Paystream was hit by ransomware in 2021 and was down for three weeks."),
    ("en", "A comparable failure hit the market leader last spring, because too many people were paying at once."),
    ("it", "Un disservizio simile si era verificato a marzo. Allora il blocco era durato tre ore per un guasto al data center."),
    ("fr", "Le 2 février, l'application était restée inaccessible. La direction avait alors évoqué une mise à jour ratée."),
    ("ja", "同行では昨年10月にもシステム障害が起きた。当時はプログラムの不具合が原因だった。"),
    ("ja", "同行では今年1月にもシステム障害が起きた。このときは機器の故障が原因だった。"),
    ("sv", "I december drabbades banken av ett liknande avbrott. Då tog det fyra timmar innan allt fungerade igen."),
]  # fmt: skip
OWN = [
    ("en", "The server had been installed in 2019. A disk in it was worn out.", "started"),
    ("en", "Then the app stopped for all customers. The trouble lasted three hours.", "duration"),
    ("de", "Der Ausfall dauerte drei Stunden. Damals, im März, war es ein Angriff.", "duration"),
]


def claims(language: str, text: str, published: str | None = "2026-05-12T18:00:00Z") -> tuple[Claim, ...]:
    title, lead = LEAD[language]
    day = parse_instant(published) if published else None
    page = PageText("https://wire.example/a", f"{title}\n\n{lead}\n\n{text}", title, published=day, language=language)
    return read_article(page, providers=(Provider("nimbus", "Nimbus"),)).claims


@pytest.mark.parametrize(("language", "text"), TOLD, ids=[f"{row[0]}-{row[1][:24]}" for row in TOLD])
def test_what_was_before_is_of_another_outage(language: str, text: str) -> None:
    """The claims of the lead are the article's own, none of the background is."""
    start = len("\n\n".join(LEAD[language]))
    found = claims(language, text)
    assert [c for c in found if c.start < start and c.about is None]
    assert [c.quote for c in found if c.start >= start and c.about is None and c.kind in {"cause", "duration"}] == []


@pytest.mark.parametrize(("language", "text", "kind"), OWN)
def test_what_only_sounds_like_it_is_its_own(language: str, text: str, kind: str) -> None:
    assert [c for c in claims(language, text) if c.kind == kind and c.about is None]


def undated(language: str, title: str, text: str) -> tuple[Claim, ...]:
    page = PageText("https://wire.example/a", f"{title}\n\n{text}", title, language=language)
    return read_article(page, providers=(Provider("nimbus", "Nimbus"),)).claims


def test_a_page_without_a_date_names_another_month_or_day() -> None:
    """A month beside "this morning" is past, so is a day of the month before the one that the lead names; a later one is not."""
    text = "Nimbus has been down since this morning. Users cannot log in. Many complain. Some pay cash. In May, 2,000 customers reported problems."
    assert [c.about is not None for c in undated("en", "Nimbus down", text) if c.kind == "peak_reports"] == [True]
    lead = "Clientes relatam que o app Nimbus está fora do ar nesta terça-feira (14). As queixas começaram às 10h20. O banco pede desculpas. "
    before = "Na quinta-feira (2), o aplicativo apresentou falhas. Naquela ocasião, a instabilidade começou às 15h e durou duas horas."
    found = undated("pt", "App Nimbus fora do ar nesta terça-feira (14)", lead + before)
    assert {c.about is None for c in found if c.kind == "duration"} == {False}
    assert {c.value for c in found if c.kind == "started" and c.about is None} & {"15h", "Na quinta-feira (2)"} == set()
    after = undated(
        "pt", "App Nimbus fora do ar nesta terça-feira (14)", lead + "O serviço voltou na quinta-feira (16)."
    )
    assert all(c.about is None for c in after if c.kind == "ended")


def test_a_row_of_counts_is_of_the_one_outage() -> None:
    providers = (Provider("orsa", "Orsa"), Provider("viva", "Vivatel"), Provider("mobi", "Mobiline"))
    title = "Panne chez plusieurs opérateurs"
    text = "Mardi 12 mai, une panne touche Orsa, Vivatel et Mobiline depuis 10h. Vers midi, on comptait 1400 signalements pour Vivatel, 850 pour Orsa et 800 pour Mobiline."
    day = parse_instant("2026-05-12T18:00:00Z")
    page = PageText("https://wire.example/a", f"{title}\n\n{text}", title, published=day, language="fr")
    found = [c for c in read_article(page, providers=providers).claims if c.kind == "peak_reports"]
    assert found
    assert all(c.about is None for c in found)


def test_a_list_by_days_is_a_roundup() -> None:
    """Paragraph after paragraph opens with a day of its own."""
    title = "Nimbus glitches: three recent cases"
    days = (
        "1 November 2024: A fault stops Nimbus at 12 noon for two hours. It was past 2:30 pm when it began again.",
        "7 April 2026 - Connectivity fails for 30 minutes.",
        "12 May 2026: Nimbus is halted for three hours.",
    )
    text = "\n\n".join((title, "Nimbus is back after a fault kept it shut for three hours on Tuesday morning.", *days))
    page = PageText(
        "https://wire.example/a", text, title, published=parse_instant("2026-05-12T18:00:00Z"), language="en"
    )
    assert read_article(page, providers=(Provider("nimbus", "Nimbus"),)).relevance is Relevance.ROUNDUP


def test_a_list_headed_by_names_is_a_roundup() -> None:
    """The sections of the page are headed by the name of a provider each."""
    title = "It's Christmas, so online services are down"
    parts = (
        title,
        "Christmas came, and it brought major problems at a number of online services.",
        "Here is the list so far:",
        "Nimbus",
        "Users could not log in this morning. It called the issue resolved a little after 1 p.m. ET.",
        "Cirrus",
        "It is not having a great day either, and new accounts cannot be made.",
    )
    page = PageText(
        "https://wire.example/a",
        "\n\n".join(parts),
        title,
        published=parse_instant("2025-12-25T18:00:00Z"),
        language="en",
    )
    providers = (Provider("nimbus", "Nimbus"), Provider("cirrus", "Cirrus"))
    assert read_article(page, providers=providers).relevance is Relevance.ROUNDUP


def test_what_texts_say_of_outages_at_large_is_no_claim() -> None:
    title = "Survey: one in three firms lost money to IT downtime last year"
    text = f"{title}\n\nOne in three companies lost money, a survey has found. The average outage lasted 84 minutes. Human error was the cause of most outages."
    page = PageText(
        "https://wire.example/a", text, title, published=parse_instant("2026-05-12T18:00:00Z"), language="en"
    )
    assert [c.kind for c in read_article(page, providers=()).claims if c.kind in {"cause", "duration"}] == []
