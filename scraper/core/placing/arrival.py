"""One article at a time: which incident it joins, whether it founds one, or why it stands on none."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from scraper.core.model import Article, DocumentRole, Placement, Relevance, ScoreTerm, Unplaced
from scraper.core.placing.assignment import Cluster, Constraints, Held, homes_before
from scraper.core.placing.calibration import Calibration
from scraper.core.placing.copies import collapse, note_copies, place_copies
from scraper.core.placing.downstream import follow_causes, join_kindred
from scraper.core.placing.fits import NO_PROVIDER, NOT_AN_INCIDENT, Fit, accounts_for_it, spans_of
from scraper.core.placing.partition import Partition
from scraper.core.placing.profiles import (
    Profile,
    first_of_several,
    measured_elsewhere,
    mentioned_providers,
    primary_provider,
    primary_providers,
    profile_of,
    reference_day,
    tells_an_outage,
    upstreams,
)
from scraper.core.placing.scoring import day_gap, explained, score
from scraper.core.placing.slips import take_in_slips
from scraper.core.placing.told_times import event_days
from scraper.core.placing.turns import most_told_first, turn_of


def place_all(
    articles: Sequence[Article],
    partition: Partition,
    held: Sequence[Held],
    constraints: Constraints,
    by: Calibration,
) -> dict[str, Unplaced]:
    """Place every article that no person has placed; the reasons of those that find no place."""
    free = [a for a in articles if partition.home(a.id) is None]
    apart = {document for document, _ in constraints.detached}
    copies = {copy: one for copy, one in collapse(articles, by.copy).items() if copy not in apart}
    placer = _Placer(partition, homes_before(held), constraints, by)
    # What a person took off an incident comes after the rest of it, from which it is to keep away.
    todo = sorted((a for a in free if a.id not in copies), key=lambda a: (a.id in apart, turn_of(a)))
    unplaced = {a.id: reason for a in todo if (reason := placer.place(a))}
    # What found no place may find one once all the others have theirs: a postmortem founds no incident.
    for article in most_told_first([a for a in todo if a.id in unplaced and a.relevance not in NOT_AN_INCIDENT]):
        reason = placer.place(article, last=True)
        if reason is None:
            del unplaced[article.id]
        else:
            unplaced[article.id] = reason
    take_in_slips(partition, placer.is_barred, by)
    follow_causes(partition, frozenset(apart), by)
    join_kindred(partition, frozenset(apart), by)
    place_copies({a.id: a for a in free if a.id in copies}, copies, partition, unplaced)
    note_copies(copies, partition)
    return unplaced


class _Placer:
    """Places articles on a partition, each in the sight of those before it."""

    def __init__(
        self,
        partition: Partition,
        before: Mapping[str, frozenset[str]],
        constraints: Constraints,
        by: Calibration,
    ) -> None:
        self._partition, self._before, self._by = partition, before, by
        self._barred: dict[str, set[str]] = {}
        for document, incident in sorted(constraints.detached):
            self._barred.setdefault(document, set()).add(incident)

    def place(self, article: Article, *, last: bool = False) -> Unplaced | None:
        """Put the article where it belongs, or say why it stands nowhere. `last`: all others had their turn, and what one
        tells of several providers founds an incident of the one that it names most.
        """
        if article.relevance in NOT_AN_INCIDENT:
            return Unplaced(article.id, NOT_AN_INCIDENT[article.relevance])
        # Several services that went down for one named cause: the incident is the cause's.
        provider = primary_provider(article) or (upstreams(article)[0] if len(upstreams(article)) == 1 else None)
        considered = (provider,) if provider else primary_providers(article)
        fits = self._fits(article, considered)
        ranked = [fit for fit in fits if not fit.barred]
        fitting = (
            ranked if self._is_enough(article, ranked) else self._behind(article, provider, on_some=bool(considered))
        )
        if fitting:
            return self._join(article, fitting)
        if self._looks_back(article, considered):
            return None
        provider = provider or (self._first_of_several(article) if last else None)
        why = self._why_not_new(article, provider, fits) if considered else NO_PROVIDER
        if why:
            return Unplaced(article.id, why, *self._next(article, ranked))
        self._found(article, provider or "", ranked)
        return None

    def _behind(self, article: Article, provider: str | None, *, on_some: bool) -> list[Fit]:
        """The incident of a provider that the article is not on, and tells of: it measures that outage and none of its
        own, or it lists services that went down, and one that it names besides had an incident on that very day. Of one
        that is clearly on none it must be the only one named, and told in much the same words.
        """
        named = measured_elsewhere(article) or (mentioned_providers(article) if provider is None else ())
        mine, alike = profile_of(article), 0.0 if on_some else self._by.kindred
        if not on_some and (len(named) != 1 or not mine.days):
            return []
        fits = [fit for fit in self._fits(article, named) if not fit.barred and fit.points >= self._enough(article)]
        seen = [(fit, fit.cluster.seen()) for fit in fits]
        told = [f for f, s in seen if day_gap(mine, s) in (0, None) and mine.words.likeness(s.words) >= alike]
        return told if len({fit.cluster.provider for fit in told}) == 1 else []

    def _first_of_several(self, article: Article) -> str | None:
        """The provider on whom a list of several founds an incident; on none where one that it names besides had an incident
        about that day: a list of services that went down may leave out that this is why.
        """
        return None if self._fits(article, mentioned_providers(article)) else first_of_several(article)

    def _looks_back(self, article: Article, considered: tuple[str, ...]) -> bool:
        """Whether the article tells, after the open window, of an incident that is known: it stands there if it is wholly on
        it and tells its cause, or from when to when, as a postmortem does; else it is mentioned there, and founds no second
        one of the same hours.
        """
        past = [fit for fit in self._fits(article, considered, closed=True) if not fit.barred]
        if not past or past[0].points < self._enough(article):
            return False
        home, days = past[0].cluster, event_days(article)
        wholly = accounts_for_it(article) and days and days <= home.seen().days and not self._is_close(past)
        if past[0].at_other_hours and not wholly:
            return False
        role = DocumentRole.PRIMARY if wholly else DocumentRole.MENTION
        terms = (*past[0].terms, ScoreTerm("appeared after the open window", 0.0))
        placement = Placement(article.id, role, past[0].points, terms, spans_of(article))
        if wholly:
            self._partition.take(home, article, placement)
        else:
            home.also[article.id] = placement
        return True

    def _is_close(self, ranked: Sequence[Fit]) -> bool:
        return len(ranked) > 1 and ranked[0].points - ranked[1].points < self._by.thin

    def _why_not_new(self, article: Article, provider: str | None, fits: Sequence[Fit]) -> str | None:
        """Why an article that joins nothing founds nothing either; None where it does."""
        if fits and fits[0].barred and fits[0].points >= self._enough(article) and not fits[0].at_other_hours:
            # Left alone it would found a second incident of the same hours.
            return "a person took it off the incident it fits, and it fits no other"
        if provider is None:
            return "on several providers, and no incident of one of them fits"
        if not event_days(article):
            return "gives no day, and fits no known incident well enough"
        if not tells_an_outage(article):
            return "tells nothing of an outage that could be checked, and fits no known incident"
        late = article.relevance is Relevance.POSTMORTEM and not self._is_fresh(article)
        return "its incident is not known" if late else None

    def _is_fresh(self, article: Article) -> bool:
        """Whether it appeared within a few days of the day it gives: "what went wrong" is news on the day, too."""
        day = reference_day(article)
        if day is None or article.published is None:
            return False
        return 0 <= (article.published.at.date() - day).days <= self._by.undated_reach_days

    def _found(self, article: Article, provider: str, ranked: Sequence[Fit]) -> None:
        terms = (ScoreTerm("founds the incident", 1.0),)
        placement = Placement(
            article.id, DocumentRole.PRIMARY, 1.0, terms, spans_of(article), *self._next(article, ranked)
        )
        self._partition.add(Cluster(f"3-{article.id}", provider, [article], "press", {article.id: placement}))

    def _fits(self, article: Article, considered: tuple[str, ...], *, closed: bool = False) -> list[Fit]:
        """Candidates by score: of the article's provider, and of the upstream it names as the cause; those in whose
        open window it appeared, or else those that were `closed` by then.
        """
        mine = profile_of(article)
        named = dict.fromkeys((*considered, *upstreams(article)))
        near = self._partition.near(article, mine, named, self._by)
        found = []
        for cluster in near:
            if self._parted(article, cluster) or self._in_window(article, mine, cluster) is closed:
                continue
            # Of several providers the article tells each one's times.
            told = profile_of(article, cluster.provider) if len(primary_providers(article)) > 1 else mine
            points, terms = score(told, cluster.seen(), self._by)
            if cluster.provider not in considered:
                points += self._by.named_cause
                terms = (*terms, ScoreTerm("named as the cause", self._by.named_cause))
            found.append(Fit(points, terms, cluster, self.is_barred(article, cluster)))
        return sorted(found, key=lambda fit: (-fit.points, fit.cluster.key))

    def is_barred(self, article: Article, cluster: Cluster) -> bool:
        """Whether a person took the article off what the cluster is."""
        barred = self._barred.get(article.id)
        return barred is not None and (cluster.fixed_id in barred or not barred.isdisjoint(self._stood_on(cluster)))

    def _stood_on(self, cluster: Cluster) -> set[str]:
        """The incidents that the documents of a cluster stood on, but for those of what people only now brought there."""
        own = cluster.placements.keys() - cluster.brought
        return {name for document in own for name in self._before.get(document, ())}

    def _parted(self, article: Article, cluster: Cluster) -> bool:
        """Whether a person split the cluster off what the article stands on, or was taken off: where it stood in the
        run before must not decide, or the next run would decide otherwise.
        """
        whole = cluster.parted_from
        return whole is not None and (
            whole in self._before.get(article.id, ()) or whole in self._barred.get(article.id, ())
        )

    def _is_split_off(self, cluster: Cluster, whole: Cluster) -> bool:
        """Whether a person split a cluster off the other: it is no runner-up, as it is none once the article stands there."""
        return cluster.parted_from is not None and cluster.parted_from in self._stood_on(whole)

    def _in_window(self, article: Article, mine: Profile, cluster: Cluster) -> bool:
        if article.relevance is Relevance.POSTMORTEM or not mine.days or not cluster.seen().days:
            return True
        published = article.published.at.date() if article.published else reference_day(article)
        if published is None:
            return True
        days = (abs((published - date.fromisoformat(day)).days) for day in cluster.seen().days)
        return min(days) <= self._by.open_window_days

    def _join(self, article: Article, ranked: Sequence[Fit]) -> Unplaced | None:
        best, *others = self._cause_first(article, ranked)
        ranked = [best, *(fit for fit in others if not self._is_split_off(fit.cluster, best.cluster))]
        margin = max(0.0, round(best.points - ranked[1].points, 3)) if len(ranked) > 1 else None
        runner_up = ranked[1].cluster.key if len(ranked) > 1 else None
        if margin is not None and margin < self._by.thin and self._is_toss_up(article, ranked):
            both = self._tells_of_both(article, ranked)
            if both is None:
                reason = "fits two incidents about equally; a person should decide"
                return Unplaced(article.id, reason, runner_up, margin)
            best, other, why = both
            told = (ScoreTerm(why, 1.0),)
            other.also[article.id] = Placement(article.id, DocumentRole.MENTION, 1.0, told, spans_of(article))
            runner_up = other.key
        placement = Placement(
            article.id, DocumentRole.PRIMARY, best.points, best.terms, spans_of(article), runner_up, margin
        )
        self._partition.take(best.cluster, article, placement)
        return None

    def _is_toss_up(self, article: Article, ranked: Sequence[Fit]) -> bool:
        """Whether the second best would do as well; the cause and what it took down are no two choices."""
        causes = [fit.cluster.provider in upstreams(article) for fit in ranked[:2]]
        return causes[0] == causes[1] and ranked[1].points >= self._enough(article)

    def _cause_first(self, article: Article, ranked: Sequence[Fit]) -> Sequence[Fit]:
        """Of two that fit alike the incident of the provider named as the cause comes first."""
        if len(ranked) > 1 and ranked[0].points - ranked[1].points < self._by.thin:
            return sorted(ranked[:2], key=lambda fit: fit.cluster.provider not in upstreams(article)) + list(ranked[2:])
        return ranked

    def _tells_of_both(self, article: Article, ranked: Sequence[Fit]) -> tuple[Fit, Cluster, str] | None:
        """Of two incidents that fit alike the one whose hours the article gives first, if it gives hours of both; of two
        of different providers that it is on alike, the one of the provider it names most.
        """
        named = primary_providers(article)
        if {fit.cluster.provider for fit in ranked[:2]} == set(named) and len(named) > 1:
            first, second = sorted(ranked[:2], key=lambda fit: named.index(fit.cluster.provider))
            return first, second.cluster, "is on the incidents of both providers"
        mine = profile_of(article)
        one, other = (explained(mine, fit.cluster.seen(), self._by) for fit in ranked[:2])
        if one is None or other is None or one == other:
            return None
        why = "gives hours of both"
        return (ranked[0], ranked[1].cluster, why) if one < other else (ranked[1], ranked[0].cluster, why)

    def _is_enough(self, article: Article, ranked: Sequence[Fit]) -> bool:
        """Whether the best candidate will do. An article of which no day is known needs less where nothing else comes near;
        and where its publication is not known either, more than the parts that fail in every outage of a provider.
        """
        if not ranked:
            return False
        best, *others = ranked
        if event_days(article):
            return best.points >= self._enough(article)
        telling = best.points - sum(term.value for term in best.terms if term.name == "same components")
        ahead = not others or best.points - others[0].points >= self._by.clear_lead
        if telling >= self._by.threshold_led and ahead and all(term.value > 0 for term in best.terms):
            return True
        known = article.published is not None or telling >= self._by.threshold_led
        return known and best.points >= self._by.threshold_undated

    def _enough(self, article: Article) -> float:
        return self._by.threshold if event_days(article) else self._by.threshold_undated

    def _next(self, article: Article, ranked: Sequence[Fit]) -> tuple[str | None, float | None]:
        """The best candidate that the article did not join, and by how much it fell short."""
        if not ranked:
            return None, None
        return ranked[0].cluster.key, round(self._enough(article) - ranked[0].points, 3)
