"""What reviewed overrides did to the record, kept with the incident, so that it goes when their file goes."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import replace

from scraper.core.ids import same_address
from scraper.core.model import DocumentRole, Incident, OfficialRecord, Override, Ruling
from scraper.pipeline.holdings import Holdings, primaries


def documents_named(override: Override, holdings: Holdings) -> tuple[str, ...]:
    """The ids of the documents an override names by id or by address; what is not known stays as written."""
    return tuple(_named(text, holdings) for text in override.documents)


def _named(text: str, holdings: Holdings) -> str:
    if text in holdings.documents or "://" not in text:
        return text
    article = holdings.article_at(text)
    if article is not None:
        return article.id
    address = same_address(text)
    records = (d.id for d in holdings.documents.values() if isinstance(d, OfficialRecord))
    return next((name for name in sorted(records) if same_address(holdings.documents[name].url) == address), text)


def mark_of(override: Override) -> str:
    """12 hex digits of what an override asks for: another wish is another ruling."""
    said = (
        override.incident, override.op, override.into, override.documents, override.role.value, override.title,
        override.fact, override.value, override.reason, override.by,
    )  # fmt: skip
    return hashlib.sha256(repr(said).encode()).hexdigest()[:12]


def ruled(
    incident: Incident,
    overrides: Iterable[Override],
    before: Incident | None,
    moved: Mapping[str, frozenset[str]],
    holdings: Holdings,
) -> Incident:
    """The incident with what it obeyed. `moved` are the documents of incidents that were merged by this run."""
    known = {one.mark: one for one in before.rulings} if before else {}
    rulings = []
    for override in overrides:
        mark, documents, other = mark_of(override), documents_named(override, holdings), None
        if override.op == "merge" and override.incident != incident.id:
            other = override.incident
            documents = tuple(sorted(moved.get(other, ()))) or (known[mark].documents if mark in known else ())
        rulings.append(Ruling(override.op, mark, documents, other))
    return replace(incident, rulings=tuple(sorted(rulings, key=lambda one: (one.op, one.mark))))


def lifted(holdings: Holdings) -> tuple[set[str], set[str]]:
    """Take back rulings whose override is gone: incidents to conclude again, and documents to place again."""
    asked = {mark_of(override) for override in holdings.overrides}
    incidents: set[str] = set()
    documents: set[str] = set()
    for name, incident in sorted(holdings.incidents.items()):
        for ruling in incident.rulings:
            if ruling.mark in asked:
                continue
            incidents.add(name)
            documents |= {d for d in ruling.documents if d in holdings.documents} | primaries(holdings.incidents[name])
            if ruling.other and holdings.aliases.get(ruling.other) == name:
                _part(holdings, name, ruling)
                incidents.add(ruling.other)
    return incidents, documents


def _part(holdings: Holdings, name: str, ruling: Ruling) -> None:
    """Give a merged incident back its id and its documents, so that the clusterer finds it as one of before."""
    old, merged = ruling.other or "", holdings.incidents[name]
    theirs = frozenset(ruling.documents)
    mine = tuple(p for p in merged.placements if p.role is not DocumentRole.PRIMARY or p.document not in theirs)
    gone = tuple(p for p in merged.placements if p not in mine)
    official = any(isinstance(holdings.documents[p.document], OfficialRecord) for p in gone)
    founds = any(n.incident == old and n.founds for n in holdings.notes)
    del holdings.aliases[old]
    holdings.conclude(replace(merged, placements=mine))
    founder = "note" if founds else "official" if official else "press"
    holdings.conclude(replace(merged, id=old, placements=gone, rulings=(), founded_by=founder, withdrawn=None))
