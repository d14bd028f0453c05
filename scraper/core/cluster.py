"""Documents to incidents: a pure partition in canonical order, matched to the ids that were given before.

Official records are anchors and found incidents; an article joins the incident it fits best, founds one, or is listed
as unplaced with the reason. Roundups and opinions are never merged into an incident. Nothing here depends on the order
in which documents arrive: within one call they are taken in an order of their own.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date

from scraper.core.assignment import NO_CONSTRAINTS, Assigned, Assignment, Cluster, Constraints, Held
from scraper.core.copies import collapse
from scraper.core.identity import name_clusters
from scraper.core.joins import joined, why_together
from scraper.core.mentions import links_between, mention_placements
from scraper.core.model import (
    Article,
    Document,
    DocumentRole,
    OfficialRecord,
    Placement,
    Relevance,
    ScoreTerm,
    Unplaced,
)
from scraper.core.profiles import Profile, primary_provider, primary_providers, profile_of, reference_day, upstreams
from scraper.core.scoring import REACH_DAYS, THIN, THRESHOLD, day_gap, explained, score

OPEN_WINDOW_DAYS = 45
"""How far apart an article's date and an incident may lie for the article to become one of its primary documents."""

UNDATED_REACH_DAYS = 3
"""How long before or after an incident an article that gives no day may have appeared to be a candidate for it."""


def assign(
    documents: Iterable[Document],
    held: Sequence[Held] = (),
    constraints: Constraints = NO_CONSTRAINTS,
    taken: frozenset[str] = frozenset(),
    speaking: Sequence[Article] = (),
) -> Assignment:
    """Place every document. `held` are the incidents of before, `taken` all ids ever given; `speaking` are articles
    that stand elsewhere and may only be mentioned here.
    """
    known = {d.id: d for d in documents}
    articles = tuple(d for d in known.values() if isinstance(d, Article))
    clusters = _anchors(known, held, constraints)
    unplaced = _place_all(articles, known, clusters, held, constraints)
    named, merged, emptied = name_clusters(clusters, held, taken)
    mentions = mention_placements(named, (*articles, *speaking), constraints)
    ids = {c.key: name for name, c in named.items()}
    everything = known | {a.id: a for a in speaking}
    incidents = tuple(
        Assigned(
            name,
            cluster.founded_by,
            _placements(cluster, mentions.get(name, {}), ids),
            links_between(name, named, (*cluster.placements, *mentions.get(name, ())), everything),
            next((h.founding for h in held if h.id == name), None),
        )
        for name, cluster in sorted(named.items())
    )
    on_some = {document for placements in mentions.values() for document in placements}
    left = (replace(u, runner_up=ids.get(u.runner_up or "")) for k, u in sorted(unplaced.items()) if k not in on_some)
    return Assignment(incidents, tuple(left), merged, emptied)


def _place_all(
    articles: Sequence[Article],
    known: Mapping[str, Document],
    clusters: list[Cluster],
    held: Sequence[Held],
    constraints: Constraints,
) -> dict[str, Unplaced]:
    """Place every article that no person has placed; the reasons of those that find no place."""
    by_hand = {document for document, _, role in constraints.attached if role is DocumentRole.PRIMARY}
    by_hand = by_hand.union(*(group for _, group in constraints.split))
    by_hand = by_hand.union(*(c.placements.keys() for c in clusters))
    free = [a for a in articles if a.id not in by_hand]
    copies = collapse(tuple(free))
    unplaced: dict[str, Unplaced] = {}
    for article in sorted((a for a in free if a.id not in copies), key=_order):
        reason = _place(article, clusters, held, constraints)
        if reason:
            unplaced[article.id] = reason
    _place_copies(copies, clusters, known, unplaced)
    return unplaced


def _placements(cluster: Cluster, mentions: Mapping[str, Placement], ids: Mapping[str, str]) -> tuple[Placement, ...]:
    """All placements of an incident in order of document, the runner-up called by its incident's id."""
    told = {**mentions, **cluster.also, **cluster.placements}
    return tuple(replace(told[k], runner_up=ids.get(told[k].runner_up or "")) for k in sorted(told))


def _anchors(known: Mapping[str, Document], held: Sequence[Held], constraints: Constraints) -> list[Cluster]:
    """Clusters that stand before any article is looked at: records, founding notes, what people put together."""
    records = [d for d in known.values() if isinstance(d, OfficialRecord)]
    apart = frozenset[str]().union(*(group for _, group in constraints.split))
    clusters = [
        Cluster(f"0-{g[0].id}", g[0].provider, list(g), "official", {r.id: _by_record(r, g) for r in g})
        for g in joined([r for r in records if r.id not in apart])
    ]
    clusters += [c for incident, names in constraints.split if (c := _parted(incident, names, known))]
    for h in held:
        if h.founding is not None:
            note = Cluster(f"1-{h.id}", h.founding.provider, [], "note", fixed_id=h.id, founding=h.founding)
            clusters[:] = [c for c in clusters if not _told_by(note, c)] + [note]
    by_hand = frozenset(document for document, _, role in constraints.attached if role is DocumentRole.PRIMARY)
    for document, incident, role in constraints.attached:
        if role is DocumentRole.PRIMARY and document in known:
            own = _own(incident, held) - by_hand - {d for d, i in constraints.detached if i == incident}
            _attach(known[document], incident, clusters, {d: known[d] for d in sorted(own) if d in known})
    return clusters


def _own(incident: str, held: Sequence[Held]) -> frozenset[str]:
    return next((h.primaries for h in held if h.id == incident), frozenset())


def _told_by(note: Cluster, cluster: Cluster) -> bool:
    """Whether a founding note tells of what these records tell; if so it takes them in. Their windows overlap, or the
    note knows only the day and the records begin on it.
    """
    if cluster.provider != note.provider or cluster.founded_by != "official" or cluster.parted_from:
        return False
    told, seen = note.seen(), cluster.seen()
    overlap = any(a <= d and c <= b for a, b in told.spans for c, d in seen.spans)
    begun = {begin.date().isoformat() for begin, _ in seen.spans}
    if not overlap and (told.spans or not begun & told.days):
        return False
    terms = (ScoreTerm("the note tells of this record", 1.0),)
    for member in cluster.members:
        note.take(member, Placement(member.id, DocumentRole.PRIMARY, 1.0, terms))
    return True


def _parted(incident: str, names: frozenset[str], known: Mapping[str, Document]) -> Cluster | None:
    """Documents that a person took out of an incident, as one of their own."""
    members = [known[n] for n in sorted(names) if n in known]
    if not members:
        return None
    official = any(isinstance(m, OfficialRecord) for m in members)
    terms = (ScoreTerm("split off by override", 99.0),)
    placements = {m.id: Placement(m.id, DocumentRole.PRIMARY, 99.0, terms) for m in members}
    provider = next((p for m in members if (p := profile_of(m).provider)), "")
    founded_by = "official" if official else "press"
    return Cluster(f"2-{members[0].id}", provider, members, founded_by, placements, parted_from=incident)


def _by_record(record: OfficialRecord, group: tuple[OfficialRecord, ...]) -> Placement:
    reason = "official record" if len(group) == 1 else why_together(record, group)
    return Placement(record.id, DocumentRole.PRIMARY, 1.0, (ScoreTerm(reason, 1.0),))


def _attach(document: Document, incident: str, clusters: list[Cluster], own: Mapping[str, Document]) -> None:
    """Put a document where a person said; its cluster is known by the incident's own documents: what people brought
    into it may lie in another cluster still, which is not to be taken for it. An incident that only articles tell of
    has no cluster yet; its own articles stay with it, or they would found it a second time.
    """
    for cluster in clusters:
        if document.id in cluster.placements:
            cluster.members = [m for m in cluster.members if m.id != document.id]
            del cluster.placements[document.id]
            cluster.profile = None
    home = next((c for c in clusters if c.fixed_id == incident), None)
    home = home or next((c for c in clusters if own.keys() & c.placements.keys()), None)
    if home is None:
        provider = next((p for d in own.values() if (p := profile_of(d).provider)), profile_of(document).provider)
        home = Cluster(f"2-{incident}", provider, [], "press", fixed_id=incident)
        for member in own.values():
            terms = (ScoreTerm("stood here before others were attached", 1.0),)
            home.take(member, Placement(member.id, DocumentRole.PRIMARY, 1.0, terms))
        clusters.append(home)
    home.fixed_id = incident
    home.take(document, Placement(document.id, DocumentRole.PRIMARY, 99.0, (ScoreTerm("attached by override", 99.0),)))
    clusters[:] = [c for c in clusters if c.members or c.founded_by == "note"]


def _order(article: Article) -> tuple[int, str, str, str]:
    """Best dated first, those on several providers last, so that a vague article finds its incident already there."""
    profile = profile_of(article)
    rank = 0 if profile.instants else 1 if profile.days else 2
    rank += 0 if primary_provider(article) else 3
    first = min(profile.instants).isoformat() if profile.instants else min(profile.days, default="")
    return rank, first, article.published.at.isoformat() if article.published else "", article.id


_NOT_AN_INCIDENT = {
    Relevance.ROUNDUP: "roundup: tells of several incidents, is merged into none",
    Relevance.EVERGREEN: "evergreen: tells how to check or fix, not of an outage",
    Relevance.OPINION: "opinion: comments on outages, reports none",
    Relevance.IRRELEVANT: "irrelevant: not about an outage of a provider",
}


def _place(
    article: Article, clusters: list[Cluster], held: Sequence[Held], constraints: Constraints
) -> Unplaced | None:
    if article.relevance in _NOT_AN_INCIDENT:
        return Unplaced(article.id, _NOT_AN_INCIDENT[article.relevance])
    # Several services that went down for one named cause: the incident is the cause's.
    provider = primary_provider(article) or (upstreams(article)[0] if len(upstreams(article)) == 1 else None)
    considered = (provider,) if provider else primary_providers(article)
    if not considered:
        return Unplaced(article.id, "no provider of the catalogue is clearly the one it is on")
    barred = {incident for document, incident in constraints.detached if document == article.id}
    ranked = _ranked(article, considered, clusters, held, barred)
    if ranked and ranked[0][0] >= THRESHOLD:
        return _join(article, ranked)
    if provider is None:
        return Unplaced(article.id, "on several providers, and no incident of one of them fits", *_runner_up(ranked))
    if article.relevance is Relevance.POSTMORTEM or not article.days:
        why = (
            "gives no day, and fits no known incident well enough" if not article.days else "its incident is not known"
        )
        return Unplaced(article.id, why, *_runner_up(ranked))
    terms = (ScoreTerm("founds the incident", 1.0),)
    placement = Placement(article.id, DocumentRole.PRIMARY, 1.0, terms, _spans(article), *_runner_up(ranked))
    clusters.append(Cluster(f"3-{article.id}", provider, [article], "press", {article.id: placement}))
    return None


_Ranked = list[tuple[float, tuple[ScoreTerm, ...], Cluster]]


def _ranked(
    article: Article, considered: tuple[str, ...], clusters: list[Cluster], held: Sequence[Held], barred: set[str]
) -> _Ranked:
    """Candidate incidents by score: those of the upstream named as the cause first of all, else the provider's own."""
    mine = profile_of(article)
    eligible = {*considered, *upstreams(article)}
    found: _Ranked = []
    for cluster in clusters:
        if cluster.provider not in eligible:
            continue
        if barred and any(h.id in barred and h.primaries & cluster.placements.keys() for h in held):
            continue
        parted = cluster.parted_from
        if parted and any(h.id == parted and article.id in h.primaries for h in held):
            continue
        if not _candidate(article, mine, cluster):
            continue
        points, terms = score(mine, cluster.seen())
        if cluster.provider not in considered:
            terms, points = (*terms, ScoreTerm("named as the cause", 1.0)), points + 1.0
        found.append((points, terms, cluster))
    return sorted(found, key=lambda row: (-row[0], row[2].key))


def _candidate(article: Article, mine: Profile, cluster: Cluster) -> bool:
    """Whether the days allow it: those the article gives, else the day it appeared."""
    gap = day_gap(mine, cluster.seen())
    if gap is not None:
        return gap <= REACH_DAYS and (
            article.relevance is Relevance.POSTMORTEM or _days_apart(article, cluster) <= OPEN_WINDOW_DAYS
        )
    return _days_apart(article, cluster) <= UNDATED_REACH_DAYS


def _days_apart(article: Article, cluster: Cluster) -> int:
    """Days between the article's appearance and the nearest day of the incident; 0 where either is not known."""
    published = article.published.at.date() if article.published else reference_day(article)
    days = [date.fromisoformat(d) for d in cluster.seen().days]
    return min((abs((published - d).days) for d in days), default=0) if published else 0


def _join(article: Article, ranked: _Ranked) -> Unplaced | None:
    points, terms, cluster = ranked[0]
    margin = round(points - ranked[1][0], 3) if len(ranked) > 1 else None
    runner_up = ranked[1][2].key if len(ranked) > 1 else None
    if margin is not None and margin < THIN and ranked[1][0] >= THRESHOLD:
        both = _tells_of_both(article, ranked)
        if both is None:
            return Unplaced(article.id, "fits two incidents about equally; a person should decide", runner_up, margin)
        (points, terms, cluster), other = both
        told = (ScoreTerm("gives hours of both", 1.0),)
        other.also[article.id] = Placement(article.id, DocumentRole.MENTION, 1.0, told, _spans(article))
        runner_up = other.key
    cluster.take(
        article, Placement(article.id, DocumentRole.PRIMARY, points, terms, _spans(article), runner_up, margin)
    )
    return None


def _tells_of_both(
    article: Article, ranked: _Ranked
) -> tuple[tuple[float, tuple[ScoreTerm, ...], Cluster], Cluster] | None:
    """Of two incidents that fit alike the one whose hours the article gives first, if it gives hours of both."""
    first = [explained(profile_of(article), row[2].seen()) for row in ranked[:2]]
    if first[0] is None or first[1] is None or first[0] == first[1]:
        return None
    return (ranked[0], ranked[1][2]) if first[0] < first[1] else (ranked[1], ranked[0][2])


def _runner_up(ranked: _Ranked) -> tuple[str | None, float | None]:
    if not ranked:
        return None, None
    return ranked[0][2].key, round(THRESHOLD - ranked[0][0], 3)


def _spans(article: Article) -> tuple[str, ...]:
    """The quotes that tell the day and the hour: what a reader checks first."""
    dated = [c.quote for c in article.claims if c.about is None and c.at is not None and c.quote]
    return tuple(dict.fromkeys(dated))[:3]


def _place_copies(
    copies: Mapping[str, str], clusters: list[Cluster], known: Mapping[str, Document], unplaced: dict[str, Unplaced]
) -> None:
    """A syndicated copy stands where its original stands: one voice, more reach."""
    for copy, original in sorted(copies.items()):
        if original in unplaced:
            unplaced[copy] = Unplaced(copy, f"copy of {original}: {unplaced[original].reason}")
            continue
        home = next(c for c in clusters if original in c.placements)
        terms = (ScoreTerm("copy of another article", 1.0),)
        home.take(known[copy], Placement(copy, DocumentRole.PRIMARY, 1.0, terms, copy_of=original))
