"""Whether a sentence that names another provider or another day really speaks of another outage."""

from __future__ import annotations

import re

from scraper.core.articles.lines import Line
from scraper.core.articles.naming import Naming
from scraper.core.articles.own_days import moment_days
from scraper.core.language.lexicon import Cues
from scraper.core.model import Precision
from scraper.core.moments import TimeMention
from scraper.core.patterns import late

SEPARATOR = late(r"[,;:()—–]| and | but | which | who | while ")

_TELLS_THAT = late(
    r"(?:['’]s? (?:[\w-]+ ){0,3}[\w-]+)? (?:has |have |had |also |later |first )?(?:confirm|said|says|acknowledg|admit|wrote|post|announc|report|told)\w*\b[^;]{0,50}?\b(?:that|an? (?:outage|incident|problem|issue)s? (?:at|with|of|on))\b",
    re.IGNORECASE,
)


def fails(line: Line, name: Naming, words: Cues) -> bool:
    """Whether the clause behind a name says that it does not work."""
    following = SEPARATOR.split(line.after(name.end, 60), maxsplit=1)[0]
    return words.broke.search(following) is not None


def speaks_for(line: Line, name: Naming, mine: frozenset[str], words: Cues) -> bool:
    """Whether a name only speaks, and of the article's own provider."""
    told = _TELLS_THAT.match(line.after(name.end, 80))
    spoken_of = [n for n in line.namings if told and n.start >= name.end + told.end()]
    return bool(spoken_of) and spoken_of[0].provider in mine and fails(line, spoken_of[0], words)


def dated_otherwise(line: Line, mention: TimeMention, days: frozenset[str]) -> bool:
    """Whether the sentence itself names the other day, and not the article's own: "Monday's outage ended at 21:00 UTC"."""
    named = [
        {day.isoformat() for day in moment_days(t)}
        for t in line.times
        if t.kind == "date" and t.precision is Precision.DAY and "carried_date" not in t.flags and t.at is not None
    ]
    here = {day.isoformat() for day in moment_days(mention)}
    return any(here & day for day in named) and not any(day & days for day in named)
