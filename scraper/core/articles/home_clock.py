"""The clock of a provider that serves one country, for a report whose own press tells none."""

from __future__ import annotations

from urllib.parse import urlsplit

from scraper.core.language.languages import region_of
from scraper.core.model import Provider

_AT_HOME = {
    "pt": frozenset({"BR", "PT"}),
    "es": frozenset({"AR", "CL", "CO", "ES", "MX", "PE"}),
}
"""Countries of languages that are at home in several; English reports are of any."""


def home_clock(primary: tuple[str, ...], providers: tuple[Provider, ...], language: str | None) -> str | None:
    """Country (ISO 3166) or IANA zone of the providers that an article is on, by the country domain of their sites."""
    homes = {_home(p) for p in providers if p.id in primary}
    home = homes.pop() if len(homes) == 1 else None
    code = (language or "")[:2]
    return home if code == "en" or home in _AT_HOME.get(code, ()) else None


def _home(provider: Provider) -> str | None:
    host = urlsplit(provider.homepage or "").hostname or ""
    return region_of(host, None)
