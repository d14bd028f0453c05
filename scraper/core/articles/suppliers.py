"""Whom a provider's own report names as the cause of its outage: a supplier, and not the one whose incident it is."""

from __future__ import annotations

import re

from scraper.core.articles.lines import Line
from scraper.core.articles.naming import Naming
from scraper.core.articles.own_words import in_own_words

_FAULT = r"(?:issues?|problems?|outages?|failures?|incidents?|disruptions?|errors?|faults?|degradation|interruptions?|downtime)"
_FAULT_AT = re.compile(
    rf"\b{_FAULT} (?:at|with|in|of|within|on|by|from) (?:(?:an?|the|our) )?(?:[\w-]+ ){{0,3}}$", re.IGNORECASE
)
_SUPPLIES = re.compile(
    r"\b(?:our|the) (?:[\w-]+ ){0,3}?(?:providers?|hosts?|suppliers?|vendors?|partners?|carriers?|cdn|registrar|platform),? (?:is |was )?$",
    re.IGNORECASE,
)
_SUPPLIER = re.compile(r",? (?:which is |who is )?(?:our|the) (?:[\w-]+ ){0,3}?(?:provider|host|supplier|vendor|partner|carrier|cdn)\b", re.IGNORECASE)  # fmt: skip
_OF_THEIRS = re.compile(
    r"\b(?:their|its) (?:own )?(?:public )?(?:status page|engineers|team|support|side|end)\b", re.IGNORECASE
)
_TOLD_US = re.compile(
    r"(?:['’]s (?:support|team|engineers))? (?:has |have )?(?:confirmed|informed|told|notified|advised|assured|explained to|provided) (?:to )?us\b|['’]s (?:status page|support|engineers|side|end|network|infrastructure)\b",
    re.IGNORECASE,
)
_HEADED = re.compile(r"\bincident report for (?P<who>[^\n]{2,60})", re.IGNORECASE)
_CAUSES = re.compile(
    r"\b(?:caus(?:e[ds]?|ing)|led to|result(?:ed|ing) in|made|meant|affect(?:ed|ing)|impact(?:ed|ing)|due to|because of|trac\w+ to|root cause)\b",
    re.IGNORECASE,
)
_REACH = 90


def suppliers(lines: tuple[Line, ...]) -> frozenset[str]:
    """Providers on whose outage a report blames its own, in the words of somebody else: "a problem at Heroku stopped all
    requests to our API; they opened an incident on their status page".
    """
    blamed = {n.provider for line in lines for n in line.namings if _is_at_fault(line, n)}
    if not blamed or not in_own_words("\n".join(line.text for line in lines)):
        return frozenset()
    blamed -= {n.provider for line in lines for n in line.namings if _HEADED.search(line.text)}
    if any(_HEADED.search(line.text) for line in lines):
        return frozenset(blamed)
    return frozenset(
        n.provider for line in lines for n in line.namings if n.provider in blamed and _stands_apart(line, n)
    )


def _is_at_fault(line: Line, name: Naming) -> bool:
    """Whether a sentence puts the cause with the provider."""
    return _CAUSES.search(line.text) is not None and _FAULT_AT.search(line.before(name.start, _REACH)) is not None


def _stands_apart(line: Line, name: Naming) -> bool:
    """Whether the writer speaks of the provider as of somebody else."""
    after = line.after(name.end, _REACH)
    supplies = _SUPPLIES.search(line.before(name.start, _REACH)) or _SUPPLIER.match(after) or _TOLD_US.match(after)
    return bool(supplies) or _OF_THEIRS.search(after) is not None
