"""Whether a post takes its own incident back: a false alarm, or opened, posted or declared by mistake.

It has to say so of this very incident and as a fact: not that it was none, not that it may have been one, not that a false
positive locked customers out, and not while it goes on to look for the cause. That nobody was affected takes nothing back.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from scraper.core.language.text import pieces
from scraper.core.patterns import late

_SENTENCE = late(r"(?<=[.!?])[\"')\]*_]*\s+|\n+|(?<=[。！？])")
_BREAK = late(r"[;:—–、，；：(]|,(?!\d)|\s-\s|\b(?:and|but|und|aber|et|mais|y|pero|mas|ma|en|maar|och|og|men|i|ale|и|но|але|а)\b", re.IGNORECASE)  # fmt: skip
_LONGEST = 3000
"""Characters of a post that is read: what takes an incident back is no long account of it."""
_NEAR = 70
"""Characters before a word of harm in which it is denied, or behind one in languages that deny there."""


@dataclass(frozen=True, slots=True)
class _Words:
    """`forms`: a post is taken back, as a clause tells it. `unless`: before them in their clause, they tell no such fact."""

    forms: re.Pattern[str]
    unless: re.Pattern[str]


def _words(forms: str, unless: str) -> _Words:
    return _Words(late(forms, re.IGNORECASE), late(unless, re.IGNORECASE))


_FALSE = r"(?:false[- ](?:alarm|positive|alert|detection|report|trigger)|(?:erroneous|spurious|phantom|bogus) (?:alert|alarm|report|detection))"
_NOTE = r"(?:incident|alert|alarm|alarms|alerts|posts?|notices?|notifications?|reports?|status(?: page)? (?:update|post|entry|message|page)|status|announcement|advisory|warning|message|entry|ticket|event|detection)s?"
_TROUBLE = r"(?:issues?|outage|problems?|disruption|degradation|errors?|spike|findings?|update)"
_ADD = r"(?!not\b|never\b|no\b|n['’]t|likely\b|possibly\b|probably\b|perhaps\b|potentially\b|maybe\b|nothing\b|neither\b|hardly\b)[\w’'-]+ "
_IT = rf"(?:\b(?:this|that|it|these|those|which|everything)|\b(?:this|that|the|these|those|all|our|an?) (?:{_ADD}){{0,3}}?(?:{_NOTE}|{_TROUBLE})(?: (?!was|were|is|has|have)(?:{_ADD}){{0,4}}?)?)"
_WAS = r"(?:(?:was|were|is|are|has been|have been|had been)(?: (?:determined|confirmed|found|identified|verified|concluded|established|deemed|classified)(?: to be| to have been| as being| as|,? that it was)?)?|turned out to (?:be|have been)|proved(?: to be)?|ended up being)"
_MADE = r"(?:opened|posted|declared|published|reported|raised|filed|logged|announced|issued|sent|shared|listed|put (?:up|out))"
_BEGUN = (
    r"(?:created|triggered|started|generated|activated|initiated|set up|fired|sent out|displayed|added|entered|made)"
)
_WRONGLY = r"(?:by mistake|in error(?! (?:logs?|messages?|rates?|codes?|responses?|state|reports?|handling)\b)|by accident|by error|accidentally|mistakenly|erroneously|inadvertently|unintentionally|incorrectly|wrongly|falsely)"
_MONITOR = r"(?:monitor\w*|alert\w*|alarm\w*|health[- ]?checks?|probes?|checkers?|sensors?|metrics?|synthetic\w*|uptime|(?:incident|outage|anomaly|failure) detection|pager\w*|telemetry|dashboards?|status page)"
_ENGLISH = _words(
    rf"{_IT} ?{_WAS} (?:{_ADD}){{0,3}}?{_FALSE}s?\b"
    rf"|\b(?:determined|confirmed|found|identified|verified|established|deemed|classified) (?:this|it|the {_NOTE}|this {_NOTE}|these {_NOTE}) (?:to be|to have been|as|was|were) (?:an? )?(?:{_ADD}){{0,2}}?{_FALSE}s?\b"
    rf"|{_IT} ?{_WAS} (?:{_ADD}){{0,2}}?(?:caused|triggered|raised|due|the result|a result|because)(?: by| to| of)? (?:{_ADD}){{0,3}}?{_FALSE}s?\b(?=[^.;]*\b{_MONITOR})"
    rf"|(?:^|(?<=[.:—–] ))\W*{_FALSE}\b(?= *(?:$|[.!,:;—–(-]|(?:caused|triggered|due|from|by|in|on|raised)\b))"
    rf"|\b(?:this|that|it) (?:was|were|has been|is) (?:{_WRONGLY} (?:{_MADE}|created)|(?:{_MADE}|created) (?:here )?{_WRONGLY})\b"
    rf"|\b(?:this|the|that|our|an?) (?:{_ADD}){{0,2}}?{_NOTE} (?:was|were|has been|had been|have been) (?:{_WRONGLY} (?:{_MADE}|{_BEGUN})|(?:{_MADE}|{_BEGUN}) (?:here )?{_WRONGLY})\b"
    rf"|\b(?:this|the|that) (?:{_ADD}){{0,2}}?{_TROUBLE} (?:was|were|has been) (?:{_WRONGLY} {_MADE}|{_MADE} {_WRONGLY})\b"
    rf"|\bwe (?:have |had )?(?:{_WRONGLY} (?:{_MADE}|created|opened) (?:this|the|an?) (?:{_ADD}){{0,2}}?{_NOTE})|\b(?:{_MADE}|created) (?:this|the) (?:{_ADD}){{0,2}}?{_NOTE} {_WRONGLY}\b"
    rf"|\bplease (?:disregard|ignore) this (?:{_ADD}){{0,2}}?{_NOTE}\b"
    rf"|\b(?:this|it|this {_NOTE}) (?:was|is) (?:only |just |merely |simply )?a test(?: {_NOTE})?(?= *(?:$|[.!;,—–]))"
    rf"|\b(?:this|it|this {_NOTE}) (?:was|is)(?: not|n['’]t) an? (?:actual|real|genuine|true) (?:incident|outage|issue|problem|disruption)\b"
    r"|\bthere (?:was|were) (?:never an?|no) (?:actual |real |genuine |true |service )?(?:incident|outage|disruption)s?\b(?= *(?:$|[.!;,—–(]))",
    r"\b(?:not|never|no longer|if|whether|unless|in case|could|may|might|would|initially|at first|first|originally|thought|believed?|assum\w+|suspect\w*|appear\w*|seem\w*|likely|possibl[ey]|perhaps|probably|mistook|taken for|dismissed|rather than|instead of|until|once)\b|n['’]t\b",
)
_WIR = r"(?:gemeldet|eröffnet|erstellt|veröffentlicht|gepostet|ausgelöst|angelegt|geöffnet|publiziert|eingestellt|verschickt|ausgegeben|deklariert)"
_ABROAD = (
    _words(
        rf"\b(?:handelte?|handelt)(?: es)? sich(?: (?:dabei|hierbei|hier|nur|lediglich|nachweislich))* um (?:(?:nur|lediglich) )?einen (?:\w+ ){{0,2}}?(?:fehlalarm|falschen alarm)|\b(?:es|das|dies|hierbei|meldung|alarm|vorfall) (?:war|ist) (?:(?:nur|lediglich|offenbar nur) )?(?:ein (?:\w+ )?(?:fehlalarm|falscher alarm)|eine (?:\w+ )?(?:falschmeldung|fehlmeldung))"
        rf"|\b(?:als (?:\w+ )?(?:fehlalarm|falscher alarm|falschmeldung|fehlmeldung)) (?:heraus|erwiesen|entpuppt|bestätigt)|(?:^|(?<=[.:—–] ))\W*(?:fehlalarm|falscher alarm|fehlmeldung)\b(?= *(?:$|[.!,:;—–(-]|durch\b|von\b|unsere[rs]?\b))"
        rf"|\b(?:dies\w*|unsere?|der|die|das) (?:[\w-]+ )?(?:meldung|[\w-]*meldung|vorfall|eintrag|incident|ticket|hinweis|alarm|beitrag|post) (?:wurde|war|ist) (?:\w+ ){{0,1}}?(?:versehentlich|irrtümlich(?:erweise)?|fälschlich(?:erweise)?|aus versehen|durch (?:einen )?(?:fehler|irrtum)|falsch) {_WIR}",
        r"\b(?:kein\w*|nicht|wenn|falls|ob|zunächst|zuerst|anfangs|vermut\w+|wahrscheinlich|möglicherweise|vielleicht|könnte|scheint|offenbar)\b",
    ),
    _words(
        r"(?:\b(?:il s['’]agit|il s['’]agissait)(?: (?:en fait|uniquement|seulement))? d['’]une? |\b(?:c['’]était|c['’]est|était|s['’]est avéré[e]?(?: être)?|se révèle être|s['’]est révélé[e]?(?: être)?)(?: (?:en fait|juste|seulement))? une? )(?:fausse alerte|fausse alarme|faux[- ]positif|fausse détection)|(?:^|(?<=[.:—–] ))\W*(?:fausse alerte|fausse alarme|faux[- ]positif)\b(?= *(?:$|[.!,:;—–(-]|de\b|du\b|d['’]))"
        r"|\b(?:cet|cette|ce|l['’]|notre|la|le) ?(?:incident|alerte|message|publication|annonce|signalement|avis|notification|ticket|communication) (?:a|avait) été (?:ouvert|créé|publié|déclaré|signalé|déclenché|posté|émis|envoyé|diffusé)e? (?:ici )?(?:par erreur|par mégarde|par inadvertance|accidentellement|à tort)",
        r"\b(?:pas|si|peut-être|probablement|sembl\w+|d['’]abord|pens\w+|croy\w+|pourrait|non)\b",
    ),
    _words(
        r"(?<!no )(?:\b(?:se trató|se trataba|se trata|ha tratado) (?:solo |únicamente )?de una? |\b(?:fue|era|es|ha sido|resultó(?: ser)?|ha resultado(?: ser)?) (?:solo |únicamente )?una? )(?:falsa alarma|alarma falsa|falso positivo|falsa alerta|alerta falsa)|(?:^|(?<=[.:—–] ))\W*(?:falsa alarma|falso positivo)\b(?= *(?:$|[.!,:;—–(-]|de\b|del\b|por\b))"
        r"|\b(?:este|esta|el|la|dicho|nuestro) (?:incidente|incidencia|aviso|alerta|publicación|mensaje|reporte|informe|entrada|comunicado|notificación) (?:(?:fue|ha sido) (?:abiert|cread|publicad|declarad|registrad|generad|reportad|activad|emitid|enviad)[oa]|se (?:abrió|creó|publicó|declaró|registró|generó|reportó|activó|emitió|envió|ha (?:abierto|creado|publicado|declarado|generado))) (?:por error|por equivocación|erróneamente|accidentalmente|por accidente)",
        r"\b(?:no|si|quizás?|probablemente|parec\w+|al principio|inicialmente|pens\w+|cre[eíy]\w*|podría)\b",
    ),
    _words(
        r"(?<!não )(?:\b(?:tratou-se|tratava-se|trata-se) (?:apenas |somente )?de um[a]? |\b(?:foi|era|é|mostrou ser|revelou-se|acabou (?:por )?se(?:r|ndo)|provou ser) (?:apenas |somente )?um[a]? )(?:falso alarme|alarme falso|falso positivo|alerta falso|falso alerta|falsa deteção|falsa detecção)|(?:^|(?<=[.:—–] ))\W*(?:falso alarme|alarme falso|falso positivo)\b(?= *(?:$|[.!,:;—–(-]|d[eoa]\b))"
        r"|\b(?:este|esta|esse|essa|o|a) (?:incidente|aviso|alerta|publicação|mensagem|comunicado|notificação|registro|registo|post) (?:foi|havia sido) (?:abert|criad|publicad|declarad|registrad|registad|gerad|postad|emitid|enviad|reportad)[oa] (?:por engano|por erro|por lapso|erroneamente|indevidamente|acidentalmente|por equívoco)",
        r"\b(?:não|se|talvez|provavelmente|parec\w+|inicialmente|ach\w+|acredit\w+|poderia)\b",
    ),
    _words(
        r"(?<!non )(?:\b(?:si è trattato|si trattava|si tratta) (?:solo |soltanto )?di un |\b(?:era|è stato|è risultato|si è rivelat[oa](?: essere)?|è) (?:solo |soltanto )?un )(?:falso allarme|falso positivo|allarme falso)|(?:^|(?<=[.:—–] ))\W*(?:falso allarme|falso positivo)\b(?= *(?:$|[.!,:;—–(-]|de[il]\b|di\b))"
        r"|\b(?:questo|questa|il|la|l['’]) ?(?:incidente|segnalazione|avviso|messaggio|allarme|post|ticket|comunicazione|comunicato|notifica) (?:è|era) stat[oa] (?:apert|creat|pubblicat|dichiarat|segnalat|inserit|emess|inviat|attivat|generat)[oa] (?:per errore|per sbaglio|erroneamente|accidentalmente|per un errore)",
        r"\b(?:non|se|forse|probabilmente|sembr\w+|inizialmente|pens\w+|cred\w+|potrebbe)\b",
    ),
    _words(
        r"\b(?:het|dit|dat|melding|alarm|incident) (?:was|is|bleek|blijkt|betrof|betreft|ging om)(?: (?:slechts|achteraf|echter|om))* (?:een )?(?:(?!geen\b|niet\b)\w+ )?(?:vals alarm|loos alarm|valse melding|valse alarm|false positive)|(?:^|(?<=[.:—–] ))\W*(?:vals alarm|loos alarm)\b(?= *(?:$|[.!,:;—–(-]|door\b|van\b))"
        r"|\b(?:dit|deze|de|het) (?:[\w-]*melding|incident|[\w-]*bericht|alarm|storing|ticket|post) (?:is|werd|was) (?:per ongeluk|per abuis|abusievelijk|onterecht|ten onrechte|bij vergissing|foutief) (?:geopend|aangemaakt|geplaatst|gemeld|gepubliceerd|afgegeven|gestart|verstuurd|gepost)",
        r"\b(?:geen|niet|als|of|indien|misschien|waarschijnlijk|eerst|aanvankelijk|lijkt|leek|mogelijk|dachten)\b",
    ),
    _words(
        r"\b(?:det|detta|dette|larmet|alarmen|incidenten|hændelsen|hendelsen) (?:var|är|er|visade sig vara|viste sig at være|viste seg å være|rörde sig om|handlade om|drejede sig om|dreide seg om)(?: (?:bara|endast|kun|bare))? (?:ett |et |en )?(?:falsklarm|falskt larm|falskt alarm|falsk alarm|falsk positiv\w*)|(?:^|(?<=[.:—–] ))\W*(?:falsklarm|falskt larm|falsk alarm)\b(?= *(?:$|[.!,:;—–(-]|från\b|fra\b))"
        r"|\b(?:denna|den här|denne|dette|detta|det här|incidenten|meldingen|meddelelsen) ?(?:incident\w*|händelse\w*|hændelse\w*|hendelse\w*|[\w]*meddelande\w*|[\w]*meddelelse\w*|melding\w*|inlägg\w*|larm\w*|alarm\w*|driftstörning\w*|sak\w*)? (?:blev |ble |har |er |är )?(?:öppnades|skapades|publicerades|lades upp|öppnats|skapats|publicerats|oprettet|åbnet|udsendt|publiceret|opprettet|åpnet|publisert|lagt ut|sendt ut) (?:av misstag|felaktigt|ved en fejl(?:tagelse)?|fejlagtigt|ved en feil(?:takelse)?|feilaktig|ved et uheld|ved en misforståelse)",
        r"\b(?:inte|ikke|ej|inget|om|hvis|kanske|måske|kanskje|troligen|sannolikt|först|først|verkar|trodde)\b",
    ),
    _words(
        r"(?<!nie )\b(?:był|był to|to był|okazał się|okazało się|to) (?:(?:to|tylko|jedynie|być) ){0,2}fałszyw(?:y alarm|ym alarmem|e zgłoszenie)|(?:^|(?<=[.:—–] ))\W*fałszywy alarm\b(?= *(?:$|[.!,:;—–(-]))"
        r"|\b(?:ten|to|ta) (?:incydent|zgłoszenie|komunikat|alert|wpis|powiadomienie|zdarzenie|wiadomość) (?:został[aoy]?|był[aoy]?) (?:(?:przez pomyłkę|omyłkowo|błędnie|pomyłkowo|przypadkowo) (?:otwart|utworzon|opublikowan|zgłoszon|dodan|wysłan)\w+|(?:otwart|utworzon|opublikowan|zgłoszon|dodan|wysłan)\w+ (?:przez pomyłkę|omyłkowo|błędnie|pomyłkowo|przypadkowo))",
        r"\b(?:nie|jeśli|jeżeli|czy|może|prawdopodobnie|początkowo|wydaje)\b",
    ),
    _words(
        r"(?<!\w)(?:был[аои]?|оказал(?:ась|ось|ся|ись)|является|это|явля(?:ется|лось|лась)) (?:(?:просто|лишь|всего лишь|была|было) ){0,2}(?:ложн(?:ой|ая|ым|ое|ую) (?:тревог(?:ой|а|у)|срабатывани(?:ем|е)|сигнал\w*)|ложноположительн\w+ срабатывани\w+)|(?:^|(?<=[.:—–] ))\W*(?:ложная тревога|ложное срабатывание)(?!\w)(?= *(?:$|[.!,:;—–(-]|мониторинга|системы))"
        r"|(?<!\w)(?:(?:этот|данный|это|данное|настоящий) )?(?:инцидент|сообщение|уведомление|оповещение|запись|публикация) (?:был[аои]? )?(?:(?:ошибочно|случайно|по ошибке) (?:открыт|создан|опубликован|заведен|заведён|объявлен|отправлен|размещен|размещён)\w*|(?:открыт|создан|опубликован|заведен|заведён|объявлен|отправлен|размещен|размещён)\w* (?:по ошибке|ошибочно|случайно))",
        r"(?<!\w)(?:не|если|ли|возможно|вероятно|сначала|похоже|кажется|может)(?!\w)",
    ),
    _words(
        r"(?<!\w)(?:бул[аои]|виявил(?:ася|ося|ась|ось)|це) (?:(?:просто|лише|була|було) ){0,2}(?:хибн|помилков)(?:а|ою|е|им|ої) (?:тривог(?:а|ою)|спрацюванн(?:я|ям))|(?:^|(?<=[.:—–] ))\W*(?:хибна тривога|хибне спрацювання|помилкове спрацювання)(?!\w)(?= *(?:$|[.!,:;—–(-]|моніторингу|системи))"
        r"|(?<!\w)(?:(?:цей|це|даний|дане) )?(?:інцидент|повідомлення|сповіщення|запис) (?:бул?[аои]? |був )?(?:(?:помилково|випадково|через помилку) (?:відкрит|створен|опублікован|оголошен|надіслан)\w*|(?:відкрит|створен|опублікован|оголошен|надіслан)\w* (?:помилково|випадково|через помилку))",
        r"(?<!\w)(?:не|якщо|чи|можливо|ймовірно|спочатку|схоже|здається)(?!\w)",
    ),
    _words(
        r"誤(?:検知|検出|報|警報|アラート|発報)(?:でした|だった|であった|であり|であることが|と判明|であると(?:判明|確認)|によるもの(?:でした|です|と判明)|です(?!か))|(?:誤って|間違って|手違いで|誤操作で)(?:(?:公開|投稿|掲載|作成|登録|起票|発報|発信|通知|送信|お知らせ)(?:した|され|しました|いたしました|して|してしま))",
        r"(?:かどうか|もし|可能性)",
    ),
    _words(
        r"(?:(?<!不)(?<!并非)(?<!並非)(?<!并不)(?:是|为|為|属于|屬於|系|係|确认为|確認為|属|判定为)(?:一次|一起|一个|一個|系统|系統|监控|監控|监控系统的|的){0,2}(?:误报|誤報|误告警|誤告警|虚惊|虛驚|虚假警报|虛假警報))|(?:^|(?<=[。,，:：]))(?:监控|監控|系统|系統)?(?:误报|誤報)(?=$|[。,，!！;；])|(?:此|该|該|本|这|這)[^。，,]{0,6}?(?:事件|公告|通知|告警|消息)(?:是|为|系|被)?(?:误|誤|错误|錯誤|不慎)(?:地)?(?:发布|發布|创建|建立|开启|開啟|提交|上报|發送|发送|触发|觸發)",
        r"(?:不是|并非|並非|是否|如果|可能|疑似)",
    ),
    _words(
        r"(?:오탐(?:지)?|허위 (?:경보|알림|알람)|잘못된 (?:경보|알림|알람))(?:으로|였|이었|입니다|임이|임을|로 (?:확인|판명|밝혀)|인 것으로)|(?:실수로|잘못|착오로) (?:등록|생성|게시|작성|공지|발송|열)(?:되|된|됐|했|하였|렸|린)",
        r"(?:가능성|만약|여부|아니)",
    ),
    _words(
        r"\b(?:yanlış|hatalı|asılsız) (?:alarm|pozitif|uyarı)(?:dı|di|du|ydı|dır|mış|\s+(?:olduğu|olarak|olduğunu))(?![^.]{0,20}\bdeğil)|(?:^|(?<=[.:—–] ))\W*yanlış alarm\b(?= *(?:$|[.!,:;—–]))|\b(?:olay|bildirim|kayıt|uyarı|duyuru)\w* (?:yanlışlıkla|sehven|hatalı olarak|hata sonucu) (?:aç|oluştur|yayınla|paylaş|bildir|gönder)\w+",
        r"\b(?:eğer|belki|muhtemelen|olabilir|değil)\b",
    ),
)
_LANGUAGES = (_ENGLISH, *_ABROAD)

_UNSETTLED = late(
    r"\b(?:ongoing investigat\w+|investigations? (?:is|are|remains?) (?:still )?(?:ongoing|under ?way|open|continuing)|investigations? continues?|continu(?:e|es|ing) (?:to|our|the) (?:investigat|look)\w*|still (?:investigating|looking|checking|seeing|working)|isolated (?:incident|issue|case|event))\b"
    r"|\b(?:untersuchen (?:\w+ ){0,2}(?:weiter|noch)|weiter(?:hin)? untersucht|enquête se poursuit|poursuivons (?:nos|l['’]|les)|seguimos investigando|continuamos investigando|continua(?:mos)? a investigar|stiamo ancora|onderzoeken (?:\w+ ){0,2}(?:nog|verder)|nadal badamy|продолжаем (?:расслед|разбир)\w+)\b|引き続き調査|調査を(?:継続|続け)|继续调查|仍在调查|계속 조사",
    re.IGNORECASE,
)
"""The post goes on to look for what it was."""
_HARM = late(
    r"\b(?:customers?|users?|clients?|visitors?|people|subscribers?|members?|requests?|traffic|e-?mails?|messages?|log-?ins?|sign-?ins?|payments?|transactions?|orders?|calls|builds?|jobs?|accounts?|connections?|workflows?|regions?|api|site|website|services?|app|database|servers?|nodes?)(?: (?!monitor|check|alert)[\w’'-]+){0,4}? (?:(?:was|were|had been|have been|has been|got) (?:[\w-]+ ){0,2}?(?:affected|impacted|blocked|rejected|dropped|lost|delayed|throttled|suspended|locked|quarantined|unable|unavailable|unreachable|degraded|down|interrupted|disrupted|denied|refused|disconnected|logged out)|could not|couldn['’]t|saw (?:[\w-]+ ){0,2}?(?:errors?|failures?|timeouts?|outages?)|failed\b(?! over)|experienced|lost|went down|timed out)"
    r"|\b(?:block|reject|quarantin|suspend|throttl|disconnect)(?:ed|e[sd]|ing|s)\b|\block(?:ed|ing|s) (?:\w+ ){0,2}(?:out|accounts?|users?|customers?)|\b(?:took|brought|taking|bringing) (?:[\w’'-]+ ){1,4}(?:down|offline)\b"
    r"|\b(?:blockiert|gesperrt|abgelehnt|ausgefallen|beeinträchtigt|betroffen|gestört)\b|\b(?:bloqué|rejeté|affecté|touché|impacté|perturbé|indisponible)e?s?\b|\b(?:bloque|rechaz|afect|interrump)[óa]\w*|\b(?:caíd[oa]s?|afetad\w+|impactad\w+|rejeitad\w+|bloquead\w+|bloqueou|bloccat\w+|rifiutat\w+|coinvolt\w+|impattat\w+|irraggiungibil\w+)\b"
    r"|\b(?:geblokkeerd|geweigerd|getroffen|verstoord|onbereikbaar|blockerad\w*|drabbad\w*|påverkad\w*|påvirket|berørt|berört\w*|blokeret|blokkert|zablokowan\w+|odrzucon\w+|dotknięt\w+|niedostępn\w+)\b|(?<!\w)(?:заблокирован|отклон[её]н|затронут|недоступ|пострадал|заблокован|відхилен|недоступн|постраждал)\w*"
    r"|(?:ブロック|遮断|拒否|停止)(?:され|し|す)|利用でき(?:な|ませ)|影響[がを](?:受け|生じ|発生|及)|拦截|封禁|攔截|受影响|受影響|受到影响|无法(?:访问|使用)|차단|거부|중단(?:되|됐)|영향을 (?:받|주)|\b(?:engellen|etkilen|kesint)\w+",
    re.IGNORECASE,
)
"""Somebody or something was harmed after all."""
_UNABLE = late(r"\bcould(?: not|n['’]t)$", re.IGNORECASE)
_UNHARMED = late(
    r"\b(?:no|not|none|zero|without|neither|nor|never|nobody|whether|if|un\w+ed|kein\w*|nicht|ohne|niemand|weder|pas|aucune?|sans|ni|jamais|ningun\w*|ningún|sin|nadie|não|nenhum\w*|sem|ninguém|non|nessun\w*|senza|niet|geen|zonder|niemand|inga|inte|ingen|ikke|utan|uden|uten|nie|żad\w+|bez|nikt)\b|n['’]t\b|(?<!\w)(?:не|нет|без|ни|никто|жоден|жодн\w+|ніхто|немає)(?!\w)|没有|沒有|未|无|無|不|并未",
    re.IGNORECASE,
)
_UNHARMED_BEHIND = late(
    r"ません|なかった|ない|なく|ありません|없|않|아니|(?:me|ma)(?:di|dı|miş|mış)|\byok\b|değil", re.IGNORECASE
)
_EAST = late(r"[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7a3ğışİ]")


def taken_back(text: str) -> tuple[int, int] | None:
    """Where a post says that its own incident was a false alarm or was opened by mistake; None where it does not, or
    goes on to tell that it was none.
    """
    if len(text) > _LONGEST or _UNSETTLED.search(text):
        return None
    sentences = list(pieces(text, _SENTENCE))
    found = next((span for at, sentence in sentences for span in _in_sentence(at, sentence)), None)
    return None if found is None or any(_harms(sentence) for _, sentence in sentences) else found


def tells_harm(text: str) -> bool:
    """Whether a post tells as a fact that somebody or something was harmed."""
    return any(_harms(sentence) for _, sentence in pieces(text, _SENTENCE))


def in_english(words: str) -> bool:
    """Whether words that take an incident back are English ones."""
    return _ENGLISH.forms.search(words) is not None


def _in_sentence(at: int, sentence: str) -> Iterator[tuple[int, int]]:
    if sentence.rstrip().endswith(("?", "？")):
        return
    for words in _LANGUAGES:
        for found in words.forms.finditer(sentence):
            lead = sentence[: found.start()]
            clause = lead[max((cut.end() for cut in _BREAK.finditer(lead)), default=0) :]
            if words.unless.search(clause) is None:
                yield at + found.start(), at + found.end()


def _harms(sentence: str) -> bool:
    return any(
        not _UNHARMED.search(sentence[max(0, found.start() - _NEAR) : found.start()] + _UNABLE.sub("", found.group()))
        and not _denied_behind(sentence, found)
        for found in _HARM.finditer(sentence)
    )


def _denied_behind(sentence: str, found: re.Match[str]) -> bool:
    return (
        _EAST.search(sentence) is not None
        and _UNHARMED_BEHIND.search(sentence, found.start(), found.end() + 16) is not None
    )
