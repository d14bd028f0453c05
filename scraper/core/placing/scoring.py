"""How well an article fits an incident: a table of named terms that add up.

What each term is worth stands in `calibration.py`.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from datetime import date, datetime, timedelta
from functools import lru_cache

from scraper.core.model import Instant, Precision, ScoreTerm
from scraper.core.placing.calibration import CALIBRATED, Calibration
from scraper.core.placing.profiles import Profile

_MANY_WEEKDAYS = 3

Term = Callable[[Profile, Profile, Calibration], float]


def day_gap(article: Profile, incident: Profile) -> int | None:
    """Fewest days between a day the article gives and one of the incident; None where one side has none."""
    if not article.days or not incident.days:
        return None
    theirs = _ordinals(incident.days)
    return min(abs(a - b) for a in _ordinals(article.days) for b in theirs)


def _day_before(article: Profile, incident: Profile) -> bool:
    """Whether the incident was the day before one on which the article has it over already."""
    known = _ordinals(incident.days)
    return any(day - 1 in known for day in _ordinals(article.after))


@lru_cache(maxsize=4096)
def _ordinals(days: frozenset[str]) -> tuple[int, ...]:
    """Days as numbers; every article is held against many incidents."""
    return tuple(date.fromisoformat(d).toordinal() for d in days)


def _day(article: Profile, incident: Profile, by: Calibration) -> float:
    gap = day_gap(article, incident)
    if gap is None:
        return 0.0
    if gap == 1 and article.after and _day_before(article, incident):
        return by.day_before
    return {0: by.same_day, 1: by.next_day}.get(gap, by.other_day)


def _part_of_date(article: Profile, incident: Profile, by: Calibration) -> float:
    """A date without its year, or else the weekday, of an article of which nothing else tells the day."""
    told = article.partial
    if article.days or not incident.days:
        return 0.0
    days = [date.fromordinal(day) for day in _ordinals(incident.days)]
    if told.dates:
        gaps = [_days_apart(day, month, number) for day in days for month, number in told.dates]
        return {0: by.same_date, 1: 0.0}.get(min(gaps), by.other_date)
    if not 0 < len(told.weekdays) < _MANY_WEEKDAYS:
        return 0.0
    return by.same_weekday if told.weekdays & {day.weekday() for day in days} else by.other_weekday


def _days_apart(day: date, month: int, number: int) -> int:
    """Between a day and a date of its year or the ones beside it."""
    found = []
    for year in (day.year - 1, day.year, day.year + 1):
        with suppress(ValueError):
            found.append(abs((day - date(year, month, number)).days))
    return min(found, default=366)


def _minutes(at: datetime, incident: Profile, by: Calibration, *, begins: bool) -> float | None:
    """Distance in minutes between a clock time and what is known of the incident; 0 inside an official span, None where
    there is nothing to hold it against. Where there is a span, what other articles claim does not count: they may tell
    of the next outage as well. Without one a beginning is held against beginnings and an end against ends.
    """
    if incident.spans:
        return min(_from_span(at, span, by) for span in incident.spans)
    ends = incident.instants - incident.onsets
    own, other = (incident.onsets, ends) if begins else (ends, incident.onsets)
    if own:
        return min(_apart(at, known) for known in own)
    order = (other_at - at if begins else at - other_at for other_at in other)
    if not other or any(timedelta() <= gap <= timedelta(days=1) for gap in order):
        return None
    return min(_apart(at, known) for known in other)


def _from_span(at: datetime, span: tuple[datetime, datetime], by: Calibration) -> float:
    edge = min(_apart(at, end) for end in span)
    return 0.0 if span[0] <= at <= span[1] or edge <= by.inside_minutes else edge


def _apart(one: datetime, other: datetime) -> float:
    return abs((one - other).total_seconds()) / 60


def _instants(article: Profile, incident: Profile, by: Calibration) -> float:
    """The mean over all clock times the article gives: of two incidents on one day, one explains all of them."""
    gaps = [gap for _, gap in _gaps(article, incident, by)]
    if not article.onsets:
        coarse = (_minutes(at, incident, by, begins=True) for at in sorted(article.hours))
        gaps += [max(0.0, gap - by.hour_minutes) for gap in coarse if gap is not None]
    if not gaps:
        return 0.0
    points = [next(worth for limit, worth in by.nearness if gap <= limit) for gap in gaps]
    mean = round(sum(points) / len(points), 3)
    if not incident.spans:
        mean = max(mean, by.far_unofficial)
    near = (day_gap(article, incident) or 0) <= 1
    return 0.0 if mean < 0 and near and _echoes(article, incident, by) else mean


def _gaps(article: Profile, incident: Profile, by: Calibration) -> list[tuple[datetime, float]]:
    """Clock times of the article with their distance from the incident."""
    told = ((at, _minutes(at, incident, by, begins=at in article.onsets)) for at in sorted(article.instants))
    return [(at, gap) for at, gap in told if gap is not None]


def explained(article: Profile, incident: Profile, by: Calibration = CALIBRATED) -> datetime | None:
    """The first clock time of the article that is as good as one of the incident's."""
    return min((at for at, gap in _gaps(article, incident, by) if gap <= by.nearness[0][0]), default=None)


def _echo(article: Profile, incident: Profile, by: Calibration) -> float:
    """The same odd minute of the clock on another day, or the same time told without a day: hardly a coincidence."""
    gap = day_gap(article, incident)
    if gap == 0:
        return 0.0
    if gap is None:
        near = (min((a - b) % 1440, (b - a) % 1440) for a in article.clocks for b in _known_clocks(incident))
        return by.echo_undated if min(near, default=1440) <= by.nearness[0][0] else 0.0
    return by.echo_other_day if _echoes(article, incident, by) else 0.0


def _known_clocks(incident: Profile) -> set[int]:
    """Minutes of the UTC day at which something of the incident is known to have been."""
    return {t.hour * 60 + t.minute for t in (*incident.instants, *(t for span in incident.spans for t in span))}


def _echoes(article: Profile, incident: Profile, by: Calibration) -> bool:
    """Whether odd minutes are the same on a clock of twelve hours, in UTC or as they are written, for half of the times
    or more: then a day, a zone or a half of the day has slipped, and the distance in time says nothing more.
    """
    said = [(utc, wall) for utc, wall in article.walls if utc % by.odd_minute]
    known = {clock % 720 for clock in _known_clocks(incident)} | {wall % 720 for _, wall in incident.walls}
    same = [1 for utc, wall in said if utc % 720 in known or wall % 720 in known]
    return bool(same) and 2 * len(same) >= len(said)


def _appearance(article: Profile, incident: Profile, by: Calibration) -> float:
    """Nobody tells of what has not begun; and an article that gives no day is mostly on what has just happened."""
    if article.appeared is None:
        return 0.0
    if incident.spans and _is_early(article.appeared, incident.spans[0][0], by):
        return by.too_early
    return by.fresh if day_gap(article, incident) is None and _is_fresh(article.appeared, incident, by) else 0.0


def _is_early(appeared: Instant, begun: datetime, by: Calibration) -> bool:
    fine = appeared.precision in (Precision.SECOND, Precision.MINUTE)
    if fine and (appeared.at.hour, appeared.at.minute) != (0, 0):  # midnight is a day, and no time
        return begun - appeared.at >= timedelta(minutes=by.too_early_minutes)
    return appeared.at.date() < begun.date()


def _is_fresh(appeared: Instant, incident: Profile, by: Calibration) -> bool:
    soon = timedelta(hours=by.fresh_hours)
    if incident.spans:
        return appeared.at <= max(end for _, end in incident.spans) + soon
    return any(0 <= appeared.at.date().toordinal() - day <= soon.days for day in _ordinals(incident.days))


def _words(article: Profile, incident: Profile, by: Calibration) -> float:
    return round(by.words * article.words.likeness(incident.words), 3)


def _components(article: Profile, incident: Profile, by: Calibration) -> float:
    if not article.components or not incident.components:
        return 0.0
    return by.same_components if article.components & incident.components else by.other_components


def _codes(article: Profile, incident: Profile, by: Calibration) -> float:
    return by.same_codes if article.codes & incident.codes else 0.0


def _counts(article: Profile, incident: Profile, by: Calibration) -> float:
    return by.same_counts if article.counts & incident.counts else 0.0


def _severity(_article: Profile, incident: Profile, by: Calibration) -> float:
    return by.severe if incident.severe else 0.0


TERMS: tuple[tuple[str, Term], ...] = (
    ("same day", _day),
    ("part of the date", _part_of_date),
    ("close in time", _instants),
    ("same time of day", _echo),
    ("time of publication", _appearance),
    ("same words", _words),
    ("same components", _components),
    ("same error codes", _codes),
    ("same report counts", _counts),
    ("graded major or worse", _severity),
)


def score(article: Profile, incident: Profile, by: Calibration = CALIBRATED) -> tuple[float, tuple[ScoreTerm, ...]]:
    """The sum and its terms, those of nought left out."""
    terms = tuple(ScoreTerm(name, value) for name, term in TERMS if (value := term(article, incident, by)))
    return round(sum(t.value for t in terms), 3), terms
