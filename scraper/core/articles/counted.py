"""What a sentence counts beside reports: people and things that were hit, and faults that were told of."""

from __future__ import annotations

import re

_PEOPLE = re.compile(
    r"(?:\s|-)?(?:[\w’'&.]+[ -]){0,3}?(?:users|customers|people|subscribers|clients|accounts|companies|organi[sz]ations|business(?:es)?|households|homes|lines|passengers|drivers|players|members|merchants|"
    r"kund(?:en|innen)\b|nutzer(?!bericht|meldung|beschwerd)\w*|menschen|haushalte|anschlüsse|unternehmen|clients|abonnés|utilisateurs|personnes|lignes|foyers|entreprises|pymes|empresas|negocios|aziende|imprese|bedrijven|firm\w*|usuarios|clientes|personas|abonados|líneas|usuários|pessoas|assinantes|linhas|"
    r"utenti|clienti|persone|linee|abbonati|klanten|gebruikers|mensen|huishoudens|kunder|användare|brukere|brugere|klient\w+|użytkownik\w+|osób|abonent\w+|пользовател\w*|клиент\w*|абонент\w*|користувач\w*|клієнт\w*|kullanıcı\w*|müşteri\w*|abone\w*|"
    r"pengguna|nasabah|pelanggan|उपयोगकर्ता\S*|यूज[़]?र्स|यूजर|ग्राहक\S*|人|回線|契約|世帯|利用者|ユーザー|명|회선|가입자|이용자|用户|用戶|客户|客戶)",
    re.IGNORECASE,
)
_TOLD = re.compile(
    r"report|complain|flag|log(?:s|ged)\b|submi|notif|meld|beschwer|klag|signal|plain[dt]|plaign|quej|denunc|reclam|relat|segnal|lament|klaag|skarż|zgłos|zgłas|zgłosz|жал|сообщ|скарж|повідом|şikayet|bildir|rapor|keluh|lapor|申告|報告|投稿|신고|접수|제보|反馈|反映|投诉|"
    r"alarm|\btold\b|turned to|tweet|wrote|document(?:ed|ing)|regist|record(?:ed|s)|zamieści|detector|allest(?:ö|o)ring|शिकायत|कंप्लेंट|रिपोर्ट",
    re.IGNORECASE,
)
_HIT = re.compile(
    r"\b(?:hadden geen|paralys\w*|lahmgelegt|stranded|blockiert\w*|affect(?:ed|ing|s)?|impact(?:ed|ing|s)?|hit|without|lost|lose|unable|niet mogelijk|nicht möglich|impossible|could(?:n['’]t| not)|had no|disrupt\w*|suffer\w*|left|cut off|betroffen\w*|ohne|konnten?|kämpf\w+|had no access|no access|touch\w+|affect\w*|impact\w*|privé\w*|sans|afectad\w*|afect\w+|sin|perjudicad\w*|afetad\w*|afet\w+|sem|"
    r"coinvolt\w*|colpit\w*|senza|getroffen|zonder|drabba\w*|utan|rammet|ramt|dotkn\w*|dotycz\w*|bez|пострада\w*|затронул\w*|без|постражда\w*|etkile\w*|terdampak|terganggu|प्रभावित)\b|影響|影响|利用できな|利用しづらい|영향|불편|피해|먹통|利用でき|つながりにく|受阻",
    re.IGNORECASE,
)


_FAILED = re.compile(
    r"\b(?:cancel\w*|delay\w*|grounded|clos(?:ed|ing|ure)|shut|offline|down|crash\w*|interrupt\w*|dropped|blocked|deleted|stranded|knocked|fail(?:ed|ing)?|brought|gestrichen|verspätet|ausgefallen|ausfallen|geschlossen|annul\w*|retard\w*|fermé\w*|en panne|paralys\w*|bloqué\w*|lahmgelegt|paralizad\w*|paralisad\w*|cancelad\w*|retras\w*|demorad\w*|cerrad\w*|caíd[oa]s|atrasad\w*|fechad\w*|fora do ar|instabilidade\w*|inestabilidad\w*|cancellat\w*|ritard\w*|chius\w*|geannuleerd|vertraag\w*|gesloten|uitgevallen|hadden geen|konden|odwołan\w*|opóźni\w*|nieczynn\w*|отмен\w+|задерж\w+|недоступн\w*|не работа\w+|скасован\w*|недоступн\w*|iptal|gecik\w*|kapan\w*|dibatalkan|tertunda|inställ\w*|försen\w*|aflyst\w*|forsink\w*)\b|欠航|遅延|停止|休業|결항|지연|중단|取消|延误|延誤|停运|宕机",
    re.IGNORECASE,
)
"""What things do that fail, beside being hit."""
_THINGS = re.compile(
    r"(?:\s|-)?(?:(?!(?:in|on|at|for|by|and|to|from|with|after|of|across|new|more)\b)[\w’'&.-]+[ -]){0,3}?(?:flights?|departures|stores?|branches|shops|restaurants|supermarkets|pharmacies|petrol stations|websites|sites|platforms|domains|apps|services|calls|atms|cash machines|machines|devices|computers|pcs|laptops|servers|databases|countries|cities|towns|villages|airports|hospitals|clinics|schools|universities|trains|orders|transactions|payments|terminals|locations|outlets|stations|vehicles|buses|phones|connections|areas|regions|postcodes|premises|properties|bookings|masts|cell sites|base stations|"
    r"flüge|filialen|geschäfte|märkte|läden|webseiten|internetseiten|seiten|rechner|computer|geräte|server|länder|ländern|städte|flughäfen|krankenhäuser|kliniken|praxen|schulen|züge|geldautomaten|automaten|terminals|vorwahl\w+|gemeinden|orte|apotheken|anrufe|router|verbindungen|"
    r"vols|magasins|agences|serveurs|appareils|ordinateurs|pays|villes|aéroports|hôpitaux|écoles|trains|distributeurs|terminaux|appels|communes|"
    r"vuelos|tiendas|sucursales|oficinas|sitios|páginas|servidores|dispositivos|equipos|países|ciudades|aeropuertos|hospitales|escuelas|trenes|cajeros|llamadas|municipios|comercios|"
    r"voos|lojas|computadores|cidades|aeroportos|hospitais|escolas|trens|caixas|chamadas|municípios|voli|negozi|filiali|siti|dispositivi|paesi|città|aeroporti|ospedali|scuole|treni|sportelli|bancomat|chiamate|comuni|"
    r"vluchten|winkels|apparaten|landen|steden|luchthavens|ziekenhuizen|scholen|treinen|automaten|gemeenten|aansluitingen|adressen|flyg|butiker|sajter|servrar|länder|städer|sjukhus|skolor|tåg|samtal|kommuner|apotek|butikker|sykehus|"
    r"lotów|sklepów|placówek|stron|serwerów|urządzeń|komputerów|krajów|krajach|miast|lotnisk|szpitali|szkół|pociągów|bankomatów|рейс\w+|магазин\w+|сайт\w+|сервер\w+|устройств\w*|компьютер\w+|стран\w*|город\w*|аэропорт\w+|больниц\w*|поезд\w+|банкомат\w+|звонк\w+|пристро\w+|комп['’]ютер\w+|країн\w*|"
    r"uçuş\w*|sefer\w*|mağaza\w*|şube\w*|cihaz\w*|ülke\w*|şehir\w*|havaliman\w*|penerbangan|toko|situs|perangkat|negara|kota|bandara|cabang)(?!\w)|(?:余|多|여)? ?(?:便|店舗|店|サイト|社|台|[かカヶ]国|施設|病院|空港|局|自治体|편|개 (?:점포|매장|기관|국가|지점)|여? ?곳|대|개국|个?航班|架次|家|台|个国家|個國家)",
    re.IGNORECASE,
)
"""What fails beside people: flights, shops, sites, calls."""
_ELIDED = re.compile(r"\s(?:(?:had|have|has|were|was|are) )?(?:could(?:n['’]t| not)|cannot|can['’]t|(?:were |was |left |been )?unable to|lost (?:access|service|connection|signal)|without (?:service|access|internet)|affected|hit by)\b", re.IGNORECASE)  # fmt: skip
"""Who is counted is left out: "an estimated 50,000 couldn't log in"."""
_FAULTS = re.compile(
    r"\s[“\"«„]?(?:(?!(?:in|on|at|for|by|and|to|from|with|after|of)\b)[\w’'-]+ ){0,2}?(?:cases|casos|cas|vorfälle|fälle|incidentes|incidenti|incidenten|ocorrências|occorrenze|issues?|problems?|incidents?|outages?|faults?|failures?|glitches|errors?|disruptions?|störungen|ausfälle|probleme|fehler|pannes|problèmes|incidents|dysfonctionnements|fallos|fallas|problemas|incidencias|errores|caídas|falhas|problemas|interrupções|guasti|problemi|disservizi|storingen|problemen|awarii|problemów|usterek|incydentów|störningar|fel|problem|feil|fejl|problemer|сбо(?:ев|я|и)|проблем\w*|неполадок|збо(?:їв|ї)|неполадки|sorun\w*|arıza\w*|gangguan|masalah|kendala|výpadk\w+|problém\w*|häiriö\w*|hiba\w*|probleme)(?!\w)",
    re.IGNORECASE,
)
TRACKERS = re.compile(
    r"\b(down ?detector(?:\.com)?|alle ?st(?:ö|o)ringen|outage\.report|statusgator|isdown(?:\.app)?|outage\.report|thousandeyes|allestörungen|downforeveryoneorjustme|netblocks|isitdownrightnow|pingdom|cloudflare radar|saascheck)|다운디텍터|ダウンディテクター|डाउन ?डिटेक्टर",
    re.IGNORECASE,
)
"""Who counts the reports of users."""
_OF_ALL = re.compile(r"\b(?:daily|monthly|weekly|active|registered|paying|total)\b", re.IGNORECASE)
"""All whom a service has, hit or not."""
_NEAR_BEFORE, _NEAR_AFTER = 60, 120


def people_counted(text: str, end: int) -> re.Match[str] | None:
    """The people (or their lines) behind a number that ends at `end`, where nobody near it is said to have complained:
    no count of reports.
    """
    people = _PEOPLE.match(text, end)
    return None if people is None or _TOLD.search(text) is not None else people


_TOLD_BY = re.compile(
    rf"(?:{_TOLD.pattern})\w*\s(?:by|from|von|de|des|di|da|van|door|par|por|от|od|av|af)\s(?:[\w’'-]+ ){{0,3}}$",
    re.IGNORECASE,
)
_TOLD_OF = re.compile(r"(?:font|fait|faisaient|faisait) état|recens|enregistr|comptabilis|dénombr|relevé|erfasst|verzeichn|gezählt|contabiliz|detectad|rilevat|geregistreerd|odnotowa|зафиксир|зарегистр|зафікс|tercatat", re.IGNORECASE)  # fmt: skip


def faults_told(text: str, end: int) -> re.Match[str] | None:
    """The faults behind a number, where somebody in the sentence is said to have told of them."""
    faults = _FAULTS.match(text, end)
    told = faults is not None and (_TOLD.search(text) is not None or _TOLD_OF.search(text) is not None)
    return faults if told else None


def told_by_people(text: str, end: int) -> bool:
    """Whether the people behind a number are said right behind to have told of it."""
    counted = _PEOPLE.match(text, end)
    return counted is not None and _TOLD.search(text, counted.end(), counted.end() + _NEAR_BEFORE) is not None


def people(text: str, end: int) -> re.Match[str] | None:
    """The people (or their lines) behind a number."""
    return _PEOPLE.match(text, end)


def victims(text: str, start: int, end: int) -> re.Match[str] | None:
    """The people or things behind a number, where the sentence says near it that they were hit."""
    if elided := _ELIDED.match(text, end):
        return elided
    low, high = max(0, start - _NEAR_BEFORE), end + _NEAR_AFTER
    hit = _HIT.search(text, low, high)
    counted = _PEOPLE.match(text, end)
    if counted is not None:
        told = _TOLD.search(text, end, end + _NEAR_BEFORE) or _TOLD_BY.search(text, max(0, start - _NEAR_BEFORE), start)
        base = _OF_ALL.search(counted.group()) is not None
        return counted if hit is not None and told is None and not base else None
    failed = hit is not None or _FAILED.search(text, low, high) is not None
    return _THINGS.match(text, end) if failed else None
