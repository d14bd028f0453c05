"""One edition of the site: the record and the moment it is shown at, with the look-ups every page, feed and export uses.

The seam of everything published: a module in `publish/feeds/` or `publish/export/` has one function
`outputs(edition: Edition) -> Iterator[Output | Deferred]`; a module in `publish/pages/` has `KIND` and `pages(edition)`. Modules
are found by being there.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from types import MappingProxyType
from urllib.parse import urlsplit

from scraper.core.model import (
    Archive,
    Article,
    Component,
    Document,
    Dossier,
    Incident,
    Note,
    OfficialRecord,
    Provider,
    RecordKind,
    RunReport,
    Source,
    SourceOutcome,
)
from scraper.publish.coverage import Coverage, coverages
from scraper.publish.keys import digest

Output = tuple[str, bytes]
"""A file of the site: its path below the root, and its bytes."""


@dataclass(frozen=True, slots=True)
class Deferred:
    """A file that depends on little: made only where no earlier build left it under the same key. `keys` of an
    edition are digests to build the key from (`scraper.publish.keys.digest`).
    """

    path: str
    key: bytes
    make: Callable[[], bytes]


Piece = tuple[bytes, Callable[[], bytes]]
"""A part of a long file: a key of all it depends on, and what makes it."""


@dataclass(frozen=True, slots=True)
class Spliced(Deferred):
    """A long file made of pieces, one an incident: where an earlier build left the file, only pieces with a new key are
    made, and the others are taken from it. Use `spliced` to make one.
    """

    pieces: Callable[[], Iterable[Piece]]
    head: bytes
    between: bytes
    tail: bytes


def spliced(
    path: str,
    key: bytes,
    pieces: Callable[[], Iterable[Piece]],
    *,
    head: bytes = b"",
    between: bytes = b"",
    tail: bytes = b"",
) -> Spliced:
    """A file of pieces in order, with a text before, between and after them."""

    def make() -> bytes:
        return head + between.join(made() for _, made in pieces()) + tail

    return Spliced(path, key, make, pieces, head, between, tail)


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
    bound: frozenset[str] = field(default=frozenset())

    def provider_name(self, identity: str) -> str:
        """The name of a provider; its id where none is configured."""
        found = self.providers.get(identity)
        return found.name if found else identity

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


def sources_of(document: Document) -> tuple[str, ...]:
    """Ids of the sources a document was read from."""
    return document.sources if isinstance(document, OfficialRecord) else (document.source,)


def records(dossier: Dossier) -> tuple[OfficialRecord, ...]:
    """The official records of a dossier, in its order."""
    return tuple([document for document in dossier.documents if isinstance(document, OfficialRecord)])


def articles(dossier: Dossier) -> tuple[Article, ...]:
    """The articles of a dossier, in its order."""
    return tuple(document for document in dossier.documents if isinstance(document, Article))


def is_explained(dossier: Dossier) -> bool:
    """Whether the provider published an account of the incident: its page links one, or a checked note records one."""
    if dossier.incident.postmortem.status == "published":
        return True
    return bool(dossier.notes) and providers_account(dossier) is not None


def providers_account(dossier: Dossier) -> Note | None:
    """The first note that records the provider's own account and was checked."""
    if not dossier.notes:
        return None
    told = (note for note in dossier.notes if note.kind == "postmortem" and note.author_kind == "provider")
    return min((note for note in told if note.checked != "no"), key=lambda note: note.path, default=None)


def begins(incident: Incident) -> datetime:
    """The instant an incident is listed under: its start, else its first official instant, else the day of its id."""
    start = incident.window.start
    if start is not None:
        return start.at
    official = incident.official
    for instant in (official.first_update, official.acknowledged, incident.window.end):
        if instant is not None:
            return instant.at
    return id_day(incident.id)


def id_day(identity: str) -> datetime:
    """The day an incident's id names, as an instant; the first day of time where it names none."""
    try:
        return datetime.strptime(identity[:10], "%Y-%m-%d").replace(tzinfo=UTC)
    except ValueError:
        return datetime(1970, 1, 1, tzinfo=UTC)


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
    groups: dict[str, list[Dossier]] = {"live": [], "denied": [], "other": [], "withdrawn": []}
    for dossier in dossiers:
        groups[_group(dossier.incident)].append(dossier)
    by_provider: defaultdict[str, list[Dossier]] = defaultdict(list)
    by_month: defaultdict[tuple[int, int], list[Dossier]] = defaultdict(list)
    for dossier in groups["live"]:
        start = begins(dossier.incident)
        by_month[start.year, start.month].append(dossier)
        for provider in dossier.incident.providers:
            by_provider[provider].append(dossier)
    return Edition(
        archive=archive,
        settings=settings,
        report=report,
        now=now,
        commit=commit,
        live=tuple(groups["live"]),
        denied=tuple(groups["denied"]),
        other=tuple(groups["other"]),
        withdrawn=tuple(groups["withdrawn"]),
        by_id={dossier.incident.id: dossier for dossier in dossiers},
        by_provider={key: tuple(found) for key, found in sorted(by_provider.items())},
        by_month={key: tuple(found) for key, found in sorted(by_month.items(), reverse=True)},
        providers=_providers(settings, dossiers),
        components=_components(settings),
        sources={source.id: source for source in settings.sources},
        outcomes={outcome.source: outcome for outcome in report.sources} if report else {},
        moved=dict(sorted(archive.aliases)),
        keys=keys,
        input_hash=_input_hash(archive, settings, keys),
        covered=coverages(dossiers),
        invented=frozenset(
            source.id for source in settings.sources if (source.terms or "").casefold().startswith(INVENTED)
        ),
        bound=bound,
    )


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
    """Configured providers, and those only the record names, in order of their names."""
    found = {provider.id: provider for provider in settings.providers}
    for dossier in dossiers:
        for identity in dossier.incident.providers:
            if identity not in found:
                found[identity] = Provider(id=identity, name=identity)
    return dict(sorted(found.items(), key=lambda item: (item[1].name.casefold(), item[0])))
