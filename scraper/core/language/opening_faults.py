"""How a sentence opens with a fault as its subject, by language ("A bad rule sent …", "Un incendie a détruit …"), and how one
says that a house lost its power or its cooling ("lost power", "se quedó sin electricidad").
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

from scraper.core.language.seldom import Seldom, seldom
from scraper.core.patterns import late

_WHEN = r"(?:(?:At|On|Around|By|About|Shortly|Just|Early|Late|During|In|Minutes|Earlier|That|Yesterday)\b[^;()\n]{0,60}?,? )?"
_NO_NOUN = r"(?!(?:that|which|who|whose|if|when|like|and|but|or|not|is|are|was|were|be|been|being|has|have|had|will|would|can|could|may|might|qui|que|qu|dont|où|comme|et|ou|che|cui|come|como|y|e|o|zoals|dat|die|en|of|som|og|och|och|eller)\b)"
_WORD = rf"{_NO_NOUN}(?:[^\W\d_]|['’-])+"
_NOUNS = rf"(?:{_WORD} ){{0,9}}?{_WORD}"
"""Words of a noun phrase, without a clause on it."""


def _opening(article: str, verb: str) -> str:
    return rf"^(?P<cause>(?:{article}){_NOUNS}) (?P<verb>{verb})(?= )"


_DID = r"(?:is|are|was|were) (?:(?:currently|still|wrongly|now|also) )?(?!(?:being|having|going|coming|taking|looking|investigating|working|under)\b)[a-z]{2,}ing|(?:(?!(?:report|announc|detect|notic|identif|found|fix|resolv|restor|improv|help|solv|address|correct|follow|arriv|add|introduc|promis|releas|schedul|plann|remain|publish|show|appear|includ|need|requir|fail|nam|call|bas|relat|post|shar|describ|explain|expect)[a-z]*ed\b)[a-z]{2,}ed|hit|left|cut|put|gave|made|let|set|sent|took|broke|brought|knocked|kept|ran|wiped|withdrew|overtook|fed|wrote|threw|drove|tore|split|shut|overran|overwrote|stole)"
"""What a fault did, in English, and not what was done about it."""
_OPENS: Mapping[str, str] = {
    "en": rf"^{_WHEN}(?P<cause>(?-i:A|An|a|an|One|one|Two|two) {_NOUNS})(?: (?:at|on|in) [\w:. ]{{2,30}}?)? (?:(?:had|has|have|then|also|later|accidentally|wrongly|mistakenly|inadvertently|repeatedly) )*(?P<verb>{_DID})(?= (?!by\b|in (?:a|the)\b|on (?:a|\w+day)\b|last\b|during\b|with\b)\S)",
    "de": r"^(?P<cause>Eine? (?:[a-zäöüß-]+ )*[A-ZÄÖÜ][\w-]+(?: (?:in|im|bei|beim|an|am|auf|von|vom|des|der|mit|zwischen|eines|einer) (?:[a-zäöüß-]+ )*[A-ZÄÖÜ][\w-]+){0,3}) (?P<verb>hat|hatte|haben|habe|[a-zäöüß]{2,}(?:te|ten)|ließ\w*|riss\w*|schnitt\w*|warf\w*|zwang\w*|legt|legte|stört|löst|schickt|löscht)(?= )",
    "fr": _opening(article=r"(?:une?|des) ", verb=r"(?:a|ont|avait|avaient)(?! (?:été|eu lieu|pu|permis|aidé))"),
    "es": _opening(article=r"una? ", verb=r"(?:ha|han|había|habían|\w+[aei]?[óo]|\w+(?:aron|ieron))"),
    "pt": _opening(article=r"uma? ", verb=r"(?:tinha|havia|\w+(?:ou|eu|iu|aram|eram|iram))"),
    "it": _opening(article=r"un(?:['’]|[ao]? )", verb=r"(?:ha|hanno|aveva|avevano)"),
    "nl": _opening(article=r"een ", verb=r"(?:heeft|had|hebben|\w{2,}(?:de|te)|sneed|liet|brak|gooide|stuurde)"),
    "sv": _opening(article=r"(?:ett|en) ", verb=r"(?:har|hade|\w{2,}ade|\w{2,}(?:te|de)|slog|bröt|drog|skickade)"),
    "da": _opening(article=r"(?:et|en) ", verb=r"(?:har|havde|\w{2,}ede|slog|brød|sendte|slettede)"),
    "no": _opening(article=r"(?:et|en|ei) ", verb=r"(?:har|hadde|\w{2,}(?:et|te)|slo|brøt|sendte|slettet)"),
}  # fmt: skip
"""A noun phrase without "the", and the verb behind it that says what it did."""
_MENDS: Mapping[str, str] = {
    "de": r"besser|behoben|wiederherge|half|helfen|beseitig|gelöst|neue funktion|folgt",
    "fr": r"rétabli|corrigé|résolu|permis|amélior|apport|réglé|suivi",
    "es": r"restable|correg|resolv|solucion|mejor|permiti|repar|sigui",
    "pt": r"restabel|corrig|resolv|solucion|melhor|permiti|repar|segui",
    "it": r"ripristin|corret|risolt|miglior|permess|sistemat|seguit",
    "nl": r"verholpen|hersteld|opgelost|verbeter|herstelde|volgde",
    "sv": r"löste|löst|åtgärd|återställ|förbättr|följde",
    "da": r"løste|løst|rettede|genopret|forbedr|fulgte",
    "no": r"løste|løst|rettet|gjenopprett|forbedr|fulgte",
}
"""Behind what set things right, and broke nothing."""
_POWER = r"(?:power|electricity|mains(?: power)?|cooling|its power(?: supply)?|its cooling)"
_HOUSE = r"(?:data ?-?cent(?:re|er)s?|zones?|region|site|facilit(?:y|ies)|building|room|hall|rack|racks|campus|exchange|cluster|node|station|mast|hub|servers?|machines|equipment|head(?:quarters| office)|part|[A-Z]\w+)"
_LOST: Mapping[str, str] = {
    "en": rf"(?P<cause>(?:\b(?:an?|the|one|its|our|their|two|three|several|some|both|part of (?:the|its)) )?(?:[\w’'-]+ ){{0,5}}?{_HOUSE}(?: (?:of|in|at|for|near) (?:[\w’'-]+ ){{0,4}}?[\w’'-]+)? (?:had |has |briefly |suddenly |completely |then )*(?:lost (?:all |its )?{_POWER}|was (?:left )?without {_POWER}|went without {_POWER}|ran out of (?:power|fuel)))\b(?! of\b| over\b)",
    "de": r"(?P<cause>(?:\b(?:die|der|das|eine?|ein|zwei|mehrere) )?(?:[\w-]+ ){0,4}?(?:Rechenzentr\w+|Zone\w*|Region|Standort\w*|Serverraum|Gebäude|Server|Knoten|Vermittlungsstelle) [^.;:!?\n]{0,60}?(?:(?:ohne|kein\w*) (?:Strom|Kühlung)\b|Strom\w* (?:aus|ausgefallen|verloren|weg)\b|verlor\w* [^.;]{0,25}?(?:Stromversorgung|den Strom|die Kühlung)))",
    "fr": r"(?P<cause>(?:\b(?:une?|le|la|les|des|deux|l['’]) ?)?(?:[\w’'-]+ ){0,6}?(?:centre\w* de données|zones?|datacenters?|data centers?|site|salle|bâtiment|serveurs?|région)(?: [^.;:!?\n]{0,50}?)? (?:(?:a|ont) (?:été privée?s? (?:de courant|d['’]électricité|d['’]alimentation)|perdu (?:son|leur|l['’]) ?(?:alimentation|électricité|courant|refroidissement))|s['’]est retrouvée? sans (?:courant|électricité)))",
    "es": r"(?P<cause>(?:\b(?:el|la|los|un|una|dos|su) )?(?:[\w-]+ ){0,4}?(?:centros? de datos|zonas?|datacenter|data center|sede|edificio|servidores|regi[oó]n)(?: [^.;:!?\n]{0,50}?)? (?:se quedó|se quedaron|quedó|quedaron|estuvo) sin (?:electricidad|luz|energía|suministro eléctrico|refrigeración)|(?:perdió|perdieron) (?:la |el )?(?:electricidad|energía|suministro eléctrico|alimentación|refrigeración))(?! (?:sobre|de)\b)",
    "pt": r"(?P<cause>(?:\b(?:o|a|os|um|uma|dois|seu) )?(?:[\w-]+ ){0,4}?(?:data ?centers?|centros? de dados|zonas?|sede|prédio|servidores|região)(?: [^.;:!?\n]{0,50}?)? (?:(?:ficou|ficaram|esteve) sem (?:energia|luz|eletricidade|refrigeração)|perd(?:eu|eram) (?:a )?(?:energia|eletricidade|alimentação|refrigeração)))",
    "it": r"(?P<cause>(?:\b(?:il|la|i|un|una|due) )?(?:[\w-]+ ){0,4}?(?:data ?center|centro dati|zon[ae]|sede|edificio|server|region[ei])(?: [^.;:!?\n]{0,50}?)? (?:(?:è|sono) rimast[oaie] senz[a'’] ?(?:corrente|elettricità|alimentazione|energia|raffreddamento)|(?:ha|hanno) perso (?:la corrente|l['’]alimentazione|il raffreddamento)))",
    "nl": r"(?P<cause>(?:\b(?:het|de|een|twee) )?(?:[\w-]+ ){0,4}?(?:datacent(?:er|rum|ra)|zones?|locatie|gebouw|servers?)(?: [^.;:!?\n]{0,50}?)? (?:zat(?:en)?|zit(?:ten)?|kwam(?:en)?|viel(?:en)?|was|waren)? ?(?:[\w ]{0,20}?)zonder (?:stroom|koeling))",
    "sv": r"(?P<cause>(?:\b(?:ett|en|det|den|två) )?(?:[\w-]+ ){0,4}?(?:datacent(?:er|ret|ral\w*)|serverhall\w*|zon\w*|servrar\w*)(?: [^.;:!?\n]{0,50}?)? (?:blev|var|stod|förlorade|tappade) (?:utan )?(?:ström\w*|el|elen|kylning\w*|kyla))",
    "pl": r"(?P<cause>(?:[\w-]+ ){0,2}?(?:centrum danych|serwerowni\w*|strefa|serwery)(?: [^.;:!?\n]{0,50}?)? (?:stracił\w+ (?:zasilanie|prąd|chłodzenie)|został\w* bez (?:prądu|zasilania)))",
    "cs": r"(?P<cause>(?:[\w-]+ ){0,2}?(?:datov\w+ centr\w+|serverovn\w+|zón\w+|servery)(?: [^.;:!?\n]{0,50}?)? (?:přiš(?:el|la|lo|ly) o (?:proud|elektřinu|napájení|chlazení)|zůstal\w* bez (?:proudu|elektřiny)))",
    "ru": r"(?P<cause>(?:[\w-]+ ){0,2}?(?:дата-?центр\w*|ЦОД\w*|серверн\w+|узел|зона|сервер\w*)(?: [^.;:!?\n]{0,50}?)? (?:остал\w+ без (?:электричества|питания|электроэнергии|света|охлаждения)|потерял\w* (?:питание|электричество|охлаждение)|обесточен\w*)|(?:в|во) (?:[\w-]+ ){0,2}?(?:дата-?центр\w*|ЦОД\w*|серверн\w+)(?: [^.,;]{0,30}?)? (?:отключил|пропал|вырубил)\w+ (?:электричеств|свет|питани|охлажден)\w*)",
    "uk": r"(?P<cause>(?:[\w-]+ ){0,2}?(?:дата-?центр\w*|серверн\w+|зона|сервер\w*)(?: [^.;:!?\n]{0,50}?)? (?:залиши\w+ без (?:світла|електрики|живлення|охолодження)|втрати\w+ (?:живлення|охолодження)|знеструмлен\w*)|(?:у|в) (?:[\w-]+ ){0,2}?(?:дата-?центр\w*|серверн\w+)(?: [^.,;]{0,30}?)? (?:зник|вимкну|пропа)\w+ (?:електрик|електропостачан|світл|живлен)\w*)",
    "tr": r"(?P<cause>(?:veri merkez\w+|sunucu\w*|santral\w*)(?: [^.;:!?\n]{0,40}?)? (?:elektri(?:k|ği|kler|kleri)\w* kesil\w+|elektriksiz kal\w+|güç kayb\w+|enerjisiz kal\w+))",
    "id": r"(?P<cause>(?:pusat data|server|data center|gedung)(?: [^.;:!?\n]{0,40}?)? (?:kehilangan (?:daya|listrik|pasokan listrik)|mati listrik|tanpa listrik))",
    "ja": r"(?P<cause>[^。、]{0,24}?(?:電源|電力|冷却|空調)[^。、]{0,6}?(?:失わ|喪失|途絶|落ち|止ま|停止)[^。、]{0,4})",
    "ko": r"(?P<cause>[^.,]{0,24}?(?:전원|전력|냉각)(?:이|가|을|를)? ?(?:끊|잃|상실|차단)[^\s.,]{0,4})",
    "zh": r"(?P<cause>[^，。,]{0,20}?(?:失去|中断|中斷|断了|斷了)(?:了)?(?:电力|電力|供电|供電|电源|電源|冷却|冷卻))",
}  # fmt: skip
"""A house or its machines without power or cooling."""


@cache
def opens_with_fault(language: str) -> re.Pattern[str] | None:
    """The pattern of a language, with the groups `cause` and `verb`; None where it has none."""
    fragment = _OPENS.get(language)
    return late(fragment, 0 if language == "de" else re.IGNORECASE) if fragment is not None else None


@cache
def mends(language: str) -> re.Pattern[str] | None:
    """Words behind what set things right; None where a language has none here."""
    fragment = _MENDS.get(language)
    return late(fragment, re.IGNORECASE) if fragment is not None else None


@cache
def lost_supply(language: str) -> Seldom | None:
    """The pattern of a language for a house without power or cooling, as the group `cause`."""
    fragment = _LOST.get(language)
    return seldom(fragment, re.IGNORECASE) if fragment is not None else None
