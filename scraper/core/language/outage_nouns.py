"""Nouns for an outage as such, by language: what stands where a cause would and only says that the service did not work."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from scraper.core.patterns import late


@dataclass(frozen=True, slots=True)
class _Nouns:
    """Fragments of a language. `sure`: nouns that an outage has for itself; `trouble`: nouns of trouble that are the outage
    behind a word that points back (`back`), and a fault behind others; `of`: words that lead over to what was out.
    """

    sure: str
    trouble: str
    back: str
    of: str


_EN = _Nouns(
    r"outages?|disruptions?|downtime|interruptions?|incidents?|unavailability|inaccessibility|disturbances?",
    r"issues?|problems?|errors?|failures?|faults?|glitch(?:es)?|troubles?|difficult(?:y|ies)|situation|event|matter|crash|shutdown|blackout|change in behavio\w+",
    r"the|this|that|these|those|its|their|our|such|said|same|other",
    r"of|at|on|in|with|for|to|affecting|across",
)
_WORDS: Mapping[str, _Nouns] = {
    "en": _EN,
    "de": _Nouns(
        r"(?:it|computer|technik|system|edv)-?(?:panne|ausf[aä]ll(?:e|s|es|en)?|störung(?:en)?|probleme?n?|chaos)|ausf[aä]lle?n?s?|störung(?:en)?|panne|unterbrechung(?:en)?|downtime|(?:nicht-?)?(?:verfügbarkeit|erreichbarkeit)|vorf[aä]ll(?:e|s)?",
        r"problem(?:e|en|s)?|fehlern?s?|schwierigkeiten",
        r"der|die|das|dem|den|des|diese[rsmn]?|jene[rsmn]?|ihre[rsmn]?|seine[rsmn]?",
        r"bei[mn]?|von|vom|des|der|eine[rsmn]?|in|im|mit|am|an",
    ),
    "fr": _Nouns(
        r"pannes?|plantages?|coupures?|perturbations?|interruptions?|indisponibilités?|incidents?|ralentissements?",
        r"problèmes?|dysfonctionnements?|défaillances?|erreurs?|soucis?|difficultés?",
        r"le|la|les|l['’]|ce|cet|cette|ces|son|sa|ses|leurs?",
        r"de|du|des|d['’]|à|au|aux|dans|chez|sur|en",
    ),
    "es": _Nouns(
        r"ca[ií]das?|interrupci(?:ón|ones)|incidencias?|incidentes?|indisponibilidad|intermitencias?|afectaci(?:ón|ones)",
        r"fall[oa]s?|problemas?|error(?:es)?|inconvenientes?|aver[ií]as?|cortes?|apag(?:ón|ones)",
        r"el|la|los|las|lo|est[eao]s?|es[eao]s?|aquel\w*|dich[oa]s?|su|sus",
        r"de|del|en|con|a|al|para",
    ),
    "pt": _Nouns(
        r"quedas?|interrupç(?:ão|ões)|instabilidades?|incidentes?|indisponibilidade|oscilaç(?:ão|ões)",
        r"falhas?|problemas?|erros?|panes?|inconvenientes?|apag(?:ão|ões)|avarias?",
        r"o|a|os|as|est[ea]s?|ess[ea]s?|isso|aquel\w*|dit[oa]s?|sua?s?|seus?",
        r"de|d[oae]s?|em|n[oa]s?|com|ao|para",
    ),
    "it": _Nouns(
        r"disservizi[o]?|interruzion[ei]|blackout (?:total[ei]|complet[oi]|general[ei])|down|indisponibilità|inaccessibilità|rallentament[io]",
        r"guast[io]|problem[ia]|error[ei]|malfunzionament[io]|inconvenient[ei]|anomali[ae]|incident[ei]|blackout|blocc(?:o|hi)",
        r"il|lo|la|i|gli|le|l['’]|quest[oaie]|tal[ei]|su[oa]|suoi|sue",
        r"di|del|dell[oae]|degli|dei|dell['’]|a|al|all[ao]|all['’]|nel|nell[ao]|sul|sulla|con",
    ),
    "nl": _Nouns(
        r"storing(?:en)?|uitval|onderbreking(?:en)?|downtime|onbereikbaarheid|incident(?:en)?",
        r"probleem|problemen|fout(?:en)?|moeilijkheden",
        r"de|het|deze|dit|die|dat|zijn|haar|hun",
        r"bij|van|in|op|met|aan",
    ),
    "pl": _Nouns(
        r"awari(?:a|i|e|ę|ą|ami)|przerw(?:a|y|ę|ie)|zakłóce(?:nia|ń|niami)|utrudnie(?:nia|ń)",
        r"problem(?:u|y|ów|em|ami)?|błęd(?:u|y|ów)|błąd|usterk[iaę]",
        r"te(?:n|j|go|mu)|ta|to|tych|tym|t[ąę]|jej|jego|ich",
        r"w|we|z|ze|na",
    ),
    "cs": _Nouns(
        r"výpad\w+|přerušení",
        r"problém\w*|chyb\w+|závad\w+|poruch\w+|potíž\w+",
        r"t(?:en|a|o|éto|ohoto|omuto|ím|ěchto|ím)|tento|tato|jeho|její|jejich",
        r"v|ve|u|na|s|se|služb\w+|systém\w+",
    ),
    "sv": _Nouns(r"problemen|avbrotte?t?(?:en)?|driftstörning(?:en|ar|arna)?|störning(?:en|ar|arna)?|driftstopp(?:et)?", r"problem(?:et|en)?|fel(?:et|en)?", r"det|den|de|denna|detta|dessa", r"hos|i|med|på|av|för"),
    "da": _Nouns(r"problemerne|nedbrud(?:det)?|driftsforstyrrelse\w*|afbrydelse[nr]?\w*|udfald(?:et)?", r"problem(?:et|er|erne)?|fejl(?:en|ene)?", r"det|den|de|denne|dette|disse", r"hos|i|med|på|af|for"),
    "no": _Nouns(r"problemene|nedetid(?:en)?|driftsforstyrrels\w*|avbrudd(?:et)?|utfall(?:et)?|strømbruddet", r"problem(?:et|er|ene)?|feil(?:en|ene)?", r"det|den|de|denne|dette|disse", r"hos|i|med|på|av|for"),
    "fi": _Nouns(r"(?:käyttö|palvelu)?katko(?:s|n|ksen|kset|ksia)?|häiriö(?:n|t|iden|itä)?", r"ongelm\w+|vi[ak]\w*", r"tämä\w*|se|nämä", r"palvelu\w*"),
    "ru": _Nouns(r"сбо(?:й|я|ю|ем|е|и|ев|ями)|перебо\w+ в работе|инцидент\w*", r"проблем\w*|ошибк\w+|неполад\w+|неисправност\w+|авари\w+", r"эт\w+|так\w+|сво\w+|его|её|их", r"в|во|у|на|с|со|при"),
    "uk": _Nouns(r"зб[оі](?:й|я|ю|єм|ї|їв|ями)|перебо\w+ (?:в|у) роботі|інцидент\w*", r"проблем\w*|помилк\w+|несправност\w+|аварі\w+", r"ц(?:я|ей|е|ього|ієї|і|их)|так\w+|його|її|їх", r"в|у|на|з|із|при"),
    "tr": _Nouns(r"kesinti\w*|erişim (?:sorun|problem|sıkıntı)\w*|aksama\w*", r"sorun\w*|arıza\w*|problem\w*|hata\w*", r"bu|şu|söz konusu|yaşanan", r"-"),
    "id": _Nouns(r"gangguan|kendala|insiden|down", r"masalah|kesalahan|error|eror", r"ini|itu|tersebut", r"pada|di|dalam|dengan"),
}  # fmt: skip

_EFFECT = r"inability|impossibilit|imposibilidad|incapaci|incapacidade|indisponib|unmöglichkeit|onmogelijk|onbereikba|niemożno|niedostępnoś|nemožnost|nedostupnost|невозможност|недоступност|неможлив|недоступніст|ketidakmampuan|erişilemem|gerçekleştirilemeyen"
"""Openings of nouns for what users could not do: an effect, whatever follows."""
_SERVICE = (
    r"services?|applications?|apps?|platforms?|sites?|websites?|network|access|internet|connection|connectivity|it|them|log-?ins?|operations?"
    r"|dienst(?:e|s|es)?|app|plattform|netz(?:es)?|seite|website|services|applications?|réseau|accès|plate-?forme|site|servicios?|red|plataforma|aplicaci(?:ón|ones)|acceso|sistemas?|serviços?|rede|aplicativos?|acesso|servizi[o]?|rete|app|sito|piattaforma|accesso|connettività"
    r"|diensten?|netwerk|systemów|systemu|usług\w*|bankowo[śs]\w+|aplikac\w+|sieci|serwis\w*|služ(?:by|eb|bách)|využív\w+ služeb|systém\w*|bankovnictv\w+|tjänst\w*|nätet|tjeneste\w*|nettet|сервис\w*|приложени\w+|мессенджер\w*|соцсет\w+|сайт\w*|сервіс\w*|застосунк\w*|додатк\w*|робот[іи]|работе|layanan|aplikasi|situs|dịch vụ|ứng dụng"
    r"|bank(?:s|en|ens|u)?|banque|banco|banca|banku|company|airline|carrier|operator|unternehmens?|firma|\d+|(?:early|late|yester|today|tonight|this|last|mon|tues|wednes|thurs|fri|satur|sun)\w*"
)
"""What is out in every outage, and when: it tells nothing of whose house the fault was in."""
_PLAIN = r"911|999|112|emergency|phone|telephone|cell|cellular|wireless|voice|text|calling|wi-?fi|broadband|banking|messaging|it|tech|computer|systems?|sudden|brief|short|long|huge|large|big|serious|severe|extended|prolonged|significant|unexpected|unplanned|apparent|ongoing|current|temporary|partial|total|complete|ensuing|subsequent|latest|recent|initial|whole|entire|earlier|first|second|third|two|three|several|many|multiple|most|major|minor|widespread|global|worldwide|nationwide|massive|service|services|technical|communications?|communication|internet|mobile|online|app|website|site|platform|streaming|banking|morning|afternoon|evening|today['’]s|yesterday['’]s|\w+day['’]s|week['’]s|\d+[- ]hours?|hours?-long|hour-long|\w+-wide|[\w.]*\x00\S*"
"""Adjectives that tell of no house either. `\\x00` stands for the name of the article's own provider."""
_OF_ITSELF = r"(?:the|its|their|our|all|some|most|both|der|die|das|des|le|la|les|l['’]|el|los|las|o|a|os|as|il|i|gli|de|het|su|sus|sua|suas|seus?|vissa|deras)"
_JOINED = r"and|und|et|y|e|en|och|og|i|a|и|та|dan|ve|và"
_ON = r"after|following|since|that|which|who|lasting|ce|qui|après|suite|depuis|nach|seit|am|que|tras|desde|después|após|depois|che|dopo|ieri|oggi|na|sinds|die|po|od|który|která|který|som|efter|etter|який|яка|который|после|sonra"
"""Words behind an outage that go over to what came before it, or to another clause."""
_LETTERS = r"[^\W\d_]"


@cache
def _pattern(language: str) -> re.Pattern[str]:
    """A phrase that says no more than that the service did not work. Its group `noun` ends with the noun and its adjectives."""
    own = _WORDS.get(language, _EN)
    nouns = (own,) if own is _EN else (own, _EN)
    sure, trouble, back, of = ("|".join(getattr(n, f) for n in nouns) for f in ("sure", "trouble", "back", "of"))
    before, more = (
        (rf"(?:(?:{_PLAIN}) ){{0,5}}?", "")
        if own is _EN
        else (
            rf"(?:(?!(?:{of}|{_JOINED})\s)[\w’'-]+ |\x00\S* ){{0,6}}?",
            rf"(?: (?!(?:{of})(?:(?<=['’])|\s)){_LETTERS}+){{0,2}}?",
        )
    )
    what = rf"(?:(?:{of})(?:(?<=['’])|\s))?(?:{_OF_ITSELF}(?:(?<=['’])|\s))*(?:(?:(?:{_PLAIN}) ){{0,3}}?(?:{_SERVICE})(?!\w)|\x00)"
    apart = rf"\s(?!(?:{of})(?:(?<=['’])|\s|$))"
    begins = rf"(?:(?:{back})(?:(?<=['’])|\s))"
    return re.compile(
        rf"(?P<noun>{begins}{before}(?:{sure}|{trouble})(?!\w){more})(?:\W*$|[,.;:!?)(]|{apart}|\s{what})"
        rf"|(?P<effect>(?:{_LETTERS}{{1,5}}['’]? ?)??(?:{_EFFECT}))"
        rf"|(?P<any>(?:{_LETTERS}{{1,5}}['’]? ?)??{before}(?:{sure})(?!\w){more})(?:\W*$|\s{what}|\s(?:{_ON})(?!\w))",
        re.IGNORECASE,
    )


@cache
def outage_noun(language: str) -> re.Pattern[str]:
    """The nouns that an outage has for itself, in a language and in English."""
    own = _WORDS.get(language, _EN)
    nouns = own.sure if own is _EN else f"{own.sure}|{_EN.sure}"
    edges = ("", "") if language in _UNSPACED else (r"(?<!\w)", r"(?!\w)")
    return re.compile(f"(?:{nouns})".join(edges), re.IGNORECASE)


_UNSPACED = frozenset({"ja", "ko", "th", "zh"})


def tells_outage_alone(phrase: str, language: str) -> str | None:
    r"""The noun phrase with which a phrase opens if it only says that the service did not work, whatever the words in it;
    None where it tells of something else, or where it was. `\x00` in it stands for the article's own provider.
    """
    match = _pattern(language).match(phrase)
    return match.group(match.lastgroup or 0) if match is not None else None


_SIZES = (
    r"digital\w*|mass?i[vc]\w*|masow\w+|masiv\w+|géante?s?|gigant\w*|enorm\w*|énormes?|gran(?:de?|di|des)?|groß\w*|groo?te?|stor[et]?|större|større|velk\w+|wielk\w+|duż\w+|крупн\w+|больш\w+|велик\w+|масштабн\w+|масов\w+|besar|büyük|majeure?s?|mayor|maior|maggiore|important[ei]?s?|serio|seri[ao]?|graves?|gravi|schwer\w*|ernstige?|alvorlige?t?|allvarlig\w*|poważn\w+|vážn\w+|серь[её]зн\w+|серйозн\w+|parziale|parcial|partielle?"
    r"|g[eé]n[eé]ra\w+|global\w*|глобальн\w+|mondia\w+|mundial|weltweit\w*|wereldwijde?|nacional|nationale?|nazionale|bundesweit\w*|landesweit\w*|landelijke?|rikstäckande|landsdækkende|landsdekkende|landsomfattende|omfattende|omfattand[et]|utbredd?\w*|udbredt\w*|ogólnopolsk\w+|ogólnokrajow\w+|celostátní|rozsáhl\w+|rozległ\w+|regional\w*|région\w+|local\w*|brev[ei]|brève?|courte?|kurz\w*|korte?|kort(?:variga?t?|varige?)?|krótk\w+|krátk\w+|inesperad[oa]|inattendue?|improvvis[oa]|repentin[oa]|súbit[oa]|soudaine?|plötzlich\w*|plotselinge?|plötslig\w*|pludselig\w*|plutselig\w*|nagł\w+|náhl\w+|внезапн\w+|раптов\w+|nuev[oa]|nouvelle|nouveau|nuov[oa]|nov[oa]|neue[rn]?|nieuwe|nya?|nyt?|nye|now[aey]|nov[áéý]|нов\w+|telefonic[oa]|telefónic[oa]|simult[aá]ne\w*|prolong\w+"
)
"""Adjectives that say how large or how sudden trouble was."""
_ONE = r"(?:un['’]|(?:une?|una|uma?|uno|ein|eine[rnms]?|een|ett?|en|ei|um|uma)\s)"


@cache
def _plain(language: str) -> re.Pattern[str]:
    own = _WORDS.get(language, _EN)
    what = rf"(?:{own.of})(?:(?<=['’])|\s)(?:{_OF_ITSELF}(?:(?<=['’])|\s))?(?:{_SERVICE})"
    return re.compile(
        rf"{_ONE}?(?:(?:{_SIZES})\s)*(?:{own.sure}|{own.trouble})(?:\s(?:{_SIZES})|\s{what})*\W*", re.IGNORECASE
    )


def is_plain_trouble(phrase: str, language: str) -> bool:
    """Whether a phrase names trouble, in a language other than English, by no more than its size: "un corte masivo"."""
    return language != "en" and _plain(language).fullmatch(phrase) is not None


@cache
def _object(language: str) -> re.Pattern[str]:
    own = _WORDS.get(language, _EN)
    return re.compile(rf"\W*(?:[\w’'.&-]+ ){{0,4}}?(?:{own.sure}|{_EN.sure})(?!\w)", re.IGNORECASE)


def is_object_outage(words: str, language: str) -> bool:
    """Whether the words behind a verb open with an outage by a noun of its own: "(triggers) a short outage"."""
    return _object(language).match(words) is not None


_ANY_ENGLISH = late(
    rf"(?:an?|another|{_EN.back})\s(?-i:[a-z][\w’'-]* ){{0,4}}?(?:{_EN.sure})(?!\w)(?=\W*$|\s(?:{_ON})(?!\w))"
    rf"|(?:{_EN.back})\s(?-i:[a-z][\w’'-]* ){{0,4}}?(?:{_EN.sure}) (?:at|in|on|across|for|to|with) (?:the|its|their|our|some|many|several) (?-i:[a-z][\w’'-]*(?: [a-z][\w’'-]*)?)",
    re.IGNORECASE,
)


def describes_outage(phrase: str) -> str | None:
    """The English noun phrase of an outage with which a phrase opens, whatever adjectives it has; who calls tells those apart
    that name a thing: "a power outage".
    """
    match = _ANY_ENGLISH.match(phrase)
    return match.group() if match is not None else None
