"""Faults that a sentence puts behind an outage: before the verb that does the damage ("a bug took the site down"), behind
the words that lead up to it ("after a power failure"), in a frame around it, and as a thing that broke ("a cable was cut").
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from scraper.core.articles.broken_things import broken_things
from scraper.core.articles.harmed_machines import harmed_machines
from scraper.core.language.fault_telling import FaultTelling, fault_telling
from scraper.core.language.fault_words import (
    has_fault_noun,
    is_of_another_house,
    is_vague,
    may_name_fault,
    names_fault,
    names_thing,
    thing_at,
)
from scraper.core.language.outage_nouns import is_object_outage
from scraper.core.language.reasons_east import LIKELY, STATED
from scraper.core.language.severed_lines import severed_lines

_CLAUSE = re.compile(r"[;:!?()\n“”„«»\"—–]|,\s|(?<=[a-zà-ÿ])\.\s")
_SUFFERED = re.compile(r"\b(?:was|were|been|is|are|being|be|not|and|or) $")
_BOTH_ENDS = 2
_PARENTHESIS = re.compile(r"\([^()\n]{1,60}\)")
_ASIDE_OR_CLOCK = re.compile(r"\([^()\n]{1,60}\)|(?<=\d):(?=\d)")
_ABBREVIATED = re.compile(r"\s?\([^()\n]{1,60}\)$")
_ASIDES = ((",", ","), ("—", "—"), ("–", "–"), ("(", ")"))
_RELATIVE = re.compile(
    r"(?:which|who|que|qui|il quale|la quale|die|der|das|dat|welche[rs]?|котор\w+|який|яка|který|která|który|która) (?!\w+ed\W*$)",
    re.IGNORECASE,
)
_THE_CLAUSE = re.compile(
    r"\s*(?:which|ce qui|lo que|lo cual|o que|qui|que|che|il che|wat|vilket|hvilket|noe som|noget der|was|что|що|což|co|ami|ce)(?: (?:had|has|have|then|later|in turn|also))*\s*",
    re.IGNORECASE,
)
"""A pronoun for what the clause before it says."""
_NO_ASIDE = re.compile(r"\W*(?:and|but|or|so|then|he|she|it|they|we|users?|customers?|according|said|says|which|that|und|et|y|e)\b", re.IGNORECASE)  # fmt: skip
_LEADS_IN = re.compile(r"(?:nach|wegen|durch|aufgrund|infolge|bei|mit|von|na|door|vanwege|wegens) ", re.IGNORECASE)
_SEVERED = re.compile(
    r"durchtrennt|gekappt|beschädigt|gerissen|zerstört|doorgesneden|doorgeknipt|geraakt", re.IGNORECASE
)
"""What is done to a line or a machine, which need not be called a fault then."""
_FELL_OUT = re.compile(r"ausgef|ausfiel|unterbrochen|uitgev|uitviel", re.IGNORECASE)
_UNPOWERED = re.compile(r"\b(?:der|die|das) (?:Strom\w*|Kühlung|Klima\w*|Notstrom\w*|Kälte\w*)$|de (?:stroom\w*|koeling)$", re.IGNORECASE)  # fmt: skip
"""What fails a house and not its users."""
_SHORT = 7
"""Words before a form that is then a participle: "systems were hit"."""
_STOP = re.compile(r"[;:!?()\n”»—–]|,\s|(?<=[a-zà-ÿ])\.\s|(?<=\S)[\"“„«]")
_OPENING = 6
"""Code points of the words that open a phrase."""
_REACH = 150
"""Code points before a verb in which its subject stands."""
_LONGEST = 18
"""Words of a subject."""
_OF_IT = re.compile(
    r"(?:,? (?:that|which|who|qui|que|das|der|die|dat|som|joka|yang|что|который|която|che))?(?: (?:(?:occurred|happened|took place|broke out|arose) and|had|has|have|then|also|likely|apparently|probably|reportedly|may have|might have|could have|subsequently|allegedly|unintentionally|inadvertently|accidentally|further|even|actually|temporarily|briefly|first|again|is|was|are|were|been|now|se|s['’]est|si|sich|wohl|offenbar|auch|(?:a|ont|ha|han|hanno|tem|è|was|were|has been|have been|wurde\w*)(?: \w+)? (?:(?:été|sido|stat[oa]) )?(?:identifi|désign|reconn|individuat|señalad|apontad|identified|named|found)\w* (?:comme|como|come|as|als)(?: (?:étant|being))?))*,?$",
    re.IGNORECASE,
)
_EXPLICIT = re.compile(r"cause|led|result|force|trigger|spark|prompt|verursach|führ|löst|provoqu|entraîn|caus|provoc|gener|ocasion|determin|veroorza|leidde|orsak|forårsag|før(?:te|er)|gjor|medfør|spowod|způsob|вызва|прив[её]л|спричин|призв", re.IGNORECASE)  # fmt: skip
"""Verbs that say that something was the cause, however vaguely it is named."""
_SAME_THING = re.compile(
    r"^(?:the|this) (?:underlying|initial|ongoing|original|actual|core|main|root) (?:issues?|problems?|faults?|errors?|failures?|incidents?)$|^(?:the|this|that|these|those|such|any|each|every|no|what|der|die|das|diese\w*|jede\w*|le|la|l['’]|les|cette|cet|ce|ces|el|los|las|est[eao]s?|es[eao]s?|o|os|il|lo|i|gli|quest[oaie]|de|het|dit|deze|den|det|denne|dette|ten|ta|te|tento|tato|эт\w+|ця|цей)\s(?:[^\s]+\s?){1,2}$",
    re.IGNORECASE,
)
"""Two words behind "the": the outage once more, by another name."""
_AGENT = re.compile(r"rotura|incendi|sobrecarga|ruptura|coupure|updates?\b|upgrade|change|patch|migration|deploy|release|maintenance|attack|strikes?\b|attaque|ataque|attacc|angriff|атак|\bcuts?\b|fire|storm|bug|error|misconfig|human|mänsk|mensk|mensch|humain|umano|faktor|attack|overload|actualizaci|atualizaç|mise à jour|erreur|fehler|fout|ddos|power|strom|courant", re.IGNORECASE)  # fmt: skip
"""But for what somebody or something did."""
_DEED = re.compile(r"updates?\b|upgrade|\bchange|patch|migrati|deploy|release|maintenance|roll-?out|\bpush|attack|attaque|ataque|attacc|angriff|aanval|атак|wartung|arbeiten|travaux|obras|lavori|werkzaamheden|actualizaci|atualizaç|mise à jour|aggiornament|обновлен|оновлен|güncelle", re.IGNORECASE)  # fmt: skip
"""What somebody did, which may bring down what it was not done to."""
_HARM = re.compile(r"\W*(?:[\w’'.&-]+ ){0,4}?(?:damage|blaze|fires?|leaks?|(?:power )?disruptions?|loss of|failures?|shutdown|meltdown|crash(?:es)?|breakdown)(?!\w)", re.IGNORECASE)  # fmt: skip
"""What a deed does to a machine."""
_FORCE = re.compile(r"(?:the|an?|these|those)? ?(?:[\w-]+ )?(?:strikes|impacts|blasts?|explosions?|flooding|leak|water intrusion)", re.IGNORECASE)  # fmt: skip
_PLAIN_TROUBLE = re.compile(r"(?:an?|one|another|some)? ?(?:(?:major|widespread|massive|big|huge|serious|significant|critical|large|sudden|global|brief|temporary|unexpected|similar|new|different|ongoing|nationwide|worldwide|single|initial|service|system|systems|network|minor|mysterious|catastrophic|large-scale|wide-?spread|server|app|website|platform|internal|connectivity|connection|log-?in) )*(?:issues?|problems?|troubles?|failures?|errors?|glitch(?:es)?|faults?|crash(?:es)?|interruptions?|loss|shutdown|breakdown)$", re.IGNORECASE)  # fmt: skip
"""Trouble by no more than its size."""
_POINTS_BACK = re.compile(r"(?:the|this|that|these|those|such|his|her|it|any|each|every|der|die|das|diese\w*|le|la|les|l['’]|ce\w*|el|los|las|est\w+|es[eao]s?|o|os|a|as|il|lo|i|gli|quest\w+|de|het|deze|dit|den|det|denne|ten|ta|te|эт\w+|ц\w+)\b", re.IGNORECASE)  # fmt: skip
_ONCE_MORE = re.compile(r"(?:the|this|that|its|their|our) (?:bugs?|glitch|attacks?|fault|errors?|failure|change|update|upgrade|maintenance|migration|deployment|release|patch|rollout|fix)\b(?! (?:in|of|with|on|at|to|that)\b)", re.IGNORECASE)  # fmt: skip
_ANOTHER = re.compile(r"\b(?:separate|unrelated|similar|earlier|previous|other|different)\b|\b(?:reports?|complaints?|segnalazion\w+|reportes|relatos|reclamaç\w+|signalements|meldungen|meldingen|zgłosze\w+|жалоб\w*)\b|(?<!power )(?<!electricity )\boutages?\b|\bdowntime\b", re.IGNORECASE)  # fmt: skip
"""What is of another outage, or the outage itself."""
_OF_WORDS = re.compile(r"(?:[\w’'-]+ ){0,3}?(?:disclosure|reports?|news|discovery|warnings?|review|announcement|investigation|analysis|fears?|rumou?rs|claims?|complaints?|lack|fix(?:es)?|end|risk|history|series|users?|customers?|people) (?:of|that|about|for|to|by|from|said|into|in|on)\b", re.IGNORECASE)  # fmt: skip
"""What is said of a fault is none."""
_NOT_IT = re.compile(
    r"(?<!\w)(?:(?:vulnerab|verwundbar|anfällig|fragil|suscept|resilien|expos|kwetsbar|sårbar|уязвим|prone|immun)\w*(?: (?:to|für|à|aux|a|ante|gegen|voor|för|к|til)(?: \w+){0,2}?)?|not|no|never|without|nothing|neither|nor|rather than|instead of|unrelated to|rul\w+ out|den(?:y|ies|ied)|exclud\w+|when(?:ever)? there (?:is|are)|(?:no|aucune|keine?|nessuna?|ning[uú]na?|nenhuma?|geen) (?:indication|indications|evidence|sign|signs|hinweise?|indicazione|indicios?|indício|aanwijzing\w*)(?: [\w’'-]+){0,6}?|unlike|than an?|contrary to|in contrast to|despite|different|distinct|if|whether|how|why|avoid\w*|prevent\w*|risk of|against|kein\w*|nicht|pas|aucune?|jamais|sans|sin|ningun\w+|descart\w+|não|nenhum\w*|sem|non|nessun\w*|senza|geen|niet|nie|bez|inte|ingen|ikke|ingen|utan|uten|uden|не|без|bukan|tidak|không|nem|falls)\s(?:[\w’'-]+\s){0,5}$|n['’]t\s(?:[\w’'-]+\s){0,5}$",
    re.IGNORECASE,
)
_CROWD = re.compile(
    r"(?<!\w)(?:users?|customers?|people|subscribers?|players?|gamers?|passengers?|travell?ers|clients?|viewers?|members|residents|many|some|others|thousands|millions|hundreds|fans|they|mereka|warga|masyarakat|pelanggan|ils|elles|ellos|ellas|eles|elas|они|вони|oni|\d+(?:[.,]\d+)? ?(?:%|percent|per cent|persen|prozent|pour cent|por ciento|por cento|procent|процент\w*)|nutzer\w*|kunden|utilisateurs|abonnés|usuarios|clientes|usuários|utenti|clienti|gebruikers|klanten|użytkowni\w+|klienc\w*|пользовател\w+|користувач\w+|pengguna|nasabah|uživatel\w*|användare\w*|brugere|brukere)\s(?:[\w’'-]+\s){0,5}$",
    re.IGNORECASE,
)
_AGAINST = re.compile(r"\b(?:recover\w*|protect\w*|safeguard\w*|defen\w+|shield\w*|prevent\w*|schütz\w*|schutz|proté\w+|prote[gj]\w+|erholung) (?:from|against|vor|contre|contra|da|de|do) $", re.IGNORECASE)  # fmt: skip
"""What is to be kept off or got over."""
_BY = re.compile(r"\bby\b", re.IGNORECASE)
_GENERAL = re.compile(
    r"\b(?:can|rarely|seldom|selten|rarement|raramente|zelden|rzadko|редко|often|typically|usually|commonly|sometimes|generally|frequently|can be|most outages|outages (?:are|can|often|happen)|(?<!two )(?<!three )(?<!four )(?<!several )such (?:outages|incidents)|tends? to|common causes?|for example|e\.g|various factors|caused by various|können|häufig|peuvent|souvent|pueden|suelen?|podem|possono|spesso|kunnen|vaak|mogą|często|mohou|často|могут|biasanya|umumnya)\b",
    re.IGNORECASE,
)
_TOPIC = re.compile(r"[^、，,]{0,40}(?:では|は、|には|によると、?|에서는|에 따르면|은 |는 )(?=.{3})")
_NO_FAULT = re.compile(
    r"(?:大規模な?|全国的な?|この|今回の)?(?:システム|通信|ネットワーク|サービス|接続|大規模)(?:障害|不具合|異常)$|(?:서비스|접속|통신|네트워크|인터넷|시스템|이번|전산) ?(?:장애|오류|마비)|(?:系统|系統|服务|服務|网络|網路)(?:故障|异常|異常|中断|錯誤|错误)"
)
"""The outage by its own name."""
_LOOSE_END = re.compile(r"\s(?:and|or|to|of|in|on|at|by|with|for|from|the|an?|und|et|y|e|en|i|och|og|de|del|da|do|di|du|von|im|в|и|та|на)$|\s(?:at|around|by|since|from) \d[\d:.]*(?: [ap]\.?m\.?)?$", re.IGNORECASE)  # fmt: skip
_RELEASED = re.compile(r"(?:(?:an?|the|its) )?(?:[A-Z][\w’'-]+ ){1,3}(?:update|patch|upgrade|rollout)s?$")
"""A named release: "after Corvane update"."""
_DAYS_LATER = re.compile(r"\b(?:days?|weeks?|months?|years?|fortnight|tage|wochen|monate|jahre|jours|semaines|mois|ans|días|semanas|meses|años|dias|anos|giorni|settimane|mesi|anni) $", re.IGNORECASE)  # fmt: skip
"""Before "after": what came so much earlier was not why."""
_TO_COME = re.compile(r"\W*(?:will|would|could|can)\b|,? (?:that|which) (?:(?:had|has|have|was|were|been|is|are|later|then|eventually|also) )*(?:traced|tracked|attributed|linked|blamed|stemm\w+|result\w+ from|caused by|due to|originat\w+)\b|\W*(?:was|were|is|are|had been)(?: not|n['’]t)(?: \w+)? (?:responsible|to blame|at fault|behind|related|connected|involved|a factor|the (?:\w+ )?(?:cause|reason|culprit))\b", re.IGNORECASE)  # fmt: skip
_AT_FIRST = re.compile(
    r"[^.。]{0,16}?(?:추정|의심)(?:했|됐|하였|되었)(?:으나|지만|었으나)|[^。]{0,16}?(?:とみて|と推定して|と説明して)い?たが"
)
"""Behind what was taken for the reason at first: "supposed to be an overload, but"."""
_VERBAL = re.compile(r"\W*(?:aware|unaware|able|unable|unclear|likely|due)\b|\W*\w+(?:ing|ed)\s(?:an?|the|this|that|these|its|their|our|from|by|to|with|of|through|across|into|over)\b|\W*(?:in|at|on|by|for|from|with|to|of|de|du|des|di|del|della|do|da|en|dans|im|am|bei|em|na|no|nel|nella|op|w|we|v|ve|в|на|у|di|pada)\s|\W*(?!une?\b|una\b|uma\b|eine?\b)[^\W\d]{3,}\s(?:une?|una|uma|eine[nm]?|een|ett)\s", re.IGNORECASE)  # fmt: skip
"""What opens no noun phrase."""


@dataclass(frozen=True, slots=True)
class ToldFault:
    """A fault in a sentence: its offsets there (`end` is None where it goes on as far as its clause does), and where the
    words end that put it behind the outage.
    """

    start: int
    end: int | None
    said: int


def told_faults(sentence: str, language: str, *, broke: bool) -> Iterator[ToldFault]:
    """Faults that a sentence puts behind an outage, in the order of the ways to tell them; some may be the same.
    `broke`: it, or what it goes on from, says that something does not work.
    """
    found = list(_found(sentence, language, broke=broke))
    if found and not _is_open(sentence):
        yield from found


def _found(sentence: str, language: str, *, broke: bool) -> Iterator[ToldFault]:
    if language in STATED:
        yield from _in_the_east(sentence, language, broke=broke)
        return
    telling = fault_telling(language)
    if telling is None:
        return
    named = list(_named(sentence, telling, broke=broke)) if may_name_fault(sentence, language) else []
    yield from named
    for start, end in severed_lines(sentence, language):
        if not _NOT_IT.search(sentence[:start]):
            yield ToldFault(start, end, end)
    if language == "en":
        yield from (f for f in _broken_things(sentence, broke=broke) if f.end is not None or not named)
        yield from (
            ToldFault(a, b, b) for a, b in harmed_machines(sentence, broke=broke) if not _NOT_IT.search(sentence[:a])
        )


def _named(sentence: str, telling: FaultTelling, *, broke: bool) -> Iterator[ToldFault]:
    yield from _framed(sentence, telling)
    yield from _before_verbs(sentence, telling)
    if broke:
        yield from _behind_words(sentence, telling)


def _in_the_east(sentence: str, language: str, *, broke: bool) -> Iterator[ToldFault]:
    """What Japanese, Korean and Chinese give as the reason, without the words that lead up to it."""
    for tables, sure in ((STATED, True), (LIKELY, False)):
        for pattern in tables[language] if sure or broke else ():
            for match in pattern.finditer(sentence):
                topic = _TOPIC.match(match["cause"])
                start = match.start("cause") + (topic.end() if topic is not None else 0)
                cause = sentence[start : match.end("cause")].strip(' 、,，「」“”"')
                itself = _NO_FAULT.fullmatch(cause) if sure else _NO_FAULT.search(cause)
                if (
                    names_fault(cause, language, loosely=sure)
                    and itself is None
                    and not _AT_FIRST.match(sentence, match.end())
                ):
                    start += len(sentence[start:]) - len(sentence[start:].lstrip(' 、,，「」“”"'))
                    yield ToldFault(start, start + len(cause), match.end())


def fault_in_front(words: str, language: str) -> str:
    """The fault that words open with, without the clause that goes on behind it: "eines Fehlers musste der Markt …"."""
    telling = fault_telling(language)
    over = telling.ends.search(words, _OPENING) if telling is not None else None
    front = _LOOSE_END.sub("", words[: over.start()].rstrip(" ,.”\"'’»")) if over is not None else words
    return front if names_fault(front, language, loosely=True) else words


def _is_open(sentence: str) -> bool:
    return sentence.rstrip(" ”\"'’»").endswith("?") or _GENERAL.search(sentence) is not None


def _before_verbs(sentence: str, telling: FaultTelling) -> Iterator[ToldFault]:
    for verb in telling.does.finditer(sentence):
        if _SUFFERED.search(sentence, max(0, verb.start() - _SHORT), verb.start()):
            continue
        for start, end in _subjects(sentence, verb.start()):
            subject = _OF_IT.sub("", _ABBREVIATED.sub("", sentence[start:end].rstrip(" ,”\"'’»")).rstrip())
            explicit = _EXPLICIT.match(verb.group().lstrip(" ,")) is not None
            behind = sentence[verb.end() :]
            outage = explicit and (is_object_outage(behind, telling.language) or _HARM.match(behind) is not None)
            at = _begun(subject, telling, vaguely=explicit, outright=outage)
            if at is not None:
                if not _NOT_IT.search(sentence[: start + at]):
                    yield ToldFault(start + at, start + len(subject), verb.end())
                break


def _subjects(sentence: str, verb: int) -> Iterator[tuple[int, int]]:
    """Where the subject of a verb may stand: just before it, and before an aside that parts the two ("a bug, one of many,
    took the site down").
    """
    sentence = _PARENTHESIS.sub(lambda m: " " * len(m.group()), sentence)
    low = max(0, verb - _REACH)
    cuts = list(_CLAUSE.finditer(sentence, low, verb))
    starts = [low, *(m.end() for m in cuts)]
    if cuts and _THE_CLAUSE.fullmatch(sentence, starts[-1], verb):
        yield starts[-2], cuts[-1].start()
        return
    if sentence[starts[-1] : verb].strip() or len(cuts) < _BOTH_ENDS:
        yield starts[-1], verb
        return
    if _RELATIVE.match(sentence, starts[-2]):
        yield starts[-3], cuts[-2].start()
        return
    yield starts[-2], verb
    closing = cuts[-1].group()[0]
    opens = next((i for i in range(len(cuts) - 2, -1, -1) if (cuts[i].group()[0], closing) in _ASIDES), None)
    if opens is not None and not _NO_ASIDE.match(sentence, cuts[opens].start()):
        yield starts[opens], cuts[opens].start()


def _begun(subject: str, telling: FaultTelling, *, vaguely: bool, outright: bool) -> int | None:
    """Where the last noun phrase before a verb begins, if it names a fault. `vaguely`: also if it only says that one is
    technical; `outright`: also if it names what somebody did, of whatever thing.
    """
    low = max((m.end() for m in telling.ends.finditer(subject)), default=0)
    low += len(subject[low:]) - len(subject[low:].lstrip(" “\"'‘«„"))
    places = [m.start() for m in telling.begins.finditer(subject, low)]
    opening = subject[low : places[0] if places else len(subject)]
    if has_fault_noun(opening, telling.language) and not _VERBAL.match(opening):
        places.insert(0, low)
    for place in places:
        phrase = subject[place:].strip()
        if place > low and _OF_WORDS.match(subject, low, place):
            continue
        if not 0 < len(phrase.split()) <= _LONGEST:
            continue
        if _is_fault(phrase, telling.language, loosely=True) or (vaguely and is_vague(phrase)):
            return place
        if outright and _did_it(phrase, telling.language):
            return place
    return None


def _did_it(phrase: str, language: str) -> bool:
    """Whether a phrase names what somebody did or what befell a thing, where the words behind it tell of the harm."""
    if _FORCE.fullmatch(phrase):
        return True
    if _SAME_THING.match(phrase) or _PLAIN_TROUBLE.match(phrase) or _ANOTHER.search(phrase):
        return False
    return _DEED.search(phrase) is not None or (not _POINTS_BACK.match(phrase) and has_fault_noun(phrase, language))


def _is_fault(phrase: str, language: str, *, loosely: bool) -> bool:
    if loosely and is_of_another_house(phrase):
        return True
    if _OF_WORDS.match(phrase) or _ANOTHER.search(phrase) or (_SAME_THING.match(phrase) and not _AGENT.search(phrase)):
        return False
    return names_fault(phrase, language, loosely=loosely)


def _behind_words(sentence: str, telling: FaultTelling) -> Iterator[ToldFault]:
    for lead in telling.before.finditer(sentence):
        low = lead.end()
        low += len(sentence[low:]) - len(sentence[low:].lstrip(" “\"'‘«„"))
        over = (telling.ends.search(sentence, low), telling.done.search(sentence, low), _STOP.search(sentence, low + 1))
        reach = min((m.start() for m in over if m is not None), default=len(sentence))
        phrase = _LOOSE_END.sub("", sentence[low:reach].rstrip(" ,.”\"'’»"))
        if telling.ends.match(phrase) or _TO_COME.match(sentence, low + len(phrase)):
            continue
        if not phrase or _VERBAL.match(phrase) or _ONCE_MORE.match(phrase):
            continue
        if not _is_fault(phrase, telling.language, loosely=False) and not _RELEASED.match(phrase):
            continue
        if _DAYS_LATER.search(sentence[: lead.start()]):
            continue
        suffered = _BY.search(lead.group()) is None and _CROWD.search(sentence[: lead.start()]) is not None
        if not suffered and not _NOT_IT.search(sentence[:low]) and not _AGAINST.search(sentence[: lead.end()]):
            yield ToldFault(low, low + len(phrase), low)


def _framed(sentence: str, telling: FaultTelling) -> Iterator[ToldFault]:
    plain = _ASIDE_OR_CLOCK.sub(lambda m: " " * len(m.group()), sentence) if telling.frames else sentence
    for frame in telling.frames:
        match = frame.search(plain)
        if match is None:
            continue
        start = match.start("cause")
        leads = _LEADS_IN.match(sentence, start)
        start = leads.end() if leads is not None else start
        for end in (match.end("cause"), match.start("closes") - 1):
            phrase = sentence[start:end]
            cut = _SEVERED.match(match["closes"]) is not None and names_thing(phrase, telling.language)
            if cut or (_UNPOWERED.search(phrase) and _FELL_OUT.match(match["closes"])):
                thing = thing_at(phrase, telling.language)
                begun = max((m.start() for m in telling.begins.finditer(phrase) if m.start() <= thing), default=thing)
                yield ToldFault(start + begun, match.end("closes"), match.end())
                break
            if _is_fault(phrase, telling.language, loosely=True) and not _NOT_IT.search(phrase):
                yield ToldFault(start, end, match.end())
                break


def _broken_things(sentence: str, *, broke: bool) -> Iterator[ToldFault]:
    for thing in broken_things(sentence, broke=broke):
        if not _NOT_IT.search(sentence[: thing.start]):
            yield ToldFault(thing.start, thing.end, thing.said)
