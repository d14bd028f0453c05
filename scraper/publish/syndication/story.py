"""An incident as a follower reads it who never sees the site: state, cited summary, timeline, sources."""

from __future__ import annotations

from collections.abc import Iterable

from scraper.core.model import Article, Document, Dossier, Instant, Outcome, TimelineEvent
from scraper.publish import links, wording
from scraper.publish.dossiers import lasted
from scraper.publish.edition import Edition
from scraper.publish.parts.evidence import fact_name
from scraper.publish.states import SEVERITY, state_mark
from scraper.publish.syndication.denial import denial
from scraper.publish.syndication.lineage import withdrawn_on
from scraper.publish.told_window import told_window
from scraper.publish.view import View

_EVENTS = 40
_SOURCES = 30
_REFS = 3


class Ref(View, frozen=True):
    """A mark that leads to a source; `url` is empty where the source has no plain address."""

    number: int
    url: str


class Cited(View, frozen=True):
    """A sentence and the sources that carry it."""

    text: str
    refs: tuple[Ref, ...]


class Line(View, frozen=True):
    """A line of the timeline."""

    when: str
    text: str


class SourceLine(View, frozen=True):
    """A source in the list below."""

    number: int
    publisher: str
    title: str
    url: str
    note: str


class Story(View, frozen=True):
    """Everything the template prints."""

    state: str
    severity: str
    window: str
    length: str
    invented: bool
    sentences: tuple[Cited, ...]
    disputes: tuple[str, ...]
    events: tuple[Line, ...]
    more_events: int
    postmortem: str
    postmortem_url: str
    sources: tuple[SourceLine, ...]
    more_sources: int
    url: str


def story_of(edition: Edition, dossier: Dossier) -> Story:
    """The view of one incident."""
    incident, base = dossier.incident, edition.settings.base_url
    ordered = sorted(dossier.documents, key=_place)
    numbers = {one.id: number for number, one in enumerate(ordered, 1)}
    urls = {one.id: links.safe_url(one.url) or "" for one in ordered}
    postmortem, address = postmortem_words(dossier)
    return Story(
        state=state_word(dossier),
        severity=SEVERITY[incident.severity].word,
        window=wording.sentence(told_window(dossier)),
        length=wording.length(lasted(dossier)),
        invented=edition.shows_invented(dossier),
        sentences=cited(dossier),
        disputes=tuple(
            f"{fact_name(one.fact)}: {one.explanation}" for one in incident.verdicts if one.outcome is Outcome.DISPUTED
        ),
        events=tuple(_line(one) for one in incident.timeline[:_EVENTS]),
        more_events=max(0, len(incident.timeline) - _EVENTS),
        postmortem=postmortem,
        postmortem_url=address,
        sources=tuple(_source(edition, one, numbers[one.id], urls[one.id]) for one in ordered[:_SOURCES]),
        more_sources=max(0, len(ordered) - _SOURCES),
        url=f"{base}{links.incident(incident.id)}",
    )


def state_word(dossier: Dossier) -> str:
    """The state of an incident as a follower is told it, also of one that lists no longer show."""
    incident = dossier.incident
    if incident.withdrawn is not None:
        return "Withdrawn"
    return "Denied by the provider" if incident.denied else state_mark(dossier).word


def why_gone(dossier: Dossier) -> tuple[str, str] | None:
    """When and why an incident left the lists; None while it stands in them."""
    gone, denied = dossier.incident.withdrawn, denial(dossier)
    if gone is not None:
        at = withdrawn_on(dossier)
        return wording.moment(at) if at else "", gone.reason
    return (wording.moment(denied.at), denied.explanation) if denied is not None else None


def cited(dossier: Dossier, most: int | None = None) -> tuple[Cited, ...]:
    """The first sentences of the summary with the sources that carry them."""
    ordered = sorted(dossier.documents, key=_place)
    numbers = {one.id: number for number, one in enumerate(ordered, 1)}
    urls = {one.id: links.safe_url(one.url) or "" for one in ordered}
    at_home = {claim.id: claim.document for one in ordered for claim in one.claims}
    return tuple(
        Cited(one.text, _refs((at_home.get(claim, claim) for claim in one.evidence), numbers, urls))
        for one in dossier.incident.summary[:most]
    )


def postmortem_words(dossier: Dossier) -> tuple[str, str]:
    """Whether the incident was explained, in words, and where."""
    lag = dossier.incident.postmortem
    if lag.status == "published":
        day = f", {wording.day(lag.published_at)}" if lag.published_at else ""
        told = ", as articles tell" if lag.by_press else day
        return f"Postmortem published{told}", links.safe_url(lag.url) or ""
    if lag.status == "promised":
        day = f" on {wording.day(lag.promised_at)}" if lag.promised_at else ""
        return f"A postmortem was promised{day}", ""
    return "", ""


def plain_summary(dossier: Dossier) -> str:
    """Two sentences in plain words: those of the summary, else state and window."""
    incident, gone = dossier.incident, why_gone(dossier)
    if gone is not None:
        return f"{state_word(dossier)}. {gone[1]}".strip()
    said = " ".join(one.text for one in incident.summary[:2])
    window = wording.sentence(told_window(dossier))
    return said or f"{state_mark(dossier).word}. {window}."


def _place(document: Document) -> tuple[bool, str, str]:
    """Official records first, then articles by date."""
    if isinstance(document, Article):
        return True, wording.iso(document.published.at) if document.published else "~", document.id
    return False, wording.iso(document.started_at) if document.started_at else "~", document.id


def _refs(documents: Iterable[str], numbers: dict[str, int], urls: dict[str, str]) -> tuple[Ref, ...]:
    known = sorted({one for one in documents if one in numbers}, key=numbers.__getitem__)
    return tuple(Ref(numbers[one], urls[one]) for one in known[:_REFS])


def _line(event: TimelineEvent) -> Line:
    return Line(wording.when(Instant(event.at, event.precision, until=event.end)), event.text)


def _source(edition: Edition, document: Document, number: int, url: str) -> SourceLine:
    if isinstance(document, Article):
        note = wording.when(document.published) if document.published else "undated"
        return SourceLine(
            number, document.publisher or links.host(document.url), document.title or "untitled", url, note
        )
    name = f"{edition.provider_name(document.provider)} status page"
    return SourceLine(number, name, document.title or "untitled", url, "official record")
