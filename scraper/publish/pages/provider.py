"""A provider: is it down, the last ninety days, how long its outages last, whether it explains them, its feeds."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator
from functools import partial

from msgspec.structs import replace

from scraper.core.model import Dossier
from scraper.publish import links, wording
from scraper.publish.charts.bars import Bars, bars
from scraper.publish.charts.eras import Eras, eras
from scraper.publish.charts.heat import Heat, heat
from scraper.publish.coverage import Coverage
from scraper.publish.dossiers import begins, on_since
from scraper.publish.edition import Edition
from scraper.publish.keys import digest
from scraper.publish.page import Crumb, Page, Plan
from scraper.publish.parts.dateline import Dateline, of_run
from scraper.publish.parts.figures import Figure
from scraper.publish.parts.reliability import Bin, histogram, reliability
from scraper.publish.parts.rows import Clock, OpenLine, Row, clocks, open_lines, rows
from scraper.publish.parts.ways import Official, own_pages
from scraper.publish.states import BY_PAGE, DOWN, GRAVITY, Mark, ProviderState, provider_state
from scraper.publish.view import View

KIND = "provider"
TAB = "providers/"

_LISTED = 25
_SIGNS = ("crit", "major", "minor", "maint", "unk", "none")
"""Signs of an open incident's severity or a part's level, gravest first."""


class PartLine(View, frozen=True):
    """A component: name, page, what is known of it now."""

    name: str
    path: str
    mark: Mark
    incidents: int


class ProviderView(View, frozen=True):
    """Everything a provider's page prints."""

    id: str
    name: str
    dateline: Dateline
    crumbs: tuple[Crumb, ...]
    invented: bool
    mark: Mark
    title: str
    old: str
    dek: str
    open_path: str
    open: tuple[OpenLine, ...]
    since: str
    own: tuple[Official, ...]
    parts: tuple[PartLine, ...]
    calm: tuple[PartLine, ...]
    calm_words: str
    bars: Bars
    heat: Heat
    eras: Eras
    press_only: str
    figures: tuple[Figure, ...]
    bins: tuple[Bin, ...]
    count: str
    clocks: tuple[Clock, ...]
    incidents: tuple[Row, ...]
    more: int
    months: tuple[Crumb, ...]
    planned: tuple[Row, ...]


def pages(edition: Edition) -> Iterator[Plan]:
    """A page for each provider; they depend on the moment."""
    planned: defaultdict[str, list[Dossier]] = defaultdict(list)
    for dossier in edition.other:
        for identity in dossier.incident.providers:
            planned[identity].append(dossier)
    read = of_run(edition)
    for identity in edition.providers:
        state = provider_state(edition, identity)
        shown = [
            *edition.by_provider.get(identity, ()),
            *planned[identity],
            *([state.incident] if state.incident else ()),
        ]
        key = digest(
            edition.now, read, replace(state, incident=None, open_now=()), [edition.keys[one.incident.id] for one in shown],
            edition.covered.get(identity),
        )  # fmt: skip
        yield Plan(links.provider(identity), partial(_page, edition, identity, state, tuple(planned[identity])), key)


def _page(edition: Edition, identity: str, state: ProviderState, planned: tuple[Dossier, ...]) -> Page:
    view = view_of(edition, identity, state, planned)
    return Page(
        title=f"Is {view.name} down?",
        description=f"{view.title}. {view.count} on record: lengths, gaps, acknowledgements, postmortems.",
        view=view,
        feed=f"feeds/providers/{identity}/incidents.rss",
    )


def view_of(edition: Edition, identity: str, state: ProviderState, planned: tuple[Dossier, ...]) -> ProviderView:
    """The view model of one provider; `planned` are its maintenance and notices, newest first."""
    name = edition.provider_name(identity)
    dossiers = edition.by_provider.get(identity, ())
    running = on_since(state.incident) if state.incident and state.state == "down" else None
    hit, calm = _parts(edition, identity, state)
    covered = edition.covered.get(identity, Coverage()).read(state.read)
    return ProviderView(
        id=identity,
        name=name,
        dateline=of_run(edition),
        crumbs=(Crumb("Providers", "providers/"),),
        invented=any(edition.shows_invented(one) for one in dossiers[:_LISTED]),
        mark=state.mark,
        title=f"Is {name} down? {_title(state)}",
        old=f"Is {name} down? Unknown now",
        dek=_dek(state),
        open_path=links.incident(state.incident.incident.id) if state.incident else "",
        open=open_lines(edition, state.open_now) if len(state.open_now) > 1 else (),
        since=wording.iso(running.at) if running and wording.has_clock(running) else "",
        own=own_pages(edition, identity),
        parts=hit,
        calm=calm,
        calm_words=_calm_words(hit, calm),
        bars=bars(name, dossiers, edition.now, covered),
        heat=heat(name, dossiers, edition.now, covered),
        eras=eras(name, covered, edition.now),
        press_only=_press_only(dossiers),
        figures=reliability(dossiers, covered, lambda one: one.provider == identity),
        bins=histogram(dossiers),
        count=wording.count(len(dossiers), "incident"),
        clocks=clocks(edition, dossiers, 3),
        incidents=rows(edition, dossiers[:_LISTED], year=True),
        more=max(0, len(dossiers) - _LISTED),
        months=_months(edition, identity),
        planned=rows(edition, planned[:5], year=True),
    )


def _title(state: ProviderState) -> str:
    if state.state in ("down", "degraded"):
        return f"{'Yes' if state.mark.icon in ('crit', 'major') else 'In part'}: {state.note}"
    if state.state == "unknown":
        return f"Unknown: {state.note[:1].casefold()}{state.note[1:]}"
    if state.state == "maintenance":
        return "Planned maintenance" if state.incident else f"Maintenance: {state.note}"
    return "No incident known"


def _dek(state: ProviderState) -> str:
    if state.incident is not None:
        return state.incident.incident.title
    if state.state == "none" and state.read is not None:
        return f"Its status page was read at {wording.moment(state.read)} and names no open incident. That is what we read, not a promise."
    if state.said is not None and state.state != "unknown" and state.read is not None:
        return f"Read at {wording.moment(state.read)}. Without an incident nothing tells when it began, or what it is."
    return "Unknown is not up: look at the provider’s own page."


def _parts(edition: Edition, identity: str, state: ProviderState) -> tuple[tuple[PartLine, ...], tuple[PartLine, ...]]:
    """The components that an open incident names or that the page says are not well, gravest first; and all others, which
    share one state.
    """
    counts = Counter(part for one in edition.by_provider.get(identity, ()) for part in parts_of(edition, identity, one))
    running = sorted(state.open_now, key=lambda one: GRAVITY[one.incident.severity])
    gravest = {part: DOWN[one.incident.severity] for one in running for part in parts_of(edition, identity, one)}
    for one in state.said.parts if state.said else ():
        part, mark = edition.component_id(identity, one.name), BY_PAGE[one.level]
        if part not in gravest or _SIGNS.index(mark.icon) < _SIGNS.index(gravest[part].icon):
            gravest[part] = mark
    calm = (
        Mark("none", "no incident known", quiet=True)
        if state.state in ("none", "down", "degraded") and not _is_whole(state)
        else Mark("unk", "unknown", quiet=True)
    )
    lines = [
        (
            part in gravest,
            PartLine(name, links.component(identity, links.slug(part)), gravest.get(part, calm), counts[part]),
        )
        for part, name in components_of(edition, identity)
    ]
    hit = sorted((line for struck, line in lines if struck), key=lambda line: _SIGNS.index(line.mark.icon))
    return tuple(hit), tuple(line for struck, line in lines if not struck)


def _is_whole(state: ProviderState) -> bool:
    """Whether the page speaks of trouble and names neither an incident nor a part: any part may be meant."""
    return state.by_page and not (state.said and state.said.parts)


def _calm_words(hit: tuple[PartLine, ...], calm: tuple[PartLine, ...]) -> str:
    """`10 parts: no incident known`; `38 other parts: unknown`."""
    if not calm:
        return ""
    return f"{wording.count(len(calm), 'other part' if hit else 'part')}: {calm[0].mark.word}"


def parts_of(edition: Edition, provider: str, dossier: Dossier) -> frozenset[str]:
    """Ids of the provider's components an incident names."""
    return frozenset(edition.component_id(provider, part) for part in dossier.incident.components)


def components_of(edition: Edition, identity: str, *, ever: bool = False) -> tuple[tuple[str, str], ...]:
    """Components of a provider as (id, name): those configured, then those only the record names. One a path. With `ever`
    also those that only incidents name which were withdrawn or denied: their addresses stay.
    """
    provider = edition.providers[identity]
    found = {component.id: component.name for component in provider.components}
    gone = (one for one in (*edition.withdrawn, *edition.denied) if ever and identity in one.incident.providers)
    for dossier in (*edition.by_provider.get(identity, ()), *gone):
        for part in dossier.incident.components:
            found.setdefault(edition.component_id(identity, part), part)
    by_path: dict[str, tuple[str, str]] = {}
    for part, name in sorted(found.items(), key=lambda item: item[0]):
        by_path.setdefault(links.slug(part), (part, name))
    return tuple(sorted(by_path.values(), key=lambda item: (item[1].casefold(), item[0])))


def _press_only(dossiers: tuple[Dossier, ...]) -> str:
    """How many incidents no status page tells of: those the figures cannot know whole."""
    found = sum(one.incident.official.first_update is None for one in dossiers)
    return f"{wording.count(found, 'incident')} known from other sources alone." if found else ""


def _months(edition: Edition, identity: str) -> tuple[Crumb, ...]:
    found = {(begins(one.incident).year, begins(one.incident).month) for one in edition.by_provider.get(identity, ())}
    return tuple(
        Crumb(wording.month(*month), links.provider_month(identity, *month)) for month in sorted(found, reverse=True)
    )
