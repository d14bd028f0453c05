"""Verbs by which somebody names a cause, by language: the pattern "calls X the cause", with the cause as the group `cause`, and
the words before or behind a fault in "speaks of an attack", "suspects a software fault".
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from scraper.core.language.seldom import Seldom, seldom

_X = r"(?P<cause>[^.;:!?()\n“”]{2,110}?)"
_WHO = r"(?:(?-i:[A-ZŁŚŻČŘŠŽ])[\w-]+|firma|spółka|operator|bank|banka|społeczność|společnost|operátor|provozovatel|mluvčí|rzeczni\w+) "
_ONE_WORD = r"(?:[^\W\d_][\w’'&-]* ){1,3}?"
"""Who names it, where a verb stands before its subject."""
_CALLED: Mapping[str, tuple[str, ...]] = {
    "en": (
        rf"point(?:s|ed|ing)? (?:the|a|its) finger (?:of blame )?(?:squarely |firmly )?at {_X}(?= for (?:the|its|this)\b|[.,;:”]|$)",
        r"(?:outages?|disruptions?|downtime|incident|problems?|issues?|failures?|trouble|blackout)(?: (?:of|on|at|with|for|in) [\w’'-]+(?: [\w’'-]+)?)? c[oa]mes? from (?P<cause>(?!users?\b|customers?\b|people\b|across\b|all\b|around\b)[^.;:!?()\n“”]{4,110}?)(?=, (?:which|who|and|but|the)\b|[.;:”]|$)",
        rf"(?:call(?:s|ed)|describ(?:es|ed)|label(?:s|led)|list(?:s|ed)|see(?:s|n)?|saw|ha(?:s|ve) named|names?|named) {_X} (?:as )?(?:the|its|their) (?:\w+ ){{0,2}}?(?:cause|culprit|trigger)\b",
        r"(?:call(?:s|ed)|describ(?:es|ed)|list(?:s|ed)|gave|gives|identif(?:ies|ied)|cit(?:es|ed)|nam(?:es|ed)|pinpointed|put) (?:the|its) (?:\w+ )?(?:cause|trigger|reason|source|culprit) (?:as |(?:of|for|behind) [^.;,]{3,60}? (?:as )?)?(?P<cause>(?:an?|the|one) [^.;:!?()\n“”]{2,90}?)(?= and (?:gives|gave|says|said|has|had|will|was|is|\w+ed)\b|[.,;:”]|$)",
    ),
    "de": (
        rf"(?:nenn(?:t|en)|nann?ten?|nannte|sieht|sehen|sah|sahen|bezeichne\w+|benenn\w+|benannte|identifizier\w+|ermittel\w+|vermute\w+|führ(?:t|te|en)|gib(?:t)|gab(?:en)?|geben|bestätig\w+|ha(?:t|be|ben|tte|tten)|w(?:ird|urde|urden)|macht?en?|mach(?:te|ten)) {_X} als (?:(?:die|den|der|eine[nr]?) )?(?:[\w-]+ ){{0,2}}?(?:haupt)?(?:ursache|auslöser|grund|verursacher|fehlerquelle|schuldigen?|übeltäter|störenfried)\b",
        rf"als (?:(?:die|den) )?(?:[\w-]+ ){{0,2}}?(?:haupt)?(?:ursache|auslöser|grund) (?:nenn(?:t|en)|nannten?|sieht|sehen|sah|vermute\w+|identifizier\w+|gib(?:t)|gab(?:en)?) (?:(?:das|der|die) )?{_ONE_WORD}(?P<cause>[^.;:!?()\n“”]{{2,90}}?)(?= an\W*$|[.,;:”]|$)",
        rf"mach(?:t|te|en|ten) {_X} (?:für [^.;,]{{3,60}} )?verantwortlich\b",
        r"(?:sieht|sehen|sah|sahen|vermute\w+|orte\w+|such(?:t|te)) (?:[\w-]+ ){0,3}?(?:die |den )?(?:haupt)?(?:ursache|auslöser|fehler|grund)(?: (?:für|der|des|dafür)[^.;,]{0,40}?)? (?:in|bei|im|beim) (?P<cause>[^.;:!?()\n“”]{2,90}?)(?=[.,;:”]|$)",
    ),
    "fr": (
        rf"(?:désign|cit|identifi|nomm|évoqu|point|présent|mentionn|indiqu|voit|voient|donn|avanc)\w* {_X} comme (?:étant )?(?:la |l['’]|une |le |sa )?(?:[\w-]+ )?(?:cause|origine|source|responsable|coupable|raison)\b",
    ),
    "es": (
        rf"(?:señal|identific|cit|mencion|apunt|indic|nombr|calific|consider|ve|ven|di|d)(?:a|ó|an|aron|aba|ado|io|e)? (?:al? )?{_X} como (?:la |el |una |su )?(?:[\w-]+ )?(?:causa|origen|responsable|culpable|motivo|detonante|razón)\b",
    ),
    "pt": (
        rf"(?:apont|identific|cit|mencion|indic|nome|consider|trat|vê|d)(?:a|ou|am|aram|ava|ado|eu|á)? {_X} como (?:a |o |uma |sua )?(?:[\w-]+ )?(?:causa|origem|responsável|culpad[oa]|motivo|gatilho|razão)\b",
    ),
    "it": (
        rf"(?:indic|identific|individu|cit|nomin|menzion|consider|addit|segnal)(?:a|ò|ano|arono|ato|ata|ava)? {_X} come (?:la |il |l['’]|una )?(?:[\w-]+ )?(?:causa|origine|responsabile|colpevole|motivo|ragione)\b",
    ),
    "nl": (
        rf"(?:noem(?:t|de|en|den)|ziet|zag|zien|wijst|wees|wijzen|geeft|gaf|geven|heeft|hebben|had|identificeer\w+|bestempel\w+|bestempelt) {_X} (?:aan )?als (?:de |een )?(?:[\w-]+ )?(?:hoofd)?(?:oorzaak|boosdoener|reden|schuldige|aanleiding|veroorzaker)\b",
    ),
    "pl": (
        rf"(?:wskaz\w+|wskazuj\w+|poda\w+|wymieni\w+|określ\w+|zidentyfik\w+) (?:na )?{_X} jako (?:na )?(?:[\w-]+ )?(?:przyczyn|powód|powodem|winn|źródł|sprawc)\w*",
        rf"(?:uzna\w+|uważa\w*) {_X} za (?:[\w-]+ )?(?:przyczyn|powód|winn|źródł|sprawc)\w*",
        rf"jako (?:[\w-]+ )?(?:przyczynę|powód) (?:awarii |usterki |przerwy |problemów )?(?:wskaza\w+|wskazuj\w+|poda\w+|wymieni\w+) (?:{_WHO})?(?P<cause>[^.;:!?()\n“”]{{2,90}}?)(?=[.,;:”]|$)",
    ),
    "cs": (
        rf"(?:označi\w+|označuj\w+|uvád\w+|uved\w+|jmen\w+) {_X} (?:jako|za) (?:[\w-]+ )?(?:příčin|důvod|viník|původc)\w*",
        rf"(?:jako|za) (?:[\w-]+ )?(?:příčinu|důvod|viníka) (?:výpadku |poruchy |problémů |potíží )?(?:uvád\w+|uved\w+|označi\w+|označuj\w+|jmen\w+) (?:{_WHO})?(?P<cause>[^.;:!?()\n“”]{{2,90}}?)(?=[.,;:”]|$)",
    ),
    "sv": (
        rf"(?:peka\w*|ang(?:er|av|ett)|uppg(?:er|av)|nämn\w+|identifiera\w*) (?:ut )?{_X} som (?:[\w-]+ )?(?:orsak|anledning|skyldig|bov|förklaring)\w*",
    ),
    "da": (
        rf"(?:nævn\w+|angiv\w+|angav|udpege\w*|pege\w* på|identificere\w*) {_X} som (?:[\w-]+ )?(?:årsag|grund|synder|skyldig|forklaring)\w*",
    ),
    "no": (
        rf"(?:nevn\w+|oppg\w+|peke[rt]? (?:på|ut)|pekte (?:på|ut)|identifiser\w+) {_X} som (?:[\w-]+ )?(?:årsak|grunn|synder|skyldig|forklaring)\w*",
    ),
    "fi": (
        rf"(?:nime|mainits|kerto|ilmoitt|arvio|epäil)\w* {_X} (?:katkon |häiriön |ongelmien |vian )?(?:[\w-]+ )?syyksi\b",
        r"syyksi (?:[\w-]+ ){0,2}?(?:nime|mainits|kerro|ilmoit|arvio|epäil)\w* (?P<cause>[^.;:!?()\n“”]{2,90}?)(?=[.,;:”]|$)",
    ),
    "hu": (rf"{_X} (?:nevez\w+ meg|jelöl\w+ meg) (?:[\w-]+ ){{0,3}}?(?:ok(?:ként|ának|aként)|kiváltó\w*)",),
    "ro": (
        rf"(?:indic|numi|numeș|desemn|cit|mențione|identific)\w* {_X} (?:drept|ca)(?: fiind)? (?:[\w-]+ )?(?:cauz|motiv|vinovat|origin)\w*",
    ),
    "ru": (
        r"(?:назва|называ)\w+ (?:(?:[\w-]+ )?причиной|виновник\w+) (?:(?:этого )?(?:сбоя|произошедшего|случившегося|аварии|неполадок|отключения|проблем\w*|инцидента) )?(?P<cause>[^.;:!?()\n“”]{2,90}?)(?=[.,;:”]|$)",
        rf"(?:назва|называ)\w+ {_X} (?:(?:[\w-]+ )?причиной|виновник\w+)",
        rf"(?:указ\w+|указыва\w+) на {_X} как (?:на )?(?:[\w-]+ )?причину",
    ),
    "uk": (
        r"(?:назва|назива)\w+ (?:[\w-]+ )?причиною (?:(?:цього )?(?:збою|аварії|проблем\w*|інциденту) )?(?P<cause>[^.;:!?()\n“”]{2,90}?)(?=[.,;:”]|$)",
        rf"(?:назва|назива)\w+ {_X} (?:[\w-]+ )?причиною",
        rf"(?:вказ\w+) на {_X} як (?:на )?(?:[\w-]+ )?причину",
    ),
    "tr": (
        r"(?:neden|sebe[bp])\w* olarak (?P<cause>[^.;:!?()\n“”]{2,90}?)(?:['’]?[yns]?[ıiuüae])? (?:göster|işaret|belirt|açıkla)\w*",
    ),
    "id": (
        rf"(?:menyebut|menunjuk|mengidentifikasi|menuding|menduga)\w* {_X} sebagai (?:[\w-]+ )?(?:penyebab|biang|pemicu|sumber|akar)\w*",
    ),
    "vi": (rf"(?:cho rằng|xác định|nêu|chỉ ra|coi) {_X} là (?:nguyên nhân|thủ phạm)",),
    "ar": (
        r"(?:و|ف)?(?:أدى|أدت|تسبب|تسببت|تسبّب|تسبّبت) (?P<cause>[^.;:!?،()\n“”]{3,70}?) (?:إلى|في|ب)(?=\s?(?:ال)?(?:تعطل|تعطيل|توقف|انقطاع|انهيار|خروج|شلل|قطع|حجب|إرباك))",
    ),
    "zh": (
        r"(?:将|把)(?P<cause>[^，。,；;]{2,40}?)(?:列为|列為|视为|視為|归为|歸為|认定为|認定為|指为|指為)[^，。,；;]{0,6}(?:原因|元凶|元兇)",
        r"(?:称|稱|表示|指出|承认|承認|证实|證實|说|說)[^，。,；;]{0,10}?(?:是)?(?:与|與|和|跟)(?P<cause>[^，。,；;]{2,40}?)(?:有关|有關|相关|相關)",
    ),
}  # fmt: skip
"""Somebody calls something the cause; a thing need not be called broken as well."""
_SPOKEN: Mapping[str, str] = {
    "en": r"(?:sp(?:eaks?|oke)|talk(?:s|ed)|wr(?:ites|ote)) of|cit(?:es|ed)|suspect(?:s|ed)?|point(?:s|ed) (?:the finger )?(?:to|at)|(?:traffic|patterns?|activity|logs?|data|symptoms?|it|this) (?:\w+ ){0,2}?(?:look(?:s|ed)|appear(?:s|ed)) (?:like|consistent with)|consistent with|bore the (?:hall)?marks? of|suffer(?:s|ed)(?: from)?(?= (?:an? |its )?(?:[\w-]+ ){0,3}?(?:ddos|attacks?|cyber-?attacks?)\b)|call(?:s|ed) it(?= (?:an?|the) )",
    "de": r"(?:spricht|sprach|sprechen|sprachen|geht|gehen|ging|gingen)(?: [^.;,]{1,40}?)? von|vermute[nt]?\w*|verweis(?:t|en) auf|verwies(?:en)? auf|verdächtig\w+|tippt(?:e)? auf|hat(?:te)? (?:[\w-]+ )?im Verdacht|im Verdacht steh(?:t|en)",
    "fr": r"(?:parl(?:e|ent|ait|é)|fai(?:t|sait|sant) état|évoqu(?:e|ent|ait|é)|soupçonn(?:e|ent|ait|é)|suspect(?:e|ent|ait|é)|invoqu(?:e|ent|ait|é)|point(?:e|ent|ait|é) (?:du doigt|vers)|incrimin(?:e|ent|ait|é)|met(?:tent|tait)? en cause|mis en cause)(?: (?:d['’]|de l['’]|de la |du |des |de |vers )?)?",
    "es": r"habl(?:a|ó|an|aron|aba|ado) de|apunt(?:a|ó|an|aron|aba|ado) (?:a|al|hacia)|señal(?:a|ó|an|aron) (?:a|al|hacia)|sospech(?:a|ó|an|aron)(?: de(?:l)?)?|cit(?:a|ó|an|aron)|aleg(?:a|ó|an)|culp(?:a|ó|an|aron) a(?:l)?|mencion(?:a|ó|an)|baraj(?:a|an|ó)",
    "pt": r"fal(?:a|ou|am|aram) (?:em|de|num|numa)|apont(?:a|ou|am|aram)(?: para)?|suspeit(?:a|ou|am) de|cit(?:a|ou|am|aram)|aleg(?:a|ou)|culp(?:a|ou|am)|mencion(?:a|ou|am)",
    "it": r"parl(?:a|ò|ano|ato|ava) d(?:i|el|ella|ell['’])|indic(?:a|ò|ano|ato)|sospett(?:a|ò|ano|ato)|punt(?:a|ano|ato) il dito contro|cit(?:a|ò|ano|ato)|chiam(?:a|ano|ato) in causa|evoc(?:a|ò|ano|ato)|ipotizz(?:a|ò|ano|ato)",
    "nl": r"(?:spreekt|spreken|sprak|spraken)(?: [\w ]{1,20}?)? van|heeft het over|had het over|vermoed(?:t|en|de|den)|wijst (?:naar|op)|wees (?:naar|op)|houdt het op|hield het op|verdenkt",
    "pl": r"mówi(?:ł\w*|ą)? o|podejrzewa\w*|wskazuj\w+ na|wskaza\w+ na|powołuj\w+ się na|powoła\w+ się na",
    "cs": r"mluví o|mluvil\w* o|hovoří o|hovořil\w* o|má podezření na|ukazuj\w+ na|poukáza\w+ na|poukazuj\w+ na",
    "sv": r"(?:talar|talade|pratar|pratade) om|misstänk(?:er|te)|pekar på|pekade på|skyll(?:er|de) på|hänvisa(?:r|de) till",
    "da": r"tal(?:er|te) om|mistænk(?:er|te)|peg(?:er|ede) på|henvis(?:er|te) til",
    "no": r"snakke(?:r|t) om|tal(?:er|te) om|mistenk(?:er|te)|pek(?:er|te) på|vis(?:er|te) til|skyld(?:er|te) på",
    "nb": r"snakke(?:r|t) om|tal(?:er|te) om|mistenk(?:er|te)|pek(?:er|te) på|vis(?:er|te) til|skyld(?:er|te) på",
    "fi": r"epäil(?:ee|i|evät|ivät)|puhu(?:u|i|vat|ivat)",
    "ro": r"vorb(?:ește|esc|ea|eau|it) (?:despre|de)|suspectea?z\w+|bănui\w+|invoc\w+|d(?:ă|at) vina pe|arată spre|indică",
    "ru": r"говор(?:ит|ят|ила|или|ил|ило) (?:об?|про)|заяв(?:ила|или|ил|ило|ляет|ляют) об?|подозрева\w+|ссыла\w+ на|сосла\w+ на|указыва\w+ на|указа\w+ на",
    "uk": r"говор(?:ить|ять|ила|или|ив|ило) про|заяв(?:ила|или|ив|ило|ляє|ляють) про|підозрю\w+|посила\w+ на|посла\w+ на|вказ\w+ на",
    "id": r"menyebut(?:kan)?(?: (?:adanya|ada))?|mencurigai|menuding|menduga(?: adanya)?|menyalahkan|berbicara (?:soal|tentang)",
    "vi": r"nghi ngờ|nghi|nói đến|nhắc đến|nói về|đổ lỗi cho",
    "ar": r"(?:و|ف)?(?:أشار\w*|تشير|يشير)(?: \w+){0,2} إلى|(?:و|ف)?(?:تحدث\w*|تتحدث|يتحدث)(?: \w+){0,2} عن|(?:و|ف)?(?:تشتبه|يشتبه|اشتبه\w*)(?: \w+){0,2} (?:في|ب)|(?:و|ف)?ألق\w+(?: \w+){0,2} باللوم على",
    "zh": r"(?:怀疑|懷疑|疑似|疑)(?:是|遭|为|為)?|(?:称|稱|表示|指|说|說)[^，。,；;]{0,8}?(?:遭到?|遭受|受到|遭遇)(?:了)?",
}  # fmt: skip
"""Before a fault, said by whoever gives it for the reason."""
_SPOKEN_BEHIND: Mapping[str, str] = {
    "hu": r"(?P<cause>[^.;,:!?()\n“”]{3,80}?) (?:gyanaksz\w*|gyanakod\w*|beszél(?:t|nek|tek)?|hivatkoz\w+)(?!\w)",
    "tr": r"(?P<cause>[^.;,:!?()\n“”]{3,80}?)(?:['’]?[ndt]{1,2}[ae]n (?:söz e[td]\w*|bahse\w*|şüphelen\w*|kuşkulan\w*)|['’]?[yn]?[ae] (?:işaret e[td]\w*))",
    "ja": r"(?P<cause>[^。、「」]{2,50}?(?:攻撃|アクセス))を(?:受け(?:た|ている|ていた)|疑)",
    "ko": r"(?P<cause>[^.,\"“”]{2,50}?)(?:을|를) (?:의심|거론|지목)",
}  # fmt: skip
"""A fault before the verb of whoever gives it, in languages that put the verb last."""


@dataclass(frozen=True, slots=True)
class Naming:
    """What a language has to name a cause by. `called` and `behind` hold it as the group `cause`; it follows `spoken`."""

    called: tuple[Seldom, ...]
    spoken: Seldom | None
    behind: Seldom | None


_BOUND, _UNBOUND = r"(?<!\w)(?:{})", frozenset({"zh", "ja", "ko"})


@cache
def naming(language: str) -> Naming | None:
    """The verbs of a language, by its two letters; None where it has none here."""
    called, spoken, behind = _CALLED.get(language, ()), _SPOKEN.get(language), _SPOKEN_BEHIND.get(language)
    if not called and spoken is None and behind is None:
        return None
    bound = "(?:{})" if language in _UNBOUND else _BOUND
    after = "" if language in _UNBOUND or language == "fr" else r"(?!\w)"
    return Naming(
        tuple(seldom(bound.format(one), re.IGNORECASE) for one in called),
        seldom(bound.format(spoken) + after, re.IGNORECASE) if spoken is not None else None,
        seldom(behind, re.IGNORECASE) if behind is not None else None,
    )
