"""The words of time in each language: one module a language, found by being there.

A module holds `LANGUAGE`. `senses` maps a sense to its phrases, separated by commas, each `phrase` or `phrase=value`:

- `wday` weekday abbreviation, valid beside a date only (value 0 = Monday)
- `day` a day counted from publication: offset in days, then a part of the day; `that` the same from the date before
- `part` part of a day: early, morning, midday, afternoon, evening, night, late; `part_of` right before its day only
- `prefix`, `suffix` what makes an hour of twelve one of twenty-four (am, pm, night, noon), before or after it
- `hour` makes the number before it a clock time; `hours` does so only after a word of `at`, otherwise it is a length
- `from_six` makes it an hour of the evening, counted from six
- `hourly` makes four figures before it a clock time ("1453h")
- `oclock` a number whose ending makes it an hour (`weak`: behind a part of a day only)
- `ordinal` makes the number before it, with its stop, an hour ("v 14. hodině")
- `minute`, `second` may follow the minutes of a clock time; `halfpast` adds minutes to the hour before it (value)
- `spoken` adds minutes to the hour behind it ("half past", "halb");
- `clock` makes the number after it a clock time (`sure`: whatever follows); `at` stands before clock times
- `for` makes an hour word behind it a length; `or` joins two forms of one time; `compound` ends a weekday ("-morgen")
- `after`, `before` tell which end of a day a midnight is;
- `solar` a month of the Iranian calendar; `weekday`, `month` those that are written with a space
- `noon`, `midnight`; `on` and `in` stand before days and months; `of` joins the parts of a date
- `length` a whole length (seconds); `unit` unit of length (seconds); `number` (value); `half` (added after a length: "and a half")
- `about`, `least` qualify what follows, `about_after` and `least_after` what stands before
- `from`, `to`, `between`, `and` make ranges; `to_after` closes one
- `ago` after a length, `ago_before` before it; `last`, `next`, `this` stand before or after a weekday
- `zone` names a zone (IANA key, abbreviation, or `local`); `all_times` says that the zone after it holds for all times
- `none` words that only look like others ("due to")
- `future` makes the weekday after it one to come
"""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache


@dataclass(frozen=True, slots=True)
class Language:
    """One language. `months` and `weekdays` (Monday first): groups separated by `|`, alternatives by spaces. `common`:
    frequent words, by which a text without a declared language is recognised. `order`: of numeric dates (dmy, mdy, ymd or
    none). `day_after_weekday`: "miércoles 15" is the fifteenth. `capitals`: words that name a month or weekday only
    with a capital. `unspaced`: words follow each other without spaces. `twelve`: the hour word stands on a clock of
    twelve. `from_six`: its hours are counted from six in the morning and in the evening. `era`: years by which its calendar is ahead of the common one. `script`: its letters, first and last, where
    they alone tell the language. `kin`: languages for which pages written in it are taken.
    """

    code: str
    months: str
    weekdays: str
    senses: Mapping[str, str]
    common: str
    order: str = "dmy"
    day_after_weekday: bool = False
    capitals: frozenset[str] = frozenset()
    unspaced: bool = False
    twelve: bool = False
    from_six: bool = False
    era: int = 0
    script: str = ""
    kin: str = ""


@cache
def languages() -> Mapping[str, Language]:
    """Every language by its ISO 639-1 code."""
    found: dict[str, Language] = {}
    for module in pkgutil.iter_modules(__path__):
        language = getattr(importlib.import_module(f"{__name__}.{module.name}"), "LANGUAGE", None)
        if isinstance(language, Language):
            found[language.code] = language
    return found
