"""Parts of a house that were burnt, torn, gnawed, flooded or stolen, by language: the thing and what befell it, in either order
and near each other ("uns ist die Firewall durchgebrannt", "крыса перегрызла кабель"). Whoever tells so next to an outage, or of
what somebody did by mistake, tells why.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

from scraper.core.language.seldom import Seldom, seldom

_FEW, _SOME = 3, 4
"""Words that may stand between the two."""
_WORDS: Mapping[str, tuple[str, str, str]] = {
    "de": (
        r"[\w-]*(?:firewall|server|router|switch|kabel\w*|leitung\w*|glasfaser\w*|netzteil|festplatten?|speicher|mast|antenne|verteiler\w*|schaltschrank|anlage|platine|modul|controller|generator|akku|batterie|sicherung|trafo\w*|transformator|zentrale|kühlung|klimaanlage|pumpe|serverraum|keller|steckkarte|schnittstelle|relais)|\w*mast\w*|\w*station|leitungen|strommast\w*",
        r"(?:durch|ab|ver|aus)?gebrannt|verbrannt|durchgeschmort|geschmolzen|kaputt\w*|zerstört|gerissen|riss|geplatzt|explodiert|überflutet|unter wasser|vollgelaufen|gestohlen|angefressen|angenagt|zerbissen|durchgebissen|zernagt|umgestürzt|umgeknickt|eingefroren|überhitzt\w*|durchtrennt|gekappt|beschädigt|versagt\w*|den geist aufgegeben|abgeraucht|verschmort|streikte|defekt|(?:ein |der )?(?:blitz|lkw|lastwagen|kran|baum|sturm|lawine|marder|ratten?|mäuse?|spinne|trecker)",
        r"versehentlich|aus versehen|irrtümlich|fälschlich(?:erweise)?|vertippt|vertan|(?:server|systeme?|datenbank|rechner|rechenzentr|schnittstelle|komponente)\w*\b[^.;:!?]{0,70}? nicht (?:\w+ )?miteinander (?:kommunizier|sprech|red|verbunden)\w*",
    ),
    "fr": (
        r"pare-feu|serveurs?|routeurs?|switch|commutateurs?|câbles?|fibres?|lignes?|disques?|pylônes?|antennes?|armoire|onduleurs?|cartes?|équipements?|transformateur|batteries?|climatisation|climatiseurs?|groupe électrogène|disjoncteur|central|local technique|poteaux?|module|contrôleur|pièce|relais|pylône|station|tour",
        r"(?:a|ont|avait|avaient) lâché|grillé\w*|brûlé\w*|fondu\w*|rongé\w*|grignoté\w*|sectionn\w+|arrach\w+|endommag\w+|inondé\w*|volé\w*|vandalis\w+|incendié\w*|explosé|foudroyé\w*|tombés? en panne|rendu l['’]âme|surchauffé|pris (?:l['’]eau|feu)|cassé\w*|détruit\w*|coupé\w* (?:par|net)|foudre|camion|grue|arbre|tempête|avalanche|rats?|rongeurs?|fouine",
        r"par erreur|par mégarde|accidentellement|par inadvertance|(?:serveurs?|systèmes?|bases? de données|équipements?|composants?)\b[^.;:!?]{0,70}? ne (?:pouv|parven|arriv|réuss)\w+ (?:plus|pas) (?:à )?(?:communiquer|dialoguer|se parler)",
    ),
    "es": (
        r"cortafuegos|firewall|servidor(?:es)?|routers?|switch|conmutador|cables?|fibras?|l[ií]neas?|discos?|antenas?|torres?|postes?|armario|tarjetas?|equipos?|transformador|bater[ií]as?|aire acondicionado|generador|centralita|m[oó]dulo|controlador|pieza|repetidor(?:es)?|estaci[oó]n|subestaci[oó]n",
        r"quem(?:ó|aron|ado|ada)|fundi(?:ó|do|da)|ard(?:ió|ido)|com(?:ió|ieron|ido)|roy(?:ó|eron)|mordi(?:ó|do)|romp(?:ió|ieron)|rot[oa]s?|cort(?:ó|aron)|da[ñn](?:ó|aron|ad[oa]s?)|inund(?:ó|ado|ada)|rob(?:ó|aron|ad[oa]s?)|explot(?:ó|ado)|estrope(?:ó|ado|ada)|aver(?:ió|iado|iada)|derrib(?:ó|ado|ada)|sobrecalent(?:ó|ado)|dej(?:ó|aron) de (?:enfriar|refrigerar)|cay[oó] un rayo|rayo|cami[oó]n|gr[uú]a|[aá]rbol|alud|ratas?|roedor(?:es)?",
        r"por error|por equivocaci[oó]n|sin querer|accidentalmente|por accidente|(?:servidores|sistemas|bases de datos|equipos|componentes)\b[^.;:!?]{0,70}? no (?:pod[ií]an|pudieron|lograban|lograron|consegu\w+) comunicarse",
    ),
    "pt": (
        r"firewall|servidor(?:es)?|roteador(?:es)?|switch|cabos?|fibras?|linhas?|discos?|antenas?|torres?|postes?|armário|placas?|equipamentos?|transformador|baterias?|ar[- ]condicionado|gerador|central|módulo|controlador|peça|nobreak|repetidora?|estação|subestação|antena",
        r"queim(?:ou|aram|ad[oa]s?)|derret(?:eu|ido)|roeu|roído|mord(?:eu|ido)|romp(?:eu|eram|id[oa]s?)|cort(?:ou|aram)|danific(?:ou|aram|ad[oa]s?)|inund(?:ou|ad[oa])|alag(?:ou|ad[oa])|furt(?:ou|aram|ad[oa]s?)|roub(?:ou|aram|ad[oa]s?)|explod(?:iu|ido)|avari(?:ou|ad[oa])|derrub(?:ou|ad[oa])|superaquec(?:eu|id[oa])|sobreaquec(?:eu|id[oa])|pif(?:ou|aram)|pegou fogo|estrag(?:ou|ad[oa])|raio|caminhão|camião|guindaste|[aá]rvore|ratos?|roedor(?:es)?|macaco",
        r"por engano|por erro|sem querer|acidentalmente|(?:servidores|sistemas|bancos de dados|equipamentos|componentes)\b[^.;:!?]{0,70}? não (?:conseguiam|conseguiram|podiam) (?:se comunicar|comunicar-se|comunicar)",
    ),
    "it": (
        r"firewall|server|router|switch|cav[oi]|fibra|line[ae]|disc[oh]i?|antenn[ae]|ripetitor[ei]|tralicci[o]?|pal[oi]|armadio|sched[ae]|apparat[oi]|trasformatore|batteri[ae]|condizionator[ei]|climatizzazione|generatore|centralin[oa]|modulo|controller|alimentator[ei]|gruppo di continuità|pezzo|ripetitore|stazione|sottostazione|traliccio",
        r"bruciat\w+|fus[oaie]|rosicchiat\w+|mors[oaie]|rott[oaie]|tranciat\w+|tagliat\w+|danneggiat\w+|allagat\w+|rubat\w+|esplos[oaie]|guastat\w+|abbattut\w+|surriscaldat\w+|prese? fuoco|preso fuoco|incendiat\w+|saltat\w+|ceduto|fulmine|camion|gru|albero|valanga|top[oi]|ratti",
        r"per errore|per sbaglio|inavvertitamente|accidentalmente|(?:server|sistemi|database|apparati|componenti)\b[^.;:!?]{0,70}? non (?:riuscivano (?:più )?a |potevano )?comunica\w+ tra (?:di )?loro",
    ),
    "nl": (
        r"[\w-]*(?:firewall|server|router|switch|kabels?|leiding|glasvezel\w*|schijf|mast|antenne|kast|voeding|module|controller|generator|accu|batterij|trafo|transformator|koeling|airco|pomp|serverruimte|aggregaat|printplaat|onderdeel|centrale)|\w*mast|\w*station",
        r"(?:door|ver|af|uit)ge?brand|doorgebrand|verbrand|gesmolten|kapot\w*|stuk|vernield|gescheurd|geknapt|ontploft|ondergelopen|onder water|gestolen|doorgeknaagd|aangevreten|doorgebeten|omgewaaid|oververhit\w*|doorgesneden|beschadigd|begaf het|het begeven|gesprongen|geraakt|bliksem|vrachtwagen|kraan|boom|storm|rat(?:ten)?|muizen",
        r"per ongeluk|per abuis|abusievelijk|(?:servers?|systemen|databases?|computers|onderdelen)\b[^.;:!?]{0,70}? niet (?:\w+ )?met elkaar (?:communiceren|praten|overweg)|(?:koppeling|verbinding) tussen [^.;:!?]{4,70}? (?:werkte[n]?|functioneerde[n]?) niet",
    ),
    "pl": (
        r"zapor\w+|serwer\w*|router\w*|przełącznik\w*|switch\w*|kab(?:el|l)\w*|światłow\w+|lini\w+|dysk\w*|maszt\w*|anten\w+|szaf\w+|kart\w+|urządzeni\w+|transformator\w*|bateri\w+|akumulator\w*|klimatyz\w+|agregat\w*|central\w+|moduł\w*|zasilacz\w*|bezpiecznik\w*|maszt\w*|stacj\w+|słup\w*",
        r"spali[łl]\w*|spalon\w+|stopi[łl]\w*|przegryz[łl]?\w*|pogryz\w+|zerwa[łl]\w*|przerwa[łl]\w*|przeci(?:ął|ęł|ęt)\w*|uszkodzi[łl]\w*|zala[łn]\w*|zalał\w*|skrad\w+|ukrad\w+|wybuch\w*|zepsu[łl]\w*|powali[łl]\w*|przegrza[łl]\w*|padł[aoy]? (?:zasil|klimat)\w*|przepali[łl]\w*|pęk[łl]\w*|piorun\w*|ciężarówk\w+|dźwig\w*|drzewo|drzewa|szczur\w*|mysz\w*",
        r"przez pomyłkę|omyłkowo|przez przypadek|przypadkowo|niechcący",
    ),
    "sv": (
        r"[\w-]*(?:brandvägg\w*|server\w*|router\w*|switch\w*|kab(?:el|l)\w*|ledning\w*|fib(?:er|r)\w*|disk\w*|mast\w*|antenn\w*|skåp\w*|kort|nätaggregat\w*|modul\w*|generator\w*|batteri\w*|transformator\w*|kylning\w*|kylanläggning\w*|serverrum\w*|växel\w*)|mast\w*|station\w*|stolp\w*",
        r"brann\w*|brunnit|brändes|brann upp|smält\w*|gnag(?:t|de|it)|bitit|slits\w*|slet|gått sönder|gick sönder|grävdes av|grävt av|kapa\w+|skada\w+|översvämma\w+|stulit\w*|stals|stulen|explodera\w+|haverera\w*|överhetta\w+|blåst\w* ner|vält\w*|slagits ut|blixt\w*|lastbil\w*|lyftkran\w*|träd|råtta|råttor|möss",
        r"av misstag|av misstagit|råkade|oavsiktligt",
    ),
    "ru": (
        r"межсетев\w+ экран\w*|сервер\w*|маршрутизатор\w*|роутер\w*|коммутатор\w*|кабел\w*|лини[яию]\w*|оптоволок\w*|диск\w*|вышк\w+|антенн\w+|шкаф\w*|плат[аыу]\w*|оборудован\w*|трансформатор\w*|аккумулятор\w*|кондиционер\w*|генератор\w*|модул\w+|блок\w* питани\w*|серверн\w+|станци\w+|опор\w+|вышк\w+|станци\w+|столб\w*|мачт\w+",
        r"сгоре[лв]\w*|сгорел\w*|перегор\w+|расплав\w+|перегрыз\w*|погрыз\w*|оборва\w+|порва\w+|перереза\w+|перебил\w*|поврежд\w+|повред\w+|затопил\w*|залил\w*|украл\w*|похити\w+|взорва\w+|сломал\w*|повалил\w*|перегре[лв]\w*|вышл?[ае]?л? из строя|замкнул\w*|загорел\w*|сдох\w*|рухнул\w*|молни\w+|грузовик\w*|кран\w*|дерев\w+|крыс\w+|мыш\w+",
        r"по ошибке|случайно|ошибочно|по неосторожности",
    ),
    "tr": (
        r"güvenlik duvar\w*|güvenlik duvarı\w*|sunucu\w*|yönlendirici\w*|anahtar\w*|switch\w*|kablo\w*|fiber\w*|hat|hattı|disk\w*|kule\w*|anten\w*|direk|direği\w*|kart\w*|cihaz\w*|trafo\w*|batarya\w*|akü\w*|klima\w*|jeneratör\w*|santral\w*|modül\w*|pano\w*|istasyon\w*|baz istasyon\w*|direk\w*",
        r"yandı\w*|yanma\w*|yanmış|eri\w+di|kemir\w+|kopar\w*|koptu\w*|kopma\w*|kes(?:ti|il)\w*|hasar\w*|çalın\w+|çaldı\w*|patla\w+|bozul\w+|devril\w+|su bas\w+|aşırı ısın\w+|arızalan\w+|yıldırım\w*|kamyon\w*|vinç\w*|ağaç\w*|fare\w*",
        r"yanlışlıkla|kazara|sehven|hatayla",
    ),
    "id": (
        r"firewall|server|router|switch|kabel|serat optik|jaringan fiber|disk|menara|antena|tiang|kartu|perangkat|trafo|baterai|genset|pendingin|modul|sentral|panel|menara|gardu|stasiun|tower",
        r"terbakar|hangus|meleleh|digigit|putus|terputus|terpotong|tersambar|rusak|kebanjiran|terendam|dicuri|meledak|jebol|roboh|tumbang|kepanasan|korslet\w*|petir|truk|derek|pohon|tikus",
        r"tanpa sengaja|tak sengaja|tidak sengaja|secara keliru|salah hapus|keliru",
    ),
    "uk": (
        r"сервер\w*|маршрутизатор\w*|роутер\w*|комутатор\w*|кабел\w*|ліні[яїю]\w*|оптоволок\w*|диск\w*|вишк\w+|антен\w+|шаф\w+|плат[аиу]\w*|обладнан\w*|трансформатор\w*|акумулятор\w*|кондиціонер\w*|генератор\w*|модул\w+|вежа|вежу|станці\w+|щогл\w+",
        r"згорі\w+|перегорі\w+|розплав\w+|перегриз\w*|погриз\w*|обірва\w+|перериза\w+|перебил\w*|пошкод\w+|затопил\w*|залил\w*|вкра\w+|вибухну\w*|зламав\w*|повалил\w*|перегрі\w+|вийшл?[ао]? з ладу|блискавк\w+|вантажівк\w+|дерев\w+|щур\w*|миш\w*",
        r"помилково|випадково|з необережності",
    ),
    "cs": (
        r"firewall\w*|server\w*|router\w*|switch\w*|kabel\w*|optick\w+|disk\w*|stožár\w*|antén\w+|skří[nň]\w*|kart\w+|zařízen\w+|transformátor\w*|bateri\w+|klimatizac\w+|generátor\w*|modul\w*|zdroj\w*|ústředn\w+|stožár\w*|stanic\w+|sloup\w*|vysílač\w*",
        r"shořel\w*|vyhořel\w*|spálil\w*|roztavil\w*|překous\w*|prokous\w*|přetrhl\w*|přeťal\w*|přesekl\w*|překopl\w*|poškodil\w*|vytopil\w*|zatopil\w*|ukradl\w*|vybuchl\w*|rozbil\w*|porouchal\w*|přehřál\w*|odešl?[ao]?l?|blesk\w*|kamion\w*|jeřáb\w*|strom\w*|krys\w+|myš\w*",
        r"omylem|nedopatřením|nechtěně",
    ),
}  # fmt: skip
"""Things, what befell them or fell upon them, and words for what somebody did without meaning to."""


@cache
def harmed_things(language: str) -> Seldom | None:
    """Where a sentence of a language tells of a thing that was harmed; None for languages that have no words here."""
    words = _WORDS.get(language)
    if words is None:
        return None
    thing, harm, slip = (rf"(?<!\w)(?:{w})(?!\w)" for w in words)
    return seldom(
        rf"{thing}(?: [^\s.;:!?,]+){{0,{_SOME}}}? {harm}|{harm}(?: [^\s.;:!?,]+){{0,{_FEW}}}?[ ’']{thing}|{slip}",
        re.IGNORECASE,
    )
