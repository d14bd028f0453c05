"""Reading times of day told in words: noon, midnight, "nine a.m.", "half past nine"."""

from __future__ import annotations

from dataclasses import replace

from scraper.core.moments.atoms import Clock, Scan
from scraper.core.moments.clock_endings import HALVED, MINUTES_IN_WORDS, Read, ended, later, led_to, minutes_after
from scraper.core.moments.zone_names import zone_at
from scraper.core.patterns import late


def told_in_words(scan: Scan, i: int, *, prefixed: bool) -> Read | None:
    """The time of day that begins with the word at token `i`."""
    if scan.has(i, "noon"):
        return _noon(scan, i)
    # 一時 is also "for a while" and 一点 "a little": there a half of the day must stand before, or minutes behind.
    told = prefixed or not scan.language.unspaced or _after_part(scan, i) or scan.sense(i, "number") == "0"
    told = told or (
        scan.follows(i + 1, "hour") and MINUTES_IN_WORDS.match(scan.low, scan.tokens[i + 1].end) is not None
    )
    hour = _spoken_hour(scan, i) if told else None
    hour = hour or _quarter(scan, i) or _minutes_past(scan, i) or minutes_past(scan, i) or _and_a_half(scan, i)
    if hour is not None:
        return hour
    return _midnight(scan, i) if scan.has(i, "midnight") else None


def _midnight(scan: Scan, i: int) -> Read | None:
    """Midnight behind a word that times stand behind, and "half past midnight"."""
    token = scan.tokens[i]
    if scan.follows(i + 1, "halfpast"):
        past = int(scan.tokens[i + 1].senses["halfpast"])
        clock = Clock(token.start, scan.tokens[i + 1].end, 23 if past < 0 else 0, past % 60, padded=True)
        return clock, i + 2
    if (
        scan.sense(i, "midnight") == "at"  # "o půlnoci", "éjfélkor"
        or scan.has(i - 1, "at", "on", "about", "to", "from", "after", "before")
        or (scan.language.code == "fi" and scan.follows(i + 1, "about_after"))  # "puolenyön aikoihin"
        or zone_at(scan, i + 1, token.end)
    ):
        side = "after" if scan.has(i - 1, "after") else "before" if scan.has(i - 1, "before") else None
        hour_of = 24 if side == "before" else 0
        return Clock(token.start, token.end, hour_of, 0, hour_only=True, midnight=side is None, padded=True), i + 1
    return None


_HALVES_IN_WORDS = frozenset({"af", "el"})
"""Languages with a word for an hour and a half that behind "at" is a time: "om halfsewe", "στις οκτώμισι"."""


def _and_a_half(scan: Scan, i: int) -> Read | None:
    """An hour and a half that is a time: "une heure et demie du matin", "ढाई बजे"."""
    number = scan.sense(i, "number") or ""
    if number == "1" and scan.sense(i + 1, "unit") == "5400" and not scan.gap(i + 1) and scan.follows(i + 2, "suffix"):
        clock = Clock(scan.tokens[i].start, scan.tokens[i + 1].end, 1, 30, spoken=True)
        return ended(scan, clock, i + 2)
    whole, _, half = number.partition(".")
    if half == "5" and scan.has(i, "oclock") and scan.has(i - 1, "prefix", "part"):
        return Clock(scan.tokens[i].start, scan.tokens[i].end, int(whole), 30, spoken=True), i + 1  # "দুপুর দেড়টায়"
    if half == "5" and scan.language.code in _HALVES_IN_WORDS and scan.has(i - 1, "at") and not scan.gap(i):
        clock = Clock(scan.tokens[i].start, scan.tokens[i].end, int(whole), 30, spoken=True)
        return None if scan.has(i + 1, "unit") else ended(scan, clock, i + 1)
    cased = not scan.low.endswith("buçuk", scan.tokens[i].start, scan.tokens[i].end)
    if half == "5" and scan.language.code == "tr" and cased:  # "sabah dokuz buçukta"; "dokuz buçuk saat" is a length
        return ended(scan, Clock(scan.tokens[i].start, scan.tokens[i].end, int(whole), 30, spoken=True), i + 1)
    if half != "5" or not scan.language.twelve or not scan.follows(i + 1, "hour") or scan.has(i + 1, "unit"):
        return None
    return Clock(scan.tokens[i].start, scan.tokens[i + 1].end, int(whole), 30, spoken=True), i + 2


def _noon(scan: Scan, i: int) -> Read:
    """Noon, and "midi et demi"."""
    clock = Clock(scan.tokens[i].start, scan.tokens[i].end, 12, 0, hour_only=True, padded=True)
    if not scan.follows(i + 1, "halfpast"):
        return clock, i + 1
    half = scan.tokens[i + 1]
    return later(clock, int(half.senses["halfpast"]), half.end), i + 2


def _after_part(scan: Scan, i: int) -> bool:
    """Whether a day with its part stands right before: 昨天下午三點半."""
    day = scan.sense(i - 1, "day") or scan.sense(i - 1, "that")
    return day is not None and " " in day and not scan.gap(i)


def _quarter(scan: Scan, i: int) -> Read | None:
    """Such as "half past nine", "halb neun", "kwart over 12"."""
    minutes = scan.sense(i, "spoken")
    if minutes is not None and scan.follows(i + 1, "noon", "midnight"):
        return _of_noon(scan, i, int(minutes))
    number = scan.sense(i + 1, "number") or str(scan.number(i + 1, 1, 12) or "")
    if minutes is None or scan.gap(i + 1) or not number.isdigit() or not 1 <= int(number) <= 12:
        return None
    if scan.has(i + 2, "unit") and not scan.has(i + 2, "hour", "suffix", "ordinal") and not scan.gap(i + 2):
        return None
    hour, minute = divmod(int(number) * 60 + int(minutes), 60)
    clock = Clock(scan.tokens[i].start, scan.tokens[i + 1].end, hour or 12, minute, spoken=True)
    clock, after = ended(scan, clock, i + 2)
    return replace(clock, padded=False), after


def _of_noon(scan: Scan, i: int, minutes: int) -> Read:
    """Such as "half past noon" and "a quarter to midnight"."""
    named = 12 * 60 if scan.has(i + 1, "noon") else 24 * 60
    hour, minute = divmod((named + minutes) % (24 * 60), 60)
    return Clock(scan.tokens[i].start, scan.tokens[i + 1].end, hour, minute, padded=True), i + 2


_LESS_THAN_HALF = 30
_NOON, _MIDNIGHT = 12, 24
_PAST = {
    "it": late(r" minuti (?:(dopo le )|prima delle )"),
    "es": late(r" minutos (?:(después de las )|antes de las )"),
    "pt": late(r" minutos (?:(depois das |após as )|antes das )"),
    "fr": late(r" minutes (?:(après )|avant )"),
    "de": late(r" minuten (?:(nach )|vor )"),
    "nl": late(r" minuten (?:(na |over )|voor )"),
}
"""Behind a number, up to the hour before or after which a time of day is told."""
_ARTICLED = frozenset({"it", "es", "pt"})
"""Languages in which the article makes the number behind it an hour."""


def minutes_past(scan: Scan, i: int) -> Read | None:
    """Such as "sette minuti dopo le cinque del mattino" and "zehn Minuten nach acht Uhr"."""
    pattern = _PAST.get(scan.language.code)
    found = pattern.match(scan.low, scan.tokens[i].end) if pattern is not None else None
    minutes = _value(scan, i) if found is not None else None
    if found is None or minutes is None or minutes >= _LESS_THAN_HALF:
        return None
    j = i + 1
    while j < len(scan.tokens) and scan.tokens[j].start < found.end():
        j += 1
    hour = _value(scan, j) if j < len(scan.tokens) and scan.tokens[j].start == found.end() else None
    worded = scan.follows(j + 1, "hour", "hours", "suffix") or scan.language.code in _ARTICLED
    if hour is None or hour > _MIDNIGHT or not worded:
        return None
    hours, minute = divmod(hour * 60 + (minutes if found[1] else -minutes), 60)
    clock = Clock(scan.tokens[i].start, scan.tokens[j].end, hours, minute, spoken=hour <= _NOON, padded=hour > _NOON)
    return ended(scan, clock, j + 1)


def _value(scan: Scan, i: int) -> int | None:
    """A whole number in figures or words."""
    told = scan.sense(i, "number") or ""
    return scan.number(i, 1, 60) or (int(told) if told.isdigit() else None)


def _minutes_past(scan: Scan, i: int) -> Read | None:
    """Such as "ten minutes to nine on Tuesday morning"; "took ten minutes to mend" is a length."""
    minutes, hour = scan.sense(i, "number") or "", scan.sense(i + 3, "number") or ""
    if scan.language.code != "en" or scan.sense(i + 1, "unit") != "60" or not minutes.isdigit() or not hour.isdigit():
        return None
    word = scan.tokens[i + 2]
    side = {"past": 1, "after": 1, "to": -1}.get(scan.low[word.start : word.end])
    told = scan.follows(i + 4, "suffix", "on", "zone", "abbr", "day", "hour") and not scan.has(i + 4, "unit")
    if side is None or int(minutes) >= _LESS_THAN_HALF or not 1 <= int(hour) <= 12 or not told:
        return None
    hours, minute = divmod(int(hour) * 60 + side * int(minutes), 60)
    clock = Clock(scan.tokens[i].start, scan.tokens[i + 3].end, hours or 12, minute, spoken=True)
    return ended(scan, clock, i + 4)


def _of_the_clock(scan: Scan, i: int) -> bool:
    """Whether an hour word that is a unit of length too tells a time: "om acht uur 's avonds", "à neuf heures"."""
    if scan.language.code == "en" or not scan.follows(i + 1, "hour", "hours"):
        return False
    halved = scan.follows(i + 2, "halfpast") and scan.follows(i + 3, "suffix")
    if (halved or scan.follows(i + 2, "suffix")) and not scan.has(i - 1, "for", "least"):
        return True
    plain = scan.has(i - 1, "at") and not scan.gap(i)
    counted = scan.has(i - 1, "to") and (
        scan.kind(i - 2) not in {"word", ""} or scan.has(i - 2, "hour", "hours", "number")
    )
    lengths = ("of", "and", "for", "about", "after", "before", "between", "ago_before")
    return plain and not counted and not scan.has(i - 1, *lengths)


def _spoken_hour(scan: Scan, i: int) -> Read | None:
    """Such as "nine a.m.", "neun Uhr", "下午四点"."""
    number = scan.sense(i, "number")
    least = 0 if scan.language.unspaced else 1
    if number is not None and number.isdigit() and _NOON < int(number) < _MIDNIGHT and scan.follows(i + 1, "ordinal"):
        end = scan.tokens[i + 1].end  # "po šestnácté hodině"
        return Clock(scan.tokens[i].start, end, int(number), 0, hour_only=True, padded=True), i + 2
    if number is None or not number.isdigit() or not least <= int(number) <= 12:
        return None
    clock = Clock(scan.tokens[i].start, scan.tokens[i].end, int(number), 0, hour_only=True, padded=number == "0")
    led = scan.has(i - 1, "at", "about", "clock") and not scan.gap(i)
    led = led or zone_at(scan, i + 2, scan.tokens[min(i + 1, len(scan.tokens) - 1)].end) is not None
    if scan.follows(i + 1, "suffix") and (led or not scan.has(i + 1, "part")):
        # "One in the morning and one in the evening" counts; "at one in the morning" tells the hour.
        token = scan.tokens[i + 1]
        asked = scan.has(i - 1, "at", "clock") and not scan.has(i - 1, "and") and not scan.gap(i)
        zoned = zone_at(scan, i + 2, token.end) is not None
        counts = " " in scan.low[token.start : token.end] and not asked and not zoned
        # "через два дня" is no two o'clock: a word for days too, behind one that stands before lengths.
        counts = counts or (scan.has(i + 1, "unit") and (scan.has(i - 1, "for", "least") or scan.follows(i + 2, "ago")))
        return None if counts else ended(scan, clock, i + 1)
    if scan.follows(i + 1, "from_six"):
        late = replace(clock, hour=clock.hour + 18, padded=True)
        return minutes_after(scan, late, i + 2) if int(number) <= len("12345") else None
    if scan.follows(i + 1, "hour") and not scan.has(i + 1, "unit"):
        return minutes_after(scan, replace(clock, spoken=not scan.language.unspaced), i + 2)
    return _spoken_beside(scan, i, clock)


def _spoken_beside(scan: Scan, i: int, clock: Clock) -> Read | None:
    """An hour in words that its neighbours, or its own ending, make one."""
    if (sure := scan.sense(i, "oclock")) is not None and (
        sure == "sure" or scan.has(i - 1, "prefix", "part") or _after_part(scan, i)
    ):
        # "রাত দশটা বিশ মিনিটের পর", "alas-otso y medya ng umaga", "hajnali kettőig"
        follow = minutes_after if scan.language.twelve or scan.follows(i + 1, "halfpast") else ended
        return follow(scan, replace(clock, spoken=True), i + 1)
    told = scan.has(i - 1, "clock") and not scan.gap(i)
    asked = told or (scan.has(i - 1, "at") and not scan.gap(i))
    if asked and " " in (scan.sense(i + 1, "day") or "") and not scan.gap(i + 1) and scan.language.code != "en":
        return replace(clock, spoken=True), i + 1  # "في الساعة السابعة مساء أمس"
    if _of_the_clock(scan, i):
        return minutes_after(scan, replace(clock, spoken=True), i + 2)
    halved = told or scan.follows(i + 2, "suffix") or (scan.language.code in HALVED and led_to(scan, i))
    if scan.follows(i + 1, "halfpast") and halved:
        token = scan.tokens[i + 1]
        clock = replace(later(clock, int(token.senses["halfpast"]), token.end), spoken=True)
        return ended(scan, clock, i + 2)
    if told and scan.sense(i - 1, "clock") == "sure":
        return ended(scan, replace(clock, spoken=True), i + 1)  # "klockan sex på fredagskvällen"
    return None
