"""Every source: its standing, its health, when it last answered, its terms."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from functools import partial

from scraper.core.model import OfficialRecord, Source
from scraper.core.records.delays import Delays, delays
from scraper.publish import links, wording
from scraper.publish.dossiers import records
from scraper.publish.edition import Edition
from scraper.publish.page import Page, Plan
from scraper.publish.parts.dateline import Dateline, of_run
from scraper.publish.states import Mark, last_read
from scraper.publish.view import View

KIND = "sources"
TAB = "none"

_STANDINGS = ("official", "operator", "press", "aggregator", "crowd")


class SourceLine(View, frozen=True):
    """A source: where, how it fared, when it last answered, what the operator notes of its terms."""

    name: str
    host: str
    url: str
    providers: str
    mark: Mark
    note: str
    iso: str
    read: str
    delay: str
    terms: str


class Group(View, frozen=True):
    """The sources of one standing."""

    name: str
    lines: tuple[SourceLine, ...]


class SourcesView(View, frozen=True):
    """Everything the page prints."""

    dateline: Dateline
    invented: bool
    summary: str
    delay: str
    groups: tuple[Group, ...]
    commit: str


def pages(edition: Edition) -> Iterator[Plan]:
    """The one page; it depends on the last run."""
    yield Plan("sources/", partial(_page, edition))


def _page(edition: Edition) -> Page:
    kept = _by_source(edition)
    groups = [
        Group(
            wording.sentence(standing),
            tuple(_line(edition, one, kept) for one in edition.settings.sources if one.standing == standing),
        )
        for standing in _STANDINGS
    ]
    failed = sum(one.outcome == "failed" for one in edition.outcomes.values())
    words = f"{wording.count(len(edition.settings.sources), 'source')} configured, {failed} failed in the last run"
    if edition.report is None:
        words = f"{wording.count(len(edition.settings.sources), 'source')} configured; no report of a run is at hand, so the state of each is unknown"
    view = SourcesView(
        of_run(edition),
        bool(edition.invented),
        words,
        _delay_words(delays(record for found in kept.values() for record in found)),
        tuple(group for group in groups if group.lines),
        edition.commit or "",
    )
    return Page("Sources", "Every place we read: standing, health, last success, terms.", view)


def _by_source(edition: Edition) -> dict[str, list[OfficialRecord]]:
    """Official records by the page they stand on."""
    found: defaultdict[str, list[OfficialRecord]] = defaultdict(list)
    for dossier in (*edition.live, *edition.denied, *edition.other):
        for record in records(dossier):
            found[record.page].append(record)
    return found


def _delay_words(found: Delays) -> str:
    """How late a provider's posts are on record, in words, with n."""
    if found.median_s is None or found.p95_s is None:
        return "How late a post reaches the record is not known: no post was written on a page that was being read."
    return (
        f"Half of the posts on status pages were on record within {wording.length(found.median_s)} of their own time, "
        f"19 of 20 within {wording.length(found.p95_s)} (n = {found.n:,}). A post that is dated back counts as late."
    )


def _line(edition: Edition, source: Source, kept: dict[str, list[OfficialRecord]]) -> SourceLine:
    outcome = edition.outcomes.get(source.id)
    read = last_read(edition, source.id)
    mark, note = Mark("unk", "Unknown", quiet=True), "not read yet"
    if not source.enabled:
        mark, note = Mark("none", "Switched off", quiet=True), ""
    elif outcome is not None and outcome.outcome == "failed":
        mark = Mark("unk", "Failed")
        note = outcome.problem.message if outcome.problem else "did not answer"
        if outcome.failing_since:
            note += f"; since {wording.moment(outcome.failing_since)}"
    elif outcome is not None:
        mark, note = Mark("done", "Answered", quiet=True), outcome.outcome.replace("_", " ")
        if outcome.problem:
            note += f"; {outcome.problem.message}"
    late = delays(kept.get(source.id, ()))
    delay = (
        f"posts on record after {wording.length(late.median_s)}, median, n = {late.n:,}"
        if late.median_s is not None
        else ""
    )
    return SourceLine(
        name=source.publisher or source.id, host=links.host(source.url), url=links.safe_url(source.url) or "",
        providers=wording.listing(tuple(edition.provider_name(one) for one in source.providers)), mark=mark, note=note,
        iso=wording.iso(read) if read else "", read=wording.moment(read) if read else "never", delay=delay, terms=source.terms or "",
    )  # fmt: skip
