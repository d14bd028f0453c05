"""Denials in many languages, words of admission, times of other things, lengths between two things, rows of names."""

import pytest

from scraper.core.articles.passages import read
from scraper.core.instants import parse_instant
from scraper.core.language.denying import denial_in
from scraper.core.model import PageText
from scraper.core.reading import claims_of


@pytest.mark.parametrize(
    "text",
    [
        '"There is no outage at Nimbus," a spokeswoman insisted.',
        "Its own status page was green throughout.",
        "Nimbus wies Berichte über eine Störung zurück.",
        "Nimbus dément toute panne.",
        "Nimbus assure que son réseau n'a connu aucun incident.",
        "Nimbus negó haber sufrido una interrupción.",
        "A Nimbus negou que tenha havido falha.",
        "Nimbus smentisce ogni disservizio.",
        "Nimbus ontkent een storing.",
        "Nimbus förnekar driftstörningar.",
        "Nimbus zaprzecza doniesieniom o awarii.",
        "В Nimbus опровергли сообщения о сбое.",
        "У Nimbus спростували збій.",
        "Nimbus kesinti iddialarını yalanladı.",
        "Nimbusは障害を否定した。",
        "Nimbus否认服务中断。",
        "님버스는 장애를 부인했다.",
        "Nimbus membantah adanya gangguan.",
    ],
)
def test_a_denial_is_known_in_the_languages_of_the_press(text):
    assert denial_in(text) is not None


@pytest.mark.parametrize(
    "text",
    [
        "By noon everything was working normally again.",
        "El servicio funciona con normalidad de nuevo.",
        "Nimbus denied that it had been hacked.",
        "Nimbus dément toute cyberattaque.",
        "El portavoz se negó a dar detalles.",
        "Seit 90 Tagen hatte es keinen Ausfall gegeben.",
    ],
)
def test_recovery_other_denials_and_silence_are_no_denial_of_an_outage(text):
    assert denial_in(text) is None


@pytest.mark.parametrize(
    ("text", "language", "at"),
    [
        ("Nimbus owned up to the outage at 14:05 UTC on May 13.", "en", "14:05"),
        ("It took Nimbus until 14:05 UTC on May 13 to admit the outage.", "en", "14:05"),
        ("Nimbus räumte die Störung am 13. Mai um 14.05 Uhr ein.", "de", "12:05"),
        ("Nimbus tardó hasta las 14:05 UTC del 13 de mayo en admitir la caída.", "es", "14:05"),
        ("Nimbusは13日午後2時5分、障害が発生していることを認めた。", "ja", "05:05"),
    ],
)
def test_a_word_of_admission_is_an_acknowledgement(claims, text, language, at):
    (found,) = claims(text, "acknowledged", language=language)
    assert (f"{found.at:%H:%M}", found.speaker) == (at, "provider")
    assert not [c for c in claims(text, "started", language=language) if c.at and c.precision == "minute"]


def test_what_is_announced_as_over_is_an_end(claims):
    text = "Nimbus went down on May 13. At 15:20 UTC the company said that service had been restored."
    assert [f"{c.at:%H:%M}" for c in claims(text, "ended")] == ["15:20"]
    assert not [c for c in claims(text, "acknowledged") if c.at]


def test_an_update_after_the_acknowledgement_is_no_second_one(claims):
    text = (
        "Nimbus acknowledged the outage at 14:05 UTC on May 13. It said at 14:40 UTC that it had identified the issue."
    )
    assert [f"{c.at:%H:%M}" for c in claims(text, "acknowledged")] == ["14:05"]


def test_the_time_of_the_power_is_not_that_of_the_service(claims):
    text = "Power was lost in the building at 04:12 UTC on May 13 and the generators stopped at 04:31 UTC. Nimbus went offline at 04:33 UTC."
    assert [f"{c.at:%H:%M}" for c in claims(text, "started")] == ["04:33"]


def test_the_time_of_a_count_begins_nothing(claims):
    text = "Nimbus went down at 14:05 UTC on May 13. Complaints had reached 2,800 at 14:30 UTC."
    assert [f"{c.at:%H:%M}" for c in claims(text, "started")] == ["14:05"]


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("Nimbus admitted the outage half an hour after messages had stopped.", []),
        ("Nimbus promised to publish a report within 14 days of the outage.", []),
        ("Nimbus was down on May 13. Nine days later Tide Cloud failed.", []),
        ("The Nimbus outage was over 40 minutes after it began.", [2400]),
        ("Monitors measured the Nimbus outage at 52 minutes.", [3120]),
    ],
)
def test_a_length_between_two_other_things_is_no_duration(claims, text, seconds):
    assert [c.value for c in claims(text, "duration")] == seconds


def test_a_row_of_names_shares_what_is_said_of_it(reading):
    seen = reading(
        "Nimbus is fine. QuasarMail and Tide Cloud were down on May 2.", title="Nimbus was down at 14:05 UTC on May 13"
    )
    about = {(c.about.provider, c.about.day) for c in claims_of(seen) if c.kind == "started" and c.about}
    assert {("quasar", "2026-05-02"), ("tide", "2026-05-02")} <= about


def test_a_page_that_dates_itself_in_an_offset_keeps_that_clock():
    text = "O Nimbus saiu do ar às 14h30 desta quarta-feira (13)."
    when = parse_instant("2026-05-13T20:00:00Z")
    local = read(PageText("https://wire.example/a", text, language="pt", published=when, published_offset=-180), ())
    abroad = read(PageText("https://wire.example/a", text, language="pt", published=when, published_offset=0), ())
    assert [f"{t.at:%H:%M}" for line in local.lines for t in line.times if t.kind == "instant"] == ["17:30"]
    assert not [t for line in abroad.lines for t in line.times if t.kind == "instant"]


@pytest.mark.parametrize(
    ("text", "kind", "language", "speaker"),
    [
        ("According to Downdetector, problems began at 5.30am on Wednesday.", "started", "en", "crowd"),
        ("Downdetector, which is a site that watches services, says that problems began at 5.30am.", "started", "en", "crowd"),
        ("Nach Downdetector, begann die Störung um 8 Uhr, und Nimbus bestätigte, dass sie um 9 Uhr behoben war.", "ended", "de", "provider"),
        ("It was not the whole town that lost service on Wednesday morning, the carrier says now, only its east.", "started", "en", "provider"),
        ("L'azienda ha fatto sapere che il servizio è stato ripristinato alle 16:55.", "ended", "it", "provider"),
        ("Layanan pulih pukul 14.00 WIB, kata juru bicara Nimbus.", "ended", "id", "provider"),
        ("Post mortem of our downtime on 12 May\nThe drive was down from 9:00 UTC on 12 May.", "started", "en", "provider"),
        ("5月13日 17時16分頃から17時41分まで、つながりにくい状態になりました。\nご利用中のお客様にはご迷惑をおかけし、申し訳ございません。", "started", "ja", "provider"),
    ],
)  # fmt: skip
def test_trackers_words_set_in_and_own_accounts_have_their_speakers(
    claims, text: str, kind: str, language: str, speaker: str
) -> None:
    assert {c.speaker for c in claims(text, kind, language=language)} == {speaker}
