"""Daily outage minutes from a CSV file.

Columns by name, in any order and case: `provider`, `component` (or `service`), `date` (or `day`), and the minutes as
`major` and `partial` (or `minutes_major`, `minutes_partial`). Instead of the two, a column `outages` may hold a JSON list of
`{"Outage_Type": "Partial outage" | "Major outage", "Downtime (min)": n}`, the form of Statuspage's uptime calendar.
Without a `provider` column the component stands for its provider too.
"""

from __future__ import annotations

import csv
from datetime import date, datetime
from math import isfinite
from pathlib import Path

import msgspec

from scraper.core.model import Problem
from scraper.core.records.availability import UptimeDay

_FORMS = ("%Y-%m-%d", "%d %b %Y", "%d %B %Y", "%b %d, %Y", "%Y/%m/%d")


class _Outage(msgspec.Struct, rename={"kind": "Outage_Type", "minutes": "Downtime (min)"}):
    kind: str = ""
    minutes: float = 0.0


def read_uptime(path: Path) -> tuple[tuple[UptimeDay, ...], tuple[Problem, ...]]:
    """The days of one file; a row that cannot be read is a problem with its line, and so is what is no table at all."""
    try:
        return _read(path)
    except (UnicodeDecodeError, csv.Error) as error:
        remedy = "give a CSV file in UTF-8 with the columns provider, component, date, major, partial"
        return (), (Problem("bad_file", str(path), f"no table can be read here: {error}", remedy),)


def _read(path: Path) -> tuple[tuple[UptimeDay, ...], tuple[Problem, ...]]:
    days: list[UptimeDay] = []
    problems: list[Problem] = []
    with path.open(newline="", encoding="utf-8-sig") as file:
        rows = csv.DictReader(file)
        rows.fieldnames = [(name or "").strip().casefold() for name in rows.fieldnames or ()]
        for row in rows:
            found = _day(
                {k: (v or "").strip() for k, v in row.items() if isinstance(k, str) and not isinstance(v, list)}
            )
            if isinstance(found, str):
                remedy = "columns: provider, component, date, major, partial"
                problems.append(Problem("bad_row", str(path), found, remedy, line=rows.line_num))
            else:
                days.append(found)
    return tuple(days), tuple(problems)


def _day(row: dict[str, str]) -> UptimeDay | str:
    component = row.get("component") or row.get("service")
    when = _date(row.get("date") or row.get("day") or "")
    if not component or when is None:
        return "the row has no component or no date that can be read"
    try:
        major, partial = _minutes(row)
    except (ValueError, msgspec.MsgspecError) as error:
        return f"the minutes cannot be read: {error}"
    if not (isfinite(major) and isfinite(partial) and major >= 0 <= partial):
        return f"a day has no {major:g} and {partial:g} minutes of outage"
    return UptimeDay(row.get("provider") or component, component, when.isoformat(), major, partial)


def _minutes(row: dict[str, str]) -> tuple[float, float]:
    listed = row.get("outages")
    if listed is None:
        return float(row.get("minutes_major") or row.get("major") or 0), float(
            row.get("minutes_partial") or row.get("partial") or 0
        )
    outages = msgspec.json.decode(listed or "[]", type=list[_Outage])
    major = sum(o.minutes for o in outages if "partial" not in o.kind.casefold())
    return major, sum(o.minutes for o in outages if "partial" in o.kind.casefold())


def _date(text: str) -> date | None:
    for form in _FORMS:
        try:
            return datetime.strptime(text[:20].strip(), form).date()  # noqa: DTZ007  a calendar day has no zone
        except ValueError:
            continue
    return None
