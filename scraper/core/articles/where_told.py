"""Websites, apps and dashboards that a sentence names for what is said there, or to say what somebody is, and not as broken:
"tracking website Downdetector", "said in a post on its website".
"""

from __future__ import annotations

import re
from typing import Final

from scraper.core.patterns import late

_PLACE: Final = late(
    r"(?:[\w.’'-]+ ){0,3}?(?:web ?sites?|web (?:client|app|interface|version|console|portal)|(?:mobile |desktop |ios |android )?apps?|(?:mobile|desktop) client|dashboards?|(?:customer )?portals?|payments?)",
    re.IGNORECASE,
)
"""Where something may be said, or what somebody may be."""
_OF_ANOTHER: Final = late(
    r"\b(?:track(?:ing|er)|monitor(?:ing)?|detect(?:ion|or|ing)|status|news|tech|technology|review|rival|sister|third-party|crowd-?sourc(?:ed|ing)|report(?:ing|s)|independent|outages?|trade|fan|consumer|comparison|gossip|financial|sports|gaming)[- ]$",
    re.IGNORECASE,
)
"""Before it: it is one that tells of outages, or news."""
_CALLED: Final = late(
    r"\s(?:called |named |of the name )?(?:(?-i:[A-ZÀ-Þ])[\w.]|(?:the|de|le|il|la) (?-i:[A-Z])|[a-z\d]+\.(?:com|net|org|de|fr|nl)\b)", re.IGNORECASE
)  # fmt: skip
_A_DAY: Final = late(
    r"\s(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:jan|feb|mar|apr|may|june|july|aug|sep|oct|nov|dec)\w*|I|GMT|UTC|E[DS]?T|P[DS]?T)\b",
    re.IGNORECASE,
)
"""Behind it: no name, though written as one."""
_FIRM: Final = late(r" (?:firm|company|companies|giant|provider|processor|group|startup|specialist|maker|developer)\b", re.IGNORECASE)  # fmt: skip
_SAYS: Final = late(
    r",? (?:that|which) (?:track|monitor|collect|gather|log|record|follow|list)s?\b| (?:(?:has |had |still |also )*)(?:said|says|reads?|carri(?:ed|es)|lists?|listed|warn(?:ed|s)|told|tells?|stat(?:ed|es)|(?:show|display|bor|bear)\w* (?:an? |the )?(?:[\w-]+ )?(?:banner|notice|statement|update|apology)|zeigt\w*|meldet\w*|schrijft|meldt)\b",
    re.IGNORECASE,
)
"""Behind it: what it says."""
_IN: Final = r"(?:on|in|via|through|by|at|over|auf|über|op|in)"
_ITS: Final = r"(?:(?:its|their|the|his|her|our|an?|seine[rmn]?|ihre[rmn]?|der|dem|de|zijn|haar|hun) )?(?:(?:own|official|corporate|company|public|eigene[nr]?|eigen) )?"
_TOLD: Final = late(
    rf"(?:\b(?:sa(?:id|ys?|ying)|told|wr(?:ote|ites)|post(?:ed|s|ing)|announc\w+|publish\w+|apologi[sz]\w+|warn(?:ed|s|ing)|inform(?:ed|s|ing)|notif(?:ied|y\w*)|display(?:ed|s)|stat(?:ed|es)|updates?|statements?|notices?|messages?|banners?|posts?|alerts?|adviso\w+|announcements?|teilte[n]?|schrieb|informierte[n]?|heißt es|mitgeteilt|meldingen|meldt|schrijft|laat weten)(?: (?:an? |the )?(?:updates?|statements?|notices?|messages?|posts?|earlier|later|users|customers|there|so))?"
    r"|\b(?:acknowledg\w+|confirm\w+|admitt\w+|address\w+|explain\w+|not(?:ed|es)|report(?:ed|s)) (?:(?:the|this|that|its) (?:[\w-]+ )?(?:outage|problem|issue|disruption|incident|trouble|fault|glitch)s?|it|this))"
    rf"(?: (?:about|on|of|regarding) (?:the|its|this) [\w-]+| (?:the|das|der|de|het) (?:company|firm|provider|operator|unternehmen|anbieter|konzern|dienst|bedrijf))?(?: (?:published|posted|placed|shown|earlier|on \w+day))? {_IN} {_ITS}(?:(?:[\w-]+ )?(?:app|website|feed|account|page|blog|channels?),?(?: and|,|/)? (?:{_IN} )?{_ITS})?$"
    r"|\b(?:according to|citing|per|laut|volgens|check(?:ing|ed|s)?|visit(?:ing|ed)?|refer(?:red|s)? to|see|follow|keep an eye on|point(?:ed|s)? (?:\w+ )?to|direct(?:ed|s)? (?:\w+ )?to) "
    rf"{_ITS}(?:[\w-]+ )?$"
    rf"|\b(?:wie|zeigt|blijkt uit) (?:[\w-]+ ){{0,3}}?{_ITS}$",
    re.IGNORECASE,
)
"""Before it: somebody says something there, or looks there."""


def is_where_told(sentence: str, start: int, end: int) -> bool:
    """Whether the words at `start`..`end` of a sentence, a plain part of a service ("website", "mobile app"), are no part that is
    told as broken: something is said there, or they say what somebody is.
    """
    if _PLACE.fullmatch(sentence, start, end) is None:
        return False
    if _OF_ANOTHER.search(sentence, 0, start) or _SAYS.match(sentence, end) or _FIRM.match(sentence, end):
        return True
    if _CALLED.match(sentence, end) and not _A_DAY.match(sentence, end):
        return True
    return _TOLD.search(sentence, max(0, start - 120), start) is not None
