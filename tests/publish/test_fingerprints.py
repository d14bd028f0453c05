"""Where words were too many to keep, or are not ours to repeat, nothing shows a row of digits for them."""

from __future__ import annotations

from dataclasses import replace

from scraper.core.model import Revision
from scraper.publish.fingerprints import in_words, is_fingerprint
from scraper.publish.parts.edits import edit
from scraper.publish.parts.versions import versions
from scraper.publish.syndication.beats import beats
from tests.publish.factories import at, brief, record

OLD, NEW = "0a1b2c3d" * 8, "4e5f6a7b" * 8
HIDDEN = Revision(at("18:00"), "u1", "text", "edited", OLD, NEW)
SHOWN = Revision(at("19:00"), "u1", "text", "edited", "We are looking into it.", "We are looking into failed sign-ins.")
RETITLED = Revision(at("20:00"), None, "title", "edited", NEW, OLD)


def test_a_fingerprint_is_told_from_words() -> None:
    assert [is_fingerprint(text) for text in (OLD, OLD[:-1], OLD.upper(), "words", "", None)] == [True, *[False] * 5]
    assert [in_words(text) for text in (OLD, "words", None)] == ["other words, kept as fingerprint 0a1b2c3d", "words", ""]  # fmt: skip


def test_what_changed_beyond_the_quote_leaves_the_quote_in_every_version() -> None:
    told = versions(record(revisions=(HIDDEN, SHOWN)), silent=False)
    assert [version.posts[0].text for version in told] == [
        "We are looking into it.", "We are looking into it.", "We are looking into failed sign-ins to Nimbus Chat.",
    ]  # fmt: skip


def test_words_that_are_not_ours_to_repeat_stand_in_no_version() -> None:
    silent = record(revisions=(HIDDEN, RETITLED))
    silent = replace(silent, updates=tuple(replace(update, text="") for update in silent.updates))
    told = versions(silent, silent=True)
    assert {post.text for version in told for post in version.posts} == {""}
    assert told[0].title == "other words, kept as fingerprint 4e5f6a7b"


def test_a_post_is_told_in_the_words_it_was_first_read_in_and_never_in_digits() -> None:
    dossier = brief("2026-04-14-nimbus-0900")
    for revisions, words in (
        ((HIDDEN, SHOWN), "We are looking into it."),
        ((HIDDEN,), "We are looking into failed sign-ins to Nimbus Chat."),
    ):
        told = beats(replace(dossier, documents=(record(revisions=revisions),)))
        assert next(one.post for one in told if one.kind == "acknowledged" or one.post) == words


def test_an_edit_of_either_kind_is_named() -> None:
    assert edit(HIDDEN, record()).bare == "other words (fingerprint 0a1b2c3d, then 4e5f6a7b)"
    back = Revision(at("21:00"), None, "presence", "edited", None, "Failed sign-ins")
    assert (edit(back, record()).what, edit(back, record()).summary) == ("The whole incident", "shown again")
    taken = edit(Revision(at("21:00"), "u1", "text", "edited", OLD, ""), record())
    assert (taken.bare, taken.after) == ("removed (fingerprint 0a1b2c3d)", ())


def test_another_provider_is_told_by_both_names() -> None:
    told = edit(Revision(at("21:00"), None, "provider", "edited", "nimbus-mail", "nimbus"), record())
    assert (told.what, told.summary) == ("Provider", "another one is named")
    assert ([p.text for p in told.before], [p.text for p in told.after]) == (["nimbus-mail"], ["nimbus"])
