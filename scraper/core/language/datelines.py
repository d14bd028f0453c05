"""The place that heads an English news story ("TOLEDO, Ohio — …"), whose clock its times are told by."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

from scraper.core.language.zones import place_names

_STATES = {
    "America/New_York": "Conn.|Del.|Ga.|Md.|Mass.|Mich.|N.C.|N.H.|N.J.|N.Y.|Ohio|Pa.|R.I.|S.C.|Va.|Vt.|W.Va.|Maine",
    "America/Chicago": "Ala.|Ark.|Ill.|Iowa|Kan.|La.|Minn.|Miss.|Mo.|Neb.|Okla.|Texas|Wis.",
    "America/Denver": "Colo.|Mont.|N.M.|Utah|Wyo.",
    "America/Phoenix": "Ariz.",
    "America/Los_Angeles": "Calif.|Nev.|Ore.|Wash.",
}
"""American states as newspapers shorten them, those of which (nearly) all keeps one clock."""
_DATELINE = re.compile(
    r"^[^\w\n]{0,3}(?P<city>[A-Z][A-Z.' -]{2,30}?)(?:, (?P<state>[A-Z][A-Za-z.]{1,6}))?"
    r" ?(?:\([^)\n]{2,40}\))? ?(?:[—–―]|--?(?= ?[A-Z\"“]))",
    re.MULTILINE,
)
_HEAD = 1200
"""Letters of headline, byline and lead before which a story has begun."""


@cache
def _by_state() -> Mapping[str, str]:
    return {state: zone for zone, states in _STATES.items() for state in states.split("|")}


def dateline_clock(text: str) -> str | None:
    """The IANA zone of the place that heads the story; None where none does, or its clock is not known."""
    found = _DATELINE.search(text, 0, _HEAD)
    if found is None:
        return None
    if found["state"]:
        return _by_state().get(found["state"])
    zone = place_names().get(found["city"].strip().lower())
    return zone if zone is not None and "/" in zone else None
