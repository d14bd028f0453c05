"""Ways to act on an incident: the repository's own forms, filled in with all that is known and valid as they open."""

from __future__ import annotations

import re
from functools import lru_cache

from scraper.core.model import Incident, OfficialRecord, Verdict
from scraper.edge.people.scaffold import NoteDraft, override_text
from scraper.edge.people.scaffold import note_text as text_of
from scraper.publish import links
from scraper.publish.dossiers import begins
from scraper.publish.edition import Edition
from scraper.publish.view import View

_ID, _DAY, _SOURCE, _FACT, _VALUE = "_incident_", "_day_", "_source_", "_fact_", "_value_"
_ASKED = ("ended", "started", "duration", "cause")
"""The facts most often wrong or missing: the first one that is known stands in the form."""
REASON = "Say why, with the address where it can be read."
SOMEBODY = "your-github-name"
_PLAIN = re.compile("[0-9A-Za-z:-]+")


class Proposal(View, frozen=True):
    """A link that opens a filled-in form."""

    name: str
    url: str


def proposals(edition: Edition, incident: Incident) -> tuple[Proposal, ...]:
    """Correct a fact, add a note, instruct the record; none without a repository."""
    repository, branch = edition.settings.repository, edition.settings.branch
    fact, value = _known_fact(incident)
    filled = (
        (_ID, incident.id),
        (_DAY, f"{begins(incident):%Y-%m-%d}"),
        (_SOURCE, links.in_query(source_of(edition, incident))),
        (_FACT, links.in_query(fact)),
        (_VALUE, links.in_query(value)),
    )
    made = []
    for name, url in _forms(repository, branch):
        for place, text in filled:
            url = url.replace(place, text)  # noqa: PLW2901  each place is filled in turn
        made.append(Proposal(name, url))
    talk = links.issues_naming(repository, incident.id)
    return (*made, Proposal("Discussion: issues that name it", talk)) if talk else tuple(made)


@lru_cache(maxsize=8)
def _forms(repository: str | None, branch: str) -> tuple[tuple[str, str], ...]:
    """The forms with places left for what an incident fills in; their names need no quoting in an address."""
    override = override_text("pin", fact=_FACT, value=_VALUE, reason=REASON, by=SOMEBODY)
    forms = (
        ("Correct a fact", f"content/overrides/{_ID}.yml", override),
        ("Add a postmortem", _path(_ID, _DAY, "postmortem"), note_text(_ID, "postmortem", _SOURCE)),
        ("Add context", _path(_ID, _DAY, "context"), note_text(_ID, "context", _SOURCE)),
    )
    made = ((name, links.new_file(repository, branch, path, text)) for name, path, text in forms)
    return tuple((name, url) for name, url in made if url is not None)


def note_path(incident: Incident, kind: str) -> str:
    """Where a note goes. The date is the incident's; whoever writes later may change it."""
    return _path(incident.id, f"{begins(incident):%Y-%m-%d}", kind)


def _path(identity: str, day: str, kind: str) -> str:
    return f"content/notes/{identity}/{day}-{kind}.md"


def note_text(identity: str, kind: str, source: str) -> str:
    """A note that passes the check as it is: `source` is what the record stands on, for the writer to replace."""
    asked = ("Replace the source by the address you write from.", "What happened? Write it below in your own words.")
    return text_of(NoteDraft(identity, kind, (source,), questions=asked))


def source_of(edition: Edition, incident: Incident) -> str:
    """An address the record has the incident from, the provider's own first; else the incident's page."""
    dossier = edition.by_id.get(incident.id)
    documents = sorted(dossier.documents if dossier else (), key=lambda d: (not isinstance(d, OfficialRecord), d.id))
    found = (links.safe_url(document.url) for document in documents)
    noted = (links.safe_url(url) for note in (dossier.notes if dossier else ()) for url in note.sources)
    page = f"{edition.settings.base_url.rstrip('/')}/{links.incident(incident.id)}"
    return next((url for url in (*found, *noted) if url), page)


def _known_fact(incident: Incident) -> tuple[str, str]:
    """A fact and its value as they stand, for the writer to correct; the id's day where nothing is known."""
    known = {one.fact: one for one in incident.verdicts if one.fact in _ASKED and _is_plain(one)}
    if incident.window.end is None:
        # Whatever is told of an end, it closes no window: it may lie before the start, and could not be pinned as it is.
        known.pop("ended", None)
    for fact in _ASKED:
        if fact in known:
            return fact, str(known[fact].value)
    return "started", f"{begins(incident):%Y-%m-%d}"


def _is_plain(verdict: Verdict) -> bool:
    """A value that YAML reads as one word, so that the form is valid whatever it says."""
    value = str(verdict.value or "")
    return _PLAIN.fullmatch(value) is not None
