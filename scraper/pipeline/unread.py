"""What waits while a part of the record cannot be read: nothing is founded beside what may be known already, and nothing is
written over what may still be mended.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

from scraper.core.ids import incident_day, is_incident_id, is_of_provider
from scraper.core.model import Problem
from scraper.edge.record.record_files import month_of
from scraper.edge.record.stock import Stock

_NEAR = timedelta(days=3)
"""How far from an incident that cannot be read another one of its provider may be founded."""
_BESIDE = timedelta(days=1)
"""The same of one that may not be touched: what stands in it is known."""
WAITS = "people_file"
"""The code of news that wait for a file of people's to be mended."""


def unread_near(stock: Stock | None, provider: str, day: date) -> Problem | None:
    """What is wrong with an incident of the provider around a day that cannot be read; None where all can."""
    spoiled = stock.spoiled if stock is not None else {}
    for month, problem in spoiled.items():
        since = (day - date(int(month[:4]), int(month[5:]), 1)).days
        if -_NEAR.days <= since <= 30 + _NEAR.days:
            return replace(problem, message=f"{problem.message}; news of {month} waits until it is mended")
    for incident, problem in _incidents(stock):
        begun = incident_day(incident)
        if is_of_provider(incident, provider) and abs(date.fromisoformat(begun) - day) <= _NEAR:
            message = f"{problem.message}; news of {provider} around {begun} waits until it is mended"
            return replace(problem, message=message)
    for path, problem in sorted(stock.withheld.items()) if stock is not None else ():
        name = path.rpartition("/")[2]
        if is_of_provider(name, provider) and abs(date.fromisoformat(incident_day(name)) - day) <= _BESIDE:
            return news_waits(problem, f"what may be {name}")
    return None


def news_waits(problem: Problem, what: str) -> Problem:
    """The problem of news that are held up by a mistake in a file of people's."""
    return replace(problem, code=WAITS, message=f"{what} waits until this file is mended")


def is_unread(stock: Stock | None, path: str) -> bool:
    """Whether a file of the record is, or is in, a unit that cannot be read, or may not be touched."""
    if stock is not None and month_of(path) in stock.spoiled:
        return True
    units = {**stock.damaged, **stock.withheld} if stock is not None else {}
    return any(path == unit or path.startswith(f"{unit}/") for unit in units)


def _incidents(stock: Stock | None) -> Iterator[tuple[str, Problem]]:
    for path, problem in sorted(stock.damaged.items()) if stock is not None else ():
        name = path.rpartition("/")[2]
        if is_incident_id(name):
            yield name, problem
