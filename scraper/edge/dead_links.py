"""Whether the addresses that notes lean on still answer."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from typing import Final

from scraper.core.model import Note, Problem
from scraper.edge.http import fetch_all
from scraper.edge.visiting.exchange import HttpFetcher
from scraper.edge.visiting.visits import Request

_DEAD: Final = frozenset({"not_found", "gone", "name_not_found", "redirect_loop", "too_many_redirects", "bad_redirect"})
"""What proves that an address leads nowhere; a refusal or a time-out proves nothing."""


def unarchived(notes: Iterable[tuple[str, Note]]) -> tuple[Problem, ...]:
    """Notes whose first source has no archived copy on record: no mistake, and a loss on the day it vanishes."""
    remedy = "save a copy (https://web.archive.org/save) and add archive: with its address"
    return tuple(
        Problem("unarchived", file, f"no archived copy of {note.sources[0]}", remedy, "", 1, 1, note.sources[0])
        for file, note in notes
        if not note.archive and "web.archive.org/" not in note.sources[0]
    )


async def dead_links(
    notes: Iterable[tuple[str, Note]], *, contact: str, now: datetime, allow_hosts: tuple[str, ...] = ()
) -> tuple[Problem, ...]:
    """Problems of addresses that lead nowhere; `notes` are (file, note)."""
    places: dict[str, str] = {}
    for file, note in notes:
        for url in (*note.sources, *((note.archive,) if note.archive else ()), *(q.source for q in note.quotes)):
            places.setdefault(url, file)
    requests = [Request("check", url, max_bytes=20_000_000) for url in places]
    found = []
    async with HttpFetcher(contact=contact, now=now, allow_hosts=allow_hosts) as fetcher:
        async for result in fetch_all(requests, fetcher=fetcher, cache=None, now=now):
            if isinstance(result, Problem) and result.code in _DEAD:
                remedy = "give an archived copy, or another source"
                message = f"{result.where} {result.message}"
                found.append(
                    replace(
                        result,
                        code="dead_link",
                        where=places[result.where],
                        message=message,
                        remedy=remedy,
                        source="",
                        line=1,
                        column=1,
                        value=result.where,
                    )
                )
    return tuple(found)
