"""Defects met while a site is made: the error keeps its type, and learns which file it kept from being made."""

from __future__ import annotations

import errno
import os
import sqlite3
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_MOST = 400
_FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})


@contextmanager
def making(name: str) -> Iterator[None]:
    """Whatever is raised inside bears the name of the file, or of the part, that was being made."""
    try:
        yield
    except Exception as error:
        error.add_note(name)
        raise


@contextmanager
def writing(place: Path | str) -> Iterator[None]:
    """What the disk refuses inside bears the name of the place that was written to: a full one names none, or the file that
    was copied from.
    """
    try:
        yield
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode != sqlite3.SQLITE_FULL:
            raise
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), str(place)) from error
    except OSError as error:
        if error.filename is None or error.errno in _FULL:
            error.filename = str(place)
        raise


def line_of(error: Exception) -> str:
    """A defect in one line: which file, what, where in the code, how to mend. The name nearest to the defect counts."""
    name = next(iter(getattr(error, "__notes__", ())), "the site")
    said = " ".join(str(error).split())
    said = f"{said[:_MOST]}…" if len(said) > _MOST else said
    frames = traceback.extract_tb(error.__traceback__)
    where = f" ({Path(frames[-1].filename).name}:{frames[-1].lineno})" if frames else ""
    what = f"{type(error).__name__}: {said}" if said else type(error).__name__
    return (
        f"{name}: cannot be made, {what}{where}; nothing may be published from this build. Run outagewire check and mend"
        " what the record holds for it; if that finds nothing, report this line as a defect of Outagewire"
    )
