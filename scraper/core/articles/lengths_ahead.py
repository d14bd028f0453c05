"""Lengths of time that nothing has lasted yet: promised, expected, or said of how near something else is."""

from __future__ import annotations

import re

from scraper.core.articles.lines import Line
from scraper.core.moments import TimeMention
from scraper.core.patterns import late

_PROMISED = late(
    r"\bexpect\w*\b[^.;]{0,40}\bto (?:last|take|be over)\b[^.;]{0,20}$|\b(?:will|would|promis\w+|pledg\w+|plans? to|intends? to|wants? to)\b[^.;]*\b(?:within|in|after)\s*(?:about )?$|(?:预计|預計|预期|預期)[^。，,]{0,12}$",
    re.IGNORECASE,
)
_TO_LAST = late(
    r"\b(?:pourrait|devrait|peut|va|pourra|devra|podr[íi]an?|pueden?|deberían?|podrá|va a|pode|poderia|deve|deveria|vai|poderá|potrebbe|dovrebbe|può|potrà|może|powinn\w+|będzie|может|должн\w+|будет|може|буде|bisa|dapat|có thể)\s(?:[^\W\d]+\s){0,2}?(?:durer|prendre|demander|durar|tardar\w*|demorar|tomar|llevar|levar|durare|richiedere|potrwać|trwać|zająć|занять|длиться|продлиться|зайняти|тривати|berlangsung|memakan|mất|kéo dài)\b[^.;]{0,30}$|\b(?:tardar|durar|demorar|durer)(?:á|án|ão|a|ont)\b[^.;]{0,30}$|\b(?:potrwa|займ[её]т|продлится|триватиме|займе)\s[^.;]{0,30}$",
    re.IGNORECASE,
)
_TO_LAST_BEHIND = late(r"\s(?:sürmesi|sürecek|sürebil|devam edecek)|(?:間|간)?(?:を|かかる|ほどかかる)?(?:予定|見込み|見通し)|(?:간)? ?(?:걸릴|소요될) (?:예정|전망|것)", re.IGNORECASE)  # fmt: skip
_WILL_RUN = late(r"\s(?:will|would|is to|are to|shall) (?:then )?(?:start|begin|run|follow|be)\b", re.IGNORECASE)
"""Behind a length that is the subject: it is one to come ("the 15 minutes will start at …")."""
_MODAL = late(r"\b(?:soll(?:e|en|te|ten)?|kann|können|könnten?|dürften?|wird|werden?|würden?|kan|kunnen|zou(?:den)?|zal|zullen|kommer att|kommer til å|kan komme til at)\b[^.;]{0,40}$", re.IGNORECASE)  # fmt: skip
_LAST_AHEAD = late(r"\s*(?:lang )?(?:an)?(?:dauern|duren|in anspruch|vara|vare|ta\b)", re.IGNORECASE)
"""How long it is going to last, where the verb of lasting comes before the length, and where it comes behind."""
_AWAY = late(r"\bà\s$|\ba\s$", re.IGNORECASE), late(r"\s(?:d['’]|de\b|del\b|da\b|do\b|dal)", re.IGNORECASE)  # fmt: skip
"""About a length that says how near something else is: "à deux jours d'entrer en bourse"."""


def is_ahead(line: Line, mention: TimeMention) -> bool:
    """Whether a length of time is one to come: "it may take eight hours", or how far off something else is."""
    before, after = line.before(mention.start, 120), line.after(mention.end, 24)
    if _PROMISED.search(before) or _TO_LAST.search(before):
        return True
    if _TO_LAST_BEHIND.match(after) or _WILL_RUN.match(after):
        return True
    if _MODAL.search(before) and _LAST_AHEAD.match(after):
        return True
    return _AWAY[0].search(before) is not None and _AWAY[1].match(after) is not None
