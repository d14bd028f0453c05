"""The run report for machines: what `update --json` and `--dry-run` print."""

from __future__ import annotations

import msgspec

from scraper.core.model import ChangeSet, RunReport


class _Source(msgspec.Struct):
    source: str
    outcome: str
    items: int


class _Trouble(msgspec.Struct):
    source: str
    code: str
    where: str
    message: str


class _Report(msgspec.Struct):
    written: int
    unchanged: int
    sources: list[_Source]
    problems: list[_Trouble]


class _Changed(msgspec.Struct):
    id: str
    fields: tuple[str, ...]


class _Changes(msgspec.Struct):
    new: tuple[str, ...]
    changed: list[_Changed]
    merged: list[tuple[str, str]]
    withdrawn: tuple[str, ...]


def report_json(report: RunReport) -> bytes:
    """`{"written", "unchanged", "sources": […], "problems": […]}`."""
    return msgspec.json.encode(
        _Report(
            report.written,
            report.unchanged,
            [_Source(s.source, s.outcome, s.items) for s in report.sources],
            [_Trouble(p.source, p.code, p.where, str(p)) for p in report.problems],
        )
    )


def changes_json(changes: ChangeSet) -> bytes:
    """`{"new", "changed": [{"id", "fields"}], "merged", "withdrawn"}`."""
    return msgspec.json.encode(
        _Changes(
            changes.new,
            [_Changed(c.id, c.fields) for c in changes.changed],
            list(changes.merged),
            changes.withdrawn,
        )
    )
