"""What an article shows of being an outage report, each thing by itself, and how much that is together."""

from __future__ import annotations

from dataclasses import dataclass

from scraper.core.articles.lines import Line
from scraper.core.articles.passages import Reading
from scraper.core.language import signs
from scraper.core.language.seldom import Sought
from scraper.core.model import Claim, Precision, ProviderRole
from scraper.core.patterns import late

_MEASURED = frozenset({"started", "ended", "acknowledged", "duration", "peak_reports"})
_CLOSING = frozenset({"ended", "acknowledged", "peak_reports", "error_code", "symptom", "cause"})
_LENGTHS = frozenset({"duration", "peak_reports"})
_QUOTED_QUESTION = late(r"(?<!\w)['‘][^'’]{3,80}\?['’]")
_FINE = frozenset({Precision.SECOND, Precision.MINUTE, Precision.HOUR})


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


def signals_of(reading: Reading, claims: tuple[Claim, ...]) -> Signals:
    """What an article with these claims shows."""
    title = title_of(reading)
    lead = reading.lines[: signs.LEAD]
    foreign = (reading.language or "en")[:2] != "en"
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
        bool(reading.words.broke.search(title))
        and bool(signs.TITLE_DOWN.search(title) or not title.isascii() or foreign),
        any(
            line.broke and (foreign or signs.HAPPENED.search(line.text) or not line.text.isascii() or line.namings)
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


def title_of(reading: Reading) -> str:
    """The headline, or the first sentence where there is none."""
    return reading.page.title or (reading.lines[0].text if reading.lines else "")


def asks(title: str) -> bool:
    """Whether a headline asks, and not only quotes somebody who does."""
    return "?" in _QUOTED_QUESTION.sub("", signs.QUOTED.sub("", title))


def rate(pattern: Sought, lines: tuple[Line, ...]) -> float:
    """The share of sentences in which a pattern is found."""
    return sum(1 for line in lines if pattern.search(line.text)) / max(len(lines), 1)


def score_of(signals: Signals) -> float:
    """How far it is an outage report, 0 to 1."""
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


def told_kinds(claims: tuple[Claim, ...]) -> int:
    """How many kinds of measured facts the article gives of its own incident."""
    return len({c.kind for c in claims if c.about is None and c.kind in _MEASURED and (c.at or c.kind in _LENGTHS)})


def is_specific(signals: Signals, claims: tuple[Claim, ...]) -> bool:
    """Whether the article tells one event: it gives a day, a clock time, a length or a count of its own, or, under a headline on
    an outage, says more than once why it came.
    """
    own = {
        c.kind
        for c in claims
        if c.about is None and (c.at is not None or c.kind in {"duration", "peak_reports", "started"})
    }
    why = sum(c.kind == "cause" and c.about is None and c.qualifier == "exact" for c in claims)
    explained = signals.headline and signals.lead and signals.known and why > 1
    return (
        bool(signals.days) or explained or bool(own & {"started", "ended", "acknowledged", "duration", "peak_reports"})
    )
