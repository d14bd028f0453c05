"""Whether a post says that trouble is over, told as a fact and of the whole.

Most words of an end stand in sentences that tell of none: a promise ("until it is resolved"), a condition, a hope, what
others say, a part ("for most customers"), another thing ("restored from a backup"). All that reads a state from prose asks here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from scraper.core.language.end_words import ENGLISH, EndWords
from scraper.core.language.end_words_abroad import ABROAD
from scraper.core.language.text import pieces
from scraper.core.patterns import late

_LANGUAGES = (ENGLISH, *ABROAD)
_POST = late(r"\n+(?=\W{0,4}(?:[A-Z][a-z]{3,13}(?: [a-z]{2,9})?(?:\s[-–—]|\s?[:—])|[^\n]{0,24}\b\d{1,2}:\d\d))")
_SENTENCE = late(r"(?<=[.!?])[\"')\]*_]*\s+(?![a-z])|\n+|(?<=[。！？])")
_BREAK = late(
    r"[;:—–|、，；：(]|,(?!\d)(?! (?:and|or|und|oder|et|ou|y|o|e|en|of)\b)|\s-\s|\b(?:but|however|although|so|aber|mais|pero|mas|ma|maar)\b",
    re.IGNORECASE,
)
_AND = late(r",|\b(?:and|und|et|y|e|и|och|og|ve)\b", re.IGNORECASE)
_NOW = late(r"\W*(?:is|are|ist|sind|est|sont|est[áã]o?|están|è|sono|zijn|są|jest)\b", re.IGNORECASE)
_ONLY_THEN = late(
    r"\W*(?:only )?(?:once|as soon as|when(?:ever)?|if|unless|until|wenn|sobald|falls|dès que|si|quand|cuando|una vez|en cuanto|quando|assim que|se|appena|zodra|als|wanneer)\b",
    re.IGNORECASE,
)
_THIS = late(r"(?<!\bof )\b(?:this|these) \w+\s*$", re.IGNORECASE)
_SOME = late(r"\b(?:if|anyone|those|you|users?|customers?|projects?|may|might|should)\b[^.]{0,60}$", re.IGNORECASE)
_IF = late(r"\b(?:if|in case|should you|falls|wenn|si|se|als|indien)\b[^.]{0,60}$", re.IGNORECASE)
_ALL = late(
    r"\b(?:for|in|on|to|pour|dans|für|para|en|em|per|voor)\b(?! (?:all|every|tous|toutes|alle|todos|todas|tutti|tutte|good)\w*)",
    re.IGNORECASE,
)
_NOT_YET = late(r"(?:\b(?:not|never|be|being|un-?)|n['’]t)(?: (?:yet|fully|been|be|completely))*\s*$", re.IGNORECASE)
_BY_NOW = late(
    r"\b(?:now|jetzt|nun|inzwischen|désormais|maintenant|ya|ahora|já|agora|ora|inmiddels|nu|już|teraz)\b", re.IGNORECASE
)
_WAS = late(r"(?:was|were)\b", re.IGNORECASE)
_WHICH = late(r"\b(?:that|which|who|qui|que|che|die|das|der|som)\s*$", re.IGNORECASE)


def says_over(text: str) -> bool:
    """Whether a post says that the trouble it is on is over. Of several posts in one text the first or the last has to."""
    if _told(text, [words.over for words in _LANGUAGES]):
        return True
    return _told(text, [words.eased for words in _LANGUAGES], idle=True)


def says_done(text: str) -> bool:
    """Whether a post says that planned work is finished."""
    return _told(text, [words.done for words in _LANGUAGES])


def is_end(text: str, word: re.Pattern[str]) -> bool:
    """Whether an English word of an end that a page has of its own stands in a text as a fact of the whole."""
    return any(found.holds(ENGLISH) and not _NOT_YET.search(found.lead) for found in _found(text, word))


def is_fact(text: str, word: re.Pattern[str]) -> bool:
    """Whether an English word, of any stage, stands in a text as a fact, be it of a part."""
    return any(found.is_fact(ENGLISH) and not _NOT_YET.search(found.lead) for found in _found(text, word))


@dataclass(frozen=True, slots=True)
class _Word:
    """A word of an end: its sentence around it, and all of the post that comes before and after the sentence."""

    before: str
    lead: str
    word: str
    tail: str
    after: str

    def holds(self, words: EndWords) -> bool:
        """Whether it is told as a fact, of the whole, and nothing is left."""
        return self.is_fact(words) and not self._of_part(words) and not self._goes_on(words)

    def is_watched(self, words: EndWords) -> bool:
        """Whether somebody still works on it or watches it; a story told in the past is of what is over."""
        text = f"{self.before}{self.lead}{self.word}{self.tail}{self.after}"
        return words.busy.search(text) is not None and not _WAS.match(self.word)

    def is_fact(self, words: EndWords) -> bool:
        """Whether it is no condition, promise, hope, doubt or hearsay."""
        clause = self.lead[_last(_BREAK, self.lead) :]
        if _NOW.match(self.word):
            if _ONLY_THEN.match(self.tail) or self._hangs_on(words):
                return False
        else:
            # "until the cause is found and all is restored" is one condition; "… and we have restored it" tells on.
            clause = clause[_last(_AND, clause) :]
        return words.unless.search(clause + self.word) is None

    def _hangs_on(self, words: EndWords) -> bool:
        """Whether what is told as present follows from a condition ("Once the cable is mended, service is restored")."""
        opened = ";" not in self.lead and words.unless.match(self.lead.lstrip()) is not None
        return opened and _BY_NOW.search(self.word) is None

    def _of_part(self, words: EndWords) -> bool:
        clause = self.lead[_last(_BREAK, self.lead) :]
        clause = clause[_last(_AND, clause) :]
        if words.behind.search(self._behind):
            return True
        if _WHICH.search(self.lead) or _THIS.search(clause):
            return False
        if words.part.match(clause + self.word):
            return True
        limited = words.of_part.search(clause)
        if limited is None:
            return False
        # "The fault at some customers": what is limited there is the trouble. Japanese names it last.
        named = clause[: limited.start()] if words.spaced else clause[limited.end() :]
        return not words.whole.search(named)

    @property
    def _behind(self) -> str:
        """The rest of its clause."""
        found = _BREAK.search(self.tail)
        return self.tail[: found.start()] if found else self.tail

    def _goes_on(self, words: EndWords) -> bool:
        rest = f"{self.tail} {self.after}"
        if words.back.search(rest):
            return True
        entire = words.whole.search(self.lead + self.word) is not None and not _ALL.search(self._behind)
        excused = _SOME if entire else _IF
        going = [found for found in words.still.finditer(rest) if not excused.search(rest[: found.end()])]
        return bool(going) or (not entire and words.still.search(self.before) is not None)


def _told(text: str, patterns: Sequence[re.Pattern[str]], *, idle: bool = False) -> bool:
    posts = [post for post in _POST.split(text) if post.strip()]
    return any(_ends(post, patterns, idle=idle) for post in (*posts[:1], *posts[1:][-1:]))


def _ends(post: str, patterns: Sequence[re.Pattern[str]], *, idle: bool) -> bool:
    return any(
        found.holds(words) and not (idle and found.is_watched(words))
        for words, pattern in zip(_LANGUAGES, patterns, strict=True)
        for found in _found(post, pattern)
    )


def _found(post: str, pattern: re.Pattern[str]) -> Iterator[_Word]:
    for at, sentence in pieces(post, _SENTENCE):
        if _asked(sentence):
            continue
        for m in pattern.finditer(sentence):
            yield _Word(post[:at], sentence[: m.start()], m[0], sentence[m.end() :], post[at + len(sentence) :])


def _last(mark: re.Pattern[str], text: str) -> int:
    """Where the last of such marks of a text ends; 0 where there is none."""
    return max((found.end() for found in mark.finditer(text)), default=0)


def _asked(sentence: str) -> bool:
    return sentence.rstrip().endswith(("?", "？"))
