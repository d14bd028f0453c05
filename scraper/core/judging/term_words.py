"""The words of terms in the languages that providers post in: numbers, units, prepositions, and names of days."""

from __future__ import annotations

from typing import Final

from scraper.core.moments.languages import Language, de, en, es, fr, it, nl, pt

_SPOKEN: Final[tuple[Language, ...]] = tuple(m.LANGUAGE for m in (en, de, es, fr, it, nl, pt))

_COUNTS = {
    1: "a an one ein einem einer einen un une uno una um uma een één",
    2: "two zwei deux dos dois duas due twee 二",
    3: "three drei trois tres três tre drie 三",
    4: "four vier quatre cuatro quatro quattro 四",
    5: "five fünf cinq cinco cinque vijf 五",
    6: "six sechs seis sei zes 六",
    7: "seven sieben sept siete sete sette zeven 七",
    8: "eight acht huit ocho oito otto 八",
    9: "nine neun neuf nueve nove negen 九",
    10: "ten zehn dix diez dez dieci tien 十",
    14: "fourteen vierzehn quatorze catorce quattordici veertien",
    15: "fifteen quinze quince quindici",
    30: "thirty dreißig trente treinta trinta trenta dertig",
}  # fmt: skip
COUNTS: Final[dict[str, int]] = {word: count for count, words in _COUNTS.items() for word in words.split()}
"""Words of numbers, casefolded."""

_UNITS = {
    "hour": "hours? hrs? h stunden? heures? horas? ore ora uur uren 時間 시간 小时",
    "day": "days? tage?n? jours? jornadas? días? dias? giorn[oi] dagen dag 日 일 天",
    "week": "weeks? wochen? semaines? semanas? settiman[ae] weken week 週間 주 周",
    "working": "werktage?n? arbeitstage?n? geschäftstage?n? werkdagen werkdag 営業日 영업일 个工作日 工作日",
}  # fmt: skip
UNITS: Final[tuple[tuple[str, str], ...]] = tuple((name, "|".join(words.split())) for name, words in _UNITS.items())
"""Units with the alternatives of their pattern; `working` is a day from Monday to Friday."""

WORKING = r"(?:business|working|ouvrés|ouvrables|hábiles|laborables|úteis|lavorativi)"
"""What makes days working days, beside them."""

WITHIN = (
    r"(?:within|in|inside of|over|no later than|not later than|innerhalb(?: von)?|binnen|sous|dans|d['’]ici|en|dentro de|em|no prazo de|entro|nel giro di|"
    r"nelle|nei|nas|nos|próxim[ao]s|prochaine?s|las|los)(?: un délai de| un plazo de| um prazo de)?"
)
"""Before a number of units; `in` and `en` are of several languages."""
NEXT = r"(?:(?:the|a|den|der|die|les|las|los|de|as|os) )?(?:(?:next|coming|following|first|nächsten|kommenden|prochaine?s|próxim[ao]s|prossim[ei]|komende|volgende) )?(?:(?:approximately|about|around|roughly|at most|up to|a maximum of|approx\.?|etwa|höchstens|environ|unos|até|cerca de|circa|ongeveer) )?"

BY = (
    r"(?:by|before|on|until|no later than|not later than|latest by|due(?: by| on)?|eta:?|expected(?: by| on)?|scheduled for|planned for|bis(?: zum| spätestens)?|spätestens(?: am)?|vor dem|am|d['’]ici(?: au| le)?|avant(?: le)?|au plus tard le|le|"
    r"antes del?|a más tardar el|el|para el|até(?: [ao])?|antes de|entro(?: il)?|prima di|il|uiterlijk(?: op)?|vóór|voor|op|tegen)"
)
"""Before a day."""

MONTHS: Final[dict[str, int]] = {
    word.strip("."): number
    for spoken in _SPOKEN
    for number, names in enumerate(spoken.months.split("|"), start=1)
    for word in names.split()
}
"""Names of months, casefolded and without a stop at their end."""
_SHORT = {"mon": 0, "tue": 1, "tues": 1, "wed": 2, "thu": 3, "thur": 3, "thurs": 3, "fri": 4, "sat": 5, "sun": 6}
WEEKDAYS: Final[dict[str, int]] = _SHORT | {
    word: number
    for spoken in _SPOKEN
    for number, names in enumerate(spoken.weekdays.split("|"))
    for word in names.split()
}
"""Names of weekdays, casefolded; Monday is 0."""
