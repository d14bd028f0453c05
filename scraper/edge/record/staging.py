"""Many files written as one: either all of a change is on disk, or none of it.

The new files are first laid into `<root>/.staging/`, then a journal that names them is put in place; that is the
moment the change counts. Whoever finds a journal finishes the work; whoever finds a staging folder without one throws
it away. A kill, or a full disk, leaves the old state or the new one and never a mixture.
"""

from __future__ import annotations

import errno
import fcntl
import json
import os
import shutil
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

FOLDER = ".staging"
JOURNAL = "journal.json"


def commit(root: Path, changes: Mapping[str, bytes | None]) -> int:
    """Write (bytes) or remove (None) files by path relative to `root`; only what differs. Returns how many.

    Raises OSError, with nothing changed, when the disk refuses.
    """
    wanted = {p: b for p, b in sorted(changes.items()) if _now(root / p) != b}
    if not wanted:
        return 0
    with alone(root):
        return _commit(root, wanted)


_held: set[Path] = set()


@contextmanager
def alone(root: Path, waiting: Callable[[], None] = lambda: None) -> Iterator[None]:
    """Wait until no other process writes here, and keep them waiting meanwhile; `waiting` is called if one does. A
    killed process holds nobody up, nothing is left in the folder, and whoever holds it may ask again.
    """
    root.mkdir(parents=True, exist_ok=True)
    folder = root.resolve()
    if folder in _held:
        yield
        return
    number = os.open(folder, os.O_RDONLY)
    try:
        try:
            fcntl.flock(number, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            waiting()
            fcntl.flock(number, fcntl.LOCK_EX)
        _held.add(folder)
        yield
    finally:
        _held.discard(folder)
        os.close(number)


def _commit(root: Path, wanted: Mapping[str, bytes | None]) -> int:
    _finish(root)
    staging = root / FOLDER
    staging.mkdir(parents=True)
    try:
        steps = [(path, _lay(staging / str(n), body)) for n, (path, body) in enumerate(wanted.items())]
        _lay(staging / "journal.part", json.dumps(steps).encode())
        (staging / "journal.part").replace(staging / JOURNAL)
    except OSError:
        shutil.rmtree(staging, ignore_errors=True)
        raise
    _finish(root)
    return len(wanted)


def recover(root: Path) -> bool:
    """Finish a change that was cut short after its journal was written, or drop one that was not. True if finished."""
    with alone(root):
        return _finish(root)


def _finish(root: Path) -> bool:
    staging = root / FOLDER
    journal = staging / JOURNAL
    if not journal.is_file():
        shutil.rmtree(staging, ignore_errors=True)
        return False
    for path, staged in _steps(journal):
        _apply(root, root / path, staging / staged if staged else None)
    shutil.rmtree(staging)
    return True


def _steps(journal: Path) -> list[tuple[str, str | None]]:
    """What a journal asks for: paths below the root, each with the file that lies ready for it. Raises OSError where it
    is no journal of ours, for then nobody knows what is old and what is new.
    """
    try:
        steps = [
            (str(path), None if staged is None else str(staged)) for path, staged in json.loads(journal.read_bytes())
        ]
    except (ValueError, TypeError) as error:
        raise OSError(errno.EBADMSG, "cannot be read, so a change that was cut short stays so", str(journal)) from error
    if any(".." in Path(path).parts or Path(path).is_absolute() or "/" in (staged or "") for path, staged in steps):
        raise OSError(errno.EBADMSG, "names a place outside its folder", str(journal))
    return steps


def _now(path: Path) -> bytes | None:
    try:
        return path.read_bytes()
    except (FileNotFoundError, NotADirectoryError):
        return None


def _lay(path: Path, body: bytes | None) -> str | None:
    if body is None:
        return None
    try:
        with path.open("wb") as out:
            out.write(body)
            out.flush()
            os.fsync(out.fileno())
    except OSError as error:
        # A disk that refuses in mid-write does not say where.
        error.filename = error.filename or str(path)
        raise
    return path.name


def _apply(root: Path, target: Path, staged: Path | None) -> None:
    if staged is None:
        target.unlink(missing_ok=True)
        _drop_empty(root, target.parent)
    elif staged.exists():  # gone when an earlier attempt already moved it
        target.parent.mkdir(parents=True, exist_ok=True)
        staged.replace(target)


def _drop_empty(root: Path, folder: Path) -> None:
    while folder != root and folder.is_dir() and not any(folder.iterdir()):
        folder.rmdir()
        folder = folder.parent
