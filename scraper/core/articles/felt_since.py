"""Sentences that name no failure and yet tell of one: people had no service, or have complained since then."""

from __future__ import annotations

import re

from scraper.core.articles.clauses import clause_of
from scraper.core.articles.lines import Line
from scraper.core.articles.prepositions import SINCE
from scraper.core.language.deeds import CROWD
from scraper.core.language.lacking import lacks_service
from scraper.core.moments import TimeMention
from scraper.core.patterns import late

_COMPLAINS = late(
    r"\b(?:complain(?!t)\w*|beschwer\w+|klag(?:en|t|ten?|er|ade?|ede)|plaign\w+|plain[dt]|quej\w+|reclam(?:a|am|an|ar|aram|aron|ando|ou)|lament\w+|skarż\w+|stěžuj\w+|жалу\w+|скарж\w+|şikayet|mengeluh\w*)\b|訴え|投诉|投訴|호소",
    re.IGNORECASE,
)
_TELLS = late(
    r"\b(?:report(?:ed|ing|s)?|meld(?:en|eten)|signal(?:ent|aient|e)|reportan|reportando|relatam|relatando|segnala(?:no|ndo)|zgłasza\w*|hlásí|сообща\w+|повідомля\w+|bildir\w+|melaporkan)\b",
    re.IGNORECASE,
)
_SINCE_THEN = late(r"\b(?:da|dalla|dall['’]|desde|depuis|since|seit|sinds|od|с|з|sedan|siden|sejak)\s?(?:[\w’']+ ){0,2}$", re.IGNORECASE)  # fmt: skip
_LEFT_WITHOUT = late(
    r"\b(?:(?:are|were|been|being|was|is) (?:left )?|left |remain(?:ed)? )without (?!(?:any )?(?:problems?|issues?|incidents?|interruptions?|trouble|fees?|charges?|cost|limits?|warning|notice|explanation|answers?|comment)\b)",
    re.IGNORECASE,
)


_NOT_IN = late(r"\b(?:kommen|kommt|kamen|kam|komen|kwamen) [^.;,]{0,60}?\b(?:nicht|niet) (?:mehr |meer )?(?:in|an|auf|op|rein|hinein|ins|bij)\b", re.IGNORECASE)  # fmt: skip
"""People did not get to it ("kommen nicht in ihre Konten")."""


def felt(line: Line) -> bool:
    """Whether a sentence that names no failure says that people were without what they use."""
    if lacks_service(line.text) or _NOT_IN.search(line.text) is not None:
        return True
    return _LEFT_WITHOUT.search(line.text) is not None and CROWD.search(line.text) is not None


def complained(line: Line, mention: TimeMention) -> bool:
    """Whether the clause of a day or a part of one says that people complained then, or have reported something since."""
    clause = clause_of(line, mention)
    if CROWD.search(clause.text) is None:
        return False
    if _COMPLAINS.search(clause.text) is not None:
        return True
    before = line.before(mention.start, 40)
    since = _SINCE_THEN.search(before) is not None or SINCE.search(before) is not None
    return since and _TELLS.search(clause.text) is not None
