"""Times that are neither onset nor end, whatever verb stands beside them: of a count, of somebody else's word, of the power."""

from __future__ import annotations

import re

from scraper.core.articles.governing import SEPARATOR
from scraper.core.articles.lines import Line
from scraper.core.language.denying import denial_in
from scraper.core.language.lexicon import Cues
from scraper.core.model import Precision
from scraper.core.moments import TimeMention

_OTHERS_FAILED = re.compile(
    r"\b(?:(?:mains|utility|grid|electrical|backup|emergency) )?(?:power(?: supply)?|electricity|generators?|batter(?:y|ies)|ups(?: units?)?|cooling(?: system)?|chillers?|air conditioning|fire|temperatures?|"
    r"strom|notstrom\w*|generatoren?|kühlung|courant|groupes? électrogènes?|électricité|climatisation|electricidad|generador(?:es)?|suministro|energia|geradores?|generatori?|corrente)\b"
    r"(?: [\w’'-]+){0,3}? (?:(?:was|were|is|has been|had) )?(?:lost|failed|stopped|cut|tripped|dropped|went|ran|gave|died|started|kicked|took over|shut|overheated|rose|broke out|fell|returned|restored|failing|"
    r"fiel\w*|versagt\w*|stopp\w*|lâch\w*|(?:a|ont) (?:lâché|cessé)|fall\w+|falhou|falharam|se cort\w+|caiu|è (?:mancat|saltat)\w+|si (?:è|sono) ferm\w+)\b",
    re.IGNORECASE,
)
"""What failed was no service but what it stands on: its time is neither onset nor end."""
_NUMBERED = re.compile(
    r"\d[\d.,\s]*\s?(?:k|mil|mille|mila|tausend|tys\.?|тыс\.?|тысяч\w*|тисяч\w*|bin|ribu)?(?: [^\W\d]+){0,2}?\s*\b(?:at|by|around|um|gegen|à|vers|a las|hacia las|às|por volta das|alle|verso le|om|rond|o|ok\.|в|около|о|близько|klockan|kl\.|saat|pukul)\s*(?:about |around |etwa |circa )?$",
    re.IGNORECASE,
)
_COUNTED_BY = re.compile(
    r"(?:までに|時点で|には|の時点|까지|기준|时|時)?[^。.]{0,6}?\d[\d,万千만천]*\s?(?:件|건|条|起|人|명)"
)
_STAMPED = re.compile(
    r"^\W*(Investigating|Identified|Update|Monitoring|Resolved|Completed|Postmortem)\b\s*[-–—:]", re.IGNORECASE
)
_STAMPS = {"investigating": "acknowledged", "monitoring": "fixed", "resolved": "ended", "completed": "ended"}
_ENTRY = re.compile(
    r"\s*[:–—|-]\s*(?:We\b|We['’]re|Our\b|Readers|Good (?:morning|afternoon|evening)|Welcome|Hello|Reports are|That['’]s (?:it|all)|Wir\b|Unsere|Leser|Nous\b|Nos\b|Nuestros|I nostri|Onze)"
)
_FEW = 4
_NEXT_CLAUSE = re.compile(
    r"[,;:.،、，。]|\b(?:before|until|after|which|who|but|aber|mais|pero|mas|ma|maar|men)\b", re.IGNORECASE
)
_SAID_AT = re.compile(
    r"(?:[\w’'-]+ ){0,3}\b(?:said|says|told|wrote|tweeted|posted|announced|reported) (?:\w+ ){0,2}?(?:at|around|shortly after)\s*(?:about )?$"
)
_OFFICE = re.compile(
    r"\b(?:company|status page|provider|firm|maker|operator|it|they|users?|people|customers|spokes\w+|carrier|exchange|platform|startup|group|maintainers|vendor|parent|engineers|microsoft|google|amazon|alphabet|apple|sony|meta|valve|snap|atlassian)\b",
    re.IGNORECASE,
)


def others_word(line: Line, mention: TimeMention, primary: tuple[str, ...]) -> bool:
    """Whether the time is when somebody else spoke: "A shop said at 1 p.m. that its app failed"."""
    match = _SAID_AT.search(line.before(mention.start, 80))
    if match is None or any(n.provider in primary and n.start < mention.start for n in line.namings):
        return False
    if not line.after(mention.end, 8).strip(" .”\"'"):
        return True  # "… by 09:05 UTC, the firm said at 11:00 UTC."
    return _OFFICE.search(match.group()) is None


def counted(line: Line, mention: TimeMention, words: Cues) -> bool:
    """Whether the time is when so many reports had come in: "complaints had reached 2,800 at 21:30"."""
    numbered = (
        _NUMBERED.search(line.before(mention.start, 60)) is not None
        or _COUNTED_BY.match(line.after(mention.end, 24)) is not None
    )
    return numbered and words.reports.search(line.text) is not None


def stamped(line: Line, mention: TimeMention, lines: tuple[Line, ...]) -> str | None:
    """What a time that is a sentence of its own is the time of: the post that it closes ("Resolved – … Sep 16, 08:15 UTC.")."""
    if len(line.text.strip(" .")) > mention.end - mention.start + _FEW:
        return None
    for back in range(line.index - 1, max(line.index - 5, -1), -1):
        if any(t.kind != "duration" for t in lines[back].times):
            return None
        head = _STAMPED.match(lines[back].text)
        if head is not None:
            return _STAMPS.get(head[1].lower(), "aside")
    return None


def of_the_blog(line: Line, mention: TimeMention) -> bool:
    """Whether the time is when a live blog wrote the entry that it opens: "10:40 a.m. ET: Readers tell us that …"."""
    return mention.start - line.start <= 1 and _ENTRY.match(line.after(mention.end, 40)) is not None


def of_the_building(line: Line, mention: TimeMention, last: TimeMention | None) -> bool:
    """Whether the clause before the time tells of power or cooling and not of a service: "generators stopped at 04:31"."""
    low = last.end if last is not None else line.start
    clause = SEPARATOR.split(line.text[low - line.start : mention.start - line.start])[-1]
    subject = _OTHERS_FAILED.search(clause)
    return subject is not None and not any(
        n.start < mention.start and n.end > mention.start - len(clause) for n in line.namings
    )


def denied(line: Line, mention: TimeMention, words: Cues) -> bool:
    """Whether the time is that of a denial: "operates normally and did not have an outage on May 14". What a clause
    behind it tells is not denied.
    """
    denial = denial_in(line.text)
    at = mention.start - line.start
    if denial is None or at < denial.start() or _NEXT_CLAUSE.search(line.text, denial.end(), max(denial.end(), at)):
        return False
    if mention.precision in (Precision.DAY, Precision.PART_OF_DAY):
        return True
    return words.negation.search(line.text, denial.start(), at) is not None
