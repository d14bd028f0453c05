"""An article read again: facts and headlines that changed are edits, other words are none, and order does not matter."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from scraper.core.articles.edits import MOST_EDITS, read_again
from scraper.core.model import Article, Claim, Precision, Relevance, Standing

T0 = datetime(2026, 4, 15, 16, tzinfo=UTC)


def article(text: str, title: str = "Acme down", *, ended: int = 15, seen: datetime = T0) -> Article:
    claim = Claim("c", "ended", "a", None, "", 0, 0, at=T0.replace(hour=ended), precision=Precision.HOUR)
    return Article(
        "a", "paper", "https://paper.example/a", title, "Paper", Standing.PRESS, Relevance.INCIDENT, 0.9,
        f"{text:0>64}", first_seen=seen, claims=(claim,),
    )  # fmt: skip


def later(hours: int) -> datetime:
    return T0 + timedelta(hours=hours)


def test_the_same_text_changes_nothing():
    kept = article("1")
    assert read_again(kept, article("1", seen=later(6)), later(6)) == kept


def test_a_fact_that_changed_is_an_edit_told_by_fingerprints():
    found = read_again(article("1"), article("2", ended=17, seen=later(6)), later(6))
    (revision,) = found.revisions
    assert (revision.field, revision.before, revision.after, revision.seen_at) == (
        "text",
        f"{1:0>64}",
        f"{2:0>64}",
        later(6),
    )
    assert (found.first_seen, found.claims[0].at) == (T0, T0.replace(hour=17))


def test_headline_and_facts_are_an_edit_each():
    found = read_again(article("1"), article("2", "Acme is back", ended=17), later(6))
    assert [r.field for r in found.revisions] == ["title", "text"]


def test_other_words_and_another_case_of_the_headline_are_none():
    kept = article("1")
    assert read_again(kept, article("2", "ACME  down"), later(6)) == kept


def test_an_older_reading_takes_nothing_back():
    kept = read_again(article("1"), article("2", ended=17), later(6))
    assert read_again(kept, article("3", ended=18), later(3)) == kept
    assert read_again(kept, article("1"), later(7)).claims[0].at == T0.replace(hour=15)


def test_a_page_that_changes_at_every_visit_is_not_believed_for_ever():
    kept = article("1")
    for n in range(MOST_EDITS + 10):
        kept = read_again(kept, article(str(n + 2), ended=n % 20), later(n + 1))
    assert len({r.seen_at for r in kept.revisions}) == MOST_EDITS


def test_a_reading_without_edits_keeps_those_before():
    kept = read_again(article("1"), article("2", ended=17), later(6))
    same = replace(article("2", ended=17), first_seen=later(9))
    assert read_again(kept, same, later(9)) == kept


def test_two_readings_of_one_moment_are_no_edit():
    found = read_again(article("1"), article("2", ended=17), T0)
    assert (found.revisions, found.text_hash) == ((), f"{2:0>64}")


def test_an_article_that_turns_out_to_be_on_an_outage_is_an_edit():
    found = read_again(replace(article("1"), relevance=Relevance.IRRELEVANT), article("2"), later(6))
    assert [r.field for r in found.revisions] == ["text"]


def said(text: str, *, opted_out: bool = False, withheld: bool = False, cause: str = "a bad disk") -> Article:
    """An article that quotes a cause; without words where its page wishes so."""
    silent = opted_out or withheld
    claims = [
        Claim("c", "ended", "a", None, "" if opted_out else "at three", 0, 8, at=T0.replace(hour=15)),
        Claim("d", "cause", "a", cause, "" if silent else f"due to {cause}", 9, 30),
    ]
    claims = claims[:1] if opted_out and len(cause.split()) > 8 else claims
    return replace(article(text), claims=tuple(claims), opted_out=opted_out)


def quotes(found: Article) -> list[str]:
    return [c.quote for c in found.claims]


def test_a_page_that_opts_out_is_quoted_no_longer_and_changed_nothing():
    for text in ("1", "2"):  # the same words, and others that tell the same
        found = read_again(said("1"), said(text, opted_out=True), later(6))
        assert (quotes(found), found.opted_out, found.revisions) == (["", ""], True, ())
        assert [(c.kind, c.value) for c in found.claims] == [("ended", None), ("cause", "a bad disk")]
        assert read_again(found, said("3", opted_out=True), later(7)) == found


def test_an_older_reading_that_opts_out_says_nothing_of_now():
    kept = replace(said("1"), first_seen=later(9))
    assert read_again(kept, said("2", opted_out=True), later(3)) == kept


def test_a_part_that_a_page_withholds_since_is_quoted_no_longer():
    found = read_again(said("1"), said("2", withheld=True), later(6))
    assert (quotes(found), found.revisions) == (["at three", ""], ())


def test_a_cause_told_in_a_sentence_goes_with_the_quotes_and_is_no_edit():
    long = "a disk that had been full for as long as anybody there could remember"
    found = read_again(said("1", cause=long), said("2", cause=long, opted_out=True), later(6))
    assert ([c.kind for c in found.claims], found.revisions) == (["ended"], ())
