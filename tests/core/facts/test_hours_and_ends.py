"""When it was over, how long it lasted and how many reported it, told in passing; and hours and lengths of desks, shops and
meetings that look like it. Sentences of our own.
"""

import pytest

DOWN = "Nimbus was down on Wednesday. "
HOUR = 3600


@pytest.mark.parametrize(
    ("text", "language", "hour"),
    [
        (DOWN + "The mess dragged on until 3:53 PM UTC.", "en", "15:53"),
        (DOWN + "Customers could read but not send mail until 10 a.m. UTC.", "en", "10:00"),
        (DOWN + "As of 5.45pm UTC, its services - mail, sync and the web - had returned to normal.", "en", "17:45"),
        (DOWN + "The first period occurred between 16:12 UTC and 17:39 UTC.", "en", "17:39"),
        ("Nimbus est en panne. « Depuis 20h30, tous les services de Nimbus sont rétablis », a-t-on dit à 21h30.", "fr", "18:30"),
        ("La caída de Nimbus comenzó a las 10:10 UTC y fue reestablecido a las 12:30 UTC.", "es", "12:30"),
        ("Nimbus 장애는 13일 오후 3시쯤(한국시간) 대부분 풀렸다.", "ko", "06:00"),
        ("Nimbusでは13日午後1時から午後5時すぎまでの間、ログインできない状態になった（日本時間）。", "ja", "08:00"),
    ],
)  # fmt: skip
def test_when_it_was_over(claims, text, language, hour) -> None:
    ends = [f"{c.at:%H:%M}" for c in claims(text, "ended", language=language) if c.at is not None]
    assert hour in ends


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Support lines are staffed from 8 a.m. to 6 p.m. UTC.", "en"),
        ("The store opens at 9 a.m. UTC and closes at 5 p.m. UTC.", "en"),
        ("Die Filialen sind von 9 bis 16 Uhr geöffnet.", "de"),
        ("De klantenservice is bereikbaar van 8.00 tot 22.00 uur.", "nl"),
        ("O atendimento funciona das 8h às 20h.", "pt"),
        ("Infolinia działa od 8:00 do 20:00.", "pl"),
        ("Kundtjänst har öppet mellan 8.00 och 20.00.", "sv"),
        ("Konferencja prasowa rozpocznie się o godzinie 14:00.", "pl"),
    ],
)
def test_hours_at_which_nothing_fails(claims, text, language) -> None:
    told = claims(f"Nimbus: outage.\n\n{text}", language=language)
    assert [c for c in told if c.kind in {"started", "ended"} and c.precision not in {None, "day"}] == []


@pytest.mark.parametrize(
    ("text", "language", "seconds"),
    [
        (DOWN + "It spent fifteen hours flailing.", "en", [15 * HOUR]),
        (DOWN + "It was a 16-hour saga.", "en", [16 * HOUR]),
        ("Nimbus resumed flights after an hour-long technology issue.", "en", [HOUR]),
        ("Причиной стал 20-секундный сбой Nimbus.", "ru", [20]),
        ("För kunder hos Nimbus handlade det om ett stopp på drygt 30 minuter.", "sv", [1800]),
        ("Nimbus當機了2個小時後,所有系統已經恢復正常。", "zh", [2 * HOUR]),
        ("Nimbus 장애는 오전 43분부터 48분까지 5분간 발생했다.", "ko", [300]),
        ("Nimbus는 장애 원인을 2시간여 만에 설정 오류라고 정정했다.", "ko", []),
        (DOWN + "The video of the demo lasted 45 minutes.", "en", []),
        (DOWN + "The match went to 30 minutes of extra time.", "en", []),
        (DOWN + "Banks counted 33 days of disruptions over the past two years.", "en", []),
        (DOWN + "Such halts are typically short, such as stopping departures for an hour.", "en", []),
        (DOWN + "Officials had expected the outage to last for 15 minutes.", "en", []),
        ("Mötet om Nimbus varade i två timmar.", "sv", []),
    ],
)
def test_how_long_it_lasted(claims, text, language, seconds) -> None:
    assert [c.value for c in claims(text, "duration", language=language)] == seconds


@pytest.mark.parametrize(
    ("text", "language", "counts"),
    [
        ("Nimbus is down. Downdetector shows spikes of reports:\nNimbus | 44,000+ |\nTide Cloud | 11,000+ |", "en", [44000, 11000]),
        ("Nimbus received 786 reports on Downdetector, Quasar logged 447, and Bank of Tide registered 91.", "en", [786, 447, 91]),
        ("Nimbus users logged 1,700 complaints, QuasarMail users 900 and Tide 120, according to Downdetector.", "en", [1700, 900, 120]),
        ("Nimbus falló: más de 300 incidencias a las 11:05, una cifra que llegó a acercarse a las 800 a las 11:20.", "es", [300, 800]),
        ("Bij Nimbus liep het op tot een kleine duizend klachten.", "nl", [1000]),
        ("Foram 50 mil reclamações contra o Nimbus e 7.200 contra o Tide.", "pt", [50000, 7200]),
        ("Segnalazioni su Nimbus, con picchi di oltre 8mila.", "it", [8000]),
        ("Nimbus drew 5,000 reports on Downdetector, while Tide gained 40,000 users and QuasarMail 20,000.", "en", [5000]),
        (DOWN + "Downdetector collects about 25 million reports every month.", "en", []),
    ],
)  # fmt: skip
def test_how_many_reported(claims, text, language, counts) -> None:
    assert [c.value.n for c in claims(text, "peak_reports", language=language)] == counts


def test_a_day_behind_the_hour_of_an_end_begins_nothing(claims) -> None:
    text = "Nimbus service was restored at around 4 p.m. Thursday after the outage."
    assert claims(text, "started") == ()
