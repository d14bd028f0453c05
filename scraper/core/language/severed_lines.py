"""Lines that somebody cut, by language: workers, diggers and thieves, what they did, and the cable or the mains that they
did it to. Such a sentence tells why, whatever stands beside it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache

from scraper.core.language.seldom import Seldom, seldom

_WORDS: Mapping[str, tuple[str, str, str]] = {
    "en": (
        r"workers?|crews?|contractors?|excavators?|diggers?|backhoes?|thieves|vandals|builders?|part(?:y|ies)|road-?works?|construction(?: works?)?|drilling|digging|excavation",
        r"cuts?|severs?|severed|hit|hits|strikes?|struck|damages?|damaged|slic(?:es|ed)|nick(?:s|ed)|clip(?:s|ped)|snag(?:s|ged)|snap(?:s|ped)|ripp?(?:s|ed)|caus(?:ed|es) (?:(?:the|some|serious|extensive|accidental) )*damage to|dug (?:up|through|into)",
        r"cables?|cabling|fib(?:re|er)s?|lines?|wires?|wiring|conduits?|network connections?|internet|911|phones?|power",
    ),
    "de": (
        r"bagger(?:fahrer)?|bauarbeiter|arbeiter|bautrupps?|baufirma|bauarbeiten|unbekannte|diebe|vandalen|handwerker",
        r"kapp(?:en|t|te|ten)|durchtrenn(?:en|t|te|ten)|beschädig(?:en|t|te|ten)|zerstör(?:en|t|te|ten)|reiß(?:en|t)|riss(?:en)?|treffen|trafen|erwisch(?:en|t|te|ten)",
        r"[\w-]*(?:kabel\w*|leitung\w*|glasfaser\w*)",
    ),
    "fr": (
        r"ouvriers?|engins?|pelleteuse|vandales|voleurs|chantier|travaux|entreprise|sous-traitant|tractopelle|malfaiteurs",
        r"(?:(?:a|ont|avait|avaient) )?(?:sectionn\w+|coup\w+|arrach\w+|endommag\w+)",
        r"câbles?|fibres?|lignes?",
    ),
    "es": (
        r"obreros|trabajadores|operarios|m[aá]quina|excavadora|retroexcavadora|v[aá]ndalos|ladrones|contratista|cuadrilla|obras?",
        r"cort(?:a|an|ó|aron)|romp(?:e|en|ió|ieron)|dañ(?:a|an|ó|aron)|seccion(?:a|an|ó|aron)|(?:ha|han) (?:cortado|roto|dañado|seccionado)",
        r"cables?|fibras?|l[ií]neas?",
    ),
    "pt": (
        r"oper[aá]rios|trabalhadores|retroescavadeira|escavadeira|m[aá]quina|v[aâ]ndalos|ladrões|empreiteira|obras?",
        r"cort(?:a|am|ou|aram)|romp(?:e|em|eu|eram)|danific(?:a|am|ou|aram)|ating(?:e|em|iu|iram)",
        r"cabos?|fibras?|linhas?",
    ),
    "it": (
        r"(?:installazione|posa) d\w+ (?:tub\w+|condutture)(?: (?:del|di) (?:gas|acqua))?|operai|lavoratori|ruspa|escavator[ei]|ditta|vandali|ladri|impresa|cantiere|lavori",
        r"(?:(?:ha|hanno|avrebbe|avrebbero) )?(?:tranci\w+|recid\w+|recis\w+|tagli\w+|danneggi\w+)",
        r"cav[oi]|fibr[ae]|line[ae]",
    ),
    "nl": (
        r"graafmachine|graafwerkzaamheden|bouwvakkers|werklieden|aannemer|vandalen|dieven|werknemers|bouwbedrijf",
        r"raak(?:t|te|ten)|beschadig(?:t|de|den)|snijdt|sneed|sneden|trek(?:t|ken)|trok(?:ken)?|doorsneed|doorsneden|kappen|kapte",
        r"[\w-]*(?:kabels?|leidingen|leiding|glasvezel\w*)",
    ),
    "pl": (
        r"kopark\w+|robotnicy|pracownicy|ekipa|wykonawca|złodzieje|wandale",
        r"przeci(?:ął|ęł)\w*|przecin\w+|uszkodzi\w+|zerwa\w+|przerwa\w+",
        r"kab(?:el|l)\w*|światłowod\w*|światłowód|przewo\w+|łącz\w+|lini\w+",
    ),
    "cs": (
        r"bagr\w*|dělníci|stavbaři|zloději|vandalové",
        r"přesekl\w*|překopl\w*|přerušil\w*|poškodil\w*|přeťal\w*|prokopl\w*",
        r"kabel\w*|optick\w+|vedení|vlákn\w+",
    ),
    "sv": (r"grävmaskin\w*|entreprenör\w*|arbetare|tjuvar|vandaler", r"gräv(?:de|er)(?: av)?|skar(?: av)?|kapa(?:de|r)|klipp(?:te|er|t)|skada(?:de|r|t)|grävt|skurit|kapat|slitit", r"[\w-]*(?:kab(?:el|l)\w*|fib(?:er|r)\w*|ledning\w*)"),
    "da": (r"gravemaskine\w*|entreprenør\w*|arbejdere|tyve|hærværksmænd", r"grave(?:de|r)(?: over)?|skar|skære|klipp(?:ede|er)|beskadige(?:de|r)|rev(?:et)?|gravet|klippet|skåret", r"[\w-]*(?:kab(?:el|l)\w*|fiber\w*|ledning\w*)"),
    "no": (r"gravemaskin\w*|entreprenør\w*|arbeidere|tyver|hærverksmenn", r"grav(?:de|er)(?: over)?|kutt(?:et|er)|skad(?:et|er)|klipp(?:et|er)|rev(?:et)?|gravd|slitt", r"[\w-]*(?:kab(?:el|l)\w*|fiber\w*|ledning\w*)"),
    "ru": (r"экскаватор\w*|строител\w+|рабочи\w+|вандал\w+|подрядчик\w*|воры|дорожник\w+", r"перереза\w+|повреди\w+|порва\w+|переби\w+|оборва\w+|перерубил\w*|перекопа\w+", r"кабел\w*|оптик\w*|лини\w+|волок\w+"),
    "uk": (r"екскаватор\w*|будівельник\w*|робітник\w*|вандал\w*|підрядник\w*|крадії", r"перереза\w+|переріза\w+|пошкоди\w+|порва\w+|переби\w+|обірва\w+", r"кабел\w*|оптик\w*|ліні\w+|волок\w+"),
    "id": (r"pekerja|ekskavator|kontraktor|pencuri|alat berat|proyek", r"memutus\w*|memotong|merusak|menggali|mengenai", r"kabel|serat|jalur|jaringan"),
    "fi": (r"kaivinkone\w*|työmaa\w*|urakoitsija\w*|kaivuri\w*|varkaat", r"katkais\w+|vaurioitt\w+|rikko\w+|kaivo\w+|leikka\w+", r"[\w-]*(?:kaapeli\w*|kuitu\w*|kuidu\w*|johdo\w*|johto\w*)"),
    "el": (r"συνεργεί\w+|εκσκαφέ\w+|εργάτες|κλέφτες|εργολάβ\w+|μπουλντόζα", r"έκοψ\w+|έκοβ\w+|έσπασ\w+|κατέστρεψ\w+|χτύπησ\w+", r"καλώδι\w+|οπτικ\w+ ίν\w+|γραμμ\w+"),
    "hu": (r"markoló\w*|munkagép\w*|munkások|kivitelező\w*|tolvajok", r"elvág\w+|átvág\w+|elszakít\w+|megrongál\w+|elvitt\w*", r"\w*(?:kábel\w*|vezeték\w*|optikai\w*)"),
    "ro": (r"muncitori\w*|excavator\w*|lucrător\w*|hoți\w*|constructor\w*", r"(?:a|au) (?:tăiat|secționat|avariat|rupt|distrus)|taie", r"cablu\w*|cabluri\w*|fibr\w+"),
    "vi": (r"máy xúc|xe múc|công nhân|đơn vị thi công|tàu", r"đào trúng|cắt|làm đứt|kéo đứt|va trúng", r"cáp|dây|đường truyền"),
    "tr": (r"iş makinesi|kepçe|ekipler\w*|işçiler\w*|hırsızlar\w*", r"\w*(?:kablo|fiber|hat)\w* (?:\w+ ){0,3}?(?:kest\w*|kopar\w*|zarar ver\w*)", r""),
}  # fmt: skip
"""Who, what they did, and to what; Turkish names the line before the verb."""
_CUT_OFF: Mapping[str, str] = {
    "en": r"(?:an? |the |some |two |three )?(?!(?:that|which|who|after|when|and) )[\w-]+(?: (?!(?:that|which|who|after|when|and) )[\w-]+){0,2} (?:had |has |have )?(?:chewed|chews|gnawed|gnaws|bitten|cut|sliced|drove|driven|ploughed|plowed|drilled|dug|tore|torn|burned|burnt) through (?:[\w’'-]+ ){0,4}?(?:cables?|fib(?:re|er)s?|lines?|wires?|wiring|cabling|conduits?)\b|(?:the |an )(?:accidental|inadvertent|deliberate) (?:cutting|severing|slicing) (?:of|through) (?:an? |the |its |some )?(?:[\w-]+ ){0,4}?(?:cables?|fib(?:re|er)s?|lines?)\b|(?:(?<=following )|(?<=after )|(?<=by )|(?<=to )|(?<=from ))(?:the |an? )?(?:accidental |inadvertent |deliberate )?(?:cutting|severing|slicing|digging up) (?:of|through) (?:an? |the |its |some )?(?:[\w-]+ ){0,4}?(?:cables?|fib(?:re|er)s?|lines?)\b",
    "it": r"(?:finit|stat|rimast|restat)\w+ (?:tagliat|tranciat|danneggiat|recis)\w+ (?:[\w']+ ){0,4}?(?:cav[oi]|fibr[ae]|line[ae])\b|(?:(?:il |la |un |una |i |due )?(?:cav[oi]|fibr[ae])(?: [\w']+){0,5}? (?:è|sono|era|erano) stat\w+ (?:\w+mente )?(?:tranciat|danneggiat|recis|rubat|tagliat|bruciat)\w+)",
    "fr": r"(?:(?<=après )|(?<=à )|(?<=par ))(?:le |un |des |les )?(?:sectionnement|arrachage|coupure)s? (?:accidentel\w* )?d(?:e|['’]|u|es) ?(?:[\w’'-]+ ){0,3}?(?:câbles?|fibres?)\b|(?:(?:le |la |un |une |des |deux |plusieurs )?(?:câbles?|fibres?)(?: [\w’'-]+){0,5}? (?:a|ont|avait|avaient|aurait) été (?:accidentellement |malencontreusement |volontairement )?(?:sectionn|coup|arrach|endommag|vandalis|vol|détrui|incendi)\w*(?: par [\w’' -]{3,40})?)",
    "es": r"(?:fue|fueron|resultó|quedó|han sido|ha sido) (?:cortad|dañad|seccionad)\w+ (?:[\w]+ ){0,4}?(?:cables?|fibras?)\b|(?:(?:el |la |un |una |dos |los )?(?:cables?|fibras?|fibra [oó]ptica)(?: \w+){0,5}? (?:fue|fueron|resultó|quedó|han sido|ha sido|se) (?:\w+ )?(?:cortad|dañad|seccionad|rot|robad|quemad|rompi)\w+)",
    "nl": r"raak(?:te|ten|t|en) (?:[\w-]+ ){0,5}?[\w-]*(?:kabels?|glasvezel\w*) (?:beschadigd|doorgesneden|doorgetrokken)\b|(?:(?:een|de|twee|drie|enkele|meerdere) )?[\w-]*(?:kabels?|glasvezel\w*) (?:beschadigd|doorgesneden|geraakt|doorgetrokken) (?:werd|werden|raakte|raakten|is|zijn|was)\b|(?:(?<=door )|(?<=na )|(?<=vanwege )|(?<=wegens ))(?:een |de )?(?:beschadigde|doorgesneden|kapotte|gebroken) (?:[\w-]+ ){0,2}?[\w-]*(?:kabels?|glasvezel\w*)\b",
    "de": r"(?:(?<=durch )|(?<=wegen )|(?<=nach )|(?<=grund )|(?<=durch ein )|(?<=nach ))(?:ein |eine |ein[se]\w* |das |die )?(?:durchtrennte?[snr]?|beschädigte?[snr]?|gekappte?[snr]?|defekte?[snr]?) (?:[\w-]+ ){0,2}?[\w-]*(?:kabel|leitung|glasfaser\w*)\b|(?:(?:ein |eine |das |die |mehrere |zwei )?[\w-]*(?:kabel|leitung|glasfaser\w*)(?: [\w-]+){0,6}? (?:durchtrennt|gekappt|beschädigt|zerstört|gestohlen|durchgerissen|abgerissen|angebohrt)(?: (?:wurde|worden|hatte|war)\w*)?)",
    "pt": r"(?:(?:o |a |um |uma |os |dois )?(?:cabos?|fibras?|fibra [oó]ptica)(?: \w+){0,5}? (?:foi|foram|ficou|ficaram|se) (?:\w+mente )?(?:cortad|danificad|rompid|furtad|roubad|queimad|romp)\w+)",
    "pl": r"(?:(?:kabel|kable|światłowód|światłowody)(?: [\w-]+){0,4}? (?:został\w* )?(?:przecięt|uszkodzon|zerwan|przerwan|skradzion)\w+)",
    "ru": r"(?:(?:кабел\w*|оптоволок\w*|волокн\w*)(?: [\w-]+){0,4}? (?:был\w* |оказал\w+ )?(?:перебит|перерезан|повреждён|поврежден|оборван|украден)\w*)",
    "sv": r"(?:(?:en |ett |den |två |flera )?[\w-]*(?:kabeln?|kablar|fibern?|fiberkabeln?)(?: [\w-]+){0,4}? (?:grävdes|grävts|skurits|kapats|kapades|skadats|skadades|skars)(?: av)?(?: vid (?:ett |en )?[\w-]+)?)",
    "da": r"(?:(?:en |et |to |flere )?[\w-]*(?:kabel|kabler|kablet|fiberkabel|ledning)(?: [\w-]+){0,4}? (?:blev |er blevet |var )(?:\w+ )?(?:gravet over|klippet over|skåret over|revet over|beskadiget|overgravet|overskåret|stjålet|kappet)(?: (?:ved|under) (?:et |en )?[\w-]+)?)",
    "no": r"(?:(?:en |et |to |flere )?[\w-]*(?:kabel|kabler|kabelen|fiberen|fiber|ledning)(?: [\w-]+){0,4}? (?:ble |er blitt |har blitt |var )(?:\w+ )?(?:kuttet|gravd over|klippet|skadet|røket|revet|stjålet|ødelagt)(?: (?:ved|under) (?:et |en )?[\w-]+)?)",
    "id": r"(?:kabel(?: \w+){0,4}? (?:putus|terputus|terpotong|dicuri|rusak)(?: (?:akibat|karena|terkena|tersangkut) [\w ]{3,30})?)",
    "vi": r"(?:(?:tuyến |đường |sợi )?cáp(?: [\w-]+){0,5}? (?:bị )?(?:đứt|cắt|đào trúng|gãy|hỏng)(?: [\w ]{3,40})?)",
    "tr": r"(?:(?:fiber|kablo)\w*(?: \w+){0,3}? (?:koptu|kopması\w*|kesildi|kesilmesi\w*|koparması\w*|hasar gör\w+|çalındı|çalınması\w*))",
}
"""The same without who did it."""


@cache
def _pattern(language: str) -> Seldom | None:
    words = _WORDS.get(language)
    if words is None:
        return None
    who, did, what = words
    behind = rf"(?: [\w’'-]+){{0,6}}?[ ’'](?:{what})(?: (?:{what}))?(?!\w)" if what else r"(?!\w)"
    acted = rf"(?:(?:an?|the|some|one|two|un|une|uno|una|um|uma|een|ein|eine|des|unos|alcuni|(?!(?:after|when|because|since|as|that|and|by|if|while|before|nach|weil|da|als|après|que|dopo|na|po|после)\s)[\w-]+) )?(?<!\w)(?:{who})(?!\w)(?: [\w’'()-]+){{0,6}}? (?:{did}){behind}"
    return seldom("|".join((acted, *((_CUT_OFF[language],) if language in _CUT_OFF else ()))), re.IGNORECASE)


@cache
def _line(language: str) -> Seldom | None:
    """Any line by its name, without which none is cut; most sentences have none."""
    words = _WORDS.get(language)
    return seldom(words[2].replace(r"[\w-]*", "") or "kablo|fiber|hat", re.IGNORECASE) if words is not None else None


def severed_lines(sentence: str, language: str) -> Iterator[tuple[int, int]]:
    """Offsets of the clauses of a sentence that tell how a line was cut."""
    line, pattern = _line(language), _pattern(language)
    if line is not None and pattern is not None and line.search(sentence):
        yield from (m.span() for m in pattern.finditer(sentence))
