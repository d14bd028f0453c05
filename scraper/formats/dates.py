"""Whole dates in other languages, by dateparser, for `core.moments` to call."""

from __future__ import annotations

import warnings
from datetime import UTC, datetime
from functools import lru_cache


@lru_cache(maxsize=4096)
def whole_date(text: str, language: str | None) -> datetime | None:
    """The day that a text in some language names in full (day, month and year), as its first second in UTC; None
    when a part is missing or the language is not known. Relative words are refused.
    """
    import dateparser  # noqa: PLC0415  heavy: only articles in other languages need it

    if language is None or len(text) > 60:
        return None
    settings = {
        "REQUIRE_PARTS": ["day", "month", "year"],
        "PARSERS": ["absolute-time", "custom-formats"],
        "STRICT_PARSING": True,
        "DATE_ORDER": "DMY",
        "RETURN_AS_TIMEZONE_AWARE": False,
    }
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            found = dateparser.parse(text, languages=[language[:2].lower()], settings=settings)
        except (ValueError, OverflowError, TypeError):
            return None
    return datetime(found.year, found.month, found.day, tzinfo=UTC) if isinstance(found, datetime) else None
