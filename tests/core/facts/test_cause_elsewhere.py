"""Faults that are named where nothing is told of this outage: supposed, at any time, asked about, earlier, done by it itself."""

from __future__ import annotations

import pytest

from scraper.core.facts import cause

LEADS = {
    "en": "Nimbus went down on Monday.",
    "de": "Nimbus fiel am Montag aus.",
    "fr": "Nimbus est tombé en panne lundi.",
    "es": "Nimbus sufrió una caída el lunes.",
    "it": "Nimbus è andato giù lunedì per un disservizio.",
    "nl": "Nimbus lag maandag plat door een storing.",
    "pl": "Awaria Nimbus: w poniedziałek nie działał.",
    "ru": "Сбой Nimbus: сервис не работал в понедельник.",
    "id": "Nimbus mengalami gangguan pada Senin.",
    "ja": "Nimbusは月曜日に障害が発生した。",
    "zh": "Nimbus周一宕机。",
    "hi": "Nimbus सोमवार को डाउन हो गया।",
}


def _own(reading, sentence: str, language: str = "en", title: str = "") -> list[str]:
    read = reading(f"{LEADS[language]} {sentence}", title=title, language=language)
    return [str(c.value) for c in cause.find(read) if c.about is None and c.qualifier != "denies"]


@pytest.mark.parametrize(
    ("sentence", "language"),
    [
        ("If a till stops because of a disk fault, staff write receipts.", "en"),
        ("Wenn ein Server wegen eines Defekts ausfällt, springt ein zweiter ein.", "de"),
        ("Jika server mati karena bug, antrean menumpuk.", "id"),
        ("Shops may close because of network faults.", "en"),
        ("Solche Ausfälle entstehen oft durch volle Platten.", "de"),
        ("Zo'n storing, soms door een fout in een router, duurt kort.", "nl"),
        ("サーバー停止の原因は、設定ミスや故障などに大別できる。", "ja"),
        ("宕机通常由硬盘故障引起。", "zh"),
        ("Bij een DDoS-aanval wordt een site bestookt.", "nl"),
        ("Nimbus would not say whether a bad disk or a router fault was behind it.", "en"),
        ("Неясно, связано ли это с ошибкой обновления.", "ru"),
        ("The incident came two days after Nimbus released a new client.", "en"),
        ("The Nimbus outage came only hours after a power fault grounded flights.", "en"),
        ("In 2017, a typing mistake took the shop offline.", "en"),
        ("2019 hatte ein Softwarefehler Nimbus lahmgelegt.", "de"),
        ("Hace dos años un corte de luz dejó sin servicio a Nimbus.", "es"),
        ("The outage led to a surge of calls, which overloaded the hotline.", "en"),
        ("Engineers first suspected a power cut but found the hall running.", "en"),
        ("Такие сбои обычно вызваны ошибками в коде.", "ru"),
        ("The lawsuit claims that poor maintenance caused the losses.", "en"),
        ("Its lag was linked to the northern region.", "en"),
        ("The outage was later linked to two deaths.", "en"),
        ("Der Probelauf wird wegen der Reparaturarbeiten verschoben.", "de"),
        ("Другие сервисы не работали из-за перегрузки серверов.", "ru"),
        ("この障害の影響で、回線を使う店の端末が停止する障害が起きた。", "ja"),
        ("Nimbus said that the cause was under investigation.", "en"),
        ("No evidence ties the outage to a router fault.", "en"),
        ("Asked if the outage might be due to a bad cable, Nimbus was silent.", "en"),
    ],
)
def test_a_fault_of_no_outage_or_of_another_one(reading, sentence: str, language: str) -> None:
    assert _own(reading, sentence, language) == []


@pytest.mark.parametrize(
    ("sentence", "value", "language"),
    [
        ("Users may see errors because of a disk fault.", "a disk fault", "en"),
        ("The outage may have been caused by a disk fault.", "a disk fault", "en"),
        ("Two days after the outage, Nimbus blamed a bad rule.", "a bad rule", "en"),
        ("The outage began after a failed migration.", "a failed migration", "en"),
        ("A disk fault triggered an outage, which overloaded the hotline.", "A disk fault", "en"),
        ("During the outage, a faulty rule took the mail servers down.", "a faulty rule", "en"),
        ("It was traced to its own system: a rule had looped.", "a rule had looped", "en"),
        ("The outage occurred because this time, a step was left out.", "a step was left out", "en"),
        ("The outage was linked to Tide Cloud.", "Tide Cloud", "en"),
        (
            "La causa no fue un ataque, sino un fallo en un servidor de Nimbus.",
            "un fallo en un servidor de Nimbus",
            "es",
        ),
        ("Gangguan ini disebabkan oleh lonjakan permintaan.", "lonjakan permintaan", "id"),
    ],
)
def test_a_fault_of_this_outage(reading, sentence: str, value: str, language: str) -> None:
    assert value in _own(reading, sentence, language)


_LIST = (
    "Nimbus has not said why.\n\nPossible causes include:\n\n• Server overload: a surge in traffic can crash servers.\n\n"
    "• Bugs: a faulty update caused many a crash."
)


@pytest.mark.parametrize(
    ("sentence", "language"),
    [
        (_LIST, "en"),
        ("Several factors can lead to downtime. A database fault brings a site down. So does a faulty update.", "en"),
        ("Ein Ausfall kann verschiedene Ursachen haben. Schuld ist ein Softwarefehler in einer Datenbank.", "de"),
        ("Awaria może wynikać z różnych przyczyn. Może to być błąd w oprogramowaniu.", "pl"),
        ("宕机由多种因素引发。硬盘故障导致服务器宕机。", "zh"),
    ],
)
def test_what_outages_come_from_at_large_is_no_cause_of_this_one(reading, sentence: str, language: str) -> None:
    assert _own(reading, sentence, language) == []


def test_a_stretch_at_large_ends_where_the_outage_is_told_again(reading) -> None:
    text = "Outages can have many causes. Nimbus said Monday's outage was caused by a failed disk."
    assert _own(reading, text) == ["a failed disk"]


def test_a_guide_by_its_headline_tells_of_no_outage(reading) -> None:
    text = "A shop also goes down because of a router fault."
    assert _own(reading, text, title="Why do shops go down?") == []
    assert _own(reading, text, title="Nimbus down") == ["a router fault"]


def test_a_fault_named_bare_counts_only_where_no_cause_is_told(reading) -> None:
    bare = "There was backend instability."
    assert _own(reading, bare) == ["backend instability"]
    assert _own(reading, f"{bare} The outage was caused by a failed disk.") == ["a failed disk"]
