"""A report or a statement that follows an outage is of another day than the outage it tells of. All sentences are invented."""

from __future__ import annotations

import pytest

from scraper.core.articles.passages import Reading, read
from scraper.core.instants import parse_instant
from scraper.core.language.word_given import names_the_outage, review_given, word_given
from scraper.core.model import Claim, PageText, Precision, Provider
from scraper.core.reading import told_by

CATALOGUE = (Provider("nimbus", "Nimbus"),)
PUBLISHED = parse_instant("2026-05-15T12:00:00Z")
"""A Friday; the outage was on Tuesday, the 12th, and the word on it was given on Thursday."""
FINE = (Precision.SECOND, Precision.MINUTE, Precision.HOUR)


def told(text: str, language: str = "en", title: str = "Nimbus explains") -> tuple[Reading, tuple[Claim, ...]]:
    page = PageText("https://wire.example/a", f"{title}\n\n{text}", title, published=PUBLISHED, language=language)
    reading = read(page, CATALOGUE)
    return reading, told_by(reading)[0]


def times(claims: tuple[Claim, ...], kind: str) -> set[str]:
    own = (c for c in claims if c.kind == kind and c.about is None)
    return {f"{c.at:%dT%H:%M}" for c in own if c.at is not None and c.precision in FINE}


FOLLOW_UPS = """
en|Nimbus went down on 12 May for two hours. In a report released on Thursday, Nimbus said messages started failing at 09:03 UTC.
en|Nimbus suffered a two-hour outage on Tuesday. On Thursday it published its findings. Traffic began failing at 09:03 UTC.
en|Nimbus was down on Tuesday. A post-mortem published Thursday says requests began to fail at 09:03 UTC.
en|Nimbus was unavailable on May 12. The company’s review, issued Thursday, puts the start at 09:03 UTC.
en|Nimbus failed on Tuesday. Its chief apologised on Thursday. She said the service went down at 09:03 UTC.
en|Nimbus collapsed on Tuesday, 12 May. Thursday’s report by the company shows that messages started failing at 09:03 UTC.
en|On 12 May, Nimbus went down. Two days later the company shared its analysis. The failure began at 09:03 UTC.
en|Nimbus went dark on Tuesday. Speaking to reporters on Thursday, its chief engineer said the trouble started at 09:03 UTC.
en|Nimbus went down on Tuesday. In a letter to senators dated Thursday, the firm wrote that calls began failing at 09:03 UTC.
en|Nimbus went offline on Tuesday. On Thursday it sent customers a letter. According to it, the trouble started at 09:03 UTC.
en|Customers could not log in to Nimbus on Tuesday, May 12. In a statement Thursday evening, Nimbus said the problem began at 09:03 UTC.
de|Nimbus war am Dienstag ausgefallen. Am Donnerstag veröffentlichte das Unternehmen einen Bericht. Die Störung begann um 9.03 Uhr UTC.
de|Nimbus war am Dienstag nicht erreichbar. In einer Mitteilung vom Donnerstag schreibt die Firma, die Störung habe um 9.03 Uhr UTC begonnen.
fr|Nimbus est tombé en panne mardi. Dans un rapport publié jeudi, l’entreprise indique que la panne a commencé à 9h03 UTC.
es|Nimbus se cayó el 12 de mayo. El jueves, la compañía publicó un informe. La caída comenzó a las 09:03 UTC.
it|Nimbus si è bloccato martedì. In un rapporto pubblicato giovedì, la società spiega che il guasto è iniziato alle 9:03 UTC.
pt|O Nimbus caiu na terça-feira. Em um relatório publicado na quinta-feira, a empresa disse que a falha começou às 9h03 UTC.
sv|Nimbus låg nere i tisdags. I en rapport som publicerades i torsdags skriver företaget att avbrottet började klockan 9.03 UTC.
"""


@pytest.mark.parametrize("row", FOLLOW_UPS.strip().splitlines())
def test_what_a_later_word_tells_happened_on_the_day_of_the_outage(row: str) -> None:
    language, text = row.split("|")
    reading, claims = told(text, language)
    assert reading.frames.days == ("2026-05-12",)
    assert times(claims, "started") == {"12T09:03"}
    assert not [c for c in claims if c.about is not None]


NEWS = """
en|14|Nimbus went down on Thursday. In a statement on Thursday, Nimbus said the trouble started at 09:03 UTC.
en|14|Nimbus said on Thursday that its service went down at 09:03 UTC.
en|14|On Tuesday Nimbus published a report on its outage of 2 May. On Thursday it went down again, at 09:03 UTC.
en|14|Nimbus released a new app on Tuesday. On Thursday users reported that it had stopped working at 09:03 UTC.
en|14|Nimbus launched an app on Monday. In a post on Thursday, it said that its service went down at 09:03 UTC that morning.
en|14|Nimbus released a statement on Thursday’s outage. The service went down at 09:03 UTC.
de|14|Am Dienstag hatte Nimbus einen Bericht veröffentlicht. Am Donnerstag fiel der Dienst um 9.03 Uhr UTC aus.
fr|14|Nimbus a indiqué jeudi que la panne avait commencé à 9h03 UTC.
es|14|Nimbus publicó el martes sus resultados. El jueves dejó de funcionar a las 09:03 UTC.
"""


@pytest.mark.parametrize("row", NEWS.strip().splitlines())
def test_what_is_told_on_the_day_itself_stays_on_it(row: str) -> None:
    language, day, text = row.split("|")
    reading, claims = told(text, language)
    assert reading.frames.days == (f"2026-05-{day}",)
    assert times(claims, "started") == {f"{day}T09:03"}


def test_a_statement_of_the_next_morning_may_be_news_of_it() -> None:
    """All may have been over on that day: its time is not put before the outage."""
    text = "Nimbus failed late on Wednesday. In a statement on Thursday the company said that service was restored at 11:17 UTC."
    assert "13T11:17" not in times(told(text)[1], "ended")


ACKNOWLEDGED = [
    ("Nimbus said on Friday that an expired certificate caused Tuesday’s outage, which began at 09:03 UTC.", set()),
    ("In a blog post on Thursday Nimbus said that the outage of 12 May lasted from 09:03 UTC to 11:17 UTC.", set()),
    ("Nimbus stopped working late on Tuesday. The company confirmed the outage on Wednesday.", {"13"}),
    ("Nimbus went down on Thursday. Nimbus said on Thursday that it was aware of the outage.", {"14"}),
]


@pytest.mark.parametrize(("text", "days"), ACKNOWLEDGED)
def test_a_later_word_on_the_cause_acknowledges_nothing(text: str, days: set[str]) -> None:
    claims = told(text)[1]
    assert {f"{c.at:%d}" for c in claims if c.kind == "acknowledged" and c.at is not None} == days


@pytest.mark.parametrize(
    ("text", "day", "given", "looks_back"),
    [
        ("In a report released on Thursday, it said so.", "Thursday", True, True),
        ("In a statement Thursday, it said so.", "Thursday", True, False),
        ("It published on Thursday a post-mortem.", "Thursday", True, True),
        ("It released a report on Thursday’s outage.", "Thursday", False, False),
        ("It published a report on the outage of 12 May.", "12 May", False, False),
        ("On Thursday users shared posts on the trouble.", "Thursday", False, False),
        ("It released a new app on Thursday.", "Thursday", False, False),
        ("A status report shows login issues on Thursday.", "Thursday", False, False),
        ("14日に公表した報告書による。", "14日", True, True),
        ("14일 발표한 보고서에 따르면", "14일", True, True),
    ],
)
def test_the_day_of_a_word_is_known_by_the_words_about_it(
    text: str, day: str, *, given: bool, looks_back: bool
) -> None:
    start = text.index(day)
    end = start + len(day)
    assert (word_given(text, start, end), review_given(text, start, end)) == (given, looks_back)
    assert names_the_outage(text, start, end) is ("outage" in text)


def test_an_outage_that_is_only_held_against_the_own_one_takes_no_time_of_it() -> None:
    text = (
        "Nimbus went down on Thursday at 09:03 UTC, its second outage of the week. "
        "Unlike Tuesday’s failure, it spared the shops. The incident was resolved at 09:58 UTC."
    )
    assert times(told(text)[1], "ended") == {"14T09:58"}
