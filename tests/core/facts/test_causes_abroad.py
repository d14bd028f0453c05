"""Causes in languages other than English: by conjunctions and everyday turns, by what befell a part of the house, and what
stands in the same words and is none.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from scraper.core.facts import cause

LEADS = {
    "de": "Nimbus fiel am Montag aus.",
    "fr": "Nimbus est tombé en panne lundi.",
    "es": "Nimbus sufrió una caída el lunes.",
    "pt": "Nimbus sofreu uma queda na segunda.",
    "it": "Nimbus è andato giù lunedì per un disservizio.",
    "nl": "Nimbus lag maandag plat, een storing.",
    "pl": "Awaria Nimbus: w poniedziałek nie działał.",
    "sv": "Nimbus låg nere i måndags.",
    "da": "Nimbus var nede i mandags.",
    "no": "Nimbus var nede mandag.",
    "ar": "تعطلت خدمة Nimbus يوم الاثنين.",
    "ru": "Сбой Nimbus: сервис не работал в понедельник.",
    "uk": "Збій Nimbus: сервіс не працював у понеділок.",
    "cs": "Výpadek Nimbus: v pondělí nefungoval.",
    "ro": "Nimbus a căzut luni.",
    "el": "Βλάβη στο Nimbus τη Δευτέρα.",
    "hu": "A Nimbus hétfőn leállt.",
    "tr": "Nimbus pazartesi çöktü.",
    "id": "Nimbus mengalami gangguan pada Senin.",
    "vi": "Nimbus gặp sự cố hôm thứ Hai.",
    "ja": "Nimbusは月曜日に障害が発生した。",
    "ko": "님버스는 월요일 장애가 발생했다.",
    "zh": "Nimbus周一宕机。",
}

ROWS = [line.split("\t") for line in Path(__file__).with_name("causes_abroad.tsv").read_text("utf-8").splitlines()]
"""Language, words of the cause or "-" for none, and the sentence."""


def _found(reading, sentence: str, language: str) -> list[str]:
    read = reading(f"{LEADS[language]} {sentence}", language=language)
    return [str(c.value) for c in cause.find(read) if c.about is None and c.qualifier != "denies"]


@pytest.mark.parametrize(
    ("sentence", "language", "why"),
    [
        ("Die Panne geht auf einen Fehler in der Lohnsoftware zurück.", "de", "Fehler in der Lohnsoftware"),
        ("Weil ein Marder ein Kabel zerbissen hatte, fiel die Anlage aus.", "de", "Marder ein Kabel"),
        ("Die Bank begründete das mit einer verspäteten Verarbeitung der Daten.", "de", "verspäteten Verarbeitung"),
        ("La faute en revient à un sous-traitant du réseau.", "fr", "un sous-traitant du réseau"),
        ("Une pelle mécanique a arraché la fibre à Sète.", "fr", "arraché la fibre"),
        ("Le câble a été sectionné par un agriculteur.", "fr", "câble a été sectionné"),
        ("El corte obedeció a la rotura de una tubería sobre los servidores.", "es", "la rotura de una tubería"),
        ("La web cayó porque una tormenta inundó el sótano.", "es", "una tormenta inundó el sótano"),
        ("O problema decorreu de um disco cheio no servidor.", "pt", "um disco cheio"),
        ("Um incêndio na cave esteve na origem da falha.", "pt", "Um incêndio na cave"),
        ("Il problema dipendeva da un alimentatore guasto.", "it", "un alimentatore guasto"),
        ("Un tecnico aveva spento per errore un armadio.", "it", "per errore"),
        ("Dat kwam doordat een aggregaat weigerde.", "nl", "een aggregaat weigerde"),
        ("De bank wijst naar een externe leverancier van de inlog.", "nl", "een externe leverancier"),
        ("Zawiniła uszkodzona karta w centrali.", "pl", "uszkodzona karta"),
        ("Serwery padły, bo wichura zerwała linię.", "pl", "wichura zerwała linię"),
        ("Boven i dramat var en trasig switch.", "sv", "en trasig switch"),
        ("Felet kunde spåras till ett utgånget certifikat.", "sv", "ett utgånget certifikat"),
        ("К сбою привело переполнение дисков.", "ru", "переполнение дисков"),
        ("Крысы перегрызли кабель под мостом.", "ru", "перегрызли кабель"),
        ("До збою призвела пожежа в серверній.", "uk", "пожежа в серверній"),
        ("Za výpadek mohl vadný zdroj v ústředně.", "cs", "vadný zdroj"),
        ("Cauza a fost o eroare de configurare a rețelei.", "ro", "eroare de configurare"),
        ("Οφείλεται σε βλάβη στο δίκτυο ρεύματος.", "el", "βλάβη στο δίκτυο"),
        ("A leállást kábelszakadás okozta.", "hu", "kábelszakadás"),
        ("Aksaklığın nedeni bozuk bir disk oldu.", "tr", "bozuk bir disk"),
        ("Sorun, bir trafonun yanmasından ötürü yaşandı.", "tr", "trafonun yanmasından"),
        ("Biang keladinya adalah kebakaran di ruang baterai.", "id", "kebakaran di ruang baterai"),
        ("Kabel terpotong truk di jalan raya.", "id", "Kabel terpotong"),
        ("Nguyên nhân là lỗi cấu hình máy chủ.", "vi", "lỗi cấu hình máy chủ"),
        ("落雷で電源が落ちたためとみられる。", "ja", "電源が落ちた"),
        ("担当者が誤って設定を消した。", "ja", "誤って設定を消した"),
        ("항온항습기가 고장 나 서버가 꺼졌다고 설명했다.", "ko", "고장 나"),
        ("직원이 실수로 전원을 내린 것으로 드러났다.", "ko", "실수로"),
        ("公司称，机房空调故障，服务器过热。", "zh", "机房空调故障"),
        ("原来是老鼠咬断了光缆。", "zh", "咬断"),
    ],
)
def test_a_cause_is_told_in_everyday_words(reading, sentence: str, language: str, why: str) -> None:
    found = _found(reading, sentence, language)
    assert any(why in told for told in found), found


@pytest.mark.parametrize(
    ("sentence", "language"),
    [
        ("Viele ärgerten sich, weil sie nicht zahlen konnten.", "de"),
        ("Nachdem Techniker den Fehler im Netz behoben hatten, lief alles.", "de"),
        ("Nimbus dementierte einen Hackerangriff.", "de"),
        ("Les clients râlent parce qu'ils ne peuvent pas payer.", "fr"),
        ("Après que la panne a été signalée, une équipe est partie.", "fr"),
        ("En Navidad ya se cayó por una sobrecarga de la red.", "es"),
        ("La mayoría de las veces se debe a una actualización.", "es"),
        ("Em consequência da pane, lojas fecharam.", "pt"),
        ("Muitos reclamaram porque não conseguiam pagar.", "pt"),
        ("A causa del blocco sono saltate cento visite.", "it"),
        ("Il più delle volte tutto nasce da aggiornamenti.", "it"),
        ("Klanten belden omdat ze niet konden betalen.", "nl"),
        ("Als gevolg van de storing gingen winkels dicht.", "nl"),
        ("Z powodu awarii pasażerowie czekali na peronie.", "pl"),
        ("Operator zaprzecza cyberatakowi.", "pl"),
        ("På grund av avbrottet ställdes lektioner in.", "sv"),
        ("Bolaget utesluter ett dataintrång.", "sv"),
        ("Из-за сбоя закрылись кассы.", "ru"),
        ("Чаще всего это случается из-за обновлений.", "ru"),
        ("Через збій пасажири чекали на пероні.", "uk"),
        ("Kvůli výpadku lidé čekali ve frontě.", "cs"),
        ("Sorunun neden kaynaklandığı bilinmiyor.", "tr"),
        ("Nimbus arızaya neyin yol açtığını söylemedi.", "tr"),
        ("Akibat gangguan itu toko tutup.", "id"),
        ("Perusahaan membantah adanya serangan siber.", "id"),
        ("詳しい原因は明らかになっていない。", "ja"),
        ("こうした障害は更新の後に起きることが多い。", "ja"),
        ("이런 장애는 대개 트래픽 급증 때문이라고 한다.", "ko"),
        ("公司否认遭黑客攻击。", "zh"),
        ("此类故障多因访问量过大造成。", "zh"),
    ],
)
def test_what_stands_in_such_words_and_is_no_cause(reading, sentence: str, language: str) -> None:
    assert _found(reading, sentence, language) == []


@pytest.mark.parametrize(("language", "why", "sentence"), ROWS)
def test_it_is_told_or_not_in_the_ordinary_formulas_of_a_language(reading, language, why, sentence) -> None:
    found = _found(reading, sentence, language)
    assert found == [] if why == "-" else any(why in told for told in found), found
