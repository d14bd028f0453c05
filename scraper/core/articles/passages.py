"""A page as fact finders see it: sentences, who and what each speaks of, and what its times are times of."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from functools import cached_property
from urllib.parse import urlsplit

from scraper.core.articles.day_placing import Setting
from scraper.core.articles.frames import Frames, frames, joined_with
from scraper.core.articles.lines import Line, lines
from scraper.core.articles.naming import namings
from scraper.core.articles.roles import roles
from scraper.core.articles.speakers import speaker_of
from scraper.core.articles.taken_back import is_taken_back
from scraper.core.articles.timings import Timing, timings
from scraper.core.ids import article_id, claim_id
from scraper.core.language.languages import clock_of, language_of, region_of
from scraper.core.language.lexicon import Cues, cues
from scraper.core.model import About, Claim, PageText, PeakReports, Provider, ProviderMention, ProviderRole
from scraper.core.moments import TimeMention, find_times

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

    @property
    def text(self) -> str:
        """The text that offsets count in."""
        return self.page.text

    @property
    def primary(self) -> str | None:
        """The provider the article is on, if one is known."""
        return self.frames.primary[0] if self.frames.primary else None

    @cached_property
    def speaking(self) -> frozenset[str]:
        """Providers that may be quoted as the provider: all but those merely mentioned."""
        return frozenset(m.id for m in self.roles if m.role is not ProviderRole.MENTIONED) or frozenset(
            m.id for m in self.roles
        )

    @cached_property
    def timings(self) -> tuple[Timing, ...]:
        """What each time of the text is the time of."""
        return timings(self.lines, self.words, self.frames, Setting(self.language, self.region))

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
        quote = self.text[start:end]
        spoken = (mention.start, mention.end) if mention is not None else (start, end)
        subject = None if own else about or self.frames.about(line, *spoken)
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
            speaker or speaker_of(line, start, self.speaking),
            tuple(sorted({*flags, *(mention.flags if mention else ())})),
        )


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
    words = cues(language)
    where = region or region_of(urlsplit(page.canonical_url or page.url).hostname or "", language)
    where = where or clock_of(page.published_offset, language)
    times = find_times(
        page.text, published=page.published, language=language, region=where, foreign_dates=foreign_dates
    )
    times = tuple(t for t in times if not is_taken_back(page.text, t.start, t.end))
    named = namings(page.text, providers, language)
    cut = lines(page.text, words, named, times, page.captions)
    first = page.text.split("\n", 1)[0].strip()
    headline_end = len(first) if page.title and first[: len(page.title)] == page.title[: len(first)] and first else 0
    parts = roles(cut, headline_end, words)
    spoken = frames(cut, parts, page.published, words, headline_end)
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
        where,
    )
