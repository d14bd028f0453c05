"""A sieve for archives: pages that no reading could make an outage report of a known provider are passed over before
anything is parsed.

Two meshes, both on bytes as they were served, cheap beside an extraction and wider than what it would find: the page
names a provider or one of its products, and it says in any language we read that something did not work. What the
sieve lets through may still be nothing; what it drops, reading would not have kept.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from re import Pattern
from typing import Final

from scraper.core.language.english import ENGLISH
from scraper.core.language.further import further
from scraper.core.language.languages import language_of
from scraper.core.language.lexicon import UNSPACED, cues
from scraper.core.language.tongue import Tongue
from scraper.core.language.tongues import TONGUES
from scraper.core.language.tongues_east import EAST
from scraper.core.language.tongues_north import NORTH
from scraper.core.language.tongues_south import SOUTH
from scraper.core.model import Provider
from scraper.core.patterns import late

_TONGUES: Final[dict[str, Tongue]] = {
    **TONGUES, **NORTH, **SOUTH, **EAST, **{code: known.tongue for code, known in further().items()},
}  # fmt: skip
_LOWER: Final = bytes(ord(chr(n).lower()) if n < 128 and chr(n).isalnum() else 32 for n in range(256))
"""ASCII letters in lower case and digits; every other byte parts words."""
_PIECE: Final = late(r"[a-z0-9]+")
_TAG: Final = late(r"<(/?[a-zA-Z][\w:-]*+)([^>]*+)>?")
_INLINE: Final = frozenset(
    [
        "a",
        "abbr",
        "b",
        "bdi",
        "big",
        "cite",
        "code",
        "em",
        "font",
        "i",
        "ins",
        "kbd",
        "mark",
        "q",
        "s",
        "samp",
        "small",
        "span",
        "strong",
        "sub",
        "sup",
        "tt",
        "u",
        "var",
        "wbr",
    ]
)
_TOLD: Final = frozenset({"meta", "html"})
"""Elements whose attributes say something: headline, language."""
_LANGUAGE: Final = late(r"""\blang\s*+=\s*+["']?([a-zA-Z]{2})""")
_ESCAPED: Final = late(r"\\u([0-9a-fA-F]{4})")
_JOINERS: Final = dict.fromkeys([0xAD, 0x200B, 0x200C, 0x200D, 0x2060, 0xFEFF])
"""Characters inside words that nobody sees."""
_HIDDEN: Final = re.compile(rb"&(?:shy|zwnj|zwj|#(?:0*173|0*820[345]|[xX]0*(?:ad|AD|200[b-dB-D])));?")
_UNSEEN: Final = tuple(chr(code).encode() for code in _JOINERS)
_LETTER: Final = re.compile(rb"&#(?:0*(?:4[89]|5[0-7]|6[5-9]|[78]\d|9[0789]|1[01]\d|12[012])|[xX]0*[3-7][0-9a-fA-F]);")
_FOREIGN: Final = re.compile(
    rb"&(?:#(?:\d{3}|[xX][0-9a-fA-F]{2})|[a-zA-Z](?:acute|grave|circ|uml|tilde|cedil|caron|ring);)"
)
_SHOWN: Final = 200_000
"""Characters of a page that are looked at; an extraction keeps half as many at most."""


@dataclass(frozen=True, slots=True)
class Sieve:
    """What providers are known by: `words` are ASCII, one of which stands in every page that names one of them;
    `spellings` the other names in UTF-8.
    """

    words: frozenset[bytes]
    spellings: tuple[bytes, ...]

    @classmethod
    def of(cls, providers: tuple[Provider, ...]) -> Sieve:
        """The sieve for these providers: their names and aliases, and those of their components."""
        words: set[bytes] = set()
        spellings: set[bytes] = set()
        for name in _names(providers):
            pieces = _PIECE.findall(name.casefold()) if name.isascii() else ()
            if pieces:
                longest = max(pieces, key=lambda piece: (len(piece), piece)).encode()
                # "Slacks", and "Anthropic'sClaude" where an extraction glued two tags.
                words |= {longest, longest + b"s", b"s" + longest}
            else:
                spellings |= {form.encode() for form in (name, name.upper(), name.lower())}
        return cls(frozenset(words), tuple(sorted(spellings)))

    def lets_through(self, body: bytes) -> bool:
        """Whether a page (HTML or text) may be an outage report of a known provider. What is not UTF-8, and cannot be
        looked at without being read, goes through.
        """
        shown = _without_scripts(body)
        try:
            text = shown.decode()
        except UnicodeDecodeError:
            return True
        if "\0" in text or "\x1b" in text:
            return True
        return self._named(shown) and _broke(text)

    def _named(self, shown: bytes) -> bool:
        if not self.words.isdisjoint(shown.translate(_LOWER).split()):
            return True
        if any(spelling in shown for spelling in self.spellings):
            return True
        plain = _HIDDEN.sub(b"", shown)
        for unseen in _UNSEEN:
            plain = plain.replace(unseen, b"")
        if _LETTER.search(plain) or (self.spellings and _FOREIGN.search(plain)):
            plain = html.unescape(plain.decode("utf-8", "replace")).encode("utf-8", "replace")
        if plain == shown:
            return False
        found = not self.words.isdisjoint(plain.translate(_LOWER).split())
        return found or any(spelling in plain for spelling in self.spellings)


@cache
def sieve_of(providers: tuple[Provider, ...]) -> Sieve:
    """The sieve for these providers, made once."""
    return Sieve.of(providers)


def _names(providers: tuple[Provider, ...]) -> set[str]:
    found = {name for p in providers for name in (p.name, *p.aliases)}
    return found | {name for p in providers for c in p.components for name in (c.name, *c.aliases)}


def _without_scripts(body: bytes) -> bytes:
    """The page without scripts and style sheets; structured data stays, for it may hold the whole article."""
    low = body.lower()
    parts: list[bytes] = []
    kept = 0
    for start, end in _spans_of_scripts(low):
        parts.append(body[kept:start])
        kept = end
    parts.append(body[kept:])
    return b"".join(parts)


def _spans_of_scripts(low: bytes) -> Iterator[tuple[int, int]]:
    """Every place is looked at a fixed number of times, whatever the page: it may be made to be slow."""
    nearest = {name: low.find(b"<" + name) for name in (b"script", b"style")}
    while nearest := {name: at for name, at in nearest.items() if at >= 0}:
        start, name = min((at, name) for name, at in nearest.items())
        head = low.find(b">", start)
        if head < 0:
            return
        end = head if b"ld+json" in low[start:head] else low.find(b"</" + name, head)
        if end != head:
            end = end if end >= 0 else len(low)
            yield start, end
        nearest = {n: at if at >= end else low.find(b"<" + n, end) for n, at in nearest.items()}


def shown_text(text: str) -> str:
    """What a page shows, and what its head says of it, without markup."""
    plain = _TAG.sub(_between, text)
    if "&" in plain:
        plain = html.unescape(plain)
    if "\\u" in plain:
        plain = _ESCAPED.sub(lambda found: chr(int(found[1], 16)), plain)
    return plain.translate(_JOINERS)


def _between(tag: re.Match[str]) -> str:
    name = tag[1].lower()
    if name in _TOLD:
        return f" {tag[2]} "
    return "" if name.removeprefix("/") in _INLINE else " "


def _broke(page: str) -> bool:
    """Whether a page says that something does not work, or worked again."""
    text = shown_text(page)[:_SHOWN]
    declared = _LANGUAGE.search(page)
    guesses = dict.fromkeys((language_of(text), declared[1].lower() if declared else None))
    return any(_tells(text, code) for code in guesses) or _anyhow().search(text) is not None


def _tells(text: str, code: str | None) -> bool:
    words = cues(code)
    telling = (words.broke, words.incidents, words.ended, words.fixed, words.symptoms, words.reports)
    return any(pattern.search(text) for pattern in (*telling, words.acknowledged, words.peaked))


@cache
def _anyhow() -> Pattern[str]:
    """Words for what broke in all languages at once; slow, and asked last."""
    parts = [("|".join(t.broke), code not in UNSPACED) for code, t in sorted(_TONGUES.items()) if t.broke]
    parts.append(("|".join(ENGLISH.broke), True))
    return re.compile(
        "|".join(rf"(?<!\w)(?:{body})(?!\w)" if spaced else f"(?:{body})" for body, spaced in parts), re.IGNORECASE
    )
