"""What providers advise, promise and show: workarounds, write-ups to come, and codes, in the languages of the press."""

import pytest


@pytest.mark.parametrize(
    ("sentence", "language", "advice"),
    [
        ("Nimbus asked passengers to print their passes at home.", "en", "print their passes at home"),
        ("Nimbus advised pilots to use the paper charts.", "en", "use the paper charts"),
        ("Nimbus rät Kunden, das Modem neu zu starten.", "de", "das Modem neu zu starten"),
        ("Nimbus conseille de redémarrer le boîtier.", "fr", "redémarrer le boîtier"),
        ("Nimbus recomienda a sus clientes reiniciar el equipo.", "es", "reiniciar el equipo"),
        ("A Nimbus orienta os clientes a atualizar o aplicativo.", "pt", "atualizar o aplicativo"),
        ("Nimbus invita i clienti a utilizzare il sito.", "it", "utilizzare il sito"),
        ("Nimbus radzi klientom, aby korzystali ze strony.", "pl", "korzystali ze strony"),
        ("Nimbus opfordrer sine kunder til at genstarte boksen.", "da", "genstarte boksen"),
        ("Nasabah diminta menggunakan mesin di cabang.", "id", "menggunakan mesin di cabang"),
    ],
)
def test_advice_is_read(claims, sentence, language, advice) -> None:
    assert [c.value for c in claims(sentence, "workaround", language=language)] == [advice]


@pytest.mark.parametrize(
    "sentence",
    [
        "Nimbus asked customers to be patient.",
        "Nimbus told customers at noon that it was looking into it.",
        "Users were told to wait.",
    ],
)
def test_what_is_no_advice(claims, sentence) -> None:
    assert claims(sentence, "workaround") == ()


@pytest.mark.parametrize(
    ("sentence", "language"),
    [
        ("A post-mortem is promised once Nimbus has looked into the outage.", "en"),
        ("Nimbus will einen Abschlussbericht vorlegen.", "de"),
        ("Nimbus promet un retour d'expérience.", "fr"),
        ("Nimbus publicará un informe sobre la caída.", "es"),
        ("ニンバスは調査結果を後日公開する。", "ja"),
    ],
)
def test_a_write_up_is_promised(claims, sentence, language) -> None:
    assert [c.value for c in claims(sentence, "postmortem", language=language)] == ["promised"]


@pytest.mark.parametrize(
    ("sentence", "code"),
    [
        ("Nimbus showed “Error – cannot play (NBL:5003;)”.", "NBL:5003"),
        ("Les abonnés voient le code erreur N-5001 sur leur boîtier.", "N-5001"),
        ("Người dùng Nimbus thấy lỗi 503.", "503"),
        ("Käyttäjät näkivät virhe 502 Nimbuksen sivulla.", "502"),
    ],
)
def test_codes_abroad(claims, sentence, code) -> None:
    assert [c.value for c in claims(sentence, "error_code")] == [code]


@pytest.mark.parametrize(
    ("sentence", "denies"),
    [
        ("“Our network is not experiencing a nationwide outage,” Nimbus said.", True),
        ("Nimbus said its network remains fully operational.", True),
        ("Nimbus hopes to get everyone running as normal.", False),
        ("All systems were operating normally by 2 pm.", False),
    ],
)
def test_normal_working_and_working_once_more(claims, sentence, denies) -> None:
    assert bool(claims(sentence, "denial")) is denies


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("The mobile app continues to work.", ["mobile app continues to work"]),
        ("The web version still works for some, users say.", ["web version still works"]),
        ("Die mobile App funktioniert weiterhin.", ["mobile App funktioniert weiterhin"]),
        ("The mobile app no longer works.", []),
        ("Users were told to restart the app. Restarting does not help.", []),
        ("Users were told to restart the app, but that did not help.", []),
        ("Users were told to restart the app. Reinstalling did not help.", ["restart the app"]),
    ],
)
def test_what_still_works_helps_and_what_is_of_no_use_does_not(claims, text: str, values: list[str]) -> None:
    assert [c.value for c in claims(f"Nimbus went down on Wednesday. {text}", "workaround")] == values
