"""Whether an article is on other news and only recalls an outage: in a subordinate clause, or in a paragraph of background.

It founds nothing. What it tells is told of the day that it names, so that it can stand as a mention where the outage is
known.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import timedelta

from scraper.core.articles.lines import Line
from scraper.core.articles.passages import Reading
from scraper.core.articles.years_past import is_of_a_deed
from scraper.core.language import signs
from scraper.core.language.offices import OFFICE, SURVEYED
from scraper.core.language.other_news import (
    AMOUNT,
    COMPENSATES,
    COSTS,
    MONEY_NEWS,
    OTHER_NEWS,
    PENALTY,
    main_clause,
)
from scraper.core.model import RECALLED, About, Claim, Precision
from scraper.core.patterns import late

_LEAD = 2
_MEASURED = frozenset(
    {"started", "ended", "acknowledged", "duration", "peak_reports", "error_code", "symptom", "denial"}
)
LAWSUIT = late(
    r"\b(?:lawsuits?|class[- ]actions?|sue[sd]?|suing|plaintiffs?|settl(?:e[sd]?|ing|ements?)|consent decrees?|litigation|court(?!-? ?(?:house|system|room|office|hearings?|cases|services?|records?|website|portal))|judge|klage|verklagt|sammelklage|procès|plainte|recours collectif|actions? collectives?|mises? en demeure|acci[oó]n colectiva|aç[ãa]o coletiva|azion[ei] collettiv[ae]|massaclaims?|grupptalan|pozew zbiorowy|коллективн\w+ иск\w*|колективн\w+ позов\w*|toplu dava|demanda colectiva|demandan|processo|causa legale|class action)\b",
    re.IGNORECASE,
)
_BEFORE_COURT = late(
    r"\b(?:lawsuits?|class[- ]actions?|sued|suing|plaintiffs?|settlements?|consent decrees?|litigation|sammelklage|verklagt|procès|recours collectif|actions? collectives?|mises? en demeure|acci[oó]n colectiva|aç[ãa]o coletiva|azion[ei] collettiv[ae]|massaclaims?|grupptalan|pozew zbiorowy|коллективн\w+ иск\w*|колективн\w+ позов\w*|toplu dava|plainte|demanda colectiva|processo judicial|causa legale)\b",
    re.IGNORECASE,
)
"""What puts a first sentence before a court, whatever the headline says."""
_OF_AN_OUTAGE = late(
    r"\b(?:plans?|protocols?|polic(?:y|ies)|procedures?) (?:for|on) (?:[\w-]+ )?outages\b|\b(?:outage|downtime|incident|crash) (?:[\w-]+ )?(?:plans?|protocols?|polic(?:y|ies)|procedures?|preparedness|drills?|exercises?|strateg(?:y|ies)|playbooks?|committees?|task forces?|laws?|bill|rules?|insurance)\b",
    re.IGNORECASE,
)
"""What somebody has for outages, and none that came."""
_DATELINE = late(r"\s?[—–-]\s")
"""Behind the day on which a report was written."""
_CLOCKS = frozenset({"instant", "range", "clock"})
_LENGTHS = frozenset({"duration", "peak_reports"})
_TIMED = frozenset({"started", "ended", "duration", "peak_reports"})
_WEEKS, _DAYS = timedelta(days=14), timedelta(days=3)
_OF_THE_PAST = (OTHER_NEWS, COMPENSATES, OFFICE)
_FINE = frozenset({Precision.SECOND, Precision.MINUTE, Precision.HOUR})
_ROUGH = frozenset({Precision.DAY, Precision.MONTH})


def recalls(reading: Reading, claims: tuple[Claim, ...]) -> bool:
    """Whether headline and lead are on other news, and an outage is spoken of beneath them."""
    title = reading.page.title or (reading.lines[0].text if reading.lines else "")
    body = reading.body
    lead = body[:_LEAD]
    if signs.POSTMORTEM.search(title) or not any(line.broke for line in body):
        return bool(body) and _is_of_money(reading, title, lead, claims)
    headline = _OF_AN_OUTAGE.sub(" ", main_clause(title))
    judging = (LAWSUIT, PENALTY)
    # What the lead tells is the news: that fines are waived beneath it makes no court case of it.
    judging_lines = lead if any(x.broke for x in lead) else body
    headed = any(words.search(headline) for words in judging)
    judged = headed and any(words.search(x.text) for words in judging for x in judging_lines)
    judged = judged or _is_judged(reading, body[0]) or _is_of_money(reading, title, lead, claims)
    if judged or _is_of_the_past(reading, headline, claims):
        return True
    for news in (OTHER_NEWS, COMPENSATES):
        if news.search(headline):
            return not _reports(reading, headline, news, body[0], claims)
    if _outage(reading, title) or reading.words.broke.search(title):
        told = any(_tells(reading, line, claims) for line in lead) or _dates(lead, claims)
        told = told or _measures(reading, lead, claims)
        return _only_behind(reading, headline) and not told
    if any(_tells(reading, line, claims) for line in lead):
        return False
    return any(OTHER_NEWS.search(main_clause(line.text)) for line in lead)


def _days_told(reading: Reading) -> list[timedelta]:
    """How long before publication the days lie that the sentences on something broken give, but for those of a deed ("a bug
    introduced in March").
    """
    if reading.page.published is None:
        return []
    told = reading.page.published.at
    days = ((line, t) for line in reading.lines if line.broke for t in line.times if t.at is not None)
    return [told - t.at for line, t in days if t.at and not is_of_a_deed(line.before(t.start), line.after(t.end))]


def _is_of_the_past(reading: Reading, headline: str, claims: tuple[Claim, ...]) -> bool:
    """Whether a headline is on what was done about an outage that is long over, or on what a survey found out; on what an
    office does also where no hour and no length is told of the outage.
    """
    if SURVEYED.search(headline):
        return not _is_of_these_days(reading)
    if OFFICE.search(headline) and not _is_measured(claims):
        return True
    several = any(words.search(headline) for words in (signs.ROUNDUP, signs.SPAN_TITLE, signs.COUNTED))
    return not several and any(words.search(headline) for words in _OF_THE_PAST) and _is_long_over(reading)


def _is_measured(claims: tuple[Claim, ...]) -> bool:
    """Whether an outage is told with an hour, a length or a count."""
    return any(c.kind in _MEASURED and (c.kind in _LENGTHS or c.precision in _FINE) for c in claims if c.about is None)


def _is_long_over(reading: Reading) -> bool:
    """Whether whatever broke, broke weeks before: then a headline on what somebody did about it is on that."""
    days = _days_told(reading)
    return bool(days) and min(days) > _WEEKS


def _is_of_these_days(reading: Reading) -> bool:
    """Whether anything is told to have broken in the days before, or at an hour."""
    clocked = any(t.kind in _CLOCKS for line in reading.lines if line.broke for t in line.times)
    return clocked or any(ago <= _WEEKS for ago in _days_told(reading))


def _is_judged(reading: Reading, first: Line) -> bool:
    """Whether the first sentence is on a fine or a court, and tells an outage by the way at most."""
    told = main_clause(first.text)
    return any(words.search(told) for words in (_BEFORE_COURT, PENALTY)) and not _outage(reading, told)


def _is_of_money(reading: Reading, title: str, lead: Sequence[Line], claims: tuple[Claim, ...]) -> bool:
    """Whether headline and lead are on what an outage cost or will be paid for it, and no time of day is told, nor, in the
    lead, how long it was or how many reported it.
    """
    earned, paid = (signs.OTHER_TOPICS[signs.MONEY], MONEY_NEWS), (COSTS, COMPENSATES)
    announced = OTHER_NEWS.search(main_clause(title)) is not None and any(words.search(title) for words in earned)
    down = _outage(reading, title) or reading.words.broke.search(title) is not None
    of_it = down and any(words.search(title) for words in paid)
    if not announced and not of_it:
        return False
    if not any(words.search(line.text) for words in (*earned, *paid, AMOUNT) for line in lead):
        return False
    if any(c.about is None and c.kind in _LENGTHS and _stands_in(c, lead) for c in claims):
        return False
    return not any(t.kind in _CLOCKS for line in reading.lines for t in line.times)


def _dates(lead: Sequence[Line], claims: tuple[Claim, ...]) -> bool:
    """Whether the lead says, be it in a clause, when the outage came that made the news: "cancelled classes on Monday after
    its computers went down overnight"; news of another kind recalls one.
    """
    if any(OTHER_NEWS.search(main_clause(line.text)) for line in lead):
        return False
    return any(c.about is None and c.kind == "started" and _stands_in(c, lead) for c in claims)


def _measures(reading: Reading, lead: Sequence[Line], claims: tuple[Claim, ...]) -> bool:
    """Whether the text gives two kinds of measures of an outage of the days before it, or the lead how long it was: then what
    came of the outage ("deadline extended after crash") is news of the outage.
    """
    told = {c.kind for c in claims if c.about is None and c.kind in _TIMED and c.precision not in _ROUGH}
    fresh = any(abs(ago) <= _DAYS for ago in _days_told(reading))
    return fresh and (
        len(told) > 1 or any(c.kind in _LENGTHS and c.about is None and _stands_in(c, lead) for c in claims)
    )


def _stands_in(claim: Claim, lines: Sequence[Line]) -> bool:
    return any(line.start <= claim.start < line.end for line in lines)


def _reports(reading: Reading, headline: str, news: re.Pattern[str], first: Line, claims: tuple[Claim, ...]) -> bool:
    """Whether a headline on other `news` tells an outage all the same, by itself or with the first sentence: "New version
    of Nimbus locks users out".
    """
    rest, told = news.sub(" ", headline), main_clause(first.text)
    if _outage(reading, rest):
        return True
    if reading.words.broke.search(rest) and _tells(reading, first, claims):
        return True
    return news.search(told) is None and (_outage(reading, told) or _tells(reading, first, claims))


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
    told = _OF_AN_OUTAGE.sub(" ", main_clause(line.text))
    if reading.words.broke.search(told):
        return True
    measured = (c for c in claims if line.start <= c.start < line.end and c.kind in _MEASURED)
    return any((c.at is None or c.precision in _FINE) and c.quote in told for c in measured)


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


def stands_by_a_day(reading: Reading, claim: Claim) -> bool:
    """Whether the paragraph of a claim, or the one before it, gives a day or looks back, so that it tells of one outage and not
    of outages at large.
    """
    line = next((x for x in reading.lines if x.start <= claim.start < x.end), None)
    if line is None:
        return False
    near = [x for x in reading.lines if line.block - 1 <= x.block <= line.block]
    dated = any(t.kind != "duration" for x in near for t in x.times)
    return dated or any(m.provider is None for x in near for m in reading.frames.markers[x.index])


def _days_named(reading: Reading, provider: str) -> Iterator[Claim]:
    """A `started` claim for each bare day that a sentence on the provider's outage names."""
    for line in reading.lines:
        if not line.broke or provider not in {n.provider for n in line.namings}:
            continue
        for mention in line.times:
            if mention.start == line.start and _DATELINE.match(line.after(mention.end, 4)):
                continue
            month = mention.precision is Precision.MONTH
            if mention.kind == "date" and mention.at is not None and (month or mention.precision is Precision.DAY):
                value = reading.text[mention.start : mention.end]
                about = About(provider, f"{mention.at:%Y-%m}" if month else mention.at.date().isoformat())
                yield reading.claim(
                    line, "started", mention.start, mention.end, value, mention=mention, about=about, flags=(RECALLED,)
                )
