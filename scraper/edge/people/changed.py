"""Which files a branch changes, as git tells."""

from __future__ import annotations

import subprocess
from pathlib import Path


class GitError(Exception):
    """git could not answer; the message is one line."""


def changed_files(ref: str, folder: Path) -> frozenset[Path]:
    """Files below `folder` that differ from where this branch left `ref`, new ones included; resolved paths."""
    top = Path(_git(folder, "rev-parse", "--show-toplevel").strip())
    if ref.startswith("-"):
        raise GitError(f"{ref!r} is no revision")
    try:
        base = _git(folder, "merge-base", ref, "HEAD").strip()
    except GitError:
        base = _git(folder, "rev-parse", "--verify", "--quiet", f"{ref}^{{commit}}").strip()
    differing = _git(folder, "diff", "--name-only", "--no-renames", "-z", base, "--", ".")
    untracked = _git(folder, "ls-files", "--others", "--exclude-standard", "--full-name", "-z", "--", ".")
    return frozenset((top / name).resolve() for name in (differing + untracked).split("\0") if name)


def _git(folder: Path, *arguments: str) -> str:
    try:
        done = subprocess.run(  # noqa: S603  fixed program; arguments are no shell text
            ["git", "-C", str(folder), *arguments],  # noqa: S607  git is found on PATH, wherever it is installed
            check=False,
            capture_output=True,
            text=True,
        )
    except OSError as error:
        raise GitError("git is not installed") from error
    if done.returncode != 0:
        lines = done.stderr.strip().splitlines()
        raise GitError(lines[0] if lines else f"git {arguments[0]} found nothing for {arguments[-1]!r}")
    return done.stdout
