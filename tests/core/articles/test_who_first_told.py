"""Who stands behind a sentence in which reports are the subject, a label speaks, or a clause sets in with somebody else."""

import pytest

from scraper.core.articles.own_words import is_own_site
from scraper.core.articles.passages import read
from scraper.core.model import PageText, Provider

NIMBUS = Provider("nimbus", "Nimbus", homepage="https://nimbus.example/")


def _speaker(text: str, words: str, language: str = "en") -> str:
    title = "Nimbus was down on May 13"
    whole = f"{title}\n\n{text}"
    reading = read(PageText("https://wire.example/a", whole, title, language=language), (NIMBUS,))
    at = whole.index(words)
    return reading.speaker(next(line for line in reading.lines if line.start <= at < line.end), at)


@pytest.mark.parametrize(
    ("text", "words", "speaker"),
    [
        ("Around mid-afternoon on Tuesday, reports started flooding in.", "Around", "crowd"),
        ("19:33 – First outage reports arrive.", "19:33", "crowd"),
        ("Reports of failures began to pour in around 7:00 AM.", "around 7:00", "crowd"),
        ("It began at 9:00, when nobody watched, and the first reports came in at 9:20.", "at 9:00", "outlet"),
        ("Official updates: trouble set in at 10:51, all was well by 18:18.", "by 18:18", "provider"),
        ("Full recovery was confirmed by 16:01 UTC.", "by 16:01", "provider"),
        ("By March 3 mail had largely recovered, though Nimbus said it would keep watching.", "largely recovered", "outlet"),
        ("Nimbus emphasized that it stemmed from demand.", "stemmed", "provider"),
        ("Nimbus reported some recovery by 10:54.", "by 10:54", "provider"),
        ("There was speculation online about a faulty switch.", "a faulty switch", "user"),
        ("Downdetector, a service that counts complaints, showed a jump around 9:00.", "around 9:00", "crowd"),
    ],
)  # fmt: skip
def test_who_is_behind_it(text: str, words: str, speaker: str) -> None:
    assert _speaker(text, words) == speaker


@pytest.mark.parametrize(
    ("language", "text", "words"),
    [
        ("es", "La compañía prometió un informe completo.", "un informe"),
        ("de", "Nimbus veröffentlichte um 12.45 Uhr eine Notiz.", "um 12.45"),
        ("ja", "Nimbusが公式に認めた原因は需要の急増です。", "需要"),
        ("tr", 'Nimbus, "büyük bir kesinti" yaşandığını duyurdu.', "kesinti"),
        ("id", "Chief Technology Officer (CTO) Nimbus, Dian Prawira, meminta maaf. Prawira menjelaskan penyebabnya.", "penyebabnya"),
    ],
)  # fmt: skip
def test_the_provider_speaks_in_other_languages(language: str, text: str, words: str) -> None:
    assert _speaker(text, words, language) == "provider"


def test_a_page_on_room_that_a_provider_lends_is_not_its_own() -> None:
    assert not is_own_site("somebody.github.io", "https://github.com/")
    assert is_own_site("status.nimbus.example", "https://nimbus.example/")
