"""What went otherwise than it was meant to: "we misconfigured the cluster", "a script ran although it should have been switched
off", "the routes were not set again", "the update was faulty". In English, and the last of these in other languages.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Final

from scraper.core.articles.failure_steps import is_of_machines
from scraper.core.language.fault_words import names_thing
from scraper.core.language.seldom import Seldom, seldom
from scraper.core.patterns import late

_W: Final = r"[\w’'/-]+"
_REST: Final = r"[^.;:!?()\n“”\",]"
_WHO: Final = rf"(?:we|they|it|(?:an?|one|the|our|its|some) (?:{_W} ){{0,4}}?(?:team|engineers?|operators?|technicians?|employees?|administrators?|contractors?|developers?|workers?|staff|interns?|trainees?|consultants?|admins?|firm|compan(?:y|ies)|bank|airline|agency|ministry|council|carrier|authority|university|school|supplier|vendor|provider|process|script|job|tool|system|update|deployment|automation|migration|release|rollout)|engineers|staff|operators|technicians|someone|somebody)"
_NAMED: Final = rf"(?:{_WHO}|(?-i:[A-Z][\w&.-]+))"
_HAD: Final = r"(?:(?:had|have|has|then|also|therefore|thus|unknowingly) )*"
_DID: Final = r"(?:mis-?(?:configured|typed|read|routed|applied|labelled|labeled|interpreted|calculated|allocated|handled|matched|placed|set)|(?:accidentally|mistakenly|inadvertently|wrongly|unintentionally|erroneously|incorrectly|unknowingly) (?!left\b|posted|sent|charged|told|said|tagged|shared|published)\w+(?:ed|cut|put|set|took|shut|ran))"
_SET_UP: Final = r"(?:set|applied|updated|renewed|loaded|configured|restarted|tested|checked|validated|copied|migrated|added|included|installed|enabled|disabled|rotated|replicated|propagated|restored|cleaned|closed|removed|limited|scaled|patched|refreshed|registered|synced|deployed|given|moved|released|monitored)"
_HIDDEN: Final = r"(?:internal|core|back-?end|underlying|primary|secondary|back-?ups?|redundan\w+|storage|databases?|routers?|switch(?:es)?|disks?|drives?|cooling|replication|clusters?|nodes?|modules?|components?|hardware|load balancers?|caches?|queues?|control planes?|power suppl(?:y|ies)|generators?|certificates?|fail-?over)"
_MISDEEDS: Final = tuple(
    seldom(pattern, re.IGNORECASE)
    for pattern in (
        rf"(?P<cause>\b{_NAMED} {_HAD}{_DID} (?:{_W} ){{0,2}}?{_REST}{{3,80}}?)(?=[.;:!?()\n“”\",]|\s(?:and|which|so|but|causing|leaving|while|when)\b|$)",
        rf"(?P<cause>\b{_WHO} {_HAD}(?:(?:meant|intended|supposed) to (?:{_W} ){{1,6}}?)?(?!not\b)\w+(?:ed|cut|put|set|took|shut|ran|made|gave|sent)(?: {_REST}{{3,80}}?)?,? ?(?:by (?:mistake|accident|error)|in error|accidentally|inadvertently))\b",
        rf"(?P<cause>(?:^|(?<=[.;:–—•-] )|(?<=\bthat ))(?:an?|the|one|our|its|this) {_REST}{{8,110}}?),? (?:although|even though|though|despite the fact that|when|where|whereas|but) (?:it|this|that|they|these|the {_W}) (?:should (?:not |never )?(?:have|be)\b|shouldn['’]t (?:have|be)\b|(?:was|were) (?:not |never |only )?(?:meant|supposed|intended|designed|expected) (?:to|for|only)\b)",
        rf"(?P<cause>\b(?:the|our|its|an?|one|these|those|some|two|three|several|both) (?:{_W} ){{0,6}}?{_W} (?:was|were|had been|has been) (?:(?:not|never|no longer) (?:been )?(?:properly |correctly |fully |automatically )?{_SET_UP}|left out|skipped|overlooked|forgotten|omitted|mis-?(?:configured|applied|routed|labelled|typed))\b(?: (?!which|and|so|but){_W}){{0,8}})",
        rf"(?P<cause>\b(?:an?|the|our|its|it|this|they|we) (?:(?:{_W} ){{0,4}}?{_W} )?(?:depended|relied|was based|were based|was relying|was running|were running|ran) on (?:an? |the )?(?:{_W} ){{0,2}}?(?:old|outdated|stale|obsolete|expired|wrong|incorrect|deprecated|unpatched|corrupt(?:ed)?|faulty|incomplete) {_W}(?: {_W}){{0,7}})",
        rf"(?P<cause>\b{_WHO} {_HAD}(?!not\b)\w+ (?:{_REST}{{0,60}}? )?(?:the wrong|an? (?:incorrect|invalid|outdated|stale|expired)) (?:{_W} ){{0,2}}?{_W})",
        rf"(?P<cause>(?:^|(?<=[.;:–—•-] )|(?<=[“\"])|(?<=\bthat ))(?:(?!(?:users?|customers?|people|some|many|most|all|when|if|as|after|while|once|because|until|it|they|we|and|but)\b){_W} ){{0,5}}?{_HIDDEN}(?: (?:{_W} ){{0,3}}?{_W})??(?: (?:of|in|at|on|for) (?:the|its|our|an?) (?:{_W} ){{1,4}}?| )(?:has |have |had )?(?:failed|crashed|malfunctioned|overheated|collapsed|gave out|broke down|stopped working)(?! to\b))",
        rf"(?P<cause>\b(?:an?|the|our|its) {_REST}{{3,70}}? should (?:not |never )?have {_REST}{{3,80}}?)(?=,? but\b)",
        rf"(?P<cause>\b(?:{_NAMED} {_HAD}(?:forgot(?:ten)?|neglected|omitted|failed) to (?:renew|apply|update|restart|set|configure|test|switch|copy|add|include|remove|enable|disable|rotate|load|close|clean|install|patch|migrate|extend|pay|order|replace|register|upgrade|check|plug|reserve)|(?:nobody|no one) (?:had )?{_SET_UP[:-1]}|renewed)) {_REST}{{3,60}}?)(?=[.;:!?()\n“”\",]|\s(?:and|which|so|but)\b|$)",
        rf"(?P<cause>\b(?:{_NAMED}|(?:the|its|our|an?) (?:{_W} ){{1,4}}?) {_HAD}(?:simply |quickly |eventually )?(?:ran|run) out of (?:(?!(?:time|patience|luck|money|stock|cash|words|breath)\b){_W})(?: {_W}){{0,5}})",
        rf"(?P<cause>\b{_NAMED} {_HAD}(?:overlooked|missed|ignored) (?:the|an?|its|our) (?:{_W} ){{0,4}}{_W})",
        rf"(?P<cause>\b(?:the|our|its|an?|some|two|three|several) (?:{_W} ){{0,5}}?{_W} (?:was|were|had been|has been) {_REST}{{3,60}}? (?:by (?:mistake|accident|error)|in error|accidentally|inadvertently))\b",
        rf"(?P<cause>\b(?:(?:(?:the|our|its|an?) )?(?:{_W} )?(?:connections?|links?|connectivity|quorum|synchroni[sz]ation) (?:between|to|with) (?:{_W} ){{1,8}}?|power )(?:was|were|had been) (?:lost|broken|cut|severed|interrupted)\b(?: (?:in|at|to) (?:{_W} ){{0,4}}{_W})?)",
    )
)
_IS: Final[Mapping[str, tuple[str, str, str]]] = {
    "en": (
        r"(?:the|our|its|an?|these|those|this|one)",
        r"(?:was|were|had been|proved|turned out)(?: to be)?(?: (?:too|itself|already|also|badly|partly|simply|completely|severely|wrongly|incorrectly))?",
        r"(?:faulty|defective|corrupt(?:ed)?|mis-?configured|configured|out of date|outdated|out of sync|incomplete|incompatible|malformed|full|exhausted|overloaded|overwhelmed|saturated|undersized|expired|flawed|wrong|incorrect|set up wrongly)(?! (?:by|with|for) (?:users|customers)\b)",
    ),
    "de": (
        r"(?:der|die|das|ein|eine|einige|mehrere)",
        r"(?:war|waren|sei|seien|gewesen|ist|sind)(?: (?:offenbar|wohl|bereits|falsch|teilweise|völlig|stark))?",
        r"(?:fehlerhaft|defekt|überlastet|überfordert|veraltet|abgelaufen|beschädigt|voll(?:gelaufen)?|falsch (?:konfiguriert|eingestellt|gesetzt)|fehlkonfiguriert|konfiguriert|inkompatibel|unvollständig|erschöpft|überhitzt)(?: gewesen)?",
    ),
    "fr": (
        r"(?:le|la|les|un|une|des|l['’])",
        r"(?:étai(?:t|ent)|était|serai(?:t|ent)|s['’]est révélée?|s['’]est avérée?)(?: \w+ment)?",
        r"(?:défectueu\w+|défaillante?s?|surchargée?s?|saturée?s?|obsolètes?|expirée?s?|endommagée?s?|corrompue?s?|mal (?:configur|paramétr|régl)ée?s?|erronée?s?|incomplète?s?)",
    ),
    "es": (
        r"(?:el|la|los|las|un|una|unos|unas)",
        r"(?:estaba|estaban|era|eran|resultó|resultaron|se encontraba)(?: \w+mente)?",
        r"(?:defectuos[oa]s?|sobrecargad[oa]s?|saturad[oa]s?|obsolet[oa]s?|caducad[oa]s?|vencid[oa]s?|dañad[oa]s?|corrupt[oa]s?|mal configurad[oa]s?|erróne[oa]s?|incomplet[oa]s?)",
    ),
    "it": (
        r"(?:il|lo|la|i|gli|le|un|una|l['’])",
        r"(?:era|erano|sarebbe stat\w|risultava\w*|è risultat\w)(?: \w+mente)?",
        r"(?:difettos[oaie]|guast[oaie]|sovraccaric[oahie]+|satur[oaie]|obsolet[oaie]|scadut[oaie]|danneggiat[oaie]|corrott[oaie]|mal configurat[oaie]|errat[oaie]|incomplet[oaie])",
    ),
    "pt": (
        r"(?:o|a|os|as|um|uma)",
        r"(?:estava|estavam|era|eram)(?: \w+mente)?",
        r"(?:defeituos[oa]s?|sobrecarregad[oa]s?|saturad[oa]s?|obsolet[oa]s?|vencid[oa]s?|expirad[oa]s?|danificad[oa]s?|corrompid[oa]s?|mal configurad[oa]s?|errad[oa]s?|incomplet[oa]s?)",
    ),
    "nl": (
        r"(?:de|het|een)",
        r"(?:was|waren|bleek|bleken)(?: (?:verkeerd|volledig|deels))?",
        r"(?:defect|overbelast|kapot|verouderd|verlopen|beschadigd|(?:verkeerd )?(?:geconfigureerd|ingesteld)|foutief|onvolledig)",
    ),
}  # fmt: skip
"""A machine and what was amiss with it: the words that open its name, the copula, the adjectives."""
_CLEFT: Final[Mapping[str, tuple[str, str, str]]] = {
    "de": (r"es (?:war|waren|ist|sei|seien) (?:ein\w*|zwei|mehrere|unser\w*)", r"(?:der|die|das)", r"[^.;,:]{0,40}?(?:ausfiel\w*|ausgefallen|versagt\w*|streikte\w*|abstürzte\w*|abgestürzt|zusammenbrach\w*|durchbrannte\w*|aussetzte\w*|kaputtging\w*)"),
    "fr": (r"c['’](?:est|était) (?:d['’]abord )?(?:un|une|le|la|notre)(?= )|c['’](?:est|était) (?:d['’]abord )?l['’]", r"qui", r"(?:a|ont|avai(?:t|ent)|aurai(?:t|ent)) (?:\w+ment )?(?:lâché|flanché|cédé|planté|failli|grillé|souffert|cessé|brûlé|sauté)"),
    "es": (r"(?:fue|ha sido|era) (?:un|una|el|la)", r"(?:el|la|lo) que", r"(?:falló|se averió|se rompió|se quemó|colapsó|dejó de funcionar|se saturó)"),
    "pt": (r"foi (?:um|uma|o|a)", r"(?:o )?que", r"(?:falhou|avariou|queimou|pifou|parou|quebrou|colapsou|cedeu)"),
    "it": (r"(?:è|era|sarebbe) stat[oa] (?:un|una|uno|il|la|lo)|(?:è|sarebbe) stat[oa] (?:un|l)['’]", r"a", r"(?:rompersi|cedere|guastarsi|saltare|bloccarsi|bruciarsi|andare in (?:tilt|crash|blocco))"),
    "nl": (r"het (?:was|is) (?:een|de|het)", r"(?:die|dat)", r"(?:[\w-]+ ){0,3}?(?:begaf|uitviel|kapot ?ging|weigerde|crashte|vastliep|haperde|begeven heeft)"),
    "sv": (r"det (?:är|var) (?:en|ett|två|vår|vårt)", r"som", r"(?:[\w-]+ ){0,2}?(?:gick (?:\w+ )?(?:sönder|ner|ned)|brakade|havererade|kraschade|fallerade|slutade|brann|svek|strejkade|la(?:de)? av|gått sönder|havererat|kraschat)"),
    "da": (r"det (?:er|var) (?:en|et|to|flere|vores)", r"(?:der|som)", r"(?:[\w-]+ ){0,2}?(?:brød (?:\w+ )?sammen|gik (?:\w+ )?(?:ned|i stykker|i stå|i udu|død)|svigtede|stod af|brændte|sprang|knækkede|fejlede|satte ud|crashede|holdt op|strejkede)"),
    "no": (r"det (?:er|var) (?:en|et|ei|to|flere|vår)", r"som", r"(?:[\w-]+ ){0,2}?(?:brøt (?:\w+ )?sammen|gikk (?:\w+ )?(?:ned|i stykker)|sviktet|røk|feilet|brant|krasjet|sluttet|streiket|havarerte)"),
}  # fmt: skip
"""A sentence turned round on what broke: the words that open it, the pronoun, the verbs."""
_SEEN: Final = late(r"\b(?:apps?|sites?|websites?|services?|pages?|phones?|accounts?|seite|webseite|application|appli|página|aplicaci\w+|aplicativo|sito|pagina|webseiten?|lines?)$", re.IGNORECASE)  # fmt: skip
"""What users see is what did not work, and not why."""
_MENDING: Final = late(r"\b(?:once|until|after which|rolled back|revert\w*|restor\w+|recover\w*|mitigat\w+|fix(?:ed|ing)?)\b", re.IGNORECASE)  # fmt: skip
_SUPPOSED: Final = late(r"\b(?:if|whether|not)\b[^,]{0,30}$", re.IGNORECASE)
_NEAR: Final = 40
_STEMS: Final = ("mis", "acciden", "error", "though", "fact that", "should", "meant", "suppos", "intended", "designed", "expected", " not ", "never", "no longer", "nobody", "no one", "wrong", "incorrect", "inadvert", "unintent", "unknow", "erron", "invalid", "outdated", "stale", "expired", " old", "obsolete", "deprecat", "unpatched", "corrupt", "faulty", "incomplete", "forg", "neglect", "omit", "fail", "crash", "malf", "overheat", "collapse", "gave out", "stopped", "lost", "broke", "out of ", "overlook", "missed", "ignored", "cut", "sever", "interrupted", "left out", "skipped", "overlook")  # fmt: skip
"""Without one of these nothing went otherwise than it was meant to."""


def misdeeds(sentence: str, language: str) -> Iterator[tuple[int, int]]:
    """Offsets of the clauses of a sentence that tell what went otherwise than it was meant to."""
    lowered = sentence.lower()
    if language == "en" and any(stem in lowered for stem in _STEMS):
        for match in (found for pattern in _MISDEEDS for found in pattern.finditer(sentence)):
            start, end = match.span("cause")
            if is_of_machines(sentence[start:end]) and not _is_mended(sentence, start, end):
                yield start, start + len(sentence[start:end].rstrip())
    told = [pattern for pattern in (_amiss(language), _turned(language)) if pattern is not None]
    for match in (found for pattern in told for found in pattern.finditer(sentence)):
        thing = match["thing"].rstrip(" ,")
        if (
            names_thing(thing, language)
            and not _SEEN.search(thing)
            and not _is_mended(sentence, match.start(), match.start())
        ):
            yield match.span()


def _is_mended(sentence: str, start: int, end: int) -> bool:
    """Whether a clause tells of the repair, or of what may only have been."""
    near = max(0, start - _NEAR)
    return _MENDING.search(sentence, near, end) is not None or _SUPPOSED.search(sentence, near, start) is not None


@cache
def _amiss(language: str) -> Seldom | None:
    words = _IS.get(language)
    if words is None:
        return None
    opens, is_, amiss = words
    return seldom(
        rf"(?<!\w)(?P<thing>{opens}(?:(?<=['’])|\s)(?:(?!(?:and|that|which|who|und|die|et|qui|y|que|e|che|en|dat)\s){_W} ){{1,6}}?){is_} {amiss}(?!\w)",
        re.IGNORECASE,
    )


@cache
def _turned(language: str) -> Seldom | None:
    words = _CLEFT.get(language)
    if words is None:
        return None
    opens, pronoun, broke = words
    return seldom(
        rf"(?<!\w)(?:{opens})(?:(?<=['’])|\s)(?P<thing>(?:{_W},? ){{1,8}}?){pronoun} {broke}(?!\w)", re.IGNORECASE
    )
