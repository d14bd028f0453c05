"""When it failed, came back and how long it was out, told plainly as people say it; and plans, posts, habits, tallies and
relapses that sound like it. Sentences of our own, labelled before the reader saw them.
"""

import pytest

HOUR = 3600
LEAD = {
    "en": "Nimbus: outage.\n\nCustomers of Nimbus could not use the app because of an outage. ",
    "de": "Störung bei Nimbus\n\nNimbus ist ausgefallen, viele Kunden kamen nicht in die App. ",
    "fr": "Panne chez Nimbus\n\nNimbus est en panne, de nombreux clients ne pouvaient plus payer. ",
    "es": "Caída de Nimbus\n\nNimbus sufrió una caída y muchos clientes no pudieron pagar. ",
    "it": "Nimbus down\n\nNimbus è andato in tilt e molti clienti non riuscivano a pagare. ",
    "pt": "Nimbus fora do ar\n\nO Nimbus ficou fora do ar e muitos clientes não conseguiram pagar. ",
    "nl": "Storing bij Nimbus\n\nNimbus had te maken met een storing, veel klanten konden niet betalen. ",
    "pl": "Awaria Nimbus\n\nNimbus miał awarię, wielu klientów nie mogło zapłacić. ",
    "ko": "님버스 장애\n\nNimbus에서 장애가 발생했다. ",
}


def told(claims, language, text, kind):
    whole = LEAD[language] + text
    found = claims(whole, kind, language=language)
    return [c for c in found if c.start >= whole.index(text) and c.qualifier != "denies"]


@pytest.mark.parametrize(
    ("language", "text", "hour"),
    [
        ("en", "By 18:20 UTC the app was working for all customers again.", "18:20"),
        ("en", "At 9.40pm UTC everything was available in full.", "21:40"),
        ("en", "By 10am UTC, the firm said, the tills were running as they should.", "10:00"),
        ("en", "Its status page listed every service as operational as of 6:30 p.m. UTC.", "18:30"),
        ("en", "Tills could take cards once more from about 3pm UTC.", "15:00"),
        ("en", "Clerks had their accounts back at 4:30 p.m. UTC.", "16:30"),
        ("en", "The fault had been dealt with by 6pm UTC.", "18:00"),
        ("en", "At 22:05 UTC the company reported that everything was up and running.", "22:05"),
        ("de", "Um 17.10 Uhr konnten die Kunden wieder zahlen.", "15:10"),
        ("fr", "Les clients ont pu payer à nouveau vers 17h30.", "15:30"),
        ("es", "Los clientes pudieron pagar de nuevo a las 20:10.", "18:10"),
        ("it", "Alle 18:20 i clienti hanno potuto pagare di nuovo.", "16:20"),
    ],
)
def test_it_was_back(claims, language, text, hour) -> None:
    ends = told(claims, language, text, "ended")
    assert len(ends) == 1
    assert not told(claims, language, text, "started")
    assert ends[0].at is None or f"{ends[0].at:%H:%M}" == hour


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The work was meant to begin at 00:00 UTC and be over by 04:00 UTC."),
        ("en", "Engineers hope to have it up again by 6pm UTC."),
        ("en", "Staff were trying to get it up and running again at 3pm UTC."),
        ("en", "Nimbus gave out a statement at about 9:15 p.m. UTC in which it confirmed that the app had come back."),
        ("en", "It stopped working again at 14:20 UTC."),
        ("en", "The app is normally closed from 1am to 3am UTC."),
        ("en", "Shops wanted the matter closed today."),
        ("en", "Some trains were late this morning because of a fault, which has since been fixed."),
        ("en", "The app was fine until 10:42 UTC."),
        ("de", "Nimbus hofft, die Störung bis 20 Uhr zu beheben."),
        ("de", "Das Problem war um 14 Uhr wieder da."),
        ("fr", "L'entreprise espère rétablir le service à 20h."),
        ("es", "Dos horas más tarde el problema regresó."),
        ("es", "Las fallas volvieron a las 17:00."),
        ("nl", "Ook vandaag is de storing niet verholpen."),
        ("pl", "Prace mają się zakończyć do godz. 22:00."),
    ],
)
def test_no_end(claims, language, text) -> None:
    assert not [c for c in told(claims, language, text, "ended") if c.precision is not None]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Clerks ran into trouble at 7:05 UTC."),
        ("en", "The crash was triggered at 02:10 UTC by a faulty router."),
        ("en", "The tills quit working at 11:40 UTC."),
        ("en", "Reports streamed in at 8.15am UTC."),
        ("en", "The app was fine until 10:42 UTC."),
        ("de", "Die Statusseite nennt als Beginn 11:49 Uhr."),
        ("fr", "Tout a commencé dans la nuit du 11 au 12 mai 2026."),
        ("es", "El primer fallo se notó a las 9:05."),
        ("es", "La tercera caída llegó a las 11:30."),
        ("it", "Le prime anomalie risalgono alle 15."),
        ("nl", "Nog niet iedereen is verlost van de storing die klanten sinds zondagavond treft."),
        ("ko", "오후 2시10분부터 3시40분까지 많은 이용자가 결제를 하지 못했다."),
    ],
)
def test_it_began(claims, language, text) -> None:
    assert len(told(claims, language, text, "started")) == 1


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "At 6:15 UTC Nimbus changed the status to a full outage."),
        ("en", "Nimbus tied the outage to a supplier at 2:18 p.m. UTC."),
        ("en", "The alarm was triggered at 03:12 UTC."),
        ("en", "At 8pm UTC the match that everybody wanted to see began."),
        ("en", "Bookings again from 6 p.m. UTC."),
        ("en", "At 05:10 UTC the technician on call starts to look into it."),
        ("en", "The carrier stated on Sunday that its teams were trying to end the disruption."),
        ("de", "15:25 Uhr: Reparatur fertig, Beobachtung beginnt."),
        ("nl", "Het bedrijf hoopt de storing voor 20.00 uur te verhelpen."),
    ],
)
def test_nothing_began(claims, language, text) -> None:
    assert not told(claims, language, text, "started")


@pytest.mark.parametrize(
    ("language", "text", "seconds"),
    [
        ("en", "It took some 12 hours to sort the fault out.", 12 * HOUR),
        ("en", "The bank needed 90 minutes to get its app going again.", 5400),
        ("en", "For more than an hour card payments were cut.", HOUR),
        ("en", "The upgrade gave rise to 8 hours of system issues.", 8 * HOUR),
        ("en", "There were long queues when the gates broke down for more than four hours.", 4 * HOUR),
        ("de", "Erst nach drei Stunden kamen die Kunden wieder in die App.", 3 * HOUR),
        ("pt", "A aplicação esteve em baixo durante mais de duas horas.", 2 * HOUR),
        ("ko", "Nimbus는 약 2시간여 만에 서비스를 되살렸다.", 2 * HOUR),
    ],
)
def test_it_lasted(claims, language, text, seconds) -> None:
    assert [c.value for c in told(claims, language, text, "duration")] == [seconds]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Most such outages are over within a couple of hours."),
        ("en", "As a rule, faults are cleared within three hours."),
        ("en", "Customers complained that 2.5 hours of maintenance had been announced."),
        ("en", "The post that all was back came some two hours later."),
        ("en", "Banks counted 803 hours of outages, or more than 33 days, since 2023."),
        ("en", "For the first time in three weeks there was no outage."),
        ("en", "It took 20 minutes to find the cause."),
        ("en", "It took callers two hours to get through to the hotline."),
        ("en", "If the app is out for more than 12 hours, Nimbus pays."),
        ("es", "Cuatro horas más tarde el problema regresó."),
        ("ko", "기록보다 4분 먼저 복구됐다."),
    ],
)
def test_nothing_lasted(claims, language, text) -> None:
    assert not told(claims, language, text, "duration")


def test_an_end_past_midnight(claims) -> None:
    text = (
        "Nimbus 장애\n\nNimbus에서 장애가 발생했다. 장애는 12일 오후 9시40분(한국시간)부터 13일 0시10분까지 이어졌다.\n\n"
        "Nimbus는 거듭 사과했다.\n\n관계자는 13일 통화에서 오전 12시10분에 앱이 정상으로 돌아왔다고 말했다."
    )
    ends = [
        c.at for c in claims(text, "ended", language="ko", published="2026-05-13T09:00:00Z") if c.precision == "minute"
    ]
    assert {f"{at:%d %H:%M}" for at in ends} == {"12 15:10"}


def test_an_outage_of_weeks_ends_where_all_are_back(article) -> None:
    text = (
        "Nimbus went down on 5 April 2026 at 07:38 UTC after a faulty script.\n\n"
        "On 18 April 2026 at 23:57 UTC service was restored for all affected customers."
    )
    ends = [c for c in article(text, title="Nimbus: outage of 5 April 2026").claims if c.kind == "ended" and c.at]
    assert [(c.about, f"{c.at:%d %H:%M}") for c in ends] == [(None, "18 23:57")]
