"""Which months of past years are due to be bound (`content.bind`) without anybody asking for it."""

from __future__ import annotations

from collections import defaultdict
from datetime import datetime, timedelta
from pathlib import Path
from typing import Final

from scraper.edge.record.record_files import UNDATED, months_in, units_unbound
from scraper.edge.record.volumes import has_volume

SETTLED: Final = timedelta(weeks=8)
"""After the end of a year: what vendors still edit of it they mostly edit within weeks."""

MANY: Final = 250
"""Incidents and days a month, of the months not bound yet, from which their files are worth binding; a year of 3,000
incidents is some 6,000 files.
"""


def months_due(content: Path, now: datetime) -> tuple[str, ...]:
    """The months, in order, of years that ended eight weeks ago or earlier, have many files, and were never bound.

    A year is over when the record has begun a later one, too: a clock that jumped ahead binds nothing. A month that was
    bound once is left alone, whatever of it has become files of its own since. A year of which binding was interrupted
    is finished: the measure is an average over the months that are left.
    """
    months = [month for month in months_in(content) if month != UNDATED]
    last = min((now - SETTLED).year, max((int(month[:4]) for month in months), default=0))
    years: defaultdict[str, dict[str, int]] = defaultdict(dict)
    for month in months:
        if int(month[:4]) < last and not has_volume(content, month):
            years[month[:4]][month] = sum(1 for _ in units_unbound(content, month))
    return tuple(month for held in years.values() if sum(held.values()) >= MANY * len(held) for month in held)
