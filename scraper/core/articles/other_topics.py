"""Whether an article is on something else than an outage of a digital service: money, courts, launches, breaches, the power
grid, sport; or on what broke in the world.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from scraper.core.articles.counted import TRACKERS
from scraper.core.articles.passages import Reading
from scraper.core.articles.signals import Signals, rate, title_of
from scraper.core.language import signs
from scraper.core.language.other_news import main_clause
from scraper.core.language.seldom import Sought
from scraper.core.model import Claim

_MUCH = 0.2
_ONLINE = 0.4
_TWICE = 2


def elsewhere(reading: Reading, signals: Signals) -> bool:
    """The article is on something else (earnings, a lawsuit, a launch, a breach, the power grid)."""
    title = title_of(reading)
    if not signals.known and (signs.STRIKE.search(title) or rate(signs.STRIKE, reading.lines) > _MUCH):
        return True
    for number, topic in enumerate(signs.OTHER_TOPICS):
        if _is_no_power_cut(reading, signals, number):
            continue
        share = rate(topic, reading.lines)
        titled = topic.search(title) is not None
        if number == signs.POWER and (titled or share > _MUCH) and not signals.known:
            return True
        timed = signals.timed and (signals.headline or number != signs.THEFT)
        told = timed or (signals.broke_share >= _TWICE * share and _headed_by_it(reading, signals, topic))
        if titled and share >= _MUCH and not told and not _leads_with_it(reading, signals, topic):
            return True
        if share > 0.3 and share > 1.2 * signals.broke_share and not signals.headline:
            return True
    return False


def _headed_by_it(reading: Reading, signals: Signals, topic: Sought) -> bool:
    """Whether the headline of a report with a day says that something broke before it comes to the other topic."""
    title = title_of(reading)
    broke, other = reading.words.broke.search(title), topic.search(title)
    return bool(signals.days) and broke is not None and other is not None and broke.start() < other.start()


def _leads_with_it(reading: Reading, signals: Signals, topic: Sought) -> bool:
    """Whether headline and first sentence tell an outage that was mended, the latter without a word of the other topic."""
    first = next(iter(reading.body), None)
    if first is None or not signals.headline or not first.broke or topic.search(main_clause(first.text)):
        return False
    return any(words.search(first.text) for words in (reading.words.fixed, reading.words.ended))


def _is_no_power_cut(reading: Reading, signals: Signals, number: int) -> bool:
    """Whether words of the power grid are of a service: its blackout, or the sites that a power cut took down."""
    if number != signs.POWER:
        return False
    served = signals.known or signs.SERVED.search(reading.text) is not None
    dark = served and signs.ELECTRIC.search(reading.text) is None
    headed = signals.headline and signs.ONLINE.search(title_of(reading)) is not None
    return dark or headed or rate(signs.ONLINE, reading.lines) >= _ONLINE


_KNOWN_BY_FORMS = frozenset({"en", "vi", "th", "ar", "hi"})
"""Languages whose words for breaking are those of services, or are told by few forms."""


def of_the_world(reading: Reading, signals: Signals, claims: tuple[Claim, ...]) -> bool:
    """Whether what failed is no digital service: a heart, a water main, a lift. No provider is named, nor anything online;
    in the languages whose words for breaking are read as the street has them, neither where it is told to break.
    """
    if signals.known or any(n for n in reading.roles):
        return False
    if (reading.language or "en")[:2] in _KNOWN_BY_FORMS:
        return signs.DIGITAL.search(reading.text) is None
    if TRACKERS.search(reading.text) is not None:
        return False
    if signs.MACHINERY.search(reading.text) is not None:
        return False
    told = (line.text for line in reading.lines if line.broke or line.start < reading.headline_end)
    return not any(signs.DIGITAL.search(text) for text in chain(told, _told_of_it(reading, claims)))


def _told_of_it(reading: Reading, claims: tuple[Claim, ...]) -> Iterator[str]:
    """The sentences that measure the trouble or say why it came."""
    places = [c.start for c in claims if c.about is None]
    for line in reading.lines:
        if any(line.start <= place < line.end for place in places):
            yield line.text
