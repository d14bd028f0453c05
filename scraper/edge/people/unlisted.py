"""Folders of people's files that are there and cannot be listed."""

from __future__ import annotations

import os
from pathlib import Path

from scraper.core.model import Problem


def unlisted(folder: Path) -> Problem | None:
    """What keeps a folder from being listed; None where nothing does, or there is no such folder."""
    try:
        os.scandir(folder).close()
    except FileNotFoundError:
        return None
    except OSError as error:
        return Problem("unreadable", str(folder), f"cannot be read: {error.strerror}", "restore the folder")
    return None
