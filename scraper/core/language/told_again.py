"""Whether a post says that trouble is back: told as a fact, and not as a condition, a promise or a thanks.

Many words for "again" stand in posts of what is over: services work again, messages can be sent again, it shall not happen
again. Trouble has to be named beside them, and nothing before them may take them back.
"""

from __future__ import annotations

import re

from scraper.core.language.end_words import ENGLISH
from scraper.core.language.end_words_abroad import ABROAD
from scraper.core.patterns import late

_LANGUAGES = (ENGLISH, *ABROAD)
_TROUBLE = (
    r"(?:errors?|fail\w*|issues?|problems?|troubles?|outages?|incidents?|disruptions?|degradation|degraded|delays?|timeouts?|slow\w*|"
    r"unavailable|unreachable|down|offline|affected|impact\w*|elevated)"
)
_BROKEN = r"(?:fail(?:ing|ed|s|ures?)?|errors?|issues?|problems?|down|offline|unavailable|unreachable|degraded|slow\w*|elevated|affected|impacted)"
_AGAIN = late(
    # English
    rf"\b(?:see|seeing|saw|seen|experienc\w+|observ\w+|notic\w+|investigat\w+|look\w* into) (?:\w+ ){{0,3}}?(?:renewed|recurring|again\b[^.;]{{0,30}}\b{_TROUBLE})|"
    rf"\b(?:again|once more|once again) (?:see|seeing|experienc\w+|observ\w+|investigat\w+|look\w* into|{_TROUBLE})\b|"
    rf"\b{_BROKEN} (?:[\w-]+ ){{0,2}}?(?:again|once more|once again)\b|"
    rf"\b{_TROUBLE} (?:is|are|has come|have come|came|has returned|have returned|returned(?! to\b)|has resumed|have resumed|(?:has|have) started again)(?: back)?\b(?<=back|rned|umed|gain)(?! (?:to|at|below|under|within)\b)|"
    rf"\b(?:return|recurrence|resurgence) of (?:the |these |this )?{_TROUBLE}|\brenewed {_TROUBLE}|\b(?:recur|re-?occur)(?:s|red|ring|rence)?\b|"
    r"\bre-?open(?:ed|ing)\b|\bfix (?:did not|didn['’]t) hold\b|\brelapse[ds]?\b|"
    # German
    r"\b(?:erneut|wieder|abermals|nochmals) (?:\w+ ){0,2}?(?:fehler|probleme|störung\w*|ausfälle?|aufgetreten|gestört|ausgefallen)\b|"
    r"\b(?:störung|problem|fehler|probleme|ausfall) (?:ist|sind) (?:leider )?(?:zurück|wieder da)\b|\bwieder geöffnet\b|\b(?:tritt|treten|trat|traten) (?:\w+ ){0,3}?(?:erneut|wieder) auf\b|"
    # French
    r"\b(?:problème|panne|incident|erreurs?|perturbations?) (?:est|sont) de retour\b|\b(?:de|à) nouveau (?:des|une?|les) (?:\w+ )?(?:erreurs?|pannes?|problèmes?|perturbations?|lenteurs?)|\b(?:réapparu|rouvert|rouvrons|resurgi)\w*|"
    # Spanish and Portuguese
    r"\b(?:problemas?|errores|fallos?|incidencia|caída) (?:ha|han) (?:vuelto|regresado|reaparecido)\b|\b(?:errores|fallos?|problemas|incidencias) (?:de nuevo|nuevamente|otra vez)\b|\b(?:de nuevo|nuevamente|otra vez) (?:\w+ ){0,2}?(?:errores|fallos?|problemas|caíd\w+)|"
    r"\b(?:problemas?|erros|falhas?|incidente|instabilidades?) (?:voltou|voltaram)\b(?! ao normal)|\b(?:erros|falhas|problemas) (?:de novo|novamente)\b|\bnovamente (?:\w+ ){0,2}?(?:erros|falhas|problemas)|"
    # Italian and Dutch
    r"\b(?:problema|problemi|errori|guasto|disservizio) (?:è|sono) (?:tornat\w+|di nuovo present\w+)|\b(?:di nuovo|nuovamente) (?:\w+ ){0,2}?(?:errori|problemi|guasti|disservizi)|"
    r"\b(?:probleem|problemen|storing|fouten) (?:is|zijn) (?:weer )?terug\b|\b(?:opnieuw|weer) (?:\w+ ){0,2}?(?:fouten|problemen|storing\w*)|"
    # Polish, Russian, Turkish, the North
    r"\b(?:problem|awaria|błędy) (?:powróci\w+|wróci\w+)|\b(?:ponownie|znowu|znów) (?:\w+ ){0,2}?(?:błęd\w+|problem\w*|awari\w+)|"
    r"\b(?:проблема|ошибки|сбой) (?:вернул\w+|повторил\w+)|\b(?:снова|вновь|опять) (?:\w+ ){0,2}?(?:ошибк\w+|проблем\w+|сбо\w+)|"
    r"\b(?:sorun|hata\w*|kesinti) (?:tekrar|yeniden)|\b(?:problemet|felet|feilen|fejlen) (?:är|er) (?:tillbaka|tilbake|tilbage)|"
    # Chinese, Japanese, Korean
    r"(?:故障|问题|問題|错误|錯誤)(?:再次|又|再度)|(?:再次|又|再度)(?:出现|出現|发生|發生|中断|中斷)|再発(?!防止|を防|しない|の防止)|再び[^。]{0,12}(?:発生|障害|エラー)|다시 (?:발생|장애|오류)|재발(?! ?방지)",
    re.IGNORECASE,
)
_STILL = late(
    r"\b(?:is|are|we(?:['’]re)?|remains?|customers|users)(?: \w+)? still (?!monitor|watch|observ|keep)|\bcontinu\w+ to (?:see|experience|observe|fail|be (?:down|affected))|"
    r"\bnot (?:yet )?(?:been )?(?:fully |completely )?(?:resolved|fixed|restored|solved)\b|\bis(?: not|n['’]t) (?:yet )?(?:fixed|resolved|working)\b",
    re.IGNORECASE,
)
"""English of its own: what stands in the table asks what follows an end, where "is now fixed" would be work."""
_GOES_ON = (_STILL, *(words.still for words in ABROAD))
_BARE = late(
    r"\b(?:not|never|no|without|unless|if|should|in case|once|when|whether|so (?:that|this|it)|to (?:prevent|avoid|stop|ensure|make|keep)|prevent\w*|avoid\w*|"
    r"against|may|might|could|will|would)\b|n['’]t\b|"
    r"\b(?:nicht|kein\w*|falls|wenn|damit|dass|um (?!\d)|sollte\w*|nie|pas|ne|si|afin|pour (?:que|éviter|empêcher)|éviter|empêcher|jamais|sin|para (?:que|evitar|impedir)|"
    r"evitar|nunca|não|se (?:o|a|os|as|houver)|caso|sem|non|affinché|evitare|impedire|niet|geen|als|zodat|om (?!\d)|voorkomen|aby|jeśli|не|если|чтобы)\b",
    re.IGNORECASE,
)
_SENTENCE = late(
    r"(?<=[.!?;])\s+|\n+|(?<=[。！？])|,? \b(?:but|however|and|aber|und|mais|et|pero|y|mas|e|ma|maar|en)\b "
)
_TAKEN_BACK_BEHIND = late(r"[^。]{0,6}(?:ない|ません|防止|방지|없)")


def says_again(text: str) -> bool:
    """Whether trouble that was over is told to be back, or still to go on."""
    return any(_is_back(sentence) for sentence in _SENTENCE.split(text) if sentence)


def _is_back(sentence: str) -> bool:
    if sentence.rstrip().endswith(("?", "？")):
        return False
    patterns = (_AGAIN, *(words.back for words in _LANGUAGES))
    if any(_stands(sentence, found) for pattern in patterns for found in pattern.finditer(sentence)):
        return True
    return any(pattern.search(sentence) for pattern in _GOES_ON)


def _stands(sentence: str, found: re.Match[str]) -> bool:
    """Whether nothing before or right behind the words takes them back."""
    return not _BARE.search(sentence[: found.start()]) and not _TAKEN_BACK_BEHIND.match(sentence[found.end() :])
