"""The one-screen answer of an incident: each fact a reader comes for, attributed, or said to be not known."""

from __future__ import annotations

from datetime import datetime

from scraper.core.model import Claim, Incident, Outcome
from scraper.publish import links, wording
from scraper.publish.dossiers import called_off, explained_by, is_taken_back, plan_of, providers_account
from scraper.publish.parts.answer_row import AnswerRow, proof_of
from scraper.publish.parts.answer_times import acknowledged, first_reports, how_long, when
from scraper.publish.parts.blamed import TIED, blamed, tied
from scraper.publish.parts.claims import said_value, verdict_of
from scraper.publish.parts.evidence import Evidence, source_anchor
from scraper.publish.states import latest_post

_SHORT_QUOTE = 140


def answer(evidence: Evidence) -> tuple[AnswerRow, ...]:
    """All lines, in the order a reader asks."""
    incident = evidence.dossier.incident
    return (
        when(evidence, incident),
        how_long(evidence, incident),
        acknowledged(evidence, incident),
        _affected(evidence, incident),
        _working(evidence),
        _cause(evidence, incident),
        *_blamed(evidence),
        _postmortem(evidence, incident),
        _confidence(incident),
        first_reports(evidence, incident),
        _reports(evidence, incident),
    )


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
        **proof_of(incident, "component", "components"),
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
        return AnswerRow(
            "Cause", wording.sentence(tags) or "Not stated by any source", "From the notes" if tags else ""
        )
    proof = proof_of(incident, "cause")
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
    known = explained_by(evidence.dossier)
    if known == "press":
        proof = proof_of(incident, "postmortem")
        return AnswerRow(
            "Postmortem", "Published, as articles tell", "None read here", **proof, link_text="Who says so"
        )
    if known == "record":
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
        at = f" {wording.when(account.published)}" if account.published else ""
        return AnswerRow(
            "Postmortem", f"Published{at}", "As a note records.", link=url, link_text="Read it" if url else ""
        )
    if incident.state == "ongoing" or plan_of(evidence.dossier) is not None:
        over = "The incident is not over" if incident.state == "ongoing" else "Nothing has begun"
        return AnswerRow("Postmortem", "None yet", over)
    off = called_off(evidence.dossier) is not None
    if off or is_taken_back(incident):
        return AnswerRow(
            "Postmortem", "None", "Nothing was held" if off else "Nothing failed, by the provider’s last word"
        )
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
    proof = proof_of(incident, "peak_reports")
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
    if is_taken_back(incident):
        value, note = "Taken back", "Reported by the provider, and by its last word no outage"
    elif incident.denied:
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
