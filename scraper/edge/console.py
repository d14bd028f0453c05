"""How problems and progress are written for people and for machines."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from typing import Final, TextIO

from scraper.core.model import Problem

FORMATS: Final = ("text", "json", "github")


def near_path(path: str, base: Path | None = None) -> str:
    """A file as seen from the working directory (or `base`), with slashes."""
    if not path or "://" in path:
        return path
    return Path(os.path.relpath(path, base or Path.cwd())).as_posix()


def said(problem: Problem) -> str:
    """What is wrong and how to mend it, on one line without control characters."""
    text = problem.message + (f"; {problem.remedy}" if problem.remedy else "")
    return "".join(c if c.isprintable() else " " for c in " ".join(text.split()))


def text_line(problem: Problem) -> str:
    """`file:line: what; how to mend [code]`."""
    return f"{near_path(problem.where)}:{problem.line or 1}: {said(problem)} [{problem.code}]"


def github_line(problem: Problem, level: str = "error") -> str:
    """A workflow command that GitHub shows beside the line: `::error file=…,line=…::…`."""
    place = f"file={_property(near_path(problem.where))},line={problem.line or 1}"
    return f"::{level} {place}::{_data(f'{said(problem)} [{problem.code}]')}"


def json_rows(problems: Iterable[Problem]) -> str:
    """A JSON array of `{file, line, column, code, message, value, nearest}`."""
    rows = [
        {
            "file": near_path(one.where),
            "line": one.line or 1,
            "column": one.column or 1,
            "code": one.code,
            "message": said(one),
            "value": one.value,
            "nearest": one.nearest,
        }
        for one in problems
    ]
    return json.dumps(rows, ensure_ascii=False, indent=1)


class Console:
    """Standard error, as the global options want it. `verbosity` below 0 says only what went wrong."""

    def __init__(self, verbosity: int = 0, log_format: str = "text", stream: TextIO | None = None) -> None:
        self._verbosity = verbosity
        self._format = log_format
        self._stream: TextIO | None = stream or sys.stderr

    def say(self, message: str, level: int = 0) -> None:
        """A line of news; `level` 1 is for `-v`, 2 for `-vv`."""
        if level > self._verbosity:
            return
        if self._format == "json":
            self._write(json.dumps({"level": "info", "message": message}, ensure_ascii=False))
        else:
            self._write(message)

    def problem(self, problem: Problem) -> None:
        """A line for a failure, beginning with its source where it has one."""
        if self._format == "json":
            named = {
                "level": "error",
                "source": problem.source,
                "code": problem.code,
                "where": problem.where,
                "message": said(problem),
            }
            self._write(json.dumps(named, ensure_ascii=False))
        elif self._format == "github" and problem.line is not None:
            self._write(github_line(problem))
        else:
            source = f"{problem.source}: " if problem.source else ""
            line = f":{problem.line}" if problem.line is not None else ""
            text = f"{source}{near_path(problem.where)}{line}: {said(problem)} [{problem.code}]"
            self._write(f"::warning::{_data(text)}" if self._format == "github" else text)

    @property
    def draws(self) -> bool:
        """Whether progress is shown as a line that overwrites itself."""
        return self._format == "text" and self._verbosity >= 0 and self._stream is not None and self._stream.isatty()

    def progress(self, done: int, total: int, what: str) -> None:
        """A line that overwrites itself; on a terminal only."""
        if self.draws:
            end = "\n" if done >= total else ""
            self._put(f"\r\x1b[K{done}/{total} {what}{end}")

    def _write(self, line: str) -> None:
        # Actions obeys the older form of its commands wherever it stands in a line, so also in an address of a source.
        self._put((line.replace("##[", "## [") if self._format == "github" else line) + "\n")

    def _put(self, text: str) -> None:
        """A stream that is closed, full, or read by nobody any more costs its lines, and not the run."""
        if self._stream is None:
            return
        with suppress(OSError):
            self._stream.write(text)
            self._stream.flush()


def _data(text: str) -> str:
    """Escaped as the message of a workflow command."""
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    """Escaped as a property of a workflow command."""
    return _data(text).replace(":", "%3A").replace(",", "%2C")
