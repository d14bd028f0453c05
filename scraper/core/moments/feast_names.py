"""The names of feast days, with their month and day; "event" for those that move from year to year."""

from __future__ import annotations

from collections.abc import Iterator

_FEASTS = {
    "en": "12-31 new year's eve|1-1 new year's day|12-24 christmas eve|12-25 christmas day|12-26 boxing day|10-31 halloween|2-14 valentine's day"
    "|event thanksgiving|event thanksgiving day|event easter",
    "de": "12-31 silvester|12-31 silvesterabend|1-1 neujahr|1-1 neujahrstag|12-24 heiligabend|12-25 ersten weihnachtstag|12-25 ersten weihnachtsfeiertag"
    "|12-26 zweiten weihnachtstag|12-26 zweiten weihnachtsfeiertag|event karfreitag|event gründonnerstag|event himmelfahrt|event rosenmontag",
    "nl": "12-31 oudejaarsavond|12-31 oudejaarsdag|1-1 nieuwjaarsdag|12-24 kerstavond|12-25 eerste kerstdag|12-26 tweede kerstdag|4-27 koningsdag",
    "da": "12-31 nytårsaften|12-31 nytårsaftensdag|1-1 nytårsdag|12-24 juleaften|12-24 juleaftensdag|12-25 første juledag|event skærtorsdag|event langfredag",
    "no": "12-31 nyttårsaften|1-1 nyttårsdag|12-24 julaften|12-25 første juledag|12-26 andre juledag|event skjærtorsdag|event langfredag",
    "sv": "12-31 nyårsafton|12-31 nyårsaftonen|1-1 nyårsdagen|12-24 julafton|12-24 julaftonen|12-25 juldagen|12-26 annandag jul|event midsommarafton|event långfredagen",
    "fi": "12-31 uudenvuodenaattona|1-1 uudenvuodenpäivänä|12-24 jouluaattona|12-25 joulupäivänä|12-26 tapaninpäivänä|event juhannusaattona",
    "fr": "12-31 saint-sylvestre|1-1 jour de l'an|12-24 veille de noël|12-24 réveillon de noël|12-25 jour de noël",
    "es": "12-31 nochevieja|1-1 año nuevo|12-24 nochebuena|12-25 día de navidad|1-6 día de reyes",
    "pt": "12-31 véspera de ano novo|12-31 réveillon|12-24 véspera de natal|12-25 dia de natal|1-1 dia de ano novo",
    "it": "12-31 san silvestro|1-1 capodanno|12-24 vigilia di natale|12-25 giorno di natale|12-26 santo stefano|8-15 ferragosto|event pasquetta",
    "pl": "12-31 sylwestra|1-1 nowy rok|12-24 wigilię|12-24 wigilii",
    "cs": "12-31 silvestra|1-1 nový rok|12-24 štědrý den",
    "sk": "12-31 silvestra|1-1 nový rok|12-24 štedrý deň",
    "hu": "12-31 szilveszterkor|12-31 szilveszter este|12-24 szenteste",
    "ja": "12-31 大晦日|1-1 元日|1-1 元旦|12-24 クリスマスイブ",
    "zh": "1-1 元旦|12-24 平安夜|12-31 跨年夜|event 除夕|event 除夕夜",
}
"""Month and day, and the name, by language."""


def feasts_named(code: str) -> Iterator[tuple[str, str, str]]:
    """The names of a language, each with its sense and its month and day."""
    for entry in filter(None, _FEASTS.get(code, "").split("|")):
        when, _, name = entry.partition(" ")
        yield name, "feast", when
