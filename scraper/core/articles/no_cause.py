"""Words that stand where a cause would and name none: a clause cut loose, the fault named before, the outage among others of
its kind, what it did, and when somebody found out.
"""

from __future__ import annotations

import re

_GOES_ON = (
    r"(?:and|but(?! (?:rather|instead|an?)\b)|or|nor|und|oder|aber|pero|och|men|og|dan|tetapi|ve|veya|ama|và|hoặc) "
)
"""A second clause: "… struck on Monday, and creation issues affected users"."""
_TELLS_HOW = r"\w+ing (?:how|why|what|whether|when|where) |(?:how|why|whether|wie|warum|ob|comment|pourquoi|cómo|como o|perché|hoe|waarom|hur|varför|jak|dlaczego|как|почему|як|чому|bagaimana|mengapa) "
_FOUND_OUT = (
    r"(?:\w+ly |later |since |first |only |then |now |also |still |being |been )*"
    r"(?:identified|found|determined|discovered|confirmed|established|pinpointed|isolated|located|diagnosed|resolved|fixed|addressed|corrected|mitigated|rectified|eliminated|removed|disclosed|revealed|announced|published|investigated"
    r"|identifiziert|gefunden|behoben|ermittelt|identifiée?s?|trouvée?s?|corrigée?s?|résolue?s?|identificad[oa]s?|encontrad[oa]s?|corregid[oa]s?|resuelt[oa]s?|corrigid[oa]s?|resolvid[oa]s?|identificat[oaie]|individuat[oaie]|risolt[oaie]|gevonden|opgelost|geïdentificeerd|hittad|hittats|åtgärdad|fundet|løst|funnet)"
    r"(?: (?:at|on|by|in|within|after|before|around|shortly|today|yesterday|later|um|am|gegen|à|le|vers|a las?|el|às|em|alle|il|om|op|kl)\b.*)?\W*$"
)
"""What was done about the cause, and when: "was identified at 17:19"."""
_ONE_OF_MANY = (
    r"(?:(?:only|just|yet|also) )?(?:the |yet )?(?:latest|newest|last|most recent|another|first|second|third|fourth|fifth|(?:the )?one) (?:in|of|among) (?:an?|the|several|many|multiple|two|three|four|a number of)? ?(?:[\w-]+ ){0,2}?(?:series|string|row|spate|line|list|wave|run|sequence|outages?|incidents?|disruptions?|failures?|problems?|issues?)\b"
    r"|(?:der|die|das) (?:jüngste|neueste|letzte|vorerst letzte)\w*(?: \w+)? in einer (?:reihe|serie)"
    r"|(?:le|la) (?:derni[eè]re?|plus récente?)(?: \w+)? d['’]une (?:série|longue)"
    r"|(?:el|la|o|a) (?:últim[oa]|más reciente|mais recente)(?: \w+)? (?:de|em|en) (?:una|uma) (?:serie|série|larga|longa)"
    r"|(?:l['’]ultim[oa]|il più recente|la più recente)(?: \w+)? (?:di|in) una (?:serie|lunga)"
    r"|de (?:laatste|nieuwste|zoveelste)(?: \w+)? in een (?:reeks|serie)|(?:den|det) (?:senaste|seneste|siste)(?: \w+)? i en (?:rad|række|rekke)"
)
_NAMED_BEFORE = (
    r"(?:this|that|these|those|such an?|ce|cet|cette|ces|diese[rsmn]?|jene[rsmn]?|est[eao]s?|es[eao]s?|aquel\w*|quest[oaie]|dit|deze|den(?:ne|na)|dett[ae]|tent[oa]|tat[oa]|эт\w+|ця|цей|ці|bu|şu) "
    r"(?:[\w’'-]+ ){0,2}?(?:bugs?|bogues?|errors?|errores|erreurs?|erros?|error[ei]|fehlers?|fout(?:en)?|fel|fejl|feil|faults?|défauts?|defaillances?|défaillances?|fallos?|fallas?|falhas?|guast[oi]|glitch(?:es)?|problems?|problem[ei]|problèmes?|problemas?|issues?|failures?|defects?|defekts?|incidents?|incidentes?|incidente|chyb[auy]|błąd|błędu|ошибк\w+|сбо[йяюеи]\w*|помилк\w+|зб[оі]\w+|hata\w*|sorun\w*|arıza\w*)"
    r"(?: (?:interne?s?|intern[oa]s?|technique|técnic[oa]|tecnic[oa]|logicielle?|informatique|informátic[oa]))?\W*$"
)
"""The fault once more, by a word that points back to it."""
_SYMPTOM = (
    r"(?:an? |the |une?|des |una? |uma |eine? )?(?:[\w-]+ ){0,2}?(?:failures?|inability|kegagalan|fallos?|fallas?|falhas?|échecs?|défaillances?|fehler|probleme|guasti|problemi|problemas?|fouten)(?: (?:signifi[ck]\w*|besar|serius|importantes?|gravi|graves|erheblich\w*))?"
    r" (?:to|in|at|dalam|untuk|para|al|en|na|ao|dans|à|bei der|bei dem|nel|nella|bij het) (?:the |la |el |l['’])?(?:deliver\w*|rout(?:e|ing)\b|serv(?:e|ing)\b|mengirim\w*|menyalurkan|entreg\w+|enviar|livr\w+|achemin\w+|transm\w+|zustell\w+|übertrag\w+|consegn\w+|distribui\w+|lever\w+)(?: [\w-]+){0,4}? (?:traffic|lalu lintas|tráfico|tráfego|trafic|traffico|verkehrs?|datenverkehrs?|verkeer)\b"
)
"""What the network could no longer do."""
_OUTAGE_AT_THE_END = r".*\b(?:başlayan|yaşanan|süren|meydana gelen|gerçekleşen|görülen)\b.*\b(?:kesinti|arıza|sorun|problem|aksaklık)(?:lar|ler)?$|(?:\w+ ){0,3}?(?<!elektrik )kesinti(?:ler)?$"
"""Turkish puts the outage last: "the outage that began at four"."""
_IN_THE_EAST = (
    r"(?:(?:该|此|这|本|服务|此次|本次|这次|這次|系统|系統|大规模|全球)*(?:中断|中斷|故障|问题|問題|事件|事故|宕机|宕機|瘫痪|癱瘓))(?:还|還|也|就|都|则|則|又|并|並|将|將|已|曾|直接)*$"
    r"|[^，。]*也(?:发生|發生|出现|出現|遭遇|遭到)[^，。]*(?:故障|中断|中斷|宕机|宕機)$"
    r"|(?:この|その|これらの|本|同|今回の)(?:バグ|不具合|障害|エラー|問題|故障)$|(?:这个|這個|该|該|此)(?:错误|錯誤|漏洞|缺陷|bug)$|(?:이|그|해당|이번) ?(?:버그|오류|문제|결함|장애|고장)$"
)
_NO_CAUSE = re.compile(
    "|".join(
        f"(?:{words})"
        for words in (
            _GOES_ON,
            _TELLS_HOW,
            _FOUND_OUT,
            _ONE_OF_MANY,
            _NAMED_BEFORE,
            _SYMPTOM,
            _OUTAGE_AT_THE_END,
            _IN_THE_EAST,
        )
    ),
    re.IGNORECASE,
)


def is_no_cause(value: str) -> bool:
    """Whether words that stand in the place of a cause name none."""
    return _NO_CAUSE.match(value.strip(" “”\"'‘’«»„「」,")) is not None
