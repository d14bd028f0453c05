"""The settings people write: site, sources, providers, taxonomy. Every mistake is reported, none stops the reading."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from scraper.core.model import Component, Problem, Provider, Source, Standing, Version
from scraper.edge.people.config_files import Files, Written
from scraper.edge.people.config_names import names
from scraper.edge.people.config_relations import relations
from scraper.edge.people.config_shapes import CauseShape, ComponentShape, ProviderShape, SiteShape, SourceShape
from scraper.edge.people.units import seconds, size

__all__ = ["Cause", "Config", "FeedLimits", "QuoteLimits", "Site", "load"]


@dataclass(frozen=True, slots=True)
class QuoteLimits:
    """Most that is shown of other people's words: characters of an official update, words of a press quotation,
    words from one article.
    """

    official_chars: int = 300
    press_words: int = 25
    article_words: int = 150


@dataclass(frozen=True, slots=True)
class FeedLimits:
    """Entries a feed keeps."""

    incidents: int = 100
    updates: int = 400


@dataclass(frozen=True, slots=True)
class Site:
    """Who publishes this record. `base_url` and `repository` have no trailing slash."""

    name: str = "Outagewire"
    base_url: str = "https://outagewire.example"
    repository: str = "https://outagewire.example/repository"
    branch: str = "main"
    contact: str = "https://outagewire.example/about"
    tag_authority: str = "outagewire.example,2026"
    quotes: QuoteLimits = QuoteLimits()
    feeds: FeedLimits = FeedLimits()


@dataclass(frozen=True, slots=True)
class Cause:
    """A cause or contributing factor of the taxonomy."""

    id: str
    name: str
    description: str = ""
    parent: str | None = None
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Config:
    """All settings. Sources and providers are sorted by id, so that the order of a file cannot matter; causes stand
    in the order of their file.
    """

    site: Site = Site()
    sources: tuple[Source, ...] = ()
    providers: tuple[Provider, ...] = ()
    taxonomy: tuple[Cause, ...] = ()


def load(content: Path) -> tuple[Config, tuple[Problem, ...]]:
    """Everything that could be read, and every problem in the order of files and lines.

    An item with a problem in it is left out; its siblings stand. With a problem in `defaults` the sources are left out that
    hang on them: what may be quoted is among them.
    """
    files = Files(content)
    site = files.site()
    files.all_items()
    problems = [*files.problems, *relations(files), *names(files)]
    sources = {one.value.id: _source(one.value, one) for one in reversed(files.sources) if one.value and one.stands}
    providers = {one.value.id: _provider(one.value) for one in reversed(files.providers) if one.value}
    config = Config(
        site=_site(site) if site else Site(),
        sources=tuple(sources[name] for name in sorted(sources)),
        providers=tuple(providers[name] for name in sorted(providers)),
        taxonomy=tuple(_cause(one.value) for one in files.causes if one.value),
    )
    return config, tuple(sorted(problems, key=lambda p: (p.where, p.line or 0, p.column or 0, p.code, p.message)))


def _site(shape: SiteShape) -> Site:
    quotes, feeds = shape.quotes, shape.feeds
    return Site(
        name=shape.name,
        base_url=shape.base_url.rstrip("/"),
        repository=shape.repository.rstrip("/"),
        branch=shape.branch,
        contact=shape.contact,
        tag_authority=shape.tag_authority,
        quotes=QuoteLimits(quotes.official_chars, quotes.press_words, quotes.article_words),
        feeds=FeedLimits(feeds.incidents, feeds.updates),
    )


def _source(shape: SourceShape, written: Written[SourceShape]) -> Source:
    defaults = written.defaults
    return Source(
        id=shape.id,
        kind=shape.kind,
        url=shape.url,
        standing=Standing(shape.standing),
        format=shape.format,
        providers=shape.providers,
        tier=shape.tier,
        hosts=tuple(host.lower() for host in shape.hosts),
        publisher=shape.publisher,
        follow=shape.follow,
        match=shape.match,
        every=seconds(shape.every or defaults.every) or 900,
        timeout=float(seconds(shape.timeout or defaults.timeout) or 20),
        max_bytes=size(shape.max_bytes or defaults.max_bytes) or 8_000_000,
        enabled=shape.enabled,
        language=shape.language,
        terms=shape.terms,
        quote=shape.quote or defaults.quote,
        zone=shape.zone,
        group=shape.group,
    )


def _provider(shape: ProviderShape) -> Provider:
    parts = tuple(map(_component, shape.components))
    return Provider(shape.id, shape.name, shape.aliases, shape.homepage, parts, shape.listed)


def _component(shape: ComponentShape) -> Component:
    versions = tuple(Version(one.name, _day(one.released), _day(one.retired)) for one in shape.versions)
    names = (*shape.aliases, *(one.name for one in versions))
    aliases = tuple(dict.fromkeys(name for name in names if name != shape.name))
    return Component(shape.id, shape.name, aliases, shape.kind, _day(shape.released), _day(shape.retired), versions)


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def _cause(shape: CauseShape) -> Cause:
    return Cause(shape.id, shape.name, shape.description, shape.parent, shape.aliases)
