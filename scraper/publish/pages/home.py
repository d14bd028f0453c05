"""The front page: what is down now, the latest incidents, who has not explained, the month at a glance."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from functools import partial

from msgspec.structs import replace

from scraper.core.model import Dossier, OfficialRecord, Revision, Severity
from scraper.publish import links, wording
from scraper.publish.charts.punch import Punch, punch
from scraper.publish.dossiers import begins, on_since, records
from scraper.publish.edition import Edition
from scraper.publish.head import structured
from scraper.publish.in_the_news import told_now
from scraper.publish.page import Page, Plan
from scraper.publish.parts.dateline import Dateline, of_run
from scraper.publish.parts.edits import Edit, edit
from scraper.publish.parts.figures import Figure, month_figures
from scraper.publish.parts.lead import NOT_KNOWN, Lead, said_lead, said_lines
from scraper.publish.parts.rows import Clock, Row, clocks, open_lines, rows, unaged_lines
from scraper.publish.states import GRAVITY, SEVERITY, Mark, ProviderState, board, official_sources
from scraper.publish.view import View

KIND = "home"
TAB = ""

_LATEST = 8
_CLOCKS = 5
_BOARD = 12
_COUNTED = {Severity.UNKNOWN: "of unknown severity", Severity.NONE: "without stated impact"}


class Line(View, frozen=True):
    """A provider on the board."""

    name: str
    path: str
    mark: Mark
    note: str
    note_path: str
    iso: str
    read: str


class SeenEdit(View, frozen=True):
    """A provider's change of its page, with the incident it belongs to."""

    title: str
    path: str
    edit: Edit


class HomeView(View, frozen=True):
    """Everything the front page prints."""

    dateline: Dateline
    empty: bool
    invented: bool
    lead: Lead
    board: tuple[Line, ...]
    board_none: str
    board_note: str
    rest: int
    coverage: str
    latest: tuple[Row, ...]
    dated: bool
    clocks: tuple[Clock, ...]
    edits: tuple[SeenEdit, ...]
    month: str
    month_path: str
    figures: tuple[Figure, ...]
    punch: Punch | None


def pages(edition: Edition) -> Iterator[Plan]:
    """The one front page; it depends on the moment, so it is always made."""
    yield Plan("", partial(_page, edition))


def _page(edition: Edition) -> Page:
    view = view_of(edition)
    return Page(
        title="What is down now",
        description="Outages now and on record: what broke, when, what each source said, and who has not explained.",
        view=view,
        structured=structured({"@type": "WebSite", "name": edition.settings.name, "url": edition.settings.base_url}),
        feed="feeds/incidents.rss",
    )


def view_of(edition: Edition) -> HomeView:
    """The view model of the front page."""
    states = board(edition)
    unread = _is_unread(states)
    latest = edition.live[:_LATEST]
    newest = latest[0].incident if latest else None
    dated = any(begins(one.incident).year != edition.now.year for one in latest)
    month = next(iter(edition.by_month), None)
    dossiers = edition.by_month[month] if month else ()
    return HomeView(
        dateline=of_run(edition),
        empty=not edition.archive.dossiers,
        invented=any(edition.shows_invented(dossier) for dossier in edition.live[:_LATEST]),
        lead=replace(
            _lead(edition, states),
            held=unaged_lines(edition, [state.incident for state in _held(states) if state.incident]),
            told=unaged_lines(edition, told_now(edition, edition.live)),
            said=said_lines(edition, states),
        ),
        board=() if unread else tuple(_line(edition, state) for state in states[: max(_BOARD, _urgent(states))]),
        board_none=_board_none(states),
        board_note=_board_note(states),
        rest=0 if unread else max(0, len(states) - max(_BOARD, _urgent(states))),
        coverage=_coverage(edition, states),
        latest=rows(edition, latest, year=dated),
        dated=dated,
        clocks=clocks(edition, edition.live, _CLOCKS),
        edits=_edits(edition),
        month=wording.month(*month) if month else "",
        month_path=links.archive_month(*month) if month else "archive/",
        figures=month_figures(edition, *month) if month and newest else (),
        punch=punch(*month, dossiers, height=122) if month else None,
    )


def _is_unread(states: tuple[ProviderState, ...]) -> bool:
    """Whether no status page was ever read: a board would say `unknown` in every line."""
    return all(state.state == "unknown" and state.read is None for state in states)


def _board_none(states: tuple[ProviderState, ...]) -> str:
    if not states:
        return "No provider has a status page that we read."
    return f"None of the {len(states):,} status pages has been read yet, so the state of every provider is unknown."


def _urgent(states: tuple[ProviderState, ...]) -> int:
    return sum(state.state in ("down", "degraded") for state in states)


def _line(edition: Edition, state: ProviderState) -> Line:
    return Line(
        name=edition.provider_name(state.provider),
        path=links.provider(state.provider),
        mark=state.mark,
        note=state.note,
        note_path=links.incident(state.incident.incident.id) if state.incident else "",
        iso=wording.iso(state.read) if state.read else "",
        read=_read(edition, state),
    )


def _read(edition: Edition, state: ProviderState) -> str:
    """The time of a reading; its day where it is not today's."""
    if state.read is None:
        return "never"
    return wording.clock(state.read) if state.read.date() == edition.now.date() else wording.short_day(state.read)


def _board_note(states: tuple[ProviderState, ...]) -> str:
    down = sum(state.state == "down" and state.incident is not None for state in states)
    said = sum(state.by_page and state.state != "unknown" for state in states)
    unknown = sum(state.state == "unknown" for state in states)
    also = (
        f", {said} not well by its own page" if said == 1 else f", {said} not well by their own pages" if said else ""
    )
    return f"{down} of {len(states)} with an incident{also}, {unknown} unknown"


def _coverage(edition: Edition, states: tuple[ProviderState, ...]) -> str:
    read = sum(state.state != "unknown" or state.by_page for state in states)
    return f"{read} of {wording.count(len(edition.providers), 'provider')} read"


def _lead(edition: Edition, states: tuple[ProviderState, ...]) -> Lead:
    down = [state for state in states if state.state == "down" and state.incident is not None]
    if down:
        return _down_lead(edition, down)
    if edition.report is None:
        words = ("No run yet", "The record is empty. Run outagewire update to read the sources.") if not edition.archive.dossiers else (
            NOT_KNOWN,
            "No reading of the status pages is at hand, so no state is shown. The record below stands as it is.",
        )  # fmt: skip
        return Lead(Mark("unk", "Unknown"), (), words[0], "", words[1], "", "", ())
    if any(state.by_page and state.state != "unknown" for state in states):
        return said_lead(edition, states)
    if states and all(state.state == "unknown" and not state.by_page for state in states):
        return Lead(
            Mark("unk", "Unknown"), (), NOT_KNOWN, "",
            f"The status pages were last read at {wording.moment(edition.report.read)}, or did not answer. Unknown is not up.", "", "", (),
        )  # fmt: skip
    return _quiet_lead(edition, states)


def _quiet_lead(edition: Edition, states: tuple[ProviderState, ...]) -> Lead:
    """Where no page that was read speaks of trouble, but others fell silent, articles do, or nothing does."""
    held = _held(states)
    if held:
        return _held_lead(edition, states, held)
    told = told_now(edition, edition.live)
    if told:
        return _news_lead(edition, states, told)
    if any(state.by_page for state in states):
        return said_lead(edition, states)
    unknown = sum(state.state == "unknown" for state in states)
    said = f"; {unknown} could not be read" if unknown else ""
    return Lead(
        Mark("none", "No incident known", quiet=True), (), "Nothing we watch is known to be down", "",
        f"Of {wording.count(len(states), 'provider')}, {len(states) - unknown} answered and name no open incident{said}. That is what we read, not a promise.", "", "", (),
        NOT_KNOWN,
    )  # fmt: skip


def _held(states: tuple[ProviderState, ...]) -> tuple[ProviderState, ...]:
    """Providers whose page had an incident open when it was last read, and does not answer now."""
    return tuple(
        one for one in states if one.state == "unknown" and one.incident and one.incident.incident.state == "ongoing"
    )


def _held_lead(edition: Edition, states: tuple[ProviderState, ...], held: tuple[ProviderState, ...]) -> Lead:
    """Where the only incidents open are those of pages that fell silent: no answer does not make them good."""
    names = wording.listing(tuple(edition.provider_name(one.provider) for one in held))
    many = len(held) > 1
    answered = sum(state.state != "unknown" for state in states)
    dek = (
        f"{'Their status pages do' if many else 'Its status page does'} not answer now, which is no sign that all is well. "
        f"Of {wording.count(len(states), 'provider')}, {answered} answered and name no open incident."
    )
    title = f"Unknown now: {names}, with {'incidents' if many else 'an incident'} open when last read"
    return Lead(Mark("unk", "Unknown"), (), title, "", dek, "", "", (), NOT_KNOWN)


def _news_lead(edition: Edition, states: tuple[ProviderState, ...], told: tuple[Dossier, ...]) -> Lead:
    """Where no status page names an open incident, but articles tell of one that nobody says is over."""
    watched = [state for state in states if official_sources(edition, state.provider)]
    answered = sum(state.read is not None and state.state != "down" for state in watched)
    names = dict.fromkeys(edition.provider_name(one) for found in told for one in found.incident.providers)
    many = f"{wording.sentence(wording.number(len(told)))} outages are" if len(told) > 1 else "An outage is"
    dek = f"Articles alone tell of {'them' if len(told) > 1 else 'it'}. {answered} of {wording.count(len(watched), 'status page')} answered, and none names an open incident: silence is no proof that all is well."
    title = f"{many} in the news, end not known: {wording.listing(tuple(names))}"
    return Lead(Mark("unk", "Told by articles"), (), title, "", dek, "", "", (), NOT_KNOWN)


def _down_lead(edition: Edition, down: list[ProviderState]) -> Lead:
    found = list({one.incident.id: one for state in down for one in state.open_now}.values())
    incident = found[0].incident
    names = tuple(edition.provider_name(state.provider) for state in down)
    if len(found) > 1:
        many, whose = wording.sentence(wording.number(len(found))), wording.listing(names)
        lines = open_lines(edition, found)
        was = f"{many} were open when last read: {whose}"
        return Lead(None, _counts(found), f"{many} incidents are open: {whose}", "", "", "", "", lines, was)
    start = on_since(found[0])
    since = wording.iso(start.at) if start and wording.has_clock(start) else ""
    dek = " ".join(sentence.text for sentence in incident.summary[:3])
    mark = Mark(SEVERITY[incident.severity].icon, f"{SEVERITY[incident.severity].word}, ongoing")
    return Lead(
        mark,
        names,
        incident.title,
        links.incident(incident.id),
        dek,
        since,
        f"since {wording.near(start, edition.now)}" if start and since else "",
        (),
    )


def _counts(found: list[Dossier]) -> tuple[str, ...]:
    """How many of each severity: `1 critical`, `2 major`."""
    by_severity = Counter(one.incident.severity for one in found)
    order = sorted(by_severity.items(), key=lambda item: -GRAVITY[item[0]])
    return tuple(f"{number} {_COUNTED.get(severity, SEVERITY[severity].word.casefold())}" for severity, number in order)


def _edits(edition: Edition) -> tuple[SeenEdit, ...]:
    found = [
        (revision.seen_at, record.id, revision, record, dossier)
        for dossier in edition.live[:200]
        for record in records(dossier)
        for revision in record.revisions
    ]
    latest = sorted(found, key=lambda item: item[:2], reverse=True)[:2]
    return tuple(_seen(revision, record, dossier) for _, _, revision, record, dossier in latest)


def _seen(revision: Revision, record: OfficialRecord, dossier: Dossier) -> SeenEdit:
    return SeenEdit(dossier.incident.title, links.incident(dossier.incident.id), edit(revision, record))
