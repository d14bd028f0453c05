"""A cause and not the outage itself, its effect, its size, what was done about it, or what nobody has found; in many languages."""

from __future__ import annotations

import pytest

from scraper.core.articles.cause_phrases import names_cause
from scraper.core.articles.told_faults import told_faults


@pytest.mark.parametrize(
    ("phrase", "language"),
    [
        ("the incident many members cannot pay", "en"),
        ("the sudden outage of \x00's shops this morning", "en"),
        ("inability to reach the till", "en"),
        ("a firmware update to fix the fault", "en"),
        ("the vulnerability of rented clouds", "en"),
        ("which the tills went dark", "en"),
        ("der IT-Panne", "de"),
        ("de twee uur durende storing", "nl"),
        ("awarii aplikacji", "pl"),
        ("nemožnosti placení kartou", "cs"),
        ("сбоя клиенты ждали", "ru"),
        ("down della rete", "it"),
        ("la caída del servicio", "es"),
        ("大規模な通信障害", "ja"),
        ("이번 서비스 장애", "ko"),
    ],
)
def test_the_outage_itself_is_no_cause(phrase: str, language: str) -> None:
    assert not names_cause(phrase, language)


@pytest.mark.parametrize(
    ("phrase", "language"),
    [
        ("a technical problem", "en"),
        ("an outage at one of its suppliers", "en"),
        ("a Nimbus outage", "en"),
        ("des Ausfalls einer Pumpe", "de"),
        ("panne électrique", "fr"),
        ("awarii zasilania", "pl"),
        ("сбоя питания", "ru"),
        ("elektrik kesintisi", "tr"),
    ],
)
def test_a_fault_or_another_house_is_one(phrase: str, language: str) -> None:
    assert names_cause(phrase, language)


@pytest.mark.parametrize(
    ("sentence", "language", "cause"),
    [
        ("Users could not pay at Nimbus due to a technical fault.", "en", "a technical fault"),
        ("The Nimbus outage was related to a failed switch in Lyon.", "en", "a failed switch in Lyon"),
        ("Nimbus said power supply trouble, and not an attack, was the cause.", "en", "power supply trouble"),
        ("The problem at Nimbus was identified as a defect in a driver update.", "en", "a defect in a driver update"),
        ("Nimbus was down because of what appears to be a cut cable.", "en", "a cut cable"),
        ("Nimbus was down. A rush of jobs triggered a deadlock in the ledger.", "en", "A rush of jobs"),
        ("Nimbus was down; it later found that part of its storage wasn't answering.", "en", "part of its storage wasn't answering"),
        ("Bei Nimbus haben Bauarbeiten in Ulm die Server abstürzen lassen.", "de", "Bauarbeiten in Ulm"),
        ("Die Störung bei Nimbus sei auf Wartungsarbeiten in Ulm zurückzuführen.", "de", "Wartungsarbeiten in Ulm"),
        ("Un problème DNS dans la zone nord à l'origine de la panne de Nimbus.", "fr", "Un problème DNS dans la zone nord"),
        ("El fallo de Nimbus tuvo su origen en una rotura de fibra.", "es", "una rotura de fibra"),
        ("Důvodem výpadku Nimbus byla konfigurace směrovačů.", "cs", "konfigurace směrovačů"),
        ("Збій у Nimbus спричинила аварія в дата-центрі.", "uk", "аварія в дата-центрі"),
        ("Ett tekniskt fel gjorde att Nimbus låg nere.", "sv", "Ett tekniskt fel"),
        ("Nimbus 系统瘫痪,电源故障致服务中断。", "zh", "电源故障"),
    ],
)  # fmt: skip
def test_causes_of_plain_clauses(claims, sentence: str, language: str, cause: str) -> None:
    found = {str(c.value) for c in claims(sentence, "cause", language=language) if c.qualifier != "denies"}
    assert any(cause in value for value in found), found


@pytest.mark.parametrize(
    ("sentence", "language"),
    [
        ("Nimbus was down. It is not known if the leak originated from its host.", "en"),
        ("Nimbus was down. It deployed a firmware patch to fix the problem.", "en"),
        ("Nimbus was down, and members complained about silence from the operator about the issues.", "en"),
        ("Nimbus was down. Work on faster recovery from cascading database crashes goes on.", "en"),
        ("Nimbus was down. The rise in demand has made each minute of silence dear.", "en"),
        ("Nimbus gestört. Selten ist ein defektes Kabel für einen Ausfall verantwortlich.", "de"),
        ("Nimbus gestört. Die Ursache für das Ausmaß solcher Ausfälle liegt in der Netzstruktur.", "de"),
        ("Nimbus caído. Los sistemas son vulnerables ante fallas técnicas.", "es"),
        ("Nimbus fora do ar. Se fosse um problema causado por software, seria rápido.", "pt"),
    ],
)
def test_what_only_looks_like_a_cause(claims, sentence: str, language: str) -> None:
    assert not [c.value for c in claims(sentence, "cause", language=language) if c.qualifier != "denies"]


def test_what_nobody_found_is_denied(claims) -> None:
    text = "Nimbus was down. There was “no indication” that the trouble was the result of a faulty switch."
    assert {c.qualifier for c in claims(text, "cause")} == {"denies"}


def test_a_relative_clause_between_a_subject_and_its_verb_is_passed_over() -> None:
    sentence = "Una falla en la red, que requería un corte de luz, provocó la caída de Nimbus."
    found = [sentence[f.start : f.end] for f in told_faults(sentence, "es", broke=True)]
    assert found[0] == "Una falla en la red"
