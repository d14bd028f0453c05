"""Whether an article is an outage report at all, and of which kind."""

from __future__ import annotations

import re
from dataclasses import dataclass

from scraper.core.articles.lines import Line
from scraper.core.articles.passages import Reading
from scraper.core.articles.recalled import recalls
from scraper.core.articles.recounts import recounts
from scraper.core.articles.spans import spans_days
from scraper.core.language import signs
from scraper.core.model import Claim, Precision, ProviderRole, Relevance

_MEASURED = frozenset({"started", "ended", "acknowledged", "duration", "peak_reports"})
_CLOSING = frozenset({"ended", "acknowledged", "peak_reports", "error_code", "symptom", "cause"})
_LENGTHS = frozenset({"duration", "peak_reports"})
_FINE = frozenset({Precision.SECOND, Precision.MINUTE, Precision.HOUR})
_MUCH = 0.2
_ESSAY = 0.3
_EARLY = 4
_SEVERAL = 3


@dataclass(frozen=True, slots=True)
class Signals:
    """What an article shows, each 0 to 1 or a count."""

    headline: bool
    lead: bool
    broke_share: float
    facts: int
    timed: bool
    closing: bool
    days: int
    other_days: int
    known: bool


def _signals(reading: Reading, claims: tuple[Claim, ...]) -> Signals:
    title = _title(reading)
    lead = reading.lines[: signs.LEAD]
    broke = [line for line in reading.lines if line.broke]
    own = [c for c in claims if c.about is None]
    telling = {
        c.kind
        for c in own
        if c.kind
        in {
            "started",
            "ended",
            "duration",
            "acknowledged",
            "peak_reports",
            "error_code",
            "cause",
            "symptom",
            "component",
        }
    }
    others = {c.about.day for c in claims if c.about is not None and c.about.day}
    return Signals(
        bool(reading.words.broke.search(title)) and bool(signs.TITLE_DOWN.search(title) or not title.isascii()),
        any(
            line.broke and (signs.HAPPENED.search(line.text) or not line.text.isascii() or line.namings)
            for line in lead
        ),
        len(broke) / max(len(reading.lines), 1),
        len(telling),
        any(c.kind in _MEASURED and (c.kind in _LENGTHS or c.precision in _FINE) for c in own),
        bool(telling & _CLOSING) and len(telling) > 1,
        len(reading.frames.days),
        len(others),
        any(m.role is ProviderRole.PRIMARY for m in reading.roles),
    )


def _title(reading: Reading) -> str:
    return reading.page.title or (reading.lines[0].text if reading.lines else "")


def _rate(pattern: re.Pattern[str], lines: tuple[Line, ...]) -> float:
    return sum(1 for line in lines if pattern.search(line.text)) / max(len(lines), 1)


def relevance(reading: Reading, claims: tuple[Claim, ...]) -> tuple[Relevance, float]:
    """The kind of article, and how far it is an outage report (0 to 1, two decimals)."""
    signals = _signals(reading, claims)
    kind, most = _judged(reading, signals, claims)
    return kind, round(min(_score(signals), most), 2)


def _judged(reading: Reading, signals: Signals, claims: tuple[Claim, ...]) -> tuple[Relevance, float]:
    """The kind, and the score it has at most."""
    text, title = reading.text, _title(reading)
    specific = _specific(signals, claims)
    if signs.TEMPLATE.search(text):
        found = Relevance.IRRELEVANT, 0.1
    elif _invented(reading):
        found = Relevance.IRRELEVANT, 0.2
    elif _is_evergreen(reading, title, specific=specific, told=_told(claims)) and (
        signs.STATUS.search(text) or "error" in text.lower()
    ):
        found = Relevance.EVERGREEN, 0.5
    elif _is_opinion(reading, title) or (not signals.timed and not signals.headline and _is_essay(reading)):
        found = Relevance.OPINION, 0.5
    elif (
        (signs.NOTHING_DOWN.search(text) and not signals.headline)
        or signs.FUN_TITLE.search(title)
        or recalls(reading, claims)
    ):
        found = Relevance.IRRELEVANT, 0.3
    elif _is_postmortem(reading, title) and signals.known and not _elsewhere(reading, signals):
        found = Relevance.POSTMORTEM, 1.0
    elif _tallies(reading, title, signals) and (_score(signals) < signs.LEAST or spans_days(reading, title)):
        found = Relevance.ROUNDUP, 1.0
    elif _score(signals) < signs.LEAST or _elsewhere(reading, signals):
        found = Relevance.IRRELEVANT, 0.3
    else:
        found = _kind(reading, signals, specific=specific), 1.0
    if found[0] is Relevance.INCIDENT and _of_the_world(reading, signals):
        return Relevance.IRRELEVANT, 0.3
    return found


def _tallies(reading: Reading, title: str, signals: Signals) -> bool:
    """A list of dated outages in few words ("the database on 10 February and the editor on 12 February")."""
    lengths = sum(t.kind == "duration" for line in reading.lines for t in line.times)
    told = reading.words.incidents.search(reading.text) or any(line.broke for line in reading.lines) or lengths > 1
    spanned = signs.SPAN_TITLE.search(title) is not None
    several = len({n.provider for line in reading.lines for n in line.namings}) > 1
    clocks = sum(t.kind in {"instant", "range"} for line in reading.lines for t in line.times)
    if clocks > 1 or not (told or (spanned and several)) or not (signals.known or several):
        return False
    return _counted(reading) >= (_SEVERAL - 1 if spanned or signs.COUNTED.search(reading.text) else _SEVERAL)


def _counted(reading: Reading) -> int:
    return len({(c.about.provider, c.about.day) for c in recounts(reading) if c.about is not None})


def _score(signals: Signals) -> float:
    score = (
        0.3 * signals.headline
        + 0.25 * signals.lead
        + min(signals.broke_share, 0.5) * 0.4
        + min(signals.facts, 5) * 0.05
    )
    score += 0.1 * bool(signals.days) + (0.05 if signals.known else 0.0)
    # A provider and measured facts of an outage are a report, however it is worded; a beginning alone is anybody's.
    score += 0.15 if signals.timed and signals.known and (signals.broke_share or signals.closing) else 0.0
    return min(score, 1.0)


def _invented(reading: Reading) -> bool:
    early = " ".join(line.text for line in reading.lines[:3])
    if signs.FICTION.search(_title(reading)) or signs.FICTION.search(reading.text[-200:]):
        return True
    return signs.INVENTED.search(early) is not None and not re.search(
        r"downdetector|status page", early, signs.IGNORING_CASE
    )


def _elsewhere(reading: Reading, signals: Signals) -> bool:
    """The article is on something else (earnings, a lawsuit, a launch, a breach, the power grid)."""
    title = _title(reading)
    for number, topic in enumerate(signs.OTHER_TOPICS):
        share = _rate(topic, reading.lines)
        titled = topic.search(title) is not None
        if number == signs.POWER and (titled or share > _MUCH) and not signals.known:
            return True
        if titled and share >= _MUCH and not signals.timed:
            return True
        if share > 0.3 and share > 1.2 * signals.broke_share and not signals.headline:
            return True
    return False


def _of_the_world(reading: Reading, signals: Signals) -> bool:
    """Whether what failed is no digital service: a heart, a water main, a lift. No provider is named, nor anything online."""
    return not signals.known and not any(n for n in reading.roles) and signs.DIGITAL.search(reading.text) is None


def _kind(reading: Reading, signals: Signals, *, specific: bool) -> Relevance:
    title = _title(reading)
    if _is_roundup(reading, title, signals, specific=specific):
        return Relevance.ROUNDUP
    if signs.POSTMORTEM.search(title) or (
        _rate(signs.FIRST_PERSON, reading.lines) > 0.15 and signs.RECOUNT.search(reading.text)
    ):
        return Relevance.POSTMORTEM
    if not specific and _rate(signs.OPINION, reading.lines) > 0.12:
        return Relevance.OPINION
    return Relevance.INCIDENT


def _specific(signals: Signals, claims: tuple[Claim, ...]) -> bool:
    """Whether the article tells one event: it gives a day, a clock time, a length or a count of its own."""
    own = {
        c.kind
        for c in claims
        if c.about is None and (c.at is not None or c.kind in {"duration", "peak_reports", "started"})
    }
    return bool(signals.days) or bool(own & {"started", "ended", "acknowledged", "duration", "peak_reports"})


def _told(claims: tuple[Claim, ...]) -> int:
    """How many kinds of measured facts the article gives of its own incident."""
    return len({c.kind for c in claims if c.about is None and c.kind in _MEASURED and (c.at or c.kind in _LENGTHS)})


def _is_evergreen(reading: Reading, title: str, *, specific: bool, told: int) -> bool:
    body = tuple(line for line in reading.lines if line.start >= reading.headline_end)
    share, advice = _rate(signs.EVERGREEN, body), _rate(signs.ADVICE, body)
    if signs.ADVICE_TITLE.search(title) and (advice > _MUCH or share > _MUCH):
        return True
    if signs.EVERGREEN_TITLE.search(title):
        much = _ESSAY if told > 1 else _MUCH
        return share > much or advice > much or (share > 0.1 and not specific) or not specific
    return share > 0.3 or advice > 0.35 or (share > 0.15 and not specific)


def _is_opinion(reading: Reading, title: str) -> bool:
    """Whether the headline says that it is an opinion, on something that broke."""
    return signs.OPINION_TITLE.match(title) is not None and any(line.broke for line in reading.lines)


def _is_essay(reading: Reading) -> bool:
    """Whether the writer speaks of himself, outside quotations, in much of a text that touches on outages."""
    body = [line for line in reading.lines if line.start >= reading.headline_end]
    spoken = [line for line in body if signs.FIRST_SINGULAR.search(signs.QUOTED.sub("", line.text))]
    return len(spoken) >= max(2, _ESSAY * len(body)) and signs.FAILURE.search(reading.text) is not None


def _is_postmortem(reading: Reading, title: str) -> bool:
    """Whether headline or lead present the provider's own account of an outage that is over."""
    early = [title, *(line.text for line in reading.lines[:_EARLY])]
    return any(signs.EXPLAINED.search(text) and not signs.PROMISED.search(text) for text in early)


def _tells_one(reading: Reading) -> bool:
    """Whether the text gives the hours of one day: "outage timeline" heads these too."""
    times = [t for line in reading.lines for t in line.times]
    clocks = sum(t.kind in {"instant", "range", "clock"} for t in times)
    days = {t.at.date() for t in times if t.at is not None and t.precision is not Precision.MONTH}
    return clocks >= _SEVERAL and len(days) <= 1


def _is_roundup(reading: Reading, title: str, signals: Signals, *, specific: bool) -> bool:
    if signs.DIGEST.search(reading.text):
        return True
    lead = " ".join(line.text for line in reading.lines[:2])
    if signs.ROUNDUP.search(title) and not _tells_one(reading):
        return True
    if spans_days(reading, title):
        return True
    if signs.ROUNDUP.search(lead) and (not specific or signals.other_days >= 2):
        return True
    primaries = [m for m in reading.roles if m.role is ProviderRole.PRIMARY]
    if signals.other_days >= 4 and not signals.headline:
        return True
    return not specific and (signs.ROUNDUP.search(reading.text) is not None) and bool(primaries)
