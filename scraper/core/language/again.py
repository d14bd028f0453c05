"""An outage that is told as one more of several: "second outage in a week", "erneut ausgefallen", "otra caída"."""

from __future__ import annotations

import re

from scraper.core.language.seldom import seldom

_FAILURE = (
    r"outages?|downtime|disruptions?|failures?|incidents?|crash(?:es)?|blackouts?|interruptions?|glitch(?:es)?|meltdown|"
    r"\w*ausf[aä]ll\w*|\w*störung\w*|\w*pannen?|"
    r"pannes?|coupures?|interruptions?|incidents?|"
    r"ca[ií]das?|fallos?|fallas?|apag[oó]n|cortes?|interrupci[oó]n|interrup[cç][aã]o|quedas?|falhas?|apag[aã]o|instabilidade|incid[eê]ncias?|"
    r"guast[oi]|disservizi\w*|blocc[oh]i?|interruzion[ei]|"
    r"storing\w*|uitval|avbrott\w*|driftstörning\w*|störning\w*|nedbrud\w*|nedetid|driftsforstyrrelse\w*|driftsstans|feil|utfall\w*|käyttökatko\w*|katko\w*|häiriö\w*|"
    r"awari\w+|przerw\w+|výpad\w+|poruch\w+|сбо\w+|авари\w+|збо\w+|збій|аварі\w+|kesinti\w*|arıza\w*|çökme\w*|leállás\w*|kiesés\w*|üzemzavar\w*|"
    r"διακοπή\w*|βλάβη\w*|πτώση\w*|pan[aăe]\w*|întreruper\w+|căder\w+|gangguan|pemadaman|sự cố|gián đoạn"
)
_ORDINAL = (
    r"second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th)|(?:yet )?another|latest|fresh|repeat(?:ed)?|one more|"
    r"(?:zweit|dritt|viert|fünft|sechst|siebt|weiter|erneut|neuerlich|abermalig)e[rnsm]?|noch (?:ein|eine)|schon wieder|"
    r"deuxième|troisième|quatrième|cinquième|\d+(?:e|ème|er)|nouvelle|nouveau|nouvel|une autre|énième|"
    r"segund[oa]|tercer[oa]?|cuart[oa]|quint[oa]|otr[oa]|nuev[oa]|enésim[oa]|terceir[oa]|quart[oa]|outr[oa]|mais uma|mais um|nov[oa]|"
    r"second[oa]|terz[oa]|nuov[oa]|altr[oa]|ennesim[oa]|un['’]altra|"
    r"tweede|derde|vierde|nieuwe|zoveelste|nog een|opnieuw een|alweer een|"
    r"andra|tredje|fjärde|ännu (?:ett|en)|ytterligare (?:ett|en)|nytt?|nye|anden|andet|andre|endnu (?:en|et)|enda (?:en|et)|"
    r"toinen|kolmas|uusi|jälleen|"
    r"drug[aią]|trzeci[a]?|czwart[ay]|kolejn[aeiy]|now[aey]|druh[ýáé]|třetí|čtvrt[ýá]|další|nov[ýáé]|"
    r"втор(?:ой|ая|ое)|трет(?:ий|ья|ье)|очередн\w+|нов(?:ый|ая|ое)|друг(?:ий|а|е)|трет(?:ій|я|є)|чергов\w+|нов(?:ий|а|е)|"
    r"ikinci|üçüncü|dördüncü|yeni(?:den)?|bir (?:kez )?daha|második|harmadik|negyedik|újabb|"
    r"δεύτερη|τρίτη|τέταρτη|νέα|άλλη μία|a doua|a treia|o nouă|un nou|încă o|al doilea|kedua|ketiga|thứ hai|thứ ba|mới"
)
_AGAIN = (
    r"(?:down|offline|out|fail(?:s|ed|ing)?|crash(?:es|ed)?|goes dark|hit|struck|disrupted|unavailable|trips|stumbles|falters|buckles|breaks|stops|dark) (?:once )?again|again (?:down|offline|out|hit|fails?|suffers|struck|unavailable)|back down|"
    r"(?:erneut|wieder|abermals|nochmals|wiederholt) (?:\w+ ){0,3}?(?:ausgefallen|gestört|nicht erreichbar|offline|down|lahmgelegt|weg|\w*störung\w*|\w*ausf[aä]ll\w*)|"
    r"(?:encore|de nouveau|à nouveau) (?:\w+ ){0,3}?(?:en panne|panne|hors service|inaccessible|indisponible)|(?:en panne|inaccessible|indisponible) (?:à|de) nouveau|"
    r"(?:cae|caen|cay[oó]|ca[ií]d[oa]|falla|cai|caiu|fora do ar) (?:de nuevo|otra vez|nuevamente|de novo|outra vez|novamente)|(?:de nuevo|otra vez|nuevamente|vuelve a|vuelven a|volvi[oó] a|de novo|novamente|volta a|voltou a) (?:ca[ei]\w*|fallar|falhar|ficar fora|sair do ar|fora do ar)|"
    r"(?:di nuovo|ancora|nuovamente) (?:down|gi[uù]|offline|ko|fuori uso|in tilt|bloccat\w+|guasto)|(?:down|gi[uù]|offline|ko|in tilt) (?:di nuovo|ancora)|"
    r"(?:opnieuw|weer|alweer|wederom) (?:\w+ ){0,2}?(?:plat|down|onbereikbaar|offline|storing\w*|uit de lucht)|"
    r"(?:nere|nede|ute|igen) (?:igen|nere|nede)|(?:igen|jälleen|taas|uudelleen) (?:\w+ ){0,2}?(?:nede|nere|alhaalla|kaatui|nurin)|"
    r"(?:znowu|znów|ponownie|opět|znovu|zase) (?:\w+ ){0,3}?(?:nie działa|awari\w+|padł\w*|leży|nefunguje|mimo provoz|spadl\w*|výpad\w+|nedostupn\w+)|"
    r"(?:снова|опять|вновь|повторно|знову|вдруге) (?:\w+ ){0,3}?(?:не (?:работа|праць)\w+|упал\w*|сбо\w+|сбоит|недоступ\w+|збо\w+|впа\w+|ліг|лежить|лёг|лег\w*)|"
    r"(?:yine|yeniden|tekrar|bir kez daha) (?:\w+ ){0,2}?(?:çöktü|kesint\w*|erişilem\w+|çevrimdışı|arıza\w*)|(?:ismét|megint|újra) (?:\w+ ){0,2}?(?:leállt|elérhetetlen|nem (?:működik|elérhető)|összeomlott)|"
    r"(?:ξανά|πάλι|εκ νέου) (?:\w+ ){0,2}?(?:εκτός|έπεσε|πτώση|διακοπή|βλάβη|προβλήματα)|(?:din nou|iarăși|iar) (?:\w+ ){0,2}?(?:picat|căzut|indisponibil\w*|nefuncțional\w*|jos)|(?:picat|căzut|indisponibil) din nou|"
    r"(?:kembali|lagi-lagi|lagi) (?:tumbang|down|gangguan|lumpuh|error|bermasalah)|(?:tumbang|down|gangguan|error|lumpuh) lagi|(?:lại|tiếp tục) (?:sập|gặp sự cố|gián đoạn|lỗi|ngừng)"
)
_JOINED = (
    r"(?:再び|再度|また(?:も|しても)?|相次ぎ|(?:二|三|四|2|3|4)度目|(?:今週|今月|今年)\d回目)[^、。]{0,20}?(?:障害|ダウン|停止|不具合|つながら)|(?:障害|ダウン|停止|不具合)(?:が|は|、)?(?:再び|再発|また|(?:今週|今月|今年|\d+日間で)?[2-9二三四]度目|[2-9]回目)"
    r"|(?:再次|再度|又|第[二三四五2-9]次|接连)[^，。]{0,10}?(?:宕机|故障|中断|瘫痪|崩溃|當機|斷線|中斷)|(?:또|또다시|다시|재차|[2-9]번째|두 ?번째|세 ?번째)[^.,]{0,12}?(?:장애|먹통|오류|중단|다운|접속)"
    r"|(?:ล่ม|ขัดข้อง|หยุดชะงัก)(?:อีก|อีกครั้ง|ซ้ำ|ครั้งที่(?:สอง|สาม|[2-9]))|(?:عطل|انقطاع|خلل|توقف)\s?(?:\S+\s)?(?:ثان[يٍ]?|ثانية|ثالث|جديد|آخر|متكرر)|(?:مجدد[اً]*|مرة أخرى|للمرة (?:الثانية|الثالثة))|(?:دوباره|مجدد[اً]*|برای (?:دومین|سومین) بار|دومین (?:قطعی|اختلال)|سومین (?:قطعی|اختلال))"
    r"|(?:שוב|פעם נוספת|בפעם ה(?:שנייה|שלישית))[^.,]{0,20}|(?:תקלה|השבתה|קריסה) (?:שנייה|שלישית|נוספת|חדשה)|(?:फिर(?: से)?|दोबारा|दूसरी बार|तीसरी बार)[^।]{0,24}?(?:ठप|डाउन|बंद|बाधित|आउटेज|खराबी)"
)
ONE_MORE = seldom(
    rf"(?<!\w)(?:(?:{_ORDINAL})(?!\w)(?: (?!(?:at|of|the|in|on|to|for|about|and|as)\b)[\w’'-]+){{0,3}}? (?:{_FAILURE})(?!\w)|(?:{_FAILURE})(?: [\w’'-]+){{0,2}}? (?:kedua|ketiga|thứ hai|thứ ba|a doua|lagi|again)(?!\w)|{_AGAIN})|{_JOINED}"
    r"|\b(?:for the|its|the|zum|pour la|por|per la|voor de|för|for|po raz|за|уже|по) (?:second|third|fourth|fifth|zweiten|dritten|vierten|deuxième|troisième|segunda|tercera|terceira|seconda|terza|tweede|derde|andra|tredje|annen|drugi|trzeci|втор\w+|трет\w+) (?:time|mal|fois|vez|volta|keer|gången|gang|raz|раз|such|of its kind)\b",
    re.IGNORECASE,
)
"""Words that tell an outage as one of a row: what comes before it is its history, and no list."""

THIS_OUTAGE = seldom(
    rf"(?<!\w)(?:this|the (?:current|ongoing)|dies\w+|cette|ce|est[ae]|desta|quest[ao]|deze|dit|denna|den här|detta|denne|dette|t[eay][jn]?|tato|tuto|эт\w+|ц(?:я|ей|ього|ієї|ю|ьому)|bu|ez a|αυτή|această|acestei) (?:(?!first)[\w-]+ ){{0,2}}?(?:{_FAILURE})(?!\w)|(?:{_FAILURE}) (?:ini|này)(?!\w)"
    r"|(?:今回|この|本)の?(?:システム|通信|大規模)?(?:障害|不具合|トラブル|ダウン)|(?:此次|本次|这次|這次|这一|這一)[^，。]{0,6}?(?:故障|宕机|中断|事故|當機|中斷|瘫痪)|이번 [^.,]{0,8}?(?:장애|사고|오류|먹통|사태)",
    re.IGNORECASE,
)
"""An outage that a report points at as its own."""

NOT_THE_FIRST = seldom(
    r"\b(?:(?:not|isn['’]t|wasn['’]t|hardly|far from|by no means) (?:the |its |their |[\w.]+['’]s )?(?:very )?first (?:time|such|major|outage|incident|instance|disruption|glitch|failure|crash|breakdown|blackout|problem|occasion)|(?:has|have) (?:this|such|it|similar|the same) (?:[\w-]+ ){0,3}?(?:happened|occurred) before|happened before|not an isolated (?:case|incident)|(?:previous|past|earlier|other) (?:major |notable |similar )?outages|(?:history|track record) of (?:outages|disruptions|failures|downtime)|"
    r"nicht (?:das|zum) erste[nr]?(?: mal)?|nicht (?:der|die|ihre?|seine?) erste|kein einzelfall|n['’](?:en )?est pas (?:à sa |la |sa |une )?(?:première|isolée?)|pas (?:la|une) première|no es la primera|no es un (?:hecho|caso) aislado|não é a primeira|não é um caso isolado|non è la prima|niet (?:de|het) eerste|niet voor het eerst|inte (?:den )?första|ikke (?:den |det )?første|nie (?:jest to )?pierwsz\w+|není to poprvé|не (?:в )?перв(?:ый|ая|ое)|не вперше|не перш(?:ий|а|е)|ilk (?:kez|defa) değil|nem (?:ez )?az első|nu (?:este|e) prima|δεν είναι η πρώτη|bukan (?:yang |kali )?pertama|không phải (?:là )?lần đầu)\b|ليست (?:هذه )?(?:هي )?المرة الأولى|לא הפעם הראשונה|पहली बार नहीं|初めてではな|過去にも|以前にも|(?:不是|并非|並非)(?:首次|第一次)|처음이? 아니|과거에도",
    re.IGNORECASE,
)
"""Opens what a report tells of the outages before its own."""
