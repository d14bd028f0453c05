"""Verbs of doing a service or a machine harm, by language: "took the shop offline", "legte die Kassen lahm", "a saturé les
serveurs". Whatever does so is why it did not work, by whatever name.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from scraper.core.language.seldom import Seldom, seldom

_SERVED = r"(?:sites?|websites?|services?|apps?|applications?|platforms?|portals?|APIs?|DNS|networks?|systems?|servers?|databases?|tables?|clusters?|nodes?|hosts?|switch(?:es)?|routers?|links?|lines?|queues?|threads?|connections?|requests?|quer(?:y|ies)|calls?|log-?ins?|sign-?ins?|check-?outs?|payments?|bookings?|phones?|internet|broadband|mobile|connectivity|storage|caches?|infrastructure|back-?ends?|gateways?|data ?-?cent(?:re|er)s?|processes|memory|CPU|capacity|traffic|pages?|machines?|terminals?|tills?|ATMs|cards?|computers?|racks?|equipment|end-?points?|shards?|workers?|instances?|operations|disks?|registry|registries|streams?|accounts?|masts?|towers?|poles?|antennas?|cables?|pipelines?)"
_ITS = r"(?:(?:the|its|their|our|all|all of|some|some of|many|many of|most|most of|both|several|every|each|an?|parts? of|much of|half of|half|two|three|access to|every later|whatever) ){0,3}"
_HARMED = rf"{_ITS}(?:(?!(?:support|help|call|complaints?|users?|customers?|social|hotline|teams?|staff|what|who|how|why|that|which|and|but|to|for)\b)[\w’'.&/-]+ ){{0,5}}?(?:{_SERVED}|(?-i:[A-Z][\w.&-]+))(?![\w-])(?! (?:teams?|staff|desks?|agents?|media|cent(?:er|re)s?)\b)"
_ENGLISH = (
    rf"(?:took|takes|pulled|brought|brings|knock(?:s|ed)|sent|forced|put|puts|left|leaves|kept|threw) {_HARMED} (?:[\w-]+ ){{0,3}}?(?:down|offline|out(?! of (?:rotation|the)\b)|to (?:its|their) knees|to a (?:halt|standstill|crawl)|into (?:the dark|darkness)|dark|off the (?:internet|air|net|grid)|unreachable|unavailable|unresponsive|inaccessible)\b"
    rf"|(?:took|takes|brought|brings|knock(?:s|ed)|shuts?|cuts?) (?:down|out|offline|off)(?= {_HARMED})"
    rf"|(?:crippl(?:ed|es)|paraly[sz](?:ed|es)|overwhelm(?:ed|s)|overload(?:ed|s)|swamp(?:ed|s)|saturat(?:ed|es)|exhaust(?:ed|s)|flood(?:ed|s)|clog(?:ged|s)|choked|crash(?:ed|es)|fell(?:ed|s)|down(?:ed|s)|disabled|block(?:ed|s)|severed|stalled|froze|jammed|tripped|corrupted|wiped(?: out)?|strain(?:ed|s)|throttled|hamper(?:ed|s)|degraded|disrupt(?:ed|s)|broke|hobbled|hammer(?:ed|s)|locked(?: up)?|starved|deleted|erased|killed|plunged|isolated|consum(?:ed|es)|ate(?: up)?|used up|filled(?: up)?|drained|hogged|maxed out)(?= {_HARMED})(?! an? (?:silence|record|story|deal|world)\b)"
    rf"|(?:made|makes|forced|forces|caused|led|leads) {_HARMED} (?:to )?(?:overheat|crash|fail|hang|shut|stop|restart|freeze|lock up|time out|drop|collapse|break|lose)\\b"
    rf"|(?:puts?|placed|places|imposed|created|exerted) (?:(?!the\b)[\w-]+ ){{0,3}}?(?:strain|stress|load|pressure|locks) on(?= {_HARMED})"
)
_WORDS: Mapping[str, tuple[str, str]] = {
    "en": (_ENGLISH, r"an?|one|some|another|too (?:many|much)|two|three|several"),
    "de": (
        (
            r"legt(?:en?)?(?= [^.;,]{2,80}? (?:lahm|still)\b)|(?:brachten?|bringt)(?= [^.;]{2,80}?(?:zum (?:absturz|erliegen|stillstand|zusammenbruch)|in die knie)\b)|setzt(?:en?)?(?= [^.;,]{2,80}? außer (?:betrieb|gefecht)\b)|zw(?:ang|angen|ingt)(?= [^.;,]{2,80}? in die knie\b)|überlastet(?:en?)?|überfordert(?:en?)?|lähmt(?:en?)?|blockiert(?:en?)?"
            r"|(?:habe|hat|hatte|haben|hatten|hätten)(?= [^.;,]{2,110}?(?:lahmgelegt|stillgelegt|überlastet|überfordert|blockiert|in die knie gezwungen|zum (?:absturz|erliegen|stillstand) gebracht|außer (?:betrieb|gefecht) gesetzt)\b)"
        ),
        r"ein|eine[rnms]?|zu viele?|mehrere|zwei|drei",
    ),
    "fr": (
        r"(?:a|ont|avai(?:t|ent)|aurai(?:t|ent)) (?:\w+ment )?(?:saturé|surchargé|paralysé|bloqué|submergé|débordé|fait (?:tomber|planter|chuter)|mis (?:hors (?:service|ligne|d['’]usage)|à (?:terre|genoux|plat|l['’]arrêt))|mis(?= [^.;,]{2,50}? hors (?:service|ligne)))|(?:satur|paralys|bloqu|submerg)(?:e|ent|ait)|met(?:tent)? hors (?:service|ligne)|(?:fait|font) (?:tomber|planter)",
        r"une?|trop d(?:e|['’])|deux|trois|plusieurs|de (?:trop )?nombreu(?:x|ses)",
    ),
    "es": (
        r"(?:tumb|derrib|colaps|satur|paraliz|bloque|inutiliz|desbord|sobrecarg)(?:ó|aron)|(?:ha|han|había|habían|habría|habrían) (?:tumbado|derribado|colapsado|saturado|paralizado|bloqueado|inutilizado|desbordado|sobrecargado|dejado (?:fuera de servicio|sin (?:servicio|internet|conexión|línea|señal)))|dej(?:ó|aron) (?:fuera de (?:servicio|línea)|sin (?:servicio|internet|conexión|línea|señal|cobertura))|dej(?:ó|aron)(?= [^.;,]{2,50}? fuera de (?:servicio|línea))",
        r"una?|unos|unas|demasiad[oa]s?|dos|tres|varios|varias",
    ),
    "pt": (
        r"(?:derrub|sobrecarreg|paralis|bloque|congestion|satur)(?:ou|aram)|tir(?:ou|aram)(?= [^.;,]{2,50}?do ar\b)|deix(?:ou|aram)(?= (?:[^.;,]{2,50}? )?(?:fora do ar|sem (?:serviço|internet|sinal|conexão))\b)",
        r"uma?|uns|umas|dois|duas|três|vários|várias|muitos|muitas",
    ),
    "it": (
        r"(?:ha|hanno|avrebbe|avrebbero|aveva|avevano) (?:mandato (?:in (?:tilt|crash)|ko|giù|offline)|messo (?:ko|fuori (?:uso|servizio)|in ginocchio)|sovraccaricato|saturato|paralizzato|bloccato|fatto (?:crollare|saltare|cadere))|mand(?:a|ano|ò|arono) (?:in (?:tilt|crash)|ko|giù)|mett(?:e|ono) (?:ko|fuori uso|in ginocchio)|(?:paralizz|blocc|sovraccaric)(?:ò|arono)",
        r"un[ao]?|un['’]|tropp[oaie]|due|tre|alcun[ie]|divers[ie]",
    ),
    "nl": (
        r"leg(?:de|den|t|gen)(?= [^.;,]{2,80}? (?:plat|lam|stil)\b)|haal(?:de|den|t)(?= [^.;,]{2,80}? (?:onderuit|offline|neer)\b)|zett?e[n]?(?= [^.;,]{2,80}? buiten werking\b)|overbelastten?|blokkeerden?|(?:heeft|hebben|had|hadden)(?= [^.;,]{2,90}?(?:platgelegd|lamgelegd|stilgelegd|overbelast|onderuitgehaald|geblokkeerd)\b)",
        r"een|te veel|twee|drie|meerdere",
    ),
    "pl": (r"unieruchomi\w+|sparaliżowa\w+|położy\w+|przeciąży\w+|zablokowa\w+|zapcha\w+", r""),
    "cs": (r"vyřadil\w*|ochromil\w*|přetížil\w*|shodil\w*|zablokoval\w*|položil\w*", r""),
    "ru": (r"вывел\w* из строя|положил\w*|обрушил\w*|парализовал\w*|перегрузил\w*|заблокировал\w*", r""),
    "uk": (r"вивел\w* з ладу|поклал\w*|обвалил\w*|паралізува\w+|перевантажил\w*|заблокува\w+", r""),
    "sv": (r"slog ut|lamslog|sänkte|överbelastade|blockerade|tog ner|knäckte", r"en|ett|för många|två|flera"),
    "da": (r"lammede|væltede|overbelastede|blokerede|lagde(?= [^.;,]{2,60}? ned\b)", r"en|et|for mange|to|flere"),
    "no": (r"slo ut|lammet|overbelastet|blokkerte|tok ned", r"en|et|ei|for mange|to|flere"),
    "fi": (r"kaatoi|lamautti|tukki|ylikuormitti", r""),
    "id": (r"melumpuhkan|menumbangkan|membebani|membanjiri", r"sebuah|suatu|beberapa"),
}  # fmt: skip
"""The verbs, with what they are done to where they need it, and the words that open a phrase for what was not told before;
none where a language has no articles.
"""


@dataclass(frozen=True, slots=True)
class Harming:
    """The same, compiled."""

    does: Seldom
    opens: re.Pattern[str] | None


@cache
def harming(language: str) -> Harming | None:
    """The verbs of a language (two letters); None where it has none."""
    words = _WORDS.get(language)
    if words is None:
        return None
    does, opens = words
    return Harming(
        seldom(rf"(?<!\w)(?:{does})(?!\w)", re.IGNORECASE),
        re.compile(rf"(?<!\w)(?:{opens})(?:(?<=['’])|(?!\w)\s?)", re.IGNORECASE) if opens else None,
    )
