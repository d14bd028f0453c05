"""Decimals that something beside them makes a time of day: "vid 12.20 på tisdagen", "13.21 Uhr"."""

from __future__ import annotations

from scraper.core.moments.atoms import Clock, Scan
from scraper.core.moments.clock_endings import Read, ended
from scraper.core.moments.ranged_clocks import (
    DOTTED,
    POINT_DECIMALS,
    day_ends,
    first_of_dotted,
    priced,
    second_of_dotted,
)
from scraper.core.moments.zone_names import zone_at
from scraper.core.patterns import late

_TURKISH_AT = late(r"'[dt][ae]n?\b")
_TOLD = frozenset({"at", "by", "until", "till", "before", "after", "around", "about", "from", "since"})
_BEFORE_HOURS = frozenset({"um", "om", "vid", "o", "kl", "klokken", "klockan"})
"""Words that stand before times of day and never before dates, in German, Dutch, Swedish, Polish."""
_NO_LENGTH = _BEFORE_HOURS | {"в", "u", "ob"}
"""Words that stand before times of day and never before lengths."""
_ONLY_HOURS = {
    "de": ("um",),
    "nl": ("om",),
    "sv": ("vid", "fram till"),
    "da": ("ved", "frem til"),
    "no": ("ved", "fram til"),
    "pl": ("o",),
}
"""Words before a decimal that make it a time of day whatever follows: "vid 12.20 var allt igång"."""
_NOON, _LAST_HOUR = 12, 23
_BACK = 30
_ROUND = 5
_COMMA = late(r"[0-9]{1,2},[0-9]{2}")
_COMMA_AFTER = {
    "it": late(r"(?:(?:alle|dalle|verso le|intorno alle)(?: ore)?|ore)"),
    "es": late(r"(?:(?:a|desde|hasta|sobre) las)"),
    "el": late(r"(?:(?:από|έως|ως|μέχρι|μετά|κατά) τις|(?:γύρω )?στις)"),
}
"""The words before it, in languages whose press writes times so too."""
_THAI_TIME = "เวลา"
_ABOUT_BEHIND = frozenset({"tr", "fi", "hu"})
"""Languages that say "about" behind a time, and write their decimals with a comma."""


def dotted(scan: Scan, i: int, *, prefixed: bool) -> Read | None:
    """Such as "13.21 Uhr", "7.40pm", "kl. 14.30": a decimal that something beside it makes a time."""
    token = scan.tokens[i]
    digits = scan.low[token.start : token.end]
    if _COMMA.fullmatch(digits) and _told_with_comma(scan, i):
        hour, minute = token.parts
        return ended(scan, Clock(token.start, token.end, hour, minute, padded=True), i + 1)
    if not DOTTED.fullmatch(digits) or token.glued:
        return None
    led = (scan.has(i - 1, "clock") and not scan.gap(i)) or (
        scan.has(i - 1, "abbr", "zone") and scan.gap(i) in ("", ":")
    )
    before = prefixed or led or second_of_dotted(scan, i)
    if (read := _dotted_h(scan, i)) is not None:
        return read
    if not (before or dotted_in_place(scan, i) or marked_after(scan, i) or first_of_dotted(scan, i)):
        return None
    hour, minute = token.parts
    return ended(scan, Clock(token.start, token.end, hour, minute, padded=hour > 12 or digits[0] == "0"), i + 1)


def _told_with_comma(scan: Scan, i: int) -> bool:
    """Such as "dalle ore 12,30" and "o godz. 16,30": a comma that only words for times of day let stand for a colon."""
    hour, minute = scan.tokens[i].parts
    before = scan.tokens[i - 1] if i else scan.tokens[i]
    word = scan.low[before.start : before.end]
    if scan.gap(i) or hour > _LAST_HOUR or minute >= 60 or scan.language.code in POINT_DECIMALS:
        return False
    if scan.follows(i + 1, "hour", "hours"):
        return _comma_before_hours(scan, i, word)
    told = scan.language.code in _COMMA_AFTER and _COMMA_AFTER[scan.language.code].fullmatch(word) is not None
    return (told or scan.sense(i - 1, "clock") == "sure") and not scan.has(i + 1, "unit")


def _comma_before_hours(scan: Scan, i: int, word: str) -> bool:
    """Such as "gegen 16,30 Uhr" and "в 9,30 ч.". A word for hours that is a unit of length too tells a time only behind a
    word that stands before no length, or of an hour past noon: "около 2,30 ч." are two hours and a third.
    """
    if not scan.has(i + 1, "unit"):
        return True
    if not scan.has(i - 1, "at") or scan.has(i - 1, "for", "least", "ago_before"):
        return False
    return scan.tokens[i].parts[0] > _NOON or word.rsplit(" ", maxsplit=1)[-1] in _NO_LENGTH


def _dotted_h(scan: Scan, i: int) -> Read | None:
    """Such as "um 17.34 h": the letter is a unit elsewhere."""
    token = scan.tokens[i]
    before = scan.tokens[i - 1] if i else token
    if scan.gap(i) or scan.low[before.start : before.end] not in _BEFORE_HOURS or scan.has(i + 1, "hour"):
        return None
    if not scan.follows(i + 1, "unit") or scan.low[scan.tokens[i + 1].start : scan.tokens[i + 1].end] != "h":
        return None
    hour, minute = token.parts
    return Clock(token.start, scan.tokens[i + 1].end, hour, minute, padded=True, worded=True), i + 2


def before_stop(scan: Scan, i: int, *, prefixed: bool) -> Read | None:
    """Such as "pukul 16.40." or "kl. 14.30." at the end of a sentence, which looks like a day and a month."""
    token = scan.tokens[i]
    digits = scan.low[token.start : token.end - 1]
    before = scan.tokens[i - 1] if i else token
    word = scan.low[before.start : before.end]
    told = scan.has(i - 1, "clock") or word in _BEFORE_HOURS
    asked = prefixed or (told and not scan.gap(i)) or second_of_dotted(scan, i)
    asked = asked or like_one_before(scan, i)
    hour, minute = token.parts
    no_month = hour <= _LAST_HOUR and not 1 <= minute <= _NOON
    asked = asked or (no_month and (after_about(scan, i) or word in _ONLY_HOURS.get(scan.language.code, ())))
    asked = asked or (no_month and scan.language.code not in POINT_DECIMALS and _behind_day(scan, i))
    if not asked or not DOTTED.fullmatch(digits) or token.glued:
        return None
    return Clock(token.start, token.end - 1, hour, minute, padded=hour > 12 or digits[0] == "0"), i + 1


def dotted_in_place(scan: Scan, i: int) -> bool:
    """Whether the decimal stands between a word for times and a day, a stop or the end: "vid 12.20 på tisdagen"."""
    if scan.language.code == "en":
        return like_one_before(scan, i)
    if scan.gap(i) or scan.has(i + 1, "unit"):
        return False
    before = scan.tokens[i - 1]
    word = scan.low[before.start : before.end]
    if scan.language.code == "th":
        return i > 0 and _THAI_TIME in word
    if scan.language.code in POINT_DECIMALS:
        return False
    if _behind_day(scan, i) or (scan.has(i - 1, "from") and _day_and_end(scan, i)):
        return not priced(scan, i)
    return (
        (word in _ONLY_HOURS.get(scan.language.code, ()) and not priced(scan, i))
        or _rounded(scan, i)
        or _ends_or_goes_on(scan, i)
    )


def _behind_day(scan: Scan, i: int) -> bool:
    """Whether a day and a word for times stand before it: "od středy 4. března od 13.30"."""
    led = scan.has(i - 1, "at", "from") and not scan.has(i - 1, "for", "to", "and") and not scan.gap(i)
    return led and day_ends(scan, i - 2)


def _rounded(scan: Scan, i: int) -> bool:
    """Whether it may be a rounded time after "about": "de eerste meldingen werden rond 8.45 gedaan"."""
    hour, minute = scan.tokens[i].parts
    return hour <= _LAST_HOUR and minute % _ROUND == 0 and after_about(scan, i)


def _ends_or_goes_on(scan: Scan, i: int) -> bool:
    """Whether a word that only times follow stands before the decimal, and a stop or a day behind it."""
    if not scan.has(i - 1, "at") or scan.has(i - 1, "about", "of", "from", "to", "and", "for"):
        return False
    rest = scan.low[scan.tokens[i].end : scan.tokens[i].end + 2]
    stop = not rest or rest[0] in ",;)\n" or (rest[0] == "." and not rest[1:].strip())
    return stop or scan.zero_led(i) or scan.follows(i + 1, "on", "weekday", "day", "month", "part", "to")


def after_about(scan: Scan, i: int) -> bool:
    """Whether only a word for times stands before it, in a language that writes its decimals with a comma."""
    told = scan.has(i - 1, "at") and not scan.has(i - 1, "of", "from", "to", "and", "for") and not scan.gap(i)
    return told and scan.language.code not in POINT_DECIMALS and not priced(scan, i)


def like_one_before(scan: Scan, i: int) -> bool:
    """Whether an English text that has just written a time so goes on so: "hit at 6.50am and was sorted by 8.15"."""
    if scan.language.code != "en":
        return _ends_like_one_before(scan, i)
    if _before_day(scan, i) or _of_day_behind(scan, i):
        return True
    before = scan.tokens[i - 1]
    rest = scan.low[scan.tokens[i].end : scan.tokens[i].end + 2]
    if scan.gap(i) or scan.low[before.start : before.end] not in _TOLD:
        return False
    if scan.kind(i) == "decimal" and ((rest.strip() and rest[0] not in ".,;)") or rest[1:].isdigit()):
        return False
    return any(scan.kind(j) == "decimal" and scan.follows(j + 1, "suffix") for j in range(max(0, i - _BACK), i))


def _before_day(scan: Scan, i: int) -> bool:
    """Whether a day stands behind it, in a text that writes its times so: "at 14.30 on Tuesday … by 16.05 BST"."""
    before = scan.tokens[i - 1]
    told = not scan.gap(i) and scan.low[before.start : before.end] in _TOLD
    if not told or not scan.follows(i + 1, "on") or not scan.follows(i + 2, "weekday", "day", "month"):
        return False
    near = range(max(0, i - _BACK), min(len(scan.tokens), i + _BACK))
    return any(j != i and scan.kind(j) == "decimal" and _marked_english(scan, j) for j in near)


def _of_day_behind(scan: Scan, i: int) -> bool:
    """Whether a day counted from now, or a part of a day, stands beside it: "around 5.30 yesterday", "at 8.40 on Friday
    night".
    """
    before = scan.tokens[i - 1]
    if scan.gap(i) or scan.low[before.start : before.end] not in _TOLD:
        return False
    if not scan.gap(i - 1) and scan.has(i - 2, "day", "part") and not scan.has(i + 1, "unit"):
        return True  # "last night at 8.40"
    parted = scan.follows(i + 1, "on") and scan.follows(i + 2, "weekday") and scan.follows(i + 3, "part")
    return parted or scan.follows(i + 1, "day") or (scan.follows(i + 1, "weekday") and scan.follows(i + 2, "part"))


def _marked_english(scan: Scan, i: int) -> bool:
    return scan.follows(i + 1, "suffix") or zone_at(scan, i + 1, scan.tokens[i].end) is not None


def _ends_like_one_before(scan: Scan, i: int) -> bool:
    """Whether the decimal is the end of what a time so written began: "začal ve středu v 9.20 a trval do 10.45"."""
    if not scan.has(i - 1, "to") or scan.gap(i) or scan.language.code in POINT_DECIMALS or priced(scan, i):
        return False
    rest = scan.low[scan.tokens[i].end : scan.tokens[i].end + 2]
    if (rest.strip() and rest[0] not in ".,;)") or rest[1:].isdigit() or scan.kind(i - 2) in {"decimal", "num"}:
        return False
    return any(scan.kind(j) == "decimal" and _stands(scan, j) for j in range(max(0, i - _BACK), i - 1))


def _stands(scan: Scan, i: int) -> bool:
    """Whether an earlier decimal is a time told as such."""
    return not priced(scan, i) and (marked_after(scan, i) or dotted_in_place(scan, i))


def _day_and_end(scan: Scan, i: int) -> bool:
    """Whether a weekday stands behind the decimal, and a word that leads to the end: "od 22.10 w niedzielę do"."""
    step = i + 2 if scan.follows(i + 1, "on", "of") and not scan.has(i + 1, "weekday", "day") else i + 1
    return scan.follows(step, "weekday", "day") and scan.follows(step + 1, "to")


def marked_after(scan: Scan, i: int) -> bool:
    """Whether an hour word, am or pm, or a zone behind the decimal makes it a time."""
    if scan.follows(i + 1, "hour", "suffix") or zone_at(scan, i + 1, scan.tokens[i].end) is not None:
        return True
    about = scan.language.code in _ABOUT_BEHIND and scan.follows(i + 1, "about_after")
    if about or (scan.language.code == "tr" and _TURKISH_AT.match(scan.low, scan.tokens[i].end)):
        return True
    if scan.language.code not in {"en", "ja", "zh", "ko"} and _after_day(scan, i):
        return True
    if scan.language.code == "sv" and scan.low.startswith("-tiden", scan.tokens[i].end):
        return True
    comma_decimals = scan.language.code not in {"en", "ja", "zh", "ko"}
    return scan.follows(i + 1, "hours") and (comma_decimals or scan.has(i - 1, "at", "clock"))


def _after_day(scan: Scan, i: int) -> bool:
    """Whether the decimal stands right behind a date or a weekday: "czwartek 19 listopada około 12.40"."""
    before = i - 1
    while scan.has(before, "about") and before > i - 3 and not scan.gap(before + 1):
        before -= 1
    stands = scan.has(before, "month", "weekday") and not scan.gap(before + 1)
    return stands and not scan.has(i + 1, "unit") and scan.gap(i + 1)[:1] not in {"%", "€", "$"}
