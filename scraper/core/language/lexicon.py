"""Words of outage reports, by language: the shape of a table and the compiled form that readers use.

A table is data (`tongues.py`, `english.py`): regular-expression fragments, folded to nothing, matched without regard to
case. A language that writes words with spaces gets word boundaries; Chinese, Japanese and Korean do not. Every compiled
cue also holds the English words, because reports in any language quote English status pages.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, fields
from functools import cache
from re import Match, Pattern

from scraper.core.language.cause_calls import CALLS
from scraper.core.language.cause_clefts import CLEFTS, ENGLISH_CLEFTS
from scraper.core.language.cause_copulas import COPULAS, ENGLISH_COPULAS
from scraper.core.language.cause_turns import CAUSES, ENGLISH_CAUSES
from scraper.core.language.english import ENGLISH
from scraper.core.language.everyday_words import EVERYDAY
from scraper.core.language.further import further
from scraper.core.language.happenings import ENGLISH_HAPPENINGS, HAPPENINGS
from scraper.core.language.reporting import REPORTING
from scraper.core.language.seldom import Seldom, seldom, seldom_any
from scraper.core.language.tongue import Tongue
from scraper.core.language.tongues import TONGUES
from scraper.core.language.tongues_east import EAST
from scraper.core.language.tongues_north import NORTH
from scraper.core.language.tongues_south import SOUTH
from scraper.core.language.turns import ENGLISH_TURNS, TURNS
from scraper.core.patterns import late

UNSPACED = frozenset({"ja", "zh", "ko", "th"})
NEVER = seldom(r"(?!)")
_TABLES: dict[str, Tongue] = {
    **TONGUES,
    **NORTH,
    **SOUTH,
    **EAST,
    **{code: known.tongue for code, known in further().items()},
}


_ENGLISH = (ENGLISH, ENGLISH_TURNS, ENGLISH_CAUSES, ENGLISH_CLEFTS, ENGLISH_COPULAS, ENGLISH_HAPPENINGS)


@dataclass(frozen=True, slots=True)
class Cues:
    """A `Tongue` (joined with English) compiled: one pattern a field."""

    broke: Seldom
    started: Seldom
    ended: Seldom
    fixed: Seldom
    acknowledged: Seldom
    peaked: Seldom
    aside: Seldom
    cause: Seldom
    cause_after: Seldom
    reports: Seldom
    symptoms: Seldom
    guess: Seldom
    negation: Seldom
    past: Seldom
    lasting: Seldom
    today: Seldom
    said: Seldom
    incidents: Seldom


def _joined(words: tuple[str, ...], *, spaced: bool) -> str:
    body = "|".join(words)
    # An elided word ("d'", "dell'") ends where the next one begins.
    return rf"(?<!\w)(?:{body})(?:(?!\w)|(?<=['’]))" if spaced else f"(?:{body})"


def _compiled(own: tuple[str, ...], english: tuple[str, ...], *, spaced: bool) -> Seldom:
    parts = tuple(_joined(words, spaced=gap) for words, gap in ((own, spaced), (english, True)) if words)
    return seldom_any(parts, re.IGNORECASE) if parts else NEVER


_LETTER = late(r"(\\.)|([^\W\d_])", re.DOTALL)


@cache
def _lower_case(pattern: str) -> Pattern[str]:
    """A pattern of a table for text in lower case. Escapes keep their case."""
    return re.compile(_LETTER.sub(lambda m: m[1] or (m[2].lower() if len(m[2].lower()) == 1 else m[2]), pattern))


def each_in(pattern: Seldom, text: str) -> Iterator[Match[str]]:
    """Every place of a cue in a text. The offsets are those of the text, the matched words are in lower case: matching those
    takes a third of the time of matching without regard to case.
    """
    if not pattern.may_be_in(text):
        return iter(())
    lower = text.lower()
    if len(lower) != len(text):  # "İ" becomes two code points
        return pattern.finditer(text)
    return _lower_case(pattern.pattern).finditer(lower)


@cache
def cues(language: str | None) -> Cues:
    """Compiled cue words of a language (two letters, or None) together with the English ones."""
    code = (language or "en")[:2].lower()
    own = _TABLES.get(code, Tongue()) if code != "en" else Tongue()
    more = tuple(
        table.get(code, Tongue()) for table in (REPORTING, TURNS, CAUSES, CALLS, CLEFTS, COPULAS, HAPPENINGS, EVERYDAY)
    )
    spaced = code not in UNSPACED
    return Cues(
        **{
            f.name: _compiled(
                (*getattr(own, f.name), *(word for table in more for word in getattr(table, f.name))),
                tuple(word for table in _ENGLISH for word in getattr(table, f.name)),
                spaced=spaced,
            )
            for f in fields(Cues)
        }
    )
