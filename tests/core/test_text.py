"""Text: sentences, safe cutting, fingerprints."""

import time
from hashlib import blake2b
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scraper.core.language.text import (
    clean,
    clean_title,
    clip,
    digest,
    fold,
    sentences,
    sketch,
    sketch_similarity,
    term_counts,
    words,
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("One. Two! Three?", ["One.", "Two!", "Three?"]),
        ("It began at 9 a.m. Eastern time. Then it ended.", ["It began at 9 a.m. Eastern time.", "Then it ended."]),
        ("It began at 9 a.m. Users complained.", ["It began at 9 a.m.", "Users complained."]),
        ("Der 15. April war ruhig. Danach nicht.", ["Der 15. April war ruhig.", "Danach nicht."]),
        ("On April 15. The rest followed.", ["On April 15.", "The rest followed."]),
        ("J. Smith of Acme Inc. said so. Yes.", ["J. Smith of Acme Inc. said so.", "Yes."]),
        ("A caption\nA sentence. Another", ["A caption", "A sentence.", "Another"]),
        ("障害が発生した。復旧した。", ["障害が発生した。", "復旧した。"]),
        ("Claude 4.6 is out. Good.", ["Claude 4.6 is out.", "Good."]),
        ('"It is down." He left.', ['"It is down."', "He left."]),
        ("", []),
        (" \n ", []),
    ],
)
def test_sentences_end_where_a_reader_pauses(text, expected):
    assert [text[span.start : span.end] for span in sentences(text)] == expected


@given(st.text(alphabet="ab. \n!?。A1'\")", max_size=80))
def test_sentences_are_apart_and_keep_every_visible_character(text):
    spans = sentences(text)
    assert all(a.end <= b.start for a, b in pairwise(spans))
    assert "".join("".join(text[s:e].split()) for s, e in spans) == "".join(text.split())


@pytest.mark.parametrize("unit", [" ", ".", "!", "\n", ". ", ".'", "a.m. ", "1. "])
def test_sentences_take_linear_time(unit):
    def taken(size):
        begun = time.process_time()
        sentences(unit * (size // len(unit)) + "a")
        return time.process_time() - begun

    taken(1000)
    assert taken(320_000) < 40 * max(taken(40_000), 0.005)


def test_folding_drops_case_and_marks():
    assert fold("Größe ÉTÉ İstanbul Łódź Ёлка") == "grosse ete istanbul lodz елка"
    assert fold("ガ 한국") == "ガ 한국"
    assert words("Claude's API: 4.6, 日本") == ["claude", "s", "api", "4", "6", "日", "本"]


@given(st.text(max_size=200), st.integers(0, 60))
def test_clipping_keeps_within_the_limit_and_to_a_beginning(text, limit):
    cut = clip(text, limit)
    assert len(cut) <= max(limit, 0) or cut == text
    assert cut == text or text.startswith(cut.removesuffix("…"))


def test_clipping_cuts_at_a_word():
    assert clip("one two three four", 12) == "one two…"
    assert clip("short", 12) == "short"


def test_cleaning_drops_what_cannot_be_seen():
    assert clean("a\u202eb\x00c\u200b\r\nd\te\x1b[0m") == "abc\nd e[0m"
    assert clean_title("  A\n title\u202e with \t spaces ") == "A title with spaces"
    assert len(clean_title("word " * 300)) <= 400


@given(st.text(max_size=200))
def test_cleaning_twice_changes_nothing(text):
    assert clean(clean(text)) == clean(text)
    assert clean_title(clean_title(text)) == clean_title(text)


def test_a_digest_ignores_only_white_space():
    assert digest("a  b\n c") == digest("a b c")
    assert digest("a b c") != digest("a b d")
    assert len(digest("")) == 64


def test_term_counts_are_sorted_stable_and_without_stop_words():
    counted = term_counts("The Claude API, the API and the API's errors; 2026")
    assert counted == tuple(sorted(counted))
    assert sorted(count for _, count in counted) == [1, 1, 3]
    assert term_counts("api")[0] == term_counts("API")[0]
    assert term_counts("障害発生")
    assert term_counts("") == ()


def test_the_hash_of_a_term_never_changes():
    assert term_counts("outage") == ((OUTAGE, 1),)


OUTAGE = int.from_bytes(blake2b(b"outage", digest_size=4).digest(), "big")
STORY = " ".join(f"word{n} said thing{n % 7} about{n % 3}" for n in range(120))


def test_sketches_tell_copies_from_neighbours():
    copy = STORY.replace("word50", "edited").replace("  ", " ")
    assert sketch_similarity(sketch(STORY), sketch(STORY.upper())) == 1
    assert sketch_similarity(sketch(STORY), sketch(copy)) > 0.8
    other = " ".join(f"other{n} text{n} here" for n in range(160))
    assert sketch_similarity(sketch(STORY), sketch(other)) < 0.1
    assert sketch("too short") == ()
    assert sketch_similarity((), sketch(STORY)) == 0
    assert len(sketch(STORY)) == 64


@settings(deadline=None, max_examples=40)
@given(st.lists(st.sampled_from(["a", "b", "c", "d", "e"]), min_size=20, max_size=60))
def test_a_sketch_of_repeated_words_is_whole(tokens):
    assert len(sketch(" ".join(tokens))) == 64
    assert all(0 <= value < 2**32 for value in sketch(" ".join(tokens)))


def test_article_behind_a_half_of_the_day_begins_a_sentence() -> None:
    text = "It was restored at 11:45 a.m. A similar outage hit in August. It began at 9 a.m. PT."
    assert len(sentences(text)) == 3
