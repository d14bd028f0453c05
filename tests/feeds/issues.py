"""Editions for tests of feeds and exports, and everything that followers would get from them."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from scraper.core.model import (
    Archive,
    Component,
    DocumentRole,
    Dossier,
    Incident,
    Instant,
    OfficialTimes,
    Outcome,
    Placement,
    Precision,
    Provider,
    RecordKind,
    Sentence,
    Severity,
    TimelineEvent,
    Verdict,
    Window,
)
from scraper.publish import export, feeds
from scraper.publish.edition import Edition
from scraper.publish.outputs import Deferred, Derived, OnDisk
from scraper.publish.page import modules
from scraper.publish.settings import Settings
from tests.publish import factories

BASE = "https://example.org/"
FULL = "2026-04-15-nimbus-1453"
RETIRED = "2026-04-15-nimbus-1500"


def files(edition: Edition, *packages) -> dict[str, bytes]:
    """Every file of the feeds, and of the API and the datasets."""
    found: dict[str, bytes] = {}
    for package in packages or (feeds, export):
        for module in modules(package):
            for output in module.outputs(edition):
                path, body = output if isinstance(output, tuple) else (output.path, made_of(output, found))
                assert path not in found, path
                found[path] = body
    return found


def made_of(output: Deferred | Derived | OnDisk, found: dict[str, bytes]) -> bytes:
    """The bytes of a file, where it may be made of one that was found before."""
    if isinstance(output, OnDisk):
        with TemporaryDirectory() as folder:
            place = Path(folder) / "made"
            output.make(place, b"", None)
            return place.read_bytes()
    return output.make(found[output.source]) if isinstance(output, Derived) else output.make()


def small() -> dict[str, bytes]:
    """What the small record of the factories gives."""
    return files(factories.edition(run=factories.report()))


def changed(record: Archive, identity: str, **fields: object) -> Archive:
    """The record with fields of one incident replaced."""
    return replace(
        record,
        dossiers=tuple(
            replace(one, incident=replace(one.incident, **fields)) if one.incident.id == identity else one
            for one in record.dossiers
        ),
    )


def with_dossier(record: Archive, dossier: Dossier) -> Archive:
    """The record with one dossier replaced, or added."""
    kept = tuple(one for one in record.dossiers if one.incident.id != dossier.incident.id)
    return replace(record, dossiers=(*kept, dossier))


def posts(dossier: Dossier, *steps: tuple[int, str]) -> Dossier:
    """The dossier with its official record's posts replaced: minutes after its start, and the state."""
    held = dossier.documents[0]
    begin = held.started_at
    made = tuple(
        replace(
            held.updates[0], id=f"p{number}", at=begin + timedelta(minutes=after), state=state, text=f"Post {number}."
        )
        for number, (after, state) in enumerate(steps)
    )
    over = made[-1].state == "resolved"
    return replace(
        dossier,
        documents=(replace(held, updates=made, resolved_at=made[-1].at if over else None), *dossier.documents[1:]),
    )


def many(number: int, providers: int, *, edited: bool = False) -> tuple[Archive, Settings]:
    """A record of any size over any number of providers of four components, one of them named by each incident (in the
    shipped record an incident stands in 0.9 lists of a component); every fifth incident has two articles and, if asked
    for, every tenth a vendor's edit.
    """
    named = tuple(
        Provider(f"p{p:03d}", f"Provider {p:03d}", components=tuple(Component(f"c{k}", f"Part {k}") for k in range(4)))
        for p in range(providers)
    )
    dossiers = tuple(_one(index, index % providers, edited=edited) for index in range(number))
    return Archive(dossiers), replace(factories.SETTINGS, providers=named)


def _one(index: int, provider: int, *, edited: bool) -> Dossier:
    name, model = f"p{provider:03d}", factories.record()
    day = datetime(2023, 1, 1, tzinfo=UTC) + timedelta(hours=2 * index, minutes=provider % 60)
    made = tuple(
        replace(post, id=f"u{index}-{k}", at=day + timedelta(minutes=20 * k), text=f"{post.text} ({index})")
        for k, post in enumerate(model.updates)
    )
    claims = tuple(replace(one, id=f"c{index}-{k}", document=f"r-{index}") for k, one in enumerate(model.claims * 3))
    edits = tuple(replace(one, seen_at=day + timedelta(hours=5)) for one in model.revisions)
    held = replace(
        model, id=f"r-{index}", native_id=f"n{index}", provider=name, page=f"{name}-status", sources=(f"{name}-status",),
        url=f"https://status.{name}.example/{index}", updates=made, claims=claims, started_at=day, resolved_at=made[-1].at,
        updated_at=made[-1].at, revisions=edits if index % 10 == 9 and edited else (),
    )  # fmt: skip
    written = tuple(
        replace(
            factories.article(f"a-{index}-{k}", "The Gauge", "the-gauge", f"{name} had an outage, part {k}"),
            claims=tuple(
                replace(one, id=f"a{index}-{k}-{j}", document=f"a-{index}-{k}") for j, one in enumerate(claims[:3])
            ),
            published=Instant(day + timedelta(minutes=30)),
        )
        for k in range(2 if index % 5 == 0 else 0)
    )
    ids = (held.id, *(one.id for one in written))
    end = Instant(made[-1].at)
    incident = Incident(
        id=f"{day:%Y-%m-%d}-{name}-{day:%H%M}", kind=RecordKind.INCIDENT, title=f"Provider {provider:03d}: errors, number {index}",
        providers=(name,), components=(f"Part {index % 4}",), state="resolved",
        severity=(Severity.MINOR, Severity.MAJOR)[index % 2], window=Window(Instant(day), end, 2400),
        official=OfficialTimes(Instant(day), Instant(day), end), placements=tuple(Placement(one, DocumentRole.PRIMARY, 1.0) for one in ids),
        verdicts=tuple(
            Verdict(fact, Outcome.SINGLE, f"{day:%Y-%m-%dT%H:%M:%SZ}", "official_clock", "From the status page alone.", supporting=(claims[0].id,))
            for fact in ("started", "ended", "duration")
        ),
        timeline=tuple(
            TimelineEvent(post.at, Precision.SECOND, "official", f"Status page: {post.state}.", (claims[0].id,)) for post in made
        ),
        summary=(
            Sentence("Part of it reported errors and marked them resolved.", (claims[0].id,)),
            Sentence("The status page moved on to monitoring after twenty minutes.", (claims[1].id,)),
        ),
    )  # fmt: skip
    return Dossier(incident, (held, *written))
