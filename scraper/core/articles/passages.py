"""A page as fact finders see it: sentences, who and what each speaks of, and what its times are times of."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from functools import cached_property, partial
from urllib.parse import urlsplit

from scraper.core.articles.day_placing import Setting
from scraper.core.articles.discourse import Discourse
from scraper.core.articles.felled import felled
from scraper.core.articles.frames import Frames, frames, joined_with
from scraper.core.articles.home_clock import home_clock
from scraper.core.articles.lines import Line, lines
from scraper.core.articles.naming import namings
from scraper.core.articles.news_day import local_day
from scraper.core.articles.own_words import in_own_words, is_of_its_host, is_own_site
from scraper.core.articles.roles import roles
from scraper.core.articles.speakers import speaker_of
from scraper.core.articles.taken_back import is_taken_back
from scraper.core.articles.timings import Timing, finer_than_day, timings
from scraper.core.articles.told_before import told_before
from scraper.core.articles.voices import Voice, voices
from scraper.core.articles.years_told import in_years_told
from scraper.core.ids import article_id, claim_id
from scraper.core.language.datelines import clock_of_story
from scraper.core.language.languages import language_of, press_clock, region_of
from scraper.core.language.lexicon import Cues, cues
from scraper.core.language.owners import owners_of
from scraper.core.language.saying import sayings
from scraper.core.language.whereabouts import is_of_elsewhere
from scraper.core.language.zones import country_of_clock
from scraper.core.model import About, Claim, PageText, PeakReports, Precision, Provider, ProviderMention, ProviderRole
from scraper.core.moments import TimeMention, find_times, kindred
from scraper.core.patterns import late

ForeignDates = Callable[[str, str | None], datetime | None]


@dataclass(frozen=True)
class Reading:
    """A page with its sentences, the parts providers play, and what each sentence speaks of."""

    document: str
    page: PageText
    language: str | None
    words: Cues
    lines: tuple[Line, ...]
    roles: tuple[ProviderMention, ...]
    frames: Frames
    catalogue: tuple[Provider, ...]
    headline_end: int
    region: str | None = None
    """Country (ISO 3166) or IANA zone whose clock a time without a zone is likely to be of."""
    of_post: bool = False
    """A post of a status page, whose times without a day may be put on its own day though they lie ahead of it then."""
    told_in: str | None = None
    """The language of its words of time, which may be kin to `language`."""

    @property
    def text(self) -> str:
        """The text that offsets count in."""
        return self.page.text

    @property
    def primary(self) -> str | None:
        """The provider the article is on, if one is known."""
        return self.frames.primary[0] if self.frames.primary else None

    @cached_property
    def beneath(self) -> tuple[Line, ...]:
        """The sentences under the headline."""
        return tuple(line for line in self.lines if line.start >= self.headline_end)

    @cached_property
    def body(self) -> tuple[Line, ...]:
        """The sentences under the headline that stand in no caption."""
        return tuple(line for line in self.beneath if not line.caption)

    @cached_property
    def felled(self) -> dict[str, str]:
        """Providers that went down with another one in the article's own outage, each with that one."""
        return felled(self.lines)

    @cached_property
    def speaking(self) -> frozenset[str]:
        """Providers that may be quoted as the provider: all but those merely mentioned."""
        return frozenset(m.id for m in self.roles if m.role is not ProviderRole.MENTIONED) or frozenset(
            m.id for m in self.roles
        )

    @cached_property
    def discourse(self) -> Discourse:
        """Who speaks where outside quotations."""
        named = [(n.start, n.end, "provider") for line in self.lines for n in line.namings]
        owned = [(start, end, "provider") for start, end in self.owners]
        return Discourse(self.text, self.lines, sayings(self.language), [*named, *owned])

    @cached_property
    def voices(self) -> tuple[Voice, ...]:
        """The quotations of the text and whose they are."""
        return voices(self.text, self.discourse)

    @cached_property
    def owners(self) -> tuple[tuple[int, int], ...]:
        """Where the text names companies that own the providers that may be quoted."""
        pattern = owners_of(p for p in self.catalogue if p.id in self.speaking)
        return tuple(m.span() for m in pattern.finditer(self.text)) if pattern is not None else ()

    @cached_property
    def own_words(self) -> bool:
        """Whether the provider wrote it itself: on a site of its own, or in the first person."""
        host = urlsplit(self.page.canonical_url or self.page.url).hostname or ""
        providers = (p for p in self.catalogue if p.id in self.speaking)
        return (
            any(is_own_site(host, p.homepage) for p in providers)
            or in_own_words(self.text)
            or is_of_its_host(self.text, host)
        )

    def speaker(self, line: Line, start: int) -> str:
        """Whose word a statement at `start` of the text is."""
        quoted = next((v.speaker for v in self.voices if v.start <= start < v.end), None)
        if quoted is not None:
            return quoted
        said = speaker_of(line, start, self.discourse, self.lines[line.index - 1] if line.index else None)
        if said != "outlet":
            return said
        return "provider" if self.own_words or self.discourse.is_retold(line) else said

    def _speaker_of(self, kind: str, line: Line, start: int) -> str:
        """Whose word a claim of a kind is. A provider's times outrank all others: that an account goes on is too little to call
        one his.
        """
        said = self.speaker(line, start)
        return "provider" if said == "outlet" and kind not in _OUTRANKING and self.discourse.goes_on(line) else said

    @cached_property
    def timings(self) -> tuple[Timing, ...]:
        """What each time of the text is the time of."""
        published = self.page.published
        fine = published is not None and published.precision in (Precision.SECOND, Precision.MINUTE)
        at = published.at if published is not None and fine and not self.of_post else None
        told = published is not None and not self.of_post and published.precision is not Precision.MONTH
        today = None
        if published is not None and told:
            here = Setting(self.told_in, self.region)
            today = local_day(published, self.lines, here) if fine else published.at.date()
        return timings(self.lines, self.words, self.frames, Setting(self.told_in, self.region, at, today))

    def provider(self, name: str) -> Provider | None:
        """A provider of the catalogue by id."""
        return next((p for p in self.catalogue if p.id == name), None)

    def for_each(self, line: Line, claim: Claim) -> Iterator[Claim]:
        """A claim on another provider, once for each that the sentence joins with it: "A, B and C were down"."""
        yield claim
        about = claim.about
        if about is None:
            return
        for n, provider in enumerate(p for p in joined_with(line, about.provider) if p not in self.frames.primary):
            ident = claim_id(self.document, claim.kind, claim.start, claim.end_offset, f"{claim.value} ({n + 2})")
            yield replace(claim, id=ident, about=About(provider, about.day))

    def claim(
        self,
        line: Line,
        kind: str,
        start: int,
        end: int,
        value: int | str | PeakReports | None,
        *,
        mention: TimeMention | None = None,
        about: About | None = None,
        own: bool = False,
        qualifier: str | None = None,
        speaker: str | None = None,
        flags: tuple[str, ...] = (),
    ) -> Claim:
        """A claim on `start`..`end` of the text. Unless given (`about`, or `own` for the article's own incident), what
        it is about and who says it are read from the sentence; times come from `mention`.
        """
        start, end = _within(self.text, start, end)
        quote = self.text[start:end]
        spoken = (mention.start, mention.end) if mention is not None else (start, end)
        subject = None if own else about or self.frames.about(line, *spoken)
        if subject is None and not own and kind in _UNTIMED:
            subject = told_before(self.frames, self.lines, line, self.headline_end)
        time = mention if mention is not None and mention.kind != "duration" else None
        return Claim(
            claim_id(self.document, kind, start, end, str(value)),
            kind,
            self.document,
            value,
            quote,
            start,
            end,
            subject,
            time.at if time else None,
            time.end_at if time else None,
            time.precision if time else None,
            time.basis if time else None,
            time.zone if time else None,
            qualifier or (mention.qualifier if mention else "exact"),
            speaker or self._speaker_of(kind, line, start),
            tuple(sorted({*flags, *(mention.flags if mention else ())})),
        )


_UNTIMED = frozenset({"cause", "duration", "count", "error_code"})
"""Kinds of claims that give no time of their own by which the outage could be known that they are of."""
_OUTRANKING = frozenset({"started", "ended", "acknowledged"})


def _within(text: str, start: int, end: int) -> tuple[int, int]:
    """A span without the blanks at its ends."""
    bare = text[start:end].strip()
    if not bare:
        return start, end
    start = text.index(bare, start, end)
    return start, start + len(bare)


_CLOCK = late(r"\d{1,2}(?:[:.h]\d\d|\s?[ap]\.?m)", re.IGNORECASE)


def _on_its_line(text: str, mention: TimeMention) -> TimeMention:
    """The clock of an entry alone, where a time goes on from the heading above it that tells the day."""
    _, heading, clock = text[mention.start : mention.end].rpartition("\n")
    return (
        replace(mention, start=mention.end - len(clock.lstrip()))
        if heading and _CLOCK.match(clock.lstrip())
        else mention
    )


def _on_press_clock(mention: TimeMention) -> bool:
    return mention.zone is None and (finer_than_day(mention) or mention.kind == "clock")


@dataclass(frozen=True, slots=True)
class _Timed:
    """The times of a text, in the language they are written in, and the country or IANA zone whose clock they are read by."""

    times: tuple[TimeMention, ...]
    told_in: str | None
    where: str | None


def _press_clock_of(page: PageText, language: str | None) -> str | None:
    """The clock that an article gives away: by its host and offset, and of an English report by the place it is of."""
    host, at = urlsplit(page.canonical_url or page.url).hostname or "", page.published.at if page.published else None
    where = press_clock(host, kindred(page.text, language) if language else None, page.published_offset, at)
    if (language or "")[:2] != "en":
        return where
    return clock_of_story(page.text, where, page.published_offset, at)


def _timed(page: PageText, language: str | None, where: str | None, foreign_dates: ForeignDates | None) -> _Timed:
    """The times of a text by a clock; by none where the text turns out to be of another country."""
    told_in = kindred(page.text, language) if language else None
    find = partial(find_times, page.text, published=page.published, language=told_in, foreign_dates=foreign_dates)
    times = find(region=where)
    country = country_of_clock(where)
    if where and country and any(_on_press_clock(t) for t in times):
        host = urlsplit(page.canonical_url or page.url).hostname or ""
        if is_of_elsewhere(page.text, country, language, assumed=region_of(host, None) is None):
            where = None
            times = find()
    kept = tuple(_on_its_line(page.text, t) for t in times if not is_taken_back(page.text, t.start, t.end))
    return _Timed(in_years_told(page.text, kept), told_in, where)


def _end_of_headline(page: PageText) -> int:
    first = page.text.split("\n", 1)[0].strip()
    return len(first) if page.title and first[: len(page.title)] == page.title[: len(first)] and first else 0


def read(
    page: PageText,
    providers: tuple[Provider, ...],
    *,
    document: str = "",
    region: str | None = None,
    foreign_dates: ForeignDates | None = None,
) -> Reading:
    """Cut a page into sentences and work out who and what each speaks of."""
    language = page.language or language_of(page.text)
    words, headline_end = cues(language), _end_of_headline(page)
    timed = _timed(page, language, region or _press_clock_of(page, language), foreign_dates)
    cut = lines(page.text, words, namings(page.text, providers, language), timed.times, page.captions)
    parts = roles(cut, headline_end, words)
    spoken = frames(cut, parts, page.published, words, headline_end, setting=Setting(timed.told_in, timed.where))
    home = home_clock(spoken.primary, providers, language) if timed.where is None and region is None else None
    if home is not None and any(_on_press_clock(t) or "no_zone" in t.flags for t in timed.times):
        return read(page, providers, document=document, region=home, foreign_dates=foreign_dates)
    return Reading(
        document or article_id(page.canonical_url or page.url),
        page,
        language,
        words,
        cut,
        parts,
        spoken,
        providers,
        headline_end,
        timed.where,
        told_in=timed.told_in,
    )
