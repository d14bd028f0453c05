"""Which role a time plays in languages other than English: what begins, ends or lasts, and what only looks like it."""

import pytest

from scraper.core.instants import parse_instant
from scraper.core.language.languages import language_of
from scraper.core.language.text import sentences
from scraper.core.model import PageText, Provider
from scraper.core.moments import find_times
from scraper.core.reading import read_article

ACME = Provider("acme", "Acme", ("Acme",))
TOLD = [
    ("pt", "As queixas começaram por volta do meio-dia e chegaram ao pico até as 16h.", "started 15:00"),
    ("fr", "« Tout est réparé : depuis 20h30, tous les services sont de nouveau fonctionnels », a écrit Acme.", "ended 19:30"),
    ("fr", "Dès midi, les équipes techniques s'activent pour trouver l'origine du bug.", ""),
    ("de", "Seit etwa 8 Uhr flacht die Kurve ab.", ""),
    ("de", "Erst um 9.15 Uhr gelang es, den Betrieb wiederaufzunehmen.", "ended 08:15"),
    ("de", "Es soll acht Stunden dauern, bis der Ausfall behoben ist.", ""),
    ("fr", "La panne pourrait encore durer trois heures.", ""),
    ("es", "La aplicación ha dejado de funcionar este jueves sobre las 18:00.", "started 17:00"),
    ("es", "Acme pide paciencia. A las 18:00 el servicio no se había restaurado.", ""),
    ("it", "Alle 18:00 la rete non era ancora stata ripristinata.", ""),
    ("tr", "14.10 civarında başlayan ve 15.30 dolaylarında zirveye ulaşan kesinti birçok ülkeyi etkiledi.", "started 11:10"),
    ("ru", "Рост числа жалоб наблюдался после 11:00 по московскому времени.", "started 08:00"),
    ("ru", "На пике, в 14:00 мск, зафиксировано 72 жалобы.", ""),
    ("cs", "Okolo 13.00 hodin byla síť plně funkční.", "ended 12:00"),
    ("da", "Klokken 17.50 gik tjenesten Acme ned. Nedbruddet stod på frem til kl. 20.34.", "started 16:50 + ended 19:34"),
    ("ko", "약 2시간여 만에 정상 복구가 됐다.", "duration 7200"),
    ("ko", "3일 오후 2시 9분부터 약 9분간 접속이 원활하지 않았다고 밝혔다.", "started 05:09 + duration 540"),
    ("zh", "若系统崩溃12小时,损失将过亿元。", ""),
    # Signs that it gets better, and work that begins, are neither onset nor end.
    ("en", "Shortly after 2pm GMT the company saw first signs of recovery.", ""),
    ("en", "At 2pm GMT it began restarting its servers.", ""),
    ("fr", "Vers 15 heures, les premiers signes d'amélioration sont apparus.", ""),
    ("de", "Um 15.30 Uhr begannen Techniker, die Anlage zu untersuchen.", ""),
    ("es", "Hacia las 14:00 se observaron señales de recuperación.", ""),
    ("nl", "Om 12.15 uur begonnen monteurs de kabel te herstellen.", ""),
    ("ja", "午後1時ごろには回復の兆しが見られた。", ""),
    # The all-clear, a backlog that is gone, and "as it was before" are ends, also where their verb only says that something came.
    ("de", "Entwarnung gab es dann gegen 19 Uhr.", "ended 18:00"),
    ("en", "By 2.05pm GMT the backlog was gone.", "ended 14:05"),
    ("en", "Shortly after 2.30pm GMT the status page was updated to say that all apps were again fully accessible.", "ended 14:30"),
    ("ja", "同社は3日午後3時12分にすべて元通りになったことを確認したという。", "ended 06:12"),
    ("ja", "3日午後3時20分に障害の前と同じ状態になった。", "ended 06:20"),
    ("ja", "影響があったのは3日午後1時までだという。", "ended 04:00"),
    ("ko", "3일 오후 3시 20분 이전과 같은 상태로 돌아왔다.", "ended 06:20"),
    ("cs", "Po 13.00 už služby většině klientů fungovaly.", "ended 12:00"),
    # A term for what may be done, word that is promised, an occasion that begins, and days that are counted.
    ("en", "Claims can be lodged until 7.30pm GMT because of the outage.", ""),
    ("en", "Users could not log in until 7.30pm GMT because of the outage.", "ended 19:30"),
    ("de", "Wegen der Störung können Überweisungen noch bis 20 Uhr eingereicht werden.", ""),
    ("es", "Por la caída, las facturas se pueden pagar hasta las 20:00.", ""),
    ("en", "It will let customers know at 6pm GMT when all is resolved.", ""),
    ("tr", "Sorun, 14.10'da başlayan bilet satışındaki yoğunluktan kaynaklandı.", ""),
    ("es", "El fallo se debió a la venta de entradas que comenzó a las 10:00.", ""),
    ("ru", "Это произошло через два дня после начала выплат.", ""),
    # Who only own what failed do not set to work; complaints about something begin as those of something do.
    ("en", "From Thursday morning, several of the firm's services were down.", "started 06:00"),
    ("en", "From early Thursday morning on, complaints about missing internet came in.", "started 06:00"),
]  # fmt: skip
LEAD = {"en": "Acme is down.", "nl": "Storing bij Acme.", "ja": "Acmeで障害。", "de": "Acme hat eine Störung.", "fr": "Panne chez Acme.", "es": "Caída de Acme.", "pt": "Acme fora do ar.", "it": "Acme in tilt.", "tr": "Acme çöktü.", "ru": "Сбой в работе Acme.", "cs": "Výpadek Acme.", "da": "Acme er nede.", "ko": "Acme 장애.", "zh": "Acme 崩了。"}  # fmt: skip
HOMES = {"es": "es", "pt": "com.br", "en": "co.uk"}
SORRY = [
    ("en", "On Tuesday Acme apologised to customers after the outage that left them without service."),
    ("fr", "Mardi, Acme a présenté ses excuses pour la panne qui a touché ses clients."),
    ("es", "El martes Acme pidió disculpas tras la caída del servicio, que afectó a sus clientes."),
    ("pt", "Na terça-feira a Acme pediu desculpas após a falha que deixou o aplicativo fora do ar."),
    ("nl", "Dinsdag bood Acme excuses aan na de storing waardoor klanten niet konden betalen."),
    ("pl", "We wtorek Acme przeprosiła klientów po awarii, która unieruchomiła aplikację."),
    ("ru", "Во вторник Acme извинилась перед клиентами после сбоя в работе приложения."),
    ("tr", "Salı günü Acme, yaşanan kesintinin ardından müşterilerinden özür diledi."),
    ("id", "Pada Selasa (1/12) Acme meminta maaf kepada nasabah setelah gangguan layanan."),
    ("ko", "Acme는 1일 서비스 장애와 관련해 이용자에게 사과했다."),
    ("zh", "Acme 1日就系统故障向用户致歉。"),
]
AFTER_IT = [
    ("de", "Nach einer Störung am Dienstag ist das Netz von Acme wieder erreichbar."),
    ("nl", "Acme is weer bereikbaar na een storing op dinsdag."),
    ("it", "Acme ha ripristinato i servizi dopo il guasto di martedì."),
    ("ru", "Acme восстановила работу приложения после сбоя во вторник."),
    ("uk", "Acme відновила роботу мережі після збою у вівторок."),
    ("sv", "Acme fungerar igen efter störningen på tisdagen."),
    ("vi", "Acme đã hoạt động trở lại sau sự cố ngày 1/12."),
]
HALVES = [
    ("fi", "Häiriö kesti kaksi ja puoli tuntia."),
    ("he", "התקלה נמשכה שעתיים וחצי."),
    ("ar", "استمر الانقطاع ساعتين ونصف."),
    ("th", "เหตุขัดข้องนานสองชั่วโมงครึ่ง"),
    ("vi", "Sự cố kéo dài 2 tiếng rưỡi."),
]
SHORT = [
    ("hu", "A felhasználók ma 9:10 óta nem tudnak belépni."),
    ("cs", "První hlášení přišla dnes v 9:10. Acme problémy potvrdil v 9:30."),
    ("da", "Den 7. oktober var hele platformen nede i næsten to timer, så borgere ikke kunne logge ind."),
    ("id", "Layanan Acme mengalami gangguan sejak pukul 9.10 hingga malam."),
]


def times(language: str, text: str) -> list[str]:
    published = parse_instant("2026-12-03T20:00Z")
    address = f"https://x.{HOMES.get(language, 'example')}/a"
    page = PageText(address, text, text.split("\n", 1)[0], published=published, language=language)
    claims = read_article(page, providers=(ACME,)).claims
    told = [f"{c.kind} {c.at:%H:%M}" if c.at else f"{c.kind} {c.value}" for c in claims if c.kind in {"started", "ended", "duration"} and c.qualifier != "denies"]  # fmt: skip
    return sorted(set(told), key=lambda claim: ("started", "ended", "duration").index(claim.split()[0]))


@pytest.mark.parametrize(("language", "sentence", "label"), TOLD, ids=[f"{r[0]}-{r[1][:20]}" for r in TOLD])
def test_what_a_time_is_the_time_of(language: str, sentence: str, label: str) -> None:
    assert " + ".join(times(language, f"{LEAD[language]}\n\n{sentence}")) == label


@pytest.mark.parametrize(("language", "sentence"), SORRY, ids=[row[0] for row in SORRY])
def test_nothing_begins_on_the_day_of_an_apology(language: str, sentence: str) -> None:
    assert times(language, f"Acme\n\n{sentence}") == []


@pytest.mark.parametrize(("language", "sentence"), AFTER_IT, ids=[row[0] for row in AFTER_IT])
def test_a_day_behind_the_outage_that_is_over_is_that_of_the_outage(language: str, sentence: str) -> None:
    assert [told[:7] for told in times(language, f"Acme\n\n{sentence}")] == ["started"]


@pytest.mark.parametrize(("language", "sentence"), HALVES, ids=[row[0] for row in HALVES])
def test_two_hours_and_a_half(language: str, sentence: str) -> None:
    assert [m.seconds for m in find_times(sentence, language=language)] == [9000]


@pytest.mark.parametrize(("language", "text"), SHORT, ids=[row[0] for row in SHORT])
def test_the_language_of_a_sentence_or_two(language: str, text: str) -> None:
    assert language_of(text) == language


def test_a_sentence_ends_on_the_network_whose_name_is_a_letter() -> None:
    assert len(sentences("Muchos lo cuentan en redes como X. El problema empezó a las nueve.")) == 2
    assert len(sentences("It is what George X. Miller told them.")) == 1
