"""Words beside a day, or of looking back, that stay with the outage that is told: "on Sunday and Monday", "later that day"."""

from __future__ import annotations

import re

from scraper.core.articles.lines import Line
from scraper.core.moments import TimeMention
from scraper.core.patterns import late

_BEFORE = 160
_AND_ON = late(r"\s(?:and|und|et|y|e|en|och|og|i|и|та)\s(?:on |am |le |el |la |na |op |på |w |в |у )?$", re.IGNORECASE)  # fmt: skip
_ONE_TROUBLE = late(
    r"\b(?:an?|the|its|this|eine?n?|der|die|une?|l[ae'’]|un[ao]?|el|il|um|uma|een|de|het|ett?) ?(?:[\w-]+ ){0,3}?(?:outage|disruption|incident|interruption|failure|blackout|störung|ausfall|panne|interruption|caída|interrupción|falla|queda|falha|interrupção|guasto|interruzione|disservizio|storing|avbrott|nedbrud)\b",
    re.IGNORECASE,
)
"""One outage, and not several."""
_LED = 16
_THAT_DAY = late(r"that day", re.IGNORECASE)
_LATER = late(r"\b(?:later|early|late|earlier|(?:later|on|for much of|all)) $", re.IGNORECASE)
"""Before "that day": the day that the text tells."""
_HOURS = late(r"\b(?:stunden?|minuten|hours?|minutes?|heures?|horas?|minutos|ore|minuti|uur|uren|minuter|timmar|timer|godzin\w*|minut\w*|час\w*|годин\w*) $", re.IGNORECASE)  # fmt: skip
"""Before a word of before: as long before as no other day is."""


def went_over(line: Line, mention: TimeMention) -> bool:
    """Whether one outage is told of the article's own day and of the next: "suffered a disruption on Sunday and Monday"."""
    before = line.before(mention.start, _BEFORE)
    tied = _AND_ON.search(before)
    return (
        tied is not None
        and any(0 <= mention.start - t.end <= len(tied.group()) and t.at is not None for t in line.times)
        and _ONE_TROUBLE.search(before) is not None
    )


def of_the_day_told(text: str, match: re.Match[str]) -> bool:
    """Whether words that look back stay on the day that is told: "later that day", "hours before"."""
    before = text[max(0, match.start() - _LED) : match.start()]
    if _THAT_DAY.fullmatch(match.group()):
        return _LATER.search(before) is not None
    return _HOURS.search(before) is not None
