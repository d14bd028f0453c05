"""What somebody found at a time: that errors rose, which is when it began; or why they did, which is no beginning."""

from __future__ import annotations

import re

from scraper.core.articles.clauses import Clause
from scraper.core.articles.timing_cues import Cue
from scraper.core.language.deeds import SAYS
from scraper.core.patterns import late

_SAW = late(
    r"\b(?:observed|detected|noticed|saw|seen|registered|recorded|experienced|identified|spotted|constaté|observé|détecté|relevé|enregistré|identifié|observó|detectó|registró|identificó|notó|constató|observou|detectou|registrou|identificou|notou|constatou|rilevato|registrato|osservato|riscontrato|individuato|zag|merkte|constateerde|zaobserwowa\w+|zauważy\w+|wykry\w+|обнаружи\w+|зафиксирова\w+|выяви\w+|вияви\w+|зафіксува\w+)\b",
    re.IGNORECASE,
)
_RISE = late(
    r"\b(?:spikes?|surge|increases?|increased|rise|uptick|jump|elevat\w+|unusual|abnormal\w*|anomal\w+|errors?|failures?|latenc\w+|degrad\w+|hausse|augmentation|erreurs|défaillances|aumento|incremento|alza|elevación|errores|fallos|elevação|pico|erros|falhas|anomalie|errori|guasti|picco|toename|stijging|fouten|storing\w*|wzrost\w*|błęd\w+|рост\w*|повышен\w*|ошиб\w+|сбо\w+|зростання|помил\w+|збо\w+)\b",
    re.IGNORECASE,
)
_WHY = late(
    r"\b(?:problems?|issues?|outages?|failures?|faults?|errors?|disruptions?|it) (?:was|were|is|had been|has been) (?:later |eventually |quickly )?(?:traced|tracked|pinned|narrowed) (?:back |down )?(?:to|on)\b|\b(?:identif\w+|found|pinpoint\w*|locat(?:ed|es)|isolat(?:ed|es)|discover(?:ed|s)|determin(?:ed|es)|ermittel\w*|gefunden|fand(?:en)?|a (?:trouvé|déterminé|localisé)|(?:encontr|determin|localiz)(?:ó|ou|aron|aram)|ha(?:nno)? (?:individuato|trovato|identificato)|vond(?:en)?|gevonden|ustali\w+|znaleź\w+|установи\w+|определи\w+|выяви\w+|нашли|встанови\w+|виявили)\b[^.;,:]{0,24}?\b(?:causes?|sources?|culprit|origin|ursache|auslöser|origine|causa|origen|origem|oorzaak|przyczyn\w+|причин\w+|источник\w*)\b",
    re.IGNORECASE,
)
_PUT_OUT = late(r"\b(?:in an?|via|through|on (?:x|twitter|its|their|the))\s(?:[\w’'-]+ ){0,3}?(?:statement|post|tweet|update|notice|email|x|twitter|page|website|site|blog|dashboard)\b", re.IGNORECASE)  # fmt: skip
"""Where something is said: a time behind it is that of saying it."""
_CAUSED = late(
    r"\b(?:caused|led to|resulted in|triggered|suffered|experienced) (?:an?|the) (?:[\w-]+ ){0,3}?(?:outage|disruption|interruption|failure|downtime|blackout)\b",
    re.IGNORECASE,
)
_OBJECT = 60
_ASIDE = late(r",|(?:\s(?:at|um|gegen|a las?|às|alle|om|о|в|à|vers)\s)?$")
"""Behind a verb of seeing whose object stands behind the time."""


def found_rising(clause: Clause, cue: Cue) -> bool:
    """Whether a time behind a verb of saying or seeing is of what is said or seen: errors rose then, or so much failed."""
    line, mention = clause.line, clause.mention
    between = line.text[cue.start - line.start : mention.start - line.start] if cue.end <= mention.start else ""
    if not (SAYS.search(cue.text) or _SAW.search(cue.text)) or _PUT_OUT.search(between):
        return False
    saw = _SAW.search(between)
    if saw is None:
        return _CAUSED.search(between) is not None
    told = between[saw.end() :]
    if _ASIDE.match(told):  # "detectó, sobre las 10:30, un aumento"
        told = line.text[mention.end - line.start : mention.end - line.start + _OBJECT]
    return _RISE.search(told) is not None


def cause_found(clause: Clause) -> bool:
    """Whether what somebody is told to have found then is the cause."""
    return _WHY.search(clause.text) is not None
