"""A text as tokens: numbers in their forms, and the words that can have to do with time."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime

from scraper.core.language.zones import abbreviation_names
from scraper.core.moments.lexicon import UNSPACED, Lexicon, Senses, allowed, is_unspaced
from scraper.core.patterns import late

_SHORT = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTHS = "|".join(_SHORT)
"""Months as machines write them between figures, in whatever language the text is."""

# Alternatives are tried in this order; all repetitions are bounded, so that the time is linear whatever the text.
_TOKEN = late(
    rf"""
    (?P<url>(?:https?://|www\.)[!-~]{{1,2000}})
    |(?P<iso>[0-9]{{4}}-[0-9]{{2}}-[0-9]{{2}}[t _]{{1,2}}[0-9]{{2}}:[0-9]{{2}}(?::[0-9]{{2}}(?:[.,][0-9]{{1,9}})?)?(?![0-9])
        |\b(?:epoch|unix|timestamp)(?:[ ](?:time|timestamp|epoch|seconds|of))?(?:[ ]?[:=]|[ ])[ ]?1[0-9]{{9}}(?:[0-9]{{3}})?(?![0-9])
        |[0-9]{{8}}t[0-9]{{4}}(?:[0-9]{{2}})?(?=z|[+-][0-9])
        |[0-9]{{2}}/(?:{_MONTHS})/[0-9]{{4}}:[0-9]{{2}}:[0-9]{{2}}:[0-9]{{2}}(?![0-9:]))
    |(?P<named>[0-9]{{4}}(?P<s2>[-/])(?:{_MONTHS})(?P=s2)[0-9]{{1,2}}(?![0-9])
        |[0-9]{{1,2}}(?P<s3>[-/])(?:{_MONTHS})(?P=s3)(?:[0-9]{{4}}|[0-9]{{2}}(?!:))(?![0-9]))
    |(?P<digits>(?<![0-9])20[0-9]{{2}}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])(?![0-9.,]))
    |(?P<east>(?:(?:[0-9]{{4}}|(?:令和|平成|民[国國])\s?[0-9]{{1,3}})\s?[年년]\s?)?[0-9]{{1,2}}\s?[月월]\s?[0-9]{{1,2}}\s?[日号號일])
    |(?P<eastmonth>[0-9]{{4}}\s?[年년]\s?[0-9]{{1,2}}\s?[月월])
    |(?P<ymd>[0-9]{{4}}(?P<s1>[-/.])(?P<gap>[ ]?)[0-9]{{1,2}}(?P=s1)(?P=gap)[0-9]{{1,2}}(?![0-9]|[-/.][0-9](?![0-9]?:))\.?)
    |(?P<dmy>[0-9]{{1,2}}(?:/[0-9]{{1,2}}/|\.\s?[0-9]{{1,2}}\.\s?|-[0-9]{{1,2}}-)(?:20|19)[0-9]{{2}}(?![0-9]|[-/.][0-9]))
    |(?P<dmyy>(?:[0-9]{{2}}\.[0-9]{{2}}\.|(?<![0-9/])[0-9]{{1,2}}/[0-9]{{1,2}}/)[0-9]{{2}}(?![0-9]|[-/.][0-9]))
    |(?P<clock>(?<![0-9:])(?<![0-9][.,])[0-9]{{1,2}}:[0-9]{{2}}(?::[0-9]{{2}}(?:[.,][0-9]{{1,9}})?)?(?![0-9]|[:.,][0-9])
        |(?<![0-9:.,])(?:0?[1-9]|1[0-2])[.:][ ][0-5][0-9](?=[ ]?[ap]\.?m\b))
    |(?P<junk>[$€£¥₹]\s?[0-9]{{1,18}}(?:[.,][0-9]{{1,9}}){{0,4}}[^\W\d_]{{0,12}}
        |[0-9]{{1,18}}(?:[.,][0-9]{{1,9}}){{0,3}}\s?[%％‰]
        |[0-9]{{1,9}}(?:\.[0-9]{{1,9}}){{2,6}}
        |[0-9]{{1,3}}(?:[,.'][0-9]{{3}}){{1,6}}(?![0-9])
        |24/7(?![0-9])
        |[0-9]{{1,9}}(?::[0-9]{{1,9}}){{1,9}})
    |(?P<dotted>[0-9]{{1,2}}\.[0-9]{{1,2}}\.(?![0-9]))
    |(?P<slashed>[0-9]{{1,2}}/[0-9]{{1,2}}(?![0-9/])
        |(?:(?<=ngày[ ])|(?<=sáng[ ])|(?<=trưa[ ])|(?<=chiều[ ])|(?<=tối[ ])|(?<=đêm[ ]))[0-9]{{1,2}}-[0-9]{{1,2}}(?![0-9:h-]|\.[0-9])
        |(?<![0-9/.:-])[01][0-9]-[0-3][0-9](?=[ ][0-9]{{2}}:[0-9]{{2}}(?![0-9]?-)))
    |(?P<decimal>[0-9]{{1,6}}[.,][0-9]{{1,6}}(?![0-9]))
    |(?P<eastday>(?<=[今昨前明]\()[0-9]{{1,2}}\)[日號号]|(?<![0-9])(?<![0-9][.,])(?<![風风第])[0-9]{{1,2}}\s?[日号號일](?![間间本常当元程光曜간동째만連연ぶ後前以目内]|\s(?:동안|만에|연속|째|전|후)|(?<=[号號])(?:[機机](?![场場房构構票器])|[线線](?![上下路])|[楼樓馆館炉爐锅鍋]|主变|主變|宿舍)))
    |(?P<justmonth>(?<![0-9])(?<![0-9][.,])[0-9]{{1,2}}[月월](?![間间份]))
    |(?P<num>[0-9]+(?:(?:st|nd|rd|th|er|º|ª|°|-го|-е|-й|-ї|-ій|-ої|-та|-ту|-тій|-му|-ма)(?![^\W\d_]))?)
    |(?P<wide>[{UNSPACED}])
    |(?P<word>[^\W\d_{UNSPACED}]+)
    |(?P<mark>['~@&(-])
    """,
    re.VERBOSE,
)
_ERAS = {"令和": 2018, "平成": 1988, "民国": 1911, "民國": 1911}
"""The year before the first of each era."""
_DIGITS = late(r"[0-9]+")
_ENDS_TIME = late(
    rf"(?:[0-9]\s?(?:[ap]\.?m\.?|h|hrs?)|\b(?:{'|'.join(sorted(name.lower() for name in abbreviation_names()))}"
    r"|hrs|hours|eastern|pacific|central|mountain|time|noon|midnight|ika|alas?))\)?[-/]\Z"
)
"""What a time may end with before the dash that leads to the end of a range: "2.30pm ET-5.30pm ET", not "GPT-4"; and what
Filipino writes to a number that is an hour or a day ("alas-8", "ika-15")."""
_LONGEST_ENDING = 14
_COMPACT = 8
"""Figures of a date without marks between them: 20260415."""


@dataclass(frozen=True, slots=True)
class Token:
    """A piece of the text that may matter. `kind`: word, num, clock, decimal, iso, a kind of numeric date, or junk.
    `parts` are its numbers; `glued`: a letter stands right before it, as in `H100` or `GPT-4`.
    """

    start: int
    end: int
    kind: str
    senses: Senses
    parts: tuple[int, ...] = ()
    glued: bool = False


_NO_SENSES: Senses = {}


def tokens(text: str, low: str, lexicon: Lexicon) -> Iterator[Token]:
    """Tokens in order. `low` is the folded text."""
    at = 0
    search = _TOKEN.search
    while (found := search(low, at)) is not None:
        kind = found.lastgroup or ""
        start, at = found.span()
        if kind in {"word", "wide", "mark"}:
            phrase = lexicon.at(low, start, found.group())
            if phrase is not None:
                senses = allowed(phrase[1], text[start : phrase[0]])
                at = phrase[0]
                if senses:
                    yield Token(start, at, "word", senses)
        elif kind not in {"url", "junk"}:
            yield _number(low, kind, start, at)


def _number(low: str, kind: str, start: int, end: int) -> Token:
    runs = _DIGITS.findall(low, start, end)
    if kind != "iso" and any(len(run) > 9 for run in runs):
        return Token(start, end, "junk", _NO_SENSES)
    if kind in {"iso", "named", "digits"}:
        return Token(start, end, kind, _NO_SENSES, _written_out(low[start:end]), _glued(low, start))
    parts = tuple(int(run) for run in runs)
    era = _ERAS.get(low[start : start + 2]) if kind == "east" else None
    if era is not None:
        return Token(start, end, kind, _NO_SENSES, (era + parts[0], *parts[1:]))
    return Token(start, end, kind, _NO_SENSES, parts, _glued(low, start))


def _written_out(stamp: str) -> tuple[int, ...]:
    """Year, month, day and the time of a stamp of a machine: 2026-04-15T14:53, 20260415T1453, 15/Apr/2026:14:53:07, and
    seconds or milliseconds since 1970.
    """
    for number, month in enumerate(_SHORT, start=1):
        stamp = stamp.replace(month, str(number))
    runs = _DIGITS.findall(stamp)
    if len(runs[0]) > _COMPACT:
        at = datetime.fromtimestamp(int(runs[0][:10]), UTC)
        return at.year, at.month, at.day, at.hour, at.minute, at.second
    if len(runs[0]) == _COMPACT:
        pairs = [runs[0][:4], runs[0][4:6], runs[0][6:], *re.findall("[0-9]{2}", "".join(runs[1:]))]
        return tuple(int(pair) for pair in pairs)
    day, month_of, year, *rest = (int(run) for run in runs)
    if len(runs[0]) == len("2026"):
        return (day, month_of, year, *rest)
    return (year + 2000 if year < 100 else year, month_of, day, *rest)


def _glued(low: str, start: int) -> bool:
    before = low[max(0, start - 2) : start]
    if not before:
        return False
    last = before[-1]
    if "\u0590" <= before[0] <= "\u05ff":
        return last.isalpha()  # in Hebrew a preposition of one letter stands before the hyphen
    if last.isalpha():
        return not is_unspaced(last)
    if last in "_#&=\\":
        return True
    worded = last in "-/." and len(before) == 2 and before[0].isalpha() and not is_unspaced(before[0])
    return worded and _ENDS_TIME.search(low, max(0, start - _LONGEST_ENDING), start) is None
