"""Who went down with whom: the services that a text lists as hit by another one's outage."""

from __future__ import annotations

import re

from scraper.core.articles.lines import Line
from scraper.core.articles.naming import Naming
from scraper.core.language.seldom import seldom
from scraper.core.patterns import late

_LEAD_LINES = 3
_EARLY = 4
_FELLS = late(
    r"^(?:['’]s?)? (?:[\w'’-]+ ){0,4}?(?:network|cloud|region|outage|failure|disruption|incident|glitch|problems?|issues?|downtime)\b[^.;]{0,60}?\b(?:tak(?:es?|ing|en)|took|knock(?:s|ed|ing)?|br(?:ings?|ought)|hits?|hitting|disrupt(?:s|ed|ing)?|crippl(?:es|ed|ing)|"
    r"affect(?:s|ed|ing)?|impact(?:s|ed|ing)?|leav(?:es|ing)|left|down(?:s|ed)|breaks?|broke|breaking|paraly[sz]\w+|halt(?:s|ed|ing)|stall(?:s|ed|ing)|ripples?|spreads?|cascad(?:es|ed|ing))\b|^ (?:went|goes|is|was) (?:down|offline)[^.;]{0,30}\b(?:taking|knocking|bringing|and took|and with it)\b",
    re.IGNORECASE,
)
_FELLS_TOO = late(
    r"^[^.;,]{0,30}?\b(?:deja|dejó|tumba|tumbó|afecta|afectó|paraliza|paralizó|provoca|provocó|arrastra|entraîne|touche|paralyse|prive|perturbe|legt|reißt|trifft|sorgt|blocca|manda|colpisce|derruba|derrubou|deixa|deixou|afeta|afetou|treft|legt)\b",
    re.IGNORECASE,
)
"""Behind a name, in languages that say of whom a failure is after it: "falla de Nimbus deja sin acceso a …"."""
_FELLS_EAST = late(
    r"^(?:의|에서|에|가|이)?[^.。]{0,16}?(?:장애|먹통|오류|중단|다운)(?:가|이|로|으로)?[^.。]{0,6}?(?:발생하면서|발생해|발생하자|발생하여|일어나면서|인해|인한|여파로|영향으로|때문에)"
    r"|^(?:の|で|に|が|は)?[^。]{0,14}?(?:障害|ダウン|不具合|停止)(?:が|の|に)?(?:発生し|起き|影響|よ(?:り|って|る)|伴い|で、)"
    r"|^(?:的)?[^。]{0,10}?(?:故障|宕机|中断|當機|崩溃|异常)(?:，|,)?(?:导致|導致|致使|造成|令|使|影响|影響|波及|殃及)"
)
"""Behind a name, where the verb ends the clause: "클라우드A에서 장애가 발생하면서 B, C 등 …"."""
_PLUPERFECT = seldom(r"\bhad\b", re.IGNORECASE)
_THINGS = r"(?:services|sites|websites|platforms|apps|applications|companies|brands|businesses|firms|names)"
_LISTED = seldom(
    rf"\b{_THINGS}\b[^.;]{{0,40}}?\b(?:affected|impacted|hit|disrupted|down|offline)\b[^.;]{{0,30}}?(?:\b(?:includ(?:ed?|es|ing)|were|are|such as)\b|:)"
    rf"|\b(?:affected|impacted|disrupted) {_THINGS}\b[^.;]{{0,30}}?(?:\b(?:includ(?:ed?|es|ing)|were|are|such as)\b|:)"
    r"|\b(?:betrifft|betraf(?:en)?|betroffen (?:sind|waren)|traf|erwischte|lahmgelegt)\b[^.;]{0,40}?\b(?:unter anderem|auch|wie|darunter|waren|sind)\b|\b(?:plattformen|dienste|apps|webseiten|seiten|anwendungen|spiele)\b[^.;]{0,30}?\bwie\b(?=[^.;]*\b(?:betroffen|ausfälle|gestört|einschränkungen|erlebten|hatten|lahm)\b)"
    r"|\b(?:plateformes|services|sites|applications|outils)\b[^.;]{0,40}?\b(?:tel(?:le)?s? que|comme|dont|diverse?s? que|notamment)\b(?=[^.;]*\b(?:hors service|inaccessibles?|indisponibles?|touchée?s|affectée?s|perturbée?s|en panne)\b)|\b(?:a|ont) (?:touché|affecté|perturbé|mis à l['’]arrêt|rendu inaccessibles?)\b[^.;]{0,60}?\b(?:dont|comme|notamment|tels? que)\b"
    r"|\b(?:plataformas|servicios|sitios|aplicaciones|apps|serviços|sites|aplicativos)\b[^.;]{0,30}?\b(?:como|tales como|incluidos|incluyendo|incluindo)\b(?=[^.;]*\b(?:afectad|afetad|caíd|fuera de servicio|fora do ar|inaccesibles?|fallas|problemas)\w*)|\b(?:piattaforme|servizi|siti|app)\b[^.;]{0,30}?\b(?:come|tra cui|quali)\b(?=[^.;]*\b(?:irraggiungibil|colpit|offline|fuori uso|disservizi)\w*)"
    rf"|\b(?:affect|impact|disrupt|knock|tak|took|brought|bring|hit)\w*\b[^.;]{{0,60}}?\b{_THINGS}\b[^.;]{{0,20}}?\b(?:including|such as|like)\b"
    rf"|\bamong (?:those|the {_THINGS}) (?:[\w-]+ )?(?:affected|hit|impacted)\b",
    re.IGNORECASE,
)
"""Opens a list of those that something hit."""
_FAULT = r"(?:outages?|failures?|issues?|problems?|disruptions?|glitch(?:es)?|faults?|incidents?|breakdown|\w*ausf[aä]ll\w*|\w*störung\w*|zwischenfall|pannes?|défaillances?|dysfonctionnements?|ca[ií]das?|fallos?|quedas?|falhas?|problemas?|interrupci[oó]n|interrupção|degradaci[oó]n|guasto|disservizio|storing|awari\w+|сбо\w+)"
_FAULT_AT = late(
    rf"\b{_FAULT} (?:at|with|in|of|within|affecting|bei[mn]?|in|von|chez|de|du|en|di|da|bij|w|в|у) (?:[\w-]+ ){{0,4}}$",
    re.IGNORECASE,
)
_GATHERS = late(
    r"^ (?:accumule|enchaîne|connaît|subit|suffers?|suffered|experiences?|experienced|acumula|sufre|sufrió|accusa|meldet|hat|ma) ",
    re.IGNORECASE,
)
_ASIDE = late(r"\s?\([^)]{1,40}\)|\s?[—–] [^—–]{1,120} [—–](?= )")
"""What stands between a name and what is said of it."""
_WENT_DOWN = late(
    r"(?:,? which)? (?:suddenly |briefly |itself )?(?:(?:went|goes|has gone|had gone|is|was) (?:down|offline|dark)|(?:(?:has|have) been )?(?:fail(?:s|ed|ing)|crash(?:es|ed|ing)|stumbl(?:es|ed|ing)|falter(?:s|ed|ing)|buckl(?:es|ed|ing)|broke))\b",
    re.IGNORECASE,
)
_ITS_FAULT = late(rf"^(?:['’]s?|[- ])? ?(?:[\w-]+ ){{0,3}}?{_FAULT}\b", re.IGNORECASE)


def taken_down(line: Line) -> dict[str, str]:
    """Providers that a sentence says another one's outage took down, each with that one."""
    for name in line.namings:
        match = _FELLS.match(line.after(name.end, 140))
        if match is not None:
            behind = {n.provider for n in line.namings if n.start >= name.end + match.end()} - {name.provider}
            return dict.fromkeys(behind, name.provider)
    return {}


def felled(lines: tuple[Line, ...]) -> dict[str, str]:
    """Providers that went down with another one in the article's own outage ("an A outage takes down B and C")."""
    found: dict[str, str] = {}
    for line in lines[:_LEAD_LINES]:
        for name in line.namings:
            match = _FELLS.match(line.after(name.end, 140))
            match = match or _FELLS_EAST.match(line.after(name.end, 60))
            if match is None and _FAULT_AT.search(line.before(name.start, 60)):
                match = _FELLS_TOO.match(line.after(name.end, 60))
            if match is not None and not _PLUPERFECT.search(match.group()):
                behind = {n.provider for n in line.namings if n.start >= name.end + match.end()} - {name.provider}
                found |= dict.fromkeys(behind, name.provider)
                break
    return found | _listed(lines)


def _listed(lines: tuple[Line, ...]) -> dict[str, str]:
    """Those of a list ("affected services include B and C") beneath a lead that tells of an outage at A."""
    hit = {
        name.provider
        for line in lines
        for match in [_LISTED.search(line.text)]
        if match is not None and not _PLUPERFECT.search(line.text)
        for name in line.namings
        if name.start - line.start >= match.end() and not _FAULT_AT.search(line.before(name.start, 60))
    }
    cause = next((p for line in lines[:_EARLY] for p in _at_fault(line) if p not in hit), None)
    return dict.fromkeys(hit, cause) if cause is not None and len(hit) > 1 else {}


def _at_fault(line: Line) -> list[str]:
    """Providers whose outage a sentence speaks of, in order."""
    return [n.provider for n in line.namings if is_at_fault(line, n)]


def is_at_fault(line: Line, name: Naming) -> bool:
    """Whether a sentence speaks of the outage as one of this name: "the outage at Acme", "Acme's network glitch took …"."""
    if _PLUPERFECT.search(line.text):
        return False
    after = _ASIDE.sub("", line.after(name.end, 140))
    return bool(
        _FAULT_AT.search(line.before(name.start, 60))
        or _ITS_FAULT.match(after[:60])
        or _FELLS.match(after)
        or _GATHERS.match(after[:20])
        or _WENT_DOWN.match(after)
    )
