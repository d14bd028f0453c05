"""What clustering sees of a document, and of the documents gathered so far: days, instants, parts, words.

Everything here is read from what `content/` keeps, so a run without any cache decides the same.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta

from scraper.core.model import (
    UPSTREAM,
    Article,
    Basis,
    Claim,
    Document,
    Founding,
    Instant,
    OfficialRecord,
    PeakReports,
    Precision,
    ProviderRole,
)
from scraper.core.moments.partial import NOTHING, Partial
from scraper.core.placing.told_times import (
    about,
    clocks,
    days_after,
    event_days,
    onsets,
    stated,
    told_in_part,
    walls,
    writers_days,
)
from scraper.core.placing.vocabulary import Words
from scraper.core.records.first_instant import first_instant

_CLOCK = (Precision.SECOND, Precision.MINUTE)
_CHECKABLE = frozenset({"ended", "duration", "acknowledged", "peak_reports", "denial", "cause"})
_DETAILS = frozenset({"symptom", "error_code", "workaround"})
_MEASURED = frozenset({"started", "ended", "duration"})


@dataclass(frozen=True, slots=True)
class Profile:
    """`days` ISO days of the event; `spans` known intervals of official records; `instants` clock times claimed,
    `onsets` those of a beginning, `hours` beginnings known about to the hour; `clocks` minutes of the UTC day told without
    a day; `partial` what an article tells of a day that it does not give; `severe` when an official record is major or
    worse; `appeared` when an article was published, or else first seen; `walls` an article's clock times as minutes of the
    day, in UTC and as written; `after` the days on which an article has it over or spoken of, and not begun. Of several
    documents `days` are the `sure` ones of records and notes, and those that many of the articles give: `votes`.
    """

    provider: str
    days: frozenset[str]
    onsets: frozenset[datetime]
    spans: tuple[tuple[datetime, datetime], ...]
    components: frozenset[str]
    codes: frozenset[str]
    counts: frozenset[int]
    words: Words = field(default_factory=Words)
    severe: bool = False
    clocks: frozenset[int] = frozenset()
    hours: frozenset[datetime] = frozenset()
    appeared: Instant | None = None
    instants: frozenset[datetime] = frozenset()
    walls: frozenset[tuple[int, int]] = frozenset()
    after: frozenset[str] = frozenset()
    sure: frozenset[str] = frozenset()
    votes: tuple[tuple[str, int], ...] = ()
    partial: Partial = NOTHING


def primary_provider(article: Article) -> str | None:
    """The provider the article is on, if exactly one is."""
    named = [p.id for p in article.providers if p.role is ProviderRole.PRIMARY]
    return named[0] if len(named) == 1 else None


def primary_providers(article: Article) -> tuple[str, ...]:
    """All providers the article is on: several where one took others down with it, or one is the other's customer."""
    return tuple(p.id for p in article.providers if p.role is ProviderRole.PRIMARY)


def first_of_several(article: Article) -> str | None:
    """The one that an article names most of several providers it is on, on one day, and blames nobody for it."""
    several = primary_providers(article)
    alone = len(several) < 2 or upstreams(article) or len(event_days(article)) != 1
    return None if alone else several[0]


def mentioned_providers(article: Article) -> tuple[str, ...]:
    """Providers that are named and neither what the article is on nor said to be well."""
    return tuple(p.id for p in article.providers if p.role is ProviderRole.MENTIONED)


def upstreams(document: Document) -> tuple[str, ...]:
    """Providers that an article, or a provider in its own words, names as the cause of another's outage."""
    if isinstance(document, Article):
        return tuple(p.id for p in document.providers if p.role is ProviderRole.UPSTREAM)
    flags = sorted(
        {flag for c in document.claims if c.kind == "cause" for flag in c.flags if flag.startswith(UPSTREAM)}
    )
    return tuple(flag.removeprefix(UPSTREAM) for flag in flags)


def measured_elsewhere(article: Article) -> tuple[str, ...]:
    """The other provider whose outage an article measures while it dates no beginning for its own: that one is told."""
    if any(c.kind == "started" and c.told_of is None and c.at for c in article.claims):
        return ()
    told: dict[str, set[str]] = {}
    for claim in article.claims:
        about = claim.told_of
        if about and claim.kind in _MEASURED and (about.day is None or about.day in article.days):
            told.setdefault(about.provider, set()).add(claim.kind)
    own = primary_providers(article)
    named = [p for p, kinds in told.items() if len(kinds) > 1 and "started" in kinds and p not in own]
    return tuple(named) if len(named) == 1 else ()


def tells_an_outage(article: Article) -> bool:
    """Whether an article says of its provider's outage what could be checked: when it began or was over, how long it
    took, how many noticed, what the provider said. A bare "today" beside nothing else is what pages on how to check say.
    """
    own = set(primary_providers(article))
    claims = [c for c in article.claims if c.told_of is None or c.told_of.provider in own]
    kinds = {c.kind for c in claims if c.qualifier != "denies"} | {c.kind for c in claims if c.kind == "denial"}
    appeared = article.published.at.date() if article.published else None
    today = {
        c.precision is Precision.DAY and c.basis is Basis.RELATIVE and c.at is not None and c.at.date() == appeared
        for c in claims
        if c.kind == "started"
    }
    return bool(kinds & _CHECKABLE) or False in today or (bool(today) and bool(kinds & _DETAILS))


def own_claims(document: Document, provider: str | None = None) -> tuple[Claim, ...]:
    """Claims about the incident the document is on; of an article on several providers those on `provider`, else on the one
    that it names most, and those on none of them alone.
    """
    several = primary_providers(document) if isinstance(document, Article) else ()
    whose = (provider if provider in several else several[0]) if len(several) > 1 else None
    return tuple(c for c in document.claims if (told := c.told_of) is None or (not c.about and told.provider == whose))


def reference_day(document: Document) -> date | None:
    """The day a document belongs to for the open window: of its event, else of its publication or first sight."""
    if isinstance(document, OfficialRecord):
        at = first_instant(document) or document.first_seen
        return at.date() if at else None
    if days := event_days(document):
        return date.fromisoformat(min(days))
    at = document.published.at if document.published else document.first_seen
    return at.date() if at else None


def record_span(record: OfficialRecord) -> tuple[datetime, datetime] | None:
    """From the first to the last instant of a record; an open one ends with its last post."""
    begin = first_instant(record)
    if begin is None:
        return None
    last = record.resolved_at or max((u.at for u in record.updates), default=begin)
    return (min(begin, last), max(begin, last))


def days_of(document: Document, provider: str | None = None) -> frozenset[str]:
    """ISO days of the event a document tells of, as far as it was that of `provider`."""
    if not isinstance(document, OfficialRecord):
        return writers_days(document, own_claims(document, provider))
    span = record_span(document)
    return frozenset(_days_of((span,))) if span else frozenset()


def profile_of(document: Document, provider: str | None = None) -> Profile:
    """The profile of one document; of an article on several providers as it tells of `provider`."""
    claims = own_claims(document, provider)
    spans: tuple[tuple[datetime, datetime], ...] = ()
    components = {str(c.value).casefold() for c in claims if c.kind == "component" and c.qualifier != "denies"}
    if isinstance(document, OfficialRecord):
        provider, severe = document.provider, document.impact in ("major", "critical")
        span = record_span(document)
        spans = (span,) if span else ()
        components |= {name.casefold() for name in document.components}
    else:
        provider, severe = primary_provider(document) or "", False
    article = document if isinstance(document, Article) else None
    days = days_of(document, provider)
    return Profile(
        provider,
        days,
        frozenset(onsets(claims)),
        spans,
        frozenset(components),
        frozenset(str(c.value) for c in claims if c.kind == "error_code"),
        frozenset(c.value.n for c in claims if isinstance(c.value, PeakReports)),
        Words(document.terms),
        severe,
        frozenset(clocks(article, claims)) if article else frozenset(),
        frozenset(about(claims)),
        _appeared(article) if article else None,
        frozenset(stated(claims)),
        frozenset(walls(claims)) if article else frozenset(),
        frozenset(days_after(days, claims)) if article else frozenset(),
        frozenset() if article else days,
        tuple((day, 1) for day in sorted(days)) if article else (),
        told_in_part(article, claims) if article and not days and article.published is None else NOTHING,
    )


def _appeared(article: Article) -> Instant | None:
    """When an article was published; nobody sees one before that, and feeds show it soon."""
    if article.published is not None or article.first_seen is None:
        return article.published
    return Instant(article.first_seen, Precision.MINUTE, Basis.PUBLISHED)


def _days_of(spans: Iterable[tuple[datetime, datetime]]) -> Iterable[str]:
    """The days of a span; of a long one its first two and its last, for nobody dates an outage by its middle."""
    for begin, end in spans:
        yield begin.date().isoformat()
        if end.date() > begin.date():
            yield (begin.date() + timedelta(days=1)).isoformat()
            yield end.date().isoformat()


def founded_profile(provider: str, founding: Founding) -> Profile:
    """The profile of what a founding note says: its window, and nothing else."""
    end = founding.end or founding.start
    clock = frozenset(i.at for i in (founding.start, founding.end) if i and i.precision in _CLOCK)
    known = founding.start.precision in _CLOCK and end.precision in _CLOCK
    spans = ((founding.start.at, max(founding.start.at, end.at)),)
    names = frozenset(c.casefold() for c in founding.components)
    days = frozenset(_days_of(spans))
    none = frozenset[str]()
    return Profile(
        provider,
        days,
        clock - {end.at},
        spans if known else (),
        names,
        none,
        frozenset[int](),
        instants=clock,
        sure=days,
    )


def gathered(profiles: Iterable[Profile]) -> Profile:
    """The profile of several documents taken together, at least one; its words are its own to add to."""
    first, *rest = profiles
    whole = replace(first, words=first.words.copy())
    for profile in rest:
        whole = joined_by(whole, profile)
    return whole


def joined_by(whole: Profile, one: Profile) -> Profile:
    """The profile of a group once a further document joins; the group's words are added to where they are. Beside an
    official record only its own parts count: articles name what failed in other outages too.
    """
    whole.words.add(one.words)
    own = bool(whole.spans) and not one.spans and bool(whole.components)
    votes = Counter(dict(whole.votes))
    votes.update(dict(one.votes))
    sure = whole.sure | one.sure
    return Profile(
        whole.provider,
        sure | given(votes),
        whole.onsets | one.onsets,
        whole.spans if set(one.spans) <= set(whole.spans) else tuple(sorted({*whole.spans, *one.spans})),
        whole.components if own else whole.components | one.components,
        whole.codes | one.codes,
        whole.counts | one.counts,
        whole.words,
        whole.severe or one.severe,
        hours=whole.hours | one.hours,
        instants=whole.instants | one.instants,
        walls=whole.walls | one.walls,
        sure=sure,
        votes=tuple(sorted(votes.items())),
    )


def given(votes: Mapping[str, int]) -> frozenset[str]:
    """The days that most articles give. One that a single article of many gives is a slip, the morning after, or the
    day of another outage that it tells of as well.
    """
    most = max(votes.values(), default=0)
    return frozenset(day for day, n in votes.items() if 2 * n >= most)
