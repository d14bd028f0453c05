"""What of the providers cannot be read: a mistake there is no news of any outage."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from scraper.core.model import Problem, Source
from scraper.edge.people.config import Config
from scraper.edge.people.config_files import Files


@dataclass(frozen=True, slots=True)
class Lost:
    """A mistake for which a provider that is named elsewhere is not `known`; `nameless`: one cannot be read, so that it
    cannot be told whom an article is on.
    """

    problem: Problem
    known: frozenset[str]
    nameless: bool

    def waits(self, source: Source) -> bool:
        """Whether a source cannot be read until that is mended."""
        return not self.known.issuperset(source.providers) or (self.nameless and source.kind != "status")


def lost_providers(content: Path, config: Config, problems: Iterable[Problem]) -> Lost | None:
    """None where every provider that a source names is known, and every file of providers can be read."""
    problems = tuple(problems)
    if not problems:
        return None
    known = frozenset(one.id for one in config.providers)
    unread = _unread(content)
    if unread is not None:
        return Lost(unread, known, nameless=True)
    named = {name for source in config.sources for name in source.providers} <= known
    gone = [p for p in problems if p.code == "missing_file" and p.where == str(content / "providers.yml")]
    strange = [*gone, *(p for p in problems if p.code == "unknown_provider")]
    return None if named or not strange else Lost(strange[0], known, nameless=bool(gone))


def _unread(content: Path) -> Problem | None:
    """The first mistake in a file of providers for which one of them is left out."""
    files = Files(content)
    files.all_items()
    whole = {one.where for one in files.providers} - {one.where for one in files.providers if one.value is None}
    people = (str(content / "providers.yml"), str(content / "providers.d") + "/")
    wrong = (p for p in files.problems if p.code not in {"missing_file", "stray_file"} and p.where.startswith(people))
    return next((p for p in wrong if p.where not in whole), None)
