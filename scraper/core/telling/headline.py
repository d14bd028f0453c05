"""What an incident is called: who, what, when. The provider's own words where it has a record, never an article's."""

from __future__ import annotations

from scraper.core.judging.case import Case
from scraper.core.language.text import clean_title, fold
from scraper.core.language.wording import day, listing, month
from scraper.core.model import OfficialRecord, Precision, RecordKind, Severity, Wave, Window
from scraper.core.telling.sentences import NUMBERS

_MOST_NAMED = 3
NO_LENGTH, NO_CAUSE = GAPS = ("; length not known", "; no cause given")
"""How a title ends that says what is missing."""
_SEVERITIES = tuple(Severity)


def headline(
    case: Case,
    window: Window,
    components: tuple[str, ...],
    waves: tuple[Wave, ...],
    *,
    denied: bool = False,
    explained: bool = True,
    measured: bool = False,
) -> str:
    """The title: never empty, the same for the same facts. `explained`: the provider gives a cause; `measured`: a
    length was concluded though the window has no end to the minute.

    With a record: the provider's name and its title for the gravest, then first, record. Else: provider, what is
    affected, the day, and, where only the press tells of it, what is missing.
    """
    own = _of_record(case)
    if own:
        return clean_title(own)
    when = _when(case, window)
    if denied:
        return clean_title(f"Reported, not confirmed: {case.known_as} outage{_named(components)}, {when}")
    press_alone = not (case.records or case.founding)
    missing = _missing(measured=measured or window.duration_s is not None, explained=explained) if press_alone else ""
    if 1 < len(waves) < len(NUMBERS):
        return clean_title(f"{case.known_as} failed in {NUMBERS[len(waves)]} waves on {when}{missing}")
    return clean_title(f"{case.known_as} outage{_named(components)}, {when}{missing}")


def _named(components: tuple[str, ...]) -> str:
    return f": {listing(components)}" if 0 < len(components) <= _MOST_NAMED else ""


def _missing(*, measured: bool, explained: bool) -> str:
    """What a reader would ask next and no source says."""
    if not measured:
        return NO_LENGTH
    return "" if explained else NO_CAUSE


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
