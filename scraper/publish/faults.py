"""Defects met while a site is made: the error keeps its type, and learns which file it kept from being made."""

from __future__ import annotations

import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_MOST = 400


@contextmanager
def making(name: str) -> Iterator[None]:
    """Whatever is raised inside bears the name of the file, or of the part, that was being made."""
    try:
        yield
    except Exception as error:
        error.add_note(name)
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
