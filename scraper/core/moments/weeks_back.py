"""Weekdays of the week before: "on Monday and Tuesday of last week" is not the Monday just past."""

from __future__ import annotations

import re
from functools import lru_cache

from scraper.core.moments.atoms import Day, Scan

_LAST_WEEK = {
    "en": r"(?:of |in )?last week",
    "de": r"(?:(?:in )?der )?(?:letzten|letzter|vergangenen|vergangener|vorigen|voriger|vorangegangenen) woche",
    "fr": r"de la semaine (?:dernière|passée)",
    "es": r"de la (?:semana pasada|pasada semana)",
    "pt": r"da (?:semana passada|passada semana)",
    "it": r"della (?:settimana scorsa|scorsa settimana|settimana passata)",
    "nl": r"(?:van )?vorige week",
    "pl": r"(?:zeszłego|ubiegłego|poprzedniego) tygodnia|w (?:zeszłym|ubiegłym) tygodniu",
    "ru": r"(?:на )?прошлой недел[еи]",
    "uk": r"(?:на )?минулого тижня",
    "sv": r"förra veckan",
    "da": r"i sidste uge",
    "no": r"i forrige uke",
}
"""The week before that of publication, right behind a weekday."""
_LAST_WEEK_ON = {
    "en": r"\blast week,? on (?:both )?$",
    "de": r"\b(?:letzte|vergangene|vorige)n? woche,? am $",
    "fr": r"\bla semaine (?:dernière|passée),? le $",
    "es": r"\bla semana pasada,? el $",
    "pt": r"\bna semana passada,? na $",
    "it": r"\bla (?:settimana scorsa|scorsa settimana),? (?:di )?$",
    "nl": r"\bvorige week,? op $",
    "pl": r"\bw (?:zeszłym|ubiegłym) tygodniu,? we? $",
    "ru": r"\bна прошлой неделе,? во? $",
    "uk": r"\bминулого тижня,? [ув] $",
}
"""The same right before one."""
_REACH = 40
_AND = r"(?:,|,? (?:and|or|und|oder|et|ou|y|e|o|en|of|i|lub|и|или|та|й|och|eller|og)) (?:(?:on|am|le|el|il|op|w|we|во?|у|på) )?"


def is_of_last_week(scan: Scan, day: Day) -> bool:
    """Whether a weekday, alone or the first of several, is said to be of the week before that of publication."""
    behind = _behind(scan.language.code, scan.language.weekdays)
    before = _LAST_WEEK_ON.get(scan.language.code)
    if behind is not None and behind.match(scan.low, day.end):
        return True
    return before is not None and re.search(before, scan.low[max(0, day.start - _REACH) : day.start]) is not None


@lru_cache(maxsize=64)
def _behind(code: str, weekdays: str) -> re.Pattern[str] | None:
    words = _LAST_WEEK.get(code)
    if words is None:
        return None
    names = "|".join(sorted(map(re.escape, weekdays.replace("|", " ").split()), key=len, reverse=True))
    return re.compile(rf"(?:{_AND}(?:{names})){{0,4}},? (?:{words})\b")
