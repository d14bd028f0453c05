"""The raw tables of the ICPE 2025 study as records of ours: Statuspage incident pages, one CSV row each."""

from __future__ import annotations

import csv
import json
import re
from datetime import UTC, datetime
from pathlib import Path

from scraper.core.model import RecordKind, Severity, StatusIncident, StatusUpdate
from scraper.core.moments import zone_named

_STAMP = re.compile(r"(\w{3} +\d{1,2}, \d{4}) - (\d{2}:\d{2}) (\w+)")


def instant(text: str) -> datetime:
    found = _STAMP.search(text)
    assert found, text
    naive = datetime.strptime(f"{found[1]} {found[2]}", "%b %d, %Y %H:%M")  # noqa: DTZ007 - the zone stands beside it
    zone = zone_named(found[3], naive.replace(tzinfo=UTC))
    assert zone, text
    return naive.replace(tzinfo=zone).astimezone(UTC)


def components(text: str) -> tuple[str, ...]:
    listed = text.removeprefix("This incident affected:").strip().removesuffix(".")
    return tuple(c for c in re.split(r",\s*(?:and\s+)?|\s+and\s+", listed) if c)


def incident(row: dict[str, str], provider: str) -> StatusIncident:
    updates = tuple(
        StatusUpdate(str(n), instant(u["Update_Timestamp"]), u["Update_Title"].lower(), "")
        for n, u in enumerate(reversed(json.loads(row["Updates"])))
    )
    impact = row["Incident_Impact"].removeprefix("impact-")
    # The study counts its one maintenance page per provider among the incidents; so does this adapter.
    return StatusIncident(
        row["Incident_Link"].rpartition("/")[2],
        provider,
        provider,
        row["Incident_Title"],
        row["Incident_Link"],
        RecordKind.INCIDENT,
        Severity(impact) if impact != "maintenance" else Severity.UNKNOWN,
        "resolved",
        None,
        None,
        None,
        components(row["Service"]),
        updates,
    )


def incidents(real: Path) -> list[StatusIncident]:
    found = {}
    for provider in ("openai", "anthropic", "characterai"):
        for path in sorted((real / provider / "icpe25").glob("*.csv")):
            with path.open(newline="", encoding="utf-8") as file:
                for row in csv.DictReader(file):
                    one = incident(row, provider)
                    found[one.id] = one
    return [found[k] for k in sorted(found)]
