"""Words that name a fault where nothing is told of this outage: in a supposition, in what holds at any time, in what is asked,
among what merely came before, in another year, in what the outage did itself.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from scraper.core.articles.cause_setting import speaks_of_outage
from scraper.core.articles.lines import Line
from scraper.core.articles.passages import Reading
from scraper.core.model import Claim

_LEAD: Final = 3
"""Sentences that say what an article is on: its headline and the first ones below it."""
_IF: Final[Mapping[str, str]] = {
    "en": r"(?:even )?if|unless|whenever",
    "de": r"wenn|falls|sofern",
    "fr": r"si (?!bien\b)(?![^,]{0,60}\b(?:a|ont) )",
    "es": r"si (?!bien\b)",
    "it": r"se",
    "pt": r"se|caso",
    "nl": r"als (?!gevolg|resultaat|reactie|eerste|oorzaak|reden|het gaat)|indien",
    "pl": r"jeśli|jeżeli|gdyby",
    "cs": r"pokud|kdyby",
    "ru": r"если",
    "uk": r"якщо",
    "tr": r"eğer",
    "id": r"jika|bila|apabila",
    "sv": r"om",
    "da": r"hvis",
    "no": r"hvis",
    "nb": r"hvis",
    "fi": r"jos",
    "hu": r"ha",
    "ja": r"もし",
    "zh": r"如果|一旦",
    "ko": r"만약|만일",
}
"""What a sentence opens with that holds only on a condition, by language: elsewhere the words mean something else."""
_SUPPOSES: Final = {
    code: re.compile(rf"\W*(?:{words})(?!\w)" if code not in {"ja", "ko", "zh"} else rf"\W*(?:{words})", re.IGNORECASE)
    for code, words in _IF.items()
}
_WHETHER: Final = re.compile(
    r"(?:\b(?:whether|ob|czy|zda|zdali|huruvida|hvorvidt|чи)\b(?! or not)|(?<!\w)ли(?!\w)|\b(?:chiar\w+|capire|verificar\w*|accertare|saper[ea]|sabe\w*|esclarec\w+|aclar\w+|confirm\w+|determin\w+|précis\w+|savoir|sait|vérifi\w+|dire|ponder\w*|investig\w+|analiz\w+|analis\w+) (?:si|se)\b(?! (?:tratt?\w+|deb\w+|produ\w+|origin\w+|dev\w+)))(?:(?!, (?:but|and|aber|ale|men|ma|pero|mais|mas|но)\b)[^.;:])*$",
    re.IGNORECASE,
)
"""Before words that somebody only asks about."""
_WONDERS: Final = re.compile(
    r"\b(?:speculat|suspect|wonder|theori[sz]|guess|spekul|spécul|especul|ipotizz)\w*\b", re.IGNORECASE
)
"""Whoever wonders whether it was a fault names it as his guess."""
_WHETHER_EAST: Final = re.compile(r"かどうか|か否か|인지 (?:여부|아닌지|확인|조사|파악)|여부|是否", re.IGNORECASE)
"""Behind words that somebody only asks about."""
_UNSPACED: Final = frozenset({"ja", "ko", "zh"})
_OF_A_KIND: Final = re.compile(
    r"(?:^|[.;:,] )(?!(?:users?|customers?|people|clients?|subscribers|visitors|players|developers|readers|others)\b)(?:[a-z][a-z-]+ ){0,2}[a-z-]+s (?:can|may|might|could) (?!have\b|not have\b|be (?:experienc|see|affect))[a-z]+\b[^.;]*$"
    r"|\bsuch an? (?:[\w-]+ ){0,2}?(?:outages?|failures?|incidents?|disruptions?|problems?|glitch|crash) (?:can|could|may|might)\b[^.;]*$"
    r"|\b(?:oft|oftmals|mitunter|vielfach|gelegentlich|hin und wieder|occasionally|from time to time|parfois|de temps en temps|a veces|às vezes|a volte|talvolta|soms|af en toe|czasem|czasami|ibland|kadang|иногда|порой)\b[^.;]{0,60}$"
    r"|\b(?:most common|commonest|(?:häufigsten?|les plus (?:fréquent|courant)e?s|más (?:comunes|frecuentes)|mais comuns|più (?:comuni|frequenti)|meest voorkomende|najczęst\w+|самые частые|vanligaste)) [^.;]{0,160}$"
    r"|(?<!ces )(?<!diese )(?<!estos )(?<!estas )(?<!questi )\b(?!kunden|nutzer|user|client|utilisateur|usu[aá]rio|utent|klien|użytk|пользов|клиент|користув|gebruiker|klant|zákazn|uživatel|viele|they|ils|sie|wir)[^\W\d_]+ (?:peuvent|pueden|podem|possono|können|kunnen|mogą|mohou|могут|можуть)\b[^.;]{0,60}$"
    r"|\b(?:bisa|dapat)\b[^.;]{0,40}$",
    re.IGNORECASE,
)
"""Before the reasons that things of a kind may have."""
_USUALLY: Final = re.compile(
    r"(?<!\w)(?:обычно|часто|как правило|зазвичай|sering(?: kali)?|biasanya|umumnya|genellikle|sık sık|çoğunlukla|zwykle|zazwyczaj|często|obvykle|většinou|ofta|vanligtvis|ofte|vanligvis|usein|yleensä|gyakran|souvent|généralement|généralement|a menudo|generalmente|frequentemente|geralmente|spesso|di solito|vaak|meestal)(?!\w)[^.;]{0,90}$",
    re.IGNORECASE,
)
_LEADING: Final = re.compile(r"[^.;]{0,60}?\b(?:remain|remains|are|is|rank\w*|count\w*)\b (?:as )?(?:still )?(?:among |one of )?(?:the )?(?:[\w-]+ ){0,1}?(?:leading|main|top|common|biggest|major|usual|frequent) (?:causes|reasons|culprits|sources|triggers)\b", re.IGNORECASE)  # fmt: skip
"""Behind reasons of a kind: "power cuts remain the leading causes of downtime"."""
_IN_COURT: Final = re.compile(r"\b(?:class[- ]action|lawsuit|suit|plaintiffs?|petition|complainants?) (?:\w+ )?(?:claims?|alleg\w+|argues?|says?|contends?)\b", re.IGNORECASE)  # fmt: skip
_DENIED_IN_TURKISH: Final = re.compile(r"\W{0,2}(?:\w+ ){0,2}?(?:kaynaklanma(?:dı|mış|yan)\w*|olmad\w+|değil\w*)", re.IGNORECASE)  # fmt: skip
_THIS: Final = re.compile(r"\b(?:ini|tersebut|itu|kali)\b|\b(?:ces|diese[rn]?|est[oa]s|quest[ie]|deze|te|tyto|эти|ці)\b", re.IGNORECASE)  # fmt: skip
"""What such a sentence says it of, where it is on this outage."""
_CANNOT: Final = re.compile(r"\b(?:nicht|kein\w*|pas|plus|no|não|non|niet|geen|nie|ne|не|tidak)\b", re.IGNORECASE)
"""What cannot be done is a fact."""
_AT_ANY_TIME: Final = re.compile(
    r"通常|往往|一般(?:来说|而言|情况下|是由|由)|常见(?:的)?原因|多种因素|等因素|(?:原因|要因)[^。]{0,40}(?:分類でき|大別|挙げられ|さまざま|様々)|一般(?:に|的に)|ことが(?:多い|ある)|場合(?:が|も)ある|일반적으로|흔히|경우가 많|대체로"
)
"""In a sentence of East Asia: what may happen at any time."""
_DEFINES: Final = re.compile(
    r"\W*(?:in an?|during an?|bij een|bei (?:einem|einer)|lors d['’]une?|dans une?|en una?|durante una?|in un['’ ]?|durante un['’ ]?|num|numa|em um|em uma|vid en|ved et|ved en|при|podczas|w przypadku)\s?(?:[\w-]+[ -]){0,3}?(?:[\w-]*(?:ddos|attack|angriff|attacke|aanval|attaque|ataque|attacco|atak\w*|атак\w*|angrep|angreb))(?! (?:on|against|auf|gegen|op|tegen|contre|contra|sur|contro|na|на|mot|mod)\b)[\w-]*,?\s",
    re.IGNORECASE,
)
"""A sentence that says what attacks of a kind are."""
_FOLLOWS: Final = re.compile(
    r"^\W*(?:it|this|these|(?:the|[\w]+['’]s)(?: [\w’'-]+){0,3}? (?:outages?|incidents?|issues?|disruptions?|problems?|glitch|failures?|downtime|crash|blackout)) (?:also )?follows? (?:hot )?(?:on |a|an|the|another|two|three|several|similar|last|closely)\b",
    re.IGNORECASE,
)
"""News that puts an outage, in the present tense, behind another one: "the outage follows a June glitch"."""
_LATER: Final = re.compile(
    r"\b(?:days?|weeks?|months?|years?) after|\b(?:semaines?|mois|jours?|ans?) après|\b(?:semanas?|mes(?:es)?|días?|años?) después|\b(?:Wochen?|Monate?|Tage?|Jahre?) nach(?:dem)?|\b(?:settimane?|mesi|mese|giorn[io]|ann[io]) dopo|\b(?:semanas?|mês|meses|dias?|anos?) (?:depois|após)|\b(?:weken|week|maand(?:en)?|dag(?:en)?|jaar) na(?:dat)?|\b(?:veckor|vecka|månader|månad|dagar|dag|år) efter|\b(?:tygodni\w*|tydzień|miesi[ąę]c\w*|dni|dzień|lat\w*|rok) po|\b(?:недел\w+|месяц\w*|дн\w+|день|лет|год\w*|тижн\w+|місяц\w*) (?:после|після)",
    re.IGNORECASE,
)
_OF_IT: Final = re.compile(r"\b(?:outages?|incidents?|disruptions?|issues?|problems?|failures?|glitch(?:es)?|crash(?:es)?|trouble|downtime|it|this|which|coming)\b[^.;]{0,40}$", re.IGNORECASE)  # fmt: skip
"""Before "days after" in English: what came then was the outage, and no report on it."""
_AGAIN: Final = re.compile(r"\W*(?:(?:the|this|its|die|dem|der|den|la|le|l['’]|el|o|a|il|lo|de|het|del|della|da|do|di|de la|de l['’]|том|того)\s?)*(?:outages?|incident\w*|disruption|crash|ausfall\w*|störung\w*|panne|caída|apagón|queda|falha|guasto|disservizio|storing\w*|awari\w*|сбо\w*|зб\w*)\b|\W*(?:it|this|the fact|dies|cela|esto|isto|ciò)\b", re.IGNORECASE)  # fmt: skip
"""Behind "days after": the outage itself, after which somebody says why."""
_CLAUSE: Final = re.compile(r"[,;]")
_A_FEW: Final = 24
"""Characters of a time that a phrase may open with by mistake: "suffered some months ago a fault"."""
_FRAMED: Final = re.compile(
    r"^\W*(?:(?:also|back|similarly|earlier|meanwhile|previously|zuvor|bereits|déjà|ya|już),? )?(?:(?:as )?(?:early|late|recently) as |(?:in|im|en|em|nel|w|we|v|в|у|i|im jahr|in het jaar|år|in the year)\s)(?:(?:early|late|mid-?|the \w+ of|anfang|ende|mitte|début|fin|principios de|finales de)\s?)?(?:[^\W\d_]{3,12}\.?,?\s(?:de |of |del )?)?(?P<year>(?:19|20)\d\d)\b|^\W*(?:また、?|なお、?)?(?P<year_east>20\d\d)(?:年|년)",
    re.IGNORECASE,
)
"""A sentence that opens with the year in which happened what it tells."""
_LONG_AGO: Final = re.compile(
    r"^\W*(?:(?:back then|rok temu|(?:[\w-]+ ){1,2}?(?:lat|lata|miesięcy|miesiące) temu|(?:[\w-]+ )?(?:год|года|лет|месяц|месяца|месяцев) назад|för (?:[\w-]+ ){1,2}?(?:år|månader) sedan|for (?:[\w-]+ ){1,2}?(?:år|måneder) siden|(?:[\w-]+ )?(?:yıl|ay) önce|setahun lalu|(?:[\w-]+ )?(?:tahun|bulan) lalu|damals|seinerzeit|à l['’]époque|en aquel(?:la)? (?:entonces|ocasión)|all['’]epoca|na (?:época|ocasião)|destijds|wówczas|wtedy|тогда|den gången|earlier (?:this|that|in the) year|last (?:year|month|summer|winter|spring|autumn|fall)|(?:[\w-]+ ){1,2}?(?:months?|years?) (?:ago|earlier)|letzten (?:monat|sommer|winter)|letztes jahr|im (?:vergangenen|letzten|vorigen) (?:jahr|monat)|vor (?:\w+ ){1,2}?(?:monaten|jahren|wochen)|l['’](?:an dernier|année dernière)|le mois dernier|il y a (?:[\w-]+ ){1,2}?(?:mois|ans)|el (?:año|mes) pasado|hace (?:[\w-]+ ){1,2}?(?:meses|años)|no (?:ano|mês) passado|há (?:[\w-]+ ){1,2}?(?:meses|anos)|l['’]anno scorso|il mese scorso|(?:[\w-]+ ){1,2}?(?:mesi|anni) fa|vorig jaar|vorige maand|(?:[\w-]+ ){1,2}?(?:maanden|jaar) geleden|w (?:zeszłym|ubiegłym) (?:roku|miesiącu)|в прошлом (?:году|месяце)|förra (?:året|månaden)|geçen (?:yıl|ay))\b|去年|昨年|作年|上个月|先月|지난해|지난달)"
    r"|(?<!\w)(?:sufrió|tuvo|padeció|registró|subì|ebbe|sofreu|teve|a subi|a connu|erlitt|hatte|leed|kende) (?:hace|há|il y a|vor) (?:[\w-]+ ){1,2}?(?:meses|años|anos|mois|ans|monaten|jahren)\b",
    re.IGNORECASE,
)
"""A sentence that opens with a time so long ago that it is of another outage."""
_DID_ITSELF: Final = re.compile(
    r"\b(?:the|this|its|today['’]s|\w+day['’]s) (?:[\w-]+ ){0,2}?(?:outages?|disruptions?|downtime|blackout|shutdown) (?:(?:has|had|have|also|then|quickly|in turn) )*(?:led to|caused|triggered|sparked|resulted in|prompted|set off|created|brought about) $",
    re.IGNORECASE,
)
"""Before what the outage did."""
_AT_FIRST: Final = re.compile(
    r"\b(?:(?:initially|at first|first|originally) (?:(?:was|were) )?(?:appeared|seemed|looked|suspected|believed|thought|assumed|feared|attributed|blamed)|(?:suspected|believed|thought|assumed|feared|attributed|blamed)[^.;,]{0,40} (?:at first|initially))\b",
    re.IGNORECASE,
)
_BUT_THEN: Final = re.compile(
    r"\b(?:but|before|until|however|turned out|ruled (?:it )?out|later|now clear|in fact|it emerged)\b", re.IGNORECASE
)
"""What was supposed at first, and what was found then."""
_NEARLY_ALL: Final = re.compile(
    r"(?:anything|everything|a (?:wide )?(?:variety|range|number|host) of (?:factors|reasons|causes|things))\b|.*\bsingle points? of failure\b"
    r"|(?:more than |at least |over |some |about )?(?:\d{2,}|\d[\d.,]+) (?:[\w-]+ ){0,3}?(?:failures|incidents|outages|errors|problems|glitches|breakdowns)\b",
    re.IGNORECASE,
)
"""Words that name no one fault."""
_NO_NOUN: Final = re.compile(r",|(?:[^\s“”«»]+ ){6,}(?:and|or|e|y|et|und|och|og|i|и|та|ve|dan)$|(?:an?|the|any|every) (?:[\w-]+ ){1,3}?(?:cannot|can['’]t|can|will|won['’]t|would|could|may|might)\b(?! have\b)|(?:scheduled|planned) (?:[\w’'-]+ ){1,6}?for (?:the same|that|this|\w+day)\b|(?:triggering|causing|leading to|resulting in|this|that|these|those|which|who) (?!is\b)(?:[\w’'-]+ ){0,1}?(?:\w+(?:ed|ing)\b|an?\b|the\b)", re.IGNORECASE)  # fmt: skip
"""What goes on about a thing that was named before it."""
_WHERE: Final = re.compile(r"(?:the|an?|one|a single|its)? ?(?:(?!in |on |at |of )[\w.()-]+ ){0,5}?(?:regions?|availability zones?)(?:$|, so\b)", re.IGNORECASE)  # fmt: skip
"""A place alone."""


def stands_elsewhere(reading: Reading, line: Line, claim: Claim) -> bool:
    """Whether a cause that is of no other day stands where nothing is told of this outage."""
    if (claim.about is not None and claim.about.day) or claim.qualifier == "denies":
        return False
    value, low = str(claim.value), max(claim.start - line.start, 0)
    at = max(line.text.find(value[:_A_FEW], low), low)
    return told_elsewhere(line.text, at, value, language=(reading.language or "en")[:2], years=_years(reading))


def _years(reading: Reading) -> frozenset[int]:
    """The years of an article on an outage and of the outage; none where its headline and lead are on something else."""
    published = reading.page.published
    if published is None or not any(speaks_of_outage(line) for line in reading.lines[:_LEAD]):
        return frozenset()
    return frozenset({published.at.year, *(int(day[:4]) for day in reading.frames.days)})


def told_elsewhere(sentence: str, start: int, value: str, *, language: str, years: frozenset[int]) -> bool:
    """Whether the cause `value`, from `start` on in its sentence, is of no outage or of another one. `years`: those of the
    days of the article and of its outage, none where it only recalls outages.
    """
    before = sentence[:start]
    return (
        _is_supposed(sentence, before, value, language)
        or _is_at_large(sentence, before, value, language)
        or (bool(years) and _is_past(sentence, before, years))
        or _DID_ITSELF.search(before) is not None
    )


def _is_supposed(sentence: str, before: str, value: str, language: str) -> bool:
    supposes = _SUPPOSES.get(language)
    if (supposes is not None and supposes.match(sentence)) or _names_none(value):
        return True
    if language == "tr" and _DENIED_IN_TURKISH.match(sentence, len(before) + len(value)):
        return True
    asked = _WHETHER.search(before + value[:_A_FEW])
    if asked is not None and asked.start() and not _WONDERS.search(before):
        return True
    if language in _UNSPACED and _WHETHER_EAST.search(sentence, len(before)):
        return True
    return _AT_FIRST.search(before) is not None and _BUT_THEN.search(sentence, len(before)) is not None


def _names_none(value: str) -> bool:
    """Whether words are no name of one fault."""
    return any(words.match(value) is not None for words in (_NEARLY_ALL, _NO_NOUN, _WHERE))


def _is_at_large(sentence: str, before: str, value: str, language: str) -> bool:
    """Whether a sentence says what happens at any time."""
    if language in _UNSPACED:
        return _AT_ANY_TIME.search(sentence) is not None
    after = sentence[len(before) :]
    if _DEFINES.match(sentence) or _LEADING.match(after) or _IN_COURT.search(before):
        return True
    if _USUALLY.search(before + value) and not _THIS.search(sentence):
        return True
    return _OF_A_KIND.search(before) is not None and not _THIS.search(sentence) and not _CANNOT.search(sentence)


def _is_past(sentence: str, before: str, years: frozenset[int]) -> bool:
    """Whether a sentence tells what came days before, or of another year."""
    if _FOLLOWS.match(sentence) or _LONG_AGO.search(sentence, 0, len(before) + _A_FEW):
        return True
    for later in _LATER.finditer(before):
        english = later.group().lower().endswith("after")
        if english and not _OF_IT.search(before, 0, later.start()):
            continue
        if not _AGAIN.match(sentence, later.end()) and not _CLAUSE.search(before, later.end()):
            return True
    framed = _FRAMED.match(sentence)
    return framed is not None and int(framed["year"] or framed["year_east"]) < min(years)
