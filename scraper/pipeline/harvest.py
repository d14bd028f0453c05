"""The order of work on archives: what is still to be read is given out, and what comes back is written down at once."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, CancelledError, Future, wait
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from scraper.core.model import Problem
from scraper.edge.captures.warc import next_start
from scraper.edge.hands.crew import Crew
from scraper.edge.hands.manifest import Manifest, identity_of
from scraper.pipeline.gleaning import Gleaned, Piece, Terms, glean

PIECE: Final = 32_000_000
"""Bytes of a file that one hand reads at a time: a minute or so, which is what a kill costs at most."""
_TRIES: Final = 3


@dataclass(frozen=True, slots=True)
class Archive:
    """A file, its identity and its size in bytes."""

    path: Path
    identity: str
    size: int


@dataclass(slots=True)
class Harvest:
    """All that was read. `kept` counts pieces that an earlier run had read."""

    archives: list[Archive] = field(default_factory=list)
    done: dict[tuple[str, int], Gleaned] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    kept: int = 0
    said: Callable[[int, int], None] = lambda _done, _total: None

    def pieces(self) -> Iterator[Gleaned]:
        """The pieces in order, each beginning where the one before really ended."""
        for archive in self.archives:
            at = 0
            while at < max(archive.size, 1) and (piece := self.done.get((archive.identity, at))):
                yield piece
                at = max(piece.end, at + 1)

    def missing(self, archive: Archive) -> int | None:
        """Where a file was not read yet, None where it was read to its end."""
        at = 0
        while at < max(archive.size, 1):
            piece = self.done.get((archive.identity, at))
            if piece is None:
                return at
            at = max(piece.end, at + 1)
        return None


def harvest(
    paths: Sequence[Path],
    terms: Terms,
    crew: Crew,
    manifest: Manifest[Gleaned],
    *,
    size: int = PIECE,
    said: Callable[[int, int], None] = lambda _done, _total: None,
) -> Harvest:
    """Read whatever of the files was not read before; each file once, however often it is named."""
    found = Harvest(said=said)
    found.done = {(piece.file, piece.start): piece for piece in manifest.lines()}
    found.kept = len(found.done)
    for path in paths:
        archive = _archive(path, found.problems)
        if archive is not None and archive.identity not in {a.identity for a in found.archives}:
            found.archives.append(archive)
    starts = {a.identity: _starts(a, size) for a in found.archives}
    work = [
        (a, Piece(str(a.path.resolve()), begin, end))
        for a in found.archives
        for begin, end in zip(starts[a.identity], (*starts[a.identity][1:], a.size), strict=True)
        if (a.identity, begin) not in found.done
    ]
    with manifest:
        lost: set[str] = set()
        while work:
            lost |= _do(work, terms, crew, manifest, found)
            work = list(_left(found, starts, lost))
    return found


def _archive(path: Path, problems: list[Problem]) -> Archive | None:
    try:
        return Archive(path, identity_of(path), path.stat().st_size)
    except OSError as error:
        remedy = "give .warc or .warc.gz files"
        problems.append(Problem("unreadable_archive", str(path), f"cannot be read: {error.strerror}", remedy))
        return None


def _starts(archive: Archive, size: int) -> tuple[int, ...]:
    """Where pieces seem to begin."""
    rough = (next_start(archive.path, at) for at in range(0, max(archive.size, 1), size))
    return tuple(sorted({0, *(at for at in rough if at < archive.size)}))


def _left(found: Harvest, starts: dict[str, tuple[int, ...]], lost: set[str]) -> Iterator[tuple[Archive, Piece]]:
    """Places that the pieces before lead to, and that nobody began at."""
    for archive in found.archives:
        at = found.missing(archive)
        if at is None or archive.identity in lost:
            continue
        until = next((s for s in starts[archive.identity] if s > at), archive.size)
        yield archive, Piece(str(archive.path.resolve()), at, until)


def _do(
    work: Sequence[tuple[Archive, Piece]], terms: Terms, crew: Crew, manifest: Manifest[Gleaned], found: Harvest
) -> set[str]:
    """Give out the work, a little ahead of the hands; the identities of files that could not be read whole."""
    todo = [(archive, piece, _TRIES) for archive, piece in reversed(work)]
    lost: set[str] = set()
    busy: dict[Future[Gleaned], tuple[Archive, Piece, int]] = {}
    total = len(found.done) + len(work)
    while todo or busy:
        while todo and len(busy) < 2 * crew.size:
            archive, piece, tries = todo.pop()
            busy[crew.submit(glean, piece, archive.identity, terms)] = archive, piece, tries
        for future in wait(busy, return_when=FIRST_COMPLETED).done:
            archive, piece, tries = busy.pop(future)
            error = _error_of(future)
            if error is None:
                _keep(future.result(), manifest, found)
                found.said(len(found.done), total)
            elif isinstance(error, OSError) or tries <= 1:
                lost.add(archive.identity)
                found.problems.append(_lost(piece, error))
            else:
                todo.append((archive, piece, tries - 1))
    return lost


def _error_of(future: Future[Gleaned]) -> BaseException | None:
    return CancelledError("its worker was lost") if future.cancelled() else future.exception()


def _keep(piece: Gleaned, manifest: Manifest[Gleaned], found: Harvest) -> None:
    manifest.add(piece)
    found.done[piece.file, piece.start] = piece


def _lost(piece: Piece, error: BaseException) -> Problem:
    reason = f"{type(error).__name__}: {' '.join(str(error).split())[:200]}"
    message = f"the piece from byte {piece.start} on could not be read ({reason})"
    return Problem("lost_piece", piece.path, message, "run the same command again: it goes on from here")
