"""The parts published objects are made of: times, texts, addresses, counts, each with the pattern its schema carries."""

from __future__ import annotations

from typing import Annotated, Literal

import msgspec
from msgspec import Meta

Precision = Literal["second", "minute", "hour", "part_of_day", "day", "month"]
Basis = Literal["stated", "converted", "relative", "published"]
Time = Annotated[str, Meta(pattern=r"^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\dZ$")]
Text = Annotated[str, Meta(min_length=1)]
IncidentId = Annotated[str, Meta(pattern=r"^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])-[a-z0-9][a-z0-9-]*$")]
Names = Annotated[list[Text], Meta(extra_json_schema={"uniqueItems": True})]
Count = Annotated[int, Meta(ge=0)]
Url = Annotated[str, Meta(pattern=r'^https?://[^\s"<>]+$')]
Slug = Annotated[str, Meta(pattern=r"^[a-z0-9][a-z0-9-]*$")]
Sha256 = Annotated[str, Meta(pattern=r"^[0-9a-f]{64}$")]


class Shape(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A published object: every key is there, none besides."""
