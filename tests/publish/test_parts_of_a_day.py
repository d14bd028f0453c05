"""A part of a day is named only where nobody says by whose clock; else its hours of UTC stand there."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from scraper.core.articles.passages import read
from scraper.core.facts import started
from scraper.core.instants import parse_instant, until_of
from scraper.core.language.wording import instant as in_a_sentence
from scraper.core.model import Claim, Instant, PageText, Precision, Provider, Window
from scraper.publish import wording

PAYPAL = (Provider("paypal", "PayPal"),)
TOLD = (
    ("de", "PayPal war am Dienstagvormittag gestört.", "12 May 2026, between about 04:00 and 10:00 UTC"),
    ("fr", "PayPal a connu une panne mardi soir.", "12 May 2026, between about 16:00 and 22:00 UTC"),
    ("ja", "PayPalで12日朝、障害が発生した。", "11 May 2026, between about 21:00 and 03:00 UTC"),
    ("en", "LOS ANGELES — PayPal went down on Monday evening.", "12 May 2026, between about 01:00 and 07:00 UTC"),
    ("en", "CHICAGO — PayPal went down on Tuesday morning.", "12 May 2026, between about 11:00 and 17:00 UTC"),
    ("en", "PayPal went down on Tuesday afternoon, London time.", "12 May 2026, between about 11:00 and 17:00 UTC"),
    ("en", "PayPal went down on Tuesday morning.", "morning of 12 May 2026"),
    ("en", "PayPal went down on Monday evening.", "evening of 11 May 2026"),
)


def claim(language: str, text: str) -> Claim:
    title = "PayPal"
    page = PageText(
        "https://wire.example/a",
        f"{title}\n\n{text}",
        title,
        language=language,
        published=parse_instant("2026-05-12T21:00:00Z"),
        published_by="json-ld",
    )
    return next(c for c in started.find(read(page, PAYPAL)) if c.precision is Precision.PART_OF_DAY)


def instant(told: Claim) -> Instant:
    assert told.at is not None
    return Instant(told.at, Precision.PART_OF_DAY, until=until_of(told))


@pytest.mark.parametrize(("language", "text", "said"), TOLD)
def test_the_morning_of_one_place_is_no_night(language: str, text: str, said: str) -> None:
    assert wording.when(instant(claim(language, text))) == said


def test_a_sentence_says_it_in_the_same_way() -> None:
    at = datetime(2026, 5, 12, 4, tzinfo=UTC)
    known = Instant(at, Precision.PART_OF_DAY, until=at.replace(hour=10))
    assert in_a_sentence(known) == "between about 04:00 and 10:00 UTC on 12 May"
    assert in_a_sentence(replace(known, at=at.replace(hour=6), until=None)) == "the morning of 12 May"


def test_a_window_does_not_take_it_for_its_end() -> None:
    at = datetime(2026, 5, 12, 4, tzinfo=UTC)
    known = Instant(at, Precision.PART_OF_DAY, until=at.replace(hour=10))
    assert wording.window(Window(known, None, None), ongoing=False) == (
        "12 May 2026, between about 04:00 and 10:00 UTC; end not known"
    )


def test_a_clock_time_has_no_such_end() -> None:
    told = claim("de", "PayPal war am Dienstagvormittag gestört.")
    assert until_of(replace(told, precision=Precision.MINUTE)) is None
    assert until_of(replace(told, flags=("no_zone",))) is None
