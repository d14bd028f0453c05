"""JSON:API on status pages: which included resources an item refers to."""

from __future__ import annotations

from collections.abc import Mapping

import msgspec

from scraper.formats.intake import Intake
from scraper.formats.wire import NO_ROWS, NO_TEXT, Rows, Text


class Reference(msgspec.Struct):
    """One resource that is referred to."""

    id: Text = NO_TEXT
    type: Text = NO_TEXT


class Related(msgspec.Struct):
    """A relationship: any number of references."""

    data: Rows = NO_ROWS


def references(intake: Intake, relationships: Mapping[str, Related] | None) -> list[Reference]:
    """All references of an item, relationship by relationship."""
    rows = (row for related in (relationships or {}).values() for row in related.data)
    return intake.structs(rows, Reference, "reference")
