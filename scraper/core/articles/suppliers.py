"""Whom a provider's own report names as the cause of its outage: a supplier, and not the one whose incident it is."""

from __future__ import annotations

import re

from scraper.core.articles.lines import Line
from scraper.core.articles.naming import Naming
from scraper.core.articles.own_words import in_own_words
from scraper.core.language.seldom import seldom
from scraper.core.patterns import late

_FAULT = r"(?:issues?|problems?|outages?|failures?|incidents?|disruptions?|errors?|faults?|degradation|interruptions?|downtime)"
_FAULT_AT = late(
    rf"\b{_FAULT} (?:at|with|in|of|within|on|by|from) (?:(?:an?|the|our) )?(?:[\w-]+ ){{0,3}}$", re.IGNORECASE
)
_SUPPLIES = late(
    r"\b(?:our|the) (?:[\w-]+ ){0,3}?(?:providers?|hosts?|suppliers?|vendors?|partners?|carriers?|cdn|registrar|platform)(?:,? (?:is |was )?| \()$",
    re.IGNORECASE,
)
_SUPPLIER = late(r",? (?:which is |who is )?(?:our|the) (?:[\w-]+ ){0,3}?(?:provider|host|supplier|vendor|partner|carrier|cdn)\b", re.IGNORECASE)  # fmt: skip
_OF_THEIRS = late(
    r"\b(?:their|its) (?:own )?(?:public )?(?:status page|engineers|team|support|side|end)\b", re.IGNORECASE
)
_TOLD_US = late(
    r"(?:['’]s (?:support|team|engineers))? (?:has |have )?(?:confirmed|informed|told|notified|advised|assured|explained to|provided) (?:to )?us\b|['’]s (?:status page|support|engineers|side|end|network|infrastructure)\b| (?:performed|did|carried out) [^.;]{0,50}\b(?:to|on|of) our\b",
    re.IGNORECASE,
)
_OUR = late(r"\bour (?:[\w-]+ ){0,3}?(?:providers?|hosts?|suppliers?|vendors?|cdn|registrar),? (?:is |was |\()?$", re.IGNORECASE)  # fmt: skip
_FOR_US = late(r" (?:performed|did|carried out) [^.;]{0,50}\b(?:to|on|of) our\b", re.IGNORECASE)
_QUOTED = late(r"[“”\"«»„]")
_FAILED = late(
    rf"\)?,? (?:has |have |had )?(?:(?:had|suffered|experienced|reported|hit by)\b[^.;]{{0,40}}?\b{_FAULT}|(?:went|was|is|been) (?:\w+ )?(?:down|offline|unavailable|unreachable))\b",
    re.IGNORECASE,
)
"""Behind the name of a supplier: that one failed."""
_DUE_TO = late(r"\b(?:due to|because of|caused by) (?:an? |the |our )?(?:[\w-]+ )?$", re.IGNORECASE)
_ITS_WORK = late(rf"(?:['’]s?)? (?:[\w-]+ ){{0,3}}?(?:maintenance|migration|{_FAULT})\b", re.IGNORECASE)
_HEADED = late(r"\bincident report for (?P<who>[^\n]{2,60})", re.IGNORECASE)
_CAUSES = seldom(
    r"\b(?:caus(?:e[ds]?|ing)|led to|result(?:ed|ing) in|made|meant|affect(?:ed|ing)|impact(?:ed|ing)|due to|because of|trac\w+ to|root cause)\b",
    re.IGNORECASE,
)
_REACH = 90


def suppliers(lines: tuple[Line, ...]) -> frozenset[str]:
    """Providers on whose outage a report blames its own, in the words of somebody else: "a problem at Heroku stopped all
    requests to our API; they opened an incident on their status page".
    """
    blamed = {n.provider for line in lines for n in line.namings if _is_at_fault(line, n)}
    if not blamed:
        return frozenset()
    if not in_own_words("\n".join(line.text for line in lines)):
        return frozenset(
            n.provider for line in lines for n in line.namings if n.provider in blamed and _is_ours(line, n)
        )
    blamed -= {n.provider for line in lines for n in line.namings if _HEADED.search(line.text)}
    if any(_HEADED.search(line.text) for line in lines):
        return frozenset(blamed)
    return frozenset(
        n.provider for line in lines for n in line.namings if n.provider in blamed and _stands_apart(line, n)
    )


def _is_at_fault(line: Line, name: Naming) -> bool:
    """Whether a sentence puts the cause with the provider."""
    if _SUPPLIES.search(line.before(name.start, _REACH)) and _FAILED.match(line.after(name.end, _REACH)):
        return True
    if _DUE_TO.search(line.before(name.start, _REACH)) and _ITS_WORK.match(line.after(name.end, _REACH)):
        return True
    return _CAUSES.search(line.text) is not None and _FAULT_AT.search(line.before(name.start, _REACH)) is not None


def _is_ours(line: Line, name: Naming) -> bool:
    """Whether the writer calls the provider his own supplier, not in somebody else's words: "our provider (Cedar)"."""
    if _QUOTED.search(line.text):
        return False
    return bool(_OUR.search(line.before(name.start, _REACH)) or _FOR_US.match(line.after(name.end, _REACH)))


def _stands_apart(line: Line, name: Naming) -> bool:
    """Whether the writer speaks of the provider as of somebody else."""
    after = line.after(name.end, _REACH)
    supplies = _SUPPLIES.search(line.before(name.start, _REACH)) or _SUPPLIER.match(after) or _TOLD_US.match(after)
    return bool(supplies) or _OF_THEIRS.search(after) is not None
