"""What kind of count a number of reports is: of one place, of one time, or of all the time."""

from __future__ import annotations

import re

_PEAK = re.compile(
    r"\b(?:peak(?:ed|ing|s)?|at (?:its|the|their) (?:height|worst|highest|peak)|high of|maximum|spik(?:e|ed|ing)|surg(?:e|ed|ing)|anstieg|stieg(?:en)?|topped|crested|at one point|at (?:around|about)? ?\d|as of|simultaneous(?:ly)?|jumped|soared|climbed|shot up|rose|höhepunkt|spitze\w*|pic|pico|picco|piek|szczyt\w*|пик\w*|пік\w*|zirve\w*|topp\w*)|ピーク|高峰|峰值|피크|정점",
    re.IGNORECASE,
)
_TOTAL = re.compile(
    r"\b(?:(?:seit|desde|depuis|sinds|dalle|od godz\w*\.?) (?:las |les |etwa )?\d{1,2}[:.h]|(?:haben sich|had come|have come|came) [^.;]{0,30}(?:bereits|schon|already)?|by (?:midday|noon|early (?:morning|afternoon|evening)|mid-?(?:morning|afternoon)|late (?:morning|afternoon|evening))|(?:in|within|over|inside|innerhalb|binnen|en|em|dans|in) (?:the (?:space|course|span) of )?(?:(?:just|less than|under|about|einer|eines|un[ea]?|um[a]?|l['’]espace d['’]une) )?(?:(?:an?|one|\d+|few) )?(?:hours?|minutes?|stunden?|minuten|heures?|horas?|minutos|or[ae]|minuti|uur)|(?:had|have|has|been) (?:already )?(?:been )?(?:logged|filed|submitted|recorded|registered)|(?:já|ya) [^.;]{0,30}registrad\w+|registrad\w+ em poucas|do godziny|entre las? [\d:.]+|total(?:l?ed|l?ing)?|in all|altogether|cumulative(?:ly)?|overall|combined|so far|over the (?:course|day|past)|during the (?:whole |entire )?(?:day|outage|incident)|throughout|since|accumulated|insgesamt|au total|en total|no total|in totale|w sumie|łącznie|всего|загалом|toplam\w*|totalt)\b|合計|累計|总计|累计|총",
    re.IGNORECASE,
)
_REGION = re.compile(
    r"\b(?:in (?:the )?(?:us|u\.s\.|united states|uk|u\.k\.|united kingdom|india|germany|france|spain|italy|brazil|japan|canada|australia|europe|mexico|netherlands|poland|turkey|sweden|london|new york|california|mumbai|delhi|sydney|tokyo)|across (?:the )?(?:us|u\.s\.|united states|uk|india|europe|country|canada|australia)|nationwide|from (?:users in )?(?:the )?(?:us|u\.s\.|uk|united states|united kingdom|india|canada|australia|europe|germany|france|brazil|japan)|in (?:deutschland|österreich|der schweiz)|en (?:france|españa|méxico|argentina|chile|colombia)|no brasil|in italia|w polsce|в россии|в україні)\b",
    re.IGNORECASE,
)
_AT_THE_PEAK = re.compile(
    r"\bpeak|\bheight|\bhighest|\bbusiest|\bsimultaneous|\bpico|\bpicco|\bhöhepunkt|\bspitze|\bpiek|\bszczy[ct]|\bпик|\bпік|\bzirve|\bpuncak|\ban? (?:all-time )?high of|\bau plus fort|ピーク|高峰|峰值|피크|정점",
    re.IGNORECASE,
)
_PEAK_THEN = re.compile(rf"(?:{_AT_THE_PEAK.pattern})[^.;,]{{0,12}}, (?:around |about )?\d{{1,2}}[:.]\d\d[^;]{{0,60}}$", re.IGNORECASE)  # fmt: skip
_PEAK_OPENS = re.compile(r"\b(?:au plus fort|at (?:its|the|their) (?:peak|height|worst)|at one point|auf dem höhepunkt|en su (?:punto|momento)|no (?:pico|auge)|al culmine|op het hoogtepunt|w szczycie)\b[^.;]{0,50}, (?:[^.;,]{0,40} )?$", re.IGNORECASE)  # fmt: skip
_OF_THE_PEAK = re.compile(r", (?:at (?:the|its|their) (?:peak|height|worst)|when (?:they|reports|complaints) peaked)\b")
_OF_THE_TIME = re.compile(r", (?:\d{1,2}[:.]\d\d|\d{1,2} ?[ap]\.?m)[^,;]{0,12}, ")
AT_ONE_TIME = re.compile(r"\s*(?:of them )?(?:at one time|at once|simultaneously|at the same time)\b", re.IGNORECASE)


def kind_of_count(text: str, start: int, end: int) -> str:
    """What kind of count a number is: of one place, of one time, of all the time, or nobody says."""
    near, further = text[max(0, start - 90) : end + 70], text[max(0, start - 90) : end + 120]
    if _REGION.search(text[max(0, start - 60) : end + 85]):
        return "regional"
    if AT_ONE_TIME.match(text[end:]) or _AT_THE_PEAK.search(_clause(text, start, end)):
        return "simultaneous"
    if _PEAK_THEN.search(text[:start]) or _PEAK_OPENS.search(text[:start]):
        return "simultaneous"
    if _TOTAL.search(further):
        return "cumulative"
    return "simultaneous" if _PEAK.search(near) else "unknown"


def _clause(text: str, start: int, end: int) -> str:
    """The part of a sentence between the commas around a number."""
    left = max(text.rfind(", ", 0, start), text.rfind("; ", 0, start), 0)
    stops = [stop for stop in (text.find(", ", end), text.find("; ", end)) if stop >= 0]
    stop = min(stops, default=len(text))
    tail = _OF_THE_PEAK.match(text, stop) or _OF_THE_TIME.match(text, stop)
    return text[left : tail.end() if tail else stop]
