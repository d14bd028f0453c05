"""What people configure: whose outages are recorded, and where they are read."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from scraper.core.model.scales import Standing


@dataclass(frozen=True, slots=True)
class Version:
    """One version of a component, such as a model of a family, with the days it came out and was retired."""

    name: str
    released: date | None = None
    retired: date | None = None


@dataclass(frozen=True, slots=True)
class Component:
    """A product, surface or model of a provider (`kind`: product, surface, model, region, other). It exists from
    `released` until `retired`, where those are known; names of its `versions` are among its aliases.
    """

    id: str
    name: str
    aliases: tuple[str, ...] = ()
    kind: str = "product"
    released: date | None = None
    retired: date | None = None
    versions: tuple[Version, ...] = ()


@dataclass(frozen=True, slots=True)
class Provider:
    """Somebody whose outages we record. `listed`: has pages and feeds before the record holds an outage of it."""

    id: str
    name: str
    aliases: tuple[str, ...] = ()
    homepage: str | None = None
    components: tuple[Component, ...] = ()
    listed: bool = True


@dataclass(frozen=True, slots=True)
class Source:
    """Where we read. `kind`: status, feed or page. Durations are seconds, `max_bytes` bytes of the decoded body.
    `zone` (IANA name) is that of times written without one, `group` how a generic feed's items belong together.
    """

    id: str
    kind: str
    url: str
    standing: Standing
    format: str = "auto"
    providers: tuple[str, ...] = ()
    tier: str = "core"
    hosts: tuple[str, ...] = ()
    publisher: str | None = None
    follow: str | None = None
    match: tuple[str, ...] = ()
    every: int = 900
    timeout: float = 20.0
    max_bytes: int = 8_000_000
    enabled: bool = True
    language: str | None = None
    terms: str | None = None
    quote: str = "short"
    zone: str | None = None
    group: str | None = None
