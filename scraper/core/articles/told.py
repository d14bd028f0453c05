"""Somebody who tells something in a sentence, and for what of it he stands."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from scraper.core.patterns import late

AFTER_COMMA = late(r"[,”»\"’'—–」-]\s*(?:[\w’'-]+\s){0,3}(?:[\w’'-]*[’'])?$")
BREAKS = late(r"[,;“”\"«»]|[:.](?!\d)")
_SETS_IN = late(
    r", (?:(?:al)?though|but|while|whereas|yet|even (?:as|though|if)|obwohl|aber|während|doch|mais|bien que|tandis que|alors que|pero|aunque|mientras|mas|embora|enquanto|ma|anche se|sebbene|mentre|maar|hoewel|terwijl|men|ale|choć|но|хотя) (?:[\w’'-]+ ){0,2}$",
    re.IGNORECASE,
)
_JOINED_BY = late(r"\w, (?:and|und|et|y|e|en|och|og|i|и|та|dan|ve) (?:[\w’'-]+ ){0,2}$", re.IGNORECASE)
"""A clause of its own, and its speaker, set in behind another: "it fell, and Acme said …"."""
_PARTED = late(
    r"[,;“”\"«»]|[:.](?!\d)|\s(?:and|as|when|und|als|et|lorsque|quand|y|cuando|e|quando|en|toen|och|og|i|и|та|ve|dan)\s"
)
_HEAD, _FRONTED, REST, _BESIDE, _TIMED, _WHICH = 16, 18, 60, 25, 36, 6
"""Characters before words put first, and between these and whoever tells them ("At 9:40, the company said"), and of what
may end a sentence behind whoever told it ("…, the company said in a post on Monday").
"""


_INSERTED = late(r"(?: (?!(?:that|it|they|he|she|in|on|to)\b)[\w’'-]+){0,2},(?! (?:that|but|while)\b)")
"""Behind words set in between commas: "it was not the whole town that lost service, the carrier says now, only the east"."""


@dataclass(frozen=True, slots=True)
class Told:
    """Somebody tells something: the words that say so stand at `start`..`end` of the sentence; `speaker` is provider,
    user, crowd, outlet, "stranger" (a name that nobody has made known), or "" for a pronoun. `source`: "according to",
    which also speaks for what stands before it.
    """

    start: int
    end: int
    speaker: str
    source: bool = False
    content: int = 0
    """Where what is told may begin: not between a subject and its verb ("Acme, down for hours, said")."""
    closes: bool = False
    """Nothing follows that is told: "…, said Acme on Monday"."""
    verb_first: bool = False
    """The verb stands before whoever tells: "At nine sent Acme a notice"."""


def speaker_at(text: str, told: Sequence[Told], at: int) -> Told | None:
    """Who of those that tell something in a sentence stands behind what it says at an offset."""
    before = next((t for t in reversed(told) if _speaks_on(text, t, at) and ";" not in text[t.end : at]), None)
    if before is None and told and not told[0].speaker:
        return told[0]
    after = next((t for t in told if t.start > at), None)
    if after is None or not _covers(text, after, at):
        return before
    nearer = before is None or after.start - at < at - before.end
    source = after.source and AFTER_COMMA.search(text[: after.start]) is not None
    return after if before is None or (nearer and source) else before


_BLAMES = late(r"\b(?:blam|apologi[sz]|sorry)", re.IGNORECASE)
_FOR_WHAT = late(r"\bfor (?:the|its|this|an?) [^,;.“”\"]{3,60}, (?:which|who)\b")
"""Behind a verb of blame: what is told of the trouble is the outlet's ("blamed a glitch for the problems, which began …")."""
_OF_AN_ERROR = late(r"\berror (?:message|page|notice|screen)s?\b[^,;]{0,40}$", re.IGNORECASE)
_AUTHORITY = late(
    r"\W*(?:the |le |la |el |il |o |das |det )?(?:(?:[\w-]+ )?ministr(?:y|ies)|ministère|ministeri\w+|ministério|ministero|министерств\w+|минцифр\w+|міністерств\w+|роскомнадзор\w*|роскомсвободы|regulator\w*|kommunikasjonsmyndighet\w*|bundesnetzagentur)\b",
    re.IGNORECASE,
)


def is_its_word(text: str, told: Told, at: int) -> bool:
    """Whether what a sentence says at an offset is the word of the company found to tell it: not what an error message or an
    authority says, nor what is told beside its blame.
    """
    if _OF_AN_ERROR.search(text[max(0, told.content - REST) : told.content]) is not None:
        return False
    if _AUTHORITY.match(text) is not None and "," not in text[: told.start]:
        return False
    if told.end > at or _BLAMES.search(text, told.start, told.end) is None:
        return True
    return _FOR_WHAT.search(text, told.end, at + _WHICH) is None


def _speaks_on(text: str, told: Told, at: int) -> bool:
    """Whether what stands at an offset comes behind whoever tells it, or begins with the verb or right before it: "put
    down by Acme to", "Acme later blamed".
    """
    if told.start > at:
        return False
    if told.content <= at or (told.verb_first and at == told.start):
        return True
    return told.content - at <= _BESIDE and "," not in text[at : told.content]


def _covers(text: str, told: Told, at: int) -> bool:
    """Whether who is named further on speaks for what stands before: "It fell at nine, the company said"; not where a
    clause of its own sets in with them: "It was back by nine, though the company said …".
    """
    if told.source:
        return True
    if _JOINED_BY.search(text[max(0, told.start - REST) : told.start]) is not None:
        return False
    if not told.closes and _SETS_IN.search(text[max(0, told.start - REST) : told.start]) is not None:
        return False
    comma = AFTER_COMMA.search(text[: told.start]) is not None
    gap = told.start - at
    if told.speaker == "crowd" and gap <= _TIMED and _PARTED.search(text, at, told.start) is None:
        return True
    fronted = told.verb_first and BREAKS.search(text, at, told.start) is None
    if (fronted and gap <= REST) or (at <= _HEAD and (gap <= _FRONTED or (comma and gap <= REST))):
        return True
    set_in = told.closes or _INSERTED.match(text, told.end) is not None
    return comma and set_in and ";" not in text[at : told.start]
