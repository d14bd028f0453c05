"""Sentences on what came before an outage: days or hours before it, in another year, at a time long ago."""

from __future__ import annotations

import re
from typing import Final

from scraper.core.language.years_back import OUTAGE_OF_A_YEAR
from scraper.core.patterns import late

_LATER: Final = late(
    r"\b(?:days?|weeks?|months?|years?) after|\b(?:semaines?|mois|jours?|ans?) après|\b(?:semanas?|mes(?:es)?|días?|años?) después|\b(?:Wochen?|Monate?|Tage?|Jahre?) nach(?:dem)?|\b(?:settimane?|mesi|mese|giorn[io]|ann[io]) dopo|\b(?:semanas?|mês|meses|dias?|anos?) (?:depois|após)|\b(?:weken|week|maand(?:en)?|dag(?:en)?|jaar) na(?:dat)?|\b(?:veckor|vecka|månader|månad|dagar|dag|år) efter|\b(?:tygodni\w*|tydzień|miesi[ąę]c\w*|dni|dzień|lat\w*|rok) po|\b(?:недел\w+|месяц\w*|дн\w+|день|лет|год\w*|тижн\w+|місяц\w*) (?:после|після)",
    re.IGNORECASE,
)
_OF_IT: Final = late(r"\b(?:outages?|incidents?|disruptions?|issues?|problems?|failures?|glitch(?:es)?|crash(?:es)?|trouble|downtime|it|this|which|coming)\b[^.;]{0,40}$", re.IGNORECASE)  # fmt: skip
"""Before "days after" in English: what came then was the outage, and no report on it."""
_AGAIN: Final = late(r"\W*(?:(?:the|this|its|die|dem|der|den|la|le|l['’]|el|o|a|il|lo|de|het|del|della|da|do|di|de la|de l['’]|том|того)\s?)*(?:outages?|incident\w*|disruption|crash|ausfall\w*|störung\w*|panne|caída|apagón|queda|falha|guasto|disservizio|storing\w*|awari\w*|сбо\w*|зб\w*)\b|\W*(?:it|this|the fact|dies|cela|esto|isto|ciò)\b", re.IGNORECASE)  # fmt: skip
"""Behind "days after": the outage itself, after which somebody says why."""
_CLAUSE: Final = late(r"[,;]")
_FRAMED: Final = late(
    r"^\W*(?:(?:also|back|similarly|earlier|meanwhile|previously|zuvor|bereits|déjà|ya|już),? )?(?:(?:as )?(?:early|late|recently) as |(?:in|im|en|em|nel|w|we|v|в|у|i|im jahr|in het jaar|år|in the year|pada|pada tahun|tahun)\s)(?:(?:early|late|mid-?|the \w+ of|anfang|ende|mitte|début|fin|principios de|finales de)\s?)?(?:[^\W\d_]{3,12}\.?,?\s(?:de |of |del )?)?(?P<year>(?:19|20)\d\d)\b|^\W*(?P<year_alone>(?:19|20)\d\d) (?=(?:hatten?|war|waren|wurden?|legten?|fiel|fielen|kam|führten?|sorgten?|brach|gab)\b)|^\W*(?:また、?|なお、?|앞서 )?(?P<year_east>20\d\d)(?:年|년)",
    re.IGNORECASE,
)
"""A sentence that opens with the year in which happened what it tells."""
_LONG_AGO: Final = late(
    r"^\W*(?:(?:i fjor|i fjol|sidste år|forrige år|förra året|viime vuonna|tavaly|anul trecut|vloni|loni|geçen (?:yıl|sene)|năm ngoái|πέρ[υσ]ι|العام الماضي|торік|в прошлом году|минулого року|w zeszłym roku|w ubiegłym roku|back then|rok temu|(?:[\w-]+ ){1,2}?(?:lat|lata|miesięcy|miesiące) temu|(?:[\w-]+ )?(?:год|года|лет|месяц|месяца|месяцев) назад|för (?:[\w-]+ ){1,2}?(?:år|månader) sedan|for (?:[\w-]+ ){1,2}?(?:år|måneder) siden|(?:[\w-]+ )?(?:yıl|ay) önce|setahun lalu|(?:[\w-]+ )?(?:tahun|bulan) lalu|damals|seinerzeit|à l['’]époque|en aquel(?:la)? (?:entonces|ocasión)|all['’]epoca|na (?:época|ocasião)|destijds|wówczas|wtedy|тогда|den gången|earlier (?:this|that|in the) year|last (?:year|month|summer|winter|spring|autumn|fall)|(?:[\w-]+ ){1,2}?(?:months?|years?) (?:ago|earlier)|letzten (?:monat|sommer|winter)|letztes jahr|im (?:vergangenen|letzten|vorigen) (?:jahr|monat)|vor (?:\w+ ){1,2}?(?:monaten|jahren|wochen)|l['’](?:an dernier|année dernière)|le mois dernier|il y a (?:[\w-]+ ){1,2}?(?:mois|ans)|el (?:año|mes) pasado|hace (?:[\w-]+ ){1,2}?(?:meses|años)|no (?:ano|mês) passado|há (?:[\w-]+ ){1,2}?(?:meses|anos)|l['’]anno scorso|il mese scorso|(?:[\w-]+ ){1,2}?(?:mesi|anni) fa|vorig jaar|vorige maand|(?:[\w-]+ ){1,2}?(?:maanden|jaar) geleden|w (?:zeszłym|ubiegłym) (?:roku|miesiącu)|im vorjahr|i fjol|l['’]an passé|o ano passado|l['’]anno passato|año pasado|vorigjaar|в прошлом (?:году|месяце)|förra (?:året|månaden)|geçen (?:yıl|ay))\b|去年|昨年|作年|पिछले (?:साल|महीने|वर्ष)|上个月|先月|지난해|지난달)"
    r"|(?<!\w)(?:sufrió|tuvo|padeció|registró|subì|ebbe|sofreu|teve|a subi|a connu|erlitt|hatte|leed|kende) (?:hace|há|il y a|vor) (?:[\w-]+ ){1,2}?(?:meses|años|anos|mois|ans|monaten|jahren)\b",
    re.IGNORECASE,
)
"""A sentence that opens with a time so long ago that it is of another outage."""
_ONCE_BEFORE: Final = late(
    r"(?<!\w)(?:schon einmal|bereits einmal|schon mal|(?:était|avait|étaient|avaient) déjà|ya (?:se (?:cayó|vino abajo|había)|había|estuvo|sufrió)|já (?:havia|tinha|caiu|parou|ficou)|(?:si )?era(?:no)? già|già (?:bloccat|ferm|cadut|success)\w+|(?:viel|lag|was|ging)(?: [\w-]+){0,3} (?:ook al|al eens|al eerder)|już (?:wcześniej|raz)|redan tidigare|уже (?:падал|случал|происход|сталкивал|выходил)\w*|раніше вже|вже (?:падав|трапля|ставал)\w*|daha önce (?:de )?|už (?:dříve|jednou)|en navidad(?:es)?|à noël|zu weihnachten|an (?:weihnachten|silvester)|a natale|no natal|met kerst|w święta|przed rokiem)(?!\w)",
    re.IGNORECASE,
)
"""What had happened before, and on a day that stands apart: "was already caused by", "ya se cayó por"."""
_HOURS_AFTER: Final = late(
    r"\b(?:coming|comes?|came|occurred|happened) (?:(?:just|only|mere|barely|less than|a|few|couple of|several|\w+) )*(?:hours|minutes) after\b",
    re.IGNORECASE,
)
"""Before what else was in the news of the day."""

_SAID_THEN: Final = late(
    r"\b(?:said|explained|confirmed|admitted|reported|wrote|told|blamed|concluded|found)(?: [\w’'-]+){0,2} then(?: that\b|,| it\b| [“\"])",
    re.IGNORECASE,
)
"""Somebody's word at a time that was told before."""


def came_before(sentence: str, before: str) -> bool:
    """Whether what stands behind `before` in a sentence came days or hours before: "two weeks after a new client"."""
    if _HOURS_AFTER.search(before):
        return True
    for later in _LATER.finditer(before):
        english = later.group().lower().endswith("after")
        if english and not _OF_IT.search(before, 0, later.start()):
            continue
        if not _AGAIN.match(sentence, later.end()) and not _CLAUSE.search(before, later.end()):
            return True
    return False


def tells_long_ago(sentence: str) -> bool:
    """Whether a sentence opens with a time so long ago that it is of another outage."""
    return _LONG_AGO.match(sentence) is not None


def is_long_ago(sentence: str, reach: int, year: int) -> bool:
    """Whether a sentence is, in its first `reach` characters, of a time long ago, or of a year before `year`."""
    if _LONG_AGO.search(sentence, 0, reach) or _ONCE_BEFORE.search(sentence, 0, reach):
        return True
    framed = _FRAMED.match(sentence)
    told = framed and next((y for y in framed.group("year", "year_alone", "year_east") if y), None)
    return told is not None and int(told) < year


def is_of_before(before: str, value: str, year: int) -> bool:
    """Whether words are themselves an outage of a year before `year` ("the blackout of 2011"), or what somebody said at a time
    told before.
    """
    past = OUTAGE_OF_A_YEAR.search(value)
    return (past is not None and int(past["year"]) < year) or _SAID_THEN.search(before) is not None
