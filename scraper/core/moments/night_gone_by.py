"""Nights told without a day in a text that has named none: "users lost signal overnight", "in der Nacht fiel es aus"."""

from __future__ import annotations

from scraper.core.moments.atoms import Day, Scan
from scraper.core.moments.stretch import Moment
from scraper.core.patterns import late

_WORDS = {
    "en": ("overnight",),
    "de": ("in der nacht",),
    "fr": ("dans la nuit",),
    "it": ("nella notte", "durante la notte"),
    "nl": ("in de nacht", "'s nachts"),
    "pl": ("w nocy",),
    "sv": ("under natten",),
}
"""What means the night that has just gone by, in the news of the morning after."""
_OF_NOTHING = late(r"\b(?:the|an?|its|their|this|that|each|every|any|some|of) $")
"""Before "overnight" where it stands with a noun."""
_GOES_ON = late(
    r"\s*(?:[.,;:!?)\n\u2013\u2014-]|\Z)|\s+(?:and|but|after|as|when|while|before|with|without|in|at|due|following|because|by|for|from"
    r"|leaving|across|amid|until|so|again|according|causing|making|prompting|despite|during|or|was|were|had|has)\b"
)
"""Behind "overnight" where it says when something happened; "an overnight fix" and "overnight into Monday" go on otherwise."""
_LONGEST = 24


def is_night_gone_by(scan: Scan, day: Day, after: list[Moment]) -> bool:
    """Whether a night without a day is the one that led to the day of publication, where no date stands behind it in the
    text.
    """
    words = _WORDS.get(scan.language.code)
    if words is None or not scan.low.startswith(words, day.start):
        return False
    if any(found.absolute for other in after for found in named_days(other)):
        return False
    if scan.language.code != "en":
        return True
    led = _OF_NOTHING.search(scan.low, max(0, day.start - _LONGEST), day.start)
    return led is None and _GOES_ON.match(scan.low, day.end) is not None


def named_days(moment: Moment) -> list[Day]:
    """The days of a moment that are more than a part of one."""
    days = (moment.day, moment.check, *(form.day for form in moment.forms))
    return [day for day in days if day is not None and not day.part_only]
