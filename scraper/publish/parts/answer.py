"""The one-screen answer of an incident: each fact a reader comes for, attributed, or said to be not known."""

from __future__ import annotations

from datetime import datetime

from scraper.core.instants import to_the_minute
from scraper.core.model import Article, Claim, Incident, Instant, Outcome, Precision, Standing, Window
from scraper.publish import links, wording
from scraper.publish.dossiers import articles, providers_account, records
from scraper.publish.parts.blamed import TIED, blamed, tied
from scraper.publish.parts.claims import OUTCOME_WORDS, said, said_value, verdict_of
from scraper.publish.parts.evidence import Evidence, source_anchor
from scraper.publish.states import latest_post
from scraper.publish.view import View

_SHORT_QUOTE = 140
_ROUNDED = 120
_START = ("started", "start")
_CLOCKED = (Precision.SECOND, Precision.MINUTE, Precision.HOUR)


class AnswerRow(View, frozen=True):
    """One line: the question, the answer, what qualifies it. `since` is an instant whose age a script adds after the
    note: always (`clock` since), or while the reading is fresh (open); `link` leads to the proof.
    """

    term: str
    value: str
    note: str = ""
    outcome: str = ""
    border: str = ""
    link: str = ""
    link_text: str = ""
    since: str = ""
    clock: str = "since"


def answer(evidence: Evidence) -> tuple[AnswerRow, ...]:
    """All lines, in the order a reader asks."""
    incident = evidence.dossier.incident
    return (
        _when(evidence, incident),
        _how_long(evidence, incident),
        _acknowledged(evidence, incident),
        _affected(evidence, incident),
        _working(evidence),
        _cause(evidence, incident),
        *_blamed(evidence),
        _postmortem(evidence, incident),
        _confidence(incident),
        _first_reports(evidence, incident),
        _reports(evidence, incident),
    )


def _proof(incident: Incident, *facts: str) -> dict[str, str]:
    verdict = verdict_of(incident, *facts)
    if verdict is None or not (verdict.supporting or verdict.against or verdict.consistent):
        return {}
    word, border = OUTCOME_WORDS[verdict.outcome]
    return {"outcome": word, "border": border, "link": f"#{links.anchor('f', verdict.fact)}"}


def _when(evidence: Evidence, incident: Incident) -> AnswerRow:
    ongoing = incident.state == "ongoing"
    proof = _proof(incident, *_START)
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
    value = wording.window(incident.window, ongoing=ongoing)
    return AnswerRow("When", wording.sentence(value), note, **proof, link_text="Why this time" if proof else "")


def _how_long(evidence: Evidence, incident: Incident) -> AnswerRow:
    seconds = incident.window.duration_s
    start = incident.window.start
    if incident.state == "ongoing":
        since = wording.iso(start.at) if start is not None and wording.has_clock(start) else ""
        return AnswerRow("How long", "Not over", since=since, clock="open")
    known = [wave.end - wave.start for wave in incident.waves if wave.end is not None]
    note = ""
    if seconds is not None and len(incident.waves) > 1 and len(known) == len(incident.waves):
        total = int(sum(part.total_seconds() for part in known))
        note = f"{wording.count(len(known), 'wave')}, together {wording.length(total)}" if total < seconds else ""
    elif seconds is not None and (whole := wording.span(incident.window)) and abs(whole - seconds) > _ROUNDED:
        note = f"as stated; from the start to the end {wording.length(whole)}"
    if seconds is None:
        note = _left(evidence) if incident.state == "unknown" else ""
        note = note or _unmeasured(incident.window)
    return AnswerRow("How long", wording.sentence(wording.length(seconds)), note)


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


def _first_reports(evidence: Evidence, incident: Incident) -> AnswerRow:
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


def _acknowledged(evidence: Evidence, incident: Incident) -> AnswerRow:
    denial = verdict_of(incident, "denial")
    if (
        incident.denied
        and denial is not None
        and denial.outcome is Outcome.DENIED
        and denial.supporting + denial.against
    ):
        return AnswerRow(
            "Acknowledged",
            "No: the provider denies it",
            link=f"#{links.anchor('f', denial.fact)}",
            link_text="In its words",
        )
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
    return AnswerRow("Acknowledged", value, note, **_proof(incident, "acknowledged"))


def _affected(evidence: Evidence, incident: Incident) -> AnswerRow:
    names = tuple(
        dict.fromkeys(evidence.edition.component_name(incident.providers, one) for one in incident.components)
    )
    if not names:
        return AnswerRow("Affected", "Not stated which parts", _providers(evidence, incident))
    return AnswerRow(
        "Affected",
        wording.listing(names, most=5),
        _providers(evidence, incident),
        **_proof(incident, "component", "components"),
    )


def _providers(evidence: Evidence, incident: Incident) -> str:
    if len(incident.providers) < 2:
        return ""
    return wording.listing(tuple(evidence.edition.provider_name(one) for one in incident.providers))


def _working(evidence: Evidence) -> AnswerRow:
    found = [claim for claim in evidence.claims.values() if _is_help(evidence, claim)]
    if not found:
        return AnswerRow("Still working, or try", "Not known")
    first = min(found, key=lambda claim: (claim.speaker != "provider", claim.id))
    quote = evidence.quote(first)
    return AnswerRow(
        "Still working, or try",
        f"“{quote}”" if quote else wording.sentence(evidence.said(first)),
        "says",
        link=f"#{source_anchor(first.document)}",
        link_text=evidence.speaker(first.document),
    )


def _is_help(evidence: Evidence, claim: Claim) -> bool:
    """Whether a claim tells of a way around this incident; one in an article on another is on that one."""
    return claim.kind == "workaround" and claim.about is None and claim.document not in evidence.passing


def _cause(evidence: Evidence, incident: Incident) -> AnswerRow:
    verdict = verdict_of(incident, "cause")
    names = {tag: name for tag, name, _ in evidence.edition.settings.causes}
    tags = wording.listing(tuple(wording.within(names.get(tag, tag)) for tag in incident.causes))
    if verdict is None:
        unknown = "Not stated, but whom it blames" if blamed(evidence.dossier) else "Not stated by any source"
        return AnswerRow("Cause", wording.sentence(tags) or unknown, "From the notes" if tags else "")
    proof = _proof(incident, "cause")
    if verdict.value is None or verdict.outcome is Outcome.UNSUPPORTED:
        return AnswerRow(
            "Cause",
            "Not stated by the provider",
            f"Tagged {tags}" if tags else "",
            **proof,
            link_text="What sources say" if proof else "",
        )
    return AnswerRow(
        "Cause",
        wording.sentence(wording.as_its_own(str(verdict.value))),
        f"Tagged {tags}" if tags else "",
        **proof,
        link_text="Who says so" if proof else "",
    )


def _blamed(evidence: Evidence) -> tuple[AnswerRow, ...]:
    """Whom the provider's own status page says was at fault, where it names somebody."""
    found = blamed(evidence.dossier)
    if not found:
        return ()
    name = evidence.edition.provider_name
    with_page = tied(evidence.edition, evidence.dossier)
    claim = found[with_page[0] if with_page else next(iter(found))]
    quote = evidence.quote(claim)
    said = f"“{quote}”" if quote and len(quote) <= _SHORT_QUOTE else "says its own status page"
    cause = verdict_of(evidence.dossier.incident, "cause")
    if cause is not None and cause.value == quote:
        said = ""  # told one line above
    then = f"{wording.listing(tuple(wording.possessive(name(who)) for who in with_page))} incident then"
    link = (f"#{TIED}", then) if with_page else (f"#{source_anchor(claim.document)}", evidence.speaker(claim.document))
    return (
        AnswerRow("Provider blames", wording.listing(tuple(map(name, found))), said, link=link[0], link_text=link[1]),
    )


def _postmortem(evidence: Evidence, incident: Incident) -> AnswerRow:
    state = incident.postmortem
    if state.status == "published":
        lag = (
            f"{wording.length(state.lag_s)} after the resolution"
            if state.lag_s is not None and state.lag_s >= 0
            else ""
        )
        url = links.safe_url(state.url) or ""
        at = wording.day(state.published_at) if state.published_at else "on a day not known"
        return AnswerRow("Postmortem", f"Published {at}", lag, link=url, link_text="Read it" if url else "")
    account = providers_account(evidence.dossier)
    if account is not None:
        url = links.safe_url(account.sources[0] if account.sources else None) or ""
        when = f" {wording.when(account.published)}" if account.published else ""
        return AnswerRow(
            "Postmortem", f"Published{when}", "As a note records.", link=url, link_text="Read it" if url else ""
        )
    if incident.state == "ongoing":
        return AnswerRow("Postmortem", "None yet", "The incident is not over")
    last = latest_post(evidence.dossier)
    end = last or (incident.window.end.at if incident.window.end else None)
    due = f", due {_day_near(evidence, state.due_at)}" if state.due_at else ""
    note = f"Promised {_day_near(evidence, state.promised_at)}{due}." if state.promised_at else "None promised."
    silent = f" {'Silent' if last else 'Over'} since {_day_near(evidence, end)}" if end else ""
    return AnswerRow("Postmortem", "None known", f"{note}{silent}", since=wording.iso(end) if end else "")


def _day_near(evidence: Evidence, at: datetime) -> str:
    """A day without its year where that is the incident's, which the page gives above."""
    same = evidence.day is not None and evidence.day.year == at.year
    return wording.day(at).removesuffix(f" {at.year}") if same else wording.day(at)


def _reports(evidence: Evidence, incident: Incident) -> AnswerRow:
    verdict = verdict_of(incident, "peak_reports")
    if verdict is None:
        return AnswerRow("User reports", "No count known")
    value = said_value(verdict, evidence.day)
    proof = _proof(incident, "peak_reports")
    return AnswerRow(
        "User reports",
        f"Peak {value}" if value != "not known" else "No figure chosen",
        **proof,
        link_text="Every count" if proof else "",
    )


def _confidence(incident: Incident) -> AnswerRow:
    outcomes = [verdict.outcome for verdict in incident.verdicts if verdict.outcome is not Outcome.UNSUPPORTED]
    agreed, disputed = outcomes.count(Outcome.AGREED), outcomes.count(Outcome.DISPUTED)
    facts = wording.count(len(outcomes), "fact")
    if incident.denied:
        value, note = "Not confirmed", "Reported, and denied or contradicted"
    elif not outcomes:
        value, note = "No fact could be compared", ""
    elif agreed:
        value, note = f"{agreed} of {facts} agreed", f"{disputed} disputed" if disputed else ""
    elif disputed:
        value, note = f"{disputed} of {facts} disputed", ""
    else:
        value, note = "No second account", f"{facts}, each from one source"
    return AnswerRow("Confidence", value, note, link="#src", link_text="Sources")
