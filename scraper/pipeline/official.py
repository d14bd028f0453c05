"""Status pages to official records: what a page says, put beside what was known of it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import UTC, datetime
from functools import cache, partial

from scraper.core.language.text import fold
from scraper.core.model import Capture, OfficialRecord, Problem, Provider, Source, StatusIncident
from scraper.core.records.first_instant import first_instant
from scraper.core.records.revisions import revise
from scraper.core.records.upstream_named import with_upstreams
from scraper.core.records.vanishing import listed
from scraper.edge.people.config import Config
from scraper.formats.status import StatusReading, read_status
from scraper.formats.wire import diagnose
from scraper.pipeline.absence import Look, departed, fell_silent, last_news, shrunken, vanished
from scraper.pipeline.blanks import blanked
from scraper.pipeline.found_again import record_holding, record_of
from scraper.pipeline.gaps import oldest_of
from scraper.pipeline.holdings import Holdings
from scraper.pipeline.intake import Taken, origin_of
from scraper.pipeline.moved_pages import is_renumbered, record_before_move, record_before_renumbering
from scraper.pipeline.page_word import page_word
from scraper.pipeline.status_page import hosts_of_pages, page_of
from scraper.pipeline.told_by_posts import ReadPost, ToldByPosts
from scraper.pipeline.unread import WAITS, unread_near

_FAR = datetime(9999, 1, 1, tzinfo=UTC)


def take_status(
    holdings: Holdings,
    capture: Capture,
    source: Source,
    config: Config,
    read: ReadPost,
    *,
    since: datetime | None = None,
    names: tuple[tuple[str, str], ...] = (),
) -> Taken:
    """Merge one reading of a status page into the records; what was last touched before `since` is passed over. `names`
    are what another document of the page calls its components, by their ids.
    """
    reading = _reading(capture, source, names)
    look = Look(holdings, capture, source, reading)
    beside = _Beside(look, config, read)
    for seen in sorted(reading.incidents, key=lambda i: i.id):
        if not (since and seen.updated_at and seen.updated_at < since):
            beside.put(seen, now=look.now_only)
    doubt = shrunken(look)
    gone, later = ([], False) if doubt else vanished(look)
    changed = (*beside.changed, *gone, *([] if doubt else departed(look)))
    doubts = [one for one in (doubt, beside.doubt) if one]
    stopped = any(one.code != WAITS for one in beside.waiting)
    healthy = reading.healthy and not doubts and not stopped and not fell_silent(look)
    problems = (*reading.problems, *beside.waiting, *beside.given_up, *doubts)
    oldest = oldest_of(reading.incidents)
    return Taken(
        changed,
        len(reading.incidents),
        _from(source, problems),
        healthy,
        beside.found_new,
        oldest,
        again=later,
        said=page_word(reading) if look.own else None,
    )


def _reading(capture: Capture, source: Source, names: tuple[tuple[str, str], ...]) -> StatusReading:
    origin = replace(origin_of(capture, source), names=names)
    reading = read_status(capture.body, origin, source.format)
    if reading.format == "unknown" and source.format == "auto":
        return replace(reading, problems=(diagnose(capture.body, origin),))
    return reading


class _Beside:
    """One reading of a status page beside what the record knows: what it changed, whether any incident is new, and what
    must wait because something cannot be read now.
    """

    def __init__(self, look: Look, config: Config, read: ReadPost) -> None:
        self._holdings, self._source, self._reading = look.holdings, look.source, look.reading
        self._posts = ToldByPosts(read, quoting=look.source.quote != "none")
        self._seen_at, self._page = look.capture.retrieved, page_of(look.source, config.sources)
        self._shown, self._going_on = look.shown, dict[str, str]()
        self._providers, self._known = config.providers, {p.id: p for p in config.providers}
        self._pages = cache(partial(hosts_of_pages, config.sources))
        # Asked at the first unknown id, before any of them is joined; a page with a known id is not renumbered.
        self._is_renumbered = cache(
            lambda: is_renumbered(look.holdings, [*map(self._told, look.reading.incidents)], self._page)
        )
        blanks = blanked(look, lambda seen: self._beside(self._told(seen))[0])
        self.doubt = blanks if isinstance(blanks, Problem) else None
        """What is wrong where too much of the reading is silent at once."""
        self._blanks = blanks is True
        self.changed: list[str] = []
        self.waiting: dict[Problem, None] = {}
        self.found_new = False

    @property
    def given_up(self) -> tuple[Problem, ...]:
        """The posts whose words could not be read."""
        return tuple(self._posts.given_up)

    def put(self, seen: StatusIncident, *, now: bool) -> None:
        """Put an incident of the page beside its record; `now`: the page shows only what is open."""
        kept, told = self._beside(self._told(seen))
        if kept is None and (unread := _unread(self._holdings, told, self._page.providers)):
            self.waiting[unread] = None
            return
        record = self._merged(kept, told)
        if isinstance(record, Problem):
            self.waiting[record] = None
            return
        if kept is None or (record.claims, record.provider) != (kept.claims, kept.provider):
            record = with_upstreams(record, self._providers, self._pages())
        record = listed(record, self._seen_at, now=now)
        if record == kept:
            return
        self.found_new |= kept is None and record.id not in self._holdings.documents
        if self._holdings.put(record):
            self.changed.append(record.id)

    def _merged(self, kept: OfficialRecord | None, seen: StatusIncident) -> OfficialRecord | Problem:
        source, reading = self._source, self._reading
        if kept is not None and self._seen_at < last_news(kept) <= (self._holdings.horizon or _FAR):
            return kept
        named = kept.page if kept else source.id
        whole, form = reading.whole_timelines, reading.format
        record = revise(
            kept, seen, page=named, source=source, whole_timelines=whole, seen_at=self._seen_at, form=form, blanks=self._blanks
        )  # fmt: skip
        if kept is not None and kept.id in self._going_on and record == replace(kept, shapes=record.shapes):
            # Posts left the window, and nothing was told.
            return kept
        if kept is not None and record == replace(kept, sources=record.sources, shapes=record.shapes):
            return record
        claims = self._posts.claims(record, kept, seen)
        return claims if isinstance(claims, Problem) else replace(record, claims=claims)

    def _told(self, seen: StatusIncident) -> StatusIncident:
        return _as_told(seen, self._source, self._known)

    def _beside(self, told: StatusIncident) -> tuple[OfficialRecord | None, StatusIncident]:
        """The record of an incident, if it has one, and the incident as it is told beside it: under the id and the provider
        it has there.
        """
        kept = record_of(self._holdings, told, self._page)
        if kept is None and (kept := self._begun_before(told)) is not None:
            told = replace(told, id=kept.native_id, url=kept.url)
        kept = kept or self._kept_under_another_id(told)
        if kept is not None:
            told = replace(told, provider=_filed_under(kept, told, self._source, self._known))
        return kept, told

    def _begun_before(self, told: StatusIncident) -> OfficialRecord | None:
        """The record of an event of which the page no longer shows the first posts; one record goes on as one event."""
        form, shown = self._reading.format, self._shown
        kept = record_holding(self._holdings, told, self._page, form, shown)
        goes_on = kept is not None and self._going_on.setdefault(kept.id, told.id) == told.id
        return kept if goes_on else None

    def _kept_under_another_id(self, told: StatusIncident) -> OfficialRecord | None:
        holdings, page = self._holdings, self._page
        kept = record_before_move(holdings, told, page, self._reading.format)
        if kept is None and self._is_renumbered():
            return record_before_renumbering(holdings, told, page)
        return kept


def _as_told(seen: StatusIncident, source: Source, known: Mapping[str, Provider]) -> StatusIncident:
    """What a page shows, under the provider's own names; without sentences where the source may not be quoted."""
    told = _named(_of_its_provider(seen, source, known), known)
    return replace(told, title=_headline(told.title)) if source.quote == "none" else told


def _unread(holdings: Holdings, seen: StatusIncident, sharing: frozenset[str]) -> Problem | None:
    """What cannot be read of the provider's days, or of those who share the page: it may be known as theirs."""
    at = first_instant(seen)
    stock, names = holdings.reach.stock, (seen.provider, *sorted(sharing - {seen.provider}))
    return next((found for name in names if at and (found := unread_near(stock, name, at.date()))), None)


def _of_its_provider(seen: StatusIncident, source: Source, providers: Mapping[str, Provider]) -> StatusIncident:
    """On a page shared by several providers, the one whose components the incident names; else the page's first."""
    if len(source.providers) < 2:
        return seen
    return replace(seen, provider=_whose(seen.components, source, providers) or seen.provider)


def _filed_under(kept: OfficialRecord, seen: StatusIncident, source: Source, providers: Mapping[str, Provider]) -> str:
    """Whose a known record is: its provider's, until a page shared by several names more components. Then it is judged by
    all that were ever named; no settings of ours move what is on record.
    """
    named = {*kept.components, *seen.components}
    if len(source.providers) < 2 or named == set(kept.components):
        return kept.provider
    return _whose(named, source, providers) or kept.provider


def _whose(components: Iterable[str], source: Source, providers: Mapping[str, Provider]) -> str:
    """The first provider of a page one of whose components is named; empty where none is."""
    named = {fold(name) for name in components}
    for name in source.providers:
        provider = providers.get(name)
        parts = provider.components if provider else ()
        if named & {fold(word) for c in parts for word in (c.name, *c.aliases)}:
            return name
    return ""


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
