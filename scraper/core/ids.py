"""Identity: what makes two readings one document, and what an incident is called.

Ids are assigned once and read back; nothing here may depend on the order in which things arrive.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Collection
from datetime import datetime
from itertools import count, product
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

from scraper.core.patterns import late

_TRACKING = late(
    r"^(utm_\w+|fbclid|gclid|mc_[ce]id|igshid|ref|ref_src|cmpid|ocid|ns_\w+|spm|ito|guccounter)$", re.IGNORECASE
)
_INCIDENT = late(r"^(\d{4})-(\d{2})-(\d{2})-([a-z0-9](?:[a-z0-9-]*[a-z0-9])?)$")
_CLOCK_AND_CLASH = late(r"(?:-\d{4})?(?:-[a-z]{1,2})?", re.ASCII)
_SLUG = late(r"[^a-z0-9]+")


_LONGEST = 80
POST = "update:"
"""What a flag begins with by which a claim names the post that makes it."""


def post_mark(name: str) -> str:
    """The flag by which a claim names a post, by the id of the update."""
    return f"{POST}{name}"


_AS_IT_STANDS = "-as-it-stands"


def standing_id(at: datetime, state: str) -> str:
    """The id of the stage that a page shows beside one message, dated by the last change: no post of its own."""
    return f"{at:%Y%m%dT%H%MZ}-{state}{_AS_IT_STANDS}"


def is_standing(name: str) -> bool:
    """Whether an update stands for a stage that a page showed, and not for a post."""
    return name.endswith(_AS_IT_STANDS)


def slug(text: str) -> str:
    """Lower-case letters, digits and single hyphens; `x` where nothing is left. Slugs are names of folders, so a long
    one is cut, and a hash keeps it apart from others that begin alike.
    """
    made = _SLUG.sub("-", text.casefold()).strip("-") or "x"
    return made if len(made) <= _LONGEST else f"{made[: _LONGEST - 9].rstrip('-')}-{_short(text, 8)}"


def same_address(url: str) -> str:
    """The address without what does not identify it: scheme, `www.`, fragment, tracking parameters, trailing slash."""
    try:
        parts = urlsplit(url.strip())
        host = (parts.hostname or "").removeprefix("www.")
        port = f":{parts.port}" if parts.port and parts.port not in (80, 443) else ""
    except ValueError:
        return url.strip()
    query = urlencode(sorted((k, v) for k, v in parse_qsl(parts.query) if not _TRACKING.match(k)))
    return urlunsplit(("", host + port, re.sub(r"/{2,}", "/", parts.path).rstrip("/"), query, "")).removeprefix("//")


def without_tracking(url: str) -> str:
    """The address as written, without tracking parameters."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return url
    kept = [pair for pair in parts.query.split("&") if not _TRACKING.match(pair.partition("=")[0])]
    return url if len(kept) == parts.query.count("&") + 1 else urlunsplit(parts._replace(query="&".join(kept)))


def _short(text: str, length: int) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:length]


def article_id(url: str) -> str:
    """`a-` and 12 hex digits of the article's (canonical) address."""
    return f"a-{_short(same_address(url), 12)}"


def record_id(page: str, native_id: str) -> str:
    """`r-<page>-<12 hex digits>` for one incident of a provider's own page."""
    return f"r-{slug(page)}-{_short(native_id, 12)}"


def claim_id(document: str, kind: str, start: int, end: int, value: str) -> str:
    """`c-` and 12 hex digits: the same span of the same document read the same way is the same claim."""
    return f"c-{_short(f'{document}|{kind}|{start}|{end}|{value}', 12)}"


def incident_id(provider: str, at: datetime, *, clock_known: bool, taken: Collection[str] = ()) -> str:
    """`2026-04-15-anthropic-1453`, or `2026-04-15-anthropic` where only the day is known; `-b`, `-c` … on a clash."""
    base = f"{at.year:04}-{at:%m-%d}-{provider}" + (f"-{at:%H%M}" if clock_known else "")
    if base not in taken:
        return base
    letters = "bcdefghijklmnopqrstuvwxyz"
    suffixes = ("".join(found) for size in count(1) for found in product(letters, repeat=size))
    return next(f"{base}-{suffix}" for suffix in suffixes if f"{base}-{suffix}" not in taken)


def is_incident_id(text: str) -> bool:
    """Whether the text has the form of an incident id with a real date."""
    found = _INCIDENT.match(text)
    if not found:
        return False
    try:
        datetime.fromisoformat(f"{found[1]}-{found[2]}-{found[3]}")
    except ValueError:
        return False
    return True


def is_of_provider(incident: str, provider: str) -> bool:
    """Whether an incident id is one of a provider: `google` has none of `google-cloud`."""
    rest = incident[len("2026-04-15-") :]
    return rest.startswith(provider) and _CLOCK_AND_CLASH.fullmatch(rest[len(provider) :]) is not None


def incident_day(incident: str) -> str:
    """The ISO day an incident id begins with."""
    return incident[:10]
