"""Words that lay the trouble of one service at the door of another that it stands on, in languages other than English: "wegen
einer Störung bei …", "hébergé chez …", "原因は…の障害".
"""

from __future__ import annotations

import re

from scraper.core.language.seldom import seldom
from scraper.core.patterns import late

_FAULT = r"(?:\w*ausf[aä]ll\w*|\w*störung\w*|\w*probleme?n?|pannes?|défaillances?|dysfonctionnements?|incidents?|ca[ií]das?|fallos?|fallas?|falhas?|problemas?|quedas?|aver[ií]as?|interrupci[oó]n|interrupção|instabilidade|guast[oi]|disserviz[io]o?|malfunzionament[oi]|storing(?:en)?|uitval|fel|driftstopp|driftsforstyrrelse\w*|nedbrud|feil|avbrott|awari\w+|problem\w*|usterk\w+|výpad\w+|сбо\w+|неполад\w+|авари\w+|збо\w+|проблем\w*|gangguan)"
_AT = r"(?:bei[mn]?|von|vom|im|in|de[rsnm]|chez|du|d['’]|de(?:s|l)?|en|n?[ao]s?|em|d[ao]s?|di|del(?:la|l['’])?|nei|nel(?:la|l['’])?|su|presso|bij|van|hos|på|i|av|u|w|we|у|в|во|на|pada)"
_BECAUSE = r"(?:wegen|aufgrund|infolge|durch|à cause|en raison|à la suite|suite|due?s? à|por|debido|a causa|por culpa|devido|per|per colpa|dovut[oaie]|door|vanwege|wegens|på grund|till följd|som følge|grundet|z powodu|przez|wskutek|kvůli|из-за|вследствие|через|внаслідок|akibat|karena|lantaran)"
_THE_CAUSE = r"(?:grund|ursache|auslöser|cause|origine|causa|motivo|origen|origem|oorzaak|orsak(?:en)?|årsag(?:en)?|årsak(?:en)?|przyczyn\w+|příčin\w+|причин\w+|penyebab\w*)"
_WAS = r"(?:war|ist|sei|liegt|lag|est|serait|était|es|fue|sería|era|è|sarebbe|foi|é|seria|was|is|är|var|er|był[aoy]?|jest|je|byla?|adalah|стал[аио]?|была?)"

TROUBLE_AT = seldom(
    rf"\b(?:{_BECAUSE}|{_THE_CAUSE}\b[^.;]{{0,20}}?\b{_WAS})\b(?:['’]| )(?:[\w’'-]+ ){{0,4}}?(?:\w+['’])?{_FAULT} (?:[\w-]+ ){{0,2}}?{_AT}\s?(?:der |den |dem |la |le |les |los |el |l['’])?$"
    r"|\bweil (?:es )?(?:bei|beim)(?: der| dem)? $"
    rf"|\b{_FAULT}[^.;]{{0,30}}? (?:se origin[óo]\w*|se debi[óo]|se debe|proviene|provino|tiene su origen|teve origem|originou-se|deve-se|provient|vient|provenait|serait due|è (?:partit[oa]|dovut[oa])|proviene|dipende|(?:komt|kwam) (?:door|van|voort)|beror|berodde|skyldes|skyldtes|wynika\w*) (?:\w+ )?{_AT}?\s?(?:la |le |el |l['’])?$"
    r"|(?:原因(?:は|是|在于|為|为)|由于|由於|원인은 ?)$",
    re.IGNORECASE,
)
"""Just before a name: the trouble told comes from a failure of that one."""
RUNS_ON = seldom(
    r"\b(?:läuft (?:auf|über)|gehostet (?:bei|von)|angewiesen auf|stützt sich auf|repose\w* sur|s['’]appuie\w* sur|hébergée?s? (?:par|chez|sur)|dépend\w* d[eu]?|dépend\w* d['’]|aloja\w+ (?:en|por)|depende\w* de|se apoya\w* en|hospedad\w+ (?:n[ao]|em|pel[ao])|depende\w* d[ao]|ospitat\w+ (?:su|da|presso)|si (?:basa|appoggia|appoggiano) (?:su|a)|draai(?:t|en) op|gehost (?:bij|door|op)|leun(?:t|en) op|drivs (?:hos|av)|körs (?:hos|på)|kører (?:hos|på)|hostowan\w+ (?:w|na|przez|u)|korzysta\w* z|размещ\w+ (?:на|в|у)|розміщен\w+ (?:на|в|у)) (?:[\w’'-]+ ){0,3}$",
    re.IGNORECASE,
)
"""Just before a name: a service stands on that one."""
ITS_TROUBLE_IS_WHY = seldom(
    r"['’]?(?:deki|daki|teki|taki|de|da|te|ta|nin|nın|in|ın)? [^.;]{0,40}?(?:arıza|sorun|kesinti|hata|aksaklı)\w*(?: \w+)? (?:nedeniyle|yüzünden|sebebiyle|dolayısıyla|kaynaklı)"
    r"|(?:側)?(?:の|で(?:発生した)?)[^。、]{0,12}?(?:障害|不具合|ダウン|停止|トラブル)(?:が原因|によ(?:り|る|って)|の影響|に伴|を受け)"
    r"|(?:의|에서 발생한)? ?[^.,]{0,10}?(?:장애|오류|먹통|중단)(?:로 인해|로 인한|가 원인|의 영향|때문|여파)"
    r"|(?:的)?[^。，]{0,8}?(?:故障|宕机|中断|异常|異常|當機|问题)(?:导致|導致|所致|引起|引发|造成)",
    re.IGNORECASE,
)
"""Behind a name: its failure is why another one failed."""
ITS_TROUBLE = late(
    r" (?:eine[nr]? |ein |zu )?(?:[\w-]+ )?(?:\w*störung\w*|\w*ausf[aä]ll\w*|\w*problem\w*)|(?:側)?の?[^。、]{0,10}?(?:障害|不具合|ダウン|停止)|(?:의)? ?[^.,]{0,10}?(?:장애|오류|중단)|(?:的)?[^。，]{0,10}?(?:故障|宕机|中断|异常|異常|當機|问题)",
    re.IGNORECASE,
)
"""Behind a name that words for a cause lead up to without saying what befell it."""
_LEADS = late(
    r"(?:\bweil (?:es )?(?:bei|beim)(?: der| dem)? |原因(?:は|是|在于|為|为)|由于|由於|원인은 ?)$", re.IGNORECASE
)


def comes_from(before: str, after: str) -> bool:
    """Whether the words before and behind a name lay a trouble at its door."""
    if TROUBLE_AT.search(before):
        return _LEADS.search(before) is None or ITS_TROUBLE.match(after) is not None
    return ITS_TROUBLE_IS_WHY.match(after) is not None
