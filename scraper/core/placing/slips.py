"""Reports, one or two, that give another day than all the rest: a day that is one off, a weekday read as that of the week before.

Sources are often wrong by a day, and an outage on the day after a large one is seldom told by one report alone, and never
without a word on the day before. So what stands by itself beside an outage that several tell of is looked at once more.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from scraper.core.language.again import ONE_MORE
from scraper.core.model import SAME_DAY, Article, Basis, ScoreTerm
from scraper.core.moments.partial import weekdays_named
from scraper.core.placing.assignment import Cluster
from scraper.core.placing.calibration import Calibration
from scraper.core.placing.partition import Partition
from scraper.core.placing.profiles import Profile, profile_of
from scraper.core.placing.scoring import day_gap, score
from scraper.core.placing.spoken import spoken_slot

Bar = Callable[[Article, Cluster], bool]
"""Whether a person keeps an article off a cluster."""

_WEEK, _DAY = timedelta(days=7), timedelta(days=1)
_SAME_CLOCK, _SOON = timedelta(minutes=20), timedelta(hours=30)


def take_in_slips(partition: Partition, is_barred: Bar, by: Calibration) -> None:
    """Let every single report whose day is a slip join what it tells of; and two that share one, where the clock time of
    either gives it away.
    """
    few = [c for c in partition if is_unsettled(c) and 0 < len(c.members) <= by.slip_most]
    for small in few:
        told = [_best(m, small, partition, is_barred, by) for m in small.members if isinstance(m, Article)]
        slips = [slip for slip in told if slip is not None]
        if len(slips) < len(small.members) or len({slip.host.key for slip in slips}) > 1:
            continue
        if not _is_told(slips):
            continue
        moved = {s.document: replace(small.placements[s.document], score=s.points, terms=s.terms) for s in slips}
        partition.move(small, slips[0].host, moved)


@dataclass(frozen=True, slots=True)
class _Slip:
    """What a report tells of after all; `alike` where its words say so, `by_clock` where its clock time is that of the
    other day.
    """

    document: str
    points: float
    terms: tuple[ScoreTerm, ...]
    host: Cluster
    alike: bool
    by_clock: bool


def _is_told(slips: Sequence[_Slip]) -> bool:
    """Whether one report's words are those of the others; of two also a clock time, beside twice as many who tell it."""
    if len(slips) == 1:
        return slips[0].alike
    return 2 * len(slips) <= voices(slips[0].host) and any(slip.alike and slip.by_clock for slip in slips)


def _best(article: Article, small: Cluster, partition: Partition, is_barred: Bar, by: Calibration) -> _Slip | None:
    """The one incident that a report tells of by another day; None where two fit about equally."""
    fits = sorted(_fits(article, small, partition, is_barred, by), key=lambda fit: (-fit[0], fit[2].key))
    if not fits or (len(fits) > 1 and fits[0][0] - fits[1][0] < by.thin):
        return None
    points, terms, host = fits[0]
    mine, seen = profile_of(article), host.seen()
    alike = mine.words.likeness(seen.words) >= by.slip_likeness or _names_its_weekday(article, seen)
    return _Slip(article.id, points, terms, host, alike, _by_clock(mine, seen))


def _names_its_weekday(article: Article, seen: Profile) -> bool:
    """Whether the date that a report gives contradicts the weekday beside it, and that is the weekday of the other day."""
    weekdays = {date.fromisoformat(day).weekday() for day in seen.days}
    wrong = (c for c in article.claims if c.told_of is None and "weekday_mismatch" in c.flags and c.kind == "started")
    return any(weekdays_named(str(c.value), article.language) & weekdays for c in wrong)


def voices(cluster: Cluster) -> int:
    """Articles that are copies of none."""
    return sum(isinstance(m, Article) and cluster.placements[m.id].copy_of is None for m in cluster.members)


def is_lone(cluster: Cluster) -> bool:
    """Whether one report alone founded it, and nobody said where it belongs."""
    return is_unsettled(cluster) and len(cluster.members) == 1


def is_unsettled(cluster: Cluster) -> bool:
    """Whether only reports founded it, and nobody said where they belong."""
    by_hand = cluster.fixed_id or cluster.parted_from
    return cluster.founded_by == "press" and not by_hand


def _fits(
    article: Article, lone: Cluster, partition: Partition, is_barred: Bar, by: Calibration
) -> Iterator[tuple[float, tuple[ScoreTerm, ...], Cluster]]:
    mine = profile_of(article)
    week_on = _a_week_on(article, mine)
    for host in partition.about(lone.provider, {*mine.days, *(week_on.days if week_on else ())}, 1):
        seen = host.seen()
        if host is lone or host.parted_from or is_barred(article, host) or voices(host) < by.slip_voices:
            continue
        if week_on and day_gap(week_on, seen) == 0 and _just_told(mine, seen):
            points, terms = score(week_on, seen, by)
            terms = (*terms, ScoreTerm("its weekday is that of the week after", 0.0))
        elif day_gap(mine, seen) == 1 and not _tells_of_two(article, mine, seen):
            points, terms = score(mine, seen, by)
            points = round(points + by.slip, 3)
            terms = (*terms, ScoreTerm("alone with a day beside the one that many give", by.slip))
        else:
            continue
        if points >= by.threshold:
            yield points, terms, host


def _a_week_on(article: Article, mine: Profile) -> Profile | None:
    """The profile as it would be had a weekday without a date been the one after that which it was read as."""
    dated = [c for c in article.claims if c.told_of is None and c.at and c.at.date().isoformat() in mine.days]
    if not dated or any(claim.basis is not Basis.RELATIVE for claim in dated):
        return None
    days = frozenset((date.fromisoformat(day) + _WEEK).isoformat() for day in mine.days)
    moved = (frozenset(at + _WEEK for at in times) for times in (mine.onsets, mine.instants, mine.hours))
    onsets, instants, hours = moved
    return replace(mine, days=days, onsets=onsets, instants=instants, hours=hours)


def _just_told(mine: Profile, seen: Profile) -> bool:
    """Whether it appeared on a day of the outage, or a day beside it: the evening there may be the morning elsewhere."""
    if mine.appeared is None:
        return False
    appeared = mine.appeared.at.date()
    return any(abs((appeared - date.fromisoformat(day)).days) <= 1 for day in seen.days)


def _tells_of_two(article: Article, mine: Profile, seen: Profile) -> bool:
    """Whether an article tells its own outage from one on the other day: it gives clock times, says that it happened again,
    or names that day as another one's.
    """
    early = mine.appeared is not None and mine.appeared.at.date().isoformat() < min(seen.days)
    if early or ((mine.instants or mine.hours) and not _by_clock(mine, seen)):
        return True
    if ONE_MORE.search(article.title) or any(SAME_DAY in c.flags or ONE_MORE.search(c.quote) for c in article.claims):
        return True
    return any(slot and slot[0] == mine.provider and slot[1] in seen.days for slot in map(spoken_slot, article.claims))


def _by_clock(mine: Profile, seen: Profile) -> bool:
    """Whether every beginning that it gives is one that others give for the day after, soon before it was written: "Monday
    at 3 PM", on the Tuesday on which it began at 3 PM.
    """
    known = [(at, at - _DAY) for at in seen.onsets]
    return (
        bool(mine.onsets)
        and mine.appeared is not None
        and all(
            any(
                abs(at - day_before) <= _SAME_CLOCK and timedelta() <= mine.appeared.at - true <= _SOON
                for true, day_before in known
            )
            for at in mine.onsets
        )
    )
