"""Words that name a fault where nothing is told of this outage: in a supposition, in what holds at any time, in what is asked,
among what merely came before, in another year, in what the outage did itself.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Final

from scraper.core.articles.cause_saying import is_refused
from scraper.core.articles.cause_setting import speaks_of_outage
from scraper.core.articles.lines import Line
from scraper.core.articles.long_past import came_before, is_long_ago, is_of_before
from scraper.core.articles.own_stretch import UNKNOWN
from scraper.core.articles.passages import Reading
from scraper.core.language.at_large import OF_THE_OUTAGE, SUCH
from scraper.core.language.not_either import is_not_it
from scraper.core.model import About, Claim
from scraper.core.patterns import late

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
    code: late(rf"\W*(?:{words})(?!\w)" if code not in {"ja", "ko", "zh"} else rf"\W*(?:{words})", re.IGNORECASE)
    for code, words in _IF.items()
}
_WHETHER: Final = late(
    r"(?:\b(?:whether|ob|czy|zda|zdali|huruvida|hvorvidt|чи|apakah|liệu(?= (?:có|sự cố|vụ|đây|việc|nguyên nhân)\b)|ما إذا|هل)\b(?! or not)|(?<!\w)ли(?!\w)|\b(?:chiar\w+|capire|verificar\w*|accertare|saper[ea]|sabe\w*|esclarec\w+|aclar\w+|confirm\w+|determin\w+|précis\w+|savoir|sait|vérifi\w+|dire|ponder\w*|investig\w+|analiz\w+|analis\w+|desconoc\w+|ignor\w+|desconhec\w+)(?: (?:aún|todavía|ainda|ancora|encore))? (?:si|se)\b(?! (?:tratt?\w+|deb\w+|produ\w+|origin\w+|dev\w+)))(?:(?!, (?:but|and|aber|ale|men|ma|pero|mais|mas|но)\b)[^.;:])*$",
    re.IGNORECASE,
)
"""Before words that somebody only asks about."""
_WONDERS: Final = late(
    r"\b(?:speculat|suspect|wonder|theori[sz]|guess|spekul|spécul|especul|ipotizz)\w*\b", re.IGNORECASE
)
"""Whoever wonders whether it was a fault names it as his guess."""
_WHETHER_EAST: Final = late(r"かどうか|か否か|인지 (?:여부|아닌지|확인|조사|파악)|여부|是否", re.IGNORECASE)
"""Behind words that somebody only asks about, or right before them."""
_NEXT_TO: Final = 4
_UNSPACED: Final = frozenset({"ja", "ko", "zh"})
_OF_A_KIND: Final = late(
    r"\b(?:be (?:it|they)|whether (?:it be|from|because of|due to|through)) [^.;]*$|(?:^|[.;:,] )(?!(?:users?|customers?|people|clients?|subscribers|visitors|players|developers|readers|others)\b)(?:[a-z][a-z-]+ ){0,2}[a-z-]+s (?:can|may|might|could(?! not\b)) (?!have\b|not have\b|be (?:experienc|see|affect))[a-z]+\b[^.;]*$"
    r"|\bsuch an? (?:[\w-]+ ){0,2}?(?:outages?|failures?|incidents?|disruptions?|problems?|glitch|crash) (?:can|could|may|might)\b[^.;]*$"
    r"|\b(?:oft|oftmals|mitunter|vielfach|gelegentlich|hin und wieder|occasionally|from time to time|parfois|de temps en temps|a veces|às vezes|a volte|talvolta|soms|af en toe|czasem|czasami|ibland|kadang|иногда|порой)\b[^.;]{0,60}$"
    r"|\b(?:most common|commonest|(?:häufigsten?|les plus (?:fréquent|courant)e?s|más (?:comunes|frecuentes)|mais comuns|più (?:comuni|frequenti)|meest voorkomende|najczęst\w+|самые частые|vanligaste)) [^.;]{0,160}$"
    r"|(?<!ces )(?<!diese )(?<!estos )(?<!estas )(?<!questi )\b(?!kunden|nutzer|user|client|utilisateur|usu[aá]rio|utent|klien|użytk|пользов|клиент|користув|gebruiker|klant|zákazn|uživatel|viele|they|ils|sie|wir)[^\W\d_]+ (?:peuvent|pueden|podem|possono|können|kunnen|mogą|mohou|могут|можуть)\b[^.;]{0,60}$"
    r"|\b(?:bisa|dapat)\b[^.;]{0,40}$",
    re.IGNORECASE,
)
"""Before the reasons that things of a kind may have."""
_USUALLY: Final = late(
    r"(?<!\w)(?:обычно|часто|как правило|зазвичай|sering(?: kali)?|biasanya|umumnya|genellikle|sık sık|çoğunlukla|zwykle|zazwyczaj|często|obvykle|většinou|ofta|vanligtvis|ofte|vanligvis|usein|yleensä|gyakran|souvent|généralement|généralement|a menudo|generalmente|frequentemente|geralmente|spesso|di solito|vaak|meestal|meistens|zumeist|in der regel|la plupart du temps|le plus souvent|la mayor[ií]a de las veces|casi siempre|na maioria das vezes|quase sempre|il più delle volte|quasi sempre|doorgaans|najczęściej|çoğu kez|çoğu durumda|in den meisten fällen|dans la plupart des cas|en la mayor[ií]a de los casos|na maioria dos casos|nella maggior parte dei casi|in de meeste gevallen|w większości przypadków|ve většině případů|i de flesta fall|i de fleste til(?:fælde|feller)|в большинстве случаев|у більшості випадків|oftast|för det mesta|чаще всего|найчастіше|çoğu zaman|bu tür|kebanyakan|většinou|nejčastěji)(?!\w)[^.;]{0,90}$",
    re.IGNORECASE,
)
_IN_COURT: Final = late(r"\b(?:class[- ]action|lawsuit|suit|plaintiffs?|petition|complainants?) (?:\w+ )?(?:claims?|alleg\w+|argues?|says?|contends?)\b", re.IGNORECASE)  # fmt: skip
_THIS: Final = late(r"\b(?:ini|tersebut|itu|kali)\b|\b(?:ces|diese[rn]?|est[oa]s|quest[ie]|deze|te|tyto|эти|ці)\b", re.IGNORECASE)  # fmt: skip
"""What such a sentence says it of, where it is on this outage."""
_CANNOT: Final = late(r"\b(?:nicht|kein\w*|pas|plus|no|não|non|niet|geen|nie|ne|не|tidak)\b", re.IGNORECASE)
"""What cannot be done is a fact."""
_AT_ANY_TIME: Final = late(
    r"通常|往往|一般(?:来说|而言|情况下|是由|由)|常见(?:的)?原因|多种因素|等因素|(?:原因|要因)[^。]{0,40}(?:分類でき|大別|挙げられ|さまざま|様々)|一般(?:に|的に)|ことが(?:多い|ある)|場合(?:が|も)ある|일반적으로|대개|대부분|多くの場合|ことが多い|多发生|多發生|大多|多因|이런 (?:장애|사고|현상)|此类|此類|这类|這類|こうした(?:障害|不具合|トラブル)は|흔히|경우가 많|대체로"
)
"""In a sentence of East Asia: what may happen at any time."""
_DEFINES: Final = late(
    r"\W*(?:in an?|during an?|bij een|bei (?:einem|einer)|lors d['’]une?|dans une?|en una?|durante una?|in un['’ ]?|durante un['’ ]?|num|numa|em um|em uma|vid en|ved et|ved en|при|podczas|w przypadku)(?:\s|(?<=['’ ]))(?:[\w-]+[ -]){0,3}?(?:[\w-]*(?:ddos|attack|angriff|attacke|aanval|attaque|ataque|attacco|atak\w*|атак\w*|angrep|angreb))(?! (?:on|against|auf|gegen|op|tegen|contre|contra|sur|contro|na|на|mot|mod)\b)[\w-]*,?\s",
    re.IGNORECASE,
)
"""A sentence that says what attacks of a kind are."""
_A_FEW: Final = 24
"""Characters of a time that a phrase may open with by mistake: "suffered some months ago a fault"."""
_DID_ITSELF: Final = late(
    r"\b(?:the|this|its|today['’]s|\w+day['’]s) (?:[\w-]+ ){0,2}?(?:outages?|disruptions?|downtime|blackout|shutdown) (?:(?:has|had|have|also|then|quickly|in turn) )*(?:led to|caused|triggered|sparked|resulted in|prompted|set off|created|brought about) $",
    re.IGNORECASE,
)
"""Before what the outage did."""
_AT_FIRST: Final = late(
    r"\b(?:(?:initially|at first|first|originally) (?:(?:was|were) )?(?:appeared|seemed|looked|suspected|believed|thought|assumed|feared|attributed|blamed)|(?:suspected|believed|thought|assumed|feared|attributed|blamed)[^.;,]{0,40} (?:at first|initially))\b",
    re.IGNORECASE,
)
_BUT_THEN: Final = late(
    r"\b(?:but|before|until|however|turned out|ruled (?:it )?out|later|now clear|in fact|it emerged)\b", re.IGNORECASE
)
"""What was supposed at first, and what was found then."""
_NO_NOUN: Final = late(r",|(?:[^\s“”«»]+ ){6,}(?:and|or|e|y|et|und|och|og|i|и|та|ve|dan)$|(?:an?|the|any|every) (?:[\w-]+ ){1,3}?(?:cannot|can['’]t|can|will|won['’]t|would|could(?! not)|may|might)\b(?! have\b)|(?:scheduled|planned) (?:[\w’'-]+ ){1,6}?for (?:the same|that|this|\w+day)\b|(?:triggering|causing|leading to|resulting in|this|that|these|those|which|who) (?!is\b)(?:[\w’'-]+ ){0,1}?(?:\w+(?:ed|ing)\b|an?\b|the\b)", re.IGNORECASE)  # fmt: skip
"""What goes on about a thing that was named before it."""
_WHERE: Final = late(r"(?:the|an?|one|a single|its)? ?(?:(?!in |on |at |of )[\w.()-]+ ){0,5}?(?:regions?|availability zones?)(?:$|, so\b)", re.IGNORECASE)  # fmt: skip
"""A place alone."""
_BECAUSE_OF_IT: Final = late(
    r"\W*(?:because of|due to|as a result of|owing to|amid) (?:the|this|that|its|\w+day['’]s|today['’]s) (?:[\w-]+ ){0,2}?(?:outages?|disruptions?|downtime|blackout|incident|crash)\b(?: (?:at|of|in|with) [^,;.]{2,60}(?=,))?,? (?!(?:caused|triggered|due|blamed|which|that|was|is|resulting|stemming)\b)"
    r"|\W*(?:durch|wegen|aufgrund|infolge) (?:der|des|dem|den|dieser?|dieses) (?:\w+ )?(?:ausfalls?|störung|panne) |\W*(?:à cause|en raison|du fait) de (?:cette|la) (?:\w+ )?panne |\W*(?:debido a|por) (?:la|esta) (?:\w+ )?(?:caída|interrupción) |\W*(?:devido à|por causa d[ae]|com a) (?:\w+ )?(?:queda|pane|instabilidade) "
    r"|\W*(?:a causa|per colpa) de(?:l|lla|i) (?:\w+ )?(?:disservizio|blackout) |\W*(?:door|vanwege) de (?:storing|uitval) |\W*(?:z powodu|w wyniku) (?:tej )?awarii (?!\w*(?:zasil|prąd|serwer|sprzęt|baz|sieci|system))|\W*из-за (?:этого )?сбоя (?!в |на |у )|\W*akibat (?:gangguan|insiden) (?:ini|itu|tersebut)|\W*(?:この|その|今回の)(?:通信|システム|大規模|接続|ネットワーク|サービス)?(?:障害|不具合|トラブル)(?:の影響)?(?:で|により|によって|のため)、?|\W*(?:이번|이|해당) (?:\S+ )?(?:장애|먹통|사고)(?:로|의 여파로| 때문에) |\W*(?:受|因)(?:此次|这次|该)?(?:故障|宕机|中断)(?:影响)?[，,]?",
    re.IGNORECASE,
)
"""Before what the outage brought about, told behind it."""
_DID_IN_TURKISH: Final = late(r"(?:[^\s.;,]+ ){0,3}?(?:arıza|kesinti|sorun|aksaklık|problem|çökme)(?:lar|ler)?, [^.;]*(?:neden ol|sebep ol|yol aç|sebebiyet)", re.IGNORECASE)  # fmt: skip
"""Turkish has what was brought about behind the outage."""
_OTHERS: Final = late(
    r"\W*(?:(?:also|meanwhile|elsewhere|separately),? )?(?:(?:an?|the|one|ein|eine|un|une|una|uma|een|en|ett) )?(?:other|another|rival|competing|andere|ein anderer|d['’]autres|un autre|otr[oa]s?|outr[oa]s?|altr[ie]|inne|другие|andra|andre) (?:[^\s.;,]+ ){0,2}?(?:services?|apps?|sites?|platforms?|providers?|banks?|compan\w+|firms?|operators?|carriers|dienste|anbieter|banken|opérateurs?|sites|services|empresas|operador\w+|servicios?|serviços?|operator\w+|servizi|сервисы|операторы|банки|компании)\b(?! (?:on|that|which|such as|like|including)\b)"
    r"|\W*(?:next door|over the border|across the (?:border|river|state line|bay|road)|meanwhile,? in [A-Z])\b",
    re.IGNORECASE,
)
"""A sentence on others than the provider, or on another place."""
_APART: Final = late(r"\b(?:was|were|is|are|as|had|has|have|by|reported) (?:an? )?(?:\w+ly )?(?:separate|unrelated) (?:matter|issue|problem|outage|incident|fault|failure|event|disruption)s?\b[^.;]{0,60}$", re.IGNORECASE)  # fmt: skip
"""Trouble that is said to be another one."""
_NEVER_YET: Final = late(r"\b(?:never (?:before|yet)|not (?:once|since)|(?:has|have|had) (?:never|not yet|rarely|seldom))\b[^.;,]*$", re.IGNORECASE)  # fmt: skip
"""Before what had not come about so far."""
_PUT_OFF: Final = late(
    r"\b(?:postponed|called off|rescheduled|verschoben|abgesagt|reportée?s?|aplazad[oa]s?|pospuest[oa]s?|adiad[oa]s?|rinviat[oaie]|uitgesteld|przełożon\w+)\b|(?<!\w)(?:перенес[её]н\w*|отложен\w*)",
    re.IGNORECASE,
)
"""What was put off, and why, is no outage."""


@dataclass(frozen=True, slots=True)
class _Told:
    """A cause in its sentence: the words before it and behind it, and the years of the days of the article and its outage."""

    sentence: str
    before: str
    value: str
    language: str
    years: frozenset[int]

    @property
    def spaced(self) -> bool:
        """Whether its language parts words with spaces."""
        return self.language not in _UNSPACED


def placed(reading: Reading, line: Line, claim: Claim, *, at_large: bool) -> Claim | None:
    """A cause with the outage that it is of; None where it stands where nothing is told of any. `at_large`: its sentence is
    one of a stretch that speaks of the reasons of a kind.
    """
    if (claim.about is not None and claim.about.day) or claim.qualifier == "denies":
        return claim
    value, low = str(claim.value), max(claim.start - line.start, 0)
    at = max(line.text.find(value[:_A_FEW], low), low)
    told = _Told(line.text, line.text[:at], value, (reading.language or "en")[:2], _years(reading))
    if at_large or _is_elsewhere(told):
        return None
    if claim.about is None and _is_long_ago(told):
        return replace(claim, about=About(_sufferer(reading, line)))
    return claim


def _sufferer(reading: Reading, line: Line) -> str:
    """Whose outage of another year a sentence tells of: the only provider it names, else the article's own."""
    named = {n.provider for n in line.namings}
    return named.pop() if len(named) == 1 else reading.primary or UNKNOWN


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
    told = _Told(sentence, sentence[:start], value, language, years)
    return _is_elsewhere(told) or _is_long_ago(told)


def _is_elsewhere(told: _Told) -> bool:
    return any(elsewhere(told) for elsewhere in _ELSEWHERE)


def _names_none(told: _Told) -> bool:
    """Words that are no name of one fault."""
    return any(words.match(told.value) is not None for words in (_NO_NOUN, _WHERE))


def _is_supposed(told: _Told) -> bool:
    """On a condition: "if a till stops because of a disk fault"."""
    supposes = _SUPPOSES.get(told.language)
    return supposes is not None and supposes.match(told.sentence) is not None


def _is_asked(told: _Told) -> bool:
    """Asked about: "whether it was a router fault"."""
    asked = _WHETHER.search(told.before + told.value[:_A_FEW])
    if asked is not None and (asked.start() or told.language != "en") and not _WONDERS.search(told.before):
        return True
    return not told.spaced and _WHETHER_EAST.search(told.sentence, max(0, len(told.before) - _NEXT_TO)) is not None


def _is_taken_for_it(told: _Told) -> bool:
    """Taken for the cause at first, and no longer."""
    return _AT_FIRST.search(told.before) is not None and _BUT_THEN.search(told.sentence, len(told.before)) is not None


def _is_ruled_out(told: _Told) -> bool:
    """Ruled out in its clause: "no evidence of a bad cable", "nor of an attack", "攻撃によるものではない"."""
    behind = told.sentence[len(told.before) + len(told.value) :]
    if is_not_it(told.before, told.value, behind, spaced=told.spaced):
        return True
    refused = told.spaced and is_refused(told.before.rsplit(", ", 1)[-1])
    return refused or _NEVER_YET.search(told.before) is not None


def _is_at_large(told: _Told) -> bool:
    """Said of outages, attacks or reasons at any time."""
    if SUCH.search(told.sentence) and not OF_THE_OUTAGE.search(told.sentence):
        return True
    if not told.spaced:
        return _AT_ANY_TIME.search(told.sentence) is not None
    if _DEFINES.match(told.sentence) or _IN_COURT.search(told.before):
        return True
    this = _THIS.search(told.sentence) is not None
    if _USUALLY.search(told.before + told.value) and not this:
        return True
    return _OF_A_KIND.search(told.before) is not None and not this and not _CANNOT.search(told.sentence)


def _came_before(told: _Told) -> bool:
    """Told of what came before, by days or by hours."""
    return bool(told.years) and came_before(told.sentence, told.before)


def _is_long_ago(told: _Told) -> bool:
    """Told of another year, or of a time long ago; itself an outage of another year."""
    if is_of_before(told.before, told.value, min(told.years, default=0)):
        return True
    return bool(told.years) and is_long_ago(told.sentence, len(told.before) + _A_FEW, min(told.years))


def _is_its_doing(told: _Told) -> bool:
    """What the outage did, told behind it: "the outage led to a surge of calls", "because of the outage"."""
    if told.language == "tr" and _DID_IN_TURKISH.match(told.sentence):
        return True
    return _DID_ITSELF.search(told.before) is not None or _BECAUSE_OF_IT.match(told.before) is not None


def _is_of_others(told: _Told) -> bool:
    """Why something else stood still: another house's service, a meeting that was put off."""
    if _OTHERS.match(told.before) is not None or _APART.search(told.before) is not None:
        return True
    return _PUT_OFF.search(told.sentence) is not None


_ELSEWHERE: Final[tuple[Callable[[_Told], bool], ...]] = (
    _names_none,
    _is_supposed,
    _is_asked,
    _is_taken_for_it,
    _is_ruled_out,
    _is_at_large,
    _came_before,
    _is_its_doing,
    _is_of_others,
)
"""What makes words for a cause no cause of this outage, the cheap tests first. One is enough."""
