"""Daily outage minutes from a CSV file.

Columns by name, in any order and case: `provider`, `component` (or `service`), `date` (or `day`), and the minutes as
`major` and `partial` (or `minutes_major`, `minutes_partial`). Instead of the two, a column `outages` may hold a JSON list of
`{"Outage_Type": "Partial outage" | "Major outage", "Downtime (min)": n}`, the form of Statuspage's uptime calendar.
Without a `provider` column the component stands for its provider too. A day of a component counts once, however many files
give it: as it is given first.
"""

from __future__ import annotations

import csv
from datetime import date, datetime
from math import isfinite
from pathlib import Path

import msgspec

from scraper.core.model import Problem
from scraper.core.records.availability import UptimeDay

_COLUMNS = "columns: provider, component, date, major, partial"
_LONGEST = 25 * 60
"""Minutes of the day on which clocks go back."""
_FORMS = ("%Y-%m-%d", "%d %b %Y", "%d %B %Y", "%b %d, %Y", "%Y/%m/%d")
_Key = tuple[str, str, str]
"""Provider, component and ISO day."""


class _Outage(msgspec.Struct, rename={"kind": "Outage_Type", "minutes": "Downtime (min)"}):
    kind: str = ""
    minutes: float = 0.0


def read_uptime(*paths: Path) -> tuple[tuple[UptimeDay, ...], tuple[Problem, ...]]:
    """The days of some files. A row that cannot be read is a problem with its line, and so are the first of the rows that
    give a day of a component again, what is no table at all, and what holds no row.
    """
    days: dict[_Key, UptimeDay] = {}
    places: dict[_Key, str] = {}
    problems: list[Problem] = []
    for path in paths:
        rows = _rows(path)
        if isinstance(rows, Problem):
            problems.append(rows)
            continue
        again: list[tuple[int, _Key]] = []
        for line, found in rows:
            if isinstance(found, str):
                problems.append(Problem("bad_row", str(path), found, _COLUMNS, line=line))
            elif (key := (found.provider, found.component, found.day)) in days:
                again.append((line, key))
            else:
                days[key], places[key] = found, f"{path}:{line}"
        problems += [_repeated(path, again, places)] if again else []
    return tuple(days.values()), tuple(problems)


def _repeated(path: Path, again: list[tuple[int, _Key]], places: dict[_Key, str]) -> Problem:
    line, (provider, component, day) = again[0]
    whose = component if provider == component else f"{provider}, {component}"
    others = f"; {len(again) - 1} further row(s) of this file repeat a day, too" if len(again) > 1 else ""
    message = f"{whose}, {day} was given before, at {places[provider, component, day]}, and counts as there{others}"
    return Problem("bad_row", str(path), message, "give each day of a component once", line=line)


def _rows(path: Path) -> list[tuple[int, UptimeDay | str]] | Problem:
    """The rows of a file with their lines, each as a day or what is wrong with it."""
    found: list[tuple[int, UptimeDay | str]] = []
    try:
        with path.open(newline="", encoding="utf-8-sig") as file:
            rows = csv.DictReader(file)
            rows.fieldnames = [(name or "").strip().casefold() for name in rows.fieldnames or ()]
            for row in rows:
                told = {k: (v or "").strip() for k, v in row.items() if isinstance(k, str) and not isinstance(v, list)}
                found.append((rows.line_num, _day(told)))
    except (UnicodeDecodeError, csv.Error) as error:
        return _no_table(path, str(error))
    return found or _no_table(path, "it holds no row below a first line of names")


def _no_table(path: Path, why: str) -> Problem:
    remedy = f"give a CSV file in UTF-8 with the {_COLUMNS}"
    return Problem("bad_file", str(path), f"no table can be read here: {why}", remedy)


def _day(row: dict[str, str]) -> UptimeDay | str:
    component = row.get("component") or row.get("service")
    when = _date(row.get("date") or row.get("day") or "")
    if not component or when is None:
        return "the row has no component or no date that can be read"
    try:
        major, partial = _minutes(row)
    except (ValueError, msgspec.MsgspecError) as error:
        return f"the minutes cannot be read: {error}"
    if not (isfinite(major) and isfinite(partial) and major >= 0 <= partial and major + partial <= _LONGEST):
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
