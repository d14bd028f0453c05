"""Times at which things stood as they stand already, or that an apology counts from its own day: nothing begins or ends."""

from __future__ import annotations

import re

from scraper.core.articles.lines import Line
from scraper.core.moments import TimeMention
from scraper.core.patterns import late

_STAYS = late(
    r"\b(?:remain(?:s|ed|ing)?|stay(?:s|ed)?|(?:is|are|was|were|has been|have been) still|continu(?:es|ed|ing) to be) (?:[\w-]+ )?(?:down|offline|out|unavailable|inaccessible|unreachable|blocked|dark|affected|suspended)(?: (?:today|now|as of))?,? (?:on )?$",
    re.IGNORECASE,
)
_INTO = late(r"\binto (?:the )?(?:early |late )?$", re.IGNORECASE)
_AS_AT = late(
    r"(?<!\w)(?:по состоянию на|станом на|stand(?: von)?:?|con corte a(?: las)?|según el corte de(?: las)?|per|situation à|stan na(?: godz\w*\.?)?)\s$",
    re.IGNORECASE,
)
_CALLED_OFF = late(
    r"\b(?:cancel(?:s|led|ed|ling|ing)?|annull?\w+|streich\w*|gestrichen|storn\w+)\b[^.;]{0,60}?\b(?:until|till|before|through|by|bis|vor|jusqu['’]à|avant|hasta|antes de|até|fino a|prima d\w+|tot|voor)\s(?:[\w’'-]+\s){0,2}$",
    re.IGNORECASE,
)
"""Before a time: it bounds what was called off ("cancelled all flights before 6 p.m.")."""
_SORRY = late(
    r"\b(?:we|our|us|we['’]re)\b[^.;]{0,60}?\b(?:sorry|apologi[sz]\w*|regret)\b[^.;]{0,110}$|\b(?:sorry|apologies) (?:for|about)\b[^.;]{0,80}$",
    re.IGNORECASE,
)
_THAT_DAY = late(r"(?:earlier )?(?:today|this (?:morning|afternoon|evening)|tonight|yesterday)", re.IGNORECASE)


def stands(line: Line, mention: TimeMention) -> bool:
    """Whether what is told was so already: "offline today, 12 April", "as at 15:20"."""
    before = line.before(mention.start, 80)
    return any(p.search(before) for p in (_STAYS, _INTO, _AS_AT, _CALLED_OFF))


def of_an_apology(line: Line, mention: TimeMention) -> bool:
    """Whether the day is that of an apology which is only quoted: "we are sorry for the trouble this morning"."""
    written = line.text[mention.start - line.start : mention.end - line.start]
    return _THAT_DAY.fullmatch(written) is not None and _SORRY.search(line.before(mention.start, 180)) is not None
