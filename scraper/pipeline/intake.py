"""Captures to documents: what a status page, a feed or a page says, put beside what was known of it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from scraper.core.ids import same_address
from scraper.core.model import (
    Article,
    Capture,
    Claim,
    Instant,
    OfficialRecord,
    PageText,
    Problem,
    Provider,
    Source,
    StatusIncident,
)
from scraper.core.official_claims import official_claims
from scraper.core.quoting import silenced
from scraper.core.reading import read_article
from scraper.core.revisions import revise
from scraper.core.same_update import text_hash
from scraper.core.text import fold
from scraper.core.vanishing import is_missing, is_withdrawn, shown_again, taken_back, window_of
from scraper.formats.dates import whole_date
from scraper.formats.feed import FeedItem, FeedReading, read_feed
from scraper.formats.status import Origin, StatusReading, read_status
from scraper.formats.wire import diagnose
from scraper.pipeline.emptiness import shows_only_now
from scraper.pipeline.gaps import oldest_of
from scraper.pipeline.holdings import Holdings, StatusPage, page_of

MOST_ITEMS = 5000
"""New items taken from a feed at one visit: memory stays bounded, and the next visits bring the rest."""

_LONG_AGO = datetime(1970, 1, 1, tzinfo=UTC)
_FAR = datetime(9999, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Taken:
    """What one capture brought: ids of documents that differ now, items read, problems; `healthy` False when the
    answer is no proof that the source works.
    """

    changed: tuple[str, ...] = ()
    items: int = 0
    problems: tuple[Problem, ...] = ()
    healthy: bool = True
    new: bool = False
    oldest: datetime | None = None


@dataclass(frozen=True, slots=True)
class Wanted:
    """An item of a feed whose page is to be read."""

    source: Source
    item: FeedItem
    retrieved: datetime


def origin_of(capture: Capture, source: Source) -> Origin:
    """Where a capture came from, as formats want to know it."""
    media = dict(capture.headers).get("content-type", "")
    options = tuple((k, v) for k, v in (("group", source.group), ("zone", source.zone)) if v)
    return Origin(source.id, next(iter(source.providers), ""), capture.url, media, capture.retrieved, options)


def take_status(
    holdings: Holdings,
    capture: Capture,
    source: Source,
    sources: tuple[Source, ...],
    providers: Mapping[str, Provider],
    *,
    since: datetime | None = None,
) -> Taken:
    """Merge one reading of a status page into the records; what was last touched before `since` is passed over."""
    origin = origin_of(capture, source)
    reading = read_status(capture.body, origin, source.format)
    if reading.format == "unknown" and source.format == "auto":
        reading = replace(reading, problems=(diagnose(capture.body, origin),))
    page = page_of(source, sources)
    changed, new = [], False
    for seen in sorted(reading.incidents, key=lambda i: i.id):
        if since and seen.updated_at and seen.updated_at < since:
            continue
        told = _named(_of_its_provider(seen, source, providers), providers)
        if source.quote == "none":
            told = replace(told, title=_headline(told.title))
        record = _merged(holdings, told, source, page, reading, capture.retrieved)
        new |= record.id not in holdings.documents
        if holdings.put(record):
            changed.append(record.id)
    changed += _vanished(holdings, capture, source, reading)
    healthy = reading.healthy and not _fell_silent(holdings, capture, source, reading)
    oldest = oldest_of(reading.incidents)
    return Taken(tuple(changed), len(reading.incidents), _from(source, reading.problems), healthy, new, oldest)


def _vanished(holdings: Holdings, capture: Capture, source: Source, reading: StatusReading) -> list[str]:
    """Note what a page took back whole, or shows again; the ids of the records that say so now."""
    window = window_of(reading.incidents) if reading.healthy and not reading.problems else None
    if window is None or not reading.whole_timelines or shows_only_now(capture.url, reading.format):
        return []
    shown = frozenset(seen.id for seen in reading.incidents)
    noted = []
    for record in holdings.records_of(source.id):
        gone, before = is_missing(record, shown, window), is_withdrawn(record)
        back = before and not gone and bool(shown & {record.native_id, *record.aliases})
        if capture.retrieved < last_news(record) or not (back or (gone and not before)):
            continue
        told = taken_back(record, capture.retrieved) if gone else shown_again(record, capture.retrieved)
        noted += [record.id] if holdings.put(told) else []
    return noted


def _fell_silent(holdings: Holdings, capture: Capture, source: Source, reading: StatusReading) -> bool:
    """Whether a page that keeps what is over shows nothing, though there was something: no proof that all is well."""
    if reading.incidents or reading.components or shows_only_now(capture.url, reading.format):
        return False
    return holdings.has_records_of(source.id)


def _merged(  # noqa: PLR0917 - one reading of one incident needs all of these
    holdings: Holdings,
    seen: StatusIncident,
    source: Source,
    page: StatusPage,
    reading: StatusReading,
    seen_at: datetime,
) -> OfficialRecord:
    kept = holdings.record_of(seen, page)
    if kept is not None and seen_at < last_news(kept) <= (holdings.horizon or _FAR):
        return kept
    named = kept.page if kept else source.id
    whole, form = reading.whole_timelines, reading.format
    record = revise(kept, seen, page=named, source=source, whole_timelines=whole, seen_at=seen_at, form=form)
    if kept is not None and record == replace(kept, sources=record.sources, shapes=record.shapes):
        return record
    return replace(record, claims=_claims(record, kept, seen, quoting=source.quote != "none"))


_IN_THEIR_WORDS = frozenset({"cause", "workaround", "symptom", "denial"})


def _claims(
    record: OfficialRecord, kept: OfficialRecord | None, seen: StatusIncident, *, quoting: bool
) -> tuple[Claim, ...]:
    """Claims from this reading; for posts whose words it does not show, those that were read when it did. Without
    quotes the facts stay: times, lengths, codes; what could only be told in the source's words goes.
    """
    words = {text_hash(u.text): u.text for u in seen.updates if u.text}
    text_of = {u.id: words[u.text_hash] for u in record.updates if u.text_hash in words}
    found = official_claims(record, text_of)
    if not quoting:
        spoken = [c for c in found if "field" not in c.flags and c.kind not in _IN_THEIR_WORDS]
        found = (*(c for c in found if "field" in c.flags), *(silenced(c) for c in spoken))
        found = tuple(sorted(found, key=lambda c: (c.kind, c.id)))
    if kept is None or len(text_of) == len(record.updates):
        return found
    same = {u.id for u in kept.updates} & {u.id for u in record.updates} - text_of.keys()
    unseen = {f"update:{name}" for name in same}
    before = [c for c in kept.claims if unseen & set(c.flags)]
    fresh = [c for c in found if not unseen & set(c.flags)]
    return tuple(sorted((*fresh, *before), key=lambda c: (c.kind, c.id)))


def last_news(record: OfficialRecord) -> datetime:
    """When we last learned something of a record. A reading made before that is a recording played again: what it
    shows is known already, and must not pass for a change.
    """
    seen = [u.first_seen for u in record.updates] + [u.removed_at for u in record.updates] + [record.first_seen]
    return max((at for at in (*seen, *(r.seen_at for r in record.revisions)) if at), default=_LONG_AGO)


def _of_its_provider(seen: StatusIncident, source: Source, providers: Mapping[str, Provider]) -> StatusIncident:
    """On a page shared by several providers, the one whose components the incident names; else the page's first."""
    if len(source.providers) < 2:
        return seen
    named = {fold(name) for name in seen.components}
    for name in source.providers:
        provider = providers.get(name)
        parts = provider.components if provider else ()
        if named & {fold(word) for c in parts for word in (c.name, *c.aliases)}:
            return replace(seen, provider=name)
    return seen


def take_feed(
    holdings: Holdings, capture: Capture, source: Source, *, since: datetime | None = None
) -> tuple[FeedReading, tuple[FeedItem, ...]]:
    """A feed and its items that are to be read: those that match, are not known yet and not older than `since`, one
    an address.
    """
    reading = read_feed(capture.body, origin_of(capture, source))
    new: dict[str, FeedItem] = {}
    for item in reading.items:
        if len(new) == MOST_ITEMS:
            return _cut(reading, capture, source), tuple(new[k] for k in sorted(new))
        if since and item.published and item.published.at < since:
            continue
        if item.url and matches(source, item) and holdings.article_at(item.url) is None:
            new.setdefault(same_address(item.url), item)
    return reading, tuple(new[k] for k in sorted(new))


_HEADLINE_WORDS = 15
"""Some pages put a whole sentence where a title belongs; where quoting is off, its beginning names the incident."""


def _headline(title: str) -> str:
    words = title.split()
    sentence = title.rstrip().endswith((".", "。", "!")) or re.match(r"(?:We|Our)\b", title) is not None
    return title if len(words) <= _HEADLINE_WORDS or not sentence else f"{' '.join(words[:_HEADLINE_WORDS])} …"


_ULID = re.compile(r"[0-7][0-9A-HJKMNP-TV-Z]{25}")


def _named(seen: StatusIncident, providers: Mapping[str, Provider]) -> StatusIncident:
    """Components by name: some answers give database keys, which are names only where the catalogue has them as
    aliases, and are left out elsewhere: no reader knows them.
    """
    if not any(_ULID.fullmatch(name) for name in (*seen.components, *(w.component for w in seen.impact_windows))):
        return seen
    provider = providers.get(seen.provider)
    known = {alias: c.name for c in (provider.components if provider else ()) for alias in c.aliases}

    def called(name: str) -> str:
        return known.get(name, "") if _ULID.fullmatch(name) else name

    return replace(
        seen,
        components=tuple(n for n in (called(c) for c in seen.components) if n),
        impact_windows=tuple(replace(w, component=called(w.component)) for w in seen.impact_windows),
        updates=tuple(
            replace(u, components=tuple(replace(c, name=n) for c in u.components if (n := called(c.name))))
            for u in seen.updates
        ),
    )


def _cut(reading: FeedReading, capture: Capture, source: Source) -> FeedReading:
    message = f"more than {MOST_ITEMS} new items; the rest is read at the next visits"
    problem = Problem("too_many_items", capture.url, message, "narrow the source with match", source.id)
    return replace(reading, problems=(*reading.problems, problem))


def matches(source: Source, item: FeedItem) -> bool:
    """Whether an item has one of the words a source is narrowed to; without any, every item is followed."""
    if not source.match:
        return True
    text = fold(f"{item.title}\n{item.summary_text}")
    return any(_word(word).search(text) for word in source.match)


def _word(word: str) -> re.Pattern[str]:
    folded = re.escape(fold(word))
    # Scripts without spaces between words have no word boundary to look for.
    return re.compile(rf"\b{folded}" if word.isascii() else folded)


def summary_of(item: FeedItem, source: Source) -> PageText:
    """The item alone, as a text: for feeds whose pages are not followed."""
    return PageText(
        item.url,
        f"{item.title}\n{item.summary_text}".strip(),
        item.title,
        site=source.publisher,
        author=item.author,
        language=item.language or source.language,
        published=item.published,
        published_by="feed" if item.published else None,
    )


def dated_by_feed(page: PageText, item: FeedItem | None) -> PageText:
    """The page, with the feed's date and title where it has none of its own."""
    if item is None:
        return page
    published: Instant | None = page.published
    how = page.published_by
    if published is None and item.published is not None:
        published, how = item.published, "feed"
    return replace(page, published=published, published_by=how, title=page.title or item.title)


def take_page(
    holdings: Holdings, page: PageText, source: Source, providers: tuple[Provider, ...], retrieved: datetime
) -> Taken:
    """Read an article and keep it, unless what is kept was seen later than this."""
    article = read_article(
        page,
        providers=providers,
        source=source,
        retrieved=retrieved,
        first_seen=retrieved,
        foreign_dates=whole_date,
    )
    kept = holdings.documents.get(article.id)
    if isinstance(kept, Article):
        if kept.text_hash == article.text_hash:
            article = replace(article, first_seen=kept.first_seen)
        elif kept.first_seen and kept.first_seen > retrieved:
            return Taken()
    return Taken((article.id,), 1) if holdings.put(article) else Taken(items=1)


def _from(source: Source, problems: Iterable[Problem]) -> tuple[Problem, ...]:
    return tuple(p if p.source else replace(p, source=source.id) for p in problems)
