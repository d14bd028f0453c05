"""Times of day that only the other end of their range makes times: "9.00 en 11.30 uur", "mellan klockan 14 och 20"."""

from __future__ import annotations

from scraper.core.moments.atoms import Scan
from scraper.core.patterns import late

DOTTED = late(r"[0-9]{1,2}\.[0-9]{2}")
POINT_DECIMALS = frozenset({"en", "ja", "zh", "ko", "th", "he", "ms", "sw", "tl"})
"""Languages in which "12.40" is first of all a number."""
_LAST_HOUR, _LAST_MINUTE, _LAST_MONTH = 24, 59, 12
_COUNTED = ("unit", "hour", "hours", "month", "of")


def second_of_dotted(scan: Scan, i: int) -> bool:
    """Whether the decimal ends a range whose beginning is marked as a time: "från klockan 12.20 till 18.06"."""
    first = i - 1 if scan.gap(i) == "-" else i - 2
    if first == i - 2 and (scan.gap(i) or not scan.follows(i - 1, "to", "and")):
        return False
    marked = (scan.has(first - 1, "clock") and not scan.gap(first)) or scan.follows(i + 1, "to_after")
    if scan.kind(first) == "num":
        marked = marked or (_after_a_day(scan, first) and not priced(scan, i))
        return marked and scan.number(first, 0, _LAST_HOUR) is not None  # "w godz. 9-11.30"
    if scan.kind(first) != "decimal" or not (marked or _both_dotted(scan, first, i)):
        return False
    return _is_dotted(scan, first)


def first_of_dotted(scan: Scan, i: int) -> bool:
    """Whether the decimal begins a range whose end is marked as a time: "9.00 en 11.30 uur"."""
    second = i + 1 if scan.gap(i + 1) == "-" else i + 2
    led = scan.has(i - 1, "from", "at", "between", "on", "clock") or scan.has(second + 1, "to_after")
    led = led or scan.has(second + 2, "to_after")
    led = led or (scan.follows(i + 1, "to") and scan.follows(second + 1, "suffix"))
    if second == i + 2 and not (scan.follows(i + 1, "to", "and") and led):
        return False
    if not _is_dotted(scan, second):
        return False
    if scan.follows(second + 1, "to_after"):
        return scan.has(i - 1, "on", "weekday", "day")  # "Pazar günü 13.00 ile 15.30 arasında"
    if scan.follows(second + 1, "zone", gaps=("", ",")):
        return True
    return scan.follows(second + 1, "hour", "hours", "suffix", "abbr") or _both_dotted(scan, i, second)


def _after_a_day(scan: Scan, first: int) -> bool:
    """Whether "from" and a day stand before a number: "wczoraj od 9 do 11.40"."""
    told = scan.has(first - 1, "from", "between") and not scan.gap(first)
    return told and scan.language.code not in POINT_DECIMALS and day_ends(scan, first - 2)


def _both_dotted(scan: Scan, first: int, second: int) -> bool:
    """Whether two decimals with a "from" before them are times although no word says so: no two days and months, and
    nothing counted behind them.
    """
    led = first - 1
    if scan.has(led, "about") and not scan.has(led, "from", "between") and not scan.gap(first):
        led -= 1  # "mellan ungefär 13.10 och 13.50"
    if scan.language.code in POINT_DECIMALS or second != first + 2 or not scan.has(led, "from", "between"):
        return False
    if scan.gap(first) or scan.has(second + 1, "unit") or not (_is_dotted(scan, first) and _is_dotted(scan, second)):
        return False
    if priced(scan, second):
        return False
    hours, minutes = zip(scan.tokens[first].parts, scan.tokens[second].parts, strict=True)
    possible = max(hours) <= _LAST_HOUR and max(minutes) <= _LAST_MINUTE
    dates = all(1 <= minute <= _LAST_MONTH for minute in minutes)
    return possible and (not dates or day_ends(scan, first - 2))


_MONEY = late(
    r" ?(?:[%€$£¥₽₴₺₩₹]|(?:mio|mln|mrd|md|млн|млрд|tys|тыс|mil|rb)\b|(?:mil[jlhiy]|euro|eur|dol|usd|gbp|doll|долл|руб|грн|zł|kron|kr\b|kč|lir|tl\b|rupiah|pesos?"
    r"|reais|prozent|percent|procent|por ?ciento|por ?cento|pour ?cent|per ?cento|процент|відсот|punkt|пункт|points?|puntos|pontos|punti|francs?|franken|forint|lei\b))"
)
_FIGURE = late(
    r"[^.!?\n]{1,24}?(?<![0-9:.,])(?<! um )(?<! om )(?<! vid )(?<! ved )(?<! o )[0-9]{1,6}[.,][0-9]{2}(?![0-9])"
)


def priced(scan: Scan, i: int) -> bool:
    """Whether the decimal is a price or a share, or the first of two figures ("von 12.40 auf 14.20")."""
    end = scan.tokens[i].end
    if _MONEY.match(scan.low, end) is not None:
        return True
    if scan.kind(i) == "dotted":
        return False  # its sentence ends: "rundt 11.15. Klokken 13.30 …"
    if scan.follows(i + 1, "to", "and"):
        return scan.kind(i + 2) == "decimal" and _MONEY.match(scan.low, scan.tokens[i + 2].end) is not None
    return _FIGURE.match(scan.low, end) is not None


def _is_dotted(scan: Scan, i: int) -> bool:
    """Whether the token is written as a time with a stop, be it at the end of a sentence."""
    if scan.kind(i) not in {"decimal", "dotted"}:
        return False
    return DOTTED.fullmatch(scan.low[scan.tokens[i].start : scan.tokens[i].end].removesuffix(".")) is not None


def day_ends(scan: Scan, i: int) -> bool:
    """Whether a day ends with the token, and the next one follows it without more than a comma."""
    if scan.gap(i + 1) not in ("", ",", ")"):
        return False
    dated = scan.kind(i) in {"ymd", "dmy", "dotted", "dmyy"} or (scan.kind(i) == "num" and scan.has(i - 1, "month"))
    return dated or scan.has(i, "weekday", "day", "month", "year", "part")


def hours_of_day(scan: Scan, i: int) -> bool:
    """Whether the number ends a range of hours that stands behind a day: "20 апреля с 16 до 18 часов"."""
    if scan.gap(i) or scan.gap(i - 1) or not scan.has(i - 1, "to", "and") or scan.number(i, 0, _LAST_HOUR) is None:
        return False
    first = i - 3 if scan.has(i - 2, "hour", "hours") else i - 2
    opened = scan.has(first - 1, "from") if scan.has(i - 1, "to") else scan.has(first - 1, "between")
    if scan.number(first, 0, _LAST_HOUR) is None or not opened or scan.gap(first):
        return False
    behind = i + 3 if scan.follows(i + 2, "of", "on") else i + 2
    return day_ends(scan, first - 2) or scan.follows(behind, "weekday", "day")


def hour_of_pair(scan: Scan, i: int) -> str | None:
    """How sure it is that the number is an hour by the other number of its range (the value of a `clock` word, see
    `languages`); None where nothing says so. "mellan klockan 14 och 20", "w poniedziałek między 16 a 19".
    """
    if scan.has(i + 1, *_COUNTED) and not scan.gap(i + 1) and not _bare_pair(scan, i, i + 2):
        return None
    if scan.has(i - 1, "to") and scan.has(i - 2, "minute") and scan.has(i + 1, "and") and scan.has(i + 3, "minute"):
        return "sure"  # "از ساعت ۹ و ۴۵ دقیقه تا ۱۰ و ۲۵ دقیقه"
    first = _other_end(scan, i)
    halved = scan.has(i - 2, "suffix") and scan.has(i - 1, "to") and not scan.gap(i) and not scan.gap(i - 1)
    if halved and scan.number(i - 3, 1, 12) is not None:
        return "weak"  # "od 9 rano do 11"
    if first is None:
        return "sure" if _bare_pair(scan, i, i + 2) else None
    if scan.has(first - 1, "clock") and not scan.gap(first) and scan.kind(first) in {"num", "clock", "decimal"}:
        return scan.sense(first - 1, "clock") or "weak"
    return "sure" if first == i - 2 and _bare_pair(scan, first, i) else None


def _other_end(scan: Scan, i: int) -> int | None:
    """The token that begins the range which the number ends."""
    if scan.gap(i) == "-":
        return i - 1
    if scan.gap(i) or scan.gap(i - 1):
        return None
    bounded = scan.has(i - 3, "between") or scan.follows(i + 1, "to_after")
    joined = scan.has(i - 1, "to") or (scan.has(i - 1, "and") and bounded)
    return i - 2 if joined else None


def _bare_pair(scan: Scan, first: int, second: int) -> bool:
    """Whether two plain numbers are hours: right behind a day, or right before a zone, with "from" or "between"."""
    start, end = scan.number(first, 0, _LAST_HOUR), scan.number(second, 0, _LAST_HOUR)
    if start is None or end is None or start >= end or scan.language.code == "en":
        return False
    tied = scan.has(first - 1, "from", "between") and scan.has(first + 1, "to", "and")
    if not tied or scan.gap(first) or scan.gap(first + 1) or scan.gap(second):
        return False
    rest = scan.low[scan.tokens[second].end : scan.tokens[second].end + 2]
    if scan.follows(second + 1, "zone", "abbr", gaps=("", "(")):
        return True
    stands_alone = not rest.strip() or rest[0] in ".,;)\n" or scan.follows(second + 1, "on", "to_after")
    return stands_alone and not rest[1:].isdigit() and day_ends(scan, first - 2)


def told_behind(scan: Scan, i: int) -> bool:
    """Whether what stands behind the hours makes them a time: "10 és 12 óra között"."""
    if scan.kind(i + 2) == "num" and scan.follows(i + 3, "minute") and not scan.has(i + 3, "unit"):
        return True  # "11 óra 00 perckor"
    return scan.language.order == "ymd" and scan.follows(i + 2, "to_after")
