"""Who tells a story after another adds no second voice: agreement needs accounts that stand on their own."""

from datetime import UTC, datetime, timedelta

import pytest

from scraper.core.compose import Seed, compose
from scraper.core.model import (
    Basis,
    DocumentRole,
    Instant,
    PageText,
    Placement,
    Precision,
    Provider,
    Source,
    Standing,
)
from scraper.core.reading import read_article
from scraper.core.telling.genealogy import genealogy, tally

PROVIDERS = (Provider("nimbus", "Nimbus"),)
LANGUAGES = {"Tagblatt": "de", "Zeitung": "de", "Monde": "fr", "Figaro": "fr", "Diario": "es", "Mundo": "es"}
OWN = (
    "Nimbus stopped working at 09:02 UTC on Tuesday, 12 May 2026, and offices in the town went back to the telephone "
    "for the morning."
)
BAKER = f"{OWN} A baker in the old harbour wrote his orders on paper and sent his son on a bicycle"
PLAIN = "Nimbus failed at 09:02 UTC on Tuesday, 12 May 2026"
SINCE = "Messages could not be sent on Nimbus from 09:02 UTC on Tuesday, 12 May 2026"
FELL = "Nimbus ist am Dienstag, 12. Mai 2026, um 09:02 UTC ausgefallen"
SHAKEN = "Der Dienst Nimbus war am 12. Mai 2026 ab 09:02 UTC gestört"
DOWN = "Nimbus est tombé en panne à 09:02 UTC mardi 12 mai 2026"
STILL = "La messagerie Nimbus ne répond plus depuis 09:02 UTC ce mardi 12 mai 2026"
CAYO = "Nimbus se cayó a las 09:02 UTC del martes 12 de mayo de 2026"
CAIDA = "La caída de Nimbus comenzó a las 09:02 UTC del martes 12 de mayo de 2026"

ONE = [
    {"Herald": OWN, "Ledger": f"{PLAIN}, the Herald reported."},
    {"Herald": OWN, "Ledger": f"{PLAIN}, the Herald wrote."},
    {"Herald": OWN, "Ledger": f"{PLAIN}, Herald reports."},
    {"Herald": OWN, "Ledger": f"{PLAIN} (source: Herald)."},
    {"Herald": OWN, "Ledger": f"According to the Herald, {PLAIN}."},
    {"Herald": OWN, "Ledger": f"As first reported by the Herald, {PLAIN}."},
    {"Herald": OWN, "Ledger": f"{PLAIN}. The Herald was first to report the outage."},
    {"Herald": OWN, "Ledger": f"{PLAIN}, the Herald reported.", "Courier": f"The Ledger reported that {PLAIN}."},
    {"Herald": OWN, "Tagblatt": f"Wie der Herald berichtet, {FELL}."},
    {"Herald": OWN, "Mirror": OWN, "Echo": OWN},
    {"Herald": f"{BAKER} to the mill.", "Mirror": f"{BAKER}."},
    {"Herald": f"{PLAIN}, Reuters reported.", "Ledger": f"{SINCE}, according to Reuters. It had no comment."},
    {"Herald": f"LONDON (Reuters) - {PLAIN}.", "Ledger": f"{SINCE}, Reuters reported."},
    {"Herald": f"NEW YORK (AP) — {PLAIN}.", "Ledger": f"{SINCE}, the Associated Press reported."},
    {"Herald": f"{PLAIN}, Bloomberg reported.", "Tagblatt": f"{FELL}, schreibt Bloomberg."},
    {"Tagblatt": f"{FELL}, meldet die dpa.", "Zeitung": f"Laut dpa ist das so: {SHAKEN}."},
    {"Tagblatt": f"(dpa) {FELL}.", "Zeitung": f"{SHAKEN}, berichtet die dpa."},
    {"Monde": f"{DOWN}, selon l'AFP.", "Figaro": f"{STILL}, rapporte l’AFP."},
    {"Diario": f"{CAYO}, según la agencia EFE.", "Mundo": f"{CAIDA}, informó EFE."},
]
TWO = [
    {"Herald": OWN, "Ledger": f"Our screens went dark: {PLAIN}, as nobody in the newsroom could send a message."},
    {"Herald": OWN, "Ledger": f"{PLAIN}. Nobody answered the telephone.", "Courier": f"{PLAIN}, the Herald reported."},
    {"Herald": OWN, "Ledger": f"{PLAIN}, Reuters reported."},
    {"Herald": f"{PLAIN}, AFP reported.", "Ledger": f"{SINCE}, Reuters reported."},
    {"Herald": OWN, "Tagblatt": f"{FELL}. In den Büros griff man zum Telefon."},
    {"Herald": OWN, "Ledger": f"{PLAIN}. Thousands complained, according to Downdetector."},
    {"Herald": OWN, "Ledger": f'{PLAIN}. "We are looking into it," a spokesman told the Ledger.'},
    {"Herald": OWN, "Ledger": f"{PLAIN}. The Ledger reported a similar case in March."},
    {"Herald": OWN, "Ledger": f"According to Nimbus, {SINCE}."},
    {"Herald": OWN, "Ledger": f"{PLAIN}. The company told Bloomberg that it was sorry."},
    {"Tagblatt": f"{FELL}.", "Zeitung": f"{SHAKEN}, berichten Nutzer."},
    {"Monde": f"{DOWN}.", "Diario": f"{CAIDA}."},
    {"Monde": f"{DOWN}, selon des utilisateurs.", "Figaro": f"{STILL}."},
]


def article(outlet: str, text: str, minute: int, standing: Standing = Standing.PRESS):
    url, title = f"https://{outlet.lower()}.example/a", text.split(".", maxsplit=1)[0][:30]
    at = datetime(2026, 5, 12, 11, tzinfo=UTC) + timedelta(minutes=minute)
    language, published = LANGUAGES.get(outlet, "en"), Instant(at, Precision.MINUTE, Basis.STATED)
    page = PageText(url, f"{title}\n{text}", title, site=outlet, published=published, language=language)
    return read_article(
        page, providers=PROVIDERS, source=Source(outlet.lower(), "feed", url, standing, publisher=outlet)
    )


def judged(articles):
    seed = Seed(
        "2026-05-12-nimbus-0902",
        tuple(Placement(a.id, DocumentRole.PRIMARY) for a in articles),
        founded_by="press",
    )
    found = compose(seed, articles, providers=PROVIDERS)
    return next(v for v in found.verdicts if v.fact == "started")


@pytest.mark.parametrize(
    ("told", "outcome"),
    [(t, "single") for t in ONE] + [(t, "agreed") for t in TWO],
    ids=[f"{n}-{'-'.join(t)}" for n, t in enumerate((*ONE, *TWO))],
)
def test_a_fact_is_agreed_where_two_tell_it_on_their_own(told, outcome) -> None:
    articles = tuple(article(outlet, text, 10 * n) for n, (outlet, text) in enumerate(told.items()))
    assert judged(articles).outcome == outcome
    assert (tally(genealogy(articles)).independent > 1) == (outcome == "agreed")


def test_what_is_written_over_the_provider_s_own_text_is_the_provider_s_voice() -> None:
    own = article("Nimbus", f"{BAKER} to the mill.", 0, Standing.OFFICIAL)
    assert judged((own, article("Mirror", f"{BAKER}.", 10))).outcome == "single"
    assert judged((own, article("Ledger", f"{PLAIN}. Nobody answered the telephone.", 10))).outcome == "agreed"
