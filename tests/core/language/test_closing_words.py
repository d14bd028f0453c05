"""What a closing post makes of its whole record: taken back, told in another entry, or neither; in the languages we read."""

from __future__ import annotations

from pathlib import Path

import pytest

from scraper.core.language.false_alarms import in_english, taken_back, tells_harm
from scraper.core.language.mended import mended
from scraper.core.language.told_elsewhere import address_in, told_elsewhere

HERE = Path(__file__).parent
OTHER = "https://status.acme.example/incidents/abcdefabcdef"


def sentences(name: str) -> list[tuple[str, str, str]]:
    """(yes or no, language, text) of a table."""
    rows = (line.split("\t") for line in (HERE / name).read_text(encoding="utf-8").splitlines() if line)
    return [(wanted, language, text) for wanted, language, text in rows]


@pytest.mark.parametrize(("wanted", "language", "text"), sentences("false_alarms.tsv"))
def test_a_report_is_taken_back_only_in_as_many_words(wanted: str, language: str, text: str) -> None:
    assert (taken_back(text) is not None) == (wanted == "yes"), language


@pytest.mark.parametrize(("wanted", "language", "text"), sentences("told_elsewhere.tsv"))
def test_only_what_is_told_in_another_entry_is_handed_on(wanted: str, language: str, text: str) -> None:
    assert (told_elsewhere(text) is not None) == (wanted == "yes"), language


@pytest.mark.parametrize(
    ("text", "span"),
    [
        ("Resolved. This was a false alarm, sorry.", "This was a false alarm"),
        ("This incident was opened by mistake. Public services work.", "This incident was opened by mistake"),
        ("Es handelte sich um einen Fehlalarm.", "handelte sich um einen Fehlalarm"),
    ],
)
def test_the_span_of_what_takes_back_is_exact(text: str, span: str) -> None:
    found = taken_back(text)
    assert found is not None
    assert text[slice(*found)] == span
    assert in_english(span) is (not span.startswith("handelte"))


@pytest.mark.parametrize(
    ("text", "span"),
    [
        (f"Hello. This incident is being tracked in another incident: {OTHER}.", "This incident is being tracked in another incident"),
        (f"Please follow {OTHER} for updates.", f"Please follow {OTHER} for updates"),
        (f"Duplicate of {OTHER}.", "Duplicate of"),
    ],
)  # fmt: skip
def test_the_span_of_what_hands_on_is_exact(text: str, span: str) -> None:
    found = told_elsewhere(text)
    assert found is not None
    assert text[slice(*found)] == span


@pytest.mark.parametrize(
    ("text", "address"),
    [
        (f"See https://status.acme.example/ and ({OTHER}).", OTHER),
        ("Tracked at https://status.acme.example/?id=81532.", "https://status.acme.example/?id=81532"),
        ("Tracked at https://status.acme.example/#ec2_1628699197", "https://status.acme.example/#ec2_1628699197"),
        ("Tracked at https://status.acme.example/en/", ""),
        ("Follow us on https://social.example/@acme", ""),
        ("No address", ""),
    ],
)
def test_an_address_is_that_of_one_thing(text: str, address: str) -> None:
    assert address_in(text) == address


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("We have restarted the database.", True),
        ("A fix has been implemented and we are monitoring.", True),
        ("Der Dienst wurde neu gestartet.", True),
        ("We have restarted our monitoring.", False),
        ("A fix is being worked on.", False),
        ("監視システムを再起動しました。", False),
        ("サーバーを再起動しました。", True),
    ],
)
def test_what_was_mended_is_no_alarm(text: str, *, told: bool) -> None:
    assert mended(text) is told


@pytest.mark.parametrize(
    ("text", "harm"),
    [
        ("Some customers could not log in.", True),
        ("No customers were affected.", False),
        ("We checked whether requests failed.", False),
        ("Kunden waren nicht betroffen.", False),
        ("メールがブロックされました。", True),
        ("サービスへの影響は発生していません。", False),
    ],
)
def test_harm_is_told_as_a_fact(text: str, *, harm: bool) -> None:
    assert tells_harm(text) is harm


def test_a_long_post_is_an_account_and_takes_nothing_back() -> None:
    assert taken_back("This was a false alarm. " + "We explain. " * 300) is None
    assert told_elsewhere(f"Duplicate of {OTHER}. " + "We explain. " * 300) is None
