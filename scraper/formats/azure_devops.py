"""Azure DevOps `_apis/status/health`: levels now by service and geography, no incidents."""

from __future__ import annotations

import msgspec

from scraper.core.model import ComponentLevel, Level, Overall
from scraper.formats.intake import Intake, peek
from scraper.formats.status import Origin, StatusReading
from scraper.formats.wire import NO_ROWS, NO_TEXT, Rows, Text

NAME = "azure_devops"
PRIORITY = 10
ONLY_NOW = True

_LEVELS = {
    "healthy": Level.OPERATIONAL,
    "advisory": Level.DEGRADED,
    "degraded": Level.DEGRADED,
    "unhealthy": Level.MAJOR,
}


class _Geography(msgspec.Struct):
    name: str
    health: str | int | None = None


class _Service(msgspec.Struct):
    id: str
    geographies: Rows = NO_ROWS


class _Status(msgspec.Struct):
    health: Text = NO_TEXT
    message: Text = NO_TEXT


class _Health(msgspec.Struct):
    services: Rows = NO_ROWS
    status: _Status | None = None


def sniff(body: bytes, origin: Origin) -> bool:  # noqa: ARG001 - the shape alone tells
    """Services with geographies and their health."""
    head = peek(body)
    return head.startswith("{") and '"geographies"' in head and '"health"' in head


def parse(body: bytes, origin: Origin) -> StatusReading:
    """Levels of every service in every geography."""
    intake = Intake(NAME, origin)
    health = intake.json(body, _Health) or _Health()
    levels = [
        ComponentLevel(f"{service.id} ({place.name})", _LEVELS.get(str(place.health).casefold(), Level.UNKNOWN))
        for service in intake.structs(health.services, _Service, "service")
        for place in intake.structs(service.geographies, _Geography, f"service {service.id}, geography")
    ]
    said = health.status or _Status()
    overall = Overall(_LEVELS.get(said.health.casefold(), Level.UNKNOWN), said.message if said.health else "")
    return intake.reading(components=levels, overall=overall)
