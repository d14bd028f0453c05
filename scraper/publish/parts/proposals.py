"""Ways to act on an incident: the repository's own forms, filled in with all that is known."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from scraper.core.model import Incident
from scraper.publish import links
from scraper.publish.edition import Edition, begins

_ID, _DAY = "_incident_", "_day_"


@dataclass(frozen=True, slots=True)
class Proposal:
    """A link that opens a filled-in form."""

    name: str
    url: str


def proposals(edition: Edition, incident: Incident) -> tuple[Proposal, ...]:
    """Correct a fact, add a note, instruct the record; none without a repository."""
    repository, branch = edition.settings.repository, edition.settings.branch
    day = f"{begins(incident):%Y-%m-%d}"
    return tuple(
        Proposal(name, url.replace(_ID, incident.id).replace(_DAY, day)) for name, url in _forms(repository, branch)
    )


@lru_cache(maxsize=8)
def _forms(repository: str | None, branch: str) -> tuple[tuple[str, str], ...]:
    """The forms with places left for the incident's id and day, which need no quoting in an address."""
    forms = (
        ("Correct a fact", f"content/overrides/{_ID}.yml", _override()),
        ("Add a postmortem", _path(_ID, _DAY, "postmortem"), note_text(_ID, "postmortem")),
        ("Add context", _path(_ID, _DAY, "context"), note_text(_ID, "context")),
    )
    made = ((name, links.new_file(repository, branch, path, text)) for name, path, text in forms)
    return tuple((name, url) for name, url in made if url is not None)


def note_path(incident: Incident, kind: str) -> str:
    """Where a note goes. The date is the incident's; whoever writes later may change it."""
    return _path(incident.id, f"{begins(incident):%Y-%m-%d}", kind)


def _path(identity: str, day: str, kind: str) -> str:
    return f"content/notes/{identity}/{day}-{kind}.md"


def note_text(identity: str, kind: str) -> str:
    """The front matter a note needs, with the address left to fill in."""
    return f"---\nincident: {identity}\nkind: {kind}\nsources:\n  - https://\n---\nWhat happened, in your own words.\n"


def _override() -> str:
    return "- op: pin\n  fact: end\n  value: \n  reason: \n  by: \n"
