"""What a built site holds, for tests that read it."""

from __future__ import annotations

from pathlib import Path


def page_files(folder: Path) -> list[Path]:
    """The pages of a site; what feeds bring along has checks of its own."""
    return [file for file in sorted(folder.rglob("*.html")) if file.relative_to(folder).parts[0] != "feeds"]


def tree(folder: Path) -> dict[str, bytes]:
    """All files below a folder."""
    return {
        file.relative_to(folder).as_posix(): file.read_bytes() for file in sorted(folder.rglob("*")) if file.is_file()
    }
