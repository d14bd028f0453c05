"""Status pages to official records: what a page says, put beside what was known of it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import UTC, datetime
from functools import cache, partial

from scraper.core.articles.quoting import silenced
from scraper.core.language.text import fold
from scraper.core.model import Capture, Claim, OfficialRecord, Problem, Provider, Source, StatusIncident
from scraper.core.records.official_claims import official_claims
from scraper.core.records.post_words import REVIEW
from scraper.core.records.revisions import revise
from scraper.core.records.same_update import text_hash
from scraper.core.records.upstream_named import with_upstreams
from scraper.core.records.vanishing import listed
from scraper.formats.status import StatusReading, read_status
from scraper.formats.wire import diagnose
from scraper.pipeline.absence import Look, departed, fell_silent, last_news, shrunken, vanished
from scraper.pipeline.gaps import oldest_of
from scraper.pipeline.holdings import Holdings
from scraper.pipeline.intake import Taken, origin_of
from scraper.pipeline.moved_pages import is_renumbered, record_before_move, record_before_renumbering
from scraper.pipeline.status_page import hosts_of_pages, page_of
from scraper.pipeline.unread import unread_near

_FAR = datetime(9999, 1, 1, tzinfo=UTC)


def take_status(
    holdings: Holdings,
    capture: Capture,
    source: Source,
    sources: tuple[Source, ...],
    providers: tuple[Provider, ...],
    *,
    since: datetime | None = None,
    names: tuple[tuple[str, str], ...] = (),
) -> Taken:
    """Merge one reading of a status page into the records; what was last touched before `since` is passed over. `names`
    are what another document of the page calls its components, by their ids.
    """
    origin = replace(origin_of(capture, source), names=names)
    reading = read_status(capture.body, origin, source.format)
    if reading.format == "unknown" and source.format == "auto":
        reading = replace(reading, problems=(diagnose(capture.body, origin),))
    page = page_of(source, sources)
    look = Look(holdings, capture, source, reading)
    known, pages = {p.id: p for p in providers}, cache(partial(hosts_of_pages, sources))
    # Asked at the first unknown id, before any of them is joined; a page with a known id is not renumbered.
    renumbered = cache(
        lambda: is_renumbered(holdings, [_as_told(one, source, known) for one in reading.incidents], page)
    )
    changed, new = [], False
    waiting: dict[Problem, None] = {}
    for seen in sorted(reading.incidents, key=lambda i: i.id):
        if since and seen.updated_at and seen.updated_at < since:
            continue
        told = _as_told(seen, source, known)
        kept = holdings.record_of(told, page) or record_before_move(holdings, told, page, reading.format)
        if kept is None and renumbered():
            kept = record_before_renumbering(holdings, told, page)
        if kept is None and (unread := _unread(holdings, told)):
            waiting[unread] = None
            continue
        record = _merged(holdings, kept, told, source, reading, capture.retrieved)
        if kept is None or record.claims != kept.claims:
            record = with_upstreams(record, providers, pages())
        record = listed(record, capture.retrieved, now=look.now_only)
        if record == kept:
            continue
        new |= kept is None and record.id not in holdings.documents
        if holdings.put(record):
            changed.append(record.id)
    doubt = shrunken(look)
    gone, later = ([], False) if doubt else vanished(look)
    changed += [] if doubt else [*gone, *departed(look)]
    healthy = reading.healthy and doubt is None and not waiting and not fell_silent(look)
    problems = (*reading.problems, *waiting, *([doubt] if doubt else ()))
    oldest = oldest_of(reading.incidents)
    items = len(reading.incidents)
    return Taken(tuple(changed), items, _from(source, problems), healthy, new, oldest, again=later)


def _as_told(seen: StatusIncident, source: Source, known: Mapping[str, Provider]) -> StatusIncident:
    """What a page shows, under the provider's own names; without sentences where the source may not be quoted."""
    told = _named(_of_its_provider(seen, source, known), known)
    return replace(told, title=_headline(told.title)) if source.quote == "none" else told


def _unread(holdings: Holdings, seen: StatusIncident) -> Problem | None:
    at = seen.started_at or seen.updated_at
    return unread_near(holdings.reach.stock, seen.provider, at.date()) if at else None


def _merged(  # noqa: PLR0917 - one reading of one incident needs all of these
    holdings: Holdings,
    kept: OfficialRecord | None,
    seen: StatusIncident,
    source: Source,
    reading: StatusReading,
    seen_at: datetime,
) -> OfficialRecord:
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
    review = _shown_review(record, seen)
    found = official_claims(record, {**text_of, REVIEW: review} if review else text_of)
    found = found if quoting else _without_words(found)
    same = {u.id for u in kept.updates} & {u.id for u in record.updates} - text_of.keys() if kept else set[str]()
    if kept and kept.postmortem and not review:
        same.add(REVIEW)
    if kept is None or not same:
        return found
    unseen = {f"update:{name}" for name in same}
    before = [c for c in kept.claims if unseen & set(c.flags)]
    fresh = [c for c in found if not unseen & set(c.flags)]
    return tuple(sorted((*fresh, *before), key=lambda c: (c.kind, c.id)))


def _without_words(found: tuple[Claim, ...]) -> tuple[Claim, ...]:
    """The fields of a record, and of what its posts tell only that which is no wording of theirs."""
    spoken = [c for c in found if "field" not in c.flags and c.kind not in _IN_THEIR_WORDS]
    kept = (*(c for c in found if "field" in c.flags), *(silenced(c) for c in spoken))
    return tuple(sorted(kept, key=lambda c: (c.kind, c.id)))


def _shown_review(record: OfficialRecord, seen: StatusIncident) -> str:
    """The whole of the write-up that the record keeps the beginning of, where this reading shows it."""
    if record.postmortem is None or seen.postmortem is None:
        return ""
    shown, kept = " ".join(seen.postmortem.text.split()), record.postmortem.text.removesuffix("…").strip()
    return seen.postmortem.text if shown.startswith(kept) else ""


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


def _from(source: Source, problems: Iterable[Problem]) -> tuple[Problem, ...]:
    return tuple(p if p.source else replace(p, source=source.id) for p in problems)
