"""In which order a date in figures tells day and month, where the figures leave it open."""

from __future__ import annotations

from scraper.core.moments.atoms import Scan
from scraper.core.patterns import late

_DAY_FIRST = frozenset({"GB", "UK", "AU", "NZ", "IE", "IN", "ZA", "SG", "HK", "NG", "KE", "PK", "MY"})
_DAY_FIRST_ZONES = late(r"\b(?:bst|ces?t|mes?z|ae[sd]t|nz[sd]t|sast|ist|wat|eat|pkt)\b")
_AMERICAN = late(r"\b[ecpm][sd]?t\b")
_AMERICAN_BEFORE = late(r"[0-9] ?(?:[ap]\.?m\.? ?)?\b[ecpm][sd]?t (?:on )?$")


def order_of(scan: Scan) -> str:
    """By the language, else by the country of the press."""
    if scan.language.order != "none" or not scan.region:
        return scan.language.order
    return "mdy" if scan.region.upper() == "US" else "dmy" if scan.region.upper() in _DAY_FIRST else "none"


def order_by_zone(scan: Scan, i: int) -> str:
    """The order of a date in figures by the zone of the time behind it: American zones stand behind American dates."""
    end = scan.tokens[i].end
    if _AMERICAN.search(scan.low, end, end + 12):
        return "mdy"
    return "dmy" if _DAY_FIRST_ZONES.search(scan.low, end, end + 12) else "none"


def order_by_zone_before(scan: Scan, start: int) -> str:
    """The same, by the zone of a time before the date: "2:00pm EDT 7/8/26"."""
    return "mdy" if _AMERICAN_BEFORE.search(scan.low, max(0, start - 20), start) else "none"
