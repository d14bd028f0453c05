"""Languages and the clocks their press goes by."""

import pytest

from scraper.core.language.languages import language_of, region_of


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("A 45-minute outage hit the service.", "en"),
        ("Der Dienst war am Mittwoch für viele nicht erreichbar.", "de"),
        ("Le service était en panne pour plusieurs heures.", "fr"),
        ("El servicio sufrió una caída que duró tres horas.", "es"),
        ("O serviço não está disponível para os utilizadores.", "pt"),
        ("Il servizio non è raggiungibile per gli utenti.", "it"),
        ("De dienst is niet bereikbaar voor het publiek.", "nl"),
        ("Usługa nie działa od rana, a użytkownicy się skarżą.", "pl"),
        ("Hizmet çöktü; kullanıcılar şikayet etti.", "tr"),
        ("Tjänsten ligger nere för många på onsdagen.", "sv"),
        ("Сервис не работает с утра.", "ru"),
        ("Сервіс не працює від ранку, і її знов чекають.", "uk"),
        ("サービスで障害が発生した。", "ja"),
        ("服务出现故障。", "zh"),
        ("서비스에 장애가 발생했다.", "ko"),
        ("12345 67890", None),
    ],
)
def test_the_language_of_a_text(text, code) -> None:
    assert language_of(text) == code


@pytest.mark.parametrize(
    ("host", "language", "region"),
    [
        ("wire.example.de", "en", "DE"),
        ("wire.example.com", "ja", "JP"),
        ("wire.example.com", "en", None),
        ("wire.example.io", "es", None),
    ],
)
def test_the_clock_of_a_host(host, language, region) -> None:
    assert region_of(host, language) == region


ITALIAN = "Kelpnet down in the web: rete non raggiungibile."


def test_what_a_page_says_of_its_language_decides_where_the_words_hardly_do() -> None:
    assert language_of(ITALIAN) == "en"
    assert language_of(ITALIAN, "it-IT") == "it"


def test_a_copied_template_does_not_make_a_text_another_language() -> None:
    german = "Der Dienst ist seit dem Morgen nicht zu erreichen und die Nutzer sind von der Störung überrascht worden."
    assert language_of(german, "en") == "de"
    assert language_of("서비스가 중단됐다", "en") == "ko"
