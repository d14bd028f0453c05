"""Words in which the press says that trouble goes on beside an end it told: it lasts, is back, or was over for some alone.

All languages stand in one pattern: an article in any of them quotes others, and these words are of one language each.
"""

from __future__ import annotations

import re

from scraper.core.language.end_words import ENGLISH
from scraper.core.language.end_words_abroad import ABROAD
from scraper.core.patterns import late

_OUT = r"(?:down|unavailable|offline|inaccessible|unreachable|out (?:of (?:service|action)|for\b)|failing|broken|locked out|cut off|unable|unusable|dark|without (?:service|access|power|internet|a connection|signal)|affected|disrupted|degraded|not (?:working|available|loading|back|restored|accessible|functioning)|struggling|stuck)"
_MEET = r"(?:see(?:ing)?|saw|fac(?:e|ed|ing)|ha(?:ve|d|ving)|report(?:ed|ing)?|experienc(?:e|ed|ing)|suffer(?:ed|ing)?|get(?:ting)?|got|met with) (?:[\w-]+ ){0,3}?(?:errors?|problems?|trouble|issues|outages?|difficult\w+|disruptions?|failures?|time-?outs?)"
_USE = r"(?:log|sign|connect|stream|send|access|play|join|use|load|open|pay|post|reach|place|make|get|receive|watch|view|call|push|deploy|trade|withdraw|withdrew|book|order|work)\b"
_CANNOT = r"(?:cannot|can not|can['’]t|could(?:n['’]t| not))"
_ENGLISH = (
    rf"\b(?:still|continu(?:e|es|ed|ing) to)(?: \w+ly)? (?:be |being |(?:are|is|was|were) )?(?:{_OUT}|{_MEET}|{_CANNOT})"
    rf"|\b(?:remain(?:s|ed)?|stay(?:s|ed)?|(?:is|are|was|were) left) (?:[\w-]+ )?{_OUT}"
    rf"|\b{_CANNOT} still\b|\b(?:has|have|had|is|are|was|were)(?:n['’]t| not) (?:yet )?(?:been |fully )*(?:restored|recovered|come back|back)\b"
)
_LASTS = (
    rf"(?:{_ENGLISH}"
    r"|\b(?:weiterhin|nach wie vor|noch immer|immer noch|noch nicht|bleib(?:t|en)|blieb(?:en)?)\b[^.;]{0,50}?\b(?:gestört|nicht (?:erreichbar|verfügbar|nutzbar|anmelden|zu erreichen|funktion\w*|möglich|online|wieder)|offline|unerreichbar|ausgefallen|down|lahm\w*|weg|eingeschränkt|unterbrochen)\b"
    r"|\b(?:funktionier|arbeite|lauf|läuf|geh)\w* (?:[\w-]+ ){0,3}?(?:weiterhin|noch immer|immer noch|noch|nach wie vor) nicht\b|\bkönnen (?:[\w-]+ ){0,4}?(?:noch immer|weiterhin|immer noch|noch) nicht\b"
    r"|\b(?:reste(?:nt|ait|aient)?|demeure(?:nt)?|(?:est|sont|était|étaient) (?:toujours|encore)) (?:[\w-]+ ){0,3}?(?:inaccessible|indisponible|en panne|hors (?:service|ligne)|perturbé|bloqué|coupé|privé|injoignable|impossible)\w*|\bne (?:fonctionn|march|répond|charg)\w+ (?:toujours|encore) pas\b|\bne (?:peuvent|pouvaient|parviennent|parvenaient) (?:toujours|encore) pas\b|\bn['’](?:est|était) (?:toujours|encore) pas (?:rétabli|revenu|accessible|disponible)"
    r"|\b(?:sigue[n]?|seguía[n]?|contin[uú]a[n]?|permanece[n]?)\b (?:[\w-]+ ){0,2}?(?:sin (?:funcionar|servicio|poder|acceso|conexión)|caíd|inaccesible|fuera de (?:servicio|línea)|inoperativ|con (?:problemas|fallos|errores)|fallando|afectad|bloquead)\w*|\b(?:aún|todavía) (?:no (?:funciona|pueden|puede|carga|responde|se ha restablecido)|está[n]? (?:caíd|sin|fuera))\w*"
    r"|\b(?:continua[m]?|continuava[m]?|segue[m]?|permanece[m]?|ainda está|ainda estão) (?:[\w-]+ ){0,2}?(?:fora do ar|sem (?:funcionar|acesso|serviço|conexão)|indisponíve|inacessíve|instáve|com (?:problemas|falhas|erros)|fora de serviço)\w*|\bainda não (?:funciona|conseguem|consegue|voltou|voltaram)\b"
    r"|\b(?:resta|restano|rimane|rimangono|è ancora|sono ancora|era ancora|erano ancora|è tuttora|sono tuttora) (?:[\w-]+ ){0,2}?(?:irraggiungibil|inaccessibil|offline|fuori (?:servizio|uso)|down|non (?:disponibil|raggiungibil)|bloccat|senza|indisponibil)\w*|\b(?:non (?:funziona|funzionano|riescono) ancora|ancora non (?:funziona|funzionano|riescono))\b"
    r"|\b(?:nog steeds|nog altijd|blijft|blijven|bleef|bleven)\b[^.;]{0,30}?\b(?:niet|onbereikbaar|plat|offline|eruit|down|zonder|gestoord|storing)\b|\b(?:werk(?:t|en)|kunnen) (?:[\w-]+ ){0,4}?(?:nog steeds|nog altijd|nog) niet\b"
    r"|\b(?:nadal|wciąż|ciągle) (?:[\w-]+ ){0,3}?(?:nie (?:działa|mogą|może)|niedostępn|bez dostępu|ma(?:ją)? problem)\w*"
    r"|\b(?:по-прежнему|вс[её] ещ[её]|до сих пор|остаются?|оста[её]тся|досі|все ще) (?:[\w-]+ ){0,3}?(?:не (?:работа|могут|може|працю|доступ)|недоступ|без (?:доступ|связи|интернет))\w*"
    r"|\b(?:fortfarande|fortsatt|stadig|ännu) (?:[\w-]+ ){0,2}?(?:nere|nede|otillgänglig|utilgængelig|utilgjengelig|ur funktion|ude af drift|ute av drift|ikke|inte)\w*"
    r"|\b(?:hâlâ|hala|henüz) [^.]{0,24}(?:erişilem|çalışm|kapalı|ulaşılam)\w*"
    r"|(?:まだ|依然|引き続き|いまだ)[^。]{0,20}(?:つながら|繋がら|使えな|利用でき(?:な|ず)|停止し)|(?:仍|依然|还是|仍旧)[^。，]{0,12}(?:无法|無法|不能|中断|中斷|瘫痪|癱瘓|打不开)|(?:여전히|아직)[^.]{0,16}(?:되지 않|안 되|불가능|먹통|끊)"
    r")"
)
LASTS = late(_LASTS, re.IGNORECASE)
"""Trouble lasted, or lasts."""
LASTS_NOW = late(
    r"\b(?:is|are|['’]s|['’]re|remains?|continues?|stays?|cannot|can['’]t|has|have|hasn['’]t|haven['’]t) (?:[\w-]+ ){0,2}?(?:still|"
    + _OUT
    + r"|to (?:be|see|experience|face|report))|\bstill (?:"
    + _OUT
    + r"|cannot|can['’]t)|\bremains? (?:[\w-]+ )?"
    + _OUT
    + r"|\b(?:können|ist|sind|bleibt|bleiben|funktioniert|läuft|laufen|reste|restent|est|sont|peuvent|fonctionne|sigue|siguen|está|están|continúa|pueden|funciona|continua|continuam|segue|ainda|resta|restano|rimane|è|sono|blijft|is|zijn|werkt|werken|kunnen|nadal|wciąż|остается|остаётся|fortfarande|stadig|är|er)\b|[まだ依然仍여전아직]",
    re.IGNORECASE,
)
"""Of such words: they tell of the time of writing."""
WHILE = late(
    r";|\s[—–]\s|\b(?:but|while|whilst|although|though|whereas|however|yet|except|even (?:as|though|if)|with (?:some|many|others)|aber|doch|jedoch|während|allerdings|mais|tandis que|alors que|cependant|pero|mientras|aunque|sino|mas|porém|enquanto|embora|ma|mentre|però|maar|terwijl|hoewel|ale|jednak|но|однако|але|men|ama|fakat)\b|、|，",
    re.IGNORECASE,
)
"""Sets what follows against what was told."""
BESIDE = late(
    rf"\b(?:{_MEET}|{_CANNOT} (?:yet )?(?:\w+ )?{_USE}|(?:is|are|was|were) (?:[\w-]+ )?{_OUT}|(?:was|were|is|are|did|does|do|has|have)(?:n['’]t| not)(?= *(?:[.,;]|$))|(?:were|was|is|are) (?:[\w-]+ )?not (?:working|back|available|restored|loading)|(?:others|the rest|the remainder|rest) (?:[\w-]+ )?(?:{_CANNOT}|remain\w*|wait\w*|had to wait|were not|are not|saw))"
    r"|\b(?:nicht|kein\w*)\b[^.;,]{0,24}(?:erreichbar|verfügbar|nutzbar|möglich|anmelden)|\b(?:pas|non|no|não|niet) (?:encore |todavía |ainda |nog )?(?:accessible|disponible|disponível|disponibile|bereikbaar|beschikbaar)",
    re.IGNORECASE,
)
"""Trouble, told as it stood; behind `WHILE` it is what was left."""
BACK_AGAIN = late(
    r"\b(?:did(?:n['’]t| not) (?:last|hold)|only for (?:about |around |some |a few |an? )?(?:[\w-]+ )?(?:minutes?|hours?|while|moments?|seconds)|(?:was|proved|were) short-?lived|only (?:for (?:[\w’'-]+ ){1,6})?to (?:fail|go|crash|drop|stop|break|collapse|lose)|before (?:(?:it|they|things|all|the \w+) )?(?:going|failing|crashing|dropping|falling|breaking|collapsing|stopping|went|failed|crashed|dropped|fell|collapsed) (?:[\w-]+ )?(?:again|once more|down|over|offline|out)|(?:went|go(?:es|ne)?|going|been|is|are|was|were) (?:back )?(?:down|offline|dark|unavailable|inaccessible|failing) (?:again|once (?:more|again)|a second time)|again (?:went|go(?:es)?|became|is|was|were|are) (?:down|offline|dark|unavailable|inaccessible)|(?:fail|crash|collaps|stopp|dropp|falter)(?:ed|s|ing) (?:\w+ )?(?:again|once (?:more|again))|(?:fell|broke) (?:over |down |apart )?(?:again|once (?:more|again))|(?:problems?|errors?|outage|trouble|disruptions?|issues?|fault)(?: [\w-]+){0,2} (?:returned|recurred|re-?appeared|resurfaced|came back|(?:started|began) again)\b(?! to normal)|relapsed?)\b"
    r"|\b(?:erneut|abermals|wieder) (?:ausgefallen|zusammengebrochen|offline|gestört|down|nicht erreichbar|lahm\w*)|\bfiel(?:en)? (?:[\w.:]+ ){0,5}?(?:erneut|wieder|abermals) aus|\bhielt(?:en)? (?:jedoch |aber )?nicht|\bvon kurzer dauer"
    r"|\bde nouveau (?:en panne|inaccessible|indisponible|hors)|\bavant de (?:re)?tomber (?:de nouveau |à nouveau )?|\b(?:re|à nouveau |de nouveau )tombé\w* en panne|\bn['’]a pas duré|\bde courte durée"
    r"|\bvolvi(?:ó|eron) a (?:caer|fallar|interrump)\w*|\b(?:cayó|falló) de nuevo|\bno duró|\bvolt(?:ou|aram) a (?:cair|falhar|ficar fora)|\bcaiu (?:de novo|novamente)|\bnão durou"
    r"|\bdi nuovo (?:down|offline|in tilt|bloccat\w+|irraggiungibil\w+|fuori)|\b(?:è|sono) (?:poi )?(?:ricadut|ricrollat)\w+|\bnon è durat\w|\b(?:opnieuw|weer|wederom) (?:plat|uitgevallen|offline|onbereikbaar|down|uit)\b|\bvan korte duur"
    r"|\bponownie (?:przesta|padł|uległ|nie działa)\w*|\b(?:снова|вновь|опять|знову) (?:упал|недоступ|перестал|не работа|впав|не прац)\w*|\b(?:åter|igen|på nytt) (?:nere|nede)|\b(?:gick|gik|gikk) (?:ner|ned) igen|\byeniden (?:çök|kesil)\w*"
    r"|再び[^。、]{0,10}(?:停止|障害|つながら|使えな)|再次(?:中断|中斷|宕机|瘫痪|癱瘓|崩溃)|다시 (?:장애|중단|먹통|끊)",
    re.IGNORECASE,
)
"""It broke again, or the recovery did not hold."""
FOR_A_WHILE = late(
    r"\b(?:briefly|temporarily|momentarily|intermittently|sporadically|for (?:a (?:few|short|brief)|only|just|barely) [\w -]{0,12}(?:minutes?|while|time|moments?|spell)|brief|short-lived|temporary|kurz(?:zeitig|fristig|e)?|vorübergehend\w*|zeitweise|zwischenzeitlich|brièvement|temporairement|momentanément|brevemente|temporalmente|momentáneamente|por (?:unos|breves) \w+|temporariamente|momentaneamente|temporaneamente|per (?:pochi|qualche) \w+|even|kortstondig|tijdelijk|na chwilę|ненадолго|временно|на короткое время|ненадовго|tillfälligt|kortvarigt|midlertidigt?|kısa süreli(?:ğine)?)\b|一時的|短暂|短暫|一度|잠시|일시적",
    re.IGNORECASE,
)
"""Beside a word of recovery: not for good."""
_CROWD = r"(?:users?|customers?|people|regions?|countries|areas|cities|places|accounts?|sites?|websites?|services?|features?|functions?|systems?|servers?|subscribers?|clients|merchants?|passengers|homes|households|stores|players|members|shops|branches|businesses|companies|flights|traffic|data ?cent(?:er|re)s|components?|products?|apps?)"
SOME_OF_THEM = late(
    rf"\W*(?:(?:by|at) [^,]{{1,24}},\s)?(?:about |around |roughly |nearly |almost |only |just )?(?:some|most|many|half|several|a few|few|parts?|certain|a (?:small |large |tiny )?(?:number|majority|minority|fraction|handful|part|portion)|the (?:vast )?(?:majority|bulk)|\d{{1,2}}(?:\.\d+)? ?(?:%|percent|per cent))(?: of)?(?: the| its| their| our)? (?:[\w’'-]+ ){{0,3}}?{_CROWD}\b",
    re.IGNORECASE,
)
"""Opens a clause on a part of those whom it hit, or of what broke."""
_SO_LONG = late(
    r"(?:\s(?:an?|one|[\w-]+|\d+(?:\.\d+)?)(?: and a half| or (?:so|more))?(?: of an)?)? (?:an )?(?:hours?|minutes?|mins|days?|weeks?|months?|years?|seconds?)\b",
    re.IGNORECASE,
)
"""Behind "for more than": a length, and nobody."""
_OF_SOME = tuple(words.of_part for words in (ENGLISH, *ABROAD))


def of_some(clause: str) -> re.Match[str] | None:
    """Where a clause is limited to some of those concerned: "for about half of its users", "bei einigen Kunden"."""
    found = (found for limit in _OF_SOME for found in limit.finditer(clause))
    return next((one for one in found if _SO_LONG.match(clause, one.end()) is None), None)


def named_trouble(words: str) -> bool:
    """Whether words name the trouble itself, or everything: "the problem of some users" is limited, its end is not."""
    return any(table.whole.search(words) is not None for table in (ENGLISH, *ABROAD))


USUALLY = late(
    r"\b(?:usually|normally|typically|generally|ordinarily|customarily|routinely|always|often|tends? to|as a rule|gewöhnlich|normalerweise|üblicherweise|meist(?:ens)?|in der regel|sonst|habituellement|généralement|d['’]habitude|d['’]ordinaire|normalement|en général|habitualmente|normalmente|generalmente|suelen?|por lo general|geralmente|costumam?|em geral|di solito|solitamente|abitualmente|di norma|gewoonlijk|meestal|normaal gesproken|doorgaans|zwykle|zazwyczaj|обычно|как правило|зазвичай|vanligtvis|normalt|oftast|som regel|yleensä|genellikle|biasanya)\b(?:(?!\b(?:but|however|aber|doch|mais|pero|mas|ma|maar|ale|но|men)\b)[^,;.]){0,50}$|(?:通常|普段|平时|平時|通常は|보통|평소)[^。，、,.]{0,20}$",
    re.IGNORECASE,
)
"""Before a word of ending: it is told when such things end as a rule."""
MARKETS = late(
    r"\b(?:prices?|shares?|stocks?|bitcoin|ether(?:eum)?|crypto(?:currenc\w+)?|futures|bonds?|the (?:dow|nasdaq|ftse|dax|s&p(?: 500)?|index|pound|dollar|euro|yen|rouble|peso|real)|wall street|[\w-]*kurse?|aktien?|(?:les )?cours|les actions|l['’]action|precios?|las acciones|preços|as ações|prezzi|le azioni|koersen|aandelen|kursy|akcje|курс|акции|акції|aktier?|kurser)(?: (?:of|in|at|der|von|des?|du|de|del|della|van) [\w’'. -]{1,24}?)?(?: (?:then|later|soon|had|has|have|also|quickly|partly|largely|dann|später|sich|ont|avaient|se|si))* $",
    re.IGNORECASE,
)
"""Before a word of recovery: what recovered is bought and sold."""
COUNTED = late(r"\s(?:the )?(?:[\d.,]+|(?:a |one |two |several |tens of |hundreds of )?(?:hundred|thousand|million)s?)\b(?!\s?(?:[ap]\.?m|o['’]clock|UTC|GMT|[:.]\d\d))", re.IGNORECASE)  # fmt: skip
"""Behind a word of going beyond: a number of reports ("had passed 5,000")."""
_BEYOND = late(r"ha(?:s|d|ve) passed|cleared|lifted|closed", re.IGNORECASE)
_RECOVERED = late(r"recover|stabili|rebound|resum|return|back|end|clos|erhol|remont|récup|recuper|repunt|herstel|восстан|відновл|återhämt", re.IGNORECASE)  # fmt: skip


def no_end_of_trouble(lead: str, word: str, tail: str) -> bool:
    """Whether a word of ending between other words tells no end: of what is counted, of what is traded, or as a rule."""
    if USUALLY.search(lead) or (_BEYOND.fullmatch(word) and COUNTED.match(tail)):
        return True
    return _RECOVERED.search(word) is not None and MARKETS.search(lead) is not None
