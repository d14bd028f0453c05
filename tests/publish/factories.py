"""Hand-built records for tests of what is published: invented providers, outlets and incidents."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from scraper.core.model import (
    Archive,
    Article,
    Basis,
    Claim,
    Component,
    ComponentLevel,
    DocumentRole,
    Dossier,
    Incident,
    Instant,
    KeptUpdate,
    Level,
    Link,
    Note,
    OfficialRecord,
    OfficialTimes,
    Outcome,
    Override,
    PeakReports,
    Placement,
    PostmortemState,
    Precision,
    Provider,
    ProviderMention,
    ProviderRole,
    RecordKind,
    Relevance,
    Revision,
    RunReport,
    ScoreTerm,
    Sentence,
    Severity,
    Source,
    SourceOutcome,
    Standing,
    TimelineEvent,
    Unplaced,
    Verdict,
    Wave,
    Window,
    Withdrawal,
)
from scraper.publish.edition import Edition, make_edition
from scraper.publish.settings import Settings

DAY = datetime(2026, 4, 15, tzinfo=UTC)
NOW = datetime(2026, 4, 28, 18, 20, tzinfo=UTC)


def at(clock: str, day: datetime = DAY) -> datetime:
    """An instant of a day: `at("14:53")`."""
    hour, minute = clock.split(":")
    return day + timedelta(hours=int(hour), minutes=int(minute))


def minute(clock: str, day: datetime = DAY) -> Instant:
    """An instant known to the minute."""
    return Instant(at(clock, day), Precision.MINUTE, Basis.STATED)


PROVIDERS = (
    Provider(
        "nimbus",
        "Nimbus",
        homepage="https://nimbus.example/",
        components=(Component("chat", "Nimbus Chat"), Component("api", "Nimbus API"), Component("console", "Console")),
    ),
    Provider("quarry", "Quarry Cloud", components=(Component("storage", "Object storage"),)),
    Provider("tern", "Tern Mail"),
)
SOURCES = (
    Source(
        "nimbus-status",
        "status",
        "https://status.nimbus.example/history.json",
        Standing.OFFICIAL,
        providers=("nimbus",),
    ),
    Source("quarry-status", "status", "https://status.quarry.example/feed", Standing.OFFICIAL, providers=("quarry",)),
    Source("tern-status", "status", "https://tern.example/status", Standing.OFFICIAL, providers=("tern",)),
    Source("the-gauge", "feed", "https://gauge.example/rss", Standing.PRESS, publisher="The Gauge"),
    Source("quiet-paper", "feed", "https://quiet.example/rss", Standing.PRESS, publisher="Quiet Paper", quote="none"),
    Source(
        "made-up",
        "feed",
        "https://made-up.example/rss",
        Standing.PRESS,
        publisher="Made-up Mail",
        terms="invented outlet, for the demonstration",
    ),
)
SETTINGS = Settings(
    repository="https://git.example/people/outagewire",
    providers=PROVIDERS,
    sources=SOURCES,
    causes=(
        ("authentication", "Authentication", "Signing in or checking who asks failed."),
        ("capacity", "Capacity", "Too little room for the load."),
    ),
)


def claim(
    document: str,
    kind: str,
    value: int | str | PeakReports | None,
    quote: str = "",
    *,
    clock: str | None = None,
    **more: object,
) -> Claim:
    """A claim of a document; its id tells document, kind and value."""
    at_ = at(clock) if clock else None
    name = f"{document}:{kind}:{clock or value if not isinstance(value, PeakReports) else value.n}".replace(" ", "-")
    return Claim(
        id=name, kind=kind, document=document, value=value, quote=quote, start=0, end_offset=len(quote), at=at_,
        precision=Precision.MINUTE if at_ else None, basis=Basis.CONVERTED if at_ else None, **more,  # type: ignore[arg-type]
    )  # fmt: skip


def article(identity: str, publisher: str, source: str, title: str, *claims: Claim, **more: object) -> Article:
    """An article about the two-wave incident, published on its day."""
    values: dict[str, object] = {
        "url": f"https://{source}.example/{identity}", "standing": Standing.PRESS, "relevance": Relevance.INCIDENT, "score": 0.9,
        "text_hash": "0" * 64, "published": minute("18:30"), "providers": (ProviderMention("nimbus", ProviderRole.PRIMARY),), "claims": claims,
    }  # fmt: skip
    return Article(id=identity, source=source, title=title, publisher=publisher, **{**values, **more})  # type: ignore[arg-type]


def update(identity: str, clock: str, state: str, text: str, day: datetime = DAY) -> KeptUpdate:
    """One post of a status page."""
    return KeptUpdate(identity, at(clock, day), state, text, "1" * 64, (ComponentLevel("Nimbus Chat", Level.MAJOR),))


def record(native: str = "n1", day: datetime = DAY, **more: object) -> OfficialRecord:
    """The official record of the two-wave incident."""
    updates = (
        update("u1", "14:53", "investigating", "We are looking into failed sign-ins to Nimbus Chat.", day),
        update("u2", "16:01", "monitoring", "Requests to the API succeed again; sign-ins still fail.", day),
        update("u3", "17:42", "resolved", "Sign-ins work again.", day),
    )
    values: dict[str, object] = {
        "page": "nimbus-status", "native_id": native, "sources": ("nimbus-status",), "provider": "nimbus",
        "title": "Failed sign-ins", "url": f"https://status.nimbus.example/incidents/{native}", "kind": RecordKind.INCIDENT,
        "impact": Severity.MAJOR, "state": "resolved", "started_at": at("14:53", day), "resolved_at": at("17:42", day),
        "updated_at": at("17:42", day), "components": ("Nimbus Chat", "Nimbus API"), "updates": updates,
        "claims": (
            claim("r1", "started", "14:53", "We are looking into failed sign-ins", clock="14:53", speaker="provider"),
            claim("r1", "ended", "17:42", "Sign-ins work again.", clock="17:42", speaker="provider"),
        ),
        "revisions": (Revision(at("20:10", day), "u1", "text", "edited", "Sign-ins to green fail for all.", "Sign-ins fail for some."),),
    }  # fmt: skip
    return OfficialRecord(id="r1" if native == "n1" else f"r-{native}", **{**values, **more})  # type: ignore[arg-type]


def two_waves() -> Dossier:
    """A full incident: official record, four articles that disagree, one of them a copy, a note and a correction."""
    gauge = article(
        "a1", "The Gauge", "the-gauge", "Nimbus Chat locks users out for an afternoon",
        claim("a1", "started", "10:53 a.m. ET", "from 10:53 a.m. ET users could not sign in", clock="14:53"),
        claim("a1", "ended", "1:42 PM ET", "all clear at 1:42 PM ET", clock="17:42"),
        claim("a1", "peak_reports", PeakReports(15000, "simultaneous", "a report counter"), "15,000 reports", clock="15:28", speaker="crowd"),
        claim("a1", "workaround", "use the API", "the API kept answering with a fresh key"),
    )  # fmt: skip
    quiet = article(
        "a2", "Quiet Paper", "quiet-paper", "Eine Störung bei Nimbus",
        claim("a2", "started", "16:40 Uhr", "gegen 16:40 Uhr", clock="14:40", zone="CEST", qualifier="about"),
        claim("a2", "peak_reports", PeakReports(6000), "6.000 Meldungen"), language="de",
    )  # fmt: skip
    made = article(
        "a3", "Made-up Mail", "made-up", "Nimbus <b>down</b> & out",
        claim("a3", "cause", "authentication", "an authentication fault, we hear"),
        claim("a3", "started", "15:40 UTC", "down from 15:40 UTC", clock="15:40"), url="javascript:alert(1)",
    )  # fmt: skip
    copy = article("a4", "Copy Post", "the-gauge", "Nimbus Chat locks users out for an afternoon (agency)")
    incident = Incident(
        id="2026-04-15-nimbus-1453", kind=RecordKind.INCIDENT, title="Nimbus Chat failed in two waves on 15 April 2026; no cause given",
        providers=("nimbus",), components=("chat", "api"), state="resolved", severity=Severity.MAJOR,
        window=Window(minute("14:53"), minute("17:42"), 10140),
        official=OfficialTimes(minute("14:53"), minute("14:53"), minute("17:42")),
        placements=(
            Placement("r1", DocumentRole.PRIMARY, 1.0, (ScoreTerm("official", 1.0),)),
            Placement("a1", DocumentRole.PRIMARY, 0.92, (ScoreTerm("same_day", 0.5), ScoreTerm("provider", 0.42)), ("from 10:53 a.m. ET users could not sign in",), "2026-04-14-nimbus-0900", 0.31),
            Placement("a2", DocumentRole.PRIMARY, 0.8), Placement("a3", DocumentRole.PRIMARY, 0.7),
            Placement("a4", DocumentRole.PRIMARY, 0.9, copy_of="a1"),
        ),
        waves=(Wave(at("14:53"), at("15:03")), Wave(at("15:40"), at("17:42"))),
        verdicts=(
            Verdict("started", Outcome.DISPUTED, "2026-04-15T14:53:00Z", "official_clock", "A time from the status page outranks a time from the press.", "2026-04-15T14:40:00Z", "2026-04-15T15:40:00Z",
                    ("r1:started:14:53", "a1:started:14:53"), ("a3:started:15:40",), ("a2:started:14:40",), (("a3:started:15:40", "The second wave only."),)),
            Verdict("ended", Outcome.AGREED, "2026-04-15T17:42:00Z", "official_clock", "The last post that names all services.", supporting=("r1:ended:17:42", "a1:ended:17:42")),
            Verdict("peak_reports", Outcome.OPEN, None, "range", "Counts differ by hour and region; none is chosen.", 6000, 15000, (), ("a1:peak_reports:15000", "a2:peak_reports:6000")),
            Verdict("cause", Outcome.UNSUPPORTED, None, "attributed", "Nimbus gave none; one outlet guesses.", against=("a3:cause:authentication",)),
        ),
        timeline=(
            TimelineEvent(at("14:40"), Precision.MINUTE, "press", "Sign-ins fail, by one account.", ("a2:started:14:40",), wave=1),
            TimelineEvent(at("14:53"), Precision.MINUTE, "official", "Status page: investigating.", ("r1:started:14:53",), wave=1),
            TimelineEvent(at("15:28"), Precision.MINUTE, "crowd", "A counter stands at 15,000 reports.", ("a1:peak_reports:15000",), wave=1),
            TimelineEvent(at("15:40"), Precision.MINUTE, "press", "Errors return.", ("a3:started:15:40",), wave=2),
            TimelineEvent(at("16:01"), Precision.MINUTE, "official", "Status page: the API answers again.", ("r1",), wave=2),
            TimelineEvent(at("17:42"), Precision.MINUTE, "official", "Status page: resolved.", ("r1:ended:17:42",), wave=2, quoted=True),
        ),
        summary=(
            Sentence("Nimbus Chat and the Nimbus API returned errors from 14:53 UTC, the time Nimbus’s status page gives.", ("r1:started:14:53", "a1:started:14:53")),
            Sentence("Everything was marked resolved at 17:42 UTC.", ("r1:ended:17:42",)),
        ),
        links=(Link("similar", "2026-04-14-nimbus-0900", "Same components and symptom words"),), causes=("authentication",),
    )  # fmt: skip
    note = Note(
        "2026-04-15-nimbus-1453", "context", ("https://blog.nimbus.example/april", "javascript:bad()"), "notes/2026-04-15-nimbus-1453/2026-04-24-context.md",
        "Not the *April slowness*, which had another cause. <script>alert(1)</script> [x](javascript:alert(1))", contributors=("a-reader",),
    )  # fmt: skip
    correction = Override(
        "2026-04-15-nimbus-1453",
        "pin",
        "A source gave 11:40 ET for the return of errors.",
        "a-reviewer",
        fact="waves",
        value="2",
    )
    return Dossier(incident, (record(), gauge, quiet, made, copy), (note,), (correction,))


def brief(
    identity: str,
    provider: str = "nimbus",
    *,
    clock: str | None = "09:00",
    minutes: int | None = 45,
    severity: Severity = Severity.MINOR,
    state: str = "resolved",
    kind: RecordKind = RecordKind.INCIDENT,
    **more: object,
) -> Dossier:
    """A small incident of official record."""
    day = datetime.strptime(identity[:10], "%Y-%m-%d").replace(tzinfo=UTC)
    start = minute(clock, day) if clock else Instant(day, Precision.DAY)
    end = Instant(start.at + timedelta(minutes=minutes), Precision.MINUTE) if minutes is not None else None
    name = next((one.name for one in PROVIDERS if one.id == provider), provider)
    seen = KeptUpdate("u1", start.at, "investigating", "Looking into it.", "2" * 64)
    held = OfficialRecord(
        id=f"r-{identity}", page=f"{provider}-status", native_id=identity, sources=(f"{provider}-status",), provider=provider, title="Errors",
        url=f"https://status.{provider}.example/{identity}", kind=kind, impact=severity, state=state, started_at=start.at,
        resolved_at=end.at if end else None, updated_at=end.at if end else start.at, updates=(seen,),
    )  # fmt: skip
    values: dict[str, object] = {
        "id": identity, "kind": kind, "title": f"{name}: errors on {day.day} {day:%B} {day.year}", "providers": (provider,), "components": (), "state": state,
        "severity": severity, "window": Window(start, end, minutes * 60 if minutes is not None else None),
        "official": OfficialTimes(first_update=start, resolved=end), "placements": (Placement(held.id, DocumentRole.PRIMARY, 1.0),),
    }  # fmt: skip
    return Dossier(Incident(**{**values, **more}), (held,))  # type: ignore[arg-type]


def archive() -> Archive:
    """A small record with one of each: full, brief, ongoing, denied, planned, withdrawn, explained, length not known."""
    denied = brief(
        "2026-04-20-quarry-1100",
        "quarry",
        severity=Severity.UNKNOWN,
        denied=True,
        title="Quarry Cloud: outage reported, not confirmed",
    )
    gone = brief("2026-04-02-tern-0800", "tern", withdrawn=Withdrawal(NOW - timedelta(days=3), "It was a drill."))
    explained = brief(
        "2026-03-11-nimbus-1300", severity=Severity.CRITICAL, minutes=191, causes=("capacity",),
        postmortem=PostmortemState("published", None, datetime(2026, 3, 12, tzinfo=UTC), "https://blog.nimbus.example/march", 28_800),
    )  # fmt: skip
    article_only = brief("2026-04-13-nimbus", clock=None, minutes=None, severity=Severity.UNKNOWN, state="unknown")
    shelved = article("a9", "The Gauge", "the-gauge", "A year of outages", relevance=Relevance.ROUNDUP)
    return Archive(
        dossiers=(
            two_waves(),
            brief("2026-04-14-nimbus-0900", minutes=357),
            brief("2026-04-28-quarry-1734", "quarry", clock="17:34", minutes=None, severity=Severity.CRITICAL, state="ongoing"),
            brief("2026-04-28-tern-1800", "tern", clock="18:00", minutes=None, severity=Severity.NONE, state="ongoing", kind=RecordKind.MAINTENANCE),
            denied, gone, explained, article_only,
        ),
        unplaced=((Unplaced("a9", "a roundup founds no incident"), shelved),),
        aliases=(("2026-04-15-nimbus-1500", "2026-04-15-nimbus-1453"),),
    )  # fmt: skip


def report(when: datetime = NOW - timedelta(minutes=4), *, failed: tuple[str, ...] = ()) -> RunReport:
    """A run in which every source answered but those named."""
    outcomes = tuple(
        SourceOutcome(
            one.id,
            "failed" if one.id in failed else "unchanged",
            3,
            when if one.id not in failed else when - timedelta(hours=6),
            when - timedelta(hours=6) if one.id in failed else None,
        )
        for one in SOURCES
    )
    return RunReport(when, 0, 8, outcomes)


def edition(
    record: Archive | None = None, run: RunReport | None = None, *, now: datetime = NOW, settings: Settings = SETTINGS
) -> Edition:
    """An edition of a record."""
    return make_edition(record if record is not None else archive(), settings, run, now=now, commit="c0ffee")


def many(number: int) -> Archive:
    """A record of any size for measurements: each incident has a record, an article, a summary and two verdicts."""
    model = two_waves()
    dossiers = []
    for index in range(number):
        day = datetime(2024, 1, 1, tzinfo=UTC) + timedelta(hours=index * 2)
        identity = f"{day:%Y-%m-%d}-nimbus-{day:%H%M}"
        dossiers.append(
            replace(
                model,
                incident=replace(
                    model.incident,
                    id=identity,
                    links=(),
                    window=replace(
                        model.incident.window,
                        start=Instant(day, Precision.MINUTE),
                        end=Instant(day + timedelta(hours=2), Precision.MINUTE),
                    ),
                ),
            )
        )
    return Archive(tuple(dossiers))


def many_official(number: int) -> Archive:
    """A large record as status pages alone give it: each incident has one official record of three posts of its day."""
    model = record()
    dossiers = []
    for index in range(number):
        day = datetime(2024, 1, 1, tzinfo=UTC) + timedelta(hours=index * 2)
        one = brief(
            f"{day:%Y-%m-%d}-nimbus-{day:%H%M}",
            clock=f"{day:%H:%M}",
            severity=(Severity.MINOR, Severity.MAJOR)[index % 2],
        )
        posts = tuple(replace(post, at=day + timedelta(minutes=20 * k)) for k, post in enumerate(model.updates))
        end = posts[-1].at
        held = replace(
            model, id=f"r-{index}", started_at=day, resolved_at=end, updated_at=end, updates=posts, revisions=()
        )
        claims = tuple(
            replace(found, id=f"{held.id}-{found.kind}", document=held.id, at=end if found.kind == "ended" else day)
            for found in held.claims
        )
        verdicts = tuple(
            Verdict(
                found.kind,
                Outcome.SINGLE,
                found.at.strftime("%Y-%m-%dT%H:%M:%SZ") if found.at else None,
                "official_clock",
                "From the status page alone.",
                supporting=(found.id,),
            )
            for found in claims
        )
        events = tuple(
            TimelineEvent(post.at, Precision.SECOND, "official", f"Status page: {post.state}.", (claims[0].id,))
            for post in held.updates
        )
        said = (Sentence("Nimbus reported errors and marked them resolved.", (claims[0].id,)),)
        incident = replace(
            one.incident,
            verdicts=verdicts,
            timeline=events,
            summary=said,
            placements=(Placement(held.id, DocumentRole.PRIMARY, 1.0),),
        )
        dossiers.append(Dossier(incident, (replace(held, claims=claims),)))
    return Archive(tuple(dossiers))
