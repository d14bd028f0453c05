"""The words of one or two languages, ready to be looked up at a place in a text."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from scraper.core.language.zones import abbreviation_names, place_names
from scraper.core.moments.feast_names import feasts_named
from scraper.core.moments.languages import Language, languages
from scraper.core.moments.long_words import long_words
from scraper.core.moments.named_clocks import clocks_named
from scraper.core.patterns import late

Senses = Mapping[str, str]

# One code point for one: offsets in the folded text are offsets in the text.
_TABLE: dict[int, int | str] = {
    **{0xFF01 + n: 0x21 + n for n in range(94)},
    **dict.fromkeys(
        map(ord, "\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u3000\u200c\t"), " "
    ),
    **dict.fromkeys(map(ord, "’‘ʼ＇´`′"), "'"),
    **dict.fromkeys(map(ord, "‐‑‒–—―−─־"), "-"),
    **dict.fromkeys(map(ord, "〜～∼"), "~"),
    ord("、"): ",",
    ord("，"): ",",
    ord("،"): ",",
    **{base + n: ord("0") + n for base in (0x0660, 0x06F0, 0x0966, 0x09E6, 0x0E50) for n in range(10)},
    ord("İ"): "i",
    ord("ي"): "ی",
    ord("ك"): "ک",
}
_FOLDED = str.maketrans(_TABLE)
UNSPACED = "\u0e01-\u0e3a\u0e40-\u0e4e\u3005-\u30ff\u3400-\u9fff\uac00-\ud7af"
_FIRST = late(rf"[{UNSPACED}]|[^\W\d_{UNSPACED}]+|\S")
# English words that a text in another language may use as well: dates and zones of a quoted status page.
_BORROWED = frozenset({"month", "wday", "weekday", "suffix", "zone", "abbr", "coast", "capital"})
# English words that are common words of the other language: "12.40 Uhr am Mittwoch" is not after midnight.
_OWN_WORDS = frozenset({("de", "am"), ("pt", "am"), ("ro", "am")})
# Lower-case abbreviations that are no word of any of the languages.
_LOWER = frozenset(
    ["utc", "gmt", "pst", "pdt", "edt", "jst", "kst", "cest", "aest", "aedt", "bst", "brt", "msk", "мск"]
)
# In English these are zones in lower case too, right behind a clock time ("9:15am pt"); "at" is a word first.
_OF_AMERICA = ("et", "pt", "ct", "est", "cst", "mst", "mdt", "cdt")
_SMALL = (*_OF_AMERICA, "cet", "eest", "ist", "sgt", "hkt", "nzst", "nzdt", "sast")
_SMALL_COASTS = ("pacific", "eastern")
_BARE_CLOCKS = ("eastern", "pacific", "central", "mountain", "us eastern", "us pacific", "us central")
_NOT_IN = frozenset(
    [
        "eastern",
        "pacific",
        "central",
        "mountain",
        "atlantic",
        "universal",
        "british",
        "french",
        "german",
        "spanish",
        "utc",
        "gmt",
        "gulf",
    ]
)
_WITH_ARTICLE = ("uk", "united kingdom", "netherlands", "philippines", "uae", "bay area", "san francisco bay area")
_OWN_NAMES = {
    "sao paulo": "são paulo",
    "brasilia": "brasília",
    "bogota": "bogotá",
    "zurich": "zürich",
    "munich": "münchen",
}
_FAMILIES = {"eastern": "E", "pacific": "P", "central": "C", "mountain": "M"}


def folded(text: str) -> str:
    """Lower case, one form of each digit, dash, quote and space; as long as the text."""
    plain = text.translate(_FOLDED)
    low = plain.lower()
    return low if len(low) == len(plain) else "".join(c.lower() if len(c.lower()) == 1 else c for c in plain)


_Phrases = tuple[tuple[str, Senses], ...]
_CROWDED = 8
"""Phrases that begin with one word from which on they are told apart by what follows it."""
_TAIL = 2


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Phrases by their first word (or character, where words are not spaced), longest first. `crowded`: the same for words
    that open many, by the two characters behind the word; those that are no longer are under every two, and under "".
    """

    language: Language
    phrases: Mapping[str, _Phrases]
    crowded: Mapping[str, Mapping[str, _Phrases]]

    def at(self, low: str, start: int, first: str) -> tuple[int, Senses] | None:
        """The longest phrase that begins at `start`, where the word `first` stands: its end and its senses."""
        parted = self.crowded.get(first)
        if parted is None:
            listed = self.phrases.get(first, ())
        else:
            behind = start + len(first)
            listed = parted.get(low[behind : behind + _TAIL]) or parted[""]
        for phrase, senses in listed:
            end = start + len(phrase)
            if low.startswith(phrase, start) and _whole(low, end):
                return end, senses
        return None


def _parted(first: str, listed: _Phrases) -> Mapping[str, _Phrases]:
    """The phrases that may stand before each two characters behind their first word."""
    tails = {phrase[len(first) : len(first) + _TAIL] for phrase, _ in listed}
    full = {tail for tail in tails if len(tail) == _TAIL} | {""}
    return {
        tail: tuple(
            p for p in listed if p[0][len(first) : len(first) + _TAIL] == tail or len(p[0]) < len(first) + _TAIL
        )
        for tail in full
    }


def _whole(low: str, end: int) -> bool:
    """Whether a word may end here."""
    last, after = low[end - 1], low[end : end + 1]
    if last.isdigit() and low[end : end + 2].lstrip(":")[:1].isdigit():
        return False  # "στη 1" of "στη 1:30"
    if not last.isalpha() or is_unspaced(last) or not after:
        return True
    if "\u093e" <= after <= "\u094d" or "\u09bc" <= after <= "\u09cd":  # a vowel sign goes on with the word
        return False
    return not (after.isalpha() or after == "_") or is_unspaced(after)


def is_unspaced(char: str) -> bool:
    """Whether the character belongs to a script whose words follow each other without spaces (or with particles)."""
    return (
        "\u3005" <= char <= "\u30ff"
        or "\u3400" <= char <= "\u9fff"
        or "\uac00" <= char <= "\ud7af"
        or "\u0e01" <= char <= "\u0e4e"
    )


@cache
def lexicon(code: str) -> Lexicon:
    """The words of a language, and the English words that writers in it use too."""
    language = languages().get(code) or languages()["en"]
    found: dict[str, dict[str, str]] = defaultdict(dict)
    for phrase, sense, value in _zone_phrases():
        found[phrase].setdefault(sense, value)
    if code != "en":
        for phrase, sense, value in _phrases(languages()["en"]):
            if sense in _BORROWED and (code, phrase) not in _OWN_WORDS:
                found[phrase].setdefault(sense, value)
    for phrase, sense, value in (*clocks_named(code), *feasts_named(code), *_phrases(language)):
        found[phrase][sense] = value
    for phrase, sense, value in long_words(language.code):
        found[folded(phrase)].setdefault(sense, value)
    for name, zone in _small_zones() if code == "en" else ():
        found[name]["small"] = zone
    by_first: dict[str, list[tuple[str, Senses]]] = defaultdict(list)
    for phrase, senses in found.items():
        first = _FIRST.match(phrase)
        if first is not None:
            by_first[first.group()].append((phrase, senses))
    phrases = {k: tuple(sorted(v, key=lambda p: (-len(p[0]), p[0]))) for k, v in by_first.items()}
    return Lexicon(language, phrases, {k: _parted(k, v) for k, v in phrases.items() if len(v) > _CROWDED})


def _small_zones() -> Iterator[tuple[str, str]]:
    """Zones in lower case, as English texts write them behind a clock time."""
    yield from ((name, name.upper()) for name in _SMALL)
    yield from ((name, _FAMILIES[name] + "T") for name in _SMALL_COASTS)


def _phrases(language: Language) -> Iterator[tuple[str, str, str]]:
    yield from _numbered(language.months, "month", 1, language.capitals)
    yield from _numbered(language.weekdays, "weekday", 0, language.capitals)
    for sense, listed in language.senses.items():
        for entry in listed.split(","):
            phrase, _, value = entry.strip().partition("=")
            if not phrase:
                continue
            if sense == "compound":
                yield from _compounds(language, phrase, value)
                continue
            if sense == "zone":
                yield from ((folded(other), "zone", value) for other in _zone_forms(language.code, phrase))
            yield folded(phrase), sense, value
            if sense == "wday" and phrase in language.capitals:
                yield folded(phrase), "capital", ""


_HOUR_WORDS = {"es": (("hora", "en "), ("horario", "en ")), "pt": (("hora", "na "), ("horário", "no "))}
"""Words for "time" before the name of a place, each with what may lead to it."""


def _zone_forms(code: str, phrase: str) -> Iterator[str]:
    """Other forms of the name of a zone in Spanish and Portuguese: "hora de …", "horario de …", "en horario de …"."""
    word, _, place = phrase.partition(" ")
    forms = _HOUR_WORDS.get(code, ())
    if place and word in (form for form, _ in forms):
        yield from (f"{lead}{form} {place}" for form, leading in forms for lead in ("", leading))


def _numbered(groups: str, sense: str, first: int, capitals: frozenset[str]) -> Iterator[tuple[str, str, str]]:
    for number, group in enumerate(groups.split("|") if groups else (), start=first):
        for word in group.split():
            for form in {folded(word), _unaccented(folded(word))}:
                yield form, sense, str(number)
                if word in capitals:
                    yield form, "capital", ""


def _compounds(language: Language, ending: str, part: str) -> Iterator[tuple[str, str, str]]:
    for number, group in enumerate(language.weekdays.split("|")):
        for word in group.split():
            yield folded(word + ending), "weekday", str(number)
            yield folded(word + ending), "with_part", part


_ACCENTS = str.maketrans("áàâäãåéèêëíìîïóòôöõúùûüçñ", "aaaaaaeeeeiiiiooooouuuucn")


def _unaccented(word: str) -> str:
    return word.translate(_ACCENTS)


def _places() -> Iterator[tuple[str, str]]:
    """Places and their zones, each as its own people write it too ("São Paulo")."""
    yield from place_names().items()
    yield from ((own, place_names()[place]) for place, own in _OWN_NAMES.items())


@cache
def _zone_phrases() -> tuple[tuple[str, str, str], ...]:
    found = [(folded(name), "abbr", name) for name in abbreviation_names()]
    found += [(key.lower(), "zone", key) for key in set(place_names().values()) if "/" in key]
    found += [(f"us/{name}", "zone", place_names()[name]) for name in _FAMILIES]
    for place, key in _places():
        found += [
            (f"{place} time", "zone", key),
            (f"{place} local time", "zone", key),
            (f"local time in {place}", "zone", key),
        ]
        found += [
            (f"{place} summer time", "zone", key),
            (f"{place} standard time", "zone", key),
            (f"{place} daylight time", "zone", key),
        ]
        found += [(f"{place} time zone", "zone", key), (f"time in {place}", "zone", key)]
        found += [(f"{place}'s time", "zone", key), (f"{place} clocks", "zone", key)]
        family = _FAMILIES.get(place.rpartition(" ")[2])
        if family:
            found += [
                (f"{place} standard time", "zone", family + "ST"),
                (f"{place} daylight time", "zone", family + "DT"),
            ]
            found += [(f"u.s. {p}", s, k) for p, s, k in found[-8:] if place in _FAMILIES]
        if place in _BARE_CLOCKS:
            found.append((place, "coast", key))
        elif place not in _NOT_IN and not place.startswith("us "):
            lead = "on the" if place.endswith(" coast") else "in the" if place in _WITH_ARTICLE else "in"
            found.append((f"{lead} {place}", "coast", key))
    return tuple(found)


def allowed(senses: Senses, word: str) -> Senses:
    """The senses without those that need a capital the word has not, or an abbreviation in lower case."""
    if "capital" in senses and not word[:1].isupper():
        senses = {k: v for k, v in senses.items() if k not in {"month", "weekday", "wday", "capital"}}
    if "abbr" in senses and not word.isupper() and word.lower() not in _LOWER:
        senses = {k: v for k, v in senses.items() if k != "abbr"}
    if "small" in senses and not word.islower():
        senses = {k: v for k, v in senses.items() if k != "small"}
    if "coast" in senses and not any(c.isupper() for c in word):
        senses = {k: v for k, v in senses.items() if k != "coast"}
    return senses
