"""How long it lasted, by somebody's word."""

from __future__ import annotations

import re
from collections.abc import Iterator

from scraper.core.articles.lines import Line
from scraper.core.articles.passages import Reading
from scraper.core.model import Claim
from scraper.core.moments import TimeMention

KIND = "duration"

_DAY = 86400
_WEEK = 7 * _DAY

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
    r"sürdü|varade|varte|varede|kesti\w*|trval\w*|διήρκεσ\w+|berlangsung|selama|i)\b[^.;]{0,40}$|\b(?:na|efter|etter|depois de|после|спустя|через|після)\s(?:[\w’'-]+\s){0,2}$|"
    r"(?<!\w)(?:بعد|استمر\S*|استغرق\S*|لمدة|נמשכ\S*|נמשך|במשך|به مدت|kéo dài|suốt)[^.;]{0,30}$|นาน|間|时间|历时|歷時|长达|小時|小时|続|持续|동안|지속",
    re.IGNORECASE,
)
_LONG = re.compile(
    r"^[\s-]*(?:long\b|outage|disruption|interruption|downtime|blackout|incident|(?:[\w-]+ ){0,3}?(?:outage|disruption|interruption|downtime|blackout|incident|failure|crash|window)\b)",
    re.IGNORECASE,
)
_AFTER = re.compile(
    r"^\s*(?:(?:that |when |during which |in which )?(?:[\w’'-]+ ){1,5}(?:was|were) (?:out|down|offline|unavailable|unreachable)\b|later|in (?:all|total)\b|altogether|all told|of (?:downtime|disruption|outage|interruption)|after (?:it|that|the (?:first|outage|incident|problem|trouble|disruption))\b|during which|without|to (?:resolve|fix|restore|recover)|before (?:being|service|it|the)|until)",
    re.IGNORECASE,
)
_SAME_HOUR = "同"
"""In front of minutes it makes them those of the hour named before: "午後8時5分から同45分まで"."""
_LATER = re.compile(
    r"^\s*(?:after|nach|après|después (?:de|que)|tras|depois d[aeo]s?|após|dopo|na|po|efter|после|після)\b|^(?:後|之后|之後)",
    re.IGNORECASE,
)
_LATER_OVER = re.compile(r"^(?:後|之后|之後)に?[、,]?(?:復旧|解消|回復|再開|恢复|恢復|修复|修復)")
_SINCE_ONSET = re.compile(
    r"^\s*(?:after (?:it|they|that|going|falling|crashing|the (?:first|outage|incident|problems?|trouble|disruption|service|site|platform|app))|nach (?:beginn|dem (?:beginn|ausfall|ersten)|der störung)|après (?:le début|la panne|la coupure|l['’]incident)|"
    r"después de (?:la caída|que)|depois d[ao] (?:queda|início)|dopo (?:l['’]inizio|il (?:guasto|blocco|down)))\b",
    re.IGNORECASE,
)
_MEASURED = re.compile(
    r"\b(?:puts?|put|clock(?:s|ed)|times?|timed|measur(?:es|ed)|reckon(?:s|ed)?|count(?:s|ed)|estimat(?:es|ed)|swears?|swore|sa(?:ys|id)|logged|recorded) (?:it|the (?:[\w-]+ )?(?:outage|disruption|downtime|incident|interruption|failure)|(?:[\w’'-]+ ){0,3}?)(?:at |was |as |to be |closer to |nearer )?\W*(?:about |around |nearly |almost |just |only )?$",
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
        line.before(mention.start, 1) == _SAME_HOUR
        or _PROMISED.search(line.before(mention.start, 90))
        or _NO_OUTAGE.search(before)
        or _TALLY.search(before)
        or _AGO.match(after)
        or _LATENCY.search(before)
        or _lag(reading, line, mention)
    ):
        return False
    if _LONG.match(after):
        return line.broke
    if _VERB.search(before) or _MEASURED.search(before):
        return reading.primary is not None
    if _AFTER.match(after) or _LASTS.search(before) or _LASTS.search(line.after(mention.end, 12)):
        told = (reading.words.ended, reading.words.fixed, reading.words.started)
        return line.broke or any(words.search(line.text) for words in told)
    short = mention.seconds is not None and mention.seconds <= _WEEK
    return (reading.language != "en" and line.broke and short) or _echoed(reading, line, mention)


def _lag(reading: Reading, line: Line, mention: TimeMention) -> bool:
    """Whether the length lies between two other things: "admitted it half an hour after messages had stopped"."""
    after = line.after(mention.end, 60)
    if not (mention.seconds or 1) % _DAY and re.match(r"\s*(?:later|afterwards)\b", after, re.IGNORECASE):
        return True
    if _LATER.match(after) is None or _LATER_OVER.match(after) is not None:
        return False
    if _SINCE_ONSET.match(after) is None:
        return True
    before = line.before(mention.start, 90)
    over = [m.end() for m in reading.words.ended.finditer(before)]
    said = [m.end() for m in reading.words.acknowledged.finditer(before)]
    return bool(said) and (not over or said[-1] > over[-1])


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
