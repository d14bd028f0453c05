"""Times that share one verb: "web recovered at 15:01, the rest at 16:10"."""

from __future__ import annotations

import re

from scraper.core.articles.lines import Line
from scraper.core.articles.prepositions import BY
from scraper.core.articles.timing_cues import Cue
from scraper.core.articles.until_then import UNTIL
from scraper.core.language.deeds import SAYS, WORKERS
from scraper.core.moments import TimeMention
from scraper.core.patterns import late

_ELLIPSIS, _FEW_WORDS, _WORD = 50, 6, late(r"\w+")
_OWN_VERB = late(
    r",\s(?:only )?to \w+|\bit (?:was|took)\b|\b(?:was|were|has|had|have) (?:been )?\w+(?:ed|en|t|ld)\b|[“”\"«»„「」]",
    re.IGNORECASE,
)
"""Between two times: the second has a verb of its own, or somebody is quoted."""
_OWN_SUBJECT = late(rf",?\s(?:the |its |our )?(?:{WORKERS.pattern})(?!['’])\s(?!{SAYS.pattern})", re.IGNORECASE)
"""Behind the second time: somebody does something else then ("failed at 10:00, and at 10:20 we moved traffic away")."""
_BEHIND = 25
"""Code points from a time to a verb behind it that is not its own."""


def is_its_day(last: TimeMention, mention: TimeMention) -> bool:
    """Whether a day only completes the time of day right before it: "restored at 4 p.m. Thursday after an outage"."""
    return mention.kind == "date" and last.kind == "clock" and 0 <= mention.start - last.end <= 1


def takes_up(line: Line, last: TimeMention, mention: TimeMention, cue: Cue | None, cues: list[Cue]) -> bool:
    """Whether a time shares the verb of the one before it. `cue`: the verb that seems to govern it; `cues`: all of the
    sentence.
    """
    before = line.before(mention.start, 40)
    if UNTIL.search(before) or BY.search(before):
        return False
    if cue is None and _OWN_SUBJECT.match(line.text, mention.end - line.start):
        return False
    between = line.text[last.end - line.start : mention.start - line.start]
    if between == " (" and line.after(mention.end, 1) == ")":
        return True  # the same time told otherwise: "until 18:00 (6pm)"
    if _OWN_VERB.search(between) or len(_WORD.findall(between)) >= _FEW_WORDS + (cue is None):
        return False
    if not 2 < len(between) <= _ELLIPSIS or any(last.end <= c.start < mention.start for c in cues):
        return False
    return cue is None or (cue.start < last.start and cue.end < last.start) or cue.start >= mention.end + _BEHIND
