"""Words of beginning that tell of no onset: of an occasion, of nothing, of a count, or denied."""

from __future__ import annotations

import re

from scraper.core.articles.lines import Line
from scraper.core.language.deeds import UNHURT
from scraper.core.patterns import late

NO_ANSWER = late(
    r"(?:\b(?:no|not|never|nor|without|yet to|declined to|refused to|keine?n?|nicht|pas|aucune?|ningun\w*|sin|não|nenhum\w*|nessun\w*|non|geen|niet|nie|żadn\w+|не|ни|inte|ingen|ikke|ei|nem|nu)|n['’]t)\s(?:(?:yet|so far|immediately|officially|ha|han|hanno|ont|has|have|been|être|noch|ancora|aún|ainda)\s){0,2}$",
    re.IGNORECASE,
)
"""Before a verb: what it tells did not come about."""
_TO_START = late(r"\b(?:due|scheduled|set|supposed|meant|planned|expected|slated) to $", re.IGNORECASE)
_OCCASION = (late(r"\b(?:match|game|concert|show|sale|race|tournament|conference|keynote|broadcast|season|festival|auction|fight|final|election|trading|school|maintenance|upgrade|migration|exams?|meeting|flight) (?:(?:that|which) [^.;,]{2,40} )?(?:had |has )?$", re.IGNORECASE), late(r"\s(?:at|on|around|shortly|just)\b|\W*$"))  # fmt: skip
"""About a word of beginning: what began, or should, is an occasion and no trouble ("the match kicked off at three")."""
_OCCASION_ABROAD = late(
    r"\b(?:spiel|partie|rennen|konzert|sendung|match|rencontre|partido|encuentro|concierto|jogo|partida|partita|gara|concerto|wedstrijd|duel|mecz|spotkanie|koncert|matchen|sändningen|матч|концерт|эфир|laga|pertandingan|konser|sales|registrations?|applications|enrol?ments?|voting|bookings|payments|verkauf|vorverkauf|anmeldung\w*|vente|inscriptions?|venta(?: de [^\W\d]+)?|inscripci\w+|matrícula\w*|venda(?: de [^\W\d]+)?|inscriç\w+|vendita|iscrizioni|verkoop|sprzedaż|rejestracja|zapisy|продажа|продажи|регистрация|выплаты?|продаж|реєстрація)\s(?:(?:that|which|had|que|qui|che|die|der|das|która|который|которая|которые|яка)\s)?(?:(?:a|ha|har|hat|è|se|si|sich)\s)?$|\b(?:maç|konser)\w*\s[^.;,]{0,24}$|(?:試合|番組|公演|大会)[はが][^。、]{0,20}$|(?:경기|공연|방송)[은는이가] [^.,]{0,24}$|(?:比赛|比賽|演出)[^，。]{0,14}$",
    re.IGNORECASE,
)
"""The same in other languages, where the noun leads to the verb."""
_TALK = late(
    r"\b(?:hashtags?|memes?|jokes?|rumou?rs?|speculation|news|word|headlines|coverage) (?:had |has )?$", re.IGNORECASE
)
"""Before a word of beginning: what began is talk."""
_SHARES = (late(r"\b(?:shares?|share price|stocks?) (?:[\w’'-]+ ){0,2}$", re.IGNORECASE), late(r"down|dropped|plunged|jump|soar|surg|spik|lost|hit", re.IGNORECASE))  # fmt: skip
"""About a word of falling or rising: it is that of a price."""
_BEGINS = late(
    r"beg[aio]n|start|commen|début|démarr|comen|empez|arranc|inici|iniz|cominc|começ|rozpoc|zacz|börj|нач|başl|mulai|digelar|始|開始|시작|开|開",
    re.IGNORECASE,
)
_CLOSE = 16
"""Code points from the stem of a word of beginning to the time of it."""
_NOTHING = late(r"\s(?:no|nothing|zero)\b", re.IGNORECASE)
"""Behind a verb of suffering: nothing was suffered ("saw no unusual activity")."""
_BETTER = late(
    r"[^.;]{0,40}?\b(?:return(?:ing|ed)? to (?:normal|service)|(?:be(?:en)?|were|was|is|are|com(?:e|ing)) back|recover(?:ing|ed)|restored|resumed)\b",
    re.IGNORECASE,
)
"""Behind "reported that": it was reported to get better."""
_PART_OF_DAY = late(
    r"\s(?:de |der |des |della |dello |di |do |da |of (?:the )?)?(?:la |l['’]|el )?(?:matinée|soirée|après-midi|journée|nuit|semaine|mois|année|tarde|noche|mañana|semana|mes|año|noite|manhã|mês|ano|mattinata|serata|pomeriggio|settimana|mese|anno|day|week|month|year|evening|morning|afternoon|woche|tages?|monats|jahres)\b",
    re.IGNORECASE,
)
"""Behind a noun of beginning: it is that of a day or of a week ("en début de soirée")."""
_START_OF = late(r"(?:d[ée]buts?|inicio|comienzos?|início|começo|inizio|anfang|start|beginning)$", re.IGNORECASE)
_IN_VAIN = late(r"failed (?:attempts?|efforts?|bids?|tries|log-?ins?)\b", re.IGNORECASE)
_OF_COUNTS = late(
    r"\b(?:peak|spike|height|pico|pic|picco|piek|höhepunkt|spitze|szczyt|пик|пік|zirve|topp)\w*\W+(?:(?:of|in|d[eoai]s?|del|delle|dei|degli|der|von|van|an|in|w|av|the|las|los|les)\s|d['’]){0,3}$",
    re.IGNORECASE,
)
_END_TOLD = late(r"(?:복구|정상화|해소|해결|재개)[가-힣]{0,4}\s?$|(?:復旧|解消|再開)[ぁ-ん]{0,4}$")
_REPORTED = late(r"보고|報告")
"""About a verb of reporting: what was reported is the end."""
_FROM = late(r"から|後|후|지|后")
_BEGUN = late(r"(?:発生|開始|発覚|停止)$")
_COUNTED_FROM = late(
    rf"\s?(?:した|して|한|하고)?\s?(?:{_FROM.pattern})\s?の?(?:およそ|約|ほぼ|わずか|약|约)?\s?\d+\s?(?:時間|小時|小时|시간|分|분)"
)
"""Behind a word of beginning, in a language whose verb comes last: a length is counted from it ("発生から4時間半後")."""


_SINCE = late(r"(?:desde|depuis|seit|sinds|da|dal|dalle|od|с|з|від|sedan|siden|från|fra|sejak|από)", re.IGNORECASE)
_LED_FAR = 40
"""Code points between a word of "since" and its time."""


def no_onset(line: Line, match: re.Match[str], lead: str) -> bool:
    """Whether a word of beginning tells of no onset. `lead`: what stands before it in the sentence."""
    near = lead[-30:]
    if UNHURT.search(match.group()) and NO_ANSWER.search(near):
        return True
    if _SHARES[0].search(near) and _SHARES[1].search(match.group()):
        return True
    if any(p.search(near) for p in (_TO_START, _OF_COUNTS, _TALK)) or _NOTHING.match(line.text, match.end()):
        return True
    if _is_occasion(line, match, lead) or _is_named_only(line, match, near):
        return True
    if _SINCE.fullmatch(match.group()) and not _leads_to_time(line, match):
        return True
    return _starts_else(line, match) or _IN_VAIN.match(line.text, match.start()) is not None


def _leads_to_time(line: Line, match: re.Match[str]) -> bool:
    """Whether a word of "since" has a time behind it; else it is one of place ("tuiteó a las 12:14 desde su perfil")."""
    end = line.start + match.end()
    return any(t.kind != "duration" and t.start - end <= _LED_FAR and end < t.end for t in line.times)


def _is_occasion(line: Line, match: re.Match[str], lead: str) -> bool:
    """Whether what began, or should, is an occasion."""
    if _OCCASION[0].search(lead) and _OCCASION[1].match(line.text, match.end()):
        return True
    return _OCCASION_ABROAD.search(lead) is not None and _BEGINS.match(match.group()) is not None


def of_an_occasion(before: str) -> bool:
    """Whether what stands before a time tells that an occasion began then: "la venta de entradas que comenzó a las"."""
    begun = [m for m in _BEGINS.finditer(before) if len(before) - m.end() <= _CLOSE]
    return bool(begun) and _OCCASION_ABROAD.search(before, 0, begun[0].start()) is not None


def _is_named_only(line: Line, match: re.Match[str], near: str) -> bool:
    """Whether an end is what was reported, or a length is counted from the beginning."""
    if _REPORTED.match(match.group()) and _END_TOLD.search(near):
        return True
    if _FROM.match(match.group()):
        return _BEGUN.search(near) is not None and _COUNTED_FROM.match(line.text, match.start()) is not None
    return _COUNTED_FROM.match(line.text, match.end()) is not None


def _starts_else(line: Line, match: re.Match[str]) -> bool:
    """Whether it is the beginning of a day or a week, or a report that it gets better."""
    if match.group().endswith("ed that") and _BETTER.match(line.text, match.end()):
        return True
    return _START_OF.match(match.group()) is not None and _PART_OF_DAY.match(line.text, match.end()) is not None
