"""Causes told in a clause of their own, with a concrete fault and no word for "because", and sentences that only look like it."""

import pytest

from scraper.core.articles.likely_causes import candidates, with_likely
from scraper.core.language.fault_kinds import clauses, kinds_in

LEADS = {
    "en": ("Nimbus down: users cut off", "Nimbus was down for three hours on Wednesday, and thousands of users could not sign in."),
    "de": ("Nimbus gestört", "Nimbus war am Mittwoch drei Stunden lang gestört, Tausende Nutzer kamen nicht ins Netz."),
    "es": ("Caída de Nimbus", "Nimbus estuvo caído tres horas el miércoles y miles de usuarios no pudieron entrar."),
    "it": ("Nimbus in tilt", "Nimbus non ha funzionato per tre ore mercoledì e migliaia di utenti sono rimasti fuori."),
    "fr": ("Panne chez Nimbus", "Nimbus était en panne mercredi pendant trois heures, des milliers d'utilisateurs étaient coupés."),
    "tr": ("Nimbus çöktü", "Nimbus çarşamba günü üç saat çöktü, binlerce kullanıcı giriş yapamadı."),
    "ru": ("Сбой Nimbus", "Nimbus не работал в среду три часа, тысячи пользователей не могли войти."),
    "pl": ("Awaria Nimbus", "Nimbus nie działał w środę przez trzy godziny, tysiące osób nie mogło się zalogować."),
    "id": ("Nimbus tumbang", "Nimbus tumbang tiga jam pada Rabu dan ribuan pengguna tidak bisa masuk."),
    "ja": ("ニンバスで障害", "ニンバスは水曜日に3時間停止し、多くの利用者がログインできなかった。"),
    "ko": ("님버스 먹통", "님버스가 수요일 3시간 동안 먹통이 돼 이용자들이 접속하지 못했다."),
    "zh": ("云雀服务中断", "云雀服务周三中断三小时,大量用户无法登录。"),
}  # fmt: skip


@pytest.fixture
def told(reading):
    """The causes of a report that are told by nothing but what they show."""

    def make(language, sentence, claims=()):
        title, lead = LEADS[language]
        return with_likely(reading(f"{lead}\n\n{sentence}", title=title, language=language), claims)

    return make


@pytest.mark.parametrize(
    ("language", "sentence", "cause"),
    [
        (
            "en",
            "“A core router in our Lyon hall crashed, and the backup power supply failed with it,” Nimbus said.",
            "backup power supply",
        ),
        ("en", "A lorry had torn down the fibre line that feeds the data centre, the company said.", "fibre line"),
        ("en", "“An engineer deleted the wrong database during a migration,” a spokeswoman said.", "wrong database"),
        ("en", "The operator said lightning had struck a substation and burned out its transformers.", "lightning"),
        ("en", "A faulty software update had been installed on the core routers shortly before.", "software update"),
        ("de", "„Ein Router im Rechenzentrum ist ausgefallen und die Notstromversorgung hat versagt“, sagte ein Sprecher von Nimbus.", "Notstromversorgung"),
        ("es", "«Un incendio dañó el sistema de refrigeración del centro de datos», dijo Nimbus.", "incendio"),
        ("it", "«Un guasto elettrico nel data center ha spento i server», ha detto Nimbus.", "guasto elettrico"),
        ("tr", "Nimbus, veri merkezindeki soğutma sisteminin arızalandığını ve sunucuların aşırı ısındığını açıkladı.", "soğutma"),
        ("ru", "В компании сообщили, что экскаватор повредил оптоволоконный кабель, а резервная линия отказала.", "кабель"),
        ("pl", "Firma podała, że koparka przecięła światłowód, a łącze zapasowe zawiodło.", "światłowód"),
        ("id", "Nimbus menyatakan kabel serat optik terputus saat pekerjaan galian oleh kontraktor.", "kabel"),
        ("ja", "同社によると、データセンターの冷却装置が故障し、サーバーが過熱した。", "冷却装置"),
        ("ko", "회사는 데이터센터 전원 장치에 화재가 나 서버가 꺼졌다고 밝혔다.", "화재"),
        ("zh", "公司表示,机房的供电设备发生火灾,光缆被烧断。", "火灾"),
    ],
)  # fmt: skip
def test_a_fault_in_a_sentence_of_its_own_is_why(told, language, sentence, cause) -> None:
    found = told(language, sentence)
    assert any(cause in str(c.value) and c.value in sentence for c in found), found


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "The cable was repaired by Thursday."),
        ("en", "Nimbus plans to replace its oldest routers next year."),
        ("en", "Users saw server errors when opening the app."),
        ("en", "Nimbus said there was no sign of a cyber attack."),
        ("en", "Customers complained of failed payments and missing balances."),
        ("en", "Nimbus has restored its servers and apologised to customers."),
        ("de", "Nutzer meldeten Fehler beim Anmelden."),
        ("fr", "Les utilisateurs voyaient un message d'erreur."),
        ("es", "Nimbus restableció los servidores por la tarde."),
        ("en", "Nobody was hurt."),
        ("en", "The post left open whether a faulty update had crashed the core routers."),
        ("en", "Analysts say a failed cloud upgrade will cause power and network failures for days."),
        ("en", "Had a faulty software update crashed the core routers?"),
    ],
)
def test_a_word_of_a_fault_alone_is_no_cause(told, language, sentence) -> None:
    assert told(language, sentence) == ()


def test_a_fault_days_before_is_another_outage(told) -> None:
    sentence = "A faulty software update had been installed on the core routers, {} shortly before."
    assert told("en", sentence.format("said Nimbus,"))
    assert not told("en", sentence.format("on 2 May").replace("routers,", "routers"))


def test_a_sentence_of_which_a_cause_is_taken_is_not_asked_again(reading, claims) -> None:
    title, lead = LEADS["en"]
    text = f"{lead}\n\nThe outage was caused by a failed router, Nimbus said."
    found = claims(text, "cause", title=title)
    assert found
    asked = [c.line.text for c in candidates(reading(text, title=title), found)]
    assert not any("router" in sentence for sentence in asked)


def test_a_cause_told_twice_shows_its_words_again(reading, claims) -> None:
    title, lead = LEADS["en"]
    text = (
        f"{lead}\n\nThe outage was caused by a failed router, Nimbus said.\n\nThe router had stood in Lyon since 2019."
    )
    shown = {c.line.text: c.shown for c in candidates(reading(text, title=title), claims(text, "cause", title=title))}
    again = shown["The router had stood in Lyon since 2019."]
    assert again["told"] == again["told_words"] == again["told_kinds"] == 1


def test_nothing_is_added_to_a_page_without_a_fault(reading) -> None:
    page = reading("Nimbus opened an office in Lyon.", title="Nimbus in Lyon")
    assert with_likely(page, ()) == ()


@pytest.mark.parametrize(
    ("sentence", "language", "parts"),
    [
        ("The cable was cut, and power failed", "en", ["The cable was cut", "power failed"]),
        ("Das Kabel riss und der Strom fiel aus", "de", ["Das Kabel riss", "der Strom fiel aus"]),
        ("光缆断裂,服务器过热", "zh", ["光缆断裂", "服务器过热"]),
        ("", "en", []),
    ],
)
def test_a_sentence_is_parted_into_clauses(sentence, language, parts) -> None:
    assert [sentence[a:b] for a, b in clauses(sentence, language)] == parts


@pytest.mark.parametrize(
    ("sentence", "language", "kinds"),
    [
        ("lightning hit a transformer", "en", {"weather", "power", "harm"}),
        ("ein Kurzschluss im Rechenzentrum", "de", {"power", "machine"}),
        ("strømbrudd", "nb", {"power"}),
        ("a DDoS attack", "xx", {"attack"}),
        ("DNS の障害", "ja", {"routing", "harm"}),
        ("a fine day", "en", set()),
    ],
)
def test_the_kinds_of_faults_are_told_by_language(sentence, language, kinds) -> None:
    assert {kind for _, kind in kinds_in(sentence, language)} == kinds
