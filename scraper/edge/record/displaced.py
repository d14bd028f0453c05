"""Folders that hold an incident under another name than its own: renamed, copied or moved by hand."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

from scraper.core.ids import is_incident_id
from scraper.core.model import Incident, Problem
from scraper.edge.record.record_files import CONCLUDED, incident_folder, is_there, read_value


def displaced_in(content: Path, month: str) -> Iterator[str]:
    """Folders of a month whose name is no id, in order: no reader of units looks there."""
    try:
        names = sorted(entry.name for entry in os.scandir(content / "incidents" / month))
    except (FileNotFoundError, NotADirectoryError):
        return
    for name in names:
        if not is_incident_id(name) and (content / "incidents" / month / name / CONCLUDED).is_file():
            yield f"incidents/{month}/{name}"


def displaced_problem(folder: str) -> Problem:
    """What is wrong with such a folder."""
    remedy = (
        "give the folder the name it had in git, or remove it where it is a copy, and run `outagewire update` again"
    )
    return Problem(
        "machine_file", f"{folder}/{CONCLUDED}", "lies in a folder whose name is no id of an incident", remedy
    )


def deserted(content: Path, unit: str) -> str:
    """The folder of the incident in a folder, where that one is empty: its files lie here instead. Else the folder itself."""
    incident = None if unit.startswith("unplaced/") else read_value(content, f"{unit}/{CONCLUDED}", Incident, [])
    home = incident_folder(incident.id) if incident else unit
    return unit if is_there(content, f"{home}/{CONCLUDED}") else home
