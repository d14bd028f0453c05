"""Earlier incidents of the same provider that look alike, each with what it shares: cause, symptom or parts."""

from __future__ import annotations

from collections import Counter, defaultdict, deque
from collections.abc import Iterator, Mapping
from functools import partial

from scraper.core.model import Article, Dossier, Incident
from scraper.publish import links, wording
from scraper.publish.dossiers import begins
from scraper.publish.edition import Edition
from scraper.publish.once import once
from scraper.publish.view import View

_RECENT = 8
"""So many of the latest incidents with a trait are compared: the cost of an incident does not grow with the record."""
_SHOWN = 3
_WEIGHTS = {"cause": 3.0, "symptom": 2.0}
_PARTS_ALIKE = 0.5
"""The share of common parts from which parts alone make two incidents alike."""

Trait = tuple[str, str]


class Similar(View, frozen=True):
    """An earlier incident and what it shares."""

    title: str
    path: str
    day: str
    reason: str
    id: str


class _Seen(View, frozen=True):
    incident: Incident
    traits: frozenset[Trait]


@once
def similar(edition: Edition) -> Mapping[str, tuple[Similar, ...]]:
    """By incident: up to three earlier ones of its first provider that share a cause, a symptom or most parts, those
    that share most first, then the latest.
    """
    found = {}
    for provider, dossiers in edition.by_provider.items():
        recent: defaultdict[Trait, deque[_Seen]] = defaultdict(partial(deque, maxlen=_RECENT))
        for dossier in reversed(dossiers):
            incident = dossier.incident
            own = _Seen(incident, frozenset(_traits(edition, provider, dossier)))
            if incident.providers[0] == provider:
                found[incident.id] = _chosen(edition, own, recent)
            for trait in own.traits:
                recent[trait].append(own)
    return found


def _traits(edition: Edition, provider: str, dossier: Dossier) -> Iterator[Trait]:
    incident = dossier.incident
    yield from (("part", edition.component_id(provider, part)) for part in incident.components)
    yield from (("cause", tag) for tag in incident.causes)
    for document in dossier.documents:
        if isinstance(document, Article) and not (document.language or "en").startswith("en"):
            continue  # words of another language are no words of the reason
        for claim in document.claims:
            if claim.kind == "symptom" and claim.about is None and isinstance(claim.value, str):
                yield "symptom", claim.value


def _chosen(edition: Edition, own: _Seen, recent: Mapping[Trait, deque[_Seen]]) -> tuple[Similar, ...]:
    near = {one.incident.id: one for trait in own.traits if trait in recent for one in recent[trait]}
    if not near:
        return ()
    scored = [(_score(own, one), begins(one.incident), one) for one in near.values()]
    best = sorted((item for item in scored if item[0] > 0), key=lambda item: (item[0], item[1], item[2].incident.id))
    return tuple(_told(edition, own, one) for _, _, one in reversed(best[-_SHOWN:]))


def _score(own: _Seen, other: _Seen) -> float:
    kinds = Counter(kind for kind, _ in own.traits & other.traits)
    either = sum(kind == "part" for kind, _ in own.traits | other.traits)
    alike = kinds["part"] / either if either else 0.0
    heavy = sum(weight * kinds[kind] for kind, weight in _WEIGHTS.items())
    return heavy + alike if heavy or alike >= _PARTS_ALIKE else 0.0


def _told(edition: Edition, own: _Seen, other: _Seen) -> Similar:
    shared = sorted(own.traits & other.traits)
    names = {tag: name for tag, name, _ in edition.settings.causes}
    causes = tuple(wording.within(names.get(name, name)) for kind, name in shared if kind == "cause")
    symptoms = tuple(name for kind, name in shared if kind == "symptom")
    parts = tuple(edition.component_name(own.incident.providers, name) for kind, name in shared if kind == "part")
    told = (("same cause", causes), ("same symptom", symptoms), ("same parts", parts))
    reason = "; ".join(f"{words}: {wording.listing(which, most=3)}" for words, which in told if which)
    other_day = wording.day(begins(other.incident))
    return Similar(other.incident.title, links.incident(other.incident.id), other_day, reason, other.incident.id)
