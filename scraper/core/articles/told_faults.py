"""Faults that a sentence puts behind an outage: before the verb that does the damage ("a bug took the site down"), behind
the words that lead up to it ("after a power failure"), in a frame around it, and as a thing that broke ("a cable was cut").
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from scraper.core.language.fault_telling import FaultTelling, fault_telling
from scraper.core.language.fault_words import has_fault_noun, is_of_another_house, may_name_fault, names_fault
from scraper.core.language.reasons_east import LIKELY, STATED

_CLAUSE = re.compile(r"[;:!?()\n“”„«»\"—–]|,\s|(?<=[a-zà-ÿ])\.\s")
_SUFFERED = re.compile(r"\b(?:was|were|been|is|are|being|be|not|and|or) $")
_BOTH_ENDS = 2
_PARENTHESIS = re.compile(r"\([^()\n]{1,60}\)")
_ABBREVIATED = re.compile(r"\s?\([^()\n]{1,60}\)$")
_ASIDES = frozenset({(",", ","), ("—", "—"), ("–", "–"), ("(", ")")})
_NO_ASIDE = re.compile(r"\W*(?:and|but|or|so|then|he|she|it|they|we|users?|customers?|according|said|says|which|that|und|et|y|e)\b", re.IGNORECASE)  # fmt: skip
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
    r"(?:,? (?:that|which|who|qui|que|das|der|die|dat|som|joka|yang|что|который|която|che))?(?: (?:had|has|have|then|also|likely|apparently|probably|reportedly|may have|might have|could have|subsequently|allegedly|unintentionally|inadvertently|accidentally|further|even|actually|temporarily|briefly|first|again|is|was|are|were|been|now|se|s['’]est|si|sich|wohl|offenbar|auch))*,?$",
    re.IGNORECASE,
)
_SAME_THING = re.compile(
    r"^(?:the|this|that|these|those|such|any|each|every|no|what|der|die|das|diese\w*|jede\w*|le|la|l['’]|les|cette|cet|ce|ces|el|los|las|est[eao]s?|es[eao]s?|o|os|il|lo|i|gli|quest[oaie]|de|het|dit|deze|den|det|denne|dette|ten|ta|te|tento|tato|эт\w+|ця|цей)\s(?:[^\s]+\s?){1,2}$",
    re.IGNORECASE,
)
"""Two words behind "the": the outage once more, by another name."""
_AGENT = re.compile(r"updates?\b|upgrade|change|patch|migration|deploy|release|maintenance|attack|attaque|ataque|attacc|angriff|атак|\bcuts?\b|fire|storm|bug|error|misconfig|human|mänsk|mensk|mensch|humain|umano|faktor|attack|overload|actualizaci|atualizaç|mise à jour|erreur|fehler|fout|ddos|power|strom|courant", re.IGNORECASE)  # fmt: skip
"""But for what somebody or something did."""
_ONCE_MORE = re.compile(r"(?:the|this|that|its|their|our) (?:bugs?|glitch|attacks?|fault|errors?|failure|change|update|upgrade|maintenance|migration|deployment|release|patch|rollout|fix)\b(?! (?:in|of|with|on|at|to|that)\b)", re.IGNORECASE)  # fmt: skip
_ANOTHER = re.compile(r"\b(?:separate|unrelated|similar|earlier|previous|other|different)\b|\b(?:reports?|complaints?|segnalazion\w+|reportes|relatos|reclamaç\w+|signalements|meldungen|meldingen|zgłosze\w+|жалоб\w*)\b|(?<!power )(?<!electricity )\boutages?\b|\bdowntime\b", re.IGNORECASE)  # fmt: skip
"""What is of another outage, or the outage itself."""
_OF_WORDS = re.compile(r"(?:[\w’'-]+ ){0,3}?(?:disclosure|reports?|news|discovery|warnings?|review|announcement|investigation|analysis|fears?|rumou?rs|claims?|complaints?|lack|fix(?:es)?|end|risk|history|series|users?|customers?|people) (?:of|that|about|for|to|by|from|said|into|in|on)\b", re.IGNORECASE)  # fmt: skip
"""What is said of a fault is none."""
_NOT_IT = re.compile(
    r"(?<!\w)(?:not|no|never|without|nothing|neither|nor|rather than|instead of|unrelated to|rul\w+ out|den(?:y|ies|ied)|exclud\w+|when(?:ever)? there (?:is|are)|(?:no|aucune|keine?|nessuna?|ning[uú]na?|nenhuma?|geen) (?:indication|indications|evidence|sign|signs|hinweise?|indicazione|indicios?|indício|aanwijzing\w*)(?: [\w’'-]+){0,6}?|unlike|than an?|contrary to|in contrast to|despite|different|distinct|if|whether|how|why|avoid\w*|prevent\w*|risk of|against|kein\w*|nicht|pas|aucune?|jamais|sans|sin|ningun\w+|descart\w+|não|nenhum\w*|sem|non|nessun\w*|senza|geen|niet|nie|bez|inte|ingen|ikke|ingen|utan|uten|uden|не|без|bukan|tidak|không|nem|falls)\s(?:[\w’'-]+\s){0,5}$|n['’]t\s(?:[\w’'-]+\s){0,5}$",
    re.IGNORECASE,
)
_CROWD = re.compile(
    r"(?<!\w)(?:users?|customers?|people|subscribers?|players?|gamers?|passengers?|travell?ers|clients?|viewers?|members|residents|many|some|others|thousands|millions|hundreds|fans|they|mereka|warga|masyarakat|pelanggan|ils|elles|ellos|ellas|eles|elas|они|вони|oni|\d+(?:[.,]\d+)? ?(?:%|percent|per cent|persen|prozent|pour cent|por ciento|por cento|procent|процент\w*)|nutzer\w*|kunden|utilisateurs|abonnés|usuarios|clientes|usuários|utenti|clienti|gebruikers|klanten|użytkowni\w+|klienc\w*|пользовател\w+|користувач\w+|pengguna|nasabah|uživatel\w*|användare\w*|brugere|brukere)\s(?:[\w’'-]+\s){0,5}$",
    re.IGNORECASE,
)
_GENERAL = re.compile(
    r"\b(?:can|often|typically|usually|commonly|sometimes|generally|frequently|can be|most outages|outages (?:are|can|often|happen)|such (?:outages|incidents)|tends? to|common causes?|for example|e\.g|various factors|caused by various|können|häufig|peuvent|souvent|pueden|suelen?|podem|possono|spesso|kunnen|vaak|mogą|często|mohou|často|могут|biasanya|umumnya)\b",
    re.IGNORECASE,
)
_BROKEN = re.compile(
    r"(?P<cause>\b(?:an?|the|its|their|one|two|three|several|some|our|both|underwater|undersea) (?:[\w’'&.-]+ ){0,6}?(?:cables?|fib(?:re|er)s?|lines?|certificates?|servers?|databases?|switch(?:es)?|routers?|disks?|drives?|generators?|cooling(?: system)?|domain|licen[cs]e|power supply|transformer|data ?-?cent(?:re|er)s?|facility|nodes?|clusters?|storage|equipment|table|files?|script|queue|cache|index|machine|breaker|pipe|tower|poles?)"
    r" (?:[\w’'&-]+ ){0,8}?(?:(?:was|were|had been|has been|have been|got|being) (?:accidentally |inadvertently |mistakenly |physically |badly |also |partially |deliberately |incorrectly )?(?:cut|severed|damaged|mis-?configured|overloaded|overwhelmed|corrupted|flooded|stolen|vandali[sz]ed|unplugged|disconnected|switched off|deleted|erased|exhausted|struck by lightning|sliced|dug up|ruptured|destroyed|burn(?:t|ed))|(?:had |has |have )?(?:expired|overheated|caught fire|filled up|malfunctioned|exploded|ran out of [\w ]{3,20}|run out of [\w ]{3,20}|lost (?:power|cooling|electricity)))\b)"
    r"|\b(?P<severed>(?:(?:an?|the|some|two|several) )?(?:(?!after|when|because|since|as|that|and)[\w-]+ ){0,3}?(?:workers?|crews?|contractors?|excavators?|diggers?|backhoes?|thieves|vandals|engineers?|technicians?|trucks?|lorry|ships?|vessels?|anchors?|builders?|party|squirrel|rats?) (?:[\w-]+ ){0,9}?(?:cut|severed|damaged|sliced|dug|disconnected|unplugged|ripped|snapped|pulled|struck) (?:[\w’-]+ ){0,5}?(?:cables?|fib(?:re|er)s?|lines?|power|wires?|poles?|switch|plug|pipe)\b)"
    r"|\b(?:because|after|when|as|since|that) (?P<failed>(?:an?|the|its|their|one|two|three|several|some|our|both) (?:[\w’'&.-]+ ){0,6}?(?:servers?|databases?|switch(?:es)?|routers?|disks?|drives?|generators?|cooling|power supply|transformer|data ?-?cent(?:re|er)s?|nodes?|clusters?|storage|equipment|hardware|cooling systems?|cooling units?|chillers?|component|backup|module|card|subsystem|file|update|upgrade|migration|deployment|link|batter(?:y|ies)|power)(?: (?:in|at|of|for) (?:[\w’'&-]+ ){1,6}?)?(?: ?(?:had |has )?(?:failed|crashed|went (?:down|offline|wrong|awry)|gone (?:wrong|awry)|broke(?: down)?|tripped|stopped working)))\b"
    r"|(?:\b(?:because|after|when|since)|[;—–]) (?P<collapsed>(?:(?!after|when|because|since|users?|customers?|that|and)[\w’'&-]+ ){1,4}?(?:infrastructure|communications?|clusters?|gateways?|layer|replication|fail-?over|load balanc(?:er|ing)|pipeline|subsystems?|databases?|cooling|authentication|resolution|storage|hardware) (?:had |has )?(?:failed|crashed|collapsed|broke(?: down)?|stopped working))\b"
    r"|\b(?P<attacked>(?:was|were|had been|been|came|being) (?:attacked\b|hacked\b|under (?:an? )?(?:[\w-]+ ){0,3}?attack|(?:hit|struck|targeted|knocked out|overwhelmed) by (?:an? )?(?:[\w()-]+ ){0,5}?attacks?|the (?:target|victim|subject) of (?:an? )?(?:[\w()-]+ ){0,5}?attacks?)|(?:launch(?:ed|ing)|carried out) (?:[\w-]+ ){0,6}?attacks?\b)"
    r"|\b(?P<slip>(?:physically|accidentally|inadvertently|mistakenly|erroneously|unintentionally) (?!left\b|posted|sent|charged|told)\w+(?:ed|cut|put|set|took|shut|ran)\b)",
    re.IGNORECASE,
)
"""Things that broke, by name: English, where clauses tell it as often as nouns do."""


_TOPIC = re.compile(r"[^、，,]{0,40}(?:では|は、|には|によると、?|에서는|에 따르면|은 |는 )(?=.{3})")
_NO_FAULT = re.compile(
    r"(?:大規模な?|全国的な?|この|今回の)?(?:システム|通信|ネットワーク|サービス|接続|大規模)(?:障害|不具合|異常)$|(?:서비스|접속|통신|네트워크|인터넷|시스템|이번|전산) ?(?:장애|오류|마비)|(?:系统|系統|服务|服務|网络|網路)(?:故障|异常|異常|中断|錯誤|错误)"
)
"""The outage by its own name."""
_BREAKS = ("cut", "sever", "damage", "config", "overload", "overwhelm", "corrupt", "flood", "stole", "vandal", "plug", "disconnect", "switched", "delet", "erase", "exhaust", "struck", "slice", "dug", "rupture", "destroy", "burn", "expire", "overheat", "fire", "filled", "malfunction", "explode", "ran out", "run out", "lost ", "attack", "hack", "accident", "inadvert", "mistaken", "erroneous", "unintention", "physical", "fail", "crash", "collapse", "went ", "gone ", "broke", "trip", "stopped", "ripped", "snapped", "pulled")  # fmt: skip
"""Stems without one of which `_BROKEN` cannot match."""
_OUTRIGHT = frozenset({"cause", "attacked", "severed"})
_LOOSE_END = re.compile(r"\s(?:and|or|to|of|in|on|at|by|with|for|from|the|an?|und|et|y|e|en|i|och|og|de|del|da|do|di|du|von|im|в|и|та|на)$|\s(?:at|around|by|since|from) \d[\d:.]*(?: [ap]\.?m\.?)?$", re.IGNORECASE)  # fmt: skip
_RELEASED = re.compile(r"(?:(?:an?|the|its) )?(?:[A-Z][\w’'-]+ ){1,3}(?:update|patch|upgrade|rollout)s?$")
"""A named release: "after Corvane update"."""
_DAYS_LATER = re.compile(r"\b(?:days?|weeks?|months?|years?|fortnight|tage|wochen|monate|jahre|jours|semaines|mois|ans|días|semanas|meses|años|dias|anos|giorni|settimane|mesi|anni) $", re.IGNORECASE)  # fmt: skip
"""Before "after": what came so much earlier was not why."""
_TO_COME = re.compile(r"\W*(?:will|would|could|can)\b", re.IGNORECASE)
_VERBAL = re.compile(r"\W*(?:aware|unaware|able|unable|unclear|likely|due)\b|\W*\w+(?:ing|ed)\s(?:an?|the|this|that|these|its|their|our|from|by|to|with|of|through|across|into|over)\b|\W*(?:in|at|on|by|for|from|with|to|of|en|dans|im|am|bei|em|na|no|nel|nella|op|w|we|v|ve|в|на|у|di|pada)\s|\W*(?!une?\b|una\b|uma\b|eine?\b)[^\W\d]{3,}\s(?:une?|una|uma|eine[nm]?|een|ett)\s", re.IGNORECASE)  # fmt: skip
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
    if language == "en" and any(stem in sentence.lower() for stem in _BREAKS):
        yield from (f for f in _broken_things(sentence, broke=broke) if f.end is not None or not named)


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
                if names_fault(cause, language, loosely=sure) and itself is None:
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
            at = _begun(subject, telling)
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
    if sentence[starts[-1] : verb].strip() or len(cuts) < _BOTH_ENDS:
        yield starts[-1], verb
        return
    yield starts[-2], verb
    closing = cuts[-1].group()[0]
    opens = next((i for i in range(len(cuts) - 2, -1, -1) if (cuts[i].group()[0], closing) in _ASIDES), None)
    if opens is not None and not _NO_ASIDE.match(sentence, cuts[opens].start()):
        yield starts[opens], cuts[opens].start()


def _begun(subject: str, telling: FaultTelling) -> int | None:
    """Where the last noun phrase before a verb begins, if it names a fault."""
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
        if 0 < len(phrase.split()) <= _LONGEST and _is_fault(phrase, telling.language, loosely=True):
            return place
    return None


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
        if not _NOT_IT.search(sentence[:low]) and not _CROWD.search(sentence[: lead.start()]):
            yield ToldFault(low, low + len(phrase), low)


def _framed(sentence: str, telling: FaultTelling) -> Iterator[ToldFault]:
    for frame in telling.frames:
        match = frame.search(sentence)
        if match is None:
            continue
        start = match.start("cause")
        for end in (match.end("cause"), match.start("closes") - 1):
            phrase = sentence[start:end]
            if _is_fault(phrase, telling.language, loosely=True) and not _NOT_IT.search(phrase):
                yield ToldFault(start, end, match.end())
                break


def _broken_things(sentence: str, *, broke: bool) -> Iterator[ToldFault]:
    for match in _BROKEN.finditer(sentence):
        group = str(match.lastgroup)
        if (broke or group in _OUTRIGHT) and not _NOT_IT.search(sentence[: match.start(group)]):
            yield ToldFault(match.start(group), None if group == "slip" else match.end(group), match.end())
