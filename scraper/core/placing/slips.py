"""Single reports that give another day than all the rest: a day that is one off, a weekday read as that of the week before.

Sources are often wrong by a day, and an outage on the day after a large one is seldom told by one report alone, and never
without a word on the day before. So what stands by itself beside an outage that several tell of is looked at once more.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, timedelta

from scraper.core.language.again import ONE_MORE
from scraper.core.model import SAME_DAY, Article, Basis, ScoreTerm
from scraper.core.placing.assignment import Cluster
from scraper.core.placing.calibration import Calibration
from scraper.core.placing.partition import Partition
from scraper.core.placing.profiles import Profile, profile_of
from scraper.core.placing.scoring import day_gap, score
from scraper.core.placing.spoken import spoken_slot

Bar = Callable[[Article, Cluster], bool]
"""Whether a person keeps an article off a cluster."""

_WEEK = timedelta(days=7)


def take_in_slips(partition: Partition, is_barred: Bar, by: Calibration) -> None:
    """Let every single report whose day is a slip join what it tells of."""
    for lone in [cluster for cluster in partition if is_lone(cluster)]:
        article = lone.members[0]
        assert isinstance(article, Article)
        fits = sorted(_fits(article, lone, partition, is_barred, by), key=lambda fit: (-fit[0], fit[2].key))
        if not fits or (len(fits) > 1 and fits[0][0] - fits[1][0] < by.thin):
            continue
        points, terms, host = fits[0]
        partition.move(lone, host, {article.id: replace(lone.placements[article.id], score=points, terms=terms)})


def voices(cluster: Cluster) -> int:
    """Articles that are copies of none."""
    return sum(isinstance(m, Article) and cluster.placements[m.id].copy_of is None for m in cluster.members)


def is_lone(cluster: Cluster) -> bool:
    """Whether one report alone founded it, and nobody said where it belongs."""
    by_hand = cluster.fixed_id or cluster.parted_from
    return cluster.founded_by == "press" and not by_hand and len(cluster.members) == 1


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
        if points >= by.threshold and mine.words.likeness(seen.words) >= by.slip_likeness:
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
    if mine.instants or mine.hours or (mine.appeared and mine.appeared.at.date().isoformat() < min(seen.days)):
        return True
    if ONE_MORE.search(article.title) or any(SAME_DAY in c.flags or ONE_MORE.search(c.quote) for c in article.claims):
        return True
    return any(slot and slot[0] == mine.provider and slot[1] in seen.days for slot in map(spoken_slot, article.claims))
