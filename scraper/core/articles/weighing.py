"""How likely an article reports one outage, weighed from all that it shows at once.

The rules of `relevance` ask one thing after another, and the first answer decides. Each is right more often than not, and
what one does not see none behind it can mend. So their verdict is one sign among others here: the signs of an article, each a
number, times the weights of `report_weights`, which are fitted to pages that were read before anybody had worked on
them (`python -m tests.eval.weigh`; decision 0053).
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from scraper.core.articles.lines import Line
from scraper.core.articles.passages import Reading
from scraper.core.articles.recalled import LAWSUIT
from scraper.core.articles.signals import Signals, score_of, title_of, told_kinds
from scraper.core.language import signs
from scraper.core.language.beside import beside
from scraper.core.language.other_news import COMPENSATES, OTHER_NEWS
from scraper.core.language.seldom import Sought
from scraper.core.model import Claim, Precision

_LEAD, _MIDDLE = 4, 12
_BRIEF = 6
_MOST = 6
"""More of anything tells no more."""
_FRESH, _OLD = timedelta(days=3), timedelta(days=14)
_CLOCKS = frozenset({"instant", "range", "clock"})
_FINE = frozenset({Precision.SECOND, Precision.MINUTE, Precision.HOUR})
_WHY = ("report", "little", "recalls", "world", "series")
_COUNTED = ("started", "ended", "duration", "peak_reports", "cause")
_TOPICS = (0, 1, 5)
"""Which of `signs.OTHER_TOPICS` were found to tell anything: money, courts and the like stand at the head of the table."""


def is_brief(reading: Reading) -> bool:
    """Whether a text is too short to be weighed: shares of its sentences tell nothing where there are few."""
    return len(reading.body) < _BRIEF


def shown_by(reading: Reading, signals: Signals, claims: tuple[Claim, ...], why: str) -> dict[str, float]:
    """The signs of an article by name, each 0 to 6; `why` it is weighed is what the rules make of it."""
    body, lead = reading.body, reading.body[:_LEAD]
    found = {f"read_as_{word}": float(word == why) for word in _WHY}
    found |= _of_signals(signals) | _of_claims(lead, claims) | _of_headline(reading)
    found |= _of_lead(reading, lead) | _of_topics(reading, lead) | _of_times(reading, body)
    return {name: min(value, _MOST) for name, value in found.items()}


def _of_signals(signals: Signals) -> dict[str, float]:
    return {
        "timed": float(signals.timed),
        "closing": float(signals.closing),
        "days": float(signals.days),
        "kinds_of_facts": float(signals.facts),
        "share_broke": signals.broke_share,
        "signals": score_of(signals),
    }


def _of_claims(lead: Sequence[Line], claims: tuple[Claim, ...]) -> dict[str, float]:
    """How many claims of which kind it makes on its own outage, and how many of them its lead."""
    own = [c for c in claims if c.about is None]
    told = [c for c in own if c.value != "unknown"]
    early = [c for c in told if any(line.start <= c.start < line.end for line in lead)]
    found = {kind: float(sum(c.kind == kind for c in told)) for kind in _COUNTED}
    found |= {f"{kind}_in_lead": float(sum(c.kind == kind for c in early)) for kind in ("started", "duration")}
    return found | {
        "to_the_hour": float(sum(c.precision in _FINE for c in own)),
        "by_provider": float(sum(c.speaker == "provider" for c in own)),
        "of_others": float(len(claims) - len(own)),
        "measured": float(told_kinds(claims)),
    }


def _of_headline(reading: Reading) -> dict[str, float]:
    title = title_of(reading)
    several = (signs.ROUNDUP, signs.SPAN_TITLE, signs.COUNTED, signs.LIST_TITLE, signs.OVER_TIME)
    return {
        "headline_several": float(any(words.search(title) for words in several)),
        "headline_broke": float(reading.words.broke.search(title) is not None),
        "headline_ended": float(reading.words.ended.search(title) is not None),
        "headline_names": float(any(line.namings for line in reading.lines if line.start < reading.headline_end)),
        "named": float(len(reading.roles)),
    }


def signs_of_place(reading: Reading, line: Line | None) -> dict[str, float]:
    """Where a sentence stands in an article; `depth` is how far down the text, 0 to 1."""
    if line is None or line.start < reading.headline_end:
        return {"in_headline": 1.0}
    at = line.index - reading.beneath[0].index
    return {
        "first": float(at == 0),
        "in_lead": float(at < _LEAD),
        "in_middle": float(_LEAD <= at < _MIDDLE),
        "depth": at / len(reading.beneath),
    }


def _of_lead(reading: Reading, lead: Sequence[Line]) -> dict[str, float]:
    """What share of the first sentences speaks of what."""
    words = reading.words
    asked: dict[str, Sought] = {
        "broke": words.broke,
        "ended": words.ended,
        "reports": words.reports,
        "today": words.today,
        "other_news": OTHER_NEWS,
        "lawsuit": LAWSUIT,
        "compensates": COMPENSATES,
        **{f"topic_{number}": signs.OTHER_TOPICS[number] for number in _TOPICS},
    }
    whole = max(len(lead), 1)
    found = {f"lead_{name}": sum(of.search(x.text) is not None for x in lead) / whole for name, of in asked.items()}
    return found | {
        "lead_times": sum(bool(line.times) for line in lead) / whole,
        "lead_broke_at": float(sum(line.broke and bool(line.times) for line in lead)),
    }


def _of_topics(reading: Reading, lead: Sequence[Line]) -> dict[str, float]:
    """Whether the headline, and what share of the first sentences, have words of a topic beside outages."""
    title, whole = title_of(reading), max(len(lead), 1)
    topics = beside(reading.language)
    found = {f"headline_on_{topic}": float(words.search(title) is not None) for topic, words in topics.items()}
    return found | {
        f"lead_on_{topic}": sum(words.search(line.text) is not None for line in lead) / whole
        for topic, words in topics.items()
    }


def _of_times(reading: Reading, body: Sequence[Line]) -> dict[str, float]:
    """How much of a text is timed, and how long before the text what broke lies."""
    whole = max(len(body), 1)
    broke = [t.at for line in reading.lines if line.broke for t in line.times if t.at is not None]
    published = reading.page.published
    told = [abs(published.at - at) for at in broke] if published else []
    return {
        "times": sum(bool(line.times) for line in body) / whole,
        "clocks": sum(any(t.kind in _CLOCKS for t in line.times) for line in body) / whole,
        "of_these_days": float(bool(told) and min(told) <= _FRESH),
        "of_weeks_ago": float(bool(told) and min(told) > _OLD),
    }
