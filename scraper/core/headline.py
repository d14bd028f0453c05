"""What an incident is called: who, what, when. The provider's own words where it has a record, never an article's."""

from __future__ import annotations

from scraper.core.case import Case
from scraper.core.model import OfficialRecord, Precision, RecordKind, Severity, Wave, Window
from scraper.core.text import clean_title, fold
from scraper.core.wording import day, listing, month

_MOST_NAMED = 3
_SEVERITIES = tuple(Severity)
_NUMBERS = ("", "", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")


def headline(
    case: Case, window: Window, components: tuple[str, ...], waves: tuple[Wave, ...], *, denied: bool = False
) -> str:
    """The title: never empty, the same for the same facts.

    With a record: the provider's name and its title for the gravest, then first, record. Else: provider, what is
    affected, and the day.
    """
    own = _of_record(case)
    if own:
        return clean_title(own)
    when = _when(case, window)
    named = f": {listing(components)}" if 0 < len(components) <= _MOST_NAMED else ""
    several = f" in {_NUMBERS[len(waves)]} waves" if 1 < len(waves) < len(_NUMBERS) else ""
    title = f"{case.known_as} outage{several}{named}, {when}"
    return clean_title(f"Reported, not confirmed: {title}" if denied else title)


def _of_record(case: Case) -> str:
    records = [r for r in (case.incidents or case.records) if clean_title(r.title)]
    if not records:
        return ""
    first = min(records, key=_grave_then_early)
    title, provider = clean_title(first.title), case.name(first.provider)
    if fold(title).startswith(fold(provider)):
        return title
    return f"{provider}: {title}"


def _grave_then_early(record: OfficialRecord) -> tuple[int, str, str]:
    grade = 0 if record.impact is Severity.UNKNOWN else _SEVERITIES.index(record.impact)
    return (-grade, record.started_at.isoformat() if record.started_at else "~", record.id)


def _when(case: Case, window: Window) -> str:
    if window.start is None:
        return day(case.day)
    return month(window.start.at) if window.start.precision is Precision.MONTH else day(window.start.at)


def kind_of(case: Case) -> RecordKind:
    """An incident as soon as one record or only articles tell of one; else what the first record is."""
    if case.incidents or not case.records:
        return RecordKind.INCIDENT
    return case.records[0].kind
