"""Words that tell kinds of articles apart: patterns for `relevance.py`."""

from __future__ import annotations

import re

from scraper.core.language.seldom import Sought, seldom
from scraper.core.patterns import late

IGNORING_CASE = re.IGNORECASE
LEAD = 4
LEAST = 0.35
"""Score under which an article is no outage report."""

TEMPLATE = seldom(
    r"\[(?:insert|your|add|enter|date|time|company|name|tbd|todo|placeholder)\b[^\]]{0,120}\]|\{\{(?!\s*\$?[\w-]+\.[\w.-]+\s*\}\})[^}]{1,80}\}\}|<(?:insert|your)[^>]{1,60}>|\{[a-z]+(?:_[a-z]+)*\}|lorem ipsum|\bXX:XX\b",
    IGNORING_CASE,
)
INVENTED = seldom(
    r"\b(?:hypothetical(?:ly)?|imagine (?:that|a|an|if|this|it|for|waking)|suppose (?:that|a|an|for)|fictional|fictitious|thought experiment|what (?:would|if|could) (?:happen|\w+ (?:went|goes|were))|simulated (?:outage|incident)|tabletop exercise|(?:hypothetical|imagined|imaginary|example|sample|test|drill|what[- ]if|worst[- ]case) scenario|(?:in|for) (?:this|our|the) scenario|scenario (?:where|in which|:)|the scenario\b|in this story|satire|april fools?(?! ?['’]?s? day,? (?:the|a|an|its)))\b",
    IGNORING_CASE,
)
IT_DID_HAPPEN = late(
    r"\b(?:that(?:['’]s| is| was)|this is) (?:exactly |precisely |just )?what (?:really |actually )?(?:happened|millions|thousands|users)\b",
    IGNORING_CASE,
)
"""After "imagine": a way to begin a report."""
OTHER_TOPICS: tuple[Sought, ...] = (
    seldom(
        r"\b(?:quarterly|earnings|revenue|per share|shares (?:rose|fell|jumped|dropped|slid)|fiscal|guidance|(?:net|pre-?tax|operating|annual) (?:income|loss(?:es)?)|profit|ebitda|analysts? expect|(?:stocks?|shares)(?: (?:price|market|rose|fell|tumble[sd]?|slump|plunge[sd]?|drop\w*|slide[s]?))?|investors?|valuation|ipo|funding round|market (?:cap\w*|value)|(?:down|up|off|lower|higher) (?:by )?\d+(?:[.,]\d+)? ?(?:%|percent|per cent|points|cents))(?!\w)",
        IGNORING_CASE,
    ),
    seldom(
        r"\b(?:lawsuits?|sue[ds]?|suing|plaintiffs?|class[- ]action|court(?!-? ?(?:house|system|room|office|hearings?|cases|services?|records?|website|portal))|judge|jury|settle(?:s|d|ment)|fine[sd]|penalt(?:y|ies)|regulators?|fcc|probe|hearing|compensation|refunds?|damages|legal|complaint filed|attorneys?|litigation|antitrust)\b",
        IGNORING_CASE,
    ),
    seldom(
        r"\b(?:launch(?:es|ed|ing)?|unveil(?:s|ed)?|introduc(?:es|ed|ing)|announces? (?:a |the |its )?new|rolls? out|new (?:feature|model|plan|version)s?|now available|debuts?|partnership|acqui(?:res|red|sition)|prices? (?:to |will |set to )?(?:rise|increase|go up|jump)|price (?:rises?|increases?|hikes?)|rais(?:e|es|ing|ed) (?:the |its )?prices?)\b",
        IGNORING_CASE,
    ),
    seldom(
        r"\b(?:data breach|breach(?:ed|es)?|hack(?:ed|ers?|ing)|ransomware|stolen|stole|leak(?:ed|s)?|exfiltrat\w+|malware|phishing|vulnerabilit(?:y|ies)|cve-\d+|exposed (?:data|records)|system prompts?|source code|datenlecks?|datenpannen?|fuites? de données|données (?:\w+ ){0,4}?(?:volées|dérobées)|(?:filtraci[oó]n|filtraciones|robo) de datos|datos (?:[\w.]+ ){0,6}?(?:expuestos|robados|filtrados)|se filtraron|vazamentos?|dados (?:\w+ ){0,3}?(?:expostos|vazados)|exp(?:ôs|õe|useram) (?:os )?dados|dati (?:\w+ ){0,2}?(?:rubati|sottratti)|rubati|datalek\w*|gegevens (?:\w+ ){0,3}?(?:gestolen|gelekt)|wyciek\w*|wyciekły|утечк\w+|витік|витоку|veri (?:sızıntısı|ihlali)|dataläck\w+|dataintrång\w*|datalæk\w*|datainnbrudd\w*|tietovuo\w+|tietomur\w+)\b|情報漏[えい洩]|情報流出|流出した|不正アクセス|개인정보|유출|信息泄露|数据泄露|資料外洩",
        IGNORING_CASE,
    ),
    late(
        r"\b(?:power (?:outages?|cuts?|grid|lines?|failures?)|electricity|utility|utilities|substations?|blackouts?|megawatts?|customers without power|storms?|hurricane|transformer|load[- ]shedding|restore power|pg&e|duke energy|stromausfall|stromnetz|coupures? de courant|panne d[’\']électricité|corte de luz|apag[óã]o?n?|queda de energia|blackout elettrico|corrente elettrica|stroomstoring|prąd(?:u|em)?|transformator(?:a|y|ów|en)?|электричеств\w+|электроэнерги\w+|електроенергі\w+|світла|elektrik kesinti\w*|strömavbrott)\b|停電|停电|정전",
        IGNORING_CASE,
    ),
    seldom(
        r"\b(?:match|goals?|coach|midfield\w*|half-?time|second half|first half|striker|goalkeeper|kick-?off|innings|wicket|touchdown|quarterback|"
        r"home side|away side|the visitors|league(?! of legends)|season opener|playoffs?|penalty shoot-?out|stadium|referee|squad|defender|defending|scored?)\b",
        IGNORING_CASE,
    ),
)
STRIKE = seldom(
    r"(?<!\w)(?:on strike|(?:rail|train|bus|pilots?|drivers?|staff|workers?|doctors?|teachers?)['’]? strikes?|strike (?:action|ballot)|walkouts?|industrial action|\w*streiks?|streikende\w*|bestreikt|grèves?|grévistes?|huelgas?|huelguistas?|paro (?:de|nacional|general|indefinido)|greves?|grevistas?|scioper\w+|stak(?:ers|ing (?:van|bij|door|onder|in))|strajk\w*|забастовк\w+|страйк\w*|grev|grevi\w*|strejk(?:en|er|erna|s)?|lakko\w*|stávk\w+|mogok kerja|đình công)(?!\w)|ストライキ|スト(?:突入|決行)|파업|罢工|罷工",
    re.IGNORECASE,
)
"""Work that somebody laid down: what does not run then has not failed."""
ELECTRIC = seldom(
    r"electric|\bpower\b|megawatt|utilit|hurricane|storm|substation|strom|courant|électri|eléctric|energ|energía|elétric|\bluz\b|elettric|corrente|stroom|prąd|elektr|электр|електр|світл|ström|elektrik|pg&e|停電|停电|정전",
    re.IGNORECASE,
)
"""Without a word of these a blackout is one of a service: "apagón de Facebook"."""
SERVED = late(
    r"\b(?:internet|e-?mail|apps?|users|accounts?|login|log(?:ged)? (?:in|out)|downdetector|social network|wi-?fi|(?:mobile|phone|telephone|telecoms?) (?:operator|network|service|carrier)|telefon\w*|téléphon\w*|telefón\w*|opérateur|operador\w*|operatore|mobilfunk\w*|teléfon\w*)\b|интернет|оператор|인터넷|通信|网络",
    re.IGNORECASE,
)
"""What no blackout of the grid alone would be told of."""
MONEY, THEFT, POWER = 0, 3, 4
DIGITAL = late(
    r"\b(?:apps?|web|websites?|sites?|online|users?|servers?|internet|software|cloud|platforms?|digital|log ?ins?|logins?|sign-?ins?|downdetector|status page|api|apis|data cent(?:er|re)s?|data|network\w*|mobile|broadband|e-?mail|stream\w*|chat\w*|computer\w*|it systems?|https?|dns|error \d|hosting|ai|bots?|payments?|messag\w+|accounts?|systems?|tech\w*|telecom\w*|carrier|phones?|gam(?:e|ers?|ing)|providers?|region|"
    r"routers?|nutzer\w*|webseiten?|netz\w*|dienst\w*|utilisateurs?|réseau\w*|service en ligne|applications?|usuarios?|aplicaci\w+|servicio\w*|utenti|usuários?|aplicativo\w*|serviço\w*|gebruikers?|użytkownik\w*|serwis\w*|пользовател\w*|сервис\w*|приложени\w*|користувач\w*|сервіс\w*|застосун\w*|kullanıcı\w*|uygulama\w*|användare|tjänst\w*|pengguna|layanan|aplikasi|"
    r"telefon\w*|handys?|mobilfunk\w*|festnetz|w-?lan|wi-?fi|edv|rechner|rechenzentr\w+|kundenportal\w*|kartenzahlung\w*|kartenterminals?|téléphon\w+|informatiques?|internautes|serveurs?|ordinateurs?|numériques?|centres? de données|appli|paiements? par carte|teléfon\w+|móvil(?:es)?|celular(?:es)?|informátic\w+|servidor(?:es)?|ordenador\w*|computador\w*|datáfonos?|en línea|internautas?|telefon[ei]|maquininhas?|cellular[ei]|informatic\w+|sit[oi] web|il sito|"
    r"telefoon\w*|telefonie|mobiel\w*|klantportaal|betaalautoma\w+|pinnen|netwerk\w*|komórk\w+|serwer\w*|komputer\w*|internet\w*|aplikacj\w+|sieci|abonen\w+|datorer\w*|bredband\w*|mobil(?:er|nät)\w*|kortterminal\w*|servrar\w*|kundportal\w*|сервер\w*|интернет\w*|телефон\w*|компьютер\w*|сайт\w*|абонент\w*|онлайн\w*|мессенджер\w*|соцсет\w*|личн\w+ кабинет\w*|дата-?центр\w*|вай-?фа\w+|інтернет\w*|комп['’]ютер\w*|месенджер\w*|sunucu\w*|bilgisayar\w*|abone\w*|müşteri panel\w*|veri merkez\w*|"
    r"telepon|ponsel|komputer|911|112|emergency (?:lines?|numbers?|calls?)|fib(?:er|re)(?:[ -]optics?)?(?: cables?| cuts?| lines?)?|samu|numéros? (?:d[’']urgence|1[578])|kassa[’']s|pinautoma\w+|gepind|biletomat\w*|fahrkartenautomat\w*|kassensystem\w*|buchungssystem\w*|boekingssyste\w+|betalsystem\w*|bokningssystem\w*|it-(?:avbrott|strul|nedbrud|problem)\w*|journalsystem\w*|registro elettronico|sistemas? (?:de|di|do|da|della|delle|dei) (?:citas|turnos|reservas|pagos?|cobros?|boletos|agendamento|pagamentos?|prenotazion[ei]|registrazione|biglietteria|valida\w+)|páginas?|термінал\w*|system (?:rezerwacji|płatności|sprzedaży|rejestracji)|систем\w+ (?:регистраци|бронировани|оплат|записи|продаж|бронюванн|реєстраці)\w*|(?:randevu|ödeme|kayıt|rezervasyon|bilet\w*) sistem\w+|situs|jaringan|sinyal|pelanggan|aplikac\w+|síť|počítač\w*|aplicați\w+|utilizator\w*|rețe\w+|alkalmazás\w*|szerver\w*|weboldal\w*|hálózat\w*|felhasználó\w*|puhelin\w*|puhelim\w*|sovellu\w+|palvelin|palvelim\w+|verkko\w*|käyttäj\w+|τηλ[εέ]φων\w*|εφαρμογ\w+|διαδίκτυ\w*|ιστοσελίδ\w*|δίκτυ\w*|χρήστ\w+|điện thoại|ứng dụng|máy chủ|mạng|người dùng|notruf\w*|anrufer?n?|appels?(?= (?:au|aux|n['’]|d['’]urgence))|espace client|llamadas?|llamar|área de clientes|ligações|área do cliente|chiamate|area clienti|alarmnummer|dodzwoni\w+|panel\w* klienta|дозвон\w+|звонк\w+|panggilan|check-?in|geldautomat\w*|bankomat\w*|cajeros?|distributeurs?(?= (?:de billets|auto))|caixas? eletrônicos?|geldautoma\w+|банкомат\w*|atm|pos|edc|terminale|terminali|терминал\w*|kortbetalning\w*|kortköp\w*|betala med kort|betale med kort|uttagsautoma\w*|minibank\w*|hæveautoma\w*|pos cihaz\w*)\b"
    r"|(?<![a-z])(?:atm|apps?|pos|web)(?![a-z])|总机|總機|サービス|サイト|アプリ|ユーザー|利用者|ネット|通信|用户|服务|网站|应用|平台|网络|서비스|이용자|앱|접속|사이트|مستخدم|تطبيق|خدمة|उपयोगकर्ता|सेवा|ऐप|電話|携帯|サーバ|端末|決済|無線LAN|ログイン|会員ページ|回線|オンライン|電子カルテ|データセンター|改札|券売機|発券|プレーヤー|전화|인터넷|서버|단말기|결제|와이파이|홈페이지|통신|전산망|로그인|데이터센터|무인발급기|키오스크|발권|전자결제|온라인|手机|手機|电话|電話|服务器|伺服器|互联网|上网|信号|无线网|登录|玩家|直播|数据中心|光缆|宽带|هاتف|إنترنت|شبكة|फोन|मोबाइल|इंटरनेट|वेबसाइट|सर्वर|नेटवर्क|システム|系统|系統|시스템|전산|เครือข่าย|โครงข่าย|สัญญาณ|ระบบ|แอป|เน็ต|มือถือ|hệ thống|máy tính",
    IGNORING_CASE,
)
"""Words without which no text tells of a digital service."""
MACHINERY = seldom(
    r"\b(?:software|routers?|firewalls?|servidor(?:es)?|serveurs?|serwer\w*|сервер\w*|sunucu\w*|szerver\w*|palvelim\w+|hackers?)\b|サーバー?|서버|服务器|伺服器",
    IGNORING_CASE,
)
"""What breaks in digital services, and in nothing else."""
EVERGREEN = seldom(
    r"\b(?:in this (?:guide|how-?to|tutorial)|this (?:guide|tutorial) (?:will|walks|shows|explains|covers)|your (?:definitive|complete|ultimate) (?:guide|playbook|resource)|in diesem (?:text|ratgeber|beitrag) (?:erklären|zeigen)|schnelle wege|so (?:prüfst|erkennst|findest) du|how to (?:check|fix|tell|know|find out|troubleshoot|solve|resolve|see)|(?:what|things) to do (?:when|if)|(?:is|are) [\w .’'-]{2,30} down\?|(?:troubleshoot|troubleshooting|step[- ]by[- ]step|easy (?:fixes|ways|steps)|(?:\d+|best|quick|simple) (?:ways|fixes|methods|steps|alternatives|solutions|tips)|ultimate guide|complete guide|faq|frequently asked|check (?:the|its|their|our) (?:official )?status page|"
    r"clear (?:your )?(?:browser )?(?:cache|cookies)|restart (?:your|the) (?:router|device|app|browser)|check your internet|reinstall|update the app|try (?:a different|another) browser|disable (?:your )?(?:vpn|extensions)|why is [\w .’'-]{2,30} (?:down|not working)|common (?:reasons|causes|issues|errors)))\b",
    IGNORING_CASE,
)
GUIDE_TITLE = late(
    r"\b(?:(?:survival|field|complete|ultimate|definitive|practical|quick|comprehensive|beginner['’]s|step-by-step) guide|(?:a|the|your) (?:[\w-]+ )?(?:guide|primer|playbook|checklist|handbook) (?:to|for|on)|playbook\b|checklist\b|handbook\b|cheat sheet|best practices|how (?:we|to) (?:handle|prepare|communicate|deal|survive|cope)\w*|(?:outage|incident|downtime) (?:response|readiness|preparedness)(?: (?:plan|workflow|guide|template))?(?=\s*(?:[:|–—-]|$))|runbook\b|(?:team|practical|response|recovery|fallback) workflow\b|communicating (?:with|about)|(?:preparing|planning) for|"
    r"leitfaden|ratgeber|checkliste|guide (?:complet|pratique)|bonnes pratiques|guía (?:completa|práctica|para|de)|buenas prácticas|guia (?:completo|prático|para)|boas práticas|guida (?:completa|pratica|a)|gids (?:voor|over)|poradnik|руководство (?:по|для)|посібник|rehberi|panduan|hướng dẫn)\b|完全ガイド|ガイド$|指南|가이드",
    IGNORING_CASE,
)
"""A headline that promises guidance, whatever outage the text takes for an example."""
ONLINE = late(
    r"\b(?:data ?cent(?:er|re)s?|web ?hosts?|hosting|web ?sites?|servers?|cloud|rechenzentr\w+|webseiten?|serveurs?|hébergeur\w*|servidor(?:es)?|sitios? web|centro de datos|datacenter\w*|siti web|outage (?:maps?|trackers?)|(?:customer|online) (?:portals?|maps?))\b|サーバー|データセンター|网站|服务器|数据中心|웹사이트|서버|데이터 ?센터",
    IGNORING_CASE,
)
"""What a power cut takes down that is a digital service."""
EVERGREEN_TITLE = late(
    r"^(?:how to|is [\w .’'-]{2,30} down(?: (?:right now|today))?\s*\?|what to do|why is|why does|why do|\d+ (?:ways|fixes|things|tips|best)|(?!how long|when |who |where )[\w .’'-]{2,30} (?:not working|down)\?|fix:|guide|[\w .’'-]{2,40} status(?: page| checker)?:?$|[\w .’'-]{2,40} (?:status|outages?) ?[:|–—-] is [\w .’'-]{2,30} down|best |top )|\b(?:how to (?:fix|check|tell)|what to do|fixes\b|troubleshoot|explained: how|guide to|server status|current status|alternatives)",
    IGNORING_CASE,
)
OPINION = late(
    r"\b(?:opinion|op-ed|commentary|editorial|i (?:think|believe|argue|was|am|have|had|would)|my (?:view|take|own)|we (?:must|should|need to)|column(?:ist)?|perspective|hot take|je (?:plaide|crois|pense)|ich (?:finde|glaube|meine)|creo que|opino|penso che|acho que|the case for|the case against|why (?:we|you|i|the|every) \w+)\b",
    IGNORING_CASE,
)
OPINION_TITLE = late(
    r"\s*(?:opinion|editorial|op-ed|commentary|column|kommentar|meinung|gastbeitrag|leitartikel|tribune|opinión|tribuna|editoriale|commento|opinião|stelling|opinie|opinia|komentarz|debatt|ledare|мнение|думка)\b\s*[:|–—-]",
    IGNORING_CASE,
)
FIRST_SINGULAR = late(r"(?<![\w’'.])(?:I|I['’](?:m|ve|d|ll)|[Mm]y|[Mm]yself|[Oo]urselves)(?![\w.])")
"""The writer speaks of himself: case matters."""
QUOTED = late(r"[“\"«„][^”\"»“]{0,400}[”\"»]")
FAILURE = late(
    r"\b(?:outages?|down(?:time)?|offline|fail(?:s|ed|ure|ures)?|incidents?|break(?:s|ing)? (?:the )?(?:web|internet)|sneezes?|went quiet|status page)\b",
    IGNORING_CASE,
)
STATUS = late(
    r"\b(?:down|outages?|status|not working|offline|unavailable)\b|ne répond (?:plus|pas)|page d[’\']état|nicht erreichbar|geht nicht|no funciona|non funziona|não funciona|не работает|не працює|çalışmıyor|werkt niet|nie działa|fungerar inte|障害|ステータス|つながらない|エラー|故障|장애|сбой|ausf[aä]ll|störung|panne|ca[ií]da|queda",
    IGNORING_CASE,
)
POSTMORTEM = late(
    r"\b(?:post-?\s?mortem|post-incident (?:review|report)|root[- ]cause analysis|incident (?:report|review)|our (?:[\w-]+ )?(?:incident|outage|downtime) (?:of|on)|what went wrong|lessons (?:learned|from)|(?:a |our )?detailed (?:look|account|explanation)|(?:summary|review) of the [\w ]{0,30}(?:event|incident|outage|disruption)|explain(?:s|ed)? (?:what caused|the cause|why))\b",
    IGNORING_CASE,
)
RECOUNT = late(
    r"\b(?:post-?\s?mortem|root[- ]cause|what happened|what went wrong|incident report|timeline|detailed recount|summary of|what we will change)\b",
    IGNORING_CASE,
)
FIRST_PERSON = seldom(
    r"\b(?:our (?:engineers|team|systems|customers|service|monitoring|network|api|database|on-call)|we (?:apologi[sz]e|identified|deployed|rolled back|detected|observed|experienced|are sorry|began|have (?:implemented|added|taken)|will (?:be )?(?:implement|add|improv|chang)\w*))\b",
    IGNORING_CASE,
)
ROUNDUP = seldom(
    r"\b(?:(?:incident|status|service|uptime) history|historique des (?:incidents|pannes)|historial de (?:incidentes|incidencias|caídas)|histórico de (?:incidentes|quedas)|(?:störungs|vorfall)historie|storico (?:degli incidenti|dei disservizi)|(?<!one of the )(?<!one of (?:its|our|his|her) )(?<!one of their )(?<!among the )(?<!one of )(?<!ed )(?<!ing )(?<!any )(?:biggest|worst|major|notable|top|recent|largest|most (?:notable|significant|disruptive|impactful|infamous|famous|expensive|costly|memorable|consequential|devastating|notorious)|famous|infamous|notorious) (?:[\w-]+ ){0,3}?(?:outages|incidents|disruptions|failures|downtimes|crashes|(?:downtime|outage|cloud) events)|(?:series|string|spate|streak|wave|history|timeline|list|round-?up|recap|pattern) of (?:[\w-]+ ){0,3}?(?:outages|incidents|disruptions|failures)|"
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december)(?: 20\d\d)? outages? (?:recap|review|report)|(?:repeated|multiple|several|recurring) (?:[\w-]+ ){0,2}?(?:outages|incidents|disruptions) (?:from |between )?(?:january|february|march|april|may|june|july|august|september|october|november|december) \d{1,2} ?(?:[–—-]|to|and) ?(?:(?:january|february|march|april|may|june|july|august|september|october|november|december) )?\d|"
    r"outage (?:streak|history|timeline|tracker|report|round-?up)|(?:availability|uptime|reliability|incident) (?:report|review|recap)s?[:,–—-]? (?:for |of |in )?(?:(?:january|february|march|april|may|june|july|august|september|october|november|december)(?! \d{1,2}\b)|q[1-4]|20\d\d)|(?:weekly|monthly|daily|annual|yearly|quarterly) (?:in review|round-?up|digest|recap|outage|reliability|report|(?:[\w-]+ ){0,2}?(?:health check|check-?up|figures|statistics))|(?:week|month|year) (?:in review|round-?up|digest|recap|reliability|report)|in review|throughout (?:january|february|march|april|may|june|july|august|september|october|november|december|the (?:week|month|year))|"
    r"summary based on \d+ (?:sources|articles)|digest of|this week in|news (?:digest|briefing|roundup)|(?:repeated|frequent|multiple|several|numerous|recurring) (?:[\w-]+ ){0,2}?(?:outages|incidents|disruptions) (?:in|this|over|since|throughout|during|across)|"
    r"(?:ca[ií]das|fallos|fallas|apagones|quedas|falhas|apag[õo]es|blackout|guasti|disservizi|interruzioni) (?:(?!de hoy|di oggi|de hoje)[\w-]+ ){0,3}?(?:más|mais|più) (?:catastr|grande|grave|sonad|famos|recordad|important|pesad|marcant|clamoros|disastros)\w*|pannes (?:[\w-]+ ){0,3}?les plus (?!longue)\w+|"
    r"(?:größte|schlimmste|schwerste|folgenreichste)n? (?:[\w-]+ ){0,2}?[\w-]*(?:ausfälle|störungen|pannen)|(?:plus (?:grandes|grosses|graves)|pires|grandes|dix|cinq) (?:[\w-]+ ){0,2}?pannes|pannes (?:[\w-]+ ){0,3}?(?:marqué|marquantes)|(?:mayores|peores|grandes) (?:[\w-]+ ){0,2}?(?:caídas|fallos|apagones)|caídas (?:del|de la) (?:mes|año|semana|trimestre)|"
    r"(?:maiores|piores|grandes) (?:[\w-]+ ){0,2}?(?:quedas|falhas|apagões)|(?:peggiori|maggiori|grandi) (?:[\w-]+ ){0,2}?(?:blackout|guasti|disservizi|interruzioni)|(?:grootste|ergste) (?:[\w-]+ ){0,2}?(?:storingen|uitvallen)|(?:największe|najgłośniejsze) (?:[\w-]+ ){0,2}?awarie|(?:крупнейшие|главные|громкие) (?:[\w-]+ ){0,2}?сбо\w+|(?:найбільші|наймасштабніші) (?:[\w-]+ ){0,2}?збо\w+|(?:största|värsta) (?:[\w-]+ ){0,2}?(?:avbrotten|störningarna)|en büyük (?:[\w-]+ ){0,2}?kesintiler\w*)\b"
    r"|(?:障害|トラブル|ダウン)(?:事例)?(?:の)?(?:まとめ|一覧|総まとめ|振り返り)|(?:宕机|故障|中断)(?:事件)?(?:盘点|回顾|大事记)|장애 (?:총정리|모음|정리|일지)",
    IGNORING_CASE,
)
COUNTED_OVER = late(
    r"\b(?:three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?<![\d.,])(?:[3-9]|[1-9]\d)) (?:[\w-]+ ){0,3}?(?:outages|incidents|disruptions|degradations|failures) (?:in|during|over|across|since|within) (?:[\w-]+ ){0,4}?(?:january|february|march|april|may|june|july|august|september|october|november|december|20\d\d|weeks|months|quarter|year)\b|"
    r"\b(?:drei|vier|fünf|sechs|sieben|acht|neun|zehn) (?:[\w-]+ ){0,2}?(?:ausfälle|störungen|pannen) (?:in|im|innerhalb|seit)\b|\b(?:trois|quatre|cinq|six|sept|huit|neuf|dix) (?:[\w-]+ ){0,2}?pannes (?:[\w-]+ )?(?:en|au cours|sur|depuis)\b|"
    r"\b(?:tres|cuatro|cinco|seis|siete|ocho|nueve|diez) (?:[\w-]+ ){0,2}?(?:caídas|fallos|apagones|interrupciones) (?:[\w-]+ )?(?:en|durante|desde)\b|\b(?:três|quatro|cinco|seis|sete|oito|nove|dez) (?:[\w-]+ ){0,2}?(?:quedas|falhas|apagões) (?:[\w-]+ )?(?:em|no|na|durante|desde)\b|"
    r"\b(?:tre|quattro|cinque|sei|sette|otto|nove|dieci) (?:[\w-]+ ){0,2}?(?:guasti|disservizi|blackout|interruzioni) (?:[\w-]+ )?(?:in|nel|negli|da)\b",
    IGNORING_CASE,
)
"""Three outages or more, counted over weeks, a month or a year."""
LATEST_ONE = late(r"\b(?:latest|most recent|newest|jüngste\w*|dernière|última|ultimo|ultima)\b", IGNORING_CASE)
WEAK_ROUNDUP = late(
    r"\b(?:major|notable|recent|repeated|frequent|multiple|several|numerous|(?:series|string|spate|wave) of) (?:[\w-]+ ){0,3}?(?:outages|incidents|disruptions|failures|downtimes)\b",
    IGNORING_CASE,
)
"""What heads a list of outages, and as well one outage that broke several things ("causes major web disruptions") or came in waves ("a
series of outages on Monday")."""
OVER_TIME = late(
    r"\s+(?:throughout|over|during|across|in|since)\s+(?:the\s+)?(?:past\s+|last\s+|early\s+|late\s+)?(?:(?:few|two|three|several|six)\s+)?(?:weeks?|months?|years?|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|fall|winter|20\d\d)\b",
    IGNORING_CASE,
)
"""Behind several outages: the time over which they were."""
HOW_TO_TITLE = late(
    r"\b(?:how (?:to|do (?:i|you|we))|what to do|what you can do|tips\b|was tun|que faire|qué hacer|cosa fare|o que fazer)",
    IGNORING_CASE,
)
DIGEST = seldom(
    r"\bsummary based on \d+ (?:sources|articles)\b|\b(?:in (?:today[’']s|this week[’']s)|weekly|daily) (?:digest|briefing|newsletter|round-?up)\b",
    IGNORING_CASE,
)
HAPPENED = late(
    r"\b(?:went down|was down|were down|is down|are down|suffer(?:ed|s|ing)|experienc(?:ed|ing)|hit by|struck|crash(?:ed|es)|unavailable|offline|disrupted|knocked|reported|unable to|resolved|restored|investigating)\b",
    IGNORING_CASE,
)
TITLE_DOWN = late(
    r"\b(?:outages?|down|downtime|disruptions?|offline|crash(?:ed|es)?|goes dark|unavailable|not working|errors?|back online|restored|failures?|fail(?:s|ed)?(?! to\b)|glitch(?:es)?|slow(?:s|ed|down|downs|ness)?|crawls?|out of (?:order|service|action))\b",
    IGNORING_CASE,
)

EXPLAINED = seldom(
    r"\b(?:publish(?:ed|es)|releas(?:ed|es)|shar(?:ed|es)|issu(?:ed|es)|in|from|according to) (?:[\w’'-]+ ){0,4}?(?:post-?\s?mortem|post-incident (?:review|report)|incident (?:report|review)|root[- ]cause analysis|write-up|post-event summary)\b(?! (?:pages?|portal|forms?)\b)"
    r"|['’]s? (?:[\w-]+ )?(?:post-?\s?mortem|incident (?:report|review)|write-up|post-event summary|root[- ]cause analysis|review)\b(?! (?:of )?(?:the )?(?:week|month|year))|\b(?:explains?|explained) (?:why|how|what|the |its |(?:[\w’'-]+ ){0,3}outage)"
    r"|\b(?:engineers|developers|company) (?:explain|tell|describe)s?\b|\b(?:tells?|tell) how\b|\broot cause(?: analysis)?(?: was|:)|\blearned from\b|\b(?:abschlussbericht|ursachenanalyse|nachbericht|rapport d['’]incident|informe (?:final|posterior)|análisis de causa|relazione sull['’]incidente|分析报告|事後報告|報告書|사후 보고서)\b",
    IGNORING_CASE,
)
"""The provider accounts for an outage that is over."""
PROMISED = late(
    r"\b(?:will|would|promis\w+|plan\w*|pledg\w+|vow\w*|yet to|has not|have not|hasn[’']t|no|without|expect\w*|await\w*|until) (?:[\w’'-]+ ){0,8}?(?:post-?\s?mortem|root[- ]cause|incident report|review|write-up)"
    r"|\b(?:called (?:in|on|upon)|summon\w*|ask(?:s|ed|ing)|order(?:s|ed)|urg(?:es|ed|ing)|press(?:es|ed|ing)|requir\w+|demand\w*|wants?|must|ha(?:s|ve|d) to|should|refus\w+|declin\w+|fail(?:s|ed)|did not|could not|yet)\b[^.;]{0,90}?\bexplain\b",
    IGNORING_CASE,
)
COUNTED = seldom(
    r"\b(?:both|two|three|four|five|six|seven|\d{1,2}) (?:[\w-]+ ){0,2}?(?:outages|incidents|failures|disruptions)\b",
    IGNORING_CASE,
)
"""Several outages are spoken of as several."""
SPAN_TITLE = late(
    r"\b(?:the|a|this|that) (?:week|month|year|spring|summer|autumn|fall|winter)\b(?! (?:later|ago|before|earlier|after (?:the|its|an?|another)))|\boutages that\b(?! (?:have|has|had|is|are|was|were|left|hit|began|started))|(?<!know )(?<!happened )(?<!knows )(?<!said )(?<!story )\bso far\b|\b(?:bad|rough|hard|black|nera|schwarze) (?:days?|weeks?|months?|woche)|(?:année|semaine|série) noire|(?:año|ano|mes) negro|anno nero|schwarze[sr]? (?:jahr|monat)|pannes? (?:en série|à répétition)|pannenserie|(?:serie|sequência|onda|ola) de (?:caídas|quedas|fallos|falhas)|(?:serie|raffica) di (?:guasti|disservizi)|reeks storingen|seria awarii|серия сбоев|серия збоїв|['’]s? week\b|settimana nera|semana negra|semaine noire\b|\b(?:\w*rückblick|rétrospective|bilan|retrospectiva|balance|recuento|retrospettiva|terugblik|återblick|podsumowanie|обзор|итоги|підсумки)\b|\bweek (?:from|in|of)\b|\byear (?:of|in)\b"
    r"|\b(?:outages|incidents|disruptions|failures|downtimes|glitches) (?:in|of|from|during|since|throughout) (?:early |late |mid-)?(?:january|february|march|april|may|june|july|august|september|october|november|december|20\d\d|q[1-4])\b(?! \d{1,2}\b)|\b(?:january|february|march|april|may|june|july|august|september|october|november|december) (?:was|in review|so far|of outages)\b|\b(?:two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) (?:[\w-]+ ){0,2}?(?:outages|incidents|failures|disruptions)\b",
    IGNORING_CASE,
)
LIST_TITLE = late(
    r"\b(?:look (?:back )?at|list of|all) (?:the |every |all )?(?:recent |past |major )*(?:outages|glitches|failures|incidents) since\b|\b(?:history|list|timeline|chronicle) of (?:every|each|all|its)(?: [\w-]+){0,2} outages?\b",
    IGNORING_CASE,
)
"""A headline that promises a list of outages, whatever it opens with."""
WITHIN_A_DAY = late(
    r"\bin (?:a|one|a single|less than a) (?:day|night|morning)\b|\bsame day\b|\b(?:a|one) day\b", IGNORING_CASE
)
ADVICE = seldom(
    r"^\W*(?:\d+[.)] ?)?(?:(?:über)?prüfe|leere|vergleiche|beachte|teste|starte|aktualisiere|lösche|installiere|nutze|öffne|um (?:schnell )?zu prüfen|um klarheit|check|clear|restart|try|visit|run|delete|update|reinstall|log (?:out|in)|sign out|retry|disable|open|go to|wait|use|switch|reset|make sure|contact|verify|then|first|if (?:you(?![’'](?:ve been|re) wondering| (?:were|are) wondering|(?:[’']ve)? (?:tried|noticed|had (?:trouble|problems)|could not|couldn[’']t))|the|it|your)|you can|vérifiez|videz|essayez|prüfen|leeren|löschen|starten|comprueba|borra|reinicia|prueba|verifica|verifique|limpe|controlla|svuota|riavvia|controleer|wis|sprawdź|wyczyść|проверьте|очистите|перезагрузите|перевірте|kontrol edin|temizleyin|kontrollera|rensa)\b"
    r"|\b(?:prüfen|überprüfen|starten|leeren|löschen|aktualisieren|schauen|öffnen|warten|versuchen) sie\b|\b(?:vérifiez|redémarrez|videz|essayez|consultez|patientez|comprueba|compruebe|reinicia|reinicie|verifica|verifique|consulta|consulte|confira|limpe|controllate|verificate|riavviate|svuotate|controleer|herstart|sprawdź|uruchom ponownie|проверьте|перезапустите|перевірте|перезапустіть|yeniden başlatın|periksa|mulai ulang)\b"
    r"|場合は|試す|試して|確認する|消去|检查|清除|尝试|확인하|삭제하|시도|\bmeans that\b",
    IGNORING_CASE,
)
ADVICE_TITLE = late(
    r"\b(?:consejos|conseils|dicas|consigli|porady|поради|советы|ratschläge|lo que (?:se recomienda|debe|debes|puede|puedes|hay que) hacer|(?:wat|das) (?:(?:u|je|sie|du) (?:kunt|kunnen|können|kannst)|(?:kunt|kunnen|können|kannst) (?:u|je|sie|du)) (?:(?:jetzt|nu|dann|selbst) )?(?:doen|tun)|what (?:you|customers|users) can do|what can (?:you|customers|users|i) do|в ч[её]м может быть дело|почему (?:не работает|не открывается)|чому не працює|que faire|comment (?:savoir|vérifier)|was tun|was hilft|das (?:können sie tun|hilft)|so (?:prüfen|erkennen) sie|cómo (?:saber|comprobar)|como (?:saber|verificar)|come (?:sapere|capire|verificare)|hoe (?:weet|controleer) je|jak sprawdzić|как (?:проверить|узнать)|як (?:перевірити|дізнатися)|nasıl anlaşılır|hur vet man|cara (?:cek|mengecek|mengatasi)|qué hacer|cómo (?:solucionar|arreglar)|o que fazer|como resolver|cosa fare|come risolvere|wat te doen|wat nu|co robić|что делать|що робити|ne yapmalı|vad gör|server status|status checker|status page|(?:current|live) status|error codes?: |understanding|"
    r"(?:two|three|four|five|six|seven|eight|nine|ten|\d+) (?:easy |quick |simple )?(?:ways|fixes|things|steps|tips) )|\b(?:soluciones|soluções|soluzioni|solutions|lösungen|oplossingen|rozwiązania|решения|рішення|çözüm\w*)$|対処法|方法を(?:紹介|解説)|原因と対策|つながらないとき|怎么办|解决方法|怎麼辦|해결 ?방법|\bdown (?:today|now|right now)\s*\?",
    IGNORING_CASE,
)
CHECKING_TITLE = late(
    r"\bhow to (?:check|tell|know|find out|see|identify) (?:if|whether|when)\b|\bhow (?:we|(?:our|the) (?:[\w-]+ ){1,3}?|[\w.-]+ )?(?:tells?|decides?|knows?|checks?|determines?|detects?|works? out|finds? out) (?:if|whether|when)\b|\b(?:wie|comment|cómo|como|come|hoe) (?:[\w.’'-]+ ){1,4}?(?:erkenn|entscheid|prüf|déte(?:cte|rmine)|décid|vérifi|detecta|decide|comprueba|verifica|rileva|bepaal|controleer)\w*,? (?:ob|si|se|of)\b|\b(?:so|woran) (?:erkenn|prüf|find)\w+ (?:sie|du|man|ihr)\b|\bcomment (?:savoir|vérifier|reconnaître|déterminer) si\b|\bcómo (?:saber|comprobar|identificar|verificar|detectar) si\b|\bcomo (?:saber|verificar|identificar|descobrir|conferir|checar) se\b|\bcome (?:sapere|capire|verificare|controllare) se\b|"
    r"\bhoe (?:weet|controleer|check|zie) je of\b|\bjak (?:sprawdzić|rozpoznać|zjistit|poznat),? (?:czy|zda|jestli)\b|\bкак (?:проверить|узнать|понять|определить),? (?:что|работает|не работает|если|есть ли)|\bяк (?:перевірити|дізнатися|зрозуміти),? (?:чи|що)|\bnasıl (?:anlaşılır|kontrol edilir|öğrenilir)\b|\bhur (?:vet|ser|kollar) man om\b|\bcara (?:cek|mengecek|mengetahui|memeriksa)\b|\bcách (?:kiểm tra|nhận biết)\b"
    r"|(?:障害|ダウン|不具合|つながらない)[^。]{0,16}(?:確認(?:する)?方法|調べ方|見分け方|確認の仕方)|(?:如何|怎么|怎麼)(?:判断|判斷|查看|检查|檢查|确认|確認)|확인 ?(?:하는 ?)?(?:방법|법)",
    IGNORING_CASE,
)
"""A headline that says how to find out whether something is down."""
SAMPLE = late(r"^\W*(?:sample|example) (?:incident|outage)(?: (?:timeline|report))?\W*$", IGNORING_CASE | re.MULTILINE)  # fmt: skip
"""A heading over an outage that somebody thought up."""
FICTION = late(r"\b(?:short story|a novel|fiction)\b|\(fiction\.?\)", IGNORING_CASE)
NOTHING_DOWN = seldom(
    r"\b(?:nothing|no service|none of (?:its|the) services) was (?:ever )?down\b|\b(?:was|is) not an outage\b|\bno outage (?:took place|happened|occurred)\b",
    IGNORING_CASE,
)
LOOKS_BACK = seldom(
    r"\b(?:ya hab[ií]an?|schon|bereits|déjà|già|já (?:havia|tinha)|już|уже|вже|already|earlier|previous(?:ly)?|last (?:week|month|year)|before that)\b",
    IGNORING_CASE,
)
FUN_TITLE = late(
    r"\b(?:memes?|jokes?|funniest|gallery|quiz|horoscope)\b|\bpodcasts?\s*(?::|\||–|—|episode)"
    r"|\b(?:cancel|renew|premier)\w*\b.{0,40}\bseasons?\b|\bofficial trailer\b",
    IGNORING_CASE,
)
