"""Times told from the one before: "three hours later it was back", "it had begun half an hour earlier"."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import timedelta

from scraper.core.articles.lines import Line
from scraper.core.model import Basis, Precision
from scraper.core.moments import TimeMention
from scraper.core.patterns import late

_LATER = late(
    r"\s*(?:later|afterwards?|thereafter|after that|später|danach|plus tard|après(?=\s*[,.;]|$)|más tarde|después(?! d)|luego|mais tarde|depois(?! d)|più tardi|dopo(?=\s*[,.;]|\s(?:il|la|lo|i|gli|le|tutto|è|sono|era)\b)|nadien|senare|senere|później|позже|спустя|пізніше|sonra|kemudian)\b|^(?:後に|后|後|뒤|후)",
    re.IGNORECASE,
)
_EARLIER = late(
    r"\s*(?:earlier|before that|zuvor|vorher|früher|plus tôt|auparavant|antes(?! d)|prima(?! d)|eerder|wcześniej|ранее|раніше|tidigare|tidligere)\b(?!\s+(?:than|als|que|di|the|this|that|in|today)\b)",
    re.IGNORECASE,
)
_OPENS = late(
    r"\W*(?:(?:only|erst|just) )?(?:after|nach|après|tras|después de|dopo|após|depois de|na|po|efter|etter|через|після|setelah)\s(?:about |around |etwa |rund |environ |circa |unos |unas |ok\. |około )?",
    re.IGNORECASE,
)
_BESIDE = 24
"""Code points behind a length within which a time says itself when it was: "4 minutes earlier (6:30 AM UTC)"."""
_DAY = 86400
_HOUR = 3600


def counted_from(line: Line, length: TimeMention, base: TimeMention | None) -> tuple[TimeMention, bool] | None:
    """The time that lies a length after the time told before, or before it (True); None where the text does not say so.
    Without such a time, or where it is not known as an instant, the new one is not either.
    """
    if length.kind != "duration" or not length.seconds or length.seconds >= _DAY:
        return None
    behind = line.text[length.end - line.start :]
    later, earlier = _LATER.match(behind), _EARLIER.match(behind)
    match = later or earlier or _first(line, length)
    nearer = any(0 <= t.start - length.end <= _BESIDE for t in line.times)
    if match is None or base is None or nearer:
        return None
    shift = timedelta(seconds=-length.seconds if earlier and not later else length.seconds)
    known = (
        base.at is not None
        and base.kind == "instant"
        and base.precision not in {None, Precision.DAY, Precision.PART_OF_DAY}
    )
    fine = Precision.HOUR if length.seconds % _HOUR == 0 or base.precision is Precision.HOUR else Precision.MINUTE
    found = replace(
        base,
        start=length.start,
        end=length.end + (match.end() if later or earlier else 0),
        kind="instant" if known else "clock",
        at=base.at + shift if known and base.at else None,
        end_at=None,
        precision=fine,
        basis=Basis.RELATIVE,
        qualifier="about",
    )
    return found, bool(earlier and not later)


def _first(line: Line, length: TimeMention) -> re.Match[str] | None:
    """The preposition of a length that opens its sentence: "Po 25 minutach firma przyznała …"."""
    return _OPENS.fullmatch(line.text, 0, length.start - line.start)
