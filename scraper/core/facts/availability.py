"""Availability or uptime figures."""

from __future__ import annotations

import re
from collections.abc import Iterator

from scraper.core.articles.passages import Reading
from scraper.core.model import Claim

KIND = "availability"

_FIGURE = re.compile(
    r"(?<![\d.,])(?P<n>\d{2,3}(?:[.,]\d{1,4})?)\s?(?:%|percent|per cent|prozent|procent|por ciento|por cento|pour cent|per cento|процент\w*|yüzde)",
    re.IGNORECASE,
)
_SUBJECT = re.compile(
    r"\b(?:uptime|availability|available|reliability|service level|sla|verfügbarkeit|disponibilité|disponibilidad|disponibilidade|disponibilità|beschikbaarheid|dostępność|доступност\w*|доступніст\w*|erişilebilirlik|tillgänglighet)\b|稼働率|可用性|可用率|가용성|가동률",
    re.IGNORECASE,
)
_AT_LEAST = re.compile(r"\b(?:over|more than|above|at least|exceed\w*)\s(?:the )?$", re.IGNORECASE)
_ABOUT = re.compile(
    r"\b(?:about|around|roughly|approximately|nearly|almost|close to|some|only about)\s(?:the )?$", re.IGNORECASE
)
_NEAR = 80


def find(reading: Reading) -> Iterator[Claim]:
    """Figures of 50 to 100 % beside a word for availability; value such as "99.3%"."""
    for line in reading.lines:
        for match in _FIGURE.finditer(line.text):
            number = float(match["n"].replace(",", "."))
            near = line.text[max(0, match.start() - _NEAR) : match.end() + _NEAR]
            if not 50 <= number <= 100 or _SUBJECT.search(near) is None:
                continue
            before = line.text[max(0, match.start() - 24) : match.start()]
            qualifier = "at_least" if _AT_LEAST.search(before) else "about" if _ABOUT.search(before) else "exact"
            value = f"{match['n'].replace(',', '.')}%"
            yield reading.claim(
                line, KIND, line.start + match.start(), line.start + match.end(), value, qualifier=qualifier
            )
