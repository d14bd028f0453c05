"""Words around a name that tell whether what failed is its service, or something beside which it is only named."""

from __future__ import annotations

import re
from typing import Final

from scraper.core.patterns import late

_ARTICLE: Final = (
    r"(?:the|their|his|her|its|our|an?|der|die|das|dem|den|le|la|les|el|los|il|lo|i|gli|o|os|as|de|het|den|det)"
)
_AND: Final = r"(?:,| and| und| et| y| e| en| och| i)"
_TURN: Final = r"(?:whom|whose|that|which|because|after|when|while|as|before|since|if|instead|but|where|amid|following|weil|nachdem|als|während|qui|parce|après|lorsque|quand|cuando|después|tras|porque|mentre|dopo|quando|che|depois|enquanto|omdat|nadat|terwijl|når|eftersom|kiedy|gdy|ponieważ|когда|после)"
_OF: Final = r"(?:of|von|der|des|de|du|del|di|da|do|van|w|у)"

AT_HAND: Final = late(
    r"(?<!\w)(?<!trading )(?<!users )(?<!customers )(?<!subscribers )(?<!clients )(?<!people )(?<!those )(?<!anyone )(?<!calls )(?<!service )(?<!phones )"
    r"(?:on|via|by|through|over|(?<=\w )in|using|used?|uses|to|from|into|with|without|like|between|called|ring|follow(?:ed|s)?|open(?:ed|s)?|for an?|new"
    r"|per|über|mit|auf|mittels|nutzt?en?|par|sur|avec|grâce à|utilis\w+|por|con|mediante|vía|usa\w+|utiliz\w+|com|pel[oa]s?|su|tramite|usato|attraverso"
    r"|met|op|door|med|på|przez|za pomocą|poprzez|użyli|använde|через|по|за допомогою)"
    rf"\s(?:{_ARTICLE}\s|[dl]['’])?(?:(?!(?:{_TURN}|\w+day|on)\b)[\w’'-]+ (?:and |und |et |y |e |en |och |or |oder )?){{0,2}}$",
    re.IGNORECASE,
)
"""Before a name: it is what somebody did something with."""

_HOUSE: Final = r"shops?|stores?|outlets?|branch(?:es)?|showrooms?|kiosks?|offices?|headquarters|buildings?|warehouses?|factor(?:y|ies)|stadium|arena"
BESIDE_ITS_SERVICE: Final = late(
    rf"(?:['’]s?)?[ -](?:(?!online|app|web)[\w-]+ )?(?:{_HOUSE}|deliver(?:y|ies)|parcels?|vans?|lorr(?:y|ies)|trucks?|couriers?|staff|workers?|employees?|films?|movies?|series|concerts?|gift cards?|filialen?|l[aä]den|gesch[aä]fte?|boutiques?)\b",
    re.IGNORECASE,
)
"""Behind a name: what it has beside its service."""

ITS_DOORS: Final = late(
    rf"(?<!online )(?<!app )\b(?:{_HOUSE}|(?:[\w-]+)?filialen?|l[aä]den|gesch[aä]fte?n?|boutiques?|agences?|magasins?|tiendas?|locales|oficinas|sucursal(?:es)?|lojas?|agências?|negozi[o]?|uffici[o]?|winkels?|kantoren|kantoor|butik\w*|sklep\w*|salon\w*|oddzia\w*|placówk\w*|магазин\w*|офис\w*|салон\w*)"
    rf"(?: {_OF})?(?: the)?\s(?:[dl]['’])?(?:[\w’'-]+{_AND} )?$",
    re.IGNORECASE,
)
"""Before a name: its doors."""

WITHIN_IT: Final = late(
    rf"\b(?:networks?|servers?|systems?|platforms?|netz\w*|réseaux?|serveurs?|redes?|servidores|sistemas?|servicios?|serviços?|ret[ei]|netwerk\w*|sieci|сет\w+) {_OF}(?: the)?"
    rf"\s(?:[dl]['’])?(?:[\w.&’'-]+{_AND} ){{0,6}}$",
    re.IGNORECASE,
)
"""Before a name: something of its service."""

TRYING: Final = late(
    r"(?:logging|signing|connecting|accessing|using|loading|getting|reaching|sending|opening|streaming|paying|connecter|connexion|accéder|accès|zugriff|einloggen|anmelden|acceso|acceder|accesso|accedere|acesso|acessar|toegang|inlog\w*|доступ\w*|dostęp\w*|logowan\w*)\b",
    re.IGNORECASE,
)
"""Between trouble and a name: what users did to reach it."""

NEGATED: Final = late(
    r"\b(?:not|can|could|cannot|unable|fail\w*|trouble|no|nobody|refus\w*|without|lost|losing)\b|n['’]t", re.IGNORECASE
)
"""In what broke: somebody could not."""

OURS: Final = late(
    r"\b(?:ours?|we|us|uns\w*|wir|nous|notre|nos|nuestr\w+|noss[oa]s?|nostr\w+|onze|wij|vår\w*|nas\w+|наш\w*)\b",
    re.IGNORECASE,
)
"""In a sentence: somebody speaks of what is his."""

_RELATIVE: Final = r"(?:which|that|whose|die|das|der|dessen|deren|qui|que|dont|cuy[oa]s?|cuj[oa]s?|che|som|vars|hvis|który|które[jg]o?|которы\w|котор\w\w)"
_GOES_ON: Final = late(
    rf"\w{{0,3}}(?:['’]\w{{0,4}}|-[\w-]+)?(?:\s?\([^()]{{1,40}}\)|,(?= {_RELATIVE} )|,[^,.;:]{{2,60}},)?(?:(?:,|,? (?:and|or|und|et|y|e|en|och|i)) (?:the )?(?-i:[A-ZÀ-Þ0-9])[\w.&+’'-]*){{0,6}}(?: {_RELATIVE}(?= ))?"
    rf"(?:(?:[ ’'-]+|, )(?!(?:who|to|and|und|et|y|{_TURN})\b)[\w’'.%&-]+){{0,12}}(?:, |[ ’'-]*)",
    re.IGNORECASE,
)
_GOES_ON_UNSPACED: Final = late(
    r"[^。；！？、，,;!?\sa-z]{0,30}|(?:[のがはで]|では|에서|에서는|[이가은는의]|的|出现)[^。；！？;!?]{0,60}",
    re.IGNORECASE,
)
_NOUN: Final = late(
    r"(?:.*\W)?(?:outages?|down(?:time)?|crash|disruptions?|problems?|issues?|troubles?|errors?|faults?|failures?|glitch(?:es)?|incidents?|interruptions?|blackout|difficult(?:y|ies)|unavailability|\w*ausf[aä]ll\w*|\w*störung\w*|\w*probleme?n?|\w*panne\w*|défaillances?|perturbations?|dysfonctionnements?|ca[ií]das?|fallos?|fallas?|falhas?|problemas?|quedas?|aver[ií]as?|interrupci[oó]n\w*|interrupção|instabilidade|guast[oi]|disserviz[io]o?|problemi|malfunzionament[oi]|storing(?:en)?|uitval|\w*fel|driftstopp|driftsforstyrrelse\w*|nedbrud|feil|avbrott|awari\w+|usterk\w+|výpad\w+|сбо\w+|неполад\w+|авари\w+|збо\w+|проблем\w*|перебо\w+|gangguan)",
    re.IGNORECASE | re.DOTALL,
)
_AT_IT: Final = late(
    r"(?:[ -](?:[\w-]+ ){0,2}?(?:at|with|of|in|within|inside|for|on|affecting|hitting|across|from|bei[mn]?|im|von|vom|der|des|mit|chez|de|du|à|sur|en|del|con|em|do|da|dos|di|nel|nella|nei|su|presso|van|bij|op|hos|i|på|av|med|w|u|z|у|в|на|с|со)\b|[ -](?=[dl]['’]))"
    rf"(?:\s{_ARTICLE})?\s?(?:[dl]['’])?(?:(?!(?:on|via|by|through|with|to|per|par|sur|por|met|op|of)\b)[\w’'-]+ ){{0,2}}(?:[\w.&’'-]+{_AND} ){{0,3}}",
    re.IGNORECASE,
)
_AT_ITS_HOUSE: Final = late(
    rf" (?:[\w-]+ ){{0,2}}?(?:at|inside|bei[mn]?|chez|presso|bij|hos|у)(?:\s{_ARTICLE})?\s(?:[dl]['’])?(?:[\w.&’'-]+(?: (?-i:[A-ZÀ-Þ])[\w.&’'-]+)?{_AND} ){{0,6}}",
    re.IGNORECASE,
)
_TOWARDS: Final = late(rf"(?:(?!\b{_TURN}\b)[^.;:!?]){{0,60}}", re.IGNORECASE)
_ONLY_REACHES: Final = late(
    r"(?:hit|affect|impact|disrupt|restor|recover|resum|back|return|resolv|report|had|delay|slow|no )\w*", re.IGNORECASE
)
_OBJECT: Final = late(rf"\s(?:{_ARTICLE}\s)?", re.IGNORECASE)
_OPENS: Final = 3
_TURNED: Final = late(rf"(?:[ ](?!(?:{_OF}|and|und|et|y|e|{_TURN})\b)[\w’'.:-]+){{0,9}} ", re.IGNORECASE)
_CLEFT: Final = late(
    r"[^\w]*(?:what|who|was|wer|ce qui|qui|lo que|quien|o que|quem|quello che|wat|wie|det som|то, что)\b", re.IGNORECASE
)
_IT_WAS: Final = late(
    rf"[^.;!?]{{0,80}}\b(?:was|were|is|are|war|waren|ist|sind|était|étaient|c['’]est|fue|fueron|era|foi|è|var|är|был\w?)(?: {_ARTICLE})? ",
    re.IGNORECASE,
)
_SAID_BY: Final = late(
    r"['’]? ?(?:(?:the|der|die|das|la|le|el|il|o|a|de|det) )?(?:by |von |par |da |por )?(?:(?!their|his|her|its|our)[\w-]+ )?",
    re.IGNORECASE,
)


def goes_on(text: str, start: int, end: int) -> bool:
    """Whether the words between a name and what is said leave it said of the name: no other clause begins."""
    return any(words.fullmatch(text, start, end) for words in (_GOES_ON, _GOES_ON_UNSPACED))


def of_its_trouble(text: str, stop: int, start: int) -> bool:
    """Whether a noun for trouble ends at `stop` and the words up to `start` give it to the name there; up to `stop`: whether
    there is such a noun.
    """
    return _NOUN.fullmatch(text, 0, stop) is not None and (
        start == stop or _AT_IT.fullmatch(text, stop, start) is not None
    )


def at_its_house(text: str, stop: int, start: int) -> bool:
    """Whether what broke did so at the house whose name stands at `start`."""
    return _AT_ITS_HOUSE.fullmatch(text, stop, start) is not None


def is_its_object(text: str, stop: int, start: int) -> bool:
    """Whether nothing stands between a verb and the name."""
    return _OBJECT.fullmatch(text, stop, start) is not None


def only_reaches(text: str, start: int) -> bool:
    """Whether a verb tells what somebody else's trouble did to the name, or what was done about it."""
    return _ONLY_REACHES.match(text, start) is not None


def leads_to(text: str, stop: int, start: int) -> bool:
    """Whether the words between what nobody could do and a name are of one clause."""
    return _TOWARDS.fullmatch(text, stop, start) is not None


def turned(text: str, first: int, stop: int, start: int) -> bool:
    """Whether a sentence puts what broke, at `first`..`stop`, before the name at `start` that it is said of: "Down on Tuesday
    was Acme", "What failed was Acme".
    """
    if _CLEFT.match(text) and _IT_WAS.fullmatch(text, stop, start):
        return True
    if first > _OPENS or of_its_trouble(text, stop, stop) or NEGATED.search(text, first, stop):
        return False
    return _TURNED.fullmatch(text, stop, start) is not None


def said_by(text: str, stop: int, start: int) -> bool:
    """Whether a name is who said it."""
    return _SAID_BY.fullmatch(text, stop, start) is not None
