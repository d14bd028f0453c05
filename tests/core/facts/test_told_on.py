"""Times that go on from the sentence before, ends told by a second verb, what nobody knew of, whose word the rest of an item is,
and what helped. Sentences of our own.
"""

import pytest

DOWN = "Nimbus was down on Wednesday. "
BEGAN = "The Nimbus outage began at 7 a.m. UTC on Wednesday. "


@pytest.mark.parametrize(
    ("text", "language", "hour"),
    [
        (BEGAN + "It lasted for roughly an hour before easing around 8 a.m. UTC.", "en", "08:00"),
        (BEGAN + "The final fix was confirmed at 10:33 UTC.", "en", "10:33"),
        (BEGAN + "A mitigation was deployed by 14:30 UTC, which resolved the problem.", "en", "14:30"),
        ("Die Störung bei Nimbus begann um 7 Uhr UTC. Kurz nach 9:10 Uhr UTC nahm der Dienst den Betrieb wieder auf.", "de", "09:10"),
        ("La panne de Nimbus a débuté à 7h UTC et a duré une heure avant de se résorber vers 8h UTC.", "fr", "08:00"),
        ("De storing bij Nimbus begon om 7:00 uur UTC. Kort na 9:10 uur UTC hervatte de dienst de werking.", "nl", "09:10"),
        ("Nimbusの障害は13日午前7時50分に発生。午後0時53分までの5時間3分続いた（日本時間）。", "ja", "03:53"),
        ("Nimbus 장애는 13일 오후 1시에 발생해 오후 3시 30분까지 2시간 30분 동안 이어졌다(한국시간).", "ko", "06:30"),
    ],
)  # fmt: skip
def test_when_it_was_over(claims, text, language, hour) -> None:
    told = [f"{c.at:%H:%M}" for c in claims(text, "ended", language=language) if c.at and "fix" not in c.flags]
    assert told == [hour]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (DOWN + "At 11 a.m. UTC, Nimbus said full recovery was many hours away.", "en"),
        (DOWN + "Nimbus remained unaware of the failure until 1.30pm UTC, when a customer called.", "en"),
        ("Nimbus falló el miércoles. Nimbus desconocía el problema hasta las 13:30 UTC.", "es"),
        (DOWN + "Most complaints came in between 1 p.m. and 3 p.m. UTC.", "en"),
    ],
)
def test_nothing_was_over(claims, text, language) -> None:
    assert list(claims(text, "ended", language=language)) == []


@pytest.mark.parametrize(
    ("text", "language", "hours"),
    [
        ("Nimbus said that a firewall upgrade at 00:30 UTC on Wednesday led to a failure of its calls.", "en", ["00:30"]),
        ("Nimbus explicó que una actualización a las 00:30 UTC del miércoles provocó la caída.", "es", ["00:30"]),
        (DOWN + "Its status page acknowledged the initial problem at 9:35 UTC.", "en", []),
        ("火災でNimbusに通信障害が起きたという見方もあるが、この事故が起きたのは13日午前9時（日本時間）。", "ja", []),
    ],
)  # fmt: skip
def test_when_it_began(claims, text, language, hours) -> None:
    told = [f"{c.at:%H:%M}" for c in claims(text, "started", language=language) if c.at and c.precision != "day"]
    assert told == hours


def test_a_time_goes_on_from_the_day_told_right_before_it(claims) -> None:
    text = "Nimbusは13日、11日と13日の障害について発表した。\n障害は、11日は午前7時50分に発生。午後0時53分まで続いた（日本時間）。"
    assert [f"{c.at:%d %H:%M}" for c in claims(text, "ended", language="ja") if c.at] == ["11 03:53"]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Nimbus failed.\n\nMany customers wrote in.\n\nIts services were restored later that day.", "en"),
        ("Nimbus fiel am Mittwoch aus.\n\nNutzer, die Stunden zuvor noch ihre Mails lasen, sahen Fehlermeldungen.", "de"),
        ("A look at the recent Nimbus incident\n\nOn Wednesday Nimbus failed. A recent outage of its API hit users.", "en"),
        ("Objects struck a Nimbus site on May 12 at 7 a.m. UTC.\n\nNimbus suffered a significant disruption on Tuesday and Wednesday after the strike.", "en"),
    ],
)  # fmt: skip
def test_the_day_told_is_no_other_outage(claims, text, language) -> None:
    assert [(c.kind, c.about) for c in claims(text, language=language) if c.about is not None] == []


def test_since_its_debut_is_no_outage_of_that_month(claims) -> None:
    told = claims("On Wednesday Nimbus had its longest outage since its debut in January 2025.", "started")
    assert [c.about for c in told if c.about is not None] == []


@pytest.mark.parametrize(
    ("text", "language", "value"),
    [
        (DOWN + "Nimbus urged users not to resend their transactions.", "en", "not to resend their transactions"),
        (DOWN + "Nurses had to go back to paper records.", "en", "paper records"),
        ("Nimbus nie działa. Skorzystaj z innej metody płatności.", "pl", "innej metody płatności"),
        ("Nimbus est en panne. La parade la plus simple consistait à activer les appels Wi-Fi.", "fr", "activer les appels Wi-Fi"),
        (DOWN + "Nimbus told users not to worry about their money.", "en", None),
        ("Nimbus nie działa. Nie można wykonać przelewu kartą.", "pl", None),
    ],
)  # fmt: skip
def test_what_helped(claims, text, language, value) -> None:
    told = claims(text, "workaround", language=language)
    assert [c.value for c in told] == ([value] if value else [])


def test_whom_somebody_advises_does_not_speak(claims) -> None:
    told = claims(DOWN + "Nimbus said it was working on it and urged customers to use another card.", "workaround")
    assert [c.speaker for c in told] == ["provider"]


@pytest.mark.parametrize(
    ("text", "language", "value"),
    [
        (DOWN + "Delays at the airport swelled to 1,762.", "en", "1,762"),
        (DOWN + "Around a dozen core cloud services were impacted.", "en", "a dozen core cloud services"),
        (DOWN + "It locked an estimated 3 million registered users out of their accounts.", "en", "3 million registered users"),
        ("Nimbus, which has 3 million registered users, was down on Wednesday.", "en", None),
        ("Nimbus 인터넷 회선 60여개 상당에서 장애가 일어난 뒤 복구됐다.", "ko", "60여개"),
    ],
)  # fmt: skip
def test_how_many_were_hit(claims, text, language, value) -> None:
    assert [c.value for c in claims(text, "count", language=language)] == ([value] if value else [])


@pytest.mark.parametrize(
    ("text", "language"),
    [("– Vi er ikke nede, sier Nimbus.", "no"), ("„Wir sind nicht ausgefallen“, sagt Nimbus.", "de")],
)
def test_that_it_is_not_down(claims, text, language) -> None:
    assert claims(text, "denial", language=language)
