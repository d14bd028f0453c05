"""When an item says that it was published."""

from __future__ import annotations

import re
import warnings
from datetime import datetime, timedelta

from scraper.core.language.languages import languages
from scraper.core.model import Basis, Instant, Precision
from scraper.formats.stamps import believable, instant
from scraper.formats.status import Origin

_WHOLE_DATE = re.compile(r"(?=.*[^\W\d_]{3}).*\b(?:19|20)\d\d\b|.*\d{4}\s*[年년]")

_ZONED = re.compile(
    r":\d\d(?:[.,]\d{1,9})?\s*(?:[ap]\.?m\.?\s*)?\(?(?:z\b|(?![ap]m\b)[a-z]{2,5}\b|(?:utc|gmt)?\s*[+\-−]\d{1,2}(?::?\d\d)?)",
    re.IGNORECASE,
)


def moment_of(text: str, origin: Origin) -> Instant | None:
    """A time of publication; None where it is unreadable or lies after the retrieval by more than a day."""
    at = instant(text) or _foreign(text)
    if at is None or (origin.retrieved is not None and at > origin.retrieved + timedelta(days=1)):
        return None
    # A time without its zone may be hours from the truth; its day is what such an item tells.
    zoned = text.strip().isdecimal() or _ZONED.search(text) is not None
    precision = Precision.SECOND if zoned else Precision.DAY
    return Instant(
        at if precision is Precision.SECOND else at.replace(hour=0, minute=0, second=0), precision, Basis.PUBLISHED
    )


def _foreign(text: str) -> datetime | None:
    """A whole date in another language that this record reads; words that depend on today's date are not believed.

    Left to itself dateparser loads the words of 205 languages, 40 MB, for one date that it does not know.
    """
    text = text[:80]
    if not _WHOLE_DATE.match(text):
        return None
    import dateparser  # noqa: PLC0415 - slow to import, and hardly ever needed
    from dateparser.data.languages_info import language_order  # noqa: PLC0415 - same

    known = [code for code in languages() if code in language_order]
    settings = {
        "TIMEZONE": "UTC",
        "RETURN_AS_TIMEZONE_AWARE": True,
        "PARSERS": ["absolute-time"],
        "REQUIRE_PARTS": ["day", "month", "year"],
        "STRICT_PARSING": True,
    }
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return believable(dateparser.parse(text, languages=known, settings=settings))
    except (ValueError, OverflowError, TypeError, RecursionError):
        return None
