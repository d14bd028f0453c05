"""Patterns that are asked for their stems first: they answer what they would answer anyway."""

from __future__ import annotations

import re
import sys
from functools import cache, lru_cache

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from scraper.core import reading
from scraper.core.language import seldom as asked
from scraper.core.language import stems
from scraper.core.language.lexicon import cues
from scraper.core.language.seldom import Seldom, seldom
from scraper.core.language.stems import folded, stems_of

ODD = "İıſKÅßẞΣςσµϐﬅ\u0307\u0345\u1fbe𐐀𝕏\ud800\n"
FILLING = "abz \n.,-'’0éñЖ障장"
SHAPES = (
    r"\b(?:the )?outages? (?:hit|took)\b",
    r"(?<!\w)(?:stra(?:ß|ss)e|kabel|ſturm)\w* (?:war|ist)?",
    r"(?:i\w+ )?kesinti(?:si|ler)?|arıza|İstanbul",
    r"σφάλμα|ΒΛΆΒΗ|µs\b|\dk[bm]?\b",
    r"障害|장애가? (?:발생|있)",
    r"(?i:ab|cd)+x{2,3}[yz]?|(?P<a>no)(?=,) ?(?:(?P=a)|w[aeiou]t)",
    r"[^a]bc|(?:(?:a|b)(?:c|d)){1,2}?e|.f\.|[\d,]+ %",
    r"(?>fire|ice)+ (?!out)age|x*+y",
    r"𐐀ge|ß𝕏",
    r"\ba(?!xyq|jjj)",
    r"(?:xq\w+)?(?:is|an)|(?:jx\w)*on",
    r"(?:(?:xq)?|jj)e(?<=e)(?:zz)?",
)


@pytest.fixture(scope="module")
def ways() -> tuple[Seldom, ...]:
    """All patterns of the readers that ask for their stems, those of some languages among them."""
    assert reading.told_by
    for language in ("en", "de", "tr", "el", "ja"):
        cues(language)
    return tuple(asked._STEMS.patterns)


_derived = cache(stems_of)
"""The English words stand in the cues of every language."""


@cache
def _stems(known: Seldom) -> tuple[str, ...] | None:
    found = [_derived(part, known.flags) for part in known.alternatives]
    return None if None in found else tuple(stem for part in found for stem in part or ())


def test_characters_that_are_alike_to_a_pattern_fold_alike():
    cased = "".join(c for c in map(chr, range(sys.maxunicode + 1)) if c.lower() != c or c.upper() != c)
    for char in cased:
        alike = re.findall(re.escape(char), cased, re.IGNORECASE)
        assert {folded(c) for c in alike} == {folded(char)}, (char, alike)


@given(st.text(ODD + FILLING), st.text(ODD + FILLING))
def test_what_is_part_of_a_text_is_part_of_it_folded(one, other):
    assert folded(one + other) == folded(one) + folded(other)


@settings(max_examples=400, suppress_health_check=list(HealthCheck), deadline=None)
@given(st.data(), st.sampled_from(SHAPES), st.sampled_from((0, re.IGNORECASE)))
def test_where_a_pattern_is_found_one_of_its_stems_is(data, shape, flags):
    text = data.draw(st.text(ODD + FILLING, max_size=4)) + data.draw(st.from_regex(re.compile(shape, flags)))
    text = data.draw(st.sampled_from((str, str.upper, str.lower, str.swapcase)))(text)
    found = stems_of(shape, flags)
    if re.search(shape, text, flags) and found is not None:
        assert any(stem in folded(text) for stem in found), (text, found)


@settings(max_examples=60, suppress_health_check=list(HealthCheck), deadline=None)
@given(st.data())
def test_the_readers_own_patterns_are_found_where_they_would_be(ways, data):
    known = data.draw(st.sampled_from(ways))
    pieces = st.sampled_from(_stems(known) or ("x",)).flatmap(lambda s: st.sampled_from((s, s.lower(), s.title())))
    text = "".join(data.draw(st.lists(st.one_of(pieces, st.sampled_from(ODD + FILLING)), max_size=9)))
    text = text.ljust(60, ".")
    for one in ways:
        if one.compiled.search(text):
            assert (_stems(one) is None) or any(stem in folded(text) for stem in _stems(one)), (one.pattern, text)


def _learning_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    fresh = asked._Stems()
    monkeypatch.setattr(asked, "_STEMS", fresh)
    monkeypatch.setattr(asked, "_admitted", lru_cache(maxsize=64)(fresh.admit))
    monkeypatch.setattr(asked, "_BEFORE_LEARNING", 0)


TEXTS = (
    "The SERVICE was down, the status page said, and the kelvin sign of the oUTAGE is \u212a.",
    "x" * 70,
    "障害" * 40,
)


def test_both_ways_of_asking_answer_as_the_pattern_does(monkeypatch):
    _learning_at_once(monkeypatch)
    ways = [seldom(shape, re.IGNORECASE) for shape in (*SHAPES, "k", r"status (?:page|site)", "(?!)", ".")]
    for text in TEXTS:
        for one in ways:
            plain = re.compile(one.pattern, re.IGNORECASE)
            assert bool(one.search(text)) == bool(plain.search(text))
            assert [m.span() for m in one.finditer(text, 3)] == [m.span() for m in plain.finditer(text, 3)]
            assert one.may_be_in(text) or plain.search(text) is None
    refused = [one.pattern for one in ways if not one.may_be_in(TEXTS[1])]
    assert r"status (?:page|site)" in refused
    assert len(refused) > len(ways) / 2


def test_a_pattern_that_comes_later_is_looked_for_in_texts_known_before(monkeypatch):
    _learning_at_once(monkeypatch)
    first = seldom("nothing of it")
    assert first.search(TEXTS[0]) is None
    assert seldom("status page").search(TEXTS[0])


def test_stems_are_derived_from_the_tree_that_re_makes(ways):
    """Fails where a Python has moved the tree: nothing is misread then, but reading takes half as long again."""
    assert stems_of(r"\b(?:the )?cables? (?:cut|torn)\b", 0) == ("CABLE CUT", "CABLE TORN", "CABLES CUT", "CABLES TORN", "THE CABLE CUT", "THE CABLE TORN", "THE CABLES CUT", "THE CABLES TOR")  # fmt: skip
    assert stems_of(r"\bwhen [^.]{0,20} (?:quake|flood)s?", 0) == (" FLOOD", " QUAKE")
    assert stems_of(r"\w+ed|x*", 0) is None
    assert sum(_stems(one) is not None for one in ways) > 0.95 * len(ways)


def test_without_that_tree_patterns_are_looked_for_everywhere(monkeypatch):
    def gone(name: str) -> None:
        raise ImportError(name)

    _learning_at_once(monkeypatch)
    monkeypatch.setattr(stems, "import_module", gone)
    asked._stems_of.cache_clear()
    assert stems_of("status page", 0) is None
    assert seldom("status page").search(TEXTS[0])
    asked._stems_of.cache_clear()


def test_no_text_waits_for_the_stems_of_all_patterns():
    known = asked._Stems()
    patterns = [Seldom((rf"\bword{i}ly\b",), re.IGNORECASE, i) for i in range(3 * asked._PORTION)]
    known.patterns.extend(patterns)
    for i in range(asked._BEFORE_LEARNING):
        assert known.admit(f"a text without any of the words, number {i}") == -1 or i == asked._BEFORE_LEARNING - 1
    learned = [known.admit(f"word5ly and nothing else, number {i}") for i in range(4)]
    assert learned[0] & patterns[-1].bit, "what has not been learned yet may be anywhere"
    assert learned[-1] & patterns[5].bit
    assert not learned[-1] & (patterns[4].bit | patterns[-1].bit)
