"""Words that stand where a cause would and name none: a clause cut loose, the fault named before, the outage among others of
its kind, what it did, and when somebody found out.
"""

from __future__ import annotations

import re

from scraper.core.patterns import late

_GOES_ON = r"(?:and|but(?! (?:rather|instead|an?)\b)|or|nor|et|ou|y|e|und|oder|aber|pero|och|men|og|dan|tetapi|ve|veya|ama|và|hoặc) "
"""A second clause: "… struck on Monday, and creation issues affected users"."""
_TELLS_HOW = r"\w+ing (?:how|why|what|whether|when|where) |(?:how|why|whether|wie|warum|ob|comment|pourquoi|cómo|como o|perché|hoe|waarom|hur|varför|jak|dlaczego|как|почему|як|чому|bagaimana|mengapa) "
_FOUND_OUT = (
    r"(?:\w+ly |later |since |first |only |then |now |also |still |being |been )*"
    r"(?:identified|found|determined|discovered|confirmed|established|pinpointed|isolated|located|diagnosed|resolved|fixed|addressed|corrected|mitigated|rectified|eliminated|dealt with|tackled|taken care of|sorted(?: out)?|cleared(?: up)?|tracked down|worked out|handled|repaired|understood|removed|disclosed|revealed|announced|published|investigated|reported"
    r"|identifiziert|gefunden|behoben|ermittelt|identifiée?s?|trouvée?s?|corrigée?s?|résolue?s?|identificad[oa]s?|encontrad[oa]s?|corregid[oa]s?|resuelt[oa]s?|corrigid[oa]s?|resolvid[oa]s?|identificat[oaie]|individuat[oaie]|risolt[oaie]|gevonden|opgelost|geïdentificeerd|hittad|hittats|åtgärdad|fundet|løst|funnet)"
    r"(?: (?:and|but|so|at|on|by|in|within|after|before|around|shortly|overnight|quickly|early|late|last|this|today|yesterday|later|um|am|gegen|à|le|vers|a las?|el|às|em|alle|il|om|op|kl)\b.*)?\W*$"
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
_THE_OUTAGE_TOLD = r"(?:this|that|these|those) (?:[\w-]+ ){0,2}?(?:breakdowns?|meltdowns?|collapses?|shutdowns?|blackouts?|outages?|disruptions?)\b"
_IT_OUTAGE = r"(?:une |la |cette |des |les )?(?:\w+ )?pannes? (?:dans|à|en|sur|à travers) (?:tout[es]? |plusieurs |de nombreuses )?(?:l[ae]s? |l['’])?(?:villes|régions?|départements?|pays|france|europe|monde)\b|(?:una )?(?:caída|falla|avería) en (?:varias|distintas|algunas|todo|toda)\b|(?:un )?(?:guasto|disservizio|blackout) in (?:diverse|varie|molte|alcune|tutta)\b|(?:une |la |cette |des |les )?(?:\w+ )?pannes? (?:informatiques?|techniques?|géantes?|mondiales?|générales?|massives?)(?: (?:\w+|d['’]ampleur))?\W*$|(?:una |la )?ca[ií]da (?:informática|masiva|general|global)(?: \w+)?\W*$|(?:un |il )?blackout informatico(?: \w+)?\W*$"
"""The outage of a house's machines, by the noun that languages have for it."""
_AMONG_THE_WORST = r"(?:one|two|three|some|une?|deux|trois|una?|dos|tres|due|tre|uma?|dois|duas|eine[rnms]?|zwei|een|twee) (?:of the|des|de las|de los|das|dos|delle|dei|der|van de) (?:[\w-]+ ){0,4}?(?:outages?|disruptions?|blackouts?|pannes?|caídas|interrupciones|apagones|quedas|interrupções|disservizi|blackout|ausfälle\w*|störungen|storingen)\b"
"""The outage, by how bad it was."""
_NAMED_BEFORE = (
    r"(?:this|that|these|those|such an?|ce|cet|cette|ces|diese[rsmn]?|jene[rsmn]?|est[eao]s?|es[eao]s?|aquel\w*|quest[oaie]|dit|deze|den(?:ne|na)|dett[ae]|tent[oa]|tat[oa]|эт\w+|ця|цей|ці|bu|şu) "
    r"(?:[\w’'-]+ ){0,2}?(?:bugs?|bogues?|errors?|errores|erreurs?|erros?|error[ei]|fehlers?|fout(?:en)?|fel|fejl|feil|faults?|défauts?|defaillances?|défaillances?|fallos?|fallas?|falhas?|guast[oi]|glitch(?:es)?|breakdowns?|meltdowns?|collapses?|crash(?:es)?|shutdowns?|problems?|problem[ei]|problèmes?|problemas?|issues?|failures?|defects?|defekts?|incidents?|incidentes?|incidente|chyb[auy]|błąd|błędu|ошибк\w+|сбо[йяюеи]\w*|помилк\w+|зб[оі]\w+|hata\w*|sorun\w*|arıza\w*)"
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
    r"(?:이번|해당|이|최근|대규모|전국적인?)? ?(?:서비스|접속|통신|네트워크|인터넷|유·무선)? ?(?:장애|먹통)(?: 사태)?$|\x00(?:の|的| )?(?:서비스 ?|服务|サービス)?(?:장애|오류|먹통|불통|접속 ?장애|障害|不具合|故障|宕机|宕機|中断|中斷)$|(?:大規模な?|全国的な?|この|その|今回の|世界的な?|一連の)*(?:通信|サービス|接続|アクセス|ネット)?(?:障害|不具合|トラブル|影響)$|(?:[^，。]{0,4})?(?:伺服器|服务器|網路|网络)?(?:連線|连接|連接|登入|登录)(?:錯誤|错误|異常|异常|失敗|失败|問題|问题)$"
    r"|"
    r"(?:(?:该|此|这|本|服务|此次|本次|这次|這次|大规模|全球)*(?:中断|中斷|故障|问题|問題|事件|事故|宕机|宕機|瘫痪|癱瘓))(?:还|還|也|就|都|则|則|又|并|並|将|將|已|曾|直接)*$"
    r"|[^，。]*也(?:发生|發生|出现|出現|遭遇|遭到)[^，。]*(?:故障|中断|中斷|宕机|宕機)$"
    r"|(?:この|その|これらの|本|同|今回の)(?:バグ|不具合|障害|エラー|問題|故障)$|(?:这个|這個|该|該|此)(?:错误|錯誤|漏洞|缺陷|bug)$|(?:이|그|해당|이번) ?(?:버그|오류|문제|결함|장애|고장)$"
)
_REMEDY = (
    r"(?:[\w’'-]+ ){0,4}?(?:fix(?:es)?|updates?|patch(?:es)?|hotfix|reboots?|restarts?|roll-?backs?|work-?arounds?|maintenance|teams?|engineers?|measures|steps|work)\b[^.;]{0,40}?\bto (?:\w+ly )?(?:fix|resolve|address|restore|correct|mitigate|remedy|ensure|repair|prevent|avoid|complete|finish|solve|recover)\b"
    r"|[^.;,]{3,60}?\b(?:(?:pour|para|per|aby|чтобы|щоб|untuk|för att|for å|for at|om|um) (?:[\w-]+ ){0,4}?(?:corrig|corregi|résou|rétabl|solucion|resolver|restablec|risol|ripristin|beheb|wiederher|op te los|te verhelp|naprawi|przywr|исправ|устран|восстан|виправ|усун|віднов|memperbaiki|memulihkan|åtgärd|återställ|løse|rette|gjenopprett|genopret)|для (?:устран|восстан|исправ|усун|віднов))"
    r"|(?:an? |the |its )?(?:[\w-]+ )?fix(?:es)? (?:to|for|of)\b"
)
"""What is done about a fault, and why."""
_HEADLESS = r"(?:an?|een|eine?[rnms]?|une?|uma?|un[ao]?|ett?|en)? ?(?:technical|internal|technische?[rnms]?|interne?[rnms]?|technique|interne|técnic[oa]|intern[oa]|tecnic[oa]|tekniske?t?|techniczn\w+|technick\w+|техническ\w+|технічн\w+|as follows|the following)\W*$"
"""An adjective that the fault is told behind: "the cause was a technical one: …"."""
_POINTS_BACK = r"حتى (?:الآن|اللحظة|الساعة)|(?:و?هو ما|مما|الأمر الذي|ما|(?:هذا |هذه )?ال(?:انقطاع|عطل|خلل|مشكلة|أزمة|توقف|حادث)\w*(?! (?:ال)?(?:كهرب|تيار)))\W*$|(?:ذلك|هذا\W*$|هذه\W*$|котор\w+|kter\w+|któr\w+|як(?:ої|ого|ому|им|их)|чего|чого|which|whom|whose|wodurch|weshalb|lo cual|lo que|ce qui|o que|il che|której|którego|čehož|hvilket|vilket)\b"
"""A relative clause: the cause stands before it."""
_FRAILTY = r"(?:an? |the |its |their |how |la |el |a |o |die |der |de )?(?:[\w-]+ ){0,2}?(?:(?:dependency|systemic|concentration) risks?|vulnerabilit(?:y|ies) of|fragility|frailty|weaknesses of|brittleness|interdependen\w+|concentration of|fragilit(?:é|à|y)|vulnerabilidad(?:e)? d|fragilidad|fragilidade|vulnérabilité d|vulnerabilità d|verwundbarkeit|anfälligkeit|kwetsbaarheid|sårbarhet|kruchość|уязвимост|хрупкост)"
"""A comment on systems of the kind."""
_THEN_WHAT_IT_DID = (
    r"(?:awarii|awarią|przerwy|usterki|сбо(?:я|ев|ем|ям)|аварии|зб(?:ій|ою|оїв)|výpadku|poruchy|(?:il |del |dal )?(?:blocco|disservizio|guasto|down)|panne|kesinti|arıza) (?:(?!(?:в|во|на|у|при|с|со|w|we|na|u|z|ze|v|ve|di|del|della|in|nel|nella|al|alla)\s)[\w’'-]+ ){0,2}?(?:przed|przez|od|wiel\w+|nie|часть|многие|не|sono|è|hanno|ha|si|sont|ont|est|pasażer\w+|klien\w+|użytkown\w+|пользовател\w+|пассажир\w+|клиент\w+|пасажир\w+|клієнт\w+|користувач\w+|lidé|cestující|zákazníci|[а-яёії]{3,}(?:лись|лось|лась|лися|лася|ли|ло|ла)|(?!(?:кана|порта|материа|персона|филиа|термина|сигна|журна|универса)л)[а-яёії]{2,}(?:[аеиоуыяё]л(?:ся)?|ют(?:ся)?|[аеиы]вает(?:ся)?|ирует(?:ся)?|[ая]ется)|[a-ząćęłńóśźż]{3,}(?:wali|zyli|nęli|ali|ały|iły|ano|ono|ęto|ło się|ły się))\b"
    r"|(?:avbrottet|driftstoppet|driftstörningen|störningen|störningarna|haveriet|nedbruddet|driftsforstyrrelsen|nedetiden)\b(?! (?:i|hos|på|vid|av|som)\b)"
    r"|(?:guasto|blocco|disservizio|blackout|pane|panne|queda|falha|caída|avería|falla|storing|uitval|awarii?|usterki|arıza|kesinti|sorun|gangguan|insiden|сбоя|сбой|аварии|неполадок|збою|avbrottet|haveriet|felet|störningen|výpadku|poruchy)(?: (?:ini|itu|tersebut)\b.*)?\W*$"
    r"|(?:bu |söz konusu |yaşanan )?(?:arıza|kesinti|aksaklık|sorun|çökme)(?:lar|ler)? \w"
    r"|.*\b(?:neden|nereden|niçin|neyin|nelerin|ne)$"
)
"""The outage, bare, and what came of it: "awarii przed placówkami …"."""
_NOT_KNOWN = r"(?:đâu|gì)(?!\w)|(?:sự cố|lỗi|trục trặc|gián đoạn)(?: (?:này|đó|trên|nói trên|vừa qua))?\W*$|(?:現在)?(?:[^。]{0,6}(?:明らかに(?:なって|されて|して)い?ない|判明していない|わかっていない|特定でき(?:て|ず|ない)))|(?:現在)?(?:調査中|不明|確認中|분명하지|(?:아직 |현재 |정확히 )*(?:파악|확인|밝혀|알려|규명)\S* ?(?:않|못|안 )|아직 |조사 ?중|파악 ?중|正在调查|正在調查|尚未)|[^，。]*(?:出现|發生|发生|出現)了?(?:一次|一场|大规模|严重|较)[^，。]*(?:故障|中断|中斷|宕机|宕機)$|.*(?:आउटेज|डाउन|ठप|बंद)(?: होने| हो जाने| रहने)?$|(?:этого |того )?(?:сбо[яйею]\w*|збо[юяї]\w*|авари[ияей]+) (?:в течение|длил|продолжит|протягом)|(?:an? |the )?(?:deeper|wider|broader|larger|bigger) (?:technical )?(?:issue|problem)s?$|.*(?:不清楚|尚不明|是否|未知$|待确认|待確認)|.*बाधित (?:हुई )?सेवा"
_PLACES = (
    r"(?:the |its |other |several |many |various |major )*(?:(?:[\w-]+ ){1,4}?(?:regions?|zones?|areas?|cities|countries|provinces|counties)|(?:cities|regions|states|countries|areas|locations|parts of|places|users in|customers in)\b.*)\W*$"
    r"|(?:die |der |den |les |des |las |los |le |i |gli |de )?(?:städte|regionen|villes|régions|ciudades|regiones|cidades|regiões|città|regioni|steden|regio['’]s)\b"
)
"""Where users are."""
_SOME_OF_THEM = r"(?:including|such as|for example|for instance|e\.g|y compris|notamment|incluyendo|incluid\w+|incluindo|einschließlich|darunter|inclus\w+|waaronder|zoals|inklusive|herunder|в том числе|включая|зокрема)\b"
_FIRST_SEEN = r"(?:the |los |las |les |die |ersten |os |as |i |le |gli |de |di |det |de |der )?(?:first|very first|primer[oa]s?|premi[eè]re?s?|ersten?|primeir[oa]s?|prim[ie]|eerste|första|første|pierwsze|první|первые|перші) (?:[\w-]+ )?(?:fall[oa]s?|problem\w*|problèmes?|errors?|errores|erros|erreurs?|fehler|störungen|reports?|signs?|failures?|issues|outages?|fouten|fel\w*|fejl|feil|błęd\w*|chyb\w*|сбо\w+|ошибк\w+|зб\w+|помилк\w+)\b"
"""The trouble, by when it was first seen."""
_RESENTED = (
    r"(?:the |its |their |an? |le |la |el |il |de |het |une |un |una |die |der )?(?:perceived |apparent |poor )?"
    r"(?:(?:lack|absence) of (?:[\w-]+ ){0,2}?(?:transparency|communication|information|clarity|updates?|details?|explanation|response|notice|accountability|answers)"
    r"|(?:manque|absence) (?:de |d['’])(?:transparence|communication|information|clarté|réponse)|(?:falta|ausencia|ausência) de (?:transparencia|transparência|comunica\w+|informa\w+|claridad|clareza|respuesta|resposta)"
    r"|mancanza di (?:trasparenza|comunicazion\w+|informazion\w+|chiarezza)|(?:mangelnd|fehlend)\w+ (?:transparenz|kommunikation|information\w*|auskunft)|gebrek aan (?:transparantie|communicatie|informatie|duidelijkheid))"
    r"|(?:it|they|the (?:company|bank|firm|operator|airline)) (?:(?:had|did|has|have)(?: not|n['’]t)|never|failed to) (?:said?|told|tell|inform|explain|communicat\w*|apologi[sz]e\w*|warn)\b|(?:không|chưa) (?:nói|thông báo|cho biết|giải thích|xin lỗi)(?!\w)"
)
"""What users hold against a firm."""
_UNDOING = (
    r"(?!.*\b(?:failed|faulty|botched|incomplete|accidental|unsuccessful)\b)(?:the |an? |its |their |our )?(?:[\w-]+ ){0,2}?(?:reversion|reverting|roll-?back|rolling back|restoration|undoing|withdrawal|remediation|mitigation)s?(?: (?:of|for|to)\b.*)?$"
    r"|(?:(?:die|der|das|le|la|el|il|o|a|de|het|den|det)\s|l['’])?(?:rücknahme|zurücknahme|wiederherstellung|rétablissement|restauration|restablecimiento|restauración|restabelecimento|ripristino|herstel|återställning\w*|gjenoppretting\w*|genopretning\w*|przywrócen\w+|восстановлен\w+|відновлен\w+)\b"
)
"""What undid the fault."""
_BY_WHOSE_WORD = r"(?:Angaben|Einschätzung|Meinung|Ansicht|Informationen|Berichten|Aussagen?|Auskunft|Erkenntnissen)\b|(?:возникш|происшедш|случивш|виникл)\w+ (?:неполад|проблем|сбо|збо)\w*"
"""Behind the German word for "after" and "according to"; and the outage by its having come about."""
_LIKENED = r".*\b(?:feels?|felt|looks?|looked|seems?|seemed|sounds?|sounded) like\b|(?:an? |the )?(?:[\w-]+ )?(?:cyber|digital|internet|political|media|financial|technological|communications?) (?:earthquakes?|tsunamis?|storms?|hurricanes?|armageddon|apocalypse|pandemics?)\b"
"""A figure of speech."""
_NO_NOUN = r"(?:hakkında|ile ilgili|konusunda)\b|la (?:noche|mañana|tarde|madrugada)\b(?! (?:de migraci|del apag))"
"""Turkish words that go with the cause before them; and the part of a day, which Spanish has behind the word for "by"."""
_SAID_TO_BE_KNOWN = (
    r"(?:dem |der |den |nach )?(?:[\w’'&.-]+ ){0,5}?(?:(?:mittlerweile|inzwischen|nun|bereits|noch|schon|derzeit|bislang|aber|jedoch) )+(?:nicht |völlig |un)?(?:bekannt|geklärt|gefunden|identifiziert|ermittelt|klar|unklar)\W*$"
    r"|(?:well |un)?(?:known|understood|clear|bekannt|bekend|geklärt|connue?s?|conocid[oa]s?|conhecid[oa]s?|not[aoe]|znan[aey]|známá?|извест\w+|відом\w+|känd|kjent|kendt|diketahui|biliniyor|明らか|判明)\W*$"
    r"|.*\b(?:(?:nog )?niet|(?:pas|ni) (?:encore )?|(?:a[uú]n |todavía )?no (?:es|está|se)|(?:ainda )?não (?:é|está|se)|(?:ancora )?non (?:è|sono)?(?: ancora)?|(?:ännu )?inte|(?:ennå |endnu )?ikke|(?:jeszcze )?nie (?:jest|są)|(?:zatím )?není|(?:пока )?не|(?:поки )?не) ?(?:duidelijk|bekend|connues?|claires?|clar[oa]s?|conocid[oa]s?|conoce|conhecid[oa]s?|sabe|chiar[oaie]|not[aeio]|klar\w*|kjent|kendt|känd|znan\w+|jasn\w+|známa?|jasné|известн\w+|ясн\w+|відом\w+)\W*$|.*(?:неизвестн\w+|неясн\w+|невідом\w+)\W*$|別の|(?:deployment|update|change|release|patch|upgrade)s?\W*$"
    r"|(?:désormais|maintenant|enfin|déjà|inzwischen|mittlerweile|jetzt|nun|ya|já|ormai|ora|inmiddels|nu|już|teraz|уже|теперь) (?:be|ge|er)?(?:connue?s?|claires?|bekannt|klar|gefunden|ermittelt|conocid[oa]s?|clar[oa]s?|conhecid[oa]s?|not[oaie]|chiar[oa]|kend|duidelijk|gevonden|znan\w+|jasn\w+|известн\w+|ясн\w+)\W*$"
    r"|(?:(?:now|already|still|not yet|as yet|currently|so far|well) )*(?:un)?(?:known|clear|understood|established)(?: (?:to|by|and|but|so|at|within)\b.*)?\W*$"
    r"|(?:(?:still|now|currently|also|yet|not|being|obecnie|nadal|noch|derzeit|encore|a[uú]n|ainda|ancora|nog|sedang|masih|halen|hâlâ) )*(?:under (?:investigation|review)|investigated|examined|looked into|to be determined|a mystery|untersucht|geprüft|en cours d['’](?:analyse|investigation|enquête)|investigad[oa]s?|in corso di accertamento|onderzocht|badan[ea]\w*|verfrüht|premature|diselidiki|araştırıl\w+|inceleni\w+)\b"
)
"""That the cause is known, without telling it."""
_WIDE = (
    r"(?:an? |the )?(?:(?:major|massive|serious|apparent) )?(?:widespread|worldwide|(?:nation|country|state|city|region|province|island|system|network)-?wide) "
    r"(?:(?:technical|service|services|communications?|network|connectivity|it|phone|mobile|internet) )*(?:issues?|problems?|failures?|errors?|difficult(?:y|ies)|troubles?|faults?)\b"
    r"|(?:an? |the )?(?:[\w-]+ ){0,2}?(?:days?|hours?|weeks?|nights?|morning|afternoon|evening|weekend) of (?:[\w-]+ ){0,3}?(?:issues|problems|outages?|disruptions?|failures|troubles?|chaos|delays|glitches|errors)\b"
)
"""Trouble by how far it reached or how long it went on, which is the outage, whatever it was with: a fault lies in one place."""
_A_PRONOUN = r"(?:it|this|that|these|those|them|dies(?:es)?|dessen|cela|ça|ceci|esto|eso|ello|isso|isto|ciò|questo|dit|dat|detta|det|dette|to|tego|tym|это(?:го|му)?|этим|це|цього|itu|ini|bu(?:nun)?),\s"
"""The outage by a pronoun, and then what it did: "because of it, logins failed"."""
_SO_MANY_REPORTS = (
    r"(?:(?:just |only |well |still )?(?:over|under|about|around|some|nearly|almost|roughly|fewer than|less than|more than|below|above|etwa|rund|knapp|fast|über|unter|environ|près de|plus de|moins de|unas?|unos|casi|cerca de|más de|menos de|mais de|quase|circa|quasi|oltre|meno di|ongeveer|zo['’]n|bijna|ruim|omkring|cirka|około|ponad|около|более|менее|близько|понад|sekitar|yaklaşık) )?"
    r"\d[\d.,\s]*(?:k |thousand |tausend |mille |mil |mila |duizend |tusen |tys\.? |тыс\.? |тис\.? |ribu |bin )?(?:user |customer |problem |outage |such |individual )?"
    r"(?:reports?|complaints?|messages|meldungen|beschwerden|signalements?|plaintes|reportes?|quejas|denuncias|reclama\w+|relatos|notificações|queixas|segnalazion\w+|meldingen|klachten|rapporter|anmälningar|anmeldelser|zgłosze\w+|жалоб\w*|сообщен\w+|скарг\w*|повідомлен\w+|laporan|bildirim\w*)(?!\w)"
)
"""A count of reports, behind words that also lead to a cause: "had come down to 2,600 reports"."""
_NOT_DISCLOSED = r"(?:an? |some |the )?(?:[\w-]+ ){0,2}?(?:issues?|problems?|reasons?|faults?|errors?|causes?|glitch(?:es)?|matters?) (?:that |which )?(?:it|they|he|she|we|the \w+|[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?) (?:(?:did|does|do|would|will|could|can|has|have|had) not|(?:did|does|do|would|wo|could|ca|has|have|had)n['’]t|declined to|refused to|has yet to|have yet to) (?:yet |further |immediately |otherwise )?(?:disclos|nam|specif|sa[iy]|explain|reveal|detail|describ|identif|elaborat|share|explained|give|given|made)\w*"
"""Trouble of which nobody says what it was."""
_NO_CAUSE = late(
    "|".join(
        f"(?:{words})"
        for words in (
            _GOES_ON,
            _TELLS_HOW,
            _FOUND_OUT,
            _ONE_OF_MANY,
            _AMONG_THE_WORST,
            _IT_OUTAGE,
            _THE_OUTAGE_TOLD,
            _NAMED_BEFORE,
            _SYMPTOM,
            _WIDE,
            _OUTAGE_AT_THE_END,
            _REMEDY,
            _HEADLESS,
            _POINTS_BACK,
            _FRAILTY,
            _PLACES,
            _SOME_OF_THEM,
            _FIRST_SEEN,
            _RESENTED,
            _UNDOING,
            _LIKENED,
            _BY_WHOSE_WORD,
            _NO_NOUN,
            _SAID_TO_BE_KNOWN,
            _NOT_KNOWN,
            _NOT_DISCLOSED,
            _A_PRONOUN,
            _SO_MANY_REPORTS,
            _THEN_WHAT_IT_DID,
            _IN_THE_EAST,
        )
    ),
    re.IGNORECASE,
)


def is_no_cause(value: str) -> bool:
    """Whether words that stand in the place of a cause name none."""
    return _NO_CAUSE.match(value.strip(" “”\"'‘’«»„「」,")) is not None
