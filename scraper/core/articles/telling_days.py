"""Days on which something was told and not on which something broke: of a statement, of a state of affairs, or a round
count of days back.
"""

from __future__ import annotations

import re

from scraper.core.articles.lines import Line
from scraper.core.language.years_back import OUTAGE_NOUN
from scraper.core.model import Precision
from scraper.core.moments import TimeMention

_DAYS = frozenset({"date", "date_range"})
_BEFORE, _AFTER = 80, 60
_OPENS = 2
"""Words before a day that opens its sentence."""
_AS_OF = re.compile(
    r"\b(?:as (?:of|at)|(?:last |article |page )?updated(?: on)?:?|mit stand(?: vom)?|stand(?: vom|:)|(?:à|en) (?:la )?date du|a fecha de|con fecha|a data de|alla data del|per datum van|stan na(?: dzień)?|по состоянию на|станом на)\s*(?:the )?$",
    re.IGNORECASE,
)
"""Just before a day: how things stood then."""
_WHERE = r"(?:(?:in|via|on|through) (?:an?|its|his|her|the|their) (?:[\w’'-]+ ){0,4}?(?:statement|post|blog|report|update|e-?mail|tweet|note|interview|filing|letter|message|thread|release|briefing) )?"
_SAYS = r"(?:said|says|stat(?:ed|es)|wrote|writes|explain(?:ed|s)|confirm(?:ed|s)|announc(?:ed|es)|apologi[sz](?:ed|es)|tweet(?:ed|s)|posted|blam(?:ed|es)|acknowledg(?:ed|es)|admit(?:ted|s)|reveal(?:ed|s)|disclos(?:ed|es)|promis(?:ed|es)|publish(?:ed|es)|told [\w ]{1,24}|add(?:ed|s))"
_SAID = re.compile(
    rf"\b(?:{_SAYS} {_WHERE}(?:late |early )?(?:on |this )?(?:the )?"
    r"|(?:sagte|erklärte|teilte|schrieb|gab|betonte) (?:[\w’'-]+ ){0,4}?(?:am |an diesem )?"
    r"|(?:a|ont) (?:déclaré|indiqué|précisé|expliqué|annoncé|reconnu|publié) (?:[\w’'-]+ ){0,3}?(?:le |ce )?"
    r"|(?:dijo|explicó|informó|señaló|anunció|reconoció|publicó|disse|explicou|informou|anunciou|admitiu) (?:[\w’'-]+ ){0,3}?(?:el |este |na |no |nesta |em )?"
    r"|ha (?:detto|spiegato|dichiarato|annunciato|ammesso) (?:[\w’'-]+ ){0,3}?(?:il )?"
    r"|(?:zei|meldde|liet) (?:[\w’'-]+ ){0,4}?(?:op )?)$",
    re.IGNORECASE,
)
"""Just before a day: who spoke on it."""
_SPEAKS = re.compile(
    r",? (?:[\w’'&-]+ ){0,3}?(?:said|told|wrote|explained|apologi[sz]ed|blamed|attributed|published|released|shared|revealed|disclosed|detailed|filed|sued)\b",
    re.IGNORECASE,
)
"""Behind a day: what was said or published on it."""
_WORD_OF_IT = re.compile(
    r"(?:['’]s)? (?:[\w-]+ ){0,2}?(?:post-?\s?mortem|statement|blog post|announcement|apology|write-up|explanation|press release|briefing|(?:incident|root[- ]cause|final|preliminary) (?:report|analysis|review))\b",
    re.IGNORECASE,
)
"""Behind a day: the word that was given on it."""
_USERS = re.compile(r"\b(?:users?|customers?|people|players|subscribers|everyone|many|some|thousands)\b", re.IGNORECASE)
_ROUGHLY = r"(?:more than|over|about|around|nearly|almost|roughly|at least|mehr als|über|fast|rund|etwa|plus de|près de|environ|presque|más de|casi|mais de|quase|cerca de|oltre|quasi|circa|più di|meer dan|bijna|ruim|över|nästan|ponad|prawie|более|около|понад)"
_ROUND = re.compile(rf"\b{_ROUGHLY}\s+$", re.IGNORECASE)
_ROUNDED = re.compile(rf"(?:vor |il y a |hace |há )?{_ROUGHLY}\s", re.IGNORECASE)
_AGO = re.compile(r"\b(?:ago|back|geleden|sedan|temu|назад|тому)\s*$|^(?:vor|il y a|hace|há)\b", re.IGNORECASE)


def stood_then(line: Line, mention: TimeMention) -> bool:
    """Whether a day of a sentence is the one of which it says how things stood ("as of 14 April")."""
    return mention.kind in _DAYS and _AS_OF.search(line.before(mention.start, _BEFORE)) is not None


def told_then(line: Line, mention: TimeMention) -> bool:
    """Whether a day of a sentence is that of a statement or a state ("as of 14 April", "explained on Monday"), or only a
    round count back ("more than ten days ago"): it is not the day of another outage.
    """
    if mention.kind not in _DAYS or mention.precision is Precision.MONTH:
        return False
    before = line.before(mention.start, _BEFORE)
    if stood_then(line, mention) or _SAID.search(before) or _WORD_OF_IT.match(line.after(mention.end, _AFTER)):
        return True
    written = line.text[mention.start - line.start : mention.end - line.start]
    if _AGO.search(written) and (_ROUNDED.match(written) or _ROUND.search(before)):
        return True
    speaks = _SPEAKS.match(line.after(mention.end, _AFTER))
    if speaks is None or _USERS.search(speaks.group()):
        return False
    led = line.text[: mention.start - line.start]
    if speaks.group().startswith(","):  # "On Monday, Slack explained", and not "failed on Monday, the firm said"
        return len(led.rpartition(",")[2].split()) <= _OPENS and OUTAGE_NOUN.search(led) is None
    return OUTAGE_NOUN.search(led) is None
