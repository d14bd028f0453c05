"""The line under the header: when what is on the page was read."""

from __future__ import annotations

from datetime import datetime

from scraper.core.model import Dossier
from scraper.publish import wording
from scraper.publish.dossiers import articles
from scraper.publish.edition import Edition
from scraper.publish.states import STALE, latest_post
from scraper.publish.view import View


class Dateline(View, frozen=True):
    """`lead` in bold; `note` beside it. `iso` is the instant of the reading whose age a script adds, `old` whether it
    says nothing about now.
    """

    lead: str
    note: str = ""
    iso: str = ""
    old: bool = False


def of_run(edition: Edition) -> Dateline:
    """The dateline of pages that show the present: the last run and how many sources answered."""
    report = edition.report
    if report is None:
        return Dateline("No reading at hand", "Every state is unknown until the sources are read", old=True)
    answered = sum(one.answered for one in report.sources)
    old = edition.now - report.read > STALE
    note = f"{answered} of {wording.count(len(report.sources), 'source')} answered"
    if old:
        note += "; older than two hours, so states are unknown"
    return Dateline(
        f"{wording.weekday(report.read)} {wording.moment(report.read)}", note, wording.iso(report.read), old
    )


def of_record(dossier: Dossier) -> Dateline:
    """The dateline of an incident: up to when its documents speak. It holds no moment of a run."""
    post = latest_post(dossier)
    told = [article.published for article in articles(dossier) if article.published]
    if post is not None:
        return Dateline(f"As of {wording.moment(max([post, *(one.at for one in told if wording.has_clock(one))]))}")
    if told:
        return Dateline(f"As told by articles to {wording.day(max(one.at for one in told))}")
    noted = [note.published.at for note in dossier.notes if note.published]
    if noted and not dossier.documents:
        return Dateline(f"As told by a note on an account of {wording.day(max(noted))}")
    return Dateline("As told by documents without a date" if dossier.documents else "As told by a note")


def plain(lead: str) -> Dateline:
    """The dateline of every other page."""
    return Dateline(lead)


def latest(instants: list[datetime]) -> datetime | None:
    """The last of some instants."""
    return max(instants, default=None)
