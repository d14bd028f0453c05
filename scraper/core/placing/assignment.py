"""What clustering is told and what it answers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from scraper.core.model import Document, DocumentRole, Founding, Link, Placement, Unplaced
from scraper.core.placing.profiles import Profile, founded_profile, gathered, joined_by, profile_of

STOOD: Final = "stood here before others were moved"
"""The term of a document that stays where it stood when people moved others; what joined it since is free."""


@dataclass(frozen=True, slots=True)
class Held:
    """An incident as it stood before: its id, the ids of its primary documents, a founding note's words, and those of the
    documents that `STOOD` there.
    """

    id: str
    primaries: frozenset[str]
    founding: Founding | None = None
    stood: frozenset[str] = frozenset()


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
    `split`: groups of documents that stand by themselves. `kept`: document, incident; what nobody decided on stays there
    although decisions on others would draw it away (`bystanders.py`).
    """

    attached: tuple[tuple[str, str, DocumentRole], ...] = ()
    detached: frozenset[tuple[str, str]] = frozenset()
    split: tuple[tuple[str, frozenset[str]], ...] = ()
    kept: frozenset[tuple[str, str]] = frozenset()

    @property
    def by_hand(self) -> frozenset[str]:
        """Documents that people attached as primary."""
        return frozenset(document for document, _, role in self.attached if role is DocumentRole.PRIMARY)

    def own(self, incident: Held) -> frozenset[str]:
        """What an incident stands on but for what people brought into it, took out of it or sent elsewhere, and what joined
        it only since they did.
        """
        split = {d for whole, group in self.split if whole == incident.id for d in group}
        left = incident.primaries - self.by_hand - split - {d for d, i in self.detached if i == incident.id}
        return left & incident.stood or left


NO_CONSTRAINTS = Constraints()


@dataclass(slots=True)
class Cluster:
    """Documents that tell one outage, while the partition is being made; `also` are articles that tell of it beside
    another one, `moved` members that came with a cluster of their own: its id is not for the whole; `brought` those that
    people attached: the id of where they stood is not for the whole either, while anything else is left of that.
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
    brought: set[str] = field(default_factory=set)

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
