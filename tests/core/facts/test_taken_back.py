"""What an outlet takes back is no claim: of any kind, in any language."""

import pytest

from scraper.core.articles.taken_back import taken_back
from scraper.core.instants import parse_instant
from scraper.core.model import PageText, Provider
from scraper.core.reading import read_article

NIMBUS = Provider("nimbus", "Nimbus", (), "https://nimbus.example/", ())
TITLE = "Nimbus outage: messages fail"
OPENING = f"{TITLE}\n\nNimbus was down on Tuesday, May 12, 2026.\n\n"
COUNTS = [
    ("en", "Correction: an earlier version of this article said 12,000 reports.", ()),
    ("en", "Correction: there were 1,200 reports, not 12,000 reports.", (1200,)),
    ("en", "An earlier version said 12,000 reports; the correct number is 1,300 reports.", (1300,)),
    ("en", "Correction: the number of reports was corrected from 12,000 reports to 1,200 reports.", (1200,)),
    ("en", "We previously reported 12,000 reports on Downdetector.", ()),
    ("en", "A previous version of this story misstated the number of reports. It said 12,000 reports.", ()),
    ("en", "The company released an earlier version of the app. Downdetector counted 12,000 reports.", (12000,)),
    ("de", "Korrektur: In einer früheren Version hieß es, es habe 12.000 Meldungen gegeben.", ()),
    ("de", "Korrektur: Es waren 1.200 Meldungen, nicht 12.000 Meldungen.", (1200,)),
    ("fr", "Rectification : une version précédente de cet article indiquait 12 000 signalements.", ()),
    ("es", "Corrección: una versión anterior de este artículo decía 12.000 reportes.", ()),
    ("pt", "Correção: uma versão anterior deste texto informava 12.000 reclamações.", ()),
    ("it", "Correzione: una versione precedente di questo articolo riportava 12.000 segnalazioni.", ()),
    ("nl", "Correctie: in een eerdere versie van dit artikel stond dat er 12.000 meldingen waren.", ()),
    ("sv", "Rättelse: i en tidigare version av artikeln stod det 12 000 rapporter.", ()),
    ("no", "Rettelse: I en tidligere versjon av saken sto det 12.000 meldinger.", ()),
    ("da", "Rettelse: I en tidligere version af artiklen stod der 12.000 meldinger.", ()),
    ("fi", "Oikaisu: Jutun aiemmassa versiossa kerrottiin 12 000 ilmoituksesta.", ()),
    ("pl", "Sprostowanie: we wcześniejszej wersji artykułu podano 12 000 zgłoszeń.", ()),
    ("cs", "Oprava: v předchozí verzi článku stálo 12 000 hlášení.", ()),
    ("ru", "Исправление: в более ранней версии статьи говорилось о 12 000 жалоб.", ()),
    ("uk", "Виправлення: у попередній версії статті йшлося про 12 000 скарг.", ()),
    ("tr", "Düzeltme: Haberin önceki sürümünde 12.000 şikayet yazıyordu.", ()),
    ("ar", "تصحيح: ذكرت نسخة سابقة من هذا المقال 12000 بلاغ.", ()),
    ("ja", "訂正:初出時、報告を12000件としていました。", ()),
    ("zh", "更正：本文早前版本称有12000条报告。", ()),
    ("ko", "정정: 이전 버전에는 12000건의 신고로 적혀 있었다.", ()),
    ("id", "Koreksi: versi sebelumnya artikel ini menyebut 12.000 laporan.", ()),
    ("ja", "訂正:報告は12000件ではなく1200件でした。", (1200,)),
]
NO_NOTES = [
    "The company released an earlier version of the app at 09:12 UTC.",
    "Nimbus volvió a la versión anterior de su software a las 10:15.",
    "Engineers rolled back to the previous version, not the one from 12 May.",
    "Der Anbieter kehrte zur früheren Version zurück, um 10:15 Uhr.",
    "A correction was rolled out at 10:15, not 9:15.",
    "The first reports put the start at 09:12 UTC.",
    "Nimbus failed at 14:00 UTC, as we first reported.",
    "As we previously reported, the outage began at 09:12 UTC and ended at 10:40 UTC.",
    '"We initially reported the problem at 14:10 UTC and the fix was complete at 15:30 UTC," Nimbus said.',
    "“We initially reported the problem at 14:10 UTC,” Nimbus said.",
    "We initially reported the problem at 14:10 UTC,” Nimbus said.",
    "« We initially reported the problem at 14:10 UTC », Nimbus said.",
    "Nimbus went back to the previous version of the text search service, and at 15:20 UTC it was restored.",
    "Nimbus went back to the previous version at 15:20 UTC, it said in a text.",
    "Nimbus volvió a la versión anterior a las 10:15, según una nota.",
    "The original story mode went down at 14:00 UTC.",
]
STILL_NOTES = [
    "The outage began at 09:12 UTC, not at 08:02 UTC, as we first reported.",
    "The outage began at 08:02 UTC, as we incorrectly reported.",
    "The outage began at 08:02 UTC, as an earlier version said.",
    'We initially reported that the "big" outage began at 08:02 UTC.',
    "An earlier version of the article said the outage began at 08:02 UTC.",
    "An earlier version of this breaking news story put the start at 08:02 UTC.",
    "An earlier headline said that the outage began at 08:02 UTC.",
    "In einer früheren Version dieses Artikels stand 08:02 UTC.",
    "Una versión anterior de este artículo decía 08:02 UTC.",
    "W poprzedniej wersji tego artykułu podano 08:02 UTC.",
    "Phiên bản trước của bài viết ghi 08:02 UTC.",
    "Haberin önceki sürümünde 08:02 UTC yazıyordu.",
    "本文早前版本称08:02 UTC开始。",
]


def claims(note: str, language: str = "en"):
    page = PageText(
        "https://w.example/a",
        OPENING + note,
        TITLE,
        published=parse_instant("2026-05-13T20:00:00Z"),
        language=language,
    )
    return read_article(page, providers=(NIMBUS,)).claims


@pytest.mark.parametrize(("language", "note", "right"), COUNTS, ids=[f"{r[0]}-{n}" for n, r in enumerate(COUNTS)])
def test_only_the_right_count_is_a_claim(language, note, right) -> None:
    assert [c.value.n for c in claims(note, language) if c.kind == "peak_reports"] == list(right)


@pytest.mark.parametrize(
    ("note", "right"),
    [
        (
            "Correction, 14 May: This story originally said that the outage began at 08:02 UTC. It began at 09:12 UTC.",
            "09:12",
        ),
        (
            "Correction: the outage began at 09:12 UTC, not at 08:02 UTC, as an earlier version of this article said.",
            "09:12",
        ),
    ],
)
def test_only_the_right_start_is_a_claim(note, right) -> None:
    times = {f"{c.at:%H:%M}" for c in claims(note) if c.kind == "started" and c.at and c.precision == "minute"}
    assert times == {right}


def test_a_cause_that_is_taken_back_is_none() -> None:
    note = "An earlier version of this article said the outage was caused by a cyberattack."
    assert not [c for c in claims(note) if c.kind == "cause"]
    assert [c.value for c in claims("The outage was caused by a cyberattack.") if c.kind == "cause"] == [
        "a cyberattack"
    ]


@pytest.mark.parametrize("sentence", NO_NOTES)
def test_versions_of_software_are_not_taken_back(sentence) -> None:
    assert taken_back(sentence) == ()


@pytest.mark.parametrize("sentence", STILL_NOTES)
def test_a_wrong_time_is_taken_back(sentence) -> None:
    at = sentence.index("08:02")
    assert any(start <= at < end for start, end in taken_back(sentence))


def test_what_stands_before_is_taken_back_only_with_a_version() -> None:
    assert min(taken_back("The outage began at 09:12 UTC, we previously reported."))[0] > 0
    assert min(taken_back("12,000 people had complained, an earlier version said."))[0] == 0


def test_long_runs_of_words_stay_cheap() -> None:
    assert taken_back("Correction: we misstated " + "not 1 " * 20_000) == ()
