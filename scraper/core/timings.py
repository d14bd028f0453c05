"""What a time in a sentence is the time of: onset, end, fix, acknowledgement, peak, or nothing that matters."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from scraper.core.frames import Frames
from scraper.core.lexicon import Cues
from scraper.core.lines import Line
from scraper.core.model import Basis, Precision
from scraper.core.moments import TimeMention, find_times

_KINDS = ("started", "ended", "fixed", "acknowledged", "peaked", "aside")
_FAR = 110
_CLOSE = 12
_ELLIPSIS = 50
_AGAIN = re.compile(
    r"again|back|recover|normal|wieder|restor|retabl|réta|vuelt|volt|nuovo|weer|znów|снова|znovu|igen", re.IGNORECASE
)
_RIGHT_BEFORE = 5
_CLAUSE = 45
_EXPECTED = re.compile(
    r"\b(?:expect(?:s|ed|ing)?|hop(?:es|ed|ing)|aim(?:s|ed)?|forecast|promis\w+|estimat\w+) (?:(?:a|the|for|full|complete|at) ){0,3}$",
    re.IGNORECASE,
)
_WILL = re.compile(r" (?:would|will|could|may|might|is expected|was expected|takes|to take)\b", re.IGNORECASE)
_EXCHANGE = re.compile(r"\b(?:shares?|stocks?|markets?|trading|exchange|price)\b", re.IGNORECASE)
_VERBS = frozenset({"started", "acknowledged", "ended", "fixed"})
_SEPARATOR = re.compile(r"[,;:()—–，、。；]|\band\b|\bbut\b|\bund\b|\bet\b|\by\b|\be\b|\bi\b|\bи\b")
_UNTIL = re.compile(
    r"\b(?:until|till|through|up to|bis|jusqu['’]?(?:à|au|en)?|hasta|até|fino a(?:lle|l)?|tot|do|до|kadar|tills|fram till)\s*(?:about |around |roughly |etwa |circa |env\w* |las |kl\.? |godz\w*\.? |gegen )?$",
    re.IGNORECASE,
)
_SINCE = re.compile(
    r"\b(?:since|from|starting(?: at| around| from)?|beginning(?: at| around)?|as early as|as of early|shortly after|just after|just before|seit|ab|von|depuis|dès|à partir de|desde|dalle|dal|vanaf|sinds|od|с|від|från|sedan)\s*(?:about |around |roughly |approximately |etwa |circa |las |les |ca\.? |kl\.? |gegen |godz\w*\.? )?$",
    re.IGNORECASE,
)
_BY = re.compile(r"\b(?:by|as of)\s*(?:about |around |roughly )?$", re.IGNORECASE)
_OPENS = re.compile(
    r"(?:(?:^|[,;:—–(])\s*(?:[\w’'-]+ ){0,3}|\b(?:and|but|then|that)\s+)(?:at|on|by|around|about|since|from|in|um|gegen|am|à|vers|a las|às|alle|om|o|в|о|kl)?\.?\s*$",
    re.IGNORECASE,
)
_NOT_YET = re.compile(
    r"\b(?:(?:waiting|hoping|expect(?:ed|s)?(?: [\w'’]+){0,4}?|struggl\w+|trying|working|yet|unable) (?:for|to|on)|not (?:yet |been |fully |completely )*|n[’']t (?:yet |been |fully )*|before (?:it|they|service) )[^.;,]{0,30}$",
    re.IGNORECASE,
)
_NOT_UNTIL = re.compile(
    r"\b(?:not|n[’']t|only) (?:[\w’']+ ){0,3}?(?:say|said|acknowledge|post|confirm|mention|report|show|admit|tell|list|update|appear)\w*\b[^.;]{0,40}$",
    re.IGNORECASE,
)
_AHEAD = re.compile(
    r"\b(?:tomorrow|next (?:week|month|year)|morgen|demain|mañana|amanhã|domani|jutro|завтра|yarın|i morgon)\b|明日|明天|내일",
    re.IGNORECASE,
)
_UNSPACED = re.compile(r"[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]|\s?[\u0900-\u097f]")
"""What follows a time where the verb comes last: Chinese, Japanese, Korean, Hindi."""
_TROUBLE_BACK = re.compile(
    r"\b(?:errors?|problems?|outages?|issues?|troubles?|failures?)\b(?: (?!(?:has|have|had|was|were)\b)[\w’'-]+){0,8}? (?:is|are|was|were|came|come) back\b(?! (?:up|online|to normal))"
    r"|\bback (?:for (?:a|an)|with (?:a|more)) ",
    re.IGNORECASE,
)
_WAVE = re.compile(
    r"\b(?:second|third|fourth|another|new|next|fresh|renewed|further) (?:wave|round|spike|spate|outage|disruption|incident|episode)|\bwave (?:two|2|three|3|began|started)|\bagain (?:went down|experienc|at)|\brecurred|\bre-?emerged",
    re.IGNORECASE,
)
_SAID_AT = re.compile(
    r"(?:[\w’'-]+ ){0,3}\b(?:said|says|told|wrote|tweeted|posted|announced|reported) (?:\w+ ){0,2}?(?:at|around|shortly after)\s*(?:about )?$"
)
_OFFICE = re.compile(
    r"\b(?:company|status page|provider|firm|maker|operator|it|they|users?|people|customers)\b", re.IGNORECASE
)
_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


@dataclass(frozen=True, slots=True)
class Timing:
    """A time mention and what it is the time of: one of started, ended, fixed, acknowledged, peaked, aside, or
    `seen` (a day or time in a sentence that only says something was broken). `start`..`end`: cue and time together.
    """

    line: Line
    mention: TimeMention
    kind: str
    start: int
    end: int
    wave: bool = False


@dataclass(frozen=True, slots=True)
class _Cue:
    start: int
    end: int
    kind: str
    text: str = ""


def _cues(line: Line, words: Cues) -> list[_Cue]:
    found = []
    for kind in _KINDS:
        pattern: re.Pattern[str] = getattr(words, kind)
        for match in pattern.finditer(line.text):
            if kind in {"ended", "fixed"} and _NOT_YET.search(line.text[max(0, match.start() - 50) : match.start()]):
                continue
            if kind == "ended" and _no_end(line, match):
                continue
            if kind == "ended" and _TROUBLE_BACK.search(line.text[max(0, match.start() - 90) : match.end() + 24]):
                continue
            found.append(_Cue(line.start + match.start(), line.start + match.end(), kind, match.group()))
    return found


def _no_end(line: Line, match: re.Match[str]) -> bool:
    """Whether a word of recovery tells of one to come, or of the stock exchange: "expected full recovery by 23:20"."""
    before = line.text[max(0, match.start() - _CLAUSE) : match.start()]
    if _EXPECTED.search(before) or _WILL.match(line.text, match.end()):
        return True
    return match.group().lower().endswith("closed") and _EXCHANGE.search(before) is not None


def _distance(line: Line, mention: TimeMention, cue: _Cue, others: list[TimeMention], *, led: bool) -> float:
    opens = False
    if cue.end <= mention.start:
        low, high, base = cue.end, mention.start, 0.0
    elif cue.start >= mention.end:
        opens = not led and _OPENS.search(line.before(mention.start, 40)) is not None
        verb_last = _UNSPACED.match(line.text, mention.end - line.start) is not None
        low, high, base = mention.end, cue.start, 0.0 if verb_last else 2.0 if opens else 9.0
    else:
        return 0.0
    between = line.text[low - line.start : high - line.start]
    if opens:
        # "At 14:40 UTC, users began …": the comma that closes the opening adverbial separates nothing.
        between = between.lstrip(" )").removeprefix(",")
    crossed = sum(1 for t in others if low <= t.start < high)
    return base + (high - low) + 14 * len(_SEPARATOR.findall(between)) + 80 * crossed


def _kind_of(line: Line, mention: TimeMention, cues: list[_Cue], others: list[TimeMention]) -> tuple[str, _Cue | None]:
    # "…, declared an incident at 22:01 UTC, restored …": with its verb right before it a time opens no clause.
    led = any(0 <= mention.start - c.end <= _RIGHT_BEFORE and c.kind in _VERBS for c in cues)
    ranked = sorted(
        ((_distance(line, mention, c, others, led=led) + _bias(c, mention), c) for c in cues),
        key=lambda pair: (pair[0], pair[1].start, pair[1].kind),
    )
    near = [(distance, cue) for distance, cue in ranked if distance <= _FAR]
    told = _by_preposition(line, mention, near, cues)
    if told is not None:
        return told
    return (near[0][1].kind, near[0][1]) if near else ("seen", None)


def _by_preposition(
    line: Line, mention: TimeMention, near: list[tuple[float, _Cue]], cues: list[_Cue]
) -> tuple[str, _Cue | None] | None:
    """What `until`, `since` and `by` before the time make of it; None where there is none of them."""
    before = line.before(mention.start, 40)
    if _UNTIL.search(before) and _NOT_UNTIL.search(line.before(mention.start, 90)):
        return "acknowledged", None
    if _UNTIL.search(before) and (line.broke or any(c.kind in {"started", "ended"} for c in cues)):
        return "ended", None
    if _SINCE.search(before):
        return _since(line, mention, near)
    if _BY.search(before):
        closing = (
            c for _, c in near if c.kind in {"ended", "fixed", "aside", "peaked"} and not _BY.search(c.text + " ")
        )
        found = next(closing, None)
        return (found.kind, found) if found else ("seen", None)
    return None


def _since(line: Line, mention: TimeMention, near: list[tuple[float, _Cue]]) -> tuple[str, _Cue | None] | None:
    distance, cue = near[0] if near else (0.0, None)
    if cue is not None and cue.kind == "acknowledged" and distance <= 2 * _CLOSE and "nvestigat" in cue.text:
        return "acknowledged", cue
    # "From 16:01 UTC the API answered again": what stands behind the time is what began.
    over = [c for d, c in near if c.kind == "ended" and c.start >= mention.end and d <= _FAR / 2]
    between = {c: line.text[mention.end - line.start : c.start - line.start] for c in over}
    again = next((c for c in over if _AGAIN.search(c.text) and not _SEPARATOR.search(between[c])), None)
    if again is not None:
        return "ended", again
    if cue is not None and ((cue.kind == "ended" and distance <= _CLOSE) or cue.kind == "fixed"):
        return None
    if line.broke or mention.kind in {"instant", "clock"}:
        return "started", cue if cue is not None and cue.kind == "started" else None
    return None


def _bias(cue: _Cue, mention: TimeMention) -> float:
    if cue.kind in {"ended", "fixed"}:
        return -3.0
    if cue.kind == "peaked":
        return -2.0
    return 4.0 if cue.kind == "aside" and cue.start >= mention.end else 0.0


def _resolved(mention: TimeMention, text: str, days: tuple[str, ...]) -> TimeMention:
    """A time of day, or a weekday, put on the article's own day where it gives exactly one."""
    carried = "carried_date" in mention.flags and mention.at is not None and mention.kind == "instant"
    if (mention.at is not None and not carried) or len(days) != 1 or mention.kind not in {"clock", "date", "instant"}:
        return mention
    day = date.fromisoformat(days[0])
    if carried and mention.at is not None and abs((mention.at.date() - day).days) <= 1:
        return mention
    written = text.strip()
    if mention.kind == "date":
        named = next((w for w in _WEEKDAYS if w in written.lower()), None)
        if named is None or _WEEKDAYS[day.weekday()] != named or "last" in written.lower():
            return mention
        written = re.sub(named, "", written, flags=re.IGNORECASE).strip()
    on = f"{day.day} {day:%B} {day.year}"
    seen = find_times(f"{written} {on}".strip())
    if mention.kind == "clock" and len(seen) > 1:
        # Two times in one mention are the ends of a range; the word that says so ("between") stands before it.
        seen = find_times(f"between {written} {on}")
    first = next((t for t in seen if t.at is not None and t.kind in {"instant", "date", "range"}), None)
    if first is None or first.at is None or abs((first.at.date() - day).days) > 1:
        return mention
    if mention.kind == "clock" and first.kind == "date":
        return mention
    flags = tuple(sorted({*mention.flags, *first.flags} - {"no_day", "carried_date"}))
    return replace(
        mention,
        kind=first.kind,
        at=first.at,
        end_at=first.end_at,
        precision=first.precision,
        basis=Basis.RELATIVE,
        zone=first.zone or mention.zone,
        flags=flags,
    )


def timings(lines: tuple[Line, ...], words: Cues, spoken: Frames) -> tuple[Timing, ...]:
    """Every time of the text that is no bare length, with what it is the time of."""
    return tuple(timing for line in lines for timing in _in_line(line, words, spoken))


def _in_line(line: Line, words: Cues, spoken: Frames) -> Iterator[Timing]:
    mentions = [t for t in line.times if t.kind != "duration"]
    if not mentions:
        return
    cues = _cues(line, words)
    last: tuple[str, TimeMention] | None = None
    for mention in mentions:
        written = line.text[mention.start - line.start : mention.end - line.start]
        kind, cue = _kind_of(line, mention, cues, [t for t in mentions if t is not mention])
        if _AHEAD.search(written) or not {"future", "after_publication"}.isdisjoint(mention.flags):
            kind, cue = "aside", None
        elif last is not None and last[0] != "seen" and _takes_up(line, last[1], mention, cue, cues):
            kind, cue = last[0], None
        told_after = cue is None or cue.start >= mention.end
        if kind in {"started", "ended"} and told_after and _others_word(line, mention, spoken.primary):
            kind, cue = "aside", None
        last = (kind, mention)
        elsewhere = spoken.inherited[line.index] is not None
        resolved = mention if elsewhere else _resolved(mention, written, spoken.days)
        start = min(mention.start, cue.start) if cue else mention.start
        end = max(mention.end, cue.end) if cue else mention.end
        near = line.text[max(0, start - line.start - 60) : end - line.start + 30]
        yield Timing(line, resolved, kind, start, end, _WAVE.search(near) is not None)


def _others_word(line: Line, mention: TimeMention, primary: tuple[str, ...]) -> bool:
    """Whether the time is when somebody else spoke: "A shop said at 1 p.m. that its app failed"."""
    match = _SAID_AT.search(line.before(mention.start, 80))
    if match is None or any(n.provider in primary and n.start < mention.start for n in line.namings):
        return False
    return _OFFICE.search(match.group()) is None


def _takes_up(line: Line, last: TimeMention, mention: TimeMention, cue: _Cue | None, cues: list[_Cue]) -> bool:
    """Whether a time shares the verb of the one before it ("web recovered at 15:01, the rest at 16:10")."""
    between = line.text[last.end - line.start : mention.start - line.start]
    before = line.before(mention.start, 40)
    if _UNTIL.search(before) or _BY.search(before):
        return False
    if not 2 < len(between) <= _ELLIPSIS or any(last.end <= c.start < mention.start for c in cues):
        return False
    return cue is None or (cue.start < last.start and cue.end < last.start) or cue.start >= mention.end + 25


_FIRST_REPORTS = re.compile(
    r"\b(?:first|initial|early)\b (?:[\w-]+ ){0,3}?(?:reports?|complaints?|signs?|users?|errors?|alerts?|problems?|noticed|reported|seen|surfaced|emerged|appeared|began|started|between)\b"
    r"|\b(?:began|started|surfaced|emerged) (?:at |sometime )?(?:between|from)|\breports? (?:began|started|surfaced)",
    re.IGNORECASE,
)


def is_onset_range(timing: Timing) -> bool:
    """Whether a range tells when it began ("first reports between 14:30 and 14:40"), not from when until when."""
    return _FIRST_REPORTS.search(timing.line.before(timing.mention.start, 50)) is not None


def finer_than_day(mention: TimeMention) -> bool:
    """Whether the time is known to a part of the day or better."""
    return mention.precision not in {None, Precision.DAY, Precision.MONTH}
