"""How far the words of a cause go in a sentence, and which words name none."""

from __future__ import annotations

import re

from scraper.core.articles.no_cause import is_no_cause
from scraper.core.language.fault_telling import fault_telling
from scraper.core.language.fault_words import is_of_another_house, names_fault_itself, names_thing
from scraper.core.language.lexicon import UNSPACED
from scraper.core.language.not_known import is_not_known
from scraper.core.language.outage_nouns import describes_outage, tells_outage_alone
from scraper.core.patterns import late

_LONGEST = 140
_SHORTEST = 3
_A_DATE = 30
"""Characters of a phrase that a date takes up."""
_STOP = late(
    r"[.;!?()\n。！？；]|,\s(?:with|which|and|but|who|while|as|affecting|leaving|the company|according|said|say|it|they|users|rather|not|after|before|although|though|however|where|when|sending|resulting|causing|"
    r"making|prompting|leading|wie|das|so|selon|según|segundo|secondo|ma|mais|pero|mas|aber|und|et|y|e)\b|\s(?:at that time|(?i:on (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday))|according to|which (?:led|caused|left|resulted|meant)|"
    r"that (?:led|left|began|started|lasted)|said|says|and (?:has|have|was|were|is|are|had|said|that|it|they|the company|a fix|deployed|implemented|rolled|worked|engineers))\b|[,—–]\s|(?<=\w)—(?=\w)|:\s|[”\"]\s(?!(?:of|in|at(?! \d)|within|to|affecting|effect|bug|error|failure|issue|problem|attack|weather|outage|event|conditions|update|change|maintenance|network|spike|surge|traffic|system)\b|and [“\"])|、|，|(?<=[\u3040-\u30ff\u4e00-\u9fff]),"
)
_EMPTY = late(
    r"^(?:the |this |that |an? |its |these |their |our |other )?(?:outage|incident|issue|problem|disruption|it|them|downtime|error|errors|fact|situation|failure|this|that|unknown|nothing(?: in particular)?|anything|nobody|what|how|who|unavailability|unclear|gefunden|bekannt|unklar|behoben|unbekannt|(?:άγνωστ|γνωστ)(?:ή|ό|ός|ά|ές|ο|η|ος)|reports?|users?|ongoing (?!cyber|attack|ddos|maint|migrat|upgrad|power)\w+|following|same|question|"
    r"(?:service |technical |major |widespread |global |massive |communications? |network |nationwide |internet |mobile |cloud )*(?:outage|incident|disruption|interruption)|(?:service |major |widespread |global |massive |nationwide )*(?:issues?|problems?|errors?))s?(?: (?:on|that|this|last|over|across|since|earlier) .*)?\W*$",
    re.IGNORECASE,
)
_NOTHING = late(
    r"^(?:themselves|itself|himself|herself|ourselves|sich selbst|(?:eux|elles?|lui)-mêmes?|a s[ií] mism\w+|se stess\w+|zichzelf|siebie|себя|собі|себе)(?!\w)|^(?:ال)?(?:انقطاع|توقف|تعطل) (?:ال)?خدم(?:ة|ات)(?!\w)(?! الكهرباء)|^не (?!хват|достат|сработ|выдерж|справ|обнов|провер|уч)|^at (?:the|that) (?:time|moment|weekend|start|end|beginning)\b|^(?:(?:some|ongoing|the|these|technical|continued) )*(?:trouble|problems|issues|difficult(?:y|ies)) (?:with|accessing|using|in using|in accessing) (?:the |its |their |our )?(?:[\w’'-]+ ){0,2}?(?:apps?|sites?|web ?sites?|online (?:banking|services?)|mobile (?:app|banking)|platform|portal|log-?ins?|log-?in)(?=,| and\b|\W*$)|^(?:(?:the|its|this|these|two|three|four|several|many|multiple|various|some) )?(?:root |main |underlying |possible |potential |likely |different )*(?:causes?|reasons?|factors?)\W*$|"
    r"^(?:the |this |its )?(?:[\w-]+ ){0,2}?(?:impact|scale|scope|size|extent|severity|magnitude|duration|length|nature|timing|popularity|importance) of\b"
    r"|^(?:diese[rsmn]?|der|dem|des|de(?:r|m)selben|cette|cet|ce|la|le|l['’]|esta|este|esa|ese|la|el|essa|esse|quest[ao]|il|deze|dit|de|het|tej|tego) ?(?:\w+ )?(?:störung(?:en)?|ausfalls?|problems?|probleme|panne|incident|problème|coupure|caída|falla|problema|fallo|interrupción|falha|queda|instabilidade|disservizio|guasto|problema|storing|probleem|uitval|awari[ai])\W*$"
    r"|^(?:velk\w+ |rozsáhl\w+ |globáln\w+ |masivn\w+ |včerejš\w+ |dnešn\w+ )?výpad\w+(?! (?:proudu|elektř|napáj|server|DNS|\w+ centr))"
    r"|^(?:a|o|as|os) ?(?:\w+ )?(?:interrupção|falhas?|quedas?|instabilidades?|problemas?|pane)\W*$"
    r"|^(?:kendala|gangguan|masalah|insiden|hal|kejadian|error|eror)(?: (?:tersebut|ini|itu))?\W*$|^(?:この|その|本)?(?:障害|不具合|影響)\W*$|^(?:该|此)?(?:故障|问题)\W*$|^(?:(?:de|een|die|der|eine[rs]?) )?(?!(?:DNS|IT|BGP|LTE|VPN|API|SQL|CDN)-)[a-z]*[A-Z][\w&]*-(?:storing|störung|ausfall|driftstörning)(?:en|s)?\W*$|^(?:これ|それ|こちら|(?:この|その)(?:ため|影響|結果))\W*$|^(?:этого|этой|этих|того|чего|цього|цієї)\b(?! (?:сбо|атак|авари|обновл|помилк|ошибк))|^(?:最[终終]|[进進从從继繼]而|随后|隨後|结果|結果|同时|同時|直接)+\W*$|^(?:이|이번|해당)? ?(?:장애|오류)\W*$",
    re.IGNORECASE,
)
"""What is no cause: the trouble itself, or how large it was."""
_FOUND_TO_BE = late(
    r"(?:(?:\w+ly|later|since|now|also|been|being|has|have|had) )*(?:identified|determined|confirmed|found|established|named|described|pinpointed|diagnosed|isolated) (?:as|to be|to have been) (?:being )?(?=\S)",
    re.IGNORECASE,
)
"""Between the words for a cause and the cause: "the root cause was identified as an expired key"."""
_ADJECTIVES = late(
    r"[“\"‘']?(?:an?|one) (?!(?:bug|fault|fire|change|update|problem|failure|error|glitch|hack|attack)\b)[\w-]+, (?!(?:which|and|but|that|who|as|it|they|said|says|according|while|not|or|the|an?)\b)(?=[\w’-]+ )",
    re.IGNORECASE,
)
"""A comma between two adjectives ends nothing: "a sudden, unusual spike"."""
_AT_THE_TIME = late(
    r"(?:this time|in this case|on \w+day|at [\d:.]+(?: ?[ap]\.?m\.?)?|yesterday|earlier|last (?:week|night)|that day|diesmal|cette fois(?:-ci)?|esta vez|desta vez|questa volta|deze keer), (?=\S)",
    re.IGNORECASE,
)
"""A time before the cause: "because this time, a step was left out"."""
_ITS_OWN = late(r"(?:its|their|our|his|the|an?|one|seine\w*|ihre\w*|son|sus?|suo|seus?) (?:own |internal |eigen\w* |propio |próprio |proprio )?(?:[\w-]+ )?(?:systems?|networks?|servers?|infrastructure|platform|side|end|errors?|problems?|issues?|faults?|mistakes?|failures?|causes?|culprit|thing|chain of events|netz\w*|sistemas?|système|rete|red|rede)$", re.IGNORECASE)  # fmt: skip
"""Words that a colon tells the cause behind: "traced it to its own system: a rule had looped"."""
_BACK = late(
    r"(?:the|this|that|these|those|its|their|our|der|die|das|dem|den|des|la|le|les|el|los|las|il|lo|o|a|os|as|de|het|den|det)\s|l['’]",
    re.IGNORECASE,
)
"""A determiner that points back: "the IT outage" is the one told before."""
_SHARE = late(r"(?:[^\s,]+ ){0,2}\d+(?:[.,]\d+)? ?%", re.IGNORECASE)
"""A share of the reports, by what users chose as their trouble."""
_NEUTER, _NEUTERS = "et ", frozenset({"da", "no"})
"""An article that means "and" in French, and the languages that have it."""
_ANOTHER_CLAUSE = ("،", ",")
"""Behind "the cause" the sentence goes on about something else."""
_MARKS = late(r"[“”\"«»„]\s?|^[‘'\s]+")
_DATED = late(r"\d+월 ?\d+일|\d+月\d+[日号]")
_RATHER = late(r"nicht\b[^.;]{2,60}?, sondern |ne\w* (?:pas )?[^.;]{2,60}?, mais (?:de |d['’]|à )?|(?:no |não |non )[^.;]{2,60}?,? (?:sino|mas sim|mas|ma|bensì|quanto più|quanto piuttosto) (?:a |de |di |por )?", re.IGNORECASE)  # fmt: skip
_THE_FACT = late(
    r"(?:(?:au|le|du) fait qu(?:e |['’])|(?:al |el |del )?hecho de que |(?:ao|o|do) (?:fato|facto) de (?:que )?|(?:al|il|dal) fatto che |het feit dat |dara(?:n|uf),? dass |that |que |qu['’]|che |dass? |dat |att |t(?:ego|ym|o),? że |т(?:ого|ем|ому|о),? что |т(?:ого|им|ому|е),? що |toho,? že |bahwa )",
    re.IGNORECASE,
)
"""Before a cause that is a clause: "due to the fact that", "из-за того, что"."""
_BEFORE_IT = (_RATHER, _FOUND_TO_BE, _AT_THE_TIME, _THE_FACT)
"""What may stand before a cause, in this order."""
_TRAILING = late(
    r"(?:という|とみられる|だった|でした|である|と(?:説明|発表|して|述べ)\w*|的?(?:触发|觸發|导致|導致|引起|引发|引發|造成)的?|而(?:失败|失敗|失效|中断|中斷|崩溃|崩潰|瘫痪|癱瘓)|이?라고 ?\w*|였다|이다|입니다|으로 (?:알려|밝혀|파악)\w*|\s(?:zurück(?:zuführen|geführt)?|zusammen|als (?:oorzaak|reden|boosdoener)|sebagai (?:biang|penyebab|pemicu|akar)[\w ]*|olduğu\w*(?: [\w’'-]+){0,2}))$"
)


def phrase_from(sentence: str, offset: int) -> tuple[int, int]:
    """Where the cause that follows `offset` of a sentence begins and ends in it."""
    rest, lead, stop = _phrase_at(sentence, offset := _led_to(sentence, offset))
    while stop is not None and stop.group() == ": " and _ITS_OWN.match(rest, lead, stop.start()):
        rest, lead, stop = _phrase_at(sentence, offset := _led_to(sentence, offset + stop.end()))
    length = min(stop.start() if stop else len(rest), lead + _LONGEST)
    if length == lead + _LONGEST and " " in rest[:length]:
        length = rest.rfind(" ", 0, length)
    start = offset + lead
    value = _TRAILING.sub("", rest[lead:length].rstrip(" ,.:;”\"'’»\xa0\u202f"))
    return start, start + len(value)


def _led_to(sentence: str, offset: int) -> int:
    """The offset behind what may stand before a cause."""
    for words in _BEFORE_IT:
        offset += len(sentence[offset:]) - len(sentence[offset:].lstrip(" "))
        before = words.match(sentence, offset)
        offset = before.end() if before is not None else offset
    return offset


def _phrase_at(sentence: str, offset: int) -> tuple[str, int, re.Match[str] | None]:
    """The rest of a sentence from an offset, where in it a phrase begins, and what first may end that."""
    rest = sentence[offset:]
    lead = len(rest) - len(rest.lstrip(" :“\"'‘«„\xa0\u202f"))
    listed = _ADJECTIVES.match(rest, lead)
    return rest, lead, _STOP.search(rest, listed.end() if listed is not None else lead + 3)


def names_cause(value: str, language: str = "en") -> bool:
    r"""Whether words name something that could be why, and not the outage itself, its size, its effect or a day. `\x00` in
    them stands for the article's own provider.
    """
    value = value.strip()
    if value.startswith(_ANOTHER_CLAUSE):
        return False
    shortest = _SHORTEST - 1 if language in UNSPACED else _SHORTEST
    if (len(value) < shortest and value != "\x00") or (len(value) <= _A_DATE and _DATED.search(value)):
        return False
    if is_of_another_house(value):
        return True
    return not (
        _EMPTY.match(value)
        or is_not_known(value)
        or _SHARE.match(value)
        or _NOTHING.match(value)
        or is_no_cause(value[len(_NEUTER) :] if language in _NEUTERS and value.lower().startswith(_NEUTER) else value)
        or _is_outage(value, language)
    )


def _is_outage(value: str, language: str) -> bool:
    """Whether words say, up to where a clause goes on, that the service did not work and nothing more."""
    telling = fault_telling(language)
    over = telling.ends.search(value, _SHORTEST) if telling is not None else None
    fronts = (value, value[: over.start()].rstrip()) if over is not None else (value,)
    for front in fronts:
        noun = tells_outage_alone(_MARKS.sub("", front), language)
        if (
            noun is not None
            and not names_fault_itself(noun, language)
            and (_BACK.match(noun) or not names_thing(noun, language))
        ):
            return True
        described = describes_outage(front) if language == "en" else None
        if (
            described is not None
            and not names_fault_itself(described, language)
            and not names_thing(described, language)
        ):
            return True
    return False
