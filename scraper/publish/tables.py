"""The tables of the datasets: names, columns, types and rows, each column with what it holds.

Table `incidents` is `incidents.json` as a table: the same rows, the same columns in the same order. The other tables hold the
lists of the incident objects, one row a member, for the incidents of the first table. Times are RFC 3339 text in UTC.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

import msgspec

from scraper.core.model import Dossier, OfficialRecord
from scraper.publish.dossiers import records
from scraper.publish.edition import Edition
from scraper.publish.list_objects import row_of
from scraper.publish.list_shapes import RowShape
from scraper.publish.objects import claim_shape, claims_of, document_shape, postmortem_shape
from scraper.publish.values import time_of

Cell = str | int | list[str] | None
"""A value of a row; a list is written as JSON where a format knows no lists."""


@dataclass(frozen=True, slots=True)
class Column:
    """A column: `kind` is text, integer or list; `about` says what it holds and in which unit."""

    name: str
    kind: str
    about: str


@dataclass(frozen=True, slots=True)
class Table:
    """A table; `rows` yields those of one incident."""

    name: str
    about: str
    columns: tuple[Column, ...]
    rows: Callable[[Edition, Dossier], Iterable[tuple[Cell, ...]]]


def _text(name: str, about: str) -> Column:
    return Column(name, "text", about)


def _integer(name: str, about: str) -> Column:
    return Column(name, "integer", about)


def _list(name: str, about: str) -> Column:
    return Column(name, "list", about)


_INCIDENT = _text("incident", "id of the incident")

INCIDENT_COLUMNS = (
    _text("id", "id, assigned once: day (UTC), provider, hour and minute of the first instant known"),
    _text("kind", "incident, maintenance or notice; only incidents count in figures"),
    _text("title", "what happened, in a line"),
    _list("providers", "ids of the providers"),
    _list("components", "names of the components concerned"),
    _text("state", "ongoing, resolved or unknown"),
    _text("severity", "as the provider graded it: none, minor, major, critical; unknown: not graded"),
    _text("start", "start of the impact, UTC; null: not known"),
    _text("start_precision", "second, minute, hour, part_of_day, day or month"),
    _text("end", "end of the impact, UTC; null: open or not known"),
    _text("end_precision", "as start_precision"),
    _integer("duration_s", "length in seconds; null while open, or where a bound is not known to the hour"),
    _list("causes", "tags of the taxonomy, /causes/"),
    _integer("documents", "documents that stand on the incident"),
    _integer("disputed", "facts on which sources differ"),
    _text("postmortem", "none, promised or published"),
    _text("html", "address of the page"),
    _text("json", "address of the object"),
)

_LIST = json.JSONEncoder(ensure_ascii=False).encode
_STAGES = ("investigating", "identified", "monitoring", "resolved", "postmortem")


def cells(row: RowShape) -> tuple[Cell, ...]:
    """A row of `incidents.json` as cells."""
    return tuple(getattr(row, column.name) for column in INCIDENT_COLUMNS)


def _incidents(edition: Edition, dossier: Dossier) -> Iterator[tuple[Cell, ...]]:
    yield cells(row_of(dossier.incident, edition.settings.base_url))


def _records(_: Edition, dossier: Dossier) -> Iterator[tuple[Cell, ...]]:
    for one in records(dossier):
        yield (
            dossier.incident.id, one.native_id or one.id, one.id, one.provider, one.kind.value, one.title or None, one.url or None, one.impact.value,
            time_of(one.started_at), time_of(one.resolved_at), list(one.components), *_stages(one),
        )  # fmt: skip


def _stages(record: OfficialRecord) -> tuple[str | None, ...]:
    """The earliest post of each stage."""
    found = [min((post.at for post in record.updates if post.state == stage), default=None) for stage in _STAGES]
    return tuple(time_of(at) for at in found)


def _updates(_: Edition, dossier: Dossier) -> Iterator[tuple[Cell, ...]]:
    for one in records(dossier):
        for post in sorted(one.updates, key=lambda each: (each.at, each.order, each.id)):
            yield (
                dossier.incident.id, one.native_id or one.id, post.id or None, time_of(post.at), post.state, post.text or None, post.text_hash or None,
                time_of(post.removed_at),
            )  # fmt: skip


def _claims(_: Edition, dossier: Dossier) -> Iterator[tuple[Cell, ...]]:
    for claim in claims_of(dossier):
        one = claim_shape(claim)
        yield (
            dossier.incident.id, one.id, one.document, one.kind, _json(one.about), _json(one.value), one.at, one.end,
            one.precision, one.basis, one.zone, one.qualifier, one.speaker, one.quote, one.quote_hash, one.start,
            one.end_offset, one.flags,
        )  # fmt: skip


def _documents(edition: Edition, dossier: Dossier) -> Iterator[tuple[Cell, ...]]:
    placed = {placement.document: placement for placement in dossier.incident.placements}
    for document in dossier.documents:
        if document.id in placed:
            one = document_shape(document, placed[document.id], edition.provider_name)
            when = one.published
            yield (
                dossier.incident.id, one.id, one.url, one.title, one.publisher, one.standing, one.language,
                when.at if when else None, when.precision if when else None, one.role, one.copy_of,
            )  # fmt: skip


def _postmortems(_: Edition, dossier: Dossier) -> Iterator[tuple[Cell, ...]]:
    one = postmortem_shape(dossier)
    yield (
        dossier.incident.id, one.status, one.promised_at, one.published_at, one.url, one.lag_s, one.due_at, one.explained_by,
    )  # fmt: skip


def _notes(_: Edition, dossier: Dossier) -> Iterator[tuple[Cell, ...]]:
    for note in dossier.notes:
        yield (
            dossier.incident.id, note.path, note.kind, note.title or None, note.author_kind or None, note.checked,
            int(note.founds is not None), time_of(note.published.at) if note.published else None, list(note.causes),
        )  # fmt: skip


def coverage_rows(edition: Edition) -> Iterator[tuple[Cell, ...]]:
    """The rows of the one table that is not of incidents."""
    for provider, covered in edition.covered.items():
        for span in covered.official:
            yield provider, f"{span.first:%Y-%m-%d}", f"{span.last:%Y-%m-%d}"


COVERAGE_COLUMNS = (
    _text("provider", "id of the provider"),
    _text("first", "first day, UTC"),
    _text("last", "last day, UTC"),
)
"""`coverage`: the days of which an empty one means that the provider's page named no incident (decision 0006)."""

COUNTED = """CREATE VIEW counted AS
SELECT * FROM incidents WHERE kind = 'incident' AND NOT (
  documents = 0 AND id IN (SELECT incident FROM notes WHERE founds = 1)
  AND id NOT IN (SELECT incident FROM notes WHERE founds = 1 AND checked <> 'no'))"""
"""The incidents that figures count, `scraper.publish.counting.counts` in SQL."""

TABLES = (
    Table("incidents", "a row for each incident of incidents.json", INCIDENT_COLUMNS, _incidents),
    Table(
        "records", "official records: incidents of a provider's own page, the unit of the figures",
        (
            _INCIDENT,
            _text("id", "the provider's own id"),
            _text("document", "id of the record among the documents"),
            _text("provider", "id of the provider"),
            _text("kind", "incident, maintenance or notice"),
            _text("title", "as the provider writes it"),
            _text("url", "address of the record"),
            _text("impact", "none, minor, major, critical or unknown"),
            _text("started_at", "earliest instant the page gives for the incident itself"),
            _text("resolved_at", "null while open"),
            _list("components", "as the provider writes them"),
            *(_text(stage, f"earliest post of the stage {stage}; null: none") for stage in _STAGES),
        ), _records,
    ),
    Table(
        "updates", "posts of official records",
        (
            _INCIDENT,
            _text("record", "the record's id, the provider's own"),
            _text("id", "id of the post"),
            _text("at", "when it was posted"),
            _text("state", "investigating, identified, monitoring, resolved, postmortem, update, scheduled, in_progress, verifying, completed, cancelled or unknown"),
            _text("text", "at most 300 characters; null where a source is not quoted"),
            _text("text_hash", "SHA-256 of the whole text"),
            _text("removed_at", "when a later reading no longer showed it; null: still there"),
        ), _updates,
    ),
    Table(
        "claims", "what documents state, each with its evidence",
        (
            _INCIDENT,
            _text("id", "id of the claim"),
            _text("document", "id of the document it was read from"),
            _text("kind", "started, ended, duration, acknowledged, component, symptom, error_code, cause, peak_reports, count, availability, postmortem, denial, workaround or state (a post of the provider’s page)"),
            _text("about", "JSON: the other incident it is on; null: this one"),
            _text("value", "JSON: seconds for a duration, an object for peak_reports, else text"),
            _text("at", "the instant stated, UTC"),
            _text("end", "the end of a range, UTC"),
            _text("precision", "second, minute, hour, part_of_day, day or month"),
            _text("basis", "stated, converted, relative or published"),
            _text("zone", "as written"),
            _text("qualifier", "exact, about, at_least or denies"),
            _text("speaker", "provider, outlet, crowd or user"),
            _text("quote", "the words; null where they may not be shown"),
            _text("quote_hash", "SHA-256 of the words where they are not kept"),
            _integer("start", "offset in the document's text, in code points"),
            _integer("end_offset", "offset of the end"),
            _list("flags", "remarks of the reader: carried_date; span (somewhere from at to end); recalled (told beside other news); hit: and a provider (its own outage as that provider met it); upstream: and a provider (blamed in the provider’s own words); pinned (a correction of ours)"),
        ), _claims,
    ),
    Table(
        "documents", "documents that stand on incidents",
        (
            _INCIDENT,
            _text("id", "id of the document"),
            _text("url", "address it was read from"),
            _text("title", "its title"),
            _text("publisher", "outlet, or name of the provider for an official record"),
            _text("standing", "official, operator, press, aggregator or crowd"),
            _text("language", "BCP 47; null: not known"),
            _text("published", "when, UTC"),
            _text("published_precision", "as start_precision"),
            _text("role", "primary or mention"),
            _text("copy_of", "id of the document it copies"),
        ), _documents,
    ),
    Table(
        "postmortems", "whether each incident was explained",
        (
            _INCIDENT,
            _text("status", "none, promised or published"),
            _text("promised_at", "when the provider said so"),
            _text("published_at", "when it came out"),
            _text("url", "where"),
            _integer("lag_s", "seconds from the resolution to it"),
            _text("due_at", "end of the term that the promise names, UTC; null: it names none"),
            _text("explained_by", "where the provider's account is known from: record, note or press (articles tell of one that was not read); null: no account is known"),
        ), _postmortems,
    ),
    Table(
        "notes", "what contributors wrote",
        (
            _INCIDENT,
            _text("file", "path of the note below content/"),
            _text("kind", "postmortem, context or correction"),
            _text("title", "its title"),
            _text("author_kind", "who gave the account that the note tells of"),
            _text("checked", "what its facts were checked against: official, secondary; no: not checked"),
            _integer("founds", "1 where the note makes the incident, else 0"),
            _text("published", "when the account came out, UTC; null: not known"),
            _list("causes", "tags of the taxonomy"),
        ), _notes,
    ),
)  # fmt: skip


def dossiers_of(edition: Edition) -> tuple[Dossier, ...]:
    """The dossiers of the rows of `incidents.json`, in its order."""
    return tuple(sorted((*edition.live, *edition.other), key=lambda dossier: dossier.incident.id, reverse=True))


def plain(cell: Cell) -> str | int | None:
    """A cell where there are no lists."""
    return _LIST(cell) if isinstance(cell, list) else cell


def _json(value: object) -> str | None:
    return None if value is None else msgspec.json.encode(value).decode()
