"""Languages and the clocks their press goes by."""

from datetime import UTC, datetime

import pytest

from scraper.core.articles.passages import read
from scraper.core.instants import parse_instant
from scraper.core.language.languages import language_of, press_clock, region_of
from scraper.core.model import PageText
from scraper.core.moments import kindred


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
        ("সকাল থেকে সেবা বন্ধ।", "bn"),
        ("Watumiaji wa mtandao huo walikosa huduma kwa saa kadhaa.", "sw"),
        ("Hindi mabuksan ng mga kliyente ang app, ayon sa kompanya.", "tl"),
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
        ("journal.example.ca", "fr", "America/Toronto"),
        ("list.example.com", "sl", "SI"),
        ("akhbar.example.com", "ms", "MY"),
        ("paper.example.ca", "en", None),
    ],
)
def test_the_clock_of_a_host(host, language, region) -> None:
    assert region_of(host, language) == region


@pytest.mark.parametrize(
    ("host", "language", "offset", "clock"),
    [
        ("journal.example.com", "fr", 120, "FR"),
        ("journal.example.com", "fr", -240, "Etc/GMT+4"),
        ("journal.example.fr", "fr", -240, "FR"),
        ("zeitung.example.com", "de", -420, "DE"),
        ("gazeta.example.ru", "ru", 180, "RU"),
        ("gazeta.example.ru", "ru", 300, "Etc/GMT-5"),
        ("jornal.example.br", "pt", -240, "Etc/GMT+4"),
        ("jornal.example.br", "pt", 120, "BR"),
        ("diario.example.com", "es", -180, "Etc/GMT+3"),
        ("paper.example.com", "en", -240, None),
        ("exile.example.de", "fa", 210, "IR"),
        ("exile.example.de", "fa", 120, "DE"),
    ],
)
def test_the_clock_that_a_page_keeps(host, language, offset, clock) -> None:
    assert press_clock(host, language, offset, datetime(2026, 6, 15, 12, tzinfo=UTC)) == clock


ITALIAN = "Kelpnet down in the web: rete non raggiungibile."


def test_what_a_page_says_of_its_language_decides_where_the_words_hardly_do() -> None:
    assert language_of(ITALIAN) == "en"
    assert language_of(ITALIAN, "it-IT") == "it"


def test_a_copied_template_does_not_make_a_text_another_language() -> None:
    german = "Der Dienst ist seit dem Morgen nicht zu erreichen und die Nutzer sind von der Störung überrascht worden."
    assert language_of(german, "en") == "de"
    assert language_of("서비스가 중단됐다", "en") == "ko"


def test_press_of_a_generic_host_keeps_the_clock_of_its_country() -> None:
    assert region_of("www.straitstimes.com", "en") == "SG"
    assert region_of("g1.globo.com", "pt") == "BR"
    assert region_of("globo.example.com", "pt") is None


@pytest.mark.parametrize(
    ("text", "taken", "code"),
    [
        ("Nestanak je počeo jučer oko 11 sati, a korisnici su bez mreže i dalje.", "cs", "hr"),
        ("Izpad omrežja se je začel včeraj, uporabniki pa niso mogli dostopati do storitve.", "cs", "sl"),
        ("Výpadok sa začal v stredu a banka uviedla, že služby boli nedostupné.", "cs", "sk"),
        ("Сривът започна вчера сутринта, а потребители останаха без връзка след 10 часа.", "ru", "bg"),
        ("Výpadek začal ve středu a podle banky byly služby pro uživatele nedostupné.", "cs", "cs"),
        ("Сбой начался вчера утром и продолжался до вечера.", "ru-RU", "ru-RU"),
        ("Gangguan perkhidmatan itu bermula pagi Isnin dan syarikat memaklumkan aduan pengguna.", "id", "ms"),
        ("Gangguan layanan itu mulai Senin pagi dan perusahaan sudah menerima keluhan pengguna.", "id", "id"),
        ("Die bank sê kliënte kon Vrydag nie by hul rekeninge uitkom nie.", "nl", "af"),
        ("De storing bij de bank begon vrijdag en is volgens het bedrijf voorbij.", "nl", "nl"),
    ],
)
def test_words_of_time_are_those_of_a_kindred_language_where_the_text_uses_them(text, taken, code) -> None:
    assert kindred(text, taken) == code


def test_a_page_keeps_the_clock_of_the_language_that_its_words_tell() -> None:
    page = "Gangguan perkhidmatan itu dilaporkan syarikat.\nAduan pengguna memuncak jam 9.30 pagi Isnin dan talian terputus."
    at = parse_instant("2026-05-13T09:00:00Z")
    text = PageText(url="https://akhbar.example.com/a", text=page, title="", language="id", published=at)
    told = [t.mention.at for t in read(text, ()).timings if t.mention.kind == "instant"]
    assert told == [datetime(2026, 5, 11, 1, 30, tzinfo=UTC)]


def test_a_sentence_is_read_in_the_language_of_its_page() -> None:
    page = "Izpad omrežja, uporabniki pa niso mogli dostopati do storitve.\nOb 11. uri je padlo. Vzrok niso znani."
    at = parse_instant("2026-04-15T18:00:00Z")
    text = PageText(url="https://list.example.si/a", text=page, title="", language="cs", published=at)
    told = [t.mention.at for t in read(text, ()).timings if t.mention.kind == "instant"]
    assert told == [datetime(2026, 4, 15, 9, tzinfo=UTC)]
