"""Parts of a month, as they are named in some fifteen languages: "early March", "Mitte März", "mediados de marzo"."""

from __future__ import annotations

import re
from datetime import date, timedelta

from scraper.core.patterns import late

_PARTS: dict[str, re.Pattern[str]] = {
    "early": late(
        r"(?:\b(?:early|(?:start|beginning) of|anfang|début|principios de|inicios? de|início de|inizio|begin|początk\w+|tidigt i|в начале|на початку)|初)[ -]*$",
        re.IGNORECASE,
    ),
    "middle": late(
        r"(?:\b(?:mid|(?:the )?middle of|mitte|mi|mediados de|meados de|metà|half|medio|połow\w+|i mitten av|в середине|у середині))[ -]*$",
        re.IGNORECASE,
    ),
    "late": late(
        r"(?:\b(?:late|(?:the )?end of|ende|fin|finales de|fins de|final de|fine|eind|końc\w+|sent i|в конце|наприкінці))[ -]*$",
        re.IGNORECASE,
    ),
}
"""Just before a month: which part of it."""
_NAME = late(
    r"(?<!\w)(?:jan|feb|fév|mar|mär|mrt|apr|abr|avr|ma[ijy]|mei|jun|giu|juin|jul|lug|juil|ao[uû]|aug|ago|se[pt]|o[ck]t|out|ott|nov|de[cz]|déc|dic|янв|фев|мар|апр|ма[йя]|ию[нл]|авг|сен|окт|ноя|дек|\d{1,2}月)",
    re.IGNORECASE,
)


def part_of_month(words: str, first: date) -> tuple[date, date]:
    """First and last day of the part of the month beginning on `first` that `words` name just before the month ("since the
    middle of March"), else of the whole month. Parts overlap, for nobody counts them.
    """
    last = (first + timedelta(days=31)).replace(day=1) - timedelta(days=1)
    parts = {
        "early": (first, first.replace(day=12)),
        "middle": (first.replace(day=9), first.replace(day=22)),
        "late": (first.replace(day=18), last),
    }
    for name in _NAME.finditer(words):
        for part, before in _PARTS.items():
            if before.search(words, 0, name.start()):
                return parts[part]
    return first, last
