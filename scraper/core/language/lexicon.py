"""Words of outage reports, by language: the shape of a table and the compiled form that readers use.

A table is data (`tongues.py`, `english.py`): regular-expression fragments, folded to nothing, matched without regard to
case. A language that writes words with spaces gets word boundaries; Chinese, Japanese and Korean do not. Every compiled
cue also holds the English words, because reports in any language quote English status pages.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, fields
from functools import cache
from re import Pattern

from scraper.core.language.english import ENGLISH
from scraper.core.language.further import further
from scraper.core.language.reporting import REPORTING
from scraper.core.language.tongue import Tongue
from scraper.core.language.tongues import TONGUES
from scraper.core.language.tongues_east import EAST
from scraper.core.language.tongues_north import NORTH
from scraper.core.language.tongues_south import SOUTH
from scraper.core.language.turns import ENGLISH_TURNS, TURNS

UNSPACED = frozenset({"ja", "zh", "ko", "th"})
NEVER = re.compile(r"(?!)")
_TABLES: dict[str, Tongue] = {
    **TONGUES,
    **NORTH,
    **SOUTH,
    **EAST,
    **{code: known.tongue for code, known in further().items()},
}


@dataclass(frozen=True, slots=True)
class Cues:
    """A `Tongue` (joined with English) compiled: one pattern a field."""

    broke: Pattern[str]
    started: Pattern[str]
    ended: Pattern[str]
    fixed: Pattern[str]
    acknowledged: Pattern[str]
    peaked: Pattern[str]
    aside: Pattern[str]
    cause: Pattern[str]
    cause_after: Pattern[str]
    reports: Pattern[str]
    symptoms: Pattern[str]
    guess: Pattern[str]
    negation: Pattern[str]
    past: Pattern[str]
    lasting: Pattern[str]
    today: Pattern[str]
    said: Pattern[str]
    incidents: Pattern[str]


def _joined(words: tuple[str, ...], *, spaced: bool) -> str:
    body = "|".join(words)
    return rf"(?<!\w)(?:{body})(?!\w)" if spaced else f"(?:{body})"


def _compiled(own: tuple[str, ...], english: tuple[str, ...], *, spaced: bool) -> Pattern[str]:
    parts = [_joined(words, spaced=gap) for words, gap in ((own, spaced), (english, True)) if words]
    return re.compile("|".join(parts), re.IGNORECASE) if parts else NEVER


@cache
def cues(language: str | None) -> Cues:
    """Compiled cue words of a language (two letters, or None) together with the English ones."""
    code = (language or "en")[:2].lower()
    own = _TABLES.get(code, Tongue()) if code != "en" else Tongue()
    more, turns = REPORTING.get(code, Tongue()), TURNS.get(code, Tongue())
    spaced = code not in UNSPACED
    return Cues(
        **{
            f.name: _compiled(
                (*getattr(own, f.name), *getattr(more, f.name), *getattr(turns, f.name)),
                (*getattr(ENGLISH, f.name), *getattr(ENGLISH_TURNS, f.name)),
                spaced=spaced,
            )
            for f in fields(Cues)
        }
    )
