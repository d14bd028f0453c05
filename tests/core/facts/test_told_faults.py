"""Faults that no word calls the cause: before the verb that does the damage, behind words that lead up to them, in a frame
around them, and as things that broke.
"""

import pytest

from scraper.core.articles.told_faults import told_faults
from scraper.core.language.fault_words import names_fault


@pytest.mark.parametrize(
    ("sentence", "language", "cause"),
    [
        ("A faulty routing table took Nimbus offline for an hour.", "en", "A faulty routing table"),
        ("Nimbus is recovering from a storage glitch that left thousands without files.", "en", "a storage glitch"),
        ("Nimbus was unreachable after a power failure in its Lyon hall.", "en", "a power failure in its Lyon hall"),
        (
            "Nimbus said that a certificate change on its gateways knocked out sign-in.",
            "en",
            "a certificate change on its gateways",
        ),
        ("A crew laying pipes cut a fibre line and Nimbus was down.", "en", "A crew laying pipes cut a fibre"),
        ("Nimbus was down because its backup generator had failed.", "en", "its backup generator had failed"),
        ("An overheated switch may have been to blame for the Nimbus outage.", "en", "An overheated switch"),
        (
            "Nimbus stood still: an outage at a data centre in Oslo triggered the chaos.",
            "en",
            "an outage at a data centre in Oslo",
        ),
        ("Am Montag hatte ein Softwarefehler das Netz von Nimbus lahmgelegt.", "de", "ein Softwarefehler"),
        ("Nimbus war gestört, es habe eine Datenbankstörung gegeben.", "de", "eine Datenbankstörung"),
        ("Une mise à jour ratée a privé Nimbus de réseau.", "fr", "Une mise à jour ratée"),
        ("Nimbus est en panne après une coupure de courant.", "fr", "une coupure de courant"),
        ("Un corte de fibra dejó sin servicio a Nimbus.", "es", "Un corte de fibra"),
        ("Um rompimento de cabo derrubou a Nimbus.", "pt", "Um rompimento de cabo"),
        ("Un guasto elettrico ha bloccato Nimbus.", "it", "Un guasto elettrico"),
        ("Een softwarefout legde Nimbus plat.", "nl", "Een softwarefout"),
        ("Ett strömavbrott slog ut Nimbus.", "sv", "Ett strömavbrott"),
        ("En menneskelig fejl var natten til lørdag skyld i nedbruddet hos Nimbus.", "da", "En menneskelig fejl"),
        ("Awaria zasilania sparaliżowała Nimbus.", "pl", "Awaria zasilania"),
        ("Chyba v aktualizaci ochromila Nimbus.", "cs", "Chyba v aktualizaci"),
        ("Обрыв кабеля оставил Nimbus без связи.", "ru", "Обрыв кабеля"),
        ("Кібератака паралізувала Nimbus.", "uk", "Кібератака"),
        ("Pemadaman listrik melumpuhkan Nimbus.", "id", "Pemadaman listrik"),
        ("障害の原因について、ニンバスは「冷却装置の故障」と説明している。", "ja", "冷却装置の故障"),
        ("님버스는 장애의 원인을 라우터 설정 오류라고 밝혔다.", "ko", "라우터 설정 오류"),
        ("因机房断电,导致云雀服务中断。", "zh", "机房断电"),
    ],
)
def test_a_fault_is_told_behind_an_outage(sentence, language, cause) -> None:
    found = [sentence[f.start : f.end] for f in told_faults(sentence, language, broke=True)]
    assert any(cause in told and len(told) < len(cause) + 12 for told in found), found


@pytest.mark.parametrize(
    ("sentence", "language"),
    [
        ("A power failure can take a site offline.", "en"),
        ("Was it a faulty update that took Nimbus offline?", "en"),
        ("Users reported server errors after noon.", "en"),
        ("The network failure left millions without calls.", "en"),
        ("Nimbus was down two years after a botched update.", "en"),
        ("Nimbus went down for a different reason than a cable cut.", "en"),
        ("Customers suffered a software fault on their phones while Nimbus was down.", "en"),
        ("Nimbus was not hit by a software bug.", "en"),
        ("Reports of a hardware failure left Nimbus silent.", "en"),
        ("Une panne technique touche Nimbus après des problèmes de connexion.", "fr"),
        ("Häufig legt ein Stromausfall Dienste lahm.", "de"),
        ("Una caída dejó sin servicio a Nimbus.", "es"),
        ("大規模なシステム障害が発生し、利用できない。", "ja"),
    ],
)
def test_what_tells_no_fault_of_this_outage(sentence, language) -> None:
    assert [sentence[f.start : f.end] for f in told_faults(sentence, language, broke=True)] == []


def test_words_that_only_lead_up_to_a_fault_need_an_outage_beside_them() -> None:
    sentence = "The team met after a power failure in the hall."
    assert list(told_faults(sentence, "en", broke=False)) == []
    assert len(list(told_faults(sentence, "en", broke=True))) == 1


def test_a_claim_quotes_the_fault_and_a_guess_is_a_guess(claims) -> None:
    (sure,) = claims("Nimbus was down on Tuesday after a botched upgrade of its switches.", "cause")
    assert (sure.value, sure.quote, sure.qualifier) == (
        "a botched upgrade of its switches",
        "a botched upgrade of its switches",
        "exact",
    )
    (guess,) = claims("Nimbus was down. A fibre cut may have been to blame for the outage.", "cause")
    assert (guess.value, guess.qualifier) == ("A fibre cut", "about")


@pytest.mark.parametrize(
    ("phrase", "loosely", "expected"),
    [
        ("an expired certificate", False, True),
        ("network issues", False, False),
        ("network issues", True, True),
        ("a service outage", True, False),
        ("an internal server error", True, False),
        ("a problem with its storage", True, True),
        ("thousands of users", True, False),
    ],
)
def test_what_names_a_fault(phrase, loosely, expected) -> None:
    assert names_fault(phrase, "en", loosely=loosely) is expected


def test_elided_words_of_reason_are_read(claims) -> None:
    (cause,) = claims("Nimbus est en panne en raison d'une erreur de routage.", "cause", language="fr")
    assert cause.value == "une erreur de routage"


def test_a_reason_ends_where_its_sentence_goes_on(claims) -> None:
    (cause,) = claims("Aufgrund eines Hardware-Fehlers musste Nimbus die Server abschalten.", "cause", language="de")
    assert cause.value == "eines Hardware-Fehlers"
