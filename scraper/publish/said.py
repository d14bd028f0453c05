"""What a provider's status pages say of now beside the incidents they name: *major outage*, and no incident to go with it.

It is told in the page's own words and as grave as the page has it: a part that is degraded makes no provider that is down
(decision 0049).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Final

from scraper.core.model import NOT_SAID, ComponentLevel, Level, PageWord, Source
from scraper.publish import wording
from scraper.publish.edition import Edition
from scraper.publish.view import View

_ORDER: Final = (Level.OPERATIONAL, Level.MAINTENANCE, Level.UNKNOWN, Level.DEGRADED, Level.PARTIAL, Level.MAJOR)
"""What weighs more comes later. A page that hints at trouble outweighs planned work, and one that grades it outweighs both."""
_TROUBLE: Final = frozenset({Level.DEGRADED, Level.PARTIAL, Level.MAJOR})
_WORDS: Final = {
    Level.MAJOR: "in a major outage",
    Level.PARTIAL: "in a partial outage",
    Level.DEGRADED: "degraded",
    Level.MAINTENANCE: "under maintenance",
    Level.UNKNOWN: "in no state that we can read",
}
_LONGEST: Final = 80


class Said(View, frozen=True):
    """What a page says: its level (unknown where its words tell none; never operational), a clause that tells it, and the
    parts that are not operational.
    """

    level: Level
    clause: str
    parts: tuple[ComponentLevel, ...] = ()

    @property
    def is_trouble(self) -> bool:
        """Whether the page says that something does not work as it should."""
        return self.level in _TROUBLE

    @property
    def note(self) -> str:
        """The clause where no incident goes with it."""
        return f"{self.clause} and names no incident"


def said_now(edition: Edition, provider: str, told: Iterable[tuple[Source, PageWord]]) -> Said | None:
    """The gravest of what a provider's pages say; None where they say nothing, or that all is well."""
    found = [_said(_own(edition, provider, source, word), quoted=source.quote != "none") for source, word in told]
    return max((one for one in found if one), key=lambda one: _ORDER.index(one.level), default=None)


def _own(edition: Edition, provider: str, source: Source, word: PageWord) -> PageWord:
    """What a page says of one provider. Of a page that several share, each has its parts, and the first those that none
    of them is known to have; how the whole is says of nobody how it is, and where no part is to blame, of everybody that
    it is not known.
    """
    if len(source.providers) < 2:
        return word
    parts = tuple(part for part in word.parts if _owner(edition, source, part.name) == provider)
    well = word.overall.level is Level.OPERATIONAL or bool(word.parts)
    overall = NOT_SAID if well else replace(word.overall, level=Level.UNKNOWN)
    return PageWord(overall, parts, len(parts))


def _owner(edition: Edition, source: Source, part: str) -> str:
    owners = (one for one in source.providers if (one, part.casefold()) in edition.components)
    return next(owners, source.providers[0])


def _said(word: PageWord, *, quoted: bool) -> Said | None:
    level = max(_of_whole(word), _of_parts(word), key=_ORDER.index)
    if level is Level.OPERATIONAL:
        return None
    shown = word if quoted else replace(word, overall=replace(word.overall, words=""))
    return Said(level, _clause(shown, level), word.parts)


def _of_whole(word: PageWord) -> Level:
    """How the whole is; a page that says nothing of it says nothing bad, unless none of its parts can be read."""
    silent = word.overall == NOT_SAID and not (word.listed and not word.graded)
    return Level.OPERATIONAL if silent else word.overall.level


def _of_parts(word: PageWord) -> Level:
    """What the parts make of the whole: one that is out beside others is an outage in part."""
    if not word.parts:
        return Level.OPERATIONAL
    worst = word.parts[0].level
    everywhere = word.touched >= word.listed and all(part.level is worst for part in word.parts)
    return Level.PARTIAL if worst is Level.MAJOR and not everywhere else worst


def _clause(word: PageWord, level: Level) -> str:
    parts = _parts(word)
    if word.overall.words and word.overall.level is not Level.OPERATIONAL:
        words = word.overall.words
        words = words if len(words) <= _LONGEST else f"{words[:_LONGEST].rstrip()} …"
        return f"its status page says “{words}”{f' ({parts})' if parts else ''}"
    if parts:
        return f"its status page lists {parts}"
    if level is Level.UNKNOWN:
        return "its status page does not say in words that we know that all is well"
    return f"its status page lists something {_WORDS[level]}"


def _parts(word: PageWord) -> str:
    """`API and Web degraded, 2 of 12 parts`."""
    if not word.parts:
        return ""
    worst = word.parts[0].level
    names = wording.listing(tuple(part.name for part in word.parts if part.level is worst), most=3)
    share = f", {word.touched:,} of {word.listed:,} parts not operational" if word.listed > 1 else ""
    return f"{names} {_WORDS[worst]}{share}"
