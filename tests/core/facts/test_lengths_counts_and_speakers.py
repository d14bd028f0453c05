"""How long, how many and whose word, in the languages of the press: forms of one class each, in sentences of our own; and
lengths, numbers and words of working that say nothing of an outage.
"""

import pytest

HOUR = 3600


@pytest.mark.parametrize(
    ("sentence", "language", "seconds"),
    [
        ("Nimbus was down for a day and a half, the company said.", "en", 36 * HOUR),
        ("Nimbus resumed service after a 3 1/2-hour halt.", "en", 12600),
        ("The outage at Nimbus lasted 3½ hours.", "en", 12600),
        ("Nimbus was out for seven-and-a-half hours.", "en", 27000),
        ("The fault led to seven hours of service glitches at Nimbus.", "en", 7 * HOUR),
        ("Nimbus hatte eine sechsstündige Störung.", "de", 6 * HOUR),
        ("La panne de Nimbus a duré une vingtaine de minutes.", "fr", 1200),
        ("La caída de Nimbus se prolongó durante más de cuatro horas.", "es", 4 * HOUR),
        ("Het was bij Nimbus een halve dag storing.", "nl", 12 * HOUR),
        ("Trzygodzinna awaria Nimbus – poinformował rzecznik.", "pl", 3 * HOUR),
        ("Шестичасовой сбой Nimbus затронул всю страну.", "ru", 6 * HOUR),
        ("Три часа без Nimbus: сбой затянулся.", "ru", 3 * HOUR),
        ("Nimbus 장애는 1시간 만에 복구됐다.", "ko", HOUR),
        ("Nimbus此次故障持续时间近两个小时。", "zh", 2 * HOUR),
        ("I over en time var Nimbus nede under et nedbrud.", "da", HOUR),
    ],
)
def test_lengths_of_an_outage(claims, sentence, language, seconds) -> None:
    assert [c.value for c in claims(sentence, "duration", language=language)] == [seconds]


@pytest.mark.parametrize(
    ("sentence", "language"),
    [
        ("She was in the middle of a 24-hour live stream when Nimbus crashed.", "en"),
        ("The match lasted two hours while Nimbus was down.", "en"),
        ("Ab einer Störung von mehr als zwei Tagen zahlt Nimbus eine Entschädigung.", "de"),
        ("Au-delà de 48 heures de panne, Nimbus prévoit une indemnisation.", "fr"),
        ("Nimbus ne répond plus depuis 9h00, selon des clients.", "fr"),
        ("Bij een storing langer dan 12 uur geeft Nimbus een vergoeding.", "nl"),
        ("W odstępie dwóch dni doszło do awarii Nimbus i Tide.", "pl"),
        ("Nimbus는 연속 3시간 이상 장애가 나면 보상한다.", "ko"),
        ("Nimbus 장애 뒤 3분기 실적이 줄었다.", "ko"),
        ("Nimbus kesintisinin 5 saat sürmesi bekleniyor.", "tr"),
        ("Nimbus故障,预计恢复时间约10分钟。", "zh"),
    ],
)
def test_lengths_of_something_else(claims, sentence, language) -> None:
    assert claims(sentence, "duration", language=language) == ()


@pytest.mark.parametrize(
    ("sentence", "language", "counts"),
    [
        ("The outage of Nimbus affected 40 cloud services.", "en", ["40 cloud services"]),
        ("The outage of Nimbus caused 170 cancellations.", "en", ["170 cancellations"]),
        ("La panne de Nimbus a touché 26 millions d’abonnés.", "fr", ["26 millions d’abonnés"]),
        ("Nimbus traf es hart: 40.000 Anschlüsse waren ohne Internet.", "de", ["40.000 Anschlüsse"]),
        ("Caída de Nimbus: 9 millones de afectados.", "es", ["9 millones de afectados"]),
        ("Door de storing bij Nimbus zijn 1200 mensen gedupeerd.", "nl", ["1200 mensen"]),
        ("Awaria Nimbus dotknęła 5,5 mln Polaków.", "pl", ["5,5 mln Polaków"]),
        ("Gangguan Nimbus: 32 gardu induk terdampak.", "id", ["32 gardu induk terdampak"]),
        ("During the outage of Nimbus 911 calls failed.", "en", []),
        ("Nimbus, avec plus de 26 millions de clients, a connu une panne sans précédent pendant la nuit.", "fr", []),
    ],
)
def test_who_was_hit(claims, sentence, language, counts) -> None:
    assert [c.value for c in claims(sentence, "count", language=language)] == counts


@pytest.mark.parametrize(
    ("sentence", "language", "speaker"),
    [
        ("Nimbus fixed the outage by 11:30 a.m. ET on Wednesday, the company reported on its status page.", "en", "provider"),
        ("Nimbus, which is based in Bern, northern Alps, confirmed the outage of Wednesday and attributed it to a bug.", "en", "provider"),
        ("The outage of Wednesday caused delays, and Nimbus said refunds would follow.", "en", "outlet"),
        ("Il disservizio di Nimbus è stato ricondotto dalla società a un problema DNS.", "it", "provider"),
        ("Strax före klockan 18 på onsdagen skickade Nimbus ut ett pressmeddelande om att avbrottet var över.", "sv", "provider"),
        ("Przedstawicielka Nimbus, Iza, wyjaśniła, że awaria zaczęła się w środę o 9.30.", "pl", "provider"),
        ("Nimbus官方确认,故障于13日上午9点30分开始。", "zh", "provider"),
        ("Reuters reported that the outage of Nimbus began at 9:30 a.m. ET on Wednesday.", "en", "outlet"),
    ],
)  # fmt: skip
def test_whose_word_it_is(claims, sentence, language, speaker) -> None:
    told = [c for c in claims(sentence, language=language) if c.kind in ("started", "ended", "cause")]
    assert told
    assert {c.speaker for c in told} == {speaker}


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Nimbus was down on Wednesday. By noon it had recovered and all systems were operating normally.", "denial"),
        ("Nimbus grounded planes on Wednesday. Flights en route were operating normally.", "denial"),
        ("Nimbus, down on Wednesday, denied a report that it will be sold.", "denial"),
        ("Nimbus was down. About 70 percent of homes have broadband, and availability of engineers is low.", "availability"),
        ("Nimbus was down. Users could log in and browse channels.", "workaround"),
        ("Nimbus尚未发布任何正式说明,无法确认故障原因。", "postmortem"),
    ],
)  # fmt: skip
def test_what_is_no_such_claim(claims, text, kind) -> None:
    assert claims(text, kind) == ()


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("Nimbus showed an error. Please try again later. (NSL:5003)", ["NSL:5003"]),
        ("Users of Nimbus met a message such as “2102 error”.", ["2102"]),
        ("Mail to Nimbus bounced with the error “451 4.3.2 temporary server error”.", ["451 4.3.2"]),
        ("Nimbus gave 5xx style errors.", ["5xx"]),
    ],
)
def test_codes_by_their_form(claims, text, codes) -> None:
    assert [c.value for c in claims(text, "error_code")] == codes


def test_figures_under_a_heading_are_those_of_availability(claims) -> None:
    text = "Nimbus is down again.\nUptime over 90 days:\nNimbus API: 98.79%\nNimbus Web: 99.1%"
    assert [c.value for c in claims(text, "availability")] == ["98.79%", "99.1%"]
