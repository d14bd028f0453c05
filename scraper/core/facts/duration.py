"""How long it lasted, by somebody's word."""

from __future__ import annotations

import re
from collections.abc import Iterator

from scraper.core.lines import Line
from scraper.core.model import Claim
from scraper.core.moments import TimeMention
from scraper.core.passages import Reading

KIND = "duration"

_WEEK = 7 * 86400

_NO_OUTAGE = re.compile(
    r"\b(?:last|past|previous|next|every|each|per|coming|first|rolling|over the last|trailing|letzten|nächsten|dernières?|prochaines?|últim[ao]s|próxim[ao]s|ultim[ei]|prossim[ei])\s*(?:about |roughly |few )?$",
    re.IGNORECASE,
)
_PROMISED = re.compile(
    r"\b(?:will|would|promis\w+|pledg\w+|plans? to|intends? to|wants? to)\b[^.;]*\b(?:within|in|after)\s*(?:about )?$",
    re.IGNORECASE,
)
_TALLY = re.compile(
    r"\b(?:second|third|fourth|fifth|sixth|\d+(?:st|nd|rd|th)|two|three|four|five|six|several|another|zweite\w*|dritte\w*|deuxième|troisième|segund[oa]|tercer[oa]?|terceir[oa]|second[oa]|terz[oa]|tweede|derde|"
    r"zwei|drei|deux|trois|dos|tres|duas|três|due|tre|twee|drie)\b[^.;,]{0,50}\b(?:in|within|over|binnen|innerhalb|en|em|w) (?:(?:just|only|about|as many|under|less than|nur|weniger als|nicht einmal|à peine|apenas|solo) )?$",
    re.IGNORECASE,
)
"""Outages counted over a span ("its second outage in three days")."""
_AGO = re.compile(
    r"^\s*(?:ago|before|earlier|prior|old|of (?:age|service|credit|free)|availability|uptime|window|period|sla|history|subscription|trial|after launch|"
    r"into|after (?:users|people|customers|players|the first|first|reports|complaints)\b|from now|away|per |a (?:day|week)|notice|after (?:an?|another|its|last|similar|launch)\b|'s? worth|shift|deadline|drive|flight|behind|head ?start|work|week|interview|video)\b",
    re.IGNORECASE,
)
_LATENCY = re.compile(
    r"\b(?:latency|response times?|delays? of|took|wait(?:ed|ing)?|refresh|timeout|every|uptime|free|reduc\w+|credit|save[ds]?|training|cost)\b[^.]{0,30}$",
    re.IGNORECASE,
)
_LASTS = re.compile(
    r"\b(?:last(?:ed|ing|s)|spann(?:ed|ing)|persist(?:ed|ing)|continued|dragged on|stretch(?:ed|ing)|endured|for|within|in|after|over|some|total(?:l?ing|ed)?|of|took|makes|duration|down|offline|out|"
    r"dauerte|lang|während|nach|innerhalb|binnen|rund|dur[ée]\w*|pendant|durant|après|dur[óao]\w*|durante|tras|por|durou|após|durat\w*|per|dopo|duurde|trwał\w*|przez|длил\w*|продлил\w*|тривав\w*|"
    r"sürdü|varade|i)\b[^.;]{0,40}$|間|时间|历时|歷時|长达|小時|小时|続|持续|동안|지속",
    re.IGNORECASE,
)
_LONG = re.compile(
    r"^[\s-]*(?:long\b|outage|disruption|interruption|downtime|blackout|incident|(?:[\w-]+ ){0,3}?(?:outage|disruption|interruption|downtime|blackout|incident|failure|crash|window)\b)",
    re.IGNORECASE,
)
_AFTER = re.compile(
    r"^\s*(?:later|of (?:downtime|disruption|outage|interruption)|after (?:it|that|the (?:first|outage|incident|problem|trouble|disruption))\b|during which|without|to (?:resolve|fix|restore|recover)|before (?:being|service|it|the)|until)",
    re.IGNORECASE,
)
_VERB = re.compile(
    r"\b(?:lasted|lasting|went on for|dragged on for|dauerte|duré|duró|duraron|durou|durat[oa]|duurde|trwał\w*|длил\w*|продлил\w*|тривав\w*|sürdü|varade)\b[^.;]{0,25}$",
    re.IGNORECASE,
)
_FIRST = re.compile(r"\b(?:lasted|duration|for|took)\b", re.IGNORECASE)


def find(reading: Reading) -> Iterator[Claim]:
    """Lengths of time (seconds) said of an outage; not of windows, ages, latencies or waits."""
    for line in reading.lines:
        for mention in line.times:
            if mention.kind == "duration" and mention.seconds and _of_an_outage(reading, line, mention):
                yield reading.claim(line, KIND, *_span(line, mention), mention.seconds, mention=mention)


def _of_an_outage(reading: Reading, line: Line, mention: TimeMention) -> bool:
    before, after = line.before(mention.start, 60), line.after(mention.end, 60)
    if (
        _PROMISED.search(line.before(mention.start, 90))
        or _NO_OUTAGE.search(before)
        or _TALLY.search(before)
        or _AGO.match(after)
        or _LATENCY.search(before)
    ):
        return False
    if _LONG.match(after):
        return line.broke
    if _VERB.search(before):
        return reading.primary is not None
    if _AFTER.match(after) or _LASTS.search(before) or _LASTS.search(line.after(mention.end, 12)):
        return line.broke or any(words.search(line.text) for words in (reading.words.ended, reading.words.fixed))
    short = mention.seconds is not None and mention.seconds <= _WEEK
    return (reading.language != "en" and line.broke and short) or _echoed(reading, line, mention)


def _echoed(reading: Reading, line: Line, mention: TimeMention) -> bool:
    """A length that is a sentence of its own ("Twenty minutes."), taken up by the next one."""
    alone = mention.end - mention.start >= len(line.text.rstrip(" .!?—")) - 12
    following = reading.lines[line.index + 1] if line.index + 1 < len(reading.lines) else None
    return (
        alone
        and following is not None
        and re.match(r"that[’']?s how long|that (?:is|was) how long", following.text, re.IGNORECASE) is not None
    )


def _span(line: Line, mention: TimeMention) -> tuple[int, int]:
    match = _FIRST.search(line.before(mention.start, 40))
    start = max(line.start, mention.start - 40) + match.start() if match else mention.start
    tail = _LONG.match(line.after(mention.end, 60)) or _AFTER.match(line.after(mention.end, 60))
    return start, mention.end + (tail.end() if tail else 0)
