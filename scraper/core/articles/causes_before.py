"""Causes that English names before the verb: "a bad rule was identified as the cause", "a bad rule caused the outage"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from scraper.core.language.cause_families import families
from scraper.core.language.leading_to import LED_TO

_CAUSE = (
    r"(?:root |underlying |main |primary |likely |probable |sole |actual )*(?:cause|reason|culprit|trigger|source)\b"
)
_FOUND = r"(?:identified|found|confirmed|determined|named|cited|pinpointed|isolated|established|recognised|recognized)"
_TROUBLE = (
    r"(?:outages?|disruptions?|downtime|incidents?|problems?|issues?|failures?|interruptions?|errors|blackouts?)\b"
)
_AS_CAUSE = re.compile(
    rf"(?P<cause>[^.;:!?()\n“”\"]{{4,140}}?) (?:was|were|is|has been|have been|had been) (?:\w+ly )?(?:later |since |now |also )?{_FOUND}"
    rf"(?: by [\w’' -]{{2,40}}?)? (?:as|to be) (?:the|its|their|a|one) {_CAUSE}",
    re.IGNORECASE,
)
_HAS_FOUND = re.compile(
    rf"\b{_FOUND} (?P<cause>[^.;:!?()\n“”\"]{{4,140}}?) (?:as|to be) (?:the|its|their|a|one) {_CAUSE}", re.IGNORECASE
)
_CAUSED = re.compile(
    rf"(?P<cause>[^.;:!?()\n“”\"]{{4,140}}?) (?:had |has |have |likely |apparently |probably |may have |might have |could have )*(?:caused|triggered)"
    rf" (?:the|this|today['’]s|yesterday['’]s|\w+day['’]s|its|their|these) (?:[\w’'-]+ ){{0,3}}?{_TROUBLE}",
    re.IGNORECASE,
)
_BROUGHT = re.compile(
    r"(?P<cause>\b(?:an?|the|one|our) [^.;:!?()\n“”\",]{0,70}?(?:change|bug|error|update|fault|failure|deploy\w*|migration|upgrade|misconfiguration|query|release|patch|rule|certificate|fire|overload|race condition|leak|defect|flaw|typo)) (?:had |has |then )?(?:caused|triggered|led to|resulted in)"
    r" (?:[\w-]+ ){0,3}?(?:failures|errors|timeouts|outages?|disruptions?|downtime|impact|unavailability|interruptions?)\b",
    re.IGNORECASE,
)
_MADE = re.compile(
    r"(?P<cause>\b(?:an?|one|our|the|some) [^.;:!?()\n“”\",]{4,110}?),? (?:which |that )?(?:had |has |then |in turn )?(?:caused|led|forced) (?P<whom>[^.;:!?\n]{3,60}?) to"
    r" (?:(?:become|go|be|turn|stay) (?:unavailable|unreachable|inaccessible|unresponsive|offline|down|dark|overloaded)|stop|fail|crash|hang|drop|time out|shut down|return errors|reject|break|lose|misbehave)\b",
    re.IGNORECASE,
)
_BELIEVED = re.compile(
    r"(?P<cause>[^.;:!?()\n“”\"]{4,110}?)[”\"'’]?,? (?:which |that )?(?:we|it|they|he|she|engineers) (?:now |had |have )?(?:believe[sd]?|suspect(?:s|ed)?|thinks?|thought|determined)(?: to)? (?:(?:is|was|were|has|have|had|been|be|may|might) ){0,3}(?:resulted in|caus(?:ed|ing|e)|led to|triggered|triggering|behind|responsible for)\b",
    re.IGNORECASE,
)
_CONTRIBUTED = re.compile(
    rf"(?P<cause>[^.;:!?()\n“”\"]{{4,140}}?),? (?:had |has |have |may have |might have |likely |probably |that )*contribut(?:ed|es|ing) to (?:an? |the |this |its )?(?:[\w’'-]+ ){{0,3}}?(?:{_TROUBLE}|degradation\b)",
    re.IGNORECASE,
)
_DONE_WRONG = re.compile(
    r"(?P<cause>\b(?:an?|the|one|our|its) (?:[\w’'-]+ ){1,6}?(?:was|were|had been|has been) (?:mis-?configured|(?:incorrectly|wrongly|improperly|badly) (?:configured|set(?: up)?|applied|executed|deployed|rolled out)|(?:executed|run|started|deployed|applied|configured|pushed|built|called) with (?:the |an? )?(?:wrong|incorrect|invalid|bad|outdated))\b[^.;:!?()\n“”\",]{0,80})",
    re.IGNORECASE,
)
_FOUND_ONE = re.compile(
    r"\b(?:identified|found|discovered|detected|isolated|located|pinpointed|uncovered|tracked down|diagnosed) (?:[“\"‘'])?(?P<cause>(?:an?|one) [^.;:!?()\n“”\",]{4,80}?\b(?:issue|problem|bug|fault|error|failure|misconfiguration|defect|flaw|change|conflict|leak|overload|regression)s?\b(?: (?:in|with|on|at|of|affecting|within) [^.;:!?()\n“”\",]{3,60}?)?)(?=[,.;”\"’]|\s(?:and|that|which|but|as)\b|$)",
    re.IGNORECASE,
)
"""A fault that was found, where its words tell of what kind it is: "identified a potential network issue"."""
_HINT = re.compile(
    r"caus|trigger|reason|culprit|source|led |resulted|forced|configured|wrong|incorrect|believe|suspect|th(?:ought|ink)|contribut|identified|found|"
    r"discovered|detected|isolated|located|pinpoint|uncovered|tracked|diagnosed",
    re.IGNORECASE,
)
_LEAD_IN = re.compile(
    r"^.*(?:\b(?:says?|said|confirmed|wrote|explained|added|noted|reported|stated|believes?|found|showed|revealed|admitted|learned|established)(?: (?:on|in) [\w ]{2,30}?)?(?: that)?"
    r"|(?:\bthat|\bbecause|\bafter|\bwhen|\bwhile|\bbut|\band|,)(?= (?:an?|the|its|their|one) )|^(?:on|in|at|later|earlier|yesterday|today)\b[^,]{0,40},) (?=\S)",
    re.IGNORECASE,
)
"""What stands before the cause in its sentence: who says so, and other clauses."""
_RELATIVE = re.compile(r"\s(?:that|which|who)(?: \w+ to)?$", re.IGNORECASE)
_NAMED = re.compile(
    r"(?<!\bin )(?<!\bof )(?<!\bto )(?<!\bon )(?<!\bby )(?<!\bat )(?<!for )(?<!with )(?<!from )\b(?:an?|the|its|our|their|one) ",
    re.IGNORECASE,
)
"""Where the thing begins that a relative clause is on: "reverting the change that", "a fault in the disks that"."""
_CALLED = re.compile(
    rf"\s*(?:the |its |our )?{_CAUSE}(?: (?:of|for|behind) [^.;,]{{3,50}}?)? (?:was|is|were) ", re.IGNORECASE
)
_AND = re.compile(r",? and\s*$", re.IGNORECASE)
_ELSE = re.compile(r"\b(?:after|before|by|following|until|once|since)\b", re.IGNORECASE)
_NOT_ONE = re.compile(
    r"\b(?:what(?:ever)?|whether|how|who|why|which|if|nothing|nobody|no|not|never|neither|nor|any|anything|something|it|they|we|he|she|you|there)\b|n['’]t\b"
    rf"|^(?:(?:the|this|that|these|an?|its|their) )?(?:(?:(?:service|technical|major|widespread|global|massive|whole|initial|earlier|same) )*{_TROUBLE}|this|that|same|cause|reason|changes?|conditions?|event)$",
    re.IGNORECASE,
)
_REFUSED = re.compile(r"\b(?:denie[sd]|ruled? out|no evidence|not|never)\b|n['’]t\b", re.IGNORECASE)


_CALLS = ("cause", "reason", "culprit", "trigger", "source")
_FINDS = ("identified", "found", "discovered", "detected", "isolated", "located", "pinpoint", "uncover", "tracked", "diagnosed")  # fmt: skip
_PATTERNS = (
    (_AS_CAUSE, _CALLS),
    (_HAS_FOUND, _CALLS),
    (_CAUSED, ("caus", "trigger")),
    (_BROUGHT, ("caus", "trigger", "led to", "resulted in")),
    (_BELIEVED, ("believe", "suspect", "think", "thought", "determined")),
    (_CONTRIBUTED, ("contribut",)),
    (_MADE, ("caused ", "led ", "forced ")),
    (_DONE_WRONG, ("configured", "wrong", "incorrect", "improper", "badly", "invalid", "outdated", " bad")),
    (_FOUND_ONE, _FINDS),
)
"""Each with words without one of which it cannot match."""
_BEHIND_THE_VERB = (_HAS_FOUND, _FOUND_ONE)
_OF_A_KIND = (_MADE, _FOUND_ONE)
"""Words that say so little that what they name must be of a kind of the taxonomy."""
_CLAUSES = re.compile(r", |: | – | — |\b(?:что|dass|que|che|dat|że|že|що)\b")


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
    if _HINT.search(sentence) is None or sentence.rstrip(" ”\"'").endswith("?"):
        return None
    lowered = sentence.lower()
    for pattern, stems in _PATTERNS:
        match = pattern.search(sentence) if any(stem in lowered for stem in stems) else None
        named = _named(sentence, match, pattern) if match is not None else None
        if named is not None:
            return named
    return None


def cause_before_abroad(sentence: str, language: str) -> NamedCause | None:
    """The same in another language, by the verbs of `language/leading_to.py`; only what tells of what kind it is."""
    pattern = LED_TO.get(language)
    match = pattern.search(sentence) if pattern is not None else None
    if match is None:
        return None
    start, end = match.span("cause")
    start += len(sentence[start:end]) - len(_CLAUSES.split(sentence[start:end])[-1].lstrip())
    return NamedCause(start, end, match.end()) if families(sentence[start:end]) else None


def _named(sentence: str, match: re.Match[str], pattern: re.Pattern[str]) -> NamedCause | None:
    """The cause of a match without who says so and what stands around it; None where it names nothing."""
    start, end = match.span("cause")
    lead = _LEAD_IN.match(sentence[start:end])
    if lead is not None and pattern not in _BEHIND_THE_VERB:
        start += lead.end()
    if pattern is _BELIEVED:
        start = max((m.start() for m in _NAMED.finditer(sentence, start, end)), default=end)
    start, end = _trimmed(sentence, start, end)
    cause = sentence[start:end]
    if pattern in _OF_A_KIND and not families(cause):
        return None
    if len(cause.split()) > 1 and not _NOT_ONE.search(cause) and not _REFUSED.search(sentence[:start]):
        return NamedCause(start, end, match.end())
    return None


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
