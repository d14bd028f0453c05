"""What the global options say, and the types of values the commands take."""

from __future__ import annotations

import os
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import click

FIRST_YEAR, LAST_YEAR = 1900, 9000
"""The first year of an INSTANT, and the first after the last: nearer the ends of the calendar there is no before, or no after."""


@dataclass(frozen=True, slots=True)
class Context:
    """The global options: folders of the record and of the cache, the moment taken for the present (None: the
    clock's), verbosity (0 normal, negative quieter) and how log lines are written (text, json or github).
    """

    content: Path = Path("content")
    cache: Path = Path(".cache")
    now: datetime | None = None
    verbosity: int = 0
    log_format: str = "text"

    def spared(self, out: Path) -> Path:
        """The folder to write to, once it is known not to be of the record, which has writers of its own."""
        if out.resolve().is_relative_to(self.content.resolve()):
            raise click.UsageError(f"--out {out} is of the record {self.content}; choose a folder outside it")
        return out


def name_of(file: Path) -> str:
    """A file's name as text, also where its bytes are no UTF-8 or the locale knows none: it goes into JSON."""
    return os.fsencode(file).decode("utf-8", "replace")


class InstantType(click.ParamType[datetime]):
    """INSTANT: RFC 3339 with a zone, or a plain date (its first second in UTC)."""

    name = "INSTANT"

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> datetime:
        """Aware UTC datetime cut to the second."""
        from scraper.core.instants import parse_instant  # noqa: PLC0415  keeps `--help` quick

        if isinstance(value, datetime):
            return value
        found = parse_instant(str(value))
        if found is None:
            self.fail(f"{value!r} is no instant; write 2026-04-15T14:53:00Z or 2026-04-15", param, ctx)
        if not FIRST_YEAR <= found.at.year < LAST_YEAR:
            self.fail(
                f"{value!r} is no year to reckon with; write one from {FIRST_YEAR} to {LAST_YEAR - 1}", param, ctx
            )
        return found.at


class DurationType(click.ParamType[int]):
    """DURATION: 15m, 6h, 3650d."""

    name = "DURATION"

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> int:
        """Seconds."""
        from scraper.edge.people.units import seconds  # noqa: PLC0415  keeps `--help` quick

        if isinstance(value, int):
            return value
        found = seconds(str(value))
        if found is None:
            self.fail(f"{value!r} is no duration; write 15m, 6h or 3650d", param, ctx)
        return found


class HostPortType(click.ParamType[str]):
    """HOST:PORT, as `--allow-host` takes it."""

    name = "HOST:PORT"

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """The text as written, once it is known to be a pair."""
        from scraper.edge.visiting.addresses import AllowedHosts  # noqa: PLC0415  keeps `--help` quick

        try:
            AllowedHosts.of([str(value)])
        except ValueError as error:
            self.fail(f"{error}; write localhost:8000 or 127.0.0.1:8000", param, ctx)
        return str(value)


class SiteAddressType(click.ParamType[str]):
    """URL of the site, as `--base-url` takes it."""

    name = "URL"

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """The text as written, once it is known to be a whole http or https address."""
        from scraper.edge.people.readers import url_fault  # noqa: PLC0415  keeps `--help` quick

        if fault := url_fault(str(value)):
            self.fail(f"{str(value)[:120]!r} {fault}; write https://example.org/outages/", param, ctx)
        return str(value)


INSTANT = InstantType()
DURATION = DurationType()
HOST_PORT = HostPortType()
SITE_ADDRESS = SiteAddressType()
