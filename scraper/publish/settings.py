"""From the configuration people write to the settings pages use: the only module here that knows its shape."""

from __future__ import annotations

from scraper.edge.config import Config
from scraper.publish.edition import Settings


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
