"""What was affected: what the provider's record names is never joined by what only others name."""

import pytest

from scraper.core.model import Founding, Instant, Note, Outcome
from tests.core.factories import INCIDENT, article, at, claim, record, told, verdict

POSTS = (("14:53", "investigating"), ("17:42", "resolved"))


def named(name: str, part: str, **more: object):
    return article(name, claim("component", part, **more))  # type: ignore[arg-type]  # keywords of the claim


@pytest.mark.parametrize("speaker", ["outlet", "provider", "user"])
def test_what_only_others_name_is_kept_beside_what_the_record_names(speaker) -> None:
    others = [named(name, "Mail", speaker=speaker) for name in "ab"]
    page = record(*POSTS)
    found = verdict(told(page, *others), "component")
    assert (found.value, found.rule) == ("Gadget", "as the provider lists them")
    assert set(found.consistent) == {c.id for a in others for c in a.claims}
    assert found.outcome is Outcome.SINGLE
    assert not found.against


def test_articles_that_name_what_the_record_names_agree_with_it() -> None:
    found = verdict(
        told(record(*POSTS, claims=[claim("component", "Gadget")]), named("a", "gadget"), named("b", "Mail")),
        "component",
    )
    assert (found.value, found.outcome) == ("Gadget", Outcome.AGREED)
    assert (len(found.supporting), len(found.consistent)) == (2, 1)


def test_what_the_provider_s_own_posts_name_beside_its_list_counts() -> None:
    found = verdict(told(record(*POSTS, claims=[claim("component", "Mail")]), named("a", "Chat")), "component")
    assert found.value == "Gadget; Mail"


def test_without_a_list_of_the_provider_all_that_is_told_counts() -> None:
    found = verdict(told(record(*POSTS, components=()), named("a", "Mail"), named("b", "Chat")), "component")
    assert (found.value, found.rule) == ("Chat; Mail", "all that is told")


def test_what_the_founding_note_names_is_not_said_to_be_the_record_s() -> None:
    founds = Founding("acme", Instant(at("14:53")), Instant(at("17:42")), ("Gadget",))
    note = Note(INCIDENT, "context", (), f"notes/{INCIDENT}/2026-04-16-a.md", founds=founds)
    found = verdict(told(named("a", "Mail"), notes=(note,)), "component")
    assert (found.value, found.rule) == ("Gadget", "as the note lists them")
    assert len(found.consistent) == 1
