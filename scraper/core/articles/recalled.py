"""Whether an article is on other news and only recalls an outage: in a subordinate clause, or in a paragraph of background.

It founds nothing. What it tells is told of the day that it names, so that it can stand as a mention where the outage is
known.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from scraper.core.articles.lines import Line
from scraper.core.articles.passages import Reading
from scraper.core.language import signs
from scraper.core.language.other_news import OTHER_NEWS, PENALTY, main_clause
from scraper.core.model import RECALLED, About, Claim, Precision

_LEAD = 2
_MEASURED = frozenset(
    {"started", "ended", "acknowledged", "duration", "peak_reports", "error_code", "symptom", "denial"}
)
_LAWSUIT = re.compile(
    r"\b(?:lawsuits?|class[- ]actions?|sue[sd]?|suing|plaintiffs?|settle(?:s|d|ment)|litigation|court|judge|klage|verklagt|sammelklage|procès|plainte|demanda colectiva|demandan|processo|causa legale|class action)\b",
    re.IGNORECASE,
)
_FINE = frozenset({Precision.SECOND, Precision.MINUTE, Precision.HOUR})


def recalls(reading: Reading, claims: tuple[Claim, ...]) -> bool:
    """Whether headline and lead are on other news, and an outage is spoken of beneath them."""
    title = reading.page.title or (reading.lines[0].text if reading.lines else "")
    body = [line for line in reading.lines if line.start >= reading.headline_end and not line.caption]
    if not body or signs.POSTMORTEM.search(title) or not any(line.broke for line in body):
        return False
    headline = main_clause(title)
    if any(words.search(headline) and any(words.search(line.text) for line in body) for words in (_LAWSUIT, PENALTY)):
        return True
    if OTHER_NEWS.search(headline):
        return not _reports(reading, OTHER_NEWS.sub(" ", headline), body[0], claims)
    lead = body[:_LEAD]
    if _outage(reading, title) or reading.words.broke.search(title):
        return _only_behind(reading, headline) and not any(_tells(reading, line, claims) for line in lead)
    if any(_tells(reading, line, claims) for line in lead):
        return False
    return any(OTHER_NEWS.search(main_clause(line.text)) for line in lead)


def _reports(reading: Reading, headline: str, first: Line, claims: tuple[Claim, ...]) -> bool:
    """Whether a headline on other news tells an outage all the same, by itself or with the first sentence: "New version
    of Nimbus locks users out". `headline`: its other words.
    """
    if _outage(reading, headline):
        return True
    told = main_clause(first.text)
    if reading.words.broke.search(headline) and _tells(reading, first, claims):
        return True
    return OTHER_NEWS.search(told) is None and (_outage(reading, told) or _tells(reading, first, claims))


def _only_behind(reading: Reading, headline: str) -> bool:
    """Whether a headline that names an outage names it in a subordinate clause, and says of nothing that it is back."""
    words = reading.words
    told = (words.broke, words.ended, words.fixed, words.acknowledged)
    return not _outage(reading, headline) and not any(pattern.search(headline) for pattern in told)


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
        line.start <= c.start < line.end and c.kind in _MEASURED and (c.at is None or c.precision in _FINE)
        for c in claims
    )


def of_its_day(reading: Reading, claims: tuple[Claim, ...]) -> tuple[Claim, ...]:
    """The claims of an article that only recalls an outage: each is about the outage of the day that it names, else of
    the only day of the article. What has no day is about nothing that could be known. Where no claim tells the day, the
    day itself does.
    """
    provider, days = reading.primary, reading.frames.days
    if provider is None:
        return claims
    found = []
    told = {c.about.day for c in claims if c.about is not None and c.about.day is not None}
    only = next(iter(told)) if len(told) == 1 else days[0] if len(days) == 1 and not told else None
    for claim in claims:
        day = claim.at.date().isoformat() if claim.at is not None else only
        about = claim.about or (About(provider, day) if day else None)
        flags = tuple(sorted({*claim.flags, RECALLED})) if about else claim.flags
        found.append(replace(claim, about=about, flags=flags))
    if not any(c.about for c in found):
        found += _days_named(reading, provider)
    return tuple(sorted(found, key=lambda c: (c.start, c.end_offset, c.kind, str(c.value))))


def _days_named(reading: Reading, provider: str) -> Iterator[Claim]:
    """A `started` claim for each bare day that a sentence on the provider's outage names."""
    for line in reading.lines:
        if not line.broke or provider not in {n.provider for n in line.namings}:
            continue
        for mention in line.times:
            if mention.kind == "date" and mention.at is not None and mention.precision is Precision.DAY:
                value = reading.text[mention.start : mention.end]
                about = About(provider, mention.at.date().isoformat())
                yield reading.claim(
                    line, "started", mention.start, mention.end, value, mention=mention, about=about, flags=(RECALLED,)
                )
