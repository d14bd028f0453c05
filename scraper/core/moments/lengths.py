"""Reading lengths of time: "2 hours and 49 minutes", "2h49m", "half an hour", "2時間49分", and "an hour ago"."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

from scraper.core.moments.atoms import Length, Scan
from scraper.core.patterns import late

_WHOLE = (120, 900, 1800, 2700, 4500, 5400, 7200, 9000, 172800)
"""Seconds of units that hold their number: half an hour, an hour and a half, Arabic duals."""

Read = tuple[Length, int]
"""A length, and the index of the first token after it."""

_DAY, _MINUTE = 86400, 60
_HOUR, _HOUR_AND_A_HALF = 3600, 5400
"""Behind a number the word of an hour and a half adds only the half: Vietnamese "2 tiếng rưỡi"."""
_OF_TWO = {2 * _HOUR: _HOUR, 2 * _DAY: _DAY}
"""The single unit of a dual, half of which may follow: "שעתיים וחצי"."""
_LONGEST = 10 * 366 * _DAY
_TOO_MANY = 100_000


def length_at(scan: Scan, i: int) -> Read | None:
    """The length of time that begins at token `i`."""
    first = i
    before = scan.has(i, "ago_before")
    if before:
        i += 1
    elif scan.has(i - 1, "ago_before") and not scan.gap(i):
        before = False
    read = _piece(scan, i)
    if read is None or (before and scan.gap(i)):
        return None
    length, i = read
    while (more := _next_piece(scan, length, i)) is not None:
        length, i = more
    if length.seconds <= 0 or length.seconds > _LONGEST or _availability(scan, length):
        return None
    if before:
        return replace(length, start=scan.tokens[first].start, ago=True), i
    told_back = scan.follows(i, "ago", gaps=("", ",")) and not scan.has(i, "number") and not _whole_of(scan, i)
    if told_back and not _before_what(scan, length):
        return replace(length, end=scan.tokens[i].end, ago=True), i + 1
    return length, i


_ABLATIVE = late(r"\w(?:m[ae]d|[dt])[ae]n (?:yaklaşık |tam |en az )?$")


def _before_what(scan: Scan, length: Length) -> bool:
    """Whether a Turkish length counts back from what stands before it: "kesinti yapılmadan 48 saat önce"."""
    if scan.language.code != "tr":
        return False
    return _ABLATIVE.search(scan.low, max(0, length.start - 24), length.start) is not None


_ALL = late("[가-힣]")
_BEHIND_AGO = frozenset("에까부보쯤의이인만과와은는도")
"""What may follow the Korean word for "ago", which also begins words for "all": 25분간 전지역."""


def _whole_of(scan: Scan, i: int) -> bool:
    after = scan.low[scan.tokens[i].end : scan.tokens[i].end + 1]
    return scan.language.code == "ko" and _ALL.match(after) is not None and after not in _BEHIND_AGO


def _availability(scan: Scan, length: Length) -> bool:
    """Such as "90-day" figures measure availability, not an outage."""
    return length.unit == _DAY and length.seconds >= 28 * _DAY and "-" in scan.low[length.start : length.end]


def _piece(scan: Scan, i: int) -> Read | None:
    """A number and its unit, or a word that is both ("demi-heure")."""
    if scan.kind(i) == "clock":
        return _colon_length(scan, i)
    amount, step = _amount(scan, i)
    if amount is None:
        return _whole_word(scan, i)
    if scan.follows(step, "half") and scan.has(step + 1, "unit") and scan.gap(step + 1) in ("", "-"):
        amount += Fraction(scan.tokens[step].senses["half"])
        step += 1
    if scan.follows(step, "least_after") and scan.follows(step + 1, "unit"):
        step += 1  # "three or more hours"
    if not scan.has(step, "unit") or scan.gap(step) not in ("", "-"):
        return None
    token = scan.tokens[step]
    unit = int(token.senses["unit"])
    # "Three times a day" is no length, and "a second round" no second.
    single = (unit >= _DAY or unit == 1) and amount == 1 and scan.kind(i) == "word"
    counted_back = scan.follows(step + 1, "ago") or (scan.has(i - 1, "ago_before") and not scan.gap(i))
    if amount == Fraction(1, 2) and unit == _MINUTE and scan.language.code == "ja":
        # 半分 is half of anything.
        return None
    if single and not counted_back and not scan.follows(step + 1, "half"):
        return None
    seconds = int((amount + Fraction(1, 2)) * _HOUR) if unit == _HOUR_AND_A_HALF else int(amount * unit)
    return _and_a_half(scan, Length(scan.tokens[i].start, token.end, seconds, unit), step)


def _and_a_half(scan: Scan, length: Length, step: int) -> Read:
    """The length with the half that may follow its unit, which is token `step`."""
    token, unit = scan.tokens[step], length.unit
    if scan.follows(step + 1, "half") and not (
        scan.language.unspaced and scan.language.code != "ko" and scan.low[token.end : scan.tokens[step + 1].start]
    ):
        half = Fraction(scan.tokens[step + 1].senses["half"])
        return replace(length, end=scan.tokens[step + 1].end, seconds=length.seconds + int(half * unit)), step + 2
    return length, step + 1


def _whole_word(scan: Scan, i: int) -> Read | None:
    """A unit that needs no number ("demi-heure", "półtorej"), or a word that is a length ("sechsstündige")."""
    long = scan.sense(i, "length")
    if long is not None and not _goes_on_as_time(scan, i + 1):
        return Length(scan.tokens[i].start, scan.tokens[i].end, int(long), int(long)), i + 1
    unit = scan.sense(i, "unit")
    if unit is None or int(unit) not in _WHOLE or not scan.low[scan.tokens[i].start].isalpha():
        return None
    token, seconds = scan.tokens[i], int(unit)
    return _and_a_half(scan, Length(token.start, token.end, seconds, _OF_TWO.get(seconds, seconds)), i)


def _goes_on_as_time(scan: Scan, i: int) -> bool:
    """Whether what follows makes an hour of it: "около часа ночи", "około godziny 19"."""
    return not scan.gap(i) and (scan.kind(i) in ("num", "clock", "decimal") or scan.has(i, "suffix", "part"))


def _colon_length(scan: Scan, i: int) -> Read | None:
    """Such as "2:49 hours"."""
    if not scan.follows(i + 1, "unit") or scan.has(i + 1, "hour", "hours") or scan.sense(i + 1, "unit") != "3600":
        return None
    hour, minute, *rest = scan.tokens[i].parts
    seconds = hour * 3600 + minute * 60 + (rest[0] if rest else 0)
    return Length(scan.tokens[i].start, scan.tokens[i + 1].end, seconds, 60), i + 2


def _amount(scan: Scan, i: int) -> tuple[Fraction | None, int]:
    """The number at a token, in figures or words."""
    kind = scan.kind(i)
    if kind in ("num", "decimal", "slashed"):
        return _in_figures(scan, i)
    value = scan.sense(i, "number")
    if value is None:
        return _spoken_amount(scan, i)
    amount = Fraction(value)
    ones = scan.sense(i + 1, "number")
    if amount >= 20 and amount % 10 == 0 and ones and scan.gap(i + 1) in ("-", "") and Fraction(ones) < 10:
        return amount + Fraction(ones), i + 2
    if amount == 1 and ones and Fraction(ones) < 1 and not scan.gap(i + 1):
        return Fraction(ones), i + 2
    return amount, i + 1


_SHARES: dict[tuple[int, ...], Fraction] = {(1, 2): Fraction(1, 2), (1, 4): Fraction(1, 4), (3, 4): Fraction(3, 4)}
"""What stands behind a whole number, or alone: "3 1/2 hours"."""


def _in_figures(scan: Scan, i: int) -> tuple[Fraction | None, int]:
    token = scan.tokens[i]
    if scan.kind(i) == "decimal":
        return Fraction(scan.low[token.start : token.end].replace(",", ".")), i + 1
    if scan.kind(i) == "slashed" or token.glued or token.parts[0] >= _TOO_MANY:
        return _share(scan, i), i + 1
    share = _share(scan, i + 1)
    return (Fraction(token.parts[0]), i + 1) if share is None else (token.parts[0] + share, i + 2)


def _share(scan: Scan, i: int) -> Fraction | None:
    """The share that is written as two figures at a token, right behind a whole number or alone."""
    return _SHARES.get(scan.tokens[i].parts) if scan.kind(i) == "slashed" and not scan.gap(i) else None


def _spoken_amount(scan: Scan, i: int) -> tuple[Fraction | None, int]:
    """A whole number and its share where times and lengths are said with one word: साढ़े तीन घंटे."""
    spoken, whole = scan.sense(i, "spoken"), scan.sense(i + 1, "number") or str(scan.number(i + 1, 1, 99) or "")
    if spoken is None or not scan.language.twelve or not whole.isdigit() or scan.gap(i + 1):
        return None, i
    return int(whole) + Fraction(int(spoken), 60), i + 2


_TWO_DIGITS = 2
"""A figure of so many digits behind "1 h " counts minutes, as the French write them."""


def _next_piece(scan: Scan, length: Length, i: int) -> Read | None:
    """The finer piece that goes on: "and 49 minutes", "49m"."""
    step = i
    if (said := _said_past(scan, length, step)) is not None:
        return said
    if scan.follows(step, "and", "on", gaps=("", ",")):
        step += 1
    gap = scan.gap(step)
    if gap not in ("", ",") or step >= len(scan.tokens):
        return None
    if scan.kind(step) == "num" and not scan.tokens[step].parts[0] > 59:
        token = scan.tokens[step]
        after = scan.low[token.end : token.end + 2]
        glued_minutes = after[:1] == "m" and not after[1:].isalpha()
        spaced = scan.language.code == "fr" and token.start == length.end + 1 and token.end - token.start == _TWO_DIGITS
        hours_only = (
            (scan.low[length.end - 1] == "h" and (token.start == length.end or spaced))
            or _said_in_full(scan, length, spaced=spaced)
        ) and not after[:1].isalnum()
        if length.unit == 3600 and (glued_minutes or hours_only) and not scan.has(step + 1, "unit"):
            return replace(
                length, end=token.end + glued_minutes, seconds=length.seconds + token.parts[0] * 60, unit=60
            ), step + 1
    more = _glued_piece(scan, step) if scan.kind(step) == "num" else _piece(scan, step)
    if more is None or more[0].unit >= length.unit:
        return None
    if gap == "," and step == i and "-" in scan.low[length.start : more[0].end]:
        return None
    return replace(length, end=more[0].end, seconds=length.seconds + more[0].seconds, unit=more[0].unit), more[1]


def _said_past(scan: Scan, length: Length, i: int) -> Read | None:
    """The minutes behind hours in the words that tell those of a clock as well: "dos horas y diez minutos"."""
    minutes = int(scan.sense(i, "halfpast") or 0)
    if minutes <= 0 or length.unit != _HOUR or scan.gap(i) or not scan.has(i + 1, "unit") or scan.gap(i + 1):
        return None
    unit = scan.tokens[i + 1]
    if int(unit.senses["unit"]) != _MINUTE:
        return None
    return replace(length, end=unit.end, seconds=length.seconds + minutes * _MINUTE, unit=_MINUTE), i + 2


def _said_in_full(scan: Scan, length: Length, *, spaced: bool) -> bool:
    """Whether minutes may follow a whole word for hours, as the French write them: "1 heure 45"."""
    return spaced and scan.low[length.start : length.end].endswith(("heure", "heures"))


def _glued_piece(scan: Scan, i: int) -> Read | None:
    """A number that may stand right behind the unit before it (`2h49min`)."""
    if not scan.has(i + 1, "unit") or scan.gap(i + 1) not in ("", "-"):
        return None
    token, unit = scan.tokens[i + 1], int(scan.tokens[i + 1].senses["unit"])
    return Length(scan.tokens[i].start, token.end, scan.tokens[i].parts[0] * unit, unit), i + 2
