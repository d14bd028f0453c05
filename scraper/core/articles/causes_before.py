"""Causes that English names before the verb: "a bad rule was identified as the cause", "a bad rule caused the outage"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from scraper.core.language.cause_families import families
from scraper.core.language.fault_words import names_fault, names_thing
from scraper.core.patterns import late

_CAUSE = (
    r"(?:root |underlying |main |primary |likely |probable |sole |actual )*(?:cause|reason|culprit|trigger|source)s?\b"
)
_FOUND = r"(?:identified|found|confirmed|determined|named|cited|pinpointed|isolated|established|recognised|recognized)"
_TROUBLE = r"(?:outages?|disruptions?|downtime|incidents?|problems?|issues?|failures?|interruptions?|errors|blackouts?|crash(?:es)?|meltdown|breakdown|trouble|chaos|havoc)\b"
_AS_CAUSE = late(
    rf"(?:^|(?<=[.;:!?()\n“”\"]))(?P<cause>[^.;:!?()\n“”\"]{{4,220}}?) (?:was|were|is|has been|have been|had been) (?:\w+ly )?(?:later |since |now |also )?{_FOUND}"
    rf"(?: by [\w’' -]{{2,40}}?)? (?:as|to be) (?:the|its|their|a|one) {_CAUSE}",
    re.IGNORECASE,
)
_HAS_FOUND = late(
    rf"\b(?:{_FOUND}|identifying|naming|citing|cites|names) (?P<cause>(?:an? )?[“\"][^“”\"\n]{{4,90}}[”\"](?: [^.;:!?()\n“”\"]{{0,60}}?)?|[^.;:!?()\n“”\"]{{4,140}}?) (?:as|to be) (?:the|its|their|a|one) {_CAUSE}(?! (?:was|is|were|remain|had|has|still)\b)"
    rf"|\b(?:gave|gives|given|giving|offered|put forward) (?P<cause2>(?:an? )?[“\"][^“”\"\n]{{4,90}}[”\"](?: [^.;:!?()\n“”\"]{{0,60}}?)?|[^.;:!?()\n“”\"]{{4,110}}?) as (?:the|its|their|a|one) {_CAUSE}(?: (?:for|of|behind) (?:[\w’'-]+ ){{0,4}}?{_TROUBLE}|(?=[”\"]?(?:[.,;]|\W*$)))",
    re.IGNORECASE,
)
"""A reason given is one for the outage where that is said, or nothing else."""
_CAUSED = late(
    rf"(?:^|(?<=[.;:!?()\n“”\"]))(?P<cause>[^.;:!?()\n“”\"]{{4,220}}?) (?:had |has |have |likely |apparently |probably |may have |might have |could have )*(?:caused|triggered|sparked|prompted|led to|resulted in|gave rise to|brought (?:about|on)|set off|ended in)"
    rf" (?:the|this|today['’]s|yesterday['’]s|\w+day['’]s|its|their|these) (?:[\w’'-]+ ){{0,3}}?{_TROUBLE}",
    re.IGNORECASE,
)
_BROUGHT = late(
    r"(?P<cause>\b(?:an?|the|one|our) [^.;:!?()\n“”\",]{0,70}?(?:change|bug|error|update|fault|failure|deploy\w*|migration|upgrade|misconfiguration|query|release|patch|rule|certificate|fire|overload|race condition|leak|defect|flaw|typo)) (?:had |has |then )?(?:caused|triggered|led to|resulted in)"
    r" (?:[\w-]+ ){0,3}?(?:failures|errors|timeouts|outages?|disruptions?|downtime|impact|unavailability|interruptions?)\b",
    re.IGNORECASE,
)
_MADE = late(
    r"(?P<cause>\b(?:an?|one|our|the|some) [^.;:!?()\n“”\",]{4,110}?),? (?:which |that )?(?:had |has |then |in turn )?(?:caused|led|forced) (?P<whom>[^.;:!?\n]{3,60}?) to"
    r" (?:(?:become|go|be|turn|stay) (?:unavailable|unreachable|inaccessible|unresponsive|offline|down|dark|overloaded)|stop|fail|crash|hang|drop|time out|shut down|return errors|reject|break|lose|misbehave)\b",
    re.IGNORECASE,
)
_BELIEVED = late(
    r"(?P<cause>[^.;:!?()\n“”\"]{4,110}?)[”\"'’]?,? (?:which |that )?(?:we|it|they|he|she|engineers) (?:now |had |have )?(?:believe[sd]?|suspect(?:s|ed)?|thinks?|thought|determined)(?: to)? (?:(?:is|was|were|has|have|had|been|be|may|might) ){0,3}(?:resulted in|caus(?:ed|ing|e)|led to|triggered|triggering|behind|responsible for|the (?:\w+ )?(?:cause|culprit|trigger|source|reason))\b",
    re.IGNORECASE,
)
_CONTRIBUTED = late(
    rf"(?P<cause>[^.;:!?()\n“”\"]{{4,140}}?),? (?:had |has |have |may have |might have |likely |probably |that )*contribut(?:ed|es|ing) to (?:an? |the |this |its )?(?:[\w’'-]+ ){{0,3}}?(?:{_TROUBLE}|degradation\b|spike|surge|load|slowness|delays?\b)",
    re.IGNORECASE,
)
_TO_BLAME = late(
    rf"(?:^|(?<=[.;:!?()\n]))(?P<cause>[^.;:!?()\n]{{4,220}}?)(?:,? (?:and |but )?(?:not|rather than|instead of) [^.;,]{{3,60}},)? (?:was|were|is|are|had been|has been|may be|may have been|might be|could be|(?:is|was|are|were) (?:believed|thought|understood|reported|said) to (?:be|have been)) (?:\w+ly )?"
    rf"(?:responsible(?= for|\W*$|[,;]| and\b)|at fault\b|to blame\b|(?:being )?blamed(?= for |\W*$|[,;])|too much for (?:the|its|our|their) (?:[\w’'-]+ ){{0,3}}?(?:servers?|systems?|networks?|sites?|website|platform|infrastructure|databases?|app|equipment|capacity|switch(?:es)?|hardware)\b|what (?:(?:had|has|then|finally|really|actually) )*(?:caused|triggered|brought|took|knocked|crashed|broke|downed|led to|set off)\b|the (?:[\w-]+ )?culprits?\b|behind (?:it\b|the (?:[\w-]+ )?{_TROUBLE})|(?:the|its) {_CAUSE}(?= (?:of|for|behind) |\W*$|[,;]))",
    re.IGNORECASE,
)
"""Who or what is said to have done it: "an upstream provider was at fault", "a power fault, and not an attack, was the cause"."""
_CALLED_SO = late(rf"(?:\bat fault|(?:the|its) {_CAUSE})$", re.IGNORECASE)
"""Behind a thing, which need not be called broken as well: "DNS was the likely cause", "authentication was at fault"."""
_THEIRS = late(
    r"\b(?:their|my|your|his|her|users?|customers?|many|people|thought|believed|assumed|suspected|wondered)\b",
    re.IGNORECASE,
)
"""In what people take for it, or what is their own: "many thought their router was the cause"."""
_OF_TROUBLE = late(
    rf"(?! (?:for|of|behind)\b)| (?:for|of|behind) (?:[\w’'-]+ ){{0,4}}?(?:{_TROUBLE}|it\b|this\b)", re.IGNORECASE
)
"""Behind "the cause": of the trouble, or nothing."""
_HEADED = late(
    rf"(?:^|(?<=[:|–—-] ))(?P<cause>(?!(?:what|who|how|why|the (?:story|truth|people|man|woman|company|firm)|inside)\b)[^.;:!?()\n“”\",|]{{2,70}}?) behind (?:(?!the scenes)[\w’'.&-]+ ){{0,7}}?(?:{_TROUBLE})"
    rf"|(?:^|(?<=[:|–—-] ))(?P<cause2>[^.;:!?()\n“”\",|]{{2,70}}?) (?:now |likely |still |partly )*(?:(?:thought|believed|suspected|understood|said|reported|feared|likely) to (?:be|have been) (?:behind\b|to blame\b|responsible for\b|the (?:\w+ )?(?:cause|culprit|reason|trigger)\b)|(?:named|cited|seen|identified|suspected) as (?:the |a )?(?:[\w-]+ )?(?:cause|culprit|reason|trigger)\b)",
    re.IGNORECASE,
)
"""A headline without a verb: "Bug behind the Nimbus outage", or with a participle alone: "Bug thought to be the cause"."""
_HEADS = (" behind ", " to be ", " to have been ", " as ")
_CLAIMED = late(
    r"(?:^|(?<=[.;:!?()\n“”\"]))(?P<cause>[^.;:!?()\n“”\"]{3,120}?),? (?:(?:has|have|had|later|since|also) )*(?:claim(?:ed|s|ing) (?:responsibility|credit)(?! for (?:the |an? )?(?:[\w-]+ )?(?:breach|leak|theft|killing|bomb\w*|shooting))|took credit|(?:says?|said|claims?|claimed|boasted) (?:that )?(?:it|they|he|she) (?:did it|had done it|was behind it|were behind it|was behind (?:the|this) (?:attack|outage)|were behind (?:the|this) (?:attack|outage)))\b",
    re.IGNORECASE,
)
"""Who says that it was his doing."""
_POINT = late(
    r"(?P<cause>[^.;:!?()\n“”\",]{4,120}?)(?:, not [^.;,]{3,60},)? (?:was|were|became|turned out to be) the single point of failure\b"
    r"|(?P<cause2>\b(?:an?|the|its|their) [^.;:!?()\n“”\",]{4,100}?) (?:is|was|could be|could have been|may be|may have been|might be|might have been|appears to be|seems to be|remains) (?:the|an?|one)(?: of the)? (?:[\w-]+ ){0,2}?(?:cause|reason|culprit|trigger)s? (?:why|that|behind|for|of)\b",
    re.IGNORECASE,
)
_FOUND_THAT = late(
    r"\b(?:identif(?:ied|ying)|found|finding|discover(?:ed|ing)|determin(?:ed|ing)|reveal(?:ed|ing)|establish(?:ed|ing)|conclud(?:ed|ing)|uncover(?:ed|ing)|show(?:ed|ing)) that (?:(?:while|although|though) [^.;,]{3,90}, )?(?P<cause>(?:[^.;:!?()\n“”\",]|\.(?=\w)){4,90}? (?:(?:was|were)n['’]t \w+ing|(?:was|were|is|are|had been|had|has been) (?:not (?:\w+ing|been \w+|loaded|configured|applied|updated|set|installed)|failing|failed|stuck|misconfigured|unreachable from|running out|run out|overloaded|saturated|exhausted|corrupted|incorrectly|returning (?:stale|wrong|incorrect|empty)|missing))\b[^.;:!?()\n“”\",]{0,60}?)(?=[,.;”\"’(]|\s(?:and|which|but|after)\b|$)",
    re.IGNORECASE,
)
"""A machine that somebody found at fault, told as a clause: "found that a part of the cluster was not answering"."""
_LAY_IN = late(
    rf"\b(?:{_CAUSE}|failure point|point of failure|weak (?:point|spot|link))(?: (?:of|for|behind) [^.;,]{{3,50}}?)? (?:(?:was |were |is |are |has |have |had |been |appears? to |seems? to )*(?:\w+ly )?(?:cent(?:er|re)(?:s|ed|d)?|focus(?:es|ed)?|revolve[sd]?|lies|lay|rest(?:s|ed)|c[oa]mes? down|boil(?:s|ed) down) (?:on|around|in|with|to|upon)"
    rf"|(?:was|is|were|has been|had been) (?:\w+ly |later |since |now )?{_FOUND} (?:as|to be|in)) (?P<cause>(?:[^.;:!?()\n“”\",]|\.(?=\w)){{4,120}}?)(?= rather than|[.,;:”\"(—–]|\s(?:which|but|after|not)\b|$)",
    re.IGNORECASE,
)
"""Where a cause lay: "the root cause centred on access checks", "the point of failure was identified as a switch"."""
_TRIGGERED = late(
    r"(?:^|(?<=[.;:!?()\n“”\"]))(?P<cause>[^.;:!?()\n“”\"]{4,220}?),? (?:which |that )?(?:then |had |has |in turn )?(?<!was )(?<!were )(?<!been )(?<!is )(?<!are )(?<!being )(?:triggered|caused|exposed|activated|set off|tripped) (?:an? |the |several |some )?(?:what (?:[\w’'-]+ ){1,4}?to be (?:an? )?)?(?:[\w-]+ ){0,3}?"
    r"(?:bugs?|defects?|race condition|deadlocks?|unexpected behaviou?rs?|overload|surge|spike|cascade|cascading failures?|fail-?overs?|throttling|memory leak|panic|infinite loop|retry storm|thundering herd|crash(?:es)?|failures?|malfunctions?|shutdowns?|crash loop)\b",
    re.IGNORECASE,
)
"""What set off the fault that did the damage: "an influx of events triggered a bug in the scheduler"."""
_LEAD_IN = late(
    r"^.*(?:\b(?:meaning|says?|said|confirmed|wrote|explained|added|noted|reported|stated|believes?|found|showed|revealed|admitted|learned|established|denied|denies|dismissed|rejected|doubted|disputed|concluded|concludes|suggested|suggests|determined|thinks?|argued|indicated|claims?|claimed|insisted|insists|announced)(?: (?:on|in) [\w ]{2,30}?)?(?: that)?"
    r"|\b(?:stemm\w+ from|caused by|due to|because of|traced (?:back )?to|(?:resulted|originated|arose) from)(?= (?:an?|the|its|their|one) )|(?:\bthat|\bbecause|\bafter|\bwhen|\bwhile|\bbut|\band|,)(?= (?:an?|the|its|their|one) )|^(?:on|in|at|for|according to|later|earlier|yesterday|today)\b[^,]{0,40},) (?=\S)",
    re.IGNORECASE,
)
"""What stands before the cause in its sentence: who says so, and other clauses."""
_RELATIVE = late(r"\s(?:that|which|who)(?: \w+ to)?$", re.IGNORECASE)
_NAMED = late(
    r"(?<!\bin )(?<!\bof )(?<!\bto )(?<!\bon )(?<!\bby )(?<!\bat )(?<!for )(?<!with )(?<!from )\b(?:an?|the|its|our|their|one) ",
    re.IGNORECASE,
)
"""Where the thing begins that a relative clause is on: "reverting the change that", "a fault in the disks that"."""
_CALLED = late(
    rf"\s*(?:the |its |our )?{_CAUSE}(?: (?:of|for|behind) [^.;,]{{3,50}}?)? (?:was|is|were) ", re.IGNORECASE
)
_ASIDE = late(r", (?:which|who|whose|in which|by which) [^,]{3,110},$", re.IGNORECASE)
"""A clause on the cause, between it and its verb."""
_AND = late(r",? and\s*$", re.IGNORECASE)
_ELSE = late(r"\b(?:after|before|by|following|until|once|since)\b", re.IGNORECASE)
_NOT_ONE = late(
    r"\b(?:what(?:ever)?|whether|how|who|why|which|if|nothing|nobody|no|not|never|neither|nor|any|anything|something|it|they|we|he|she|you|there)\b|n['’]t\b"
    r"|^(?:that|which|who)\b"
    rf"|^(?:(?:the|this|that|these|an?|its|their) )?(?:(?:(?:service|technical|major|widespread|global|massive|whole|initial|earlier|same) )*{_TROUBLE}|this|that|same|cause|reason|changes?|conditions?|event)$",
    re.IGNORECASE,
)
_QUOTED = late(r"[“\"][^“”\"]+[”\"]")
_TURN = late(r"[,;] (?:though|although|but|however|yet|while) ", re.IGNORECASE)
"""Behind it a sentence says something else than before it."""
_REFUSED = late(r"\b(?:denie[sd]|ruled? out|no evidence|not|never)\b|n['’]t\b", re.IGNORECASE)


_OF_A_SORT = late(
    rf"\b(?:{_TROUBLE[:-2]}|it|this) (?:was|were|is|are|(?:appears?|appeared|seems?|seemed) to be|(?:may|might|could) be) (?:\w+ly )?(?P<cause>(?!(?:internet|services?|network|login|phone|account|access|connection|app|site|it|work|tech|technology|user|system)-)[a-z]{{2,}}-related)\b",
    re.IGNORECASE,
)
"""Of what sort the outage was: "was weather-related"."""
_CALLS = ("cause", "reason", "culprit", "trigger", "source")
_PATTERNS = (
    (_LAY_IN, (*_CALLS, "failure", "weak ")),
    (_AS_CAUSE, _CALLS),
    (_HAS_FOUND, _CALLS),
    (
        _CAUSED,
        ("caus", "trigger", "spark", "prompt", "led to", "resulted in", "gave rise", "brought", "set off", "ended in"),
    ),
    (_BROUGHT, ("caus", "trigger", "led to", "resulted in")),
    (_TO_BLAME, ("responsible", "at fault", "blame", "behind", "was what ", "were what ", "too much for", *_CALLS)),
    (_CLAIMED, ("responsib", "credit", "did it", "done it", "behind")),
    (_BELIEVED, ("believe", "suspect", "think", "thought", "determined")),
    (_CONTRIBUTED, ("contribut",)),
    (_MADE, ("caused ", "led ", "forced ")),
    (_TRIGGERED, ("triggered", "caused", "exposed", "activated", "set off", "tripped")),
    (
        _POINT,
        (
            "single point",
            "reason why",
            "reason behind",
            "reason for",
            "reason that",
            "cause of",
            "cause behind",
            "cause for",
            "culprit behind",
            "culprit for",
            "trigger for",
            "trigger of",
            "reasons ",
            "causes ",
        ),
    ),
    (
        _FOUND_THAT,
        ("ed that", "ing that", "found that"),
    ),
    (_OF_A_SORT, ("-related",)),
)
"""Each with words without one of which it cannot match."""
_STEMS = tuple(
    dict.fromkeys(
        stem
        for _, stems in _PATTERNS
        for stem in stems
        if not any(s != stem and s in stem for _, more in _PATTERNS for s in more)
    )
)
"""All of them, without those that hold another one."""
_A = late(r"(?:an?|one|another|its|faulty|bad) (?!(?:lot|number|few|bit|outage|incident)\b)", re.IGNORECASE)
_BEHIND_THE_VERB = (_HAS_FOUND, _FOUND_THAT, _LAY_IN)


@dataclass(frozen=True, slots=True)
class NamedCause:
    """A cause in a sentence: its offsets there, and where the words end that call it one."""

    start: int
    end: int
    said: int


def cause_before(sentence: str) -> NamedCause | None:
    """The cause that stands before, or within, the words that call it one; None where there is none, where it is asked
    for or ruled out, and where nothing is named ("it caused the outage").
    """
    lowered = sentence.lower()
    if sentence.rstrip(" ”\"'").endswith("?") or not any(stem in lowered for stem in _STEMS):
        return None
    for pattern, stems in _PATTERNS:
        match = pattern.search(sentence) if any(stem in lowered for stem in stems) else None
        named = _named(sentence, match, pattern) if match is not None else None
        if named is not None:
            return named
    return None


def cause_headed(headline: str) -> NamedCause | None:
    """The cause that a headline without a verb puts behind an outage."""
    match = _HEADED.search(headline) if any(word in headline for word in _HEADS) else None
    if match is None or headline.rstrip().endswith("?"):
        return None
    group = "cause" if match["cause"] is not None else "cause2"
    return NamedCause(*match.span(group), match.end()) if names_fault(match[group], "en", loosely=True) else None


def _named(sentence: str, match: re.Match[str], pattern: re.Pattern[str]) -> NamedCause | None:
    """The cause of a match without who says so and what stands around it; None where it names nothing."""
    start, end = match.span("cause" if match["cause"] is not None else "cause2")
    lead = _LEAD_IN.match(sentence[start:end])
    if lead is not None and pattern not in _BEHIND_THE_VERB and not _is_after_a_fault(sentence[start:end]):
        start += lead.end()
    if pattern is _BELIEVED:
        start = max((m.start() for m in _NAMED.finditer(sentence, start, end)), default=end)
    aside = _ASIDE.search(sentence, start, end)
    end = aside.start() if aside is not None and pattern is _TO_BLAME else end
    start, end = _trimmed(sentence, start, end)
    quoted = _QUOTED.match(sentence, start, end)
    end = quoted.end() if quoted is not None else end
    cause = sentence[start:end]
    if pattern is _MADE and not families(cause):
        return None
    called = pattern is _TO_BLAME and _is_called_so(sentence, match, cause)
    if pattern is _TO_BLAME and not (called or _A.match(cause) or names_fault(cause, "en", loosely=True)):
        return None
    if pattern is _FOUND_THAT and not names_thing(cause.rsplit(" was ", 1)[0].rsplit(" were ", 1)[0], "en"):
        return None
    if pattern in (_FOUND_THAT, _OF_A_SORT):
        return NamedCause(start, end, match.end())
    if (
        (called or len(cause.split()) > 1)
        and not _NOT_ONE.search(cause)
        and not _REFUSED.search(_TURN.split(sentence[:start])[-1])
    ):
        return NamedCause(start, end, match.end())
    return None


def _is_after_a_fault(subject: str) -> bool:
    """Whether what leads in says only when a fault came that the sentence opens with: "server overload after the release"."""
    fault, after, _ = subject.partition(" after ")
    return bool(after) and "," not in fault and names_fault(fault.strip(), "en")


def _is_called_so(sentence: str, match: re.Match[str], cause: str) -> bool:
    """Whether a thing, not said to be broken, is called the cause of the trouble: "DNS was the likely cause", "authentication was
    at fault"; and not the reader's own.
    """
    if _CALLED_SO.search(match[0]) is None or _THEIRS.search(cause) or not names_thing(cause, "en"):
        return False
    return _OF_TROUBLE.match(sentence, match.end()) is not None


def _trimmed(sentence: str, start: int, end: int) -> tuple[int, int]:
    """Without spaces and commas around it; of a relative clause the thing that it is on."""
    relative = _RELATIVE.search(sentence[start:end])
    if relative is not None:
        end = start + relative.start()
        begun = [m.start() for m in _NAMED.finditer(sentence[start:end])]
        start = start + begun[-1] if begun else end
        start = end if _ELSE.search(sentence[start:end]) else start
    cause = sentence[start:end]
    called = _CALLED.match(cause)
    start += called.end() if called is not None else 0
    cause = _AND.sub("", cause[called.end() :] if called is not None else cause)
    start += len(cause) - len(cause.lstrip(" ,"))
    return start, start + len(cause.strip(" ,"))
