"""What a sentence counts beside reports: people and things that were hit, and faults that were told of."""

from __future__ import annotations

import re
from collections.abc import Sequence

from scraper.core.articles.lines import Line
from scraper.core.language.alternatives import by_edge
from scraper.core.language.seldom import seldom
from scraper.core.patterns import late

_PEOPLE = late(
    r"(?:\s?[»”\"]\s?|\s|-)?(?:of (?:its|our|their|the) (?:[\w-]+ ){0,2}?)?(?:[\w’'&.]+[ -]){0,3}?(?:[dl]['’])?(?:users|customers|people|subscribers|clients|accounts|companies|organi[sz]ations|business(?:es)?|households|homes|lines|residents|consumers|travell?ers|students|viewers|listeners|zuschauer\w*|téléspectateurs|spectateurs|espectadores|televidentes|telespectadores|spettatori|kijkers|widzów|widzom|tittare|seere|зрител\w+|глядач\w+|izleyici\w*|penonton|passagers|voyageurs|pasajeros|viajeros|passageiros|passeggeri|viaggiatori|reizigers|fahrgäste\w*|reisende\w*|passagiere\w*|pasażer\w*|пассажир\w*|yolcu\w*|americans|canadians|australians|britons|passengers|drivers|players|members|merchants|"
    r"kund(?:en|innen)\b|(?:be)?nutzer(?!bericht|meldung|beschwerd)\w*|menschen|personen|deutsche|haushalt\w*|anschlüsse\w*|unternehmen|firmen|clients|abonnés|utilisateurs|internautes|usagers|français|belges|personnes|lignes|foyers|entreprises|pymes|empresas|negocios|aziende|imprese|bedrijven|firm\w*|usuarios|clientes|personas|abonados|líneas|hogares|internautas|españoles|mexicanos|argentinos|chilenos|colombianos|brasileiros|usuários|pessoas|assinantes|linhas|"
    r"utenti|clienti|persone|linee|abbonati|italiani|famiglie|klanten|nederlanders|huishoudens|aansluitingen|leerlingen|ouderen|gebruikers|mensen|huishoudens|kunder|hushåll|abonnenter|användare|brukere|brugere|klient\w+|użytkownik\w+|osób|polaków|abonent\w+|gospodarstw|пользовател\w*|клиент\w*|абонент\w*|человек|игрок\w*|користувач\w*|клієнт\w*|kullanıcı\w*|müşteri\w*|abone\w*|"
    r"pengguna|nasabah|pelanggan|उपयोगकर्ता\S*|यूज[़]?र्स|यूजर|ग्राहक\S*|人|回線|契約|世帯|利用者|ユーザー|명|회선|가입자|이용자|시청자|[余餘多]?[名位]?(?:用户|用戶|旅客|乘客|玩家|网友|網友|观众|觀眾)|客户|客戶|승객)",
    re.IGNORECASE,
)
_TOLD = late(
    r"report|complain|flag|log(?:s|ged)\b|submi|notif|meld|beschwer|klag|signal|plain[dt]|plaign|quej|denunc|reclam|relat|segnal|lament|klaag|skarż|zgłos|zgłas|zgłosz|жал|сообщ|скарж|повідом|şikayet|bildir|rapor|keluh|lapor|申告|報告|投稿|訴え|신고|접수|제보|反馈|反映|投诉|投訴|上报|上報|回报|回報|报告|報告|"
    r"alarm|\btold\b|turned to|tweet|wrote|document(?:ed|ing)|regist|record(?:ed|s)|zamieści|detector|allest(?:ö|o)ring|शिकायत|कंप्लेंट|रिपोर्ट",
    re.IGNORECASE,
)
_STRUCK = (
    r"\b(?:affect(?:ed|ing|s)?|impact(?:ed|ing|s)?|hit|lost|lose|disrupt\w*|suffer\w*|stranded|disconnected|inconvenienced|damag(?:ed|ing)|impair(?:ed|ing)|struck|effected|cripp?l\w+|experienc(?:ed|ing) (?:[\w-]+ ){0,2}?(?:issues|problems|trouble|errors|difficulties|delays|outages?|disruptions?|failures)|fac(?:ed|ing) (?:[\w-]+ ){0,2}?(?:issues|problems|trouble|errors|difficulties|delays|disruptions?)|left (?!the\b)|cut off|locked out|betroffen\w*|fiel(?:en)?|fällt|betreffen|betrifft|betraf(?:en)?|traf(?:en)?|trifft|lahm\w*|blockiert\w*|abgeschnitten|kämpf\w+|erwischt\w*|"
    r"touch\w+|(?:ont|a) subi|sufrieron|sofreram|hanno subito|affect\w*|impact\w*|concern(?:é\w*|ent|ait|aient)|perturb\w*|pénalis\w*|afectad\w*|afect\w+|perjudicad\w*|dej(?:ó|a|ando|aron|ado) |apag(?:ó|aron)|quedaron|paraliz\w+|paralys\w*|paralis\w+|afetad\w*|afet\w+|ating\w+|prejudic\w+|deix(?:ou|a|ando|aram) |ficaram|"
    r"coinvol\w+|colpi\w+|interessat\w+|lascia\w+|rimast\w+|getroffen|hinder|ondervond\w*|gedupeerd\w*|trof|treft|troffen|drabba\w*|bröts|berör\w+|rammet|rammede|rammer|ramte|ramt|berørt\w*|dotk\w+|dotycz\w*|objęł\w+|pozbaw\w+|zasáh\w+|postih\w+|postiž\w+|"
    r"пострада\w*|затрон\w*|косну\w+|остал(?:ись|ся) |лишил\w+|постражда\w*|торкну\w+|залишил\w+|etkile\w*|mağdur|terdampak|terganggu|berdampak|mengalami (?:gangguan|kendala|masalah|perubahan)|प्रभावित|έπληξ\w+|επηρε\w+|érint\w+|afecta[tț]\w*|ảnh hưởng)\b"
    r"|影響|影响|受阻|波及|영향|불편|피해|먹통|장애를 겪|장애가 (?:발생|일어)|تضرر|تأثر|متضرر"
)
_WITHOUT = (
    r"\b(?:without|unable|could(?:n['’]t| not)|can(?:not|['’]t)|no longer|had no|ohne|konnten?|kein(?:e|en|er)?|ausgesperrt|sans|privé\w*|dans l['’](?:incapacité|impossibilité)|ne (?:peu\w+|pouv\w+|pu)|n['’](?:ont|avaient) (?:pas pu|pu|plus)|impossible|sin|no (?:pud\w+|pod[ií]\w+|pueden)|incomunicad\w+|imposibilitad\w+|sem|não (?:consegu\w+|pod\w+|pud\w+)|impossibilitad\w+|"
    r"senza|non (?:riesc\w+|riusc\w+|pot\w+|hanno potuto|possono)|impossibilitat\w+|isolat\w+|zonder|niet mogelijk|nicht möglich|konden|kunnen (?:[\w-]+ ){0,3}?niet|hadden geen|onbereikbaar\w*|utan|uten|uden|kunde (?:inte|ikke)|kunne ikke|bez|nie (?:mogł\w+|mogą|mieli|miało)|без|не (?:могл\w+|могут|смогли|работал\w+)|не (?:могли|можуть|змогли)|nem (?:tud\w+|ért\w+)|nemohl\w+|fără|χωρίς|tidak (?:bisa|dapat)|không thể|بدون|دون)\b"
    r"|(?<!\w)(?:falta de (?:servicio|señal)|falta de (?:serviço|sinal)|nicht (?:erreichbar|verfügbar|nutzbar)|niet (?:bereikbaar|beschikbaar)|inaccessibles?|injoignables?|indisponibles?|inaccesibles?|indisponíve(?:l|is)|fora do ar|fuera de (?:servicio|línea)|irraggiungibil[ei]|inaccessibil[ei]|inaccessible|unreachable|unavailable|nie działa\w*|nedostupn\w+|недоступн\w+|не працю\w+)"
    r"|利用でき|できなくな|利用しづらい|つながりにく|つながらな|使えな|せなくな|障害が|不具合が|无法|無法|이용하지 못|못했|못하"
)
_HIT = seldom(by_edge(f"{_STRUCK}|{_WITHOUT}"), re.IGNORECASE)
"""What befell whoever is counted: struck, or left without."""
LEFT_WITHOUT = late(by_edge(_WITHOUT), re.IGNORECASE)
"""Of that: left without, or unable."""
_HARMED = late(
    r"(?:\s|-)(?:de |d['’])?(?:(?:[\w-]+ ){0,1}?(?:victims|betroffene[nr]?|geschädigte[nr]?|victimes|sinistrés|afectados|damnificados|afetados|prejudicados|utenti colpiti|gedupeerden|drabbade|poszkodowanych|пострадавших|постраждалих)|"
    r"(?:[^\W\d]+\s){1,3}?(?:terdampak|were (?:affected|impacted)|betroffen|afectad[oa]s|afetad[oa]s|colpit[ie]|getroffen|drabbades|etkilendi))\b",
    re.IGNORECASE,
)
"""Counted by what befell them: "9,000 affected"."""
_EVENTS = late(
    r"\s(?:de |d['’])?(?:cancell?ations|delays|flight cancell?ations|annullierungen|stornierungen|flugausfälle\w*|verspätungen|zugausfälle\w*|annulations|cancelaciones|cancelamentos|cancellazioni|annuleringen|inställda (?:flyg|avgångar))\b|便(?:が)?(?:欠航|遅延)|편(?:이)? (?:결항|지연)",
    re.IGNORECASE,
)
"""What is counted and befell somebody: "105 cancellations"."""
_IN_PLACES = late(r"\b(?:in|en|em|i|w|di|na|в|у|across|über)\s$", re.IGNORECASE)
"""Before the number of the places where something befell somebody."""


FAILED = late(
    r"\b(?:halt\w*|arrêt\w*|cancel\w*|return(?:ed|ing) (?:[\w-]+ )?errors?|timed out|spann(?:ed|ing)|forc(?:ed|ing)|divert\w*|postpon\w*|delay\w*|grounded|clos(?:ed|ing|ure)|shut|offline|down|crash\w*|interrupt\w*|dropped|blocked|deleted|stranded|knocked|fail(?:ed|ing)?|brought|gestrichen|streich\w*|strich(?:en)?|storn\w+|verspätet|ausgefallen|ausfallen|geschlossen|annul\w*|supprim\w*|retard\w*|fermé\w*|en panne|paralys\w*|bloqué\w*|lahmgelegt|paralizad\w*|paralisad\w*|(?:cancel|anul|suspend)\w*|retras\w*|demorad\w*|cerrad\w*|caíd[oa]s|atrasad\w*|fechad\w*|fora do ar|instabilidade\w*|inestabilidad\w*|cancellat\w*|ritard\w*|chius\w*|geannuleerd|vertraag\w*|gesloten|uitgevallen|hadden geen|konden|odwoł\w+|opóźni\w*|nieczynn\w*|отмен\w+|задерж\w+|недоступн\w*|не работа\w+|скасован\w*|недоступн\w*|iptal|gecik\w*|kapan\w*|dibatalkan|tertunda|inställ\w*|försen\w*|aflyst\w*|forsink\w*)\b|欠航|遅延|停止|休業|결항|지연|중단|取消|延误|延誤|停运|宕机",
    re.IGNORECASE,
)
"""What things do that fail, beside being hit."""
THINGS = late(
    r"(?:\s|-)?(?:(?!(?:in|on|at|for|by|and|to|from|with|after|of|across|new|more)\b)[\w’'&.-]+[ -]){0,3}?(?:flights?|departures|stores?|branches|shops|restaurants|supermarkets|pharmacies|petrol stations|websites|sites|platforms|domains|apps|services|calls|atms|cash machines|machines|devices|computers|pcs|laptops|servers|databases|countries|cities|towns|villages|airports|hospitals|clinics|schools|universities|trains|orders|transactions|payments|terminals|locations|outlets|stations|vehicles|buses|phones|connections|areas|regions|postcodes|premises|properties|bookings|masts|cell sites|base stations|components|products|features|applications|data ?cent(?:er|re)s|facilities|offices|houses|airlines|carriers|banks|operators|agencies|departments|employees|workers|patients|prefectures|provinces|counties|states|districts|nodes|zones|clusters|instances|workloads|repositories|emails|messages|planes|aircraft|municipalities|libraries|courts|tills|checkouts|kiosks|appointments|surgeries|prescriptions|shipments|parcels|journeys|retailers|partners"
    r"flüge|filialen|geschäfte|märkte|läden|webseiten|internetseiten|seiten|rechner|computer|geräte|server|dienste[n]?|onlinedienste|länder|ländern|städte|flughäfen|krankenhäuser|kliniken|praxen|schulen|züge|vermittlungsstellen|sendemasten|basisstationen|standorte[n]?|behörden|ämter|banken|betriebe|geldautomaten|automaten|terminals|vorwahl\w+|gemeinden|orte|apotheken|anrufe|router|verbindungen|"
    r"vols|magasins|services|plateformes|sites|agences|serveurs|appareils|ordinateurs|pays|villes|aéroports|hôpitaux|écoles|trains|gares|lignes|établissements|bureaux|caisses|antennes|départements|provinces|distributeurs|terminaux|appels|communes|entreprises|"
    r"vuelos|tiendas|servicios|plataformas|sucursales|oficinas|sitios|páginas|servidores|dispositivos|equipos|países|ciudades|aeropuertos|hospitales|escuelas|trenes|provincias|estados|comunas|barrios|antenas|bancos|aerolíneas|farmacias|estaciones|cajeros|celulares|teléfonos|móviles|llamadas|municipios|comercios|"
    r"voos|lojas|serviços|plataformas|computadores|cidades|aeroportos|hospitais|escolas|trens|caixas|chamadas|municípios|agências|bancos|farmácias|estações|estados|voli|stazioni|uffici|banche|farmacie|regioni|province|negozi|servizi|piattaforme|filiali|siti|dispositivi|paesi|città|aeroporti|ospedali|scuole|treni|sportelli|bancomat|chiamate|comuni|"
    r"vluchten|winkels|diensten|apparaten|landen|steden|luchthavens|ziekenhuizen|scholen|treinen|automaten|vestigingen|filialen|kantoren|banken|locaties|[a-z]*centra|gemeenten|aansluitingen|adressen|flyg|butiker|sajter|servrar|länder|städer|sjukhus|skolor|tåg|samtal|kommuner|regioner|orter|stationer|apotek|butikker|sykehus|"
    r"lotów|sklepów|usług|serwisów|placówek|stron|serwerów|urządzeń|komputerów|krajów|krajach|miast|lotnisk|szpitali|szkół|pociągów|oddziałów|stacji|banków|gmin|województw|bankomatów|рейс\w+|сервис\w+|магазин\w+|сайт\w+|сервер\w+|устройств\w*|компьютер\w+|стран\w*|город\w*|аэропорт\w+|больниц\w*|поезд\w+|регион\w*|област\w*|отделени\w*|терминал\w*|вокзал\w*|банкомат\w+|звонк\w+|пристро\w+|комп['’]ютер\w+|країн\w*|"
    r"uçuş\w*|sefer\w*|mağaza\w*|şube\w*|cihaz\w*|ülke\w*|şehir\w*|ilde|hastane\w*|banka\w*|havaliman\w*|penerbangan|toko|situs|perangkat|negara|kota|bandara|cabang|atm)(?!\w)|(?:余|多|여)? ?(?:便|店舗|店|サイト|社|台|[かカヶ]国|サービス|施設|病院|空港|局|自治体|都道府県|都道県|都府県|道府県|府県|県|市区町村|市町村|拠点|路線|校|件の(?:取引|決済|注文|予約|送金|振り?込み?)|편|개 (?:점포|매장|기관|국가|지점|서비스)|여? ?곳|대|개국|개? ?(?:은행|항공사|병원|학교|시군구|시도|사이트|대학)|여? ?개(?=[가의 ]|에서)|여? ?(?:회선|가구|세대)|건의 (?:거래|결제|주문|예약)|个?航班|架次|(?:个|項|项)?(?:服务|服務|网站|網站|应用)|家|台|个国家|個國家|笔(?:交易|订单|支付)|个(?:城市|省份?|机场|地区|车站)|所(?:学校|医院)|座机场|趟?列车)",
    re.IGNORECASE,
)
"""What fails beside people: flights, shops, sites, calls."""
_ELIDED = late(r"\s(?:(?:had|have|has|were|was|are) )?(?:could(?:n['’]t| not)|cannot|can['’]t|(?:were |was |left |been )?unable to|lost (?:access|service|connection|signal)|without (?:service|access|internet)|affected|hit by)\b", re.IGNORECASE)  # fmt: skip
"""Who is counted is left out: "an estimated 50,000 couldn't log in"."""
_FAULTS = late(
    r"\s[“\"«„]?(?:(?!(?:in|on|at|for|by|and|to|from|with|after|of)\b)[\w’'-]+ ){0,2}?(?:cases|casos|cas|vorfälle|fälle|incidentes|incidenti|incidenten|ocorrências|occorrenze|issues?|problems?|incidents?|outages?|faults?|failures?|glitches|errors?|disruptions?|störungen|ausfälle|probleme|fehler|pannes|problèmes|incidents|dysfonctionnements|fallos|fallas|problemas|incidencias|errores|caídas|falhas|problemas|interrupções|guasti|problemi|disservizi|storingen|problemen|awarii|problemów|usterek|incydentów|störningar|fel|problem|feil|fejl|problemer|сбо(?:ев|я|и)|проблем\w*|неполадок|збо(?:їв|ї)|неполадки|sorun\w*|arıza\w*|gangguan|masalah|kendala|výpadk\w+|problém\w*|häiriö\w*|hiba\w*|probleme)(?!\w)",
    re.IGNORECASE,
)
TRACKERS = seldom(
    r"\b(down ?detector(?:\.com)?|alle ?st(?:ö|o)ringen|outage\.report|statusgator|isdown(?:\.app)?|outage\.report|thousandeyes|allestörungen|downforeveryoneorjustme|netblocks|isitdownrightnow|pingdom|cloudflare radar|saascheck)|다운디텍터|ダウンディテクター|डाउन ?डिटेक्टर",
    re.IGNORECASE,
)
"""Who counts the reports of users."""
_DOWNDETECTOR = late(r"down ?detector|다운디텍터|ダウンディテクター", re.IGNORECASE)


def counter_near(lines: Sequence[Line], index: int) -> str | None:
    """The tracker that a sentence names, or one of those next to it."""
    for near in (index, index - 1, index + 1):
        match = TRACKERS.search(lines[near].text) if 0 <= near < len(lines) else None
        if match is not None:
            word = match.group().removesuffix(".com")
            return "Downdetector" if _DOWNDETECTOR.fullmatch(word) else word
    return None


_OF_ALL = late(r"\b(?:daily|monthly|weekly|active|registered|paying|total)\b", re.IGNORECASE)
"""All whom a service has, hit or not."""
_HAS = late(
    r"\b(?:has|have|had|having|serv(?:es?|ing|ic(?:es|ed|ing))|boasts?|counts?|with|used by|among|reúne|atende|atiende|agrupa|regroupe|betreut|versorgt|beliefert|bedient|operat\w+|owns?|manages?|employs?|employing|avec|compte|comptant|sert|dessert|hat|haben|zählt|mit|cuentan? con|con|tienen?|conta com|com|tem|possui|conta|ha|heeft|telt|met|har|med|ma|posiada|liczy|obsługuje|насчитыва\w+|имеет|обслуживает|налічує|memiliki)\s"
    r"(?:(?:(?:some|about|around|over|nearly|almost|more than|roughly)\s)*\d[\d.,]*(?:\s(?:million|billion|thousand|mil|mln|millones|milhões|milioni|millionen))?\s[\w -]{3,30}?(?:,|\sand|\sund|\set|\sy|\se)\s)*(?:(?:a|more|than|about|around|over|nearly|some|almost|plus|de|près|environ|un|peu|rund|etwa|mehr|als|über|gut|knapp|unos|más|cerca|mais|oltre|circa|più|di|ruim|meer|dan|ongeveer|över|ponad|około|более|около|понад|lebih|dari|aujourd['’]hui|today)\s)*$",
    re.IGNORECASE,
)
"""Before the number of those whom somebody has or serves."""
_PART_OF = late(
    r"\b(?:half|part|number|fraction|some|most|many|majority|quarter|third|few|handful|network|fleet|chain) of (?:(?:its|our|their|the|all) )?(?:network of |fleet of |more than |about |some |over )?$",
    re.IGNORECASE,
)
"""Before the number of all of whom a part was hit: "half of our 7,000 machines"."""
_PAUSE = late(r"[,;.]")
_NEAR_BEFORE, _NEAR_AFTER, _NEAR_TOLD, _AT_ONCE = 90, 120, 60, 30


def people_counted(text: str, end: int) -> re.Match[str] | None:
    """The people (or their lines) behind a number that ends at `end`, where nobody near it is said to have complained:
    no count of reports.
    """
    people = _PEOPLE.match(text, end)
    return None if people is None or _TOLD.search(text) is not None else people


_TOLD_BY = late(
    rf"(?:{_TOLD.pattern})\w*\s(?:by|from|von|de|des|di|da|van|door|par|por|от|od|av|af)\s(?:[\w’'-]+ ){{0,3}}$",
    re.IGNORECASE,
)
_TOLD_OF = late(r"(?:font|fait|faisaient|faisait) état|recens|enregistr|comptabilis|dénombr|relevé|erfasst|verzeichn|gezählt|contabiliz|detectad|rilevat|geregistreerd|odnotowa|зафиксир|зарегистр|зафікс|tercatat", re.IGNORECASE)  # fmt: skip


def faults_told(text: str, end: int) -> re.Match[str] | None:
    """The faults behind a number, where somebody in the sentence is said to have told of them."""
    faults = _FAULTS.match(text, end)
    told = faults is not None and (_TOLD.search(text) is not None or _TOLD_OF.search(text) is not None)
    return faults if told else None


def told_by_people(text: str, end: int) -> bool:
    """Whether the people behind a number are said right behind to have told of it."""
    counted = _PEOPLE.match(text, end)
    return counted is not None and _TOLD.search(text, counted.end(), counted.end() + _NEAR_TOLD) is not None


def people(text: str, end: int) -> re.Match[str] | None:
    """The people (or their lines) behind a number."""
    return _PEOPLE.match(text, end)


_FOR_THEM = late(
    r"\b(?:errors?|fail\w*|time-?outs?|problems?|outages?|unavailab\w+|down|offline|disruptions?|(?:knocked|cut|took|taking) (?:out |off )?[\w -]{0,20}|ausfall|störung|panne|caída|fallas?|queda|guasto|storing)\s(?:for|to|in|across|für|bei|pour|chez|para|per|voor|bij)\s(?:(?:about|around|roughly|nearly|almost|some|over|more than|up to|an estimated|as many as|at least|approximately|rund|etwa|über|mehr als|environ|près de|plus de|unos|más de|cerca de|mais de|circa|oltre|ongeveer|ruim|meer dan)\s)*$",
    re.IGNORECASE,
)
"""Before a number: whom the trouble was there for ("down for about 5 million customers")."""
_OUT_OF = late(r"\b(?:out of|of the|from the|von den|sur les|de los|das|dos|su|van de|из|dari)\s(?:(?:its|their|more than|over|about|around|some|nearly|total of|rund|etwa|plus de|más de|mais de|oltre|ruim|более)\s)*$", re.IGNORECASE)  # fmt: skip
_AMONG_EAST = late(r"[^\s、。,\d]{0,24}(?:のうち|中(?=[、,\d約])|대? 중 |中有)")


_RESTORED = late(
    r"\s(?:(?:have|has|had|were|was|are) )?(?:since |now |already |been )*(?:restored|reconnected|back (?:online|up))|(?:이|가|은|는)? ?(?:복구|정상화)|[がは](?:既に)?復旧|(?:已|均)恢复|\s(?:wieder (?:online|angeschlossen|versorgt)|ont (?:été rétabli|retrouvé)|fueron restablecid|foram restabelecid|восстановлен)"
)


def is_restored(text: str, end: int) -> bool:
    """Whether so many are said to be served again: "6,000 of them have been restored"."""
    return _RESTORED.match(text, end) is not None


def is_whole(text: str, start: int, end: int) -> bool:
    """Whether a number is that of all among which some were hit: "out of 110,000 flights 5,000", "190台中"."""
    return _AMONG_EAST.match(text, end) is not None or (
        _OUT_OF.search(text, max(0, start - _NEAR_TOLD), start) is not None and _SOME_OF.search(text, end) is not None
    )


_SOME_OF = late(
    r"\d[\d.,]*\s(?:\w+\s)?(?:were|had been|have been|wurden|ont été|fueron|foram|sono stati|werden)\b|\b(?:terdapat|hanya|nur|only|just|solo|seulement|apenas)\s\d"
)


_NUMBER_OF = late(
    r"\b(?:number|total|count) of (?=[^.;,]{0,40}\b(?:affected|impacted|hit|lost|failed|cancelled|canceled|stranded)\b)[^.;,]{3,60} (?:was|is|were|reached|stands at|stood at|came to)\s(?:(?:about|around|roughly|nearly|over|more than|at least)\s)?$",
    re.IGNORECASE,
)
"""Before a number: how many were hit, told first ("the number of accounts affected was …")."""
_EVENTS_ROSE = late(
    r"\b(?:(?:delays|cancell?ations)(?: [\w’'-]+){0,4}? (?:had |have )?(?:swelled|swollen|swell|rose|risen|grew|grown|climbed|jumped|mounted) to|(?:verspätungen|annullierungen|stornierungen|flugausfälle) (?:stiegen|kletterten|wuchsen) auf|(?:retards|annulations) (?:ont|avaient) (?:grimpé|bondi|augmenté) (?:à|jusqu['’]à)|(?:retrasos|demoras|cancelaciones|atrasos|cancelamentos) (?:aument|sub|ascend|cheg|lleg)\w+ (?:a|para|hasta)|(?:ritardi|cancellazioni) (?:sono )?salit\w a|(?:vertragingen|annuleringen) (?:liepen op|stegen) (?:tot|naar))\s(?:about |around |nearly |over |more than |rund |etwa |environ |plus de |unos |más de |cerca de |mais de |circa |oltre )*$",
    re.IGNORECASE,
)
"""Before a number: how many of what befell somebody there had come to be ("delays swelled to 1,762")."""
_LOCKED = late(r"\b(?:locked|left|knocked|kicked|threw|shut|cut)\s(?:an estimated |some |about |around |roughly |nearly |almost |more than |over |up to )*$", re.IGNORECASE)  # fmt: skip
_OUT = late(r"\s(?:out of|out|without|off|offline|unable)\b", re.IGNORECASE)
"""Around a number: all of them were hit, whoever they are ("locked 3 million registered users out of")."""
_AT_ITS_END = late("")
_RATE = late(r"\s(?:a|per|each|every|pro|par|al|por|om|i) (?:second|minute|hour|day|week|month|year|stunde|tag|monat|jahr|heure|jour|mois|an|día|mes|año|dia|mês|ano|giorno|mese|dag|maand|jaar)\b", re.IGNORECASE)  # fmt: skip
"""Behind what is counted: so many in a span of time, whom somebody serves or loses."""
_HAD_IT_BEEN = late(r"\bwould have\b|\b(?:wären|hätten)\b", re.IGNORECASE)
"""What did not come about."""


def victims(text: str, start: int, end: int) -> re.Match[str] | None:
    """The people or things behind a number, where the sentence says near it that they were hit."""
    if elided := _ELIDED.match(text, end):
        return elided
    led = max(0, start - _NEAR_BEFORE)
    if _NUMBER_OF.search(text, led, start) is not None or _EVENTS_ROSE.search(text, led, start) is not None:
        return _AT_ITS_END.match(text, end)
    found = _named_victims(text, start, end)
    unreal = found is not None and (
        _RATE.match(text, found.end()) is not None
        or _HAD_IT_BEEN.search(text, max(0, start - _AT_ONCE), found.end() + _AT_ONCE) is not None
    )
    return None if unreal else found


def _named_victims(text: str, start: int, end: int) -> re.Match[str] | None:
    """The people or things behind a number, with a word of being hit near it."""
    low, high = max(0, start - _NEAR_BEFORE), end + _NEAR_AFTER
    hit = _HIT.search(text, low, high)
    counted = _PEOPLE.match(text, end)
    if counted is not None:
        hit = hit or _FOR_THEM.search(text, low, start)
        if _LOCKED.search(text, low, start) is not None and _OUT.match(text, counted.end()) is not None:
            return counted
        told = _TOLD.search(text, end, end + _NEAR_TOLD) or _TOLD_BY.search(text, max(0, start - _NEAR_TOLD), start)
        base = _OF_ALL.search(counted.group()) is not None or _is_base(text, start, counted.end())
        return counted if hit is not None and told is None and not base else None
    failed = hit is not None or FAILED.search(text, low, high) is not None
    things = THINGS.match(text, end) if failed and not _is_base(text, start, end) else None
    return (
        things
        or _EVENTS.match(text, end)
        or (_HARMED.match(text, end) if _IN_PLACES.search(text, low, start) is None else None)
    )


def has_been_hit(text: str, low: int, high: int) -> bool:
    """Whether a word of being hit, left without or failing stands in a part of a sentence."""
    return any(words.search(text, low, high) is not None for words in (_HIT, FAILED, _FOR_THEM))


def tells_of_reports(text: str) -> bool:
    """Whether somebody in a sentence is said to have told of trouble, whose number or share may be meant."""
    return _TOLD.search(text) is not None


def _is_base(text: str, start: int, end: int) -> bool:
    """Whether somebody is only said to have or to serve so many, hit or not."""
    if _PART_OF.search(text, max(0, start - _NEAR_TOLD), start) is not None:
        return True
    if _HAS.search(text, max(0, start - _NEAR_BEFORE), start) is None:
        return False
    pause = _PAUSE.search(text, end, end + _AT_ONCE)
    return _HIT.search(text, end, pause.start() if pause else end + _AT_ONCE) is None
