"""On which days an article puts its own incident: every day it names votes."""

from __future__ import annotations

import re
from collections import defaultdict
from datetime import date, timedelta

from scraper.core.articles.day_placing import NOWHERE, Setting
from scraper.core.articles.day_weights import LEAD_LINES, PLUPERFECT, TIMED, weight_of
from scraper.core.articles.lines import Line
from scraper.core.articles.news_day import local_day, news_day
from scraper.core.articles.report_series import set_beside_now
from scraper.core.language.again import NOT_THE_FIRST, ONE_MORE
from scraper.core.language.lexicon import Cues
from scraper.core.language.seldom import seldom
from scraper.core.model import Instant, Precision
from scraper.core.moments import TimeMention
from scraper.core.patterns import late

_DAYS = frozenset({"instant", "range", "date", "date_range"})
_NEIGHBOUR = 0.6
_WEEKDAY = seldom(r"\b(monday|tuesday|wednesday|thursday|friday|saturday|sunday)(?:['’]s)?\b", re.IGNORECASE)
_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_NOW = late(
    r"\b(?:is|are) (?:currently |still |now )?(?:down|offline|unavailable|experiencing|investigating|suffering|not working|unable|having|reporting|facing|failing|stuck|struggling|refusing|throwing|returning|timing out|locked out|out for|seeing)\b|\b(?:has|have) (?:just )?(?:gone (?:down|dark|offline)|stopped (?:working|responding|loading))\b|\b(?:over|in|for|within) the (?:past|last) (?:[\w-]+ ){0,3}(?:hours?|minutes)\b"
    r"|\b(?:has|have|['’]s|['’]ve) been (?:[\w-]+ ){0,3}?(?:down|offline|unavailable|failing|throwing|returning|refusing|struggling|broken|unable|without|stuck|slow|unreachable)\b[^.;]{0,60}\bsince\b",
    re.IGNORECASE,
)
_NOW_ABROAD = late(
    r"\bist (?:\w+ )?(?:ausgefallen|gestört|down|offline|nicht erreichbar)\b|\best (?:\w+ )?(?:en panne|inaccessible|indisponible|hors service)\b|\bestá(?:n)? (?:\w+ )?(?:caíd[oa]s?|fora do ar|fuera de servicio)\b|\bnon funziona\b|\bno funcionan?\b|\b(?:ligt|liggen) (?:eruit|plat|uit de lucht)\b",
    re.IGNORECASE,
)
_SINCE = late(
    r"\b(?:since|seit|depuis|desde|dalle|dall['’]|sinds|vanaf|od|з|с|sedan|sejak)\s*(?:about |around |shortly after |kurz nach |etwa |gegen |las |les |ca\.? |circa |iets na |env\w* |kl\.? |klockan |godz\w*\.? |pukul |около )?$",
    re.IGNORECASE,
)
_SINCE_BEHIND = late(
    r"\s?(?:頃|ごろ|ころ|경)?(?:から|より|부터|起|以来)|['’]?(?:den|dan|ten|tan) (?:bu yana|beri|itibaren)"
)
"""Since what time of day: the sentence is of the present."""
_OF_ANOTHER = 0.4
_DAY, _LONGEST = 86400, 10
_FOR = late(
    r"\b(?:for|lasted|lasting|lasts|spanned|took|after|persisted (?:for)?|pendant|durant|duré|durante|duró|durou|dauerte|lang|über|per|durata|gedurende|i) (?:about |around |nearly |almost |roughly |more than |over |some |at least |a full |fast |rund |presque |près de |plus de |casi |más de |quasi |oltre )?$",
    re.IGNORECASE,
)
_LONG_OUTAGE = late(
    r"[- ]?(?:long )?(?:outage|shutdown|blackout|disruption|downtime|ausfall|störung|panne|caída|guasto|de (?:panne|downtime)|of (?:downtime|disruption|outage))",
    re.IGNORECASE,
)
_AGO = late(r"[\s-]*(?:ago|later|earlier|zuvor|später|plus t|fa\b)", re.IGNORECASE)
_FEW_DAYS = ("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "2", "3", "4", "5", "6", "7", "8", "9", "10")  # fmt: skip
_SPELLED = late(
    rf"\b(?:for|lasted|lasting) (?:nearly |about |almost |over |more than )?({'|'.join(_FEW_DAYS)})[ -](?:full |whole |straight )?days?\b(?! (?:ago|later|earlier))",
    re.IGNORECASE,
)
_WEEKEND = late(
    r"\bweekend-long\b|\b(?:entire|whole) weekend\b|\bganze[sn]? wochenende\b|\btout le week-end\b|\btodo el fin de semana\b|\btutto il fine settimana\b",
    re.IGNORECASE,
)
_DISTANCE = late(
    r"[\s-]*(?:ago|later|earlier|before|prior|after|following|into|zuvor|später|nach|plus t|après|antes|después|depois|dopo|fa\b|prima)",
    re.IGNORECASE,
)
_NEXT_DAY = seldom(
    r"\b(?:second|third|fourth|fifth) (?:consecutive|straight|successive) day\b|\b(?:second|third) day (?:in a row|running)\b|\b(?:zweiten|dritten) tag (?:in folge|hintereinander)\b|\b(?:deuxième|troisième) jour (?:consécutif|d['’]affilée|de suite)"
    r"|\b(?:segundo|tercer|terceiro) d[ií]a (?:consecutivo|seguido)\b|\b(?:secondo|terzo) giorno (?:consecutivo|di fila)\b|\b(?:tweede|derde) dag op rij\b|\b(?:drugi|trzeci) dzień z rzędu\b|второй день подряд|другий день поспіль|2日連続|连续第二天|이틀 연속",
    re.IGNORECASE,
)
"""An outage of the last of several days, each with its own."""
_FEW = 14
"""A line with no more characters than these beside its date is a dateline, unless it says whose service, or at what time of day
something, broke."""
_BYLINE = late(r"(?:[^\w\n]*(?:[A-Z]\w*|\d+))*[^\w\n]*")
"""Names and marks alone: what is left of a line that tells who wrote when."""
_TOO = late(
    r"\b(?:also|too|as well|likewise|already|auch|ebenfalls|schon|bereits|aussi|également|déjà|también|ya|também|já|anche|già|pure|ook|eveneens|al|också|redan|også|również|też|już|также|тоже|уже|також|вже|juga)\b|も",
    re.IGNORECASE,
)
"""Beside the day of one outage in a sentence that counts it with the article's own."""
_LAST_TIME = late(
    r"\b(?:the|its|their) (?:last|previous) time\b|\b(?:das letzte|beim letzten) mal\b|\bla dernière fois\b|\bla [uú]ltima ve[zs]\b|\ba última vez\b|\bl['’]ultima volta\b"
    r"|\bde (?:laatste|vorige) keer\b|\b(?:förra|senaste|sidste|siste|forrige) gang(?:en)?\b|\bostatni raz\b|\bnaposled\b|\bв последний раз\b|\bвостаннє\b|\bterakhir kali\b",
    re.IGNORECASE,
)
"""Before the day on which it happened last, which is not now."""
_LAST_ONE = seldom(
    r"\b(?:the|its|their) (?:last|previous|prior) (?:[\w-]+ )?(?:outage|incident|disruption|failure|crash|glitch|blackout) (?:(?:was|came|happened|occurred|took place|struck|hit) )?on (?:\w+day,? )?"
    r"|\b(?:der|die) (?:letzte|vorige) (?:ausfall|störung|panne) (?:war )?(?:am|vom) |\bla (?:dernière|précédente) panne,? (?:remontait au|datait du|du|le) |\b(?:la|el) (?:última|anterior) (?:caída|falla|interrupción|incidencia|apagón) (?:fue )?(?:del?|el) |\ba (?:última|anterior) (?:queda|falha|instabilidade) (?:foi )?(?:d[eo]|em|no dia) "
    r"|\bl['’]ultimo (?:down|guasto|blackout) (?:risale al|del|il) |\bde (?:laatste|vorige) storing (?:was )?(?:op|van) "
    r"|\b(?:was|were|been) last (?!available|work|seen|up\b|online|updated|restored)(?:\w+ ){1,2}on (?:\w+day,? )?|\blast (?:fail|crash|broke|went|stopp|suffer|experienc)\w* (?:[\w-]+ ){0,3}?on (?:\w+day,? )?|\b(?:zuletzt|zum letzten mal) (?:\w+ ){0,2}?am |\bpor última vez el |\bpela última vez (?:em|no dia) |\bper l['’]ultima volta il |\bvoor het laatst op ",
    re.IGNORECASE,
)
"""Before the day of the outage before this one."""
_TODAY = late(r"today|tonight|this|heute|aujourd|ce |ce(?:tte|t) |hoy|est[ae] |hoje|nest[ae] |oggi|stamattina|quest|vandaag|deze|vanm|dzi[sś]|dnes|idag|i dag|сегодня|сьогодні|bugün|hari ini|hôm nay|今日|本日|今天|오늘", re.IGNORECASE)  # fmt: skip
_AFTER_THAT = late(
    r"\b(?:following|after|since) (?:the|an?|its|their|what was) (?:[\w’'-]+ ){0,4}?(?:outages?|crash|blackout|disruption|failure|incident|downtime)\b[^.;]{0,40}$",
    re.IGNORECASE,
)
_NTH_TIME = late(r"\b(?:second|third|fourth|fifth|\d+(?:nd|rd|th)) time\b", re.IGNORECASE)
"""After which outage this is one more."""
_RECALLS = late(
    r"\W*(?:remember,|recall that|as a reminder|zur erinnerung|rappelons|pour rappel|recordemos|cabe recordar|hay que recordar|vale lembrar|lembrando|recorde-se|ricordiamo|ter herinnering|przypomnijmy|připomeňme|напомним|напомню|нагадаємо|нагадаю|hatırlanacağı)\b",
    re.IGNORECASE,
)
"""Opens a sentence on what was before."""
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
    lines: tuple[Line, ...],
    published: Instant | None,
    words: Cues,
    headline_end: int,
    *,
    mine: str | None = None,
    setting: Setting = NOWHERE,
) -> tuple[str, ...]:
    """ISO days on which the article puts its own incident, in order; () where it gives none. `mine`: the provider it is on.

    Each mention votes: more in headline and lead, more beside words of breakage, less in captions, where the sentence
    looks back, and far from publication. A weekday that cannot be resolved votes for the days that fall on it.
    """
    votes = _votes(lines, published, words, headline_end, mine)
    today = local_day(published, lines, setting) if published is not None else None
    if not votes:
        counted = any(is_counted_with_it(line, t) for line in lines for t in line.times)
        live = today is not None and (counted or _is_live(lines, words))
        day = today if live else news_day(lines, published, setting)
        return () if day is None else (day.isoformat(),)
    if today is not None and _is_today(lines, votes, today):
        votes[today] = max(votes.values()) + 1
    best = max(votes, key=lambda d: (votes[d], d))
    if votes[best] <= 0:
        return ()
    kept = [d for d in votes if abs((d - best).days) <= 1 and votes[d] >= _NEIGHBOUR * votes[best]]
    if any(_NEXT_DAY.search(line.text) for line in lines[:LIVE_LINES]):
        return (max(kept).isoformat(),)
    return tuple(sorted(d.isoformat() for d in _spanned(kept, votes, best, _whole_days(lines))))


def _is_today(lines: tuple[Line, ...], votes: dict[date, float], today: date) -> bool:
    """Whether the article tells of the day of writing, whatever day it names: "Uploads have been failing since 9:50. On
    Tuesday, sync was out", and "X is down in several countries … It last had serious problems on July 10".
    """
    goes_on = any(_goes_on(line) for line in lines[:LIVE_LINES] if line.broke)
    long_ago = (today - max(votes, key=lambda d: (votes[d], d))).days > 1
    return (goes_on and long_ago) or _opens_now(lines, today)


def _whole_days(lines: tuple[Line, ...]) -> int:
    """How many days the article says that its outage went on; 0 where it gives less than one."""
    told = [
        round(t.seconds / _DAY)
        for line in lines[:LEAD_LINES]
        for t in line.times
        if t.kind == "duration" and t.seconds and _DAY <= t.seconds <= _LONGEST * _DAY and _lasted(line, t)
    ]
    weekend = any(_WEEKEND.search(line.text) for line in lines[:LEAD_LINES])
    spelled = [_SPELLED.search(line.text) for line in lines[:LEAD_LINES]]
    return max([*told, 2 * weekend, *(_FEW_DAYS.index(m[1].lower()) % _LONGEST + 2 for m in spelled if m)])


def _lasted(line: Line, mention: TimeMention) -> bool:
    """Whether a length is that of an outage, and no distance ("three days after") or span of several ("twice in a week")."""
    after = line.after(mention.end, 30)
    if _FOR.search(line.before(mention.start, 40)):
        return _AGO.match(after) is None
    return _LONG_OUTAGE.match(after) is not None and _DISTANCE.match(after) is None


def _spanned(kept: list[date], votes: dict[date, float], best: date, length: int) -> list[date]:
    """The days that were voted for and lie together within the length of the outage, around the best one."""
    found = list(kept)
    for day in sorted((d for d in votes if votes[d] > 0), key=lambda d: (abs((d - best).days), d)):
        if length and max(*found, day) - min(*found, day) <= timedelta(days=length + 1):
            found.append(day)
    return list(dict.fromkeys(found))


def _votes(
    lines: tuple[Line, ...], published: Instant | None, words: Cues, headline_end: int, mine: str | None
) -> dict[date, float]:
    votes: dict[date, float] = defaultdict(float)
    first: int | None = None
    before = {d for x in lines for t in x.times if is_counted_with_it(x, t) for d in moment_days(t)}
    for line in lines:
        for mention in line.times:
            told = line.broke and (mention.kind in TIMED or bool(line.namings))
            if not told and (mention.end - mention.start >= len(line.text) - _FEW or _is_byline(line, mention, words)):
                continue  # a dateline
            if is_counted_with_it(line, mention):
                continue
            for day in moment_days(mention):
                if day in before and "carried_date" in mention.flags:
                    continue  # a time of day that only took the day of the outage before
                first = line.index if first is None else first
                vote = weight_of(line, mention, published, words, headline_end, first=line.index == first)
                votes[day] += vote * (_OF_ANOTHER if _names_another(line, mention, mine) else 1.0)
    weekdays = _unresolved_weekdays(lines)
    for day in votes:
        if weekdays and _WEEKDAYS[day.weekday()] == weekdays[0]:
            votes[day] += 3
        if published is not None:
            distance = (published.at.date() - day).days
            votes[day] *= 2.0 if -1 <= distance <= 1 else 1.6 if distance in {2, 3} else 1.0 if distance <= 14 else 0.7
    return votes


def _is_byline(line: Line, mention: TimeMention, words: Cues) -> bool:
    """Whether a line says no more than a day and names: "Google News · April 16, 2026", but not "Incident Start: …"."""
    rest = line.text[: mention.start - line.start] + line.text[mention.end - line.start :]
    if line.broke or _BYLINE.fullmatch(rest) is None:
        return False
    return not (words.started.search(rest) or words.ended.search(rest))


def is_counted_with_it(line: Line, mention: TimeMention) -> bool:
    """Whether a day is that of the outage before: "the second failure in a week: on Tuesday it was down as well", "the last
    time it failed was on Tuesday", "the second time after the outage that took place on Tuesday".
    """
    at = mention.start - line.start
    if mention.kind != "date" or _TODAY.match(line.text, at):
        return False
    before = line.before(mention.start, 90)
    if _LAST_TIME.search(before) or any(m.end() == at for m in _LAST_ONE.finditer(line.text, 0, at)):
        return True
    beside = _TOO.search(line.after(mention.end, 40)) or _AFTER_THAT.search(before)
    counted = ONE_MORE.search(line.text) or NOT_THE_FIRST.search(before) or _NTH_TIME.search(before)
    return (beside is not None and counted is not None) or set_beside_now(line.text, mention.end - line.start)


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


def _opens_now(lines: tuple[Line, ...], today: date) -> bool:
    """Whether headline or first sentence say that something is broken now, and none of the first ones gives another day."""
    first = lines[:LIVE_LINES]
    dated = any(day != today for line in first for t in line.times for day in moment_days(t))
    return not dated and any(line.broke and (_NOW.search(line.text) or _NOW_ABROAD.search(line.text)) for line in first)


def _goes_on(line: Line) -> bool:
    """Whether a sentence says since what time of day something is as it is: "seit 9:30 Uhr", "od 21:45"."""
    return not PLUPERFECT.search(line.text) and any(
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
