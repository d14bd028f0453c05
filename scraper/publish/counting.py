"""What figures count: all that is on record, but for what rests on notes alone that nobody checked."""

from __future__ import annotations

from scraper.core.model import Dossier


def counts(dossier: Dossier) -> bool:
    """Whether figures count an incident: all are counted but those that rest on a note alone which nobody checked."""
    if not dossier.notes:
        return True
    founding = [note for note in dossier.notes if note.founds is not None]
    return bool(dossier.incident.placements or not founding) or any(note.checked != "no" for note in founding)


def counted_causes(dossier: Dossier) -> tuple[str, ...]:
    """The causes that figures count: not those that only notes give which nobody checked."""
    if not dossier.notes:
        return tuple(dict.fromkeys(dossier.incident.causes))
    unchecked = {tag for note in dossier.notes if note.checked == "no" for tag in note.causes}
    checked = {tag for note in dossier.notes if note.checked != "no" for tag in note.causes}
    return tuple(tag for tag in dict.fromkeys(dossier.incident.causes) if tag in checked or tag not in unchecked)
