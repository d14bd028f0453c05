"""Clauses that tell of more than a system could bear, by language: "there were too many people logging in", "the load was
eight times what the cluster could take", "流量激增,服务器跟不上". Beside an outage they tell why.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Final

from scraper.core.language.seldom import Seldom, seldom
from scraper.core.patterns import late

_W: Final = r"[\w’'-]+"
_PEOPLE_EN: Final = r"(?:people|users?|customers|visitors|students|teachers|shoppers|fans|players|viewers|buyers|subscribers|passengers|travell?ers|applicants|callers|members|traffic|requests|connections|quer(?:y|ies)|log-?ins|sign-?ups|orders|visits|clicks|calls|messages|jobs|transactions|sessions|load|demand|data|writes|reads)"
_MACHINES_EN: Final = r"(?:servers?|systems?|network|infrastructure|platform|website|site|databases?|capacity|cluster|machines?|back-?end|it|they|we)"
_LOAD_EN: Final = r"(?:traffic|loads?|demand|volumes?|numbers?(?: of [\w’'-]+)?|usage|influx|requests|interest|visitors|users|people|growth|activity)"
_BEAR_EN: Final = (
    r"(?:take|handle|cope(?: with)?|bear|serve|process|manage|support|carry|keep up(?: with)?|sustain|hold|accommodate)"
)
_WORDS: Final[Mapping[str, tuple[str, ...]]] = {
    "en": (
        rf"(?:there (?:were|was) )?(?:(?:simply|just|far|way|much) )*too (?:many|much) (?:{_W} ){{0,3}}?{_PEOPLE_EN}\b(?! (?:can|could|may|might|will)\b)(?: {_W}){{0,12}}",
        rf"{_LOAD_EN}\b(?: (?!than\b){_W}){{0,8}}? (?:more|higher|greater|larger) than (?:{_W} ){{0,6}}?(?:could|can|was able to|were able to|was (?:built|designed|sized) (?:to|for))(?: {_BEAR_EN})?",
        rf"{_LOAD_EN}\b(?: (?:on|of|to|from|across|for) (?:{_W} ){{1,5}}?{_W})? (?:was|were|had been|had become|became|grew|rose to|hit|reached) (?:{_W} ){{0,4}}?(?:(?:higher|greater|larger|heavier) than|times (?:what|more than|higher than|the (?:normal|usual|average)|(?:its|our) (?:normal|usual))|unprecedented|record[- ]breaking)(?: {_W}){{0,6}}",
        rf"more {_PEOPLE_EN} than (?:ever|usual|expected|normal|planned|we|it|they|the {_W})(?: {_W}){{0,8}}",
        rf"{_LOAD_EN} (?:had |has |have |far |well |quickly |simply )*(?:exceeded|outstripped|surpassed|outpaced|outgrew|outran) (?:the |our |its |their |all )?(?:{_W} ){{0,4}}?(?:capacity|limits?|ability|quota|resources|what {_W}(?: {_W}){{0,4}})",
        rf"(?:queues?|backlogs?|{_LOAD_EN}) (?:{_W} ){{0,2}}?(?:grew|filled|came|came in|arrived|rose|piled up|built up) (?:{_W} ){{0,2}}?faster than (?:{_W} ){{0,6}}{_W}",
        rf"{_MACHINES_EN} (?:simply |just )?(?:could not|couldn['’]t|was unable to|were unable to|failed to|did not|didn['’]t) (?:keep up with|cope with|handle|bear|withstand|sustain|absorb|scale (?:to|with|fast)|manage) (?:the |this |that |so |such |all )?(?:{_W} ){{0,5}}?(?:{_PEOPLE_EN}|surge|rush|spike|volume|numbers?|load|pressure|crowds?|growth|enough)\b",
        rf"(?:buckled|collapsed|crumbled|crashed|gave way|failed|fell over|went down|groaned|struggled|slowed|ground to a halt) under (?:the )?(?:{_W} ){{0,4}}?{_LOAD_EN}\b(?: {_W}){{0,6}}",
        rf"(?:servers?|systems?|network|infrastructure|platform|software|databases?|machines?|computers?)(?: {_W}){{0,2}}? (?:had been|was|were|proved) unable to (?:cope with|handle|process|deal with|digest|parse) (?=(?:an?|the|such|so|this|these) )(?:{_W} ){{1,10}}{_W}",
        rf"(?:servers?|systems?|network|infrastructure|platform|website|site|databases?|machines?) (?:simply |just )?(?:could not|couldn['’]t) cope (?:when|once|as|after) (?:{_W} ){{1,12}}{_W}",
    ),
    "de": (
        rf"zu (?:viele|viel|hohe[rsn]?|große[rsn]?) (?:{_W} ){{0,3}}?(?:anmeldungen|anfragen|zugriffe|nutzer\w*|besucher\w*|kunden|menschen|aufrufe|verbindungen|last|andrang|verkehr|datenverkehr|bestellungen|schüler\w*)\b(?: {_W}){{0,8}}",
        rf"(?:server|systeme?|plattform|netz\w*|technik|infrastruktur|seite|website) (?:{_W} ){{0,3}}?(?:de[mnr]|dieser|diesem) (?:{_W} ){{0,2}}?(?:ansturm|andrang|last|nachfrage|aufkommen|zugriffen|anfragen) nicht (?:mehr )?(?:gewachsen|standhalten|standgehalten|bewältigen|stand)",
        rf"(?:ansturm|andrang|nachfrage|last|anfragen|zugriffe|nutzerzahlen?) (?:{_W} ){{0,4}}?(?:größer|höher|stärker|mehr) (?:{_W} ){{0,2}}?als (?:{_W} ){{0,5}}?(?:erwartet|verkraften|bewältigen|vertragen|gedacht|geplant)",
    ),
    "fr": (
        rf"(?:(?:beaucoup|bien) )?trop de (?:{_W} ){{0,2}}?(?:connexions|monde|utilisateurs|trafic|requêtes|visiteurs|demandes|élèves|joueurs|clients|personnes|internautes)\b(?: {_W}){{0,8}}",
        rf"(?:serveurs?|systèmes?|réseau|plateforme|site|infrastructure) (?:{_W} ){{0,2}}?(?:n['’](?:a|ont)|ne (?:peu(?:t|vent)|parvien\w+)) pas (?:pu )?(?:supporté|résisté|tenu|encaissé|absorbé|supporter|résister|tenir|absorber|encaisser|suivi|suivre)\b(?: {_W}){{0,6}}",
    ),
    "es": (
        rf"(?:demasiad[oa]s?|un exceso de) (?:{_W} ){{0,2}}?(?:usuarios|accesos|solicitudes|peticiones|conexiones|tráfico|visitas|personas|gente|clientes|alumnos|estudiantes|demanda)\b(?: {_W}){{0,8}}",
        rf"(?:servidor(?:es)?|sistemas?|red|plataforma|página|sitio|infraestructura|web) (?:{_W} ){{0,2}}?no (?:(?:pudo|pudieron|logr\w+) )?(?:soport\w+|aguant\w+|resist\w+|d(?:io|ieron) abasto|absorb\w+)\b(?: {_W}){{0,6}}",
    ),
    "pt": (
        rf"(?:(?:usuários|acessos|pessoas|clientes|pedidos|requisições|alunos) demais|(?:um )?excesso de (?:{_W} ){{0,2}}?(?:acessos|usuários|requisições|tráfego|demanda|pedidos))\b(?: {_W}){{0,8}}",
        rf"(?:servidor(?:es)?|sistemas?|rede|plataforma|página|site|infraestrutura) (?:{_W} ){{0,2}}?não (?:(?:conseg\w+|pôde|puderam) )?(?:suport\w+|aguent\w+|resist\w+|d(?:eu|eram) conta)\b(?: {_W}){{0,6}}",
    ),
    "it": (
        rf"tropp[ioe] (?:{_W} ){{0,2}}?(?:utenti|accessi|richieste|connessioni|persone|traffico|clienti|visite|studenti)\b(?: {_W}){{0,8}}",
        rf"(?:server|sistem[ai]|rete|piattaforma|sito|infrastruttura) (?:{_W} ){{0,2}}?non (?:(?:ha|hanno|è riuscit\w|sono riuscit\w) )?(?:rett[oi]|regg\w+|sostenut\w|sopportat\w|(?:a )?(?:reggere|gestire|sopportare|sostenere))\b(?: {_W}){{0,6}}",
    ),
    "nl": (
        rf"te veel (?:{_W} ){{0,2}}?(?:bezoekers|gebruikers|verkeer|aanvragen|mensen|klanten|verzoeken|leerlingen|bestellingen)\b(?: {_W}){{0,8}}",
        rf"(?:servers?|systemen|systeem|netwerk|platform|site|website) (?:{_W} ){{0,2}}?(?:kon(?:den)?|kan|kunnen) (?:de |het |die )?(?:{_W} ){{0,3}}?(?:drukte|toeloop|verkeer|belasting|aantal\w*|vraag|stroom) (?:{_W} ){{0,2}}?niet (?:aan|verwerken|bijbenen)",
    ),
    "pl": (
        rf"(?:zbyt|za) (?:wiel[eu]|duż[aoy]\w*) (?:{_W} ){{0,2}}?(?:użytkownik\w+|osób|zapytań|połączeń|logowań|klientów|ruch\w*|liczb\w+ (?:{_W} )?(?:użytkownik\w+|osób|zapytań|połączeń|logowań|klientów))(?: {_W}){{0,6}}",
        rf"(?:serwery?|system\w*|sieć|platforma|strona|infrastruktura) (?:{_W} ){{0,2}}?nie (?:wytrzyma\w+|podoła\w+|udźwign\w+|poradzi\w+ sobie)(?: {_W}){{0,6}}",
    ),
    "ru": (
        rf"слишком (?:много|больш\w+) (?:{_W} ){{0,2}}?(?:пользовател\w+|запрос\w+|человек|людей|трафик\w*|подключени\w+|обращени\w+|нагрузк\w+)(?: {_W}){{0,6}}",
        rf"(?:сервер\w*|систем\w+|сеть|сайт|платформа|инфраструктура) (?:{_W} ){{0,2}}?не (?:выдержа\w+|справи\w+|справля\w+)(?: {_W}){{0,6}}",
    ),
    "uk": (
        rf"(?:занадто|забагато|надто) (?:{_W} ){{0,2}}?(?:користувач\w+|запит\w+|людей|трафік\w*)(?: {_W}){{0,6}}",
        rf"(?:сервер\w*|систем\w+|мережа|сайт|платформа) (?:{_W} ){{0,2}}?не (?:витрима\w+|впора\w+)(?: {_W}){{0,6}}",
    ),
    "sv": (rf"för (?:många|mycket|hög) (?:{_W} ){{0,2}}?(?:användare|besökare|trafik|anrop|förfrågningar|personer|kunder|belastning)\b(?: {_W}){{0,6}}",),
    "da": (rf"for (?:mange|meget|høj) (?:{_W} ){{0,2}}?(?:brugere|besøgende|trafik|forespørgsler|kunder|mennesker|belastning)\b(?: {_W}){{0,6}}",),
    "no": (rf"for (?:mange|mye|høy) (?:{_W} ){{0,2}}?(?:brukere|besøkende|trafikk|forespørsler|kunder|mennesker|belastning)\b(?: {_W}){{0,6}}",),
    "tr": (
        rf"(?:aşırı|çok fazla|beklenenden fazla) (?:{_W} ){{0,2}}?(?:kullanıcı|istek|talep|yoğunluk|trafik|giriş)\w*(?: {_W}){{0,3}}",
        rf"(?:{_W} ){{0,6}}(?:sunucu|sistem|altyapı)\w* (?:aşırı |büyük |ciddi |fazla )*yük (?:bindir|oluştur|getir|yarat)\w*",
        rf"(?:sunucu|sistem|altyapı)\w* (?:{_W} ){{0,4}}?(?:kaldıramadı|dayanamadı|karşılayamadı)",
    ),
    "hu": (rf"túl (?:sok\w*|nagy) (?:{_W} ){{0,4}}?(?:próbált\w*|akart\w*|felhasználó\w*|látogató\w*|kérés\w*|forgalom\w*|terhelés\w*|jelentkez\w+|vásárol\w+)(?: {_W}){{0,4}}",),
    "cs": (rf"příliš (?:mnoho|velk\w+|vysok\w+) (?:{_W} ){{0,3}}?(?:uživatel\w+|lidí|požadavk\w+|návštěvník\w+|zátěž\w*|nápor\w*)(?: {_W}){{0,6}}",),
    "fi": (rf"liian (?:mon\w+|paljon|suuri) (?:{_W} ){{0,3}}?(?:käyttäj\w+|kävijä\w+|yritti|pyyntö\w*|kuorm\w+)(?: {_W}){{0,4}}",),
    "ro": (rf"prea (?:mul[tț]i\w*|mare|mult\w*) (?:{_W} ){{0,3}}?(?:utilizator\w+|oameni|cereri|trafic\w*|accesări)(?: {_W}){{0,6}}",),
    "id": (rf"terlalu banyak (?:{_W} ){{0,2}}?(?:pengguna|permintaan|akses|pengunjung|orang|trafik)(?: {_W}){{0,6}}",),
    "ja": (
        r"(?:アクセス|通信|注文|リクエスト|トラフィック|利用者|申し?込み|予約|負荷|処理)[^。、「」]{0,12}?(?:が|の)(?:[^。、「」]{0,8}?に)?(?:集中|殺到|急増|急激に増|増大|高ま|高くな|想定を(?:大きく|大幅に)?(?:上回|超え)|追いつか|追い付か)[^。、「」]{0,10}",
        r"(?:サーバー?|システム|処理|データベース|回線)[^。、「」]{0,8}?(?:が|は)(?:[^。、「」]{0,8}?)?(?:耐え(?:られ|き)|追いつか|追い付か|さばき(?:きれ|切れ)|処理し(?:きれ|切れ))[^。、「」]{0,6}",
    ),
    "ko": (
        r"(?:접속자|이용자|사용자|트래픽|접속|주문|신청|요청|고객|방문자|예매)[^.。,]{0,16}?(?:몰리|몰려|몰린|몰렸|폭주|급증|쏠리|쏠려|폭증)[^.。,]{0,8}",
        r"(?:서버|시스템|네트워크|전산)[^.。,]{0,12}?(?:버티지|견디지|감당하지|처리하지) ?못[^.。,]{0,4}",
    ),
    "zh": (
        r"(?:流量|访问量|訪問量|请求|請求|用户量|用户数|并发|並發|负载|負載|人数|人數|订单|訂單|需求|登录量)[^。，,；]{0,14}?(?:激增|暴涨|暴漲|暴增|猛增|飙升|飆升|陡增|骤增|驟增|过大|過大|过高|過高|超出|超过(?=[^。，,]{0,10}(?:承载|负荷|预期|上限|容量))|远超)[^。，,；]{0,8}",
        r"(?:服务器|伺服器|系统|系統|平台|后台|後台|网络|網路|数据库)[^。，,；]{0,8}?(?:跟不上|没有跟上|沒有跟上|不堪重负|不堪重負|扛不住|撑不住|撐不住|顶不住|吃不消|承受不住|招架不住|难以承受|無法承受)",
    ),
}  # fmt: skip


_JOINED: Final = late(r"(?:because|as|since|but|and|so|that|then|when) ", re.IGNORECASE)
_LED: Final = late(r"\b(?:(?:an?|the|our|its|this|their) )(?:[\w’-]+ ){0,2}$", re.IGNORECASE)
"""The words that open the noun phrase of a load."""
_THEN: Final = late(
    r"\b(?:was|were|had|did|became|grew|rose|hit|reached|could|couldn|didn|came|tried|went|at once|all at the same time|simultaneously|\w{2,}ing|\w{2,}ed)\b",
    re.IGNORECASE,
)
"""What was so then, and not at any time."""
_CLOSES: Final = late(r"\W*(?:$|[,.;:!)”\"])")
_STEMS: Final = ("too m", "than", "times", "unprecedented", "record", "exceed", "outstrip", "surpass", "outpac", "outg", "outran", "keep up", "cope", "handle", "bear", "withst", "sustain", "absorb", "scale", "manage", " under ", "unable to ")  # fmt: skip
"""Without one of these an English sentence tells of no overload."""
_FEW: Final = 4
"""Words of a load without a verb: "Too much traffic, the server may have crashed"."""
_AT_ANY_TIME: Final = late(
    r"\b(?:rel(?:y|ies)|depend(?:s|ed)?|trust|verlassen sich|abhängig|vertrauen|dépend\w*|repos\w+ sur|depend(?:e|en|em)|conf[ií]an|dipend\w+|afhankelijk|vertrouwen|pol?ega\w+|zależ\w+|förlitar|avhengig|afhængig|bergantung)\b|завис\w+|полага\w+|залеж\w+|依存|依赖|依賴|의존",
    re.IGNORECASE,
)
"""That many lean on one provider is no load."""
_COUNTED: Final = late(
    r"\b(?:roads?|streets?|motorways?|reports?|complaints?|posts|tweets|mentions|(?:support|trouble) tickets|meldungen|beschwerden|signalements|plaintes|quejas|reportes|reclama\w+|segnalazion\w+|meldingen|klachten|zgłosze\w+|skarg\w*|жалоб\w*)\b|投稿|問い合わせ|苦情|신고|문의|민원|상담|댓글|投诉|投訴|咨询|吐槽",
    re.IGNORECASE,
)
"""What there was too much of are words on the outage."""
_SHOWN: Final = late(r"(?:[“\"«„‘']|\b(?:errors?|message|code|429|saying|reads?|status):?) $|[“\"«„]$", re.IGNORECASE)
"""Before the text of an error: "Too many requests"."""


_NORTHERN: Final = frozenset({"da", "no", "nb", "sv"})
_DOWN: Final = late(r"(?:nede|ned|nere|ute|oppe|utilgjengelig\w*|utilgængelig\w*|otillgänglig\w*|problemer|problem|trøbbel|bøvl|stopp|svart) $", re.IGNORECASE)  # fmt: skip
"""Before "for mange", which is then for whom the service did not work, and not too many."""


@cache
def _pattern(language: str) -> Seldom | None:
    words = _WORDS.get(language)
    if words is None:
        return None
    body = "|".join(words)
    return seldom(body if language in {"ja", "ko", "zh"} else rf"(?<![\w-])(?:{body})(?!\w)", re.IGNORECASE)


def _is_bare(sentence: str, match: re.Match[str]) -> bool:
    return len(match.group().split()) <= _FEW and _CLOSES.match(sentence, match.end()) is not None


def overloads(sentence: str, language: str) -> Iterator[tuple[int, int]]:
    """Offsets of the clauses of a sentence that tell of too much for a system, without the word that joins them to others."""
    pattern, lowered = _pattern(language), sentence.lower()
    if pattern is None or (language == "en" and not any(stem in lowered for stem in _STEMS)):
        return
    for match in pattern.finditer(sentence):
        joined = _JOINED.match(match.group())
        if (
            _COUNTED.search(match.group())
            or _AT_ANY_TIME.search(match.group())
            or _SHOWN.search(sentence[: match.start()])
        ):
            continue
        if language in _NORTHERN and _DOWN.search(sentence[: match.start()]):
            continue
        if language == "en" and not _THEN.search(match.group()) and not _is_bare(sentence, match):
            continue
        led = _LED.search(sentence, 0, match.start())
        yield (
            (led.start() if led is not None else match.start() + (joined.end() if joined is not None else 0)),
            match.end(),
        )
