"""Small values for tests of what we conclude: claims, articles, records, incidents."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime

from scraper.core.compose import Seed, compose
from scraper.core.ids import claim_id
from scraper.core.model import (
    About,
    Article,
    Basis,
    Claim,
    DocumentRole,
    Incident,
    Instant,
    KeptUpdate,
    OfficialRecord,
    PeakReports,
    Placement,
    Precision,
    ProviderMention,
    ProviderRole,
    RecordKind,
    Relevance,
    Severity,
    Source,
    Standing,
    StatusIncident,
    StatusUpdate,
    Verdict,
)
from scraper.core.records.official_claims import official_claims

DAY = "2026-04-15"
INCIDENT = f"{DAY}-acme-1453"


def at(clock: str, day: str = DAY) -> datetime:
    """`14:53` or `14:53:20` of a day, UTC."""
    return datetime.fromisoformat(f"{day}T{clock}").replace(tzinfo=UTC)


def claim(
    kind: str,
    value: int | str | PeakReports | None = None,
    clock: str | None = None,
    *,
    day: str = DAY,
    document: str = "",
    precision: Precision = Precision.MINUTE,
    basis: Basis = Basis.STATED,
    qualifier: str = "exact",
    speaker: str = "outlet",
    flags: tuple[str, ...] = (),
    about: About | None = None,
    quote: str | None = None,
) -> Claim:
    """A claim; a time of day makes it one on a time."""
    text = (
        quote if quote is not None else f"{kind} {value.n if isinstance(value, PeakReports) else value or clock or day}"
    )
    moment = at(clock, day) if clock else (at("00:00", day) if precision is Precision.DAY and kind in TIMES else None)
    return Claim(
        "", kind, document, value if value is not None else clock, text, 0, len(text), about, moment, None,
        precision if moment else None, basis if moment else None, None, qualifier, speaker, flags,
    )  # fmt: skip


TIMES = ("started", "acknowledged", "ended")


def _adopted(claims: Iterable[Claim], document: str) -> tuple[Claim, ...]:
    """The claims as of one document, each with its id."""
    placed = []
    for n, c in enumerate(claims):
        start = n * 100
        identity = claim_id(document, c.kind, start, start + len(c.quote), f"{c.value}{c.at}{c.qualifier}")
        placed.append(replace(c, document=document, id=identity, start=start, end_offset=start + len(c.quote)))
    return tuple(placed)


def article(
    name: str,
    *claims: Claim,
    provider: str = "acme",
    published: datetime | None = None,
    standing: Standing = Standing.PRESS,
    relevance: Relevance = Relevance.INCIDENT,
    publisher: str | None = None,
    language: str | None = "en",
    sketch: tuple[int, ...] = (),
    days: tuple[str, ...] = (DAY,),
) -> Article:
    """An article of a publisher of its own."""
    identity = f"a-{name}"
    return Article(
        identity, "some-feed", f"https://{name}.example/story", "A headline that nobody may copy", publisher or f"The {name.title()}",
        standing, relevance, 1.0, f"hash-of-{name}", published=Instant(published) if published else None, language=language,
        words=100, providers=(ProviderMention(provider, ProviderRole.PRIMARY),), days=days, claims=_adopted(claims, identity), sketch=sketch,
    )  # fmt: skip


def record(
    *posts: tuple[str, str],
    name: str = "one",
    claims: Iterable[Claim] = (),
    title: str = "Elevated errors on the gadget service",
    impact: Severity = Severity.MAJOR,
    components: tuple[str, ...] = ("Gadget",),
    started: str | None = None,
    **fields: object,
) -> OfficialRecord:
    """A provider's record with (clock, state) posts; resolved where the last post says so."""
    identity = f"r-acme-{name}"
    updates = tuple(
        KeptUpdate(f"u{n}", at(clock), state, f"Post {n}.", f"hash{n}") for n, (clock, state) in enumerate(posts)
    )
    last = updates[-1]
    resolved = last.at if last.state in ("resolved", "postmortem") else None
    values: dict[str, object] = {
        "id": identity, "page": "acme-status", "native_id": name, "sources": ("acme-status",), "provider": "acme", "title": title,
        "url": f"https://status.acme.example/incidents/{name}", "kind": RecordKind.INCIDENT, "impact": impact, "state": last.state,
        "started_at": at(started) if started else updates[0].at, "resolved_at": resolved, "updated_at": last.at,
        "components": components, "updates": updates, "claims": _adopted(claims, identity),
    }  # fmt: skip
    made = OfficialRecord(**{**values, **fields})  # type: ignore[arg-type]  # fields of the dataclass by name
    states = tuple(c for c in official_claims(made, {}) if c.kind == "state")
    return replace(made, claims=(*made.claims, *states))


def told(
    *documents: Article | OfficialRecord,
    mentions: Iterable[str] = (),
    copies: dict[str, str] | None = None,
    **options: object,
) -> Incident:
    """The incident these documents tell of."""
    roles = dict.fromkeys(mentions, DocumentRole.MENTION)
    placements = tuple(
        Placement(d.id, roles.get(d.id, DocumentRole.PRIMARY), copy_of=(copies or {}).get(d.id)) for d in documents
    )
    founded = "official" if any(isinstance(d, OfficialRecord) for d in documents) else "press"
    seed = Seed(str(options.pop("id", INCIDENT)), placements, founded_by=founded)
    return compose(seed, tuple(documents), **options)  # type: ignore[arg-type]  # keyword options of compose


def verdict(incident: Incident, fact: str) -> Verdict:
    """The verdict on one fact."""
    return next(v for v in incident.verdicts if v.fact == fact)


def facts(incident: Incident) -> set[str]:
    """Facts judged."""
    return {v.fact for v in incident.verdicts}


SOURCE = Source(
    "acme-json", "status", "https://status.acme.example/api/v2/incidents.json", Standing.OFFICIAL, providers=("acme",)
)
FEED = Source("acme-atom", "status", "https://status.acme.example/history.atom", Standing.OFFICIAL, providers=("acme",))


def seen(
    *posts: tuple[str, str, str], title: str = "Elevated errors", ids: str = "id", **fields: object
) -> StatusIncident:
    """One reading with (clock, state, text) posts."""
    updates = tuple(
        StatusUpdate(f"{ids}-{n:04d}" if ids else "", at(clock), state, text)
        for n, (clock, state, text) in enumerate(posts)
    )
    last = updates[-1] if updates else None
    values: dict[str, object] = {
        "id": "abc123", "source": "acme-json", "provider": "acme", "title": title, "url": "https://status.acme.example/incidents/abc123",
        "kind": RecordKind.INCIDENT, "impact": Severity.MINOR, "state": last.state if last else "unknown",
        "started_at": updates[0].at if updates else None, "resolved_at": last.at if last and last.state == "resolved" else None,
        "updated_at": last.at if last else None, "updates": updates,
    }  # fmt: skip
    return StatusIncident(**{**values, **fields})  # type: ignore[arg-type]  # fields of the dataclass by name
