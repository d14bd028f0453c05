"""Faults before the verb that does the damage ("a bug took the site down"): where its subject stands and whether it names one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from scraper.core.language.fault_telling import FaultTelling
from scraper.core.language.fault_words import (
    has_fault_noun,
    is_of_another_house,
    is_vague,
    names_fault,
)
from scraper.core.language.outage_nouns import is_object_outage, is_plain_trouble
from scraper.core.patterns import late

_CLAUSE = late(r"[;:!?()\n“”„«»\"—–]|,\s|(?<=[a-zà-ÿ])\.\s")
_SUFFERED = late(r"\b(?:was|were|been|is|are|being|be|not|and|or) $")
_BOTH_ENDS = 2
_PARENTHESIS = late(r"\([^()\n]{1,60}\)")
_ABBREVIATED = late(r"\s?\([^()\n]{1,60}\)$")
_ASIDES = ((",", ","), ("—", "—"), ("–", "–"), ("(", ")"))
_RELATIVE = late(
    r"(?:which|who|que|qui|il quale|la quale|die|der|das|dat|welche[rs]?|котор\w+|який|яка|který|která|który|która) (?!\w+ed\W*$)",
    re.IGNORECASE,
)
_THE_CLAUSE = late(
    r"\s*(?:which|ce qui|lo que|lo cual|o que|qui|que|che|il che|wat|vilket|hvilket|noe som|noget der|was|что|що|což|co|ami|ce)(?: (?:had|has|have|then|later|in turn|also))*\s*",
    re.IGNORECASE,
)
"""A pronoun for what the clause before it says."""
_NO_ASIDE = late(r"\W*(?:and|but|or|so|then|he|she|it|they|we|users?|customers?|according|said|says|which|that|und|et|y|e)\b", re.IGNORECASE)  # fmt: skip
_SHORT = 7
"""Words before a form that is then a participle: "systems were hit"."""
LIKENED = late(r"\b(?:like (?:the one|that)|such as (?:the one|that)|como (?:la|el|lo|o|a|aquel\w*)|comme (?:celle|celui|ce)|come quell[ao]|zoals (?:die|dat|degene)|(?:so )?wie (?:der|die|das|jene[rs]?|bei)|som (?:den|det)|ligesom (?:den|det)|jak t[aeo]n?|jako t[aeo]n?|(?:как|подобн\w+) (?:та|тот|то|тому|той)|як (?:та|той))(?:,? (?:that|which|que|qui|che|som|die|dat|der|das|welche\w*|котор\w+|як\w+|kt[eó]r\w+))?,?$", re.IGNORECASE)  # fmt: skip
"""The subject is another fault, which the one before it is likened to: "un error como el que tumbó a otra red"."""
_REACH = 150
"""Code points before a verb in which its subject stands."""
_LONGEST = 18
"""Words of a subject."""
_OF_IT = late(
    r"(?:,? (?:that|which|who|qui|que|das|der|die|dat|som|joka|yang|что|который|която|che))?(?: (?:(?:occurred|happened|took place|broke out|arose) and|had|has|have|then|also|likely|apparently|probably|reportedly|may have|might have|could have|(?:believed|thought|understood|reported|said|suspected|assumed) to have|subsequently|allegedly|unintentionally|inadvertently|accidentally|further|even|actually|temporarily|briefly|first|again|is|was|are|were|been|now|se|s['’]est|si|sich|wohl|offenbar|auch|(?:a|ont|ha|han|hanno|tem|è|was|were|has been|have been|wurde\w*)(?: \w+)? (?:(?:été|sido|stat[oa]) )?(?:identifi|désign|reconn|individuat|señalad|apontad|identified|named|found)\w* (?:comme|como|come|as|als)(?: (?:étant|being))?))*,?$",
    re.IGNORECASE,
)
_BROKE_DOWN = late(r"[^.;]*[\w’']+ (?:crashes|fails|falters|stalls|collapses|buckles|breaks|shuts|goes|went|crashed|failed|collapsed|buckled|faltered|stalled|broke) (?:(?:on|in|at|for|during|across|again|as|amid|down|offline|dark|worldwide|nationwide|globally|under|just|hours|minutes|after|before|over)\b|\w+day\b)", re.IGNORECASE)  # fmt: skip
"""A whole clause on what broke down, and no noun phrase: "system crashes on exam day, leaving …"."""
_EXPLICIT = late(r"cause|led|result|force|trigger|spark|prompt|halt|stopp?|shut|ground|kept|keeps|prevent|delay|interrupt|knock|took|takes|brought|brings|disrupt|crippl|paraly|verursach|führ|löst|provoqu|entraîn|caus|provoc|gener|ocasion|determin|veroorza|leidde|orsak|forårsag|før(?:te|er)|gjor|medfør|spowod|způsob|вызва|прив[её]л|спричин|призв", re.IGNORECASE)  # fmt: skip
"""Verbs that say that something was the cause, however vaguely it is named."""
_SAME_THING = late(
    r"^(?:the|this) (?:underlying|initial|ongoing|original|actual|core|main|root) (?:issues?|problems?|faults?|errors?|failures?|incidents?)$|^(?:the|this|that|these|those|such|any|each|every|no|what|der|die|das|diese\w*|jede\w*|le|la|l['’]|les|cette|cet|ce|ces|el|los|las|est[eao]s?|es[eao]s?|o|os|il|lo|i|gli|quest[oaie]|de|het|dit|deze|den|det|denne|dette|ten|ta|te|tento|tato|эт\w+|ця|цей)\s(?:[^\s]+\s?){1,2}$",
    re.IGNORECASE,
)
"""Two words behind "the": the outage once more, by another name."""
_AGENT = late(r"rotura|incendi|sobrecarga|ruptura|coupure|updates?\b|upgrade|change|patch|migration|deploy|release|maintenance|attack|strikes?\b|attaque|ataque|attacc|angriff|атак|\bcuts?\b|fire|storm|bug|error|misconfig|human|mänsk|mensk|mensch|humain|umano|faktor|attack|overload|actualizaci|atualizaç|mise à jour|erreur|fehler|fout|ddos|power|strom|courant", re.IGNORECASE)  # fmt: skip
"""But for what somebody or something did."""
_DEED = late(r"updates?\b|upgrade|\bchange|patch|migrati|deploy|release|maintenance|roll-?out|\bpush|attack|attaque|ataque|attacc|angriff|aanval|атак|wartung|arbeiten|travaux|obras|lavori|werkzaamheden|actualizaci|atualizaç|mise à jour|aggiornament|обновлен|оновлен|güncelle", re.IGNORECASE)  # fmt: skip
"""What somebody did, which may bring down what it was not done to."""
_HARM = late(r"\W*(?:[\w’'.&-]+ ){0,4}?(?:damage|blaze|fires?|leaks?|(?:power )?disruptions?|loss of|failures?|shutdown|meltdown|crash(?:es)?|breakdown)(?!\w)", re.IGNORECASE)  # fmt: skip
"""What a deed does to a machine."""
_FORCE = late(r"(?:the|an?|these|those)? ?(?:[\w-]+ )?(?:strikes|impacts|blasts?|explosions?|flooding|leak|water intrusion)", re.IGNORECASE)  # fmt: skip
PLAIN_TROUBLE = late(r"(?:an?|one|another|some)? ?(?:(?:major|widespread|massive|big|huge|serious|significant|critical|large|sudden|global|brief|temporary|unexpected|similar|new|different|ongoing|nationwide|worldwide|single|initial|service|system|systems|network|minor|mysterious|catastrophic|large-scale|wide-?spread|server|app|website|platform|internal|connectivity|connection|log-?in) )*(?:issues?|problems?|troubles?|failures?|errors?|glitch(?:es)?|hitch(?:es)?|snags?|faults?|crash(?:es)?|interruptions?|loss|shutdown|breakdown)$", re.IGNORECASE)  # fmt: skip
"""Trouble by no more than its size."""
_POINTS_BACK = late(r"(?:the|this|that|these|those|such|his|her|it|any|each|every|der|die|das|diese\w*|le|la|les|l['’]|ce\w*|el|los|las|est\w+|es[eao]s?|o|os|a|as|il|lo|i|gli|quest\w+|de|het|deze|dit|den|det|denne|ten|ta|te|эт\w+|ц\w+)\b", re.IGNORECASE)  # fmt: skip
_AGAIN = late(r"\b(?:that|which)\W*$", re.IGNORECASE)
_UNTOLD = late(r"(?:\bnot|\bnever|\bwithout|n['’]t) (?:be(?:en|ing)? )?(?:tell|told|telling|warn\w*|inform\w*|notif\w+|alert\w*|consult\w*|advis\w+)\b(?: [^.;,]{1,40})? (?:of|about|on) $", re.IGNORECASE)  # fmt: skip
"""Before a fault of which somebody was not told, and which there was all the same."""
_TOLD_BEFORE = late(r"(?:the|this|that|these|those|such)\b", re.IGNORECASE)
_DEALING = late(r"(?:looking|digging|delving) into |(?:dealing|grappling|struggling|battling|wrestling) with |(?:investigating|examining|facing|suffering|experiencing|probing|tackling|fighting|seeing|having) ", re.IGNORECASE)  # fmt: skip
"""What is done about trouble, before it."""
_HELPERS = late(r"\W*(?:(?:the|its|their|our) )?(?:[\w’'-]+ ){0,2}?(?:support(?! (?:systems?|servers?|software))|help ?-?desks?|hotlines?|call cent(?:er|re)s?|customer (?:service|care)|switchboards?|social (?:media|networks?)|inbox(?:es)?)\b", re.IGNORECASE)  # fmt: skip
"""Those whom users turn to: what befell them the outage did."""
_ANOTHER = late(r"\b(?:separate|unrelated|similar|earlier|previous|other|different)\b|\b(?:reports?|complaints?|segnalazion\w+|reportes|relatos|reclamaç\w+|signalements|meldungen|meldingen|zgłosze\w+|жалоб\w*)\b|(?<!power )(?<!electricity )\boutages?\b|\bdowntime\b", re.IGNORECASE)  # fmt: skip
"""What is of another outage, or the outage itself."""
_OF_WORDS = late(r"(?:[\w’'-]+ ){0,3}?(?:disclosure|reports?|news|discovery|warnings?|review|announcement|investigation|analysis|fears?|rumou?rs|claims?|complaints?|lack|fix(?:es)?|end|risk|history|series|users?|customers?|people) (?:of|that|about|for|to|by|from|said|into|in|on)\b|(?:[\w’'-]+ ){0,3}?(?:alerts?|alarms?|notifications?|notices?|bulletins?|signs?|symptoms?) (?:of|about|that|on)\b", re.IGNORECASE)  # fmt: skip
"""What is said of a fault is none."""
NOT_IT = late(
    r"(?<!\w)(?:(?:vulnerab|verwundbar|anfällig|fragil|suscept|resilien|expos|kwetsbar|sårbar|уязвим|prone|immun)\w*(?: (?:to|für|à|aux|a|ante|gegen|voor|för|к|til)(?: \w+){0,2}?)?|not|no|never|without|nothing|neither|nor|dementi\w*|bestr(?:eit|itt)\w*|ausgeschlossen|ausschließ\w*|schlie(?:ßt|ßen)|démen\w+|écart(?:e|ent|é|ée|ées)|niega\w*|neg[oó]|desmient\w+|desmint\w+|nega(?:ram|m)?|negou|smentisc\w+|smentit\w+|esclud\w+|esclus\w+|ontken\w+|zaprzecz\w+|wyklucz\w+|dementuj\w+|förnek\w+|utesluter|опроверг\w+|исключ(?:ил|ают|ает)\w*|отриц\w+|заперечу\w+|спростув\w+|membantah|menampik|menepis|popřel\w*|vyloučil\w*|fend(?:ed|s|ing) off|repel\w*|withst\w+|thwart\w*|foil\w*|shrugged off|repouss\w*|déjou\w*|rechaz\w+|sventat\w*|respint\w*|rather than|instead of|unrelated to|nothing to do|rien à voir|nada que ver|nada a ver|niente a che (?:vedere|fare)|niets te maken|ingenting [åa]t{0,2} gjør[ae]|intet at gøre|inget att göra|nic wspólnego|nic společného|ничего общего|нічого спільного|rul\w+ out|den(?:y|ies|ied)|exclud\w+|when(?:ever)? there (?:is|are)|(?:no|aucune|keine?|nessuna?|ning[uú]na?|nenhuma?|geen) (?:indication|indications|evidence|sign|signs|hinweise?|indicazione|indicios?|indício|aanwijzing\w*)(?: [\w’'-]+){0,6}?|unlike|than an?|contrary to|in contrast to|despite|different|distinct|if|whether|how|why|avoid\w*|prevent\w*|risk of|against|kein\w*|nicht|pas|aucune?|jamais|sans|sin|ningun\w+|descart\w+|não|nenhum\w*|sem|non|nessun\w*|senza|geen|niet|nie|bez|inte|ingen|ikke|ingen|utan|uten|uden|не|без|bukan|tidak|không|nem|falls)\s(?:because\s)?(?:(?!(?:while|because|when|after|since|weil|nachdem|parce|porque|perché|omdat|doordat|ponieważ|потому)\s)[\w’'-]+\s){0,5}$|n['’]t\s(?:because\s)?(?:(?!(?:while|because|when|after|since|weil|nachdem|parce|porque|perché|omdat|doordat|ponieważ|потому)\s)[\w’'-]+\s){0,5}$",
    re.IGNORECASE,
)
VERBAL = late(r"\W*[a-z]{3,}(?<!s)s\s(?:an?|the|this|that|its|their|our)\s|\W*\w{2,}(?:are|ere|ire|rre)\s(?:l['’]|(?:il|lo|la|i|gli|le|un[ao]?)\s)|\W*(?:aware|unaware|able|unable|unclear|likely|due)\b|\W*(?:took|brought|made|gave|ran|went|came|got|kept|sent|held|knocked|meant|left|began|saw|became|grew|fell|threw|lost)\s|\W*\w+(?:ing|ed)\s(?:an?|the|this|that|these|its|their|our|from|by|to|with|of|through|across|into|over)\b|\W*(?:in|at|on|by|for|from|with|to|of|de|du|des|di|del|della|do|da|en|dans|im|am|bei|em|na|no|nel|nella|op|w|we|v|ve|в|на|у|di|pada)\s|\W*(?!une?\b|una\b|uma\b|eine?\b)[^\W\d]{3,}\s(?:une?|una|uma|eine[nm]?|een|ett)\s", re.IGNORECASE)  # fmt: skip
"""What opens no noun phrase."""
_NORTHERN = frozenset({"da", "no", "sv"})
"""Languages in which "en" is the article and no preposition."""


@dataclass(frozen=True, slots=True)
class ToldFault:
    """A fault in a sentence: its offsets there (`end` is None where it goes on as far as its clause does), and where the
    words end that put it behind the outage.
    """

    start: int
    end: int | None
    said: int


def faults_before_verbs(sentence: str, telling: FaultTelling) -> Iterator[ToldFault]:
    """Faults that are the subject of a verb of doing damage, in the order of the verbs."""
    for verb in telling.does.finditer(sentence):
        if _SUFFERED.search(sentence, max(0, verb.start() - _SHORT), verb.start()):
            continue
        for start, end in subjects(sentence, verb.start()):
            if verb.group().startswith(",") and _BROKE_DOWN.match(sentence, start, end):
                break
            subject = _OF_IT.sub("", _ABBREVIATED.sub("", sentence[start:end].rstrip(" ,”\"'’»")).rstrip())
            if LIKENED.search(sentence[start:end].rstrip(" ,")):
                break
            explicit = _EXPLICIT.match(verb.group().lstrip(" ,")) is not None
            behind = sentence[verb.end() :]
            if _HELPERS.match(behind):
                break
            outage = explicit and (is_object_outage(behind, telling.language) or _HARM.match(behind) is not None)
            at = _begun(subject, telling, vaguely=explicit, outright=outage)
            if at is not None:
                before = sentence[: start + at]
                if not NOT_IT.search(before) or (_AGAIN.search(sentence[start:end]) and _UNTOLD.search(before)):
                    yield ToldFault(start + at, start + len(subject), verb.end())
                break


def subjects(sentence: str, verb: int) -> Iterator[tuple[int, int]]:
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
    over = _DEALING.match(subject, low)
    low = over.end() if over is not None else low
    places = [m.start() for m in telling.begins.finditer(subject, low)]
    opening = subject[low : places[0] if places else len(subject)]
    if has_fault_noun(opening, telling.language) and not is_verbal(opening, telling.language):
        places.insert(0, low)
    for place in places:
        phrase = subject[place:].strip()
        if place > low and _OF_WORDS.match(subject, low, place):
            continue
        if not 0 < len(phrase.split()) <= _LONGEST:
            continue
        if not outright and is_plain_trouble(phrase, telling.language):
            continue
        if is_fault(phrase, telling.language, loosely=True) or (
            vaguely and is_vague(phrase) and not _TOLD_BEFORE.match(phrase)
        ):
            return place
        if outright and _did_it(phrase, telling.language):
            return place
    return None


def is_verbal(phrase: str, language: str) -> bool:
    """Whether what a phrase opens with opens no noun phrase in a language."""
    if language in _NORTHERN and phrase[:3].lower() == "en ":
        return False
    return VERBAL.match(phrase) is not None


def _did_it(phrase: str, language: str) -> bool:
    """Whether a phrase names what somebody did or what befell a thing, where the words behind it tell of the harm."""
    if _FORCE.fullmatch(phrase):
        return True
    if _SAME_THING.match(phrase) or PLAIN_TROUBLE.match(phrase) or _ANOTHER.search(phrase):
        return False
    return _DEED.search(phrase) is not None or (not _POINTS_BACK.match(phrase) and has_fault_noun(phrase, language))


def is_fault(phrase: str, language: str, *, loosely: bool) -> bool:
    """Whether a phrase names a fault, and not the outage again or what is said of one. `loosely`: also one that befell another
    house.
    """
    if loosely and is_of_another_house(phrase):
        return True
    if _OF_WORDS.match(phrase) or _ANOTHER.search(phrase) or (_SAME_THING.match(phrase) and not _AGENT.search(phrase)):
        return False
    return names_fault(phrase, language, loosely=loosely)
