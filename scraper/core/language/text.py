"""Text as the record handles it: sentences, words, safe cutting, and the fingerprints of a document."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator
from functools import lru_cache
from hashlib import blake2b, sha256
from typing import NamedTuple
from zlib import crc32

from scraper.core.language.stopwords import STOPWORDS
from scraper.core.patterns import late

TITLE_LIMIT = 400
"""Longest title kept, in code points."""
SKETCH_SIZE = 64
SHINGLE_WORDS = 5
SHORTEST_SKETCHED = 20


class Span(NamedTuple):
    """Half-open range of code points of a text."""

    start: int
    end: int


# Han, kana and Thai are written without spaces: there a single character stands for a word.
_UNSPACED = "\u0e00-\u0e7f\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
_WORD = late(rf"[{_UNSPACED}]|[^\W_{_UNSPACED}]+")
_UNSPACED_RUN = late(rf"[{_UNSPACED}]+")
# A run of marks is looked at once, from its first: the time stays linear whatever the text.
_PAUSE = late(
    r"(?<![.!?…。！？｡])[.!?…。！？｡]+[\"'”’»)\]」』]{0,4}(?=\s|$)|(?<![。！？｡])[。！？｡]+[」』”）]{0,4}|\n"
    r"|(?<=[\u0e01-\u0e4e]) (?=[\u0e01-\u0e4e]{4})"  # Thai has no stop: a space ends a clause
)
_CAPITAL_INSIDE = late(r"\s+[a-z]{1,2}[A-Z]")
"""A name such as xAI, iCloud or eBay may begin a sentence."""
_CLOSING = "\"'”’»"
_LAST_WORD = late(r"(?:^|[\s(\"'“‘«])([^\s(\"'“‘«]{1,12})$")
_ABBREVIATED = """
a.m p.m a.m. p.m. mr mrs ms dr st vs no nr approx jan feb mar apr jun jul aug sep sept oct nov dec inc ltd
corp co u.s u.k e.g i.e etc bzw z.b ca u.a d.h usw sog kl ok evtl ggf godz ul r tys mln т.е т.д г гг ч мин тыс
tsd mio tys млн sr sra av env approx. art pág p.ej m.p mme o.a bijv bv resp m.m t.ex bl.a fig
"""
_ABBREVIATIONS = frozenset(_ABBREVIATED.split())
_INVISIBLE = {"Cc", "Cf", "Cs", "Co", "Cn"}
_KEPT = frozenset("\n\u200d\u200c")  # joiners shape letters in Persian and Hindi
_SPACES = late(r"\s+")
_ON_X = late(r"(?:^|\s)[^\W\d_A-ZÀ-Þ]+ X$")
"""The network and no initial: "users wrote on X."."""


def sentences(text: str) -> tuple[Span, ...]:
    """Spans of the sentences of a text, in order, without surrounding space. A line break ends a sentence; a full
    stop after an initial, an abbreviation or a number that goes on in lower case does not.
    """
    found: list[Span] = []
    start = 0
    for pause in _PAUSE.finditer(text):
        if pause.end() < len(text) and not _ends_sentence(text, start, pause):
            continue
        _append(found, text, start, pause.end())
        start = pause.end()
    _append(found, text, start, len(text))
    return tuple(found)


def pieces(text: str, gaps: re.Pattern[str]) -> Iterator[tuple[int, str]]:
    """What stands between gaps of a kind, with where it begins, in order."""
    at = 0
    for gap in gaps.finditer(text):
        yield at, text[at : gap.start()]
        at = gap.end()
    yield at, text[at:]


def _append(found: list[Span], text: str, start: int, end: int) -> None:
    piece = text[start:end]
    left = start + len(piece) - len(piece.lstrip())
    right = end - (len(piece) - len(piece.rstrip()))
    if left < right:
        found.append(Span(left, right))


def _ends_sentence(text: str, start: int, pause: re.Match[str]) -> bool:
    mark = pause.group()
    following = text[pause.end() : pause.end() + 8].lstrip(" ")[:1]
    if "\n" not in mark and mark[-1] in _CLOSING and following.islower():
        return False  # "We are on it!" the company wrote
    if "\n" in mark or mark[0] != "." or len(mark) > 1:
        return True
    if following.islower() and not _CAPITAL_INSIDE.match(text, pause.end()):
        return False
    before = text[max(start, pause.start() - 16) : pause.start()]
    last = _LAST_WORD.search(before)
    word = last.group(1).casefold() if last else ""
    if _ON_X.search(before):
        return True
    if word in _ABBREVIATIONS or (len(word) == 1 and word.isalpha()):
        # After "a.m." a capital may begin a sentence as well as "Eastern"; a zone name reads on, other words do not.
        return word in {"a.m", "p.m"} and following.isupper() and not _reads_on(text, pause.end())
    return not (word.isdigit() and len(word) <= 2 and _month_follows(text, pause.end()))


_READS_ON = late(
    r"\s*(?:[A-Z]{2,5}\b|[BCEGMPZ]\b|UTC|GMT|(?:Eastern|Pacific|Central|Mountain|Silicon|San|New|Beijing|London|Tokyo|Monday|Tuesday|"
    r"Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|"
    r"November|December|[A-Z][a-z]+ (?:[A-Z][a-z]+ )?[Tt]ime)\b)"
)
_ORDINAL_READS_ON = late(
    r" (?:Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Jan|Feb|Mär|Apr|Aug|"
    r"Sept?|Okt|Nov|Dez)(?:e?s)?\b"
)


def _reads_on(text: str, at: int) -> bool:
    return _READS_ON.match(text, at, at + 40) is not None


def _month_follows(text: str, at: int) -> bool:
    return _ORDINAL_READS_ON.match(text, at, at + 20) is not None


def fold(text: str) -> str:
    """Casefolded, without diacritics. Hangul and kana voicing marks stay composed."""
    if text.isascii():
        return text.lower()
    stripped = "".join(c for c in unicodedata.normalize("NFD", text.casefold()) if not "\u0300" <= c <= "\u036f")
    return unicodedata.normalize("NFC", stripped).replace("ł", "l").replace("ø", "o").replace("ı", "i")


def words(text: str) -> list[str]:
    """Folded words in order; each character of an unspaced script is a word of its own."""
    return _WORD.findall(fold(text))


def length_in_words(text: str) -> int:
    """How long a text is, in words of a language that parts them: two characters of an unspaced script are one."""
    unspaced = len(_UNSPACED_RUN.sub("", text))
    return len(_UNSPACED_RUN.sub(" ", text).split()) + (len(text) - unspaced) // 2


def clip(text: str, limit: int) -> str:
    """At most `limit` code points, cut at a word, with an ellipsis when something was cut."""
    if len(text) <= limit:
        return text
    if limit <= 1:
        return "…"[: max(limit, 0)]
    cut = text[: limit - 1]
    if not text[limit - 1].isspace():
        space = max(cut.rfind(" "), cut.rfind("\n"))
        if space >= limit // 2:
            cut = cut[:space]
    return cut.rstrip(" \n,;:–-") + "…"


def clean(text: str) -> str:
    """Without control, bidi and other invisible characters; line breaks stay, all as line feeds."""
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\u2028", "\n").replace("\u2029", "\n")
    if text.replace("\n", " ").isprintable():
        return text
    return "".join(c for c in text.replace("\t", " ") if c in _KEPT or unicodedata.category(c) not in _INVISIBLE)


UNTITLED = "Untitled incident"
"""Stands where a page gives an incident no title; any title is better."""


def clean_title(text: str) -> str:
    """Clean, on one line, at most 400 code points."""
    return clip(_SPACES.sub(" ", clean(text)).strip(), TITLE_LIMIT)


def digest(text: str) -> str:
    """SHA-256 (hex) of the text with each run of white space as one space."""
    return sha256(" ".join(text.split()).encode("utf-8", "surrogatepass")).hexdigest()


@lru_cache(maxsize=65536)
def _term_hash(term: str) -> int:
    return int.from_bytes(blake2b(term.encode("utf-8", "surrogatepass"), digest_size=4).digest(), "big")


def term_counts(text: str) -> tuple[tuple[int, int], ...]:
    """(term hash, count), sorted: 32-bit BLAKE2b hashes of folded terms of two characters or more that are neither
    stop words nor plain numbers; in unspaced scripts the terms are pairs of characters.
    """
    counts: Counter[str] = Counter()
    before = ""
    for word in words(text):
        if _is_unspaced(word):
            if before:
                counts[before + word] += 1
            before = word
            continue
        before = ""
        if len(word) > 1 and word not in STOPWORDS and not word.isdigit():
            counts[word] += 1
    hashed: Counter[int] = Counter()
    for term, count in counts.items():
        hashed[_term_hash(term)] += count
    return tuple(sorted(hashed.items()))


def _is_unspaced(word: str) -> bool:
    return len(word) == 1 and ("\u0e00" <= word <= "\u0e7f" or "\u3040" <= word <= "\uffef") and not word.isdigit()


_SHINGLE_MIX = 0x9E3779B97F4A7C15  # 2**64 over the golden ratio: spreads neighbouring CRCs over all bits
_WORD_64 = (1 << 64) - 1


def sketch(text: str) -> tuple[int, ...]:
    """Min-hash of the word 5-grams: 64 values of 32 bits; () for a text of fewer than 20 words.

    One permutation in 64 bins (Li, Owen, Zhang 2012); an empty bin borrows from a bin of a fixed random order
    (Shrivastava 2017), so that sketches of short texts can be compared too.
    """
    tokens = words(text)
    if len(tokens) < SHORTEST_SKETCHED:
        return ()
    bins: list[int | None] = [None] * SKETCH_SIZE
    for n in range(len(tokens) - SHINGLE_WORDS + 1):
        gram = " ".join(tokens[n : n + SHINGLE_WORDS])
        mixed = (crc32(gram.encode("utf-8", "surrogatepass")) * _SHINGLE_MIX) & _WORD_64
        place, value = mixed >> 58, (mixed >> 26) & 0xFFFFFFFF
        held = bins[place]
        if held is None or value < held:
            bins[place] = value
    return tuple(held if held is not None else _borrowed(bins, place) for place, held in enumerate(bins))


def _borrowed(bins: list[int | None], place: int) -> int:
    for attempt in range(1, 100_000):
        held = bins[((place * 64 + attempt) * _SHINGLE_MIX & _WORD_64) >> 58]
        if held is not None:
            return held
    return 0


def sketch_similarity(a: tuple[int, ...], b: tuple[int, ...]) -> float:
    """Estimated Jaccard similarity of two texts' word 5-grams, 0 to 1; 0 when either has no sketch."""
    if not a or not b or len(a) != len(b):
        return 0.0
    return sum(x == y for x, y in zip(a, b, strict=True)) / len(a)
