"""Times that are neither onset nor end, whatever verb stands beside them: of a count, of somebody else's word, of the power."""

from __future__ import annotations

import re

from scraper.core.articles.lines import Line
from scraper.core.articles.prepositions import SEPARATOR
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
    r"\d[\d.,\s]*\s?(?:k|mil|mille|mila|tausend|tys\.?|тыс\.?|тысяч\w*|тисяч\w*|bin|ribu)?(?: [^\W\d]+){0,2}?\s*\b(?:at|by|around|after|um|gegen|nach|à|vers|après|a las|hacia las|después de las|às|após as|por volta das|alle|verso le|om|rond|o|ok\.|в|около|о|близько|klockan|kl\.|saat|pukul)\s*(?:about |around |etwa |circa )?$",
    re.IGNORECASE,
)
_LOGGED_BY = re.compile(
    r"\d[^.;]{0,90}?\b(?:reported|logged|recorded|filed|submitted|registered|signalée?s?|enregistrée?s?|recensée?s?|registrad[oa]s?|reportad[oa]s?|contabilizad[oa]s?|gemeldet|verzeichnet|registriert|segnalat[ei]|registrat[ei]|gemeld|geregistreerd|odnotowan[oey]|zarejestrowan[oey])\s(?:at|by|as of|around|shortly after|vers|à|a las|hasta las|às|por volta das|até as|um|gegen|bis|alle|verso le|om|rond|tegen|do godziny|o godz\w*\.?)\s*(?:about |around |etwa |circa |env\w* )?$",
    re.IGNORECASE,
)
_COUNTED_BY = re.compile(
    r"(?:までに|時点で|には|の時点|까지|기준|时|時)?[^。.]{0,6}?\d[\d,万千만천]*\s?(?:件|건|条|起|人|명)"
)
_COUNTED_THEN = re.compile(
    r"(?: Uhr| ET| PT| uur)?,? [^,;.]{0,60}?\b(?:sono (?:giunt|arrivat|stat)\w+|erano|si contavano|(?:ha|avev\w+) registrato|there were|had|recorded|showed|logged|counted|waren|gab es|zählte|verzeichnete\w*|registrierte\w*|gingen|on comptait|y avait|a (?:enregistré|recensé)|había|hab[ií]an|registr(?:ó|ou)|contabiliz\w+|eram|havia|foram (?:registrad|contabilizad|feit|relatad)[oa]s|поступил\w*|зафиксирован\w*|зарегистрирован\w*|надійшл\w*|stonden|waren er|telde|było|odnotowa\w+)\b [^;]{0,60}?\d[\d.,’']*(?: ?mila| ?mil| thousand)? (?:[\w’'-]+ )?(?:segnalazion|report|complain|(?:stör(?:ungs)?)?meldung|signalement|reporte|reclama|melding|zgłosze|plaintes|quejas|relato|queixa|жалоб|обращени|сообщени|скарг)",
    re.IGNORECASE,
)
_BY_THEN = re.compile(
    r"\d[\d.,’']*(?: ?(?:k|mil|mila|thousand))? [^.;]{0,60}?\b(?:flagg\w+|report\w+|complain\w*|logged|told|affected|facing|gemeldet|signalé\w*|reportad\w*|registrad\w*|segnalat\w*)\b[^.;]{0,60}?\b(?:by|as of|bis|até(?: às)?|hasta las|entro le|tegen)\s*(?:about |around )?$",
    re.IGNORECASE,
)
_SO_MANY = re.compile(
    r"\d{1,3}(?:[.,]\d{3})+\+? (?:[\w&’'-]+ ){0,3}?(?:report(?:ed|ing)|flagg(?:ed|ing)|complain(?:ed|ing)) (?:[\w’'-]+ ){0,3}?(?:at|by|around|as of)\s*(?:about )?$",
    re.IGNORECASE,
)
_THAT_NUMBER = re.compile(
    r"\W*(?:That|This|The|Those|These) (?:numbers?|figures?|counts?|tally|total)\b", re.IGNORECASE
)
_CHANGE = re.compile(r"[\s-](?:software |system |network )?(?:update|change|maintenance|deploy\w*|roll-?out|upgrade|release)\b", re.IGNORECASE)  # fmt: skip
_SAID_ON = re.compile(r"[はが]$")
_TOLD_THAT_DAY = re.compile(r"発表|明らかにし|公表|述べ|説明し|お知らせ|謝罪")
_STAMPED = re.compile(
    r"^\W*(Investigating|Identified|Update|Monitoring|Resolved|Completed|Postmortem)\b(?:\s*[-–—:]|\s*$)", re.IGNORECASE
)
_POSTED = re.compile(r"\W*(?:Posted|Published|Veröffentlicht|Publié|Publicado)\b\s*(?:on |at |am |le |el )?")
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
        or _LOGGED_BY.search(line.before(mention.start, 140)) is not None
        or _SO_MANY.search(line.before(mention.start, 120)) is not None
        or _BY_THEN.search(line.before(mention.start, 160)) is not None
        or _COUNTED_BY.match(line.after(mention.end, 24)) is not None
        or _COUNTED_THEN.match(line.after(mention.end, 120)) is not None
    )
    return numbered and (words.reports.search(line.text) or _THAT_NUMBER.match(line.text)) is not None


def of_the_telling(line: Line, mention: TimeMention) -> bool:
    """Whether a day is that on which it was told, in Japanese: "KDDIは25日、…と発表した"."""
    return (
        mention.kind == "date"
        and line.after(mention.end, 1) == "、"
        and _SAID_ON.search(line.before(mention.start, 1)) is not None
        and _TOLD_THAT_DAY.search(line.after(mention.end, 400)) is not None
    )


def stamped(line: Line, mention: TimeMention, lines: tuple[Line, ...]) -> str | None:
    """What a time that is a sentence of its own is the time of: the post that it closes ("Resolved – … Sep 16, 08:15 UTC.")."""
    posted = _POSTED.match(line.text)
    if len(line.text.strip(" .")) > mention.end - mention.start + _FEW + (posted.end() if posted else 0):
        return None
    for back in range(line.index - 1, max(line.index - (15 if posted else 5), -1), -1):
        if not posted and any(t.kind != "duration" for t in lines[back].times):
            return None
        head = _STAMPED.match(lines[back].text)
        if head is not None:
            return _STAMPS.get(head[1].lower(), "aside")
    return None


def of_the_change(line: Line, mention: TimeMention) -> bool:
    """Whether the part of the day only tells which change is meant: "an early morning update"."""
    return mention.precision is Precision.PART_OF_DAY and _CHANGE.match(line.after(mention.end, 24)) is not None


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
