"""Lengths of time near an outage that are not its own: how much later, by which rule, at what rate, somebody's wait; and the
same words where the outage did last so long. Counts of thousands in words, and phrases of status that nobody was shown.
"""

import pytest

HOUR = 3600

LASTED = [
    ("Two hours after the outage began, Nimbus was restored on Wednesday.", "en", 2 * HOUR),
    ("Nimbus restored service on Wednesday two hours after the outage began.", "en", 2 * HOUR),
    ("Nimbus suffered a three-hour nationwide cloud outage on Wednesday.", "en", 3 * HOUR),
    ("Three hours passed before Nimbus was back on Wednesday.", "en", 3 * HOUR),
    ("It was about an hour and 20 minutes before Nimbus came back on Wednesday.", "en", 4800),
    ("Within 25 minutes Nimbus had restored service on Wednesday.", "en", 1500),
    ("Nimbus was down from 9:10 to 12:20 on Wednesday. That is more than three hours.", "en", 3 * HOUR),
    ("Nimbus was down on Wednesday. Time to recovery: 4 hours 10 minutes.", "en", 15000),
    ("Under the law the four-hour outage at Nimbus must be reported.", "en", 4 * HOUR),
    ("Shoppers were left waiting as Nimbus was out for two hours on Wednesday.", "en", 2 * HOUR),
    ("Nimbus was down for 40 minutes before the market opened on Wednesday.", "en", 2400),
    ("Zwei Stunden nach Beginn der Störung lief Nimbus am Mittwoch wieder.", "de", 2 * HOUR),
    ("Erst nach vier Stunden bekam Nimbus die Störung am Mittwoch in den Griff.", "de", 4 * HOUR),
    ("Nimbus fiel am Mittwoch von 9 bis 12 Uhr aus. Das sind drei Stunden.", "de", 3 * HOUR),
    ("Сбой Nimbus начался в 9:00 и закончился в 12:00. Это три часа.", "ru", 3 * HOUR),
    ("Il a fallu près de trois heures à Nimbus pour venir à bout de la panne mercredi.", "fr", 3 * HOUR),
    ("Nimbusの障害は約2時間後に復旧した。", "ja", 2 * HOUR),
]
NOT_LASTED = [
    ("Ten minutes after the failure at Nimbus the backup system kicked in, but it did not hold.", "en"),
    ("Nimbus went down on Wednesday. Five minutes after the incident the recovery began, but it did not finish.", "en"),
    ("Half an hour in, Nimbus had 6,000 complaints about the outage of Wednesday.", "en"),
    ("Under the new rules, Nimbus has four hours to report an outage to the regulator.", "en"),
    ("Nimbus, which was down on Wednesday, had planned a three-hour maintenance window for the weekend.", "en"),
    ("Regulators want Nimbus to fix outages within two hours.", "en"),
    ("A five-hour queue formed at the airport during the Nimbus outage on Wednesday.", "en"),
    ("After service was restored at Nimbus on Wednesday, restocking the cash machines took 30 minutes.", "en"),
    ("Complaints about the Nimbus outage came in at 4,000 an hour on Wednesday.", "en"),
    ("Nimbus will credit customers who were offline for more than 24 hours.", "en"),
    ("This is three hours of your life, Nimbus. Nimbus was down on Wednesday.", "en"),
    ("Nach der Wiederherstellung bei Nimbus dauerte es zwei Tage, den Rückstau abzuarbeiten.", "de"),
    ("Nimbus muss eine Störung laut Gesetz binnen 24 Stunden der Behörde anzeigen.", "de"),
    ("Kunden von Nimbus hingen am Mittwoch wegen der Störung bis zu 90 Minuten in der Warteschleife.", "de"),
    ("Les clients de Nimbus ont attendu deux heures au guichet à cause de la panne de mercredi.", "fr"),
    ("La falla de Nimbus ocurrió una hora antes del cierre del mercado.", "es"),
    ("Secondo le norme, Nimbus deve segnalare il guasto entro quattro ore.", "it"),
    ("Nimbus ha spiegato mercoledì, dopo tre ore, che il guasto era dovuto a un aggiornamento.", "it"),
    ("É a segunda queda da Nimbus em menos de sete dias.", "pt"),
    ("Nimbus moet een storing binnen vier uur melden bij de toezichthouder.", "nl"),
    ("По правилам, на восстановление связи после сбоя Nimbus отводится шесть часов.", "ru"),
    ("О том, что сбой устранён, Nimbus сообщил только через четыре часа.", "ru"),
    ("Специалисты Nimbus искали причину сбоя два часа.", "ru"),
    ("Nimbus 장애는 13일 오후 2시에 발생했다. 10분 뒤인 오후 2시 10분에는 복구 사실을 알렸다.", "ko"),
    ("Nimbus故障时,有人在门口等了好半天。", "zh"),
]
COUNTS = [
    ("La caída de Nimbus generó mil 340 reportes en Downdetector este miércoles.", "es", [1340]),
    ("Nimbus falló el miércoles; las quejas en Downdetector ascendieron a mil 620.", "es", [1620]),
    ("Nimbus está fora do ar: o Downdetector registrou mil e duzentas reclamações na quarta-feira.", "pt", [1200]),
    ("Nimbus çarşamba günü çöktü: Downdetector'a bin 340 bildirim geldi.", "tr", [1340]),
    ("Nimbus down: le segnalazioni su Downdetector sono arrivate a circa 6mila: molti senza rete.", "it", [6000]),
    ("Użytkownicy zgłosili 2 tys. 300 usterek Nimbus w Downdetectorze w środę.", "pl", [2300]),
    ("Complaints about Nimbus ran at nearly 5,000 an hour at the peak on Wednesday, Downdetector data showed.", "en", [5000]),
    ("On Downdetector, reports of trouble at Nimbus began to rise on Wednesday and ended up at more than 23,000.", "en", [23000]),
    ("A falha da Nimbus na sexta-feira somou 1.630 reclamações no Downdetector, menos do que hoje.", "pt", []),
    # Rows of names, which go down; what has no row goes by its own noun.
    ("Banks failed on Wednesday. Alderbank had 1,120 reports on Downdetector. Birchpay was next with 930, then Cedar, at 240.", "en", [1120, 930, 240]),
    ("Bancos caíram na quarta-feira. O Alderbank liderou as queixas no Downdetector, com 512 notificações. Depois vinham Birchpay, com 201, e Cedar, com 88.", "pt", [512, 201, 88]),
    ("Varios bancos fallaron el miércoles. Los más reportados en Downdetector fueron Alderbank (650), Birchpay (320) y Cedar (95).", "es", [650, 320, 95]),
    ("Banken waren am Mittwoch gestört. Bei Allestörungen lag Alderbank mit 1.840 Meldungen vorn, gefolgt von Birchpay mit 420 und Cedar mit 130.", "de", [1840, 420, 130]),
    ("Nimbus had a storing. Op Allestoringen kwamen ruim 3.100 meldingen binnen. Ook Alderbank (140) en Birchpay (75) worden genoemd.", "nl", [3100, 140, 75]),
    ("Nimbus was down on Wednesday. Downdetector had 9,400 reports. It runs shops in Dale, with 250 staff, and in Lea, with 120 staff.", "en", [9400]),
    ("Nimbus was down on Wednesday. Downdetector had 900 reports. Alderbank, with 46 million clients, stayed up.", "en", [900]),
    ("أظهر موقع داون ديتيكتور ارتفاع البلاغات عن تعطل Nimbus إلى أكثر من 12 ألفا عند الذروة قبل أن تتراجع إلى نحو 500 بلاغ.", "ar", [12000, 500]),
    ("تعطل Nimbus. وتراجعت البلاغات إلى حوالي 140 بلاغا بعد أن سجلت في وقت سابق أكثر من 3300 بلاغ على داون ديتيكتور.", "ar", [140, 3300]),
    ("Nimbus çarşamba günü çöktü. Downdetector'a göre şikayetler 14 bin 200'e kadar çıktı.", "tr", [14200]),
    # What a rule sets, and what came together over months.
    ("Bei Nimbus gab es am Mittwoch eine Störung. Laut Gesetz meldet ein Anbieter sie ab 10.000 betroffenen Nutzern. Auf Allestörungen waren es 1.250 Meldungen.", "de", [1250]),
    ("20日にNimbusで障害が起きた。規定では、3万人以上に影響が出れば報告が必要になる。", "ja", []),
    ("Nimbus cayó el miércoles. La empresa suma 1.200 quejas en lo que va del año. En Downdetector hubo 860 reportes.", "es", [860]),
    ("Bei Nimbus gab es am Mittwoch eine Störung. Seit Jahresbeginn gingen 14.000 Beschwerden über den Anbieter ein. Auf Allestörungen waren es 2.200 Meldungen.", "de", [2200]),
]  # fmt: skip
CODES = [
    ("Nimbus was down on Wednesday, with users reporting internal server errors.", "en", ["500"]),
    ("Bei Nimbus erschien am Mittwoch die Meldung „Internal Server Error“.", "de", ["500"]),
    ("Wednesday's Nimbus outage: a 'service unavailable' message appeared on screens.", "en", ["503"]),
    ("Gli utenti di Nimbus vedevano mercoledì gli errori “502” oppure “504”.", "it", ["502", "504"]),
    ("Nimbus blamed internal server errors and high demand for Wednesday's outage.", "en", []),
    ("Nimbus users saw delays on Wednesday due to too many requests.", "en", []),
    ("Nimbus meldde woensdag dat te veel verkeer tot een bad gateway leidde.", "nl", []),
    ("Phones in area code 503 were dead on Wednesday after the Nimbus outage.", "en", []),
    ("Nimbus was down on Wednesday, and a bank logged more than 500 errors.", "en", []),
    ("Nimbus était en panne mercredi, avec plus de 500 erreurs relevées.", "fr", []),
    ("Nimbus was down on Wednesday; users complained about 503 errors.", "en", ["503"]),
]


@pytest.mark.parametrize(("text", "language", "seconds"), LASTED)
def test_the_outage_lasted_so_long(claims, text: str, language: str, seconds: int) -> None:
    assert [c.value for c in claims(text, "duration", language=language)] == [seconds]


@pytest.mark.parametrize(("text", "language"), NOT_LASTED)
def test_something_else_had_the_length(claims, text: str, language: str) -> None:
    assert claims(text, "duration", language=language) == ()


@pytest.mark.parametrize(("text", "language", "counts"), COUNTS)
def test_thousands_in_words_and_where_counts_came_to(claims, text: str, language: str, counts: list[int]) -> None:
    assert [c.value.n for c in claims(text, "peak_reports", language=language)] == counts


@pytest.mark.parametrize(("text", "language", "codes"), CODES)
def test_a_phrase_of_status_is_a_code_where_it_is_shown(claims, text: str, language: str, codes: list[str]) -> None:
    assert [c.value for c in claims(text, "error_code", language=language)] == codes
