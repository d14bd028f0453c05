"""What people configured, as far as pages need it: the only module here that knows the shape of their files."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import urlsplit

from scraper.core.model import Provider, Source
from scraper.edge.people.config import Config

INVENTED = "invented"
"""How the `terms` of a source begin whose outlet exists only in the demonstration."""


@dataclass(frozen=True, slots=True)
class Settings:
    """What the people who run the site configured, as far as pages need it. `base_url` ends in a slash."""

    name: str = "Outagewire"
    base_url: str = "https://example.org/"
    repository: str | None = None
    branch: str = "main"
    contact: str | None = None
    tag_authority: str = "example.org,2026"
    providers: tuple[Provider, ...] = ()
    sources: tuple[Source, ...] = ()
    causes: tuple[tuple[str, str, str], ...] = ()
    feed_incidents: int = 100
    feed_updates: int = 400
    official_chars: int = 300
    press_words: int = 25
    article_words: int = 150

    @property
    def base_path(self) -> str:
        """The path part of the site's address: `/` or `/name/`."""
        return urlsplit(self.base_url).path or "/"

    @property
    def invented(self) -> frozenset[str]:
        """Ids of the sources whose outlets exist only in the demonstration."""
        return frozenset(one.id for one in self.sources if (one.terms or "").casefold().startswith(INVENTED))


def settings_of(config: Config, base_url: str | None) -> Settings:
    """The settings of a build; `base_url` replaces the configured address of the site."""
    site = config.site
    return Settings(
        name=site.name,
        base_url=(base_url or site.base_url).rstrip("/") + "/",
        repository=site.repository,
        branch=site.branch,
        contact=site.contact,
        tag_authority=site.tag_authority,
        providers=config.providers,
        sources=config.sources,
        causes=tuple((cause.id, cause.name, cause.description) for cause in config.taxonomy),
        feed_incidents=site.feeds.incidents,
        feed_updates=site.feeds.updates,
        official_chars=site.quotes.official_chars,
        press_words=site.quotes.press_words,
        article_words=site.quotes.article_words,
    )
