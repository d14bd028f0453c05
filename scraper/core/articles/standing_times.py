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
_WORKED_ON = late(
    r"\b(?:work(?:ed|ing)?|toil(?:ed|ing)?|labou?r(?:ed|ing)|gearbeitet|arbeite(?:n|ten)|travaill\w+|trabaj\w+|trabalh\w+|lavora\w+|gewerkt|werkten|pracowa\w+|работа\w+) (?:[\w’'-]+ ){0,2}?(?:through(?:out)?|durch|toute|toda|tutta|tutto|de hele|przez całą|всю)(?: (?:the|die|la|a))? $",
    re.IGNORECASE,
)
"""Before a part of a day: somebody worked in it ("worked through the night")."""
_SORRY = late(
    r"\b(?:we|our|us|we['’]re)\b[^.;]{0,60}?\b(?:sorry|apologi[sz]\w*|regret)\b[^.;]{0,110}$|\b(?:sorry|apologies) (?:for|about)\b[^.;]{0,80}$",
    re.IGNORECASE,
)
_THAT_DAY = late(r"(?:earlier )?(?:today|this (?:morning|afternoon|evening)|tonight|yesterday)", re.IGNORECASE)

_AS_IT_STANDS = late(
    r"(?:の)?(?:時点(?:で|の|、|は)|現在)|\s?(?:기준|현재)(?=[ ,으로])|以[降後]も|\s?이후에?도|(?:之|以)[后後](?:仍|依然|还|還)"
)
"""Behind a time: how things stood then."""
_DRAWN = late(r"\b(?:map|chart|graph|screenshots?|photos?|images?|snapshot|karte|grafik|carte|mapa|gráfico|mappa)\s(?:from|von|de|da)\s(?:about |around )?$", re.IGNORECASE)  # fmt: skip
"""A thing of a time, and nothing since then: "the outage map from around 11 a.m."."""


def stands(line: Line, mention: TimeMention) -> bool:
    """Whether what is told was so already: "offline today, 12 April", "as at 15:20"."""
    before = line.before(mention.start, 80)
    return any(p.search(before) for p in (_STAYS, _INTO, _AS_AT, _CALLED_OFF, _WORKED_ON))


def of_an_apology(line: Line, mention: TimeMention) -> bool:
    """Whether the day is that of an apology which is only quoted: "we are sorry for the trouble this morning"."""
    written = line.text[mention.start - line.start : mention.end - line.start]
    return _THAT_DAY.fullmatch(written) is not None and _SORRY.search(line.before(mention.start, 180)) is not None


def stood_at(line: Line, mention: TimeMention) -> bool:
    """Whether the time is that of a picture, or of how things stood: "the outage map from around 11 a.m."."""
    drawn = mention.kind in {"instant", "clock"} and _DRAWN.search(line.before(mention.start, 40)) is not None
    return drawn or _AS_IT_STANDS.match(line.text, mention.end - line.start) is not None
