"""Faults that are named where nothing is told of this outage: supposed, at any time, asked about, earlier, done by it itself."""

from __future__ import annotations

import pytest

from scraper.core.articles.cause_elsewhere import told_elsewhere

_YEARS = frozenset({2026})


def _elsewhere(sentence: str, cause: str, language: str = "en", years: frozenset[int] = _YEARS) -> bool:
    start = sentence.index(cause)
    return told_elsewhere(sentence, start, cause, language=language, years=years)


@pytest.mark.parametrize(
    ("sentence", "cause", "language"),
    [
        ("If a till stops because of a disk fault, staff write receipts.", "a disk fault", "en"),
        ("Wenn ein Server wegen eines Defekts ausfällt, springt ein zweiter ein.", "eines Defekts", "de"),
        ("Jika server mati karena bug, antrean menumpuk.", "bug", "id"),
        ("Shops may close because of network faults.", "network faults", "en"),
        ("Solche Ausfälle entstehen oft durch volle Platten.", "volle Platten", "de"),
        ("Zo'n storing, soms door een fout in een router, duurt kort.", "een fout in een router", "nl"),
        ("サーバー停止の原因は、設定ミスや故障などに大別できる。", "設定ミスや故障", "ja"),
        ("宕机通常由硬盘故障引起。", "硬盘故障", "zh"),
        ("Bij een DDoS-aanval wordt een site bestookt.", "een DDoS-aanval", "nl"),
        ("Nimbus would not say whether a bad disk or a router fault was behind it.", "a router fault", "en"),
        ("Resta da capire se sia stato un aggiornamento errato.", "un aggiornamento errato", "it"),
        ("Неясно, связано ли это с ошибкой обновления.", "ошибкой обновления", "ru"),
        ("The incident came two days after Nimbus released a new client.", "a new client", "en"),
        ("La panne survient trois semaines après une mise à jour ratée.", "une mise à jour ratée", "fr"),
        ("The outage follows a March fault at Corvane.", "a March fault at Corvane", "en"),
        ("In 2017, a typing mistake took the shop offline.", "a typing mistake", "en"),
        ("Hace dos años un corte de luz dejó sin servicio a Nimbus.", "un corte de luz", "es"),
        ("Damals lag es an einem Fehler bei Corvane.", "einem Fehler bei Corvane", "de"),
        ("The outage led to a surge of calls, which overloaded the hotline.", "a surge of calls", "en"),
        ("Engineers first suspected a power cut but found the hall running.", "a power cut", "en"),
        ("The trouble was caused by 214 separate failures.", "214 separate failures", "en"),
        ("Такие сбои обычно вызваны ошибками в коде.", "ошибками в коде", "ru"),
        ("Rok temu awaria zasilania zatrzymała Nimbus.", "awaria zasilania", "pl"),
        ("Bad cables remain the leading causes of downtime.", "Bad cables", "en"),
        ("The lawsuit claims that poor maintenance caused the losses.", "poor maintenance", "en"),
        ("Its lag was linked to the northern region.", "the northern region", "en"),
        ("The table vanished, triggering the failures of others.", "triggering the failures of others", "en"),
    ],
)
def test_a_fault_of_no_outage_or_of_another_one(sentence: str, cause: str, language: str) -> None:
    assert _elsewhere(sentence, cause, language)


@pytest.mark.parametrize(
    ("sentence", "cause", "language"),
    [
        ("Users may see errors because of a disk fault.", "a disk fault", "en"),
        ("The outage may have been caused by a disk fault.", "a disk fault", "en"),
        ("Viele können wegen einer Störung im Netz nicht zahlen.", "einer Störung im Netz", "de"),
        ("Als gevolg van een fout in een router lag de site plat.", "een fout in een router", "nl"),
        ("Si bien hubo rumores, la causa fue un fallo de red.", "un fallo de red", "es"),
        ("Two days after the outage, Nimbus blamed a bad rule.", "a bad rule", "en"),
        ("The outage followed a failed migration.", "a failed migration", "en"),
        ("In 2026, a typing mistake took the shop offline.", "a typing mistake", "en"),
        ("A disk fault triggered an outage, which overloaded the hotline.", "A disk fault", "en"),
        ("It was caused by a fault in one region.", "a fault in one region", "en"),
        ("Engineers suspected a power cut.", "a power cut", "en"),
    ],
)
def test_a_fault_of_this_outage(sentence: str, cause: str, language: str) -> None:
    assert not _elsewhere(sentence, cause, language)


def test_an_article_that_only_recalls_outages_may_tell_one_by_its_year() -> None:
    assert not _elsewhere("In 2017, a typing mistake took the shop offline.", "a typing mistake", years=frozenset())
