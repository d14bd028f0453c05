"""A case: everything the documents of one incident say about it, put in order before anything is judged."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from enum import IntEnum

from scraper.core.ids import POST, incident_day
from scraper.core.judging.concerned import providers_concerned
from scraper.core.language.text import fold
from scraper.core.language.wording import listing
from scraper.core.model import (
    MET_IT,
    OTHER_ROUND,
    About,
    Article,
    Claim,
    Document,
    DocumentRole,
    Founding,
    Link,
    OfficialRecord,
    Placement,
    Precision,
    Provider,
    ProviderRole,
    RecordKind,
    Standing,
)

_LATEST = datetime.max.replace(tzinfo=UTC)
_PARTS = frozenset({"partial", "fix"})
ANOTHER_DAY = "another_day"
"""Flag of a statement whose time lies days before those that most articles give."""
_ENOUGH = 3
_CLOCK = (Precision.SECOND, Precision.MINUTE)
OWN = "the provider itself"
_LONGEST = 400  # days of one record that are spelled out when a mention's day is looked up
_OWN_WORD = frozenset({"acknowledged", "denial", "postmortem", "workaround"})
"""Claims on what a provider itself said or promised."""
_MEASURED = frozenset({"ended", "duration", "acknowledged", "peak_reports", "count", "availability"})
"""Claims on how one provider's outage went on: those whom it hit were back at hours of their own."""
_WITH_IT = timedelta(minutes=30)
"""Within this of the beginning that others tell, the beginning of what an outage took down is its own."""


@dataclass(frozen=True, slots=True)
class Seed:
    """What clustering decided: the incident's id, which documents stand on it, and who founded it (official, press
    or note).
    """

    id: str
    placements: tuple[Placement, ...]
    links: tuple[Link, ...] = ()
    founded_by: str = "official"
    founding: Founding | None = None


class Rank(IntEnum):
    """Whose word it is; a lower number outranks a higher one."""

    RECORD = 0
    QUOTED = 1
    PRESS = 2
    CROWD = 3


@dataclass(frozen=True, slots=True)
class Statement:
    """A claim and what it weighs: `voice` is one for all that a publisher and its copyists say; `written` is when the
    document was published.
    """

    claim: Claim
    rank: Rank
    voice: str
    publisher: str
    written: datetime | None = None
    language: str | None = None

    @property
    def id(self) -> str:
        """The claim's id."""
        return self.claim.id

    @property
    def account(self) -> str:
        """Whose account it is: what a provider's pages and its press office say is one."""
        return OWN if self.rank is Rank.RECORD else self.voice

    @property
    def denies(self) -> bool:
        """Whether the claim says that there is none, or not yet."""
        return self.claim.qualifier == "denies"

    @property
    def of_wave(self) -> bool:
        """Whether the claim is on a single wave of several."""
        return "wave" in self.claim.flags

    @property
    def of_part(self) -> bool:
        """Whether the claim is on one part of the service coming back, or on a fix not yet said to hold."""
        return not _PARTS.isdisjoint(self.claim.flags)


@dataclass(frozen=True, slots=True)
class Case:
    """All statements on one incident by kind, in an order that does not depend on how the documents came."""

    id: str
    founded_by: str
    records: tuple[OfficialRecord, ...]
    articles: tuple[Article, ...]
    providers: tuple[str, ...]
    names: Mapping[str, Provider]
    founding: Founding | None = None
    statements: Mapping[str, tuple[Statement, ...]] = field(default_factory=dict)

    def on(self, kind: str) -> tuple[Statement, ...]:
        """Statements of one kind."""
        return self.statements.get(kind, ())

    @property
    def incidents(self) -> tuple[OfficialRecord, ...]:
        """Records that tell of an outage, unlike maintenance and notices."""
        return tuple(r for r in self.records if r.kind is RecordKind.INCIDENT)

    @property
    def day(self) -> datetime:
        """The UTC day in the incident's id."""
        return datetime.fromisoformat(incident_day(self.id)).replace(tzinfo=UTC)

    def name(self, provider: str) -> str:
        """A provider's name as people write it; its id where it is not configured."""
        known = self.names.get(provider)
        return known.name if known else provider

    @property
    def known_as(self) -> str:
        """The providers' names in one phrase."""
        names = [self.name(p) for p in self.providers]
        return listing(names) if names else "A provider"


def open_case(
    seed: Seed,
    documents: Iterable[Document],
    providers: Iterable[Provider] = (),
    accounts: Mapping[str, str] | None = None,
) -> Case:
    """The case of one incident. A mention speaks only where its claim names this incident's provider and day, or where it
    stands on the incident of whom it blames for this one; a primary document speaks of its own incident, and of this one by name.
    `accounts` are the outlets whose story the articles tell that have none of their own, by the articles' ids.
    """
    placed = {p.document: p for p in seed.placements}
    here = sorted((d for d in {d.id: d for d in documents}.values() if d.id in placed), key=lambda d: d.id)
    primary = [d for d in here if placed[d.id].role is DocumentRole.PRIMARY]
    records = tuple(sorted((d for d in primary if isinstance(d, OfficialRecord)), key=_began))
    articles = tuple(d for d in primary if isinstance(d, Article))
    concerned = providers_concerned(seed.id, seed.founding, records, articles)
    days = _days(seed, records)
    first = None if records or seed.founding else _first_given(a for a in articles if placed[a.id].copy_of is None)
    by_id = {d.id: d for d in here}
    found: defaultdict[str, list[Statement]] = defaultdict(list)
    for document in here:
        placement = placed[document.id]
        own = placement.role is DocumentRole.PRIMARY
        original = by_id.get(placement.copy_of or "", document)
        met_it = any(term.name == MET_IT for term in placement.terms)
        for claim in document.claims:
            aside = _names(claim.told_of, concerned, days) if claim.told_of else met_it
            if _speaks(claim, document, concerned, days) if own else aside:
                voice = (accounts or {}).get(document.id)
                found[claim.kind].append(_weighed(_dated(claim, first), document, original, voice))
    hit = frozenset(a.id for a in articles if a.is_of_those_hit(concerned))
    found["started"] = _begun_with_it(found["started"], hit, [r.started_at for r in records if r.started_at])
    return Case(
        seed.id,
        seed.founded_by,
        records,
        articles,
        concerned,
        {p.id: p for p in providers},
        seed.founding,
        {kind: tuple(sorted(told, key=_place)) for kind, told in found.items() if told},
    )


def _begun_with_it(told: list[Statement], hit: Collection[str], official: list[datetime]) -> list[Statement]:
    """Beginnings, without those of what the outage took down (documents `hit`) where others tell it at another hour."""
    timed = [(s, s.claim.at) for s in told if s.claim.at and s.claim.precision in _CLOCK]
    own = [*official, *(at for s, at in timed if s.claim.document not in hit)]
    apart = {s.id for s, at in timed if s.claim.document in hit and all(abs(at - o) > _WITH_IT for o in own)}
    return [s for s in told if s.id not in apart or not own]


def _began(record: OfficialRecord) -> tuple[datetime, str]:
    return (record.started_at or _LATEST, record.id)


def _place(statement: Statement) -> tuple[datetime, str, int, str]:
    claim = statement.claim
    return (claim.at or _LATEST, claim.document, claim.start, claim.id)


def _days(seed: Seed, records: tuple[OfficialRecord, ...]) -> frozenset[str]:
    days = {incident_day(seed.id)}
    for record in records:
        begin = record.started_at or (record.updates[0].at if record.updates else None)
        if begin is not None:
            days |= set(_span(begin.date(), (record.resolved_at or begin).date()))
    if seed.founding:
        begin = seed.founding.start.at
        days |= set(_span(begin.date(), (seed.founding.end.at if seed.founding.end else begin).date()))
    return frozenset(days)


def _first_given(articles: Iterable[Article]) -> date | None:
    """The first of the days that most articles give, where enough give any: a slip by a day or a week is seldom theirs."""
    dated = [article.days for article in articles if article.days]
    votes = Counter(day for days in dated for day in days)
    most = max(votes.values(), default=0)
    return date.fromisoformat(min(d for d, n in votes.items() if 2 * n >= most)) if len(dated) >= _ENOUGH else None


def _dated(claim: Claim, first: date | None) -> Claim:
    """The claim, marked where its time lies days before anything that most articles give."""
    if first is None or claim.at is None or claim.at.date() >= first - timedelta(days=1):
        return claim
    return replace(claim, flags=(*claim.flags, ANOTHER_DAY))


def _span(first: date, last: date) -> Iterable[str]:
    return ((first + timedelta(days=n)).isoformat() for n in range(min((last - first).days, _LONGEST) + 1))


def _speaks(claim: Claim, document: Document, providers: tuple[str, ...], days: frozenset[str]) -> bool:
    """Whether a claim of a primary document is on this incident. An article that stands here for what it tells of a
    provider beside the one that it is on speaks of it by name, mostly without a day. What those whom the outage hit
    say of themselves is not the word of the provider that broke, and how long they were down is not how long that one was.
    """
    about = claim.told_of
    if OTHER_ROUND in claim.flags:
        return False
    if about is None:
        theirs = claim.kind in _MEASURED or (claim.kind in _OWN_WORD and claim.speaker == "provider")
        return not (theirs and isinstance(document, Article) and document.is_of_those_hit(providers))
    if about.day is not None or about.provider not in providers or not isinstance(document, Article):
        return _names(about, providers, days)
    own = {p.id for p in document.providers if p.role is ProviderRole.PRIMARY}
    at = claim.at.date().isoformat() if claim.at else None
    return about.provider not in own and (at is None or at in days | set(document.days))


def _names(about: About, providers: tuple[str, ...], days: frozenset[str]) -> bool:
    return about.provider in providers and about.day in days


def _posted(claim: Claim, record: OfficialRecord) -> datetime | None:
    """When the post was made that a claim was read from (flag `update:<id>`); a field's claim has no post."""
    marks = {flag.removeprefix(POST) for flag in claim.flags if flag.startswith(POST)}
    if "postmortem" in marks and record.postmortem:
        return record.postmortem.at
    return next((u.at for u in record.updates if u.id in marks), None)


def _weighed(claim: Claim, document: Document, original: Document, told_after: str | None) -> Statement:
    if isinstance(document, OfficialRecord):
        return Statement(claim, Rank.RECORD, document.page, "the status page", _posted(claim, document))
    voice = original.publisher or original.id if isinstance(original, Article) else document.publisher
    voice = told_after or voice
    written = document.published.at if document.published else None
    rank = Rank.PRESS
    if document.standing is Standing.OFFICIAL:
        rank = Rank.RECORD if claim.speaker in ("provider", "outlet") else Rank.PRESS
    elif claim.speaker == "provider":
        rank = Rank.QUOTED
    elif claim.speaker in ("crowd", "user") or document.standing is Standing.CROWD:
        rank = Rank.CROWD
    return Statement(claim, rank, fold(voice), document.publisher or document.url, written, document.language)
