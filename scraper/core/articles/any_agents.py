"""Whatever did a service or a machine harm, by any name: "a burst pipe knocked out the booking system". What is new in its
sentence and does such a thing is why; what was told before, the outage itself, those who mend it and those who complain
are not.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from scraper.core.articles.fault_subjects import LIKENED, NOT_IT, PLAIN_TROUBLE, ToldFault, is_verbal, subjects
from scraper.core.language.fault_telling import FaultTelling
from scraper.core.language.fault_words import has_fault_noun, is_vague, names_fault, names_thing
from scraper.core.language.harming import Harming, harming
from scraper.core.language.outage_nouns import is_plain_trouble
from scraper.core.language.seldom import seldom
from scraper.core.patterns import late

_SUFFERED: Final = late(r"\b(?:was|were|been|is|are|being|be|get|got|not|to|never|and|or|would|could|can|may|might) (?:\w+ly )?$|n['’]t $", re.IGNORECASE)  # fmt: skip
"""Before a form that is a participle then, or tells of no deed."""
_NO_AGENT: Final = late(
    r"\b(?:outages?|downtime|disruptions?|interruptions?|incidents?|blackouts?(?! in)|reports?|complaints?|posts?|tweets?|memes?|calls? from|spokes\w+|statements?|users?|customers?|engineers?|technicians?|teams?|fix(?:es)?|hotfix|restarts?|reboots?|roll-?backs?|repairs?|work-?around|investigation|criticism|anger|cancellations|messages? (?:on|from|to)|notices?|banners?|pop-?ups?|error (?:pages?|messages?|screens?)|techniker\w*|technicien\w*|técnico\w*|tecnic[oi]|monteur\w*|juge|juez|giudice|juiz|richter\w*|rechter|critiques?|críticas?|critich\w+|kritik|minutes?|hours?|days?|weeks?|judge|court|quejas|reclam\w+|plaintes?|beschwerden|klachten|lament\w+|segnalazion\w+|skarg\w*|жалоб\w*|klagomål|störung(?:en)?|ausf[aä]ll\w*|pannes?|caídas?|interrupci\w+|quedas?|instabilidade\w*|disserviz\w+|storing\w*|uitval|awari[aei]|sbo\w+|сбо[йяюе]\w*|avbrott\w*|nedbrud\w*|utfall\w*|gangguan)\b",
    re.IGNORECASE,
)
_PURPOSE: Final = late(r"(?:[^.;]{0,60}\b)?(?:(?:to|while they|in order to) (?:\w+ly )?(?:fix|repair|restore|mend|contain|investigate|protect|prevent|avoid|replace|recover|stop)|as a precaution|for (?:repairs|maintenance)|zur vorsicht|vorsorglich|par précaution|por precaución|per precauzione)\b", re.IGNORECASE)  # fmt: skip
"""Behind what was switched off on purpose."""
_OF_IT: Final = late(r",? (?:that|which|who|qui|que|che|som|had|has|have|then|also|accidentally|inadvertently|quickly|suddenly|briefly|temporarily|reportedly)$", re.IGNORECASE)  # fmt: skip
_PREPOSITION: Final = late(r"\b(?:in|on|of|at|by|with|for|from|to|into|during|across|within|inside|auf|an|von|bei|mit|dans|sur|chez|de|en|em|com|con|su|di|op|bij|van|på|i|hos|av|af)\s$", re.IGNORECASE)  # fmt: skip
_AGAIN: Final = late(r"\b(?:which|that|who|die|der|das|qui|que|che|som)\b", re.IGNORECASE)
_MANIFOLD: Final = late(
    r"blo(?:ck|qu|cc|k)|block|satur|lock|forç|priv|блок|kill|delet|eras|filled|drain|disabl|derrub|tumb|submer|sänk",
    re.IGNORECASE,
)
"""Verbs of which much can be the object: it must be a machine."""
_HEAD: Final = 8
"""Words of a noun before the clause that is on it."""
_MOST: Final = 18
_OBJECT: Final = 60
_LEAST: Final = 2


_DONE_TO: Final = seldom(
    r"\b(?:servers?|databases?|registry|tables?|clusters?|nodes?|disks?|storage|networks?|systems?|switch(?:es)?|routers?|links?|queues?|caches?|API|service|site|website|platform|infrastructure|capacity|memory|CPU|connections?|gateways?|accounts?) (?:was|were|had been|has been|got|became) (?:\w+ly )?"
    r"(?:locked|blocked|overloaded|swamped|flooded|clogged|choked|exhausted|filled(?: up)?|corrupted|deleted|wiped|erased|paraly[sz]ed|disabled|severed|drained|saturated|jammed|crippled|brought down|taken down|taken offline|knocked out|knocked offline) by "
    r"(?P<cause>(?:an?|one|some|too (?:many|much)|two|several) [^.;:!?()\n“”\",]{3,80}?)(?=[.;:!?()\n“”\",]|\s(?:which|that|and|on|at|when|after|while|in order)\b|$)",
    re.IGNORECASE,
)
"""Machines that suffered, and from what."""


def any_agents(sentence: str, telling: FaultTelling) -> Iterator[ToldFault]:
    """What a sentence says did a service or a machine harm, whatever it is, in the order of the verbs."""
    verbs = harming(telling.language)
    if verbs is None:
        return
    if telling.language == "en":
        yield from (
            ToldFault(*m.span("cause"), m.end())
            for m in _DONE_TO.finditer(sentence)
            if _is_agent(m["cause"], "en") and not NOT_IT.search(sentence[: m.start()])
        )
    for verb in verbs.does.finditer(sentence):
        low = verb.start()
        if _SUFFERED.search(sentence, max(0, low - 20), low) or _PURPOSE.match(sentence, verb.end()):
            continue
        if (
            verbs.opens is not None
            and _MANIFOLD.search(verb.group())
            and not _is_machine(sentence, verb, telling.language)
        ):
            continue
        for start, end in subjects(sentence, low):
            if LIKENED.search(sentence[start:end].rstrip(" ,")):
                break
            at = _agent(sentence[start:end], telling, verbs)
            if at is not None and not NOT_IT.search(sentence[: start + at[0]]):
                yield ToldFault(start + at[0], start + at[1], verb.end())
                break


def _is_machine(sentence: str, verb: re.Match[str], language: str) -> bool:
    """Whether what a verb is done to is a machine: English verbs are found with it."""
    return language == "en" or names_thing(sentence[verb.start() :][:_OBJECT], language)


def _agent(subject: str, telling: FaultTelling, verbs: Harming) -> tuple[int, int] | None:
    """Where in a subject the words for an agent stand: without what follows on them in a clause of their own."""
    heads = _AGAIN.search(subject)
    for end in (len(subject.rstrip(" ,")), heads.start() if heads is not None else 0):
        words = _without(subject[:end])
        at = _opening(words, telling, verbs)
        if at is not None and _is_agent(words[at:], telling.language):
            return at, len(words)
    return None


def _without(words: str) -> str:
    """A subject without the pronoun, the helping verb and the adverbs before its verb."""
    words = words.rstrip(" ,")
    while (over := _OF_IT.search(words)) is not None:
        words = words[: over.start()]
    return words


def _opening(words: str, telling: FaultTelling, verbs: Harming) -> int | None:
    """Where what was not told before begins: at its article, or where a clause does that opens with a fault."""
    trimmed = _AGAIN.sub(lambda m: " " * len(m.group()), words) if len(words.split()) <= _HEAD else words
    low = max((m.end() for m in telling.ends.finditer(trimmed)), default=0)
    if verbs.opens is not None:
        opened = next(
            (m for m in verbs.opens.finditer(words, low) if not _PREPOSITION.search(words, low, m.start())), None
        )
        if opened is not None:
            return opened.start()
    low += len(words[low:]) - len(words[low:].lstrip(" “\"'‘«„"))
    begun = telling.begins.search(words, low)
    opening = words[low : begun.start() if begun is not None else len(words)]
    return low if has_fault_noun(opening, telling.language) and not is_verbal(opening, telling.language) else None


def _is_agent(phrase: str, language: str) -> bool:
    count = len(phrase.split())
    if not _LEAST <= count <= _MOST or _NO_AGENT.search(phrase) or is_vague(phrase):
        return False
    if language == "en":
        return PLAIN_TROUBLE.match(phrase) is None
    if is_plain_trouble(phrase, language):
        return False
    return count > _LEAST or not has_fault_noun(phrase, language) or names_fault(phrase, language)
