"""Which language a text is in, by its letters and its commonest words."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping
from functools import cache

from scraper.core.moments.languages import languages
from scraper.core.moments.lexicon import folded, is_unspaced
from scraper.core.patterns import late

_SAMPLE = 4000
_CLEARLY = 2
"""Words by which a language must be told from the one that its pages are taken for."""
_COMMON_WORD = late(r"[^\W\d_]+")


_NOT_LATIN = late(r"[\u0370-\u1dff\u3005-\ud7af]")


@cache
def _telling() -> Mapping[str, tuple[tuple[str, int], ...]]:
    """By word: the languages in which it is frequent, and those of whose months, weekdays and days it is a name, which
    weighs twice.
    """
    found: dict[str, dict[str, int]] = defaultdict(dict)
    for code, language in languages().items():
        named = folded(f"{language.months} {language.weekdays}").replace("|", " ").split()
        named += [p.partition("=")[0].strip() for p in folded(language.senses.get("day", "")).split(",")]
        for word in named:
            if len(word) > 3:
                found[word][code] = 2
        for word in folded(language.common).split():
            found[word][code] = 1
    return {word: tuple(codes.items()) for word, codes in found.items()}


def _words_seen(text: str, low: str) -> list[str]:
    sample = low[:_SAMPLE]
    return [word.group() for word in _COMMON_WORD.finditer(sample) if not text[word.start() : word.end()].isupper()]


def recognise(text: str, low: str) -> str:
    """The language of a text (`low` is the folded text), by its script and its commonest words; `en` when nothing
    tells.
    """
    sample, seen = low[:_SAMPLE], _words_seen(text, low)
    if _NOT_LATIN.search(sample) is not None and (told := _by_script(sample, seen)) is not None:
        return told
    return _best(seen, _latin())


def kindred(text: str, language: str) -> str:
    """The language whose words of time the text uses (BCP 47): `language`, or one of those whose pages are taken for it."""
    code = language.replace("_", "-").split("-")[0].lower()
    near = _kin().get(code)
    if near is None:
        return language
    scores = _scores(_words_seen(text, folded(text[:_SAMPLE])), (code, *near))
    best = max(scores, key=lambda other: (scores[other], other == code))
    return best if scores[best] - scores[code] >= _CLEARLY else language


@cache
def _kin() -> Mapping[str, tuple[str, ...]]:
    """By language: those of which the small words do not tell it apart."""
    found: dict[str, list[str]] = defaultdict(list)
    for code, language in languages().items():
        for other in language.kin.split():
            found[other].append(code)
    return {other: tuple(codes) for other, codes in found.items()}


def _by_script(sample: str, seen: list[str]) -> str | None:
    """The language that the letters tell, where they are no Latin ones."""
    east = [c for c in sample if c > "\u3000" and is_unspaced(c)]
    if len(east) * 5 > sum(c.isalpha() for c in sample):
        if sum(c >= "\uac00" for c in east) * 2 > len(east):
            return "ko"
        return "ja" if sum(c <= "\u30ff" for c in east) * 20 > len(east) else "zh"
    for letters, codes in _scripts():
        if len(letters.findall(sample)) * 3 > len(sample):
            return _best(seen, codes)
    if sum("\u0400" <= c <= "\u04ff" for c in sample) * 2 > sum(c.isalpha() for c in sample):
        return "uk" if sum(sample.count(c) for c in "іїєґ") * 40 > len(sample) else _best(seen, ("ru", "uk"))
    return None


@cache
def _latin() -> tuple[str, ...]:
    return tuple(code for code in languages() if not languages()[code].script)


@cache
def _scripts() -> tuple[tuple[re.Pattern[str], tuple[str, ...]], ...]:
    """Letters that tell a language, or one of a few, and those languages."""
    found: dict[str, tuple[str, ...]] = {}
    for code, language in languages().items():
        if language.script:
            found[language.script] = (*found.get(language.script, ()), code)
    return tuple((re.compile(f"[{ends[0]}-{ends[1]}]"), codes) for ends, codes in found.items())


def _best(seen: list[str], codes: tuple[str, ...]) -> str:
    scores = _scores(seen, codes)
    return max(scores, key=lambda code: (scores[code], code == "en"))


def _scores(seen: list[str], codes: tuple[str, ...]) -> dict[str, int]:
    scores = dict.fromkeys(sorted(codes), 0)
    telling = _telling()
    for word in seen:
        for code, weight in telling.get(word, ()):
            if code in scores:
                scores[code] += weight
    return scores
