"""Explanations: official postmortems and notes of contributors, and the register of promised but missing ones."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from functools import partial
from typing import TypeVar

from scraper.core.model import Dossier, Note
from scraper.publish import links, wording
from scraper.publish.counting import counted_causes, counts
from scraper.publish.dossiers import explained_by, id_day, is_explained, is_unexplained, lasted, providers_account
from scraper.publish.edition import Edition
from scraper.publish.page import Page, Plan
from scraper.publish.parts.figures import Figure, length_parts
from scraper.publish.view import View

KIND = "postmortems"
TAB = "postmortems/"

_Line = TypeVar("_Line")

_MOST = 60
"""Waiting incidents that are listed; older ones are in the archive."""
_KEPT = 200
"""Explanations, and notes, that are listed."""
_SHOWN, _FEW = 12, 3
"""Lines of a list that stand open; a few more are no reason to close any."""


class Explained(View, frozen=True):
    """A published postmortem: which incident, how long it took, where it is."""

    title: str
    path: str
    day: str
    lag: str
    url: str
    host: str


class NoteLine(View, frozen=True):
    """A note of a contributor on an incident."""

    title: str
    path: str
    kind: str
    day: str


class Waiting(View, frozen=True):
    """An incident without an explanation: since when, how long it was, whether one was promised and for which day."""

    title: str
    path: str
    since: str
    iso: str
    promise: str
    due: str
    due_iso: str
    length: str


class Explanations(View, frozen=True):
    """Published postmortems: those that are shown at once, and those behind a heading."""

    first: tuple[Explained, ...]
    more: tuple[Explained, ...]


class Notes(View, frozen=True):
    """Notes: those that are shown at once, and those behind a heading."""

    first: tuple[NoteLine, ...]
    more: tuple[NoteLine, ...]


class Waits(View, frozen=True):
    """Incidents without an explanation: those that are shown at once, and those behind a heading."""

    first: tuple[Waiting, ...]
    more: tuple[Waiting, ...]


class PostmortemsView(View, frozen=True):
    """Everything the page prints."""

    invented: bool
    figures: tuple[Figure, ...]
    explained: Explanations
    notes: Notes
    promised: tuple[Waiting, ...]
    waiting: Waits
    rest: int
    causes: tuple[tuple[str, str, int], ...]


def pages(edition: Edition) -> Iterator[Plan]:
    """The one page. Clocks hold the instant they run from; a script adds the days."""
    yield Plan("postmortems/", partial(_page, edition))


def _page(edition: Edition) -> Page:
    explained: list[Dossier] = []
    promised: list[tuple[datetime, Dossier]] = []
    grave: list[tuple[datetime, Dossier]] = []
    for one in edition.live:
        if is_explained(one):
            explained.append(one)
        elif is_unexplained(one) and (end := _end(one)) is not None:
            if one.incident.postmortem.promised_at is not None:
                promised.append((end, one))
            elif one.incident.severity in ("major", "critical"):
                grave.append((end, one))
    notes = tuple(_note(one, note) for one in edition.live for note in one.notes if note.kind == "postmortem")
    view = PostmortemsView(
        invented=any(
            edition.shows_invented(one)
            for one in edition.live
            if one.incident.postmortem.status == "published" or one.notes
        ),
        figures=_figures(edition, explained, len(promised)),
        explained=Explanations(*_parted(tuple(map(_explained, explained[:_KEPT])))),
        notes=Notes(*_parted(notes[:_KEPT])),
        promised=tuple(_waiting(one, end) for end, one in sorted(promised, key=_oldest)),
        waiting=Waits(
            *_parted(tuple(_waiting(one, end) for end, one in reversed(sorted(grave, key=_oldest)[-_MOST:])))
        ),
        rest=max(0, len(grave) - _MOST),
        causes=tuple((name, path, count) for name, path, count in cause_counts(edition) if count),
    )
    return Page(
        "Postmortems",
        "Which outages were explained, how long it took, and which promised ones are missing.",
        view,
        feed="feeds/postmortems.rss",
    )


def _parted(lines: tuple[_Line, ...]) -> tuple[tuple[_Line, ...], tuple[_Line, ...]]:
    """The first lines, and the others where they are more than a few."""
    shown = len(lines) if len(lines) <= _SHOWN + _FEW else _SHOWN
    return lines[:shown], lines[shown:]


def _oldest(waiting: tuple[datetime, Dossier]) -> tuple[datetime, str]:
    return waiting[0], waiting[1].incident.id


def _figures(edition: Edition, explained: list[Dossier], promised: int) -> tuple[Figure, ...]:
    lags = sorted(one.incident.postmortem.lag_s for one in edition.live if one.incident.postmortem.lag_s is not None)
    return (
        Figure(
            "Explained",
            ((f"{sum(map(counts, explained)):,}", f"of {sum(map(counts, edition.live)):,}"),),
            "incidents on record with an official postmortem",
        ),
        Figure("Promised, missing", ((f"{promised:,}", ""),), "as far as we read"),
        Figure(
            "Median wait",
            length_parts(lags[len(lags) // 2] if lags else None),
            f"n = {len(lags)}, from the end to the postmortem",
        ),
    )


def cause_counts(edition: Edition) -> tuple[tuple[str, str, int], ...]:
    """Causes as (name, path, incidents), those on record and those configured; what nobody checked is not counted."""
    names = {tag: name for tag, name, _ in edition.settings.causes}
    found = dict.fromkeys(names, 0)
    for dossier in edition.live:
        for tag in counted_causes(dossier):
            found[tag] = found.get(tag, 0) + 1
    return tuple(
        (names.get(tag, tag), links.cause(tag), count)
        for tag, count in sorted(found.items(), key=lambda item: (-item[1], item[0]))
    )


def _end(dossier: Dossier) -> datetime | None:
    end = dossier.incident.official.resolved or dossier.incident.window.end
    return end.at if end is not None and wording.has_clock(end) else None


def _explained(dossier: Dossier) -> Explained:
    state, note, known = dossier.incident.postmortem, providers_account(dossier), explained_by(dossier)
    url, published, lag = links.safe_url(state.url), state.published_at, state.lag_s
    if known == "note" and note is not None:
        url, published = (
            links.safe_url(note.sources[0] if note.sources else None),
            note.published.at if note.published else None,
        )
    wait = f", {wording.length(lag)} after the resolution" if lag is not None and lag >= 0 else ""
    day = wording.day(published) if published else "On a day not known"
    wait = ", as articles tell; none was read here" if known == "press" else wait
    return Explained(dossier.incident.title, links.incident(dossier.incident.id), day, wait, url or "", links.host(url))


def _note(dossier: Dossier, note: Note) -> NoteLine:
    day = wording.when(note.published) if note.published else wording.day(id_day(note.path.rsplit("/", 1)[-1]))
    return NoteLine(
        note.title or dossier.incident.title,
        links.incident(dossier.incident.id),
        note.author_kind or "by a contributor",
        day,
    )


def _lasted(dossier: Dossier) -> str:
    seconds = lasted(dossier)
    return f", after {wording.length(seconds)}" if seconds is not None else ""


def _waiting(dossier: Dossier, end: datetime) -> Waiting:
    state = dossier.incident.postmortem
    words = f"promised {wording.day(state.promised_at)}" if state.promised_at else ""
    due = state.due_at if state.promised_at else None
    return Waiting(
        dossier.incident.title, links.incident(dossier.incident.id), wording.day(end), wording.iso(end), words,
        wording.day(due) if due else "", wording.iso(due) if due else "", _lasted(dossier),
    )  # fmt: skip
