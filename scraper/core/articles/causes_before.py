"""Causes that English names before the verb: "a bad rule was identified as the cause", "a bad rule caused the outage"."""

from __future__ import annotations

import re
from dataclasses import dataclass

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
_HINT = re.compile(r"caus|trigger|reason|culprit|source", re.IGNORECASE)
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
_ELSE = re.compile(r"\b(?:after|before|by|following|until|once|since)\b", re.IGNORECASE)
_NOT_ONE = re.compile(
    r"\b(?:what(?:ever)?|whether|how|who|why|which|if|nothing|nobody|no|not|never|neither|nor|any|anything|something|it|they|we|he|she|you|there)\b|n['’]t\b"
    rf"|^(?:(?:the|this|that|these|an?|its|their) )?(?:(?:(?:service|technical|major|widespread|global|massive|whole|initial|earlier|same) )*{_TROUBLE}|this|that|same|cause|reason|changes?|conditions?|event)$",
    re.IGNORECASE,
)
_REFUSED = re.compile(r"\b(?:denie[sd]|ruled? out|no evidence|not|never)\b|n['’]t\b", re.IGNORECASE)


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
    for pattern in (_AS_CAUSE, _HAS_FOUND, _CAUSED):
        match = pattern.search(sentence)
        if match is None:
            continue
        start, end = match.span("cause")
        lead = _LEAD_IN.match(sentence[start:end])
        if lead is not None and pattern is not _HAS_FOUND:
            start += lead.end()
        start, end = _trimmed(sentence, start, end)
        cause = sentence[start:end]
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
    start += len(cause) - len(cause.lstrip(" ,"))
    return start, start + len(cause.strip(" ,"))
