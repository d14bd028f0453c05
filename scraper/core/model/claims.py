"""A checkable statement with its evidence."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from scraper.core.model.scales import Basis, Precision

SAME_DAY = "same_day"
"""Flag of a claim that the outage was not the first of its day (`facts/count.py`)."""
OTHER_ROUND = "other_round"
"""Flag of a claim on another outage of the same day than the one its document is on (`articles/other_rounds.py`)."""
RECALLED = "recalled"
"""Flag of a claim in an article that is on other news and only recalls an outage (`articles/recalled.py`)."""
UPSTREAM = "upstream:"
"""Flag, with the id of a provider behind it, of a cause in a provider's own words that names that other provider's failure,
and of a denial by which that other provider says that it is not to blame."""
OF_CAUSE = "of_cause"
"""Flag of a denial that is of a cause and not of the outage: "it was no cyberattack" (`facts/denial.py`)."""
ACCOUNT = "account"
"""Flag of a claim that a post of a provider is itself an account of what happened (`facts/postmortem.py`)."""
SPAN = "span"
"""Flag of a claim on another incident that lies somewhere from `at` to `end`, both days included: "last week"."""
NOT_OVER = "not_over"
"""Flag of a claim on an end that ended nothing: of some of those concerned alone, or not for good (`facts/ended.py`)."""
TAKEN_BACK = "taken_back"
"""Flag of a denial by which a provider's own record takes itself back: a false alarm (`records/closing_words.py`)."""
GAINSAID = "gainsaid"
"""Flag, beside `TAKEN_BACK`, where other posts of the record tell of a fault that was mended, or of harm."""
ELSEWHERE = "told_elsewhere:"
"""Flag, with the address that is given of it if any, of the end of an entry whose outage its page tells in another one."""
HIT = "hit:"
"""Flag, with a provider behind it and its day if known (`hit:acme@2026-04-15`), of a claim that tells the document's own
incident as this other provider met it (`articles/hit_with_it.py`, `articles/one_of_several.py`)."""


@dataclass(frozen=True, slots=True)
class About:
    """The other incident a claim is on: provider, and its day (ISO date, or a month `2026-03`) if known."""

    provider: str
    day: str | None = None


@dataclass(frozen=True, slots=True)
class PeakReports:
    """A count of user reports. `type`: simultaneous, cumulative, regional or unknown; `counter`: who counted."""

    n: int
    type: str = "unknown"
    counter: str | None = None


@dataclass(frozen=True, slots=True)
class Claim:
    """One checkable statement in a document, with its evidence: `quote` is the text of the document from `start` to
    `end_offset`, in Unicode code points. `about` is None for the incident the document is on. `qualifier`: exact,
    about, at_least or denies; `speaker`: provider, outlet, crowd or user; `zone` as written. `value`: seconds for a
    duration, `PeakReports` for peak_reports, text for the other kinds; for times the text as written. Where the quote
    may not be kept, it is empty and `quote_hash` (SHA-256) stands for it.
    """

    id: str
    kind: str
    document: str
    value: int | str | PeakReports | None
    quote: str
    start: int
    end_offset: int
    about: About | None = None
    at: datetime | None = None
    end: datetime | None = None
    precision: Precision | None = None
    basis: Basis | None = None
    zone: str | None = None
    qualifier: str = "exact"
    speaker: str = "outlet"
    flags: tuple[str, ...] = ()
    quote_hash: str | None = None

    @property
    def told_of(self) -> About | None:
        """The provider and day that the words themselves are on: those of `about`, or of who met the document's own incident."""
        mark = next((flag.removeprefix(HIT) for flag in self.flags if flag.startswith(HIT)), None)
        if self.about is not None or mark is None:
            return self.about
        provider, _, day = mark.partition("@")
        return About(provider, day or None)
