"""Which post of a closed record tells its end, where no post has a label that says so.

Providers write on after the end: what had failed, what they will do, a word put right. Then the last post is not the end.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from scraper.core.language.told_again import says_again
from scraper.core.language.told_ends import says_done, says_over

_MINUTE = timedelta(minutes=1)


def end_post(told: Sequence[tuple[datetime, str]], ended: datetime | None = None) -> int:
    """The place of that post among posts (time, text), oldest first: the first that is not before the end that the page
    states; else the first that says so, of those after which no other says that trouble is back; else the last.
    """
    if ended is not None:
        return next((n for n, (at, _) in enumerate(told) if at > ended - _MINUTE), len(told) - 1)
    last = len(told) - 1
    found = last
    for n in range(last, -1, -1):
        text = told[n][1]
        if says_again(text):
            break
        if says_over(text) or says_done(text):
            found = n
    return found
