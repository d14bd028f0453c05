"""Days on which somebody made good or answered for an outage, and none began: "on Tuesday it apologised for the outage"."""

from __future__ import annotations

import re
from functools import lru_cache

from scraper.core.articles.lines import Line
from scraper.core.language.seldom import seldom
from scraper.core.language.years_back import OUTAGE_NOUN
from scraper.core.model import Precision
from scraper.core.moments import TimeMention
from scraper.core.patterns import late

_MADE_GOOD = seldom(
    r"\b(?:apologi[sz](?:ed|es)|has apologi[sz]ed|said sorry|compensat(?:ed|es)|refund(?:ed|s)|resign(?:ed|s)|stepped down|(?:was|were) (?:fined|sued|summoned|sacked)|fined|sued|"
    r"(?:entschuldig(?:te|t)(?:n|en)?|hat|haben) (?:[\w’'-]+ ){0,8}?(?:sich|um entschuldigung|entschuldigt)|(?:bat|baten|bittet|bitten) (?:[\w’'-]+ ){0,8}?um (?:entschuldigung|verzeihung)|entschädig(?:t|te|ten)|trat(?:en)? zurück|"
    r"to apologi[sz]e|(?:s['’]est|se sont) excusé\w*|s['’]excuse(?:nt|r)?|présent(?:é|er|e|ent|aient|ait) (?:[\w’'-]+ ){0,3}?excuses|indemnis(?:e|é|era)\w*|dédommag(?:e|é|era)\w*|"
    r"(?:pidi(?:ó|eron)|pide|piden|pedir|pedido|ofreci(?:ó|eron)) (?:[\w’'-]+ ){0,2}?(?:disculpas|perdón)|se disculp(?:ó|aron|a|an)|compens(?:ó|aron|ará)|indemniz(?:ó|aron|ará)|(?:pediu|pede|pedem|pediram|pedir) (?:[\w’'-]+ ){0,2}?desculpas?|se desculp(?:ou|aram)|desculpou-se|indeniz(?:ou|aram|ará)|"
    r"si (?:è|sono) scusat\w+|si scusa(?:no)?|scusarsi|chie(?:st\w+|dere|de) scusa|port\w+ (?:le )?scuse|risarc(?:ito|irà|isce)|rimbors(?:ato|erà)|(?:bood|boden|biedt|bieden) (?:[\w’'-]+ ){0,5}?excuses|verontschuldig(?:de|t|en)\w*|"
    r"prze(?:prosił|prasza)\w*|omluvil\w*|odškodn\w+|bad(?:o)? (?:[\w’'-]+ ){0,5}?om ursäkt|ber (?:[\w’'-]+ ){0,5}?om ursäkt|undskyld(?:te|er)|unnskyld(?:te|er)|pyysi\w* (?:[\w’'-]+ ){0,4}?anteeksi|pahoittel\w+|(?:elnézést|bocsánatot) kért\w*|cerut scuze|ζήτησ\w+ (?:[\w’'-]+ ){0,2}?συγ[γν]\w+|"
    r"извини(?:л|т|ю)\w*|прин[её]с\w* извинени\w+|попроси\w* прощени\w+|вибачи(?:в|л)\w*|перепроси(?:в|л)\w*|özür dile\w+|(?:me)?minta maaf|memohon maaf|xin lỗi)\b"
    r"|ขออภัย|ขอโทษ|اعتذر\w*|התנצל\S*|माफी मांगी|عذرخواهی|(?:謝罪|陳謝|お詫び)(?:し|する|を)|사과(?:했|하|드|문)|致歉|道歉",
    re.IGNORECASE,
)
_NEXT_CLAUSE = late(
    r"[;:]\s|\.\s|\b(?:and|but|und|aber|doch|et|mais|y|pero|mas|ma|maar|ale|но|але|och|men|og)\b", re.IGNORECASE
)
_VERB_FAR, _DAY_FAR = 90, 24
_DAYS, _CLOCKS = frozenset({"date", "date_range"}), frozenset({"clock", "instant"})


@lru_cache(maxsize=64)
def _made_good(text: str) -> tuple[tuple[int, int], ...]:
    """Where a sentence says so: asked for each of its days, by several readers."""
    return tuple(match.span() for match in _MADE_GOOD.finditer(text))


def of_the_aftermath(line: Line, mention: TimeMention) -> bool:
    """Whether a day, or a time of day behind the verb, is that of an apology, a compensation, a fine: the verb of its clause
    tells so, and names the outage behind it.
    """
    clock = mention.kind in _CLOCKS
    if not (clock or mention.kind in _DAYS) or mention.precision is Precision.MONTH:
        return False
    low, high = mention.start - line.start, mention.end - line.start
    for start, end in _made_good(line.text):
        behind = start >= high
        if clock and behind:
            continue  # "it failed at nine, the bank apologised"
        between = line.text[high:start] if behind else line.text[end:low]
        if len(between) > (_VERB_FAR if behind else _DAY_FAR) or _NEXT_CLAUSE.search(between):
            continue
        if behind or OUTAGE_NOUN.search(between) is None:
            return True
    return False
