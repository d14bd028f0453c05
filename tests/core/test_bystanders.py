"""Who is only named beside somebody else's outage is never the one that had it."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from scraper.core.articles.passages import read
from scraper.core.model import Instant, PageText, Precision, Provider, ProviderRole
from scraper.edge.people.config import load

PUBLISHED = Instant(datetime(2026, 5, 12, 20, tzinfo=UTC), Precision.MINUTE)
CONTENT = Path(__file__).resolve().parents[2] / "content"
ASIDE = {
    "shops that closed in a power cut": (
        "en", "Power outage in Leeds", "A power outage left 4,000 homes in the dark on Tuesday from 09:00 UTC. Vodafone shops in the city closed.",
    ),
    "staff that turned to a messenger": (
        "en", "Hospital IT systems down", "Computer systems at St Mary’s went down on Tuesday at 08:10 UTC. Staff used WhatsApp to coordinate. The systems were restored at 13:00 UTC.",
    ),
    "a messenger in the headline": (
        "en", "Doctors turn to WhatsApp as hospital records vanish", "Records at Guy’s could not be opened on Tuesday from 06:45 UTC. Doctors sent charts over WhatsApp.",
    ),
    "what could not be watched over a cut line": (
        "en", "Broadband outage in Cornwall", "Internet service in Cornwall went down on Tuesday at 06:00 UTC after thieves cut a cable of Wildanet. Customers could not watch Netflix or play Fortnite.",
    ),
    "with what nobody could pay at a till": (
        "en", "Card payments fail at supermarkets", "Card terminals in Sainsbury’s stores stopped working on Tuesday at 10:05 UTC. Shoppers with Apple Pay and PayPal were also turned away.",
    ),
    "whose customers rang in vain": (
        "en", "Water firm’s phone lines down", "Phone lines of Severn Trent failed on Tuesday at 09:20 UTC. Customers of Vodafone and O2 who rang were cut off.",
    ),
    "whose engineer was called": (
        "en", "Council phones out of order", "Phone lines of Fife Council were down on Tuesday from 09:00 to 11:30 UTC. An engineer from BT was called out.",
    ),
    "a sponsor": (
        "en", "Ticket site crashes", "The ticket site Dice crashed on Tuesday at 09:00 UTC as fans rushed for tickets to a tour sponsored by Spotify.",
    ),
    "a branch": (
        "de", "Stromausfall in Plauen", "Nach einem Kurzschluss fiel am Dienstag um 10.15 Uhr der Strom aus. Filialen von Sparkasse und Commerzbank blieben geschlossen.",
    ),
    "the way papers were sent": (
        "nl", "Uitval bij apotheken", "Het computersysteem van apotheken viel dinsdag om 9.10 uur uit. Recepten werden per WhatsApp verstuurd.",
    ),
    "how the sick were told": (
        "es", "Falla el sistema de citas del Sescam", "El sistema de citas del Sescam dejó de funcionar este martes a las 9:00. Los pacientes fueron avisados por Telegram.",
    ),
    "with what clerks worked": (
        "fr", "Panne à la préfecture du Gard", "Les ordinateurs de la préfecture sont tombés en panne mardi à 9 h. Les agents ont travaillé avec Gmail et WhatsApp.",
    ),
    "a shop": (
        "fr", "Coupure de courant à Amiens", "Une coupure de courant a privé 5 000 foyers d’électricité mardi à 7 h 40. La boutique Orange de la gare est restée fermée.",
    ),
    "how officials kept in touch": (
        "ja", "市役所のシステム障害", "川崎市役所の窓口システムが12日9時ごろ停止した。職員はLINEで連絡を取り合った。12時に復旧した。",
    ),
    "an outage of another month": (
        "en", "Booking glitch slows check-in", "A booking system failed on Tuesday at 09:00 UTC. British Airways then had another computer problem last month.",
    ),
}  # fmt: skip
OWN = {
    "whose own outage silenced a hospital": (
        "en", "Hospital staff fall back on paper", "Doctors in Leeds could not reach each other on Tuesday after WhatsApp went down at 09:00 UTC.", {"meta"},
    ),
    "who says that its masts failed": (
        "en", "Thousands lose mobile signal", "Thousands of people in Leeds had no signal on Tuesday from 09:00 UTC. Vodafone said a power cut had knocked out its masts.", {"vodafone"},
    ),
    "what nobody could watch, and nothing else failed": (
        "en", "No films for a night", "Subscribers could not watch Netflix on Tuesday from 20:00 UTC.", {"netflix"},
    ),
    "at whose place it broke": (
        "en", "Water firm unreachable", "Customers could not ring Severn Trent on Tuesday. An outage at O2 had cut its lines off from 09:20 to 10:50 UTC.", {"o2"},
    ),
    "who is owned by nobody in the headline": (
        "de", "Kunden kommen nicht an ihr Geld", "An den Automaten der Commerzbank gab es am Dienstag ab 11.00 Uhr kein Geld.", {"commerzbank"},
    ),
    "whose systems stopped": (
        "it", "Pensionati in coda", "Pensionati in coda martedì: i sistemi di Poste Italiane sono andati in tilt alle 8.30.", {"poste-italiane"},
    ),
    "whose network it was, in a row": (
        "es", "Punta Arenas sin telefonía", "Un corte masivo de telefonía se registró alrededor de las 16:30 de este martes en las redes de Entel y Movistar.", {"telefonica"},
    ),
    "where it is disturbed": (
        "fr", "Les numéros d’urgence injoignables", "Mobile et internet fixe sont perturbés mardi à 10 h chez SFR.", {"sfr"},
    ),
    "who is said to be behind, with the others that used it": (
        "en", "Slack outage sends offices to WhatsApp", "Slack went down on Tuesday at 09:00 UTC. Offices used WhatsApp and Microsoft Teams instead.", {"slack"},
    ),
    "who failed, in another script": (
        "ja", "連絡取れず市役所混乱", "川崎市役所は12日、連絡が取れず混乱した。LINEで9時ごろ障害が発生したためで、12時に復旧した。", {"line"},
    ),
    "who stands behind what broke": (
        "de", "Kein Netz", "Die Leitungen waren am Dienstag tot, meldeten Kunden. Gestört war ab 8.10 Uhr vielmehr Cloudflare.", {"cloudflare"},
    ),
    "what failed was it": (
        "en", "Not this time", "The consoles could not be reached on Wednesday. What failed from 10:20 to 11:05 UTC was Okta.", {"okta"},
    ),
    "whose cable it was": (
        "en", "911 goes out in four states", "Emergency calls failed on Tuesday. “The severed line is ours,” Lumen Technologies acknowledged.", {"lumen"},
    ),
}  # fmt: skip


@pytest.fixture(scope="module")
def catalogue() -> tuple[Provider, ...]:
    return load(CONTENT)[0].providers


def primary(language: str, title: str, text: str, providers: tuple[Provider, ...]) -> set[str]:
    page = PageText(
        "https://wire.example/a", f"{title}\n\n{text}", title, language=language, published=PUBLISHED, published_by="json-ld"
    )  # fmt: skip
    return {m.id for m in read(page, providers).roles if m.role is ProviderRole.PRIMARY}


@pytest.mark.parametrize("case", ASIDE)
def test_nobody_of_the_catalogue_failed(case: str, catalogue: tuple[Provider, ...]) -> None:
    assert primary(*ASIDE[case], catalogue) == set()


@pytest.mark.parametrize("case", OWN)
def test_who_failed_stays_the_one(case: str, catalogue: tuple[Provider, ...]) -> None:
    language, title, text, expected = OWN[case]
    assert primary(language, title, text, catalogue) == expected
