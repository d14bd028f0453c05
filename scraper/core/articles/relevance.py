"""Whether an article is an outage report at all, and of which kind."""

from __future__ import annotations

import re
from dataclasses import dataclass

from scraper.core.articles.lines import Line
from scraper.core.articles.no_report import is_all_about_it, is_essay, is_planned_work
from scraper.core.articles.passages import Reading
from scraper.core.articles.recalled import recalls
from scraper.core.articles.recounts import recounts
from scraper.core.articles.spans import spans_days, tells_one
from scraper.core.language import signs
from scraper.core.language.explaining import EXPLAINS
from scraper.core.model import Claim, Precision, ProviderRole, Relevance

_MEASURED = frozenset({"started", "ended", "acknowledged", "duration", "peak_reports"})
_CLOSING = frozenset({"ended", "acknowledged", "peak_reports", "error_code", "symptom", "cause"})
_LENGTHS = frozenset({"duration", "peak_reports"})
_FINE = frozenset({Precision.SECOND, Precision.MINUTE, Precision.HOUR})
_MUCH = 0.2
_ESSAY = 0.3
_HEADINGS = frozenset({"postmortem", "post-mortem", "post mortem", "post-incident report", "post-incident review"})
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
    """The kind, and the score it has at most: what the text is beside a report comes first, then what kind of report."""
    found = _no_report(reading, signals, claims) or _report(reading, signals, claims)
    if found[0] is Relevance.INCIDENT and _of_the_world(reading, signals):
        return Relevance.IRRELEVANT, 0.3
    return found


def _no_report(reading: Reading, signals: Signals, claims: tuple[Claim, ...]) -> tuple[Relevance, float] | None:
    """What a text is that tells of no outage that happened, or tells one by the way."""
    title = _title(reading)
    if signs.TEMPLATE.search(reading.text):
        return Relevance.IRRELEVANT, 0.1
    if _invented(reading):
        return Relevance.IRRELEVANT, 0.2
    if _is_advice(reading, signals, claims):
        return Relevance.EVERGREEN, 0.5
    if _is_opinion(reading, title) or (not signals.timed and not signals.headline and is_essay(reading)):
        return Relevance.OPINION, 0.5
    nothing = signs.NOTHING_DOWN.search(reading.text) is not None and not signals.headline
    if not _told(claims) and not signals.timed and is_planned_work(reading):
        return Relevance.IRRELEVANT, 0.3
    fun = signs.FUN_TITLE.search(title) is not None and not (signals.timed and signs.TITLE_DOWN.search(title))
    return (Relevance.IRRELEVANT, 0.3) if nothing or fun or recalls(reading, claims) else None


def _report(reading: Reading, signals: Signals, claims: tuple[Claim, ...]) -> tuple[Relevance, float]:
    title = _title(reading)
    if _is_postmortem(reading, title) and signals.known and not _elsewhere(reading, signals):
        return Relevance.POSTMORTEM, 1.0
    if _tallies(reading, title, signals) and (_score(signals) < signs.LEAST or spans_days(reading, title)):
        return Relevance.ROUNDUP, 1.0
    if _score(signals) < signs.LEAST or _elsewhere(reading, signals):
        return Relevance.IRRELEVANT, 0.3
    return _kind(reading, signals, specific=_specific(signals, claims)), 1.0


def _is_advice(reading: Reading, signals: Signals, claims: tuple[Claim, ...]) -> bool:
    """Whether a text says what to do when something is down, or explains what outages are."""
    told = _told(claims)
    if not told and not signals.days and is_all_about_it(reading, _title(reading)):
        return True
    if not (signs.STATUS.search(reading.text) or "error" in reading.text.lower()):
        return False
    if _is_evergreen(reading, _title(reading), specific=_specific(signals, claims), told=told):
        return True
    ways = sum(words.search(reading.text) is not None for words in EXPLAINS)
    return ways >= (_SEVERAL if told else _SEVERAL - 1) and told <= 1


def _tallies(reading: Reading, title: str, signals: Signals) -> bool:
    """A list of dated outages in few words ("the database on 10 February and the editor on 12 February")."""
    lengths = sum(t.kind == "duration" for line in reading.lines for t in line.times)
    told = reading.words.incidents.search(reading.text) or any(line.broke for line in reading.lines) or lengths > 1
    spanned = signs.SPAN_TITLE.search(title) is not None
    several = len({n.provider for line in reading.lines for n in line.namings}) > 1
    clocks = sum(t.kind in {"instant", "range"} for line in reading.lines for t in line.times)
    if tells_one(reading, title):
        return False
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
    if signs.IT_DID_HAPPEN.search(early):
        return False
    return signs.INVENTED.search(early) is not None and not re.search(
        r"downdetector|status page", early, signs.IGNORING_CASE
    )


def _elsewhere(reading: Reading, signals: Signals) -> bool:
    """The article is on something else (earnings, a lawsuit, a launch, a breach, the power grid)."""
    title = _title(reading)
    for number, topic in enumerate(signs.OTHER_TOPICS):
        if number == signs.POWER and signals.known and signs.ELECTRIC.search(reading.text) is None:
            continue
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
    headed = any(line.text.strip().casefold() in _HEADINGS for line in reading.lines[:_EARLY])
    if (
        headed
        or signs.POSTMORTEM.search(title)
        or (_rate(signs.FIRST_PERSON, reading.lines) > 0.15 and signs.RECOUNT.search(reading.text))
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
        if told == 0 and signs.HOW_TO_TITLE.search(title):
            return True
        much = _ESSAY if told > 1 else _MUCH
        return share > much or advice > much or (share > 0.1 and not specific) or not specific
    said = share * len(body)
    return (share > _ESSAY and (said > 1 or told < 2)) or advice > 0.35 or (share > 0.15 and not specific)


def _is_opinion(reading: Reading, title: str) -> bool:
    """Whether the headline says that it is an opinion, on something that broke."""
    return signs.OPINION_TITLE.match(title) is not None and any(line.broke for line in reading.lines)


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


def _is_weak(found: re.Match[str] | None) -> bool:
    return found is not None and signs.WEAK_ROUNDUP.fullmatch(found.group()) is not None


def _is_roundup(reading: Reading, title: str, signals: Signals, *, specific: bool) -> bool:
    if signs.DIGEST.search(reading.text):
        return True
    lead = " ".join(line.text for line in reading.lines[:2])
    headed = signs.ROUNDUP.search(title)
    dated = specific and signals.timed and len(reading.frames.days) == 1
    if headed and not (_tells_one(reading) or (dated and _is_weak(headed))):
        return True
    if spans_days(reading, title):
        return True
    led = signs.ROUNDUP.search(lead)
    if led and (not specific or (signals.other_days >= 2 and not (dated and _is_weak(led)))):
        return True
    primaries = [m for m in reading.roles if m.role is ProviderRole.PRIMARY]
    if signals.other_days >= 4 and not signals.headline and not tells_one(reading, title):
        return True
    return not specific and (signs.ROUNDUP.search(reading.text) is not None) and bool(primaries)
