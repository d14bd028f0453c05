"""The times an article gives for its own incident, as clustering compares them: onsets with onsets, ends with ends."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

from scraper.core.language.zones import zone_named
from scraper.core.model import Article, Claim, Precision, ProviderRole
from scraper.core.moments.partial import Partial, partial_days
from scraper.core.patterns import late

_CLOCK = (Precision.SECOND, Precision.MINUTE)
_ONSET = frozenset({"started", "acknowledged"})
_STATED = _ONSET | {"ended"}
_GOES_ON = frozenset({"started", "peak_reports"})
_AFTERWARDS = frozenset({"ended", "acknowledged", "postmortem"})
_TIMED = (*_CLOCK, Precision.HOUR)
_LENGTHS = frozenset({"ended", "duration"})
"""Who measures the outage of somebody else tells of that one."""
_UNKNOWN = frozenset({"no_day", "no_year"})
_ITS_OWN = (ProviderRole.PRIMARY, ProviderRole.UPSTREAM)
_CARRIED = frozenset({"carried_date", "inferred_year", "impossible_pair"})
_BOTH_SEASONS = (datetime(2025, 1, 15, tzinfo=UTC), datetime(2025, 7, 15, tzinfo=UTC))
_CLOCK_WORDS = late(r"(?<!\d)([01]?\d|2[0-3])[:.h]([0-5]\d)(?!\d)\s*(?:([ap])\.?m\b)?", re.IGNORECASE)
_HOUR_WORDS = late(
    r"(?<![\d:.])([01]?\d|2[0-3])[:.h]([0-5]\d)(?![\d:])\s*(?:([ap])\.?m\b)?|(?<![\d:.])(1?\d|2[0-3])\s?()(?:h\b|uhr\b|([ap])\.?m\b)",
    re.IGNORECASE,
)
_FARTHEST_EAST = timedelta(hours=14)
_LONGEST = timedelta(days=1)
"""A longer one is of another thing, or of several outages. A day more or less than an article gives is also what
`pipeline.settle` looks around a document for.
"""


def stated(claims: tuple[Claim, ...], kinds: frozenset[str] = _STATED) -> Iterator[datetime]:
    """Clock times on known days."""
    return (c.at for c in claims if c.kind in kinds and c.at and c.precision in _CLOCK and c.qualifier != "denies")


def onsets(claims: tuple[Claim, ...]) -> Iterator[datetime]:
    """When it began or was announced."""
    return stated(claims, _ONSET)


def about(claims: tuple[Claim, ...]) -> Iterator[datetime]:
    """Onsets known to the hour, and those that follow from an end and a length."""
    for claim in claims:
        if claim.kind in _ONSET and claim.at and claim.precision is Precision.HOUR and claim.qualifier != "denies":
            yield claim.at
    yield from _derived(claims)


def _derived(claims: tuple[Claim, ...]) -> Iterator[datetime]:
    lengths = {timedelta(seconds=c.value) for c in claims if c.kind == "duration" and isinstance(c.value, int)}
    ends = set(stated(claims, _STATED - _ONSET))
    if len(lengths) == len(ends) == 1 and not any(True for _ in onsets(claims)):
        length = lengths.pop()
        yield from (end - length for end in ends if length <= _LONGEST)


def event_days(article: Article) -> frozenset[str]:
    """The days an article gives, or else those of its own clock times; but for days on which it tells of somebody else only
    ("earlier this month Facebook was down as well").
    """
    if not article.days:
        fine = (c for c in article.claims if c.told_of is None and c.kind == "started" and c.precision in _CLOCK)
        return frozenset(c.at.date().isoformat() for c in fine if c.at and c.qualifier != "denies")
    named = {p.id for p in article.providers if p.role in _ITS_OWN}
    others = [c for c in article.claims if c.told_of is not None and c.told_of.provider not in named]
    if not others or any(c.kind in _LENGTHS for c in others):
        return frozenset(article.days)
    own = {c.at.date().isoformat() for c in article.claims if c.at and c not in others}
    away = {_day_told(c) for c in others}
    return frozenset(day for day in article.days if day in own or day not in away)


def _day_told(claim: Claim) -> str | None:
    if claim.told_of is not None and claim.told_of.day:
        return claim.told_of.day
    return claim.at.date().isoformat() if claim.at else None


def writers_days(article: Article, claims: tuple[Claim, ...]) -> frozenset[str]:
    """The days an article gives, and the same in the zone its clock times are written in: "4:13 p.m. PST on 26 February"
    is the 27th in UTC, and the 26th for whoever writes of it.
    """
    found = set(event_days(article))
    # An outage that began on one evening and was over the next morning is told by both days.
    found |= (
        {c.at.date().isoformat() for c in claims if c.kind == "started" and c.at and _is_stated(c)} if found else set()
    )
    for claim in claims:
        if claim.kind in _STATED and claim.at and claim.precision in _TIMED:
            zone = zone_named(claim.zone) if claim.zone else None
            there = claim.at.astimezone(zone) if zone else claim.at + _ahead_of_utc(claim.at, str(claim.value))
            both = {at.date().isoformat() for at in (claim.at, there)}
            found |= both if both & found else set()
    if any(end.date().isoformat() in article.days for end in stated(claims, _STATED - _ONSET)):
        found |= {at.date().isoformat() for at in _derived(claims)}
    return frozenset(found)


def _is_stated(claim: Claim) -> bool:
    """Whether a clock time stands beside its own date."""
    return claim.precision in _CLOCK and claim.qualifier != "denies" and not _CARRIED & set(claim.flags)


def _ahead_of_utc(at: datetime, written: str) -> timedelta:
    """How far the clock of whoever wrote "6 am on Wednesday" is ahead of UTC, where it is 19:00 on Tuesday there: a time
    without a zone is read by the clock of the place that the article is from.
    """
    told = _HOUR_WORDS.search(written)
    if told is None:
        return timedelta()
    hour, minute, half = told[1] or told[4], told[2] or told[5], told[3] or told[6]
    hours = int(hour) % 12 + 12 * (half in "pP") if half else int(hour)
    ahead = (timedelta(hours=hours, minutes=int(minute or 0)) - timedelta(hours=at.hour, minutes=at.minute)) % _LONGEST
    return ahead if ahead <= _FARTHEST_EAST else ahead - _LONGEST


def days_after(days: frozenset[str], claims: tuple[Claim, ...]) -> frozenset[str]:
    """Of an article's days those on which it was over or spoken of ("Sony said on the 9th"), and on which nothing that
    the article tells began: the outage itself may have been the day before.
    """
    begun = {c.at.date().isoformat() for c in claims if c.kind in _GOES_ON and c.at and c.qualifier != "denies"}
    later = {c.at.date().isoformat() for c in claims if c.kind in _AFTERWARDS and c.at}
    return days & later if not begun else frozenset()


def walls(claims: tuple[Claim, ...]) -> Iterator[tuple[int, int]]:
    """For each clock time the minute of the UTC day, and the one it is written with in its own zone."""
    for claim in claims:
        if claim.kind in _STATED and claim.at and claim.precision in _CLOCK and claim.qualifier != "denies":
            zone = zone_named(claim.zone) if claim.zone else None
            local = claim.at.astimezone(zone) if zone else claim.at
            yield claim.at.hour * 60 + claim.at.minute, local.hour * 60 + local.minute


def clocks(article: Article, claims: tuple[Claim, ...]) -> Iterator[int]:
    """Times of day told without a day, as minutes of the UTC day; the zone's rule is that of the time of publication, and
    where that is not known either both of its rules may hold.
    """
    when = (article.published.at,) if article.published else _BOTH_SEASONS
    for claim in claims:
        zone = zone_named(claim.zone) if claim.zone and claim.kind in _STATED and claim.at is None else None
        offsets = {offset for at in when if zone and (offset := at.astimezone(zone).utcoffset()) is not None}
        for hour, minute, half in _CLOCK_WORDS.findall(str(claim.value)) if offsets else ():
            hours = int(hour) % 12 + 12 * (half in "pP") if half else int(hour)
            yield from ((hours * 60 + int(minute) - int(o.total_seconds()) // 60) % 1440 for o in sorted(offsets))


def told_in_part(article: Article, claims: tuple[Claim, ...]) -> Partial:
    """What an article that gives no day tells of it: a date without its year, a weekday."""
    told = [
        partial_days(str(claim.value), article.language)
        for claim in claims
        if claim.kind in _GOES_ON and claim.at is None and not _UNKNOWN.isdisjoint(claim.flags)
    ]
    return Partial(
        frozenset().union(*(part.dates for part in told)), frozenset().union(*(part.weekdays for part in told))
    )
