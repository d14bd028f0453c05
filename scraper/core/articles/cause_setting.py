"""Whether the words that call something the cause do so here: what stands before them, and whether the outage does too."""

from __future__ import annotations

import re

from scraper.core.articles.lines import Line
from scraper.core.language.seldom import Seldom, seldom
from scraper.core.patterns import late

_OUTAGE = seldom(
    r"\b(?:outage|disruption|downtime|incident|event|problems?|issues?|errors?|failures?|interruption|crash(?:es)?|it|this|blackout|down|offline|glitch|impact|unavailable|inaccessible|unable|could not|couldn['’]t|cannot access)\b",
    re.IGNORECASE,
)
SAID_AT_LARGE = late(
    r"\b(?:can|often|typically|usually|commonly|sometimes|generally|frequently|may (?:also )?be|might be|could be|many outages|most outages|outages (?:are|can|often|happen)|such (?:outages|incidents)|tend to|rarely|seldom|zwykle|zazwyczaj|często|häufig|meist(?:ens)?|normalerweise|souvent|généralement|habituellement|suelen?|normalmente|generalmente|geralmente|costuma\w*|spesso|di solito|vaak|meestal|обычно|часто|зазвичай|genellikle|biasanya|ofta|vanligtvis|ofte|obvykle|často)\b",
    re.IGNORECASE,
)
_OPEN = late(
    r"\b(?:whether|(?<!en )questions?|(?:asks?|asked|asking|wonder\w*|question\w*) (?:if|whether)|asks?|asking|(?:known|clear|unclear|sure|wonder\w*|see|say|said|confirm) if|as if|what if|se (?:fosse|fossem)|si (?:fuera|fuese|c['’]était)|wäre|zou het|gdyby|kdyby|если бы|якби)\b",
    re.IGNORECASE,
)
"""Before the cue: it is asked, or supposed, and not said."""
_OF_THIS = late(r"\b(?:the (?:[\w-]+ )?(?:fault|outage|issue|problem|disruption|incident|crash|failure)|it|this) (?:could|might|may)(?: also)? be(?: down)?\W*$", re.IGNORECASE)  # fmt: skip
"""A guess at this outage, and nothing said of outages at large."""
_TELLS_WHENCE = late(r"(?:was |were |been |is |being )?(?:\w+ly )?(?:attribut|link|tied|ascrib|stem|originat|ar(?:ose|is)|point|trac|relat|result)", re.IGNORECASE)  # fmt: skip
_REPORTS_DID = late(
    r"\b(?:(?:reports?|complaints?|submissions?|tickets|mentions|(?:percent|per cent|share|majority|most|half|third) of (?:which|them|those|these|the (?:\w+ )?(?:reports|complaints|issues|problems)))|(?:\d+ ?%|percent|per cent|most|many|some|half)(?: of (?:which|them|those|these))?) (?:(?:have|has|had|also|were|was|being|mostly|mainly|largely|primarily|that|which|came and|on \w+) )*$",
    re.IGNORECASE,
)
"""Before a verb whose subject is what users sent in: where their reports came from is no cause."""
_MOVED = seldom(
    r"(?<!\w)(?:ang(?:er|ry)|fur(?:y|ious)|outrage|frustrat\w+|upset|annoy\w+|worr(?:y|ied)|panic\w*|confus\w+|complain\w*|critici\w+|backlash|verärger\w+|ärger|wütend|wut|empör\w+|unmut|kritik|besorgt|panik|colère|furieu\w+|énerv\w+|mécontent\w+|indign\w+|inqui\w+|enoj\w+|enfad\w+|molest\w+|furios\w+|malestar|quej\w+|reclama\w+|plaint\w+|beschwer\w+|klacht\w+|lamentel\w+|skarg\w*|жалоб\w*|жалу\w+|скарг\w*|revolt\w+|insatisf\w+|preocup\w+|pânico|rabbia|arrabbiat\w+|preoccup\w+|boos|woede\w*|ontevreden\w*|bezorgd|paniek|złoś\w+|wściek\w+|oburz\w+|niezadowol\w+|arga|ilska|upprör\w+|naštva\w+|rozhořč\w+|недоволь\w+|возмущ\w+|обур\w+|невдоволен\w+|паник\w+|geram|kesal|marah|kecewa|ragu|panik|resah|khawatir|mengeluh\w*|(?:ال)?(?:غضب|غاضب\w*|استياء|ارتباك|قلق|ذعر|سخط)|bức xúc|phẫn nộ|tức giận|hoang mang|lo lắng|chỉ trích)(?!\w)(?P<over>[^.,;:!?]{0,45})$",
    re.IGNORECASE,
)
"""Before a reason: how people took it. Why they did is no cause, unless the outage stands between the two."""
_AT_MARKET = late(r"\b(?:shares?|stocks?|share price|stock price|prices?|sales|revenues?|profits?|market value|aktien?\w*|umsatz|acciones|ações|azioni|actions|bourse|borsa|bolsa|akcje|kurs\w*|notowania|akcie|aktier?\w*|aksjer?\w*|aandelen|koers|saham|részvény\w*|acțiun\w+|hisse\w*|osak\w+|акци\w+|акці\w+|котировк\w+)\b[^.,;]{0,40}$", re.IGNORECASE)  # fmt: skip
"""Before a reason: what went up or down on an exchange."""
_HARMED = late(r"\b(?:delays|degraded|degradation|impaired|impairment|failed|failing|remained affected|slow(?:ed|downs?)|faltered|stalled|(?:extended|prolonged|longer) recovery|timeouts?|timed out|(?:trading|services?|operations?|sales|flights|production|play|broadcasts?|payments) (?:(?:was|were|had|has|have|been|is|are) )*(?:stopped|halted|suspended|interrupted|cut))\b", re.IGNORECASE)  # fmt: skip
"""What stands before a reason without any word for an outage."""
_EXPLAINED = late(r"\b(?:post-?\s?mortem|incident report|root[- ]cause analysis|rca)\b[^.;]{0,60}$", re.IGNORECASE)
"""A write-up that traces something traces what the text is on."""
_WEAK = late(
    r"^(?:due to|owing to|because of|on account of|(?:as )?(?:a |the )?(?:direct )?(?:result|consequence) of|in the wake of|following|after|when|wegen|aufgrund|en raison|à cause|debido|a causa|devido|blam)",
    re.IGNORECASE,
)
_BLAMES_IT = late(r"blam\w+ .*\b(?:outage|disruption|downtime|problem|failure|crash|incident|interruption|glitch|shutdown|trouble|issue|breakdown|blackout|collapse|meltdown|stoppage|error)s?\b.* on$", re.IGNORECASE)  # fmt: skip
"""Somebody gives the outage, by name, to something."""
_NEAR_THE_REASON = late(r"^(?:wegen|aufgrund|en raison|à cause|debido|a causa|devido)", re.IGNORECASE)
"""Words that name a reason, in languages whose words for an outage stand in `Line.broke` alone."""
_POINTS = late(r"point(?:ed|s|ing)? to", re.IGNORECASE)
"""Somebody may point to anything; at a fault he points as the cause."""
FOR_ANOTHER_END = late(
    r"\b(?:as (?:an? |the |one )?(?:[\w-]+ )?(?:risks?|warnings?|examples?|reminders?|reasons? (?:to|why|for)|proof|evidence|sign|lesson|threat|challenge|factor in|precedent)|als (?:beispiel|risiko|warnung|beleg|beweis|gefahr)|comme (?:exemple|preuve|risque)|como (?:ejemplo|exemplo|riesgo|risco|prueba|prova|alternativa)|come (?:esempio|rischio|prova)|als (?:voorbeeld|risico|waarschuwing)|jako (?:przykład|ryzyko|příklad)|next (?:week|month|year)|due (?:next|this|in))\b",
    re.IGNORECASE,
)
"""What is named for another end than to say why: as an example, a risk, a thing to come."""
_NAMES_CAUSE = late(
    r"cause|responsable|culpable|desencadenante|detonante|causa\b|origin|penyebab|nguyên nhân|akar (?:masalah|permasalahan)|cauza|příčin|nedeni|sebebi|ursache|grund\b|orsak|anledning|förklaring|årsag|årsak|grunne?n|oorzaak|\bmis\b|schief|przyczyn|powod|źródł|winn|důvod|\bvin[uěa]|причин|вин(?:ой|і)|culprit|trigger|wrong (?:with|in|during)|syyn?ä?\b|taustalla|soupçons|sebab|原因|원인|سبب|orige[nm]|explication|radice|ra[ií]z|auslöser|hintergrund|leż\w+ po stronie|на стороне|на боці|na straně|^(?:behind|at |what |to blame|explain|which )|^(?:root|source) of|responsible|schuld|verantwortlich|ursächlich|hinter|derrière|detrás|por trás|dietro|achter|begründ|rechtfertig|justifi|expliqu\w+ .* par$|explic\w+ .* (?:por|con|com)$|motiv\w+ .* con$|spieg\w+ .* con$|verklaar|uzasadni|tłumacz|usprawiedliwi|förklara|motivera|связ\w+ .* со?$|berdalih|beralasan|^za |^bakom|^bag|^bak |arkasında|ardında|partie?s? d|背后|背景|배경",
    re.IGNORECASE,
)
"""A sentence that says "the cause was" needs no outage beside it: it stood in the sentence before."""
_EITHER_WAY = late(r".*(?:způsob|zapříčin|vyvol|přines|zavin)[ai]l\w*$|.*(?:вызва|спровоцирова)л\w*$|.*(?:спричини|виклика|спровокува)[влао]\w*$|.*(?:spowodowa|wywoła)ł\w*$", re.IGNORECASE)  # fmt: skip
"""Where the object may stand before the verb or behind it: only a fault that stands there caused anything."""
_OF_ITS_SIZE = late(r"(?:scale|duration|length|extent|size|severity|impact|delays?|slow recovery|reichweite|ausmaß|dauer|häufigkeit|verzögerung|ampleur|durée|retards?|magnitud|duración|retraso|gravidade|duração|portata|durata|omvang|duur|skal\w+|rozsah\w*|масштаб\w*)\b", re.IGNORECASE)  # fmt: skip
"""Why it was so large or took so long is not why it came."""
_RELATED = late(
    r"(?:(?:.*\b)?(?:related|linked|tied|connected|associated) (?:to|with)$|it(?: all)? (?:started|began) with|.*(?:seem|look|appear)(?:s|ed) (?:like|to be)|(?:problem|issue|fault) (?:was|is|lay|lies) with|(?:survenu|intervenu|apparu|déclenché))",
    re.IGNORECASE,
)
"""Trouble may be related to anything that users do; only to a fault as to its cause."""
_ARTICLE = 6
"""Characters of "to the " before a name."""
_FELT = 80
"""Characters before a reason in which it is told how people feel."""
_SUPPLIER = late(r"\s*(?:an?|one of (?:its|our|the|their)|our|its|their|the) (?:[\w-]+ ){0,3}?(?:suppliers?|vendors?|providers?|contractors?)\b(?! (?:to|for)\b)", re.IGNORECASE)  # fmt: skip
"""Another house that trouble lies with."""
_IS = late(r"(?:due|owing|down) (?:\w+ )*to$|because of$", re.IGNORECASE)
_SUBJECT = late(
    r"\b(?:(?:outages?|issues?|problems?|incidents?|disruptions?|failures?|downtime|glitch|errors?|interruptions?|trouble)|^(?:this|it)|which|\Wit)\W{1,2}(?:(?:is|was|were|are|appears?|seems?|appeared|seemed|may|might|could|has|had|have|been|likely|probably|apparently|to|have|be|arose|occurred|happened|emerged) )+$",
    re.IGNORECASE,
)
"""Before "due to": the outage is its subject."""


def speaks_of_outage(line: Line) -> bool:
    """Whether a sentence says that something does not work, or names an outage."""
    return line.broke or _OUTAGE.search(line.text) is not None


def tells_cause(line: Line, cue: re.Match[str], *, fault: bool) -> bool:
    """Whether the words of a cue tell a cause here. `fault`: what follows names one by itself."""
    before = line.text[max(0, cue.start() - 160) : cue.start()]
    if _leaves_open(line, cue, before) or _is_of_something_else(line, cue, before):
        return False
    if fault:
        return True
    if _EITHER_WAY.match(cue.group()):
        return False
    if _RELATED.match(cue.group()):
        return _SUPPLIER.match(line.text[cue.end() :]) is not None or _is_named(line, cue.end())
    if _IS.search(cue.group()) and _SUBJECT.search(before):
        return True
    return not _POINTS.match(cue.group()) and _beside_it(line, cue, before)


def tells_feelings(before: str, broke: Seldom) -> bool:
    """Whether what stands before the words for a cause tells how people took it: "customers are angry because of"."""
    moved = _MOVED.search(before[-_FELT:])
    return moved is not None and broke.search(moved["over"]) is None and _OUTAGE.search(moved["over"]) is None


def _is_named(line: Line, offset: int) -> bool:
    """Whether a provider is named right at an offset of a sentence: "linked to Cedar"."""
    return any(0 <= n.start - line.start - offset <= _ARTICLE for n in line.namings)


def _leaves_open(line: Line, cue: re.Match[str], before: str) -> bool:
    """Whether it is asked, supposed, or said of outages at large."""
    general = SAID_AT_LARGE.search(before[-60:]) is not None and _OF_THIS.search(before[-70:]) is None
    return general or _OPEN.search(before[-70:]) is not None or "?" in line.text[cue.end() :][-2:]


def _is_of_something_else(line: Line, cue: re.Match[str], before: str) -> bool:
    """Whether the words of a cue are on reports, on how large the outage was, or point to something for another end."""
    if _POINTS.match(cue.group()) and FOR_ANOTHER_END.search(line.text, cue.end()):
        return True
    if _TELLS_WHENCE.match(cue.group()) and _REPORTS_DID.search(before):
        return True
    return _OF_ITS_SIZE.search(cue.group()) is not None or _AT_MARKET.search(before) is not None


def _beside_it(line: Line, cue: re.Match[str], before: str) -> bool:
    """Whether the outage stands in the sentence, so near the cue as the cue is weak."""
    if _BLAMES_IT.match(cue.group()):
        return True
    if not _WEAK.match(cue.group()):
        return (
            _NAMES_CAUSE.search(cue.group()) is not None
            or speaks_of_outage(line)
            or any(words.search(before) for words in (_HARMED, _EXPLAINED))
        )
    if _HARMED.search(before):
        return True
    return line.broke and (
        _NEAR_THE_REASON.match(cue.group()) is not None
        or _OUTAGE.search(before) is not None
        or _OUTAGE.search(line.text[cue.end() :]) is not None
        or not before.strip()
    )
