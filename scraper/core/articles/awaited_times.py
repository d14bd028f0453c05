"""Times of day that a report only expects, and days that name none: what tells neither when it was written."""

from __future__ import annotations

import re
from datetime import datetime, timedelta

from scraper.core.articles.lines import Line
from scraper.core.moments import TimeMention
from scraper.core.patterns import late

_AHEAD = timedelta(hours=12)
"""How far ahead the end of an outage is promised by its hour alone."""
_EXPECTED = late(
    r"\b(?:(?:is|are|now) (?:expected|estimated|forecast|scheduled)|expects?|should be|estimated time"
    r"|(?:wird|werden) (?:[\w.:]+ ){0,6}?(?:erwartet|gerechnet)|voraussichtlich|soll(?:en)? (?:[\w.:]+ ){0,8}?(?:behoben|wieder|dauern|abgeschlossen)"
    r"|(?:est|sont) (?:attendu|prévu)e?s?|devrai(?:t|ent)|se espera|espera-se|(?:está|están|estão) previst[oa]s?|deber[áí]an?|deverá|deverão"
    r"|si prevede|è previst[oa]|dovrebbe(?:ro)?|(?<!dan )verwacht|naar verwachting|zou(?:den)? (?:[\w.:]+ ){0,8}?(?:moeten|zijn)|forvente[sr]|ventes|väntas|beräknas"
    r"|arvioidaan|odotetaan|powin\w+|przewid\w+|očekává\w*|měl[ao]? by|ожида\w+|планиру\w+|очаква\w*|очіку\w+|αναμένεται|estimează|estimat[ăe]?"
    r"|diperkirakan|diharapkan|dự kiến|bekleniyor|beklenmektedir|צפוי\w*|צפי|várható\w*)(?![^\W\d_])"
    r"|見込み|見通し|予定|预计|預計|예상|예정|คาดว่า|متوقع|انتظار می|उम्मीद",
    re.IGNORECASE,
)
"""Words of a sentence on what is still to come."""
_SAME_DAY = late(
    r"(?:(?:on|at|le|el|lo|am|den|ve|v|do|del|da|na|în|op|på|los|il|la|την|c|του?) ){0,2}(?:the |de )?"
    r"(?:same day|cùng ngày|selben tage?s?|gleichen tage?s?|même jour|mismo día|mesmo dia|stesso giorno|zelfde dag|dezelfde dag|samma dag|samme dag"
    r"|tego samego dnia|того же дня|того ж дня|同日|当日|當日|당일|같은 날|aynı gün|hari yang sama|stejný den|stejného dne|aceeași zi|samana päivänä"
    r"|ίδια η?μέρα|באותו ה?יום|نفس اليوم|همان روز|उसी दिन)",
    re.IGNORECASE,
)
"""A day counted from the one told of."""


def is_expected(line: Line, mention: TimeMention) -> bool:
    """Whether the sentence of a time says that something is to come: "power is expected back by 8.30 p.m."."""
    return mention.kind == "clock" and _EXPECTED.search(line.text) is not None


def is_soon(at: datetime, published: datetime) -> bool:
    """Whether an instant lies so little after publication that its hour alone tells it."""
    return timedelta(0) < at - published <= _AHEAD


def names_no_day(line: Line, mention: TimeMention) -> bool:
    """Whether a day of a sentence is only that of which the text told before: "the same day"."""
    told = _SAME_DAY.fullmatch(line.text, mention.start - line.start, mention.end - line.start)
    return mention.at is None and told is not None
