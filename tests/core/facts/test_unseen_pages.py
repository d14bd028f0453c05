"""Tellings that pages never seen before brought up: what is a fault of the street in one language is one of a service in another."""

import pytest

from scraper.core.model import PageText, Provider, Relevance
from scraper.core.reading import read_article


def told(text: str, language: str):
    return read_article(
        PageText("https://paper.example/a", text, text.split("\n", maxsplit=1)[0], language=language), providers=NAMES
    )


NAMES = (Provider("nimbus", "Nimbus"),)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ko", "장중 9분 멈춘 거래\n\n거래소 시스템에 오류가 생겨 12일 오전 9분쯤 주식을 사고팔 수 없었다.\n\n거래는 오전 10시 20분부터 29분까지 멈췄다."),
        ("th", "ขอโทษลูกค้าหลังเครือข่ายล่ม\n\nบริษัทขอโทษที่โครงข่ายมีปัญหาเมื่อวานนี้ ราว 10.00 น. ลูกค้าโทรออกไม่ได้"),
        ("vi", "Trục trặc kỹ thuật tại sân bay\n\nMáy tính làm thủ tục của sân bay hỏng từ 6h sáng, hành khách phải chờ lâu."),
    ],
)  # fmt: skip
def test_a_service_without_a_known_name_is_told_by_its_system(language, text) -> None:
    assert told(text, language).relevance is Relevance.INCIDENT


def test_people_who_came_forward_are_no_service_that_came_back() -> None:
    claims = told(
        "님버스 Nimbus 장애\n\n18일 오전 10시54분께부터 Nimbus 서비스에 로그인하지 못하는 사람이 나왔다.", "ko"
    ).claims
    assert [c.kind for c in claims if c.kind in {"started", "ended"}] == ["started"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Nimbus outage\n\nWith Nimbus down, neither the hotline nor the people behind it were to be reached, she said."),
        ("ru", "Сбой в Nimbus\n\nНеполадки в Nimbus: виноват не банк, а ваша связь."),
        ("ja", "Nimbusで障害\n\n更新作業のあと、Nimbusの端末の半分以上が一時止まった。"),
    ],
)  # fmt: skip
def test_no_cause_and_no_length(language, text) -> None:
    values = [c.value for c in told(text, language).claims if c.kind in {"cause", "duration"}]
    assert not {"to be reached", "не банк", 30} & set(values)


@pytest.mark.parametrize(
    "head", ["Stelling: weg met Nimbus", "Opinie: Nimbus moet beter", "Debatt: Lita inte på Nimbus"]
)
def test_a_headline_that_calls_itself_an_opinion_is_one(head: str) -> None:
    text = f"{head}\n\nMaandag lag Nimbus vier uur plat. Dat mag niet nog eens gebeuren, vinden wij."
    assert told(text, "nl").relevance is Relevance.OPINION
