"""Causes told in many languages are compared by what they name."""

from pathlib import Path

import pytest
import yaml

from scraper.core.language.cause_families import FAMILIES, families
from scraper.core.model import Outcome, Standing
from tests.core.factories import article, claim, record, told, verdict

ROOT = Path(__file__).resolve().parents[3]


def test_every_family_is_a_cause_of_the_taxonomy() -> None:
    taxonomy = yaml.safe_load((ROOT / "content" / "taxonomy.yml").read_text("utf-8"))
    assert {cause["id"] for cause in taxonomy["causes"]} >= FAMILIES


@pytest.mark.parametrize(
    ("family", "texts"),
    [
        ("config-change", ("a wrong configuration", "eine fehlerhafte Konfiguration", "une erreur de configuration", "un error de configuración", "設定の誤り", "配置错误", "설정 오류", "ошибка конфигурации")),
        ("power", ("loss of power in one hall", "ein Stromausfall", "una falla eléctrica", "停電", "정전", "перебой с электропитанием", "een stroomstoring", "awaria zasilania")),
        ("certificate", ("an expired certificate", "ein abgelaufenes Zertifikat", "un certificat expiré", "証明書の期限切れ", "просроченный сертификат")),
        ("capacity", ("more demand than expected", "Überlastung", "une surcharge", "sobrecarga", "アクセス集中", "перегрузка")),
        ("dns", ("a DNS record that was empty", "Probleme mit dem DNS", "名前解決の障害")),
    ],
)  # fmt: skip
def test_a_cause_is_the_same_in_every_language(family: str, texts: tuple[str, ...]) -> None:
    assert [text for text in texts if family not in families(text)] == []


@pytest.mark.parametrize(
    "text", ["an issue", "the internal systems", "un problème interne", "内部の問題", "something else"]
)
def test_what_names_nothing_belongs_nowhere(text: str) -> None:
    assert families(text) == frozenset()


def said(name: str, cause: str, language: str):
    return article(name, claim("cause", cause, speaker="provider"), language=language)


def test_one_cause_in_two_languages_is_agreed() -> None:
    incident = told(
        said("a", "an expired certificate on a gateway", "en"), said("b", "un certificat arrivé à échéance", "fr")
    )
    assert verdict(incident, "cause").outcome is Outcome.AGREED


def test_two_causes_in_two_languages_are_disputed() -> None:
    incident = told(said("a", "an expired certificate on a gateway", "en"), said("b", "ein Stromausfall", "de"))
    assert verdict(incident, "cause").outcome is Outcome.DISPUTED


def test_an_attack_on_the_network_is_not_a_mistake_in_its_settings() -> None:
    incident = told(said("a", "an attack on its network", "en"), said("b", "a wrong setting in the network", "en"))
    assert verdict(incident, "cause").outcome is Outcome.DISPUTED


@pytest.mark.parametrize("cause", ["海底ケーブルの切断", "ルーターの入れ替え", "海底电缆被切断", "การเปลี่ยนเราเตอร์"])
def test_a_cause_in_a_script_that_does_not_part_its_words_is_a_cause(cause: str) -> None:
    found = verdict(told(said("a", cause, "ja")), "cause")
    assert (found.value, found.outcome) == (cause, Outcome.SINGLE)


@pytest.mark.parametrize("cause", ["システム障害", "ネットワークの問題", "服务器故障", "ระบบขัดข้อง"])
def test_a_failure_of_the_system_gives_way_to_a_cause_in_those_scripts_too(cause: str) -> None:
    found = verdict(told(said("a", cause, "ja"), said("b", "海底ケーブルの切断", "ja")), "cause")
    assert (found.value, found.outcome) == ("海底ケーブルの切断", Outcome.SINGLE)


def test_what_the_providers_page_and_its_press_office_say_is_one_account() -> None:
    page = record(("14:53", "investigating"), ("17:42", "resolved"), claims=[claim("postmortem", "promised")])
    office = article("acme", claim("postmortem", "promised"), standing=Standing.OFFICIAL)
    assert verdict(told(page, office), "postmortem").outcome is Outcome.SINGLE


def test_a_cause_that_the_blamed_provider_denies_is_disputed() -> None:
    no = claim("denial", "was not to blame", speaker="provider", flags=("of_cause", "upstream:tide"))
    blamed = (said("a", "a network fault at Tide", "en"), said("b", "a network fault at Tide", "en"))
    cause = verdict(told(*blamed, article("c", no)), "cause")
    assert (cause.outcome, cause.value, len(cause.against)) == (Outcome.DISPUTED, "a network fault at Tide", 1)
    other = verdict(told(said("a", "a fault in its network", "en"), article("c", no)), "cause")
    assert other.outcome is not Outcome.DISPUTED
