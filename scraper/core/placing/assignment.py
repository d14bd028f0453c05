"""What clustering is told and what it answers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from scraper.core.model import Document, DocumentRole, Founding, Link, Placement, Unplaced
from scraper.core.placing.profiles import Profile, founded_profile, gathered, joined_by, profile_of


@dataclass(frozen=True, slots=True)
class Held:
    """An incident as it stood before: its id, the ids of its primary documents, and a founding note's words."""

    id: str
    primaries: frozenset[str]
    founding: Founding | None = None


def homes_before(held: Sequence[Held]) -> Mapping[str, frozenset[str]]:
    """By document the incidents it was primary on before."""
    homes: dict[str, set[str]] = {}
    for incident in held:
        for document in incident.primaries:
            homes.setdefault(document, set()).add(incident.id)
    return {document: frozenset(names) for document, names in homes.items()}


@dataclass(frozen=True, slots=True)
class Constraints:
    """Reviewed instructions, as pairs of ids. `attached`: document, incident, role. `detached`: document, incident.
    `split`: groups of documents that stand by themselves.
    """

    attached: tuple[tuple[str, str, DocumentRole], ...] = ()
    detached: frozenset[tuple[str, str]] = frozenset()
    split: tuple[tuple[str, frozenset[str]], ...] = ()

    @property
    def by_hand(self) -> frozenset[str]:
        """Documents that people attached as primary."""
        return frozenset(document for document, _, role in self.attached if role is DocumentRole.PRIMARY)


NO_CONSTRAINTS = Constraints()


@dataclass(slots=True)
class Cluster:
    """Documents that tell one outage, while the partition is being made; `also` are articles that tell of it beside
    another one, `moved` members that came with a cluster of their own: its id is not for the whole.
    """

    key: str
    provider: str
    members: list[Document]
    founded_by: str
    placements: dict[str, Placement] = field(default_factory=dict)
    profile: Profile | None = None
    fixed_id: str | None = None
    parted_from: str | None = None
    founding: Founding | None = None
    also: dict[str, Placement] = field(default_factory=dict)
    moved: set[str] = field(default_factory=set)

    def seen(self) -> Profile:
        """The profile of all members, and of what a founding note says."""
        if self.profile is None:
            told = (founded_profile(self.provider, self.founding),) if self.founding else ()
            self.profile = gathered((*told, *(profile_of(m, self.provider) for m in self.members)))
        return self.profile

    def take(self, document: Document, placement: Placement) -> None:
        """Add a primary document."""
        self.members.append(document)
        self.placements[document.id] = placement
        if self.profile is not None:
            self.profile = joined_by(self.profile, profile_of(document, self.provider))

    def lose(self, document: str) -> None:
        """Take a document out again."""
        self.members = [m for m in self.members if m.id != document]
        del self.placements[document]
        self.profile = None


@dataclass(frozen=True, slots=True)
class Assigned:
    """One incident of the answer: which documents, why, and who founded it (official, press or note)."""

    id: str
    founded_by: str
    placements: tuple[Placement, ...]
    links: tuple[Link, ...] = ()
    founding: Founding | None = None


@dataclass(frozen=True, slots=True)
class Assignment:
    """Every document given is on an incident or in `unplaced`. `merged`: retired id, surviving id; `emptied`: ids
    that no document supports any more.
    """

    incidents: tuple[Assigned, ...] = ()
    unplaced: tuple[Unplaced, ...] = ()
    merged: tuple[tuple[str, str], ...] = ()
    emptied: tuple[str, ...] = ()
