"""How much each time of an article speaks for its day being that of the article's own incident."""

from __future__ import annotations

import re
from math import prod

from scraper.core.articles.lines import Line
from scraper.core.articles.telling_days import told_then
from scraper.core.language.lexicon import Cues
from scraper.core.model import Instant
from scraper.core.moments import TimeMention
from scraper.core.patterns import late

LEAD_LINES = 6
TIMED = frozenset({"instant", "range"})
_NEAR = 60
_CLAUSE_END = late(r"[,;:]\s|[、，；]")
_JUST = 5
_OF_THE_TELLING = 0.4
PLUPERFECT = late(
    r"\b(?:had|having been|hatten?|avai(?:t|ent)|había[n]?|havia[m]?|tinha[m]?|aveva(?:no)?|war(?:en)? (?:[\w-]+ ){0,8}?(?:ausgefallen|gewesen|zusammengebrochen|weggefallen)|era(?:no)? (?:stat|rimast|andat|cadut|success)\w+|hadden|hade)\b",
    re.IGNORECASE,
)
"""What had happened is not what the article tells of."""
_IN_THE_WAKE = late(
    r"\b(?:like (?:on|that of)|as on|wie (?:schon )?am|comme (?:déjà )?le|como (?:ya )?el|come (?:già )?il|after|following|nach|après|tras|dopo|após|efter|после|після|po)\s+(?:the |last |der |dem |la |le |el |l['’])?$",
    re.IGNORECASE,
)
_WENT_ON = late(
    r"\b(?:persist|continu|last|stretch|drag|spill|extend|carr(?:y|i)|go(?:es|ing)?|went|run|ran|dauer|zog|reich|durai?|prolong|extend)\w*(?: on| over)? (?:in)?(?:to|until|through|till|bis|jusqu['’]|hasta|até|fino)\s?(?:au? |in den |al |la |le |el |o |early |late |the )*$",
    re.IGNORECASE,
)
"""Just before a day: what the article tells of began before it."""
DAY_BEFORE = late(
    r"\b(?:day|night|days|week|weeks) (?:before|earlier)\b|\bprevious day\b|vortag|zuvor|davor|veille|plus tôt|auparavant|\banterior\b|\bantes\b|víspera|véspera|\bprima\b|precedente|\beerder\b|ervoor|daarvoor|vorige|innan|före|tidigare|wcześniej|poprzedniego|накануне|ранее|до этого|раніше|напередодні|önceki|sebelumnya|前日|前夜|前々日|前一|전날|하루 전",
    re.IGNORECASE,
)
"""A day counted back from the article's own."""
_THIS = late(
    r"\b(?:this|ce(?:t|tte)?|est[ea]|nest[ea]|quest[oa]|dies(?:en|em|er)|deze|denna|den här|denne|tej|ten|этот|этой|цього|bu)\s$",
    re.IGNORECASE,
)
"""Just before a day: the one on which the article is written."""
_OF_THIS_DAY = 2.5


def weight_of(
    line: Line, mention: TimeMention, published: Instant | None, words: Cues, headline_end: int, *, first: bool
) -> float:
    """How much a time speaks for its day being the article's own. `first`: the sentence is the first that names a day."""
    to_come = "after_publication" in mention.flags and mention.kind in TIMED
    if published is not None and mention.at is not None and (to_come or (mention.at - published.at).days > 1):
        return 0.0
    told = line.broke or (mention.kind in TIMED and words.started.search(line.text) is not None)
    return (
        _standing(line, mention, headline_end, told=told)
        * _looking_back(line, mention, words, first=first)
        * _as_worded(line, mention, words, told=told)
    )


def _standing(line: Line, mention: TimeMention, headline_end: int, *, told: bool) -> float:
    """What the place of a time weighs: in headline and lead, in a sentence on what broke, in a caption."""
    weight = 3.0 if line.index < LEAD_LINES or line.start < headline_end else 1.0
    weight *= 1.0 if told else 0.4
    weight *= 1.3 if mention.kind in TIMED else 1.0
    return weight * (0.7 if line.caption else 1.0)


def _looking_back(line: Line, mention: TimeMention, words: Cues, *, first: bool) -> float:
    """What is left of it in a clause that looks back; nothing is taken from the first day named."""
    if first:
        return 1.0
    near = line.text[max(0, mention.start - line.start - _NEAR) : mention.end - line.start + _NEAR // 2]
    back = (words.past.search(near), PLUPERFECT.search(_up_to_clause_end(line, mention)))
    return 0.3 ** sum(found is not None for found in back)


def _as_worded(line: Line, mention: TimeMention, words: Cues, *, told: bool) -> float:
    """What the words of a time and those just before it make of it."""
    just = line.text[max(0, mention.start - line.start - _JUST) : mention.end - line.start]
    weighed = (
        (_THIS.search(line.before(mention.start, 16)), _OF_THIS_DAY * (1.0 if told else 2.5)),
        (mention.kind == "date" and _IN_THE_WAKE.search(line.before(mention.start, 24)), 0.3),
        (_WENT_ON.search(line.before(mention.start, 50)), 0.3),
        (DAY_BEFORE.search(just), 0.05),
        ("carried_date" in mention.flags, 0.3),
        (words.aside.search(line.before(mention.start, 40)), 0.2),
        (told_then(line, mention), _OF_THE_TELLING),
    )
    return prod(factor for found, factor in weighed if found)


def _up_to_clause_end(line: Line, mention: TimeMention) -> str:
    """The sentence up to the end of the clause a date stands in."""
    # "On Tuesday, it had …": the comma that closes the opening adverbial ends no clause.
    opening = line.after(mention.end, 1) == ","
    cut = _CLAUSE_END.search(line.text, mention.end - line.start + opening)
    return line.text[: cut.start()] if cut else line.text
