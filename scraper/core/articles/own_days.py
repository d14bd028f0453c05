"""On which days an article puts its own incident: every day it names votes."""

from __future__ import annotations

import re
from collections import defaultdict
from datetime import date, timedelta

from scraper.core.articles.lines import Line
from scraper.core.language.lexicon import Cues
from scraper.core.model import Instant, Precision
from scraper.core.moments import TimeMention

_DAYS = frozenset({"instant", "range", "date", "date_range"})
_LEAD_LINES = 6
_NEIGHBOUR = 0.6
_WEEKDAY = re.compile(r"\b(monday|tuesday|wednesday|thursday|friday|saturday|sunday)(?:['’]s)?\b", re.IGNORECASE)
_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_NOW = re.compile(
    r"\b(?:is|are) (?:currently |still |now )?(?:down|offline|unavailable|experiencing|investigating|suffering|not working|unable|having|reporting|facing|failing|stuck|struggling|refusing|throwing|returning|timing out|locked out|out for|seeing)\b|\b(?:has|have) (?:just )?gone (?:down|dark|offline)\b"
    r"|\b(?:has|have|['’]s|['’]ve) been (?:[\w-]+ ){0,3}?(?:down|offline|unavailable|failing|throwing|returning|refusing|struggling|broken|unable|without|stuck|slow|unreachable)\b[^.;]{0,60}\bsince\b",
    re.IGNORECASE,
)
_SINCE = re.compile(
    r"\b(?:since|seit|depuis|desde|dalle|dall['’]|sinds|vanaf|od|з|с|sedan|sejak)\s*(?:about |around |shortly after |kurz nach |etwa |gegen |las |les |ca\.? |circa |iets na |env\w* |kl\.? |klockan |godz\w*\.? |pukul |около )?$",
    re.IGNORECASE,
)
_SINCE_BEHIND = re.compile(
    r"\s?(?:頃|ごろ|ころ|경)?(?:から|より|부터|起|以来)|['’]?(?:den|dan|ten|tan) (?:bu yana|beri|itibaren)"
)
"""Since what time of day: the sentence is of the present."""
_NEAR = 60
_CLAUSE_END = re.compile(r"[,;:]\s|[、，；]")
_JUST = 5
_OF_ANOTHER = 0.4
_PLUPERFECT = re.compile(
    r"\b(?:had|having been|hatten?|avai(?:t|ent)|había[n]?|havia[m]?|tinha[m]?|aveva(?:no)?|war(?:en)? (?:[\w-]+ ){0,8}?(?:ausgefallen|gewesen|zusammengebrochen|weggefallen)|era(?:no)? (?:stat|rimast|andat|cadut|success)\w+|hadden|hade)\b",
    re.IGNORECASE,
)
"""What had happened is not what the article tells of."""
_IN_THE_WAKE = re.compile(
    r"\b(?:like (?:on|that of)|as on|wie (?:schon )?am|comme (?:déjà )?le|como (?:ya )?el|come (?:già )?il|after|following|nach|après|tras|dopo|após|efter|после|після|po)\s+(?:the |last |der |dem |la |le |el |l['’])?$",
    re.IGNORECASE,
)
DAY_BEFORE = re.compile(
    r"\b(?:day|night|days|week|weeks) (?:before|earlier)\b|\bprevious day\b|vortag|zuvor|davor|veille|plus tôt|auparavant|\banterior\b|\bantes\b|víspera|véspera|\bprima\b|precedente|\beerder\b|ervoor|daarvoor|vorige|innan|före|tidigare|wcześniej|poprzedniego|накануне|ранее|до этого|раніше|напередодні|önceki|sebelumnya|前日|前夜|前々日|前一|전날|하루 전",
    re.IGNORECASE,
)
"""A day counted back from the article's own."""
_FEW = 14
"""A line with no more characters than these beside its date is a dateline, unless it says whose service, or at what time of day
something, broke."""
_TIMED = frozenset({"instant", "range"})
LIVE_LINES = 4
"""Lines of headline and lead that may say that it is happening now."""


def moment_days(mention: TimeMention) -> tuple[date, ...]:
    """The days a mention names, at most a week."""
    if mention.kind not in _DAYS or mention.at is None or mention.precision is Precision.MONTH:
        return ()
    first = mention.at.date()
    if mention.end_at is None:
        return (first,)
    last = min(mention.end_at.date(), first + timedelta(days=7))
    return tuple(first + timedelta(days=n) for n in range((last - first).days + 1))


def own_days(
    lines: tuple[Line, ...], published: Instant | None, words: Cues, headline_end: int, mine: str | None = None
) -> tuple[str, ...]:
    """ISO days on which the article puts its own incident, in order; () where it gives none. `mine`: the provider it is on.

    Each mention votes: more in headline and lead, more beside words of breakage, less in captions, where the sentence
    looks back, and far from publication. A weekday that cannot be resolved votes for the days that fall on it.
    """
    votes = _votes(lines, published, words, headline_end, mine)
    if votes and published is not None and any(_goes_on(line) for line in lines[:LIVE_LINES] if line.broke):
        # "Uploads have been failing since 9:50. On Tuesday, sync was out": the day that is not named is today.
        today = published.at.date()
        if (today - max(votes, key=lambda d: (votes[d], d))).days > 1:
            votes[today] = max(votes.values()) + 1
    if not votes:
        return (published.at.date().isoformat(),) if published is not None and _is_live(lines, words) else ()
    best = max(votes, key=lambda d: (votes[d], d))
    if votes[best] <= 0:
        return ()
    kept = [d for d in votes if abs((d - best).days) <= 1 and votes[d] >= _NEIGHBOUR * votes[best]]
    return tuple(sorted(d.isoformat() for d in kept))


def _votes(
    lines: tuple[Line, ...], published: Instant | None, words: Cues, headline_end: int, mine: str | None
) -> dict[date, float]:
    votes: dict[date, float] = defaultdict(float)
    first: int | None = None
    for line in lines:
        for mention in line.times:
            told = line.broke and (mention.kind in _TIMED or bool(line.namings))
            if mention.end - mention.start >= len(line.text) - _FEW and not told:
                continue  # a dateline
            for day in moment_days(mention):
                first = line.index if first is None else first
                vote = _vote(line, mention, published, words, headline_end, first=line.index == first)
                votes[day] += vote * (_OF_ANOTHER if _names_another(line, mention, mine) else 1.0)
    weekdays = _unresolved_weekdays(lines)
    for day in votes:
        if weekdays and _WEEKDAYS[day.weekday()] == weekdays[0]:
            votes[day] += 3
        if published is not None:
            distance = (published.at.date() - day).days
            votes[day] *= 1.6 if -1 <= distance <= 3 else 1.0 if distance <= 14 else 0.7
    return votes


def _names_another(line: Line, mention: TimeMention, mine: str | None) -> bool:
    """Whether a sentence with a bare day names other providers only."""
    named = {name.provider for name in line.namings}
    return mine is not None and mention.kind == "date" and bool(named) and mine not in named


def _is_live(lines: tuple[Line, ...], words: Cues) -> bool:
    """Whether headline or lead says that it is happening now: then the day is that of publication."""
    lead = lines[:LIVE_LINES]
    return any(
        (line.broke or words.incidents.search(line.text)) and (words.today.search(line.text) or _NOW.search(line.text))
        for line in lead
    ) or any(_goes_on(line) for line in lead if any(other.broke for other in lead))


def _goes_on(line: Line) -> bool:
    """Whether a sentence says since what time of day something is as it is: "seit 9:30 Uhr", "od 21:45"."""
    return not _PLUPERFECT.search(line.text) and any(
        (t.kind == "clock" or "carried_date" in t.flags)
        and (_SINCE.search(line.before(t.start, 24)) or _SINCE_BEHIND.match(line.after(t.end, 8)))
        for t in line.times
    )


def _unresolved_weekdays(lines: tuple[Line, ...]) -> list[str]:
    seen: dict[str, int] = defaultdict(int)
    for line in lines:
        for match in _WEEKDAY.finditer(line.text):
            at = line.start + match.start()
            if not any(t.start <= at < t.end and t.at is not None for t in line.times):
                seen[match.group(1).lower()] += 1
    return sorted(seen, key=lambda w: (-seen[w], w))


def _up_to_clause_end(line: Line, mention: TimeMention) -> str:
    """The sentence up to the end of the clause a date stands in."""
    # "On Tuesday, it had …": the comma that closes the opening adverbial ends no clause.
    opening = line.after(mention.end, 1) == ","
    cut = _CLAUSE_END.search(line.text, mention.end - line.start + opening)
    return line.text[: cut.start()] if cut else line.text


def _vote(
    line: Line, mention: TimeMention, published: Instant | None, words: Cues, headline_end: int, *, first: bool
) -> float:
    weight = 3.0 if line.index < _LEAD_LINES or line.start < headline_end else 1.0
    timed = mention.kind in {"instant", "range"} and words.started.search(line.text) is not None
    weight *= 1.0 if line.broke or timed else 0.4
    if mention.kind in {"instant", "range"}:
        weight *= 1.3
    if line.caption:
        weight *= 0.7
    near = line.text[max(0, mention.start - line.start - _NEAR) : mention.end - line.start + _NEAR // 2]
    if words.past.search(near) and not first:
        weight *= 0.3
    if not first and _PLUPERFECT.search(_up_to_clause_end(line, mention)):
        weight *= 0.3
    if mention.kind == "date" and _IN_THE_WAKE.search(line.before(mention.start, 24)):
        weight *= 0.3
    if DAY_BEFORE.search(line.text[max(0, mention.start - line.start - _JUST) : mention.end - line.start]):
        weight *= 0.05
    if "carried_date" in mention.flags:
        weight *= 0.3
    if words.aside.search(line.before(mention.start, 40)):
        weight *= 0.2
    if published is not None and mention.at is not None and (mention.at - published.at).days > 1:
        return 0.0
    return weight
