"""Algolia's `2/status/service/<service>/period/current`: how each service works now, no incidents."""

from __future__ import annotations

import msgspec

from scraper.core.model import ComponentLevel, Level
from scraper.formats.embedded import objects_with
from scraper.formats.intake import Intake, peek
from scraper.formats.labels import level_of, worst_level
from scraper.formats.status import Origin, StatusReading

NAME = "algolia"
PRIORITY = 54
ONLY_NOW = True


class _Answer(msgspec.Struct):
    status: dict[str, object] | None = None
    services: dict[str, object] | None = None


def sniff(body: bytes, origin: Origin) -> bool:
    """A state of the whole beside states by name."""
    head = peek(body, 8000)
    own = "/2/status/" in origin.url or '"services"' in head or '"status"' in head
    return head.startswith("{") and '"global"' in head and '"status"' in head and own and '"incidents"' not in head


def parse(body: bytes, origin: Origin) -> StatusReading:
    """A level for each service that is named."""
    intake = Intake(NAME, origin)
    answer = intake.json(body, _Answer) or _Answer()
    levels = []
    for name, told in {**(answer.services or {}), **(answer.status or {})}.items():
        states = [told] if isinstance(told, str) else [row["status"] for row in objects_with(told, "status")]
        found = [level for state in states if (level := level_of(str(state).replace("_", " "))) is not Level.UNKNOWN]
        if found and name != "global":
            levels.append(ComponentLevel(name, worst_level(found)))
    if not (levels or intake.problems):
        intake.trouble("wrong_shape", "this tells of no service of Algolia's")
    return intake.reading(components=levels)
