"""What can be said of a provider now. Silence is not health: without a fresh, unbroken reading the state is unknown."""

from __future__ import annotations

from datetime import datetime, timedelta

from scraper.core.judging.read_times import posted_times
from scraper.core.model import Dossier, Level, OfficialRecord, RecordKind, Severity, Source, Standing
from scraper.publish import wording
from scraper.publish.dossiers import begins, called_off, on_since, plan_of, planned_end, records
from scraper.publish.edition import Edition
from scraper.publish.in_the_news import told_note, told_now
from scraper.publish.said import Said, said_now
from scraper.publish.view import View

STALE = timedelta(hours=2)
"""A reading older than this says nothing about now."""

_FAILED = "failed"


class Mark(View, frozen=True):
    """A state as shape and word: `icon` is the name of a sign, `quiet` sets it in secondary ink."""

    icon: str
    word: str
    quiet: bool = False


SEVERITY = {
    Severity.CRITICAL: Mark("crit", "Critical"),
    Severity.MAJOR: Mark("major", "Major"),
    Severity.MINOR: Mark("minor", "Minor"),
    Severity.NONE: Mark("none", "No impact stated"),
    Severity.UNKNOWN: Mark("unk", "Severity not known"),
}
GRAVITY = {
    Severity.CRITICAL: 4,
    Severity.MAJOR: 3,
    Severity.MINOR: 2,
    Severity.UNKNOWN: 1,
    Severity.NONE: 0,
}
"""How grave for display, highest first; statistics never order `unknown`."""

_STATE_WORD = {"ongoing": Mark("crit", "Ongoing"), "resolved": Mark("done", "Resolved", quiet=True)}
SCHEDULED = Mark("maint", "Scheduled", quiet=True)
"""Of what its page has only announced."""
CANCELLED, NOT_HELD = Mark("unk", "Cancelled", quiet=True), Mark("unk", "Not held", quiet=True)
"""Of what its page announced and called off in as many words, or closed before it was to begin."""
DOWN = {
    Severity.CRITICAL: Mark("crit", "Down"),
    Severity.MAJOR: Mark("major", "Major incident"),
    Severity.MINOR: Mark("minor", "Minor incident"),
    Severity.NONE: Mark("minor", "Incident open"),
    Severity.UNKNOWN: Mark("unk", "Incident open, severity not known"),
}
BY_PAGE = {
    Level.MAJOR: Mark("crit", "Down"),
    Level.PARTIAL: Mark("major", "Partial outage"),
    Level.DEGRADED: Mark("minor", "Degraded"),
    Level.UNKNOWN: Mark("unk", "Unknown"),
    Level.MAINTENANCE: Mark("maint", "Maintenance"),
}
"""What a page says of the whole or of a part, no incident named."""
_GRAVITY_BY_PAGE = {Level.MAJOR: 4, Level.PARTIAL: 3, Level.DEGRADED: 2}
_STATE_BY_PAGE = {
    Level.MAJOR: "down",
    Level.PARTIAL: "down",
    Level.DEGRADED: "degraded",
    Level.UNKNOWN: "unknown",
    Level.MAINTENANCE: "maintenance",
}
_ORDER = ("down", "degraded", "unknown", "maintenance", "none")


def state_mark(dossier: Dossier) -> Mark:
    """The state of an incident as the record has it."""
    incident = dossier.incident
    if plan_of(dossier) is not None:
        return SCHEDULED
    if (off := off_mark(dossier)) is not None:
        return off
    if incident.state == "ongoing":
        return Mark(SEVERITY[incident.severity].icon, "Ongoing")
    return _STATE_WORD.get(incident.state, Mark("unk", "State not known"))


def off_mark(dossier: Dossier) -> Mark | None:
    """How works are marked that were announced and not held; None for all others."""
    off = called_off(dossier)
    return None if off is None else CANCELLED if off.cancelled else NOT_HELD


class ProviderState(View, frozen=True):
    """One line of the board. `state` is down, degraded, unknown, maintenance or none; `read` the instant of the reading
    that says so, None where there is none; `incident` the gravest that is open, `open_now` all that are; `said` what the
    status page says of now besides, None where that is nothing or that all is well.
    """

    provider: str
    state: str
    mark: Mark
    note: str
    read: datetime | None
    incident: Dossier | None = None
    open_now: tuple[Dossier, ...] = ()
    said: Said | None = None

    @property
    def by_page(self) -> bool:
        """Whether the page says that not all is well, and no incident on record goes with it."""
        return self.said is not None and self.incident is None and self.state in ("down", "degraded", "unknown")

    @property
    def rank(self) -> tuple[int, int]:
        """Order on the board: down, the gravest first, degraded, unknown, what is told of first, maintenance, none known."""
        gravity = GRAVITY[self.incident.incident.severity] if self.state == "down" and self.incident else 0
        if self.state == "down" and self.said:
            gravity = max(gravity, _GRAVITY_BY_PAGE.get(self.said.level, 0))
        if self.state == "unknown" and (self.incident or self.by_page):
            gravity = 1
        return _ORDER.index(self.state), -gravity


def official_sources(edition: Edition, provider: str) -> tuple[Source, ...]:
    """The enabled status pages of a provider."""
    return tuple(
        source
        for source in edition.settings.sources
        if source.enabled
        and source.kind == "status"
        and source.standing is Standing.OFFICIAL
        and provider in source.providers
    )


def last_read(edition: Edition, source: str) -> datetime | None:
    """When a source last answered whole, as the run report tells; None where it never did or no report is at hand."""
    outcome = edition.outcomes.get(source)
    if edition.report is None or outcome is None:
        return None
    if outcome.last_success is None and outcome.outcome not in (_FAILED, "not_due"):
        return edition.report.at  # a report that was made before outcomes told it
    return outcome.last_success


def is_fresh(edition: Edition, source: str) -> bool:
    """Whether a source answered in its last try, and not longer ago than a state may be shown as current."""
    outcome, read = edition.outcomes.get(source), last_read(edition, source)
    return outcome is not None and outcome.answered and read is not None and edition.now - read <= STALE


def provider_state(edition: Edition, provider: str) -> ProviderState:
    """What can be said of a provider at the edition's moment."""
    sources = official_sources(edition, provider)
    reads = [last_read(edition, source.id) for source in sources]
    read = min((at for at in reads if at is not None), default=None)
    open_now = tuple(found for found in edition.by_provider.get(provider, ()) if found.incident.state == "ongoing")
    confirmed = tuple(found for found in open_now if _is_confirmed(edition, found))
    said = _said_now(edition, provider, sources)
    trouble = said is not None and said.is_trouble
    if confirmed:
        return _down(edition, provider, confirmed, read, said)
    if not trouble and not (sources and all(is_fresh(edition, source.id) for source in sources)):
        return _unknown(edition, provider, sources, open_now, read)
    if open_now:
        return _down(edition, provider, open_now, read, said)
    if said and trouble:
        return _by_page(provider, said, read)
    told = told_now(edition, edition.by_provider.get(provider, ()))
    if told:
        note = f"{told_note(edition, told[0])}; its status page names none"
        return ProviderState(provider, "unknown", Mark("unk", "Unknown"), note, read, told[0])
    return _calm(edition, provider, said, read)


def _calm(edition: Edition, provider: str, said: Said | None, read: datetime | None) -> ProviderState:
    """Where nothing is open, and no page says that something is wrong."""
    if said and said.level is Level.UNKNOWN:
        return _by_page(provider, said, read)
    planned = _maintenance(edition, provider, read)
    if planned or said is None:
        return planned or ProviderState(provider, "none", Mark("none", "No incident known", quiet=True), "", read)
    return _by_page(provider, said, read)


def _said_now(edition: Edition, provider: str, sources: tuple[Source, ...]) -> Said | None:
    fresh = (source for source in sources if is_fresh(edition, source.id))
    told = ((source, edition.outcomes[source.id].said) for source in fresh)
    return said_now(edition, provider, [(source, word) for source, word in told if word is not None])


def _by_page(provider: str, said: Said, read: datetime | None) -> ProviderState:
    """What the page says, where no incident goes with it."""
    note = wording.sentence(said.note) if said.level is Level.UNKNOWN else said.note
    return ProviderState(provider, _STATE_BY_PAGE[said.level], BY_PAGE[said.level], note, read, said=said)


def board(edition: Edition) -> tuple[ProviderState, ...]:
    """The state of each provider that has a status page, an open incident or one in the news: down first, then by name."""
    in_the_news = {one for found in told_now(edition, edition.live) for one in found.incident.providers}
    shown = [
        provider
        for provider in edition.providers
        if official_sources(edition, provider)
        or provider in in_the_news
        or any(found.incident.state == "ongoing" for found in edition.by_provider.get(provider, ()))
    ]
    found = [provider_state(edition, provider) for provider in shown]
    return tuple(sorted(found, key=lambda line: (line.rank, edition.provider_name(line.provider).casefold())))


def _is_confirmed(edition: Edition, dossier: Dossier) -> bool:
    """Whether the page that keeps the incident open was read just now."""
    return any(
        is_fresh(edition, source)
        for record in records(dossier)
        if record.resolved_at is None
        for source in record.sources
    )


def _down(
    edition: Edition, provider: str, open_now: tuple[Dossier, ...], read: datetime | None, said: Said | None = None
) -> ProviderState:
    """What is open, as grave as its page has it: the severity of the gravest, or what the page says beside it."""
    gravest = max(open_now, key=lambda found: (GRAVITY[found.incident.severity], found.incident.id))
    more = f"; {len(open_now) - 1} more open" if len(open_now) > 1 else ""
    start = on_since(gravest)
    since = (
        f"since {wording.near(start, edition.now)}" if start else f"recorded {wording.day(begins(gravest.incident))}"
    )
    mark, note = DOWN[gravest.incident.severity], f"{since}{more}"
    if said and _GRAVITY_BY_PAGE.get(said.level, 0) > GRAVITY[gravest.incident.severity]:
        mark, note = BY_PAGE[said.level], f"{note}; {said.clause}"
    return ProviderState(provider, "down", mark, note, read, gravest, open_now, said)


def _unknown(
    edition: Edition,
    provider: str,
    sources: tuple[Source, ...],
    open_now: tuple[Dossier, ...],
    read: datetime | None,
) -> ProviderState:
    failing = [edition.outcomes[source.id] for source in sources if source.id in edition.outcomes]
    since = min((one.failing_since for one in failing if one.failing_since is not None), default=None)
    if not sources:
        note = "No status page is read"
    elif since is not None:
        note = f"The status page has {'never answered; first asked' if read is None else 'not answered since'} {wording.moment(since)}"
    elif read is not None:
        note = f"Last read {wording.moment(read)}"
    else:
        note = "Not read yet" if edition.report is None else "Not read in the last run"
    incident = open_now[0] if open_now else None
    told = told_now(edition, edition.by_provider.get(provider, ()))
    if open_now:
        note += "; an incident was open when last read"
    elif told:
        incident, note = told[0], told_note(edition, told[0])
    return ProviderState(provider, "unknown", Mark("unk", "Unknown"), note, read, incident)


def _maintenance(edition: Edition, provider: str, read: datetime | None) -> ProviderState | None:
    for dossier in edition.other:
        incident = dossier.incident
        if incident.kind is RecordKind.MAINTENANCE and provider in incident.providers and _runs(edition, dossier):
            end = planned_end(dossier)
            note = f"Planned, until {wording.when(end)}" if end else "End not stated"
            return ProviderState(provider, "maintenance", Mark("maint", "Maintenance"), note, read, dossier)
    return None


def _runs(edition: Edition, dossier: Dossier) -> bool:
    start = dossier.incident.window.start
    return dossier.incident.state == "ongoing" and (start is None or start.at <= edition.now)


def latest_post(dossier: Dossier) -> datetime | None:
    """The last instant the provider's page itself gives for an incident."""
    found: list[datetime] = []
    for record in dossier.documents:
        if not isinstance(record, OfficialRecord):
            continue
        times = posted_times(record)
        found += [times[post.id] for post in record.updates if post.removed_at is None]
        if record.updated_at is not None:
            found.append(record.updated_at)
    return max(found, default=None)
