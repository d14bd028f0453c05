"""Where an incident's page leads: its steps above, the provider's own pages, its components, the incidents tied to it."""

from __future__ import annotations

from scraper.core.model import Dossier, Incident, RecordKind
from scraper.publish import links, wording
from scraper.publish.card import SITE_CARD
from scraper.publish.dossiers import announced_at, begins, called_off, plan_of, records
from scraper.publish.edition import Edition
from scraper.publish.page import Crumb
from scraper.publish.parts.evidence import source_anchor
from scraper.publish.states import latest_post, official_sources
from scraper.publish.view import View

_SHOWN = 2
"""Pages of the provider named at the head; the others stand among the sources."""
_LINK_WORDS = {
    "caused_by": "Caused by",
    "same_cause": "Same cause as",
    "moved_from": "Moved from",
    "similar": "Similar",
}


class Related(View, frozen=True):
    """A tie to another incident."""

    how: str
    title: str
    path: str
    reason: str


class Official(View, frozen=True):
    """A provider's own page on the incident."""

    name: str
    url: str


def crumbs(edition: Edition, incident: Incident) -> tuple[Crumb, ...]:
    """The provider's page and the month's."""
    start = begins(incident)
    month = Crumb(wording.month(start.year, start.month), links.archive_month(start.year, start.month))
    steps = tuple(Crumb(edition.provider_name(one), links.provider(one)) for one in incident.providers[:1])
    listed = incident.kind is RecordKind.INCIDENT and not incident.denied and incident.withdrawn is None
    return (*steps, month) if listed else steps


def officials(edition: Edition, dossier: Dossier) -> tuple[Official, ...]:
    """The provider's own pages, numbered where there are several; of many the first, and where the others stand."""
    found = []
    for record in records(dossier):
        url = links.safe_url(record.url)
        if url is not None:
            found.append((f"{wording.possessive(edition.provider_name(record.provider))} own page", url, record.id))
    if not found:
        return _own_site(edition, dossier.incident.providers[:1])
    if len(found) < 2:
        return tuple(Official(name, url) for name, url, _ in found)
    shown = tuple(Official(f"{name}, {number}", url) for number, (name, url, _) in enumerate(found[:_SHOWN], 1))
    rest = [source_anchor(record) for _, _, record in found[_SHOWN:]]
    return (*shown, Official(wording.count(len(rest), "more official record"), f"#{rest[0]}")) if rest else shown


def _own_site(edition: Edition, providers: tuple[str, ...]) -> tuple[Official, ...]:
    """Where a provider would tell of it, where no page of its own on the incident is known."""
    return tuple(
        Official(
            f"{wording.possessive(edition.provider_name(one))} {'status page' if official_sources(edition, one) else 'own site'}",
            page.url,
        )
        for one in providers
        for page in own_pages(edition, one)[:1]
    )


def own_pages(edition: Edition, identity: str) -> tuple[Official, ...]:
    """A provider's status pages by host; its home page where none is read."""
    found = {}
    for source in official_sources(edition, identity):
        host = links.host(source.url)
        url = links.safe_url(f"https://{host}/") if host else None
        if url is not None:
            found[host] = Official(host, url)
    homepage = edition.providers[identity].homepage if identity in edition.providers else None
    if not found and (url := links.safe_url(homepage)) is not None:
        return (Official(links.host(homepage), url),)
    return tuple(found[host] for host in sorted(found))


def related(edition: Edition, incident: Incident) -> tuple[Related, ...]:
    """Links to incidents that have a page."""
    found = []
    for link in incident.links:
        identity = edition.moved.get(link.id, link.id)
        other = edition.by_id.get(identity)
        if other is not None:
            how = _LINK_WORDS.get(link.type, wording.sentence(link.type.replace("_", " ")))
            found.append(
                Related(how, other.incident.title, links.incident(identity), _named(edition, link.reason, other))
            )
    return tuple(found)


def _named(edition: Edition, reason: str, other: Dossier) -> str:
    """A reason with the names of the other incident's providers in place of their ids."""
    return " ".join(
        edition.provider_name(word) if word in other.incident.providers else word for word in reason.split(" ")
    )


def components(edition: Edition, incident: Incident) -> tuple[Crumb, ...]:
    """The components an incident names, each with its page at the provider that has it."""
    found: dict[str, Crumb] = {}
    for written in incident.components:
        name = edition.component_name(incident.providers, written)
        owners = (one for one in incident.providers if (one, written.casefold()) in edition.components)
        owner = next(owners, incident.providers[0] if incident.providers else "")
        part = links.slug(edition.component_id(owner, written))
        found.setdefault(name, Crumb(name, links.component(owner, part) if owner else ""))
    return tuple(found.values())


def article_markup(edition: Edition, dossier: Dossier, card: str | None) -> dict[str, object]:
    """The page as a schema.org Article (https://schema.org/Article): of the day the incident began, changed when the
    provider's page last was.
    """
    incident, settings = dossier.incident, edition.settings
    wire = {"@type": "Organization", "name": settings.name, "url": settings.base_url}
    announced = announced_at(dossier) if plan_of(dossier) or called_off(dossier) else None
    published, post = wording.iso(announced or begins(incident)), latest_post(dossier)
    return {
        "@type": "Article",
        "headline": incident.title[:110],
        "datePublished": published,
        "dateModified": max(published, wording.iso(post)) if post else published,
        "url": f"{settings.base_url}{links.incident(incident.id)}",
        "image": f"{settings.base_url}{card or SITE_CARD}",
        "author": wire,
        "publisher": wire,
        "license": "https://creativecommons.org/licenses/by/4.0/",
        "about": [{"@type": "Organization", "name": edition.provider_name(one)} for one in incident.providers],
    }
