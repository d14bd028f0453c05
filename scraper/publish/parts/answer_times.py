"""The lines of the answer that tell times: when, how long, since when it was acknowledged and reported."""

from __future__ import annotations

from scraper.core.instants import to_the_minute
from scraper.core.judging.closing_posts import handed_on_at
from scraper.core.judging.stretches import together
from scraper.core.model import Article, Claim, Incident, Instant, Outcome, Precision, Standing, Window
from scraper.publish import links, wording
from scraper.publish.dossiers import (
    announced_at,
    articles,
    called_off,
    is_taken_back,
    lasted,
    on_since,
    plan_of,
    planned_end,
    records,
    stretches_of,
)
from scraper.publish.parts.answer_row import AnswerRow, proof_of
from scraper.publish.parts.claims import said, verdict_of
from scraper.publish.parts.evidence import Evidence
from scraper.publish.told_window import told_window

_ROUNDED = 120
_START = ("started", "start")
_CLOCKED = (Precision.SECOND, Precision.MINUTE, Precision.HOUR)


def when(evidence: Evidence, incident: Incident) -> AnswerRow:
    """From when to when it was, and between which times accounts put the start where they disagree."""
    proof = proof_of(incident, *_START)
    verdict = verdict_of(incident, *_START)
    note = ""
    if (
        verdict is not None
        and verdict.outcome is Outcome.DISPUTED
        and verdict.low is not None
        and verdict.high is not None
        and verdict.low != verdict.high
    ):
        day = evidence.day
        low, high = (said(verdict.fact, bound, day) for bound in (verdict.low, verdict.high))
        note = f"Accounts put the start between {low.removesuffix(' UTC')} and {high}."
    planned = planned_end(evidence.dossier) if incident.state == "ongoing" else None
    if planned is not None:
        note = f"Planned to last until {wording.when(planned)}"
    value = told_window(evidence.dossier)
    return AnswerRow("When", wording.sentence(value), note, **proof, link_text="Why this time" if proof else "")


def how_long(evidence: Evidence, incident: Incident) -> AnswerRow:
    """The length as judged, or why there is none."""
    seconds = incident.window.duration_s
    plan = plan_of(evidence.dossier)
    if plan is not None:
        whole = wording.span(plan)
        return AnswerRow(
            "How long", "Not begun, as its page last said", f"{wording.length(whole)} planned" if whole else ""
        )
    if called_off(evidence.dossier) is not None:
        return AnswerRow("How long", "Not held")
    if is_taken_back(incident):
        open_for = f"Its entry stood open for {wording.length(seconds)}" if seconds is not None else ""
        return AnswerRow("How long", "No outage, by the provider’s last word", open_for)
    if incident.state == "ongoing":
        again = on_since(evidence.dossier)
        since = wording.iso(again.at) if again is not None and wording.has_clock(again) else ""
        return AnswerRow("How long", "Not over", since=since, clock="open")
    known = [wave for wave in incident.waves if wave.end is not None]
    note = ""
    if found := stretches_of(evidence.dossier):
        apart = wording.length(wording.span(incident.window))
        note = f"in {wording.count(len(found), 'stretch', 'stretches')}; from the first start to the last end {apart}"
    elif seconds is not None and len(incident.waves) > 1 and len(known) == len(incident.waves):
        total = int(together(known).total_seconds())
        note = f"{wording.count(len(known), 'wave')}, together {wording.length(total)}" if total < seconds else ""
    elif seconds is not None and (whole := wording.span(incident.window)) and abs(whole - seconds) > _ROUNDED:
        note = f"as stated; from the start to the end {wording.length(whole)}"
    if seconds is None:
        note = _left(evidence) if incident.state == "unknown" else ""
        note = note or _handed_on(evidence) or _unmeasured(incident.window)
    return AnswerRow("How long", wording.sentence(wording.length(lasted(evidence.dossier))), note)


def _unmeasured(window: Window) -> str:
    """Why a length is not known: which of its ends nobody gives, or gives only to the day."""
    ends = (("start", window.start), ("end", window.end))
    missing = [name for name, at in ends if at is None]
    if missing:
        return f"No source gives {'a start or an end' if len(missing) > 1 else f'its {missing[0]}'}"
    rough = [name for name, at in ends if at is not None and not wording.has_clock(at)]
    return f"Its {' and '.join(rough)} {'are' if len(rough) > 1 else 'is'} not known to the hour" if rough else ""


def _left(evidence: Evidence) -> str:
    """What is known of an end where the record left a page that shows only what is open."""
    gone = max((r.left_at for r in records(evidence.dossier) if r.left_at), default=None)
    return f"Its page shows only what is open, and no longer listed it on {wording.moment(gone)}" if gone else ""


def _handed_on(evidence: Evidence) -> str:
    """What is known of an end where its page closed the entry and tells the outage in another."""
    held = records(evidence.dossier)
    at = max(filter(None, map(handed_on_at, held)), default=None)
    return f"Its page closed this entry on {wording.moment(at)}, and tells the outage in another" if at else ""


def first_reports(evidence: Evidence, incident: Incident) -> AnswerRow:
    """The earliest time any source but the provider gives, apart from what the provider says, by who told it first."""
    found = [
        claim
        for article in sorted(articles(evidence.dossier), key=_published)
        if article.id not in evidence.copies
        and article.standing is not Standing.OFFICIAL
        and article.id not in evidence.passing
        for claim in article.claims
        if claim.kind == "started" and claim.about is None and claim.at is not None and claim.speaker != "provider"
    ]
    start = incident.window.start
    near = [claim for claim in found if _is_near(claim, start)]
    near = [claim for claim in near if claim.precision in _CLOCKED] or near
    if not near:
        return AnswerRow("First reports", "Not known", "No other source gives a time")
    earliest = min(near, key=lambda claim: wording.iso(claim.at) if claim.at else "")
    return AnswerRow(
        "First reports",
        wording.sentence(evidence.said_time(earliest)) + _zone(evidence.said_time(earliest)),
        f"by {evidence.speaker(earliest.document)}’s account",
    )


def _published(article: Article) -> tuple[str, str]:
    return wording.iso(article.published.at) if article.published else "~", article.id


def _zone(text: str) -> str:
    return " UTC" if ":" in text else ""


def _is_near(claim: Claim, start: Instant | None) -> bool:
    """Whether an onset may belong to this start: twelve hours on either side."""
    return start is None or claim.at is None or abs((claim.at - start.at).total_seconds()) <= 12 * 3600


def _announced(evidence: Evidence) -> AnswerRow:
    """When the provider announced what has not begun, and when it called it off: there is nothing to acknowledge."""
    at, off = announced_at(evidence.dossier), called_off(evidence.dossier)
    ended = f"{'Cancelled' if off.cancelled else 'Closed'} {wording.moment(off.at)}" if off and off.at else ""
    return AnswerRow("Announced", wording.moment(at) if at else "Not known", ended)


def acknowledged(evidence: Evidence, incident: Incident) -> AnswerRow:
    """When the provider first spoke of it, and how long after the start."""
    denial = verdict_of(incident, "denial")
    if (
        (incident.denied or is_taken_back(incident))
        and denial is not None
        and denial.outcome is Outcome.DENIED
        and denial.supporting + denial.against
    ):
        return AnswerRow(
            "Acknowledged",
            "Reported by the provider, and taken back" if is_taken_back(incident) else "No: the provider denies it",
            link=f"#{links.anchor('f', denial.fact)}",
            link_text="In its words",
        )
    if plan_of(evidence.dossier) or called_off(evidence.dossier):
        return _announced(evidence)
    official = incident.official
    instant = official.acknowledged or official.first_update
    if instant is None:
        return AnswerRow("Acknowledged", "Not known", "No copy of the provider’s page")
    same = evidence.day is not None and instant.at.date() == evidence.day.date() and wording.has_clock(instant)
    value = f"{wording.time_of(instant)} UTC" if same else wording.when(instant)
    start = incident.window.start
    note = ""
    if start is not None and wording.has_clock(start) and wording.has_clock(instant) and instant.at > start.at:
        lag = to_the_minute(instant.at) - to_the_minute(start.at)
        note = f"{wording.length(int(lag.total_seconds()))} after the start" if lag else ""
    return AnswerRow("Acknowledged", value, note, **proof_of(incident, "acknowledged"))
