"""What an entry says: whose incident it is, the words as they were first told, what a correction put in place."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import timedelta

import pytest

from scraper.core.model import Archive, Decision, Dossier, Note, Override, Provider, Revision
from scraper.publish import feeds
from scraper.publish.feeds.calendars import edition_number
from scraper.publish.syndication.entry import headline
from scraper.publish.syndication.newsroom import Newsroom
from tests.feeds.issues import FULL, changed, files, posts, with_dossier
from tests.publish import factories

NAME = "2026-04-14-nimbus-0900"


def entries(record: Archive, feed: str) -> list[dict[str, str]]:
    return list(json.loads(files(factories.edition(record), feeds)[f"feeds/{feed}.json"])["items"])


def entry(record: Archive, feed: str, ending: str) -> dict[str, str]:
    (found,) = (one for one in entries(record, feed) if one["id"].endswith(ending))
    return found


@pytest.mark.parametrize(
    ("name", "title", "expected"),
    [
        ("Box", "Inbox slow", "Box: Inbox slow"),
        ("X", "Expired keys", "X: Expired keys"),
        ("X", "X is down", "X is down"),
        ("Nimbus", "Errors at nimbus’s gate", "Errors at nimbus’s gate"),
        ("C++ Cloud", "Slow (C++ Cloud)", "Slow (C++ Cloud)"),
    ],
)
def test_a_provider_is_named_by_a_word_and_not_by_a_part_of_one(name: str, title: str, expected: str) -> None:
    settings = replace(factories.SETTINGS, providers=(Provider("nimbus", name),))
    edition = replace(factories.edition(), settings=settings, providers={"nimbus": settings.providers[0]})
    assert Newsroom(edition).spoken(factories.brief(NAME), title) == expected


def test_a_contributors_explanation_names_the_provider() -> None:
    note = Note(
        NAME, "postmortem", ("https://s.example/a",), f"notes/{NAME}/2026-04-16-a.md", "Words.", title="A full disk"
    )
    told = entry(
        with_dossier(factories.archive(), replace(factories.brief(NAME), notes=(note,))),
        "postmortems",
        "note/2026-04-16-a",
    )
    assert told["title"] == "Nimbus: A full disk: explained by contributors"


def edited() -> tuple[Dossier, Dossier]:
    """An incident as it was told, and after its provider wrote other words."""
    before = posts(factories.brief(NAME), (0, "investigating"), (20, "identified"), (45, "resolved"))
    held = before.documents[0]
    first, second, third = held.updates
    seen = third.at + timedelta(hours=1)
    again = seen + timedelta(hours=1)
    now = replace(
        held,
        updates=(replace(first, text="Mended."), replace(second, text="Other words."), third),
        revisions=(
            Revision(again, second.id, "text", "edited", "Some words.", "Other words."),
            Revision(seen, second.id, "text", "edited", second.text, "Some words."),
            Revision(seen, first.id, "text", "edited", first.text, "Mended."),
        ),
    )
    return before, replace(before, documents=(now, *before.documents[1:]))


def test_what_was_told_stays_as_it_was_told_when_the_provider_writes_other_words() -> None:
    before, after = (
        {
            one["id"]: one["content_html"]
            for one in entries(with_dossier(factories.archive(), each), "updates")
            if NAME in one["id"]
        }
        for each in edited()
    )
    assert len(before) >= 3
    assert {identity: after[identity] for identity in before} == before
    told = [html for identity, html in after.items() if "/edited/" in identity]
    assert len(told) == 2
    assert any("Other" in html for html in told)
    assert all("<p></p>" not in html and " </p>" not in html for html in told)


def corrected(at: int) -> Dossier:
    """An incident to which people gave another title, which a run took up at a minute."""
    ruling = Override(NAME, "retitle", "clearer", "me", title="Another name")
    dossier = factories.brief(NAME)
    taken = Decision(ruling.name, factories.NOW + timedelta(minutes=at))
    return replace(
        dossier, overrides=(ruling,), incident=replace(dossier.incident, decided=(taken,), title="Another name")
    )


def test_a_correction_says_what_stands_there_now() -> None:
    record = with_dossier(factories.archive(), corrected(3))
    (told,) = (one for one in entries(record, "updates") if "/corrected/" in one["id"] and NAME in one["id"])
    assert "Title: Another name" in told["content_html"]
    assert "Reason: clearer" in told["content_html"]
    assert told["date_published"] == f"{factories.NOW + timedelta(minutes=3):%Y-%m-%dT%H:%M:%SZ}"


def test_a_decision_moves_the_entry_of_its_incident_and_its_event() -> None:
    plain = factories.brief(NAME)
    before = entry(with_dossier(factories.archive(), plain), "incidents", f"incident/{NAME}")
    after = entry(with_dossier(factories.archive(), corrected(3)), "incidents", f"incident/{NAME}")
    assert before["title"] != after["title"]
    assert before["date_modified"] < after["date_modified"]
    assert edition_number(plain) < edition_number(corrected(3))


def test_a_post_that_is_read_late_raises_the_number_of_an_event_though_its_time_does_not() -> None:
    dossier = factories.two_waves()
    held = dossier.documents[0]
    late = replace(held, updates=(*held.updates, replace(held.updates[0], id="late")))
    assert edition_number(replace(dossier, documents=(late, *dossier.documents[1:]))) > edition_number(dossier)


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Errors in <b>API</b>", "Errors in ‹b>API‹/b>"),
        ("<script>alert(1)</script>", "‹script>alert(1)‹/script>"),
        ("1 < 2 & 3 > 2", "1 < 2 & 3 > 2"),
        ("a\tb\nc", "a b c"),
    ],
)
def test_a_title_looks_like_no_tag_wherever_it_is_read(title: str, expected: str) -> None:
    assert headline(title) == expected
    record = changed(factories.archive(), FULL, title=f"Nimbus: {title}")
    assert entry(record, "incidents", f"incident/{FULL}")["title"].startswith(f"Nimbus: {expected}: ")


def test_a_digest_names_providers_and_leaves_no_empty_brackets() -> None:
    record = changed(factories.archive(), NAME, title="Errors")
    told = [one["content_html"] for one in entries(record, "digest") if one["id"].endswith("digest/2026-04-14")]
    assert len(told) == 1
    assert ">Nimbus: Errors</a>" in told[0]
    assert "()" not in "".join(one["content_html"] for one in entries(record, "digest"))


def test_the_digest_of_a_day_keeps_its_address_when_its_only_incident_is_withdrawn() -> None:
    before = files(factories.edition(), feeds)
    assert "feeds/digest/2026-04-14.html" in before
    gone = factories.Withdrawal(factories.NOW, "A drill.")
    record = changed(factories.archive(), NAME, withdrawn=gone)
    after = files(factories.edition(record), feeds)
    assert b"withdrawn" in after["feeds/digest/2026-04-14.html"]
    assert {path for path in before if path.startswith("feeds/digest/")} <= after.keys()
