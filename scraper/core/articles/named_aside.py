"""Names of services that stand in a text for something else than the service: an outlet, an analyst's employer, an exchange on
which shares are traded, a sponsor, a shop from which an app is loaded, a count ("three UK banks").
"""

from __future__ import annotations

import re
from typing import Final

from scraper.core.patterns import late

_OUTLET: Final = late(
    r" (?:News|Finance|Nachrichten|Actualités|Noticias|Notizie|Nieuws|ニュース|Sports?|Money)\b(?P<told>(?: has| have)? (?:report|said|says|wrote|writes|quot|cit(?:ed|es)|first|learn|found out|understands|interview|bericht|schrieb|rapport|écri|inform|segnala|meldde)\w*| [·|•])?"
)
"""Behind the name of a house: its newsroom; `told`: what it reports."""
_BY_OUTLET: Final = late(
    r"\b(?:according to|told|per|via|citing|cited by|reported by|source:|laut|selon|secondo|según|segundo|conforme|volgens|enligt) (?:the )?$",
    re.IGNORECASE,
)
_ANALYST: Final = late(
    r"(?:['’]s)? (?:analysts?|strategists?|economists?|Research|Securities|Capital Markets|Analyst\w*|Volkswirt\w*)\b"
)
_ANALYST_OF: Final = late(
    r"\b(?:analysts?|strategists?|economists?|formerly|previously|ex-|veterans?|alumn\w+|analist\w*|analyste?s?|analistas?)\b(?:,? [\w’'-]+){0,4}? (?:at|of|for|with|from|von|bei|chez|de|di|van) (?:the )?$",
    re.IGNORECASE,
)
_SPONSOR: Final = late(
    r"\b(?:sponsored by|presented by|brought to you by|in partnership with|advertisement:?) (?:the )?$", re.IGNORECASE
)
_LOADED: Final = late(
    r"(?:\b(?:download\w*|get it|available|charts?|topp\w*|top spot|reach\w* (?:the top|number one)|no\. ?1)|#1) (?:it )?(?:now )?(?:on|from|in|at|of) (?:the )?(?:apple(?:['’]s)? |google )?$",
    re.IGNORECASE,
)
_SHOP: Final = late(r"(?:Apple(?:['’]s)? )?(?:App Store|Play Store|Google Play)\b", re.IGNORECASE)
_TRADED: Final = late(
    r"\b(?:shares?|stocks?|listed|traded|trades?|closed|opened|pre-?market|debut\w*|ticker|rose|fell|index|aktien?|börsennotiert|actions?|acciones|azioni)\b[^.;]{0,60}\b(?:on|at|of|an der|à la|en la|alla) (?:the )?$",
    re.IGNORECASE,
)
_HALTED: Final = late(
    r"[^.;]{0,60}\b(?:halt\w*|suspend\w*|outages?|glitch\w*|down|offline|failure|disrupt\w*|technical|problem\w*|issue\w*|resum\w*|error\w*)\b",
    re.IGNORECASE,
)
_EXCHANGES: Final = frozenset(
    {"nyse", "nasdaq", "lseg", "euronext", "deutsche-boerse", "tokyo-stock-exchange", "nse", "asx"}
)
_INDEX: Final = late(
    r"\s(?:rose|fell|gained|dropped|lost|slid|climbed|jumped|tumbled|was (?:up|down) \d|ended|closed)\b"
)
_COUNTED: Final = late(r"(?i:three) .*")
_OF_A_COUNT: Final = late(
    r" (?:banks|airports|networks|operators|carriers|providers|retailers|companies|firms|supermarkets|universities|hospitals|sites|services|airlines|cities|councils|police|newspapers|broadcasters)\b"
)
_NEAR, _FAR = 24, 90


def stands_aside(text: str, start: int, end: int, provider: str) -> bool:
    """Whether a name at `start`..`end` of a text stands for an outlet, for an analyst's house, for the market on which
    shares are traded, for a shop or a sponsor, or only counts.
    """
    before, near = text[max(0, start - _FAR) : start], text[max(0, start - _NEAR) : start]
    outlet = _OUTLET.match(text, end)
    if outlet is not None and (outlet["told"] or _BY_OUTLET.search(near)):
        return True
    if _COUNTED.fullmatch(text, start, end) and _OF_A_COUNT.match(text, end):
        return True
    if provider in _EXCHANGES and not _HALTED.match(text, end):
        return bool(_TRADED.search(before) or _INDEX.match(text, end))
    if _ANALYST.match(text, end) or _ANALYST_OF.search(before):
        return True
    if _SPONSOR.search(before):
        return True
    return _SHOP.match(text, start) is not None and _LOADED.search(before) is not None
