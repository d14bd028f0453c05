"""Rows of the published lists: what `incidents.json` and every table hold of an incident."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from scraper.core.model import Incident, Outcome
from scraper.publish.edition import Edition
from scraper.publish.list_shapes import RowShape
from scraper.publish.objects import urls_of
from scraper.publish.splicing import Piece
from scraper.publish.values import length, names, time_of


def row_of(incident: Incident, base_url: str) -> RowShape:
    """One line of the list of incidents."""
    start, end = incident.window.start, incident.window.end
    urls = urls_of(incident.id, base_url)
    return RowShape(
        id=incident.id,
        kind=incident.kind.value,
        title=incident.title or incident.id,
        providers=names(incident.providers),
        components=names(incident.components),
        state=incident.state,
        severity=incident.severity.value,
        start=time_of(start.at) if start else None,
        start_precision=start.precision.value if start else None,
        end=time_of(end.at) if end else None,
        end_precision=end.precision.value if end else None,
        duration_s=length(incident.window.duration_s),
        causes=names(incident.causes),
        documents=len(incident.placements),
        disputed=sum(v.outcome is Outcome.DISPUTED for v in incident.verdicts),
        postmortem=incident.postmortem.status,
        html=urls.html,
        json=urls.json,
    )


def pieces_of(edition: Edition, written: Callable[[RowShape], bytes]) -> Iterator[Piece]:
    """The rows of `incidents.json` in its order, each as `written` writes it, made when it is asked for."""
    base = edition.settings.base_url
    for one in sorted((*edition.live, *edition.other), key=lambda each: each.incident.id, reverse=True):
        yield edition.keys[one.incident.id], partial(_written, written, one.incident, base)


def _written(written: Callable[[RowShape], bytes], incident: Incident, base: str) -> bytes:
    return written(row_of(incident, base))


def rows_of(edition: Edition) -> list[RowShape]:
    """The rows of `incidents.json` and of every table: newest id first; denied and withdrawn ones are left out."""
    base = edition.settings.base_url
    rows = [row_of(one.incident, base) for one in (*edition.live, *edition.other)]
    return sorted(rows, key=lambda row: row.id, reverse=True)
