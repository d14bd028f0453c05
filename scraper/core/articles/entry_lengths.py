"""Lengths of time that their place makes those of an outage: in brackets at the end of an entry, or taken up as a window."""

from __future__ import annotations

import re

from scraper.core.articles.lines import Line
from scraper.core.moments import TimeMention
from scraper.core.patterns import late

_THAT_WINDOW = (late(r"\b(?:during|in|throughout|over) (?:this|that) $", re.IGNORECASE), late(r"[\s-](?:window|period|stretch)\b[^.;]", re.IGNORECASE))  # fmt: skip
"""About a length that a sentence takes up: "during this six-hour window"."""
_IN_BRACKETS = (late(r"\((?:~|≈|about |around |approximately |roughly |ca\. ?|circa |environ |rund )?$", re.IGNORECASE), late(r"\)\s*$"))  # fmt: skip
"""About a length that closes an entry: "3 April: errors (~70 min)"."""
_SPIKED = late(r"\berror rates?\b|\b(?:errors?|outage|incident|disruption|degrad\w+|störung|ausfall|panne|caída|queda|guasto|storing|awaria|сбой)\b|障害|故障|장애", re.IGNORECASE)  # fmt: skip
_ENTRY_HEAD = 4


def takes_up_window(before: str, after: str) -> bool:
    """Whether a sentence takes up the time of the outage: "during this six-hour window"."""
    return _THAT_WINDOW[0].search(before) is not None and _THAT_WINDOW[1].match(after) is not None


def closes_entry(line: Line, mention: TimeMention) -> bool:
    """Whether a length in brackets closes an entry that a day heads and that tells of an outage."""
    bracketed = _IN_BRACKETS[0].search(line.before(mention.start, 24)) and _IN_BRACKETS[1].match(
        line.after(mention.end, 12)
    )
    headed = any(t.kind == "date" and t.start - line.start <= _ENTRY_HEAD for t in line.times)
    return bool(bracketed) and headed and (line.broke or _SPIKED.search(line.text) is not None)
