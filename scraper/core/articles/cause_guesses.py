"""Sentences that say that nobody knows why, or that guess why."""

from __future__ import annotations

import re

from scraper.core.articles.cause_phrases import names_cause
from scraper.core.patterns import late

_UNKNOWN = late(
    r"\b(?:(?:root |exact |precise |underlying |official )*(?:cause|reason)s?[^.;,]{0,60}?\b(?:(?:is|was|are|remains?|has|have) (?:still |yet |currently |so far )?(?:not (?:yet )?(?:been )?(?:(?:publicly|officially|formally|fully|yet) )*(?:disclosed|revealed|shared|known|clear|identified|provided|confirmed|released|determined|explained|detailed|given|immediately clear|published)|n[o']t (?:been )?(?:disclosed|known|clear)|unknown|unclear|undisclosed|unexplained)|unknown|unclear))"
    r"|\b(?:has|have|had|did|does|do)(?: not|n['’]t) (?:yet |immediately |publicly |so far )?(?:provided?|disclosed?|revealed?|shared?|said|say|specified|specify|explain(?:ed)?|given|give|offer(?:ed)?|identif(?:y|ied)|confirm(?:ed)?|detail(?:ed)?|elaborate[d]?(?: on)?|comment(?:ed)? on) (?:on )?(?:any |a |an |the |its |what )?(?:further |technical |root |official |specific |exact |detailed |public |more )*(?:cause|reason|explanation|root cause|details? (?:on|about|of) (?:the |what )?(?:cause|root)|what (?:caused|triggered|went wrong|happened)|caused|triggered)"
    r"|(?<!\bfor )(?<!\bis )(?<!\bsee )\bno (?:official |public |further )?(?:cause|explanation|reason)\b(?! (?:to|why|that|whatsoever|at all)\b)"
    r"|\bursache[^.;]{0,40}\b(?:unklar|unbekannt|nicht bekannt|noch nicht)|\b(?:cause|origine)[^.;]{0,40}\b(?:inconnue?|n['’]est pas (?:encore )?connue|n['’]a pas)|\b(?:causa|origen)[^.;]{0,40}\b(?:desconoc\w+|no se conoce|no ha sido|desconhecid\w+|não foi|sconosciut\w+|non è)",
    re.IGNORECASE,
)
_ASKED = ("cause", "reason", "explanation", "happened", "wrong", "trigger", "explain", "ursache", "origine", "causa", "origen")  # fmt: skip
"""Stems without one of which nothing is said to be unknown."""
_GUESSING = ("suspect", "speculat", "guess", "theori", "believ")
_STRAINING = ("strain", "overwhelm", "overload", "stress", "taxed", "exceed", "outpace", "swamp", "pressure", "pushed", "load")  # fmt: skip
_SPECULATION = late(
    r"\b(?:whether|if) it was (?P<cause>(?:an? |the )[^.;!?]{5,120}?)(?=,? the result|[.;!?]|$)", re.IGNORECASE
)
_USERS_SUSPECT = late(
    r"\b(?:users?|developers?|people|customers|some|many|others|observers|experts|analysts|community|redditors|commenters|engineers|subscribers)\b[^.;!?]{0,40}?\b(?:(?:to )?suspect(?:ed|ing)?|speculat(?:ed|ing|e)|guess(?:ed)?|theori[sz](?:ed|ing|e)|believ(?:ed?|ing))\b(?: for a time| for a while| widely)?(?: that| it (?:was|is))? (?!(?:about|on|over|as|in|why|how|what|their|his|her|my)\b)(?P<cause>[“\"]?[^.;!?]{5,100})",
    re.IGNORECASE,
)
_STRAINED = late(
    r"\b(?P<cause>(?:an?|the|this|its) (?:[\w’'-]+ ){0,3}?(?:surge|spike|influx|rush|increase|flood|wave|jump|growth|rise|load|demand|traffic)\b[^.;,!?]{0,90}?),? (?:may|might|could|likely|possibly|probably)(?: well)?(?: have)? (?:\w+ly )?(?:strained|overwhelmed|overloaded|stressed|taxed|exceeded|outpaced|swamped|(?:added|put|placed|caused|created) [\w ,]{0,30}?(?:strain|pressure|stress|load)|pushed [\w ’']{2,40}? (?:beyond|past|over|to))\b",
    re.IGNORECASE,
)
"""A load of which somebody thinks that it was too much: "the surge in sign-ups may have strained the servers"."""


def said_unknown(sentence: str) -> re.Match[str] | None:
    """Where a sentence says that the cause is not known or not told."""
    lowered = sentence.lower()
    return _UNKNOWN.search(sentence) if any(stem in lowered for stem in _ASKED) else None


def guessed(sentence: str) -> re.Match[str] | None:
    """What users, or nobody named, guess, as the group `cause`."""
    lowered = sentence.lower()
    for pattern, stems in ((_STRAINED, _STRAINING), (_SPECULATION, ("it was",)), (_USERS_SUSPECT, _GUESSING)):
        match = pattern.search(sentence) if any(stem in lowered for stem in stems) else None
        if match is not None and names_cause(match["cause"]):
            return match
    return None
