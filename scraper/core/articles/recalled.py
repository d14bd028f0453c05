"""Whether an article is on other news and only recalls an outage: in a subordinate clause, or in a paragraph of background.

It founds nothing. What it tells is told of the day that it names, so that it can stand as a mention where the outage is
known.
"""

from __future__ import annotations

from dataclasses import replace

from scraper.core.articles.lines import Line
from scraper.core.articles.passages import Reading
from scraper.core.language import signs
from scraper.core.language.other_news import OTHER_NEWS, main_clause
from scraper.core.model import RECALLED, About, Claim, Precision

_LEAD = 2
_MEASURED = frozenset({"started", "ended", "acknowledged", "duration", "peak_reports", "error_code", "symptom", "denial"})
_FINE = frozenset({Precision.SECOND, Precision.MINUTE, Precision.HOUR})


def recalls(reading: Reading, claims: tuple[Claim, ...]) -> bool:
    """Whether headline and lead are on other news, and an outage is spoken of beneath them."""
    title = reading.page.title or (reading.lines[0].text if reading.lines else "")
    body = [line for line in reading.lines if line.start >= reading.headline_end and not line.caption]
    if not body or signs.POSTMORTEM.search(title) or not any(line.broke for line in body):
        return False
    headline = main_clause(title)
    if OTHER_NEWS.search(headline):
        first = body[0]
        return not _outage(reading, headline) and not (
            _outage(reading, main_clause(first.text)) and OTHER_NEWS.search(main_clause(first.text)) is None
        )
    if _outage(reading, title) or reading.words.broke.search(title):
        return False
    lead = body[:_LEAD]
    if any(_tells(reading, line, claims) for line in lead):
        return False
    return any(OTHER_NEWS.search(main_clause(line.text)) for line in lead)


def _outage(reading: Reading, text: str) -> bool:
    """Whether words name an outage, not just any trouble."""
    named = signs.STATUS.search(text) or signs.TITLE_DOWN.search(text) or reading.words.incidents.search(text)
    foreign = (reading.language or "en")[:2] != "en" and reading.words.broke.search(text)
    return bool(named or foreign)


def _tells(reading: Reading, line: Line, claims: tuple[Claim, ...]) -> bool:
    """Whether a sentence tells of trouble in its main clause, or measures it."""
    if reading.words.broke.search(main_clause(line.text)):
        return True
    return any(
        line.start <= c.start < line.end
        and c.kind in _MEASURED
        and (c.at is None or c.precision in _FINE)
        for c in claims
    )


def of_its_day(claims: tuple[Claim, ...], provider: str | None, days: tuple[str, ...]) -> tuple[Claim, ...]:
    """The claims of an article that only recalls an outage: each is about the outage of the day that it names, else of
    the only day of the article; what has no day is about nothing that could be known.
    """
    found = []
    for claim in claims:
        if claim.about is None and provider is not None:
            day = claim.at.date().isoformat() if claim.at is not None else days[0] if len(days) == 1 else None
            claim = replace(claim, about=About(provider, day)) if day else claim
        found.append(replace(claim, flags=tuple(sorted({*claim.flags, RECALLED}))) if claim.about else claim)
    return tuple(found)
