"""Which status page a source reads: by the sources that share it, and by the hosts it answers on."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from urllib.parse import urlsplit

from scraper.core.model import Source


@dataclass(frozen=True, slots=True)
class StatusPage:
    """One page: ids of the sources that read it, the hosts it answers on, and the providers who share it."""

    sources: frozenset[str]
    hosts: frozenset[str]
    providers: frozenset[str] = frozenset()


def page_of(source: Source, sources: Iterable[Source]) -> StatusPage:
    """The status page a source reads: with all sources of the provider that share a host or an alias with it."""
    hosts, members, providers = _own_hosts(source), frozenset({source.id}), frozenset(source.providers)
    others = [s for s in sources if s.kind == source.kind and set(s.providers) & set(source.providers)]
    while near := [o for o in others if o.id not in members and _own_hosts(o) & hosts]:
        members |= {o.id for o in near}
        hosts = hosts.union(*(_own_hosts(o) for o in near))
        providers = providers.union(*(o.providers for o in near))
    return StatusPage(members, hosts, providers)


def _own_hosts(source: Source) -> frozenset[str]:
    return frozenset(h for h in (urlsplit(source.url).hostname, *source.hosts) if h)


def hosts_of_pages(sources: Iterable[Source]) -> dict[str, str]:
    """Hosts of status pages, without `www.`, each with the one provider that it is the page of."""
    found: dict[str, set[str]] = {}
    for source in (s for s in sources if s.kind == "status"):
        for host in _own_hosts(source):
            found.setdefault(host.removeprefix("www."), set()).update(source.providers)
    return {host: next(iter(who)) for host, who in sorted(found.items()) if len(who) == 1}
