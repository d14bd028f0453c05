"""Another outage that a sentence tells by its day and by whom it hit, and whose cause only the next sentence names:
"similar to one on 3 May that took down A and B. That outage was caused by a fault at C".
"""

from __future__ import annotations

import re

from scraper.core.articles.lines import Line
from scraper.core.articles.naming import Naming
from scraper.core.language.seldom import seldom
from scraper.core.patterns import late

_FAULT = r"(?:outage|incident|failure|glitch|disruption|interruption|breakdown|meltdown|crash)"
_ONE_THAT = seldom(
    rf"\b(?:one|(?:an?|another|the|that) (?:[\w-]+ ){{0,2}}?{_FAULT}) (?:(?:on|in|of|from|last|earlier) )?[^,;.]{{2,30}}? (?:that|which) (?:had |also )?(?:took|taken|knocked|brought|hit|disrupted|affected|crippled|left|downed)\b",
    re.IGNORECASE,
)
_THAT_WAS = late(
    rf"(?:that|this|the) (?:(?:earlier|previous|first|former) )?(?:one|{_FAULT}|problem)(?:,? [^,;.]{{0,30}},)? (?:was|had been|stemmed|resulted|originated|came|turned out)\b|it (?:was|had been) (?:caused|triggered|blamed|traced)\b",
    re.IGNORECASE,
)
_BY = late(
    r"\b(?:caused by|due to|blamed on|traced (?:back )?to|(?:the )?(?:fault|work|doing) of|down to|from|triggered by|at|with)\s+(?:an? |the )?(?:[\w’'-]+ ){0,5}?$",
    re.IGNORECASE,
)
_REACH = 70


def victims_of_another(line: Line) -> frozenset[str]:
    """Providers that another outage, told by its day, hit: it is not theirs."""
    match = _ONE_THAT.search(line.text)
    if match is None:
        return frozenset()
    return frozenset(n.provider for n in line.namings if n.start - line.start >= match.end())


def named_next(lines: tuple[Line, ...], line: Line) -> tuple[int, int, str] | None:
    """Where a sentence tells another outage by whom it hit (start and end in the text), and the provider whose it was."""
    match = _ONE_THAT.search(line.text)
    after = lines[line.index + 1] if line.index + 1 < len(lines) else None
    if match is None or after is None or _THAT_WAS.match(after.text) is None:
        return None
    culprit = next((n for n in after.namings if _is_blamed(after, n)), None)
    return None if culprit is None else (line.start + match.start(), line.start + match.end(), culprit.provider)


def _is_blamed(line: Line, name: Naming) -> bool:
    return _BY.search(line.before(name.start, _REACH)) is not None
