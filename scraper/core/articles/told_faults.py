"""Faults that a sentence puts behind an outage: before the verb that does the damage ("a bug took the site down"), behind
the words that lead up to it ("after a power failure"), in a frame around it, and as a thing that broke ("a cable was cut").
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from scraper.core.articles.any_agents import any_agents
from scraper.core.articles.broken_things import broken_things
from scraper.core.articles.fault_subjects import NOT_IT, ToldFault, faults_before_verbs, is_fault, is_verbal
from scraper.core.articles.harmed_machines import harmed_machines
from scraper.core.articles.misdeeds import misdeeds
from scraper.core.articles.reason_clauses import reason_clauses
from scraper.core.language.fault_telling import FaultTelling, fault_telling
from scraper.core.language.fault_words import (
    is_vague,
    may_name_fault,
    names_fault,
    names_thing,
    thing_at,
)
from scraper.core.language.overloads import overloads
from scraper.core.language.reason_words import NO_REASON
from scraper.core.language.reasons_east import DENIED, LIKELY, STATED
from scraper.core.language.severed_lines import severed_lines
from scraper.core.patterns import late

_ASIDE_OR_CLOCK = late(r"\([^()\n]{1,60}\)|(?<=\d):(?=\d)")
_LEADS_IN = late(r"(?:nach|wegen|durch|aufgrund|infolge|bei|mit|von|na|door|vanwege|wegens) ", re.IGNORECASE)
_SEVERED = late(
    r"durchtrennt|gekappt|beschädigt|gerissen|zerstört|abgelaufen|überlastet|überhitzt|abgestürzt|defekt|versagt|doorgesneden|doorgeknipt|geraakt|verlopen|vastliep|kapot",
    re.IGNORECASE,
)
"""What is done to a line or a machine, which need not be called a fault then."""
_FELL_OUT = late(r"ausgef|ausfiel|unterbrochen|uitgev|uitviel", re.IGNORECASE)
_UNPOWERED = late(r"\b(?:der|die|das) (?:Strom\w*|Kühlung|Klima\w*|Notstrom\w*|Kälte\w*)$|de (?:stroom\w*|koeling)$", re.IGNORECASE)  # fmt: skip
"""What fails a house and not its users."""
_STOP = late(r"[;:!?()\n”»—–]|,\s|(?<=[a-zà-ÿ])\.\s|(?<=\S)[\"“„«]")
_OPENING = 6
"""Code points of the words that open a phrase."""
_MOST = 6
"""Cut lines that one sentence is read for: a run of more is no sentence."""
_ONCE_MORE = late(r"(?:the|this|that|its|their|our) (?:bugs?|glitch|attacks?|fault|errors?|failure|change|update|upgrade|maintenance|migration|deployment|release|patch|rollout|fix)\b(?! (?:in|of|with|on|at|to|that)\b)", re.IGNORECASE)  # fmt: skip
_CROWD = late(
    r"(?<!\w)(?:users?|customers?|people|subscribers?|players?|gamers?|passengers?|travell?ers|clients?|viewers?|members|residents|many|some|others|thousands|millions|hundreds|fans|they|mereka|warga|masyarakat|pelanggan|ils|elles|ellos|ellas|eles|elas|они|вони|oni|\d+(?:[.,]\d+)? ?(?:%|percent|per cent|persen|prozent|pour cent|por ciento|por cento|procent|процент\w*)|nutzer\w*|kunden|utilisateurs|abonnés|usuarios|clientes|usuários|utenti|clienti|gebruikers|klanten|użytkowni\w+|klienc\w*|пользовател\w+|користувач\w+|pengguna|nasabah|uživatel\w*|användare\w*|brugere|brukere)\s(?:[\w’'-]+\s){0,5}$",
    re.IGNORECASE,
)
_AGAINST = late(r"\b(?:away|rout(?:ed|ing)|shift(?:ed|ing)|divert\w*|mov(?:ed|ing)|switch(?:ed|ing)|migrat\w+|disconnect\w*|remov\w+|recover\w*|protect\w*|safeguard\w*|defen\w+|shield\w*|prevent\w*|schütz\w*|schutz|proté\w+|prote[gj]\w+|erholung) (?:from|against|vor|contre|contra|da|de|do) $", re.IGNORECASE)  # fmt: skip
"""What is to be kept off or got over."""
_BY = late(r"\bby\b", re.IGNORECASE)
_GENERAL = late(
    r"\b(?:can|rarely|seldom|selten|rarement|raramente|zelden|rzadko|редко|often|typically|usually|commonly|sometimes|generally|frequently|can be|most outages|outages (?:are|can|often|happen)|(?<!two )(?<!three )(?<!four )(?<!several )such (?:outages|incidents)|tends? to|common causes?|for example|e\.g|various factors|caused by various|können|häufig|peuvent|souvent|pueden|suelen?|podem|possono|spesso|kunnen|vaak|mogą|często|mohou|často|могут|biasanya|umumnya)\b",
    re.IGNORECASE,
)
_TOPIC = late(r"[^、，,]{0,40}(?:では|は、|には|によると、?|에서는|에 따르면|은 |는 )(?=.{3})")
_NO_FAULT = late(
    r"(?:大規模な?|全国的な?|この|今回の)?(?:システム|通信|ネットワーク|サービス|接続|大規模)(?:障害|不具合|異常)$|(?:서비스|접속|통신|네트워크|인터넷|시스템|이번|전산) ?(?:장애|오류|마비)|(?:系统|系統|服务|服務|网络|網路)(?:故障|异常|異常|中断|錯誤|错误)"
)
"""The outage by its own name."""
_LOOSE_END = late(r"\s(?:and|or|to|of|in|on|at|by|with|for|from|the|an?|und|et|y|e|en|i|och|og|de|del|da|do|di|du|von|im|в|и|та|на)$|\s(?:at|around|by|since|from) \d[\d:.]*(?: [ap]\.?m\.?)?$", re.IGNORECASE)  # fmt: skip
_RELEASED = late(r"(?:(?:an?|the|its) )?(?:[A-Z][\w’'-]+ ){1,3}(?:update|patch|upgrade|rollout)s?$")
"""A named release: "after Corvane update"."""
_CONJUNCTION = late(r"nachdem|weil|da\b|nadat|omdat|doordat", re.IGNORECASE)
_DAYS_LATER = late(r"\b(?:days?|weeks?|months?|years?|fortnight|tage|wochen|monate|jahre|jours|semaines|mois|ans|días|semanas|meses|años|dias|anos|giorni|settimane|mesi|anni|dagen|weken|maanden|dni|tygodni\w*|miesi\w+|dn[yí]|týdn\w+|měsíc\w*|dagar|veckor|månader|dage|uger|dager|uker|hari|minggu|bulan|дн(?:я|ей|і|ів)|недел\w+|тиж\w+|месяц\w*|місяц\w*) (?:(?:after|nach|après|después|tras|depois|após|dopo|na|po|efter|etter|setelah|после|після) .*)?$", re.IGNORECASE)  # fmt: skip
"""Before or with "after": what came so much earlier was not why."""
_DONE = late(r"update|upgrade|o?p+dat|uppdat|maintenance|vedlikehold|vedligehold|underhåll|wartung|neustart|mise à jour|actualizaci|atualizaç|aggiornament|reini|riavvi|herstart|omstart|genstart|aktuali[sz]|обновл|оновл|перезапус|pembaruan", re.IGNORECASE)  # fmt: skip
_WORKS_AGAIN = late(r"(?<!\w)(?:virker|virket|virkede|fung[eo]r\w+|funktionier\w+|läuft|laufen|lief\w*|fon[ck][tc]i?on\w+|funziona\w*|werk(?:t|en|te|ten)|działa\w*|работа\w+|працю\w+|fung\w+|ber(?:fungsi|jalan)|works?|worked)\s(?:[\w-]+\s){0,4}?(?:igen|igjen|wieder|weer|again|(?:à|de) nouveau|de nuevo|novamente|di nuovo|ponownie|znów|znowu|снова|знову|opět|zase|kembali)(?!\w)", re.IGNORECASE)  # fmt: skip
"""What was put on a machine, and that it works since then: the remedy."""
_AMOUNTS_TO = late(r"\b(?:sich\b.* um|s['’]agi\w+|se trat\w+ de|trat\w+-se de|si (?:è )?tratt\w+ di|(?:gaat|ging) (?:het )?om|sprake van|tale om|snakk om|s[ei]g om|fråga om|handla\w+ (?:det )?om|chodzi\w* o|(?:jde|šlo) o|jedn\w+ se o|речь (?:ид[её]т|шла) об?|йдеться про)(?: d[e'’])? ?$", re.IGNORECASE)  # fmt: skip
"""What the outage was, by words that give it for the whole of it: "der var tale om en teknisk fejl"."""
_SAYING = late(r"\b(?:said|says?|saying|told|added|confirm\w*|explain\w*|report\w*|believe\w*|means?|found|know\w*|think\w*|clear) $", re.IGNORECASE)  # fmt: skip
_NO_HARM = late(
    r"\bbut (?:it |they )?(?:stayed|remained|kept|continued) (?:online|up|available|running|working|to (?:run|work|operate))\b|\bwithout (?:any |an )?(?:noticeable |visible |real )?(?:impact|effect|disruption|harm)\b|\b(?:had|with) no (?:noticeable |visible |real )?(?:impact|effect) on\b",
    re.IGNORECASE,
)
"""What befell a house and broke nothing."""
_SO_THAT = late(r"\b(?:so|such|now) that $", re.IGNORECASE)
"""Before what follows from something."""
_TO_COME = late(r"\W*(?:had been|has been|have been|was|were|is|are|remain(?:s|ed)) (?:working|running|operating|functioning|available|stable|intact|unaffected|normal|fine)\b|\W*(?:will|would|could|can)\b|,? (?:that|which) (?:(?:had|has|have|was|were|been|is|are|later|then|eventually|also) )*(?:traced|tracked|attributed|linked|blamed|stemm\w+|result\w+ from|caused by|due to|originat\w+)\b|\W*(?:was|were|is|are|had been)(?: not|n['’]t)(?: \w+)? (?:responsible|to blame|at fault|behind|related|connected|involved|a factor|the (?:\w+ )?(?:cause|reason|culprit))\b", re.IGNORECASE)  # fmt: skip
_AT_FIRST = late(
    r"[^.。]{0,16}?(?:추정|의심)(?:했|됐|하였|되었)(?:으나|지만|었으나)|[^。]{0,16}?(?:とみて|と推定して|と説明して)い?たが"
)
"""Behind what was taken for the reason at first: "supposed to be an overload, but"."""


def told_faults(sentence: str, language: str, *, broke: bool, near: bool = False) -> Iterator[ToldFault]:
    """Faults that a sentence puts behind an outage, in the order of the ways to tell them; some may be the same.
    `broke`: it, or what it goes on from, says that something does not work; `near`: a sentence not far before it does.
    """
    found = list(_found(sentence, language, broke=broke, near=near))
    if found and not _is_open(sentence):
        yield from found


def _found(sentence: str, language: str, *, broke: bool, near: bool) -> Iterator[ToldFault]:
    if broke:
        told = (*overloads(sentence, language), *misdeeds(sentence, language))
        yield from (ToldFault(a, b, b) for a, b in told if not NOT_IT.search(sentence[:a]))
    if language in STATED:
        yield from _in_the_east(sentence, language, broke=broke or near)
        return
    telling = fault_telling(language)
    if telling is not None:
        yield from _of_its_words(sentence, telling, broke=broke)
    for start, end in islice(severed_lines(sentence, language), _MOST):
        if not NOT_IT.search(sentence[:start]):
            yield ToldFault(start, end, end)
    if broke or near:
        yield from reason_clauses(sentence, language, broke=broke)


def _of_its_words(sentence: str, telling: FaultTelling, *, broke: bool) -> Iterator[ToldFault]:
    """What the words of a language tell that has some of its own for it."""
    language = telling.language
    named = list(_named(sentence, telling, broke=broke)) if may_name_fault(sentence, language) else []
    yield from named
    yield from any_agents(sentence, telling)
    if language == "en":
        yield from (f for f in _broken_things(sentence, broke=broke) if f.end is not None or not named)
        yield from (
            ToldFault(a, b, b) for a, b in harmed_machines(sentence, broke=broke) if not NOT_IT.search(sentence[:a])
        )


def _named(sentence: str, telling: FaultTelling, *, broke: bool) -> Iterator[ToldFault]:
    yield from _framed(sentence, telling)
    yield from faults_before_verbs(sentence, telling)
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
                itself = _NO_FAULT.fullmatch(cause) if sure else _only_the_outage(cause, language)
                if (
                    not DENIED.search(sentence, 0, start)
                    and (names_fault(cause, language, loosely=sure) or (sure and names_thing(cause, language)))
                    and itself is None
                    and not _AT_FIRST.match(sentence, match.end())
                ):
                    start += len(sentence[start:]) - len(sentence[start:].lstrip(' 、,，「」“”"'))
                    yield ToldFault(start, start + len(cause), match.end())


def _only_the_outage(cause: str, language: str) -> re.Match[str] | None:
    """The outage by its own name in words that name no other fault."""
    itself = _NO_FAULT.search(cause)
    if itself is not None and names_fault(cause[: itself.start()] + cause[itself.end() :], language):
        return None
    return itself


def fault_in_front(words: str, language: str) -> str:
    """The fault that words open with, without the clause that goes on behind it: "eines Fehlers musste der Markt …"."""
    telling = fault_telling(language)
    over = telling.ends.search(words, _OPENING) if telling is not None else None
    front = _LOOSE_END.sub("", words[: over.start()].rstrip(" ,.”\"'’»")) if over is not None else words
    return front if names_fault(front, language, loosely=True) else words


def _is_open(sentence: str) -> bool:
    return (
        _NO_HARM.search(sentence) is not None
        or sentence.rstrip(" ”\"'’»").endswith("?")
        or _GENERAL.search(sentence) is not None
    )


def _behind_words(sentence: str, telling: FaultTelling) -> Iterator[ToldFault]:
    for lead in telling.before.finditer(sentence):
        low = lead.end()
        low += len(sentence[low:]) - len(sentence[low:].lstrip(" “\"'‘«„"))
        over = (telling.ends.search(sentence, low), telling.done.search(sentence, low), _STOP.search(sentence, low + 1))
        reach = min((m.start() for m in over if m is not None), default=len(sentence))
        phrase = _LOOSE_END.sub("", sentence[low:reach].rstrip(" ,.”\"'’»"))
        if (
            _SO_THAT.search(sentence[: lead.end()])
            or telling.ends.match(phrase)
            or _TO_COME.match(sentence, low + len(phrase))
        ):
            continue
        if not phrase or is_verbal(phrase, telling.language) or _ONCE_MORE.match(phrase):
            continue
        if _CONJUNCTION.match(lead.group()) and NO_REASON.search(phrase):
            continue
        if _DONE.search(phrase) and _WORKS_AGAIN.search(sentence, low):
            continue
        vague = is_vague(phrase) and _AMOUNTS_TO.search(lead.group()) is not None
        if not vague and not is_fault(phrase, telling.language, loosely=False) and not _RELEASED.match(phrase):
            continue
        if _is_verb(sentence, lead, phrase) or any(_DAYS_LATER.search(w) for w in (sentence[: lead.start()], phrase)):
            continue
        suffered = _BY.search(lead.group()) is None and _CROWD.search(sentence[: lead.start()]) is not None
        if not suffered and not NOT_IT.search(sentence[:low]) and not _AGAINST.search(sentence[: lead.end()]):
            yield ToldFault(low, low + len(phrase), low)


def _is_verb(sentence: str, lead: re.Match[str], phrase: str) -> bool:
    """Whether one word behind "that" is what the noun before it does: "alarms that fire"."""
    return " " not in phrase and lead.group() == "that " and _SAYING.search(sentence, 0, lead.start()) is None


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
            if is_fault(phrase, telling.language, loosely=True) and not NOT_IT.search(phrase):
                yield ToldFault(start, end, match.end())
                break


def _broken_things(sentence: str, *, broke: bool) -> Iterator[ToldFault]:
    for thing in broken_things(sentence, broke=broke):
        if not NOT_IT.search(sentence[: thing.start]):
            yield ToldFault(thing.start, thing.end, thing.said)
