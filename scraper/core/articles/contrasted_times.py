"""Times that a sentence gives only to say that it was not then, or at which reports had reached a number."""

from __future__ import annotations

import re

from scraper.core.articles.lines import Line
from scraper.core.moments import TimeMention
from scraper.core.patterns import late

_NOT = late(
    r"(?:[,;(–—]|\band|\bbut|\by|\be|\bet|\ben|\ba|\bа) ?(?:not|nicht|non|pas|no|não|niet|inte|ikke|nie|не) (?:(?:at|on|from|um|am|ab|à|le|a|las?|el|às|em|alle|il|dalle|om|op|klockan|kl\.?|klokken|o|w|в|о|об) ){0,2}$"
    r"|\bnot (?:at|on|from) $|\bnicht (?:um|am) $|\b(?:rather than|instead of|as opposed to|statt|anstatt|au lieu de|en lugar de|en vez de|em vez de|invece (?:di|che)|in plaats van|istället för|zamiast|вместо|замість) (?:(?:at|on|um|am|à|a|las?|às|alle|om|op|o) ){0,2}$|(?:而不是|而非|不是)(?:在)?$",
    re.IGNORECASE,
)
"""Right before a time: it was not then ("at 14:05, not at 13:05 as first reported")."""
_NO = late(
    r"(?:\s?(?:Uhr|uur))?\s?(?:ではなく|じゃなく|でなく|이 아니라|가 아니라|이 아닌|['’]?\w{0,4} değil\b)",
    re.IGNORECASE,
)
"""Right behind one."""
_UNTIL = late(r"\b(?:until|till|before|bis|jusqu|hasta|até|fino|tot|förrän|до)\b", re.IGNORECASE)
_REACHED = late(
    r"\b(?:rose|risen|rising|climb\w*|grew|grown|jump\w*|surg\w+|spik\w+|soar\w*|swell\w*|swelled|shot up|mount\w*|increas\w+) to (?:\w+ ){0,3}?\d[\d.,]*(?: [\w-]+){0,3}? (?:at|by|around|shortly after|just after) (?:about |around )?$"
    r"|\b(?:stieg\w*|kletter\w+|wuchs\w*) [^.;,]{0,30}?auf (?:\w+ ){0,2}?\d[\d. ]*(?: \w+){0,2}? ?(?:um |gegen )?$"
    r"|\b(?:grimp\w+|mont\w+|pass\w+) à (?:\w+ ){0,2}?\d[\d\s.]*(?: \w+){0,2}? (?:à|vers) $|\b(?:subi\w+|aument\w+|llegar\w+|creci\w+) a (?:\w+ ){0,2}?\d[\d.]*(?: \w+){0,2}? a las? $|\b(?:subi\w+|chegar\w+|aument\w+) (?:para|a) (?:\w+ ){0,2}?\d[\d.]*(?: \w+){0,2}? às $|\b(?:salit\w+|aumentat\w+) a (?:\w+ ){0,2}?\d[\d.]*(?: \w+){0,2}? alle $|\b(?:steeg|stegen) (?:naar|tot) (?:\w+ ){0,2}?\d[\d.]*(?: \w+){0,2}? om $|\bsteg till (?:\w+ ){0,2}?\d[\d ]*(?: \w+){0,2}? (?:klockan|kl\.?|vid) $",
    re.IGNORECASE,
)
"""Right before a time: so many reports there were by then, and they had begun before."""


def not_then(line: Line, mention: TimeMention) -> bool:
    """Whether a sentence that gives another time says that it was not at this one."""
    if not any(t is not mention and t.kind == mention.kind for t in line.times):
        return False
    lead = line.before(mention.start, 32)
    if _NO.match(line.after(mention.end, 24)):
        return True
    return _NOT.search(lead) is not None and _UNTIL.search(lead) is None


def reached_then(line: Line, mention: TimeMention) -> bool:
    """Whether reports had risen to a number at a time: "rose to 15,000 at 2:10 p.m."."""
    return _REACHED.search(line.before(mention.start, 90)) is not None
