"""Causes by turns of phrase that name them: found, believed, done wrong, leading to, blamed for; and what is none."""

import pytest


@pytest.mark.parametrize(
    ("sentence", "cause"),
    [
        ("Nimbus was down after it identified a possible routing fault in Lyon.", "a possible routing fault in Lyon"),
        ("Nimbus, which was down, withdrew a firewall rule that it believes caused the trouble.", "a firewall rule"),
        ("An overfull disk queue contributed to the outage of Nimbus.", "An overfull disk queue"),
        ("There was a DNS fault upstream, which caused Nimbus to become unreachable.", "a DNS fault upstream"),
        (
            "The Nimbus outage last night was caused by a stale certificate and not a cyberattack.",
            "a stale certificate",
        ),
        ("Nimbus blamed a router upgrade for knocking out its own phones.", "a router upgrade"),
        ("The Nimbus outage was down to a faulty upgrade of its switches.", "a faulty upgrade of its switches"),
        ("Nimbus was unavailable after failures in its ledger spread.", "failures in its ledger spread"),
    ],
)
def test_a_cause_is_read_from_the_words_that_name_it(claims, sentence, cause) -> None:
    assert cause in {c.value for c in claims(sentence, "cause") if c.qualifier != "denies"}


@pytest.mark.parametrize(
    ("sentence", "language", "cause"),
    [
        ("Ein fehlerhaftes Update führte zu der Störung bei Nimbus.", "de", "Ein fehlerhaftes Update"),
        ("Un câble réseau sectionné a provoqué la panne de Nimbus.", "fr", "Un câble réseau sectionné"),
        ("Un error de configuración provocó la caída de Nimbus.", "es", "Un error de configuración"),
        ("Отключение питания в зале привело к сбою Nimbus.", "ru", "Отключение питания в зале"),
    ],
)
def test_the_verb_behind_it_names_it_abroad(claims, sentence, language, cause) -> None:
    assert cause in {c.value for c in claims(sentence, "cause", language=language)}


@pytest.mark.parametrize(
    "sentence",
    [
        "Nimbus was down after it identified an issue.",
        "Nimbus was down and reports were down to a few hundred.",
        "Nimbus was down. It found a workaround for the phones.",
    ],
)
def test_what_names_no_kind_of_fault_is_no_cause(claims, sentence) -> None:
    assert claims(sentence, "cause") == ()


def test_a_hedge_within_its_own_quotation_stays_the_word_of_the_provider(claims) -> None:
    text = 'Nimbus was down. Nimbus wrote: "The crash was probably caused by a leaking cache layer."'
    assert [c.speaker for c in claims(text, "cause")] == ["provider"]
