"""One edition of the site: the record and the moment it is shown at, with the look-ups every page, feed and export uses.

The seam of everything published: a module in `publish/feeds/` or `publish/export/` has one function
`outputs(edition: Edition) -> Iterator[AnyOutput]` (`scraper.publish.outputs`); a module in `publish/pages/` has `KIND` and
`pages(edition)`. Modules are found by being there.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from types import MappingProxyType

from scraper.core.model import (
    Archive,
    Component,
    Dossier,
    Incident,
    Provider,
    RecordKind,
    RunReport,
    Source,
    SourceOutcome,
)
from scraper.publish.coverage import Coverage, coverages
from scraper.publish.dossiers import begins, sources_of
from scraper.publish.keys import digest
from scraper.publish.settings import Settings


@dataclass(frozen=True, slots=True, weakref_slot=True)
class Edition:
    """The record, the settings, the last run and the moment; and the look-ups over them.

    `live` are the dossiers that lists and statistics show, newest first: incidents proper, neither denied nor
    withdrawn. `denied` are reports that a provider's record or denial contradicts. `other` is maintenance and notices.
    `covered` says by provider which days its own page was read. `keys` are digests of the dossiers by id, `moved` retired ids with the current one, `input_hash` a digest of all.
    `bound` are ids of incidents whose files lie in the volume of their month.
    """

    archive: Archive
    settings: Settings
    report: RunReport | None
    now: datetime
    commit: str | None
    live: tuple[Dossier, ...]
    denied: tuple[Dossier, ...]
    other: tuple[Dossier, ...]
    withdrawn: tuple[Dossier, ...]
    by_id: Mapping[str, Dossier]
    by_provider: Mapping[str, tuple[Dossier, ...]]
    by_month: Mapping[tuple[int, int], tuple[Dossier, ...]]
    providers: Mapping[str, Provider]
    components: Mapping[tuple[str, str], Component]
    sources: Mapping[str, Source]
    outcomes: Mapping[str, SourceOutcome]
    moved: Mapping[str, str]
    keys: Mapping[str, bytes]
    input_hash: str = ""
    covered: Mapping[str, Coverage] = field(default_factory=dict)
    invented: frozenset[str] = field(default=frozenset())
    unlisted: Mapping[str, str] = field(default_factory=dict)
    bound: frozenset[str] = field(default=frozenset())

    def provider_name(self, identity: str) -> str:
        """The name of a provider; its id where none is configured."""
        found = self.providers.get(identity)
        return found.name if found else self.unlisted.get(identity, identity)

    def component_name(self, providers: Iterable[str], written: str) -> str:
        """The name of a component of one of the providers; as it is written where none is configured."""
        for provider in providers:
            found = self.components.get((provider, written.casefold()))
            if found is not None:
                return found.name
        return written

    def component_id(self, provider: str, written: str) -> str:
        """The id of a provider's component, however a document writes its name; as written where none is configured."""
        found = self.components.get((provider, written.casefold()))
        return found.id if found is not None else written

    def shows_invented(self, dossier: Dossier) -> bool:
        """Whether a document of the dossier comes from an outlet that exists only in the demonstration."""
        return bool(self.invented) and any(
            source in self.invented for document in dossier.documents for source in sources_of(document)
        )


def make_edition(
    archive: Archive,
    settings: Settings,
    report: RunReport | None,
    *,
    now: datetime,
    commit: str | None = None,
    read: Mapping[str, bytes] = MappingProxyType({}),
    bound: frozenset[str] = frozenset(),
) -> Edition:
    """Sort the record once for all pages. The order of the archive's dossiers does not matter. `read` are digests of the
    dossiers as they were read from their files, by id, where somebody has them.
    """
    dossiers = sorted(
        archive.dossiers, key=lambda dossier: (begins(dossier.incident), dossier.incident.id), reverse=True
    )
    keys = {dossier.incident.id: _key(dossier, read.get(dossier.incident.id)) for dossier in dossiers}
    groups: defaultdict[str, list[Dossier]] = defaultdict(list)
    for dossier in dossiers:
        groups[_group(dossier.incident)].append(dossier)
    live = tuple(groups["live"])
    return Edition(
        archive=archive,
        settings=settings,
        report=report,
        now=now,
        commit=commit,
        live=live,
        denied=tuple(groups["denied"]),
        other=tuple(groups["other"]),
        withdrawn=tuple(groups["withdrawn"]),
        by_id={dossier.incident.id: dossier for dossier in dossiers},
        by_provider=_by_provider(live),
        by_month=_by_month(live),
        providers=_providers(settings, dossiers),
        components=_components(settings),
        sources={source.id: source for source in settings.sources},
        outcomes={outcome.source: outcome for outcome in report.sources} if report else {},
        moved=dict(sorted(archive.aliases)),
        keys=keys,
        input_hash=_input_hash(archive, settings, keys),
        covered=coverages(dossiers),
        invented=settings.invented,
        bound=bound,
        unlisted={provider.id: provider.name for provider in settings.providers if not provider.listed},
    )


def _by_provider(dossiers: Iterable[Dossier]) -> dict[str, tuple[Dossier, ...]]:
    found: defaultdict[str, list[Dossier]] = defaultdict(list)
    for dossier in dossiers:
        for provider in dossier.incident.providers:
            found[provider].append(dossier)
    return {key: tuple(own) for key, own in sorted(found.items())}


def _by_month(dossiers: Iterable[Dossier]) -> dict[tuple[int, int], tuple[Dossier, ...]]:
    """By year and month of their beginning, the last month first."""
    found: defaultdict[tuple[int, int], list[Dossier]] = defaultdict(list)
    for dossier in dossiers:
        start = begins(dossier.incident)
        found[start.year, start.month].append(dossier)
    return {key: tuple(own) for key, own in sorted(found.items(), reverse=True)}


def _key(dossier: Dossier, read: bytes | None) -> bytes:
    """A digest of a dossier; what people added lies in files of its own."""
    if read is None:
        return digest(dossier)
    return digest(read, dossier.notes, dossier.overrides) if dossier.notes or dossier.overrides else read


def _input_hash(archive: Archive, settings: Settings, keys: Mapping[str, bytes]) -> str:
    """One digest of the record and the settings, whatever the order of the record."""
    shelved = sorted(digest(pair) for pair in archive.unplaced)
    return digest(sorted(keys.items()), shelved, sorted(archive.aliases), archive.dead_links, settings).hex()


def _group(incident: Incident) -> str:
    if incident.withdrawn is not None:
        return "withdrawn"
    if incident.kind is not RecordKind.INCIDENT:
        return "other"
    return "denied" if incident.denied else "live"


def _components(settings: Settings) -> dict[tuple[str, str], Component]:
    """Configured components by provider and each way to write them; an id wins over a name, a name over an alias."""
    found: dict[tuple[str, str], Component] = {}
    for provider in settings.providers:
        parts = provider.components
        ways = [[(part.id, part) for part in parts], [(part.name, part) for part in parts]]
        ways.append([(alias, part) for part in parts for alias in part.aliases])
        for written, part in (pair for way in ways for pair in way):
            found.setdefault((provider.id, written.casefold()), part)
    return found


def _providers(settings: Settings, dossiers: list[Dossier]) -> dict[str, Provider]:
    """Listed providers, and those that incidents of the record are of, in order of their names."""
    known = {provider.id: provider for provider in settings.providers}
    read = {identity for source in settings.sources for identity in source.providers}
    found = {identity: one for identity, one in known.items() if one.listed or identity in read}
    for dossier in dossiers:
        for identity in dossier.incident.providers:
            found.setdefault(identity, known.get(identity) or Provider(id=identity, name=identity))
    return dict(sorted(found.items(), key=lambda item: (item[1].name.casefold(), item[0])))
