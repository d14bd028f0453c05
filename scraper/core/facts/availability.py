"""Availability or uptime figures."""

from __future__ import annotations

import re
from collections.abc import Iterator

from scraper.core.articles.lines import Line
from scraper.core.articles.passages import Reading
from scraper.core.language.seldom import seldom
from scraper.core.model import Claim
from scraper.core.patterns import late

KIND = "availability"

_FIGURE = seldom(
    r"(?<![\d.,])(?P<n>\d{2,3}(?:[.,]\d{1,4})?)\s?(?:%|percent|per cent|prozent|procent|por ciento|por cento|pour cent|per cento|процент\w*|yüzde)",
    re.IGNORECASE,
)
_SUBJECT = late(
    r"\b(?:uptime|availability|available|reliability|service level|sla|verfügbarkeit|disponibilité|disponibilidad|disponibilidade|disponibilità|beschikbaarheid|dostępność|доступност\w*|доступніст\w*|erişilebilirlik|tillgänglighet)\b|稼働率|可用性|可用率|가용성|가동률",
    re.IGNORECASE,
)
_AT_LEAST = late(r"\b(?:over|more than|above|at least|exceed\w*)\s(?:the )?$", re.IGNORECASE)
_ABOUT = late(
    r"\b(?:about|around|roughly|approximately|nearly|almost|close to|some|only about)\s(?:the )?$", re.IGNORECASE
)
_SHARE_OF = late(
    r"\s(?:of|der|des|de|d['’]|dos|das|degli|delle|van|av) (?!the time|time|der zeit|du temps|del tiempo|do tempo|del tempo)",
    re.IGNORECASE,
)
"""Behind a figure that is a share of something else: "70 percent of homes"."""
_NEAR = 80
_HEADED, _ENTRY = 4, 90
"""Entries below a heading that names what they give ("Official 90-day uptime:"), and how long one may be."""


def find(reading: Reading) -> Iterator[Claim]:
    """Figures of 50 to 100 % beside a word for availability; value such as "99.3%"."""
    for line in reading.lines:
        for match in _FIGURE.finditer(line.text):
            number = float(match["n"].replace(",", "."))
            near = line.text[max(0, match.start() - _NEAR) : match.end() + _NEAR]
            if not 50 <= number <= 100 or (_SUBJECT.search(near) is None and not _is_headed(reading, line)):
                continue
            if _SHARE_OF.match(line.text, match.end()):
                continue
            before = line.text[max(0, match.start() - 24) : match.start()]
            qualifier = "at_least" if _AT_LEAST.search(before) else "about" if _ABOUT.search(before) else "exact"
            value = f"{match['n'].replace(',', '.')}%"
            yield reading.claim(
                line, KIND, line.start + match.start(), line.start + match.end(), value, qualifier=qualifier
            )


def _is_headed(reading: Reading, line: Line) -> bool:
    """Whether a short entry stands in a list of figures under a heading that speaks of availability."""
    for before in reading.lines[max(0, line.index - _HEADED) : line.index][::-1]:
        if before.text.rstrip().endswith(":"):
            return len(line.text) <= _ENTRY and _SUBJECT.search(before.text) is not None
        if len(before.text) > _ENTRY or _FIGURE.search(before.text) is None:
            return False
    return False
