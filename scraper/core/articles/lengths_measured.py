"""Lengths of time that measure something else than one outage: a rate, what a rule allows, a conversion, the hours in which
more was told.
"""

from __future__ import annotations

import re

from scraper.core.articles.lines import Line
from scraper.core.language.outage_nouns import outage_noun
from scraper.core.moments import TimeMention
from scraper.core.patterns import late

_RATE = late(
    r"(?:[\s-](?!(?:and|und|et|y|e|en|i|и|och|og|a|after|before)\s)[^\W\d]+){0,3}?\s(?:(?:per|a|each|every|in (?:an?|any|each|every|one)(?: given)?) (?:calendar )?(?:day|week|month|quarter|year|annum)\b(?! (?:ago|after|before|earlier|later|since|and a))|annually\b|"
    r"(?:pro|je|im|in einem) (?:tag|woche|monat|quartal|jahr)\b(?! \w)|par (?:jour|semaine|mois|trimestre|an(?:née)?)\b|(?:al|por) (?:día|semana|mes|trimestre|año)\b(?! (?:siguiente|pasado|anterior))|"
    r"(?:ao|por) (?:dia|semana|mês|trimestre|ano)\b(?! (?:seguinte|passado|anterior))|(?:all['’]|al |a )(?:giorno|settimana|mese|trimestre|anno)\b|per (?:dag|maand|kwartaal|jaar|(?:drie|zes|\d+) maanden)\b|"
    r"(?:na|w) (?:dobę|tydzień|miesiąc|kwartał|kwartale|rok)\b|rocznie\b|miesięcznie\b|(?:в|за) (?:сутки|неделю|месяц|квартал|год)\b|(?:на|за) (?:добу|тиждень|місяць|рік)\b|(?:za|na) (?:týden|měsíc|čtvrtletí|rok)\b|ročně\b|"
    r"(?:per|pr\.?|om) (?:dag(?:en)?|vecka|uge|uke|måna?d(?:en)?|kvartal(?:et)?|år(?:et)?)\b)",
    re.IGNORECASE,
)
"""Behind a length: so much of it falls to a period ("nine hours of downtime a year")."""
_PERIOD = late(
    r"\b(?:(?:per|in (?:an?|any|each|every|one)(?: given)?) (?:calendar )?(?:month|quarter|year)|(?:pro|je|im) (?:monat|quartal|jahr)|par (?:mois|trimestre|an)|(?:por|al) (?:mes|trimestre|año)|(?:por|ao) (?:mês|trimestre|ano)|(?:al |all['’])(?:mese|trimestre|anno)|"
    r"per (?:maand|kwartaal|jaar)|in (?:drie|zes|twaalf|\d+) maanden|(?:na|w) (?:miesiąc\w*|kwarta\w+|roku?)|(?:в|за) (?:месяц|квартал|год)|per (?:månad|kvartal|år))\b",
    re.IGNORECASE,
)
_AT_MOST = late(
    r"\b(?:at most|no (?:more|longer) than|not (?:more|longer) than|a maximum of|up to|höchstens|maximal|nicht (?:mehr|länger) als|au (?:maximum|plus)|pas plus de|como máximo|no más de|no máximo|não mais (?:de|do que)|al massimo|non (?:più|oltre)(?: di)?|"
    r"hooguit|hoogstens|maximaal|niet (?:meer|langer) dan|najwyżej|maksymalnie|nie (?:dłużej|więcej) niż|не (?:более|больше|дольше)(?: чем)?|максимум|högst|maximalt|højst|maksimalt|nejvýše|maximálně)\s(?:for |na )?$",
    re.IGNORECASE,
)
_BEYOND = late(
    r"\b(?:longer than|more than|exceed|länger als|mehr als|überschreiten|plus de|dépasser|excéder|más de|superar|exceder|mais (?:de|que|do que)|ultrapassar|più di|oltre|superare|langer dan|meer dan|dłużej niż|przekraczać|дольше|более|больше|превышать|längre än|mer än|længere end|lengre enn|déle než|přesáhnout)(?: чем| las| les| le)?\s(?:for )?$",
    re.IGNORECASE,
)
_MAY = late(
    r"\b(?:may|must|shall|should|(?:is|are) (?:not )?(?:allowed|permitted|supposed) to|darf|dürfen|peu(?:t|vent)|doi(?:t|vent)|pueden?|deben?|podrán?|podem?|devem?|può|possono|dev(?:e|ono)|mag|mogen|mocht(?:en)?|może|mogą|powin\w+|может|могут|долж\w+|може|можуть|får|må|ska|skal|(?:ne)?smí|(?:ne)?smějí|nemá)\b",
    re.IGNORECASE,
)
_NOT = late(r"\b(?:not|nicht|niet|pas|ne|no|não|non|nie|не|inte|ikke|ne(?:smí|smějí|má))\b", re.IGNORECASE)
_CONVERTED = late(
    r"\b(?:works? out (?:at|to)|amount(?:s|ing)? to|equivalent (?:to|of)|equates? to|corresponds? to|translates? (?:in)?to|converted|umgerechnet|entsprich\w+|entsprech\w+|équiva\w+ à|correspond(?:ent)? à|equival\w+ a|correspond\w+ a|corrispond\w+ a|komt (?:dat )?neer op|omgerekend|"
    r"odpowiada\w*|w przeliczeniu|эквивалентн\w+|соответству\w+|в пересч[её]те|відповіда\w+|motsvarar|svarer til|odpovídá|v přepočtu)\b[^.,;:]{0,40}$",
    re.IGNORECASE,
)
_CLOCKS = frozenset({"instant", "clock", "range"})
_FOLLOWING = late(
    r"(?:(?<!for the )\b(?:following|ensuing|subsequent)|(?<!für die )\b(?:(?:darauf)?folgenden)|\b(?:(?:daarop)?volgende|kolejn\w+|następn\w+|(?:по)?следующи\w+|наступн\w+|följande|følgende|následující\w*))\s(?:about |etwa |rund )?$",
    re.IGNORECASE,
)
_FOLLOWING_BEHIND = late(r"\s(?:suivant|siguiente|seguinte|successiv|seguent)\w*\b", re.IGNORECASE)
_LASTED_FOR = late(r"\b(?:dur(?:é|ait|ó|aron|ou|aram|at[oaie])|pendant|durante|per)\s(?:les|las|os|as|le|i|gli)?\s?$", re.IGNORECASE)  # fmt: skip
_SOME = late(
    r"\b(?:qualche|alcune|varie|diverse|parecchie|plusieurs|varias|algunas|várias|algumas|несколько)\s$", re.IGNORECASE
)
"""Before a word of ten or twelve: several of them, and nobody knows how many."""
_CLAUSE = late(r"[,;:.(](?!\d)")
_NOUN_NEAR = 24


def is_measure(line: Line, mention: TimeMention, language: str) -> bool:
    """Whether a length is a rate ("nine hours a year"), a limit that a rule sets ("may not last longer than four hours"), a
    conversion, a round number of several, or the hours in which more was told ("in the following two hours").
    """
    before, after = line.before(mention.start, 90), line.after(mention.end, 60)
    if _RATE.match(after) or _SOME.search(before) or _is_limit(before):
        return True
    if _FOLLOWING.search(before) or (_FOLLOWING_BEHIND.match(after) and not _LASTED_FOR.search(before)):
        return outage_noun(language).search(after, 0, _NOUN_NEAR) is None
    timed = any(t.kind in _CLOCKS for t in line.times)
    return not timed and _CONVERTED.search(before) is not None


def _is_limit(before: str) -> bool:
    """Whether somebody may be down no longer than that."""
    clause = _CLAUSE.split(before)[-1]
    if _AT_MOST.search(clause):
        return _MAY.search(clause) is not None or _PERIOD.search(clause) is not None
    return _BEYOND.search(clause) is not None and _MAY.search(clause) is not None and _NOT.search(clause) is not None
