"""Ways to act on an incident: the repository's own forms, filled in with all that is known."""

from __future__ import annotations

from dataclasses import dataclass

from scraper.core.model import Incident
from scraper.publish import links
from scraper.publish.edition import Edition, begins


@dataclass(frozen=True, slots=True)
class Proposal:
    """A link that opens a filled-in form."""

    name: str
    url: str


def proposals(edition: Edition, incident: Incident) -> tuple[Proposal, ...]:
    """Correct a fact, add a note, instruct the record; none without a repository."""
    repository, branch = edition.settings.repository, edition.settings.branch
    forms = (
        ("Correct a fact", f"content/overrides/{incident.id}.yml", _override()),
        ("Add a postmortem", note_path(incident, "postmortem"), note_text(incident.id, "postmortem")),
        ("Add context", note_path(incident, "context"), note_text(incident.id, "context")),
    )
    made = ((name, links.new_file(repository, branch, path, text)) for name, path, text in forms)
    return tuple(Proposal(name, url) for name, url in made if url is not None)


def note_path(incident: Incident, kind: str) -> str:
    """Where a note goes. The date is the incident's; whoever writes later may change it."""
    return f"content/notes/{incident.id}/{begins(incident):%Y-%m-%d}-{kind}.md"


def note_text(identity: str, kind: str) -> str:
    """The front matter a note needs, with the address left to fill in."""
    return f"---\nincident: {identity}\nkind: {kind}\nsources:\n  - https://\n---\nWhat happened, in your own words.\n"


def _override() -> str:
    return "- op: pin\n  fact: end\n  value: \n  reason: \n  by: \n"
